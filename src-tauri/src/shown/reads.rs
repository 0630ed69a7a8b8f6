//! Who looked at whom.

use chrono::NaiveDate;
use csp_core::code::Stored;
use csp_core::story::record_named;
use csp_core::vault::{self, Read, officer_named};

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{ReadShown, ReadsQuery};

/// The reads that matter, newest first. A day that is not one yet asks for nothing.
///
/// # Errors
/// When the officer's role does not watch over reads, or no record has this number.
pub fn of(open: &Open, args: &ReadsQuery) -> Answer<Vec<ReadShown>> {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    let typed = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let by = typed(&args.officer).map(|name| officer_named(&open.vault, &name)).transpose()?;
    let query = vault::ReadsQuery {
        record: typed(&args.record).map(|number| record_named(&open.vault, &number)).transpose()?,
        officer: by.map(|officer| officer.id),
        since: day(&args.since),
        until: day(&args.until),
        limit: args.limit,
        before: None,
    };
    Ok(vault::reads_for(&open.vault, &open.officer, &query)?.into_iter().map(one).collect())
}

fn one(read: Read) -> ReadShown {
    ReadShown {
        number: u32::try_from(read.number).unwrap_or(u32::MAX),
        at: read.at,
        officer: read.officer_name,
        action: Stored::code(&read.action).to_owned(),
        applicant: read.applicant.map(|id| id.to_string()),
        record: read.record_number,
        purpose: read.purpose,
    }
}
