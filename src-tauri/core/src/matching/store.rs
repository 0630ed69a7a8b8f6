//! The statements of this area.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;
use uuid::Uuid;

use super::pairs::Decided;
use super::{Error, Verdict};
use crate::Result;
use crate::clock::stored_moment;
use crate::ids::{ApplicantId, MergeId, OrganisationId, PersonId};
use crate::vault::Writing;

/// Two persons in the order in which decisions keep them.
pub(super) fn ordered(a: PersonId, b: PersonId) -> (PersonId, PersonId) {
    if a <= b { (a, b) } else { (b, a) }
}

/// The pairs that stand decided.
pub(super) fn decided(db: &Connection) -> Result<Decided> {
    let sql = "SELECT person_a, person_b FROM pair_decision WHERE removed_at IS NULL";
    let mut statement = db.prepare_cached(sql)?;
    let pairs = statement.query_map([], |r| Ok(ordered(r.get(0)?, r.get(1)?)))?;
    Ok(pairs.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_decision(
    tx: &Writing<'_>,
    (a, b): (PersonId, PersonId),
    verdict: Verdict,
    reason: Option<&str>,
) -> Result<()> {
    tx.execute(
        "INSERT INTO pair_decision (id, person_a, person_b, verdict, reason, decided_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![Uuid::now_v7(), a, b, verdict, reason, tx.today, stored_moment(tx.now), tx.officer],
    )?;
    Ok(())
}

/// An applicant as merging needs them.
pub(super) struct Applicant {
    pub id: ApplicantId,
    pub number: String,
    pub person: PersonId,
    pub organisation: Option<OrganisationId>,
}

/// The applicant, whose data must be in use.
pub(super) fn applicant(db: &Connection, id: ApplicantId) -> Result<Applicant> {
    let found = db
        .query_row(
            "SELECT n.id, n.number, n.person_id, n.organisation_id FROM applicant n JOIN person p ON p.id = n.person_id
             WHERE n.id = ?1 AND n.removed_at IS NULL AND p.removed_at IS NULL AND p.restricted_at IS NULL",
            [id],
            |r| Ok(Applicant { id: r.get(0)?, number: r.get(1)?, person: r.get(2)?, organisation: r.get(3)? }),
        )
        .optional()?;
    Ok(found.ok_or(Error::NotInUse)?)
}

/// The columns of a person that a merge chooses between, by the names of the form.
pub(super) const FIELDS: &[(&str, &[&str])] = &[
    ("full_name", &["name_written", "given_name", "family_name"]),
    ("sex", &["sex"]),
    ("birth_date", &["birth_date"]),
    ("community", &["community", "community_note"]),
    ("displacement", &["displacement"]),
    ("disability", &["disability"]),
    ("phone", &["phone"]),
    ("municipality", &["municipality"]),
    ("settlement", &["settlement"]),
    ("address", &["address", "house_number", "postcode"]),
    ("language", &["language"]),
];

/// Columns of a person as JSON.
pub(super) fn person(db: &Connection, id: PersonId) -> Result<serde_json::Map<String, Json>> {
    let columns: Vec<&str> = FIELDS.iter().flat_map(|(_, columns)| columns.iter().copied()).collect();
    let sql = format!("SELECT {} FROM person WHERE id = ?1", columns.join(", "));
    let values = db.prepare_cached(&sql)?.query_row([id], |r| {
        columns.iter().enumerate().map(|(i, column)| Ok(((*column).to_owned(), json(r.get(i)?)))).collect()
    })?;
    Ok(values)
}

fn json(value: Value) -> Json {
    match value {
        Value::Text(text) => Json::String(text),
        Value::Integer(number) => Json::from(number),
        _ => Json::Null,
    }
}

fn sql(value: &Json) -> Value {
    match value {
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(number) => number.as_i64().map_or(Value::Null, Value::Integer),
        _ => Value::Null,
    }
}

/// Sets columns of a person.
pub(super) fn set_person(
    tx: &Writing<'_>,
    id: PersonId,
    columns: &serde_json::Map<String, Json>,
) -> Result<()> {
    for (column, value) in columns {
        // Names come from [`FIELDS`] only.
        let known = FIELDS.iter().flat_map(|(_, columns)| *columns).find(|known| *known == column);
        let column = known.ok_or_else(|| Error::FieldUnknown(column.clone()))?;
        tx.execute(&format!("UPDATE person SET {column} = ?2 WHERE id = ?1"), params![id, sql(value)])?;
    }
    Ok(())
}

/// The records of a table that name one parent in a column and have no tombstone.
pub(super) fn naming(tx: &Writing<'_>, table: &str, column: &str, parent: Uuid) -> Result<Vec<Uuid>> {
    let standing = if matches!(table, "consent" | "screening_hit") { "" } else { "AND removed_at IS NULL" };
    let mut statement =
        tx.prepare_cached(&format!("SELECT id FROM {table} WHERE {column} = ?1 {standing}"))?;
    let ids = statement.query_map([parent], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Has records name another parent.
pub(super) fn rename(tx: &Writing<'_>, table: &str, column: &str, ids: &[Uuid], parent: Uuid) -> Result<()> {
    let mut statement = tx.prepare_cached(&format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1"))?;
    for id in ids {
        statement.execute(params![id, parent])?;
    }
    Ok(())
}

/// Whether a person has a proof of identity of this kind and number, and which.
pub(super) fn same_proofs(tx: &Writing<'_>, kept: PersonId, other: PersonId) -> Result<Vec<Uuid>> {
    let sql = "SELECT o.id FROM identification o WHERE o.person_id = ?2 AND o.removed_at IS NULL AND EXISTS (
        SELECT 1 FROM identification k WHERE k.person_id = ?1 AND k.removed_at IS NULL
            AND k.kind = o.kind AND k.number IS o.number)";
    let mut statement = tx.prepare_cached(sql)?;
    let ids = statement.query_map(params![kept, other], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The other person's records that would contradict the kept one's: a time in a household while the kept one is in
/// one, and standing for the kept one, or being stood for by them.
pub(super) fn same_times(tx: &Writing<'_>, kept: PersonId, other: PersonId) -> Result<Vec<Uuid>> {
    use crate::households::store::times;
    let here = times(tx, kept)?;
    let meets = |one: &crate::households::store::Member| here.iter().any(|time| time.time.meets(one.time));
    let mut ids: Vec<Uuid> = times(tx, other)?.into_iter().filter(meets).map(|one| one.id.uuid()).collect();
    let sql = "SELECT id FROM representation WHERE (person_id = ?1 AND representative_id = ?2)
        OR (person_id = ?2 AND representative_id = ?1)";
    let mut statement = tx.prepare_cached(sql)?;
    let themselves = statement.query_map(params![kept, other], |r| r.get(0))?;
    ids.extend(themselves.collect::<rusqlite::Result<Vec<Uuid>>>()?);
    Ok(ids)
}

/// Puts a tombstone on a record, or takes it off.
pub(super) fn bury(tx: &Writing<'_>, table: &str, id: Uuid, buried: bool) -> Result<()> {
    let moment = buried.then(|| stored_moment(tx.now));
    tx.execute(&format!("UPDATE {table} SET removed_at = ?2 WHERE id = ?1"), params![id, moment])?;
    Ok(())
}

/// What is kept of a merge.
pub(super) struct Merge {
    pub id: MergeId,
    pub kept: (ApplicantId, PersonId),
    pub merged: (ApplicantId, PersonId),
    pub moved: Json,
    pub former: serde_json::Map<String, Json>,
    pub chosen: serde_json::Map<String, Json>,
}

pub(super) fn insert_merge(tx: &Writing<'_>, merge: &Merge, reason: Option<&str>) -> Result<()> {
    tx.execute(
        "INSERT INTO person_merge (id, kept_person, merged_person, kept_applicant, merged_applicant, moved, former,
           chosen, reason, merged_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            merge.id,
            merge.kept.1,
            merge.merged.1,
            merge.kept.0,
            merge.merged.0,
            merge.moved.to_string(),
            Json::Object(merge.former.clone()).to_string(),
            Json::Object(merge.chosen.clone()).to_string(),
            reason,
            tx.today,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

/// A merge that stands.
pub(super) fn merge(db: &Connection, id: MergeId) -> Result<Option<Merge>> {
    let found = db
        .query_row(
            "SELECT kept_applicant, kept_person, merged_applicant, merged_person, moved, former, chosen
             FROM person_merge WHERE id = ?1 AND taken_apart_at IS NULL",
            [id],
            |r| {
                let object = |text: Option<String>| {
                    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
                };
                let moved: String = r.get(4)?;
                Ok(Merge {
                    id,
                    kept: (r.get(0)?, r.get(1)?),
                    merged: (r.get(2)?, r.get(3)?),
                    moved: serde_json::from_str(&moved).unwrap_or_default(),
                    former: object(r.get(5)?),
                    chosen: object(r.get(6)?),
                })
            },
        )
        .optional()?;
    Ok(found)
}

pub(super) fn take_apart(tx: &Writing<'_>, id: MergeId) -> Result<()> {
    let sql = "UPDATE person_merge SET taken_apart_at = ?2 WHERE id = ?1";
    tx.execute(sql, params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// The merges into a person that stand, newest first.
pub(super) fn merges_into(db: &Connection, person: PersonId) -> Result<Vec<super::merging::Merged>> {
    let mut statement = db.prepare_cached(
        "SELECT m.id, n.number, p.name_written, m.merged_on, o.name, m.reason
         FROM person_merge m JOIN applicant n ON n.id = m.merged_applicant JOIN person p ON p.id = m.merged_person
              JOIN officer o ON o.id = m.officer_id
         WHERE m.kept_person = ?1 AND m.taken_apart_at IS NULL ORDER BY m.id DESC",
    )?;
    let rows = statement.query_map([person], |r| {
        Ok(super::merging::Merged {
            id: r.get(0)?,
            number: r.get(1)?,
            name: crate::sensitive::Sensitive(r.get(2)?),
            on: r.get(3)?,
            officer: r.get(4)?,
            reason: r.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The persons that were merged into one, straight or through others.
pub(crate) fn merged_into(db: &Connection, person: PersonId) -> Result<Vec<PersonId>> {
    let mut statement = db.prepare_cached(
        "WITH RECURSIVE away (id) AS (
             SELECT merged_person FROM person_merge WHERE kept_person = ?1 AND taken_apart_at IS NULL
             UNION SELECT m.merged_person FROM person_merge m JOIN away ON away.id = m.kept_person
                 WHERE m.taken_apart_at IS NULL)
         SELECT id FROM away",
    )?;
    let ids = statement.query_map([person], |r| r.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The names of the records that were merged into others, by the person who stands for them; of all, or of one.
pub(crate) fn former_names(
    db: &Connection,
    of: Option<PersonId>,
) -> Result<std::collections::HashMap<Uuid, Vec<String>>> {
    let only = if of.is_some() { "kept_person = ?1" } else { "?1 IS NULL" };
    let mut statement = db.prepare_cached(&format!(
        "WITH RECURSIVE away (kept, id) AS (
             SELECT kept_person, merged_person FROM person_merge WHERE taken_apart_at IS NULL AND {only}
             UNION SELECT away.kept, m.merged_person FROM person_merge m JOIN away ON away.id = m.kept_person
                 WHERE m.taken_apart_at IS NULL)
         SELECT away.kept, p.name_written FROM away JOIN person p ON p.id = away.id ORDER BY away.id"
    ))?;
    let mut rows = statement.query([of])?;
    let mut names = std::collections::HashMap::new();
    while let Some(row) = rows.next()? {
        names.entry(row.get(0)?).or_insert_with(Vec::new).push(row.get(1)?);
    }
    Ok(names)
}

/// The applicant that one was merged into.
pub(crate) fn kept_for(db: &Connection, merged: ApplicantId) -> Result<Option<ApplicantId>> {
    let sql = "SELECT kept_applicant FROM person_merge
        WHERE merged_applicant = ?1 AND taken_apart_at IS NULL ORDER BY id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([merged], |r| r.get(0)).optional()?)
}
