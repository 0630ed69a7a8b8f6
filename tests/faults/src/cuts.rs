//! Power cuts: what a command wrote is recorded, and the disk is put into states it could be found in.

use crate::chance::Chance;
use crate::disk::{Disk, FATES};
use crate::exam::Harm;
use crate::place::Place;
use crate::prepared::Prepared;
use crate::tally::{Tally, tries};
use crate::trace::Event;

/// Cuts the power `count` times while a deed is done.
pub fn cuts(prepared: &Prepared, count: usize, seed: u64) -> Tally {
    let before = Disk::of(prepared.place().path());
    tries(&format!("power cut, {}", prepared.deed.name), count, |number| {
        let mut chance = Chance::of(seed, number);
        let events = chance.below(prepared.trace.len() + 1);
        let fate = FATES[chance.below(FATES.len())];
        let mut disk = before.clone();
        for event in &prepared.trace[..events] {
            disk.happen(event);
        }
        let place = Place::new();
        disk.cut(fate, &mut chance, place.path());
        let found = examine(prepared, events, &place);
        (found, format!("{} after {events} of {}, {fate:?}", prepared.deed.name, prepared.trace.len()))
    })
}

fn examine(prepared: &Prepared, events: usize, place: &Place) -> Result<bool, Harm> {
    let said = |events: &[Event]| events.iter().filter(|e| matches!(e, Event::Said(_))).count();
    let steps = prepared.exam.states.len() - 1;
    // Acknowledged when the last word was said.
    let whole = said(&prepared.trace[..events]) == said(&prepared.trace);
    Ok(prepared.examine(place, if whole { steps } else { 0 })? == steps)
}
