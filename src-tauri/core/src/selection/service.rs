//! What officers do with applications: open one, move it to its next state.

use chrono::NaiveDate;
use serde_json::json;

use crate::Result;
use crate::approvals::ApprovalKind;
use crate::approvals::service::{self as approvals, Signed};
use crate::code::{Code, Stored};
use crate::duties::service as duties;
use crate::grants::{ItemForm, Terms, service as grants};
use crate::ids::{ApplicationId, SessionId};
use crate::money::Cents;
use crate::reference::settings_on;
use crate::screening::{service as screening, standing};
use crate::selection::committee::service as committee;
use crate::selection::eligibility::service as eligibility;
use crate::selection::scoring::service as scoring;
use crate::selection::store::Step;
use crate::selection::visits::service as visits;
use crate::selection::{ApplicationRecord, ApplicationState, Error, check_day, check_order, store};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// One step of an application as an officer gives it.
#[derive(Debug, Clone, Default)]
pub struct Move {
    /// The day of the step; today when absent.
    pub on: Option<NaiveDate>,
    /// Why: demanded where the applicant has a right to the reason.
    pub reason: Option<String>,
    /// What is granted (approval only); what was asked for when absent.
    pub amount: Option<Cents>,
    /// What the applicant adds in money (approval only).
    pub own_cash: Option<Cents>,
    /// What the applicant adds in kind (approval only).
    pub own_kind: Option<Cents>,
    /// What is given, item by item (approval only); officers may enter them later.
    pub items: Vec<ItemForm>,
    /// What the officer answers to warnings of double funding (approval only); demanded where there are any.
    pub warnings_answer: Option<String>,
}

impl Move {
    /// Whether it speaks of money or items.
    fn has_terms(&self) -> bool {
        self.amount.is_some() || self.own_cash.is_some() || self.own_kind.is_some() || !self.items.is_empty()
    }
}

/// One application with its history.
///
/// # Errors
/// When no application has this identity or number.
pub fn application(vault: &Vault, id_or_number: &str) -> Result<ApplicationRecord> {
    vault.read(|reading| {
        let id = find(reading, id_or_number)?;
        let record = store::record(reading, id)?.ok_or(Error::NotFound)?;
        Ok(crate::people::sight::Sight::of(reading)?.application(record))
    })
}

/// The application with this identity or human number.
///
/// # Errors
/// When there is none, or two laptops gave the same number.
pub fn find(db: &rusqlite::Connection, id_or_number: &str) -> Result<ApplicationId> {
    let text = id_or_number.trim();
    if let Ok(id) = text.parse::<ApplicationId>() {
        return Ok(id);
    }
    match store::with_number(db, &text.to_uppercase())?.as_slice() {
        [id] => Ok(*id),
        [] => Err(Error::NotFound.into()),
        _ => Err(crate::people::Error::NumberTwice.into()),
    }
}

/// Moves an application to its next state.
///
/// # Errors
/// When the order of the work, the day, the reason or the money do not allow it; then nothing changes.
pub fn move_application(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    to: ApplicationState,
    step: &Move,
) -> Result<Written<ApplicationRecord>> {
    // Who finds somebody eligible and who decides are different roles' work.
    let action = if to.is_decision() { Action::ApplicationDecided } else { Action::ApplicationMoved };
    if waits_for_screening(to) {
        let applicant = vault.read(|reading| {
            let record = store::record(reading, find(reading, id_or_number)?)?;
            Ok(record.map(|record| record.application.applicant))
        })?;
        if let Some(applicant) = applicant {
            screening::before_step(vault, officer, applicant)?;
        }
    }
    vault.write(officer, action, |tx| {
        let id = find(tx, id_or_number)?;
        let record = store::record(tx, id)?.ok_or(Error::NotFound)?;
        crate::privacy::check_application(tx, id)?;
        tx.describe(json!({ "application": record.application.number, "to": to.code() }));
        step_forward(tx, officer, &record, to, step, None)?;
        store::record(tx, id)?.ok_or(Error::NotFound.into())
    })
}

/// What the call would refuse a step for if it were taken today: the checklist, the scores, the committees.
/// Told beforehand, so that nobody fills in a form for nothing; the step itself asks again.
///
/// # Errors
/// When there is no such application.
pub fn stands_against(
    vault: &Vault,
    id_or_number: &str,
    to: ApplicationState,
) -> Result<Option<crate::Problem>> {
    vault.read(|reading| {
        let record = store::record(reading, find(reading, id_or_number)?)?.ok_or(Error::NotFound)?;
        let gates = eligibility::gate(reading, &record, to, reading.today)
            .and_then(|()| scoring::gate(reading, &record, to, reading.today))
            .and_then(|()| committee::gate(reading, &record, to, reading.today, None));
        Ok(gates.err().map(|error| error.problem()))
    })
}

/// Takes the step an application stands on out of its history by a new event, because it was recorded by
/// mistake: the application stands where it stood before. A decision that is taken out takes its agreement
/// with it, whose number is not given again; a withdrawal that was none gives it back.
///
/// # Errors
/// When the officer's role does not decide, no reason is given, or the application stands where it began
/// (its import or entry is taken back instead).
pub fn correct(
    vault: &Vault,
    officer: &Officer,
    id_or_number: &str,
    reason: &str,
) -> Result<Written<ApplicationRecord>> {
    vault.write(officer, Action::ApplicationCorrected, |tx| {
        let id = find(tx, id_or_number)?;
        crate::privacy::check_application(tx, id)?;
        let record = store::record(tx, id)?.ok_or(Error::NotFound)?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::CorrectionUnexplained.into());
        }
        let wrong = record.correctable().ok_or(Error::NothingToCorrect)?;
        let state = wrong.kind.known().ok_or(Error::NothingToCorrect)?;
        tx.describe(json!({ "application": record.application.number, "taken_out": state.code() }));
        let agreement = grants::promised(tx, id)?;
        let event = store::insert_correction(tx, id, wrong.id, reason)?;
        if state == ApplicationState::Withdrawn {
            grants::revive_agreement(tx, id)?;
        }
        if state == ApplicationState::Agreed {
            crate::grants::agreements::signing::taken_out(tx, id)?;
        }
        if state == ApplicationState::Approved {
            grants::remove_agreement(tx, id)?;
        }
        let (kind, on, reason) = (ApprovalKind::Correction, wrong.on, Some(reason));
        let signed_for = (id, record.application.number.as_str());
        approvals::sign_step(tx, officer, signed_for, Signed { event, kind, state, on, reason, agreement })?;
        store::record(tx, id)?.ok_or(Error::NotFound.into())
    })
}

/// Whether a step waits until nobody listed can be meant. Rejecting never does: it gives nothing.
pub(super) fn waits_for_screening(to: ApplicationState) -> bool {
    matches!(to, ApplicationState::Approved | ApplicationState::Agreed)
}

/// Takes a step that a committee decided in a session, with what the session says of it.
pub(crate) fn step_in_session(
    tx: &Writing<'_>,
    officer: &Officer,
    record: &ApplicationRecord,
    to: ApplicationState,
    step: &Move,
    session: (SessionId, serde_json::Value),
) -> Result<()> {
    step_forward(tx, officer, record, to, step, Some(session))
}

/// Checks a step and writes it.
pub(crate) fn step_forward(
    tx: &Writing<'_>,
    officer: &Officer,
    record: &ApplicationRecord,
    to: ApplicationState,
    step: &Move,
    session: Option<(SessionId, serde_json::Value)>,
) -> Result<()> {
    check_order(record.state.as_ref(), to)?;
    let on = step.on.unwrap_or(tx.today);
    check_day(on, record.standing().map(|e| e.on), tx.today)?;
    let reason = step.reason.as_deref().map(str::trim).filter(|r| !r.is_empty());
    if to.needs_reason() && reason.is_none() {
        return Err(Error::ReasonMissing(to).into());
    }
    if to == ApplicationState::Agreed && record.terms_await {
        return Err(crate::approvals::Error::TermsAwait.into());
    }
    if waits_for_screening(to) {
        standing::gate(tx, record.application.applicant, &|content| tx.keyed_hash(content))?;
    }
    eligibility::gate(tx, record, to, on)?;
    visits::gate(tx, record, to, on)?;
    scoring::gate(tx, record, to, on)?;
    committee::gate(tx, record, to, on, session.as_ref().map(|(id, _)| *id))?;
    let exception = duties::settle(tx, officer, record.application.id, to, reason)?;
    let mut detail = None;
    if to == ApplicationState::Approved {
        let answered = answer_warnings(tx, record, step)?;
        detail = Some(approve(tx, record, on, step)?);
        if let (Some(detail), Some(answered)) = (&mut detail, answered) {
            detail["warnings"] = answered.0;
            detail["warnings_answered"] = json!(answered.1);
        }
    } else if step.has_terms() {
        return Err(Error::MoneyOutsideApproval.into());
    }
    if let Some((_, said)) = session {
        let detail = detail.get_or_insert_with(|| json!({}));
        detail["session"] = said["session"].clone();
        detail["conditions"] = said["conditions"].clone();
    }
    if let Some(exception) = exception {
        detail.get_or_insert_with(|| json!({}))["exception"] = exception;
    }
    let written =
        Step { state: to, on, recorded_at: tx.now, officer: tx.officer, reason, detail: detail.as_ref() };
    let event = store::insert_step(tx, record.application.id, &written)?;
    if to.is_decision() {
        let agreement = grants::promised(tx, record.application.id)?;
        let kind = ApprovalKind::Decision;
        let signed_for = (record.application.id, record.application.number.as_str());
        approvals::sign_step(
            tx,
            officer,
            signed_for,
            Signed { event, kind, state: to, on, reason, agreement },
        )?;
    }
    if to == ApplicationState::Agreed {
        crate::grants::agreements::signing::keep_at_step(tx, officer, record.application.id, on)?;
    }
    // Nothing is promised any more to who withdraws, and the number is not given again.
    let promised = to == ApplicationState::Withdrawn && record.agreement.is_some();
    if promised {
        grants::remove_agreement(tx, record.application.id)?;
    }
    if to.is_decision() || to == ApplicationState::Agreed || promised {
        // The committee decided or the parties signed: that is corrected by a new event.
        tx.forbid_undo();
    }
    Ok(())
}

/// What the event keeps of warnings of double funding and the answer to them; nothing where there are none.
fn answer_warnings(
    tx: &Writing<'_>,
    record: &ApplicationRecord,
    step: &Move,
) -> Result<Option<(serde_json::Value, String)>> {
    let items: Vec<&str> = step.items.iter().map(|item| item.description.as_str()).collect();
    let warnings = crate::support::warnings::find(tx, tx.today, record.application.id, &items)?;
    if warnings.is_empty() {
        return Ok(None);
    }
    let answer = step.warnings_answer.as_deref().map(str::trim).filter(|answer| !answer.is_empty());
    let answer = answer.ok_or(crate::support::Error::Unanswered(warnings.len()))?;
    let kept = warnings.iter().map(|one| {
        json!({ "code": one.code, "bases": one.bases, "support": one.support, "application": one.application })
    });
    Ok(Some((kept.collect(), answer.to_owned())))
}

/// Opens the agreement of an approval; gives the facts the event keeps.
fn approve(
    tx: &Writing<'_>,
    record: &ApplicationRecord,
    on: NaiveDate,
    step: &Move,
) -> Result<serde_json::Value> {
    // Items say what is given more exactly than any amount, so without one they are the amount.
    let items = crate::grants::given(&step.items);
    let granted = step.amount.or(items).or(record.application.requested).ok_or(Error::AmountMissing)?;
    if items.is_some_and(|items| items != granted) {
        return Err(Error::ItemsDoNotAddUp.into());
    }
    if granted <= Cents::ZERO {
        return Err(Error::AmountNotPositive.into());
    }
    let mut detail = json!({ "granted_cents": granted.get() });
    if let Some(ceiling) = ceiling_passed(tx, record, on, granted)? {
        detail["flags"] = json!(["amount-above-ceiling"]);
        detail["ceiling_cents"] = json!(ceiling.get());
    }
    let terms = Terms {
        granted,
        own_cash: step.own_cash.unwrap_or_default(),
        own_kind: step.own_kind.unwrap_or_default(),
        items: step.items.clone(),
    };
    grants::open_agreement(tx, record.application.id, &terms)?;
    Ok(detail)
}

/// The ceiling that an amount goes above, by the settings in force on the day of the decision.
///
/// # Errors
/// When the settings refuse what lies above it.
fn ceiling_passed(
    tx: &Writing<'_>,
    record: &ApplicationRecord,
    on: NaiveDate,
    granted: Cents,
) -> Result<Option<Cents>> {
    let Some(component) = record.application.component.as_ref().and_then(Stored::known) else {
        return Ok(None);
    };
    let rule = settings_on(tx, on)?.component(component);
    match rule.ceiling {
        Some(ceiling) if granted > ceiling && rule.ceiling_refuses => {
            Err(Error::AboveCeiling(ceiling).into())
        }
        Some(ceiling) if granted > ceiling => Ok(Some(ceiling)),
        _ => Ok(None),
    }
}

#[cfg(test)]
#[path = "service_tests.rs"]
mod tests;
