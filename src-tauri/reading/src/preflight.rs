//! What a file is, and whether it is safe to let a reader of workbooks see it.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{Refusal, limits};

/// What a file turned out to be, by its content: names lie.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// Office Open XML.
    Workbook,
    /// OpenDocument spreadsheet.
    OpenDocument,
    /// Text with separators.
    Text,
}

/// A file below this size inside a workbook is let pass whatever its ratio: a short file of blanks packs well.
const SMALL: u64 = 1024 * 1024;

/// Says what the file is and refuses what no spreadsheet program writes.
pub fn kind(bytes: &[u8]) -> Result<Kind, Refusal> {
    if bytes.starts_with(b"PK") {
        return workbook(bytes);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Err(compound(bytes));
    }
    if is_foreign(bytes) { Err(Refusal::NotATable) } else { Ok(Kind::Text) }
}

/// The container of Excel before 2007 also wraps workbooks encrypted with a password.
fn compound(bytes: &[u8]) -> Refusal {
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|w| w == wide)
    };
    if named("EncryptedPackage") {
        Refusal::Protected
    } else if named("Workbook") || named("Book") {
        Refusal::OldExcel
    } else {
        Refusal::NotATable
    }
}

/// Files that are neither workbooks nor tables of text.
fn is_foreign(bytes: &[u8]) -> bool {
    const FOREIGN: [&[u8]; 12] = [
        b"%PDF",
        b"{\\rtf",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"\x1F\x8B",
        b"7z\xBC\xAF",
        b"Rar!",
        b"SQLite format 3",
        b"MZ",
        b"\x7FELF",
        b"BZh",
    ];
    if FOREIGN.iter().any(|magic| bytes.starts_with(magic)) {
        return true;
    }
    let start = &bytes[..bytes.len().min(4096)];
    let wide = start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]);
    if wide {
        return false;
    }
    let lower = String::from_utf8_lossy(start).trim_start_matches('\u{feff}').trim_start().to_lowercase();
    if ["<!doctype", "<html", "<?xml", "<table", "{\"", "[{"].iter().any(|s| lower.starts_with(s)) {
        return true;
    }
    let control = start.iter().filter(|b| matches!(b, 0..=8 | 14..=25 | 27..=31)).count();
    // UTF-16 without its mark has a zero in every second byte; anything else with controls is binary.
    let zeros = start.iter().filter(|b| **b == 0).count();
    control > 0 && !(zeros * 5 > start.len() * 2 && control == zeros)
}

fn workbook(bytes: &[u8]) -> Result<Kind, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > limits::ENTRIES {
        return Err(Refusal::Bomb);
    }
    let mut names = Vec::with_capacity(archive.len());
    let mut inflated = 0u64;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|e| unpacking(&e))?;
        let name = entry.name().to_lowercase().replace('\\', "/");
        let packed = entry.compressed_size().max(1);
        let remaining = limits::INFLATED_BYTES - inflated;
        // The sizes in the directory are the sender's word; what counts is what comes out.
        let size = inspect(entry.take(remaining + 1), name.ends_with(".xml") || name.ends_with(".rels"))?;
        inflated += size;
        if inflated > limits::INFLATED_BYTES || (size > SMALL && size / packed > limits::RATIO) {
            return Err(Refusal::Bomb);
        }
        names.push(name);
    }
    let has = |name: &str| names.iter().any(|n| n == name);
    if names
        .iter()
        .any(|n| n.ends_with("vbaproject.bin") || n.starts_with("xl/macrosheets/") || n.starts_with("basic/"))
    {
        return Err(Refusal::Macros);
    }
    if has("xl/workbook.xml") {
        Ok(Kind::Workbook)
    } else if has("xl/workbook.bin") {
        Err(Refusal::OldExcel)
    } else if has("content.xml") && has("mimetype") && is_ods(&mut archive) {
        Ok(Kind::OpenDocument)
    } else {
        Err(Refusal::NotATable)
    }
}

fn unpacking(error: &zip::result::ZipError) -> Refusal {
    match error {
        zip::result::ZipError::UnsupportedArchive(why) if why.to_lowercase().contains("password") => {
            Refusal::Protected
        }
        _ => Refusal::Damaged,
    }
}

fn is_ods(archive: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let mut kind = String::new();
    archive.by_name("mimetype").is_ok_and(|e| e.take(200).read_to_string(&mut kind).is_ok())
        && kind.trim().starts_with("application/vnd.oasis.opendocument.spreadsheet")
}

/// Unpacks an entry to nowhere and gives its size; in XML, refuses document type declarations, by which
/// entities are declared that grow without end.
fn inspect(mut entry: impl Read, xml: bool) -> Result<u64, Refusal> {
    const DECLARATION: &[u8] = b"<!DOCTYPE";
    const ENTITY: &[u8] = b"<!ENTITY";
    let mut buffer = vec![0u8; 64 * 1024];
    let mut kept = 0;
    let mut size = 0u64;
    loop {
        let read = entry.read(&mut buffer[kept..]).map_err(|_| Refusal::Damaged)?;
        if read == 0 {
            return Ok(size);
        }
        let seen = &buffer[..kept + read];
        if xml {
            // Spreadsheet programs write UTF-8; a declaration in UTF-16 would not be seen below.
            if size == 0 && (seen.starts_with(&[0xFF, 0xFE]) || seen.starts_with(&[0xFE, 0xFF])) {
                return Err(Refusal::Damaged);
            }
            if contains(seen, DECLARATION) || contains(seen, ENTITY) {
                return Err(Refusal::Declarations);
            }
        }
        size += read as u64;
        // A declaration may lie across two readings: keep the last few bytes.
        let keep = seen.len().min(DECLARATION.len() - 1);
        let end = kept + read;
        buffer.copy_within(end - keep..end, 0);
        kept = keep;
    }
}

/// Whether a declaration is in the bytes, in whatever case. Only what begins with its first letter is
/// looked at: a hundred megabytes go through here.
fn contains(haystack: &[u8], declaration: &[u8]) -> bool {
    let mut rest = haystack;
    while let Some(at) = rest.iter().position(|byte| Some(byte) == declaration.first()) {
        if rest[at..].get(..declaration.len()).is_some_and(|found| found.eq_ignore_ascii_case(declaration)) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}
