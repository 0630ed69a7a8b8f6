use super::*;
use crate::selection::test_office::{code, day};
use crate::selection::visits::tests::{asked, visited};

#[test]
fn a_form_says_what_is_known_and_leaves_room_for_what_is_found() {
    let (office, call, numbers) = visited();
    let languages = [Language::En, Language::SrCyrl];
    assert_eq!(code(form(&office.vault, &numbers[0], &languages).map(drop)), "visit-not-planned");
    service::plan(&office.vault, &office.field, &asked(&call, "2026-11-24", ["Besa", "Emir"])).unwrap();
    let paper = form(&office.vault, &numbers[0], &languages).unwrap();
    let values: Vec<&str> = paper.parts[0].fields.iter().map(|field| field.value.as_str()).collect();
    assert_eq!((values[0], values[4], values[6]), ("Ана Илић", "24.11.2026", "Besa, Emir"));
    let found = paper.parts.last().unwrap();
    let named: std::collections::BTreeSet<&str> =
        found.fields.iter().map(|field| field.code.as_str()).collect();
    assert_eq!(named.len(), crate::selection::visits::VisitForm::FIELDS.len(), "what is recorded is asked");
    for text in paper.labels.values().chain(found.fields.iter().map(|field| &field.label)) {
        for text in text {
            assert!(!text.contains("visit-form") && !text.contains("column-"), "{text}");
        }
    }
    assert_eq!(code(form(&office.vault, &numbers[0], &[]).map(drop)), "form-languages");
}

#[test]
fn a_route_is_one_list_and_a_form_for_each_visit_in_its_order() {
    let (office, call, numbers) = visited();
    let on = day("2026-11-24");
    assert_eq!(code(route(&office.vault, Some(&call), on, &[Language::Sq]).map(drop)), "visit-not-planned");
    service::plan(&office.vault, &office.field, &asked(&call, "2026-11-24", ["Besa", "Emir"])).unwrap();
    let paper = route(&office.vault, Some(&call), on, &[Language::Sq]).unwrap();
    let order: Vec<&str> = paper.forms.iter().map(|form| form.numbers[0].as_str()).collect();
    assert_eq!(order, [&*numbers[1], &*numbers[0], &*numbers[2]]);
    let Part::Table { rows, heads, .. } = &paper.list.parts[0] else { panic!("a table") };
    assert_eq!((rows.len(), heads.len()), (3, 7));
    assert!(rows[0][3].contains("Чаглавица"), "{:?}", rows[0]);
}
