//! Rows an import left out: written to a workbook, corrected there, imported from it.

use std::io::{Cursor, Read, Write};

use calamine::{Data, Reader, Xlsx};
use serde_json::Value;

use crate::csp::{Csp, register};

/// A place that stands only in the title, and a day whose order only another row tells: 04/05/1990 is the
/// fifth of April here.
const OWN: &str = "Komuna: Mitrovica;;;\nKolona X;Lindur;Shuma EUR;Tel.\n\
    Besa Krasniqi;12/31/1985;3000;044111222\nArbër Gashi;04/05/1990;lots;044333444\n";

fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    sheet.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

/// The notes of the first sheet, as the file holds them.
fn notes(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name("xl/comments1.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The workbook with a text of its cells replaced, as if it had been typed over.
fn typed(bytes: &[u8], was: &str, is: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut replaced = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().to_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name == "xl/sharedStrings.xml" {
            let text = String::from_utf8(content).unwrap();
            replaced = text.matches(&format!(">{was}<")).count();
            content = text.replace(&format!(">{was}<"), &format!(">{is}<")).into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&content).unwrap();
    }
    assert_eq!(replaced, 1, "{was}");
    out.finish().unwrap().into_inner()
}

#[test]
fn a_rejected_row_is_corrected_in_its_workbook_and_imported() {
    let csp = Csp::with_vault();
    let (file, out) = (csp.path("own.csv"), csp.path("own_rejected.xlsx"));
    std::fs::write(&file, OWN).unwrap();
    let (file, out) = (file.display().to_string(), out.display().to_string());
    let map = "full_name=Kolona X";
    let done = csp.json(&["import", &file, "--map", map, "--rejected", &out, "--lang", "sq"]);
    assert_eq!((done["read"].as_u64(), done["imported"].as_u64()), (Some(2), Some(0)), "{done}");
    assert_eq!(done["rejected_file"].as_str(), Some(out.as_str()));

    let bytes = std::fs::read(&out).unwrap();
    let found = cells(&bytes);
    // The heading nobody knows says what it was read as; the title's place has a column of its own; each
    // row says where it was.
    let headings =
        ["Emri dhe mbiemri (Kolona X)", "Lindur", "Shuma EUR", "Tel.", "Komuna", "Rreshti në skedar"];
    assert_eq!(found[0], headings);
    assert_eq!(found[2], ["Arbër Gashi", "1990-04-05", "lots", "044333444", "Mitrovica", "4"]);
    // In the officer's language, at the place of both rows and at the amount.
    let notes = notes(&bytes);
    assert_eq!(notes.matches("<comment ").count(), 3, "{notes}");
    assert!(notes.contains("komun"), "{notes}");

    // Corrected and imported as any register: nothing has to be said about its columns.
    let corrected = typed(&typed(&bytes, "lots", "4.500,00"), "Mitrovica", "Mitrovica e Veriut");
    std::fs::write(&out, corrected).unwrap();
    let again = csp.json(&["import", &out]);
    assert_eq!((again["read"].as_u64(), again["imported"].as_u64()), (Some(2), Some(2)), "{again}");
    let listed = csp.json(&["applicants", "--search", "Arber Gashi"]);
    let number = listed[0]["applications"][0]["number"].as_str().unwrap().to_owned();
    assert_eq!(csp.json(&["application", "show", &number])["requested_eur"], 4500.0);
    let flags = again["flags"].as_array().unwrap();
    assert!(!flags.iter().any(|flag| flag["field"] == "birth_date"), "{again}");
}

#[test]
fn an_import_that_leaves_nothing_out_writes_no_workbook() {
    let csp = Csp::with_vault();
    let (file, out) = (csp.path("own.csv"), csp.path("none.xlsx"));
    let text = "Full name;Municipality;Amount EUR;Date of birth\nAna Test;Klokot;3000;1990-01-02\n";
    std::fs::write(&file, text).unwrap();
    let out = out.display().to_string();
    let done = csp.json(&["import", &file.display().to_string(), "--rejected", &out]);
    assert_eq!(done["imported"], 1);
    assert!(done["rejected_file"].is_null() && !std::path::Path::new(&out).exists());
}

/// Every row that a sample register loses is in the workbook, and the workbook is read as a register.
#[test]
fn the_rejected_rows_of_the_sample_registers_are_read_again() {
    let csp = Csp::with_vault();
    let names = [
        "register-gracanica.xlsx",
        "regjistri-aplikuesve.xlsx",
        "registar-sever.xlsx",
        "kobo-export.xlsx",
        "spisak-2026.csv",
    ];
    let mut lost = 0;
    for name in names {
        let out = csp.path(&format!("{name}_rejected.xlsx")).display().to_string();
        let file = register(name).display().to_string();
        let first = csp.json(&["import", &file, "--dry-run", "--rejected", &out]);
        let rejected = first["rejected"].as_array().unwrap().len();
        if rejected == 0 {
            continue;
        }
        lost += rejected;
        let second = csp.json(&["import", &out, "--dry-run"]);
        assert_eq!(second["read"].as_u64(), Some(rejected as u64), "{name}: {second}");
        // What was wrong is wrong still, and for the same reasons.
        let codes = |said: &Value| {
            let rows = said["rejected"].as_array().unwrap().iter();
            let mut codes: Vec<String> = rows.map(|row| row["code"].to_string()).collect();
            codes.sort();
            codes
        };
        assert_eq!(codes(&second), codes(&first), "{name}");
    }
    assert!(lost > 0);
}
