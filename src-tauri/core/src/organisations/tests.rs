use std::collections::BTreeMap;
use std::sync::Arc;

use super::form::{MemberForm, OrganisationForm};
use super::service::{add_member, add_supplier, change, details, end_member, organisation, organisations};
use super::*;
use crate::Result;
use crate::clock::FixedClock;
use crate::code::Code;
use crate::intake::form::{ApplicationForm, enter};
use crate::language::Language;
use crate::test_vault::test_vault;
use crate::vault::{Officer, Role, Vault, undo, verify};
use crate::words::Words;

struct Office {
    _dir: tempfile::TempDir,
    vault: Vault,
    manager: Officer,
}

fn office() -> Office {
    let (dir, _, vault, manager) = test_vault();
    Office { _dir: dir, vault, manager }
}

fn changes(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
    fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

impl Office {
    /// An association that applies; the applicant's number.
    fn association(&self, representative: &str) -> String {
        let mut form = ApplicationForm {
            component: "association".to_owned(),
            organisation_name: "Udruženje pčelara Lipa".to_owned(),
            nui: "810123456".to_owned(),
            ..ApplicationForm::default()
        };
        form.person.full_name = representative.to_owned();
        enter(&self.vault, &self.manager, &form).unwrap().value.applicant_number
    }

    fn person(&self, name: &str) -> String {
        let mut form =
            ApplicationForm { component: "new_enterprise".to_owned(), ..ApplicationForm::default() };
        form.person.full_name = name.to_owned();
        form.person.birth_date = "07.05.1981".to_owned();
        enter(&self.vault, &self.manager, &form).unwrap().value.applicant_number
    }

    fn supplier(&self, fields: &[(&str, &str)]) -> Result<Record> {
        let form = OrganisationForm::default().with(&changes(fields))?;
        add_supplier(&self.vault, &self.manager, &form).map(|written| written.value)
    }

    fn member(&self, of: &str, fields: &[(&str, &str)]) -> Result<Record> {
        let form = MemberForm::default().with(&changes(fields))?;
        add_member(&self.vault, &self.manager, of, &form).map(|written| written.value)
    }
}

fn problems<T>(result: Result<T>) -> Vec<(String, String)> {
    match result.err().unwrap() {
        crate::Error::Organisations(Error::Form(problems)) => {
            problems.into_iter().map(|one| (one.field.unwrap_or_default(), one.code)).collect()
        }
        other => vec![(String::new(), other.problem().code)],
    }
}

fn doubts(record: &Record) -> Vec<&str> {
    record.doubts.iter().map(|flag| flag.code.as_str()).collect()
}

#[test]
fn an_organisation_is_corrected_field_by_field_and_odd_numbers_are_doubted() {
    let office = office();
    let number = office.association("Ana Marković");
    let set = [
        ("fiscal_number", "60012"),
        ("iban", "xk05 1212 0123 4567 8906"),
        ("registered_on", "01.02.2015"),
        ("legal_form", "OJQ"),
        ("email", "lipa@example.org"),
        ("country", "xk"),
        ("nui", "810123457"),
    ];
    let record = change(&office.vault, &office.manager, &number, &changes(&set), "From the certificate")
        .unwrap()
        .value;
    let kept = &record.organisation;
    assert_eq!(kept.name, "Udruženje pčelara Lipa");
    assert_eq!(kept.iban.as_deref(), Some("XK051212012345678906"));
    assert_eq!(kept.registered_on, "2015-02-01".parse().ok());
    assert_eq!(kept.country.as_deref(), Some("XK"));
    assert_eq!(kept.number.as_deref(), Some(number.as_str()), "the applicant's number leads to it");
    assert_eq!(doubts(&record), ["nui-check-digit", "fiscal-number-unusual"]);
    assert_eq!(details(&office.vault, "810123457").unwrap().legal_form, "OJQ", "found by its NUI");
    let wrong = [
        ("iban", "XK05"),
        ("email", "lipa"),
        ("country", "Kosovo"),
        ("registered_on", "01.02.2030"),
        ("name", " "),
    ];
    let mut told = problems(change(&office.vault, &office.manager, &number, &changes(&wrong), ""));
    told.sort();
    let told: Vec<(&str, &str)> = told.iter().map(|(field, code)| (field.as_str(), code.as_str())).collect();
    assert_eq!(
        told,
        [
            ("country", "country-shape"),
            ("email", "email-shape"),
            ("iban", "iban-shape"),
            ("name", "organisation-name-missing"),
            ("registered_on", "day-in-future"),
        ]
    );
    let to_supplier = change(&office.vault, &office.manager, &number, &changes(&[("kind", "supplier")]), "");
    assert_eq!(problems(to_supplier), [("kind".to_owned(), "supplier-kind".to_owned())]);
    let unknown = change(&office.vault, &office.manager, &number, &changes(&[("colour", "red")]), "");
    assert_eq!(problems(unknown)[0].1, "person-field-unknown");
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn suppliers_have_numbers_of_their_own_and_stand_apart_from_applicants() {
    let office = office();
    office.association("Ana Marković");
    let first =
        office.supplier(&[("name", "Agro Mehanika"), ("nui", "811234564"), ("country", "RS")]).unwrap();
    assert_eq!(first.organisation.number.as_deref(), Some("CSP4-A-S0001"));
    assert_eq!(first.organisation.kind.code(), "supplier");
    let again = office.supplier(&[("name", "Agro-Mehanika"), ("nui", "811 234 564")]);
    assert_eq!(problems(again)[0].1, "supplier-known");
    assert_eq!(problems(office.supplier(&[]))[0].1, "organisation-name-missing");
    let suppliers = organisations(&office.vault, true).unwrap();
    assert_eq!(suppliers.len(), 1);
    assert_eq!(organisations(&office.vault, false).unwrap().len(), 2);
    assert_eq!(organisation(&office.vault, "csp4-a-s0001").unwrap().organisation.name, "Agro Mehanika");
    assert_eq!(problems(organisation(&office.vault, "CSP4-A-S0009"))[0].1, "organisation-not-found");
    let person = office.person("Petar Jocić");
    assert_eq!(problems(organisation(&office.vault, &person))[0].1, "applicant-no-organisation");
}

#[test]
fn members_are_linked_or_have_fields_of_their_own_and_come_to_an_end() {
    let office = office();
    let number = office.association("Ana Marković");
    let linked = office.person("Đorđe Petrović");
    let owner = [("name", "Milica Simić"), ("birth_date", "02.03.1970"), ("role", "owner"), ("share", "60")];
    office.member(&number, &owner).unwrap();
    let board = [("applicant", linked.as_str()), ("role", "board-member"), ("from", "01.01.2020")];
    let record = office.member(&number, &board).unwrap();
    assert_eq!(record.members.len(), 2);
    assert_eq!(record.members[0].share, Some(Share(6000)));
    assert_eq!(record.members[1].name.as_deref(), Some("Đorđe Petrović"), "the record's own name");
    assert_eq!(record.members[1].birth_date, "1981-05-07".parse().ok());
    // What the record says later holds here as well.
    let corrected = changes(&[("full_name", "Đorđe Petrović-Savić")]);
    crate::people::service::correct(&office.vault, &office.manager, &linked, &corrected, "Marriage").unwrap();
    let now = organisation(&office.vault, &number).unwrap();
    assert_eq!(now.members[1].name.as_deref(), Some("Đorđe Petrović-Savić"));
    let company =
        [("name", "Holding d.o.o."), ("kind", "organisation"), ("role", "owner"), ("share", "40,01")];
    assert_eq!(doubts(&office.member(&number, &company).unwrap()), ["shares-over-whole"]);
    let first = now.members[0].id;
    let ended = end_member(&office.vault, &office.manager, first, "01.11.2026").unwrap().value;
    assert_eq!(ended.members.last().unwrap().id, first);
    assert_eq!(ended.members.last().unwrap().to, "2026-11-01".parse().ok());
    assert!(doubts(&ended).is_empty());
    assert_eq!(problems(end_member(&office.vault, &office.manager, first, ""))[0].1, "member-not-found");
    let wrong = problems(office.member(&number, &[("share", "101"), ("birth_date", "1.1.2030")]));
    let codes: Vec<&str> = wrong.iter().map(|(_, code)| code.as_str()).collect();
    assert_eq!(codes, ["name-missing", "value-missing", "share-unreadable", "day-in-future"]);
    let nobody = office.member(&number, &[("applicant", "CSP4-A-P0099"), ("role", "owner")]);
    assert_eq!(problems(nobody), [("applicant".to_owned(), "applicant-not-found".to_owned())]);
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn a_change_of_members_can_be_taken_back() {
    let office = office();
    let number = office.association("Ana Marković");
    let form = MemberForm::default().with(&changes(&[("name", "Milica Simić"), ("role", "owner")])).unwrap();
    let written = add_member(&office.vault, &office.manager, &number, &form).unwrap();
    undo(&office.vault, &office.manager, written.change.unwrap()).unwrap();
    assert!(organisation(&office.vault, &number).unwrap().members.is_empty());
}

#[test]
fn an_auditor_sees_neither_members_nor_accounts() {
    let office = office();
    let number = office.association("Ana Marković");
    let account = changes(&[("iban", "XK051212012345678906"), ("phone", "044 123 456")]);
    change(&office.vault, &office.manager, &number, &account, "").unwrap();
    office.member(&number, &[("name", "Milica Simić"), ("role", "director")]).unwrap();
    let supplier = office
        .supplier(&[("name", "Agro Mehanika"), ("iban", "XK051212012345678906"), ("email", "a@b.org")])
        .unwrap();
    let supplier = supplier.organisation.number.unwrap();
    office.member(&supplier, &[("name", "Jovan Jović"), ("role", "owner")]).unwrap();
    office.vault.enrol(&office.manager, "Alba", Role::Auditor, "x").unwrap();
    let clock = Arc::new(FixedClock::at("2026-11-23T10:00:00Z".parse().unwrap()));
    let dir = office.vault.dir().to_owned();
    drop(office.vault);
    let (vault, _) = Vault::unlock(&dir, Some("Alba"), "x", clock).unwrap();
    let seen = organisation(&vault, &number).unwrap();
    assert!(seen.organisation.name.starts_with("B-"), "{}", seen.organisation.name);
    assert!(seen.organisation.iban.is_none() && seen.organisation.nui.is_none());
    assert!(seen.organisation.phone.is_none());
    assert!(seen.members.iter().all(|member| member.name.is_none() && member.role.code() == "director"));
    let seen = organisation(&vault, &supplier).unwrap();
    assert_eq!(seen.organisation.name, "Agro Mehanika");
    assert!(seen.organisation.iban.is_none() && seen.organisation.email.is_none());
    assert!(seen.members.iter().all(|member| member.name.is_none()));
    assert_eq!(details(&vault, &number).unwrap().nui, "");
    assert!(organisations(&vault, false).unwrap().iter().all(|row| row.organisation.iban.is_none()));
}

#[test]
fn erasing_a_representative_blanks_organisation_and_members_and_a_linked_member_elsewhere() {
    let office = office();
    let number = office.association("Ana Marković");
    office.member(&number, &[("name", "Milica Simić"), ("role", "owner")]).unwrap();
    let supplier = office.supplier(&[("name", "Agro Mehanika")]).unwrap().organisation.number.unwrap();
    let ana = crate::people::service::applicant(&office.vault, &number).unwrap();
    office.member(&supplier, &[("applicant", &ana.number), ("role", "director")]).unwrap();
    let own = crate::privacy::subject::subject_report(&office.vault, &number, Some(Language::En)).unwrap();
    let text = serde_json::to_string(&own).unwrap();
    assert!(
        text.contains("Agro Mehanika") && text.contains("Director"),
        "what she leads stands in her paper"
    );
    assert!(!text.contains("Milica"), "and nobody else does");
    let form =
        crate::privacy::erasure::ErasureForm { reason: "unlawful".to_owned(), ground: "no-basis".to_owned() };
    crate::privacy::erasure::erase(&office.vault, &office.manager, &number, &form).unwrap();
    assert_eq!(problems(organisation(&office.vault, &number))[0].1, "organisation-not-found");
    let left = organisation(&office.vault, &supplier).unwrap();
    assert_eq!(left.members.len(), 1);
    assert!(left.members[0].name.as_deref().unwrap_or_default().is_empty());
    let traces: u32 = office
        .vault
        .read(|reading| {
            let sql = r#"SELECT (SELECT count(*) FROM organisation_member WHERE name LIKE '%Milica%')
                + (SELECT count(*) FROM organisation WHERE name LIKE '%pčelara%')
                + (SELECT count(*) FROM change_value WHERE "values" LIKE '%Milica%')"#;
            Ok(reading.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(traces, 0);
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn every_refusal_doubt_and_code_has_words_in_every_language() {
    let form =
        ["iban-shape", "iban-check", "share-unreadable", "email-shape", "country-shape", "supplier-kind"];
    let mut problems: Vec<Problem> = form.into_iter().map(Problem::new).collect();
    let own = [
        Error::NotFound,
        Error::NoOrganisation,
        Error::NumberTwice,
        Error::MemberNotFound,
        Error::Known("CSP4-A-S0001".to_owned()),
        Error::Form(vec![]),
    ];
    problems.extend(own.iter().map(Error::problem));
    let mut keys: Vec<String> = MemberRole::ALL.iter().map(|code| format!("member-role-{code}")).collect();
    keys.extend(MemberKind::ALL.iter().map(|code| format!("member-kind-{code}")));
    keys.extend(OrganisationKind::ALL.iter().map(|code| format!("organisation-{code}")));
    let doubts = [
        "nui-unusual",
        "nui-old",
        "nui-check-digit",
        "old-number-unusual",
        "fiscal-number-unusual",
        "farm-number-unusual",
        "iban-domestic",
        "iban-completed",
        "registration-odd",
        "shares-over-whole",
        "phone-unusual",
        "phone-several",
    ];
    keys.extend(doubts.iter().map(|code| format!("flag-{code}")));
    let fields = serde_json::to_value(OrganisationForm::default()).unwrap();
    let more = serde_json::to_value(MemberForm::default()).unwrap();
    let fields = fields.as_object().unwrap().keys().chain(more.as_object().unwrap().keys());
    keys.extend(fields.map(|field| format!("field-{field}")));
    for language in Language::ALL {
        let words = Words::of(*language);
        for problem in &problems {
            let (text, _) = words.problem(problem);
            assert!(text != problem.code && !text.contains("{$"), "{text} in {}", language.code());
        }
        for key in &keys {
            assert_ne!(words.get(key), *key, "{}", language.code());
        }
    }
}
