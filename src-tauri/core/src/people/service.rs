//! What officers do with applicants: look through them, open one, correct what is kept of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::Result;
use crate::code::Stored;
use crate::ids::ApplicantId;
use crate::people::form::{self, PersonForm, read as read_person};
use crate::people::found::{self, Found};
use crate::people::records::{
    ApplicantQuery, ApplicantRecord, ApplicantRow, Identification, Organisation, Person, SearchSource,
};
use crate::people::search::{Hit, SearchIndex};
use crate::people::sight::Sight;
use crate::people::{Error, store};
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};

/// The applicants a query finds: best match first when it searches, else oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn applicants(vault: &Vault, query: &ApplicantQuery) -> Result<Vec<ApplicantRow>> {
    vault.read(|reading| {
        let found = match query.search.as_deref().map(str::trim) {
            Some(text) if !text.is_empty() => Some(matching(reading, text)?),
            _ => None,
        };
        select(reading, query, found.as_deref())
    })
}

/// The applicants a query finds among those already found by a search index the caller keeps.
///
/// # Errors
/// When the vault cannot be read.
pub fn applicants_among(
    vault: &Vault,
    query: &ApplicantQuery,
    found: &[ApplicantId],
) -> Result<Vec<ApplicantRow>> {
    vault.read(|reading| select(reading, query, Some(found)))
}

/// One applicant with everything the vault keeps of them.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn applicant(vault: &Vault, id_or_number: &str) -> Result<ApplicantRecord> {
    vault.read(|reading| {
        let found = record(reading, find(reading, id_or_number)?)?;
        Ok(Sight::of(reading)?.applicant(found))
    })
}

/// Changes what is kept of an applicant's person; a proof of identity that differs takes the place of the
/// one before, whose tombstone stays.
///
/// # Errors
/// [`Error::Form`] with every problem at its field; then nothing is written.
pub fn change_details(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    form: &PersonForm,
    reason: &str,
) -> Result<Written<ApplicantRecord>> {
    vault.write(officer, Action::DetailsChanged, |tx| {
        write_details(tx, applicant, reason, |_, _| Ok(form.clone()))
    })
}

/// Corrects the fields named, by the names of [`PersonForm`]; whatever is not named stays. The reason is
/// kept beside the correction.
///
/// # Errors
/// [`Error::Form`] with every problem at its field; then nothing is written.
pub fn correct(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    changes: &BTreeMap<String, String>,
    reason: &str,
) -> Result<Written<ApplicantRecord>> {
    vault.write(officer, Action::DetailsChanged, |tx| {
        write_details(tx, applicant, reason, |person, proof| PersonForm::of(person, proof).with(changes))
    })
}

/// The form an officer corrects a person with.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn details(vault: &Vault, applicant: &str) -> Result<PersonForm> {
    vault.read(|reading| {
        let (_, person, _) = store::applicant(reading, find(reading, applicant)?)?.ok_or(Error::NotFound)?;
        let proofs = store::identifications(reading, person.id)?;
        Ok(PersonForm::of(&person, proofs.last()))
    })
}

fn write_details(
    tx: &Writing<'_>,
    applicant: &str,
    reason: &str,
    form: impl FnOnce(&Person, Option<&Identification>) -> Result<PersonForm>,
) -> Result<ApplicantRecord> {
    let id = find(tx, applicant)?;
    let (number, before, _) = store::applicant(tx, id)?.ok_or(Error::NotFound)?;
    crate::privacy::check_usable(tx, before.id)?;
    tx.describe(serde_json::json!({ "applicant": number }));
    let proofs = store::identifications(tx, before.id)?;
    let form = &form(&before, proofs.last())?;
    let mut problems = Vec::new();
    let read = read_person(form, before.id, tx.today, &mut problems);
    if !problems.is_empty() {
        return Err(Error::Form(problems).into());
    }
    let mut changed = read.person != before;
    store::update_person(tx, &read.person)?;
    let same =
        |new: &Identification| proofs.iter().any(|old| Identification { id: old.id, ..new.clone() } == *old);
    if let Some(new) = read.identification.filter(|new| !same(new)) {
        store::remove_identifications(tx, before.id, tx.now)?;
        store::insert_identification(tx, before.id, &new)?;
        changed = true;
    }
    if changed {
        store::insert_correction(tx, before.id, form::text(reason).as_deref())?;
        crate::screening::service::at_entry(tx, Some(id))?;
    }
    record(tx, id)
}

/// The texts to build a search index from.
///
/// # Errors
/// When the vault cannot be read.
pub fn search_entries(reading: &Reading<'_>) -> Result<Vec<SearchSource>> {
    store::search_sources(reading, None)
}

/// An index over everybody, for callers that search more often than the vault changes.
///
/// # Errors
/// When the vault cannot be read.
pub fn search_index(reading: &Reading<'_>) -> Result<SearchIndex<ApplicantId>> {
    let entries = search_entries(reading)?;
    let sight = Sight::of(reading)?;
    Ok(SearchIndex::build(entries.iter().map(|entry| (entry.id, sight.texts(entry)))))
}

/// The applicants behind hits of a search index the caller keeps, in their order, with what was met.
///
/// # Errors
/// When the vault cannot be read.
pub fn found(vault: &Vault, hits: &[Hit<ApplicantId>]) -> Result<Vec<Found>> {
    let ids: Vec<ApplicantId> = hits.iter().map(|hit| hit.id).collect();
    let rows = applicants_among(vault, &ApplicantQuery::default(), &ids)?;
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            // What was changed since the index was built may be gone.
            let hit = hits.iter().find(|hit| hit.id == row.id);
            let source = store::search_sources(reading, Some(row.id))?;
            let (Some(hit), Some(source)) = (hit, source.first()) else { continue };
            let matches = found::shown(&sight.texts(source), &hit.matches);
            found.push(Found { row, matches });
        }
        Ok(found)
    })
}

/// The applicant with this identity or human number.
///
/// # Errors
/// When there is none, or two laptops gave the same number.
pub fn find(db: &rusqlite::Connection, id_or_number: &str) -> Result<ApplicantId> {
    let text = id_or_number.trim();
    if let Ok(id) = text.parse::<ApplicantId>() {
        return if store::is_there(db, id)? { Ok(id) } else { merged(db, id) };
    }
    match store::with_number(db, &text.to_uppercase())?.as_slice() {
        [id] => Ok(*id),
        [] => match store::removed_with_number(db, &text.to_uppercase())? {
            Some(id) => merged(db, id),
            None => Err(Error::NotFound.into()),
        },
        _ => Err(Error::NumberTwice.into()),
    }
}

/// Papers go on naming a number after its applicant was merged into another: it leads to that one.
fn merged(db: &rusqlite::Connection, id: ApplicantId) -> Result<ApplicantId> {
    let mut at = id;
    while let Some(kept) = crate::matching::kept_for(db, at)? {
        if store::is_there(db, kept)? {
            return Ok(kept);
        }
        at = kept;
    }
    Err(Error::NotFound.into())
}

/// What an agreement would still need of the person, by field name.
#[must_use]
pub fn missing_for_agreement(
    person: &Person,
    proofs: &[Identification],
    organisation: Option<&Organisation>,
) -> Vec<String> {
    let mut missing = Vec::new();
    if !proofs.iter().any(Identification::is_complete) {
        missing.push("identification");
    }
    if organisation.and_then(|o| o.municipality.as_ref()).or(person.municipality.as_ref()).is_none() {
        missing.push("municipality");
    }
    missing.into_iter().map(str::to_owned).collect()
}

/// One applicant with everything, within a read or write that does more.
pub(crate) fn record(reading: &rusqlite::Connection, id: ApplicantId) -> Result<ApplicantRecord> {
    let (number, person, organisation) = store::applicant(reading, id)?.ok_or(Error::NotFound)?;
    let identifications = store::identifications(reading, person.id)?;
    let organisation = match organisation {
        Some(id) => store::organisation(reading, id)?,
        None => None,
    };
    let missing = missing_for_agreement(&person, &identifications, organisation.as_ref());
    let applications = crate::selection::store::records_of(reading, id)?;
    Ok(ApplicantRecord { id, number, person, identifications, organisation, applications, missing })
}

fn select(
    reading: &Reading<'_>,
    query: &ApplicantQuery,
    found: Option<&[ApplicantId]>,
) -> Result<Vec<ApplicantRow>> {
    let limit = query.limit.unwrap_or(usize::MAX);
    let expected = crate::privacy::consent::expected(reading, reading.today)?;
    // A few hits are fetched one by one; many, or all of them, in two passes over the tables.
    let rows = match found {
        Some(ids) if ids.len() <= 200 => {
            let mut rows = Vec::with_capacity(ids.len());
            for id in ids {
                let Some(mut row) = store::row_of(reading, *id, &expected)? else { continue };
                row.applications = store::briefs_of(reading, *id)?.into_iter().map(|(_, b)| b).collect();
                rows.push(row);
            }
            rows
        }
        Some(ids) => {
            let mut all: HashMap<ApplicantId, ApplicantRow> =
                all_rows(reading, &expected)?.into_iter().map(|row| (row.id, row)).collect();
            ids.iter().filter_map(|id| all.remove(id)).collect()
        }
        None => all_rows(reading, &expected)?,
    };
    let sight = Sight::of(reading)?;
    let answering = query.call.as_deref().map(|call| {
        crate::selection::calls::figures::answering(reading, reading.today, call, &query.answers)
    });
    let answering: Option<HashSet<ApplicantId>> =
        answering.transpose()?.map(|all| all.into_iter().map(|(_, applicant)| applicant).collect());
    // What somebody under a pseudonym answered is not told by finding them by it.
    let seen = |row: &ApplicantRow| query.answers.is_empty() || sight.pseudonym(row.id).is_none();
    let answers =
        |row: &ApplicantRow| answering.as_ref().is_none_or(|ids| ids.contains(&row.id) && seen(row));
    let found = rows.into_iter().filter(|row| matches(row, query) && answers(row)).take(limit);
    Ok(found.map(|row| sight.row(row)).collect())
}

fn all_rows(reading: &Reading<'_>, expected: &str) -> Result<Vec<ApplicantRow>> {
    let mut rows = store::rows(reading, expected)?;
    let place: HashMap<ApplicantId, usize> = rows.iter().enumerate().map(|(i, r)| (r.id, i)).collect();
    for (applicant, brief) in store::briefs(reading)? {
        if let Some(row) = place.get(&applicant).and_then(|i| rows.get_mut(*i)) {
            row.applications.push(brief);
        }
    }
    Ok(rows)
}

fn matches(row: &ApplicantRow, query: &ApplicantQuery) -> bool {
    let here = query.municipality.is_none() || query.municipality == row.municipality;
    let known = |wanted, stored: Option<&Stored<_>>| stored.is_some_and(|s| s.known() == Some(wanted));
    // Component and state must hold for one and the same application.
    let application = query.component.is_none() && query.state.is_none()
        || row.applications.iter().any(|a| {
            query.component.is_none_or(|c| known(c, a.component.as_ref()))
                && query
                    .state
                    .is_none_or(|s| a.state.as_ref().is_some_and(|stored| stored.known() == Some(s)))
        });
    here && application
}

/// The applicants a text finds, best match first.
fn matching(reading: &Reading<'_>, text: &str) -> Result<Vec<ApplicantId>> {
    // With thousands of applicants the index is built faster than any index kept on disk answers; whoever
    // searches at every keystroke keeps one.
    Ok(search_index(reading)?.search(text, usize::MAX))
}

#[cfg(test)]
#[path = "service_tests.rs"]
mod tests;
