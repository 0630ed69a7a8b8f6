//! Registers of other makes than the sample ones.

use std::path::PathBuf;

use csp_core::cells::Book;
use csp_core::intake::{Answer, Field, ImportOptions, ImportReport};

use crate::support::Desk;

fn file(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (dir, path)
}

fn book(text: &str) -> Book {
    bytes(text.as_bytes())
}

fn bytes(bytes: &[u8]) -> Book {
    let (_dir, path) = file("register.csv", bytes);
    csp_reading::read_in_process(&path).unwrap()
}

fn import(text: &str) -> (Desk, ImportReport) {
    let desk = Desk::new();
    let report = desk.import(&book(text), &ImportOptions::default());
    (desk, report)
}

fn rejected(report: &ImportReport) -> Vec<(u32, &str, &str)> {
    report.rejected.iter().map(|r| (r.row, r.column.as_str(), r.code.as_str())).collect()
}

/// Titles of some height, commas, ISO days, headings in Albanian and English, columns in another order,
/// quoted line breaks, column numbers under the headings, a total, a signature.
#[test]
fn another_order_other_words_and_lines_around() {
    let (desk, report) = import(
        "Regjistri i aplikuesve 2026,,,,,,\n,,,,,,\nPërgatitur nga: Zyra,,,,,,\n,,,,,,\n\
         Shuma e kërkuar (EUR),Vendbanimi,Datëlindja,Emri dhe mbiemri,Komuna,Data e aplikimit,Numri personal,Vërejtje\n\
         1,2,3,4,5,6,7,8\n\
         \"1,250.50\",Llugë,1980-05-26,Arbër Gashi,Lipjan,2026-03-01,1234567892,\"first\nsecond\"\n\
         2000,Babush,1999-12-01,Teuta Berisha,Ferizaj,2026-03-02,,\n\
         tre mijë,Babush,1999-12-01,Drita Krasniqi,Ferizaj,2026-03-02,,\n\
         3250.5,,,Gjithsej,,,,\n\
         ,,,,,,,\n\
         Nënshkrimi: ____,,,,,,,\n",
    );
    assert_eq!((report.read, report.imported), (3, 2), "{report:?}");
    assert_eq!(rejected(&report), [(10, "Shuma e kërkuar (EUR)", "not-a-number")]);
    assert_eq!(desk.texts("SELECT name_written FROM person ORDER BY id").len(), 2);
    assert_eq!(
        desk.text("SELECT notes FROM application ORDER BY id LIMIT 1").as_deref(),
        Some("first second")
    );
    assert_eq!(desk.text("SELECT settlement FROM person ORDER BY id LIMIT 1").as_deref(), Some("Llugë"));
    assert_eq!(
        desk.text("SELECT CAST(requested_cents AS TEXT) FROM application ORDER BY id LIMIT 1").as_deref(),
        Some("125050")
    );
    assert_eq!(report.passed_over_counts.get("total"), Some(&1));
    assert_eq!(report.passed_over_counts.get("heading"), Some(&1));
    assert_eq!(report.passed_over_counts.get("note"), Some(&1));
}

#[test]
fn serbian_in_a_cyrillic_code_page() {
    let text = "Бр;Презиме и име;Датум рођења;Општина;Тражени износ\r\n\
                1;Петровић Јована;26.05.1961.;Косово Поље;1.000,50\r\n\
                2;;01.02.1970.;Ново Брдо;500\r\n";
    let encoded: Vec<u8> = text
        .chars()
        .map(|c| match c {
            'а'..='я' => 0xE0 + (u32::from(c) - 0x430) as u8,
            'А'..='Я' => 0xC0 + (u32::from(c) - 0x410) as u8,
            'ђ' => 0x90,
            'ћ' => 0x9E,
            'љ' => 0x9A,
            'ј' => 0xBC,
            'Ј' => 0xA3,
            c => c as u8,
        })
        .collect();
    let desk = Desk::new();
    let report = desk.import(&bytes(&encoded), &ImportOptions::default());
    assert_eq!(report.imported, 1, "{report:?}");
    assert_eq!(rejected(&report), [(3, "Презиме и име", "no-name")]);
    assert_eq!(desk.text("SELECT family_name FROM person").as_deref(), Some("Петровић"));
    assert_eq!(desk.text("SELECT municipality FROM person").as_deref(), Some("fushe-kosove"));
}

#[test]
fn month_first_columns_serial_numbers_and_days_run_together() {
    let (desk, report) = import(
        "Name\tSurname\tDate of birth\tReceived\n\
         Ana\tMarić\t05/26/1961\t20260301\n\
         Eva\tMarić\t02/03/1970\t46082\n\
         Iva\tMarić\t02/30/1970\t2026-03-01T10:00:00.000+02:00\n",
    );
    assert_eq!(rejected(&report).len(), 1, "{report:?}");
    assert_eq!(desk.texts("SELECT birth_date FROM person ORDER BY id")[0].as_deref(), Some("1961-05-26"));
    let days = desk.texts("SELECT business_date FROM event ORDER BY id");
    assert_eq!(days[0].as_deref(), Some("2026-03-01"));
    assert_eq!(days[1].as_deref(), Some("2026-03-01"));
}

#[test]
fn an_ambiguous_municipality_is_asked_and_an_answer_or_a_value_for_all_settles_it() {
    let text = "Ime i prezime;Opština;Datum rođenja\nAna Marić;Mitrovica;01.02.1970\nEva Marić;Leposavić;01.02.1971\n";
    let (desk, report) = import(text);
    assert_eq!(rejected(&report), [(2, "Opština", "ambiguous-municipality")]);
    assert!(report.rejected[0].args["choices"].contains("Severna Mitrovica"), "{report:?}");
    let answered = ImportOptions {
        answers: vec![Answer {
            field: Field::Municipality,
            written: "МИТРОВИЦА".to_owned(),
            value: "mitrovice".to_owned(),
        }],
        ..ImportOptions::default()
    };
    let report = desk.import(&book(text), &answered);
    // The other row is known already.
    assert_eq!((report.imported, report.unchanged), (1, 1), "{report:?}");
    let everywhere =
        ImportOptions { set: vec![(Field::Municipality, "Zvečan".to_owned())], ..ImportOptions::default() };
    let other = Desk::new();
    assert_eq!(other.import(&book(text), &everywhere).imported, 2);
    assert_eq!(other.text("SELECT DISTINCT municipality FROM person").as_deref(), Some("zvecan"));
}

#[test]
fn columns_can_be_chosen_by_heading_and_by_letters() {
    let text =
        "Kto;Gde;Kada\nAna Marić;Lipljan;01.02.1970\nEva Marić;Klina;01.02.1971\nIva Ilić;Klina;01.02.1972\n";
    let desk = Desk::new();
    let options = ImportOptions {
        map: vec![(Field::FullName, "Kto".to_owned()), (Field::BirthDate, "C".to_owned())],
        ..ImportOptions::default()
    };
    let report = desk.import(&book(text), &options);
    assert_eq!(report.imported, 3, "{report:?}");
    assert_eq!(desk.text("SELECT birth_date FROM person ORDER BY id LIMIT 1").as_deref(), Some("1970-02-01"));
}

#[test]
fn the_same_rows_in_another_order_of_columns_add_nothing() {
    let desk = Desk::new();
    let all = ImportOptions::default();
    let first = "Ime i prezime;Opština;Datum rođenja;Traženo EUR\nAna Marić;Priština;01.02.1970;1.000,00\nAna Marić;Priština;01.02.1970;1.000,00\n";
    let second = "Birth date,Amount requested,Full name,Municipality\n1970-02-01,1000,Ana Marić,Prishtinë\n1970-02-01,1000.00,Ana Marić,Pristina\n";
    assert_eq!(desk.import(&book(first), &all).imported, 2);
    let report = desk.import(&book(second), &all);
    assert_eq!((report.imported, report.unchanged, report.batch), (0, 2, None));
}

#[test]
fn what_is_odd_is_imported_and_flagged() {
    let (desk, report) = import(
        "Name,Birth date,Personal No,Community,Municipality,Requested EUR,Own contribution EUR,Sector\n\
         Ana Marić,01.01.1896,12345,RAE,Klina,0,50,beekeping\n\
         Eva Marić,,1.50499E+12,Martian,Klina,100,500,retail\n",
    );
    assert_eq!(report.imported, 2, "{report:?}");
    for code in [
        "age-odd",
        "personal-number-unusual",
        "community-term",
        "amount-zero",
        "missing",
        "personal-number-rounded",
        "unknown-community",
        "own-share-larger",
        "unknown-sector",
    ] {
        assert!(report.flags.iter().any(|f| f.code == code), "{code}: {:?}", report.flags);
    }
    let kept = desk.texts("SELECT notes FROM application ORDER BY id");
    assert_eq!(kept[0].as_deref(), Some("Sector: beekeping"), "the hurtful term is not kept");
    assert!(kept[1].as_deref().unwrap().contains("Martian"));
}
