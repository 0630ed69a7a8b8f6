use super::service::{forget_profile, forget_word, profiles, save_profile, settle_word, words};
use crate::format::DayOrder;
use crate::intake::test_books::{House, book};
use crate::intake::{Answer, DecimalMark, Field, Fix, How, ImportOptions, service};
use crate::vault::{undo, verify};

const REGISTER: &str = "Ime i prezime;Rođen/a;Mesto rada;Traženo;Šifra\n\
    Ana Savić;12.03.1985;Gračanica kod škole;4.250,00;x1\n\
    Marko Ilić;01.02.1979;Gračanica kod škole;3.100,00;x2\n\
    Jovan Petrović;31.02.1990;Gračanica;2.000,00;x3\n";

fn answer(field: Field, written: &str, value: &str) -> Answer {
    Answer { field, written: written.to_owned(), value: value.to_owned() }
}

fn by_hand() -> ImportOptions {
    ImportOptions {
        map: vec![(Field::Municipality, "Mesto rada".to_owned()), (Field::ReceivedOn, "Nema".to_owned())],
        ..ImportOptions::default()
    }
}

#[test]
fn a_mapping_shows_its_confidence_with_what_speaks_for_it() {
    let house = House::new();
    let text = "Ime i prezime;Datum rođenja;???;Napomena\nAna Savić;12.03.1985;044111222;x\n\
        Marko Ilić;01.02.1979;044333444;y\nJovan Petrović;05.06.1990;045555666;z\n";
    let preview = service::preview(&house.vault, &book("a.csv", text), &ImportOptions::default()).unwrap();
    let columns = &preview.sheets[0].columns;
    let of = |field| columns.iter().find(|c| c.field == Some(field)).unwrap();
    let (born, phone) = (of(Field::BirthDate), of(Field::Phone));
    assert_eq!((born.how, born.values_fit), (How::Heading, Some(100)));
    assert!(born.confidence >= 90 && born.heading_sure >= 90, "{born:?}");
    assert_eq!((phone.how, phone.heading_sure), (How::Values, 0));
    assert!(phone.confidence < born.confidence && phone.confidence >= 50, "{phone:?}");
    assert_eq!(born.samples, ["12.03.1985", "01.02.1979", "05.06.1990"]);
    // What the values contradict is less sure than what they confirm.
    let text =
        text.replace("12.03.1985", "Peja").replace("01.02.1979", "Klokot").replace("05.06.1990", "Istog");
    let preview = service::preview(&house.vault, &book("b.csv", &text), &ImportOptions::default()).unwrap();
    let doubted = preview.sheets[0].columns.iter().find(|c| c.field == Some(Field::BirthDate)).unwrap();
    assert!(doubted.confidence < born.confidence - 30, "{doubted:?}");
}

#[test]
fn a_profile_is_saved_offered_used_and_says_what_it_misses() {
    let house = House::new();
    let mut options = by_hand();
    options.map.truncate(1);
    options.set = vec![(Field::Component, "new_enterprise".to_owned())];
    let file = book("a.csv", REGISTER);
    let saved = save_profile(&house.vault, &house.officer, "Gračanica 2026", &file, &options).unwrap();
    assert!(
        saved.value.columns.iter().any(|c| c.field == Some(Field::Municipality) && c.heading == "Mesto rada")
    );
    // Saved again under the same name in another script it is the same profile.
    save_profile(&house.vault, &house.officer, "Грачаница 2026", &file, &options).unwrap();
    assert_eq!(profiles(&house.vault).unwrap().len(), 1);

    let plain = service::preview(&house.vault, &file, &ImportOptions::default()).unwrap();
    assert_eq!(plain.profiles, ["Грачаница 2026"]);
    assert!(plain.report.profile.is_none());
    let by_profile = ImportOptions { profile: Some("gracanica 2026".to_owned()), ..ImportOptions::default() };
    let preview = service::preview(&house.vault, &file, &by_profile).unwrap();
    let used = preview.report.profile.unwrap();
    assert!(used.missing.is_empty(), "{used:?}");
    let column = preview.sheets[0].columns.iter().find(|c| c.heading == "Mesto rada").unwrap();
    assert_eq!((column.field, column.how), (Some(Field::Municipality), How::Chosen));

    let other = book("b.csv", &REGISTER.replace("Traženo", "Nešto drugo"));
    let preview = service::preview(&house.vault, &other, &by_profile).unwrap();
    assert_eq!(preview.report.profile.unwrap().missing, ["Traženo"]);
    assert!(preview.profiles.is_empty());

    forget_profile(&house.vault, &house.officer, "Gračanica 2026").unwrap();
    let gone = service::preview(&house.vault, &file, &by_profile).unwrap_err();
    assert_eq!(gone.problem().code, "unknown-profile");
    assert!(save_profile(&house.vault, &house.officer, "  ", &file, &options).is_err());
}

#[test]
fn a_word_settled_once_is_known_to_the_next_import_and_goes_with_an_undo() {
    let house = House::new();
    let file = book("a.csv", REGISTER);
    let mut options = by_hand();
    options.map.truncate(1);
    let before = service::preview(&house.vault, &file, &options).unwrap();
    let place = before.problems.iter().find(|g| g.code == "unknown-municipality").unwrap();
    assert_eq!((place.rows, place.written.as_deref()), (2, Some("Gračanica kod škole")));
    assert!(place.fixes.contains(&Fix::Means) && place.fixes.contains(&Fix::LeaveOut));
    let day = before.problems.iter().find(|g| g.code == "no-such-day").unwrap();
    assert_eq!(day.fixes, [Fix::Order, Fix::LeaveOut]);

    options.answers = vec![answer(Field::Municipality, "Gračanica kod škole", "gracanice/Laplje Selo")];
    options.leave_out = vec![Field::BirthDate];
    let report = house.import(&file, &options);
    assert_eq!((report.read, report.imported, report.rejected.len()), (3, 3, 0), "{:?}", report.rejected);
    let fixed: Vec<_> =
        report.fixed.iter().map(|f| (f.field, f.written.as_str(), f.rows, f.remembered)).collect();
    assert_eq!(
        fixed,
        [(Field::Municipality, "Gračanica kod škole", 2, false), (Field::BirthDate, "31.02.1990", 1, false)]
    );
    let sql = "SELECT municipality || '/' || settlement FROM person WHERE name_written = 'Ana Savić'";
    assert_eq!(house.text(sql).as_deref(), Some("gracanice/Laplje Selo"));
    let sql = "SELECT as_written FROM import_row WHERE row = 2";
    assert_eq!(house.text(sql).as_deref(), Some("municipality: Gračanica kod škole"));
    let sql = "SELECT notes FROM application WHERE notes IS NOT NULL";
    assert_eq!(house.text(sql).as_deref(), Some("Rođen/a: 31.02.1990"));

    // The next register knows the place; the fingerprint of a row is what the file says, not the fix.
    assert_eq!(words(&house.vault).unwrap().len(), 1);
    let mut next = by_hand();
    next.map.truncate(1);
    let again = house.import(&file, &next);
    assert_eq!((again.unchanged, again.imported, again.rejected.len()), (2, 0, 1));
    let other = book("b.csv", &REGISTER.replace("Ana Savić", "Mira Savić"));
    let preview = service::preview(&house.vault, &other, &next).unwrap();
    assert_eq!((preview.report.imported, preview.report.rejected.len()), (1, 1));
    assert!(preview.report.fixed[0].remembered);
    // The officer's answer for this file goes before it.
    next.answers = vec![answer(Field::Municipality, "gračanica kod škole", "kllokot")];
    next.only_now = true;
    house.import(&other, &next);
    let sql = "SELECT municipality FROM person WHERE name_written = 'Mira Savić'";
    assert_eq!(house.text(sql).as_deref(), Some("kllokot"));
    assert_eq!(words(&house.vault).unwrap()[0].means, "gracanice/Laplje Selo");

    undo(&house.vault, &house.officer, report.batch.unwrap()).unwrap();
    assert!(words(&house.vault).unwrap().is_empty());
    assert!(verify(&house.vault).unwrap().findings.is_empty());
}

#[test]
fn words_are_settled_changed_and_forgotten_by_hand() {
    let house = House::new();
    let place = answer(Field::Municipality, "Kod škole", "gracanica");
    settle_word(&house.vault, &house.officer, &place).unwrap();
    settle_word(&house.vault, &house.officer, &answer(Field::Municipality, "KOD SKOLE", "kllokot")).unwrap();
    let known = words(&house.vault).unwrap();
    assert_eq!((known.len(), known[0].means.as_str()), (1, "kllokot"));
    let refused =
        |answer: &Answer| settle_word(&house.vault, &house.officer, answer).unwrap_err().problem().code;
    assert_eq!(refused(&answer(Field::Municipality, "x", "Narnia")), "value-for-all");
    assert_eq!(refused(&answer(Field::FullName, "Ana", "Hana")), "no-such-word");
    forget_word(&house.vault, &house.officer, &place).unwrap();
    assert!(words(&house.vault).unwrap().is_empty());
    assert_eq!(forget_word(&house.vault, &house.officer, &place).unwrap_err().problem().code, "no-such-word");
}

#[test]
fn an_answer_that_cannot_be_read_is_refused_before_anything_is_tried() {
    let house = House::new();
    let mut options = by_hand();
    options.map.truncate(1);
    options.answers = vec![answer(Field::Municipality, "Gračanica kod škole", "Narnia")];
    let refused = service::preview(&house.vault, &book("a.csv", REGISTER), &options).unwrap_err();
    assert_eq!(refused.problem().code, "value-for-all");
}

#[test]
fn the_order_of_days_and_the_mark_of_cents_can_be_said() {
    let house = House::new();
    let text = "Ime i prezime;Datum rođenja;Traženi iznos\nAna Savić;03/04/1985;1.250\nMarko Ilić;05/06/1979;2.100\n";
    let options = ImportOptions {
        orders: vec![(Field::BirthDate, DayOrder::MonthFirst)],
        decimals: vec![(Field::RequestedEur, DecimalMark::Point)],
        ..ImportOptions::default()
    };
    house.import(&book("a.csv", text), &options);
    assert_eq!(house.text("SELECT min(birth_date) FROM person").as_deref(), Some("1979-05-06"));
    assert_eq!(house.number("SELECT max(requested_cents) FROM application"), 210);
}

#[test]
fn a_column_chosen_by_hand_goes_before_the_profile() {
    let house = House::new();
    let file = book("a.csv", REGISTER);
    let mut options = by_hand();
    options.map.truncate(1);
    save_profile(&house.vault, &house.officer, "P", &file, &options).unwrap();
    let mut by_profile = ImportOptions { profile: Some("P".to_owned()), ..ImportOptions::default() };
    let choice = by_profile.sheets.entry(String::new()).or_default();
    choice.columns =
        vec![crate::intake::ColumnChoice { column: 4, field: Some(Field::Municipality), question: None }];
    let preview = service::preview(&house.vault, &file, &by_profile).unwrap();
    let read: Vec<_> = preview.sheets[0].columns.iter().map(|c| c.field).collect();
    assert_eq!((read[2], read[4]), (None, Some(Field::Municipality)));
}
