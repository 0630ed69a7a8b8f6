//! What follows agreements as the window shows it, and what it records.

use csp_core::Problem;
use csp_core::code::{Code, Stored};
use csp_core::grants::assets::{self, AssetEventKind, AssetForm, Condition, HolderRole, Registered};
use csp_core::grants::handover::{self, Handover, HandoverForm, ItemLeft, LineForm, rounds};
use csp_core::grants::incidents::{self, Incident, IncidentDecision, IncidentKind};
use csp_core::grants::monitoring::{self, Followed, Grade, Milestone, Monitored};
use csp_core::grants::{Grantee, Refusal, training, warnings};
use csp_core::vault::Action;

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::typed;
use crate::wire::{
    AssetEventShown, AssetShown, AssetsPage, ChangeAsset, FollowedShown, GrantShown, GranteeShown,
    HandoverPage, HandoverShown, HolderShown, IncidentShown, ItemLeftShown, MilestoneShown, MonitoredShown,
    MonitoringPage, PlanRound, RecordHandover, RecordIncident, RecordMonitoring, StopShown, TrainingShown,
    WarningShown, WarningsPage,
};

/// As many assets as the screen shows at once.
const SHOWN: usize = 200;

fn codes<T: Code>() -> Vec<String> {
    T::ALL.iter().map(|one| one.code().to_owned()).collect()
}

fn read<T: Code>(code: &str, field: &'static str) -> Answer<T> {
    T::from_code(code).ok_or_else(|| refused(&Refusal::Missing(field)))
}

fn refused(refusal: &Refusal) -> Refused {
    let problem: Problem = refusal.problem();
    Refused(problem)
}

fn filled(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn grantee(one: &Grantee) -> GranteeShown {
    GranteeShown {
        applicant: one.applicant.to_string(),
        application: one.application_number.clone(),
        agreement: one.agreement_number.clone(),
        name: one.owner().to_owned(),
        municipality: one.municipality.clone(),
        settlement: one.settlement.clone(),
        phone: one.phone.clone(),
    }
}

fn item(one: &ItemLeft) -> ItemLeftShown {
    ItemLeftShown {
        item: u32::try_from(one.position).unwrap_or(u32::MAX),
        description: one.description.clone(),
        unit: one.unit.clone(),
        agreed_milli: one.agreed_milli,
        handed_milli: one.handed_milli,
        left_milli: one.left_milli(),
    }
}

fn handed(one: &Handover) -> HandoverShown {
    HandoverShown {
        number: one.number.clone(),
        grantee: grantee(&one.grantee),
        on: one.on.to_string(),
        assets: u32::try_from(one.assets.len()).unwrap_or(u32::MAX),
        value_cents: one.value(),
        signed_on: one.signed_on.map(|on| on.to_string()),
        officer: one.officer.clone(),
    }
}

/// The screen of handovers: stops that wait or are of the last month, and all handovers.
///
/// # Errors
/// When the vault cannot be read.
pub fn handover_page(open: &Open) -> Answer<HandoverPage> {
    let since = open.vault.clock().today() - chrono::Days::new(31);
    let stops = rounds::stops(&open.vault, None)?;
    let lately = |stop: &&rounds::Stop| stop.handover.is_none() || stop.on >= since;
    let mut handovers: Vec<_> = handover::service::handovers(&open.vault, None)?.iter().map(handed).collect();
    handovers.reverse();
    Ok(HandoverPage {
        stops: stops
            .iter()
            .filter(lately)
            .map(|stop| StopShown {
                grantee: grantee(&stop.grantee),
                on: stop.on.to_string(),
                position: stop.position,
                handover: stop.handover.clone(),
                left: stop.left.iter().map(item).collect(),
            })
            .collect(),
        handovers,
        may_record: Action::HandoverRecorded.allowed(open.officer.role),
    })
}

fn asset(open: &Open, one: &Registered) -> AssetShown {
    let text = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    let holders = one.holders.iter().filter(|holder| holder.to.is_none());
    AssetShown {
        id: one.asset.id.to_string(),
        tag: one.tag.clone(),
        description: one.asset.description.clone(),
        serial: one.asset.serial.clone(),
        quantity_milli: one.asset.quantity_milli,
        unit: one.unit.clone(),
        value_cents: one.asset.value,
        on: one.asset.handed_over_on.to_string(),
        applicant: one.applicant.to_string(),
        application: one.application.clone(),
        owner: one.owner.clone(),
        municipality: one.municipality.clone(),
        condition: one.condition.as_ref().map(|code| code.code().to_owned()),
        eu_sticker: one.eu_sticker,
        place: one.place.clone(),
        state: one.state.code().to_owned(),
        missing: one.state.is_missing(),
        conditions_until: text(one.conditions_until),
        title_passed_on: text(one.title_passed_on),
        title_due: one.awaits_title(open.vault.clock().today()),
        holders: holders
            .map(|holder| HolderShown {
                role: holder.role.code().to_owned(),
                name: holder.name.clone(),
                from: holder.from.to_string(),
                to: text(holder.to),
            })
            .collect(),
        events: one
            .events
            .iter()
            .map(|event| AssetEventShown {
                kind: event.kind.code().to_owned(),
                on: event.on.to_string(),
                note: event.note.clone(),
                about: event.to.clone().or_else(|| event.incident.clone()),
            })
            .collect(),
    }
}

/// The register: what a code or words find.
///
/// # Errors
/// When the vault cannot be read.
pub fn assets_page(open: &Open, search: &str) -> Answer<AssetsPage> {
    let all = assets::service::register(&open.vault, None)?;
    let (tag, wanted) = (assets::labels::tag_of(search), csp_core::language::plain(search.trim()));
    let meets = |one: &&Registered| {
        let texts = [Some(&one.asset.description), Some(&one.owner), one.asset.serial.as_ref()];
        wanted.is_empty()
            || one.tag.as_ref().is_some_and(|own| own.contains(&tag))
            || one.application == tag
            || texts.into_iter().flatten().any(|text| csp_core::language::plain(text).contains(&wanted))
    };
    let found: Vec<&Registered> = all.iter().filter(meets).collect();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Ok(AssetsPage {
        assets: found.iter().take(SHOWN).map(|one| asset(open, one)).collect(),
        found: count(found.len()),
        all: count(all.len()),
        events: codes::<AssetEventKind>().into_iter().filter(|code| code != "title_passed").collect(),
        conditions: codes::<Condition>(),
        may_change: Action::AssetChanged.allowed(open.officer.role),
        may_pass_title: Action::TitlePassed.allowed(open.officer.role),
    })
}

fn milestone(one: &Milestone) -> MilestoneShown {
    MilestoneShown {
        months: one.months,
        due_on: one.due_on.to_string(),
        standing: one.standing.code().to_owned(),
        visited_on: one.visited_on.map(|on| on.to_string()),
    }
}

fn followed(one: &Followed) -> FollowedShown {
    FollowedShown {
        grantee: grantee(&one.grantee),
        first: one.first.to_string(),
        milestones: one.milestones.iter().map(milestone).collect(),
    }
}

/// The screen of monitoring.
///
/// # Errors
/// When the vault cannot be read.
pub fn monitoring_page(open: &Open, all: bool) -> Answer<MonitoringPage> {
    Ok(MonitoringPage {
        due: monitoring::service::due(&open.vault, all)?.iter().map(followed).collect(),
        grades: codes::<Grade>(),
        may_record: Action::MonitoringRecorded.allowed(open.officer.role),
    })
}

fn visit(one: &Monitored) -> MonitoredShown {
    MonitoredShown {
        id: one.id.to_string(),
        number: one.number.clone(),
        on: one.on.to_string(),
        milestone: one.milestone,
        officer: one.officer.clone(),
        in_place: one.in_place,
        operating: one.operating,
        grade: one.grade.as_ref().map(|grade| grade.code().to_owned()),
        problems: one.problems.clone(),
        next_steps: one.next_steps.clone(),
        stock: one.stock.map(|stock| [stock.full_time, stock.part_time]),
        jobs: one.jobs.map(|jobs| [jobs.created_full_time, jobs.created_part_time, jobs.secured]),
        void: one.void_reason.is_some(),
    }
}

fn incident(one: &Incident) -> IncidentShown {
    let kind = one.kind.known();
    let fits = |decision: &&IncidentDecision| kind.is_some_and(|kind| decision.fits(kind));
    IncidentShown {
        number: one.number.clone(),
        grantee: grantee(&one.grantee),
        kind: one.kind.code().to_owned(),
        on: one.on.to_string(),
        asset: one.tag.clone(),
        description: one.description.clone(),
        due_on: one.due_on.to_string(),
        letter: one.letter,
        decision: one.decision.as_ref().map(|code| Stored::code(code).to_owned()),
        reason: one.reason.clone(),
        decisions: IncidentDecision::ALL.iter().filter(fits).map(|one| one.code().to_owned()).collect(),
    }
}

/// The screen of warnings.
///
/// # Errors
/// When the vault cannot be read.
pub fn warnings_page(open: &Open) -> Answer<WarningsPage> {
    let found = warnings::warnings(&open.vault)?;
    let waiting = incidents::service::incidents(&open.vault, None)?;
    Ok(WarningsPage {
        warnings: found
            .iter()
            .map(|one| WarningShown {
                kind: one.kind.code().to_owned(),
                grantee: grantee(&one.grantee),
                on: one.on.to_string(),
                about: one.about.clone(),
            })
            .collect(),
        incidents: waiting.iter().filter(|one| one.decision.is_none()).map(incident).collect(),
        may_decide: Action::IncidentDecided.allowed(open.officer.role),
    })
}

/// What follows from an application's agreement; only trainings before there is one.
///
/// # Errors
/// When there is no such application.
pub fn grant(open: &Open, application: &str) -> Answer<GrantShown> {
    let (vault, role) = (&open.vault, open.officer.role);
    let record = csp_core::selection::service::application(vault, application)?;
    let agreed = record.agreement.is_some();
    let number = record.application.number.as_str();
    let trainings = training::service::trainings(vault, Some(number))?;
    let mut shown = GrantShown {
        items: Vec::new(),
        handovers: Vec::new(),
        assets: Vec::new(),
        milestones: Vec::new(),
        visits: Vec::new(),
        incidents: Vec::new(),
        trainings: trainings
            .iter()
            .flat_map(|held| {
                held.attendances.iter().map(|who| TrainingShown {
                    number: held.number.clone(),
                    kind: held.kind.code().to_owned(),
                    on: held.on.to_string(),
                    topic: held.topic.clone(),
                    trainer: held.trainer.clone(),
                    hours_milli: who.hours_milli,
                    attendee: who.attendee.clone(),
                })
            })
            .collect(),
        incident_kinds: codes::<IncidentKind>(),
        grades: codes::<Grade>(),
        conditions: codes::<Condition>(),
        signed: record.stands_at(csp_core::selection::ApplicationState::Agreed),
        may_hand_over: Action::HandoverRecorded.allowed(role),
        may_monitor: Action::MonitoringRecorded.allowed(role),
        may_decide: Action::IncidentDecided.allowed(role),
    };
    if agreed {
        shown.items = handover::service::items(vault, number)?.iter().map(item).collect();
        shown.handovers = handover::service::handovers(vault, Some(number))?.iter().map(handed).collect();
        let register = assets::service::register(vault, Some(number))?;
        shown.assets = register.iter().map(|one| asset(open, one)).collect();
        let schedule = monitoring::service::schedule_of(vault, number)?;
        shown.milestones = schedule.iter().flat_map(|one| &one.milestones).map(milestone).collect();
        shown.visits = monitoring::service::visits(vault, Some(number))?.iter().map(visit).collect();
        shown.incidents = incidents::service::incidents(vault, Some(number))?.iter().map(incident).collect();
    }
    Ok(shown)
}

/// Plans a round.
///
/// # Errors
/// When the day does not read; what the core refuses.
pub fn plan(open: &Open, args: &PlanRound) -> Answer<()> {
    let on = typed::day(&args.on, "on", open.vault.clock().today())?;
    let municipality = filled(&args.municipality);
    rounds::plan(&open.vault, &open.officer, on, municipality.as_deref(), &[])?;
    Ok(())
}

/// Records a handover.
///
/// # Errors
/// The first field that does not read; what the core refuses.
pub fn hand_over(open: &Open, args: &RecordHandover) -> Answer<()> {
    let today = open.vault.clock().today();
    let mut form = HandoverForm::default();
    for (field, typed) in &args.fields {
        form.set(field, typed, today).map_err(|error| refused(&error))?;
    }
    for fields in &args.lines {
        let mut line = LineForm::default();
        for (field, typed) in fields {
            line.set(field, typed).map_err(|error| refused(&error))?;
        }
        form.lines.push(line);
    }
    handover::service::record(&open.vault, &open.officer, &args.application, &form)?;
    Ok(())
}

/// Records what happened to an asset, or changes what is known of it.
///
/// # Errors
/// The first field that does not read; what the core refuses.
pub fn change_asset(open: &Open, args: &ChangeAsset) -> Answer<()> {
    let (vault, officer) = (&open.vault, &open.officer);
    let typed_in = |field: &str| args.fields.get(field).and_then(|text| filled(text));
    if let Some(code) = filled(&args.event) {
        let kind = read::<AssetEventKind>(&code, "event")?;
        let today = vault.clock().today();
        let on = typed_in("on").map(|text| typed::day(&text, "on", today)).transpose()?;
        let event = assets::service::Event { on, note: typed_in("note"), to: typed_in("to") };
        assets::service::happened(vault, officer, &args.asset, kind, &event)?;
        return Ok(());
    }
    let mut form = AssetForm::default();
    for field in AssetForm::FIELDS {
        if let Some(text) = args.fields.get(field) {
            form.set(field, text).map_err(|error| refused(&error))?;
        }
    }
    assets::service::change(vault, officer, &args.asset, &form)?;
    for (field, role) in [("custodian", HolderRole::Custodian), ("user", HolderRole::User)] {
        if let Some(name) = typed_in(field) {
            assets::service::hold(vault, officer, &args.asset, (role, &name), None)?;
        }
    }
    Ok(())
}

/// Records a monitoring visit.
///
/// # Errors
/// The first field that does not read; what the core refuses.
pub fn monitored(open: &Open, args: &RecordMonitoring) -> Answer<()> {
    let today = open.vault.clock().today();
    let mut form = monitoring::VisitForm::default();
    for (field, typed) in &args.fields {
        form.set(field, typed, today).map_err(|error| refused(&error))?;
    }
    for fields in &args.assets {
        let mut seen = monitoring::SeenForm::default();
        for (field, typed) in fields {
            seen.set(field, typed).map_err(|error| refused(&error))?;
        }
        form.assets.push(seen);
    }
    for fields in &args.staff {
        let mut staff = monitoring::StaffForm::default();
        for (field, typed) in fields {
            staff.set(field, typed).map_err(|error| refused(&error))?;
        }
        form.staff.push(staff);
    }
    monitoring::service::record(&open.vault, &open.officer, &args.application, &form)?;
    Ok(())
}

/// Records an incident.
///
/// # Errors
/// When the day does not read; what the core refuses.
pub fn incident_recorded(open: &Open, args: &RecordIncident) -> Answer<()> {
    let today = open.vault.clock().today();
    let kind = read::<IncidentKind>(&args.kind, "kind")?;
    let new = incidents::service::NewIncident {
        on: filled(&args.on).map(|text| typed::day(&text, "on", today)).transpose()?,
        asset: filled(&args.asset),
        description: filled(&args.description),
        due_on: None,
    };
    incidents::service::record(&open.vault, &open.officer, &args.application, kind, &new)?;
    Ok(())
}

/// The decision a code names.
///
/// # Errors
/// When it names none.
pub fn decision(code: &str) -> Answer<IncidentDecision> {
    read::<IncidentDecision>(code, "decision")
}
