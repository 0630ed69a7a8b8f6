//! How the sample's applications are selected: two closed calls with what everybody answered, and one that is under
//! way, with visits, scores, an opinion of a municipal committee and a session of the approval committee ahead. The
//! call under way is small whatever the sample's size: each of its steps is an officer's own, signed.

use chrono::{Days, NaiveDate, NaiveTime};
use serde_json::{Value, json};

use super::SampleOptions;
use super::plan::{Case, Round};
use crate::Result;
use crate::clock::FixedClock;
use crate::ids::{ApplicationId, CallId, CallVersionId};
use crate::month::Month;
use crate::reference::Component;
use crate::selection::calls::{Answer, Call, service as calls};
use crate::selection::committee::closing;
use crate::selection::committee::service::{self as committee, MemberForm, Said, SessionForm};
use crate::selection::committee::{Capacity, CommitteeKind, Outcome, SessionMode};
use crate::selection::scoring::{Points, declaring, service as scoring};
use crate::selection::visits::service as visits;
use crate::selection::visits::{Premises, Recommendation, VisitForm};
use crate::vault::{Officer, Role, Vault, Writing};

/// The sample's calls.
pub(super) struct Calls {
    new_enterprises: (CallId, CallVersionId),
    existing_enterprises: (CallId, CallVersionId),
    under_way: Call,
}

/// Opens the calls on the sample's first day.
pub(super) fn open(vault: &Vault, manager: &Officer, options: &SampleOptions) -> Result<Calls> {
    let first = super::first_day(options);
    let last = Month::of(options.today).previous();
    let closed = |title: Value| {
        json!({
            "title": title, "opens_on": first, "closes_on": last.last_day(), "steps": [], "questions": questions(),
            "criteria": [], "documents": [],
        })
    };
    let open = |component, changes: &Value| -> Result<Call> {
        Ok(calls::open(vault, manager, component, changes)?.value)
    };
    let new = open(
        Component::NewEnterprise,
        &closed(words(
            "New enterprises, first round",
            "Ndërmarrje të reja, raundi i parë",
            "Нова предузећа, први круг",
        )),
    )?;
    let existing = open(
        Component::ExistingEnterprise,
        &closed(words("Existing enterprises", "Ndërmarrje ekzistuese", "Постојећа предузећа")),
    )?;
    let under_way = open(
        Component::NewEnterprise,
        &json!({
            "title": words("New enterprises, second round", "Ndërmarrje të reja, raundi i dytë", "Нова предузећа, други круг"),
            "opens_on": last.first_day(),
            "closes_on": options.today.checked_add_days(Days::new(30)),
            "available": 12_000_000,
            "questions": questions(),
            "criteria": [], "documents": [],
            "grid": grid(),
            "steps": ["verification_visit", "assessments", "municipal_opinion", "committee_decision"],
        }),
    )?;
    let ids = |call: &Call| (call.id, call.version.id);
    Ok(Calls { new_enterprises: ids(&new), existing_enterprises: ids(&existing), under_way })
}

fn words(en: &str, sq: &str, sr: &str) -> Value {
    json!({ "en": en, "sq": sq, "sr": sr })
}

fn questions() -> Value {
    json!([
        {
            "code": "premises", "kind": "choice",
            "words": words("Where will the business work?", "Ku do të punojë biznesi?", "Где ће посао радити?"),
            "choices": [
                { "code": "own", "words": words("In premises of our own", "Në lokalin tonë", "У сопственом простору") },
                { "code": "rented", "words": words("In rented premises", "Në lokal me qira", "У изнајмљеном простору") },
                { "code": "none", "words": words("There are no premises yet", "Ende nuk ka lokal", "Простора још нема") },
            ],
        },
        {
            "code": "lease_until", "kind": "date", "condition": { "question": "premises", "is": "rented" },
            "words": words("Until when is it rented?", "Deri kur është me qira?", "До када је изнајмљен?"),
        },
        {
            "code": "jobs", "kind": "number",
            "words": words("How many jobs will there be in a year?", "Sa vende pune do të ketë pas një viti?", "Колико радних места ће бити за годину дана?"),
        },
        {
            "code": "idea", "kind": "text",
            "words": words("What will be made or sold?", "Çfarë do të prodhohet ose shitet?", "Шта ће се производити или продавати?"),
        },
    ])
}

fn grid() -> Value {
    let row = |code: &str, most: u32, words: Value| json!({ "code": code, "words": words, "most": most });
    json!({
        "criteria": [
            row("market", 30, words("Market", "Tregu", "Тржиште")),
            row("feasibility", 30, words("Feasibility", "Realizueshmëria", "Изводљивост")),
            row("experience", 20, words("Experience", "Përvoja", "Искуство")),
            row("jobs", 20, words("Jobs", "Vendet e punës", "Радна места")),
        ],
        "pass": 60, "assessors": 1, "gap": 20, "ties": ["smaller_request", "received_earlier"],
    })
}

impl Calls {
    /// Puts an application under the call of its round, with what it answers.
    pub fn put(
        &self,
        tx: &Writing<'_>,
        application: ApplicationId,
        case: usize,
        cases: &[Case],
    ) -> Result<()> {
        let (call, version) = match cases.get(case).and_then(|case| case.round) {
            Some(Round::NewEnterprises) => self.new_enterprises,
            Some(Round::ExistingEnterprises) => self.existing_enterprises,
            Some(Round::UnderWay) => (self.under_way.id, self.under_way.version.id),
            Some(Round::JustReceived) | None => return Ok(()),
        };
        crate::selection::calls::store::set_call(tx, application, Some(call), None)?;
        // Not everybody answers everything.
        let premises = ["own", "rented", "none", "own", ""][case % 5];
        let answers = [
            ("premises", premises.to_owned()),
            ("lease_until", if premises == "rented" { "2028-12-31".to_owned() } else { String::new() }),
            ("jobs", if case % 7 == 3 { String::new() } else { (1 + case % 4).to_string() }),
        ];
        for (question, answer) in answers {
            let answer = Answer { question: question.to_owned(), answer };
            crate::selection::calls::store::set_answer(tx, application, version, &answer)?;
        }
        Ok(())
    }
}

/// Those who take the steps of the call under way.
struct Office<'a> {
    vault: &'a Vault,
    manager: &'a Officer,
    field: [&'a Officer; 2],
    assessors: Vec<&'a Officer>,
}

/// The last days of the last month: visits, scores, the municipal committee, and the session ahead. `received` are
/// the applications that came to the call last.
pub(super) fn under_way(
    vault: &Vault,
    officers: &[Officer],
    options: &SampleOptions,
    clock: Option<&FixedClock>,
    all: &Calls,
    received: &[String],
) -> Result<()> {
    let of = |role: Role| officers.iter().filter(move |officer| officer.role == role);
    let fields: Vec<&Officer> = of(Role::FieldOfficer).collect();
    // Without its whole office a vault that is being filled has nobody for the steps that take several.
    let ([one, other, ..], Some(clock), Some(manager)) =
        (fields.as_slice(), clock, of(Role::ProgrammeManager).next())
    else {
        return Ok(());
    };
    let assessors = fields.iter().copied().chain(of(Role::ProcurementOfficer)).collect();
    let office = Office { vault, manager, field: [one, other], assessors };
    let day = |before: u64| visited_on(options).checked_add_days(Days::new(before)).unwrap_or(options.today);
    let at = |day: NaiveDate| clock.set(day.and_time(NaiveTime::MIN).and_utc());
    let call = all.under_way.number.as_str();
    at(day(0));
    let visited = office.visit(call, day(0))?;
    at(day(2));
    let scored = office.score(call, &visited)?;
    at(day(3));
    office.advise(call, &scored)?;
    at(day(4));
    office.prepare(call, options)?;
    if !received.is_empty() {
        calls::put(vault, office.field[0], call, received, None)?;
    }
    Ok(())
}

/// The day of the visits: what was found eligible later waits.
pub(super) fn visited_on(options: &SampleOptions) -> NaiveDate {
    let last = Month::of(options.today).previous().last_day();
    last.checked_sub_days(Days::new(5)).unwrap_or(last)
}

impl Office<'_> {
    /// Plans the day, and records three of four visits; the others are still to come.
    fn visit(&self, call: &str, on: NaiveDate) -> Result<Vec<String>> {
        let visitors = self.field.map(|officer| officer.name.clone());
        let plan = visits::Plan { call: call.to_owned(), municipality: None, on, visitors };
        let planned = match visits::plan(self.vault, self.field[0], &plan) {
            Ok(planned) => planned.value,
            // A small sample may have nobody who waits.
            Err(crate::Error::Visits(crate::selection::visits::Error::NothingWaits)) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut visited = Vec::new();
        for (at, visit) in planned.iter().enumerate().filter(|(at, _)| at % 4 != 3) {
            let advice = match at % 9 {
                4 => Recommendation::WithConditions,
                8 => Recommendation::NotRecommended,
                _ => Recommendation::Recommended,
            };
            let form = VisitForm {
                premises: Some(
                    [Premises::Own, Premises::Lease, Premises::Family, Premises::NoPremises][at % 4],
                ),
                household: Some(2 + u32::try_from(at % 5).unwrap_or(0)),
                jobs_full_time: Some(u32::from(at % 3 == 0)),
                jobs_part_time: Some(u32::from(at % 4 == 1)),
                recommendation: Some(advice),
                remarks: (advice != Recommendation::Recommended)
                    .then(|| "The lease must be shown before anything is bought".to_owned()),
                ..VisitForm::default()
            };
            visits::record(self.vault, self.field[at % 2], &visit.number, &form)?;
            visited.push(visit.number.clone());
        }
        Ok(visited)
    }

    /// Everybody who scores declares their interests first; whoever received an application does not score it.
    fn score(&self, call: &str, visited: &[String]) -> Result<Vec<String>> {
        if visited.is_empty() {
            return Ok(Vec::new());
        }
        for assessor in &self.assessors {
            declaring::declare(self.vault, assessor, call, &[])?;
        }
        let ids: Vec<_> = self.assessors.iter().map(|officer| officer.id).collect();
        scoring::assign(self.vault, self.manager, call, &ids)?;
        let mut scored = Vec::new();
        // Some scores are still to come.
        for (at, number) in visited.iter().enumerate().filter(|(at, _)| at % 5 != 4) {
            let points = |code: &str, most: u16| Points {
                criterion: code.to_owned(),
                points: most
                    - 1
                    - u16::try_from((at * 7 + usize::from(most)) % (usize::from(most) * 2 / 3)).unwrap_or(0),
                comment: None,
            };
            let all = [
                points("market", 30),
                points("feasibility", 30),
                points("experience", 20),
                points("jobs", 20),
            ];
            for assessor in &self.assessors {
                match scoring::submit(self.vault, assessor, number, &all, None) {
                    Ok(_) => {
                        scored.push(number.clone());
                        break;
                    }
                    // It is another assessor's.
                    Err(crate::Error::Scoring(crate::selection::scoring::Error::NotAssigned)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(scored)
    }

    /// The municipal committee of the first scored application's municipality gives its opinion.
    fn advise(&self, call: &str, scored: &[String]) -> Result<()> {
        let Some(first) = scored.first() else { return Ok(()) };
        let place = crate::selection::service::application(self.vault, first)?.application.municipality;
        let session = self.session(CommitteeKind::MunicipalSupport, call, place, None)?;
        let found = committee::session(self.vault, &session)?;
        let said: Vec<Said> = found
            .cases
            .iter()
            .enumerate()
            .map(|(at, case)| {
                let outcome = if at % 4 == 3 { Outcome::NotSupported } else { Outcome::Supported };
                let reason = (outcome == Outcome::NotSupported)
                    .then(|| "The municipality has two such businesses already".to_owned());
                Said { application: case.number.clone(), outcome: Some(outcome), reason, ..Said::default() }
            })
            .collect();
        committee::say(self.vault, self.field[0], &session, &said)?;
        closing::close(self.vault, self.field[0], &session, None)?;
        Ok(())
    }

    /// The approval committee meets after the last month.
    fn prepare(&self, call: &str, options: &SampleOptions) -> Result<()> {
        self.session(
            CommitteeKind::ProjectApproval,
            call,
            None,
            options.today.checked_add_days(Days::new(7)),
        )?;
        Ok(())
    }

    fn session(
        &self,
        kind: CommitteeKind,
        call: &str,
        municipality: Option<String>,
        held_on: Option<NaiveDate>,
    ) -> Result<String> {
        let (mode, place) = (SessionMode::Meeting, Some("Municipal building".to_owned()));
        let form = SessionForm { kind, call: call.to_owned(), municipality, mode, held_on, place };
        let number = committee::open(self.vault, self.field[0], &form)?.value.number;
        let bodies = match kind {
            CommitteeKind::MunicipalSupport => ["Municipality", "Office for communities", "Civil society"],
            CommitteeKind::ProjectApproval => ["EU Office", "Ministry for communities", "IOM"],
        };
        for (at, body) in bodies.into_iter().enumerate() {
            let member = MemberForm {
                id: None,
                name: format!("Sample member {}", at + 1),
                body: body.to_owned(),
                capacity: Capacity::Vote,
                present: true,
            };
            committee::member(self.vault, self.field[0], &number, &member)?;
        }
        Ok(number)
    }
}
