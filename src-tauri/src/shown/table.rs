//! The applicants table: a row for each application.

use csp_core::code::{Code, Stored};
use csp_core::money::Cents;
use csp_core::people::Displacement;
use csp_core::people::records::{ApplicantQuery, ApplicantRow as Found, ApplicationBrief};
use csp_core::people::service;

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{ApplicantRow, ApplicantsQuery, ApplicantsTable};

/// The table a query finds.
///
/// # Errors
/// When the vault cannot be read.
pub fn of(open: &Open, query: &ApplicantsQuery) -> Answer<ApplicantsTable> {
    let searched = !query.search.trim().is_empty();
    let everybody = ApplicantQuery::default();
    let found = if searched {
        let ids = open.index()?.search(&query.search, usize::MAX);
        service::applicants_among(&open.vault, &everybody, &ids)?
    } else {
        service::applicants(&open.vault, &everybody)?
    };
    let all = if searched { csp_core::home::service::lines(&open.vault)? } else { lines(&found) };
    let mut rows: Vec<(&Found, Option<&ApplicationBrief>)> = found.iter().flat_map(rows_of).collect();
    rows.retain(|(row, application)| matches(row, *application, query));
    if !searched {
        // Newest first; what has no application yet comes after all others.
        rows.sort_by_key(|(_, a)| std::cmp::Reverse(a.map(|a| (a.received_on, a.id))));
    }
    let returnee = |row: &Found| known(row.displacement.as_ref()) == Some(Displacement::Returnee);
    let requested = rows.iter().filter_map(|(_, a)| a.and_then(|a| a.requested));
    Ok(ApplicantsTable {
        matching: small(rows.len()),
        total: all,
        returnees: small(rows.iter().filter(|(row, _)| returnee(row)).count()),
        // No programme is so large that its requests do not add up.
        requested_cents: Cents::checked_sum(requested).unwrap_or_default(),
        masked: !open.unmasked(),
        rows: rows
            .into_iter()
            .skip(query.offset as usize)
            .take(query.limit.map_or(usize::MAX, |limit| limit as usize))
            .map(|(row, application)| shown(row, application, open.unmasked()))
            .collect(),
    })
}

/// Every line of the table for these applicants.
pub fn rows(found: &[Found], unmasked: bool) -> Vec<ApplicantRow> {
    found.iter().flat_map(rows_of).map(|(row, application)| shown(row, application, unmasked)).collect()
}

/// An applicant's rows: one for each application, newest first, or one without.
fn rows_of(found: &Found) -> Vec<(&Found, Option<&ApplicationBrief>)> {
    if found.applications.is_empty() {
        return vec![(found, None)];
    }
    found.applications.iter().rev().map(|application| (found, Some(application))).collect()
}

fn lines(found: &[Found]) -> u32 {
    small(found.iter().map(|row| row.applications.len().max(1)).sum())
}

fn matches(row: &Found, application: Option<&ApplicationBrief>, query: &ApplicantsQuery) -> bool {
    // Nothing chosen is everything; the empty code asks for what is not recorded.
    let among = |chosen: &[String], code: Option<&str>| {
        chosen.is_empty() || chosen.iter().any(|wanted| wanted == code.unwrap_or_default())
    };
    among(&query.municipalities, row.municipality.as_deref())
        && among(&query.states, application.and_then(|a| a.state.as_ref()).map(Stored::code))
        && among(&query.components, application.and_then(|a| a.component.as_ref()).map(Stored::code))
        && (!query.attention || doubts(row, application) > 0)
}

/// Doubts about what was read, what an agreement will need and is missing, and a consent nobody recorded.
fn doubts(row: &Found, application: Option<&ApplicationBrief>) -> u32 {
    let missing = [!row.identified, row.municipality.is_none(), !row.consented];
    application.map_or(0, |a| a.flags) + missing.into_iter().map(u32::from).sum::<u32>()
}

fn shown(row: &Found, application: Option<&ApplicationBrief>, unmasked: bool) -> ApplicantRow {
    let organisation = row.organisation.clone();
    ApplicantRow {
        applicant: row.id.to_string(),
        application: application.map(|a| a.id.to_string()),
        number: application.map_or(&row.number, |a| &a.number).clone(),
        representative: organisation.is_some().then(|| row.name.clone()),
        name: organisation.unwrap_or_else(|| row.name.clone()),
        municipality: row.municipality.clone(),
        community: row.community.clone().filter(|_| unmasked),
        sex: row.sex.as_ref().map(|sex| sex.code().to_owned()),
        component: application.and_then(|a| a.component.as_ref()).map(|c| c.code().to_owned()),
        state: application.and_then(|a| a.state.as_ref()).map(|s| s.code().to_owned()),
        requested_cents: application.and_then(|a| a.requested),
        received_on: application.and_then(|a| a.received_on).map(|day| day.to_string()),
        flags: doubts(row, application),
    }
}

fn known<T: Code>(stored: Option<&Stored<T>>) -> Option<T> {
    stored.and_then(Stored::known)
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
