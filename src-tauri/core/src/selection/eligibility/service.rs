//! What officers do with eligibility: find, ask, record the answer; and the check before the step.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde_json::json;

use super::{Checklist, ChecklistLine, Clarification, Error, Finding, store};
use crate::Result;
use crate::ids::{ApplicationId, ClarificationId};
use crate::selection::calls::{Call, RequiredStep, service as calls};
use crate::selection::{self, ApplicationRecord, ApplicationState};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// One finding as an officer gives it.
#[derive(Debug, Clone)]
pub struct FindingForm {
    /// The criterion's or document's code.
    pub criterion: String,
    /// What was found.
    pub finding: Finding,
    /// Why; demanded unless it is met.
    pub reason: Option<String>,
    /// Where it can be seen; demanded where the criterion says so.
    pub evidence: Option<String>,
}

/// The checklist of an application; none where it answers no call.
///
/// # Errors
/// When there is no such application.
pub fn checklist(vault: &Vault, application: &str) -> Result<Option<Checklist>> {
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        let record = selection::store::record(reading, id)?.ok_or(selection::Error::NotFound)?;
        let list = of(reading, id, reading.today)?;
        let sight = crate::people::sight::Sight::of(reading)?;
        Ok(list.map(|list| sight.checklist(record.application.applicant, list)))
    })
}

/// The checklist of an application as its call stands on a day.
///
/// # Errors
/// When the database fails.
pub fn of(db: &Connection, application: ApplicationId, day: NaiveDate) -> Result<Option<Checklist>> {
    match calls::of_application(db, application, day)? {
        Some(call) => Ok(Some(list(db, application, &call)?)),
        None => Ok(None),
    }
}

fn list(db: &Connection, application: ApplicationId, call: &Call) -> Result<Checklist> {
    let content = &call.version.content;
    let findings = store::findings(db, application)?;
    let latest = |code: &str| {
        findings.iter().rev().find(|(criterion, _)| criterion == code).map(|(_, found)| found.clone())
    };
    let criteria = content.criteria.iter().map(|one| ChecklistLine {
        code: one.code.clone(),
        words: one.words.clone(),
        document: false,
        required: true,
        evidence: one.evidence,
        finding: latest(&one.code),
    });
    let documents = content.documents.iter().map(|one| ChecklistLine {
        code: one.code.clone(),
        words: one.words.clone(),
        document: true,
        required: one.required,
        evidence: false,
        finding: latest(&one.code),
    });
    Ok(Checklist {
        call: call.number.clone(),
        version: call.version.version,
        lines: criteria.chain(documents).collect(),
        unanswered: calls::unanswered(db, application, content)?,
        clarifications: store::clarifications(db, application)?,
    })
}

/// Records findings about an application's criteria and documents, all or none.
///
/// # Errors
/// When it answers no call, was found eligible or not already, or a finding is not complete.
pub fn find(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    findings: &[FindingForm],
    on: Option<NaiveDate>,
) -> Result<Written<Checklist>> {
    vault.write(officer, Action::EligibilityChecked, |tx| {
        let id = usable(tx, application)?;
        let on = on.unwrap_or(tx.today);
        selection::check_day(on, None, tx.today)?;
        let call = calls::of_application(tx, id, on)?.ok_or(Error::NoCall)?;
        let lines = list(tx, id, &call)?.lines;
        for form in findings {
            let line = lines.iter().find(|line| line.code == form.criterion);
            let line = line.ok_or_else(|| Error::CriterionUnknown(form.criterion.clone()))?;
            let reason = said(form.reason.as_deref());
            let evidence = said(form.evidence.as_deref());
            if form.finding != Finding::Pass && reason.is_none() {
                return Err(Error::ReasonMissing(line.code.clone()).into());
            }
            if form.finding == Finding::Pass && line.evidence && evidence.is_none() {
                return Err(Error::EvidenceMissing(line.code.clone()).into());
            }
            let new = store::New {
                application: id,
                version: call.version.id,
                criterion: &line.code,
                finding: form.finding,
                reason,
                evidence,
                on,
            };
            store::insert_finding(tx, &new)?;
        }
        tx.describe(
            json!({ "application": selection::store::number_of(tx, id)?, "findings": findings.len() }),
        );
        list(tx, id, &call)
    })
}

/// Asks an applicant to make something clear, within the call's days unless a last day is given.
///
/// # Errors
/// When nothing is asked, or the application answers no call.
pub fn ask(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    criterion: Option<&str>,
    asked: &str,
    due_on: Option<NaiveDate>,
) -> Result<Written<ClarificationId>> {
    let asked = asked.trim();
    if asked.is_empty() {
        return Err(Error::NothingAsked.into());
    }
    vault.write(officer, Action::EligibilityChecked, |tx| {
        let id = usable(tx, application)?;
        let call = calls::of_application(tx, id, tx.today)?.ok_or(Error::NoCall)?;
        let criterion = said(criterion);
        if let Some(code) = criterion
            && !list(tx, id, &call)?.lines.iter().any(|line| line.code == code)
        {
            return Err(Error::CriterionUnknown(code.to_owned()).into());
        }
        let days = Days::new(call.version.content.clarification_days.into());
        let due_on = due_on.or_else(|| tx.today.checked_add_days(days)).unwrap_or(tx.today);
        if due_on < tx.today {
            return Err(Error::DueBefore.into());
        }
        let request = Clarification {
            id: ClarificationId::new(),
            criterion: criterion.map(str::to_owned),
            asked: asked.to_owned(),
            asked_on: tx.today,
            due_on,
            answered_on: None,
            answer: None,
            officer: String::new(),
        };
        store::insert_clarification(tx, id, &request)?;
        tx.describe(json!({ "application": selection::store::number_of(tx, id)? }));
        Ok(request.id)
    })
}

/// Records what an applicant answered.
///
/// # Errors
/// When there is no such open request, or nothing is said.
pub fn answered(
    vault: &Vault,
    officer: &Officer,
    request: ClarificationId,
    answer: &str,
    on: Option<NaiveDate>,
) -> Result<Written<ApplicationId>> {
    let answer = answer.trim();
    if answer.is_empty() {
        return Err(Error::NothingAsked.into());
    }
    vault.write(officer, Action::EligibilityChecked, |tx| {
        let on = on.unwrap_or(tx.today);
        selection::check_day(on, None, tx.today)?;
        let application =
            store::answer_clarification(tx, request, on, answer)?.ok_or(Error::RequestNotFound)?;
        crate::privacy::check_application(tx, application)?;
        tx.describe(json!({ "application": selection::store::number_of(tx, application)? }));
        Ok(application)
    })
}

/// Whether the checklist allows a step, where the call demands one.
///
/// # Errors
/// [`Error::NotYet`] with what is missing, [`Error::NothingFailed`].
pub(crate) fn gate(
    db: &Connection,
    record: &ApplicationRecord,
    to: ApplicationState,
    on: NaiveDate,
) -> Result<()> {
    let Some(call) = calls::of_application(db, record.application.id, on)? else { return Ok(()) };
    if !call.version.content.steps.contains(&RequiredStep::EligibilityChecklist) {
        return Ok(());
    }
    let list = list(db, record.application.id, &call)?;
    match to {
        ApplicationState::Eligible => {
            let missing = list.missing();
            if missing.is_empty() { Ok(()) } else { Err(Error::NotYet(missing).into()) }
        }
        ApplicationState::Ineligible if !list.failed() => Err(Error::NothingFailed.into()),
        _ => Ok(()),
    }
}

/// The application, if it can be checked now.
fn usable(tx: &Writing<'_>, application: &str) -> Result<ApplicationId> {
    let id = selection::service::find(tx, application)?;
    crate::privacy::check_application(tx, id)?;
    let record = selection::store::record(tx, id)?.ok_or(selection::Error::NotFound)?;
    let open = record.stands_at(ApplicationState::Received) || record.stands_at(ApplicationState::Returned);
    if open { Ok(id) } else { Err(Error::Settled.into()) }
}

fn said(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}
