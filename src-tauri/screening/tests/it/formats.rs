//! Each format with its traps. All persons are invented.

use chrono::NaiveDate;
use csp_screening::lists::{Format, Kind, List, Listed, Odd, Refusal, Sex, Source, Strength, When, read};

pub const XML: &str = include_str!("../data/eu.xml");
pub const CSV: &str = include_str!("../data/eu.csv");
pub const UN: &str = include_str!("../data/un.xml");

fn listed<'a>(list: &'a List, id: &str) -> &'a Listed {
    list.entities.iter().find(|e| e.id == id).unwrap()
}

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

#[test]
fn both_formats_of_the_eu_say_the_same() {
    let (xml, csv) = (read(XML.as_bytes()).unwrap(), read(CSV.as_bytes()).unwrap());
    assert_eq!((xml.format, csv.format), (Format::FsfXml, Format::FsfCsv));
    for list in [&xml, &csv] {
        assert_eq!(list.source, Source::EuropeanUnion);
        assert_eq!(list.generated_on, Some(day(2026, 3, 14)));
        assert_eq!(list.entities.len(), 5);
    }
    for entity in &xml.entities {
        let mut other = listed(&csv, &entity.id).clone();
        // The only thing the CSV cannot say.
        for (name, told) in other.names.iter_mut().zip(&entity.names) {
            name.strength = told.strength;
        }
        assert_eq!(entity, &other);
    }
}

#[test]
fn a_person_of_the_eu_list_is_read_whole() {
    let list = read(XML.as_bytes()).unwrap();
    let person = listed(&list, "101");
    assert_eq!(person.kind, Kind::Person);
    assert_eq!(person.references, ["EU.9001.1"]);
    assert_eq!(person.shown_name(), "Milovan ZVEKIĆ");
    assert_eq!(person.names[0].last, "ZVEKIĆ", "a character reference in an attribute");
    assert_eq!(person.names[0].function, "Warehouse keeper");
    let strengths: Vec<Strength> = person.names.iter().map(|n| n.strength).collect();
    assert_eq!(strengths, [Strength::Strong, Strength::Strong, Strength::Weak]);
    assert_eq!(person.sex(), Some(Sex::Male));
    assert_eq!(person.births[0].when, When::Day(day(1961, 3, 9)));
    assert_eq!(person.births[0].place, "Novigrad");
    assert_eq!(person.citizenships[0].code, "RS");
    assert_eq!(person.identifications[0].number, "009 123-457");
    assert_eq!(person.regulations[0].programme, "INV");
    assert_eq!(person.regulations[0].url, "https://example.org/act/101");
    assert_eq!(person.designated_on, Some(day(2011, 5, 2)));
    assert_eq!(person.remarks, ["Invented for a test; a semicolon; and a \"quotation\"."]);
}

#[test]
fn the_traps_of_the_eu_list_are_known() {
    for text in [XML, CSV] {
        let list = read(text.as_bytes()).unwrap();
        let parts = listed(&list, "102");
        assert_eq!(parts.names[0].whole, "Karim Abd al-Rahim Nourasani", "made of its parts");
        assert_eq!((parts.births[0].when, parts.births[0].circa), (When::Year(1970), true));
        assert!(parts.citizenships.is_empty(), "00 and UNKNOWN are no country");
        let range = listed(&list, "103");
        assert_eq!(range.births[0].when, When::Between { from: 1958, to: 1961 });
        assert_eq!(range.births.len(), 2, "a birth of another calendar is not compared");
        let odd: Vec<(&str, Odd)> = list.oddities.iter().map(|o| (o.entity.as_str(), o.kind)).collect();
        assert_eq!(odd, [("103", Odd::UnreadableBirth)]);
        assert_eq!(listed(&list, "104").kind, Kind::Enterprise);
        assert_eq!(listed(&list, "105").references, ["QDi.9905"], "no reference of the EU");
    }
}

#[test]
fn the_un_list_is_read_whole() {
    let list = read(UN.as_bytes()).unwrap();
    assert_eq!((list.source, list.format), (Source::UnitedNations, Format::UnXml));
    assert_eq!(list.generated_on, Some(day(2026, 3, 13)));
    let person = listed(&list, "9900001");
    let names: Vec<(&str, Strength)> = person.names.iter().map(|n| (n.whole.as_str(), n.strength)).collect();
    assert_eq!(
        names,
        [
            ("USMAN DAWUD AL-FARZABI", Strength::Strong),
            ("عثمان داود الفرزابي", Strength::Strong),
            ("Osman Daoud", Strength::Strong),
            ("Othman Daud Farzabi", Strength::Strong),
            ("Abu Zarnit", Strength::Weak),
        ]
    );
    assert_eq!(person.names[0].function, "Actor; Baker");
    let births: Vec<(When, bool)> = person.births.iter().map(|b| (b.when, b.circa)).collect();
    let between = When::Between { from: 1963, to: 1966 };
    assert_eq!(births, [(When::Day(day(1964, 11, 3)), false), (between, false), (When::Year(1960), true)]);
    let citizenships: Vec<&str> = person.citizenships.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(citizenships, ["Afghanistan", "Pakistan"]);
    assert_eq!(person.identifications.len(), 1);
    assert_eq!(person.remarks, ["Invented & harmless."]);
    let fund = listed(&list, "9900002");
    assert_eq!(fund.kind, Kind::Enterprise);
    assert_eq!(fund.names[1].whole, "ZRF & Sons");
    assert_eq!(fund.designated_on, Some(day(2004, 1, 9)));
}

#[test]
fn prefixes_of_namespaces_and_indentation_do_not_matter() {
    let prefixed = XML
        .replace("<export xmlns=", "<fsd:export xmlns:fsd=")
        .replace("</export", "</fsd:export")
        .replace("<sanctionEntity", "<fsd:sanctionEntity")
        .replace("</sanctionEntity", "</fsd:sanctionEntity")
        .replace("<nameAlias", "<fsd:nameAlias")
        .replace("</nameAlias", "</fsd:nameAlias");
    assert_eq!(read(prefixed.as_bytes()), read(XML.as_bytes()));
    let marked =
        format!("\u{feff}\n\n{}", XML.trim_start_matches("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    assert_eq!(read(marked.as_bytes()).unwrap().entities, read(XML.as_bytes()).unwrap().entities);
}

#[test]
fn columns_are_found_by_their_headers() {
    let turned: Vec<String> = CSV
        .trim_start_matches('\u{feff}')
        .split("\r\n")
        .filter(|l| !l.is_empty() && !l.contains('"'))
        .map(|l| l.split(';').rev().collect::<Vec<_>>().join(";"))
        .collect();
    let list = read(turned.join("\n").as_bytes()).unwrap();
    assert_eq!(listed(&list, "102").names, listed(&read(CSV.as_bytes()).unwrap(), "102").names);
    let renamed = CSV.replace("NameAlias_WholeName", "NameAlias_Whole");
    let missing = vec!["NameAlias_WholeName".to_owned()];
    assert_eq!(read(renamed.as_bytes()), Err(Refusal::WrongColumns { line: 1, missing }));
}

#[test]
fn rows_of_an_entity_need_not_stand_together() {
    let mut lines: Vec<&str> = CSV.split_inclusive("\r\n").collect();
    let last = lines.pop().unwrap();
    lines.insert(2, last);
    let (moved, straight) = (read(lines.concat().as_bytes()).unwrap(), read(CSV.as_bytes()).unwrap());
    for entity in &straight.entities {
        assert_eq!(listed(&moved, &entity.id), entity);
    }
}
