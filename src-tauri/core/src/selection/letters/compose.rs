//! From what is stored to a letter as paper shows it.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use uuid::Uuid;

use super::template::{self, Piece};
use super::{Error, Lack, LetterKind};
use crate::Result;
use crate::code::{Code, Stored};
use crate::format::{print_day, print_money, print_quantity};
use crate::language::Language;
use crate::money_words::amount_in_words;
use crate::reference::{Settings, municipality, settings_on};
use crate::selection::calls::{Call, service as calls};
use crate::selection::complaints::{self, ComplaintOutcome};
use crate::selection::eligibility::{Checklist, Clarification, Finding, service as eligibility};
use crate::selection::papers::{PaperDocument, Part, Signature};
use crate::selection::scoring::service as scoring;
use crate::selection::{self, ApplicationRecord};
use crate::vault::Writing;
use crate::words::Words;
use crate::{people, privacy};

/// What a letter is made from, read once.
pub(super) struct Sources {
    pub record: ApplicationRecord,
    settings: Settings,
    call: Option<Call>,
    checklist: Option<Checklist>,
    /// The step, request or complaint it tells of.
    pub about: Uuid,
    person: people::records::Person,
}

/// Reads what a letter needs.
///
/// # Errors
/// When there is nothing to tell.
pub(super) fn sources(
    db: &Connection,
    today: NaiveDate,
    application: &str,
    kind: LetterKind,
) -> Result<Sources> {
    let id = selection::service::find(db, application)?;
    privacy::check_application(db, id)?;
    let record = selection::store::record(db, id)?.ok_or(selection::Error::NotFound)?;
    if let Some(state) = kind.state()
        && !record.stands_at(state)
    {
        return Err(Error::OtherState(state).into());
    }
    let day = record.standing().map_or(today, |event| event.on);
    let checklist = eligibility::of(db, id, day)?;
    let about = match kind {
        LetterKind::Clarification => open(checklist.as_ref()).last().map(|asked| asked.id.uuid()),
        LetterKind::Complaint => complaints::store::latest_decided(db, id)?.map(|one| one.id.uuid()),
        _ => record.standing().map(|event| event.id.uuid()),
    };
    let about = about.ok_or(match kind {
        LetterKind::Complaint => Error::NoOutcome,
        _ => Error::NothingAsked,
    })?;
    let (_, person, _) =
        people::store::applicant(db, record.application.applicant)?.ok_or(selection::Error::NotFound)?;
    Ok(Sources {
        settings: settings_on(db, today)?,
        call: calls::of_application(db, id, day)?,
        checklist,
        about,
        person,
        record,
    })
}

impl Sources {
    /// What the letter would rather have and the record lacks.
    pub fn lacks(&self) -> Vec<Lack> {
        let person = &self.person;
        let place = [&person.settlement, &person.municipality];
        let mut lacks = Vec::new();
        if place.iter().all(|part| part.as_deref().is_none_or(|text| text.trim().is_empty())) {
            lacks.push(Lack::Address);
        }
        if person.language.is_none() {
            lacks.push(Lack::Language);
        }
        lacks
    }
}

fn open(checklist: Option<&Checklist>) -> impl Iterator<Item = &Clarification> {
    checklist.into_iter().flat_map(|list| &list.clarifications).filter(|one| one.answered_on.is_none())
}

impl Sources {
    /// The language asked for, else the person's, else Albanian.
    pub fn language(&self, asked: Option<Language>) -> Language {
        let preferred = self.person.language.as_ref().and_then(Stored::known);
        asked.or(preferred).unwrap_or(Language::Sq)
    }

    /// The last day to complain about what a letter of today tells.
    pub fn complaint_until(&self, kind: LetterKind, today: NaiveDate) -> Option<NaiveDate> {
        let days = self.call.as_ref().map(|call| u64::from(call.version.content.complaint_days));
        let days = days.unwrap_or_else(|| u64::from(self.settings.paper.complaint_days));
        kind.complainable().then(|| today.checked_add_days(Days::new(days))).flatten()
    }
}

/// The letter, sealed with its hash.
///
/// # Errors
/// When the wording is damaged or the database fails.
pub(super) fn compose(
    tx: &Writing<'_>,
    sources: &Sources,
    kind: LetterKind,
    number: &str,
    language: Language,
) -> Result<PaperDocument> {
    let words = Words::of(language);
    let (record, settings) = (&sources.record, &sources.settings);
    let until = sources.complaint_until(kind, tx.today);
    let values = values(tx, sources, kind, until, &words)?;
    let text = template::source(language);
    let name = format!("letter-{}", kind.code());
    let mut paper = PaperDocument::blank(tx, settings, &words, (&name, number), tx.today)?;
    let mark = paper.footnote.is_some();
    let section = |name: &str| template::fill(&text, name, &values, mark);
    let sender = section("sender")?;
    paper.sender.push(sender.title);
    paper.sender.extend(sender.pieces.into_iter().filter_map(|piece| match piece {
        Piece::Text(text) | Piece::Item(text) => Some(text),
        Piece::Block(_) => None,
    }));
    paper.addressee = addressee(sources, language);
    let mut facts = vec![
        ("letter-fact-number", number.to_owned()),
        ("letter-fact-date", print_day(tx.today, language)),
        ("letter-fact-application", record.application.number.clone()),
    ];
    if let Some(call) = &sources.call {
        facts.push(("letter-fact-call", format!("{} ({})", call.title(language), call.number)));
    }
    paper.facts = facts.into_iter().map(|(key, value)| (words.get(key), value)).collect();
    let body = section(kind.code())?;
    paper.title = body.title;
    paper.parts.push(Part::Text(section("greeting")?.title));
    for piece in body.pieces {
        paper.parts.extend(part(sources, piece, &words));
    }
    if until.is_some() {
        let right = section("complaint-right")?;
        paper.parts.push(Part::Heading(right.title));
        paper.parts.extend(right.pieces.into_iter().filter_map(|piece| part(sources, piece, &words)));
    }
    paper.parts.push(Part::Text(section("closing")?.title));
    paper.signatures.push(Signature {
        name: settings.paper.signatory.clone().unwrap_or_default(),
        below: settings.paper.signatory_title.of(language),
    });
    Ok(paper.sealed())
}

fn part(sources: &Sources, piece: Piece, words: &Words) -> Option<Part> {
    Some(match piece {
        Piece::Text(text) => Part::Text(text),
        Piece::Item(text) => Part::Item(text),
        Piece::Block(name) if name == "asked" => asked(sources, words),
        Piece::Block(_) => failed(sources, words)?,
    })
}

/// What has to be made clear, and until when.
fn asked(sources: &Sources, words: &Words) -> Part {
    let rows = open(sources.checklist.as_ref())
        .map(|one| vec![one.asked.clone(), print_day(one.due_on, words.language())]);
    Part::Table {
        heads: vec![words.get("letter-asked"), words.get("letter-until")],
        rows: rows.collect(),
        figures: 1,
    }
}

/// The criteria that are not met, each with its reason; none where there is no checklist.
fn failed(sources: &Sources, words: &Words) -> Option<Part> {
    let list = sources.checklist.as_ref()?;
    let rows: Vec<Vec<String>> = list
        .lines
        .iter()
        .filter(|line| line.required && line.is(Finding::Fail))
        .map(|line| {
            let reason = line.finding.as_ref().and_then(|found| found.reason.clone());
            vec![line.words.of(words.language()), reason.unwrap_or_default()]
        })
        .collect();
    let heads = vec![words.get("letter-criterion"), words.get("letter-why")];
    (!rows.is_empty()).then_some(Part::Table { heads, rows, figures: 0 })
}

fn addressee(sources: &Sources, language: Language) -> Vec<String> {
    let (record, person) = (&sources.record, &sources.person);
    let street: Vec<&str> =
        [&person.address, &person.house_number].into_iter().filter_map(|part| part.as_deref()).collect();
    let place = person.municipality.as_deref().and_then(municipality);
    let lines = [
        record.organisation.clone(),
        Some(record.name.clone()),
        Some(street.join(" ")),
        person.settlement.clone(),
        place.map(|place| place.name(language).to_owned()),
    ];
    lines.into_iter().flatten().filter(|line| !line.trim().is_empty()).collect()
}

/// What stands in the wording's places.
fn values(
    tx: &Writing<'_>,
    sources: &Sources,
    kind: LetterKind,
    until: Option<NaiveDate>,
    words: &Words,
) -> Result<BTreeMap<&'static str, String>> {
    let language = words.language();
    let (record, settings) = (&sources.record, &sources.settings);
    let step = record.standing();
    let day = |day: Option<NaiveDate>| day.map(|day| print_day(day, language)).unwrap_or_default();
    let granted = record.agreement.as_ref().map(|agreement| agreement.granted);
    let conditions = step
        .and_then(|step| step.detail.as_ref())
        .and_then(|detail| detail.get("conditions").and_then(|text| text.as_str()).map(str::to_owned));
    // Where the checklist gives each criterion's reason, the step's own would say it twice.
    let told = kind == LetterKind::Ineligible && failed(sources, words).is_some();
    let reason = step.and_then(|step| step.reason.clone()).filter(|_| !told);
    let answer_days = settings.paper.complaint_answer_days;
    let mut values: BTreeMap<&'static str, String> = [
        ("application", record.application.number.clone()),
        ("received", day(record.history.first().map(|event| event.on))),
        ("decided_on", day(step.map(|step| step.on))),
        ("reason", reason.unwrap_or_default()),
        ("conditions", conditions.unwrap_or_default()),
        ("amount", granted.map(|amount| print_money(amount, language)).unwrap_or_default()),
        ("amount_words", granted.and_then(|amount| amount_in_words(amount, language)).unwrap_or_default()),
        ("until", day(until)),
        ("answer_days", words.count("agreement-days", u64::from(answer_days), &answer_days.to_string())),
        ("implementer", settings.programme.implementer.of(language)),
        ("programme", settings.programme.title.of(language)),
    ]
    .into_iter()
    .collect();
    if kind == LetterKind::Rejected && settings.paper.letter_scores {
        let scored = scoring::score(tx, record.application.id, tx.today)?;
        if let (Some(scored), Some(call)) = (scored, &sources.call) {
            let grid = &call.version.content.grid;
            values.insert("score", print_quantity(scored.average_milli, language));
            values.insert("most", grid.most().to_string());
            values.insert("pass", grid.pass.to_string());
        }
    }
    if kind == LetterKind::Complaint
        && let Some(complaint) = complaints::store::latest_decided(tx, record.application.id)?
    {
        let outcome =
            complaint.outcome.as_ref().map(|one| words.get(&format!("complaint-outcome-{}", one.code())));
        values.insert("complaint", complaint.number.clone());
        values.insert("complained_on", day(Some(complaint.received_on)));
        values.insert("decided_on", day(complaint.decided_on));
        values.insert("reason", complaint.reason.clone().unwrap_or_default());
        values.insert("outcome", outcome.unwrap_or_default());
        let upheld = complaint.outcome.as_ref().and_then(Stored::known) == Some(ComplaintOutcome::Upheld);
        values.insert("reopened", if upheld { "yes".to_owned() } else { String::new() });
    }
    Ok(values)
}
