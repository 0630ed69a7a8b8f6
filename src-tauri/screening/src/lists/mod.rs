//! Lists of restrictive measures: three formats read into one model, and versions of a list compared.
//!
//! The format is known by the content, never by the file's name. Reading streams: beside the entities no more
//! than one tag or row is held, and [`Limits`] bound all of it, so that a hostile file ends in a [`Refusal`].

mod births;
mod collected;
mod fsf_csv;
mod fsf_xml;
mod gauge;
mod model;
mod plain;
mod refusal;
mod un_xml;
mod versions;
mod xml;

use std::io::{BufRead, BufReader, Cursor, Read};

pub use gauge::Limits;
pub use model::{
    Address, Birth, Country, Format, Identification, Kind, List, Listed, Name, Odd, Oddity, Regulation, Sex,
    Source, Strength, When,
};
pub use refusal::Refusal;
pub use versions::{Difference, Fingerprint, SHRUNKEN_BELOW, difference};

use xml::{Step, Walk};

/// So much of the beginning shows what a file is.
const BEGINNING: u64 = 8192;

/// Reads a list with the usual limits.
pub fn read(source: impl Read) -> Result<List, Refusal> {
    read_within(source, Limits::default())
}

/// Reads a list; refuses what is none, with the reason and the place.
pub fn read_within(mut source: impl Read, limits: Limits) -> Result<List, Refusal> {
    let mut beginning = Vec::new();
    source
        .by_ref()
        .take(BEGINNING)
        .read_to_end(&mut beginning)
        .map_err(|e| Refusal::Unreadable(e.to_string()))?;
    let unmarked = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&beginning);
    if unmarked.starts_with(b"\xff\xfe") || unmarked.starts_with(b"\xfe\xff") || unmarked.contains(&0) {
        return Err(Refusal::Encoding { line: 1 });
    }
    let shown = String::from_utf8_lossy(unmarked);
    let start = shown.trim_start();
    let whole = (beginning.len() as u64) < BEGINNING;
    if start.is_empty() && whole {
        return Err(Refusal::Empty);
    }
    let lower = start.to_ascii_lowercase();
    if lower.contains("<html") || lower.contains("<!doctype html") {
        return Err(Refusal::Html);
    }
    let not_a_list = Refusal::NotAList { begins: plain::text(start).chars().take(60).collect() };
    let skipped = beginning.len() - unmarked.len();
    if start.starts_with('<') {
        let rest = Cursor::new(beginning.split_off(skipped)).chain(source);
        return read_xml(BufReader::new(rest), limits, not_a_list);
    }
    if start.lines().next().is_some_and(|l| l.contains(';') && l.contains("Entity_")) {
        let crlf = start.split_inclusive('\n').next().is_some_and(|l| l.ends_with("\r\n"));
        let rest = Cursor::new(beginning.split_off(skipped)).chain(source);
        return fsf_csv::read(BufReader::new(rest), limits, crlf);
    }
    Err(not_a_list)
}

fn read_xml(source: impl BufRead, limits: Limits, not_a_list: Refusal) -> Result<List, Refusal> {
    let mut walk = Walk::new(source, limits);
    match walk.step()? {
        Step::Begin(root, attributes) => match root.as_str() {
            "export" => fsf_xml::read(walk, &attributes),
            "CONSOLIDATED_LIST" => un_xml::read(walk, &attributes),
            _ => Err(not_a_list),
        },
        _ => Err(not_a_list),
    }
}
