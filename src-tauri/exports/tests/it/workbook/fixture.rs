//! A small report made by hand, and one through a real vault.

use std::sync::Arc;

use chrono::{NaiveDate, TimeZone, Utc};
use csp_core::clock::FixedClock;
use csp_core::code::Stored;
use csp_core::duties::Duty;
use csp_core::money::Cents;
use csp_core::people::{Displacement, Sex};
use csp_core::reference::Component;
use csp_core::reference::settings::InLanguages;
use csp_core::reporting::*;
use csp_core::sample::{self, SampleOptions};
use csp_core::selection::ApplicationState;
use csp_core::vault::{Role, Vault};

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

fn money(euros: i64) -> Option<Cents> {
    Some(Cents::new(euros * 100 + 50))
}

/// Two applications, one of them granted to a person whose community the row withholds.
pub fn small() -> MonthReport {
    let month = "2026-10".parse().unwrap();
    let received = ApplicationRow {
        pseudonym: "A-0000-0001".into(),
        number: None,
        component: Some(Stored::Known(Component::NewEnterprise)),
        sector: Some("agriculture".into()),
        municipality: Some("gracanice".into()),
        state: ApplicationState::Received,
        received: day("2026-10-12"),
        eligible: None,
        checked: None,
        approved: None,
        decided: None,
        agreed: None,
        requested: money(4000),
        granted: None,
        own_share: None,
        evidenced: true,
    };
    let agreed = ApplicationRow {
        pseudonym: "A-0000-0002".into(),
        component: None,
        state: ApplicationState::Agreed,
        received: day("2026-09-01"),
        eligible: Some(true),
        checked: day("2026-09-05"),
        approved: Some(true),
        decided: day("2026-10-02"),
        agreed: day("2026-10-20"),
        requested: money(3500),
        granted: money(3517),
        own_share: money(300),
        evidenced: false,
        ..received.clone()
    };
    let beneficiary = BeneficiaryRow {
        pseudonym: "B-0000-0001".into(),
        application: agreed.pseudonym.clone(),
        name: None,
        municipality: agreed.municipality.clone(),
        community: Told::Withheld,
        sex: Told::Is(Stored::Known(Sex::Female)),
        age_band: Told::Is("60+".into()),
        displacement: Told::Is(Stored::Known(Displacement::None)),
        sector: agreed.sector.clone(),
        component: None,
        granted: agreed.granted,
        own_share: agreed.own_share,
        approved: agreed.decided,
        agreed: agreed.agreed,
        state: ApplicationState::Agreed,
        first_of_person: true,
        first_of_municipality: true,
    };
    MonthReport {
        month,
        audience: Audience::EuOffice,
        complete: true,
        programme: Programme {
            title: InLanguages::new("A programme & its name", "Një program", "Један програм"),
            short_name: "P & Q".into(),
            prepared_by: InLanguages::new("An office", "Një zyrë", "Једна канцеларија"),
            funding: InLanguages::new("Funded by the European Union", "Financuar", "Финансира"),
            footnote: Some(InLanguages::new("A footnote.", "Fusnotë.", "Напомена.")),
            ..Programme::default()
        },
        as_of: Some(AsOf {
            sequence: 12,
            hash: "ab".repeat(32),
            moment: Utc.with_ymd_and_hms(2026, 11, 2, 10, 30, 0).unwrap(),
        }),
        threshold: 5,
        outcomes: outcomes(),
        summary: summary(),
        pipeline: Pipeline {
            components: vec![
                PipelineLine { key: Some("new_enterprise".into()), counts: vec![1, 0, 0, 0, 0, 0, 0, 0, 0] },
                PipelineLine { key: None, counts: vec![0, 0, 0, 0, 0, 0, 0, 0, 1] },
            ],
            municipalities: vec![PipelineLine {
                key: Some("gracanice".into()),
                counts: vec![1, 0, 0, 0, 0, 0, 0, 0, 1],
            }],
        },
        series: vec![
            MonthLine { month: month.previous(), received: 1, agreed: 0 },
            MonthLine { month, received: 1, agreed: 1 },
        ],
        exceptions: exceptions(&agreed.pseudonym),
        applications: vec![agreed, received],
        beneficiaries: vec![beneficiary],
    }
}

fn exceptions(application: &str) -> Exceptions {
    let alone = ExceptionRow {
        duty: Stored::Known(Duty::AssessmentDecision),
        officer: "Vera Maslar".into(),
        record: ExceptionFor::Application(application.into(), None),
        grounds: Grounds::ActedAlone,
        signed_by: "Vera Maslar".into(),
        signed: "2026-10-02".parse().unwrap(),
        until: day("2026-10-02"),
        steps: Some(1),
        withdrawn: None,
    };
    let standing = ExceptionRow {
        duty: Stored::Known(Duty::IntakeAssessment),
        officer: "Besa Lleshaj".into(),
        record: ExceptionFor::Every,
        grounds: Grounds::Is("Emir Kadrić is on leave".into()),
        until: None,
        steps: Some(4),
        withdrawn: day("2026-10-30"),
        ..alone.clone()
    };
    let by_duty = vec![(standing.duty.clone(), 1), (alone.duty.clone(), 2)];
    let erased = ExceptionRow { grounds: Grounds::Erased, steps: None, ..alone.clone() };
    Exceptions { count: 3, by_duty, rows: vec![alone, standing, erased] }
}

fn summary() -> Summary {
    let live = |figure, month, cumulative| FigureLine {
        figure,
        month: Shown::Live(month),
        cumulative: Shown::Live(cumulative),
        target: None,
    };
    let line = |key: Told<String>, supported| BreakdownLine {
        key,
        received: None,
        approved: None,
        agreed: None,
        supported,
        granted: None,
    };
    let place = BreakdownLine {
        received: Some(Shown::Live(2)),
        approved: Some(Shown::Live(1)),
        agreed: Some(Shown::Live(1)),
        granted: Some(Shown::Live(351_750)),
        ..line(Told::Is("gracanice".into()), Shown::Live(1))
    };
    let table = |by, lines| Breakdown { by, lines, counted_to: None };
    Summary {
        figures: vec![
            FigureLine { target: Some(8), ..live(Figure::Received, 1, 2) },
            live(Figure::Requested, 400_050, 750_100),
            live(Figure::Granted, 351_750, 351_750),
            live(Figure::Women, 1, 1),
            live(Figure::HandedOver, 1, 2),
            live(Figure::HandedOverValue, 120_050, 351_750),
            live(Figure::Visits, 1, 1),
            live(Figure::Operating, 1, 1),
            live(Figure::JobsFullTime, 2, 2),
            live(Figure::JobsPartTime, 1, 1),
            live(Figure::JobsSecured, 3, 3),
            live(Figure::NotEvidenced, 1, 1),
            FigureLine {
                month: Shown::Withheld,
                cumulative: Shown::Marked(1),
                ..live(Figure::Returnees, 0, 0)
            },
        ],
        breakdowns: vec![
            table(Dimension::Municipality, vec![place]),
            table(
                Dimension::Community,
                vec![line(Told::Is("GOR".into()), Shown::Marked(1)), line(Told::Withheld, Shown::Marked(0))],
            ),
            table(
                Dimension::AgeBand,
                vec![BreakdownLine {
                    granted: Some(Shown::Live(351_750)),
                    ..line(Told::Is("60+".into()), Shown::Live(1))
                }],
            ),
        ],
    }
}

/// What came of the one grant: two handovers, a visit, jobs.
fn outcomes() -> Vec<OutcomeRow> {
    let nothing = OutcomeRow {
        application: "A-0000-0002".into(),
        kind: Stored::Known(OutcomeKind::Asset),
        municipality: Some("gracanice".into()),
        on: day("2026-09-25").unwrap(),
        description: None,
        quantity_milli: Some(1500),
        value: Some(Cents::new(231_700)),
        in_place: None,
        operating: None,
        full_time: None,
        part_time: None,
        secured: None,
        evidenced: false,
    };
    let none =
        OutcomeRow { quantity_milli: None, value: None, on: day("2026-10-30").unwrap(), ..nothing.clone() };
    vec![
        nothing.clone(),
        OutcomeRow {
            on: day("2026-10-21").unwrap(),
            value: Some(Cents::new(120_050)),
            evidenced: true,
            ..nothing
        },
        OutcomeRow {
            kind: Stored::Known(OutcomeKind::Visit),
            in_place: Some(false),
            operating: Some(true),
            ..none.clone()
        },
        OutcomeRow {
            kind: Stored::Known(OutcomeKind::Jobs),
            full_time: Some(2),
            part_time: Some(1),
            secured: Some(3),
            ..none
        },
    ]
}

/// The last full month of the sample programme, through a real vault.
pub fn sample(people: usize, audience: Audience) -> MonthReport {
    let dir = tempfile::tempdir().unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap()));
    let role = Role::ProgrammeManager;
    let (vault, officer) =
        Vault::create(dir.path(), "Vera Maslar", role, "a long passphrase", clock).unwrap();
    let options = SampleOptions { people, seed: 7, months: 6, today };
    sample::make(&vault, &[officer], &options, None, &mut |_, _| {}).unwrap();
    service::month_report(&vault, "2026-10".parse().unwrap(), audience).unwrap()
}
