//! Files that are none, or mean harm: each refused with its own code, before any reader sees it.

use std::io::{Cursor, Write};

use csp_core::cells::{Book, Cell};
use csp_reading::{Refusal, read_in_process};
use zip::write::SimpleFileOptions;

fn read(name: &str, bytes: &[u8]) -> Result<Book, Refusal> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    read_in_process(&path)
}

fn refused(name: &str, bytes: &[u8]) -> Refusal {
    read(name, bytes).expect_err("refused")
}

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook with one sheet of these cells.
fn workbook(cells: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>"#
    );
    let mut files: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    files.extend(more);
    packed(&files)
}

#[test]
fn a_plain_workbook_of_the_same_make_is_read() {
    let row = r#"<row r="2"><c r="B2" t="inlineStr"><is><t>Ana</t></is></c><c r="C2"><v>1504988962874</v></c></row>"#;
    let book = read("a.xlsx", &workbook(row, &[])).unwrap();
    assert_eq!(book.sheets[0].rows[1][1], Cell::Text("Ana".to_owned()));
    assert_eq!(book.sheets[0].rows[1][2], Cell::Number(1_504_988_962_874.0));
    assert_eq!((book.sheets[0].name.as_str(), book.sheets[0].first_row), ("S", 1));
}

#[test]
fn wrong_files_are_told_apart() {
    assert_eq!(refused("a.xlsx", b"%PDF-1.7 ..."), Refusal::NotATable);
    assert_eq!(refused("a.csv", b""), Refusal::Empty);
    assert_eq!(refused("a.csv", b" \n ; \n"), Refusal::Empty);
    assert_eq!(refused("a.xlsx", &packed(&[("word/document.xml", b"<a/>")])), Refusal::NotATable);
    assert_eq!(refused("a.csv", b"\x00\x01\x02binary\x00\x00"), Refusal::NotATable);
    assert_eq!(refused("a.xls", b"<html><table></table></html>"), Refusal::NotATable);
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let compound = |name: &str| [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &wide(name)].concat();
    assert_eq!(refused("a.xls", &compound("Workbook")), Refusal::OldExcel);
    assert_eq!(refused("a.xlsx", &compound("EncryptedPackage")), Refusal::Protected);
    assert_eq!(refused("a.doc", &compound("WordDocument")), Refusal::NotATable);
    let whole = workbook("<row/>", &[]);
    assert_eq!(refused("a.xlsx", &whole[..whole.len() / 2]), Refusal::Damaged);
    assert_eq!(read_in_process(std::path::Path::new("/nowhere/a.csv")).unwrap_err(), Refusal::NoSuchFile);
    assert_eq!(read_in_process(&std::env::temp_dir()).unwrap_err(), Refusal::Folder);
}

#[test]
fn files_that_mean_harm_are_refused_before_they_are_read() {
    let declared = br#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>"#;
    assert_eq!(
        refused("a.xlsx", &workbook("", &[("xl/sharedStrings.xml", declared)])),
        Refusal::Declarations
    );
    assert_eq!(refused("a.xlsm", &workbook("", &[("xl/vbaProject.bin", b"x")])), Refusal::Macros);
    let blanks = vec![b' '; 30 * 1024 * 1024];
    assert_eq!(refused("a.xlsx", &workbook("", &[("xl/media/a.xml", &blanks)])), Refusal::Bomb);
    let names: Vec<String> = (0..250).map(|n| format!("xl/media/{n}.png")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), b"x".as_slice())).collect();
    assert_eq!(refused("a.xlsx", &workbook("", &many)), Refusal::Bomb);
    assert!(matches!(refused("a.csv", &vec![b'x'; 11 * 1024 * 1024]), Refusal::TooBig { .. }));
}

/// A single cell far away would make a reader lay out the whole rectangle before it.
#[test]
fn a_far_cell_is_refused_and_not_laid_out() {
    let far =
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert!(matches!(refused("a.xlsx", &workbook(far, &[])), Refusal::TooManyCells { .. }));
    let wide = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
    assert!(matches!(refused("a.xlsx", &workbook(wide, &[])), Refusal::TooManyCells { .. }));
}

/// What was kept of a refusal is its code, never the file's content.
#[test]
fn every_refusal_has_words_in_every_language() {
    use csp_core::code::Code;
    let all = [
        Refusal::NoSuchFile,
        Refusal::Folder,
        Refusal::Unopenable,
        Refusal::Empty,
        Refusal::TooBig { megabytes: 10 },
        Refusal::TooManyCells { rows: 1, columns: 1, cells: 1 },
        Refusal::CellTooLong { characters: 1 },
        Refusal::Bomb,
        Refusal::Macros,
        Refusal::Protected,
        Refusal::OldExcel,
        Refusal::NotATable,
        Refusal::Damaged,
        Refusal::Declarations,
        Refusal::TooSlow { seconds: 18 },
        Refusal::Unreadable,
        Refusal::NoReader,
    ];
    for language in csp_core::language::Language::ALL {
        let words = csp_core::words::Words::of(*language);
        for refusal in &all {
            let problem = refusal.problem();
            assert_ne!(words.problem(&problem).0, problem.code, "{}", language.code());
        }
    }
}
