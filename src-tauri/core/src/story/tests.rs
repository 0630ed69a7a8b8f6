use std::sync::Arc;

use super::*;
use crate::clock::SystemClock;
use crate::intake::form::{ApplicationForm, enter};
use crate::language::Language;
use crate::vault::{Access, Action, ReadsQuery, Role, Vault, reads};
use crate::words::Words;

#[test]
fn a_history_is_told_in_words_and_hides_what_the_reader_may_not_see() {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(SystemClock);
    let (vault, officer) = Vault::create(dir.path(), "Vera", Role::ProgrammeManager, "x y z", clock).unwrap();
    let mut form = ApplicationForm {
        component: "new_enterprise".to_owned(),
        requested_eur: "4250".to_owned(),
        ..ApplicationForm::default()
    };
    form.person.full_name = "Ana Marković".to_owned();
    form.person.community = "SRB".to_owned();
    let applicant = enter(&vault, &officer, &form).unwrap().value.applicant.uuid();
    vault
        .write(&officer, Action::DetailsChanged, |writing| {
            Ok(writing.execute("UPDATE person SET name_written = 'Hana Marković', sex = 'female'", [])?)
        })
        .unwrap();

    let words = Words::of(Language::En);
    let told = of_record(&vault, &officer, applicant, Sight::Guarded, &words).unwrap();
    let value = |entry: &Entry, name: &str| {
        let field = entry.fields.iter().find(|field| field.name == name).unwrap();
        (field.from.clone().map(|v| v.0), field.to.clone().map(|v| v.0))
    };
    let text = |text: &str| Some(text.to_owned());
    // Newest first.
    assert_eq!(told[0].kind, OpKind::Update);
    assert!(told[0].record.starts_with("Person CSP4-A-P"), "{}", told[0].record);
    let renamed = value(&told[0], "Name as on the document");
    assert_eq!(renamed, (text("Ana Marković"), text("Hana Marković")));
    assert_eq!(value(&told[0], "Sex"), (None, text("Female")));
    let of = |kind: &str| told.iter().rfind(|entry| entry.record.starts_with(kind)).unwrap();
    assert_eq!(value(of("Person"), "Community"), (None, text("•••")));
    assert_eq!(value(of("Application"), "Requested").1.unwrap().replace('\u{a0}', " "), "EUR 4 250.00");
    assert_eq!(value(of("Step"), "Step"), (None, text("Received")));
    assert_eq!(reads(&vault, &ReadsQuery::default()).unwrap()[0].action.known(), Some(Access::HistoryRead));

    let whole = of_record(&vault, &officer, applicant, Sight::Whole, &words).unwrap();
    assert!(whole.iter().flat_map(|entry| &entry.fields).all(|field| !field.masked));
    let auditor = of_record(&vault, &officer, applicant, Sight::Impersonal, &words).unwrap();
    let seen =
        |entry: &Entry| entry.fields.iter().any(|f| f.to.as_ref().is_some_and(|v| v.0.contains("Marković")));
    assert!(!auditor.iter().any(seen) && whole.iter().any(seen));
}
