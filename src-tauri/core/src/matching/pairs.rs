//! The list of likely duplicates, and what officers decided about pairs.

use std::collections::HashSet;
use std::sync::atomic::AtomicBool;

use csp_linking::link::{LIKELY, Linkage, Records, Relation, Watch, link};
use serde_json::json;

use super::records::{Known, all};
use super::{Candidate, Error, Evidence, Side, Verdict, store};
use crate::Result;
use crate::ids::PersonId;
use crate::people::service::find;
use crate::people::sight::Sight;
use crate::sensitive::Sensitive;
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// Which pairs to list.
#[derive(Debug, Clone, Copy)]
pub struct PairsQuery {
    /// From this probability on; [`LIKELY`] unless the officer wants to see more.
    pub least: f64,
    /// Whether to list relatives instead: people of one house, to be joined into a household.
    pub relatives: bool,
}

impl Default for PairsQuery {
    fn default() -> Self {
        Self { least: LIKELY, relatives: false }
    }
}

/// The likely duplicates, the likeliest first. Pairs about which an officer decided are left out.
///
/// # Errors
/// [`Error::Cancelled`] when the officer stopped it.
pub fn duplicates(
    vault: &Vault,
    query: PairsQuery,
    progress: &mut dyn FnMut(f64),
    cancel: &AtomicBool,
) -> Result<Vec<Candidate>> {
    vault.read(|reading| {
        let known = all(reading)?;
        let decided = store::decided(reading)?;
        let sight = Sight::of(reading)?;
        let mut records = Records::new();
        for one in &known {
            records.push(&one.record());
        }
        let found =
            link(&records, query.least, &mut Watch { progress, cancel }).map_err(|_| Error::Cancelled)?;
        let wanted = if query.relatives { Relation::Relative } else { Relation::SamePerson };
        let listed = found.pairs.iter().filter(|pair| pair.judgement.relation(query.least) == wanted);
        Ok(listed
            .filter_map(|pair| {
                let (a, b) = (known.get(pair.a as usize)?, known.get(pair.b as usize)?);
                let apart = a.person != b.person && !decided.contains(&store::ordered(a.person, b.person));
                apart.then(|| Candidate {
                    score: pair.judgement.probability,
                    relation: wanted,
                    evidence: evidence(&found, &records, (pair.a, a), (pair.b, b), &sight),
                    a: side(a, &sight),
                    b: side(b, &sight),
                })
            })
            .collect())
    })
}

pub(super) fn side(one: &Known, sight: &Sight) -> Side {
    let pseudonym = sight.pseudonym(one.applicant);
    Side {
        applicant: one.applicant,
        person: one.person,
        number: one.number.clone(),
        // Where somebody came from names them to whoever has the register.
        source: one.source.clone().filter(|_| pseudonym.is_none()),
        name: Sensitive(pseudonym.unwrap_or_else(|| one.name.clone())),
    }
}

fn evidence(
    found: &Linkage,
    records: &Records,
    (place_a, a): (u32, &Known),
    (place_b, b): (u32, &Known),
    sight: &Sight,
) -> Vec<Evidence> {
    let told = found.evidence(records, place_a, place_b);
    told.into_iter().map(|one| shown(one, a, b, sight)).collect()
}

pub(super) fn shown(one: csp_linking::link::Evidence, a: &Known, b: &Known, sight: &Sight) -> Evidence {
    let value = |of: &Known| {
        let clear = sight.pseudonym(of.applicant).is_none();
        of.value(one.field).filter(|_| clear).map(Sensitive)
    };
    Evidence { field: one.field, agreement: one.agreement, bits: one.bits, a: value(a), b: value(b) }
}

/// Decides that two applicants are two people, or people of one house; the pair is not listed again.
///
/// # Errors
/// When no applicant has one of the numbers, or both are one person.
pub fn decide(
    vault: &Vault,
    officer: &Officer,
    (a, b): (&str, &str),
    verdict: Verdict,
    reason: &str,
) -> Result<Written<()>> {
    vault.write(officer, Action::PairDecided, |tx| {
        let (one, other) = (store::applicant(tx, find(tx, a)?)?, store::applicant(tx, find(tx, b)?)?);
        if one.person == other.person {
            return Err(Error::SamePerson.into());
        }
        tx.describe(json!({ "applicant": one.number, "other": other.number, "verdict": verdict }));
        let (a, b) = store::ordered(one.person, other.person);
        let reason = Some(reason.trim()).filter(|reason| !reason.is_empty());
        store::insert_decision(tx, (a, b), verdict, reason)
    })
}

/// Remembers that two persons are relatives and not one, unless something was decided about them.
pub(crate) fn keep_apart(tx: &Writing<'_>, a: PersonId, b: PersonId) -> Result<()> {
    let pair = store::ordered(a, b);
    if store::decided(tx)?.contains(&pair) {
        return Ok(());
    }
    store::insert_decision(tx, pair, Verdict::Relatives, None)
}

/// The pairs already decided: for skipping them.
pub(super) type Decided = HashSet<(PersonId, PersonId)>;
