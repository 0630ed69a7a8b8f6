//! Mutants: a register with something of it changed by chance, in its bytes, in how it is packed, or in the
//! words of one of its parts.

use std::path::Path;

use super::packed::{Entries, document, pack, unpack};
use crate::chance::Chance;

/// A register from which mutants are made.
pub struct Seed {
    name: String,
    bytes: Vec<u8>,
    /// What it is packed from; nothing for text.
    entries: Option<Entries>,
}

/// A file as it is given to the child.
pub struct Mutant {
    pub name: String,
    pub bytes: Vec<u8>,
    pub story: String,
}

/// The sample registers and a document of our own, because none of them is an OpenDocument.
pub fn seeds() -> Vec<Seed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/registers");
    let names = [
        "register-gracanica.xlsx",
        "registar-sever.xlsx",
        "kobo-export.xlsx",
        "regjistri-aplikuesve.xlsx",
        "spisak-2026.csv",
    ];
    let mut seeds: Vec<Seed> = names
        .iter()
        .map(|name| {
            let bytes = std::fs::read(folder.join(name)).unwrap();
            let entries = name.ends_with(".xlsx").then(|| unpack(&bytes));
            Seed { name: (*name).to_owned(), bytes, entries }
        })
        .collect();
    let cell = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let row = |texts: [&str; 4]| format!("<table:table-row>{}</table:table-row>", texts.map(cell).concat());
    let rows = [
        row(["Name", "Date of birth", "Municipality", "Amount EUR"]),
        row(["Ana Test", "1990-02-03", "Gračanica", "3000"]),
        row(["Petar Test", "1985-12-30", "Klokot", "4500"]),
    ];
    let entries = document(&rows.concat());
    seeds.push(Seed { name: "list.ods".to_owned(), bytes: pack(&entries, false), entries: Some(entries) });
    seeds
}

/// The mutant of a number; the same number gives the same mutant.
pub fn mutant(seeds: &[Seed], seed: u64, number: usize) -> Mutant {
    let mut chance = Chance::of(seed, number);
    let from = &seeds[number % seeds.len()];
    let (how, bytes) = match (&from.entries, chance.below(10)) {
        (Some(_), 0..3) | (None, 0..5) => ("bytes", harm_bytes(&from.bytes, &mut chance)),
        (None, _) => ("text", harm_text(&from.bytes, &mut chance)),
        (Some(_), 3) => ("directory", harm_directory(&from.bytes, &mut chance)),
        (Some(entries), 4) => ("entries", harm_entries(entries, &mut chance)),
        (Some(entries), _) => ("part", harm_part(entries, &mut chance)),
    };
    Mutant { name: from.name.clone(), bytes, story: format!("{} {how}", from.name) }
}

/// Flips, cuts, blanks, doubles and inserts bytes.
fn harm_bytes(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..1 + chance.below(4) {
        if out.is_empty() {
            break;
        }
        let at = chance.below(out.len());
        let length = (1 + chance.below(200)).min(out.len() - at);
        match chance.below(6) {
            0 => out.truncate(at),
            1 => out[at..at + length].fill(0),
            2 => {
                let piece = out[at..at + length].to_vec();
                out.splice(at..at, piece);
            }
            3 => {
                out.drain(at..at + length);
            }
            4 => {
                let noise: Vec<u8> = (0..length).map(|_| chance.draw() as u8).collect();
                out.splice(at..at, noise);
            }
            _ => {
                for _ in 0..1 + chance.below(40) {
                    let at = chance.below(out.len());
                    out[at] ^= 1 << chance.below(8);
                }
            }
        }
    }
    out
}

/// Fields of the directory and of the local heads: sizes, methods, names, offsets.
fn harm_directory(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let heads: Vec<usize> = (0..out.len().saturating_sub(46))
        .filter(|at| matches!(&out[*at..*at + 4], b"PK\x01\x02" | b"PK\x03\x04" | b"PK\x05\x06"))
        .collect();
    for _ in 0..1 + chance.below(3) {
        let at = heads[chance.below(heads.len())] + 4 + chance.below(42);
        let value: [u8; 4] = match chance.below(4) {
            0 => [0xFF; 4],
            1 => [0; 4],
            2 => [0xFF, 0xFF, 0xFF, 0x7F],
            _ => (chance.draw() as u32).to_le_bytes(),
        };
        let end = (at + 1 + chance.below(4)).min(out.len());
        out[at..end].copy_from_slice(&value[..end - at]);
    }
    out
}

/// Whole parts lost, exchanged, emptied, renamed.
fn harm_entries(entries: &Entries, chance: &mut Chance) -> Vec<u8> {
    let mut out = entries.clone();
    for _ in 0..1 + chance.below(2) {
        let (one, other) = (chance.below(out.len()), chance.below(out.len()));
        match chance.below(6) {
            0 if out.len() > 1 => {
                out.remove(one);
            }
            1 => {
                let content = out[one].1.clone();
                out[one].1 = std::mem::replace(&mut out[other].1, content);
            }
            2 => out[one].1.clear(),
            3 => out[one].0 = format!("../../../{}", out[one].0),
            4 => out[one].0 = out[one].0.to_uppercase(),
            _ => {
                let content = out[one].1.clone();
                out.push((format!("xl/worksheets/more{other}.xml"), content));
            }
        }
    }
    pack(&out, chance.percent(20))
}

const NUMBERS: [&str; 12] = [
    "-1",
    "0",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "1e308",
    "-1e308",
    "NaN",
    "1E400",
    "",
    "99999999999999999999999999",
    "0x7f",
];
const PIECES: [&str; 14] = [
    "<",
    ">",
    "&",
    "&#x0;",
    "&#xFFFFFFFF;",
    "&bomb;",
    "<!DOCTYPE x>",
    "<!-- ",
    "<![CDATA[",
    "]]>",
    "\u{0}",
    "\u{FFFF}",
    "<row r=\"1048576\">",
    "<c r=\"XFD1048576\" t=\"s\"><v>9</v></c>",
];

/// One part, in its words: values of attributes, tags, pieces inserted, nesting.
fn harm_part(entries: &Entries, chance: &mut Chance) -> Vec<u8> {
    let mut out = entries.clone();
    let mut at = chance.below(out.len());
    // Most of a reader's work is in the sheets; half of the harm goes there.
    if chance.percent(50) {
        let sheets: Vec<usize> = out
            .iter()
            .enumerate()
            .filter(|(_, (name, _))| {
                name.contains("worksheets/sheet") || name.contains("sharedStrings") || name == "content.xml"
            })
            .map(|(at, _)| at)
            .collect();
        at = sheets.get(chance.below(sheets.len())).copied().unwrap_or(at);
    }
    let mut part = out[at].1.clone();
    for _ in 0..1 + chance.below(3) {
        part = harm_words(&part, chance);
    }
    out[at].1 = part;
    pack(&out, false)
}

fn harm_words(part: &[u8], chance: &mut Chance) -> Vec<u8> {
    let find = |mark: u8, from: usize| part[from..].iter().position(|b| *b == mark).map(|at| from + at);
    let from = chance.below(part.len().max(1));
    let spliced = |range: std::ops::Range<usize>, with: &[u8]| {
        let mut out = part[..range.start].to_vec();
        out.extend_from_slice(with);
        out.extend_from_slice(&part[range.end..]);
        out
    };
    let tag = find(b'<', from).and_then(|open| Some(open..find(b'>', open)? + 1));
    match (chance.below(8), tag) {
        (0 | 1, _) => {
            let quoted = find(b'"', from).and_then(|open| Some(open + 1..find(b'"', open + 1)?));
            let value = NUMBERS[chance.below(NUMBERS.len())];
            quoted.map_or_else(|| harm_bytes(part, chance), |range| spliced(range, value.as_bytes()))
        }
        (2, Some(tag)) => spliced(tag, b""),
        (3, Some(tag)) => {
            let twice = part[tag.clone()].repeat(2 + chance.below(3000));
            spliced(tag, &twice)
        }
        (4, Some(tag)) => {
            let end = (tag.end + chance.below(4000)).min(part.len());
            spliced(tag.start..end, b"")
        }
        (5, Some(tag)) => {
            let piece = PIECES[chance.below(PIECES.len())].as_bytes();
            spliced(tag.end..tag.end, piece)
        }
        (6, Some(tag)) => {
            let text = vec![b"9A<\""[chance.below(2)]; 1 + chance.below(200_000)];
            spliced(tag.end..tag.end, &text)
        }
        _ => harm_bytes(part, chance),
    }
}

/// Separators, quotes, marks of encodings, long lines.
fn harm_text(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    const MARKS: [&[u8]; 12] = [
        b"\"",
        b"\"\"",
        b";",
        b",",
        b"\t",
        b"\n",
        b"\r",
        b"\0",
        b"\xFF\xFE",
        b"\xEF\xBB\xBF",
        b"=cmd|' /C'!A0",
        b"\x1a",
    ];
    let mut out = bytes.to_vec();
    for _ in 0..1 + chance.below(6) {
        let at = chance.below(out.len());
        let mark = MARKS[chance.below(MARKS.len())];
        let times = if chance.percent(10) { 1 + chance.below(300_000) } else { 1 + chance.below(3) };
        let at = if chance.percent(20) { 0 } else { at };
        out.splice(at..at, mark.repeat(times));
    }
    if chance.percent(10) {
        out = out.iter().flat_map(|byte| [*byte, 0]).collect();
    }
    out
}
