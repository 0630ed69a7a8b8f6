//! The European Union's consolidated list, XML 1.1 (schema `http://eu.europa.ec/fpi/fsd/export`): an `export`
//! of `sanctionEntity`, all data in attributes.

use std::io::BufRead;

use super::collected::Collected;
use super::xml::{Attributes, Step, Walk};
use super::{Address, Format, Identification, Kind, List, Name, Odd, Refusal, Regulation, Source, Strength};
use super::{births, plain};

/// Reads the list from behind the root's opening tag.
pub(super) fn read<R: BufRead>(mut walk: Walk<R>, root: &Attributes) -> Result<List, Refusal> {
    let mut collected = Collected::default();
    let generated_on = plain::date(root.get("generationDate"));
    let mut inside: Vec<String> = Vec::new();
    let mut kind_told = false;
    loop {
        match walk.step()? {
            Step::Begin(name, mut attributes) => {
                if inside.is_empty() && name == "sanctionEntity" {
                    collected.open(attributes.get("logicalId"), walk.line());
                    kind_told = false;
                    let entity = collected.entity();
                    for reference in ["euReferenceNumber", "unitedNationId"] {
                        entity.references.push(attributes.take(reference));
                    }
                    entity.designated_on = plain::date(attributes.get("designationDate"));
                    let details = attributes.take("designationDetails");
                    if !details.is_empty() {
                        entity.remarks.push(details);
                    }
                } else if inside.len() == 1 {
                    kind_told |= child(&mut collected, &name, attributes, walk.line());
                }
                inside.push(name);
            }
            Step::End(name, text) => {
                inside.pop();
                match (inside.len(), name.as_str()) {
                    (0, "sanctionEntity") => collected.close(kind_told, walk.line()),
                    (1, "remark") if !text.is_empty() => collected.entity().remarks.push(text),
                    (2, "publicationUrl") => {
                        if let Some(regulation) = collected.entity().regulations.last_mut() {
                            regulation.url = text;
                        }
                    }
                    _ => {}
                }
            }
            Step::Done => return collected.list(Source::EuropeanUnion, Format::FsfXml, generated_on),
        }
    }
}

/// Takes one child element of an entity; true when it tells the kind.
fn child(collected: &mut Collected, name: &str, mut a: Attributes, line: u64) -> bool {
    let entity = collected.entity();
    match name {
        // `code` is the word and `classificationCode` the letter; the CSV has them the other way round.
        "subjectType" => {
            let kind = kind(a.get("code")).or_else(|| kind(a.get("classificationCode")));
            entity.kind = kind.unwrap_or(Kind::Enterprise);
            return kind.is_some();
        }
        "nameAlias" => {
            let strength = if a.get("strong") == "false" { Strength::Weak } else { Strength::Strong };
            let sex = plain::sex(a.get("gender"));
            entity.names.extend(named(Name {
                whole: a.take("wholeName"),
                first: a.take("firstName"),
                middle: a.take("middleName"),
                last: a.take("lastName"),
                strength,
                language: a.take("nameLanguage"),
                sex,
                title: a.take("title"),
                function: a.take("function"),
            }));
        }
        "citizenship" => {
            entity.citizenships.extend(plain::country(a.get("countryIso2Code"), a.get("countryDescription")));
        }
        "birthdate" => {
            let told = births::Told {
                date: a.get("birthdate"),
                day: a.get("day"),
                month: a.get("month"),
                year: a.get("year"),
                from: a.get("yearRangeFrom"),
                to: a.get("yearRangeTo"),
                circa: a.get("circa"),
                calendar: a.get("calendarType"),
                place: [a.get("city"), a.get("place"), a.get("region")],
                country: (a.get("countryIso2Code"), a.get("countryDescription")),
            };
            match births::read(&told) {
                Ok(birth) => entity.births.extend(birth),
                Err(()) => collected.odd(line, Odd::UnreadableBirth),
            }
        }
        "identification" => {
            let country = plain::country(a.get("countryIso2Code"), a.get("countryDescription"));
            entity.identifications.push(Identification {
                kind: a.take("identificationTypeCode"),
                number: a.take("number"),
                latin_number: a.take("latinNumber"),
                issued_by: a.take("issuedBy"),
                country,
            });
        }
        "address" => {
            let country = plain::country(a.get("countryIso2Code"), a.get("countryDescription"));
            entity.addresses.push(Address {
                street: first_of([a.take("street"), a.take("poBox")]),
                city: first_of([a.take("city"), a.take("place"), a.take("region")]),
                postcode: a.take("zipCode"),
                country,
            });
        }
        "regulation" => entity.regulations.push(Regulation {
            programme: a.take("programme"),
            title: a.take("numberTitle"),
            published_on: plain::date(a.get("publicationDate")),
            url: String::new(),
        }),
        _ => {}
    }
    false
}

/// P or E, person or enterprise, whichever attribute or column they stand in.
pub(super) fn kind(written: &str) -> Option<Kind> {
    match written.to_ascii_lowercase().as_str() {
        "p" | "person" => Some(Kind::Person),
        "e" | "enterprise" => Some(Kind::Enterprise),
        _ => None,
    }
}

/// The name made whole of its parts where the list left the whole empty; nothing if there is nothing.
pub(super) fn named(mut name: Name) -> Option<Name> {
    if name.whole.is_empty() {
        name.whole = plain::text(&format!("{} {} {}", name.first, name.middle, name.last));
    }
    (!name.whole.is_empty()).then_some(name)
}

/// The first of these that says something.
pub(super) fn first_of<const N: usize>(values: [String; N]) -> String {
    values.into_iter().find(|v| !v.is_empty()).unwrap_or_default()
}
