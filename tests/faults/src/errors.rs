//! A full disk and a broken one: every call that changes files fails once.

use serde_json::Value;

use crate::deed::Group;
use crate::exam::Harm;
use crate::place::told;
use crate::prepared::Prepared;
use crate::shim::{self, Fault};
use crate::tally::{Tally, tries};

/// Lets every `step`-th call of a deed fail.
pub fn errors(prepared: &Prepared, fault: Fault, step: usize) -> Tally {
    let name = match fault {
        Fault::Full => "disk full",
        Fault::Io => "one I/O error",
        _ => "I/O errors from then on",
    };
    let calls = prepared.calls();
    tries(&format!("{name}, {}", prepared.deed.name), calls.div_ceil(step), |number| {
        let at = number * step + 1;
        (one(prepared, fault, at), format!("{} {fault:?} at {at} of {calls}", prepared.deed.name))
    })
}

fn one(prepared: &Prepared, fault: Fault, at: usize) -> Result<bool, Harm> {
    let place = prepared.place();
    let mut command = prepared.command(&place);
    shim::harm(&mut command, place.path(), fault, at);
    let ran = command.output().unwrap();
    let steps = prepared.exam.states.len() - 1;
    let acknowledged = prepared.acknowledged(&ran);
    let clear = match ran.status.code() {
        Some(0) => acknowledged == steps,
        Some(1) => serde_json::from_slice(&ran.stdout)
            .is_ok_and(|said: Value| is_clear(&said, fault, prepared.deed.group)),
        _ => false,
    };
    if !clear {
        return Err(Harm::Unclear(told(&ran)));
    }
    if prepared.deed.new_passphrase().is_some() && acknowledged < steps && fault != Fault::Dead {
        prepared.exam.still_opens(place.path(), &prepared.deed.who)?;
    }
    let reached = prepared.examine(&place, acknowledged)?;
    // A file that is there although the command failed leaves its scraps to the next one.
    let again = reached < steps || (prepared.exam.writes_file && acknowledged < steps);
    if again && !prepared.exam.makes_vault {
        prepared.again(&place)?;
    }
    Ok(acknowledged == steps)
}

/// Whether an error says what is the matter.
fn is_clear(said: &Value, fault: Fault, group: Group) -> bool {
    let mut code = said["error"]["code"].as_str().unwrap_or_default();
    // Nothing else makes a backup by itself and says that this one failed; why it did is told beside.
    if group == Group::Migration && code == "backup-before-migration" {
        code = said["error"]["args"]["why"].as_str().unwrap_or_default();
    }
    match fault {
        Fault::Full => matches!(code, "disk-full" | "backup-disk-full" | "disk-fault" | "vault-files"),
        _ => matches!(code, "disk-fault" | "vault-files" | "backup-files"),
    }
}
