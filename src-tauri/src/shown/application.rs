//! One application with its story.

use csp_core::Error;
use csp_core::approvals::Approval;
use csp_core::clock::stamp;
use csp_core::code::Code;
use csp_core::grants::service::{agreement_document, terms};
use csp_core::grants::{self, Terms};
use csp_core::intake::Flag;
use csp_core::language::Language;
use csp_core::selection::{AgreementBrief, Application, ApplicationRecord, ApplicationState, Event};

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{
    AgreementShown, ApplicationShown, ApprovalShown, FlagShown, HistoryEntry, ItemShown, NextState,
    SourceShown,
};

/// One application; `missing` is what an agreement would still need of its applicant.
///
/// # Errors
/// When the vault cannot be read.
pub fn shown(open: &Open, record: &ApplicationRecord, missing: &[String]) -> Answer<ApplicationShown> {
    let application = &record.application;
    let signed = record.state.as_ref().is_some_and(|state| state.known() == Some(ApplicationState::Agreed));
    let agreement = match &record.agreement {
        Some(brief) => {
            let terms = terms(&open.vault, application.id)?;
            Some(agreement_shown(brief, &terms, lacking(open, &brief.number)?, (signed, record.terms_await)))
        }
        None => None,
    };
    let may_move = open.permissions().check;
    Ok(ApplicationShown {
        id: application.id.to_string(),
        number: application.number.clone(),
        component: application.component.as_ref().map(|component| component.code().to_owned()),
        sector: application.sector.clone(),
        municipality: application.municipality.clone(),
        state: record.state.as_ref().map(|state| state.code().to_owned()).unwrap_or_default(),
        requested_cents: application.requested,
        own_share_cents: application.own_share,
        household_size: application.household_size,
        notes: application.notes.clone(),
        flags: application.flags.iter().map(flag).collect(),
        missing: missing.to_vec(),
        history: record.history.iter().map(|event| entry(event, &record.history)).collect(),
        next: record
            .next()
            .iter()
            .filter(|_| may_move)
            .map(|to| next(open, application, *to))
            .collect::<Answer<_>>()?,
        source: record.source.as_ref().map(|source| SourceShown {
            file_name: source.file.clone(),
            sheet: source.sheet.clone(),
            row: source.row,
        }),
        agreement,
        approvals: record.approvals.iter().map(approval).collect(),
        outcomes: super::outcomes::shown(&record.outcomes),
        answering: super::eligibility::of(open, record)?,
        correctable: record.correctable().filter(|_| open.permissions().decide).map(|e| e.id.to_string()),
        selection: super::committee::selection(open, &application.id.to_string())?,
    })
}

fn approval(approval: &Approval) -> ApprovalShown {
    let promised = approval.content.as_ref().and_then(|content| content.agreement.as_ref());
    ApprovalShown {
        kind: approval.kind.code().to_owned(),
        on: approval.on.to_string(),
        by: approval.by.clone(),
        granted_cents: promised.map(|promised| promised.terms.granted),
        holds: approval.holds,
    }
}

/// A doubt.
pub fn flag(flag: &Flag) -> FlagShown {
    FlagShown { code: flag.code.clone(), field: flag.field.clone() }
}

fn next(open: &Open, application: &Application, to: ApplicationState) -> Answer<NextState> {
    // The steps the gate of the screening stands before.
    let gated = matches!(to, ApplicationState::Approved | ApplicationState::Agreed);
    Ok(NextState {
        screening: if gated { super::screening::ahead(open, application.applicant)? } else { None },
        state: to.code().to_owned(),
        needs_reason: to.needs_reason(),
        needs_items: to == ApplicationState::Approved,
        duty: super::duties::ahead(open, application.id, to)?,
        stopped: csp_core::selection::service::stands_against(&open.vault, &application.id.to_string(), to)?,
    })
}

fn entry(event: &Event, history: &[Event]) -> HistoryEntry {
    let granted = event.detail.as_ref().and_then(|detail| detail.get("granted_cents")?.as_i64());
    HistoryEntry {
        id: event.id.to_string(),
        kind: event.kind.code().to_owned(),
        on: event.on.to_string(),
        recorded_at: stamp(event.recorded_at),
        officer: event.officer.clone(),
        reason: event.reason.clone(),
        amount_cents: granted.map(csp_core::money::Cents::new),
        corrected: history.iter().any(|later| later.corrects == Some(event.id)),
        evidenced: event.evidenced,
    }
}

/// What an agreement cannot be printed without. It is asked of the printing itself, so that the screen
/// never promises what the paper would refuse; no language needs more than another.
fn lacking(open: &Open, agreement: &str) -> Answer<Vec<String>> {
    match agreement_document(&open.vault, agreement, &[Language::En, Language::Sq]) {
        Ok(_) => Ok(Vec::new()),
        Err(Error::Grants(grants::Error::Incomplete(missing))) => {
            Ok(missing.into_iter().map(|field| field.code().to_owned()).collect())
        }
        // What waits for approval is said in its own place.
        Err(Error::Approvals(_)) => Ok(Vec::new()),
        // Whose data is restricted or erased needs no paper.
        Err(Error::Privacy(_)) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn agreement_shown(
    brief: &AgreementBrief,
    terms: &Terms,
    missing: Vec<String>,
    (signed, awaits): (bool, bool),
) -> AgreementShown {
    let items = terms.items.iter().map(|item| ItemShown {
        description: item.description.clone(),
        specification: item.specification.clone(),
        unit: item.unit.clone(),
        quantity_milli: item.quantity_milli,
        unit_price_cents: item.unit_price,
        payer: item.payer.code().to_owned(),
        origin: item.origin.clone(),
        // Terms with a total that overflows are refused when they are entered.
        total_cents: item.total().unwrap_or_default(),
    });
    AgreementShown {
        number: brief.number.clone(),
        granted_cents: terms.granted,
        own_cash_cents: terms.own_cash,
        own_kind_cents: terms.own_kind,
        items: items.collect(),
        missing,
        signed,
        awaits,
    }
}
