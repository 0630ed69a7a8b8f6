//! How long a person's records are kept, and what is decided when their term has ended.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;
use serde_json::json;

use super::erasure::{self, Certificate, ErasureForm, ErasureReason};
use super::{Error, Standing, at, day, given, person_of, store};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::{Code, Stored};
use crate::ids::PersonId;
use crate::reference::settings::Settings;
use crate::reference::settings_on;
use crate::selection::{ApplicationState, state_codes};
use crate::vault::{Action, Officer, Vault, Written};

crate::codes! {
    /// The class of a person's records: the one that is kept longest, when several hold.
    pub enum Class {
        /// Support was approved or agreed: the accounts need the record.
        Beneficiary = "beneficiary",
        /// Every application was found ineligible or rejected.
        Rejected = "rejected",
        /// Nobody went on with the application.
        NotPursued = "not-pursued",
    }
}

/// Until when a person's records are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Their class.
    pub class: Class,
    /// The day after which they are reviewed; absent while it is not known, as before the final payment.
    pub until: Option<NaiveDate>,
}

/// A person whose term has ended. It carries personal data and therefore has no `Debug`.
#[derive(Clone)]
pub struct Ended {
    /// The applicant's number; the first when there are several.
    pub number: String,
    /// The person's name.
    pub name: String,
    /// The class.
    pub class: Class,
    /// The day the term ended.
    pub since: NaiveDate,
}

crate::codes! {
    /// What is decided about a record whose term has ended.
    pub enum Decision {
        /// Keep it until another day.
        Keep = "keep",
        /// Erase it.
        Erase = "erase",
    }
}

/// What a manager types to decide. Field errors name these fields.
#[derive(Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "RetentionFields")]
pub struct DecisionForm {
    /// The decision, by its code.
    pub decision: String,
    /// Why it is kept longer.
    pub reason: String,
    /// Until when it is kept.
    pub keep_until: String,
}

/// The term of an applicant's person.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn term(vault: &Vault, applicant: &str) -> Result<Term> {
    vault.read(|reading| {
        let (_, _, person) = person_of(reading, applicant)?;
        term_of(reading, person, &settings_on(reading, reading.today)?)
    })
}

/// Everybody whose term has ended and who is not erased, longest ended first.
///
/// # Errors
/// When the vault cannot be read.
pub fn ended(vault: &Vault) -> Result<Vec<Ended>> {
    vault.read(|reading| {
        let settings = settings_on(reading, reading.today)?;
        let mut steps: BTreeMap<PersonId, Vec<Last>> = BTreeMap::new();
        for (person, last) in lasts(reading, None)? {
            steps.entry(person).or_default().push(last);
        }
        let kept = kept_until(reading)?;
        let mut ended = Vec::new();
        for (person, lasts) in steps {
            let term = of(&lasts, &settings);
            let until = later(term.until, kept.get(&person).copied());
            if let Some(since) = until.filter(|until| *until <= reading.today)
                && let Some((number, name)) = name_of(reading, person)?
            {
                // An auditor knows people by their numbers.
                let name = if reading.auditor().is_some() { number.clone() } else { name };
                ended.push(Ended { number, name, class: term.class, since });
            }
        }
        ended.sort_by(|a, b| (a.since, &a.number).cmp(&(b.since, &b.number)));
        Ok(ended)
    })
}

/// Decides what becomes of a person whose term has ended.
///
/// # Errors
/// What is wrong, at its field; [`Error::WithinTerm`] when it has not ended.
pub fn decide(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    form: &DecisionForm,
) -> Result<Option<Certificate>> {
    match super::code::<Decision>(&form.decision, "decision")? {
        Decision::Keep => keep(vault, officer, applicant, form).map(|_| None),
        Decision::Erase => {
            let reason = ErasureReason::TermEnded.code().to_owned();
            let form = ErasureForm { reason, ground: String::new() };
            erasure::erase(vault, officer, applicant, &form).map(|written| Some(written.value))
        }
    }
}

fn keep(vault: &Vault, officer: &Officer, applicant: &str, form: &DecisionForm) -> Result<Written<()>> {
    vault.write(officer, Action::RetentionDecided, |tx| {
        let (_, number, person) = person_of(tx, applicant)?;
        if store::standing(tx, person)? == Standing::Erased {
            return Err(Error::Erased.into());
        }
        let reason = given(&form.reason).ok_or_else(|| at("value-missing", "reason"))?;
        given(&form.keep_until).ok_or_else(|| at("value-missing", "keep_until"))?;
        let until = day(&form.keep_until, "keep_until", tx.today)?;
        if until <= tx.today {
            return Err(at("retention-not-ahead", "keep_until"));
        }
        tx.prepare_cached(
            "INSERT INTO retention_review (id, person_id, decision, reason, keep_until, decided_on, recorded_at,
                 officer_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            uuid::Uuid::now_v7(),
            person,
            Decision::Keep,
            reason,
            until,
            tx.today,
            stored_moment(tx.now),
            tx.officer,
        ])?;
        tx.describe(json!({ "applicant": number, "decision": Decision::Keep.code(), "until": until }));
        Ok(())
    })
}

/// The last step of an application.
struct Last {
    state: Option<Stored<ApplicationState>>,
    on: Option<NaiveDate>,
}

pub(super) fn term_of(db: &Connection, person: PersonId, settings: &Settings) -> Result<Term> {
    let lasts: Vec<Last> = lasts(db, Some(person))?.into_iter().map(|(_, last)| last).collect();
    let term = of(&lasts, settings);
    let sql = "SELECT max(keep_until) FROM retention_review WHERE person_id = ?1 AND decision = 'keep'";
    let kept: Option<NaiveDate> =
        db.prepare_cached(sql)?.query_row([person], |r| r.get(0)).optional()?.flatten();
    Ok(Term { until: later(term.until, kept), ..term })
}

/// A day that is not known stays so: whatever else was decided, it may come later still.
fn later(until: Option<NaiveDate>, kept: Option<NaiveDate>) -> Option<NaiveDate> {
    until.map(|until| kept.map_or(until, |kept| until.max(kept)))
}

fn of(lasts: &[Last], settings: &Settings) -> Term {
    use ApplicationState as S;
    let retention = &settings.retention;
    let after = |day: NaiveDate, months: u16| day.checked_add_months(Months::new(months.into()));
    let state = |last: &Last| last.state.as_ref().and_then(Stored::known);
    let supported = lasts.iter().any(|last| matches!(state(last), Some(S::Approved | S::Agreed)));
    if supported {
        let until = retention.final_payment_on.and_then(|day| after(day, retention.beneficiary_months));
        return Term { class: Class::Beneficiary, until };
    }
    let latest = |wanted: &dyn Fn(Option<S>) -> bool| {
        lasts.iter().filter(|last| wanted(state(last))).filter_map(|last| last.on).max()
    };
    let refused = latest(&|state| matches!(state, Some(S::Ineligible | S::Rejected)));
    let waiting = latest(&|state| !matches!(state, Some(S::Ineligible | S::Rejected)));
    let refused = refused.and_then(|day| after(day, retention.rejected_months));
    let waiting = waiting.and_then(|day| after(day, retention.not_pursued_months));
    match (refused, waiting) {
        (Some(refused), waiting) if waiting.is_none_or(|waiting| waiting <= refused) => {
            Term { class: Class::Rejected, until: Some(refused) }
        }
        (_, until) => Term { class: Class::NotPursued, until },
    }
}

/// The last steps of the applications of everybody who is not erased, or of one person.
fn lasts(db: &Connection, person: Option<PersonId>) -> Result<Vec<(PersonId, Last)>> {
    let states = state_codes();
    let one = if person.is_some() { "p.id = ?1" } else { "?1 IS NULL AND p.erased_at IS NULL" };
    let sql = format!(
        "SELECT p.id, e.kind, e.business_date
         FROM person p JOIN applicant n ON n.person_id = p.id AND n.removed_at IS NULL
              LEFT JOIN application a ON a.applicant_id = n.id AND a.removed_at IS NULL
              LEFT JOIN event e ON e.id = (
                  SELECT l.id FROM event l WHERE l.record_id = a.id AND l.kind IN ({states})
                      AND NOT EXISTS (SELECT 1 FROM event c WHERE c.record_id = a.id AND c.corrects = l.id)
                  ORDER BY l.recorded_at DESC, l.id DESC LIMIT 1)
         WHERE {one}"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows =
        statement.query_map([person], |r| Ok((r.get(0)?, Last { state: r.get(1)?, on: r.get(2)? })))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn kept_until(db: &Connection) -> Result<BTreeMap<PersonId, NaiveDate>> {
    let sql =
        "SELECT person_id, max(keep_until) FROM retention_review WHERE decision = 'keep' GROUP BY person_id";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}

fn name_of(db: &Connection, person: PersonId) -> Result<Option<(String, String)>> {
    let sql = "SELECT n.number, p.name_written FROM applicant n JOIN person p ON p.id = n.person_id
        WHERE p.id = ?1 AND n.removed_at IS NULL ORDER BY n.id LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([person], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}
