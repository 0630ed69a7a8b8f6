//! Grants of old lists: read, tied to who is known, written with the steps they must have gone through.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::lists::List;
use super::rows::OneRow;
use super::{Kind, TakeField as F, TakeoverOptions};
use crate::Result;
use crate::cells::Book;
use crate::clock::stored_moment;
use crate::grants::Terms;
use crate::grants::service::take_over_agreement;
use crate::ids::{AgreementId, ApplicantId, ApplicationId, EventId, PersonId};
use crate::intake::check::Candidate;
use crate::intake::known::Known;
use crate::intake::service::{insert_received, insert_whole_person};
use crate::intake::survey::survey;
use crate::intake::{CellProblem, ColumnChoice, Field, RejectedRow, SheetChoice, tally};
use crate::money::Cents;
use crate::selection::ApplicationState as S;
use crate::selection::store as selection;
use crate::vault::Writing;

/// Where a row stands, and how it is known again.
#[derive(Clone)]
pub(super) struct Origin {
    pub sheet: String,
    pub row: u32,
    pub fingerprint: String,
}

/// Where a grant goes.
#[derive(Clone, Copy)]
pub(super) enum Goes {
    /// To somebody new.
    New,
    /// To a new application of a known applicant.
    Applicant(ApplicantId),
    /// To an application that is here already and not decided; with the state it stands at.
    Application(ApplicationId, S),
}

/// One grant of a list.
pub(super) struct Grant {
    pub origin: Origin,
    pub candidate: Candidate,
    pub number: String,
    pub granted: Cents,
    pub days: Days,
    pub goes: Goes,
}

/// The days of its steps, as far as the list tells them.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub received: Option<NaiveDate>,
    pub approved: Option<NaiveDate>,
    pub agreed: NaiveDate,
    pub delivered: Option<NaiveDate>,
    pub closed: Option<NaiveDate>,
}

/// Numbers of agreements as they are compared.
pub(super) fn folded(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect()
}

/// The agreements of the vault, by number.
pub(super) fn agreements(db: &Connection) -> Result<HashMap<String, (AgreementId, ApplicationId)>> {
    let mut statement = db.prepare_cached(
        "SELECT g.number, g.id, g.application_id FROM agreement g
         JOIN application a ON a.id = g.application_id AND a.removed_at IS NULL WHERE g.removed_at IS NULL",
    )?;
    let rows = statement.query_map([], |r| Ok((r.get::<_, String>(0)?, (r.get(1)?, r.get(2)?))))?;
    rows.map(|row| row.map(|(number, ids)| (folded(&number), ids)).map_err(Into::into)).collect()
}

/// What reading the grants gave.
#[derive(Default)]
pub(super) struct Read {
    pub grants: Vec<Grant>,
    pub rejected: Vec<RejectedRow>,
    pub read: u64,
    pub unchanged: u64,
}

/// What the vault knows of a row again.
pub(super) type Recognise<'k> = &'k dyn Fn(&str) -> Result<Option<String>>;

/// Reads the lists of grants. `fingerprint` gives the keyed hash of a row's content, nothing where an earlier
/// file has brought it.
pub(super) fn read(
    db: &Connection,
    book: &Book,
    lists: &[List<'_>],
    options: &TakeoverOptions,
    today: NaiveDate,
    fingerprint: Recognise<'_>,
) -> Result<Read> {
    let lists: Vec<&List<'_>> = lists.iter().filter(|list| list.kind == Kind::Grants).collect();
    let mut out = Read::default();
    if lists.is_empty() {
        return Ok(out);
    }
    let mut register = options.register.clone();
    for sheet in &book.sheets {
        let choice = register.sheets.entry(sheet.name.clone()).or_default();
        *choice = match lists.iter().find(|list| list.sheet.name == sheet.name) {
            None => SheetChoice { read: Some(false), ..SheetChoice::default() },
            Some(list) => {
                // What is ours is nobody's field of a register.
                let ours = list.columns.values().map(|at| u32::try_from(*at).unwrap_or(u32::MAX));
                let mut columns: Vec<ColumnChoice> =
                    ours.map(|column| ColumnChoice { column, field: None, question: None }).collect();
                columns.append(&mut choice.columns);
                SheetChoice { read: Some(true), header_row: Some(list.row(list.header)), columns }
            }
        };
    }
    let people = survey(book, &register, None, today, &mut |_| ControlFlow::Continue(()))?;
    out.rejected = tally::report(&people, &[]).rejected;
    out.read = out.rejected.len() as u64;
    let known = Known::read(db)?;
    let mut taken: HashSet<String> = agreements(db)?.into_keys().collect();
    for surveyed in people.tables {
        let Some(list) = lists.iter().find(|list| list.sheet.name == surveyed.table.sheet.name) else {
            continue;
        };
        for accepted in surveyed.accepted {
            out.read += 1;
            let at = accepted.row.saturating_sub(list.sheet.first_row) as usize;
            let mut row = OneRow::new(list, options, at, today);
            let Some(fingerprint) = fingerprint(&format!("{}{}", accepted.content, row.content()))? else {
                out.unchanged += 1;
                continue;
            };
            let origin = Origin { sheet: list.sheet.name.clone(), row: accepted.row, fingerprint };
            match grant(db, &mut row, origin, accepted.candidate, &known, &mut taken)? {
                Some(grant) if row.faults.is_empty() => out.grants.push(grant),
                _ => out.rejected.push(row.rejected()),
            }
        }
    }
    Ok(out)
}

fn grant(
    db: &Connection,
    row: &mut OneRow<'_, '_>,
    origin: Origin,
    mut candidate: Candidate,
    known: &Known,
    taken: &mut HashSet<String>,
) -> Result<Option<Grant>> {
    let number = row.needed(F::AgreementNumber, "agreement-number-missing");
    let granted = row.amount(F::GrantedEur);
    if row.faults.is_empty() && granted.is_none_or(|cents| cents <= Cents::ZERO) {
        row.fault(F::GrantedEur, "grant-missing");
    }
    let agreed = row.needed_day(F::AgreedOn);
    let (approved, delivered, closed) =
        (row.day(F::ApprovedOn), row.day(F::DeliveredOn), row.day(F::ClosedOn));
    let (Some(number), Some(granted), Some(agreed)) = (number, granted, agreed) else { return Ok(None) };
    let days = Days { received: candidate.received_on, approved, agreed, delivered, closed };
    if !days.in_order() {
        row.fault(F::AgreedOn, "steps-out-of-order");
    }
    let goes = match known.person(&candidate) {
        None => Goes::New,
        Some(person) => goes(db, row, person, &candidate, &days)?,
    };
    // Only a row that is taken over holds its number.
    if row.faults.is_empty() && !taken.insert(folded(&number)) {
        row.fault(F::AgreementNumber, "agreement-number-taken");
    }
    // What an old list does not say is not doubted one by one; without a component no table counts it.
    candidate.doubts.retain(|doubt| doubt.flag.code != "missing" || doubt.field == Field::Component);
    Ok(Some(Grant { origin, candidate, number, granted, days, goes }))
}

/// Where a grant of a known person goes.
fn goes(
    db: &Connection,
    row: &mut OneRow<'_, '_>,
    person: PersonId,
    candidate: &Candidate,
    days: &Days,
) -> Result<Goes> {
    let mut statement = db.prepare_cached(
        "SELECT n.id, a.id, a.component FROM applicant n
         LEFT JOIN application a ON a.applicant_id = n.id AND a.removed_at IS NULL
         WHERE n.person_id = ?1 AND n.removed_at IS NULL AND n.organisation_id IS NULL ORDER BY n.id, a.id",
    )?;
    let found: Vec<(ApplicantId, Option<ApplicationId>, Option<String>)> = statement
        .query_map([person], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let Some((applicant, _, _)) = found.first() else { return Ok(Goes::New) };
    let component = candidate.component.map(crate::code::Code::code);
    let same = found.iter().filter(|(_, _, of)| component.is_some() && of.as_deref() == component);
    let mut open = Vec::new();
    for application in same.filter_map(|(_, application, _)| *application) {
        let Some(record) = selection::record(db, application)? else { continue };
        let state = record.state.as_ref().and_then(crate::code::Stored::known);
        match state {
            Some(S::Received | S::Eligible) => {
                open.push((application, state, record.standing().map(|e| e.on)))
            }
            Some(S::Rejected | S::Ineligible) => row.fault(F::AgreementNumber, "takeover-decided"),
            _ => {}
        }
    }
    match open.as_slice() {
        [(application, Some(state), last)] => {
            if last.is_some_and(|last| last > days.first()) {
                let column = String::new();
                let day = last.map(|day| day.format("%d.%m.%Y").to_string()).unwrap_or_default();
                let args = BTreeMap::from([("day".to_owned(), day)]);
                row.faults.push(CellProblem {
                    column,
                    field: None,
                    code: "step-before-known".to_owned(),
                    args,
                });
            }
            Ok(Goes::Application(*application, *state))
        }
        _ => Ok(Goes::Applicant(*applicant)),
    }
}

impl Days {
    /// The day of the first step that is written beside being received.
    fn first(&self) -> NaiveDate {
        self.approved.unwrap_or(self.agreed)
    }

    fn in_order(&self) -> bool {
        let steps = [self.received, self.approved, Some(self.agreed), self.delivered];
        let told: Vec<NaiveDate> = steps.into_iter().flatten().collect();
        told.is_sorted() && self.closed.is_none_or(|closed| closed >= self.agreed)
    }

    /// The steps with their days; where the list tells none, the latest day it can have been, which is said.
    fn steps(&self) -> [(S, NaiveDate, bool); 4] {
        let first = self.first();
        [
            (S::Received, self.received.unwrap_or(first), self.received.is_some()),
            (S::Eligible, first, false),
            (S::Approved, first, self.approved.is_some()),
            (S::Agreed, self.agreed, true),
        ]
    }
}

impl Grant {
    /// Writes it: who, the application, the steps, the agreement.
    pub fn write(&self, tx: &Writing<'_>) -> Result<(ApplicationId, AgreementId)> {
        let (application, stands) = match self.goes {
            Goes::New => (self.insert_application(tx, insert_whole_person(tx, &self.candidate)?)?, None),
            Goes::Applicant(applicant) => (self.insert_application(tx, applicant)?, None),
            Goes::Application(application, state) => (application, Some(state)),
        };
        for (state, on, told) in self.days.steps() {
            if stands.is_none_or(|stands| state > stands) {
                insert_event(tx, "application", application.uuid(), state.as_code(), on, told)?;
            }
        }
        let terms = Terms {
            granted: self.granted,
            own_cash: self.candidate.own_share.unwrap_or(Cents::ZERO),
            ..Terms::default()
        };
        let agreement = take_over_agreement(tx, application, &self.number, &terms, self.days.agreed)?;
        for (kind, day) in [("delivered", self.days.delivered), ("closed", self.days.closed)] {
            if let Some(day) = day {
                insert_event(tx, "agreement", agreement.uuid(), kind, day, true)?;
            }
        }
        Ok((application, agreement))
    }

    fn insert_application(&self, tx: &Writing<'_>, applicant: ApplicantId) -> Result<ApplicationId> {
        insert_received(tx, applicant, &self.candidate)
    }
}

/// An event that an old list tells of. Whether the list tells its day as well stands in the detail.
fn insert_event(
    tx: &Writing<'_>,
    record_kind: &str,
    record: uuid::Uuid,
    kind: &str,
    on: NaiveDate,
    day_told: bool,
) -> Result<()> {
    let detail = (!day_told).then_some(r#"{"day":"assumed"}"#);
    tx.prepare_cached(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id, detail,
             evidenced)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)",
    )?
    .execute(params![
        EventId::new(),
        record_kind,
        record,
        kind,
        on,
        stored_moment(tx.now),
        tx.officer,
        detail
    ])?;
    Ok(())
}
