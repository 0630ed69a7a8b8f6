//! The United Nations Security Council's consolidated list: `CONSOLIDATED_LIST` with `INDIVIDUALS` and
//! `ENTITIES`, all data in the text of elements. A person's name is spread over up to four elements.

use std::collections::HashMap;
use std::io::BufRead;

use chrono::NaiveDate;

use super::collected::Collected;
use super::xml::{Attributes, Step, Walk};
use super::{Address, Birth, Format, Identification, Kind, List, Name, Odd, Refusal, Regulation, Source};
use super::{Strength, When, births, plain};

/// The texts of one block's elements.
type Block = HashMap<String, String>;

/// Reads the list from behind the root's opening tag.
pub(super) fn read<R: BufRead>(mut walk: Walk<R>, root: &Attributes) -> Result<List, Refusal> {
    let mut collected = Collected::default();
    let generated_on = plain::date(root.get("dateGenerated"));
    let mut inside: Vec<String> = Vec::new();
    let mut own = Block::new();
    let mut blocks: Vec<(String, Block)> = Vec::new();
    loop {
        match walk.step()? {
            Step::Begin(name, _) => {
                match inside.len() {
                    1 => {
                        own.clear();
                        blocks.clear();
                    }
                    2 => blocks.push((name.clone(), Block::new())),
                    _ => {}
                }
                inside.push(name);
            }
            Step::End(name, text) => {
                inside.pop();
                match inside.len() {
                    3 => {
                        if let Some((_, block)) = blocks.last_mut() {
                            // Several VALUE of one NATIONALITY are several nationalities.
                            let slot = if block.contains_key(&name) {
                                format!("{name}+{}", block.len())
                            } else {
                                name
                            };
                            block.insert(slot, text);
                        }
                    }
                    2 => {
                        own.insert(name, text);
                    }
                    1 if matches!(name.as_str(), "INDIVIDUAL" | "ENTITY") => {
                        let kind = if name == "INDIVIDUAL" { Kind::Person } else { Kind::Enterprise };
                        take(&mut collected, kind, &own, &blocks, walk.line());
                        own.clear();
                        blocks.clear();
                    }
                    _ => {}
                }
            }
            Step::Done => return collected.list(Source::UnitedNations, Format::UnXml, generated_on),
        }
    }
}

fn of(block: &Block, name: &str) -> String {
    block.get(name).cloned().unwrap_or_default()
}

fn values(block: &Block) -> impl Iterator<Item = &String> {
    block.iter().filter(|(n, t)| n.starts_with("VALUE") && !t.is_empty()).map(|(_, t)| t)
}

fn take(collected: &mut Collected, kind: Kind, own: &Block, blocks: &[(String, Block)], line: u64) {
    let number = if of(own, "DATAID").is_empty() { of(own, "REFERENCE_NUMBER") } else { of(own, "DATAID") };
    collected.open(&number, line);
    let entity = collected.entity();
    entity.kind = kind;
    entity.references.push(of(own, "REFERENCE_NUMBER"));
    entity.designated_on = plain::date(&of(own, "LISTED_ON"));
    entity.remarks.extend(own.get("COMMENTS1").filter(|c| !c.is_empty()).cloned());
    entity.regulations.push(Regulation {
        programme: of(own, "UN_LIST_TYPE"),
        title: of(own, "REFERENCE_NUMBER"),
        published_on: plain::date(&of(own, "LISTED_ON")),
        url: String::new(),
    });
    let sex = plain::sex(&of(own, "GENDER"));
    let several = |name: &str| -> String {
        let mut told: Vec<&String> =
            blocks.iter().filter(|(n, _)| n == name).flat_map(|(_, b)| values(b)).collect();
        told.sort();
        told.iter().map(|t| t.as_str()).collect::<Vec<_>>().join("; ")
    };
    let (title, function) = (several("TITLE"), several("DESIGNATION"));
    let name = |whole: &str, strength, language: &str| Name {
        whole: plain::text(whole),
        // Which of the four parts is the family's differs by custom, so the parts are not told apart.
        first: String::new(),
        middle: String::new(),
        last: String::new(),
        strength,
        language: language.to_owned(),
        sex,
        title: title.clone(),
        function: function.clone(),
    };
    let whole = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(|n| of(own, n)).join(" ");
    let mut names = vec![
        name(&whole, Strength::Strong, ""),
        name(&of(own, "NAME_ORIGINAL_SCRIPT"), Strength::Strong, "original"),
    ];
    let mut unreadable = 0;
    for (block_name, block) in blocks {
        let country = |slot: &str| plain::country("", &of(block, slot));
        match block_name.as_str() {
            "INDIVIDUAL_ALIAS" | "ENTITY_ALIAS" => {
                let low = of(block, "QUALITY").eq_ignore_ascii_case("low");
                let strength = if low { Strength::Weak } else { Strength::Strong };
                // Some aliases hold several spellings in one element.
                names.extend(of(block, "ALIAS_NAME").split(';').map(|n| name(n, strength, "")));
            }
            "INDIVIDUAL_DATE_OF_BIRTH" => match birth(block) {
                Ok(birth) => entity.births.extend(birth),
                Err(()) => unreadable += 1,
            },
            "INDIVIDUAL_PLACE_OF_BIRTH" => {}
            "NATIONALITY" => entity.citizenships.extend(values(block).filter_map(|v| plain::country("", v))),
            "INDIVIDUAL_DOCUMENT" => entity.identifications.push(Identification {
                kind: of(block, "TYPE_OF_DOCUMENT"),
                number: of(block, "NUMBER"),
                latin_number: String::new(),
                issued_by: String::new(),
                country: country("ISSUING_COUNTRY").or_else(|| country("COUNTRY_OF_ISSUE")),
            }),
            "INDIVIDUAL_ADDRESS" | "ENTITY_ADDRESS" => entity.addresses.push(Address {
                street: of(block, "STREET"),
                city: if of(block, "CITY").is_empty() {
                    of(block, "STATE_PROVINCE")
                } else {
                    of(block, "CITY")
                },
                postcode: of(block, "ZIP_CODE"),
                country: country("COUNTRY"),
            }),
            _ => {}
        }
    }
    entity.citizenships.sort_by(|a, b| a.name.cmp(&b.name));
    names.retain(|n| !n.whole.is_empty());
    entity.names.extend(names);
    for _ in 0..unreadable {
        collected.odd(line, Odd::UnreadableBirth);
    }
    collected.close(true, line);
}

/// `TYPE_OF_DATE` is EXACT, BETWEEN or APPROXIMATELY; the time is a DATE, a YEAR, or FROM_YEAR and TO_YEAR.
fn birth(block: &Block) -> Result<Option<Birth>, ()> {
    let told = ["DATE", "YEAR", "FROM_YEAR", "TO_YEAR"].map(|n| of(block, n));
    if told.iter().all(String::is_empty) {
        return Ok(None);
    }
    let [date, year, from, to] = &told;
    let (from, to) = (plain::year(from), plain::year(to));
    let month_day = (of(block, "MONTH").parse::<u32>().ok(), of(block, "DAY").parse::<u32>().ok());
    let when = match (
        plain::date(date),
        from.or(to),
        to.or(from),
        plain::year(year).or_else(|| plain::year(date)),
    ) {
        (Some(day), ..) => When::Day(day),
        (None, Some(from), Some(to), _) => births::between(from, to).ok_or(())?,
        (None, _, _, Some(year)) => match month_day {
            (Some(month @ 1..=12), Some(day)) => {
                NaiveDate::from_ymd_opt(year, month, day).map_or(When::Month { year, month }, When::Day)
            }
            (Some(month @ 1..=12), None) => When::Month { year, month },
            _ => When::Year(year),
        },
        _ => return Err(()),
    };
    let circa = of(block, "TYPE_OF_DATE").eq_ignore_ascii_case("approximately");
    Ok(Some(Birth { when, circa, place: String::new(), country: None }))
}
