//! Looking at the file of one grant, and drawing a sample of files.

use chrono::NaiveDate;

use super::{Dossier, Error, contents, drawing, index};
use crate::Result;
use crate::code::Code;
use crate::language::Language;
use crate::people::sight::Sight;
use crate::privacy::disclosure::{self, Disclosure, Given, GivenFile, Purpose, Recipient};
use crate::privacy::person_of_application;
use crate::reference::Component;
use crate::selection::papers::PaperDocument;
use crate::selection::{Error as NoSuch, service as applications, store};
use crate::vault::{Action, Officer, Reading, Vault, Written};

/// From which files a sample is drawn, and how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sampling {
    /// What those who verify chose; printed with the sample.
    pub seed: String,
    /// How many.
    pub count: u32,
    /// Agreements signed on or after this day; from the beginning where absent.
    pub from: Option<NaiveDate>,
    /// Agreements signed on or before this day; until today where absent.
    pub until: Option<NaiveDate>,
    /// Only this component.
    pub component: Option<Component>,
}

/// What was drawn.
#[derive(Clone)]
pub struct Sample {
    /// From how many.
    pub of: u32,
    /// The files, in the order in which they were drawn.
    pub dossiers: Vec<Dossier>,
}

/// The file of an application, by identity or number.
///
/// # Errors
/// When there is no such application; to an auditor who sees the applicant under a pseudonym it is refused.
pub fn dossier(vault: &Vault, application: &str) -> Result<Dossier> {
    vault.read(|reading| file(reading, application))
}

fn file(reading: &Reading<'_>, application: &str) -> Result<Dossier> {
    let id = applications::find(reading, application)?;
    let record = store::record(reading, id)?.ok_or(NoSuch::NotFound)?;
    Sight::of(reading)?.check(record.application.applicant)?;
    contents::of(reading, &record)
}

/// The same within a read, whoever looks.
pub(in crate::grants) fn of_application(
    reading: &Reading<'_>,
    application: crate::ids::ApplicationId,
) -> Result<Dossier> {
    let record = store::record(reading, application)?.ok_or(NoSuch::NotFound)?;
    contents::of(reading, &record)
}

/// The first page of a file: what it holds and what is missing.
///
/// # Errors
/// As [`dossier`].
pub fn index(vault: &Vault, application: &str, language: Language) -> Result<PaperDocument> {
    vault.read(|reading| index::paper(reading, &file(reading, application)?, language))
}

/// Writes down that the first page of files is given out; call it before the paper is written.
///
/// # Errors
/// As [`dossier`].
pub fn given_out(
    vault: &Vault,
    officer: &Officer,
    applications: &[&str],
    file: &GivenFile,
) -> Result<Written<()>> {
    vault.write(officer, Action::DataGivenOut, |tx| {
        let mut persons = Vec::new();
        for application in applications {
            persons.extend(person_of_application(tx, crate::selection::service::find(tx, application)?)?);
        }
        let only = (applications.len() == 1).then(|| applications[0]);
        let disclosure = Disclosure {
            what: Given::Dossier,
            subject: only,
            purpose: &Purpose::routine("audit", Recipient::Office),
            reference: only,
            file: Some(file),
            persons: &persons,
        };
        disclosure::write(tx, &disclosure)
    })
}

/// Draws from the agreements that were signed within some days.
///
/// # Errors
/// [`Error::SeedMissing`], [`Error::Nothing`], [`Error::NoneSigned`]; as [`dossier`].
pub fn sample(vault: &Vault, sampling: &Sampling) -> Result<Sample> {
    let seed = sampling.seed.trim();
    if seed.is_empty() {
        return Err(Error::SeedMissing.into());
    }
    if sampling.count == 0 {
        return Err(Error::Nothing.into());
    }
    vault.read(|reading| {
        let numbers = signed(reading, sampling)?;
        if numbers.is_empty() {
            return Err(Error::NoneSigned.into());
        }
        let drawn = drawing::draw(seed, &numbers, usize::try_from(sampling.count).unwrap_or(usize::MAX));
        let dossiers = drawn.iter().map(|number| file(reading, number)).collect::<Result<_>>()?;
        Ok(Sample { of: u32::try_from(numbers.len()).unwrap_or(u32::MAX), dossiers })
    })
}

/// The list of what was drawn, with the seed and the rule, so that anybody can draw it again.
///
/// # Errors
/// When the vault cannot be read.
pub fn sample_paper(
    vault: &Vault,
    sampling: &Sampling,
    sample: &Sample,
    language: Language,
) -> Result<PaperDocument> {
    vault.read(|reading| index::sample(reading, sampling, sample, language))
}

/// The numbers of the applications whose agreement was signed within the days.
fn signed(reading: &Reading<'_>, sampling: &Sampling) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT a.number FROM application AS a
         JOIN event AS e ON e.record_id = a.id AND e.kind = 'agreed'
         WHERE a.removed_at IS NULL AND (?1 IS NULL OR e.business_date >= ?1)
           AND (?2 IS NULL OR e.business_date <= ?2) AND (?3 IS NULL OR a.component = ?3)
           AND NOT EXISTS (SELECT 1 FROM event AS c WHERE c.corrects = e.id)
         ORDER BY a.number";
    let mut statement = reading.prepare_cached(sql)?;
    let component = sampling.component.map(Code::code);
    let rows = statement
        .query_map(rusqlite::params![sampling.from, sampling.until, component], |r| r.get::<_, String>(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
