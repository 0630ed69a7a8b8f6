use super::drawing::draw;
use super::service::{Sampling, dossier, index, sample};
use super::{Paper, Standing};
use crate::Result;
use crate::attachments::{AttachmentKind, NewAttachment, service as attachments};
use crate::code::Code;
use crate::intake::form::{ApplicationForm, enter};
use crate::language::Language;
use crate::selection::ApplicationState as State;
use crate::selection::papers::Part;
use crate::selection::service::{Move, move_application};
use crate::test_vault::test_vault;
use crate::vault::{Officer, Role, Vault};

fn numbers(count: u32) -> Vec<String> {
    (1..=count).map(|at| format!("CSP4-A-{at:04}")).collect()
}

#[test]
fn a_seed_draws_the_same_files_whatever_their_order() {
    let mut all = numbers(364);
    let drawn = draw("Pristina 2026-12-01", &all, 20);
    assert_eq!(drawn.len(), 20);
    all.reverse();
    all.push(all[3].clone());
    assert_eq!(draw("Pristina 2026-12-01", &all, 20), drawn);
    // Who draws fewer gets the first of them; another seed draws others.
    assert_eq!(draw("Pristina 2026-12-01", &all, 5), drawn[..5]);
    assert_ne!(draw("Pristina 2026-12-02", &all, 20), drawn);
    assert_eq!(draw("x", &numbers(3), 9).len(), 3);
}

#[test]
fn every_file_is_drawn_about_as_often_as_any_other() {
    let all = numbers(50);
    let mut times = std::collections::BTreeMap::new();
    for seed in 0..2_000 {
        for number in draw(&seed.to_string(), &all, 5) {
            *times.entry(number).or_insert(0_u32) += 1;
        }
    }
    // 200 are expected of each; six standard deviations are about 80.
    assert!(all.iter().all(|number| (120..=280).contains(&times[number])), "{times:?}");
}

struct Place {
    dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
}

impl Place {
    fn new() -> Self {
        let (dir, _, vault, officer) = test_vault();
        Self { dir, vault, officer }
    }

    fn apply(&self, name: &str) -> String {
        let mut form = ApplicationForm { component: "new_enterprise".into(), ..ApplicationForm::default() };
        form.person.full_name = name.into();
        form.person.municipality = "gracanice".into();
        form.requested_eur = "4000".into();
        form.received_on = "01.10.2026".into();
        enter(&self.vault, &self.officer, &form).unwrap().value.application_number
    }

    fn step(&self, application: &str, to: State, on: &str) {
        let step = Move { on: Some(on.parse().unwrap()), ..Move::default() };
        move_application(&self.vault, &self.officer, application, to, &step).unwrap();
    }

    fn agree(&self, application: &str, on: &str) {
        self.step(application, State::Eligible, "2026-10-05");
        self.step(application, State::Approved, "2026-10-12");
        self.step(application, State::Agreed, on);
    }

    fn attach(&self, application: &str, kind: AttachmentKind) {
        let record = self.vault.read(|reading| attachments::find(reading, application)).unwrap();
        let new = NewAttachment { record, kind, title: "Scan".into(), pages: Some(3), dated_on: None };
        attachments::add(&self.vault, &self.officer, &new, &mut b"%PDF-1.4 a scan".as_slice()).unwrap();
    }

    fn standing(&self, application: &str, paper: Paper) -> Standing {
        let found = dossier(&self.vault, application).unwrap();
        found.lines.iter().find(|line| line.paper == paper).unwrap().standing()
    }
}

fn sampling(count: u32) -> Sampling {
    Sampling { seed: "7".into(), count, from: None, until: None, component: None }
}

fn code<T>(result: Result<T>) -> String {
    result.err().unwrap().problem().code
}

#[test]
fn a_file_lacks_what_its_state_demands_until_it_is_there() {
    let place = Place::new();
    let application = place.apply("Ana Marković");
    assert_eq!(place.standing(&application, Paper::ApplicationForm), Standing::Missing);
    assert_eq!(place.standing(&application, Paper::SignedAgreement), Standing::NotDue);
    place.attach(&application, AttachmentKind::ApplicationForm);
    assert_eq!(place.standing(&application, Paper::ApplicationForm), Standing::There);

    place.agree(&application, "2026-10-20");
    assert_eq!(place.standing(&application, Paper::SignedAgreement), Standing::Missing);
    assert_eq!(place.standing(&application, Paper::DecisionLetter), Standing::Missing);
    // Without a call no step but these is demanded.
    assert_eq!(place.standing(&application, Paper::Scores), Standing::NotDue);
    place.attach(&application, AttachmentKind::SignedAgreement);
    assert_eq!(place.standing(&application, Paper::SignedAgreement), Standing::There);
}

#[test]
fn a_second_application_of_a_person_has_a_file_of_its_own() {
    let place = Place::new();
    let first = place.apply("Ana Marković");
    let record = crate::selection::service::application(&place.vault, &first).unwrap();
    let form = ApplicationForm {
        applicant: record.applicant_number,
        component: "existing_enterprise".into(),
        requested_eur: "2000".into(),
        ..ApplicationForm::default()
    };
    let second = enter(&place.vault, &place.officer, &form).unwrap().value.application_number;
    place.attach(&first, AttachmentKind::ApplicationForm);
    assert_eq!(place.standing(&first, Paper::ApplicationForm), Standing::There);
    assert_eq!(place.standing(&second, Paper::ApplicationForm), Standing::Missing);
}

#[test]
fn a_sample_is_drawn_from_the_agreements_of_its_days_only() {
    let place = Place::new();
    assert_eq!(code(sample(&place.vault, &sampling(2))), "dossier-none-signed");
    let early = place.apply("Ana Marković");
    let late = place.apply("Besim Krasniqi");
    place.apply("Vesna Ilić");
    place.agree(&early, "2026-10-20");
    place.agree(&late, "2026-11-10");
    let all = sample(&place.vault, &sampling(9)).unwrap();
    assert_eq!((all.of, all.dossiers.len()), (2, 2));
    let from = Some("2026-11-01".parse().unwrap());
    let some = sample(&place.vault, &Sampling { from, ..sampling(9) }).unwrap();
    assert_eq!(some.dossiers.iter().map(|one| &one.number).collect::<Vec<_>>(), [&late]);
    assert_eq!(
        code(sample(&place.vault, &Sampling { seed: " ".into(), ..sampling(1) })),
        "dossier-seed-missing"
    );
    assert_eq!(code(sample(&place.vault, &sampling(0))), "dossier-count");
}

#[test]
fn the_first_page_names_what_is_there_and_what_is_missing_in_every_language() {
    let place = Place::new();
    let application = place.apply("Ана Марковић");
    place.attach(&application, AttachmentKind::ApplicationForm);
    for language in Language::ALL {
        let paper = index(&place.vault, &application, *language).unwrap();
        let Part::Table { heads, rows, .. } = &paper.parts[0] else { panic!("no table") };
        assert!(rows.iter().all(|row| row.len() == heads.len()));
        // The form is there, the consent is not.
        assert_eq!(rows.len(), 2);
        assert!(matches!(paper.parts.last(), Some(Part::Item(_))));
        let again = index(&place.vault, &application, *language).unwrap();
        assert_eq!(paper.content_hash, again.content_hash);
    }
}

#[test]
fn an_auditor_who_sees_pseudonyms_sees_no_file() {
    let place = Place::new();
    let application = place.apply("Ana Marković");
    let Place { dir, vault, officer } = place;
    vault.enrol(&officer, "Rita", Role::Auditor, "another long passphrase").unwrap();
    drop(vault);
    let clock = std::sync::Arc::new(crate::clock::SystemClock);
    let (vault, _) =
        Vault::unlock(&dir.path().join("vault"), Some("Rita"), "another long passphrase", clock).unwrap();
    assert_eq!(code(dossier(&vault, &application)), "record-sealed");
}
