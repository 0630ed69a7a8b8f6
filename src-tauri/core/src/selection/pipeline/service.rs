//! What officers look through: the pipeline, filtered.

use std::collections::{HashMap, HashSet};

use super::{Card, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{ApplicantId, ApplicationId, OfficerId};
use crate::people::sight::Sight;
use crate::selection::calls::{self, Question};
use crate::vault::{Reading, Vault};

/// What is looked for. An empty list means "any"; the empty code in one means "not recorded".
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Call numbers.
    pub calls: Vec<String>,
    /// Component codes.
    pub components: Vec<String>,
    /// Municipality ids.
    pub municipalities: Vec<String>,
    /// State codes.
    pub states: Vec<String>,
    /// What is waited for.
    pub waits: Vec<String>,
    /// The officer who assesses or visits: identities; the empty one for those that nobody does.
    pub officers: Vec<String>,
    /// At least so many days where it stands.
    pub days_from: Option<u32>,
    /// At most so many.
    pub days_to: Option<u32>,
    /// What was answered to the questions of the one call that is looked at: the question's code and the answer, empty
    /// for none recorded. Heeded only where `calls` names one call.
    pub answers: Vec<(String, String)>,
    /// Only these applicants, best match first: what a search found.
    pub among: Option<Vec<ApplicantId>>,
}

/// The applications that match, and how many there are at all.
pub struct Pipeline {
    /// Those that match: in the order of the search when there is one, else those that have waited longest first.
    pub cards: Vec<Card>,
    /// All of them.
    pub total: usize,
    /// The questions of the one call that is looked at.
    pub questions: Vec<Question>,
}

/// The pipeline as far as a filter lets through.
///
/// # Errors
/// When the vault cannot be read.
pub fn pipeline(vault: &Vault, filter: &Filter) -> Result<Pipeline> {
    vault.read(|reading| {
        let mut cards = store::cards(reading)?;
        let total = cards.len();
        for card in &mut cards {
            let days = card.since.map(|since| (reading.today - since).num_days().max(0));
            card.days = days.map(|days| u32::try_from(days).unwrap_or(u32::MAX));
        }
        let rank: Option<HashMap<ApplicantId, usize>> =
            filter.among.as_ref().map(|ids| ids.iter().enumerate().map(|(at, id)| (*id, at)).collect());
        cards.retain(|card| matches(card, filter, rank.as_ref()));
        let sight = Sight::of(reading)?;
        let questions = match filter.calls.as_slice() {
            [call] if cards.iter().any(|card| card.call.as_ref() == Some(call)) => {
                answers(reading, call, &filter.answers, &sight, &mut cards)?
            }
            _ => Vec::new(),
        };
        match &rank {
            // Stable: one applicant's applications stay in the order of their numbers.
            Some(rank) => cards.sort_by_key(|card| rank.get(&card.applicant).copied()),
            None => cards.sort_by(|a, b| (a.since, &a.number).cmp(&(b.since, &b.number))),
        }
        for card in &mut cards {
            if let Some(pseudonym) = sight.pseudonym(card.applicant) {
                card.name = pseudonym;
            }
        }
        Ok(Pipeline { cards, total, questions })
    })
}

/// The questions of a call; the cards keep what was answered, and only those that gave the wanted answers stay.
fn answers(
    reading: &Reading<'_>,
    call: &str,
    wanted: &[(String, String)],
    sight: &Sight,
    cards: &mut Vec<Card>,
) -> Result<Vec<Question>> {
    let id = calls::service::find(reading, call)?;
    let questions = calls::service::call(reading, id, reading.today)?.version.content.questions;
    if questions.is_empty() && wanted.is_empty() {
        return Ok(questions);
    }
    // What somebody under a pseudonym answered is neither shown nor told by finding them by it.
    let seen = |card: &Card| sight.pseudonym(card.applicant).is_none();
    if !wanted.is_empty() {
        let gave: HashSet<ApplicationId> = calls::figures::answering(reading, reading.today, call, wanted)?
            .into_iter()
            .map(|(application, _)| application)
            .collect();
        cards.retain(|card| gave.contains(&card.id) && seen(card));
    }
    for card in cards.iter_mut().filter(|card| seen(card)) {
        let given = calls::service::answers(reading, card.id)?;
        card.answers = given.into_iter().map(|one| (one.question, one.answer)).collect();
    }
    Ok(questions)
}

fn matches(card: &Card, filter: &Filter, rank: Option<&HashMap<ApplicantId, usize>>) -> bool {
    let among = |chosen: &[String], code: Option<&str>| {
        chosen.is_empty() || chosen.iter().any(|wanted| wanted == code.unwrap_or_default())
    };
    let days = card.days.unwrap_or(0);
    among(&filter.calls, card.call.as_deref())
        && among(&filter.components, card.component.as_ref().map(Stored::code))
        && among(&filter.municipalities, card.municipality.as_deref())
        && among(&filter.states, card.state.as_ref().map(Stored::code))
        && among(&filter.waits, card.waits.map(|one| one.code()))
        && by(&card.officers, &filter.officers)
        && filter.days_from.is_none_or(|from| days >= from)
        && filter.days_to.is_none_or(|to| days <= to)
        && rank.is_none_or(|rank| rank.contains_key(&card.applicant))
}

fn by(officers: &[OfficerId], wanted: &[String]) -> bool {
    let here: HashSet<String> = officers.iter().map(OfficerId::to_string).collect();
    wanted.is_empty()
        || wanted.iter().any(|one| if one.is_empty() { here.is_empty() } else { here.contains(one) })
}
