//! Letters, minutes, packs and summaries made from a vault, printed, and read back with another program.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{TimeZone, Utc};
use csp_core::clock::FixedClock;
use csp_core::code::Code;
use csp_core::intake::form::{ApplicationForm, enter};
use csp_core::language::Language;
use csp_core::money::Cents;
use csp_core::people::form::PersonForm;
use csp_core::reference::Component;
use csp_core::selection::ApplicationState;
use csp_core::selection::calls::{service as calls, summary::summary};
use csp_core::selection::committee::service::{MemberForm, Said, SessionForm, member, open, say};
use csp_core::selection::committee::{Capacity, CommitteeKind, Outcome, SessionMode, closing, minutes};
use csp_core::selection::complaints::ComplaintOutcome;
use csp_core::selection::complaints::service::{self as complaints, ComplaintForm};
use csp_core::selection::eligibility::{Finding, service as eligibility};
use csp_core::selection::letters::{LetterKind, service as letters};
use csp_core::selection::papers::{PaperDocument, Part};
use csp_core::selection::service::{Move, move_application};
use csp_core::vault::{Officer, Role, Vault};
use csp_exports::document::{file_name, render, render_bound};
use serde_json::json;

use crate::agreement::read_back::text;

/// An office in which there is something to tell by every kind of letter.
struct Desk {
    _dir: tempfile::TempDir,
    vault: Vault,
    manager: Officer,
    call: String,
    session: String,
    of_kind: Vec<(LetterKind, String)>,
}

const REASON: &str = "Послован план не показује ко купује мед; çmimet mungojnë";
const CONDITIONS: &str = "Registration of the business before delivery";

fn desk() -> Desk {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
    let (vault, manager) =
        Vault::create(dir.path(), "Vera", Role::ProgrammeManager, "long enough", clock).unwrap();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    let assessor = vault.enrol(&manager, "Emir", Role::MeOfficer, "x").unwrap();
    let words = |en: &str, sq: &str, sr: &str| json!({ "en": en, "sq": sq, "sr": sr });
    let content = json!({
        "title": words("New enterprises 2026", "Ndërmarrje të reja 2026", "Нова предузећа 2026"),
        "summary": words("Help to begin.", "Ndihmë për fillim.", "Помоћ за почетак."),
        "steps": [], "available": 90_000_000,
    });
    let call = calls::open(&vault, &manager, Component::NewEnterprise, &content).unwrap().value.number;
    let application = |name: &str| {
        let form = ApplicationForm {
            person: PersonForm {
                full_name: name.to_owned(),
                municipality: "gracanice".to_owned(),
                settlement: "Лапље Село".to_owned(),
                ..PersonForm::default()
            },
            component: "new_enterprise".to_owned(),
            requested_eur: "4000".to_owned(),
            received_on: "2026-11-02".to_owned(),
            ..ApplicationForm::default()
        };
        let number = enter(&vault, &field, &form).unwrap().value.application_number;
        calls::put(&vault, &field, &call, std::slice::from_ref(&number), None).unwrap();
        number
    };
    let step = |by: &Officer, number: &str, to: ApplicationState| {
        let reason = to.needs_reason().then(|| REASON.to_owned());
        move_application(&vault, by, number, to, &Move { reason, ..Move::default() }).unwrap();
    };
    let names = ["Shpëtim Çeku", "Ђорђе Љубић", "Živka Đokić", "Arbër Hoxha"];
    let decided: Vec<String> = names.iter().map(|name| application(name)).collect();
    for number in &decided {
        step(&assessor, number, ApplicationState::Eligible);
    }
    let form = SessionForm {
        kind: CommitteeKind::ProjectApproval,
        call: call.clone(),
        municipality: None,
        mode: SessionMode::Meeting,
        held_on: None,
        place: Some("Prishtinë".to_owned()),
    };
    let session = open(&vault, &manager, &form).unwrap().value.number;
    for (name, body) in [("A. Becker", "EU Office"), ("Zana Krasniqi", "MCR"), ("Милица Илић", "IOM")]
    {
        let (name, body) = (name.to_owned(), body.to_owned());
        let one = MemberForm { id: None, name, body, capacity: Capacity::Vote, present: true };
        member(&vault, &manager, &session, &one).unwrap();
    }
    let outcomes = [Outcome::Approved, Outcome::Reserve, Outcome::Rejected, Outcome::Returned];
    for (number, outcome) in decided.iter().zip(outcomes) {
        let said = Said {
            application: number.clone(),
            outcome: Some(outcome),
            amount: (outcome == Outcome::Approved).then(|| Cents::new(350_000)),
            conditions: (outcome == Outcome::Approved).then(|| CONDITIONS.to_owned()),
            reason: outcome.needs_reason().then(|| REASON.to_owned()),
            votes: Some([3, 0, 0]),
        };
        say(&vault, &manager, &session, &[said]).unwrap();
    }
    closing::close(&vault, &manager, &session, None).unwrap();
    let asked = application("Ana Ilić");
    eligibility::ask(&vault, &assessor, &asked, None, "Whose is the land?", None).unwrap();
    let unfit = application("Besnik Gashi");
    let found = eligibility::FindingForm {
        criterion: "target_group".to_owned(),
        finding: Finding::Fail,
        reason: Some("Lives elsewhere".to_owned()),
        evidence: None,
    };
    eligibility::find(&vault, &assessor, &unfit, &[found], None).unwrap();
    step(&assessor, &unfit, ApplicationState::Ineligible);
    let gone = application("Mira Tomić");
    step(&field, &gone, ApplicationState::Withdrawn);
    let complained = application("Fatmir Berisha");
    step(&assessor, &complained, ApplicationState::Ineligible);
    let form = ComplaintForm { ground: "I live here.".to_owned(), ..ComplaintForm::default() };
    let complaint = complaints::record(&vault, &field, &complained, &form).unwrap().value.number;
    complaints::decide(&vault, &manager, &complaint, ComplaintOutcome::Upheld, REASON).unwrap();
    let mut of_kind = vec![
        (LetterKind::Clarification, asked),
        (LetterKind::Ineligible, unfit),
        (LetterKind::Withdrawn, gone),
        (LetterKind::Complaint, complained),
    ];
    let kinds = [LetterKind::Approved, LetterKind::Reserve, LetterKind::Rejected, LetterKind::Returned];
    of_kind.extend(kinds.into_iter().zip(decided));
    Desk { _dir: dir, vault, manager, call, session, of_kind }
}

fn words_of(text: &str) -> BTreeSet<String> {
    let words = text.split(char::is_whitespace).map(|word| word.replace('-', ""));
    words.filter(|word| !word.is_empty() && word.chars().count() < 30).collect()
}

fn texts(paper: &PaperDocument) -> Vec<String> {
    let mut texts = vec![paper.title.clone(), paper.funding.clone(), paper.content_hash.clone()];
    texts.extend(paper.sender.iter().chain(&paper.addressee).cloned());
    texts.extend(paper.footnote.clone());
    texts.extend(paper.facts.iter().flat_map(|(name, value)| [name.clone(), value.clone()]));
    texts.extend(paper.signatures.iter().flat_map(|one| [one.name.clone(), one.below.clone()]));
    for part in &paper.parts {
        match part {
            Part::Heading(text) | Part::Text(text) | Part::Item(text) => texts.push(text.clone()),
            Part::Facts(facts) => {
                texts.extend(facts.iter().flat_map(|(name, value)| [name.clone(), value.clone()]));
            }
            Part::Table { heads, rows, .. } => {
                texts.extend(heads.iter().chain(rows.iter().flatten()).cloned());
            }
        }
    }
    texts
}

fn whole(paper: &PaperDocument) -> String {
    let bytes = render(paper).unwrap();
    // CSP_KEEP_PAPERS=DIR keeps them, to be looked at.
    if let Some(dir) = std::env::var_os("CSP_KEEP_PAPERS") {
        std::fs::write(std::path::Path::new(&dir).join(file_name(paper)), &bytes).unwrap();
    }
    let shown = text(&bytes, &[]);
    let read = words_of(&shown);
    for said in texts(paper) {
        let lost: Vec<_> = words_of(&said).difference(&read).cloned().collect();
        assert!(lost.is_empty(), "{} {}: {lost:?} of {said}", paper.kind, paper.language.code());
    }
    shown
}

#[test]
fn every_letter_comes_back_whole_in_every_language() {
    let desk = desk();
    assert_eq!(desk.of_kind.len(), LetterKind::ALL.len());
    let mut all = Vec::new();
    for (kind, number) in &desk.of_kind {
        for language in Language::ALL {
            let written =
                letters::write(&desk.vault, &desk.manager, number, *kind, Some(*language), true).unwrap();
            let letter = written.value;
            let paper = letter.document.clone().unwrap();
            let shown = whole(&paper);
            assert!(shown.contains(number.as_str()) && shown.contains(&letter.number), "{}", kind.code());
            assert!(!shown.contains('{') && !shown.contains("[["), "{shown}");
            assert_eq!(letter.complaint_until.is_some(), kind.complainable());
            if kind.complainable() {
                assert_eq!(letter.complaint_until.unwrap().to_string(), "2026-12-08");
            }
            assert_eq!(shown.matches('\u{c}').count(), 1, "{} has one page", kind.code());
            all.push(paper);
        }
    }
    let approved = all.iter().find(|paper| paper.kind == "letter-approved").map(whole).unwrap();
    assert!(approved.contains("3 500.00") && approved.contains(CONDITIONS), "{approved}");
    let bound = render_bound("letters", &all, &|_, _| true).unwrap().unwrap();
    assert_eq!(text(&bound, &[]).matches('\u{c}').count(), all.len());
    assert_eq!(bound, render_bound("letters", &all, &|_, _| true).unwrap().unwrap());
    assert!(render_bound("letters", &all, &|done, _| done < 3).unwrap().is_none(), "it can be cancelled");
}

#[test]
fn minutes_packs_and_summaries_come_back_whole_in_every_language() {
    let desk = desk();
    for language in Language::ALL {
        let paper = minutes::minutes(&desk.vault, &desk.session, *language).unwrap();
        let shown = whole(&paper);
        assert!(shown.contains("3/0/0") && shown.contains(CONDITIONS), "{shown}");
        let book = csp_exports::minutes::workbook(&paper).unwrap();
        assert_eq!(book, csp_exports::minutes::workbook(&paper).unwrap());
        let mut read: calamine::Xlsx<_> = calamine::Reader::new(std::io::Cursor::new(book)).unwrap();
        let sheets = calamine::Reader::sheet_names(&read);
        assert_eq!(sheets.len(), 3, "{sheets:?}");
        let members = calamine::Reader::worksheet_range(&mut read, &sheets[1]).unwrap();
        assert_eq!(members.height(), 4);
        whole(&minutes::pack(&desk.vault, &desk.session, *language).unwrap());
        whole(&summary(&desk.vault, &desk.call, *language).unwrap());
    }
}
