//! `kill -9` at random moments through real commands.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::chance::Chance;
use crate::exam::Harm;
use crate::prepared::Prepared;
use crate::shim::{self, Fault};
use crate::tally::{Tally, tries};

/// How a process is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// Before, or in the middle of, a call that changes files.
    Call(Fault, usize),
    /// After so much time.
    After(Duration),
}

/// Kills a deed `count` times, and looks at what is left each time.
pub fn kills(prepared: &Prepared, count: usize, seed: u64) -> Tally {
    tries(&format!("kill -9, {}", prepared.deed.name), count, |number| {
        let mut chance = Chance::of(seed, number);
        let moment = moment(prepared, &mut chance);
        let found = one(prepared, moment, chance.percent(10));
        (found, format!("{} {moment:?}", prepared.deed.name))
    })
}

fn moment(prepared: &Prepared, chance: &mut Chance) -> Moment {
    let call = chance.below(prepared.calls() + 1) + 1;
    match chance.below(20) {
        0..13 => Moment::Call(Fault::Kill, call),
        13..16 => Moment::Call(Fault::Torn, call),
        // Most of a command's time goes into unlocking, before anything is written: half of these come late.
        late => {
            let whole = prepared.took.as_micros() as usize;
            let from = if late < 18 { 0 } else { whole * 7 / 10 };
            Moment::After(Duration::from_micros((from + chance.below(whole - from)) as u64))
        }
    }
}

fn one(prepared: &Prepared, moment: Moment, again: bool) -> Result<bool, Harm> {
    let place = prepared.place();
    let mut command = prepared.command(&place);
    let ran = match moment {
        Moment::Call(fault, at) => {
            shim::harm(&mut command, place.path(), fault, at);
            command.output().unwrap()
        }
        Moment::After(time) => killed_after(command, time),
    };
    let steps = prepared.exam.states.len() - 1;
    let reached = prepared.examine(&place, prepared.acknowledged(&ran))?;
    if again && reached < steps && !prepared.exam.makes_vault {
        prepared.again(&place)?;
    }
    Ok(reached == steps)
}

fn killed_after(mut command: Command, time: Duration) -> std::process::Output {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(time);
    // It may have ended by itself.
    let _ = child.kill();
    child.wait_with_output().unwrap()
}
