//! Agreements to print, made the way officers make them.

use std::sync::Arc;

use csp_core::clock::FixedClock;
use csp_core::code::Code;
use csp_core::grants::document::AgreementDocument;
use csp_core::grants::{ItemForm, Payer, Terms, service};
use csp_core::ids::{ApplicantId, ApplicationId, EventId, IdentificationId, PersonId};
use csp_core::money::Cents;
use csp_core::reference::{SettingKey, change_setting};
use csp_core::vault::{Action, Role, Vault};

/// What an agreement is about.
#[derive(Clone)]
pub struct Case {
    pub name: String,
    pub address: Option<String>,
    pub certified_reason: Option<String>,
    pub items: usize,
    pub clearance: Option<String>,
    pub sample_vault: bool,
}

impl Case {
    pub fn plain() -> Self {
        Self {
            name: "Ђорђе Петровић".into(),
            address: None,
            certified_reason: None,
            items: 0,
            clearance: None,
            sample_vault: false,
        }
    }

    /// Everything as long as it ever gets.
    pub fn long() -> Self {
        Self {
            name: "Marija Magdalena Stanojković-Đorđević-Haxhimehmetaj e Shpëtimit nga Gornje Kusce".into(),
            address: Some("Rruga e Dëshmorëve të Kombit, prilaz kod stare zadruge, objekat B, ulaz 3".into()),
            certified_reason: Some(
                "registers of the municipality were moved and cannot be had, and the only identity card was lost \
                 in the fire of the family house, as the neighbours confirm in writing; a new document has been \
                 applied for at the office of civil registration under file 2026/4417 and has not been issued yet"
                    .into(),
            ),
            items: 5,
            clearance: None,
            sample_vault: false,
        }
    }
}

const NAMES: [&str; 5] = [
    "Walking tractor with rotary tiller",
    "Greenhouse 8 × 30 m, foil and irrigation",
    "Qumështore me ftohës 500 l / Laktofriz",
    "Мешалица за сточну храну са дробилицом",
    "Fence posts",
];

fn items(count: usize) -> Vec<ItemForm> {
    (0..count)
        .map(|i| ItemForm {
            description: NAMES[i % NAMES.len()].into(),
            specification: (i % 3 == 0)
                .then(|| "7.5 kW, diesel, with two years' warranty and service in the region".into()),
            unit: (i % 4 == 1).then(|| "m²".into()),
            quantity_milli: [1_000, 12_500, 2_000, 125, 40_000][i % 5],
            unit_price: Cents::new([254_900, 1_250, 89_990, 400_000, 345][i % 5]),
            payer: if i % 10 == 9 { Payer::OwnCash } else { Payer::Programme },
            origin: (i % 6 == 0).then(|| "Italy".into()),
        })
        .collect()
}

fn terms(case: &Case) -> Terms {
    let mut terms = Terms {
        granted: Cents::new(425_050),
        own_cash: Cents::new(100_000),
        own_kind: Cents::new(50_000),
        items: items(case.items),
    };
    if case.items > 0 {
        terms.granted = terms.items_total(Payer::Programme).unwrap();
        terms.own_cash = terms.items_total(Payer::OwnCash).unwrap();
    }
    terms
}

/// The agreement of a case in a pair of languages.
pub fn document(case: &Case, pair: &str) -> AgreementDocument {
    documents(case, &[pair]).remove(0)
}

/// The agreement of a case in several pairs of languages, from one vault.
pub fn documents(case: &Case, pairs: &[&str]) -> Vec<AgreementDocument> {
    let dir = tempfile::tempdir().unwrap();
    let clock = FixedClock::at("2026-11-23T09:00:00Z".parse().unwrap());
    let (vault, officer) = Vault::create(
        dir.path(),
        "Officer",
        Role::ProgrammeManager,
        "a passphrase long enough",
        Arc::new(clock),
    )
    .unwrap();
    if case.sample_vault {
        vault.mark_sample().unwrap();
    }
    let today = vault.read(|tx| Ok(tx.today)).unwrap();
    if let Some(reference) = &case.clearance {
        let paper = serde_json::json!({ "clearance": reference, "signatory": "Jane Example" });
        change_setting(&vault, &officer, SettingKey::Paper.code(), &paper, today, "cleared").unwrap();
        let programme = serde_json::json!({ "contract_number": "IPA/2026/000-000" });
        change_setting(&vault, &officer, SettingKey::Programme.code(), &programme, today, "signed").unwrap();
    }
    let application = ApplicationId::new();
    // An existing enterprise without its organisation is printed as a sample only.
    let component = if case.clearance.is_some() { "new_enterprise" } else { "existing_enterprise" };
    vault
        .write(&officer, Action::ApplicationMoved, |tx| {
            let (person, applicant) = (PersonId::new(), ApplicantId::new());
            tx.execute(
                "INSERT INTO person (id, name_written, municipality, settlement, address) VALUES (?1, ?2, ?3, ?4, ?5)",
                (person, &case.name, "gracanice", "Laplje Selo", &case.address),
            )?;
            let id = IdentificationId::new();
            match &case.certified_reason {
                None => tx.execute(
                    "INSERT INTO identification (id, person_id, kind, number, issuer)
                     VALUES (?1, ?2, 'identity_card', 'A 0123456', 'ПУ Грачаница')",
                    (id, person),
                )?,
                Some(reason) => tx.execute(
                    "INSERT INTO identification (id, person_id, kind, certified_by, certified_reason)
                     VALUES (?1, ?2, 'certified', 'Ana Primer and Agim Shembull', ?3)",
                    (id, person, reason),
                )?,
            };
            tx.execute(
                "INSERT INTO applicant (id, number, person_id) VALUES (?1, 'CSP4-A-P0001', ?2)",
                (applicant, person),
            )?;
            tx.execute(
                "INSERT INTO application (id, number, applicant_id, component, sector, flags)
                 VALUES (?1, 'CSP4-A-0001', ?2, ?3, 'agriculture', '[]')",
                (application, applicant, component),
            )?;
            tx.execute(
                "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id)
                 VALUES (?1, 'application', ?2, 'approved', '2026-11-23', '2026-11-23T09:00:00.000Z', ?3)",
                (EventId::new(), application, tx.officer),
            )?;
            service::open_agreement(tx, application, &terms(case))
        })
        .unwrap();
    let in_languages = |pair: &&str| {
        service::agreement_document(&vault, "CSP4-A-0001", &service::languages(pair).unwrap()).unwrap()
    };
    pairs.iter().map(in_languages).collect()
}
