//! The part of a form that is about a person: text as typed, read field by field so that every error
//! stands beside its field at once.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::Problem;
use crate::code::{Code, Stored};
use crate::format::{DayOrder, parse_day};
use crate::ids::{IdentificationId, PersonId};
use crate::intake::{Field, Flag};
use crate::language::Language;
use crate::people::IdentificationKind;
use crate::people::identity::read_personal_number;
use crate::people::phone::read_phone;
use crate::people::records::{Identification, Person};
use crate::reference::{
    Community, Recognised, RecognisedCommunity, recognise_community, recognise_displacement,
    recognise_municipality, recognise_sex, recognise_yes_no,
};

/// What was typed about a person. Empty means not given; choices hold codes, or the word in any of the
/// programme's languages. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "PersonFields")]
pub struct PersonForm {
    /// Name exactly as on the document.
    pub full_name: String,
    /// Given name, where known apart.
    pub given_name: String,
    /// Family name, where known apart.
    pub family_name: String,
    /// Sex.
    pub sex: String,
    /// Birth date.
    pub birth_date: String,
    /// Kind of identification.
    pub identification_kind: String,
    /// The document's or personal number.
    pub identification_number: String,
    /// Who issued it.
    pub identification_issuer: String,
    /// Who certified the identity, for `certified`.
    pub certified_by: String,
    /// Why it was certified.
    pub certified_reason: String,
    /// Community, as the person declares it.
    pub community: String,
    /// The person's own words for another community.
    pub community_note: String,
    /// Displacement.
    pub displacement: String,
    /// `yes`, `no` or empty.
    pub disability: String,
    /// Telephone.
    pub phone: String,
    /// Municipality.
    pub municipality: String,
    /// Town or village.
    pub settlement: String,
    /// Street.
    pub address: String,
    /// House number.
    pub house_number: String,
    /// Postcode.
    pub postcode: String,
    /// Preferred language and script.
    pub language: String,
}

/// What a form says of a person.
pub struct ReadPerson {
    /// The person.
    pub person: Person,
    /// The proof of identity, where one was given.
    pub identification: Option<Identification>,
    /// What is odd but possible.
    pub flags: Vec<Flag>,
}

/// Reads the form for the person with this identity; every problem names its field.
pub fn read(form: &PersonForm, id: PersonId, today: NaiveDate, problems: &mut Vec<Problem>) -> ReadPerson {
    let mut flags = Vec::new();
    let (given, family) = (text(&form.given_name), text(&form.family_name));
    let whole = match (&given, &family) {
        (Some(given), Some(family)) => Some(format!("{given} {family}")),
        _ => None,
    };
    let mut person = Person::named(text(&form.full_name).or(whole).unwrap_or_default());
    person.id = id;
    if person.name_written.is_empty() {
        problems.push(Problem::new("name-missing").at("full_name"));
    }
    (person.given_name, person.family_name) = (given, family);
    person.sex = choice(&form.sex, "sex", recognise_sex, problems).map(Stored::Known);
    person.birth_date = birth_date(&form.birth_date, today, problems, &mut flags);
    person.community = community(form, problems);
    person.community_note = text(&form.community_note);
    person.displacement =
        choice(&form.displacement, "displacement", recognise_displacement, problems).map(Stored::Known);
    person.disability = choice_by(&form.disability, "disability", recognise_yes_no, problems);
    person.phone = text(&form.phone).map(|typed| {
        let phone = read_phone(&typed);
        flags.extend(phone.doubts.iter().map(|code| Flag::new(code, Field::Phone)));
        phone.kept
    });
    person.municipality = municipality(&form.municipality, "municipality", problems);
    person.settlement = text(&form.settlement);
    person.address = text(&form.address);
    person.house_number = text(&form.house_number);
    person.postcode = text(&form.postcode);
    person.language = choice_by(&form.language, "language", Language::from_code, problems).map(Stored::Known);
    let mut proof = identification(form, problems);
    if let Some(proof) = &mut proof {
        check_number(proof, &person, &mut flags);
    }
    ReadPerson { person, identification: proof, flags }
}

/// A text without blanks around it; `None` when nothing is left.
pub fn text(typed: &str) -> Option<String> {
    Some(typed.trim()).filter(|t| !t.is_empty()).map(str::to_owned)
}

/// A value of a closed list by its code, or by a word `recognise` knows.
pub fn choice<T: Code>(
    typed: &str,
    field: &str,
    recognise: impl Fn(&str) -> Option<T>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    choice_by(typed, field, |t| T::from_code(t).or_else(|| recognise(t)), problems)
}

/// A value that `recognise` knows.
fn choice_by<T>(
    typed: &str,
    field: &str,
    recognise: impl Fn(&str) -> Option<T>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let typed = text(typed)?;
    let known = recognise(&typed);
    if known.is_none() {
        problems.push(Problem::new("not-on-list").at(field));
    }
    known
}

/// A municipality's id, by the id or by any spelling that means only one.
pub fn municipality(typed: &str, field: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let typed = text(typed)?;
    match recognise_municipality(&typed) {
        Recognised::One(found) => Some(found.id.clone()),
        Recognised::Ambiguous(several) => {
            let names: Vec<&str> = several.iter().map(|m| m.name(Language::En)).collect();
            problems.push(Problem::new("place-ambiguous").with("names", names.join(", ")).at(field));
            None
        }
        Recognised::Unknown => {
            problems.push(Problem::new("place-unknown").at(field));
            None
        }
    }
}

fn birth_date(
    typed: &str,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
    flags: &mut Vec<Flag>,
) -> Option<NaiveDate> {
    let typed = text(typed)?;
    let read = match parse_day(&typed, DayOrder::DayFirst, today) {
        Ok(read) => read,
        Err(unreadable) => {
            problems.push(unreadable.problem().at("birth_date"));
            return None;
        }
    };
    if read.day > today {
        problems.push(Problem::new("birth-in-future").at("birth_date"));
        return None;
    }
    // Nobody of such an age applies, but an old list may be right: doubted, not refused.
    if today.year() - read.day.year() > 110 {
        flags.push(Flag::new("age-odd", Field::BirthDate));
    }
    Some(read.day)
}

/// The declared community. Terms that many reject are never kept: the person is asked again.
fn community(form: &PersonForm, problems: &mut Vec<Problem>) -> Option<String> {
    let typed = text(&form.community)?;
    match recognise_community(&typed) {
        RecognisedCommunity::Own(Community::Other) if text(&form.community_note).is_none() => {
            problems.push(Problem::new("community-note-missing").at("community_note"));
            None
        }
        RecognisedCommunity::Own(community) => Some(community.code().to_owned()),
        RecognisedCommunity::Flagged { .. } => {
            problems.push(Problem::new("community-ask").at("community"));
            None
        }
        RecognisedCommunity::Unknown => {
            problems.push(Problem::new("not-on-list").at("community"));
            None
        }
    }
}

/// The proof of identity: a number without a kind is a personal number.
fn identification(form: &PersonForm, problems: &mut Vec<Problem>) -> Option<Identification> {
    let [number, issuer, by, reason] = [
        &form.identification_number,
        &form.identification_issuer,
        &form.certified_by,
        &form.certified_reason,
    ]
    .map(|typed| text(typed));
    let kind =
        choice_by(&form.identification_kind, "identification_kind", IdentificationKind::from_code, problems);
    let kind = match kind {
        Some(kind) => kind,
        None if by.is_some() || reason.is_some() => IdentificationKind::Certified,
        None if number.is_some() => IdentificationKind::PersonalNumber,
        None => return None,
    };
    let mut missing = |field: &str| problems.push(Problem::new("value-missing").at(field));
    let certified = kind == IdentificationKind::Certified;
    if certified {
        if by.is_none() {
            missing("certified_by");
        }
        if reason.is_none() {
            missing("certified_reason");
        }
    } else if number.is_none() {
        missing("identification_number");
    }
    Some(Identification {
        id: IdentificationId::new(),
        kind: Stored::Known(kind),
        number: number.filter(|_| !certified),
        issuer: issuer.filter(|_| !certified),
        certified_by: by.filter(|_| certified),
        certified_reason: reason.filter(|_| certified),
    })
}

/// Keeps a personal number in its usual form, and doubts what does not fit the person.
fn check_number(proof: &mut Identification, person: &Person, flags: &mut Vec<Flag>) {
    if proof.kind.known() != Some(IdentificationKind::PersonalNumber) {
        return;
    }
    let Some(typed) = &proof.number else { return };
    let read = read_personal_number(typed);
    let against = read.against(person.birth_date, person.sex.as_ref().and_then(Stored::known));
    let doubts = read.doubts.iter().chain(&against);
    flags.extend(doubts.map(|code| Flag::new(code, Field::PersonalNumber)));
    proof.number = Some(read.number);
}

impl PersonForm {
    /// The form with these fields changed, by their names.
    ///
    /// # Errors
    /// A name that no field has.
    pub fn with(self, changes: &BTreeMap<String, String>) -> crate::Result<Self> {
        let unreadable = |field: &str| {
            crate::people::Error::Form(vec![Problem::new("person-field-unknown").with("field", field)])
        };
        let mut fields = serde_json::to_value(self).map_err(|_| unreadable(""))?;
        for (field, typed) in changes {
            match fields.get_mut(field) {
                Some(value) => *value = serde_json::Value::from(typed.as_str()),
                None => return Err(unreadable(field).into()),
            }
        }
        Ok(serde_json::from_value(fields).map_err(|_| unreadable(""))?)
    }

    /// The form filled with what is kept of a person, for changing it.
    #[must_use]
    pub fn of(person: &Person, proof: Option<&Identification>) -> Self {
        fn shown<T: Code>(stored: Option<&Stored<T>>) -> String {
            stored.map(|s| s.code().to_owned()).unwrap_or_default()
        }
        let given = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            full_name: person.name_written.clone(),
            given_name: given(&person.given_name),
            family_name: given(&person.family_name),
            sex: shown(person.sex.as_ref()),
            birth_date: person.birth_date.map(|d| d.to_string()).unwrap_or_default(),
            identification_kind: shown(proof.map(|p| &p.kind)),
            identification_number: proof.map(|p| given(&p.number)).unwrap_or_default(),
            identification_issuer: proof.map(|p| given(&p.issuer)).unwrap_or_default(),
            certified_by: proof.map(|p| given(&p.certified_by)).unwrap_or_default(),
            certified_reason: proof.map(|p| given(&p.certified_reason)).unwrap_or_default(),
            community: given(&person.community),
            community_note: given(&person.community_note),
            displacement: shown(person.displacement.as_ref()),
            disability: person
                .disability
                .map(|d| if d { "yes" } else { "no" }.to_owned())
                .unwrap_or_default(),
            phone: given(&person.phone),
            municipality: given(&person.municipality),
            settlement: given(&person.settlement),
            address: given(&person.address),
            house_number: given(&person.house_number),
            postcode: given(&person.postcode),
            language: shown(person.language.as_ref()),
        }
    }
}
