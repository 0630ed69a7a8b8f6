//! The statements: which records belong to one, and what people call them.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::Result;
use crate::vault::erasing::dependents;

/// The tables a record may be of, with what their page leads to: an applicant's page is about the person, too.
const ABOUT: [&str; 9] = [
    "applicant",
    "application",
    "agreement",
    "agreement_item",
    "person",
    "call",
    "setting",
    "officer",
    "import",
];

/// The record and all that belongs to it: for an applicant the person, the organisation, identifications,
/// applications with their events, agreements and items.
pub(super) fn family(connection: &Connection, record: Uuid) -> Result<BTreeSet<Uuid>> {
    let mut family = BTreeSet::from([record]);
    for table in ABOUT {
        let there = format!("SELECT 1 FROM {table} WHERE id = ?1");
        if !connection.prepare_cached(&there)?.exists([record])? {
            continue;
        }
        let mut roots = vec![(table, record)];
        if table == "applicant" {
            let sql = "SELECT person_id, organisation_id FROM applicant WHERE id = ?1";
            let (person, organisation): (Uuid, Option<Uuid>) =
                connection.query_row(sql, [record], |row| Ok((row.get(0)?, row.get(1)?)))?;
            roots.push(("person", person));
            family.extend(organisation);
        }
        // An officer's or a setting's history is its own, not that of everything they ever touched.
        if !matches!(table, "officer" | "setting" | "import") {
            // A call's history is that of what it says, not of every application under it.
            let apart: &[&str] = if table == "call" { &["application"] } else { &[] };
            family.extend(dependents(connection, &roots, apart)?.into_values().flatten());
        }
        if table == "setting" {
            let sql = "SELECT id FROM setting WHERE key = (SELECT key FROM setting WHERE id = ?1)";
            let mut statement = connection.prepare_cached(sql)?;
            let versions = statement.query_map([record], |row| row.get(0))?;
            family.extend(versions.collect::<Result<Vec<Uuid>, _>>()?);
        }
    }
    gone(connection, &mut family)?;
    Ok(family)
}

/// Adds what belonged to these and went when a change was taken back.
fn gone(connection: &Connection, family: &mut BTreeSet<Uuid>) -> Result<()> {
    let known: BTreeSet<String> = family.iter().map(|id| id.simple().to_string()).collect();
    let sql = "SELECT record_id, fields FROM change_op WHERE kind = 'delete'
        AND table_name IN ('application', 'event', 'agreement', 'agreement_item', 'identification', 'consent')";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let fields: String = row.get(1)?;
        let mut named = fields.split("{\"x\":\"").skip(1).filter_map(|rest| rest.get(..32));
        if named.any(|id| known.contains(id)) {
            family.insert(row.get(0)?);
        }
    }
    Ok(())
}

/// What people call a record: a number, an officer's name, a setting's key.
pub(super) fn called(connection: &Connection, id: Uuid) -> Result<Option<String>> {
    for sql in [
        "SELECT name FROM officer WHERE id = ?1",
        "SELECT number FROM applicant WHERE id = ?1",
        "SELECT number FROM application WHERE id = ?1",
        "SELECT number FROM agreement WHERE id = ?1",
        "SELECT number FROM call WHERE id = ?1",
        "SELECT number FROM applicant WHERE person_id = ?1",
        "SELECT number FROM applicant WHERE organisation_id = ?1",
        "SELECT key FROM setting WHERE id = ?1",
    ] {
        let found = connection.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}
