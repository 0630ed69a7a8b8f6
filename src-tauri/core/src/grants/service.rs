//! What officers do with agreements.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::json;

use super::agreements::{AgreementContent, obligations, papers, signing, wording};
use super::compose::{Sources, compose};
use super::document::AgreementDocument;
use super::{Error, Terms, phrases, store};
use crate::Result;
use crate::approvals::{self as approved, Promised, service as approvals};
use crate::ids::{AgreementId, ApplicationId, WordingId};
use crate::language::Language;
use crate::privacy::disclosure::{self, Disclosure, Given, GivenFile, Purpose, Recipient};
use crate::reference::{Component, settings_on};
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
    let record = selection::store::record(tx, application)?;
    let component = record.and_then(|record| record.application.component).and_then(|one| one.known());
    obligations::open(tx, id, &settings_on(tx, tx.today)?, component)?;
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
            crate::screening::standing::gate(tx, applicant, &|content| tx.keyed_hash(content))?;
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
    given_out(vault, officer, application, detail, file, |tx, id, agreement| {
        if signing::is_signed(tx, id)? && signing::signed_paper(tx, agreement.id)?.is_some() {
            return Ok(());
        }
        let (whole, wording) = whole_document(tx, id, tx.today)??;
        if papers::in_languages(&whole, &languages)?.content_hash != document.content_hash {
            return Err(super::agreements::Error::AmendmentStale.into());
        }
        papers::keep(tx, agreement.id, None, &whole, (wording, agreement.settings_on), &languages)?;
        Ok(())
    })
}

/// Records that an amendment was printed, and keeps its paper.
///
/// # Errors
/// When there is no such amendment.
pub fn amendment_printed(
    vault: &Vault,
    officer: &Officer,
    (application, number): (&str, u32),
    document: &AgreementDocument,
    file: &GivenFile,
) -> Result<Written<()>> {
    let languages: Vec<_> = document.columns.iter().map(|column| column.language).collect();
    let detail =
        json!({ "languages": languages, "content_hash": document.content_hash, "amendment": number });
    given_out(vault, officer, application, detail, file, |tx, id, _| {
        super::agreements::amendments::printed(tx, id, number, &languages)
    })
}

/// Records that the summary in plain words was printed.
///
/// # Errors
/// When the application has no agreement.
pub fn summary_printed(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    document: &selection::papers::PaperDocument,
    file: &GivenFile,
) -> Result<Written<()>> {
    let detail = json!({
        "languages": [document.language],
        "content_hash": document.content_hash,
        "summary": true,
    });
    given_out(vault, officer, application, detail, file, |_, _, _| Ok(()))
}

/// Writes down that a paper of an agreement was given out, before the file is.
fn given_out(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    detail: serde_json::Value,
    file: &GivenFile,
    keep: impl FnOnce(&Writing<'_>, ApplicationId, &store::AgreementRow) -> Result<()>,
) -> Result<Written<()>> {
    vault.write(officer, Action::AgreementPrinted, |tx| {
        let application = find(tx, application)?;
        let agreement = store::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
        keep(tx, application, &agreement)?;
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

pub(crate) fn find(db: &rusqlite::Connection, application: &str) -> Result<ApplicationId> {
    match store::application_of_number(db, application.trim())? {
        Some(id) => Ok(id),
        None => selection::service::find(db, application),
    }
}

/// The agreement of an application as a paper, within a read: as it was signed, where it was.
pub(in crate::grants) fn document_of(
    tx: &Reading<'_>,
    application: ApplicationId,
    languages: &[Language],
) -> Result<AgreementDocument> {
    crate::privacy::check_application(tx, application)?;
    let record = selection::store::record(tx, application)?.ok_or(Error::NotFound)?;
    let state = record.state.as_ref().and_then(|state| state.known());
    if !matches!(state, Some(ApplicationState::Approved | ApplicationState::Agreed)) {
        return Err(Error::NotApproved.into());
    }
    if record.terms_await {
        // On paper they would be what both sides sign.
        return Err(approved::Error::TermsAwait.into());
    }
    let agreement = store::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
    if state == Some(ApplicationState::Agreed)
        && let Some(signed) = signing::signed_paper(tx, agreement.id)?
    {
        // As it was signed, whatever became of wording, settings and registers since.
        return Ok(papers::in_languages(&signed, languages)?);
    }
    with_sources(tx, application, None, tx.today, |sources| Ok(compose(sources, languages)?))
}

/// What an agreement's paper is made from, gathered, in the wording of a day. `content` stands in place of what the
/// registers hold.
fn with_sources<T>(
    db: &rusqlite::Connection,
    application: ApplicationId,
    content: Option<&AgreementContent>,
    day: NaiveDate,
    work: impl FnOnce(&Sources<'_>) -> Result<T>,
) -> Result<T> {
    let record = selection::store::record(db, application)?.ok_or(Error::NotFound)?;
    let agreement = store::agreement_of(db, application)?.ok_or(Error::NotFound)?;
    let (_, person, organisation) =
        people::store::applicant(db, record.application.applicant)?.ok_or(Error::NotFound)?;
    let organisation = match organisation {
        Some(id) => people::store::organisation(db, id)?,
        None => None,
    };
    let component = record.application.component.as_ref().and_then(|one| one.known());
    let wording = wording::on(db, component.unwrap_or(Component::NewEnterprise), day)?;
    let now = signing::current(db, agreement.id, None)?;
    let content = content.unwrap_or(&now);
    work(&Sources {
        number: &agreement.number,
        dated: agreement.settings_on,
        terms: &content.terms,
        application: &record.application,
        identifications: &people::store::identifications(db, person.id)?,
        person: &person,
        organisation: organisation.as_ref(),
        settings: &settings_on(db, agreement.settings_on)?,
        sample_vault: store::meta(db, "sample")?.is_some(),
        wording: &wording,
        obligations: &content.obligations,
        particulars: &content.particulars,
    })
}

/// The agreement in every language, in the wording of a day, with that wording; or what keeps it from being printed.
pub(crate) fn whole_document(
    db: &rusqlite::Connection,
    application: ApplicationId,
    day: NaiveDate,
) -> Result<Result<(AgreementDocument, Option<WordingId>), Error>> {
    with_sources(db, application, None, day, |sources| {
        Ok(compose(sources, &signing::LANGUAGES).map(|document| (document, sources.wording.id)))
    })
}

/// A document of other content in these languages, with the values of the placeholders for each.
pub(crate) fn composed(
    db: &rusqlite::Connection,
    application: ApplicationId,
    (content, day): (&AgreementContent, NaiveDate),
    languages: &[Language],
) -> Result<(AgreementDocument, Vec<BTreeMap<&'static str, String>>)> {
    with_sources(db, application, Some(content), day, |sources| {
        let document = compose(sources, languages)?;
        let values = languages.iter().enumerate().map(|(at, language)| {
            phrases::values(sources, &document.facts, &crate::words::Words::of(*language), at)
        });
        let values = values.collect::<Result<_, _>>()?;
        Ok((document, values))
    })
}

/// What an agreement lacks before both sides can sign it.
pub(crate) fn missing_to_sign(
    db: &rusqlite::Connection,
    application: ApplicationId,
    day: NaiveDate,
) -> Result<Vec<super::Missing>> {
    with_sources(db, application, None, day, |sources| Ok(super::compose::missing_to_sign(sources)))
}

/// Whether the municipality is a party.
pub(crate) fn has_three_parties(db: &rusqlite::Connection, application: ApplicationId) -> Result<bool> {
    with_sources(db, application, None, NaiveDate::MAX, |sources| {
        Ok(sources.component() == Some(Component::CommunityProject))
    })
}

/// Who receives, as the registers name them now, for every language.
pub(crate) fn grantee_now(
    db: &rusqlite::Connection,
    application: ApplicationId,
) -> Result<super::document::Grantee> {
    Ok(whole_document(db, application, NaiveDate::MAX)??.0.facts.grantee)
}
