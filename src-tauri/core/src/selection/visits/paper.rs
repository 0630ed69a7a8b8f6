//! The form of a visit on paper, filled in beforehand with what is known, and the list of a day's route.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Error, Premises, Recommendation, Visit, service};
use crate::code::Code;
use crate::language::Language;
use crate::papers::asked;
use crate::papers::document::{FormDocument, FormField, FormPart, Labels, Pages, Shape, hash};
use crate::people::sight::Sight;
use crate::reference::{Settings, municipality, settings_on};
use crate::selection::calls::{QuestionKind, service as calls};
use crate::selection::papers::{PaperDocument, Part, Signature};
use crate::selection::{self, store as selected};
use crate::vault::Vault;
use crate::words::Words;
use crate::{Result, papers, privacy};

/// What stands around the fields, by its name in the form's labels, with its key.
const LABELS: &[(&str, &str)] = &[
    ("title", "visit-form-title"),
    ("number", "visit-form-number"),
    ("page", "form-page"),
    ("lead", "visit-form-lead"),
    ("choose", "form-choose"),
    ("declaration", "visit-form-declaration"),
    ("place-date", "visit-form-first"),
    ("signature", "visit-form-second"),
    ("office", "visit-form-met"),
    ("office-received-on", "visit-form-met-name"),
    ("office-received-by", "visit-form-met-signature"),
    ("office-application", "visit-form-met-time"),
    ("sample", "form-sample"),
    ("day", "form-day"),
    ("month", "form-month"),
    ("year", "form-year"),
];

/// A day's visits as they are printed: the list of the route, and a form each.
pub struct RoutePaper {
    /// The list, in the first language.
    pub list: PaperDocument,
    /// The forms, in the order of the route.
    pub forms: Vec<FormDocument>,
}

/// The form of the last visit to an application.
///
/// # Errors
/// [`Error::NotPlanned`] where there is none; languages that are not one to three different ones.
pub fn form(vault: &Vault, application: &str, languages: &[Language]) -> Result<FormDocument> {
    check(languages)?;
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        privacy::check_application(reading, id)?;
        let visit = service::of(reading, id)?.pop().ok_or(Error::NotPlanned)?;
        Sight::of(reading)?.check(visit.applicant)?;
        compose(reading, &settings_on(reading, reading.today)?, &visit, languages)
    })
}

/// The route of a day, of one call or of all.
///
/// # Errors
/// [`Error::NotPlanned`] where nothing is planned for that day; languages that are not one to three different ones.
pub fn route(vault: &Vault, call: Option<&str>, on: NaiveDate, languages: &[Language]) -> Result<RoutePaper> {
    check(languages)?;
    let visits = service::visits(vault, call, Some(on))?;
    if visits.is_empty() {
        return Err(Error::NotPlanned.into());
    }
    vault.read(|reading| {
        let (settings, sight) = (settings_on(reading, reading.today)?, Sight::of(reading)?);
        visits.iter().try_for_each(|visit| sight.check(visit.applicant))?;
        let forms = visits.iter().map(|visit| compose(reading, &settings, visit, languages));
        let forms = forms.collect::<Result<Vec<_>>>()?;
        let words = Words::of(languages.first().copied().unwrap_or(Language::En));
        Ok(RoutePaper { list: list(reading, &settings, &words, on, &visits)?, forms })
    })
}

fn check(languages: &[Language]) -> Result<()> {
    if (1..=3).contains(&languages.len()) { Ok(()) } else { Err(papers::Error::Languages.into()) }
}

fn list(
    db: &Connection,
    settings: &Settings,
    words: &Words,
    on: NaiveDate,
    visits: &[Visit],
) -> Result<PaperDocument> {
    let number = on.format("%Y-%m-%d").to_string();
    let mut paper = PaperDocument::blank(db, settings, words, ("visit-route", &number), on)?;
    paper.title = words.get("visit-route-title");
    let heads = ["position", "number", "name", "place", "phone", "time", "officers"];
    let rows = visits.iter().map(|visit| {
        let place = [visit.settlement.clone(), place_of(visit, words.language()), visit.address.clone()];
        vec![
            visit.position.to_string(),
            visit.number.clone(),
            visit.name.clone(),
            place.into_iter().flatten().collect::<Vec<_>>().join(", "),
            visit.phone.clone().unwrap_or_default(),
            String::new(),
            visit.visitors.each_ref().map(|visitor| visitor.name.clone()).join(", "),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    paper.facts.push((words.get("visit-route-day"), paper.dated.clone()));
    paper.facts.push((words.get("visit-route-visits"), visits.len().to_string()));
    let heads = heads.map(|name| words.get(&format!("visit-route-{name}"))).to_vec();
    paper.parts.push(Part::Table { heads, rows, figures: 0 });
    paper.signatures.push(Signature { name: String::new(), below: words.get("visit-route-driver") });
    Ok(paper.sealed())
}

fn place_of(visit: &Visit, language: Language) -> Option<String> {
    let id = visit.municipality.as_deref()?;
    Some(municipality(id).map_or_else(|| id.to_owned(), |known| known.name(language).to_owned()))
}

fn compose(
    db: &Connection,
    settings: &Settings,
    visit: &Visit,
    languages: &[Language],
) -> Result<FormDocument> {
    let words: Vec<Words> = languages.iter().map(|language| Words::of(*language)).collect();
    let each = |text: &dyn Fn(&Words) -> String| words.iter().map(text).collect::<Vec<_>>();
    let labels: Labels =
        LABELS.iter().map(|(name, key)| ((*name).to_owned(), each(&|words| words.get(key)))).collect();
    let parts = [known(db, visit, &words)?, answers(db, visit, &words)?, found(visit, &words)];
    let mut document = FormDocument {
        numbers: vec![visit.number.clone()],
        languages: languages.iter().map(|language| language.code()).collect::<Vec<_>>().join("+"),
        version: visit.call.clone(),
        labels,
        programme: each(&|words| settings.programme.title.of(words.language())),
        funding: each(&|words| settings.paper.visibility.of(words.language())),
        parts: parts.into_iter().filter(|part| !part.fields.is_empty()).collect(),
        consents: Vec::new(),
        footnotes: languages
            .iter()
            .filter_map(|language| settings.paper.footnotes.text(settings.paper.footnotes.letter, *language))
            .collect(),
        component: None,
        call: None,
        pages: Pages::Visit,
        sample_vault: privacy::is_sample(db)?,
        content_hash: String::new(),
    };
    document.content_hash = hash(&document)?;
    Ok(document)
}

/// What the office knows: to be looked at on the spot.
fn known(db: &Connection, visit: &Visit, words: &[Words]) -> Result<FormPart> {
    let record = selected::record(db, visit.application)?;
    let household = record.and_then(|record| record.application.household_size);
    let language = words.first().map_or(Language::En, Words::language);
    let place = [visit.settlement.clone(), place_of(visit, language)];
    let place: Vec<String> = place.into_iter().flatten().collect();
    let day = visit.record.as_ref().map_or(visit.planned_on, |record| record.visited_on);
    let visitors = visit.visitors.each_ref().map(|visitor| visitor.name.clone()).join(", ");
    let facts: [(&str, Option<String>, bool); 7] = [
        ("visit-form-applicant", Some(visit.name.clone()), true),
        ("visit-form-place", Some(place.join(", ")), false),
        ("field-phone", visit.phone.clone(), false),
        ("field-address", visit.address.clone(), true),
        ("visit-form-day", Some(day.format("%d.%m.%Y").to_string()), false),
        ("visit-form-household-stated", household.map(|count| count.to_string()), false),
        ("visit-form-visitors", Some(visitors), true),
    ];
    let fields = facts.into_iter().enumerate().map(|(at, (key, value, wide))| FormField {
        code: format!("V{}", at + 1),
        label: words.iter().map(|words| words.get(key)).collect(),
        hint: Vec::new(),
        value: value.unwrap_or_default(),
        shape: Shape::Lines(1),
        wide,
    });
    let fields = fields.collect();
    Ok(FormPart { code: "V".to_owned(), title: title(words, "visit-form-known"), fields })
}

/// What the application answers to the call's own questions, with a line for what is so.
fn answers(db: &Connection, visit: &Visit, words: &[Words]) -> Result<FormPart> {
    let call = calls::of_application(db, visit.application, visit.planned_on)?;
    let questions = call.map(|call| call.version.content.questions).unwrap_or_default();
    let given = calls::answers(db, visit.application)?;
    let fields = questions.iter().enumerate().map(|(at, question)| {
        let answer = given.iter().find(|one| one.question == question.code).map(|one| one.answer.as_str());
        let choice = |code: &str| {
            let choice = question.choices.iter().find(|choice| choice.code == code)?;
            Some(words.iter().map(|words| choice.words.or_english(words.language())).collect::<Vec<_>>())
        };
        let value = match (question.kind, answer) {
            (QuestionKind::Choice, Some(code)) => {
                let mut said = choice(code).unwrap_or_else(|| vec![code.to_owned()]);
                said.dedup();
                said.join(" / ")
            }
            (_, answer) => answer.unwrap_or_default().to_owned(),
        };
        FormField {
            code: asked::code(at),
            label: words.iter().map(|words| question.words.or_english(words.language())).collect(),
            hint: Vec::new(),
            value,
            shape: Shape::Lines(if question.kind == QuestionKind::Text { 3 } else { 2 }),
            wide: true,
        }
    });
    let fields = fields.collect();
    Ok(FormPart { code: "Q".to_owned(), title: title(words, "visit-form-answers"), fields })
}

/// What the two find, in the order in which it is recorded.
fn found(visit: &Visit, words: &[Words]) -> FormPart {
    let choice = |prefix: &str, codes: &[&str]| {
        let named = |code: &&str| words.iter().map(|words| words.get(&format!("{prefix}-{code}"))).collect();
        Shape::Choice(codes.iter().map(named).collect())
    };
    let premises: Vec<&str> = Premises::ALL.iter().map(|one| one.code()).collect();
    let advice: Vec<&str> = Recommendation::ALL.iter().map(|one| one.code()).collect();
    let fields: [(&str, Shape, bool); 13] = [
        ("visited_on", Shape::Day, false),
        ("household", Shape::Boxes(2), false),
        ("premises", choice("premises", &premises), true),
        ("premises_note", Shape::Lines(1), true),
        ("skills", Shape::Lines(2), true),
        ("capacity", Shape::Lines(2), true),
        ("jobs_full_time", Shape::Boxes(3), false),
        ("jobs_part_time", Shape::Boxes(3), false),
        ("other_donors", Shape::Lines(2), true),
        ("latitude", Shape::Lines(1), false),
        ("longitude", Shape::Lines(1), false),
        ("recommendation", choice("recommendation", &advice), true),
        ("remarks", Shape::Lines(4), true),
    ];
    let degrees = |name: &str| {
        let place = visit.photo_place.filter(|_| !visit.is_recorded())?;
        match name {
            "latitude" => Some(super::Coordinates::degrees(place.latitude_micro)),
            "longitude" => Some(super::Coordinates::degrees(place.longitude_micro)),
            _ => None,
        }
    };
    let fields = fields.into_iter().enumerate().map(|(at, (name, shape, wide))| FormField {
        code: format!("F{}", at + 1),
        label: words.iter().map(|words| words.get(&format!("visit-field-{name}"))).collect(),
        hint: Vec::new(),
        value: degrees(name).unwrap_or_default(),
        shape,
        wide,
    });
    FormPart { code: "F".to_owned(), title: title(words, "visit-form-found"), fields: fields.collect() }
}

fn title(words: &[Words], key: &str) -> Vec<String> {
    words.iter().map(|words| words.get(key)).collect()
}

#[cfg(test)]
#[path = "paper_tests.rs"]
mod tests;
