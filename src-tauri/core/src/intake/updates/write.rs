//! What was taken of a row, into the vault.

use rusqlite::params;

use super::Difference;
use super::state::Known;
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::IdentificationId;
use crate::intake::Field;
use crate::intake::check::Candidate;
use crate::people::IdentificationKind;
use crate::people::records::Identification;
use crate::people::store::{insert_identification, update_person};
use crate::vault::Writing;

/// Writes the differences that are taken.
pub(in crate::intake) fn write(
    tx: &Writing<'_>,
    known: &Known,
    candidate: &Candidate,
    differences: &[Difference],
) -> Result<()> {
    let (mut person, mut application) = (known.person.clone(), known.application.clone());
    let said = &candidate.person;
    for field in differences.iter().filter(|one| one.taken).map(|one| one.field) {
        match field {
            Field::FullName => {
                person.name_written.clone_from(&said.name_written);
                person.given_name.clone_from(&said.given_name);
                person.family_name.clone_from(&said.family_name);
            }
            Field::Sex => person.sex.clone_from(&said.sex),
            Field::BirthDate => person.birth_date = said.birth_date,
            Field::PersonalNumber => {
                let proof = Identification {
                    id: IdentificationId::new(),
                    kind: Stored::Known(IdentificationKind::PersonalNumber),
                    number: candidate.personal_number.clone(),
                    issuer: None,
                    certified_by: None,
                    certified_reason: None,
                };
                insert_identification(tx, person.id, &proof)?;
            }
            Field::Community => person.community.clone_from(&said.community),
            Field::Returnee => person.displacement.clone_from(&said.displacement),
            Field::Disability => person.disability = said.disability,
            Field::Phone => person.phone.clone_from(&said.phone),
            Field::Municipality => {
                // The activity's place follows the person's while it is the same and nothing is decided.
                if application.municipality == person.municipality && !known.is_decided() {
                    application.municipality.clone_from(&said.municipality);
                }
                person.municipality.clone_from(&said.municipality);
            }
            Field::Settlement => person.settlement.clone_from(&said.settlement),
            Field::Address => person.address.clone_from(&said.address),
            Field::HouseNumber => person.house_number.clone_from(&said.house_number),
            Field::Postcode => person.postcode.clone_from(&said.postcode),
            Field::Sector => application.sector = candidate.sector.map(|sector| sector.code().to_owned()),
            Field::RequestedEur => application.requested = candidate.requested,
            Field::OwnShareEur => application.own_share = candidate.own_share,
            Field::HouseholdSize => application.household_size = candidate.household_size,
            Field::Notes => application.notes.clone_from(&candidate.notes),
            _ => {}
        }
        // The doubts about a field are those of what stands in it.
        application.flags.retain(|flag| flag.field.as_deref() != Some(field.as_code()));
        let doubts = candidate.doubts.iter().filter(|doubt| doubt.field == field);
        application.flags.extend(doubts.map(|doubt| doubt.flag.clone()));
    }
    if person != known.person {
        update_person(tx, &person)?;
    }
    if application != known.application {
        let flags = serde_json::to_string(&application.flags).unwrap_or_else(|_| "[]".to_owned());
        tx.prepare_cached(
            "UPDATE application SET sector = ?2, municipality = ?3, requested_cents = ?4, own_share_cents = ?5,
                 household_size = ?6, notes = ?7, flags = ?8 WHERE id = ?1",
        )?
        .execute(params![
            application.id,
            application.sector,
            application.municipality,
            application.requested,
            application.own_share,
            application.household_size,
            application.notes,
            flags,
        ])?;
    }
    Ok(())
}
