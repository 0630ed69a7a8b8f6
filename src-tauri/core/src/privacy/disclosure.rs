//! What was given to whom, and why: every export, print or report with persons in it.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{at, given, person_of};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::{Code, Stored};
use crate::ids::{DisclosureId, OfficerId, PersonId};
use crate::month::Month;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::reporting::Audience;
use crate::vault::{Action, Officer, Vault, Writing, Written};
use crate::words::Words;

crate::codes! {
    /// What was given out.
    pub enum Given {
        /// A month's workbook.
        MonthReport = "month-report",
        /// A donation agreement.
        Agreement = "agreement",
        /// A person's own data.
        SubjectReport = "subject-report",
        /// The certificate of a screening, for the file.
        ScreeningCertificate = "screening-certificate",
        /// A letter to an applicant, or many.
        Letter = "letter",
        /// A certificate or letter about a grant.
        GrantPaper = "grant-paper",
        /// The minutes of a committee's session.
        Minutes = "minutes",
        /// The agenda of a session with its cases.
        SessionPack = "session-pack",
        /// What the file of an application holds.
        Dossier = "dossier",
        /// A list of persons.
        List = "list",
        /// Numbers and communities shown in every list until the vault was locked.
        Unmasking = "unmasking",
    }
}

/// The file that was made, if it was one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GivenFile {
    /// Its name.
    pub name: String,
    /// SHA-256 of its bytes, hex.
    pub sha256: String,
}

impl GivenFile {
    /// A file of this name with these bytes.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.to_owned(), sha256: sha256(bytes) }
    }
}

crate::codes! {
    /// Recipients that go without saying; whoever else is written out.
    pub enum Recipient {
        /// The programme's own office.
        Office = "office",
        /// The beneficiary who signs.
        Beneficiary = "beneficiary",
        /// The person whose data it is.
        Person = "person",
        /// The members of a committee.
        Committee = "committee",
        /// The European Union Office.
        EuOffice = "eu-office",
        /// Anybody.
        Public = "public",
    }
}

/// A recipient as people read it.
#[must_use]
pub fn recipient_shown(recipient: &str, words: &Words) -> String {
    Recipient::from_code(recipient)
        .map_or_else(|| recipient.to_owned(), |known| words.get(&format!("recipient-{}", known.code())))
}

/// Why it was given out, as typed or as goes without saying. Field errors name these fields.
#[derive(Clone, Default, serde::Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "PurposeFields")]
pub struct Purpose {
    /// The purpose's code in the settings.
    pub purpose: String,
    /// To whom.
    pub recipient: String,
    /// What else is to be said.
    pub note: String,
    /// The officer who approved, by name, where the purpose demands one.
    pub approver: String,
    /// Goes without saying: nobody was asked.
    #[serde(skip)]
    #[ts(skip)]
    pub routine: bool,
}

impl Purpose {
    /// A purpose that goes without saying.
    #[must_use]
    pub fn routine(purpose: &str, recipient: Recipient) -> Self {
        Self {
            purpose: purpose.to_owned(),
            recipient: recipient.code().to_owned(),
            routine: true,
            ..Self::default()
        }
    }

    /// A purpose as typed.
    #[must_use]
    pub fn typed(purpose: &str, recipient: &str) -> Self {
        Self { purpose: purpose.to_owned(), recipient: recipient.to_owned(), ..Self::default() }
    }
}

/// What is about to be given out.
pub struct Disclosure<'a> {
    /// What.
    pub what: Given,
    /// Which one: a month and its variant, an agreement's number.
    pub subject: Option<&'a str>,
    /// Why and to whom.
    pub purpose: &'a Purpose,
    /// The contract or agreement under which it is given.
    pub reference: Option<&'a str>,
    /// The file.
    pub file: Option<&'a GivenFile>,
    /// Whose data is in it.
    pub persons: &'a [PersonId],
}

/// What was given out, as it is kept. It carries personal data and therefore has no `Debug`.
#[derive(Clone)]
pub struct Disclosed {
    /// Identity.
    pub id: DisclosureId,
    /// What.
    pub what: Stored<Given>,
    /// Which one.
    pub subject: Option<String>,
    /// To whom.
    pub recipient: String,
    /// The purpose's code.
    pub purpose: String,
    /// What else was said.
    pub note: Option<String>,
    /// The contract or agreement.
    pub reference: Option<String>,
    /// Who approved, by name.
    pub approver: Option<String>,
    /// The file's name.
    pub file_name: Option<String>,
    /// SHA-256 of the file.
    pub file_sha256: Option<String>,
    /// How many persons.
    pub persons: u32,
    /// The day.
    pub on: NaiveDate,
    /// Who gave it, by name.
    pub officer: String,
}

/// Writes down that something is given out. Call it before the file is written: no paper leaves that the
/// vault knows nothing of.
///
/// # Errors
/// What is missing or not on the list, at its field.
pub fn disclose(vault: &Vault, officer: &Officer, disclosure: &Disclosure<'_>) -> Result<Written<()>> {
    vault.write(officer, Action::DataGivenOut, |tx| write(tx, disclosure))
}

/// The same within a write that does more.
///
/// # Errors
/// As [`disclose`].
pub fn write(tx: &Writing<'_>, disclosure: &Disclosure<'_>) -> Result<()> {
    let Disclosure { what, subject, purpose, reference, file, persons } = disclosure;
    let approver = check(tx, purpose, tx.today)?;
    let mut ids: Vec<PersonId> = persons.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let packed: Vec<u8> = ids.iter().flat_map(|id| *id.uuid().as_bytes()).collect();
    tx.prepare_cached(
        "INSERT INTO disclosure (id, what, subject, recipient, purpose, note, reference, approved_by, file_name,
             file_sha256, persons, person_ids, given_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?
    .execute(params![
        DisclosureId::new(),
        what,
        subject,
        purpose.recipient.trim(),
        purpose.purpose.trim(),
        given(&purpose.note),
        reference.and_then(given),
        approver,
        file.map(|file| file.name.as_str()),
        file.map(|file| file.sha256.as_str()),
        i64::try_from(ids.len()).unwrap_or(i64::MAX),
        packed,
        tx.today,
        stored_moment(tx.now),
        tx.officer,
    ])?;
    tx.describe(json!({ "what": what.code(), "purpose": purpose.purpose.trim(), "persons": ids.len() }));
    Ok(())
}

/// Whether a purpose can stand, before anything is made for it.
///
/// # Errors
/// What is missing or not on the list, at its field.
pub fn check_purpose(vault: &Vault, purpose: &Purpose) -> Result<()> {
    vault.read(|reading| check(reading, purpose, reading.today).map(|_| ()))
}

fn check(db: &Connection, purpose: &Purpose, today: NaiveDate) -> Result<Option<OfficerId>> {
    if purpose.routine {
        return Ok(None);
    }
    let code = given(&purpose.purpose).ok_or_else(|| at("value-missing", "purpose"))?;
    let settings = settings_on(db, today)?;
    let known = settings.disclosures.purpose(code).ok_or_else(|| at("not-on-list", "purpose"))?;
    given(&purpose.recipient).ok_or_else(|| at("value-missing", "recipient"))?;
    match given(&purpose.approver) {
        None if known.needs_approver => Err(at("value-missing", "approver")),
        None => Ok(None),
        Some(name) => {
            let sql = "SELECT id FROM officer WHERE name = ?1 AND disabled_on IS NULL";
            let mut statement = db.prepare_cached(sql)?;
            let mut rows = statement.query([name])?;
            let found = rows.next()?.map(|row| row.get(0)).transpose()?;
            found.map(Some).ok_or_else(|| at("not-on-list", "approver"))
        }
    }
}

/// Writes down that a month's workbook is given out: for the purpose typed, else for the one that goes
/// without saying for its audience.
///
/// # Errors
/// As [`disclose`].
pub fn report_given(
    vault: &Vault,
    officer: &Officer,
    month: Month,
    audience: Audience,
    purpose: Option<&Purpose>,
    file: &GivenFile,
) -> Result<Written<()>> {
    let usual = match audience {
        Audience::Internal => Purpose::routine("own-work", Recipient::Office),
        Audience::EuOffice => Purpose::routine("contract-reporting", Recipient::EuOffice),
        Audience::Public => Purpose::routine("publication", Recipient::Public),
    };
    let persons = crate::reporting::service::persons(vault, month)?;
    vault.write(officer, Action::DataGivenOut, |tx| {
        let contract = settings_on(tx, month.last_day())?.programme.contract_number;
        let disclosure = Disclosure {
            what: Given::MonthReport,
            subject: Some(&format!("{month} {}", audience.code())),
            purpose: purpose.unwrap_or(&usual),
            reference: Some(&contract),
            file: Some(file),
            persons: &persons,
        };
        write(tx, &disclosure)
    })
}

/// Writes down that a person is given their own data.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn subject_report_given(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    file: &GivenFile,
) -> Result<Written<()>> {
    vault.write(officer, Action::DataGivenOut, |tx| {
        let (_, number, person) = person_of(tx, applicant)?;
        let disclosure = Disclosure {
            what: Given::SubjectReport,
            subject: Some(&number),
            purpose: &Purpose::routine("own-data", Recipient::Person),
            reference: None,
            file: Some(file),
            persons: &[person],
        };
        write(tx, &disclosure)
    })
}

/// Writes down that the certificate of a screening was made for the file.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn screening_certificate_given(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    file: &GivenFile,
) -> Result<Written<()>> {
    vault.write(officer, Action::DataGivenOut, |tx| {
        let (_, number, person) = person_of(tx, applicant)?;
        let disclosure = Disclosure {
            what: Given::ScreeningCertificate,
            subject: Some(&number),
            purpose: &Purpose::routine("own-work", Recipient::Office),
            reference: None,
            file: Some(file),
            persons: &[person],
        };
        write(tx, &disclosure)
    })
}

/// What was given out, newest first; only what held the data of one applicant's person when one is named.
///
/// # Errors
/// When no applicant has this identity or number.
pub fn disclosures(vault: &Vault, applicant: Option<&str>, limit: Option<u32>) -> Result<Vec<Disclosed>> {
    vault.read(|reading| {
        let of = applicant.map(|applicant| person_of(reading, applicant)).transpose()?;
        if let Some((id, _, _)) = &of {
            Sight::of(reading)?.check(*id)?;
        }
        let mut given = list(reading, of.map(|(_, _, person)| person), limit)?;
        if applicant.is_none() && reading.auditor().is_some() {
            // What, when, by whom and why are theirs to see; a recipient in words may be a person.
            for one in &mut given {
                (one.note, one.file_name) = (None, None);
                if Recipient::from_code(&one.recipient).is_none() {
                    one.recipient.clear();
                }
            }
        }
        Ok(given)
    })
}

pub(super) fn list(db: &Connection, person: Option<PersonId>, limit: Option<u32>) -> Result<Vec<Disclosed>> {
    let mut statement = db.prepare_cached(
        "SELECT d.id, d.what, d.subject, d.recipient, d.purpose, d.note, d.reference, a.name, d.file_name,
                d.file_sha256, d.persons, d.given_on, coalesce(o.name, '')
         FROM disclosure d LEFT JOIN officer o ON o.id = d.officer_id LEFT JOIN officer a ON a.id = d.approved_by
         WHERE ?1 IS NULL OR instr(d.person_ids, ?1) > 0
         ORDER BY d.id DESC LIMIT ?2",
    )?;
    let person = person.map(|person| person.uuid().as_bytes().to_vec());
    let rows = statement.query_map(params![person, limit.map_or(-1, i64::from)], disclosed)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn disclosed(r: &Row<'_>) -> rusqlite::Result<Disclosed> {
    Ok(Disclosed {
        id: r.get(0)?,
        what: r.get(1)?,
        subject: r.get(2)?,
        recipient: r.get(3)?,
        purpose: r.get(4)?,
        note: r.get(5)?,
        reference: r.get(6)?,
        approver: r.get(7)?,
        file_name: r.get(8)?,
        file_sha256: r.get(9)?,
        persons: r.get(10)?,
        on: r.get(11)?,
        officer: r.get(12)?,
    })
}

/// SHA-256 of bytes, hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
