//! Household, addresses, representation, vulnerability and earlier support, on the person's own paper. The others
//! of the household are somebody else: they are counted, not named.

use super::Room;
use crate::Result;
use crate::format::print_number;
use crate::people::records::ApplicantRecord;
use crate::privacy::subject::Section;
use crate::vault::Reading;

pub(super) fn sections(
    room: &Room<'_>,
    reading: &Reading<'_>,
    record: &ApplicantRecord,
) -> Result<Vec<Section>> {
    let home = crate::households::home::read(reading, record.id)?;
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| room.day(day)).unwrap_or_default();
    let mut sections = Vec::new();
    let mut times: Vec<Vec<String>> = Vec::new();
    if let Some(household) = &home.household {
        let own = household.members.iter().find(|one| one.number.as_deref() == Some(home.number.as_str()));
        let relation = own.map(|own| room.get(&format!("household-relation-{}", own.relation)));
        let since = own.and_then(|own| own.from);
        let people = household.people.to_string();
        times.push(vec![relation.unwrap_or_default(), day(since), String::new(), people]);
    }
    times.extend(home.former.iter().map(|one| {
        let relation = room.get(&format!("household-relation-{}", one.relation));
        vec![relation, day(one.from), day(one.to), String::new()]
    }));
    if !times.is_empty() {
        let heads =
            ["subject-homes-relation", "subject-homes-from", "subject-homes-to", "subject-homes-people"];
        sections.push(room.section("subject-homes", vec![room.table(&heads, times, 1)]));
    }
    let lived = home.addresses.iter().map(|one| {
        let street = [&one.address, &one.house_number].into_iter().flatten().cloned().collect::<Vec<_>>();
        let parts = [Some(street.join(" ")), one.settlement.clone(), room.place(one.municipality.as_ref())];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        vec![parts.join(", "), day(one.from), day(one.to)]
    });
    let lived: Vec<Vec<String>> = lived.collect();
    if !lived.is_empty() {
        let heads = ["subject-address", "subject-homes-from", "subject-homes-to"];
        sections.push(room.section("subject-addresses", vec![room.table(&heads, lived, 0)]));
    }
    let standing = home.representations.iter().filter(|one| !one.of_organisation).map(|one| {
        let kind = room.get(&format!("representing-{}", one.kind));
        vec![one.name.clone(), kind, one.ground.clone().unwrap_or_default(), day(one.from), day(one.to)]
    });
    let standing: Vec<Vec<String>> = standing.collect();
    if !standing.is_empty() {
        let heads = [
            "subject-name",
            "subject-represented-as",
            "subject-ground",
            "subject-homes-from",
            "subject-homes-to",
        ];
        sections.push(room.section("subject-represented", vec![room.table(&heads, standing, 0)]));
    }
    let points = home.vulnerability.iter().map(|one| {
        let said = room.get(if one.confirmed == Some(true) { "subject-yes" } else { "subject-no" });
        vec![said, one.body.clone().unwrap_or_default(), day(one.on), one.points.to_string()]
    });
    let points: Vec<Vec<String>> = points.collect();
    if !points.is_empty() {
        let heads = ["subject-state", "subject-vulnerability-body", "subject-day", "subject-points"];
        sections.push(room.section("subject-vulnerability", vec![room.table(&heads, points, 1)]));
    }
    let had = crate::support::service::read(reading, record.id)?.into_iter().map(|one| {
        let scheme = room.settings.support.scheme(&one.scheme);
        let when = one.on.map(|on| room.day(on)).or_else(|| one.year.map(|year| year.to_string()));
        vec![
            scheme.map_or(one.scheme.clone(), |scheme| scheme.title.of(room.language)),
            one.what.unwrap_or_default(),
            when.unwrap_or_default(),
            one.told_by.unwrap_or_default(),
            one.amount.map(|amount| print_number(amount, room.language)).unwrap_or_default(),
        ]
    });
    let had: Vec<Vec<String>> = had.collect();
    if !had.is_empty() {
        let heads = [
            "subject-support-scheme",
            "subject-support-what",
            "subject-support-year",
            "subject-support-told",
            "subject-support-amount",
        ];
        sections.push(room.section("subject-support", vec![room.table(&heads, had, 1)]));
    }
    Ok(sections)
}
