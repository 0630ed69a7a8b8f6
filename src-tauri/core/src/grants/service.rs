//! What officers do with agreements.

use serde_json::json;

use super::compose::{Sources, compose};
use super::document::AgreementDocument;
use super::{Error, Terms, store};
use crate::Result;
use crate::approvals::{self as approved, Promised, service as approvals};
use crate::ids::{AgreementId, ApplicationId};
use crate::language::Language;
use crate::privacy::disclosure::{self, Disclosure, Given, GivenFile, Purpose, Recipient};
use crate::reference::settings_on;
use crate::selection::ApplicationState;
use crate::vault::{Action, FOUNDERS, Officer, Reading, Vault, Writing, Written};
use crate::{people, privacy, selection};

/// How many numbers are leased at once: more than the programme signs, so that one office never waits.
const BLOCK: i64 = 500;

/// Opens the agreement of an application that is being approved, in the approval's own transaction,
/// and gives it its number, such as `CSP4/2026/0001`.
///
/// # Errors
/// When the terms cannot stand or the application has an agreement already.
pub fn open_agreement(tx: &Writing<'_>, application: ApplicationId, terms: &Terms) -> Result<AgreementId> {
    terms.check()?;
    if store::agreement_of(tx, application)?.is_some() {
        return Err(Error::AlreadyOpen.into());
    }
    let number = next_number(tx)?;
    let id = AgreementId::new();
    store::insert_agreement(tx, id, application, &number, terms, tx.today, tx.now)?;
    Ok(id)
}

/// Enters the agreement of an old list under the number it had, made under the settings of its day.
///
/// # Errors
/// When the terms cannot stand or the application has an agreement already.
pub(crate) fn take_over_agreement(
    tx: &Writing<'_>,
    application: ApplicationId,
    number: &str,
    terms: &Terms,
    agreed_on: chrono::NaiveDate,
) -> Result<AgreementId> {
    terms.check()?;
    if store::agreement_of(tx, application)?.is_some() {
        return Err(Error::AlreadyOpen.into());
    }
    let id = AgreementId::new();
    store::insert_agreement(tx, id, application, number, terms, agreed_on, tx.now)?;
    Ok(id)
}

/// The next number of the leased block that no agreement has: old lists may bring numbers of our own shape.
pub(crate) fn next_number(tx: &Writing<'_>) -> Result<String> {
    loop {
        let number = number_in_block(tx)?;
        if !store::is_given(tx, &number)? {
            return Ok(number);
        }
    }
}

/// The next number of the leased block; a further block is leased when none has numbers left.
fn number_in_block(tx: &Writing<'_>) -> Result<String> {
    use chrono::Datelike;
    let mut next = store::next_in_block(tx)?;
    let device = store::meta(tx, "device")?.unwrap_or_else(|| FOUNDERS.to_owned());
    match store::newest_block(tx, &device)? {
        Some((first, last)) if next <= last => next = next.max(first),
        _ => {
            let first = store::last_leased(tx)? + 1;
            store::lease_block(tx, &device, first, first + BLOCK - 1)?;
            // A number once given stays given, also when the block it came from was taken back.
            next = next.max(first);
        }
    }
    store::set_next_in_block(tx, next + 1)?;
    let code = settings_on(tx, tx.today)?.programme.code;
    // Two laptops that restored the same backup lease the same numbers, so all but the founder's say which.
    let mark = if device == FOUNDERS { String::new() } else { format!("{device}-") };
    Ok(format!("{code}/{}/{mark}{next:04}", tx.today.year()))
}

/// The terms of an application's agreement.
///
/// # Errors
/// [`Error::NotFound`] when it has none.
pub fn terms(vault: &Vault, application: ApplicationId) -> Result<Terms> {
    vault.read(|tx| Ok(store::agreement_of(tx, application)?.ok_or(Error::NotFound)?.terms))
}

/// The same within a read that does more; `None` when there is no agreement.
pub(crate) fn terms_in(db: &rusqlite::Connection, application: ApplicationId) -> Result<Option<Terms>> {
    Ok(store::agreement_of(db, application)?.map(|agreement| agreement.terms))
}

/// Sets what the agreement promises, while it is not signed. A programme manager approves the terms with the
/// change; another officer's change waits for one.
///
/// # Errors
/// When the terms cannot stand, there is no agreement, or it is signed.
pub fn set_terms(
    vault: &Vault,
    officer: &Officer,
    application: ApplicationId,
    terms: &Terms,
) -> Result<Written<()>> {
    terms.check()?;
    vault.write(officer, Action::AgreementChanged, |tx| {
        crate::privacy::check_application(tx, application)?;
        let agreement = store::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
        if crate::selection::store::state(tx, application)?.is_some_and(|state| state.code() == "agreed") {
            return Err(Error::Signed.into());
        }
        if super::procurement::store::is_bought(tx, agreement.id)? {
            return Err(super::procurement::Error::ItemsInLot.into());
        }
        store::replace_terms(tx, agreement.id, terms, tx.now)?;
        approvals::sign_changed_terms(tx, officer, application)
    })
}

/// What an application's agreement promises, with its number; `None` when there is none.
pub(crate) fn promised(db: &rusqlite::Connection, application: ApplicationId) -> Result<Option<Promised>> {
    let agreement = store::agreement_of(db, application)?;
    Ok(agreement.map(|agreement| Promised { number: agreement.number, terms: agreement.terms }))
}

/// Takes an agreement away whose approval was recorded by mistake.
pub(crate) fn remove_agreement(tx: &Writing<'_>, application: ApplicationId) -> Result<()> {
    let agreement = store::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
    store::remove(tx, agreement.id, tx.now)
}

/// Gives an application whose withdrawal was none the agreement back that went with it, if there was one.
pub(crate) fn revive_agreement(tx: &Writing<'_>, application: ApplicationId) -> Result<()> {
    store::revive(tx, application)
}

/// The languages of a pair such as `en-sq`, `en-sr-Latn`, `en-sr-Cyrl`, or of all three: `en-sq-sr`
/// (Serbian in Cyrillic), `en-sq-sr-Latn`, `en-sq-sr-Cyrl`.
///
/// # Errors
/// [`Error::Languages`] for anything else.
pub fn languages(pair: &str) -> Result<Vec<Language>, Error> {
    match pair {
        "en-sq" => Ok(vec![Language::En, Language::Sq]),
        "en-sr-Latn" => Ok(vec![Language::En, Language::SrLatn]),
        "en-sr-Cyrl" => Ok(vec![Language::En, Language::SrCyrl]),
        "en-sq-sr" | "en-sq-sr-Cyrl" => Ok(vec![Language::En, Language::Sq, Language::SrCyrl]),
        "en-sq-sr-Latn" => Ok(vec![Language::En, Language::Sq, Language::SrLatn]),
        _ => Err(Error::Languages),
    }
}

/// The agreement of an approved or agreed application as paper shows it. `application` is its identity
/// or number, or the agreement's number.
///
/// # Errors
/// [`Error::NotApproved`], [`Error::Incomplete`] with everything that is missing, [`Error::Languages`].
pub fn agreement_document(
    vault: &Vault,
    application: &str,
    languages: &[Language],
) -> Result<AgreementDocument> {
    use Language::{En, Sq, SrCyrl, SrLatn};
    if !matches!(languages, [En, Sq] | [En, SrLatn | SrCyrl] | [En, Sq, SrLatn | SrCyrl]) {
        return Err(Error::Languages.into());
    }
    vault.read(|tx| {
        let id = find(tx, application)?;
        let document = document_of(tx, id, languages)?;
        // It bears names and numbers.
        if tx.auditor().is_some() {
            return Err(people::Error::Sealed.into());
        }
        let applicant = crate::selection::store::record(tx, id)?.map(|record| record.application.applicant);
        if let Some(applicant) = applicant {
            crate::screening::service::gate(tx, applicant, &|content| tx.keyed_hash(content))?;
        }
        Ok(document)
    })
}

/// Records that an agreement was printed: in which languages, the hash on the paper, the file, and that the
/// data in it was given to the beneficiary.
///
/// # Errors
/// When the application has no agreement.
pub fn printed(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    document: &AgreementDocument,
    file: &GivenFile,
) -> Result<Written<()>> {
    let languages: Vec<_> = document.columns.iter().map(|column| column.language).collect();
    let detail = json!({ "languages": languages, "content_hash": document.content_hash });
    vault.write(officer, Action::AgreementPrinted, |tx| {
        let application = find(tx, application)?;
        let agreement = store::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
        // The person holds the paper in their hands: that it was given, and what for, goes without saying.
        let persons = privacy::person_of_application(tx, application)?;
        disclosure::write(
            tx,
            &Disclosure {
                what: Given::Agreement,
                subject: Some(&agreement.number),
                purpose: &Purpose::routine("agreement", Recipient::Beneficiary),
                reference: Some(&agreement.number),
                file: Some(file),
                persons: persons.as_slice(),
            },
        )?;
        tx.describe(json!({ "agreement": agreement.number, "printed": detail }));
        store::insert_event(tx, agreement.id, "agreement-printed", &detail)
    })
}

fn find(db: &rusqlite::Connection, application: &str) -> Result<ApplicationId> {
    match store::application_of_number(db, application.trim())? {
        Some(id) => Ok(id),
        None => selection::service::find(db, application),
    }
}

fn document_of(
    tx: &Reading<'_>,
    application: ApplicationId,
    languages: &[Language],
) -> Result<AgreementDocument> {
    let record = selection::store::record(tx, application)?.ok_or(Error::NotFound)?;
    crate::privacy::check_application(tx, application)?;
    let state = record.state.as_ref().and_then(|state| state.known());
    if !matches!(state, Some(ApplicationState::Approved | ApplicationState::Agreed)) {
        return Err(Error::NotApproved.into());
    }
    if record.terms_await {
        // On paper they would be what both sides sign.
        return Err(approved::Error::TermsAwait.into());
    }
    let agreement = store::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
    let (_, person, organisation) =
        people::store::applicant(tx, record.application.applicant)?.ok_or(Error::NotFound)?;
    let organisation = match organisation {
        Some(id) => people::store::organisation(tx, id)?,
        None => None,
    };
    Ok(compose(
        &Sources {
            number: &agreement.number,
            dated: agreement.settings_on,
            terms: &agreement.terms,
            application: &record.application,
            identifications: &people::store::identifications(tx, person.id)?,
            person: &person,
            organisation: organisation.as_ref(),
            settings: &settings_on(tx, agreement.settings_on)?,
            sample_vault: store::meta(tx, "sample")?.is_some(),
        },
        languages,
    )?)
}
