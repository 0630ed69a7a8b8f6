//! Certificates and letters about a grant: each is kept as it was written, so that it comes out the same again.

mod bilingual;
mod store;

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

pub(super) use bilingual::Tongues;

use super::Refusal;
use super::grantee::Grantee;
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::GrantPaperId;
use crate::language::Language;
use crate::people::sight::Sight;
use crate::privacy::disclosure::{self, Disclosure, Given, GivenFile, Purpose, Recipient};
use crate::reference::settings_on;
use crate::selection::papers::{PaperDocument, Signature};
use crate::vault::{Action, Officer, Vault, Writing, Written};

crate::codes! {
    /// What a paper about a grant is.
    pub enum GrantPaperKind {
        /// What was handed over, signed by both.
        HandoverCertificate = "handover_certificate",
        /// That somebody attended a training.
        TrainingCertificate = "training_certificate",
        /// A letter about an incident, with the day to answer by.
        IncidentLetter = "incident_letter",
        /// That the title to assets passed.
        TitleLetter = "title_letter",
        /// A form to fill in on a monitoring visit.
        VisitForm = "visit_form",
    }
}

/// A paper as it is kept. It carries personal data and therefore has no `Debug`.
#[derive(Clone)]
pub struct GrantPaper {
    /// Identity.
    pub id: GrantPaperId,
    /// What it is.
    pub kind: Stored<GrantPaperKind>,
    /// The handover, training, incident or asset it tells of.
    pub about: Uuid,
    /// Its number.
    pub number: String,
    /// Its languages, such as `en-sq`.
    pub languages: String,
    /// The day it was written.
    pub written_on: NaiveDate,
    /// Whether its file was made.
    pub given_out: bool,
    /// The paper; absent once erased.
    pub document: Option<PaperDocument>,
}

/// What a paper is written of.
pub(super) struct Subject<'a> {
    pub kind: GrantPaperKind,
    pub grantee: &'a Grantee,
    pub about: Uuid,
    /// The number printed on it; one of its own where none is given.
    pub number: Option<&'a str>,
    /// The pair of languages as typed; that of the person's language where empty.
    pub pair: &'a str,
}

/// The pair of languages asked for, or the one that fits the person.
///
/// # Errors
/// When there is no such pair.
pub(in crate::grants) fn pair_of<'a>(typed: &'a str, grantee: &Grantee) -> Result<(&'a str, Vec<Language>)> {
    let own = match grantee.language {
        Some(Language::SrCyrl) => "en-sr-Cyrl",
        Some(Language::SrLatn) => "en-sr-Latn",
        _ => "en-sq",
    };
    let pair = if typed.trim().is_empty() { own } else { typed.trim() };
    Ok((pair, super::service::languages(pair)?))
}

/// Writes a paper and keeps it. One of the same content that was not given out yet stands.
pub(super) fn keep(
    tx: &Writing<'_>,
    subject: &Subject<'_>,
    compose: impl FnOnce(&Tongues, PaperDocument) -> Result<PaperDocument>,
) -> Result<GrantPaper> {
    let (pair, languages) = pair_of(subject.pair, subject.grantee)?;
    let tongues = Tongues::of(&languages);
    let settings = settings_on(tx, tx.today)?;
    let number = match subject.number {
        Some(number) => number.to_owned(),
        None => tx.next_number("grant_paper")?,
    };
    let kind = format!("{}-{pair}", subject.kind.code().replace('_', "-"));
    let mut blank = PaperDocument::blank(tx, &settings, tongues.own(), (&kind, &number), tx.today)?;
    blank.sender =
        vec![settings.programme.implementer.of(Language::En), settings.programme.title.of(Language::En)];
    blank.page = "{page} / {pages}".to_owned();
    let document = compose(&tongues, blank)?.sealed();
    let paper = GrantPaper {
        id: GrantPaperId::new(),
        kind: Stored::Known(subject.kind),
        about: subject.about,
        number,
        languages: pair.to_owned(),
        written_on: tx.today,
        given_out: false,
        document: Some(document),
    };
    store::insert(tx, &paper, subject.grantee.application)?;
    tx.describe(json!({ "paper": paper.number, "kind": subject.kind.code() }));
    Ok(paper)
}

/// A line for the programme's signatory and one for whoever receives.
pub(super) fn signatures(tongues: &Tongues, names: [&str; 2], below: [&str; 2]) -> Vec<Signature> {
    let line = |at: usize| Signature { name: names[at].to_owned(), below: tongues.label(below[at]) };
    vec![line(0), line(1)]
}

/// Notes that the file of a paper was made. Call it before the file is written: no paper leaves that the vault
/// knows nothing of.
///
/// # Errors
/// When the database fails.
pub fn given_out(
    vault: &Vault,
    officer: &Officer,
    paper: &GrantPaper,
    file: &GivenFile,
) -> Result<Written<()>> {
    vault.write(officer, Action::GrantPaperWritten, |tx| {
        let persons: Vec<_> = store::person(tx, paper.id)?.into_iter().collect();
        store::given(tx, paper.id)?;
        let disclosure = Disclosure {
            what: Given::GrantPaper,
            subject: Some(&paper.number),
            purpose: &Purpose::routine("own-work", Recipient::Beneficiary),
            reference: Some(&paper.number),
            file: Some(file),
            persons: &persons,
        };
        disclosure::write(tx, &disclosure)
    })
}

/// The papers about an application's grant, oldest first.
///
/// # Errors
/// When there is no such application, or an auditor sees it under a pseudonym.
pub fn of(vault: &Vault, application: &str) -> Result<Vec<GrantPaper>> {
    vault.read(|reading| {
        let grantee = super::grantee::find(reading, application)?;
        Sight::of(reading)?.check(grantee.applicant)?;
        store::of_application(reading, grantee.application)
    })
}

/// The same within a read, whoever looks.
pub(in crate::grants) fn of_application(
    db: &rusqlite::Connection,
    application: crate::ids::ApplicationId,
) -> Result<Vec<GrantPaper>> {
    store::of_application(db, application)
}

/// One paper, by its identity.
///
/// # Errors
/// [`Refusal::NotFound`], or an auditor sees the applicant under a pseudonym.
pub fn one(vault: &Vault, id: GrantPaperId) -> Result<GrantPaper> {
    vault.read(|reading| {
        let (paper, applicant) = store::one(reading, id)?.ok_or(Refusal::NotFound)?;
        Sight::of(reading)?.check(applicant)?;
        Ok(paper)
    })
}
