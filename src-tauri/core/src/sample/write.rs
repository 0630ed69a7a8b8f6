//! Writing the plan into a vault: month by month, each officer's work of a month in one transaction.

use std::collections::BTreeMap;

use serde_json::json;

use super::plan::{Case, Planned, PlannedStep, Round, plan};
use super::selection::{self, Calls};
use super::{Sample, SampleOptions};
use crate::Result;
use crate::approvals::ApprovalKind;
use crate::approvals::service::{Signed, sign_step};
use crate::clock::FixedClock;
use crate::code::{Code, Stored};
use crate::duties::Duty;
use crate::duties::service::{Grant, sign};
use crate::ids::{ApplicantId, ApplicationId};
use crate::month::Month;
use crate::reference::SettingKey;
use crate::reference::change_setting;
use crate::selection::store::{self, Step};
use crate::selection::{Application, ApplicationState};
use crate::vault::{Action, Officer, Role, Vault, Writing};

/// Fills a vault with a sample programme. `officers` must hold at least one; the others take the steps
/// of their roles. `clock`, when the vault runs on it, is put to the moments of the past, so that the
/// log tells the same story as the events. `progress` hears how many steps of how many are written.
///
/// # Errors
/// When the vault refuses a write; what was written before stays.
pub fn make(
    vault: &Vault,
    officers: &[Officer],
    options: &SampleOptions,
    clock: Option<&FixedClock>,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Sample> {
    let cases = plan(options);
    let work = work(&cases, officers);
    let all: usize = work.values().map(Vec::len).sum();
    let calls = officers.first().map(|manager| selection::open(vault, manager, options)).transpose()?;
    let mut state = Made { known: vec![Known::default(); cases.len()], sample: Sample::NOTHING, calls };
    let mut done = 0;
    for (batch, steps) in &work {
        let Some(officer) = officers.get(batch.officer) else { continue };
        if let (Some(clock), Some(last)) = (clock, steps.iter().map(|s| s.step.recorded_at).max()) {
            clock.set(last);
        }
        vault.write(officer, Action::SampleMade, |tx| {
            tx.describe(json!({ "month": batch.month.to_string(), "steps": steps.len() }));
            steps.iter().try_for_each(|step| state.write(tx, officer, &cases, step))
        })?;
        done += steps.len();
        progress(done, all);
    }
    if let Some(calls) = &state.calls {
        let received = state.just_received(vault, &cases)?;
        selection::under_way(vault, officers, options, clock, calls, &received)?;
    }
    if let Some(officer) = officers.first() {
        on_leave(vault, officers, options, clock)?;
        close(vault, officer, options, clock)?;
    }
    Ok(state.sample)
}

/// For a week of the last month the officer who checks was on leave, and the manager let a field officer
/// check what they had received.
fn on_leave(
    vault: &Vault,
    officers: &[Officer],
    options: &SampleOptions,
    clock: Option<&FixedClock>,
) -> Result<()> {
    let of = |role: Role| officers.iter().find(|officer| officer.role == role);
    let (Some(clock), Some(manager), Some(field), Some(checks)) =
        (clock, of(Role::ProgrammeManager), of(Role::FieldOfficer), of(Role::MeOfficer))
    else {
        return Ok(());
    };
    let last = Month::of(options.today).previous().last_day();
    clock.set(last.and_time(chrono::NaiveTime::MIN).and_utc());
    let grant = Grant {
        duty: Duty::IntakeAssessment,
        officer: field.id,
        record: None,
        until: last.checked_add_days(chrono::Days::new(7)),
        reason: format!("{} is on leave", checks.name),
    };
    sign(vault, manager, &grant)?;
    Ok(())
}

/// The last entry, made when the last month is over, so that its report is a whole month's: the contract's
/// number, which papers need.
fn close(
    vault: &Vault,
    officer: &Officer,
    options: &SampleOptions,
    clock: Option<&FixedClock>,
) -> Result<()> {
    let after = Month::of(options.today).first_day();
    if let Some(clock) = clock {
        clock.set(after.and_time(chrono::NaiveTime::MIN).and_utc());
    }
    let contract = json!({ "contract_number": "SAMPLE/000-000" });
    let key = SettingKey::Programme.code();
    change_setting(vault, officer, key, &contract, super::first_day(options), "The sample's contract")?;
    Ok(())
}

impl Sample {
    const NOTHING: Self = Self { applicants: 0, applications: 0, agreements: 0 };
}

/// One transaction: what one officer did at one stage of the work in one month. The order is that of
/// writing, in which no step comes before the one it follows.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Batch {
    month: Month,
    stage: u8,
    officer: usize,
}

/// One step of one case's first or second application.
struct Work<'a> {
    case: usize,
    second: bool,
    planned: &'a Planned,
    step: &'a PlannedStep,
}

fn work<'a>(cases: &'a [Case], officers: &[Officer]) -> BTreeMap<Batch, Vec<Work<'a>>> {
    let mut work: BTreeMap<Batch, Vec<Work<'a>>> = BTreeMap::new();
    for (case, planned) in cases.iter().enumerate() {
        let second = planned.second.iter().map(|p| (true, p));
        for (second, planned) in std::iter::once((false, &planned.application)).chain(second) {
            for step in &planned.steps {
                let batch = Batch {
                    month: Month::of(step.on),
                    // A second application follows what refused the first one, perhaps in the same month.
                    stage: stage(step.state) + if second { 10 } else { 0 },
                    officer: who(officers, step.state, case),
                };
                work.entry(batch).or_default().push(Work { case, second, planned, step });
            }
        }
    }
    for steps in work.values_mut() {
        steps.sort_by_key(|s| (s.step.recorded_at, s.case));
    }
    work
}

const fn stage(state: ApplicationState) -> u8 {
    match state {
        ApplicationState::Received => 0,
        ApplicationState::Eligible | ApplicationState::Ineligible => 1,
        ApplicationState::Approved
        | ApplicationState::Rejected
        | ApplicationState::Reserve
        | ApplicationState::Returned => 2,
        ApplicationState::Agreed | ApplicationState::Withdrawn => 3,
    }
}

/// The officer whose role takes such a step; field officers share theirs. The first officer stands in.
fn who(officers: &[Officer], state: ApplicationState, case: usize) -> usize {
    let role = match state {
        ApplicationState::Received | ApplicationState::Withdrawn => Role::FieldOfficer,
        ApplicationState::Eligible | ApplicationState::Ineligible => Role::MeOfficer,
        ApplicationState::Approved
        | ApplicationState::Rejected
        | ApplicationState::Reserve
        | ApplicationState::Returned
        | ApplicationState::Agreed => Role::ProgrammeManager,
    };
    let of_role: Vec<usize> =
        officers.iter().enumerate().filter(|(_, o)| o.role == role).map(|(i, _)| i).collect();
    if of_role.is_empty() { 0 } else { of_role[case % of_role.len()] }
}

/// What a case has become in the vault.
#[derive(Clone, Copy, Default)]
struct Known {
    applicant: Option<ApplicantId>,
    first: Option<ApplicationId>,
    second: Option<ApplicationId>,
}

struct Made {
    known: Vec<Known>,
    sample: Sample,
    calls: Option<Calls>,
}

impl Made {
    fn write(&mut self, tx: &Writing<'_>, officer: &Officer, cases: &[Case], work: &Work<'_>) -> Result<()> {
        let application = match self.application(work) {
            Some(id) => id,
            None => self.receive(tx, cases, work)?,
        };
        let mut detail = None;
        if work.step.state == ApplicationState::Approved {
            crate::grants::service::open_agreement(tx, application, &work.planned.terms)?;
            self.sample.agreements += 1;
            detail = Some(json!({ "granted_cents": work.planned.terms.granted.get() }));
        }
        let step = Step {
            state: work.step.state,
            on: work.step.on,
            recorded_at: work.step.recorded_at,
            officer: tx.officer,
            reason: work.step.reason,
            detail: detail.as_ref(),
        };
        let event = store::insert_step(tx, application, &step)?;
        if step.state.is_decision() {
            let number = store::number_of(tx, application)?;
            let signed = Signed {
                event,
                kind: ApprovalKind::Decision,
                state: step.state,
                on: step.on,
                reason: step.reason,
                agreement: crate::grants::service::promised(tx, application)?,
            };
            sign_step(tx, officer, (application, &number), signed)?;
        }
        Ok(())
    }

    /// The numbers of the applications that came last to the call under way.
    fn just_received(&self, vault: &Vault, cases: &[Case]) -> Result<Vec<String>> {
        let ids = self.known.iter().zip(cases);
        let ids =
            ids.filter(|(_, case)| case.round == Some(Round::JustReceived)).filter_map(|(k, _)| k.first);
        vault.read(|reading| ids.map(|id| store::number_of(reading, id)).collect())
    }

    fn application(&self, work: &Work<'_>) -> Option<ApplicationId> {
        let known = self.known[work.case];
        if work.second { known.second } else { known.first }
    }

    /// Writes the application, and with the first one its applicant.
    fn receive(&mut self, tx: &Writing<'_>, cases: &[Case], work: &Work<'_>) -> Result<ApplicationId> {
        let case = &cases[work.case];
        let applicant = match self.known[work.case].applicant {
            Some(id) => id,
            None => {
                let id = write_applicant(tx, case)?;
                if work.case.is_multiple_of(3) {
                    let counts = (1, u32::try_from(work.case % 4).unwrap_or(0));
                    crate::households::of_sample(tx, case.person.id, counts)?;
                }
                self.known[work.case].applicant = Some(id);
                self.sample.applicants += 1;
                id
            }
        };
        let planned = work.planned;
        let application = Application {
            id: ApplicationId::new(),
            number: tx.next_number("application")?,
            applicant,
            component: Some(Stored::Known(planned.component)),
            sector: Some(planned.sector.to_owned()),
            municipality: case.person.municipality.clone(),
            requested: Some(planned.terms.granted),
            own_share: planned.terms.own_cash.checked_add(planned.terms.own_kind),
            household_size: Some(planned.household),
            notes: None,
            flags: Vec::new(),
        };
        store::insert_application(tx, &application)?;
        if let (Some(calls), false) = (&self.calls, work.second) {
            calls.put(tx, application.id, work.case, cases)?;
        }
        self.sample.applications += 1;
        let known = &mut self.known[work.case];
        *(if work.second { &mut known.second } else { &mut known.first }) = Some(application.id);
        Ok(application.id)
    }
}

fn write_applicant(tx: &Writing<'_>, case: &Case) -> Result<ApplicantId> {
    use crate::people::store as people;
    people::insert_person(tx, &case.person)?;
    if let Some(proof) = &case.proof {
        people::insert_identification(tx, case.person.id, proof)?;
    }
    if let Some(organisation) = &case.organisation {
        people::insert_organisation(tx, organisation)?;
    }
    let id = ApplicantId::new();
    let number = tx.next_number("applicant")?;
    people::insert_applicant(tx, id, &number, case.person.id, case.organisation.as_ref().map(|o| o.id))?;
    crate::privacy::consent::of_sample(tx, &case.person)?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::{TimeZone, Utc};

    use super::*;
    use crate::people::records::ApplicantQuery;
    use crate::people::service::applicants;

    #[test]
    fn the_vault_holds_what_was_planned() {
        let dir = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 5, 1, 7, 0, 0).unwrap()));
        let (vault, officer) = Vault::create(
            dir.path(),
            "Vera",
            Role::ProgrammeManager,
            "long enough a passphrase",
            clock.clone(),
        )
        .unwrap();
        let options = SampleOptions { people: 80, seed: 4, months: 4, today: "2026-11-23".parse().unwrap() };
        let mut heard = Vec::new();
        let sample = make(&vault, &[officer], &options, Some(&clock), &mut |done, all| {
            heard.push((done, all));
        })
        .unwrap();
        assert_eq!(heard.last().map(|(done, all)| done == all), Some(true));

        let rows = applicants(&vault, &ApplicantQuery::default()).unwrap();
        assert_eq!((rows.len(), sample.applicants), (80, 80));
        assert_eq!(rows.iter().map(|r| r.applications.len()).sum::<usize>(), sample.applications);
        let planned = plan(&options);
        let mut names: Vec<_> = planned.iter().map(|c| c.person.name_written.clone()).collect();
        let mut kept: Vec<_> = rows.iter().map(|r| r.name.clone()).collect();
        names.sort();
        kept.sort();
        assert_eq!(names, kept);
        let standing = |state: ApplicationState| {
            let planned = planned.iter().flat_map(|c| std::iter::once(&c.application).chain(&c.second));
            planned.filter(|p| p.steps.last().map(|s| s.state) == Some(state)).count()
        };
        for state in [ApplicationState::Received, ApplicationState::Rejected, ApplicationState::Agreed] {
            let kept = rows
                .iter()
                .flat_map(|r| &r.applications)
                .filter(|a| a.state == Some(Stored::Known(state)))
                .count();
            assert_eq!(kept, standing(state), "{state}");
        }
    }
}
