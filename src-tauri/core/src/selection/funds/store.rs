//! The statements of funds.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::Result;
use crate::code::Stored;
use crate::ids::{AgreementId, ApplicationId, CallId, SpendingId};
use crate::money::Cents;
use crate::reference::Component;
use crate::vault::Writing;

/// What one application binds.
pub(super) struct Commitment {
    pub application: ApplicationId,
    pub call: Option<CallId>,
    pub component: Option<Stored<Component>>,
    pub municipality: Option<String>,
    pub community: Option<String>,
    pub granted: Cents,
}

/// What the applications bind that stand approved or agreed on a day, by the days of their steps.
pub(super) fn commitments(db: &Connection, on: NaiveDate) -> Result<Vec<Commitment>> {
    let sql = format!(
        "SELECT a.id, a.call_id, a.component, a.municipality, p.community,
                (SELECT g.granted_cents FROM agreement g WHERE g.application_id = a.id ORDER BY g.id DESC LIMIT 1)
         FROM application a JOIN applicant ap ON ap.id = a.applicant_id JOIN person p ON p.id = ap.person_id
         WHERE a.removed_at IS NULL AND EXISTS (SELECT 1 FROM agreement g WHERE g.application_id = a.id)
           AND (SELECT e.kind FROM event e WHERE e.record_id = a.id AND e.business_date <= ?1 AND e.kind IN ({})
                  AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id)
                ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) IN ('approved', 'agreed')
         ORDER BY a.id",
        crate::selection::state_codes()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([on], |r| {
        Ok(Commitment {
            application: r.get(0)?,
            call: r.get(1)?,
            component: r.get(2)?,
            municipality: r.get(3)?,
            community: r.get(4)?,
            granted: r.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What an application would bind if it were granted this much.
pub(super) fn commitment(db: &Connection, application: ApplicationId, granted: Cents) -> Result<Commitment> {
    let sql = "SELECT a.id, a.call_id, a.component, a.municipality, p.community FROM application a
               JOIN applicant ap ON ap.id = a.applicant_id JOIN person p ON p.id = ap.person_id WHERE a.id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([application], |r| {
        Ok(Commitment {
            application: r.get(0)?,
            call: r.get(1)?,
            component: r.get(2)?,
            municipality: r.get(3)?,
            community: r.get(4)?,
            granted,
        })
    })?)
}

/// What was spent of each line up to a day.
pub(super) fn spent(db: &Connection, on: NaiveDate) -> Result<Vec<(String, Cents)>> {
    let mut statement = db.prepare_cached(
        "SELECT budget_line, sum(cents) FROM spending WHERE spent_on <= ?1 AND removed_at IS NULL GROUP BY 1",
    )?;
    let rows = statement.query_map([on], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A spending as it is recorded.
pub(super) struct NewSpending<'a> {
    pub line: &'a str,
    pub agreement: Option<AgreementId>,
    pub on: NaiveDate,
    pub amount: Cents,
    pub reference: &'a str,
    pub what: &'a str,
}

pub(super) fn insert(tx: &Writing<'_>, new: &NewSpending<'_>) -> Result<SpendingId> {
    let id = SpendingId::new();
    tx.execute(
        "INSERT INTO spending (id, budget_line, agreement_id, spent_on, cents, reference, what, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![id, new.line, new.agreement, new.on, new.amount, new.reference, new.what, tx.officer],
    )?;
    Ok(id)
}
