//! Consent per purpose: given in which words, in which language, how, before whom; and withdrawn.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::erasure::{self, Kind, RestrictionReason};
use super::{Error, Standing, at, code, given, past_day, person_of, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{ConsentId, PersonId, SettingId};
use crate::language::Language;
use crate::people::records::Person;
use crate::people::sight::Sight;
use crate::reference::settings::{InLanguages, SettingKey, WithdrawalEffect};
use crate::reference::{setting_versions, settings_on};
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};

crate::codes! {
    /// How a consent was given.
    pub enum ConsentMethod {
        /// The person signed.
        Signature = "signature",
        /// The person put their thumbprint.
        Thumb = "thumb",
        /// The person made a mark, and a witness signed.
        Witnessed = "witnessed",
        /// The person said so, and a witness signed.
        Oral = "oral",
        /// Somebody entitled consented for the person.
        Proxy = "proxy",
    }
}

crate::codes! {
    /// How a consent was withdrawn.
    pub enum WithdrawalMethod {
        /// In writing.
        Written = "written",
        /// By word of mouth.
        Oral = "oral",
        /// By somebody entitled.
        Proxy = "proxy",
    }
}

crate::codes! {
    /// Where a purpose stands.
    pub enum ConsentState {
        /// Nobody recorded anything.
        NotRecorded = "not-recorded",
        /// It was given and stands.
        Given = "given",
        /// It was given and withdrawn.
        Withdrawn = "withdrawn",
    }
}

/// A consent as it is kept. It carries personal data and therefore has no `Debug`.
#[derive(Clone)]
pub struct Consent {
    /// Identity.
    pub id: ConsentId,
    /// The purpose's code.
    pub purpose: String,
    /// The day it was given.
    pub given_on: NaiveDate,
    /// The language it was read or signed in.
    pub language: Stored<Language>,
    /// How.
    pub method: Stored<ConsentMethod>,
    /// The version of the wording; absent for the shipped one.
    pub wording: Option<SettingId>,
    /// The day from which that wording is valid; absent for the shipped one.
    pub wording_from: Option<NaiveDate>,
    /// SHA-256 of the wording in that language, hex.
    pub wording_sha256: String,
    /// Who collected it, by name.
    pub collector: String,
    /// The witness.
    pub witness: Option<String>,
    /// Who consented for the person.
    pub proxy: Option<String>,
    /// Its withdrawal.
    pub withdrawn: Option<Withdrawal>,
}

/// A withdrawal.
#[derive(Clone)]
pub struct Withdrawal {
    /// The day.
    pub on: NaiveDate,
    /// How.
    pub method: Stored<WithdrawalMethod>,
    /// Why, if the person said so: nobody need give a reason.
    pub reason: Option<String>,
}

/// One purpose with everything that was recorded of it.
#[derive(Clone)]
pub struct PurposeState {
    /// The purpose's code.
    pub purpose: String,
    /// Its name; absent when the settings know it no more.
    pub title: Option<InLanguages>,
    /// The wording asked for today.
    pub wording: Option<InLanguages>,
    /// What follows when it is withdrawn.
    pub effect: Option<WithdrawalEffect>,
    /// Whether an applicant without it is flagged.
    pub expected: bool,
    /// Where it stands.
    pub state: ConsentState,
    /// What was recorded, newest first.
    pub consents: Vec<Consent>,
}

/// What is typed of a consent. Field errors name these fields.
#[derive(Clone, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "ConsentFields")]
pub struct ConsentForm {
    /// The purpose's code.
    pub purpose: String,
    /// The day; today when empty.
    pub given_on: String,
    /// Language and script of the wording.
    pub language: String,
    /// How it was given, by its code.
    pub method: String,
    /// The witness's name.
    pub witness: String,
    /// The name of whoever consented for the person.
    pub proxy: String,
}

/// What is typed of a withdrawal.
#[derive(Clone, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "WithdrawalFields")]
pub struct WithdrawalForm {
    /// The purpose's code.
    pub purpose: String,
    /// The day; today when empty.
    pub on: String,
    /// How, by its code.
    pub method: String,
    /// Why, if said.
    pub reason: String,
}

/// Every purpose of an applicant's person: those of the settings in their order, then others recorded once.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn states(vault: &Vault, applicant: &str) -> Result<Vec<PurposeState>> {
    vault.read(|reading| {
        let (id, _, person) = person_of(reading, applicant)?;
        Sight::of(reading)?.check(id)?;
        states_of(reading, person)
    })
}

pub(crate) fn states_of(reading: &Reading<'_>, person: PersonId) -> Result<Vec<PurposeState>> {
    let mut recorded = store::consents(reading, person)?;
    let settings = settings_on(reading, reading.today)?;
    let mut states: Vec<PurposeState> = settings
        .consents
        .purposes
        .into_iter()
        .map(|purpose| PurposeState {
            consents: recorded.extract_if(.., |consent| consent.purpose == purpose.code).collect(),
            purpose: purpose.code,
            title: Some(purpose.title),
            wording: Some(purpose.wording),
            effect: Some(purpose.effect),
            expected: purpose.expected,
            state: ConsentState::NotRecorded,
        })
        .collect();
    while let Some(purpose) = recorded.first().map(|consent| consent.purpose.clone()) {
        states.push(PurposeState {
            consents: recorded.extract_if(.., |consent| consent.purpose == purpose).collect(),
            purpose,
            title: None,
            wording: None,
            effect: None,
            expected: false,
            state: ConsentState::NotRecorded,
        });
    }
    for state in &mut states {
        state.state = match state.consents.first() {
            None => ConsentState::NotRecorded,
            Some(Consent { withdrawn: None, .. }) => ConsentState::Given,
            Some(_) => ConsentState::Withdrawn,
        };
    }
    Ok(states)
}

/// The codes of the consents every applicant should have given, as a JSON list.
///
/// # Errors
/// When the database fails.
pub fn expected(db: &rusqlite::Connection, today: NaiveDate) -> Result<String> {
    let settings = settings_on(db, today)?;
    let codes = settings.consents.purposes.iter().filter(|purpose| purpose.expected);
    Ok(serde_json::Value::from_iter(codes.map(|purpose| purpose.code.as_str())).to_string())
}

/// Records a consent, with the wording in force on its day. A restriction that came of its withdrawal ends.
///
/// # Errors
/// What is wrong, at its field; [`Error::ConsentStands`] when one stands already.
pub fn give(vault: &Vault, officer: &Officer, applicant: &str, form: &ConsentForm) -> Result<Written<()>> {
    vault.write(officer, Action::ConsentGiven, |tx| {
        let (_, number, person) = person_of(tx, applicant)?;
        if store::standing(tx, person)? == Standing::Erased {
            return Err(Error::Erased.into());
        }
        let given_on = past_day(&form.given_on, "given_on", tx.today)?;
        let settings = settings_on(tx, given_on)?;
        let purpose = given(&form.purpose).ok_or_else(|| at("value-missing", "purpose"))?;
        let purpose = settings.consents.purpose(purpose).ok_or_else(|| at("not-on-list", "purpose"))?;
        let language: Language = code(&form.language, "language")?;
        let method: ConsentMethod = code(&form.method, "method")?;
        let (witness, proxy) = (given(&form.witness), given(&form.proxy));
        match method {
            ConsentMethod::Witnessed | ConsentMethod::Oral if witness.is_none() => {
                return Err(at("value-missing", "witness"));
            }
            ConsentMethod::Proxy if proxy.is_none() => return Err(at("value-missing", "proxy")),
            _ => {}
        }
        if store::standing_consent(tx, person, &purpose.code)?.is_some() {
            return Err(Error::ConsentStands.into());
        }
        let versions = setting_versions(tx, SettingKey::Consents, given_on)?;
        let wording = versions.into_iter().find(|version| version.in_force).and_then(|version| version.id);
        let new = store::NewConsent {
            id: ConsentId::new(),
            person,
            purpose: &purpose.code,
            given_on,
            language,
            method,
            wording,
            wording_sha256: super::disclosure::sha256(purpose.wording.of(language).as_bytes()),
            witness,
            proxy,
        };
        store::insert_consent(tx, &new)?;
        tx.describe(json!({ "applicant": number, "purpose": purpose.code }));
        if purpose.effect == WithdrawalEffect::Restricts {
            erasure::lift_after_consent(tx, person)?;
        }
        Ok(())
    })
}

/// The consents of somebody in the sample programme: nearly everybody agreed to take part, most to sharing,
/// about half to a story.
pub(crate) fn of_sample(tx: &Writing<'_>, person: &Person) -> Result<()> {
    let settings = settings_on(tx, tx.today)?;
    let chance = person.name_written.chars().map(u32::from).sum::<u32>();
    let language = person.language.as_ref().and_then(Stored::known).unwrap_or(Language::Sq);
    for purpose in &settings.consents.purposes {
        let agreed = match purpose.effect {
            WithdrawalEffect::Restricts => chance % 19 != 0,
            WithdrawalEffect::StopsSharing => chance % 4 != 0,
            WithdrawalEffect::StopsUsing => chance % 2 != 0,
        };
        if agreed {
            let new = store::NewConsent {
                id: ConsentId::new(),
                person: person.id,
                purpose: &purpose.code,
                given_on: tx.today,
                language,
                method: if chance % 23 == 0 { ConsentMethod::Thumb } else { ConsentMethod::Signature },
                wording: None,
                wording_sha256: super::disclosure::sha256(purpose.wording.of(language).as_bytes()),
                witness: None,
                proxy: None,
            };
            store::insert_consent(tx, &new)?;
        }
    }
    Ok(())
}

/// Records that a consent was withdrawn, and does what follows: where the purpose says so, the record is
/// restricted at once.
///
/// # Errors
/// What is wrong, at its field; [`Error::ConsentNone`] when none stands.
pub fn withdraw(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    form: &WithdrawalForm,
) -> Result<Written<WithdrawalEffect>> {
    vault.write(officer, Action::ConsentWithdrawn, |tx| {
        let (_, number, person) = person_of(tx, applicant)?;
        let on = past_day(&form.on, "on", tx.today)?;
        let method: WithdrawalMethod = code(&form.method, "method")?;
        let purpose = given(&form.purpose).ok_or_else(|| at("value-missing", "purpose"))?;
        let (id, given_on) = store::standing_consent(tx, person, purpose)?.ok_or(Error::ConsentNone)?;
        if on < given_on {
            return Err(at("consent-withdrawn-before", "on"));
        }
        store::withdraw_consent(tx, id, on, method, given(&form.reason))?;
        let settings = settings_on(tx, tx.today)?;
        let effect = settings.consents.purpose(purpose).map_or(WithdrawalEffect::StopsUsing, |p| p.effect);
        tx.describe(json!({ "applicant": number, "purpose": purpose, "effect": effect.code() }));
        if effect == WithdrawalEffect::Restricts && store::standing(tx, person)? == Standing::Used {
            erasure::record(tx, person, Kind::Restricted, RestrictionReason::ConsentWithdrawn.code())?;
            store::set_restricted(tx, person, true)?;
        }
        Ok(effect)
    })
}
