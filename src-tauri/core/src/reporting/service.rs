//! What officers do with the month: report it.

use super::{Audience, MonthReport};
use crate::Result;
use crate::month::Month;
use crate::vault::Vault;

/// The report of a month for an audience, from business dates on or before the month's last day. The
/// same vault, month and audience give the same report, whatever the time of day. A month before the
/// programme's first event or in the future gives a report without rows.
///
/// # Errors
/// When the database fails or holds a fact that cannot be read.
pub fn month_report(vault: &Vault, month: Month, audience: Audience) -> Result<MonthReport> {
    vault.read(|tx| super::gather::report(tx, month, audience))
}
