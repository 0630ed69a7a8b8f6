//! Consent, restriction and erasure through whole vaults.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDate, TimeZone, Utc};
use rusqlite::types::ValueRef;

use super::consent::{ConsentForm, ConsentState, WithdrawalForm, give, states, withdraw};
use super::corrections::corrections;
use super::disclosure::{Disclosure, Given, GivenFile, Purpose, disclose, disclosures};
use super::erasure::{ErasureForm, apply, entries, erase, restrict};
use super::retention::{Class, DecisionForm, decide, ended, term};
use super::*;
use crate::clock::FixedClock;
use crate::grants::ItemForm;
use crate::intake::form::{ApplicationForm, enter};
use crate::language::Language;
use crate::month::Month;
use crate::people::records::ApplicantQuery;
use crate::people::service::{applicant, applicants, correct};
use crate::reference::change_setting;
use crate::reporting::service::month_report;
use crate::reporting::{Audience, Named};
use crate::selection::ApplicationState as State;
use crate::selection::service::{Move, move_application};
use crate::vault::{Officer, Role, Vault, changes, undo, verify};

const PASSPHRASE: &str = "long enough a passphrase";

struct Place {
    dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
    clock: Arc<FixedClock>,
}

fn place() -> Place {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
    let folder = dir.path().join("vault");
    let (vault, officer) =
        Vault::create(&folder, "Vera", Role::ProgrammeManager, PASSPHRASE, clock.clone()).unwrap();
    Place { dir, vault, officer, clock }
}

/// What only this person's records say: none of it may be found once they are erased.
const TRACES: &[&str] = &[
    "Čedomirka",
    "Ljubičić",
    "1234567892",
    "+38344777123",
    "+383",
    "Livađe",
    "Cara Dušana",
    "38205",
    "Notes about her goats",
    "Her house burnt",
    "Radionica Ljubičić",
    "810000007",
    "Goat stable",
    "Sister Milunka",
    "Family quarrel",
    "typed and not saved",
    "Beehives on the second form",
];

impl Place {
    fn enter(&self, name: &str, more: impl Fn(&mut ApplicationForm)) -> String {
        let mut form = ApplicationForm { component: "new_enterprise".into(), ..ApplicationForm::default() };
        form.person.full_name = name.into();
        form.person.municipality = "gracanice".into();
        form.person.community = "serb".into();
        form.requested_eur = "4000".into();
        more(&mut form);
        enter(&self.vault, &self.officer, &form).unwrap().value.applicant_number
    }

    fn ana(&self) -> String {
        let number = self.enter("Čedomirka Ljubičić", |form| {
            form.person.sex = "female".into();
            form.person.birth_date = "17.05.1981".into();
            form.person.phone = "044 777 123".into();
            form.person.identification_number = "1234567892".into();
            form.person.settlement = "Livađe".into();
            form.person.address = "Cara Dušana".into();
            form.person.postcode = "38205".into();
            form.organisation_name = "Radionica Ljubičić".into();
            form.nui = "810000007".into();
            form.notes = "Notes about her goats".into();
            form.received_on = "02.10.2026".into();
        });
        let application = self.application(&number);
        self.step(&application, State::Eligible, |_| ());
        self.step(&application, State::Approved, |step| {
            step.reason = Some("Her house burnt".into());
            step.items = vec![ItemForm {
                description: "Goat stable".into(),
                specification: None,
                unit: None,
                quantity_milli: 1000,
                unit_price: crate::money::Cents::new(400_000),
                payer: crate::grants::Payer::Programme,
                origin: None,
            }];
        });
        number
    }

    fn application(&self, applicant_number: &str) -> String {
        applicant(&self.vault, applicant_number).unwrap().applications[0].application.number.clone()
    }

    fn step(&self, application: &str, to: State, more: impl Fn(&mut Move)) {
        let mut step = Move { on: "2026-10-20".parse().ok(), ..Move::default() };
        more(&mut step);
        move_application(&self.vault, &self.officer, application, to, &step).map(|_| ()).unwrap();
    }

    fn give(&self, who: &str, purpose: &str, more: impl Fn(&mut ConsentForm)) -> crate::Result<()> {
        let mut form = ConsentForm {
            purpose: purpose.into(),
            language: "sr-Cyrl".into(),
            method: "signature".into(),
            ..ConsentForm::default()
        };
        more(&mut form);
        give(&self.vault, &self.officer, who, &form).map(|_| ())
    }

    fn withdraw(&self, who: &str, purpose: &str) -> crate::Result<()> {
        let form = WithdrawalForm {
            purpose: purpose.into(),
            method: "oral".into(),
            reason: "Family quarrel".into(),
            ..WithdrawalForm::default()
        };
        withdraw(&self.vault, &self.officer, who, &form).map(|_| ())
    }

    fn state(&self, who: &str, purpose: &str) -> ConsentState {
        states(&self.vault, who).unwrap().into_iter().find(|state| state.purpose == purpose).unwrap().state
    }

    fn listed(&self, search: Option<&str>) -> Vec<String> {
        let query = ApplicantQuery { search: search.map(str::to_owned), ..ApplicantQuery::default() };
        applicants(&self.vault, &query).unwrap().into_iter().map(|row| row.name).collect()
    }

    fn erase(&self, who: &str, reason: &str, ground: &str) -> crate::Result<()> {
        let form = ErasureForm { reason: reason.into(), ground: ground.into() };
        erase(&self.vault, &self.officer, who, &form).map(|_| ())
    }

    /// Everything there is in every table, as text; bytes as they are.
    fn dump(&self) -> Vec<u8> {
        dump(&self.vault)
    }
}

fn dump(vault: &Vault) -> Vec<u8> {
    vault
        .read(|reading| {
            let mut out = Vec::new();
            let names: Vec<String> = reading
                .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            for name in names {
                let mut statement = reading.prepare(&format!("SELECT * FROM \"{name}\""))?;
                let columns = statement.column_count();
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    for column in 0..columns {
                        match row.get_ref(column)? {
                            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => out.extend_from_slice(bytes),
                            other => out.extend_from_slice(format!("{other:?}").as_bytes()),
                        }
                        out.push(b'\n');
                    }
                }
            }
            Ok(out)
        })
        .unwrap()
}

fn found(dump: &[u8]) -> Vec<&'static str> {
    let text = String::from_utf8_lossy(dump);
    TRACES.iter().copied().filter(|trace| text.contains(trace)).collect()
}

fn code<T>(result: crate::Result<T>) -> (String, Option<String>) {
    let problem = result.err().unwrap().problem();
    (problem.code, problem.field)
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() && entry.file_name() != "vault.lock" {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn a_consent_keeps_the_words_it_was_given_under() {
    let place = place();
    let who = place.enter("Arben Gashi", |_| ());
    assert_eq!(place.state(&who, "programme"), ConsentState::NotRecorded);
    place.give(&who, "programme", |form| form.given_on = "01.11.2026".into()).unwrap();
    let wording = crate::reference::Settings::default().consents;
    let mut purposes = serde_json::to_value(&wording.purposes).unwrap();
    purposes[2]["wording"]["sr"] = "Сагласан сам са новим речима.".into();
    let from: NaiveDate = "2026-11-10".parse().unwrap();
    let changes = serde_json::json!({ "purposes": purposes });
    change_setting(&place.vault, &place.officer, "consents", &changes, from, "new form").unwrap();
    place.give(&who, "story", |_| ()).unwrap();

    let states = states(&place.vault, &who).unwrap();
    let of = |purpose: &str| {
        states.iter().find(|state| state.purpose == purpose).unwrap().consents.first().unwrap().clone()
    };
    let (old, new) = (of("programme"), of("story"));
    assert_eq!((old.wording, old.wording_from), (None, None));
    assert_eq!(new.wording_from, Some(from));
    assert_eq!(old.wording_sha256, disclosure::sha256(wording.purposes[0].wording.sr.as_bytes()));
    assert_eq!(new.wording_sha256, disclosure::sha256("Сагласан сам са новим речима.".as_bytes()));
    assert_eq!(old.collector, "Vera");
    assert!(verify(&place.vault).unwrap().is_whole());
}

#[test]
fn a_consent_that_cannot_be_so_is_refused_at_its_field() {
    let place = place();
    let who = place.enter("Arben Gashi", |_| ());
    let refused = |more: fn(&mut ConsentForm)| {
        let (code, field) = code(place.give(&who, "programme", more));
        (code, field.unwrap_or_default())
    };
    let told = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(refused(|form| form.purpose = "weather".into()), told("not-on-list", "purpose"));
    assert_eq!(refused(|form| form.language.clear()), told("value-missing", "language"));
    assert_eq!(refused(|form| form.method = "nod".into()), told("not-on-list", "method"));
    assert_eq!(refused(|form| form.method = "oral".into()), told("value-missing", "witness"));
    assert_eq!(refused(|form| form.method = "proxy".into()), told("value-missing", "proxy"));
    assert_eq!(refused(|form| form.given_on = "24.11.2026".into()), told("day-in-future", "given_on"));
    assert_eq!(code(place.withdraw(&who, "programme")).0, "consent-none");
    place.give(&who, "programme", |_| ()).unwrap();
    assert_eq!(code(place.give(&who, "programme", |_| ())).0, "consent-stands");
}

#[test]
fn withdrawing_consent_to_take_part_restricts_and_giving_it_again_lifts() {
    let place = place();
    let who = place.enter("Čedomirka Ljubičić", |_| ());
    place.enter("Arben Gashi", |_| ());
    place.give(&who, "programme", |_| ()).unwrap();
    place.give(&who, "story", |_| ()).unwrap();
    place.withdraw(&who, "story").unwrap();
    assert_eq!(place.state(&who, "story"), ConsentState::Withdrawn);
    assert_eq!(place.listed(None).len(), 2, "a story withdrawn hides nobody");

    place.withdraw(&who, "programme").unwrap();
    assert_eq!(place.listed(None), ["Arben Gashi"]);
    assert!(place.listed(Some("Ljubičić")).is_empty());
    assert_eq!(crate::home::service::home(&place.vault).unwrap().applicants, 1);
    let application = place.application(&who);
    let eligible =
        move_application(&place.vault, &place.officer, &application, State::Eligible, &Move::default());
    assert_eq!(code(eligible.map(|_| ())).0, "person-restricted");
    let typed = BTreeMap::from([("phone".to_owned(), "044 1".to_owned())]);
    let corrected = correct(&place.vault, &place.officer, &who, &typed, "").map(|_| ());
    assert_eq!(code(corrected).0, "person-restricted");

    place.give(&who, "programme", |_| ()).unwrap();
    assert_eq!(place.listed(None).len(), 2);
    assert_eq!(place.state(&who, "programme"), ConsentState::Given);
    assert!(verify(&place.vault).unwrap().is_whole());
}

#[test]
fn a_restriction_by_a_manager_is_lifted_by_a_manager() {
    let place = place();
    let who = place.enter("Arben Gashi", |_| ());
    assert_eq!(code(restrict(&place.vault, &place.officer, &who, "").map(|_| ())).0, "person-not-restricted");
    restrict(&place.vault, &place.officer, &who, "disputed").unwrap();
    assert!(place.listed(None).is_empty());
    // A consent says nothing about a restriction that came of something else.
    place.give(&who, "programme", |_| ()).unwrap();
    assert!(place.listed(None).is_empty());
    restrict(&place.vault, &place.officer, &who, "").unwrap();
    assert_eq!(place.listed(None).len(), 1);
    let kinds: Vec<_> =
        entries(&place.vault).unwrap().into_iter().map(|entry| entry.kind.code().to_owned()).collect();
    assert_eq!(kinds, ["restricted", "lifted"]);
}

#[test]
fn who_is_erased_leaves_figures_and_nothing_of_themselves() {
    let place = place();
    let who = place.ana();
    place.enter("Arben Gashi", |_| ());
    place
        .give(&who, "programme", |form| {
            form.method = "oral".into();
            form.witness = "Sister Milunka".into();
        })
        .unwrap();
    let typed = BTreeMap::from([("phone".to_owned(), "+383 44 777 124".to_owned())]);
    correct(&place.vault, &place.officer, &who, &typed, "Family quarrel").map(|_| ()).unwrap();
    let draft = BTreeMap::from([
        ("applicant".to_owned(), who.clone()),
        ("notes".to_owned(), "typed and not saved".to_owned()),
    ]);
    crate::drafts::service::keep(&place.vault, &place.officer, "application", &draft).unwrap();
    let looked_for = BTreeMap::from([("search".to_owned(), "Čedomirka Ljubičić".to_owned())]);
    let pipeline = crate::views::ViewPlace::Pipeline;
    crate::views::service::save(&place.vault, &place.officer, pipeline, "Her file", &looked_for)
        .map(|_| ())
        .unwrap();
    let record = applicant(&place.vault, &who).unwrap();
    let given = Disclosure {
        what: Given::SubjectReport,
        subject: None,
        purpose: &Purpose::typed("own-data", "Čedomirka Ljubičić"),
        reference: None,
        file: None,
        persons: &[record.person.id],
    };
    disclose(&place.vault, &place.officer, &given).unwrap();
    // An application that was taken back: its row is gone, its words lie in the log.
    place.enter("", |form| {
        form.person = crate::people::form::PersonForm::default();
        form.applicant = who.clone();
        form.notes = "Beehives on the second form".into();
    });
    let entered_second = changes(&place.vault, Some(1), None).unwrap()[0].id;
    undo(&place.vault, &place.officer, entered_second).unwrap();
    let mut all = TRACES.to_vec();
    all.sort_unstable();
    let mut before = found(&place.dump());
    before.sort_unstable();
    assert_eq!(before, all, "every trace is there to be erased");
    let month = Month::new(2026, 10).unwrap();
    let report = |audience| month_report(&place.vault, month, audience).unwrap();
    let was = report(Audience::Internal);
    assert_eq!(was.beneficiaries[0].name, Some(Named::Is("Radionica Ljubičić".into())));
    let office = report(Audience::EuOffice);

    let entered = changes(&place.vault, None, Some(record.id.uuid())).unwrap().pop().unwrap().id;
    assert_eq!(code(place.erase(&who, "request", "")).0, "erasure-term-open");
    place.erase(&who, "request", "order").unwrap();

    assert_eq!(found(&place.dump()), Vec::<&str>::new());
    assert!(crate::views::service::views(&place.vault, &place.officer, pipeline).unwrap().is_empty());
    let log = std::fs::metadata(place.vault.dir().join("vault.db-wal")).map_or(0, |file| file.len());
    assert_eq!(log, 0, "no page from before stays behind");
    let checked = verify(&place.vault).unwrap();
    assert!(checked.is_whole(), "{:?}", checked.findings);
    let now = report(Audience::Internal);
    assert_eq!(now.beneficiaries[0].name, Some(Named::Erased));
    assert_eq!((&now.summary, &now.pipeline, &now.series), (&was.summary, &was.pipeline, &was.series));
    assert_eq!(now.applications, was.applications);
    let without_name = |report: &crate::reporting::MonthReport| {
        let mut rows = report.beneficiaries.clone();
        rows.iter_mut().for_each(|row| row.name = None);
        rows
    };
    assert_eq!(without_name(&now), without_name(&was));
    assert_eq!(report(Audience::EuOffice).beneficiaries, office.beneficiaries);
    assert_eq!(place.listed(None), ["Arben Gashi"]);

    assert_eq!(code(place.erase(&who, "request", "order")).0, "person-erased");
    let undone = undo(&place.vault, &place.officer, entered);
    assert!(undone.is_err(), "what was erased is not brought back");
    assert_eq!(found(&place.dump()), Vec::<&str>::new());
}

#[test]
fn figures_stand_when_persons_are_erased_too() {
    // A person who applies for themselves is counted by sex, age, community and displacement.
    let place = place();
    for (i, day) in ["31.10.1996", "01.11.1996", "17.05.1981"].iter().enumerate() {
        let who = place.enter(&format!("Person {i} Ljubičić"), |form| {
            form.person.sex = "female".into();
            form.person.birth_date = (*day).into();
            form.person.displacement = "returnee".into();
            form.received_on = "02.10.2026".into();
        });
        let application = place.application(&who);
        place.step(&application, State::Eligible, |_| ());
        place.step(&application, State::Approved, |_| ());
    }
    let months = [Month::new(2026, 10).unwrap(), Month::new(2026, 11).unwrap()];
    let all = || {
        months.map(|month| {
            let report = month_report(&place.vault, month, Audience::Internal).unwrap();
            (report.summary, report.pipeline)
        })
    };
    let was = all();
    let numbers: Vec<String> = applicants(&place.vault, &ApplicantQuery::default())
        .unwrap()
        .into_iter()
        .map(|row| row.number)
        .collect();
    for number in numbers {
        place.erase(&number, "unlawful", "no-basis").unwrap();
    }
    assert_eq!(all(), was);
    assert!(verify(&place.vault).unwrap().is_whole());
}

#[test]
fn an_older_copy_forgets_whom_the_newer_one_erased() {
    let place = place();
    let who = place.ana();
    let other = place.enter("Arben Gashi", |_| ());
    place.vault.sweep().unwrap();
    let older = place.dir.path().join("older");
    copy(place.vault.dir(), &older);
    let later = place.enter("Čedomirka Ljubičić", |_| ());
    place.erase(&who, "unlawful", "no-basis").unwrap();
    place.erase(&later, "unlawful", "no-basis").unwrap();
    restrict(&place.vault, &place.officer, &other, "request").unwrap();
    let list = entries(&place.vault).unwrap();

    let (restored, officer) = Vault::unlock(&older, None, PASSPHRASE, place.clock.clone()).unwrap();
    assert!(!found(&dump(&restored)).is_empty());
    assert_eq!(apply(&restored, &officer, &list).unwrap().value, 3);
    let left: Vec<_> = found(&dump(&restored));
    assert_eq!(left, Vec::<&str>::new());
    assert!(applicants(&restored, &ApplicantQuery::default()).unwrap().is_empty());
    assert!(verify(&restored).unwrap().is_whole());
    let again = apply(&restored, &officer, &list).unwrap();
    assert_eq!((again.value, again.change), (0, None), "the second time there is nothing to do");
    assert_eq!(entries(&restored).unwrap(), list);
}

#[test]
fn only_a_manager_erases_or_restricts() {
    let place = place();
    let who = place.enter("Arben Gashi", |_| ());
    place.vault.enrol(&place.officer, "Ana", Role::FieldOfficer, PASSPHRASE).unwrap();
    let folder = place.vault.dir().to_path_buf();
    let Place { vault, clock, dir: _dir, .. } = place;
    drop(vault);
    let (vault, ana) = Vault::unlock(&folder, Some("Ana"), PASSPHRASE, clock).unwrap();
    let form = ErasureForm { reason: "request".into(), ground: "order".into() };
    assert_eq!(code(erase(&vault, &ana, &who, &form).map(|_| ())).0, "not-allowed");
    assert_eq!(code(restrict(&vault, &ana, &who, "request").map(|_| ())).0, "not-allowed");
}

#[test]
fn the_term_of_records_follows_what_became_of_them() {
    let place = place();
    let (supported, refused, waiting) =
        (place.ana(), place.enter("Refused", |_| ()), place.enter("Waiting", |_| ()));
    let application = place.application(&refused);
    place.step(&application, State::Ineligible, |step| {
        step.on = "2026-11-23".parse().ok();
        step.reason = Some("outside the area".into());
    });
    let of = |who: &str| {
        let term = term(&place.vault, who).unwrap();
        (term.class, term.until.map(|day| day.to_string()).unwrap_or_default())
    };
    assert_eq!(of(&supported), (Class::Beneficiary, String::new()));
    assert_eq!(of(&refused), (Class::Rejected, "2031-11-23".into()));
    assert_eq!(of(&waiting), (Class::NotPursued, "2028-11-23".into()));
    assert!(ended(&place.vault).unwrap().is_empty());
    let paid = serde_json::json!({ "final_payment_on": "2026-11-01" });
    change_setting(&place.vault, &place.officer, "retention", &paid, place.vault.clock().today(), "paid")
        .unwrap();
    assert_eq!(of(&supported), (Class::Beneficiary, "2031-11-01".into()));

    place.clock.set(Utc.with_ymd_and_hms(2028, 12, 1, 9, 0, 0).unwrap());
    let numbers = || ended(&place.vault).unwrap().into_iter().map(|e| e.number).collect::<Vec<_>>();
    assert_eq!(numbers(), std::slice::from_ref(&waiting));
    let keep = |reason: &str, until: &str| {
        let form = DecisionForm { decision: "keep".into(), reason: reason.into(), keep_until: until.into() };
        decide(&place.vault, &place.officer, &waiting, &form).map(|_| ())
    };
    assert_eq!(code(keep("", "01.01.2030")), ("value-missing".into(), Some("reason".into())));
    assert_eq!(code(keep("dispute", "01.01.2028")).0, "retention-not-ahead");
    keep("dispute", "01.01.2029").unwrap();
    assert!(numbers().is_empty());
    place.clock.set(Utc.with_ymd_and_hms(2029, 2, 1, 9, 0, 0).unwrap());
    assert_eq!(numbers(), std::slice::from_ref(&waiting));
    let form = DecisionForm { decision: "erase".into(), ..DecisionForm::default() };
    let certificate = decide(&place.vault, &place.officer, &waiting, &form).unwrap().unwrap();
    assert!(certificate.number.contains("-E0001") && certificate.records > 0, "{certificate:?}");
    assert!(numbers().is_empty());
    let form = DecisionForm { decision: "erase".into(), ..DecisionForm::default() };
    assert_eq!(
        code(decide(&place.vault, &place.officer, &refused, &form).map(|_| ())).0,
        "erasure-within-term"
    );
}

#[test]
fn what_was_given_out_is_found_by_person() {
    let place = place();
    let (ana, ben) = (place.enter("Ana Savić", |_| ()), place.enter("Ben Gashi", |_| ()));
    let id = |who: &str| applicant(&place.vault, who).unwrap().person.id;
    let file = GivenFile::of("list.xlsx", b"bytes");
    let give = |purpose: &Purpose, persons: &[crate::ids::PersonId]| {
        let given = Disclosure {
            what: Given::List,
            subject: Some("2026-10"),
            purpose,
            reference: Some("2020/417-329"),
            file: Some(&file),
            persons,
        };
        disclose(&place.vault, &place.officer, &given).map(|_| ())
    };
    let routine = Purpose::typed("audit", "European Court of Auditors");
    give(&routine, &[id(&ana), id(&ben), id(&ana)]).unwrap();
    give(&routine, &[id(&ben)]).unwrap();
    let of = |who: Option<&str>| {
        let found = disclosures(&place.vault, who, None).unwrap();
        found.into_iter().map(|given| given.persons).collect::<Vec<_>>()
    };
    assert_eq!(of(None), [1, 2], "newest first; nobody counts twice");
    assert_eq!((of(Some(&ana)), of(Some(&ben))), (vec![2], vec![1, 2]));
    let partners = Purpose::typed("partners", "Ministry");
    assert_eq!(code(give(&partners, &[])), ("value-missing".into(), Some("approver".into())));
    let approved = Purpose { approver: "Vera".into(), ..partners };
    give(&approved, &[]).unwrap();
    assert_eq!(code(give(&Purpose::typed("curiosity", "me"), &[])).0, "not-on-list");
    assert_eq!(code(give(&Purpose::typed("audit", " "), &[])).1.as_deref(), Some("recipient"));
    assert!(verify(&place.vault).unwrap().is_whole());
}

#[test]
fn corrections_tell_what_changed_and_why() {
    let place = place();
    let who = place.enter("Ana Savic", |_| ());
    let typed = |pairs: &[(&str, &str)]| {
        pairs
            .iter()
            .map(|(field, value)| ((*field).to_owned(), (*value).to_owned()))
            .collect::<BTreeMap<_, _>>()
    };
    let change = |pairs: &[(&str, &str)], reason: &str| {
        correct(&place.vault, &place.officer, &who, &typed(pairs), reason).map(|_| ())
    };
    change(&[("full_name", "Ana Savić")], "as on her card").unwrap();
    change(&[("identification_number", "1234567892"), ("identification_kind", "identity_card")], "").unwrap();
    let before = changes(&place.vault, None, None).unwrap().len();
    change(&[("full_name", "Ana Savić")], "nothing to do").unwrap();
    assert_eq!(
        changes(&place.vault, None, None).unwrap().len(),
        before,
        "what changes nothing leaves no trace"
    );
    assert_eq!(code(change(&[("shoe_size", "38")], "")).0, "form-problems");
    assert_eq!(code(change(&[("full_name", " ")], "")).0, "form-problems");

    let found = corrections(&place.vault, &who).unwrap();
    let told: Vec<_> = found
        .iter()
        .map(|c| {
            let text = |value: &Option<crate::sensitive::Sensitive<String>>| {
                value.as_ref().map_or("-", |value| value.0.as_str()).to_owned()
            };
            (c.field.as_str(), text(&c.from), text(&c.to), text(&c.reason))
        })
        .collect();
    let line = |field, from: &str, to: &str, reason: &str| {
        (field, from.to_owned(), to.to_owned(), reason.to_owned())
    };
    assert_eq!(
        told,
        [
            line("kind", "-", "identity_card", "-"),
            line("number", "-", "1234567892", "-"),
            line("name_written", "Ana Savic", "Ana Savić", "as on her card"),
        ]
    );
}

#[test]
fn every_code_has_its_words() {
    use crate::code::Code;
    let words = crate::words::Words::of(Language::En);
    fn keys<T: Code>(prefix: &str) -> Vec<String> {
        T::ALL.iter().map(|value| format!("{prefix}-{}", value.code())).collect()
    }
    let all = [
        keys::<consent::ConsentMethod>("consent-method"),
        keys::<consent::WithdrawalMethod>("withdrawal-method"),
        keys::<consent::ConsentState>("consent-state"),
        keys::<crate::reference::settings::WithdrawalEffect>("consent-effect"),
        keys::<erasure::RestrictionReason>("restriction-reason"),
        keys::<erasure::ErasureReason>("erasure-reason"),
        keys::<erasure::Ground>("erasure-ground"),
        keys::<erasure::Kind>("erasure-kind"),
        keys::<retention::Class>("retention-class"),
        keys::<Given>("disclosure-what"),
        keys::<disclosure::Recipient>("recipient"),
    ];
    for key in all.concat() {
        assert_ne!(words.get(&key), key);
    }
}
