//! A person's data and what was done with it.

use csp_core::code::{Code, Stored};
use csp_core::language::Language;
use csp_core::people::form::PersonForm;
use csp_core::people::service;
use csp_core::privacy::consent::{self, Consent, ConsentMethod, PurposeState, WithdrawalMethod};
use csp_core::privacy::corrections::{Correction, corrections};
use csp_core::privacy::disclosure::{Disclosed, disclosures, recipient_shown};
use csp_core::privacy::erasure::{ErasureReason, Ground, RestrictionReason, restricted};
use csp_core::privacy::{Standing, retention, standing};
use csp_core::reference::settings::Disclosures;
use csp_core::reference::settings_on;
use csp_core::sensitive::Sensitive;
use csp_core::vault::{Access, Action, access};
use csp_core::words::Words;

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{
    ConsentShown, CorrectionShown, DetailsShown, DisclosurePurposeShown, DisclosureShown, EndedShown,
    PersonalDataChoices, PersonalDataOf, PersonalDataPermissions, PersonalDataShown, PrivacyShown,
    PurposeShown, RestrictedShown,
};

/// As many entries of what was given out are shown at once.
const GIVEN: u32 = 200;
/// Fields that are hidden until they are unmasked.
const MASKED: [&str; 3] = ["community", "community_note", "identification_number"];
/// Columns whose corrections are hidden until then.
const MASKED_COLUMNS: [&str; 3] = ["community", "community_note", "number"];

/// What is recorded about the data of a person. That it was read is written down.
///
/// # Errors
/// When there is no such applicant.
pub fn of(open: &Open, of: &PersonalDataOf) -> Answer<PersonalDataShown> {
    let record = service::applicant(&open.vault, &of.applicant)?;
    access(&open.vault, &open.officer, Access::HistoryRead, Some(record.id.uuid()))?;
    let id = record.id.to_string();
    let term = retention::term(&open.vault, &id)?;
    let role = open.officer.role;
    Ok(PersonalDataShown {
        standing: match standing(&open.vault, record.person.id)? {
            Standing::Used => "used",
            Standing::Restricted => "restricted",
            Standing::Erased => "erased",
        }
        .to_owned(),
        number: record.number,
        language: record.person.language.as_ref().map(Stored::code).map(str::to_owned),
        purposes: consent::states(&open.vault, &id)?.into_iter().map(|s| purpose(s, of.language)).collect(),
        corrections: corrections(&open.vault, &id)?
            .into_iter()
            .map(|one| correction(one, open.unmasked()))
            .collect(),
        given: given(open, Some(&id), of.language)?,
        class: term.class.code().to_owned(),
        until: term.until.map(|day| day.to_string()),
        choices: PersonalDataChoices {
            methods: codes::<ConsentMethod>(),
            withdrawals: codes::<WithdrawalMethod>(),
            restrictions: codes::<RestrictionReason>(),
            erasures: codes::<ErasureReason>(),
            grounds: codes::<Ground>(),
        },
        may: PersonalDataPermissions {
            consent: Action::ConsentGiven.allowed(role),
            correct: Action::DetailsChanged.allowed(role),
            give: Action::DataGivenOut.allowed(role),
            erase: Action::PersonErased.allowed(role),
        },
        applicant: id,
    })
}

fn codes<T: Code>() -> Vec<String> {
    T::ALL.iter().map(|value| value.code().to_owned()).collect()
}

fn purpose(state: PurposeState, language: Language) -> PurposeShown {
    PurposeShown {
        title: state.title.map_or_else(|| state.purpose.clone(), |title| title.of(language)),
        code: state.purpose,
        wording: state.wording.map(|wording| wording.of(language)).unwrap_or_default(),
        state: state.state.code().to_owned(),
        effect: state.effect.map(|effect| effect.code().to_owned()),
        expected: state.expected,
        consents: state.consents.into_iter().map(consent_shown).collect(),
    }
}

fn consent_shown(consent: Consent) -> ConsentShown {
    let withdrawn = consent.withdrawn.as_ref();
    ConsentShown {
        given_on: consent.given_on.to_string(),
        language: consent.language.code().to_owned(),
        method: consent.method.code().to_owned(),
        wording_from: consent.wording_from.map(|day| day.to_string()),
        collector: consent.collector,
        witness: consent.witness,
        proxy: consent.proxy,
        withdrawn_on: withdrawn.map(|w| w.on.to_string()),
        withdrawal_method: withdrawn.map(|w| w.method.code().to_owned()),
        withdrawal_reason: withdrawn.and_then(|w| w.reason.clone()),
    }
}

fn correction(correction: Correction, unmasked: bool) -> CorrectionShown {
    let masked = !unmasked && MASKED_COLUMNS.contains(&correction.field.as_str());
    let text = |value: Option<Sensitive<String>>| value.map(|value| value.0).filter(|_| !masked);
    CorrectionShown {
        at: csp_core::clock::stamp(correction.at),
        field: correction.field,
        from: text(correction.from),
        to: text(correction.to),
        masked,
        reason: correction.reason.map(|reason| reason.0),
        officer: correction.officer,
    }
}

fn given(open: &Open, applicant: Option<&str>, language: Language) -> Answer<Vec<DisclosureShown>> {
    let purposes = purposes_in_force(open)?;
    let words = Words::of(language);
    let list = disclosures(&open.vault, applicant, Some(GIVEN))?;
    Ok(list.into_iter().map(|one| disclosure(one, &purposes, &words)).collect())
}

fn disclosure(one: Disclosed, purposes: &Disclosures, words: &Words) -> DisclosureShown {
    let title = purposes.purpose(&one.purpose).map(|known| known.title.of(words.language()));
    DisclosureShown {
        on: one.on.to_string(),
        what: one.what.code().to_owned(),
        subject: one.subject,
        recipient: recipient_shown(&one.recipient, words),
        purpose: title.unwrap_or(one.purpose),
        note: one.note,
        reference: one.reference,
        approver: one.approver,
        file_name: one.file_name,
        file_sha256: one.file_sha256,
        persons: one.persons,
        officer: one.officer,
    }
}

fn purposes_in_force(open: &Open) -> Answer<Disclosures> {
    Ok(open.vault.read(|reading| settings_on(reading, reading.today))?.disclosures)
}

/// The purposes data may be given out for.
///
/// # Errors
/// When the vault cannot be read.
pub fn purposes(open: &Open, language: Language) -> Answer<Vec<DisclosurePurposeShown>> {
    let shown = |purpose: csp_core::reference::settings::DisclosurePurpose| DisclosurePurposeShown {
        title: purpose.title.of(language),
        code: purpose.code,
        needs_approver: purpose.needs_approver,
    };
    Ok(purposes_in_force(open)?.purposes.into_iter().map(shown).collect())
}

/// A person's details for correcting them.
///
/// # Errors
/// When there is no such applicant.
pub fn details(open: &Open, applicant: &str) -> Answer<DetailsShown> {
    let mut fields: PersonForm = service::details(&open.vault, applicant)?;
    let mut masked = Vec::new();
    if !open.unmasked() {
        masked = MASKED.map(str::to_owned).to_vec();
        fields.community.clear();
        fields.community_note.clear();
        fields.identification_number.clear();
    }
    Ok(DetailsShown { fields, masked })
}

/// What Setup shows of personal data.
///
/// # Errors
/// When the vault cannot be read.
pub fn overview(open: &Open, language: Language) -> Answer<PrivacyShown> {
    let ended = retention::ended(&open.vault)?.into_iter().map(|one| EndedShown {
        number: one.number,
        name: one.name,
        class: one.class.code().to_owned(),
        since: one.since.to_string(),
    });
    let restricted = restricted(&open.vault)?.into_iter().map(|one| RestrictedShown {
        number: one.number,
        name: one.name,
        reason: one.reason,
        since: one.since.to_string(),
    });
    Ok(PrivacyShown {
        ended: ended.collect(),
        restricted: restricted.collect(),
        given: given(open, None, language)?,
        may_decide: Action::RetentionDecided.allowed(open.officer.role),
    })
}
