//! Making two records of one person one, and taking them apart again.
//!
//! The merged person keeps their row, under a tombstone: nothing is copied away that could not be put back.
//! What a merge moved and changed stands beside it, so that it can be taken apart long after, when an undo
//! would be refused because work went on.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value as Json, json};
use uuid::Uuid;

use super::Error;
use super::store::{self, FIELDS, Merge};
use crate::Result;
use crate::ids::{ApplicantId, MergeId};
use crate::people::service::find;
use crate::people::sight::Sight;
use crate::sensitive::Sensitive;
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// A merge as the kept applicant's page shows it.
#[derive(Debug, Clone)]
pub struct Merged {
    /// Identity, for taking it apart.
    pub id: MergeId,
    /// The number the other applicant had.
    pub number: String,
    /// Their name as it was written.
    pub name: Sensitive<String>,
    /// The day.
    pub on: NaiveDate,
    /// Who merged.
    pub officer: String,
    /// Why.
    pub reason: Option<String>,
}

/// The fields a merge chooses between, by the names of the form.
pub fn fields() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().map(|(field, _)| *field)
}

/// A field of two persons that a merge chooses between, as stored.
#[derive(Clone)]
pub struct Choice {
    /// The field, by the name of the form.
    pub field: &'static str,
    /// The first person's value.
    pub a: Option<Sensitive<String>>,
    /// The second person's value.
    pub b: Option<Sensitive<String>>,
}

/// What a merge of two applicants has to choose between: fields in which at least one is recorded.
///
/// # Errors
/// When no applicant has one of the numbers, one is not in use, or is sealed for an auditor.
pub fn choices(vault: &Vault, a: &str, b: &str) -> Result<Vec<Choice>> {
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let of = |text: &str| {
            let id = find(reading, text)?;
            sight.check(id)?;
            store::person(reading, store::applicant(reading, id)?.person)
        };
        let (a, b) = (of(a)?, of(b)?);
        let fields = FIELDS.iter().map(|(field, columns)| {
            // The parts of a name stand in the name; the rest of an address follows it.
            let columns = if *field == "full_name" { &columns[..1] } else { columns };
            Choice { field, a: written(&a, columns), b: written(&b, columns) }
        });
        Ok(fields.filter(|one| one.a.is_some() || one.b.is_some()).collect())
    })
}

fn written(of: &Columns, columns: &[&str]) -> Option<Sensitive<String>> {
    let parts = columns.iter().filter_map(|column| match of.get(*column) {
        Some(Json::String(text)) => Some(text.clone()),
        Some(Json::Number(number)) => Some(number.to_string()),
        _ => None,
    });
    Some(parts.collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty()).map(Sensitive)
}

/// Makes two applicants' persons one: `kept` stays, `other` comes to it with applications, proofs of identity and
/// consents. Of the fields in `from_other` the other's values are taken, and of those the kept one lacks.
/// An organisation stays an applicant of its own, represented by the kept person from then on.
///
/// # Errors
/// When no applicant has one of the numbers, both are one person, a side is not in use, or a field is unknown.
pub fn merge(
    vault: &Vault,
    officer: &Officer,
    (kept, other): (&str, &str),
    from_other: &[String],
    reason: &str,
) -> Result<Written<MergeId>> {
    vault.write(officer, Action::PersonsMerged, |tx| {
        let kept = store::applicant(tx, find(tx, kept)?)?;
        let other = store::applicant(tx, find(tx, other)?)?;
        if kept.person == other.person {
            return Err(Error::SamePerson.into());
        }
        if let Some(unknown) = from_other.iter().find(|field| fields().all(|known| known != *field)) {
            return Err(Error::FieldUnknown(unknown.clone()).into());
        }
        tx.describe(json!({ "applicant": kept.number, "other": other.number }));
        let (former, chosen) = choose(
            store::person(tx, kept.person)?,
            &store::person(tx, other.person)?,
            &from_other.iter().map(String::as_str).collect(),
        );
        store::set_person(tx, kept.person, &chosen)?;
        let moved = bring_over(tx, &kept, &other)?;
        store::bury(tx, "person", other.person.uuid(), true)?;
        let id = MergeId::new();
        let merge = Merge {
            id,
            kept: (kept.id, kept.person),
            merged: (other.id, other.person),
            moved,
            former,
            chosen,
        };
        store::insert_merge(tx, &merge, Some(reason.trim()).filter(|reason| !reason.is_empty()))?;
        screen_again(tx, &[kept.id], &[kept.person, other.person])?;
        Ok(id)
    })
}

type Columns = Map<String, Json>;

/// What the kept person's columns were, and what they become.
fn choose(kept: Columns, other: &Columns, from_other: &BTreeSet<&str>) -> (Columns, Columns) {
    let (mut former, mut chosen) = (Map::new(), Map::new());
    for (field, columns) in FIELDS {
        let is_empty = |of: &Columns| columns.iter().all(|column| of.get(*column).is_none_or(Json::is_null));
        if is_empty(other) || !(from_other.contains(field) || is_empty(&kept)) {
            continue;
        }
        for column in *columns {
            let value = |of: &Columns| of.get(*column).cloned().unwrap_or_default();
            if value(&kept) != value(other) {
                former.insert((*column).to_owned(), value(&kept));
                chosen.insert((*column).to_owned(), value(other));
            }
        }
    }
    (former, chosen)
}

/// Tables whose records a merge brings over, with the column that says whose they are.
const OF_PERSON: [(&str, &str); 11] = [
    ("organisation_member", "person_id"),
    ("screening_hit", "person_id"),
    ("identification", "person_id"),
    ("consent", "person_id"),
    ("household_member", "person_id"),
    ("person_address", "person_id"),
    ("representation", "person_id"),
    ("representation", "representative_id"),
    ("vulnerability", "person_id"),
    ("earlier_support", "person_id"),
    ("support_match", "person_id"),
];

/// Under which name the records of a table that moved are kept.
fn moved_as(table: &str, column: &str) -> String {
    if column == "person_id" { table.to_owned() } else { format!("{table}.{column}") }
}

/// Brings over what belongs to the other side; gives what moved, by table.
fn bring_over(tx: &Writing<'_>, kept: &store::Applicant, other: &store::Applicant) -> Result<Json> {
    let mut moved = Map::new();
    let mut doubled = store::same_proofs(tx, kept.person, other.person)?;
    doubled.extend(store::same_times(tx, kept.person, other.person)?);
    for (table, column) in OF_PERSON {
        let mut ids = store::naming(tx, table, column, other.person.uuid())?;
        ids.retain(|id| !doubled.contains(id));
        store::rename(tx, table, column, &ids, kept.person.uuid())?;
        moved.insert(moved_as(table, column), json!(ids));
    }
    let one_applicant = other.organisation.is_none() && kept.organisation.is_none();
    if one_applicant {
        let ids = store::naming(tx, "application", "applicant_id", other.id.uuid())?;
        store::rename(tx, "application", "applicant_id", &ids, kept.id.uuid())?;
        moved.insert("application".to_owned(), json!(ids));
        store::bury(tx, "applicant", other.id.uuid(), true)?;
    }
    // Whoever else this person stood for is represented by the kept one.
    let mut ids = store::naming(tx, "applicant", "person_id", other.person.uuid())?;
    ids.retain(|id| !(one_applicant && *id == other.id.uuid()));
    store::rename(tx, "applicant", "person_id", &ids, kept.person.uuid())?;
    moved.insert("applicant".to_owned(), json!(ids));
    Ok(Json::Object(moved))
}

/// Takes a merge apart: the other applicant stands again with what came from it. A field that was chosen from it and
/// has not been changed since gets its former value back; what was entered after the merge stays with the
/// kept one.
///
/// # Errors
/// [`Error::NoMerge`]; [`Error::MergedSince`] when the kept one was merged into a third, which comes first.
pub fn unmerge(vault: &Vault, officer: &Officer, id: MergeId) -> Result<Written<ApplicantId>> {
    vault.write(officer, Action::PersonsTakenApart, |tx| {
        let merge = store::merge(tx, id)?.ok_or(Error::NoMerge)?;
        store::applicant(tx, merge.kept.0).map_err(|_| Error::MergedSince)?;
        let now = store::person(tx, merge.kept.1)?;
        let unchanged = |column: &String| now.get(column) == merge.chosen.get(column);
        let back: Columns = merge
            .former
            .iter()
            .filter(|(column, _)| unchanged(column))
            .map(|(c, v)| (c.clone(), v.clone()))
            .collect();
        store::set_person(tx, merge.kept.1, &back)?;
        store::bury(tx, "person", merge.merged.1.uuid(), false)?;
        for (table, column) in OF_PERSON {
            store::rename(
                tx,
                table,
                column,
                &ids(&merge.moved, &moved_as(table, column)),
                merge.merged.1.uuid(),
            )?;
        }
        if merge.moved.get("application").is_some() {
            store::bury(tx, "applicant", merge.merged.0.uuid(), false)?;
        }
        store::rename(
            tx,
            "application",
            "applicant_id",
            &ids(&merge.moved, "application"),
            merge.merged.0.uuid(),
        )?;
        store::rename(tx, "applicant", "person_id", &ids(&merge.moved, "applicant"), merge.merged.1.uuid())?;
        store::take_apart(tx, id)?;
        let (kept, other) = (store::applicant(tx, merge.kept.0)?, store::applicant(tx, merge.merged.0)?);
        screen_again(tx, &[kept.id, other.id], &[kept.person, other.person])?;
        tx.describe(json!({ "applicant": kept.number, "other": other.number }));
        Ok(merge.merged.0)
    })
}

/// Who was made one or taken apart is compared with everybody listed: the candidates that moved are found again
/// where they belong, and what somebody signed under them stands while names and births say the same.
fn screen_again(
    tx: &Writing<'_>,
    applicants: &[ApplicantId],
    persons: &[crate::ids::PersonId],
) -> Result<()> {
    for person in persons {
        crate::screening::forget(tx, person.uuid())?;
    }
    for applicant in applicants {
        crate::screening::service::at_entry(tx, Some(*applicant))?;
    }
    Ok(())
}

fn ids(moved: &Json, table: &str) -> Vec<Uuid> {
    moved.get(table).and_then(|ids| serde_json::from_value(ids.clone()).ok()).unwrap_or_default()
}

/// The merges into an applicant's person that stand, newest first.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn merges(vault: &Vault, applicant: &str) -> Result<Vec<Merged>> {
    vault.read(|reading| {
        let id = find(reading, applicant)?;
        Sight::of(reading)?.check(id)?;
        store::merges_into(reading, store::applicant(reading, id)?.person)
    })
}
