//! The statements of this area.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::{AsOf, Named, OutcomeRow};
use crate::Result;
use crate::code::Stored;
use crate::ids::PersonId;
use crate::money::Cents;
use crate::people::{Displacement, Sex};
use crate::reference::Component;
use crate::selection::ApplicationState;

/// What is known of one application and of who applies.
pub(super) struct Applied {
    pub id: Uuid,
    pub number: String,
    pub component: Option<Stored<Component>>,
    pub sector: Option<String>,
    pub municipality: Option<String>,
    pub requested: Option<Cents>,
    pub granted: Option<Cents>,
    pub own_share: Option<Cents>,
    /// The organisation where one applies, else the person.
    pub subject: Uuid,
    pub is_person: bool,
    /// The person, or the organisation's representative.
    pub person: PersonId,
    pub name: Named,
    pub sex: Option<Stored<Sex>>,
    pub birth_date: Option<NaiveDate>,
    pub community: Option<String>,
    pub displacement: Option<Stored<Displacement>>,
}

/// One step of an application.
pub(super) struct Step {
    pub state: ApplicationState,
    pub on: NaiveDate,
    /// Whether it was recorded here as it happened.
    pub evidenced: bool,
}

/// Every application that is not removed, in order of entry.
pub(super) fn applications(db: &Connection) -> Result<Vec<Applied>> {
    let mut statement = db.prepare_cached(include_str!("applications.sql"))?;
    let rows = statement.query_map([], |r| {
        let organisation: Option<Uuid> = r.get("organisation_id")?;
        let person: Uuid = r.get("person_id")?;
        Ok(Applied {
            id: r.get("id")?,
            number: r.get("number")?,
            component: r.get("component")?,
            sector: r.get("sector")?,
            municipality: r.get("municipality")?,
            requested: r.get("requested_cents")?,
            granted: r.get("granted_cents")?,
            own_share: r.get("own_share_cents")?,
            subject: organisation.unwrap_or(person),
            is_person: organisation.is_none(),
            person: PersonId::from_uuid(person),
            name: match (r.get("erased")?, r.get("restricted")?) {
                (true, _) => Named::Erased,
                (_, true) => Named::Restricted,
                _ => Named::Is(r.get("name")?),
            },
            sex: r.get("sex")?,
            birth_date: r.get("birth_date")?,
            community: r.get("community")?,
            displacement: r.get("displacement")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The steps of every application up to a day, each application's in the order of the work. What was
/// corrected is left out: its correction stands in its place.
pub(super) fn steps(db: &Connection, cutoff: NaiveDate) -> Result<HashMap<Uuid, Vec<Step>>> {
    let mut statement = db.prepare_cached(include_str!("steps.sql"))?;
    let mut steps: HashMap<Uuid, Vec<Step>> = HashMap::new();
    let mut rows = statement.query([cutoff])?;
    while let Some(r) = rows.next()? {
        let kind: Stored<ApplicationState> = r.get("kind")?;
        if let Some(state) = kind.known() {
            steps.entry(r.get("record_id")?).or_default().push(Step {
                state,
                on: r.get("business_date")?,
                evidenced: r.get("evidenced")?,
            });
        }
    }
    Ok(steps)
}

/// What came of a grant, with the application it belongs to.
pub(super) struct Outcome {
    pub application: Uuid,
    pub row: OutcomeRow,
}

/// Assets, visits and jobs up to a day, by their days. The rows name neither pseudonym nor place yet.
pub(super) fn outcomes(db: &Connection, cutoff: NaiveDate) -> Result<Vec<Outcome>> {
    let mut statement = db.prepare_cached(include_str!("outcomes.sql"))?;
    let rows = statement.query_map([cutoff], |r| {
        Ok(Outcome {
            application: r.get("application_id")?,
            row: OutcomeRow {
                application: String::new(),
                kind: r.get("kind")?,
                municipality: None,
                on: r.get("day")?,
                description: r.get("description")?,
                quantity_milli: r.get("quantity_milli")?,
                value: r.get("value_cents")?,
                in_place: r.get("in_place")?,
                operating: r.get("operating")?,
                full_time: r.get("created_full_time")?,
                part_time: r.get("created_part_time")?,
                secured: r.get("secured")?,
                evidenced: r.get("evidenced")?,
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every identity pseudonyms were ever given for, oldest first: removed ones keep theirs.
pub(super) fn identities(db: &Connection, of: &str) -> Result<Vec<Uuid>> {
    let sql = match of {
        "application" => "SELECT id FROM application ORDER BY id",
        _ => "SELECT id FROM person UNION ALL SELECT id FROM organisation ORDER BY id",
    };
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map([], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// The head of this device's change log. That something was given out changes no figure: the report that
/// was given is made the same again.
pub(super) fn head(db: &Connection) -> Result<Option<AsOf>> {
    let found = db
        .prepare_cached(
            "SELECT sequence, lower(hex(hash)) AS hash, clock FROM change
             WHERE device = (SELECT value FROM meta WHERE key = 'device') AND action <> 'data-given-out' ORDER BY sequence DESC LIMIT 1",
        )?
        .query_row([], |r| {
            Ok((r.get::<_, i64>("sequence")?, r.get::<_, String>("hash")?, r.get::<_, String>("clock")?))
        })
        .optional()?;
    let Some((sequence, hash, clock)) = found else { return Ok(None) };
    let moment = moment_of(&clock).ok_or(super::Error::Unreadable)?;
    Ok(Some(AsOf { sequence: sequence.unsigned_abs(), hash, moment }))
}

/// The moment at the start of a hybrid logical clock, which its counter follows.
fn moment_of(clock: &str) -> Option<DateTime<Utc>> {
    let end = clock.find('Z')? + 1;
    Some(DateTime::parse_from_rfc3339(clock.get(..end)?).ok()?.with_timezone(&Utc))
}

/// Whether the vault holds the sample programme.
pub(super) fn is_sample(db: &Connection) -> Result<bool> {
    let mut statement = db.prepare_cached("SELECT 1 FROM meta WHERE key = 'sample'")?;
    Ok(statement.exists([])?)
}

/// How many events of applications lie in each month, as `YYYY-MM`, newest first.
pub(super) fn months(db: &Connection) -> Result<Vec<(String, u32)>> {
    let mut statement = db.prepare_cached(
        "SELECT substr(e.business_date, 1, 7) AS month, count(*)
         FROM event e JOIN application a ON a.id = e.record_id AND a.removed_at IS NULL
         GROUP BY month ORDER BY month DESC",
    )?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
