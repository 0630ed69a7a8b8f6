//! One person of the sample with proof of identity and, for some, an organisation.

use chrono::{Days, NaiveDate};

use super::names::{Stock, compose};
use super::numbers;
use super::places::{PLACES, Place};
use super::random::Random;
use crate::code::Stored;
use crate::ids::{IdentificationId, OrganisationId};
use crate::language::Language;
use crate::people::records::{Identification, Organisation, Person};
use crate::people::{Displacement, IdentificationKind, OrganisationKind, Sex};
use crate::reference::Component;

/// A person living somewhere, born long enough before `today`. Every seventh lives in the next of the 38
/// municipalities, the others where the programme's communities mostly live.
pub fn person(random: &mut Random, index: usize, today: NaiveDate) -> Person {
    if index.is_multiple_of(7) {
        return person_at(random, &PLACES[index / 7 % PLACES.len()], today);
    }
    let weights: Vec<(usize, u64)> = PLACES.iter().enumerate().map(|(i, p)| (i, p.weight)).collect();
    let place = &PLACES[*random.weighted(&weights)];
    person_at(random, place, today)
}

/// A person living at `place`.
pub fn person_at(random: &mut Random, place: &Place, today: NaiveDate) -> Person {
    let community = *random.weighted(place.communities);
    let sex = if random.percent(44) { Sex::Female } else { Sex::Male };
    let serbs_near = place.communities.iter().any(|(code, _)| *code == "SRB");
    let (stock, language) = voice(random, community, serbs_near);
    let cyrillic = language == Language::SrCyrl;
    let (given, family) = compose(random, stock, sex, cyrillic);
    let days = random.between(19 * 366, 67 * 365);
    let (albanian, serbian) = random.pick(place.settlements);
    let settlement = match language {
        Language::SrCyrl => (*serbian).to_owned(),
        Language::SrLatn => crate::language::serbian_latin(serbian),
        Language::Sq | Language::En => (*albanian).to_owned(),
    };
    let displacement = *random.weighted(&[
        (Some(Displacement::Returnee), 22),
        (Some(Displacement::Repatriated), 4),
        (Some(Displacement::Idp), 9),
        (Some(Displacement::ReceivingCommunity), 30),
        (Some(Displacement::None), 30),
        (None, 5),
    ]);
    let mut person = Person::named(format!("{given} {family}"));
    person.given_name = Some(given);
    person.family_name = Some(family);
    person.sex = Some(Stored::Known(sex));
    person.birth_date = u64::try_from(days).ok().and_then(|d| today.checked_sub_days(Days::new(d)));
    // Belonging is the person's own declaration, and some prefer not to declare it.
    person.community = Some(if random.percent(3) { "NDS" } else { community }.to_owned());
    person.displacement = displacement.map(Stored::Known);
    person.disability = if random.percent(88) { Some(random.percent(7)) } else { None };
    person.phone = random.percent(93).then(|| numbers::phone(random));
    person.municipality = (!random.percent(1)).then(|| place.municipality.to_owned());
    person.settlement = Some(settlement);
    person.language = Some(Stored::Known(language));
    person
}

/// The names a community's families mostly bear, and the language and script they mostly read.
fn voice(random: &mut Random, community: &str, serbs_near: bool) -> (Stock, Language) {
    use Language::{Sq, SrCyrl, SrLatn};
    match community {
        "SRB" | "MNE" => (Stock::Serbian, *random.weighted(&[(SrCyrl, 60), (SrLatn, 40)])),
        "CRO" => (Stock::Serbian, SrLatn),
        "BOS" | "GOR" => (Stock::Bosniak, *random.weighted(&[(SrLatn, 90), (Sq, 10)])),
        "TUR" => (Stock::Turkish, *random.weighted(&[(Sq, 80), (SrLatn, 20)])),
        "ROM" => *random.weighted(&[
            ((Stock::Serbian, SrCyrl), if serbs_near { 5 } else { 0 }),
            ((Stock::Bosniak, SrLatn), 4),
            ((Stock::Albanian, Sq), 3),
        ]),
        _ => (Stock::Albanian, Sq),
    }
}

/// How the person's identity is proved; some cannot yet prove it.
pub fn proof(random: &mut Random, person: &Person) -> Option<Identification> {
    let sex = person.sex.as_ref().and_then(Stored::known).unwrap_or(Sex::Male);
    let birth = person.birth_date.unwrap_or_default();
    let serbian =
        matches!(person.language.as_ref().and_then(Stored::known), Some(Language::SrCyrl | Language::SrLatn));
    let mut proof = Identification {
        id: IdentificationId::new(),
        kind: Stored::Known(IdentificationKind::PersonalNumber),
        number: None,
        issuer: None,
        certified_by: None,
        certified_reason: None,
    };
    let document = |random: &mut Random| Some(format!("{:09}", random.between(1_000_000, 999_999_999)));
    match random.below(100) {
        0..=69 if serbian && random.percent(30) => proof.number = Some(numbers::jmbg(random, birth, sex)),
        0..=69 => proof.number = Some(numbers::personal_number(random)),
        70..=81 => {
            proof.kind = Stored::Known(IdentificationKind::IdentityCard);
            proof.number = document(random);
            proof.issuer = Some("Civil registration office".to_owned());
        }
        82..=87 => {
            proof.kind = Stored::Known(IdentificationKind::Passport);
            proof.number = document(random);
            proof.issuer = Some("Civil registration office".to_owned());
        }
        88..=90 => {
            proof.kind = Stored::Known(IdentificationKind::OtherDocument);
            proof.number = document(random);
            proof.issuer = Some("UNHCR".to_owned());
        }
        91..=95 => {
            proof.kind = Stored::Known(IdentificationKind::Certified);
            proof.certified_by = Some("Municipal Office for Communities and Returns".to_owned());
            proof.certified_reason = Some("Civil documents lost, subsequent registration pending".to_owned());
        }
        _ => return None,
    }
    Some(proof)
}

/// The organisation that applies under a component, where one does.
pub fn organisation(random: &mut Random, component: Component, person: &Person) -> Option<Organisation> {
    let (kind, name) = match component {
        Component::NewEnterprise => return None,
        Component::ExistingEnterprise => {
            let family = person.family_name.as_deref().unwrap_or(&person.name_written);
            let what = random.pick(&["Prom", "Agro", "Com", "Komerc", "Tex", "Plast"]);
            (OrganisationKind::Enterprise, format!("{family}-{what}"))
        }
        Component::Association => {
            let what = random.pick(&[
                "Beekeepers",
                "Raspberry growers",
                "Dairy farmers",
                "Craftswomen",
                "Greenhouse growers",
            ]);
            (OrganisationKind::Association, format!("Association of {what} {}", home(person)))
        }
        Component::CommunityProject => (OrganisationKind::Other, format!("Local community {}", home(person))),
        Component::SocialInclusion => {
            let what = random.pick(&["Most", "Ura", "Zajedno", "Bashkë", "Otvorena vrata", "Dora e hapur"]);
            (OrganisationKind::Other, format!("NGO {what} {}", home(person)))
        }
    };
    Some(Organisation {
        id: OrganisationId::new(),
        name,
        kind: Stored::Known(kind),
        nui: (kind != OrganisationKind::Other || random.percent(50)).then(|| numbers::nui(random)),
        municipality: person.municipality.clone(),
        settlement: person.settlement.clone(),
        address: None,
    })
}

/// Where the person lives, in the Latin script in which organisations register their names.
fn home(person: &Person) -> String {
    crate::language::serbian_latin(person.settlement.as_deref().unwrap_or_default())
}
