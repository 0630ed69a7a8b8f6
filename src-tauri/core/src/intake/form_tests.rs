use std::sync::Arc;

use chrono::{TimeZone, Utc};

use super::*;
use crate::clock::FixedClock;
use crate::people::records::ApplicantRecord;
use crate::vault::Role;

struct Place {
    _dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
}

fn place() -> Place {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
    let (vault, officer) =
        Vault::create(dir.path(), "Vera", Role::FieldOfficer, "long enough a passphrase", clock).unwrap();
    Place { _dir: dir, vault, officer }
}

/// A form filled as an officer types it, with these fields on top.
fn form(fields: &[(&str, &str)]) -> ApplicationForm {
    let mut typed = json!({
        "full_name": "Снежана Чолић",
        "sex": "ž",
        "birth_date": "9.3.1987.",
        "identification_number": "1234567892",
        "community": "SRB",
        "municipality": "Gracanica",
        "component": "new_enterprise",
        "sector": "Textile",
        "household_size": "4",
        "requested_eur": "4.250,00",
        "received_on": "02.11.2026",
    });
    for (field, value) in fields {
        typed[*field] = json!(value);
    }
    serde_json::from_value(typed).unwrap()
}

fn problems(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let place = place();
    let found = check(&place.vault, &form(fields)).unwrap();
    found.into_iter().map(|p| (p.field.unwrap_or_default(), p.code)).collect()
}

fn kept(place: &Place, entered: &Entered) -> ApplicantRecord {
    people::applicant(&place.vault, &entered.applicant_number).ok().unwrap()
}

#[test]
fn what_was_typed_is_kept_as_it_is_meant() {
    let place = place();
    let entered = enter(&place.vault, &place.officer, &form(&[])).unwrap().value;
    let record = kept(&place, &entered);
    assert_eq!(record.person.name_written, "Снежана Чолић");
    assert_eq!(record.person.birth_date.map(|d| d.to_string()).as_deref(), Some("1987-03-09"));
    assert_eq!(record.person.municipality.as_deref(), Some("gracanice"));
    assert_eq!(record.identifications[0].number.as_deref(), Some("1234567892"));
    assert_eq!(record.identifications[0].kind.code(), "personal_number");
    assert!(record.missing.is_empty());
    let application = &record.applications[0];
    assert_eq!(application.application.number, entered.application_number);
    assert_eq!(application.application.requested, Some(Cents::new(425_000)));
    assert_eq!(application.application.sector.as_deref(), Some("textile"));
    assert_eq!(application.history[0].on.to_string(), "2026-11-02");
    assert_eq!(application.state.as_ref().map(Stored::code), Some("received"));
}

#[test]
fn every_error_is_told_at_once_beside_its_field() {
    let mut found = problems(&[
        ("full_name", " "),
        ("birth_date", "31.02.1987"),
        ("community", "RAE"),
        ("municipality", "Mitrovica"),
        ("component", ""),
        ("requested_eur", "a lot"),
        ("household_size", "0"),
        ("received_on", "24.11.2026"),
        ("identification_kind", "certified"),
        ("identification_number", ""),
    ]);
    found.sort();
    let expected = [
        ("birth_date", "no-such-day"),
        ("certified_by", "value-missing"),
        ("certified_reason", "value-missing"),
        ("community", "community-ask"),
        ("component", "value-missing"),
        ("full_name", "name-missing"),
        ("household_size", "household-size"),
        ("municipality", "place-ambiguous"),
        ("received_on", "day-in-future"),
        ("requested_eur", "not-a-number"),
    ];
    let found: Vec<(&str, &str)> = found.iter().map(|(f, c)| (f.as_str(), c.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_form_with_problems_writes_nothing() {
    let place = place();
    let refused = enter(&place.vault, &place.officer, &form(&[("full_name", "")])).map(|_| ()).unwrap_err();
    assert_eq!(refused.problem().code, "form-problems");
    let rows = people::applicants(&place.vault, &crate::people::records::ApplicantQuery::default()).unwrap();
    assert!(rows.is_empty());
}

#[test]
fn two_names_apart_make_one_and_an_odd_age_is_flagged() {
    let place = place();
    let typed = form(&[
        ("full_name", ""),
        ("given_name", "Ajša"),
        ("family_name", "Šabani"),
        ("birth_date", "1.1.1900"),
    ]);
    let entered = enter(&place.vault, &place.officer, &typed).unwrap().value;
    assert_eq!(kept(&place, &entered).person.name_written, "Ajša Šabani");
    assert_eq!(entered.flags, [Flag::new("age-odd", crate::intake::Field::BirthDate)]);
}

#[test]
fn an_association_needs_its_name_and_becomes_one() {
    assert_eq!(
        problems(&[("component", "association")]),
        [("organisation_name".to_owned(), "organisation-name-missing".to_owned())]
    );
    let place = place();
    let typed = form(&[("component", "association"), ("organisation_name", "Pčelari Gračanice")]);
    let entered = enter(&place.vault, &place.officer, &typed).unwrap().value;
    let organisation = kept(&place, &entered).organisation.unwrap();
    assert_eq!((organisation.name.as_str(), organisation.kind.code()), ("Pčelari Gračanice", "association"));
}

#[test]
fn a_known_applicant_applies_again_without_being_written_again() {
    let place = place();
    let first = enter(&place.vault, &place.officer, &form(&[])).unwrap().value;
    let again = form(&[("applicant", &first.applicant_number), ("full_name", "")]);
    let second = enter(&place.vault, &place.officer, &again).unwrap().value;
    assert_eq!(second.applicant, first.applicant);
    assert_eq!(kept(&place, &first).applications.len(), 2);
    assert_eq!(problems(&[("applicant", "CSP4-A-P0099")])[0].0, "applicant");
}

#[test]
fn details_change_and_another_proof_replaces_the_first() {
    let place = place();
    let entered = enter(&place.vault, &place.officer, &form(&[])).unwrap().value;
    let before = kept(&place, &entered);
    let mut typed = PersonForm::of(&before.person, before.identifications.first());
    typed.identification_kind = "certified".to_owned();
    typed.certified_by = "Municipal Office for Communities and Returns".to_owned();
    typed.certified_reason = "Documents lost".to_owned();
    typed.settlement = "Лапље Село".to_owned();
    let change = |form: &PersonForm| {
        people::change_details(&place.vault, &place.officer, &entered.applicant_number, form, "")
            .map(|w| w.value)
    };
    let after = change(&typed).ok().unwrap();
    assert_eq!(after.person.settlement.as_deref(), Some("Лапље Село"));
    assert_eq!(after.person.birth_date, before.person.birth_date);
    assert_eq!(after.identifications.len(), 1);
    assert_eq!(after.identifications[0].kind.code(), "certified");
    assert_eq!(after.identifications[0].number, None);
    // The same proof once more stays the same record.
    let again = change(&typed).ok().unwrap();
    assert_eq!(again.identifications[0].id, after.identifications[0].id);
    typed.full_name.clear();
    typed.given_name.clear();
    assert_eq!(change(&typed).map(|_| ()).unwrap_err().problem().code, "form-problems");
}
