use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::clearing::{clear, clear_contradicted, confirm};
use super::lists::{load, versions};
use super::service::{hits, per_thousand, run, standing};
use super::*;
use crate::Result;
use crate::clock::FixedClock;
use crate::code::Code;
use crate::ids::ApplicantId;
use crate::intake::form::{ApplicationForm, enter};
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::service::{Move, application, move_application};
use crate::vault::{Officer, Role, Vault, verify};
use crate::words::Words;

const EU: &str = include_str!("tests_data/eu.xml");
const UN: &str = include_str!("tests_data/un.xml");

struct Office {
    dir: tempfile::TempDir,
    vault: Vault,
    manager: Officer,
    field: Officer,
}

fn office() -> Office {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at("2026-11-23T09:00:00Z".parse().unwrap()));
    let (vault, manager) =
        Vault::create(&dir.path().join("vault"), "Vera", Role::ProgrammeManager, "long enough", clock)
            .unwrap();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    Office { dir, vault, manager, field }
}

impl Office {
    fn file(&self, content: &str) -> PathBuf {
        let file = self.dir.path().join("list");
        std::fs::write(&file, content).unwrap();
        file
    }

    fn load(&self, content: &str) -> Result<ListVersion> {
        Ok(load(&self.vault, &self.manager, &self.file(content))?.value)
    }

    /// Enters an application; the applicant and the application's number.
    fn enter(&self, name: &str, born: &str) -> (ApplicantId, String) {
        let mut form = ApplicationForm {
            component: "new_enterprise".to_owned(),
            requested_eur: "4250".to_owned(),
            ..ApplicationForm::default()
        };
        form.person.full_name = name.to_owned();
        form.person.birth_date = born.to_owned();
        let entered = enter(&self.vault, &self.field, &form).unwrap().value;
        (entered.applicant, entered.application_number)
    }

    fn moved(&self, number: &str, to: ApplicationState) -> Result<()> {
        let step = Move { reason: Some("Because".to_owned()), ..Move::default() };
        move_application(&self.vault, &self.manager, number, to, &step).map(|_| ())
    }

    fn open(&self) -> Vec<Hit> {
        hits(&self.vault, Some(HitState::Open)).unwrap()
    }
}

fn code<T>(result: Result<T>) -> String {
    result.err().unwrap().problem().code
}

#[test]
fn a_list_is_loaded_once_and_only_whole() {
    let office = office();
    let first = office.load(EU).unwrap();
    assert_eq!((first.entities, first.added, first.removed), (5, 5, 0));
    assert_eq!(code(office.load(EU)), "screening-list-loaded");
    assert_eq!(code(office.load("")), "list-empty");
    assert_eq!(code(office.load("<html><body>Sorry</body></html>")), "list-html");
    let older = EU.replace("2026-03-14T", "2026-03-01T");
    assert_eq!(code(office.load(&older)), "screening-list-older");
    let last = EU.rfind("<sanctionEntity").unwrap();
    let shrunken = format!("{}</export>", &EU[..last]).replace("2026-03-14T", "2026-03-20T");
    assert_eq!(code(office.load(&shrunken)), "list-shrunken");
    let settings = serde_json::json!({ "whole_percent": 60 });
    crate::reference::change_setting(
        &office.vault,
        &office.manager,
        "screening",
        &settings,
        "2026-01-01".parse().unwrap(),
        "The list did shrink",
    )
    .unwrap();
    let second = office.load(&shrunken).unwrap();
    assert_eq!((second.added, second.changed, second.removed), (0, 0, 1));
    let un = office.load(UN).unwrap();
    assert_eq!(un.source.known(), Some(ListSource::Un));
    assert_eq!(versions(&office.vault).unwrap().len(), 3);
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn without_a_list_nothing_is_refused() {
    let office = office();
    let (applicant, number) = office.enter("Milovan Zvekić", "09.03.1961");
    assert_eq!(standing(&office.vault, applicant).unwrap().0, Standing::NoList);
    assert_eq!(code(run(&office.vault, &office.manager, false)), "screening-no-list");
    office.moved(&number, ApplicationState::Eligible).unwrap();
    office.moved(&number, ApplicationState::Approved).unwrap();
    assert_eq!(application(&office.vault, &number).unwrap().state.unwrap().code(), "approved");
}

#[test]
fn an_open_candidate_waits_for_two_officers_and_nothing_rejects_by_itself() {
    let office = office();
    office.load(EU).unwrap();
    let (applicant, number) = office.enter("Милован Звекић", "09.03.1961");
    let open = office.open();
    assert_eq!(open.len(), 1, "found as it was entered");
    assert_eq!(open[0].class.known(), Some(HitClass::Strong));
    assert_eq!(open[0].listed.as_ref().unwrap().reference, "EU.9001.1");
    assert!(!open[0].contradicted && open[0].evidence.len() >= 2);
    office.moved(&number, ApplicationState::Eligible).unwrap();
    assert_eq!(code(office.moved(&number, ApplicationState::Approved)), "screening-open-hit");
    let hit = open[0].id;
    assert_eq!(code(clear(&office.vault, &office.field, hit, " ")), "screening-reason-missing");
    let first = clear(&office.vault, &office.field, hit, "Another father").unwrap().value;
    assert_eq!((first.cleared, first.waiting), (0, 1));
    assert_eq!(code(clear(&office.vault, &office.field, hit, "Again")), "duty-not-apart");
    assert_eq!(code(office.moved(&number, ApplicationState::Approved)), "screening-open-hit");
    let second = clear(&office.vault, &office.manager, hit, "Seen the passport").unwrap().value;
    assert_eq!((second.cleared, second.waiting), (1, 0));
    assert_eq!(standing(&office.vault, applicant).unwrap().0, Standing::Clear);
    office.moved(&number, ApplicationState::Approved).unwrap();
    // The same pair does not come again, also when everybody is screened anew.
    assert_eq!(run(&office.vault, &office.manager, true).unwrap().value.found, 0);
    assert!(office.open().is_empty());
    let cleared = &hits(&office.vault, Some(HitState::Cleared)).unwrap()[0];
    assert_eq!(cleared.signatures.len(), 2);
    assert_eq!(cleared.signatures[1].reason.as_deref(), Some("Seen the passport"));
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn a_manager_alone_signs_an_exception_with_the_second_signature() {
    let office = office();
    office.load(EU).unwrap();
    office.enter("Milovan Zvekić", "09.03.1961");
    let hit = office.open()[0].id;
    clear(&office.vault, &office.manager, hit, "Another father").unwrap();
    let second = clear(&office.vault, &office.manager, hit, "Nobody else is here").unwrap().value;
    assert_eq!(second.cleared, 1);
    let exceptions = crate::duties::service::exceptions(&office.vault).unwrap();
    assert_eq!(exceptions.len(), 1);
    assert_eq!(exceptions[0].duty.code(), "clearance-clearance");
    assert_eq!(exceptions[0].steps(), 1);
}

#[test]
fn a_confirmed_one_waits_and_can_still_be_rejected() {
    let office = office();
    office.load(EU).unwrap();
    let (_, number) = office.enter("Milovan Zvekić", "09.03.1961");
    let hit = office.open()[0].id;
    confirm(&office.vault, &office.field, hit, "The same passport").unwrap();
    office.moved(&number, ApplicationState::Eligible).unwrap();
    assert_eq!(code(office.moved(&number, ApplicationState::Approved)), "screening-confirmed-hit");
    office.moved(&number, ApplicationState::Rejected).unwrap();
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn weak_candidates_whose_birth_contradicts_are_cleared_in_a_batch_and_remembered() {
    let office = office();
    office.load(EU).unwrap();
    office.enter("Milovan Zvekić", "17.08.1994");
    office.enter("Ana Marković", "01.02.1980");
    let open = office.open();
    assert_eq!(open.len(), 1);
    assert!(open[0].contradicted);
    assert_eq!(open[0].class.known(), Some(HitClass::Weak));
    assert!((per_thousand(&office.vault).unwrap() - 500.0).abs() < 1e-9);
    let first = clear_contradicted(&office.vault, &office.field, "Born later").unwrap().value;
    assert_eq!((first.cleared, first.waiting), (0, 1));
    let second = clear_contradicted(&office.vault, &office.manager, "Born later").unwrap().value;
    assert_eq!((second.cleared, second.waiting), (1, 0));
    assert_eq!(code(clear_contradicted(&office.vault, &office.manager, "x")), "screening-nothing-to-clear");
    run(&office.vault, &office.manager, true).unwrap();
    assert!(office.open().is_empty());

    // The entity has another birth now: what was cleared does not cover it.
    let changed = EU
        .replace("2026-03-14T", "2026-04-01T")
        .replace(r#"birthdate="1961-03-09""#, r#"birthdate="1994-08-17""#);
    office.load(&changed).unwrap();
    let tally = run(&office.vault, &office.manager, false).unwrap().value;
    assert_eq!((tally.screened, tally.found), (2, 1));
    assert!(!office.open()[0].contradicted);
}

#[test]
fn only_what_changed_is_screened() {
    let office = office();
    let (first, _) = office.enter("Ana Marković", "01.02.1980");
    office.load(EU).unwrap();
    assert_eq!(standing(&office.vault, first).unwrap().0, Standing::NotScreened);
    let count = |all| run(&office.vault, &office.manager, all).unwrap().value.screened;
    assert_eq!(count(false), 1);
    assert_eq!(standing(&office.vault, first).unwrap().0, Standing::Clear);
    assert_eq!(count(false), 0);
    let (second, _) = office.enter("Besim Gashi", "01.02.1990");
    assert_eq!(standing(&office.vault, second).unwrap().0, Standing::Clear, "screened as entered");
    assert_eq!((count(false), count(true)), (0, 2));
    // A corrected name is screened with the correction.
    let changes = BTreeMap::from([("full_name".to_owned(), "Lidija Ørnesdatter Vask".to_owned())]);
    crate::people::service::correct(&office.vault, &office.field, &first.to_string(), &changes, "Marriage")
        .unwrap();
    assert_eq!(office.open().len(), 1);
    // And what no longer fits lapses.
    let back = BTreeMap::from([("full_name".to_owned(), "Ana Marković".to_owned())]);
    crate::people::service::correct(&office.vault, &office.field, &first.to_string(), &back, "Typing error")
        .unwrap();
    assert!(office.open().is_empty());
    assert_eq!(hits(&office.vault, Some(HitState::Lapsed)).unwrap().len(), 1);
}

#[test]
fn whoever_was_entered_before_the_list_is_screened_before_the_decision() {
    let office = office();
    let (_, number) = office.enter("Karim Nourasani", "");
    office.load(EU).unwrap();
    office.moved(&number, ApplicationState::Eligible).unwrap();
    assert_eq!(code(office.moved(&number, ApplicationState::Approved)), "screening-open-hit");
    assert_eq!(office.open().len(), 1, "what was found stays though the step was refused");
}

#[test]
fn the_certificate_says_the_versions_and_the_result() {
    let office = office();
    office.load(EU).unwrap();
    office.load(UN).unwrap();
    let (applicant, _) = office.enter("Ana Marković", "01.02.1980");
    for language in Language::ALL {
        let report = certificate(&office.vault, &applicant.to_string(), *language).unwrap();
        let text = serde_json::to_string(&report).unwrap();
        let words = Words::of(*language);
        assert!(text.contains(&words.get("certificate-none")), "{text}");
        assert!(text.contains("Ana Marković") && report.content_hash.len() == 64);
        assert!(!text.contains("certificate-") && !text.contains("screening-"), "a word is missing: {text}");
    }
}

#[test]
fn every_refusal_and_code_has_words_in_every_language() {
    use csp_screening::lists::Refusal;
    let refusals = [
        Refusal::Empty,
        Refusal::Html,
        Refusal::NotAList { begins: String::new() },
        Refusal::NoEntities,
        Refusal::Truncated { line: 1 },
        Refusal::WrongColumns { line: 1, missing: Vec::new() },
        Refusal::Malformed { line: 1, what: String::new() },
        Refusal::Encoding { line: 1 },
        Refusal::Entities { line: 1 },
        Refusal::TooLarge { line: 1, what: "file" },
        Refusal::Shrunken { previous: 2, now: 1 },
        Refusal::Unreadable(String::new()),
    ];
    let day = "2026-11-23".parse().unwrap();
    let own = [
        Error::Loaded(day),
        Error::Older(day),
        Error::NoList,
        Error::Broken,
        Error::OpenHits(2),
        Error::Confirmed,
        Error::NotScreened,
        Error::NotFound,
        Error::Settled,
        Error::ReasonMissing,
        Error::NothingToClear,
    ];
    let errors: Vec<Error> = refusals.into_iter().map(Error::List).chain(own).collect();
    let mut keys: Vec<String> = ListSource::ALL.iter().map(|c| format!("screening-source-{c}")).collect();
    keys.extend(HitClass::ALL.iter().map(|c| format!("screening-class-{c}")));
    keys.extend(HitState::ALL.iter().map(|c| format!("screening-state-{c}")));
    keys.extend(Verdict::ALL.iter().map(|c| format!("screening-verdict-{c}")));
    keys.extend(Screened::ALL.iter().map(|c| format!("screening-subject-{c}")));
    keys.extend(Standing::ALL.iter().map(|c| format!("screening-standing-{c}")));
    for language in Language::ALL {
        let words = Words::of(*language);
        for error in &errors {
            let problem = error.problem();
            let (text, _) = words.problem(&problem);
            assert!(text != problem.code && !text.contains("{$"), "{text} in {}", language.code());
        }
        for key in &keys {
            assert_ne!(words.get(key), *key, "{}", language.code());
        }
    }
}
