//! Who on lists of earlier beneficiaries is likely an applicant. Nothing is joined by itself.

use std::sync::atomic::AtomicBool;

use csp_linking::link::{LIKELY, Records, Relation, Watch, link};

use super::pairs::{shown, side};
use super::records::{all, earlier};
use super::{Error, Evidence, Side};
use crate::Result;
use crate::ids::SupportId;
use crate::people::records::Source;
use crate::people::sight::Sight;
use crate::sensitive::Sensitive;
use crate::vault::Vault;

/// Somebody on a list and an applicant who are likely one person.
#[derive(Clone)]
pub struct EarlierMatch {
    /// The record of the list.
    pub support: SupportId,
    /// The name on the list; nothing for an auditor.
    pub name: Sensitive<String>,
    /// The row of the list.
    pub source: Option<Source>,
    /// The applicant.
    pub applicant: Side,
    /// How likely they are one person, from 0 to 1.
    pub score: f64,
    /// Why, the weightiest first: first the list's value, then the applicant's.
    pub evidence: Vec<Evidence>,
}

/// The likely matches, the likeliest first. Whoever was told apart is left out.
///
/// # Errors
/// [`Error::Cancelled`] when the officer stopped it.
pub fn matches(
    vault: &Vault,
    least: f64,
    progress: &mut dyn FnMut(f64),
    cancel: &AtomicBool,
) -> Result<Vec<EarlierMatch>> {
    vault.read(|reading| {
        let listed = earlier(reading)?;
        if listed.is_empty() {
            return Ok(Vec::new());
        }
        let known = all(reading)?;
        let refused = crate::support::store::refused(reading)?;
        let sight = Sight::of(reading)?;
        let mut records = Records::new();
        for one in known.iter().chain(&listed) {
            records.push(&one.record());
        }
        let found = link(&records, least, &mut Watch { progress, cancel }).map_err(|_| Error::Cancelled)?;
        let mut matches = Vec::new();
        for pair in &found.pairs {
            if pair.judgement.relation(least) != Relation::SamePerson {
                continue;
            }
            // Applicants stand before the list's rows.
            let (low, high) = (pair.a.min(pair.b), pair.a.max(pair.b));
            let listed = (high as usize).checked_sub(known.len()).and_then(|place| listed.get(place));
            let (Some(applicant), Some(listed)) = (known.get(low as usize), listed) else { continue };
            let support = SupportId::from_uuid(listed.person.uuid());
            if refused.contains(&(support, applicant.person)) {
                continue;
            }
            let told = found.evidence(&records, high, low);
            matches.push(EarlierMatch {
                support,
                name: Sensitive(if sight.is_veiled() { String::new() } else { listed.name.clone() }),
                source: listed.source.clone().filter(|_| !sight.is_veiled()),
                applicant: side(applicant, &sight),
                score: pair.judgement.probability,
                evidence: told.into_iter().map(|one| shown(one, listed, applicant, &sight)).collect(),
            });
        }
        Ok(matches)
    })
}

/// The threshold from which matches are shown.
pub const SHOWN_FROM: f64 = LIKELY;
