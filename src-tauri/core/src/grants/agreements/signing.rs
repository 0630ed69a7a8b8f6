//! How an agreement or an amendment was signed: by whom, when, where, before which witness, with the scan.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::papers::{self, KeptPaper};
use super::{AgreementContent, Error, store};
use crate::Result;
use crate::attachments;
use crate::code::Code;
use crate::grants::document::AgreementDocument;
use crate::grants::{service as grants, store as rows};
use crate::ids::{AgreementId, AgreementPaperId, AmendmentId, ApplicationId, AttachmentId, SigningId};
use crate::language::Language;
use crate::selection::{self, ApplicationState, service::Move};
use crate::vault::{Action, Officer, Vault, Writing, Written, signed};

pub(super) const DOMAIN: &str = "csp-agreement-signing-1";

/// Every language a paper is kept in, English first.
pub(crate) const LANGUAGES: [Language; 4] = [Language::En, Language::Sq, Language::SrCyrl, Language::SrLatn];

crate::codes! {
    /// Who signs.
    pub enum Party {
        /// The organisation that gives.
        Iom = "iom",
        /// Who receives.
        Grantee = "grantee",
        /// The municipality, where it is the third party.
        Municipality = "municipality",
    }
}

/// Who saw that somebody who cannot write agreed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Witness {
    /// Name.
    pub name: String,
    /// The document that proves it, with its number.
    pub document: String,
}

/// One party's signature.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Signature {
    /// For whom.
    pub party: Party,
    /// Who signed.
    pub name: String,
    /// As what: chief of mission, owner, mayor.
    #[serde(default)]
    pub capacity: Option<String>,
    /// The day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Whether the signer cannot write and put a mark instead.
    #[serde(default)]
    pub cannot_write: bool,
    /// Who saw it.
    #[serde(default)]
    pub witnesses: Vec<Witness>,
}

/// A signing as it is kept. It names people and therefore has no `Debug`.
#[derive(Clone)]
pub struct Signing {
    /// Identity.
    pub id: SigningId,
    /// The amendment; the agreement itself when absent.
    pub amendment: Option<AmendmentId>,
    /// What was signed.
    pub paper: AgreementPaperId,
    /// The day of the last signature.
    pub signed_on: NaiveDate,
    /// What stands by it; absent once erased.
    pub content: Option<AgreementContent>,
    /// Where.
    pub place: Option<String>,
    /// Who signed; nobody where only the step was recorded.
    pub parties: Vec<Signature>,
    /// The scan.
    pub attachment: Option<AttachmentId>,
    /// SHA-256 of the scan's bytes.
    pub scan_sha256: Option<String>,
    /// The day it was recorded.
    pub recorded_on: NaiveDate,
    /// By whom.
    pub recorded_by: String,
}

/// A signing as an officer enters it.
#[derive(Clone, Default)]
pub struct SigningForm {
    /// The number of the amendment; the agreement itself when absent.
    pub amendment: Option<u32>,
    /// The printed version that was signed; the one printed last when absent.
    pub version: Option<u32>,
    /// Where.
    pub place: Option<String>,
    /// Who signed.
    pub parties: Vec<Signature>,
    /// The scan, a file kept with the application or the agreement as a signed agreement.
    pub scan: Option<AttachmentId>,
}

/// What the officer's key signs.
#[derive(Serialize)]
struct Content<'a> {
    agreement: &'a str,
    amendment: Option<u32>,
    paper: &'a str,
    place: Option<&'a str>,
    parties: &'a [Signature],
    scan_sha256: Option<&'a str>,
    stands: &'a AgreementContent,
}

/// Whether both sides signed an application's agreement.
pub(crate) fn is_signed(db: &Connection, application: ApplicationId) -> Result<bool> {
    let state = selection::store::state(db, application)?;
    Ok(state.is_some_and(|state| state.code() == ApplicationState::Agreed.code()))
}

/// Records how the agreement or an amendment was signed. The agreement becomes agreed by it, an amendment takes
/// effect. A further call completes what was recorded, such as by the scan.
///
/// # Errors
/// [`Error::Incomplete`] with every field that is missing, [`Error::SignerMissing`], [`Error::WitnessMissing`],
/// [`Error::SignedDay`], [`Error::ScanUnknown`], [`Error::AmendmentAwaits`], and what stands against the step.
pub fn sign(vault: &Vault, officer: &Officer, application: &str, form: &SigningForm) -> Result<Written<u32>> {
    let applicant = vault.read(|reading| {
        let id = grants::find(reading, application)?;
        selection::store::applicant_of(reading, id)
    })?;
    crate::screening::service::before_step(vault, officer, applicant)?;
    vault.write(officer, Action::AgreementSigned, |tx| {
        let id = grants::find(tx, application)?;
        crate::privacy::check_application(tx, id)?;
        let row = rows::agreement_of(tx, id)?.ok_or(Error::NotFound)?;
        if let Some(ending) = store::ending(tx, row.id)? {
            return Err(Error::Ended(ending.ended_on).into());
        }
        let on = form.parties.iter().map(|one| one.on).max();
        let three = grants::has_three_parties(tx, id)?;
        match form.amendment {
            Some(number) => super::amendments::signed(tx, officer, id, number, (form, three))?,
            None => {
                let before = of_agreement(tx, row.id)?;
                let completes = before.as_ref().is_some_and(|one| !one.parties.is_empty());
                if !(completes && form.parties.is_empty()) {
                    check_parties(&form.parties, three, tx.today)?;
                }
                let on = on.or(before.map(|one| one.signed_on)).unwrap_or(tx.today);
                let missing = grants::missing_to_sign(tx, id, tx.today)?;
                let signed_before = is_signed(tx, id)?;
                if !signed_before {
                    if !missing.is_empty() {
                        return Err(Error::Incomplete(missing).into());
                    }
                    let record = selection::store::record(tx, id)?.ok_or(Error::NotFound)?;
                    let step = Move { on: Some(on), ..Move::default() };
                    selection::service::step_forward(
                        tx,
                        officer,
                        &record,
                        ApplicationState::Agreed,
                        &step,
                        None,
                    )?;
                }
                let before = of_agreement(tx, row.id)?;
                let kept = store::papers(tx, row.id)?;
                let same = before.as_ref().filter(|_| form.version.is_none()).map(|one| one.paper);
                let paper = match same {
                    Some(same) => kept.iter().find(|one| one.id == same),
                    None => chosen(&kept, None, form.version),
                };
                let paper = match paper {
                    Some(paper) => paper.clone(),
                    None => {
                        let (document, wording) = grants::whole_document(tx, id, tx.today)??;
                        papers::keep(tx, row.id, None, &document, (wording, row.settings_on), &[])?
                    }
                };
                let content = match before.and_then(|one| one.content) {
                    Some(content) => content,
                    None => content_of(tx, row.id, &paper)?,
                };
                put(tx, officer, (id, row.id, &row.number), (None, None), &paper, &content, form, on)?;
            }
        }
        tx.describe(json!({ "agreement": row.number, "amendment": form.amendment }));
        Ok(form.amendment.unwrap_or_default())
    })
}

/// The printed version meant: of this number, or the latest.
pub(super) fn chosen(
    papers: &[KeptPaper],
    amendment: Option<AmendmentId>,
    version: Option<u32>,
) -> Option<&KeptPaper> {
    let mut of_it = papers.iter().filter(|one| one.amendment == amendment);
    match version {
        Some(version) => of_it.find(|one| one.number == version),
        None => of_it.next_back(),
    }
}

/// Keeps what was signed when the step to `agreed` is taken: the version printed last, or what would be printed now.
/// Where that cannot be printed yet, nothing is kept.
pub(crate) fn keep_at_step(
    tx: &Writing<'_>,
    officer: &Officer,
    application: ApplicationId,
    on: NaiveDate,
) -> Result<()> {
    let Some(row) = rows::agreement_of(tx, application)? else { return Ok(()) };
    let kept = store::papers(tx, row.id)?;
    let paper = match chosen(&kept, None, None) {
        Some(paper) => paper.clone(),
        None => match grants::whole_document(tx, application, tx.today)? {
            Ok((document, wording)) => {
                papers::keep(tx, row.id, None, &document, (wording, row.settings_on), &[])?
            }
            Err(_) => return Ok(()),
        },
    };
    let content = content_of(tx, row.id, &paper)?;
    let form = SigningForm::default();
    put(tx, officer, (application, row.id, &row.number), (None, None), &paper, &content, &form, on)
}

/// What stands by an agreement as it is now, with who receives as the paper names them.
fn content_of(db: &Connection, agreement: AgreementId, paper: &KeptPaper) -> Result<AgreementContent> {
    let grantee = paper.document.as_ref().map(|document| document.facts.grantee.clone());
    current(db, agreement, grantee)
}

/// What stands by an agreement as it is now.
pub(crate) fn current(
    db: &Connection,
    agreement: AgreementId,
    grantee: Option<crate::grants::document::Grantee>,
) -> Result<AgreementContent> {
    let application = store::application_of(db, agreement)?.ok_or(Error::NotFound)?;
    Ok(AgreementContent {
        terms: rows::agreement_of(db, application)?.ok_or(Error::NotFound)?.terms,
        obligations: store::promises(db, agreement)?,
        particulars: store::particulars(db, agreement)?,
        grantee,
    })
}

/// Writes a signing; an earlier one of the same paper gets a tombstone.
#[allow(clippy::too_many_arguments, reason = "each is a part of what is signed")]
pub(super) fn put(
    tx: &Writing<'_>,
    officer: &Officer,
    (application, agreement, number): (ApplicationId, AgreementId, &str),
    (amendment, amendment_number): (Option<AmendmentId>, Option<u32>),
    paper: &KeptPaper,
    content: &AgreementContent,
    form: &SigningForm,
    on: NaiveDate,
) -> Result<()> {
    let before = store::signings(tx, agreement)?.into_iter().rfind(|one| one.amendment == amendment);
    let scan = form.scan.or(before.as_ref().and_then(|one| one.attachment));
    let scan_sha256 = match scan {
        Some(scan) => Some(scan_hash(tx, scan, (application, agreement))?),
        None => None,
    };
    let place = form.place.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let parties = match (&before, form.parties.is_empty()) {
        (Some(before), true) => before.parties.clone(),
        _ => form.parties.clone(),
    };
    let signing = Signing {
        id: SigningId::new(),
        amendment,
        paper: paper.id,
        signed_on: on,
        content: Some(content.clone()),
        place: place.map(str::to_owned).or(before.and_then(|one| one.place)),
        parties,
        attachment: scan,
        scan_sha256,
        recorded_on: tx.today,
        recorded_by: officer.name.clone(),
    };
    let signature = signed::sign(
        officer,
        DOMAIN,
        signing.id.uuid(),
        tx.today,
        &Content {
            agreement: number,
            amendment: amendment_number,
            paper: &paper.content_hash,
            place: signing.place.as_deref(),
            parties: &signing.parties,
            scan_sha256: signing.scan_sha256.as_deref(),
            stands: content,
        },
    )?;
    store::remove_signings(tx, agreement, amendment)?;
    store::insert_signing(tx, agreement, &signing, &signature)
}

/// Both sides signed, all three where the municipality is one; who cannot write had a witness.
pub(super) fn check_parties(parties: &[Signature], three: bool, today: NaiveDate) -> Result<(), Error> {
    if parties.is_empty() {
        return Err(Error::SignerMissing("parties"));
    }
    let signed = |party: Party| parties.iter().any(|one| one.party == party && !one.name.trim().is_empty());
    for (party, field, needed) in [
        (Party::Iom, "iom", true),
        (Party::Grantee, "grantee", true),
        (Party::Municipality, "municipality", three),
    ] {
        if needed && !signed(party) {
            return Err(Error::SignerMissing(field));
        }
    }
    for one in parties {
        if one.on > today {
            return Err(Error::SignedDay("on"));
        }
        let seen = one
            .witnesses
            .iter()
            .any(|witness| !witness.name.trim().is_empty() && !witness.document.trim().is_empty());
        if one.cannot_write && !seen {
            return Err(Error::WitnessMissing);
        }
    }
    Ok(())
}

/// The hash of a scan that is kept with the application or the agreement.
fn scan_hash(
    db: &Connection,
    scan: AttachmentId,
    (application, agreement): (ApplicationId, AgreementId),
) -> Result<String> {
    let (file, _) = attachments::store::one(db, scan)?.ok_or(Error::ScanUnknown)?;
    let here = [application.uuid(), agreement.uuid()].contains(&file.record_id);
    match file.sha256 {
        Some(hash) if here => Ok(hash),
        _ => Err(Error::ScanUnknown.into()),
    }
}

/// The signing whose content stands: that of the latest amendment, else that of the agreement. What was added to an
/// earlier one since, such as its scan, puts nothing back.
pub(super) fn in_force(signings: &[Signing]) -> Option<&Signing> {
    let whole = signings.iter().filter(|one| one.content.is_some());
    whole.max_by_key(|one| one.amendment.map(AmendmentId::uuid))
}

/// The signing of an agreement itself, where one is kept.
pub(super) fn of_agreement(db: &Connection, agreement: AgreementId) -> Result<Option<Signing>> {
    Ok(store::signings(db, agreement)?.into_iter().rfind(|one| one.amendment.is_none()))
}

/// The step to `agreed` was a mistake: what was signed by it is no longer signed.
pub(crate) fn taken_out(tx: &Writing<'_>, application: ApplicationId) -> Result<()> {
    match rows::agreement_of(tx, application)? {
        Some(row) => store::remove_signings(tx, row.id, None),
        None => Ok(()),
    }
}

/// The paper of a signed agreement as it was signed; `None` where none was kept.
pub(crate) fn signed_paper(db: &Connection, agreement: AgreementId) -> Result<Option<AgreementDocument>> {
    let Some(signing) = of_agreement(db, agreement)? else { return Ok(None) };
    let paper = store::papers(db, agreement)?.into_iter().find(|one| one.id == signing.paper);
    Ok(paper.and_then(|paper| paper.document))
}

/// How many signatures under signings, amendments and endings are not what was signed, and how many papers are not
/// what their hash says.
pub(crate) fn faults(db: &Connection) -> Result<(u64, u64)> {
    let forged = store::signatures(db)?.into_iter().filter(|(domain, kept)| !kept.is_whole(domain)).count();
    Ok((u64::try_from(forged).unwrap_or(u64::MAX), papers::faults(db)?))
}

/// The day the agreement of an application was signed, where it is kept.
pub(super) fn of_agreement_of(db: &Connection, application: ApplicationId) -> Result<Option<NaiveDate>> {
    let Some(row) = rows::agreement_of(db, application)? else { return Ok(None) };
    Ok(of_agreement(db, row.id)?.map(|one| one.signed_on))
}
