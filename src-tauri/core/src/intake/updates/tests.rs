use super::Held;
use crate::ids::ChangeId;
use crate::intake::test_books::{House, book};
use crate::intake::{Field, ImportOptions, ImportReport, UpdateChoice, service};
use crate::vault::{Action, undo, verify};

const FIRST: &str = "Ime i prezime;Datum rođenja;Opština;Telefon;Komponenta;Traženi iznos;Napomena\n\
    Ana Savić;12.03.1985;Gračanica;044111222;novi biznis;4250;\n\
    Marko Ilić;01.02.1979;Klokot;;novi biznis;3100;stari\n\
    Vera Ilić;;Klokot;044999888;novi biznis;2000;\n";

fn updating() -> ImportOptions {
    ImportOptions { update: true, ..ImportOptions::default() }
}

/// Field, what is here, what the row says, whether it is taken, why it is held.
type Told<'a> = (Field, Option<&'a str>, &'a str, bool, Option<Held>);

fn told(report: &ImportReport) -> Vec<Told<'_>> {
    report.differences.iter().map(|d| (d.field, d.from.as_deref(), d.to.as_str(), d.taken, d.held)).collect()
}

fn counts(report: &ImportReport) -> (u64, u64, u64, u64) {
    (report.read, report.imported, report.unchanged, report.updated)
}

#[test]
fn a_known_application_is_brought_up_to_date_and_put_back() {
    let house = House::new();
    house.import(&book("a.csv", FIRST), &ImportOptions::default());
    // In another script, with a new telephone, a filled blank, another amount and a new person.
    let second = book(
        "b.csv",
        "Име и презиме;Датум рођења;Општина;Телефон;Компонента;Тражени износ;Напомена\n\
         Савић Ана;12.03.1985;Грачаница;044333444;нови бизнис;4250;\n\
         Марко Илић;01.02.1979;Клокот;045666777;нови бизнис;3500;\n\
         Нова Особа;01.01.1990;Клокот;;нови бизнис;100;\n",
    );
    let would = service::preview(&house.vault, &second, &updating()).unwrap().report;
    assert_eq!(counts(&would), (3, 1, 0, 2));
    assert_eq!(house.number("SELECT count(*) FROM person"), 3);
    let report = house.import(&second, &updating());
    assert_eq!(counts(&report), (3, 1, 0, 2));
    assert_eq!(
        told(&report),
        [
            (Field::Phone, Some("+38344111222"), "+38344333444", true, None),
            (Field::Phone, None, "+38345666777", true, None),
            (Field::RequestedEur, Some("3100.00"), "3500.00", true, None),
        ]
    );
    let ana = "SELECT phone FROM person WHERE name_written = 'Ana Savić'";
    assert_eq!(house.text(ana).as_deref(), Some("+38344333444"));
    // A blank overwrites nothing; a filled blank is no doubt any more.
    assert_eq!(house.number("SELECT count(*) FROM application WHERE notes = 'stari'"), 1);
    let flags = "SELECT flags FROM application a JOIN applicant n ON n.id = a.applicant_id
                 JOIN person p ON p.id = n.person_id WHERE p.name_written = 'Marko Ilić'";
    assert!(!house.text(flags).unwrap().contains("phone"));
    // The same file once more brings nothing; without --update it is known as well.
    assert_eq!(counts(&house.import(&second, &ImportOptions::default())), (3, 0, 3, 0));
    assert_eq!(house.import(&second, &updating()).batch, None::<ChangeId>);
    undo(&house.vault, &house.officer, report.batch.unwrap()).unwrap();
    assert_eq!(house.text(ana).as_deref(), Some("+38344111222"));
    assert_eq!(house.number("SELECT count(*) FROM person"), 3);
    assert!(verify(&house.vault).unwrap().findings.is_empty());
}

#[test]
fn without_update_a_person_who_seems_known_is_imported_as_before() {
    let house = House::new();
    house.import(&book("a.csv", FIRST), &ImportOptions::default());
    let changed = book("a.csv", &FIRST.replace("044111222", "044333444"));
    let report = house.import(&changed, &ImportOptions::default());
    assert_eq!(counts(&report), (3, 1, 2, 0));
    assert!(report.differences.is_empty());
}

#[test]
fn the_same_row_of_the_same_file_is_known_by_its_name_and_nobody_by_a_name_alone() {
    let house = House::new();
    house.import(&book("a.csv", FIRST), &ImportOptions::default());
    // Vera has no day of birth: only as the same row of the same file is she known.
    let changed = FIRST.replace("044999888", "044000111");
    let elsewhere = service::preview(&house.vault, &book("other.csv", &changed), &updating()).unwrap().report;
    assert_eq!(counts(&elsewhere), (3, 1, 2, 0));
    let here = service::preview(&house.vault, &book("a.csv", &changed), &updating()).unwrap().report;
    assert_eq!(counts(&here), (3, 0, 2, 1));
    // Another name in that row is another person.
    let renamed = changed.replace("Vera Ilić", "Vesna Ilić");
    let report = service::preview(&house.vault, &book("a.csv", &renamed), &updating()).unwrap().report;
    assert_eq!(counts(&report), (3, 1, 2, 0));
    // Under another component it is another application.
    let other = FIRST.replace("044111222;novi", "044333444;postojeći");
    let report = service::preview(&house.vault, &book("a.csv", &other), &updating()).unwrap().report;
    assert_eq!(counts(&report), (3, 1, 2, 0));
}

#[test]
fn what_an_officer_changed_since_stays_unless_somebody_says_otherwise() {
    let house = House::new();
    house.import(&book("a.csv", FIRST), &ImportOptions::default());
    let change = house.vault.write(&house.officer, Action::DetailsChanged, |tx| {
        Ok(tx.execute("UPDATE person SET phone = '049000000' WHERE name_written = 'Ana Savić'", [])?)
    });
    change.unwrap();
    let file = book("b.csv", &FIRST.replace("044111222", "044333444").replace("4250", "4300"));
    let report = house.import(&file, &updating());
    assert_eq!(
        told(&report),
        [
            (Field::Phone, Some("049000000"), "+38344333444", false, Some(Held::ByOfficer)),
            (Field::RequestedEur, Some("4250.00"), "4300.00", true, None)
        ]
    );
    let phone = "SELECT phone FROM person WHERE name_written = 'Ana Savić'";
    assert_eq!(house.text(phone).as_deref(), Some("049000000"));
    // Ticked in the window, the row's value is taken; an unticked one is not.
    let file = book("c.csv", &FIRST.replace("044111222", "044555666").replace("4250", "4400"));
    let choice = |field, take| UpdateChoice { sheet: String::new(), row: 2, field, take };
    let mut options = updating();
    options.update_choices = vec![choice(None, false), choice(Some(Field::Phone), true)];
    let report = house.import(&file, &options);
    assert_eq!(
        report.differences.iter().map(|d| (d.field, d.taken)).collect::<Vec<_>>(),
        [(Field::Phone, true), (Field::RequestedEur, false)]
    );
    assert_eq!(house.text(phone).as_deref(), Some("+38344555666"));
    assert_eq!(house.number("SELECT max(requested_cents) FROM application"), 430_000);
}

#[test]
fn what_is_decided_is_never_changed_by_an_import() {
    let house = House::new();
    house.import(&book("a.csv", FIRST), &ImportOptions::default());
    let decided = house.vault.write(&house.officer, Action::SampleMade, |tx| {
        Ok(tx.execute(
            "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id)
             SELECT randomblob(16), 'application', a.id, 'agreed', '2026-01-01', '2999-01-01T00:00:00.000Z', ?1
             FROM application a JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
             WHERE p.name_written = 'Ana Savić'",
            [tx.officer],
        )?)
    });
    decided.unwrap();
    let mut options = updating();
    options.overwrite = vec![Field::RequestedEur];
    let file = book("b.csv", &FIRST.replace("044111222", "044333444").replace("4250", "9000"));
    let report = house.import(&file, &options);
    assert_eq!(
        told(&report),
        [
            (Field::Phone, Some("+38344111222"), "+38344333444", true, None),
            (Field::RequestedEur, Some("4250.00"), "9000.00", false, Some(Held::Decided))
        ]
    );
    assert_eq!(house.number("SELECT max(requested_cents) FROM application"), 425_000);
}
