//! Calls for applications.

use std::collections::HashMap;

use csp_core::ids::ApplicationId;
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::reference::Component;
use csp_core::selection::ApplicationState;
use csp_core::selection::calls::service::{self, CallPage};
use csp_core::selection::calls::{Call, CallContent, CallMessage, CallVersion, Error, answering};
use csp_core::selection::funds::service as funds;
use csp_core::selection::funds::service::Balance;
use csp_core::vault::Action;

use crate::error::Answer;
use crate::open::Open;
use crate::shown;
use crate::wire::{
    ApplicantRow, CallMessageShown, CallRow, CallShown, CallVersionShown, CallsShown, UnderCall,
};

/// All of them.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(open: &Open) -> Answer<CallsShown> {
    let balance = funds::balance(&open.vault, None)?;
    let calls = service::calls(&open.vault)?;
    Ok(CallsShown {
        calls: calls.iter().map(|page| row(page, &balance)).collect(),
        may_open: open.may(Action::CallChanged),
    })
}

/// One call.
///
/// # Errors
/// When there is none of this identity or number.
pub fn one(open: &Open, id_or_number: &str) -> Answer<CallShown> {
    let page = service::page(&open.vault, id_or_number)?;
    let balance = funds::balance(&open.vault, None)?;
    let money = balance.calls.iter().find(|one| one.call == page.call.id);
    let money = money.map(shown::funds::call).ok_or(csp_core::Error::from(Error::NotFound))?;
    let late: HashMap<String, Option<String>> = answering::under(&open.vault, id_or_number)?
        .into_iter()
        .map(|(id, reason)| (id.to_string(), reason))
        .collect();
    let under = |row: ApplicantRow| {
        let late_reason = late.get(row.application.as_ref()?)?.clone();
        Some(UnderCall { row, late_reason })
    };
    let mut applications: Vec<UnderCall> = rows(open)?.into_iter().filter_map(under).collect();
    applications.sort_by(|a, b| b.row.number.cmp(&a.row.number));
    Ok(CallShown {
        row: row(&page, &balance),
        versions: versions(&page.versions, page.call.version.version),
        messages: page.messages.iter().map(message).collect(),
        balance: money,
        applications,
        may_amend: open.may(Action::CallChanged),
        may_say: open.may(Action::CallMessage),
        may_put: open.may(Action::DetailsChanged),
    })
}

/// Received applications that would fit a call and are not under it, oldest first.
///
/// # Errors
/// When there is no such call.
pub fn could_answer(open: &Open, id_or_number: &str) -> Answer<Vec<ApplicantRow>> {
    let fitting = answering::could_answer(&open.vault, id_or_number)?;
    let fitting: std::collections::HashSet<String> = fitting.iter().map(ApplicationId::to_string).collect();
    let received = ApplicationState::Received.to_string();
    let fits = |row: &ApplicantRow| {
        row.state.as_ref() == Some(&received)
            && row.application.as_ref().is_some_and(|application| fitting.contains(application))
    };
    Ok(rows(open)?.into_iter().filter(fits).collect())
}

/// The calls a new application may answer.
///
/// # Errors
/// When the vault cannot be read.
pub fn for_entry(open: &Open, component: Component) -> Answer<Vec<CallRow>> {
    let calls = answering::for_entry(&open.vault, component)?;
    Ok(calls.iter().map(|call| brief(call, 0, 0)).collect())
}

fn rows(open: &Open) -> Answer<Vec<ApplicantRow>> {
    let found = applicants(&open.vault, &ApplicantQuery::default())?;
    Ok(shown::table::rows(&found, open.unmasked()))
}

fn row(page: &CallPage, balance: &Balance) -> CallRow {
    let money = balance.calls.iter().find(|one| one.call == page.call.id);
    CallRow {
        balance_cents: money.and_then(|money| money.balance),
        ..brief(&page.call, page.applications, page.late)
    }
}

fn brief(call: &Call, applications: u32, late: u32) -> CallRow {
    CallRow {
        id: call.id.to_string(),
        number: call.number.clone(),
        component: call.component.code().to_owned(),
        content: call.version.content.clone(),
        version: call.version.version,
        applications,
        late,
        balance_cents: None,
    }
}

/// The versions, newest first, each with what it says otherwise than the one before it.
fn versions(versions: &[CallVersion], in_force: u32) -> Vec<CallVersionShown> {
    let before = versions.iter().skip(1).map(Some).chain([None]);
    let shown = versions.iter().zip(before).map(|(version, before)| CallVersionShown {
        version: version.version,
        valid_from: version.valid_from.to_string(),
        reason: version.reason.clone(),
        in_force: version.version == in_force,
        changed: before.map(|before| changed(&before.content, &version.content)).unwrap_or_default(),
        content: version.content.clone(),
    });
    shown.collect()
}

fn changed(before: &CallContent, now: &CallContent) -> Vec<String> {
    let parts = |content| serde_json::to_value(content).unwrap_or_default();
    let (before, now) = (parts(before), parts(now));
    let now = now.as_object().into_iter().flatten();
    now.filter(|(part, value)| before.get(part.as_str()) != Some(value))
        .map(|(part, _)| part.clone())
        .collect()
}

fn message(message: &CallMessage) -> CallMessageShown {
    CallMessageShown {
        id: message.id.to_string(),
        kind: message.kind.code().to_owned(),
        said_on: message.said_on.to_string(),
        said: message.said.clone(),
        answered_on: message.answered_on.map(|day| day.to_string()),
        answer: message.answer.clone(),
    }
}
