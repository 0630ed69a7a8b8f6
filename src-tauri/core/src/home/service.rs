//! What officers see first.

use super::{DueLine, Home, MonthSoFar, Waiting, store};
use crate::Result;
use crate::code::Code;
use crate::month::Month;
use crate::selection::{ApplicationState, deadlines};
use crate::vault::{Reading, Vault};

/// What waits, what needs a look, and the month so far.
///
/// # Errors
/// When the vault cannot be read.
pub fn home(vault: &Vault) -> Result<Home> {
    vault.read(|reading| {
        let by_state = store::by_state(reading)?;
        let in_state = |state: ApplicationState| by_state.iter().find(|(code, ..)| code == state.code());
        // Whoever can still move on waits for somebody. What is rare has a line only when there is any.
        let rare =
            |state: ApplicationState| matches!(state, ApplicationState::Returned | ApplicationState::Reserve);
        let waiting = ApplicationState::ALL
            .iter()
            .filter(|state| !state.next().is_empty() && (!rare(**state) || in_state(**state).is_some()));
        let waiting = waiting.map(|state| Waiting {
            state: state.code().to_owned(),
            count: in_state(*state).map_or(0, |(_, count, _)| *count),
            oldest: in_state(*state).and_then(|(_, _, oldest)| oldest.clone()),
        });
        Ok(Home {
            waiting: waiting.collect(),
            attention: store::attention(
                reading,
                &crate::privacy::consent::expected(reading, reading.today)?,
            )?,
            due: due(reading)?,
            applicants: store::applicants(reading)?,
            applications: by_state.iter().map(|(_, count, _)| count).sum(),
            month: month_so_far(reading, Month::of(reading.today))?,
            municipalities: store::by_place(reading)?,
        })
    })
}

/// One line for each kind of deadline that has any, the one that is due first before the others.
fn due(reading: &Reading<'_>) -> Result<Vec<DueLine>> {
    let mut lines: Vec<DueLine> = Vec::new();
    for one in deadlines::within(reading, None)? {
        let what = one.what.code();
        if !lines.iter().any(|line| line.what == what) {
            lines.push(DueLine {
                what: what.to_owned(),
                late: 0,
                soon: 0,
                first: one.on.to_string(),
                number: one.number.clone(),
                applicant: one.applicant,
            });
        }
        if let Some(line) = lines.iter_mut().find(|line| line.what == what) {
            *(if one.is_late() { &mut line.late } else { &mut line.soon }) += 1;
        }
    }
    Ok(lines)
}

fn month_so_far(db: &rusqlite::Connection, month: Month) -> Result<MonthSoFar> {
    let moves = store::moves(db, month)?;
    let into = |state: ApplicationState| {
        moves.iter().find(|(code, _)| code == state.code()).map_or(0, |(_, count)| *count)
    };
    Ok(MonthSoFar {
        month,
        received: into(ApplicationState::Received),
        eligible: into(ApplicationState::Eligible),
        approved: into(ApplicationState::Approved),
        agreed: into(ApplicationState::Agreed),
        granted_cents: store::granted(db, month)?,
    })
}

/// How many lines the whole table of applicants has: one for each application, and one for each
/// applicant without any.
///
/// # Errors
/// When the vault cannot be read.
pub fn lines(vault: &Vault) -> Result<u32> {
    vault.read(|reading| store::lines(reading))
}
