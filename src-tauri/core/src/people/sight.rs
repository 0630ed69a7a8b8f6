//! What an officer may see of people. An auditor sees pseudonyms, except of those a manager unsealed for
//! them; everybody else sees people in clear. Every read that shows people goes through here.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use super::records::{ApplicantRecord, ApplicantRow, Person, SearchSource};
use super::search::{Field, Texts};
use crate::Result;
use crate::ids::ApplicantId;
use crate::reporting::beneficiary_pseudonyms;
use crate::selection::ApplicationRecord;
use crate::selection::eligibility::Checklist;
use crate::selection::visits::Visit;
use crate::vault::{Reading, Role};

/// What an officer may see of people at a moment.
pub struct Sight(Option<Veil>);

/// What stands between an auditor and the people.
struct Veil {
    pseudonyms: HashMap<ApplicantId, String>,
    unsealed: HashSet<ApplicantId>,
}

impl Sight {
    /// The sight, today, of the officer who unlocked the vault.
    ///
    /// # Errors
    /// When the database fails.
    pub fn of(reading: &Reading<'_>) -> Result<Self> {
        let Some(auditor) = reading.auditor() else { return Ok(Self(None)) };
        let by_subject = beneficiary_pseudonyms(reading)?;
        let mut statement =
            reading.prepare("SELECT id, coalesce(organisation_id, person_id) FROM applicant")?;
        let subjects: Vec<(ApplicantId, Uuid)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let named = |(id, subject)| by_subject.get(&subject).map(|name: &String| (id, name.clone()));
        let pseudonyms = subjects.into_iter().filter_map(named).collect();
        let unsealed = crate::duties::unsealing::unsealed_for(reading, auditor, reading.today)?;
        Ok(Self(Some(Veil { pseudonyms, unsealed })))
    }

    /// Whether an auditor looks.
    #[must_use]
    pub fn is_veiled(&self) -> bool {
        self.0.is_some()
    }

    /// The pseudonym that stands for an applicant; none where they are seen in clear.
    #[must_use]
    pub fn pseudonym(&self, id: ApplicantId) -> Option<String> {
        let veil = self.0.as_ref().filter(|veil| !veil.unsealed.contains(&id))?;
        // An applicant without a pseudonym is veiled all the same.
        Some(veil.pseudonyms.get(&id).cloned().unwrap_or_else(|| "B-0000-0000".to_owned()))
    }

    /// Refuses what would tell an auditor of an applicant whom they see under a pseudonym.
    ///
    /// # Errors
    /// [`Error::Sealed`](super::Error::Sealed).
    pub fn check(&self, id: ApplicantId) -> Result<()> {
        if self.pseudonym(id).is_some() { Err(super::Error::Sealed.into()) } else { Ok(()) }
    }

    /// A line of the table, as this officer may see it.
    #[must_use]
    pub fn row(&self, mut row: ApplicantRow) -> ApplicantRow {
        if let Some(pseudonym) = self.pseudonym(row.id) {
            row.name = pseudonym;
            row.organisation = None;
            row.settlement = None;
            row.birth_date = row.birth_date.and_then(year_of);
            row.phone = None;
            row.community = None;
        }
        row
    }

    /// One applicant, as this officer may see them.
    #[must_use]
    pub fn applicant(&self, mut record: ApplicantRecord) -> ApplicantRecord {
        if let Some(pseudonym) = self.pseudonym(record.id) {
            let person = &record.person;
            record.person = Person {
                id: person.id,
                sex: person.sex.clone(),
                birth_date: person.birth_date.and_then(year_of),
                displacement: person.displacement.clone(),
                municipality: person.municipality.clone(),
                ..Person::named(pseudonym)
            };
            record.identifications = Vec::new();
            record.organisation = None;
        }
        record.applications = record.applications.into_iter().map(|one| self.application(one)).collect();
        record
    }

    /// One application, as this officer may see it.
    #[must_use]
    pub fn application(&self, mut record: ApplicationRecord) -> ApplicationRecord {
        if let Some(pseudonym) = self.pseudonym(record.application.applicant) {
            record.name = pseudonym;
            record.organisation = None;
            record.application.notes = None;
            record.application.household_size = None;
            record.source = None;
            for asset in &mut record.outcomes.assets {
                asset.serial = None;
            }
            for visit in &mut record.outcomes.visits {
                visit.note = None;
            }
            for event in &mut record.history {
                event.reason = None;
                // What an officer answered to warnings is their own words.
                if let Some(detail) = event.detail.as_mut().and_then(|detail| detail.as_object_mut()) {
                    detail.remove("warnings_answered");
                }
            }
            for content in record.approvals.iter_mut().filter_map(|one| one.content.as_mut()) {
                content.reason = None;
            }
        }
        record
    }

    /// The checklist of an applicant's application, as this officer may see it: what was found, without the
    /// words, which may name people.
    #[must_use]
    pub fn checklist(&self, applicant: ApplicantId, mut list: Checklist) -> Checklist {
        if self.pseudonym(applicant).is_some() {
            for found in list.lines.iter_mut().filter_map(|line| line.finding.as_mut()) {
                found.reason = None;
                found.evidence = None;
            }
            for one in &mut list.clarifications {
                one.asked = String::new();
                one.answer = None;
            }
        }
        list
    }

    /// A verification visit, as this officer may see it: for who sees a pseudonym what was advised and the jobs
    /// there were, without words and places, which may tell of people.
    #[must_use]
    pub fn visit(&self, mut visit: Visit) -> Visit {
        if let Some(pseudonym) = self.pseudonym(visit.applicant) {
            visit.name = pseudonym;
            (visit.settlement, visit.address, visit.phone) = (None, None, None);
            (visit.photo_place, visit.again) = (None, None);
            if let Some(record) = visit.record.as_mut() {
                (record.premises_note, record.skills, record.capacity) = (None, None, None);
                (record.household, record.other_donors) = (None, None);
                (record.place, record.remarks) = (None, None);
            }
        }
        visit
    }

    /// The texts an applicant may be found by: for who sees a pseudonym, that and the numbers alone.
    #[must_use]
    pub fn texts(&self, entry: &SearchSource) -> Texts {
        match self.pseudonym(entry.id) {
            // Letters and figures without a meaning: found like a number.
            Some(pseudonym) => {
                let both = [(Field::Name, pseudonym.clone()), (Field::Number, pseudonym)];
                both.into_iter().chain(entry.numbers()).collect()
            }
            None => entry.texts(),
        }
    }
}

/// Of a day of birth, only the year.
fn year_of(day: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year(), 1, 1)
}

/// Who buys has no use for personal numbers and communities (domain: field masks by role).
#[must_use]
pub const fn may_unmask(role: Role) -> bool {
    match role {
        Role::FieldOfficer | Role::MeOfficer | Role::ProgrammeManager | Role::Auditor => true,
        Role::ProcurementOfficer => false,
    }
}
