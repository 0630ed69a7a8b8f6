//! Entities put together while a file is read.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Format, Kind, List, Listed, Odd, Oddity, Refusal, Source, plain};

/// More oddities than an officer reads are only noise, and a hostile file could have millions.
const ODDITIES: usize = 1000;

/// The list in the making.
#[derive(Default)]
pub(super) struct Collected {
    entities: Vec<Listed>,
    numbers: HashMap<String, usize>,
    current: usize,
    unnumbered: usize,
    oddities: Vec<Oddity>,
}

impl Collected {
    /// The entity of this number becomes the current one; true when it is new.
    pub fn open(&mut self, id: &str, line: u64) -> bool {
        let id = if id.is_empty() {
            // Two entities without numbers are two, so each gets one that no list uses.
            self.unnumbered += 1;
            format!("?{}", self.unnumbered)
        } else {
            id.to_owned()
        };
        if let Some(at) = self.numbers.get(&id) {
            self.current = *at;
            self.odd(line, Odd::RepeatedNumber);
            return false;
        }
        self.current = self.entities.len();
        self.entities.push(Listed::numbered(&id));
        self.numbers.insert(id, self.current);
        true
    }

    /// The entity of this number becomes the current one; rows of one entity repeat its number, which is
    /// nothing odd. True when it is new.
    pub fn turn_to(&mut self, id: &str, line: u64) -> bool {
        if let Some(at) = self.numbers.get(id) {
            self.current = *at;
            return false;
        }
        self.open(id, line)
    }

    /// The current entity.
    pub fn entity(&mut self) -> &mut Listed {
        if self.entities.is_empty() {
            self.entities.push(Listed::numbered("?0"));
        }
        &mut self.entities[self.current]
    }

    /// The current entity is complete: says what is odd about it.
    pub fn close(&mut self, kind_told: bool, line: u64) {
        if !kind_told {
            self.entity().kind = Kind::Enterprise;
            self.odd(line, Odd::UnknownKind);
        }
        if self.entity().names.is_empty() {
            self.odd(line, Odd::Nameless);
        }
    }

    /// Writes down an oddity of the current entity.
    pub fn odd(&mut self, line: u64, kind: Odd) {
        if self.oddities.len() < ODDITIES {
            let entity = self.entity().id.clone();
            self.oddities.push(Oddity { line, entity, kind });
        }
    }

    /// The list, every value of an entity once.
    pub fn list(mut self, source: Source, format: Format, on: Option<NaiveDate>) -> Result<List, Refusal> {
        if self.entities.is_empty() {
            return Err(Refusal::NoEntities);
        }
        for entity in &mut self.entities {
            entity.references.retain(|r| !r.is_empty());
            entity.identifications.retain(|i| !(i.number.is_empty() && i.latin_number.is_empty()));
            entity.addresses.retain(|a| !(a.street.is_empty() && a.city.is_empty() && a.country.is_none()));
            entity.regulations.retain(|r| !(r.programme.is_empty() && r.title.is_empty()));
            plain::once(&mut entity.references);
            plain::once(&mut entity.names);
            plain::once(&mut entity.births);
            plain::once(&mut entity.citizenships);
            plain::once(&mut entity.identifications);
            plain::once(&mut entity.addresses);
            plain::once(&mut entity.regulations);
            plain::once(&mut entity.remarks);
        }
        Ok(List { source, format, generated_on: on, entities: self.entities, oddities: self.oddities })
    }
}
