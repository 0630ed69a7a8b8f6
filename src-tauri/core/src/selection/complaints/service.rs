//! What officers do with complaints: record one, list them, decide one.

use chrono::{Days, NaiveDate};
use serde_json::json;

use super::{Complaint, ComplaintOutcome, Error, store};
use crate::Result;
use crate::approvals::ApprovalKind;
use crate::approvals::service::{self as approvals, Signed};
use crate::code::{Code, Stored};
use crate::duties::{Duty, service as duties};
use crate::ids::ComplaintId;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::selection::{self, ApplicationState};
use crate::vault::{Action, Officer, Vault, Written};

/// A complaint as an officer records it.
#[derive(Debug, Clone, Default)]
pub struct ComplaintForm {
    /// The day it came; today when absent.
    pub on: Option<NaiveDate>,
    /// Who complained, where it was not the applicant.
    pub by: Option<String>,
    /// Why, in the applicant's words.
    pub ground: String,
    /// Why it is taken up although it came late.
    pub late: Option<String>,
}

/// Records a complaint about the decision an application stands at. Until when it is to be answered follows from
/// the settings in force on the day it came.
///
/// # Errors
/// When the application stands at no decision that can be complained about, it came late without a reason, or
/// there is one about this decision.
pub fn record(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    form: &ComplaintForm,
) -> Result<Written<Complaint>> {
    let said = |text: &Option<String>| {
        text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    vault.write(officer, Action::ComplaintRecorded, |tx| {
        let id = selection::service::find(tx, application)?;
        crate::privacy::check_application(tx, id)?;
        let record = selection::store::record(tx, id)?.ok_or(selection::Error::NotFound)?;
        let step = record.standing().ok_or(Error::NothingDecided)?;
        if !matches!(step.kind.known(), Some(ApplicationState::Ineligible | ApplicationState::Rejected)) {
            return Err(Error::NothingDecided.into());
        }
        let ground = form.ground.trim();
        if ground.is_empty() {
            return Err(Error::GroundMissing.into());
        }
        let on = form.on.unwrap_or(tx.today);
        selection::check_day(on, Some(step.on), tx.today)?;
        let taken_back = |one: &Complaint| {
            one.outcome.as_ref().and_then(Stored::known) == Some(ComplaintOutcome::Withdrawn)
        };
        let others = store::of_application(tx, id)?;
        if others.iter().any(|one| one.event == step.id && !taken_back(one)) {
            return Err(Error::AlreadyThere.into());
        }
        let late = said(&form.late);
        // Without a letter nobody was told of a last day, so no complaint is late.
        let late_reason = match store::last_day(tx, step.id)? {
            Some(last) if on > last => Some(late.ok_or(Error::Late(last))?),
            _ => None,
        };
        let days = settings_on(tx, on)?.paper.complaint_answer_days;
        let complaint = Complaint {
            id: ComplaintId::new(),
            number: tx.next_number("complaint")?,
            application: id,
            application_number: record.application.number.clone(),
            event: step.id,
            decision: step.kind.clone(),
            received_on: on,
            by: said(&form.by),
            ground: ground.to_owned(),
            late_reason,
            due_on: on.checked_add_days(Days::new(days.into())).unwrap_or(on),
            outcome: None,
            decided_on: None,
            reason: None,
            decided_by: None,
        };
        store::insert(tx, &complaint)?;
        tx.describe(json!({ "complaint": complaint.number }));
        Ok(complaint)
    })
}

/// Every complaint, open ones first, the most urgent at the top; those about one application when it is named.
///
/// # Errors
/// When there is no such application.
pub fn complaints(vault: &Vault, application: Option<&str>) -> Result<Vec<Complaint>> {
    vault.read(|reading| {
        let mut found = match application {
            Some(application) => {
                store::of_application(reading, selection::service::find(reading, application)?)?
            }
            None => store::all(reading)?,
        };
        let sight = Sight::of(reading)?;
        for one in &mut found {
            if sight.pseudonym(selection::store::applicant_of(reading, one.application)?).is_some() {
                // Words about people are not for an auditor who sees pseudonyms.
                (one.by, one.late_reason, one.reason) = (None, None, None);
                one.ground.clear();
            }
        }
        Ok(found)
    })
}

/// Decides a complaint. One that is upheld takes the decision out of the application's history by a new event,
/// signed: the application stands where it stood before.
///
/// # Errors
/// When the officer took the decision complained about and no exception covers it, no reason is given, it was
/// decided already, or the application has moved on.
pub fn decide(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    outcome: ComplaintOutcome,
    reason: &str,
) -> Result<Written<Complaint>> {
    vault.write(officer, Action::ComplaintDecided, |tx| {
        let complaint = one(store::named(tx, id_or_number.trim())?)?;
        crate::privacy::check_application(tx, complaint.application)?;
        let reason = reason.trim();
        if complaint.outcome.is_some() {
            return Err(Error::Decided.into());
        }
        if reason.is_empty() {
            return Err(Error::ReasonMissing.into());
        }
        let record =
            selection::store::record(tx, complaint.application)?.ok_or(selection::Error::NotFound)?;
        let step = record.history.iter().find(|event| event.id == complaint.event).ok_or(Error::MovedOn)?;
        // Whoever only notes that it was taken back judges nothing.
        if outcome != ComplaintOutcome::Withdrawn && store::who_took(tx, complaint.event)? == Some(officer.id)
        {
            duties::settle_alone(tx, officer, Duty::ComplaintDecision, complaint.application, step.on)?;
        }
        store::decide(tx, complaint.id, outcome, tx.today, reason)?;
        if outcome == ComplaintOutcome::Upheld {
            if record.standing().map(|standing| standing.id) != Some(complaint.event) {
                return Err(Error::MovedOn.into());
            }
            let state = step.kind.known().ok_or(Error::MovedOn)?;
            let event =
                selection::store::insert_reopening(tx, complaint.application, complaint.event, reason)?;
            let signed = Signed {
                event,
                kind: ApprovalKind::Correction,
                state,
                on: step.on,
                reason: Some(reason),
                agreement: None,
            };
            let signed_for = (complaint.application, record.application.number.as_str());
            approvals::sign_step(tx, officer, signed_for, signed)?;
        }
        tx.describe(json!({ "complaint": complaint.number, "outcome": outcome.code() }));
        one(store::named(tx, &complaint.id.to_string())?)
    })
}

fn one(mut found: Vec<Complaint>) -> Result<Complaint> {
    match (found.pop(), found.is_empty()) {
        (Some(complaint), true) => Ok(complaint),
        (None, _) => Err(Error::NotFound.into()),
        _ => Err(crate::people::Error::NumberTwice.into()),
    }
}
