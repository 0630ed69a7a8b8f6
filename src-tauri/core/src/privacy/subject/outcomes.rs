//! What came of a person's grant: handovers, visits, jobs.

use super::Part;
use super::sections::Room;
use crate::format::{print_count, print_number, print_quantity};
use crate::grants::Outcomes;

/// A table for each kind there is any of.
pub(super) fn parts(room: &Room<'_>, outcomes: &Outcomes) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut add = |title: &str, heads: &[&str], rows: Vec<Vec<String>>, figures: usize| {
        if !rows.is_empty() {
            parts.push(Part::Heading(room.get(title)));
            parts.push(room.table(heads, rows, figures));
        }
    };
    let yes_no = |said: Option<bool>| match said {
        Some(true) => room.get("subject-yes"),
        Some(false) => room.get("subject-no"),
        None => String::new(),
    };
    let assets = outcomes.assets.iter().map(|asset| {
        let value = asset.value.map(|value| print_number(value, room.language)).unwrap_or_default();
        vec![
            room.day(asset.handed_over_on),
            asset.description.clone(),
            asset.serial.clone().unwrap_or_default(),
            print_quantity(asset.quantity_milli, room.language),
            value,
        ]
    });
    let heads = ["subject-day", "subject-item", "subject-serial", "subject-quantity", "subject-total"];
    add("subject-handed-over", &heads, assets.collect(), 2);
    let visits = outcomes.visits.iter().map(|visit| {
        vec![
            room.day(visit.visited_on),
            yes_no(visit.in_place),
            yes_no(visit.operating),
            visit.note.clone().unwrap_or_default(),
        ]
    });
    let heads = ["subject-day", "subject-in-place", "subject-operating", "subject-visit-note"];
    add("subject-visits", &heads, visits.collect(), 0);
    let count = |number: i64| print_count(number.unsigned_abs(), room.language);
    let jobs = outcomes.jobs.iter().map(|jobs| {
        vec![
            room.day(jobs.counted_on),
            count(jobs.created_full_time),
            count(jobs.created_part_time),
            count(jobs.secured),
        ]
    });
    let heads = ["subject-day", "subject-full-time", "subject-part-time", "subject-secured"];
    add("subject-jobs", &heads, jobs.collect(), 3);
    parts
}
