//! Earlier support as pages show it.

use csp_core::language::Language;
use csp_core::matching::earlier::{EarlierMatch, SHOWN_FROM, matches};
use csp_core::people::service as people;
use csp_core::reference::settings_on;
use csp_core::support::shown::Warned;
use csp_core::support::{service, warnings};

use super::matching::{evidence, percent, side, source, told};
use crate::error::Answer;
use crate::jobs::Job;
use crate::open::Open;
use crate::wire::{PairShown, PairsShown, SchemeShown, SideShown, SupportPage};

/// So many matches are looked at in one go.
const SHOWN: usize = 100;

/// An applicant's earlier support with the warnings of each application.
///
/// # Errors
/// When no applicant has this identity.
pub fn support(open: &Open, applicant: &str) -> Answer<SupportPage> {
    let record = people::applicant(&open.vault, applicant)?;
    let mut warned = Vec::new();
    for one in &record.applications {
        let number = &one.application.number;
        let found = warnings::of(&open.vault, number)?;
        if !found.is_empty() {
            warned.push(Warned {
                application: number.clone(),
                applicant: record.number.clone(),
                name: record.person.name_written.clone(),
                warnings: found,
            });
        }
    }
    Ok(SupportPage {
        support: service::of_applicant(&open.vault, applicant)?,
        warned,
        has_organisation: record.organisation.is_some(),
    })
}

/// The schemes to choose from, in the window's language.
///
/// # Errors
/// When the vault cannot be read.
pub fn schemes(open: &Open, language: Language) -> Answer<Vec<SchemeShown>> {
    let support = open.vault.read(|reading| Ok(settings_on(reading, reading.today)?.support))?;
    let schemes = support.schemes.iter();
    Ok(schemes.map(|one| SchemeShown { code: one.code.clone(), title: one.title.of(language) }).collect())
}

/// Who on lists of earlier support is likely an applicant.
///
/// # Errors
/// When the officer stopped it.
pub fn likely(open: &Open, job: &Job) -> Answer<PairsShown> {
    let found = told(job, |progress, stopped| matches(&open.vault, SHOWN_FROM, progress, stopped))?;
    Ok(PairsShown {
        count: u32::try_from(found.len()).unwrap_or(u32::MAX),
        pairs: found.iter().take(SHOWN).map(|one| pair(open, one)).collect(),
    })
}

fn pair(open: &Open, found: &EarlierMatch) -> PairShown {
    PairShown {
        a: SideShown {
            applicant: found.support.to_string(),
            number: String::new(),
            name: found.name.0.clone(),
            source: found.source.as_ref().map(source),
        },
        b: side(&found.applicant),
        percent: percent(found.score),
        evidence: found.evidence.iter().map(|one| evidence(open, one)).collect(),
    }
}
