//! What closing a session as it stands would do to the money: the balance before and after, what it would pass
//! and what would make room.

use rusqlite::Connection;

use super::{closing, service};
use crate::Result;
use crate::ids::ApplicationId;
use crate::money::Cents;
use crate::selection::funds::Shortfall;
use crate::selection::funds::service::{Balance, balance_on, balance_with, passed};
use crate::selection::{self};
use crate::vault::Vault;

/// The money before a session and after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// As it is.
    pub now: Balance,
    /// As it would be.
    pub then: Balance,
    /// What would be passed.
    pub over: Vec<Over>,
}

/// A limit that would be passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Over {
    /// Which, and by how much.
    pub shortfall: Shortfall,
    /// Whether it is this session's doing, so that closing is refused without a manager's reason.
    pub refuses: bool,
    /// Numbers of approvals whose taking back would make room, the last of the agenda first; none where the
    /// session's approvals are not what passes it.
    pub without: Vec<String>,
}

/// The money before a session and after it, if it were closed as it stands.
///
/// # Errors
/// When there is no such session, or sums do not fit.
pub fn ahead(vault: &Vault, session: &str) -> Result<Ahead> {
    vault.read(|reading| {
        let session = service::find(reading, session)?;
        let granted = service::granted(reading, &session)?;
        let now = balance_on(reading, reading.today)?;
        let then = balance_with(reading, reading.today, &granted)?;
        let before = passed(&now);
        let mut over = Vec::new();
        for shortfall in passed(&then) {
            let refuses = session.closed_on.is_none() && closing::is_worse(&before, &shortfall);
            let without =
                if refuses { room(reading, reading.today, &granted, &shortfall)? } else { Vec::new() };
            over.push(Over { shortfall, refuses, without });
        }
        Ok(Ahead { now, then, over })
    })
}

/// Which approvals to take back, from the end of the agenda, until a limit holds again.
fn room(
    db: &Connection,
    today: chrono::NaiveDate,
    granted: &[(ApplicationId, Cents)],
    shortfall: &Shortfall,
) -> Result<Vec<String>> {
    let mut kept = granted.to_vec();
    let mut without = Vec::new();
    let mut over = shortfall.over;
    for (application, cents) in granted.iter().rev() {
        let fewer: Vec<_> = kept.iter().filter(|(id, _)| id != application).copied().collect();
        let left = passed(&balance_with(db, today, &fewer)?)
            .into_iter()
            .find(|one| one.what == shortfall.what && one.name == shortfall.name)
            .map_or(Cents::ZERO, |one| one.over);
        // What another line or quota pays makes no room here.
        if left >= over || *cents == Cents::ZERO {
            continue;
        }
        (kept, over) = (fewer, left);
        without.push(selection::store::number_of(db, *application)?);
        if over == Cents::ZERO {
            break;
        }
    }
    Ok(without)
}
