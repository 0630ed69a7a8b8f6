//! What officers do with the month: report it.

use super::{Audience, MonthReport};
use crate::Result;
use crate::ids::PersonId;
use crate::month::Month;
use crate::vault::Vault;

/// The report of a month for an audience, from business dates on or before the month's last day. The
/// same vault, month and audience give the same report, whatever the time of day. A month before the
/// programme's first event or in the future gives a report without rows.
///
/// # Errors
/// When the database fails or holds a fact that cannot be read.
pub fn month_report(vault: &Vault, month: Month, audience: Audience) -> Result<MonthReport> {
    vault.read(|tx| {
        if tx.auditor().is_some() && audience == Audience::Internal {
            return Err(crate::people::Error::Sealed.into());
        }
        super::gather::report(tx, month, audience)
    })
}

/// Whose data the report of a month holds, row by row, in any variant: for the log of what was given out.
///
/// # Errors
/// When the database fails or holds a fact that cannot be read.
pub fn persons(vault: &Vault, month: Month) -> Result<Vec<PersonId>> {
    vault.read(|tx| super::gather::persons(tx, month))
}

/// A month that can be reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reportable {
    /// The month.
    pub month: Month,
    /// Whether it is over.
    pub over: bool,
    /// Events of applications in it.
    pub events: u32,
}

/// The months in which something happened, newest first.
///
/// # Errors
/// When the database fails or holds a day that cannot be read.
pub fn months(vault: &Vault) -> Result<Vec<Reportable>> {
    vault.read(|tx| {
        let one = |(month, events): (String, u32)| {
            let month: Month = month.parse().map_err(|_| super::Error::Unreadable)?;
            Ok(Reportable { month, over: month.last_day() < tx.today, events })
        };
        super::store::months(tx)?.into_iter().map(one).collect()
    })
}
