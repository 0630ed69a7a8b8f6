//! What is typed about an organisation and its members, read field by field so that every error stands
//! beside its field at once.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::iban::read_iban;
use super::numbers::{Number, read_farm_number, read_fiscal_number, read_nui, read_old_number};
use super::{Error, MemberKind, MemberRole, Organisation, Share};
use crate::Problem;
use crate::code::{Code, Stored};
use crate::format::{DayOrder, parse_day};
use crate::ids::OrganisationId;
use crate::intake::Flag;
use crate::people::OrganisationKind;
use crate::people::form::{choice, municipality, text};
use crate::people::phone::read_phone;

/// What was typed about an organisation. Empty means not given. It carries personal data and therefore has no
/// `Debug`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "OrganisationFields")]
pub struct OrganisationForm {
    /// Registered name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// Business registration number.
    pub nui: String,
    /// The business number before the NUI.
    pub old_number: String,
    /// Fiscal number.
    pub fiscal_number: String,
    /// Number in the register of farms.
    pub farm_number: String,
    /// The day of registration.
    pub registered_on: String,
    /// Legal form, in the register's words.
    pub legal_form: String,
    /// Bank account.
    pub iban: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Country of the seat, two letters.
    pub country: String,
    /// Municipality.
    pub municipality: String,
    /// Town or village.
    pub settlement: String,
    /// Street and number.
    pub address: String,
}

/// What was typed about a member. No `Debug`: it is personal.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "MemberFields")]
pub struct MemberForm {
    /// The applicant whose person it is, by identity or number; then name and birth are that record's.
    pub applicant: String,
    /// Name as on the document.
    pub name: String,
    /// Day of birth.
    pub birth_date: String,
    /// Person or organisation; a person when empty.
    pub kind: String,
    /// What they are in it.
    pub role: String,
    /// The part they own, in percent.
    pub share: String,
    /// Since when.
    pub from: String,
}

/// A member as a form says it.
pub(super) struct ReadMember {
    pub name: String,
    pub birth_date: Option<NaiveDate>,
    pub kind: MemberKind,
    pub role: MemberRole,
    pub share: Option<Share>,
    pub from: Option<NaiveDate>,
}

/// Reads the form for the organisation with this identity; every problem names its field.
pub(super) fn read(
    form: &OrganisationForm,
    id: OrganisationId,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) -> Organisation {
    let name = text(&form.name).unwrap_or_default();
    if name.is_empty() {
        problems.push(Problem::new("organisation-name-missing").at("name"));
    }
    let number = |typed: &str, read: fn(&str) -> Number| text(typed).map(|typed| read(&typed).number);
    let kind = choice(&form.kind, "kind", OrganisationKind::from_code, problems);
    let iban = text(&form.iban).and_then(|typed| match read_iban(&typed) {
        Ok(read) => Some(read.kept),
        Err(problem) => {
            problems.push(problem.at("iban"));
            None
        }
    });
    Organisation {
        id,
        number: None,
        applicant: None,
        name,
        kind: Stored::Known(kind.unwrap_or(OrganisationKind::Other)),
        nui: number(&form.nui, read_nui),
        old_number: number(&form.old_number, read_old_number),
        fiscal_number: number(&form.fiscal_number, read_fiscal_number),
        farm_number: number(&form.farm_number, read_farm_number),
        registered_on: past_day(&form.registered_on, "registered_on", today, problems),
        legal_form: text(&form.legal_form),
        iban,
        phone: text(&form.phone).map(|typed| read_phone(&typed).kept),
        email: email(&form.email, problems),
        country: country(&form.country, problems),
        municipality: municipality(&form.municipality, "municipality", problems),
        settlement: text(&form.settlement),
        address: text(&form.address),
    }
}

pub(super) fn read_member(
    form: &MemberForm,
    linked: bool,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) -> ReadMember {
    let name = text(&form.name).unwrap_or_default();
    if name.is_empty() && !linked {
        problems.push(Problem::new("name-missing").at("name"));
    }
    let kind = choice(&form.kind, "kind", MemberKind::from_code, problems).unwrap_or(MemberKind::Person);
    let role = choice(&form.role, "role", MemberRole::from_code, problems);
    if text(&form.role).is_none() {
        problems.push(Problem::new("value-missing").at("role"));
    }
    let share = text(&form.share)
        .and_then(|typed| Share::read(&typed).map_err(|problem| problems.push(problem.at("share"))).ok());
    let birth_date = past_day(&form.birth_date, "birth_date", today, problems);
    ReadMember {
        name: if linked { String::new() } else { name },
        birth_date: birth_date.filter(|_| !linked && kind == MemberKind::Person),
        kind,
        role: role.unwrap_or(MemberRole::Owner),
        share,
        from: past_day(&form.from, "from", today, problems),
    }
}

/// A day that is not to come.
pub(super) fn past_day(
    typed: &str,
    field: &str,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) -> Option<NaiveDate> {
    match parse_day(&text(typed)?, DayOrder::DayFirst, today) {
        Ok(read) if read.day > today => problems.push(Problem::new("day-in-future").at(field)),
        Ok(read) => return Some(read.day),
        Err(unreadable) => problems.push(unreadable.problem().at(field)),
    }
    None
}

/// An e-mail address by its shape: one sign at, a point behind it, no blanks.
fn email(typed: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let typed = text(typed)?;
    let fits = typed.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty()
            && !host.contains('@')
            && host.split('.').count() >= 2
            && host.split('.').all(|part| !part.is_empty())
    });
    if fits && !typed.contains(char::is_whitespace) {
        return Some(typed);
    }
    problems.push(Problem::new("email-shape").at("email"));
    None
}

fn country(typed: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let typed = text(typed)?.to_uppercase();
    if typed.len() == 2 && typed.bytes().all(|b| b.is_ascii_uppercase()) {
        return Some(typed);
    }
    problems.push(Problem::new("country-shape").at("country"));
    None
}

/// How a number of one kind is read.
type Reader = fn(&str) -> Number;

/// What is odd about what is kept, by field; words at `flag-<code>`.
#[must_use]
pub fn doubts(of: &Organisation) -> Vec<Flag> {
    let flag = |field: &str, code: &str| Flag { code: code.to_owned(), field: Some(field.to_owned()) };
    let numbers: [(&str, &Option<String>, Reader); 4] = [
        ("nui", &of.nui, read_nui),
        ("old_number", &of.old_number, read_old_number),
        ("fiscal_number", &of.fiscal_number, read_fiscal_number),
        ("farm_number", &of.farm_number, read_farm_number),
    ];
    // The registry of another country counts otherwise.
    let own = of.country.as_deref().is_none_or(|country| country == "XK");
    let mut doubts = Vec::new();
    for (field, kept, read) in numbers.into_iter().filter(|_| own) {
        let found = kept.as_deref().map(|kept| read(kept).doubts).unwrap_or_default();
        doubts.extend(found.into_iter().map(|code| flag(field, code)));
    }
    let account = of.iban.as_deref().and_then(|kept| read_iban(kept).ok());
    doubts.extend(account.into_iter().flat_map(|read| read.doubts).map(|code| flag("iban", code)));
    let phone = of.phone.as_deref().map(|kept| read_phone(kept).doubts).unwrap_or_default();
    doubts.extend(phone.into_iter().map(|code| flag("phone", code)));
    if of.registered_on.is_some_and(|day| day.year() < 1900) {
        doubts.push(flag("registered_on", "registration-odd"));
    }
    doubts
}

impl OrganisationForm {
    /// The form with these fields changed, by their names.
    ///
    /// # Errors
    /// A name that no field has.
    pub fn with(self, changes: &BTreeMap<String, String>) -> crate::Result<Self> {
        changed(self, changes)
    }

    /// The form filled with what is kept of an organisation, for changing it.
    #[must_use]
    pub fn of(kept: &Organisation) -> Self {
        let given = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            name: kept.name.clone(),
            kind: kept.kind.code().to_owned(),
            nui: given(&kept.nui),
            old_number: given(&kept.old_number),
            fiscal_number: given(&kept.fiscal_number),
            farm_number: given(&kept.farm_number),
            registered_on: kept.registered_on.map(|day| day.to_string()).unwrap_or_default(),
            legal_form: given(&kept.legal_form),
            iban: given(&kept.iban),
            phone: given(&kept.phone),
            email: given(&kept.email),
            country: given(&kept.country),
            municipality: given(&kept.municipality),
            settlement: given(&kept.settlement),
            address: given(&kept.address),
        }
    }
}

impl MemberForm {
    /// The form with these fields filled, by their names.
    ///
    /// # Errors
    /// A name that no field has.
    pub fn with(self, changes: &BTreeMap<String, String>) -> crate::Result<Self> {
        changed(self, changes)
    }
}

fn changed<T: Serialize + serde::de::DeserializeOwned>(
    form: T,
    changes: &BTreeMap<String, String>,
) -> crate::Result<T> {
    let unknown = |field: &str| Error::Form(vec![Problem::new("person-field-unknown").with("field", field)]);
    let mut fields = serde_json::to_value(form).map_err(|_| unknown(""))?;
    for (field, typed) in changes {
        match fields.get_mut(field) {
            Some(value) => *value = serde_json::Value::from(typed.as_str()),
            None => return Err(unknown(field).into()),
        }
    }
    Ok(serde_json::from_value(fields).map_err(|_| unknown(""))?)
}
