//! One applicant.

use chrono::NaiveDate;
use csp_core::code::Stored;
use csp_core::language::serbian_latin;
use csp_core::people::records::{ApplicantRecord, Identification, Organisation, Person};
use csp_core::people::service;
use csp_core::vault::{Access, access};

use super::application;
use crate::error::Answer;
use crate::open::Open;
use crate::wire::{ApplicantShown, IdentificationShown, Masked, OrganisationShown, PersonShown};

/// One applicant, opened by an officer: that is written down.
///
/// # Errors
/// When there is none of this identity or number.
pub fn opened(open: &Open, id_or_number: &str) -> Answer<ApplicantShown> {
    let record = service::applicant(&open.vault, id_or_number)?;
    access(&open.vault, &open.officer, Access::RecordRead, Some(record.id.uuid()))?;
    shown(open, record)
}

/// One applicant again, after something was done to them.
///
/// # Errors
/// When there is none of this identity or number.
pub fn of(open: &Open, id_or_number: &str) -> Answer<ApplicantShown> {
    shown(open, service::applicant(&open.vault, id_or_number)?)
}

fn shown(open: &Open, record: ApplicantRecord) -> Answer<ApplicantShown> {
    let ApplicantRecord { id, number, person, identifications, organisation, applications, missing } = record;
    let mut applications = applications
        .iter()
        .map(|application| application::shown(open, application, &missing))
        .collect::<Answer<Vec<_>>>()?;
    applications.reverse();
    let latin = serbian_latin(&person.name_written);
    Ok(ApplicantShown {
        id: id.to_string(),
        number,
        name_other_script: (latin != person.name_written).then_some(latin),
        name: person.name_written.clone(),
        person: person_shown(person, open.vault.clock().today(), open.unmasked()),
        identifications: identifications.into_iter().map(|i| identification(i, open.unmasked())).collect(),
        organisation: organisation.map(organisation_shown),
        applications,
    })
}

fn person_shown(person: Person, today: NaiveDate, unmasked: bool) -> PersonShown {
    PersonShown {
        given_name: person.given_name,
        family_name: person.family_name,
        sex: person.sex.map(|sex| sex.code().to_owned()),
        birth_date: person.birth_date.map(|day| day.to_string()),
        age: person.birth_date.and_then(|day| today.years_since(day)),
        community: masked(person.community, unmasked),
        displacement: person.displacement.map(|displacement| displacement.code().to_owned()),
        disability: person.disability.map(|said| if said { "yes" } else { "no" }.to_owned()),
        phone: person.phone,
        municipality: person.municipality,
        settlement: person.settlement,
        address: person.address,
        house_number: person.house_number,
        postcode: person.postcode,
        language: person.language.as_ref().map(Stored::code).map(str::to_owned),
    }
}

fn identification(proof: Identification, unmasked: bool) -> IdentificationShown {
    IdentificationShown {
        kind: proof.kind.code().to_owned(),
        number: masked(proof.number, unmasked),
        issuer: proof.issuer,
        certified_by: proof.certified_by,
        certified_reason: proof.certified_reason,
    }
}

fn organisation_shown(organisation: Organisation) -> OrganisationShown {
    OrganisationShown {
        name: organisation.name,
        kind: organisation.kind.code().to_owned(),
        nui: organisation.nui,
        municipality: organisation.municipality,
    }
}

fn masked(value: Option<String>, unmasked: bool) -> Masked {
    let recorded = value.is_some();
    Masked { value: value.filter(|_| unmasked), recorded, masked: recorded && !unmasked }
}
