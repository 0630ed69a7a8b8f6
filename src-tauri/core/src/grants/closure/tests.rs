use uuid::Uuid;

use super::service::{close, closure, excuse, reopen, sheet};
use super::*;
use crate::attachments::{AttachmentKind, NewAttachment, service as attachments};
use crate::code::Code;
use crate::grants::agreements::{amendments, ending, obligations};
use crate::grants::assets::{AssetEventKind, AssetForm, HolderRole, service as assets};
use crate::grants::handover::{HandoverForm, rounds, service as handover};
use crate::grants::incidents::IncidentKind;
use crate::grants::incidents::service::{self as incidents, NewIncident};
use crate::grants::monitoring::{VisitForm, service as monitoring};
use crate::grants::procurement::{lots, needs};
use crate::grants::test_grant::{House, code, day, house, item};
use crate::grants::training::TrainingKind;
use crate::grants::training::service::{self as training, Attended, NewTraining};
use crate::language::Language;
use crate::selection::papers::Part;
use crate::selection::service::correct;
use crate::vault::{undo, verify};
use crate::words::Words;

/// A grantee with everything handed over and the certificate signed; gives number and tags.
fn equipped(house: &House, name: &str) -> (String, Vec<String>) {
    let number = house.grantee(name, "Laplje Selo");
    let one = handover::record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap().value;
    handover::signed(&house.vault, &house.field, &one.number, one.on).unwrap();
    (number, one.assets.into_iter().filter_map(|asset| asset.tag).collect())
}

fn standing(house: &House, number: &str, line: ClosureLine) -> LineStanding {
    let found = closure(&house.vault, number).unwrap();
    found.lines.iter().find(|one| one.line == line).unwrap().standing
}

/// Excuses what is open, and closes.
fn closed(house: &House, number: &str) -> Closure {
    for line in closure(&house.vault, number).unwrap().lines {
        if line.standing == LineStanding::Open {
            excuse(&house.vault, &house.manager, number, line.line, Some("Taken over")).unwrap();
        }
    }
    close(&house.vault, &house.manager, number).unwrap().value
}

#[test]
fn the_checklist_follows_from_what_is_recorded() {
    let house = house();
    let number = house.grantee("Ana", "Laplje Selo");
    assert_eq!(standing(&house, &number, ClosureLine::ItemsHandedOver), LineStanding::Open);
    assert_eq!(standing(&house, &number, ClosureLine::CertificatesSigned), LineStanding::Open);
    let one = handover::record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap().value;
    assert_eq!(standing(&house, &number, ClosureLine::ItemsHandedOver), LineStanding::Done);
    assert_eq!(standing(&house, &number, ClosureLine::CertificatesSigned), LineStanding::Open);
    handover::signed(&house.vault, &house.field, &one.number, one.on).unwrap();
    assert_eq!(standing(&house, &number, ClosureLine::CertificatesSigned), LineStanding::Done);
    // The conditions hold longer, and the day they end is recorded.
    assert_eq!(standing(&house, &number, ClosureLine::TitlePassed), LineStanding::Done);
    assert_eq!(standing(&house, &number, ClosureLine::Visited), LineStanding::Done, "none is due yet");
    let new = NewIncident { asset: one.assets[0].tag.clone(), ..NewIncident::default() };
    let broken = incidents::record(&house.vault, &house.field, &number, IncidentKind::Broken, &new).unwrap();
    assert_eq!(standing(&house, &number, ClosureLine::IncidentsDecided), LineStanding::Open);
    let decision = crate::grants::incidents::IncidentDecision::WriteOff;
    incidents::decide(&house.vault, &house.manager, &broken.value.number, decision, "x").unwrap();
    assert_eq!(standing(&house, &number, ClosureLine::IncidentsDecided), LineStanding::Done);
    house.on("2026-01-02");
    assert_eq!(standing(&house, &number, ClosureLine::Visited), LineStanding::Open);
    monitoring::record(&house.vault, &house.field, &number, &visit()).unwrap();
    assert_eq!(standing(&house, &number, ClosureLine::Visited), LineStanding::Done);
    house.on("2027-12-01");
    assert_eq!(standing(&house, &number, ClosureLine::TitlePassed), LineStanding::Open);
    let tags: Vec<String> = one.assets.iter().skip(1).filter_map(|asset| asset.tag.clone()).collect();
    assets::pass_title(&house.vault, &house.manager, &tags, None, "").unwrap();
    assert_eq!(standing(&house, &number, ClosureLine::TitlePassed), LineStanding::Done);
}

fn visit() -> VisitForm {
    VisitForm {
        operating: Some(true),
        grade: Some(crate::grants::monitoring::Grade::Good),
        ..VisitForm::default()
    }
}

#[test]
fn a_grant_is_closed_by_a_manager_once_every_line_is_done_or_excused() {
    let house = house();
    let (number, _) = equipped(&house, "Ana");
    assert_eq!(code(close(&house.vault, &house.manager, &number)), "closure-open");
    let because = |line, reason| excuse(&house.vault, &house.manager, &number, line, reason);
    assert_eq!(code(because(ClosureLine::Paid, Some(" "))), "closure-reason-missing");
    assert_eq!(code(because(ClosureLine::IncidentsDecided, Some("x"))), "closure-nothing-to-excuse");
    let by_field = excuse(&house.vault, &house.field, &number, ClosureLine::Paid, Some("x"));
    assert_eq!(code(by_field), "not-allowed");
    because(ClosureLine::Paid, Some("Bought before the program")).unwrap();
    assert_eq!(standing(&house, &number, ClosureLine::Paid), LineStanding::Excused);
    because(ClosureLine::Paid, None).unwrap();
    assert_eq!(standing(&house, &number, ClosureLine::Paid), LineStanding::Open, "taken back");
    let found = closed(&house, &number);
    assert!(found.closed().is_some());
    let figures = &found.closed().unwrap().figures;
    assert_eq!((figures.granted, figures.assets), (Cents::new(350_000), 2));
    assert_eq!((figures.assets_value, figures.spent), (Cents::new(350_000), Cents::ZERO));
    assert_eq!(code(close(&house.vault, &house.manager, &number)), "grant-closed");
    assert_eq!(code(close(&house.vault, &house.field, &number)), "not-allowed");
    assert!(verify(&house.vault).unwrap().is_whole());
}

#[test]
fn nothing_recorded_under_a_closed_grant_changes() {
    let house = house();
    let (vault, field, manager) = (&house.vault, &house.field, &house.manager);
    let (number, tags) = equipped(&house, "Ana");
    let other = house.grantee("Petar", "Laplje Selo");
    let late = monitoring::record(vault, field, &number, &visit()).unwrap().value;
    let open =
        incidents::record(vault, field, &number, IncidentKind::Absent, &NewIncident::default()).unwrap();
    let holder = assets::hold(vault, field, &tags[0], (HolderRole::User, "Mara"), None).unwrap();
    rounds::plan(vault, field, day("2025-11-24"), None, std::slice::from_ref(&number)).unwrap();
    let groups = needs::needs(vault).unwrap();
    let mine = crate::grants::service::find;
    let agreement = vault.read(|reading| mine(reading, &number)).unwrap();
    let needs: Vec<String> = groups
        .iter()
        .flat_map(|group| &group.needs)
        .filter(|need| need.application == agreement)
        .map(|need| need.item.to_string())
        .collect();
    let lot = lots::open(vault, manager, "Tools", &needs[..1]).unwrap().value.number;
    let record = vault.read(|reading| attachments::find(reading, &number)).unwrap();
    let kind = AttachmentKind::SignedAgreement;
    let new = || NewAttachment { record, kind, title: "Scan".into(), pages: None, dated_on: None };
    let file = attachments::add(vault, field, &new(), &mut b"%PDF-1.4".as_slice()).unwrap().value;
    closed(&house, &number);

    let locked = |what: &str, code: String| assert_eq!(code, "grant-closed", "{what}");
    let extra = HandoverForm {
        over_reason: Some("More".into()),
        lines: vec![crate::grants::handover::LineForm {
            description: Some("Hoe".into()),
            quantity_milli: Some(1000),
            ..crate::grants::handover::LineForm::default()
        }],
        ..HandoverForm::default()
    };
    locked("handover", code(handover::record(vault, field, &number, &extra)));
    let first = handover::handovers(vault, Some(&number)).unwrap()[0].number.clone();
    // The same day again changes nothing and is no write; another day does.
    house.on("2025-11-24");
    locked("signed", code(handover::signed(vault, field, &first, day("2025-11-24"))));
    locked("stop", code(rounds::cancel(vault, field, &number)));
    let mut form = AssetForm::default();
    form.set("serial", "SN-1").unwrap();
    locked("asset", code(assets::change(vault, field, &tags[0], &form)));
    locked("hold", code(assets::hold(vault, field, &tags[0], (HolderRole::User, "Goran"), None)));
    locked("release", code(assets::release(vault, field, &tags[0], "Mara", None)));
    let happened = assets::Event::default();
    let kind = AssetEventKind::Stolen;
    locked("happened", code(assets::happened(vault, field, &tags[0], kind, &happened)));
    locked("visit", code(monitoring::record(vault, field, &number, &visit())));
    locked("void", code(monitoring::void(vault, field, &late.id.to_string(), "x")));
    let again = incidents::record(vault, field, &number, IncidentKind::Moved, &NewIncident::default());
    locked("incident", code(again));
    let decision = crate::grants::incidents::IncidentDecision::Permit;
    locked("decided", code(incidents::decide(vault, manager, &open.value.number, decision, "x")));
    locked("lot", code(lots::open(vault, manager, "Sheep", &needs[1..])));
    locked("out of a lot", code(lots::remove(vault, manager, &lot, &needs[..1])));
    let settled = obligations::Settled { evidence: "x".into(), ..obligations::Settled::default() };
    let settled = obligations::Settled { outcome: Some(obligations::ObligationOutcome::NotMet), ..settled };
    locked("obligation", code(obligations::settle(vault, field, &number, 1, &settled)));
    let items = vec![item("Motor cultivator", 1, 3600, None)];
    let terms =
        crate::grants::Terms { granted: Cents::new(360_000), items, ..crate::grants::Terms::default() };
    let form = amendments::AmendmentForm {
        terms: Some(terms),
        reason: "More".into(),
        ..amendments::AmendmentForm::default()
    };
    locked("amendment", code(amendments::draw_up(vault, field, &number, &form)));
    let form =
        ending::EndingForm { reason: "x".into(), decided_by: "Vera".into(), ..ending::EndingForm::default() };
    locked("ending", code(ending::end(vault, manager, &number, &form)));
    let attended = |number: &String| NewTraining {
        kind: TrainingKind::Training,
        on: None,
        topic: "Book-keeping".into(),
        place: None,
        trainer: "Besa".into(),
        hours_milli: 4_000,
        attended: vec![Attended { application: number.clone(), ..Attended::default() }],
    };
    locked("training", code(training::record(vault, field, &attended(&number))));
    locked("correction", code(correct(vault, manager, &number, "x")));
    locked("excuse", code(excuse(vault, manager, &number, ClosureLine::Paid, None)));
    locked("undo", code(undo(vault, field, holder.change.unwrap())));
    locked("file", code(attachments::remove(vault, field, file)));

    // A further file comes in, and title passes on its day.
    attachments::add(vault, field, &new(), &mut b"%PDF-1.5".as_slice()).unwrap();
    assets::pass_title(vault, manager, &tags[..1], Some("The programme ends"), "").unwrap();
    // Another grant is not touched by it.
    handover::record(vault, field, &other, &HandoverForm::default()).unwrap();
    training::record(vault, field, &attended(&other)).unwrap();

    assert_eq!(code(reopen(vault, manager, &number, " ")), "closure-reason-missing");
    assert_eq!(code(reopen(vault, field, &number, "x")), "not-allowed");
    assert_eq!(code(reopen(vault, manager, &other, "x")), "closure-not-closed");
    let found = reopen(vault, manager, &number, "A late invoice").unwrap().value;
    assert!(found.closed().is_none() && found.closings.len() == 1);
    handover::record(vault, field, &number, &extra).unwrap();
    let found = closed(&house, &number);
    assert_eq!(found.closings.len(), 2);
    assert_eq!((found.closings[0].figures.assets, found.figures.assets), (2, 3));
}

#[test]
fn every_table_that_is_locked_names_its_grant() {
    let house = house();
    let (number, _) = equipped(&house, "Ana");
    closed(&house, &number);
    house
        .vault
        .read(|reading| {
            let mut statement = reading.prepare("SELECT name FROM sqlite_master WHERE type = 'table'")?;
            let names = statement.query_map([], |row| row.get::<_, String>(0))?;
            for table in names.collect::<rusqlite::Result<Vec<_>>>()? {
                let row = (table.as_str(), Uuid::now_v7(), false);
                guard::check(reading, crate::vault::Action::HandoverRecorded, [row])?;
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_sheet_says_each_line_and_every_code_has_words_in_every_language() {
    let house = house();
    let (number, _) = equipped(&house, "Ana");
    closed(&house, &number);
    let errors = [
        Error::Closed("x".into()),
        Error::Open(1),
        Error::NotClosed,
        Error::ReasonMissing,
        Error::NothingToExcuse,
    ];
    for language in Language::ALL {
        let paper = sheet(&house.vault, &number, *language).unwrap();
        let Part::Table { rows, .. } = &paper.parts[1] else { panic!("no table") };
        assert_eq!(rows.len(), ClosureLine::ALL.len());
        let words = Words::of(*language);
        let lines = ClosureLine::ALL.iter().map(|one| format!("closure-line-{}", one.code()));
        let standings = LineStanding::ALL.iter().map(|one| format!("closure-standing-{}", one.code()));
        let papers =
            crate::grants::dossier::Paper::ALL.iter().map(|one| format!("dossier-paper-{}", one.code()));
        let refusals = errors.iter().map(|one| one.problem().key());
        for key in lines.chain(standings).chain(papers).chain(refusals) {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
