//! A new application entered by hand.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::answering::{self, ReadAnswering};
use super::{Error, Flag};
use crate::code::Stored;
use crate::format::{DayOrder, parse_day, parse_money};
use crate::ids::{ApplicantId, ApplicationId, CallVersionId, OrganisationId, PersonId};
use crate::money::Cents;
use crate::people::form::{PersonForm, ReadPerson, choice, read as read_person, text};
use crate::people::records::Organisation;
use crate::people::{OrganisationKind, service as people, store};
use crate::reference::{Component, recognise_component, recognise_sector};
use crate::selection::store::{Step, insert_application, insert_step};
use crate::selection::{Application, ApplicationState};
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};
use crate::{Problem, Result};

/// What was typed into the form of a new application. Field errors name these fields. Days and money as
/// people write them; choices hold codes, or the word in any of the programme's languages.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "ApplicationFields")]
pub struct ApplicationForm {
    /// An applicant already known, by identity or number: then the fields about person and organisation
    /// are not looked at. Empty for a new one.
    pub applicant: String,
    /// The person, or the organisation's representative.
    #[serde(flatten)]
    pub person: PersonForm,
    /// Organisation's name, where one applies.
    pub organisation_name: String,
    /// Organisation's kind; what goes with the component when empty.
    pub organisation_kind: String,
    /// Business registration number.
    pub nui: String,
    /// Component.
    pub component: String,
    /// Sector: code or own words.
    pub sector: String,
    /// People in the household.
    pub household_size: String,
    /// What is asked for, EUR.
    pub requested_eur: String,
    /// Own share, EUR.
    pub own_share_eur: String,
    /// The day it was received; today when empty.
    pub received_on: String,
    /// Notes.
    pub notes: String,
    /// The call it answers, by identity or number; none when empty.
    pub call: String,
    /// Why it is accepted after the closing day; asked only then.
    pub late_reason: String,
    /// Answers to the call's own questions, by the question's code.
    pub answers: BTreeMap<String, String>,
}

/// The records a form made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// The applicant.
    pub applicant: ApplicantId,
    /// The applicant's number.
    pub applicant_number: String,
    /// The application.
    pub application: ApplicationId,
    /// The application's number.
    pub application_number: String,
    /// What is odd but was accepted.
    pub flags: Vec<Flag>,
}

/// Who applies.
enum Who {
    Known(ApplicantId),
    New(Box<ReadPerson>, Option<Organisation>),
}

impl Who {
    /// The municipality the application will be of.
    fn municipality(&self, db: &rusqlite::Connection) -> Option<String> {
        match self {
            Self::Known(id) => store::applicant(db, *id).ok().flatten()?.1.municipality,
            Self::New(new, _) => new.person.municipality.clone(),
        }
    }
}

/// The form, read.
pub(crate) struct ReadForm {
    who: Who,
    component: Option<Component>,
    sector: Option<String>,
    household_size: Option<u32>,
    requested: Option<Cents>,
    own_share: Option<Cents>,
    received_on: NaiveDate,
    notes: Option<String>,
    answering: Option<ReadAnswering>,
}

/// Everything that is wrong with a form, each problem at its field; empty when it can be entered.
///
/// # Errors
/// When the vault cannot be read.
pub fn check(vault: &Vault, form: &ApplicationForm) -> Result<Vec<Problem>> {
    vault.read(|reading: &Reading<'_>| {
        let mut problems = Vec::new();
        read(form, reading, reading.today, &mut problems);
        Ok(problems)
    })
}

/// Enters a new application, with its applicant unless that is one already known.
///
/// # Errors
/// [`Error::Form`] with every problem at its field; then nothing is written.
pub fn enter(vault: &Vault, officer: &Officer, form: &ApplicationForm) -> Result<Written<Entered>> {
    vault.write(officer, Action::ApplicationEntered, |tx| {
        let mut problems = Vec::new();
        let read = read(form, tx, tx.today, &mut problems);
        if !problems.is_empty() {
            return Err(Error::Form(problems).into());
        }
        write(tx, read)
    })
}

/// Reads a form; what is wrong goes to `problems`, and what is read then is not to be entered.
pub(crate) fn read(
    form: &ApplicationForm,
    db: &rusqlite::Connection,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) -> ReadForm {
    read_under(form, db, today, None, problems)
}

/// The same for a form whose call was printed on it: its answers are read by that version's questions, whatever
/// the call says by now.
pub(crate) fn read_under(
    form: &ApplicationForm,
    db: &rusqlite::Connection,
    today: NaiveDate,
    version: Option<CallVersionId>,
    problems: &mut Vec<Problem>,
) -> ReadForm {
    let component = choice(&form.component, "component", recognise_component, problems);
    if text(&form.component).is_none() {
        problems.push(Problem::new("value-missing").at("component"));
    }
    let who = match text(&form.applicant) {
        Some(applicant) => match people::find(db, &applicant) {
            Ok(id) => {
                let person = store::applicant(db, id).ok().flatten().map(|(_, person, _)| person.id);
                let usable = person.map_or(Ok(()), |person| crate::privacy::check_usable(db, person));
                problems.extend(usable.err().map(|error| error.problem().at("applicant")));
                Who::Known(id)
            }
            Err(error) => {
                problems.push(error.problem().at("applicant"));
                Who::Known(ApplicantId::new())
            }
        },
        None => {
            let person = read_person(&form.person, PersonId::new(), today, problems);
            let organisation = organisation(form, component, &person, problems);
            Who::New(Box::new(person), organisation)
        }
    };
    let received_on = received_on(&form.received_on, today, problems);
    let place = who.municipality(db);
    let answering = answering::read(form, db, component, place, (received_on, version), today, problems);
    ReadForm {
        who,
        component,
        sector: text(&form.sector)
            .map(|typed| recognise_sector(&typed).map_or(typed, |sector| sector.to_string())),
        household_size: household(&form.household_size, problems),
        requested: money(&form.requested_eur, "requested_eur", problems),
        own_share: money(&form.own_share_eur, "own_share_eur", problems),
        received_on,
        notes: text(&form.notes),
        answering,
    }
}

/// The organisation that applies. An association applies as such or not at all.
fn organisation(
    form: &ApplicationForm,
    component: Option<Component>,
    person: &ReadPerson,
    problems: &mut Vec<Problem>,
) -> Option<Organisation> {
    let nui = text(&form.nui).map(|typed| crate::organisations::numbers::read_nui(&typed).number);
    let kind = choice(&form.organisation_kind, "organisation_kind", |_| None, problems);
    if kind == Some(OrganisationKind::Supplier) {
        problems.push(Problem::new("not-on-list").at("organisation_kind"));
    }
    let Some(name) = text(&form.organisation_name) else {
        if component == Some(Component::Association) || nui.is_some() || kind.is_some() {
            problems.push(Problem::new("organisation-name-missing").at("organisation_name"));
        }
        return None;
    };
    let usual = match component {
        Some(Component::NewEnterprise | Component::ExistingEnterprise) => OrganisationKind::Enterprise,
        Some(Component::Association) => OrganisationKind::Association,
        Some(Component::CommunityProject | Component::SocialInclusion) | None => OrganisationKind::Other,
    };
    Some(Organisation {
        id: OrganisationId::new(),
        name,
        kind: Stored::Known(kind.unwrap_or(usual)),
        nui,
        municipality: person.person.municipality.clone(),
        settlement: person.person.settlement.clone(),
        address: person.person.address.clone(),
    })
}

fn money(typed: &str, field: &str, problems: &mut Vec<Problem>) -> Option<Cents> {
    let typed = text(typed)?;
    parse_money(&typed).map_err(|unreadable| problems.push(unreadable.problem().at(field))).ok()
}

fn household(typed: &str, problems: &mut Vec<Problem>) -> Option<u32> {
    let typed = text(typed)?;
    let size = typed.parse::<u32>().ok().filter(|size| (1..=50).contains(size));
    if size.is_none() {
        problems.push(Problem::new("household-size").at("household_size"));
    }
    size
}

fn received_on(typed: &str, today: NaiveDate, problems: &mut Vec<Problem>) -> NaiveDate {
    let Some(typed) = text(typed) else { return today };
    match parse_day(&typed, DayOrder::DayFirst, today) {
        Ok(read) if read.day > today => problems.push(Problem::new("day-in-future").at("received_on")),
        Ok(read) => return read.day,
        Err(unreadable) => problems.push(unreadable.problem().at("received_on")),
    }
    today
}

/// Writes a form that was read without a problem.
///
/// # Errors
/// When the database fails.
pub(crate) fn write(tx: &Writing<'_>, read: ReadForm) -> Result<Entered> {
    let mut flags = Vec::new();
    let mut municipality = None;
    let (applicant, applicant_number) = match read.who {
        Who::Known(id) => {
            let (number, person, _) = store::applicant(tx, id)?.ok_or(crate::people::Error::NotFound)?;
            municipality.clone_from(&person.municipality);
            (id, number)
        }
        Who::New(new, organisation) => {
            flags.clone_from(&new.flags);
            municipality.clone_from(&new.person.municipality);
            store::insert_person(tx, &new.person)?;
            if let Some(proof) = &new.identification {
                store::insert_identification(tx, new.person.id, proof)?;
            }
            if let Some(organisation) = &organisation {
                let nui = organisation.nui.as_deref().map(crate::organisations::numbers::read_nui);
                let doubt = |code: &str| Flag { code: code.to_owned(), field: Some("nui".to_owned()) };
                flags.extend(nui.into_iter().flat_map(|read| read.doubts).map(doubt));
                store::insert_organisation(tx, organisation)?;
            }
            let (id, number) = (ApplicantId::new(), tx.next_number("applicant")?);
            store::insert_applicant(tx, id, &number, new.person.id, organisation.as_ref().map(|o| o.id))?;
            (id, number)
        }
    };
    let application = Application {
        id: ApplicationId::new(),
        number: tx.next_number("application")?,
        applicant,
        component: read.component.map(Stored::Known),
        sector: read.sector,
        municipality,
        requested: read.requested,
        own_share: read.own_share,
        household_size: read.household_size,
        notes: read.notes,
        flags,
    };
    insert_application(tx, &application)?;
    let received = Step {
        state: ApplicationState::Received,
        on: read.received_on,
        recorded_at: tx.now,
        officer: tx.officer,
        reason: None,
        detail: None,
    };
    insert_step(tx, application.id, &received)?;
    if let Some(answering) = &read.answering {
        answering.write(tx, application.id)?;
    }
    crate::screening::service::at_entry(tx, Some(applicant))?;
    tx.describe(json!({ "application": application.number, "applicant": applicant_number }));
    Ok(Entered {
        applicant,
        applicant_number,
        application: application.id,
        application_number: application.number,
        flags: application.flags,
    })
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
