//! Moving many applications at once: each is checked by itself, the good ones go in one transaction, and the
//! officer is told of each refusal. A dry run does the same and leaves nothing behind.

use rusqlite::Connection;
use serde_json::json;

use super::service::{Move, find, step_forward, waits_for_screening};
use super::{ApplicationState, Error, calls, store};
use crate::code::{Code, Stored};
use crate::ids::ApplicationId;
use crate::screening::service as screening;
use crate::vault::{Action, Officer, Vault, Writing, Written};
use crate::{Problem, Result};

/// Which applications.
#[derive(Debug, Clone)]
pub enum Chosen {
    /// These, by identity or number.
    These(Vec<String>),
    /// All of a call that may move to the state now, by the order of the work.
    OfCall(String),
}

/// How.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Manner {
    /// Only tell what would happen.
    pub dry_run: bool,
    /// Where one is refused nobody moves.
    pub all_or_none: bool,
}

/// What became of each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MovedMany {
    /// The numbers of those that moved, or would.
    pub moved: Vec<String>,
    /// The numbers of those that did not, each with why.
    pub refused: Vec<(String, Problem)>,
    /// Whether it was written: not in a dry run, nor where all or none was asked and one was refused.
    pub done: bool,
    /// Whether the batch can be taken back as one.
    pub undoable: bool,
}

/// Moves applications to a state.
///
/// Who is not up to date with the lists of restrictive measures is screened before, also for a dry run: else it
/// would tell of refusals that the move itself would not meet.
///
/// # Errors
/// When a name is not that of an application or call, the officer's role does not allow the step, or the
/// database fails; what stands in the way of single applications is in the result.
pub fn move_many(
    vault: &Vault,
    officer: &Officer,
    to: ApplicationState,
    chosen: &Chosen,
    step: &Move,
    manner: Manner,
) -> Result<Written<MovedMany>> {
    let action = if to.is_decision() { Action::ApplicationDecided } else { Action::ApplicationMoved };
    let ids = vault.read(|reading| ids(reading, chosen, to))?;
    if waits_for_screening(to) {
        for id in &ids {
            let applicant = vault.read(|reading| store::applicant_of(reading, *id))?;
            screening::before_step(vault, officer, applicant)?;
        }
    }
    let mut told = MovedMany { undoable: true, ..MovedMany::default() };
    let written = vault.write(officer, action, |tx| {
        let mut database = None;
        let part = tx.attempt(|tx| {
            for id in &ids {
                let number = store::number_of(tx, *id)?;
                match tx.attempt(|tx| one(tx, officer, *id, to, step)) {
                    Ok(is_final) => {
                        told.undoable &= !is_final;
                        told.moved.push(number);
                    }
                    Err(error @ crate::Error::Database(_)) => {
                        database = Some(error);
                        return Err(Error::NotFound.into());
                    }
                    Err(error) => told.refused.push((number, error.problem())),
                }
            }
            told.done = !manner.dry_run && (told.refused.is_empty() || !manner.all_or_none);
            // Refusing the whole part is how nothing of it stays.
            if told.done { Ok(()) } else { Err(Error::NotFound.into()) }
        });
        match (part, database) {
            (_, Some(error)) => return Err(error),
            (Err(error @ crate::Error::Database(_)), None) => return Err(error),
            _ => {}
        }
        tx.describe(json!({ "applications": told.moved.len(), "to": to.code() }));
        Ok(())
    })?;
    told.undoable = action.undoable() && to != ApplicationState::Agreed && told.undoable;
    Ok(Written { value: told, change: written.change })
}

/// Takes one step; gives whether it stands for good.
fn one(
    tx: &Writing<'_>,
    officer: &Officer,
    id: ApplicationId,
    to: ApplicationState,
    step: &Move,
) -> Result<bool> {
    let record = store::record(tx, id)?.ok_or(Error::NotFound)?;
    crate::privacy::check_application(tx, id)?;
    let promised = to == ApplicationState::Withdrawn && record.agreement.is_some();
    step_forward(tx, officer, &record, to, step, None)?;
    Ok(promised)
}

fn ids(db: &Connection, chosen: &Chosen, to: ApplicationState) -> Result<Vec<ApplicationId>> {
    let mut ids = Vec::new();
    match chosen {
        Chosen::These(names) => {
            for name in names {
                let id = find(db, name)?;
                store::record(db, id)?.ok_or(Error::NotFound)?;
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        Chosen::OfCall(call) => {
            let call = calls::service::find(db, call)?;
            for id in calls::store::applications(db, call)? {
                let state = store::state(db, id)?.as_ref().and_then(Stored::known);
                if state.is_some_and(|state| state.next().contains(&to)) {
                    ids.push(id);
                }
            }
        }
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::selection::service::application;
    use crate::selection::test_office::{Office, office};
    use crate::vault::{changes, undo};

    fn three() -> (Office, String, Vec<String>) {
        let office = office();
        let call = office.call(&json!({ "title": { "en": "Call" }, "steps": [] }));
        let numbers: Vec<String> = ["Ана Илић", "Петар Савић", "Besa Krasniqi"]
            .iter()
            .map(|name| office.application(name, "2026-11-02"))
            .collect();
        for number in &numbers {
            office.put(&call, number).unwrap();
        }
        (office, call.number, numbers)
    }

    fn eligible(office: &Office, chosen: &Chosen, manner: Manner) -> Written<MovedMany> {
        let to = ApplicationState::Eligible;
        move_many(&office.vault, &office.assessor, to, chosen, &Move::default(), manner).unwrap()
    }

    #[test]
    fn the_good_ones_move_in_one_batch_that_is_taken_back_whole_and_the_refused_are_told() {
        let (office, call, numbers) = three();
        office.moved(&office.assessor, &numbers[1], ApplicationState::Withdrawn).unwrap();
        let these = Chosen::These(numbers.iter().chain(&numbers).cloned().collect());
        let before = changes(&office.vault, None, None).unwrap().len();
        let preview = eligible(&office, &these, Manner { dry_run: true, all_or_none: false });
        assert!(!preview.value.done && preview.change.is_none());
        assert_eq!(changes(&office.vault, None, None).unwrap().len(), before, "a dry run leaves nothing");
        let written = eligible(&office, &these, Manner::default());
        assert_eq!(written.value.moved, [numbers[0].clone(), numbers[2].clone()]);
        assert_eq!(preview.value.moved, written.value.moved);
        assert_eq!(preview.value.refused, written.value.refused);
        assert_eq!(written.value.refused[0].0, numbers[1]);
        assert_eq!(written.value.refused[0].1.code, "application-out-of-order");
        assert!(written.value.undoable);
        assert_eq!(changes(&office.vault, None, None).unwrap().len(), before + 1, "one change");
        undo(&office.vault, &office.assessor, written.change.unwrap()).unwrap();
        for number in [&numbers[0], &numbers[2]] {
            assert!(application(&office.vault, number).unwrap().stands_at(ApplicationState::Received));
        }
        // Of a call those that may go there now: who withdrew is not asked.
        let all = eligible(&office, &Chosen::OfCall(call), Manner::default()).value;
        assert_eq!((all.moved.len(), all.refused.len()), (2, 0));
    }

    #[test]
    fn all_or_none_leaves_everybody_where_they_were() {
        let (office, _, numbers) = three();
        office.moved(&office.assessor, &numbers[1], ApplicationState::Withdrawn).unwrap();
        let manner = Manner { dry_run: false, all_or_none: true };
        let told = eligible(&office, &Chosen::These(numbers.clone()), manner);
        assert!(!told.value.done && told.change.is_none());
        assert!(application(&office.vault, &numbers[0]).unwrap().stands_at(ApplicationState::Received));
    }

    #[test]
    fn decisions_of_many_stand_and_a_role_that_does_not_decide_is_refused() {
        let (office, _, numbers) = three();
        let these = Chosen::These(numbers.clone());
        eligible(&office, &these, Manner::default());
        let approve = |by: &Officer| {
            let to = ApplicationState::Approved;
            move_many(&office.vault, by, to, &these, &Move::default(), Manner::default())
        };
        assert_eq!(approve(&office.assessor).unwrap_err().problem().code, "not-allowed");
        let told = approve(&office.manager).unwrap();
        assert_eq!((told.value.moved.len(), told.value.undoable), (3, false));
        assert!(undo(&office.vault, &office.manager, told.change.unwrap()).is_err());
    }
}
