use super::service::{due, form, record, schedule_of, visits, void};
use super::*;
use crate::code::Code;
use crate::grants::handover::{HandoverForm, service as handover};
use crate::grants::papers::GrantPaperKind;
use crate::grants::test_grant::{House, code, day, house};
use crate::language::Language;
use crate::reporting::{self};
use crate::vault::verify;
use crate::words::Words;

/// A grantee to whom everything was handed over on 23 November 2025.
fn equipped(house: &House) -> String {
    let number = house.grantee("Ана Илић", "Лапље Село");
    handover::record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap();
    number
}

fn visit(full_time: u32, baseline: Option<u32>) -> VisitForm {
    VisitForm {
        operating: Some(true),
        grade: Some(Grade::Good),
        baseline_full_time: baseline,
        baseline_part_time: baseline.map(|_| 0),
        posts_at_risk: Some(1),
        staff: vec![StaffForm { heads: Some(full_time), ..StaffForm::default() }],
        ..VisitForm::default()
    }
}

#[test]
fn a_visit_finds_assets_staff_and_jobs_and_stands_in_the_schedule() {
    let house = house();
    let number = equipped(&house);
    house.on("2025-12-23");
    assert_eq!(due(&house.vault, false).unwrap().len(), 1);
    assert_eq!(
        code(record(&house.vault, &house.field, &number, &VisitForm::default())),
        "grant-field-missing"
    );
    assert_eq!(code(record(&house.vault, &house.field, &number, &visit(2, None))), "grant-no-baseline");
    let mut told = visit(3, Some(1));
    told.assets =
        vec![SeenForm { asset: "CSP4-A-A0001".to_owned(), present: Some(true), ..SeenForm::default() }];
    let seen = record(&house.vault, &house.field, &number, &told).unwrap().value;
    assert_eq!((seen.milestone, seen.in_place), (Some(1), Some(true)));
    let jobs = seen.jobs.unwrap();
    assert_eq!((jobs.created_full_time, jobs.secured, jobs.created_fte_milli), (2, 1, 2000));
    let followed = schedule_of(&house.vault, &number).unwrap().unwrap();
    assert_eq!(followed.milestones[0].standing, Standing::Done);
    assert!(due(&house.vault, false).unwrap().is_empty());
    house.on("2026-05-23");
    let later = record(&house.vault, &house.field, &number, &visit(4, None)).unwrap().value;
    assert_eq!(later.jobs.unwrap().created_full_time, 1, "only what is above what was counted");
    assert_eq!(later.milestone, Some(6));
    let standings: Vec<_> = schedule_of(&house.vault, &number)
        .unwrap()
        .unwrap()
        .milestones
        .iter()
        .map(|one| one.standing)
        .collect();
    assert_eq!(standings, [Standing::Done, Standing::Missed, Standing::Done, Standing::Ahead]);
    assert!(verify(&house.vault).unwrap().is_whole());
}

#[test]
fn the_months_figures_take_each_job_once_and_a_void_visit_nowhere() {
    let house = house();
    let number = equipped(&house);
    house.on("2025-12-23");
    let first = record(&house.vault, &house.field, &number, &visit(3, Some(1))).unwrap().value;
    house.on("2026-02-23");
    record(&house.vault, &house.field, &number, &visit(3, None)).unwrap();
    let sum = || house.number("SELECT sum(created_full_time) FROM job_count WHERE removed_at IS NULL");
    assert_eq!(sum(), 2);
    let told = |month: &str| {
        let month = month.parse().unwrap();
        let report =
            reporting::service::month_report(&house.vault, month, reporting::Audience::Internal).unwrap();
        report
            .outcomes
            .iter()
            .filter(|row| row.kind.code() == "jobs")
            .map(|row| row.full_time.unwrap_or(0))
            .sum::<i64>()
    };
    assert_eq!((told("2025-12"), told("2026-02")), (2, 2), "cumulative, each once");
    assert_eq!(
        code(void(&house.vault, &house.field, &first.number.clone().unwrap(), " ")),
        "grant-field-missing"
    );
    void(&house.vault, &house.field, &first.number.unwrap(), "Another business").unwrap();
    assert_eq!(sum(), 0, "the baseline went with the visit that told it");
    let all = visits(&house.vault, Some(&number)).unwrap();
    assert_eq!(all.iter().filter(|one| one.void_reason.is_some()).count(), 1);
}

#[test]
fn the_jobs_of_an_old_list_are_not_counted_again() {
    let house = house();
    let number = equipped(&house);
    let agreement: crate::ids::AgreementId =
        house.vault.read(|tx| Ok(tx.query_row("SELECT id FROM agreement", [], |r| r.get(0))?)).unwrap();
    let old = crate::grants::jobs::JobCount {
        id: crate::ids::JobCountId::new(),
        agreement,
        counted_on: day("2025-11-23"),
        created_full_time: 2,
        created_part_time: 0,
        secured: 0,
        evidenced: false,
    };
    let action = crate::vault::Action::ProgrammeTakenOver;
    house.vault.write(&house.manager, action, |tx| crate::grants::jobs::insert(tx, &old)).unwrap();
    house.on("2025-12-23");
    let seen = record(&house.vault, &house.field, &number, &visit(4, Some(1))).unwrap().value;
    assert_eq!(seen.jobs.unwrap().created_full_time, 1, "three above the baseline, two of them known");
}

#[test]
fn who_selected_is_not_the_only_one_to_monitor() {
    let house = house();
    let number = equipped(&house);
    house.on("2025-12-23");
    let alone = visit(2, Some(1));
    assert_eq!(code(record(&house.vault, &house.me, &number, &alone)), "duty-not-apart");
    let along = VisitForm { companion: Some("Besa".to_owned()), ..alone.clone() };
    record(&house.vault, &house.me, &number, &along).unwrap();
    house.on("2026-02-23");
    record(&house.vault, &house.field, &number, &visit(2, None)).unwrap();
    house.on("2026-05-23");
    record(&house.vault, &house.me, &number, &visit(2, None)).unwrap();
}

#[test]
fn the_form_to_print_has_what_is_known() {
    let house = house();
    let number = equipped(&house);
    house.on("2025-12-23");
    for pair in ["en-sq", "en-sr-Cyrl"] {
        let paper = form(&house.vault, &house.field, &number, pair).unwrap().value;
        assert_eq!(paper.kind.known(), Some(GrantPaperKind::VisitForm));
        let text = serde_json::to_string(&paper.document.unwrap()).unwrap();
        assert!(text.contains("CSP4-A-A0001") && text.contains("Motor cultivator"));
    }
}

#[test]
fn every_code_and_field_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = Grade::ALL.iter().map(|one| format!("grade-{one}"));
        let keys = keys.chain(Standing::ALL.iter().map(|one| format!("milestone-{one}")));
        let keys = keys.chain(StaffRole::ALL.iter().map(|one| format!("staff-role-{one}")));
        let keys = keys.chain(GrantPaperKind::ALL.iter().map(|one| format!("grant-paper-{one}")));
        let keys = keys.chain(VisitForm::FIELDS.iter().map(|field| format!("monitoring-field-{field}")));
        let keys = keys.chain(SeenForm::FIELDS.iter().map(|field| format!("seen-field-{field}")));
        let keys = keys.chain(StaffForm::FIELDS.iter().map(|field| format!("staff-field-{field}")));
        for key in keys {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
