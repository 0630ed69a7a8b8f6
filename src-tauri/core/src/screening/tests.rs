use std::collections::BTreeMap;
use std::path::PathBuf;

use super::clearing::{clear, clear_contradicted, confirm};
use super::lists::{load, versions};
use super::service::{hits, per_thousand, run};
use super::standing::standing;
use super::*;
use crate::Result;
use crate::code::Code;
use crate::ids::ApplicantId;
use crate::intake::form::{ApplicationForm, enter};
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::service::{Move, application, move_application};
use crate::test_vault::test_vault;
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
    let (dir, _, vault, manager) = test_vault();
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
        Error::SupplierOpen(2),
        Error::SupplierConfirmed,
        Error::SupplierNotScreened,
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

/// Enters a supplier led by somebody; its number.
fn supplier(office: &Office, name: &str, led_by: &[(&str, &str)]) -> String {
    use crate::organisations::form::{MemberForm, OrganisationForm};
    use crate::organisations::service::{add_member, add_supplier};
    let form = OrganisationForm { name: name.to_owned(), ..OrganisationForm::default() };
    let entered = add_supplier(&office.vault, &office.field, &form).unwrap().value;
    let number = entered.organisation.number.unwrap();
    for (name, born) in led_by {
        let form = MemberForm {
            name: (*name).to_owned(),
            birth_date: (*born).to_owned(),
            role: "owner".to_owned(),
            ..MemberForm::default()
        };
        add_member(&office.vault, &office.field, &number, &form).unwrap();
    }
    number
}

#[test]
fn a_supplier_is_dealt_with_only_while_it_and_its_owners_are_clear() {
    use super::service::may_deal_with;
    use crate::organisations::service::{end_member, organisation, organisations};
    let office = office();
    let before = supplier(&office, "Agro Mehanika", &[]);
    may_deal_with(&office.vault, &office.manager, &before).unwrap();
    office.load(EU).unwrap();
    let auditor = office.vault.enrol(&office.manager, "Rita", Role::Auditor, "x").unwrap();
    let refused = may_deal_with(&office.vault, &auditor, &before);
    assert_eq!(code(refused), "screening-supplier-needed", "an auditor's role does not screen");
    may_deal_with(&office.vault, &office.field, &before).unwrap();
    let listed = supplier(&office, "Zarnit Torg OOO", &[]);
    assert_eq!(code(may_deal_with(&office.vault, &office.field, &listed)), "screening-supplier-open");
    let led = supplier(&office, "Bimi", &[("Ana Marković", "01.02.1980"), ("Milovan Zvekić", "09.03.1961")]);
    assert_eq!(code(may_deal_with(&office.vault, &office.field, &led)), "screening-supplier-open");
    let rows = organisations(&office.vault, true).unwrap();
    let open: Vec<u32> = rows.iter().map(|row| row.open).collect();
    assert_eq!(open, [0, 1, 1], "marked in the list");
    let hit = office.open().into_iter().find(|hit| hit.screened == Screened::Member).unwrap();
    assert_eq!((hit.number.as_str(), hit.of.as_deref()), (led.as_str(), Some("Bimi")));
    assert!(hit.applicant.is_none());
    confirm(&office.vault, &office.field, hit.id, "The same passport").unwrap();
    assert_eq!(code(may_deal_with(&office.vault, &office.field, &led)), "screening-supplier-confirmed");
    // Whoever has left stands in nobody's way.
    let member = organisation(&office.vault, &led).unwrap().members[1].id;
    end_member(&office.vault, &office.field, member, "").unwrap();
    may_deal_with(&office.vault, &office.field, &led).unwrap();
    // One officer alone needs an exception here as well, and a manager signs it with the second signature.
    let hit = office.open().into_iter().find(|hit| hit.number == listed).unwrap().id;
    clear(&office.vault, &office.manager, hit, "Another seat").unwrap();
    clear(&office.vault, &office.manager, hit, "Another seat").unwrap();
    may_deal_with(&office.vault, &office.field, &listed).unwrap();
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn the_board_of_an_association_keeps_its_decision_waiting() {
    use crate::organisations::form::MemberForm;
    use crate::organisations::service::add_member;
    let office = office();
    office.load(EU).unwrap();
    let mut form = ApplicationForm {
        component: "association".to_owned(),
        organisation_name: "Lipa".to_owned(),
        requested_eur: "4250".to_owned(),
        ..ApplicationForm::default()
    };
    form.person.full_name = "Ana Marković".to_owned();
    let entered = enter(&office.vault, &office.field, &form).unwrap().value;
    office.moved(&entered.application_number, ApplicationState::Eligible).unwrap();
    let (linked, _) = office.enter("Milovan Zvekić", "09.03.1961");
    let member = MemberForm {
        applicant: linked.to_string(),
        role: "board-member".to_owned(),
        ..MemberForm::default()
    };
    add_member(&office.vault, &office.field, &entered.applicant_number, &member).unwrap();
    assert_eq!(office.open().len(), 1, "the person is screened once");
    let refused = office.moved(&entered.application_number, ApplicationState::Approved);
    assert_eq!(code(refused), "screening-open-hit");
    let screened = super::standing::screened(&office.vault, entered.applicant).unwrap();
    assert_eq!(screened.len(), 3);
    assert!(screened.iter().all(|one| one.at.is_some()));
    assert_eq!(super::standing::not_screened(&office.vault).unwrap(), 0);
}

#[test]
fn what_was_found_follows_a_merge_and_comes_back() {
    use crate::matching::merging::{merge, unmerge};
    let office = office();
    office.load(EU).unwrap();
    let (kept, number) = office.enter("Milan Zveković", "01.02.1980");
    let (other, other_number) = office.enter("Milovan Zvekić", "09.03.1961");
    assert_eq!(standing(&office.vault, kept).unwrap().0, Standing::Clear);
    assert_eq!(office.open()[0].applicant, Some(other));
    let (a, b) = (kept.to_string(), other.to_string());
    let merged = merge(&office.vault, &office.manager, (&a, &b), &[], "One person").unwrap().value;
    // Under the name of the record that came to it; what stands against it now is another day of birth.
    assert_eq!(standing(&office.vault, kept).unwrap(), (Standing::Open, 1));
    let open = office.open();
    assert_eq!((open.len(), open[0].applicant, open[0].contradicted), (1, Some(kept), true));
    office.moved(&number, ApplicationState::Eligible).unwrap();
    assert_eq!(code(office.moved(&number, ApplicationState::Approved)), "screening-open-hit");
    unmerge(&office.vault, &office.manager, merged).unwrap();
    assert_eq!(standing(&office.vault, kept).unwrap().0, Standing::Clear);
    assert_eq!(standing(&office.vault, other).unwrap(), (Standing::Open, 1));
    assert!(!office.open()[0].contradicted, "as it was found first");
    office.moved(&number, ApplicationState::Approved).unwrap();
    office.moved(&other_number, ApplicationState::Eligible).unwrap();
    assert_eq!(code(office.moved(&other_number, ApplicationState::Approved)), "screening-open-hit");
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn what_two_officers_cleared_goes_and_comes_back_with_its_person() {
    use crate::matching::merging::{merge, unmerge};
    let office = office();
    office.load(EU).unwrap();
    let (kept, _) = office.enter("Milovan Zvekić", "");
    for hit in office.open() {
        clear(&office.vault, &office.field, hit.id, "Another father").unwrap();
        clear(&office.vault, &office.manager, hit.id, "Seen the passport").unwrap();
    }
    let (other, _) = office.enter("Milovan Zvekić", "");
    assert_eq!(standing(&office.vault, other).unwrap(), (Standing::Open, 1));
    let (a, b) = (other.to_string(), kept.to_string());
    let merged = merge(&office.vault, &office.manager, (&a, &b), &[], "One person").unwrap().value;
    let of_kept = |state| hits(&office.vault, Some(state)).unwrap().into_iter().map(|hit| hit.applicant);
    assert_eq!(of_kept(HitState::Cleared).collect::<Vec<_>>(), [Some(other)]);
    unmerge(&office.vault, &office.manager, merged).unwrap();
    assert_eq!(of_kept(HitState::Cleared).collect::<Vec<_>>(), [Some(kept)]);
    assert_eq!(standing(&office.vault, kept).unwrap().0, Standing::Clear);
    assert_eq!(standing(&office.vault, other).unwrap(), (Standing::Open, 1));
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn an_entry_is_taken_back_with_what_later_screenings_found_unless_somebody_signed() {
    let office = office();
    let mut form = ApplicationForm { component: "new_enterprise".to_owned(), ..ApplicationForm::default() };
    form.person.full_name = "Milovan Zvekić".to_owned();
    let first = enter(&office.vault, &office.field, &form).unwrap().change.unwrap();
    let second = enter(&office.vault, &office.field, &form).unwrap().change.unwrap();
    office.load(EU).unwrap();
    run(&office.vault, &office.manager, false).unwrap();
    assert_eq!(office.open().len(), 2);
    crate::vault::undo(&office.vault, &office.manager, second).unwrap();
    assert_eq!(office.open().len(), 1, "nobody had signed: it goes with its person");
    clear(&office.vault, &office.field, office.open()[0].id, "Another father").unwrap();
    assert_eq!(code(crate::vault::undo(&office.vault, &office.manager, first)), "changed-since");
    assert_eq!(office.open().len(), 1);
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn verify_finds_a_candidate_that_one_officer_cleared_alone() {
    let office = office();
    office.load(EU).unwrap();
    office.enter("Milovan Zvekić", "09.03.1961");
    let hit = office.open()[0].id;
    clear(&office.vault, &office.field, hit, "Another father").unwrap();
    assert!(verify(&office.vault).unwrap().is_whole());
    // Written by a program that leaves the rule out; the officer's own key signs both.
    office
        .vault
        .write(&office.field, crate::vault::Action::HitSettled, |tx| {
            let kept = super::hits::hits(tx, Some(hit))?.pop().unwrap();
            super::clearing::put(tx, &office.field, &kept, Verdict::Clear, "Again")?;
            super::hits::settle(tx, hit, HitState::Cleared)
        })
        .unwrap();
    let found = verify(&office.vault).unwrap();
    let codes: Vec<&str> = found.findings.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["verify-clearances-alone"]);
    // An exception a manager signs afterwards for that day covers it.
    let grant = crate::duties::service::Grant {
        duty: crate::duties::Duty::ClearanceClearance,
        officer: office.field.id,
        record: None,
        until: None,
        reason: "Nobody else was here".to_owned(),
    };
    crate::duties::service::sign(&office.vault, &office.manager, &grant).unwrap();
    assert!(verify(&office.vault).unwrap().is_whole());
}
