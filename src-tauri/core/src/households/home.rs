//! What is kept of an applicant's home: the household, those before it, addresses, who stands for whom.

use super::shown::{Former, Home, Household, Member as Shown};
use super::store::{self, Member};
use super::{MOST, Relation};
use crate::Result;
use crate::ids::{HouseholdId, PersonId};
use crate::people::sight::Sight;
use crate::vault::{Reading, Vault};

/// What is kept of an applicant's home, as the officer who looks may see it.
///
/// # Errors
/// When no applicant has this number.
pub fn home(vault: &Vault, applicant: &str) -> Result<Home> {
    vault.read(|reading| {
        let id = crate::people::service::find(reading, applicant)?;
        let veiled = Sight::of(reading)?.pseudonym(id).is_some();
        let home = read(reading, id)?;
        Ok(if veiled { super::representation::veil(home) } else { home })
    })
}

/// The same in clear, for the person's own data.
pub(crate) fn read(reading: &Reading<'_>, id: crate::ids::ApplicantId) -> Result<Home> {
    let sql = "SELECT number, person_id, organisation_id FROM applicant WHERE id = ?1";
    let (number, person, organisation): (String, PersonId, _) =
        reading.query_row(sql, [id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    let times = store::times(reading, person)?;
    let now = times.iter().find(|one| one.time.holds(reading.today)).map(|one| one.household);
    let former = times.iter().filter(|one| !one.time.holds(reading.today) || Some(one.household) != now);
    let (addresses, address_since) = super::addresses::of(reading, person)?;
    Ok(Home {
        number,
        veiled: false,
        household: now.map(|id| household(reading, id)).transpose()?,
        former: former
            .map(|one| Former {
                id: one.household,
                relation: one.relation.code().to_owned(),
                from: one.time.from,
                to: one.time.to,
                because: one.because.as_ref().map(|code| code.code().to_owned()),
            })
            .collect(),
        addresses,
        address_since,
        representations: super::representation::of(reading, person, organisation)?,
        stands_for: super::representation::by(reading, person)?,
        vulnerability: super::vulnerability::of(reading, person)?,
        most_points: crate::reference::settings_on(reading, reading.today)?.support.vulnerability_points,
    })
}

fn household(reading: &Reading<'_>, id: HouseholdId) -> Result<Household> {
    let all = store::members(reading, id)?;
    let (mut members, mut left): (Vec<Member>, Vec<Member>) =
        all.into_iter().partition(|one| one.time.holds(reading.today));
    members.sort_by_key(|one| one.relation.known() != Some(Relation::Head));
    left.sort_by_key(|one| std::cmp::Reverse(one.time.to));
    let (other_adults, children) = store::counts(reading, id)?;
    Ok(Household {
        id,
        people: u32::try_from(members.len()).unwrap_or(MOST).saturating_add(other_adults + children),
        headless: members.iter().all(|one| one.relation.known() != Some(Relation::Head)),
        members: members.into_iter().map(shown).collect(),
        left: left.into_iter().map(shown).collect(),
        other_adults,
        children,
    })
}

fn shown(one: Member) -> Shown {
    Shown {
        id: one.id,
        number: one.number,
        name: one.name.unwrap_or_default(),
        birth_date: one.birth_date,
        relation: one.relation.code().to_owned(),
        from: one.time.from,
        to: one.time.to,
        because: one.because.map(|code| code.code().to_owned()),
    }
}
