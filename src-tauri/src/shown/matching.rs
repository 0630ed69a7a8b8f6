//! Likely duplicates.

use std::sync::atomic::{AtomicBool, Ordering};

use csp_core::Error;
use csp_core::matching::pairs::{PairsQuery, duplicates};
use csp_core::matching::{self, Candidate, Evidence, Field, LIKELY, Relation, Side, merging};
use csp_core::people::records::Source;

use crate::error::Answer;
use crate::jobs::Job;
use crate::open::Open;
use crate::wire::{
    ApplicationForm, ChoiceShown, DuplicatesQuery, EvidenceShown, MergedShown, PairOf, PairShown, PairsShown,
    SideShown, TwinShown,
};

/// So many pairs are looked at in one go; when they are settled the next come.
const SHOWN: usize = 100;

/// The likely duplicates, or people of one house.
///
/// # Errors
/// When the officer stopped it.
pub fn pairs(open: &Open, args: &DuplicatesQuery, job: &Job) -> Answer<PairsShown> {
    let query = PairsQuery { least: LIKELY, relatives: args.relatives };
    let found = told(job, |progress, stopped| duplicates(&open.vault, query, progress, stopped))?;
    Ok(PairsShown {
        count: u32::try_from(found.len()).unwrap_or(u32::MAX),
        pairs: found.iter().take(SHOWN).map(|one| pair(open, one)).collect(),
    })
}

/// Compares, telling how far it is, and stops when the officer does.
///
/// # Errors
/// When the officer stopped it.
pub fn told<T>(
    job: &Job,
    compare: impl FnOnce(&mut dyn FnMut(f64), &AtomicBool) -> csp_core::Result<T>,
) -> csp_core::Result<T> {
    let stopped = AtomicBool::new(false);
    let mut progress = |done: f64| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 0 and 100")]
        let percent = (done * 100.0).clamp(0.0, 100.0) as u64;
        stopped.store(job.step("comparing", percent, 100).is_break(), Ordering::Relaxed);
    };
    compare(&mut progress, &stopped)
}

fn pair(open: &Open, found: &Candidate) -> PairShown {
    PairShown {
        a: side(&found.a),
        b: side(&found.b),
        percent: percent(found.score),
        evidence: found.evidence.iter().map(|one| evidence(open, one)).collect(),
    }
}

/// Where a row stands, as `file · sheet · row`.
pub(super) fn source(source: &Source) -> String {
    let row = source.row.to_string();
    let parts = [source.file.as_str(), source.sheet.as_str(), row.as_str()];
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}

pub(super) fn side(side: &Side) -> SideShown {
    SideShown {
        applicant: side.applicant.to_string(),
        number: side.number.clone(),
        name: side.name.0.clone(),
        source: side.source.as_ref().map(source),
    }
}

pub(super) fn evidence(open: &Open, one: &Evidence) -> EvidenceShown {
    let masked = one.field == Field::Number && !open.unmasked();
    let value = |value: &Option<csp_core::sensitive::Sensitive<String>>| {
        value.as_ref().filter(|_| !masked).map(|value| value.0.clone())
    };
    EvidenceShown {
        field: one.field.code().to_owned(),
        agreement: one.agreement_code().to_owned(),
        speaks_for: one.bits > 0.0,
        a: value(&one.a),
        b: value(&one.b),
        masked,
    }
}

pub(super) fn percent(score: f64) -> u8 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 0 and 100")]
    let percent = (score * 100.0).clamp(0.0, 100.0) as u8;
    percent
}

/// What a merge has to choose between; communities stay masked until they are shown.
///
/// # Errors
/// When one of the two is not in use.
pub fn choices(open: &Open, pair: &PairOf) -> Answer<Vec<ChoiceShown>> {
    let found = merging::choices(&open.vault, &pair.a, &pair.b)?;
    Ok(found
        .into_iter()
        .map(|one| {
            let masked = one.field == "community" && !open.unmasked();
            let value = |value: Option<csp_core::sensitive::Sensitive<String>>| {
                value.filter(|_| !masked).map(|value| value.0)
            };
            ChoiceShown { field: one.field.to_owned(), a: value(one.a), b: value(one.b), masked }
        })
        .collect())
}

/// What was merged into an applicant; nothing for whom it is sealed.
///
/// # Errors
/// When the vault cannot be read.
pub fn merges(open: &Open, applicant: &str) -> Answer<Vec<MergedShown>> {
    let found = match merging::merges(&open.vault, applicant) {
        // Whose record is sealed, restricted or erased shows no merges either.
        Err(Error::People(_) | Error::Matching(matching::Error::NotInUse)) => Vec::new(),
        found => found?,
    };
    Ok(found
        .into_iter()
        .map(|one| MergedShown {
            id: one.id.to_string(),
            number: one.number,
            name: one.name.0,
            on: one.on.to_string(),
            officer: one.officer,
        })
        .collect())
}

/// Who is known already and likely the person of a form.
///
/// # Errors
/// When the vault cannot be read.
pub fn twins(open: &Open, form: &ApplicationForm) -> Answer<Vec<TwinShown>> {
    let today = open.vault.clock().today();
    let found = open.twins(|twins| twins.of_form(&form.person, &form.organisation_name, today))?;
    Ok(found
        .iter()
        .map(|twin| TwinShown {
            known: side(&twin.known),
            percent: percent(twin.score),
            relation: if twin.relation == Relation::SamePerson { "same" } else { "relatives" }.to_owned(),
            fields: twin
                .evidence
                .iter()
                .filter(|one| one.bits > 1.0)
                .map(|one| one.field.code().to_owned())
                .collect(),
        })
        .collect())
}
