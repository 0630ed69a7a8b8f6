//! The European Union's consolidated list, CSV 1.1: `;` between fields, a mark of UTF-8 at the beginning, 118
//! columns in blocks (entity, name, address, birth, identification, citizenship). An entity lies on many rows,
//! each with some of the blocks. The columns are found by their headers, never by their place.

use std::collections::{HashMap, HashSet};
use std::io::BufRead;

use csv::{ReaderBuilder, StringRecord};

use super::collected::Collected;
use super::fsf_xml::{first_of, kind, named};
use super::gauge::{Dial, Gauge, Limits};
use super::{Address, Format, Identification, List, Name, Odd, Refusal, Regulation, Source, Strength};
use super::{births, plain};

/// Without these nobody can be told from anybody, so a file without one of them is refused.
const NEEDED: [&str; 12] = [
    "Entity_LogicalId",
    "Entity_SubjectType",
    "NameAlias_LastName",
    "NameAlias_FirstName",
    "NameAlias_WholeName",
    "BirthDate_BirthDate",
    "BirthDate_Year",
    "Identification_Number",
    "Citizenship_CountryIso2Code",
    "Address_CountryIso2Code",
    "Entity_Regulation_Programme",
    "Entity_EU_ReferenceNumber",
];

/// One row, its fields by header.
struct Row<'a> {
    columns: &'a HashMap<String, usize>,
    record: &'a StringRecord,
}

impl Row<'_> {
    fn get(&self, header: &str) -> &str {
        self.columns.get(header).and_then(|at| self.record.get(*at)).unwrap_or("").trim()
    }

    fn take(&self, header: &str) -> String {
        plain::text(self.get(header))
    }
}

/// Reads the list; `crlf` tells how its lines end.
pub(super) fn read<R: BufRead>(source: R, limits: Limits, crlf: bool) -> Result<List, Refusal> {
    let gauge = Gauge::new(source, limits);
    let dial = gauge.dial();
    let mut reader =
        ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(gauge);
    let mut record = StringRecord::new();
    next(&mut reader, &mut record, &dial)?;
    let columns: HashMap<String, usize> =
        record.iter().enumerate().map(|(at, h)| (h.trim_matches(['\u{feff}', ' ']).to_owned(), at)).collect();
    let missing: Vec<String> =
        NEEDED.iter().filter(|h| !columns.contains_key(**h)).map(|h| (*h).to_owned()).collect();
    if !missing.is_empty() {
        return Err(Refusal::WrongColumns { line: 1, missing });
    }
    let width = record.len();
    let mut collected = Collected::default();
    let mut generated_on = None;
    let mut untold = HashSet::new();
    while next(&mut reader, &mut record, &dial)? {
        // The parser ends a row at CR and counts the line at LF, so it is one behind.
        let line = record.position().map_or(0, csv::Position::line) + u64::from(crlf);
        if record.len() != width {
            // A narrow last row is a file cut off; a narrow row further up is another table.
            let mut after = StringRecord::new();
            let last = !next(&mut reader, &mut after, &dial)?;
            let narrow = record.len() < width;
            return Err(if last && narrow {
                Refusal::Truncated { line }
            } else {
                Refusal::WrongColumns { line, missing: Vec::new() }
            });
        }
        let row = Row { columns: &columns, record: &record };
        generated_on = generated_on.or_else(|| plain::date(row.get("fileGenerationDate")));
        take(&mut collected, &row, line, &mut untold);
    }
    let mut list = collected.list(Source::EuropeanUnion, Format::FsfCsv, generated_on)?;
    for entity in list.entities.iter().filter(|e| e.names.is_empty()) {
        list.oddities.push(super::Oddity { line: 0, entity: entity.id.clone(), kind: Odd::Nameless });
    }
    Ok(list)
}

/// The next row; false at the end.
fn next<R: BufRead>(
    reader: &mut csv::Reader<Gauge<R>>,
    record: &mut StringRecord,
    dial: &Dial,
) -> Result<bool, Refusal> {
    dial.begin_piece();
    reader.read_record(record).map_err(|error| {
        let line = error.position().map_or(dial.line(), csv::Position::line);
        match error.into_kind() {
            csv::ErrorKind::Io(io) => dial.refusal(&io),
            csv::ErrorKind::Utf8 { .. } => Refusal::Encoding { line },
            other => Refusal::Malformed { line, what: format!("{other:?}") },
        }
    })
}

fn take(collected: &mut Collected, row: &Row<'_>, line: u64, untold: &mut HashSet<String>) {
    let id = row.take("Entity_LogicalId");
    let new = collected.turn_to(&id, line);
    // Here SubjectType is the letter and ClassificationCode the word, the reverse of the XML.
    let kind = kind(row.get("Entity_SubjectType"))
        .or_else(|| kind(row.get("Entity_SubjectType_ClassificationCode")));
    if kind.is_none() && untold.insert(id) {
        collected.odd(line, Odd::UnknownKind);
    }
    let entity = collected.entity();
    if let (true, Some(kind)) = (new, kind) {
        entity.kind = kind;
        entity.designated_on = plain::date(row.get("Entity_DesignationDate"));
    }
    entity.references.extend([row.take("Entity_EU_ReferenceNumber"), row.take("Entity_UnitedNationId")]);
    entity.remarks.extend(
        ["Entity_DesignationDetails", "Entity_Remark"]
            .map(|h| row.take(h))
            .into_iter()
            .filter(|r| !r.is_empty()),
    );
    entity.regulations.push(Regulation {
        programme: row.take("Entity_Regulation_Programme"),
        title: row.take("Entity_Regulation_NumberTitle"),
        published_on: plain::date(row.get("Entity_Regulation_PublicationDate")),
        url: row.take("Entity_Regulation_PublicationUrl"),
    });
    // The CSV has no column for `strong`, so every name of it counts as strong.
    entity.names.extend(named(Name {
        whole: row.take("NameAlias_WholeName"),
        first: row.take("NameAlias_FirstName"),
        middle: row.take("NameAlias_MiddleName"),
        last: row.take("NameAlias_LastName"),
        strength: Strength::Strong,
        language: row.take("NameAlias_NameLanguage"),
        sex: plain::sex(row.get("NameAlias_Gender")),
        title: row.take("NameAlias_Title"),
        function: row.take("NameAlias_Function"),
    }));
    let country = |block: &str| {
        plain::country(
            row.get(&format!("{block}_CountryIso2Code")),
            row.get(&format!("{block}_CountryDescription")),
        )
    };
    entity.citizenships.extend(country("Citizenship"));
    entity.addresses.push(Address {
        street: first_of([row.take("Address_Street"), row.take("Address_PoBox")]),
        city: first_of(["Address_City", "Address_Place", "Address_Region"].map(|h| row.take(h))),
        postcode: row.take("Address_ZipCode"),
        country: country("Address"),
    });
    entity.identifications.push(Identification {
        kind: row.take("Identification_TypeCode"),
        number: row.take("Identification_Number"),
        latin_number: row.take("Identification_LatinNumber"),
        issued_by: row.take("Identification_IssuedBy"),
        country: country("Identification"),
    });
    let told = births::Told {
        date: row.get("BirthDate_BirthDate"),
        day: row.get("BirthDate_Day"),
        month: row.get("BirthDate_Month"),
        year: row.get("BirthDate_Year"),
        from: row.get("BirthDate_YearRangeFrom"),
        to: row.get("BirthDate_YearRangeTo"),
        circa: row.get("BirthDate_Circa"),
        calendar: row.get("BirthDate_CalendarType"),
        place: ["BirthDate_City", "BirthDate_Place", "BirthDate_Region"].map(|h| row.get(h)),
        country: (row.get("BirthDate_CountryIso2Code"), row.get("BirthDate_CountryDescription")),
    };
    match births::read(&told) {
        Ok(birth) => entity.births.extend(birth),
        Err(()) => collected.odd(line, Odd::UnreadableBirth),
    }
}
