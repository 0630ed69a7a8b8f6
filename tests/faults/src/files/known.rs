//! The files that are known to mean harm, each with the answer it must get.

use std::io::{Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;

use super::packed::{document, pack, parts};

/// What a file must be answered with.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// Anything, in time.
    Any,
    /// One of these codes.
    Code(&'static [&'static str]),
    /// A preview.
    Read,
}

impl Expected {
    /// Whether an answer is what must be; `None` is a preview.
    pub fn holds(self, code: Option<&str>) -> bool {
        // A child that is not optimised, on a machine that has more to do, may not come to the reason in its time:
        // that is told as clearly.
        if cfg!(debug_assertions) && code == Some("file-too-slow") {
            return true;
        }
        match self {
            Self::Any => true,
            Self::Code(codes) => code.is_some_and(|code| codes.contains(&code)),
            Self::Read => code.is_none(),
        }
    }
}

/// One of them.
pub struct Known {
    pub name: &'static str,
    make: fn() -> Vec<u8>,
    pub expected: Expected,
}

impl Known {
    pub fn write(&self, path: &Path) {
        std::fs::write(path, (self.make)()).unwrap();
    }
}

const FAR: Expected = Expected::Code(&["file-too-many-cells"]);
const BOMB: Expected = Expected::Code(&["file-bomb"]);
const DECLARED: Expected = Expected::Code(&["file-declarations"]);
/// An unoptimised reader needs more than its time to come to the end of a long cell.
const LONG: Expected = Expected::Code(&["file-cell-too-long", "file-too-slow"]);
const DAMAGED: Expected = Expected::Code(&["file-damaged"]);
/// Whatever the reader makes of it, the answer must be a clear one of these.
const REFUSED: Expected = Expected::Code(&[
    "file-damaged",
    "file-too-many-cells",
    "file-bomb",
    "file-unreadable",
    "file-too-slow",
    "file-empty",
    "no-register",
]);

/// All of them.
pub fn known() -> Vec<Known> {
    let file = |name, make, expected| Known { name, make, expected };
    vec![
        file("plain.xlsx", || book(&table("")), Expected::Read),
        file("corner-cell.xlsx", || book(&table(CORNER)), FAR),
        file("corner-cell-alone.xlsx", || book(&format!("<sheetData>{CORNER}</sheetData>")), FAR),
        file(
            "corner-dimension.xlsx",
            || book(&format!("<dimension ref=\"A1:XFD1048576\"/>{}", table(""))),
            Expected::Read,
        ),
        file(
            "backwards-dimension.xlsx",
            || book(&format!("<dimension ref=\"XFD1048576:A1\"/>{}", table(""))),
            Expected::Any,
        ),
        file(
            "row-beyond.xlsx",
            || book(&table("<row r=\"4294967295\"><c r=\"A4294967295\"><v>1</v></c></row>")),
            REFUSED,
        ),
        file("row-zero.xlsx", || book(&table("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>")), Expected::Any),
        file(
            "column-beyond.xlsx",
            || book(&table("<row r=\"9\"><c r=\"ZZZZZZZZZ9\"><v>1</v></c></row>")),
            REFUSED,
        ),
        file(
            "merge-all.xlsx",
            || {
                book(&format!(
                    "{}<mergeCells count=\"4294967295\"><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
                    table("")
                ))
            },
            Expected::Any,
        ),
        file(
            "huge-count-strings.xlsx",
            || shared("count=\"4294967295\" uniqueCount=\"4294967295\""),
            Expected::Any,
        ),
        file(
            "huger-count-strings.xlsx",
            || shared("count=\"18446744073709551615\" uniqueCount=\"18446744073709551615\""),
            Expected::Any,
        ),
        file(
            "string-beyond.xlsx",
            || book(&table("<row r=\"9\"><c r=\"A9\" t=\"s\"><v>4294967295</v></c></row>")),
            Expected::Any,
        ),
        file("odd-numbers.xlsx", odd_numbers, Expected::Any),
        file("cell-of-600-megabytes.xlsx", || bomb(600, false), BOMB),
        file("cell-of-95-megabytes-packed-badly.xlsx", || bomb(95, true), LONG),
        file("strings-of-600-megabytes.xlsx", strings_bomb, BOMB),
        file("nested-entities-in-strings.xlsx", || pack(&parts(&table(""), Some(LAUGHS)), false), DECLARED),
        file("nested-entities-in-book.xlsx", entities_in_book, DECLARED),
        file("entities-in-utf-16.xlsx", entities_wide, DAMAGED),
        file(
            "outside-entity.ods",
            || {
                let mut all = document("");
                all[1].1 = OUTSIDE.as_bytes().to_vec();
                pack(&all, false)
            },
            DECLARED,
        ),
        file("names-that-climb.xlsx", names_that_climb, Expected::Read),
        file("sheet-that-climbs.xlsx", || target("../../../../../../etc/passwd"), REFUSED),
        file("sheet-elsewhere.xlsx", || target("file:///etc/passwd"), REFUSED),
        file("sheet-is-its-book.xlsx", || target("workbook.xml"), REFUSED),
        file(
            "deep-nesting.xlsx",
            || book(&format!("<sheetData>{}", "<row><c><is>".repeat(500_000))),
            Expected::Any,
        ),
        file("many-attributes.xlsx", many_attributes, Expected::Any),
        file("many-sheets.xlsx", many_sheets, FAR),
        file("fifty-thousand-rows.xlsx", fifty_thousand_rows, Expected::Read),
        file(
            "one-row-too-many.xlsx",
            || book(&table("<row r=\"50001\"><c r=\"A50001\"><v>1</v></c></row>")),
            FAR,
        ),
        file("repeated-cells.ods", || pack(&document(REPEATED), false), REFUSED),
        file("repeated-empty-cells.ods", || pack(&document(REPEATED_EMPTY), false), Expected::Any),
        file("overlapping-entries.xlsx", overlapping, BOMB),
        file("sizes-that-lie.xlsx", sizes_that_lie, Expected::Any),
        file("too-many-entries.xlsx", too_many_entries, BOMB),
        file("only-quotes.csv", || vec![b'"'; 9_000_000], Expected::Any),
        file("only-separators.csv", || vec![b';'; 9_000_000], FAR),
        file(
            "only-lines.csv",
            || vec![b'\n'; 9_000_000],
            Expected::Code(&["file-empty", "file-too-many-cells"]),
        ),
        file(
            "one-line.csv",
            || {
                b"Name;Date of birth;Amount\n"
                    .iter()
                    .copied()
                    .chain(std::iter::repeat_n(b'x', 9_000_000))
                    .collect()
            },
            LONG,
        ),
        file(
            "open-quote.csv",
            || b"Name;Date of birth;Amount\n\"".iter().copied().chain(b"a;b\n".repeat(2_000_000)).collect(),
            Expected::Any,
        ),
        file(
            "short-lines.csv",
            || b"Name;Date of birth;Amount\n".iter().copied().chain(b"a\n".repeat(60_000)).collect(),
            FAR,
        ),
        file("unclosed-quotes.csv", unclosed_quotes, Expected::Any),
        file("full-sheet.xlsx", full_sheet, Expected::Any),
        file(
            "half-characters.csv",
            || [0xFF, 0xFE].into_iter().chain([0x00, 0xD8].repeat(2_000_000)).collect(),
            Expected::Any,
        ),
        file("eleven-megabytes.csv", || vec![b'x'; 11 * 1024 * 1024], Expected::Code(&["file-too-big"])),
        file("empty.csv", Vec::new, Expected::Code(&["file-empty"])),
    ]
}

const CORNER: &str = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
const LAUGHS: &str = r#"<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]><sst><si><t>&e;</t></si></sst>"#;
const OUTSIDE: &str =
    r#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>"#;
const REPEATED: &str = r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>"#;
const REPEATED_EMPTY: &str = r#"<table:table-row table:number-rows-repeated="4294967295"><table:table-cell table:number-columns-repeated="4294967295"/></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>"#;

/// A table of one applicant, with more rows after it.
fn table(more: &str) -> String {
    let cell = |text: &str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = |texts: [&str; 4]| format!("<row>{}</row>", texts.map(cell).concat());
    let head = row(["Name", "Date of birth", "Municipality", "Amount EUR"]);
    let one = row(["Ana Test", "1990-02-03", "Klokot", "3000"]);
    format!("<sheetData>{head}{one}{more}</sheetData>")
}

fn book(sheet: &str) -> Vec<u8> {
    pack(&parts(sheet, None), false)
}

fn shared(counts: &str) -> Vec<u8> {
    let strings = format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {counts}><si><t>Ana</t></si></sst>"#
    );
    let row = "<row><c t=\"s\"><v>0</v></c></row>";
    pack(&parts(&table(row), Some(&strings)), false)
}

fn odd_numbers() -> Vec<u8> {
    let numbers = ["NaN", "inf", "-inf", "1e309", "1e308", "-0", "0x10", "9223372036854775808", "", "1,5"];
    let rows: String = numbers
        .iter()
        .map(|n| format!("<row><c t=\"inlineStr\"><is><t>Ana Test</t></is></c><c><v>{n}</v></c><c t=\"d\"><v>{n}</v></c><c><v>{n}</v></c></row>"))
        .collect();
    book(&table(&rows))
}

/// A cell of so many megabytes. What does not pack well passes the check of the ratio, and its size must
/// still be borne.
fn bomb(megabytes: usize, badly: bool) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut all = parts("", None);
    all.retain(|(name, _)| !name.starts_with("xl/worksheets"));
    for (name, content) in &all {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    let open = table("<row><c t=\"inlineStr\"><is><t>");
    zip.write_all(b"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
        .unwrap();
    zip.write_all(open.trim_end_matches("</sheetData>").as_bytes()).unwrap();
    let mut chance = crate::chance::Chance::of(7, megabytes);
    for _ in 0..megabytes {
        let mut piece = vec![b'A'; 1024 * 1024];
        if badly {
            for _ in 0..9_000 {
                let at = chance.below(piece.len());
                piece[at] = b'a' + (chance.draw() % 26) as u8;
            }
        }
        zip.write_all(&piece).unwrap();
    }
    zip.write_all(b"</t></is></c></row></sheetData></worksheet>").unwrap();
    zip.finish().unwrap().into_inner()
}

fn strings_bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(pack(&Vec::new(), false)));
    for (name, content) in &parts(&table(""), None) {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).unwrap();
    let piece = "<si><t>x</t></si>".repeat(60_000);
    for _ in 0..600 {
        zip.write_all(piece.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn entities_in_book() -> Vec<u8> {
    let mut all = parts(&table(""), None);
    for (name, content) in &mut all {
        if name == "xl/workbook.xml" {
            *content = LAUGHS.as_bytes().to_vec();
        }
    }
    pack(&all, false)
}

fn entities_wide() -> Vec<u8> {
    let mut all = parts(&table(""), None);
    let wide = [0xFF, 0xFE].into_iter().chain(LAUGHS.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    all.push(("xl/sharedStrings.xml".to_owned(), wide));
    pack(&all, false)
}

fn names_that_climb() -> Vec<u8> {
    let mut all = parts(&table(""), None);
    for name in [
        "../../climbed.txt",
        "/tmp/climbed.txt",
        "..\\..\\climbed.txt",
        "C:\\climbed.txt",
        "xl/../../climbed.txt",
    ] {
        all.push((name.to_owned(), b"climbed".to_vec()));
    }
    pack(&all, false)
}

fn target(target: &str) -> Vec<u8> {
    let mut all = parts(&table(""), None);
    for (_, content) in all.iter_mut().filter(|(name, _)| name == "xl/_rels/workbook.xml.rels") {
        let text = String::from_utf8(content.clone()).unwrap();
        *content = text.replace("worksheets/sheet1.xml", target).into_bytes();
    }
    pack(&all, false)
}

fn many_attributes() -> Vec<u8> {
    let attributes: String = (0..200_000).map(|n| format!(" a{n}=\"1\"")).collect();
    book(&format!("<sheetData><row{attributes}><c><v>1</v></c></row></sheetData>"))
}

fn many_sheets() -> Vec<u8> {
    let mut all = parts(&table(""), None);
    let (mut sheets, mut rels) = (String::new(), String::new());
    for n in 2..150 {
        sheets.push_str(&format!("<sheet name=\"S{n}\" sheetId=\"{n}\" r:id=\"rId{n}00\"/>"));
        rels.push_str(&format!("<Relationship Id=\"rId{n}00\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"));
    }
    for (name, content) in &mut all {
        let text = String::from_utf8(content.clone()).unwrap();
        *content = match name.as_str() {
            "xl/workbook.xml" => text.replace("</sheets>", &format!("{sheets}</sheets>")),
            "xl/_rels/workbook.xml.rels" => text.replace("</Relationships>", &format!("{rels}</Relationships>")),
            "xl/worksheets/sheet1.xml" => {
                let row = "<row><c t=\"inlineStr\"><is><t>Ana Test</t></is></c><c><v>33000</v></c><c/><c><v>9</v></c></row>";
                text.replace("</sheetData>", &format!("{}</sheetData>", row.repeat(2_000)))
            }
            _ => text,
        }
        .into_bytes();
    }
    pack(&all, false)
}

fn fifty_thousand_rows() -> Vec<u8> {
    let rows: String = (0..49_990)
        .map(|n| format!("<row><c t=\"inlineStr\"><is><t>Ana Test {n}</t></is></c><c t=\"inlineStr\"><is><t>1990-02-03</t></is></c><c t=\"inlineStr\"><is><t>Klokot</t></is></c><c><v>{n}</v></c></row>"))
        .collect();
    book(&table(&rows))
}

/// Every line opens a quote that none closes.
fn unclosed_quotes() -> Vec<u8> {
    let line = format!("\n\"Ana Test;{}", "1990;".repeat(30));
    let lines = line.repeat(45_000);
    [b"Name;Date of birth;Amount".as_slice(), lines.as_bytes()].concat()
}

/// As many cells as are read at all.
fn full_sheet() -> Vec<u8> {
    let mut chance = crate::chance::Chance::of(9, 9);
    let rows: String = (0..49_000)
        .map(|_| {
            format!(
                "<row>{}</row>",
                (0..40).map(|_| format!("<c><v>{}</v></c>", chance.below(99_999))).collect::<String>()
            )
        })
        .collect();
    book(&table(&rows))
}

/// A hundred and fifty names for the same bytes in the file: small, and read again and again.
fn overlapping() -> Vec<u8> {
    let content = vec![b' '; 1_000_000];
    let whole = pack(&vec![("a000".to_owned(), content)], false);
    let start = whole.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    let end = whole.windows(4).position(|w| w == b"PK\x05\x06").unwrap();
    let record = whole[start..end].to_vec();
    let mut out = whole[..start].to_vec();
    for n in 0..150 {
        let mut record = record.clone();
        record[46..50].copy_from_slice(format!("a{n:03}").as_bytes());
        out.extend_from_slice(&record);
    }
    let length = (out.len() - start) as u32;
    let mut tail = whole[end..].to_vec();
    tail[8..10].copy_from_slice(&150_u16.to_le_bytes());
    tail[10..12].copy_from_slice(&150_u16.to_le_bytes());
    tail[12..16].copy_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&tail);
    out
}

fn sizes_that_lie() -> Vec<u8> {
    let mut whole = book(&table(""));
    let records: Vec<usize> =
        (0..whole.len() - 46).filter(|at| &whole[*at..*at + 4] == b"PK\x01\x02").collect();
    for at in records {
        whole[at + 24..at + 28].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    }
    whole
}

fn too_many_entries() -> Vec<u8> {
    let mut all = parts(&table(""), None);
    all.extend((0..60_000).map(|n| (format!("xl/media/{n}"), Vec::new())));
    pack(&all, true)
}
