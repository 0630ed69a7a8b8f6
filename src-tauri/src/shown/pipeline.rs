//! The pipeline, views, deadlines and complaints as the window shows them.

use csp_core::code::{Code, Stored};
use csp_core::format::{DayOrder, parse_day};
use csp_core::money::Cents;
use csp_core::reference::settings_on;
use csp_core::selection::ApplicationState;
use csp_core::selection::complaints::service as complaints;
use csp_core::selection::deadlines;
use csp_core::selection::moving::{self, Chosen, Manner};
use csp_core::selection::pipeline::service::{Filter, pipeline};
use csp_core::selection::pipeline::{Card, WaitsFor};
use csp_core::selection::service::Move;
use csp_core::views::{self, ViewPlace};
use csp_core::{Problem, vault};

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::shown;
use crate::wire::{
    ComplaintRow, DeadlineShown, DeadlinesShown, MoveMany, MovedMany, OfficerChoice, PipelineCard,
    PipelineColumn, PipelineQuery, PipelineShown, PipelineStep, RefusedApplication, ViewShown,
};

/// The pipeline a query finds.
///
/// # Errors
/// When the vault cannot be read.
pub fn of(open: &Open, query: PipelineQuery) -> Answer<PipelineShown> {
    let searched = !query.search.trim().is_empty();
    let among = if searched { Some(open.index()?.search(&query.search, usize::MAX)) } else { None };
    let filter = Filter {
        calls: query.calls,
        components: query.components,
        municipalities: query.municipalities,
        states: query.states,
        waits: query.waits,
        officers: query.officers,
        days_from: query.days_from,
        days_to: query.days_to,
        answers: query.answers.into_iter().map(|one| (one.question, one.answer)).collect(),
        among,
    };
    let found = pipeline(&open.vault, &filter)?;
    let officers = vault::officers(&open.vault)?;
    Ok(PipelineShown {
        columns: ApplicationState::ALL.iter().map(|state| column(*state, &found.cards)).collect(),
        total: small(found.total),
        calls: shown::scoring::all_calls(open)?,
        officers: officers
            .into_iter()
            .map(|one| OfficerChoice { id: one.id.to_string(), name: one.name })
            .collect(),
        waits: WaitsFor::ALL.iter().map(|one| one.code().to_owned()).collect(),
        questions: found.questions,
        cards: found.cards.into_iter().map(card).collect(),
    })
}

fn column(state: ApplicationState, cards: &[Card]) -> PipelineColumn {
    let here: Vec<&Card> =
        cards.iter().filter(|card| card.state.as_ref().and_then(Stored::known) == Some(state)).collect();
    PipelineColumn {
        state: state.code().to_owned(),
        count: small(here.len()),
        // No programme is so large that its requests do not add up.
        requested_cents: Cents::checked_sum(here.iter().filter_map(|card| card.requested))
            .unwrap_or_default(),
        next: state.next().iter().map(|to| step(*to)).collect(),
    }
}

fn step(state: ApplicationState) -> PipelineStep {
    PipelineStep { state, needs_reason: state.needs_reason(), decision: state.is_decision() }
}

fn card(card: Card) -> PipelineCard {
    PipelineCard {
        id: card.id.to_string(),
        number: card.number,
        applicant: card.applicant.to_string(),
        name: card.name,
        municipality: card.municipality,
        component: card.component.as_ref().map(|code| code.code().to_owned()),
        call: card.call,
        requested_cents: card.requested,
        state: card.state.as_ref().map(|code| code.code().to_owned()),
        days: card.days,
        waits: card.waits.map(|one| one.code().to_owned()),
        answers: card.answers,
    }
}

/// The officer's own views of a table.
///
/// # Errors
/// When the vault cannot be read.
pub fn views(open: &Open, place: ViewPlace) -> Answer<Vec<ViewShown>> {
    let found = views::service::views(&open.vault, &open.officer, place)?;
    let shown = found.into_iter().map(|one| ViewShown {
        id: one.id.to_string(),
        name: one.name,
        content: one.content,
    });
    Ok(shown.collect())
}

/// The identity of a view as the window gave it.
///
/// # Errors
/// When it is none.
pub fn view_id(text: &str) -> Answer<csp_core::ids::ViewId> {
    text.parse().map_err(|_| Refused(views::Error::NotFound.problem()))
}

/// Moves many, or tells what would happen.
///
/// # Errors
/// When the day does not read or the role does not allow the step.
pub fn moved(open: &Open, asked: MoveMany) -> Answer<MovedMany> {
    let today = open.vault.read(|reading| Ok(reading.today))?;
    let typed = Some(asked.on.trim()).filter(|typed| !typed.is_empty());
    let on = typed.map(|typed| parse_day(typed, DayOrder::DayFirst, today)).transpose();
    let on = on.map_err(|unreadable| Refused(unreadable.problem().at("on")))?.map(|read| read.day);
    let reason = Some(asked.reason.trim().to_owned()).filter(|reason| !reason.is_empty());
    let step = Move { on, reason, ..Move::default() };
    let manner = Manner { dry_run: asked.dry_run, all_or_none: asked.all_or_none };
    let chosen = Chosen::These(asked.applications);
    let written = moving::move_many(&open.vault, &open.officer, asked.state, &chosen, &step, manner)?;
    let told = written.value;
    Ok(MovedMany {
        moved: told.moved,
        refused: refused(told.refused),
        done: told.done,
        undoable: told.undoable,
        change: written.change.filter(|_| told.done).map(|change| change.to_string()),
    })
}

/// Applications with what stands in their way.
pub fn refused(told: Vec<(String, Problem)>) -> Vec<RefusedApplication> {
    told.into_iter().map(|(number, problem)| RefusedApplication { number, problem }).collect()
}

/// What is late or due soon.
///
/// # Errors
/// When the vault cannot be read.
pub fn deadlines(open: &Open, ahead: Option<u16>) -> Answer<DeadlinesShown> {
    let found = deadlines::deadlines(&open.vault, ahead)?;
    let usual = open.vault.read(|reading| Ok(settings_on(reading, reading.today)?.deadlines.ahead_days))?;
    let shown = found.into_iter().map(|one| DeadlineShown {
        what: one.what.code().to_owned(),
        on: one.on,
        days: one.days,
        record: one.record.to_string(),
        number: one.number,
        name: one.name,
        applicant: one.applicant.map(|id| id.to_string()),
    });
    Ok(DeadlinesShown { deadlines: shown.collect(), ahead: usual })
}

/// Every complaint, open ones first.
///
/// # Errors
/// When the vault cannot be read.
pub fn complaints(open: &Open) -> Answer<Vec<ComplaintRow>> {
    let found = complaints::complaints(&open.vault, None)?;
    let cards = pipeline(&open.vault, &Filter::default())?.cards;
    let by: std::collections::HashMap<_, _> = cards.into_iter().map(|card| (card.id, card)).collect();
    let today = open.vault.read(|reading| Ok(reading.today))?;
    let mut rows = Vec::with_capacity(found.len());
    for one in found {
        let card = by.get(&one.application);
        let applicant = match card {
            Some(card) => card.applicant,
            // Whose data is restricted is not in the pipeline; the complaint is still to be answered.
            None => {
                csp_core::selection::service::application(&open.vault, &one.application.to_string())?
                    .application
                    .applicant
            }
        };
        rows.push(ComplaintRow {
            complaint: shown::letters::complaint(&one, today),
            application: one.application_number.clone(),
            applicant: applicant.to_string(),
            name: card.map(|card| card.name.clone()),
            decided_on: one.decided_on,
        });
    }
    Ok(rows)
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
