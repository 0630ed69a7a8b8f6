use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;
use rusqlite::params;
use serde_json::json;

use super::amendments::{self, AmendmentForm};
use super::ending::{self, AskedBack, EndingForm};
use super::obligations::{self, ObligationKind, ObligationOutcome, Promise, Settled};
use super::page::{AgreementPage, page};
use super::signing::{self, Party, Signature, SigningForm, Witness};
use super::wording::{self, NewWording, Wording};
use super::{AgreementContent, Particular, Particulars};
use crate::clock::FixedClock;
use crate::code::Code;
use crate::grants::document::AgreementDocument;
use crate::grants::{ItemForm, Payer, Terms, service};
use crate::ids::{ApplicationId, EventId};
use crate::language::Language;
use crate::money::Cents;
use crate::privacy::disclosure::GivenFile;
use crate::reference::settings::InLanguages;
use crate::reference::{Component, SettingKey, change_setting};
use crate::vault::{Action, Officer, Role, Vault, changes, undo, verify};

const PAIR: [Language; 2] = [Language::En, Language::SrCyrl];

struct Office {
    _dir: tempfile::TempDir,
    vault: Vault,
    manager: Officer,
    field: Officer,
    clock: Arc<FixedClock>,
    number: String,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn item(payer: Payer, quantity_milli: i64, cents: i64) -> ItemForm {
    ItemForm {
        description: "Motokultivator / Мотокултиватор / Ndarëse".into(),
        specification: None,
        unit: None,
        quantity_milli,
        unit_price: Cents::new(cents),
        payer,
        origin: None,
    }
}

fn terms(cents: i64) -> Terms {
    Terms {
        granted: Cents::new(cents),
        own_cash: Cents::new(50_000),
        own_kind: Cents::ZERO,
        items: vec![item(Payer::Programme, 1_000, cents), item(Payer::OwnCash, 1_000, 50_000)],
    }
}

/// An office of two with an approved application under a component.
fn office(component: Component) -> Office {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at("2026-11-23T09:00:00Z".parse().unwrap()));
    let (vault, manager) =
        Vault::create(dir.path(), "Vera", Role::ProgrammeManager, "long enough", clock.clone()).unwrap();
    let field = vault.enrol(&manager, "Besa", Role::FieldOfficer, "x").unwrap();
    let organised = component != Component::NewEnterprise;
    let written = vault.write(&field, Action::ApplicationEntered, |tx| {
        let [person, applicant, organisation] = std::array::from_fn(|_| uuid::Uuid::now_v7());
        let id = ApplicationId::new();
        tx.execute(
            "INSERT INTO person (id, name_written, municipality, settlement)
             VALUES (?1, 'Ђорђе Петровић', 'gracanice', 'Preoce')",
            [person],
        )?;
        tx.execute(
            "INSERT INTO identification (id, person_id, kind, number)
             VALUES (?1, ?2, 'identity_card', 'A 7')",
            params![uuid::Uuid::now_v7(), person],
        )?;
        tx.execute(
            "INSERT INTO organisation (id, name, kind, nui) VALUES (?1, 'Zadruga Primer', 'association', '810000000')",
            [organisation],
        )?;
        tx.execute(
            "INSERT INTO applicant (id, number, person_id, organisation_id) VALUES (?1, ?2, ?3, ?4)",
            params![applicant, tx.next_number("applicant")?, person, organised.then_some(organisation)],
        )?;
        let number = tx.next_number("application")?;
        tx.execute(
            "INSERT INTO application (id, number, applicant_id, component, municipality, flags)
             VALUES (?1, ?2, ?3, ?4, 'gracanice', '[]')",
            params![id, number, applicant, component],
        )?;
        tx.execute(
            "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id)
             VALUES (?1, 'application', ?2, 'approved', '2026-11-20', '2026-11-20T09:00:00.000Z', ?3)",
            (EventId::new(), id, tx.officer),
        )?;
        service::open_agreement(tx, id, &terms(300_000))?;
        Ok(number)
    });
    let number = written.unwrap().value;
    Office { _dir: dir, vault, manager, field, clock, number }
}

impl Office {
    fn page(&self) -> AgreementPage {
        page(&self.vault, &self.number).unwrap()
    }

    fn paper(&self) -> AgreementDocument {
        service::agreement_document(&self.vault, &self.number, &PAIR).unwrap()
    }

    fn print(&self) -> AgreementDocument {
        let document = self.paper();
        let file = GivenFile::of("a.pdf", b"%PDF");
        service::printed(&self.vault, &self.field, &self.number, &document, &file).unwrap();
        document
    }

    fn sql(&self, statement: &str) {
        self.vault
            .write(&self.manager, Action::DetailsChanged, |tx| Ok(tx.execute_batch(statement)?))
            .unwrap();
    }

    fn sign(&self, amendment: Option<u32>) -> crate::Result<()> {
        let form = SigningForm { amendment, parties: parties(day("2026-11-23")), ..SigningForm::default() };
        signing::sign(&self.vault, &self.field, &self.number, &form).map(|_| ())
    }

    fn amend(&self, terms: Terms) -> crate::Result<u32> {
        let form =
            AmendmentForm { terms: Some(terms), reason: "Prices rose".into(), ..AmendmentForm::default() };
        Ok(amendments::draw_up(&self.vault, &self.field, &self.number, &form)?.value)
    }

    fn approve(&self) -> crate::Result<u32> {
        Ok(amendments::approve(&self.vault, &self.manager, &self.number)?.value)
    }

    fn code<T>(result: crate::Result<T>) -> String {
        result.err().map(|error| error.problem().code).unwrap_or_default()
    }
}

fn signature(party: Party, name: &str, on: NaiveDate) -> Signature {
    Signature { party, name: name.into(), capacity: None, on, cannot_write: false, witnesses: Vec::new() }
}

fn parties(on: NaiveDate) -> Vec<Signature> {
    vec![
        signature(Party::Iom, "Jane Example", on),
        signature(Party::Grantee, "Ђорђе Петровић", on),
        signature(Party::Municipality, "Ana Kryetare", on),
    ]
}

fn say(office: &Office, component: Component) {
    let words = |field: &Particular| InLanguages {
        en: format!("English of {}", field.code()),
        sq: format!("Shqip për {}", field.code()),
        sr: format!("Српски о {}", field.code()),
    };
    let said = Particular::of(component).iter().map(|field| (field.code().to_owned(), words(field)));
    let said = Particulars(said.collect());
    obligations::set_particulars(&office.vault, &office.field, &office.number, &said).unwrap();
}

#[test]
fn what_was_signed_prints_the_same_whatever_changes_afterwards() {
    let office = office(Component::NewEnterprise);
    let printed = office.print();
    office.sign(None).unwrap();
    let signed = office.paper();
    assert_eq!(signed, printed, "what was printed is what is kept");
    office.sql("UPDATE person SET name_written = 'Somebody Else'; UPDATE application SET sector = 'wood'");
    let paper = json!({ "business_months": 36, "signatory": "Another Chief" });
    change_setting(&office.vault, &office.manager, SettingKey::Paper.code(), &paper, day("2026-01-01"), "x")
        .unwrap();
    let shipped = Wording::shipped(Component::NewEnterprise).unwrap();
    let new = NewWording {
        en: Some(shipped.en.replace("free of charge", "without payment")),
        reason: "clearer".into(),
        ..NewWording::default()
    };
    wording::set(&office.vault, &office.manager, Component::NewEnterprise, &new).unwrap();
    assert_eq!(office.paper(), signed);
    for pair in ["en-sq", "en-sr-Latn", "en-sq-sr"] {
        let languages = service::languages(pair).unwrap();
        let other = service::agreement_document(&office.vault, &office.number, &languages).unwrap();
        assert_eq!(other.facts.grantee.name, "Ђорђе Петровић");
        assert_eq!(other.columns.len(), languages.len());
        assert_ne!(other.content_hash, signed.content_hash);
    }
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn a_pair_cut_out_of_the_whole_is_what_would_be_composed() {
    for component in Component::ALL {
        let office = office(*component);
        say(&office, *component);
        let composed: Vec<AgreementDocument> =
            ["en-sq", "en-sr-Latn", "en-sr-Cyrl", "en-sq-sr", "en-sq-sr-Latn"]
                .iter()
                .map(|pair| {
                    let languages = service::languages(pair).unwrap();
                    service::agreement_document(&office.vault, &office.number, &languages).unwrap()
                })
                .collect();
        assert!(office.page().missing.is_empty(), "{component}");
        office.sign(None).unwrap();
        for before in composed {
            let languages: Vec<Language> = before.columns.iter().map(|column| column.language).collect();
            let after = service::agreement_document(&office.vault, &office.number, &languages).unwrap();
            assert_eq!(after, before, "{component}");
            let said: String = after
                .columns
                .iter()
                .flat_map(|c| &c.text)
                .flat_map(|s| &s.paragraphs)
                .map(|p| p.text.as_str())
                .collect();
            for field in Particular::of(*component) {
                assert!(said.contains(&format!("English of {}", field.code())), "{field}");
            }
            assert!(!said.contains('{'));
            assert_eq!(after.facts.municipality.is_some(), *component == Component::CommunityProject);
            assert!(!after.facts.obligations.is_empty());
        }
    }
}

#[test]
fn nothing_is_signed_while_something_is_missing_and_each_is_named() {
    let office = office(Component::CommunityProject);
    let refused = office.sign(None).unwrap_err().problem();
    assert_eq!(refused.code, "agreement-incomplete");
    assert_eq!(refused.args["fields"], "place mayor municipality_gives maintenance");
    // A sample leaves a line to write on, what is cleared does not.
    assert!(service::agreement_document(&office.vault, &office.number, &PAIR).is_ok());
    let paper = json!({ "clearance": "LEG/1" });
    let from = day("2026-01-01");
    change_setting(&office.vault, &office.manager, SettingKey::Paper.code(), &paper, from, "x").unwrap();
    let refused = service::agreement_document(&office.vault, &office.number, &PAIR).unwrap_err().problem();
    assert_eq!(refused.args["fields"], "contract place mayor municipality_gives maintenance");
    say(&office, Component::CommunityProject);
    let form = SigningForm { parties: parties(from)[..2].to_vec(), ..SigningForm::default() };
    let refused = signing::sign(&office.vault, &office.field, &office.number, &form).unwrap_err().problem();
    assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("signer-missing", Some("municipality")));
}

#[test]
fn who_cannot_write_signs_before_a_witness_with_a_document() {
    let office = office(Component::NewEnterprise);
    let mut form =
        SigningForm { parties: parties(day("2026-11-23"))[..2].to_vec(), ..SigningForm::default() };
    form.parties[1].cannot_write = true;
    let sign =
        |form: &SigningForm| signing::sign(&office.vault, &office.field, &office.number, form).map(|_| ());
    assert_eq!(Office::code(sign(&form)), "witness-missing");
    form.parties[1].witnesses = vec![Witness { name: "Ana Ilić".into(), document: String::new() }];
    assert_eq!(Office::code(sign(&form)), "witness-missing");
    form.parties[1].witnesses[0].document = "B 12".into();
    form.parties[0].on = day("2026-11-24");
    assert_eq!(Office::code(sign(&form)), "signed-day");
    form.parties[0].on = day("2026-11-22");
    sign(&form).unwrap();
    let kept = office.page();
    assert_eq!(kept.signed_on(), Some(day("2026-11-23")));
    assert!(kept.signings[0].parties[1].witnesses[0].name == "Ana Ilić");
    // The place is added afterwards; who signed stays.
    sign(&SigningForm { place: Some("Gračanica".into()), ..SigningForm::default() }).unwrap();
    let kept = office.page();
    assert_eq!((kept.signings.len(), kept.signings[0].place.as_deref()), (1, Some("Gračanica")));
    assert_eq!(kept.signings[0].parties.len(), 2);
}

#[test]
fn an_amendment_shows_what_changes_and_stands_once_both_sides_signed_it() {
    let office = office(Component::NewEnterprise);
    assert_eq!(Office::code(office.amend(terms(310_000))), "agreement-unsigned");
    office.sign(None).unwrap();
    let signed = office.paper();
    assert_eq!(Office::code(office.amend(terms(300_000))), "amendment-empty");
    assert_eq!(office.amend(terms(310_000)).unwrap(), 1);
    assert_eq!(Office::code(office.amend(terms(320_000))), "amendment-open");
    assert_eq!(Office::code(office.sign(Some(1))), "amendment-awaits");
    let document = || amendments::document(&office.vault, &office.number, 1, &PAIR);
    assert_eq!(Office::code(document()), "amendment-awaits");
    office.approve().unwrap();
    let paper = document().unwrap();
    assert_eq!(paper.number, format!("{}/A1", signed.number));
    let words = |at: usize| -> String {
        let sections = &paper.columns[at].text;
        sections.iter().flat_map(|s| s.paragraphs.iter().map(|p| p.text.clone() + "\n")).collect()
    };
    assert!(words(0).contains("until now: EUR\u{a0}3\u{a0}000.00. From now on: EUR\u{a0}3\u{a0}100.00."));
    assert!(words(1).contains("Вредност донације – до сада: 3.000,00\u{a0}EUR."));
    assert!(words(0).contains("Prices rose"));
    assert_eq!(office.page().terms, terms(300_000), "not before it is signed");
    let rows = || -> Vec<(String, bool)> {
        office
            .vault
            .read(|tx| {
                let sql = "SELECT hex(id), removed_at IS NULL FROM agreement_item ORDER BY id";
                let mut statement = tx.prepare(sql)?;
                let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            })
            .unwrap()
    };
    let before = rows();
    office.sign(Some(1)).unwrap();
    assert_eq!(office.page().terms, terms(310_000));
    let after = rows();
    assert_eq!(after.len(), 3, "the changed item has a new row, the other keeps its own");
    assert!(after.contains(&(before[0].0.clone(), false)) && after.contains(&before[1]));
    assert_eq!(office.paper(), signed, "the agreement itself stays as it was signed");
    assert_eq!(document().unwrap(), paper);
    assert!(verify(&office.vault).unwrap().is_whole());
}

#[test]
fn who_draws_up_and_approves_an_amendment_signs_an_exception() {
    let office = office(Component::NewEnterprise);
    office.sign(None).unwrap();
    let form = AmendmentForm {
        terms: Some(terms(310_000)),
        reason: "Prices rose".into(),
        ..AmendmentForm::default()
    };
    amendments::draw_up(&office.vault, &office.manager, &office.number, &form).unwrap();
    // A manager who does both signs an exception with it, which the log shows.
    office.approve().unwrap();
    assert_eq!(crate::duties::service::exceptions(&office.vault).unwrap().len(), 1);
    amendments::withdraw(&office.vault, &office.field, &office.number).unwrap();
    assert_eq!(office.amend(terms(310_000)).unwrap(), 2, "the number of an approved one is not given again");
    let field = amendments::approve(&office.vault, &office.field, &office.number);
    assert_eq!(Office::code(field), "not-allowed");
}

#[test]
fn obligations_are_counted_from_signing_and_handover_and_need_evidence() {
    let office = office(Component::NewEnterprise);
    let own = Promise {
        kind: ObligationKind::Own,
        words: Some("Build the shed".into()),
        due_on: Some(day("2027-03-01")),
        after: None,
        months: None,
    };
    let mut promises: Vec<Promise> =
        office.page().obligations.into_iter().map(|(one, _)| one.promise).collect();
    assert_eq!(promises.len(), 5);
    promises.push(own.clone());
    obligations::set(&office.vault, &office.field, &office.number, &promises).unwrap();
    office.sign(None).unwrap();
    let refused = obligations::set(&office.vault, &office.field, &office.number, &promises);
    assert_eq!(Office::code(refused), "agreement-signed");
    let due = |at: usize| office.page().obligations[at].1;
    assert_eq!((due(1), due(3), due(5)), (Some(day("2027-02-23")), None, Some(day("2027-03-01"))));
    office.sql(
        "INSERT INTO asset (id, agreement_id, description, quantity_milli, handed_over_on, evidenced)
         SELECT randomblob(16), id, 'x', 1000, '2027-01-31', 1 FROM agreement",
    );
    assert_eq!(due(3), Some(day("2029-01-31")));
    let settle = |number, evidence: &str| {
        let settled = Settled {
            outcome: Some(ObligationOutcome::Met),
            evidence: evidence.into(),
            ..Settled::default()
        };
        obligations::settle(&office.vault, &office.field, &office.number, number, &settled)
    };
    assert_eq!(Office::code(settle(2, " ")), "obligation-evidence");
    assert_eq!(Office::code(settle(9, "x")), "obligation-unknown");
    settle(2, "Extract of the register").unwrap();
    assert_eq!(office.page().obligations[1].0.outcome.as_ref().unwrap().code(), "met");
    assert!(own.check().is_ok());
    assert!(Promise { due_on: None, ..own.clone() }.check().is_err());
    assert!(Promise { words: None, ..own }.check().is_err());
}

#[test]
fn a_termination_says_why_who_and_what_is_asked_back_and_nothing_follows_it() {
    let office = office(Component::NewEnterprise);
    office.sign(None).unwrap();
    let end = |form: &EndingForm| ending::end(&office.vault, &office.manager, &office.number, form);
    let mut form = EndingForm { reason: "The business was closed".into(), ..EndingForm::default() };
    assert_eq!(Office::code(end(&form)), "ending-decided-by-missing");
    form.decided_by = "Project Approval Committee".into();
    form.assets = AskedBack { assets: Vec::new(), items: vec![1] };
    assert_eq!(Office::code(end(&form)), "ending-return-by");
    form.return_by = Some(day("2026-12-31"));
    form.assets.items.push(7);
    assert_eq!(Office::code(end(&form)), "ending-asset-unknown");
    form.assets.items.pop();
    end(&form).unwrap();
    assert_eq!(Office::code(end(&form)), "agreement-over");
    assert_eq!(Office::code(office.amend(terms(310_000))), "agreement-over");
    let kept = office.page().ending.unwrap();
    assert_eq!((kept.assets.items, kept.return_by), (vec![1], Some(day("2026-12-31"))));
    assert!(verify(&office.vault).unwrap().is_whole());
    let last = changes(&office.vault, Some(1), None).unwrap()[0].id;
    assert!(undo(&office.vault, &office.manager, last).is_err());
}

#[test]
fn before_both_sides_signed_an_agreement_is_withdrawn() {
    let office = office(Component::NewEnterprise);
    let form = EndingForm { reason: "Moved away".into(), ..EndingForm::default() };
    ending::end(&office.vault, &office.manager, &office.number, &form).unwrap();
    assert_eq!(Office::code(page(&office.vault, &office.number)), "agreement-none");
}

#[test]
fn a_wording_is_checked_at_its_place_and_printed_from_its_day() {
    let office = office(Component::NewEnterprise);
    let shipped = Wording::shipped(Component::NewEnterprise).unwrap();
    let set = |new: &NewWording| wording::set(&office.vault, &office.manager, Component::NewEnterprise, new);
    let new = NewWording { reason: "clearer".into(), ..NewWording::default() };
    assert_eq!(Office::code(set(&new)), "wording-unchanged");
    let misspelt =
        NewWording { en: Some(shipped.en.replace("{value_words}", "{value_word}")), ..new.clone() };
    let faults = wording::faults(&office.vault, Component::NewEnterprise, &misspelt).unwrap();
    let line = shipped.en.lines().position(|line| line.contains("{value_words}")).unwrap() + 1;
    assert_eq!(
        (faults[0].code.as_str(), faults[0].line, faults[0].name.as_str()),
        ("unknown-placeholder", line, "value_word")
    );
    let column = shipped.en.lines().nth(line - 1).unwrap().find("{value_words}").unwrap() + 1;
    assert_eq!(faults[0].column, column);
    assert!(faults.iter().any(|fault| fault.code == "missing-placeholder" && fault.name == "value_words"));
    assert_eq!(Office::code(set(&misspelt)), "wording-unknown-placeholder");
    let lacking = NewWording {
        sq: Some(shipped.sq.replace("\n- t'i ruajë faturat", "\nT'i ruajë faturat")),
        ..new.clone()
    };
    assert_eq!(Office::code(set(&lacking)), "wording-structure");
    let later = NewWording {
        en: Some(shipped.en.replace("free of charge", "without payment")),
        clearance: Some("LEG/2026/7".into()),
        valid_from: Some(day("2026-12-01")),
        ..new.clone()
    };
    set(&later).unwrap();
    let says = |document: &AgreementDocument, text: &str| {
        document.columns[0].text.iter().any(|s| s.paragraphs.iter().any(|p| p.text.contains(text)))
    };
    assert!(says(&office.paper(), "free of charge"), "not before its day");
    office.clock.set("2026-12-02T09:00:00Z".parse().unwrap());
    let programme = json!({ "contract_number": "IPA/1" });
    change_setting(
        &office.vault,
        &office.manager,
        SettingKey::Programme.code(),
        &programme,
        day("2026-01-01"),
        "x",
    )
    .unwrap();
    let paper = office.paper();
    assert!(says(&paper, "without payment") && !says(&paper, "free of charge and in kind"));
    assert_eq!(paper.clearance.as_deref(), Some("LEG/2026/7"));
    assert_eq!(paper.template_version, "new_enterprise-1");
    let earlier = NewWording { valid_from: Some(day("2026-11-01")), en: Some(shipped.en.clone()), ..new };
    assert_eq!(Office::code(set(&earlier)), "wording-day");
}

#[test]
fn every_shipped_wording_is_sound() {
    for component in Component::ALL {
        let shipped = Wording::shipped(*component).unwrap();
        let faults = super::wording_check::check(*component, &shipped.en, &shipped.sq, &shipped.sr);
        assert_eq!(faults, [], "{component}");
    }
}

#[test]
fn the_summary_says_what_you_get_give_and_must_do_in_every_language() {
    let office = office(Component::NewEnterprise);
    for language in Language::ALL {
        let paper = super::summary::summary(&office.vault, &office.number, Some(*language)).unwrap();
        assert_eq!(paper.language, *language);
        assert!(paper.parts.len() > 12);
    }
    let one = super::summary::summary(&office.vault, &office.number, Some(Language::En)).unwrap();
    assert_eq!(
        one.content_hash,
        super::summary::summary(&office.vault, &office.number, Some(Language::En)).unwrap().content_hash
    );
}

/// What may happen to an agreement.
#[derive(Debug, Clone)]
enum Step {
    Terms(i64),
    Sign,
    Amend(i64),
    Oblige(u32),
    Approve,
    SignAmendment,
    Withdraw,
    Undo,
    Wording(u32),
    Settings(u32),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (1i64..900_000).prop_map(Step::Terms),
        Just(Step::Sign),
        (1i64..900_000).prop_map(Step::Amend),
        (1u32..60).prop_map(Step::Oblige),
        Just(Step::Approve),
        Just(Step::SignAmendment),
        Just(Step::Withdraw),
        Just(Step::Undo),
        (0u32..1000).prop_map(Step::Wording),
        (1u32..60).prop_map(Step::Settings),
    ]
}

fn take(office: &Office, step: &Step) {
    let (vault, number) = (&office.vault, &office.number);
    // What is refused changes nothing, and that is checked below as well.
    match step {
        Step::Terms(cents) => {
            let id = vault.read(|tx| service::find(tx, number)).unwrap();
            let _ = service::set_terms(vault, &office.manager, id, &terms(*cents));
        }
        Step::Sign => {
            let _ = office.sign(None);
        }
        Step::Amend(cents) => {
            let _ = office.amend(terms(*cents));
        }
        Step::Oblige(months) => {
            let mut all: Vec<Promise> =
                office.page().obligations.into_iter().map(|(one, _)| one.promise).collect();
            if let Some(first) = all.first_mut() {
                first.months = Some(*months);
            }
            let form = AmendmentForm {
                obligations: Some(all),
                reason: "More time".into(),
                ..AmendmentForm::default()
            };
            let _ = amendments::draw_up(vault, &office.field, number, &form);
        }
        Step::Approve => {
            let _ = office.approve();
        }
        Step::SignAmendment => {
            let open = office.page().open_amendment().map(|one| one.number);
            if let Some(open) = open {
                let _ = office.sign(Some(open));
            }
        }
        Step::Withdraw => {
            let _ = amendments::withdraw(vault, &office.field, number);
        }
        Step::Undo => {
            let last = changes(vault, Some(1), None).unwrap();
            // The application itself is where everything begins.
            let last = last.first().filter(|last| last.action.known() != Some(Action::ApplicationEntered));
            if let Some(last) = last {
                let _ = undo(vault, &office.manager, last.id);
            }
        }
        Step::Wording(n) => {
            let shipped = Wording::shipped(Component::NewEnterprise).unwrap();
            let en = shipped.en.replace("free of charge", &format!("without payment {n}"));
            let new = NewWording { en: Some(en), reason: "x".into(), ..NewWording::default() };
            let _ = wording::set(vault, &office.manager, Component::NewEnterprise, &new);
        }
        Step::Settings(months) => {
            let paper = json!({ "business_months": months });
            let key = SettingKey::Paper.code();
            change_setting(vault, &office.manager, key, &paper, day("2026-01-01"), "x").unwrap();
        }
    }
}

/// What stands by everything that was signed: the agreement, then each amendment over it.
fn signed_content(page: &AgreementPage) -> Option<AgreementContent> {
    signing::in_force(&page.signings).and_then(|one| one.content.clone())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn current_terms_are_what_was_signed_with_its_amendments_and_nothing_signed_changes(
        steps in proptest::collection::vec(step(), 4..24)
    ) {
        let office = office(Component::NewEnterprise);
        let mut agreement: Option<AgreementDocument> = None;
        let mut amended: Vec<(u32, AgreementDocument)> = Vec::new();
        for step in &steps {
            take(&office, step);
            let now = office.page();
            if let Some(content) = signed_content(&now) {
                prop_assert_eq!(&now.terms, &content.terms);
                let stands: Vec<Promise> = now.obligations.iter().map(|(one, _)| one.promise.clone()).collect();
                prop_assert_eq!(&stands, &content.obligations);
                let paper = office.paper();
                if let Some(signed) = &agreement {
                    prop_assert_eq!(&paper, signed);
                }
                agreement = Some(paper);
            } else {
                prop_assert!(agreement.is_none(), "what was signed stays signed");
            }
            for (number, signed) in &amended {
                let paper = amendments::document(&office.vault, &office.number, *number, &PAIR).unwrap();
                prop_assert_eq!(&paper, signed);
            }
            for one in now.amendments.iter().filter(|one| one.signed_on.is_some()) {
                if !amended.iter().any(|(number, _)| *number == one.number) {
                    let paper = amendments::document(&office.vault, &office.number, one.number, &PAIR).unwrap();
                    amended.push((one.number, paper));
                }
            }
        }
        prop_assert!(verify(&office.vault).unwrap().is_whole());
    }
}
