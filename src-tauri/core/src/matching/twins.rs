//! Who is known already, while a new application is typed.

use std::sync::atomic::AtomicBool;

use chrono::NaiveDate;
use csp_linking::link::{Index, LIKELY, Record, Records, Relation, Sex as Linked, Watch, link};

use super::pairs::{shown, side};
use super::records::{Known, all, day};
use super::{Evidence, Side};
use crate::Result;
use crate::code::Stored;
use crate::ids::PersonId;
use crate::people::Sex;
use crate::people::form::{PersonForm, read};
use crate::people::sight::Sight;
use crate::vault::Vault;

/// At most so many are shown beside a form.
const SHOWN: usize = 5;

/// Somebody known who is likely the person of a form, or lives in their house.
#[derive(Clone)]
pub struct Twin {
    /// Who.
    pub known: Side,
    /// How likely it is the same person, from 0 to 1.
    pub score: f64,
    /// The same person, or a relative.
    pub relation: Relation,
    /// Why, the weightiest first. The form's own values are not repeated.
    pub evidence: Vec<Evidence>,
}

/// Everybody known, ready to be asked. Made once and asked with every pause in typing.
pub struct Twins {
    index: Index,
    known: Vec<Known>,
    sight: Sight,
}

impl Twins {
    /// Reads everybody and learns how people's records differ.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn of(vault: &Vault) -> Result<Self> {
        vault.read(|reading| {
            let known = all(reading)?;
            let mut records = Records::new();
            for one in &known {
                records.push(&one.record());
            }
            let (mut silent, never) = (|_| (), AtomicBool::new(false));
            let learned = link(&records, LIKELY, &mut Watch { progress: &mut silent, cancel: &never });
            let model = learned.map_err(|_| super::Error::Cancelled)?.model;
            Ok(Self { index: Index::new(records, model), known, sight: Sight::of(reading)? })
        })
    }

    /// The likely twins of who is being typed. What cannot be read of the form yet is left out.
    pub fn of_form(&mut self, form: &PersonForm, organisation: &str, today: NaiveDate) -> Vec<Twin> {
        // Half a form is full of problems; they are told when it is saved.
        let person = read(form, PersonId::new(), today, &mut Vec::new()).person;
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let (phone, municipality) = (text(&person.phone), text(&person.municipality));
        let number = form.identification_number.trim();
        if person.name_written.is_empty() && phone.is_empty() && number.is_empty() {
            return Vec::new();
        }
        let (given, family) = (text(&person.given_name), text(&person.family_name));
        let parted = !given.is_empty() && !family.is_empty();
        let record = Record {
            given: if parted { &given } else { "" },
            family: if parted { &family } else { "" },
            full: &person.name_written,
            sex: person.sex.as_ref().and_then(Stored::known).map(|sex| match sex {
                Sex::Female => Linked::Female,
                Sex::Male => Linked::Male,
            }),
            birth: person.birth_date.and_then(day),
            number,
            phones: [&phone, ""],
            house: form.house_number.trim(),
            address: form.address.trim(),
            settlement: form.settlement.trim(),
            postcode: form.postcode.trim(),
            municipality: &municipality,
            household: "",
            enterprise: organisation.trim(),
        };
        let found = self.index.twins(&record, LIKELY, SHOWN);
        found
            .into_iter()
            .filter_map(|twin| {
                let known = self.known.get(twin.place as usize)?;
                let told = twin.evidence.into_iter().map(|one| {
                    let one = shown(one, known, known, &self.sight);
                    Evidence { b: None, ..one }
                });
                Some(Twin {
                    known: side(known, &self.sight),
                    score: twin.judgement.probability,
                    relation: twin.judgement.relation(LIKELY),
                    evidence: told.collect(),
                })
            })
            .collect()
    }
}
