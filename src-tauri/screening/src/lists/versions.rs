//! Two versions of one list: is the new one whole, and who of it has to be screened again.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::{Country, List, Listed, Refusal, Strength};

/// Below this share of the version before, a file is taken for a part of the list. Lists lose single entities
/// and now and then a regime, never a tenth at once. A default for the setting.
pub const SHRUNKEN_BELOW: f64 = 0.9;

/// What makes somebody findable, as 32 bytes. Two versions of an entity with the same fingerprint give the
/// same candidates, so only other ones are screened again. Regulations and remarks are not part of it.
///
/// Order does not matter. A list read from CSV differs from the same list read from XML where it has weak
/// aliases, because the CSV does not tell them; such entities are screened once more when the format changes.
pub type Fingerprint = [u8; 32];

/// What a new version changes, as places in its entities.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Difference {
    /// Not listed before.
    pub added: Vec<usize>,
    /// Listed before, but now with other names, births, documents, countries or kind.
    pub changed: Vec<usize>,
    /// Listed as before.
    pub unchanged: Vec<usize>,
    /// Numbers of those listed before and no longer.
    pub removed: Vec<String>,
}

impl Difference {
    /// The places that have to be screened again.
    pub fn to_screen(&self) -> impl Iterator<Item = usize> + '_ {
        self.added.iter().chain(&self.changed).copied()
    }
}

impl Listed {
    /// What makes it findable.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut facts = vec![format!("{:?}", self.kind)];
        for n in &self.names {
            let weak = n.strength == Strength::Weak;
            facts.push(joined(&[
                "name",
                &n.whole,
                &n.first,
                &n.middle,
                &n.last,
                if weak { "weak" } else { "" },
            ]));
            facts.extend(n.sex.map(|s| format!("sex {s:?}")));
        }
        facts.extend(self.births.iter().map(|b| format!("birth {:?} {}", b.when, b.circa)));
        facts.extend(self.citizenships.iter().map(|c| placed("citizen", c)));
        facts.extend(self.identifications.iter().map(|i| joined(&["document", &i.number, &i.latin_number])));
        facts.extend(self.addresses.iter().filter_map(|a| a.country.as_ref()).map(|c| placed("address", c)));
        facts.sort();
        facts.dedup();
        let mut hash = Sha256::new();
        for fact in facts {
            hash.update((fact.len() as u64).to_be_bytes());
            hash.update(fact.as_bytes());
        }
        hash.finalize().into()
    }
}

fn placed(what: &str, country: &Country) -> String {
    joined(&[what, &country.code, &country.name])
}

/// Joined by a control character, which no clean text holds.
fn joined(parts: &[&str]) -> String {
    parts.join("\u{1f}")
}

/// What `now` changes against the fingerprints of the version before, by the list's own numbers.
pub fn difference(before: &HashMap<String, Fingerprint>, now: &List) -> Difference {
    let mut difference = Difference::default();
    let mut kept = std::collections::HashSet::new();
    for (at, entity) in now.entities.iter().enumerate() {
        kept.insert(entity.id.as_str());
        match before.get(&entity.id) {
            None => difference.added.push(at),
            Some(print) if *print == entity.fingerprint() => difference.unchanged.push(at),
            Some(_) => difference.changed.push(at),
        }
    }
    difference.removed = before.keys().filter(|id| !kept.contains(id.as_str())).cloned().collect();
    difference.removed.sort();
    difference
}

impl List {
    /// The fingerprint of every entity by its number, to be kept for the next version.
    pub fn fingerprints(&self) -> HashMap<String, Fingerprint> {
        self.entities.iter().map(|e| (e.id.clone(), e.fingerprint())).collect()
    }

    /// Refuses a list with fewer than `share` (0 to 1) of the entities the version before had.
    pub fn whole_beside(&self, previous: usize, share: f64) -> Result<(), Refusal> {
        let now = self.entities.len();
        if (now as f64) < previous as f64 * share { Err(Refusal::Shrunken { previous, now }) } else { Ok(()) }
    }
}
