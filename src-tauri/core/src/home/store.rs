//! The statements of this area.

use rusqlite::{Connection, params};

use super::{Attention, PlaceCount};
use crate::Result;
use crate::money::Cents;
use crate::month::Month;

/// How many applications stand in a state, and since when the oldest does.
pub(super) type Standing = (String, u32, Option<String>);

/// Applications with the state event they stand on; `{states}` are the codes of states.
const STANDING: &str = "WITH standing AS (
    SELECT a.id, a.flags, p.municipality, p.id AS person, e.kind AS state, e.business_date AS since
    FROM application a
         JOIN applicant n ON n.id = a.applicant_id
         JOIN person p ON p.id = n.person_id
         LEFT JOIN event e ON e.id = (
             SELECT l.id FROM event l WHERE l.record_id = a.id AND l.kind IN ({states})
                 AND NOT EXISTS (SELECT 1 FROM event c WHERE c.record_id = a.id AND c.corrects = l.id)
             ORDER BY l.recorded_at DESC, l.id DESC LIMIT 1)
    WHERE a.removed_at IS NULL AND p.restricted_at IS NULL)";

fn standing(select: &str) -> String {
    format!("{} {select}", STANDING.replace("{states}", &crate::selection::state_codes()))
}

/// Applications by state.
pub(super) fn by_state(db: &Connection) -> Result<Vec<Standing>> {
    let sql = standing("SELECT coalesce(state, ''), count(*), min(since) FROM standing GROUP BY 1");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Applications whose reading left doubts, and those on their way that lack what an agreement needs.
pub(super) fn attention(db: &Connection, expected: &str) -> Result<Vec<Attention>> {
    let flagged = standing(
        "SELECT count(*), min(since) FROM standing
         WHERE flags <> '[]' AND state NOT IN ('ineligible', 'rejected', 'withdrawn')",
    );
    let missing = standing(
        "SELECT count(*), min(since) FROM standing
         WHERE state IN ('received', 'eligible', 'returned', 'reserve', 'approved') AND (municipality IS NULL OR NOT EXISTS (
             SELECT 1 FROM identification i WHERE i.person_id = person AND i.removed_at IS NULL))",
    );
    // Whoever gave none of the consents that are expected; how many people, since the oldest application.
    let consent = standing(
        "SELECT count(DISTINCT person), min(since) FROM standing
         WHERE state NOT IN ('ineligible', 'rejected', 'withdrawn') AND EXISTS (
             SELECT 1 FROM json_each(?1) AS wanted WHERE NOT EXISTS (
                 SELECT 1 FROM consent c WHERE c.person_id = person AND c.purpose = wanted.value
                     AND c.withdrawn_on IS NULL))",
    );
    [("flagged", flagged), ("missing", missing), ("consent", consent)]
        .into_iter()
        .map(|(kind, sql)| {
            let line = |r: &rusqlite::Row<'_>| {
                Ok(Attention { kind: kind.to_owned(), count: r.get(0)?, oldest: r.get(1)? })
            };
            let mut statement = db.prepare_cached(&sql)?;
            let takes = statement.parameter_count() > 0;
            Ok(if takes { statement.query_row([expected], line) } else { statement.query_row([], line) }?)
        })
        .collect()
}

/// Applications by the municipality of the activity, else of the person.
pub(super) fn by_place(db: &Connection) -> Result<Vec<PlaceCount>> {
    let mut statement = db.prepare_cached(
        "SELECT coalesce(a.municipality, p.municipality) AS place, count(*)
         FROM application a JOIN applicant n ON n.id = a.applicant_id
              JOIN person p ON p.id = n.person_id AND p.restricted_at IS NULL
         WHERE a.removed_at IS NULL AND place IS NOT NULL GROUP BY place ORDER BY place",
    )?;
    let rows = statement.query_map([], |r| Ok(PlaceCount { municipality: r.get(0)?, count: r.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many applications came into each state in a month, by business date.
pub(super) fn moves(db: &Connection, month: Month) -> Result<Vec<(String, u32)>> {
    let states = crate::selection::state_codes();
    let mut statement = db.prepare_cached(&format!(
        "SELECT e.kind, count(DISTINCT e.record_id)
         FROM event e JOIN application a ON a.id = e.record_id AND a.removed_at IS NULL
         WHERE e.business_date BETWEEN ?1 AND ?2 AND e.kind IN ({states})
             AND NOT EXISTS (SELECT 1 FROM event c WHERE c.record_id = e.record_id AND c.corrects = e.id)
         GROUP BY e.kind"
    ))?;
    let rows =
        statement.query_map(params![month.first_day(), month.last_day()], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What the agreements signed in a month give.
pub(super) fn granted(db: &Connection, month: Month) -> Result<Cents> {
    let sql = "SELECT coalesce(sum(g.granted_cents), 0)
         FROM agreement g JOIN application a ON a.id = g.application_id AND a.removed_at IS NULL
         WHERE g.removed_at IS NULL AND EXISTS (
             SELECT 1 FROM event e WHERE e.record_id = a.id AND e.kind = 'agreed'
                 AND e.business_date BETWEEN ?1 AND ?2
                 AND NOT EXISTS (SELECT 1 FROM event c WHERE c.record_id = a.id AND c.corrects = e.id))";
    let days = params![month.first_day(), month.last_day()];
    Ok(db.prepare_cached(sql)?.query_row(days, |r| r.get(0))?)
}

/// How many applicants there are.
pub(super) fn applicants(db: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM applicant n JOIN person p ON p.id = n.person_id
         WHERE n.removed_at IS NULL AND p.restricted_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([], |r| r.get(0))?)
}

/// One for each application, and one for each applicant without any.
pub(super) fn lines(db: &Connection) -> Result<u32> {
    let sql = "SELECT coalesce(sum(max(1, (
             SELECT count(*) FROM application a WHERE a.applicant_id = n.id AND a.removed_at IS NULL))), 0)
         FROM applicant n JOIN person p ON p.id = n.person_id
         WHERE n.removed_at IS NULL AND p.restricted_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([], |r| r.get(0))?)
}
