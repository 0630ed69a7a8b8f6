//! Who of the vault a row speaks of, by strong evidence only: the same identity number, or the same name with
//! the same day of birth. Where two persons fit, or number and name point to different ones, nobody is meant.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::check::Candidate;
use crate::Result;
use crate::ids::PersonId;
use crate::language::plain;

/// The persons of a vault, by what tells them apart.
pub(super) struct Known {
    by_number: HashMap<String, BTreeSet<PersonId>>,
    by_name_and_birth: HashMap<(String, NaiveDate), BTreeSet<PersonId>>,
    numbers: HashMap<PersonId, BTreeSet<String>>,
}

/// A name's words in one order: registers write the family name first or last.
pub(super) fn folded_name(name: &str) -> String {
    let folded = plain(name);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

impl Known {
    /// Reads everybody whose data is used.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut known =
            Self { by_number: HashMap::new(), by_name_and_birth: HashMap::new(), numbers: HashMap::new() };
        let mut statement = db.prepare_cached(
            "SELECT p.id, p.name_written, p.birth_date FROM person p
             WHERE p.removed_at IS NULL AND p.restricted_at IS NULL AND p.erased_at IS NULL",
        )?;
        let mut rows = statement.query([])?;
        let mut used = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let (id, name, born): (PersonId, String, Option<NaiveDate>) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            used.insert(id);
            if let Some(born) = born {
                known.by_name_and_birth.entry((folded_name(&name), born)).or_default().insert(id);
            }
        }
        let mut statement = db.prepare_cached(
            "SELECT person_id, number FROM identification WHERE removed_at IS NULL AND number IS NOT NULL",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, number): (PersonId, String) = (row.get(0)?, row.get(1)?);
            if used.contains(&id) {
                known.by_number.entry(number.clone()).or_default().insert(id);
                known.numbers.entry(id).or_default().insert(number);
            }
        }
        Ok(known)
    }

    /// The one person a row speaks of.
    pub fn person(&self, candidate: &Candidate) -> Option<PersonId> {
        let one = |found: Option<&BTreeSet<PersonId>>| match found.map(|set| set.iter().copied()) {
            Some(mut set) if set.len() == 1 => set.next(),
            _ => None,
        };
        let number = candidate.personal_number.as_ref();
        let by_number = number.and_then(|number| one(self.by_number.get(number)));
        let person = &candidate.person;
        let by_name = person
            .birth_date
            .and_then(|born| one(self.by_name_and_birth.get(&(folded_name(&person.name_written), born))));
        match (by_number, by_name) {
            (Some(a), Some(b)) if a != b => None,
            (Some(a), _) => Some(a),
            // Another number than the one recorded is another person of the same name and day.
            (None, Some(b)) => {
                let other =
                    number.is_some_and(|n| self.numbers.get(&b).is_some_and(|known| !known.contains(n)));
                (!other).then_some(b)
            }
            (None, None) => None,
        }
    }
}
