//! What officers do with training: record one with who attended, list them, write certificates.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::{Training, TrainingKind, store};
use crate::Result;
use crate::format::{print_day, print_quantity};
use crate::grants::Refusal;
use crate::grants::grantee::{self, Grantee};
use crate::grants::papers::{self, GrantPaper, GrantPaperKind, Subject};
use crate::ids::TrainingId;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::selection::papers::Part;
use crate::vault::{Action, Officer, Vault, Written};

/// A training as an officer records it.
#[derive(Clone)]
pub struct NewTraining {
    /// What it was.
    pub kind: TrainingKind,
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// What was taught.
    pub topic: String,
    /// Where.
    pub place: Option<String>,
    /// Who taught.
    pub trainer: String,
    /// How long it was, in thousandths of an hour.
    pub hours_milli: i64,
    /// Who attended.
    pub attended: Vec<Attended>,
}

/// Somebody who attended.
#[derive(Clone, Default)]
pub struct Attended {
    /// The application, by identity or number.
    pub application: String,
    /// Who came, where it was not the applicant.
    pub attendee: Option<String>,
    /// For how long, in thousandths of an hour; all of it when absent.
    pub hours_milli: Option<i64>,
}

/// Hours as typed, such as `1.5`, in thousandths.
///
/// # Errors
/// [`Refusal::Unreadable`].
pub fn hours(typed: &str) -> Result<i64, Refusal> {
    crate::grants::typed::milli(typed).ok_or_else(|| Refusal::Unreadable("hours".to_owned()))
}

/// Records a training or mentoring with who attended.
///
/// # Errors
/// [`Refusal::Missing`], [`Refusal::Day`], [`Refusal::Unreadable`] where somebody attended longer than it was, or
/// there is no such application.
pub fn record(vault: &Vault, officer: &Officer, new: &NewTraining) -> Result<Written<Training>> {
    vault.write(officer, Action::TrainingRecorded, |tx| {
        for (text, field) in [(&new.topic, "topic"), (&new.trainer, "trainer")] {
            if text.trim().is_empty() {
                return Err(Refusal::Missing(field).into());
            }
        }
        if new.on.is_some_and(|on| on > tx.today) {
            return Err(Refusal::Day("on").into());
        }
        if new.attended.is_empty() {
            return Err(Refusal::Missing("attended").into());
        }
        if new.hours_milli <= 0 {
            return Err(Refusal::Missing("hours").into());
        }
        let (id, number) = (TrainingId::new(), tx.next_number("training")?);
        store::insert(tx, id, &number, new)?;
        for one in &new.attended {
            let application = crate::selection::service::find(tx, &one.application)?;
            crate::privacy::check_application(tx, application)?;
            let hours = one.hours_milli.unwrap_or(new.hours_milli);
            if !(1..=new.hours_milli).contains(&hours) {
                return Err(Refusal::Unreadable("hours".to_owned()).into());
            }
            let attendee = one.attendee.as_deref().map(str::trim).filter(|name| !name.is_empty());
            store::attend(tx, id, application, attendee, hours)?;
        }
        tx.describe(json!({ "training": number, "attended": new.attended.len() }));
        find(tx, &number)
    })
}

/// Trainings by their day: those an application attended, or all.
///
/// # Errors
/// When there is no such application.
pub fn trainings(vault: &Vault, application: Option<&str>) -> Result<Vec<Training>> {
    vault.read(|reading| {
        let application =
            application.map(|text| crate::selection::service::find(reading, text)).transpose()?;
        let mut found = store::trainings(reading, None, application)?;
        let sight = Sight::of(reading)?;
        for one in found.iter_mut().flat_map(|training| &mut training.attendances) {
            if let Some(pseudonym) = sight.pseudonym(one.applicant) {
                one.name = pseudonym;
                one.attendee = None;
            }
        }
        Ok(found)
    })
}

fn find(db: &Connection, text: &str) -> Result<Training> {
    let text = text.trim();
    let id = match text.parse::<TrainingId>() {
        Ok(id) => id,
        Err(_) => match store::with_number(db, &text.to_uppercase())?.as_slice() {
            [id] => *id,
            [] => return Err(Refusal::NotFound.into()),
            _ => return Err(Refusal::NumberTwice.into()),
        },
    };
    Ok(store::trainings(db, Some(id), None)?.pop().ok_or(Refusal::NotFound)?)
}

/// Writes the certificate of somebody's attendance; of several who came for one application, each has their own.
///
/// # Errors
/// [`Refusal::NotFound`] where nobody of this application attended, or there is no such pair of languages.
pub fn certificates(
    vault: &Vault,
    officer: &Officer,
    training: &str,
    application: Option<&str>,
    pair: &str,
) -> Result<Written<Vec<GrantPaper>>> {
    vault.write(officer, Action::GrantPaperWritten, |tx| {
        let one = find(tx, training)?;
        let only = application.map(|text| crate::selection::service::find(tx, text)).transpose()?;
        let mut written = Vec::new();
        let wanted = |of: &&super::Attendance| only.is_none_or(|only| of.application == only);
        for attendance in one.attendances.iter().filter(wanted) {
            crate::privacy::check_application(tx, attendance.application)?;
            let who = attendance.attendee.as_deref().unwrap_or(&attendance.name);
            let grantee = grantee::applying(tx, attendance.application)?;
            let subject = Subject {
                kind: GrantPaperKind::TrainingCertificate,
                grantee: &grantee,
                about: attendance.id.uuid(),
                number: None,
                pair,
            };
            written.push(papers::keep(tx, &subject, |tongues, paper| {
                compose(tx, tongues, paper, &one, (&grantee, who, attendance.hours_milli))
            })?);
        }
        if written.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        Ok(written)
    })
}

fn compose(
    tx: &crate::vault::Writing<'_>,
    tongues: &papers::Tongues,
    mut paper: crate::selection::papers::PaperDocument,
    one: &Training,
    (grantee, who, hours_milli): (&Grantee, &str, i64),
) -> Result<crate::selection::papers::PaperDocument> {
    let language = tongues.own().language();
    paper.title = tongues.label("grant-training-certificate");
    let mut fact = |key: &str, value: String| paper.facts.push((tongues.label(key), value));
    fact("grant-fact-number", paper.number.clone());
    fact("grant-fact-attendee", who.to_owned());
    fact("grant-fact-application", grantee.application_number.clone());
    fact("grant-fact-topic", one.topic.clone());
    fact("grant-fact-kind", tongues.code("training-kind", Some(one.kind.code())));
    fact("grant-fact-day", print_day(one.on, language));
    fact("grant-fact-hours", print_quantity(hours_milli, language));
    fact("grant-fact-where", one.place.clone().unwrap_or_default());
    fact("grant-fact-trainer", one.trainer.clone());
    let said = tongues.paragraphs("grant-training-text", &|language| {
        vec![
            ("name", who.to_owned()),
            ("topic", one.topic.clone()),
            ("day", print_day(one.on, language)),
            ("hours", print_quantity(hours_milli, language)),
        ]
    });
    paper.parts.extend(said.into_iter().map(Part::Text));
    let settings = settings_on(tx, tx.today)?;
    paper.signatures = papers::signatures(
        tongues,
        [one.trainer.as_str(), settings.paper.signatory.as_deref().unwrap_or_default()],
        ["grant-signs-trainer", "grant-signs-programme"],
    );
    Ok(paper)
}
