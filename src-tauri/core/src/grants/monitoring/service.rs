//! What officers do in monitoring: see who is due, record a visit, declare one void, print the form.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::counting::{self, Jobs, Stock};
use super::schedule::{self, Milestone, Rule, Standing};
use super::store::{self, NewSeen, Which};
use super::{Followed, Monitored, Posts, VisitForm};
use crate::Result;
use crate::duties::{Duty, service as duties};
use crate::grants::Refusal;
use crate::grants::assets::{service as register, store as assets};
use crate::grants::grantee::{self, Grantee};
use crate::grants::handover::service::veil;
use crate::grants::papers::{self, GrantPaper, GrantPaperKind, Subject};
use crate::ids::{AgreementId, AssetId, MonitoringVisitId};
use crate::people::sight::Sight;
use crate::reference::{Settings, settings_on};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// Everybody who was handed something over, with the schedule of their visits, whoever waits longest first. Only
/// those who are due or overdue, unless `all` are asked for.
///
/// # Errors
/// When the vault cannot be read.
pub fn due(vault: &Vault, all: bool) -> Result<Vec<Followed>> {
    vault.read(|reading| {
        let mut found = followed(reading, reading.today)?;
        if !all {
            found.retain(|one| schedule::waiting(&one.milestones).is_some());
        }
        let sight = Sight::of(reading)?;
        for one in &mut found {
            veil(&sight, &mut one.grantee);
        }
        found.sort_by_key(|one| open_on(&one.milestones));
        Ok(found)
    })
}

/// The day of what waits longest.
fn open_on(milestones: &[Milestone]) -> (bool, Option<NaiveDate>) {
    let open = milestones.iter().find(|one| matches!(one.standing, Standing::Due | Standing::Overdue));
    (open.is_none(), open.map(|one| one.due_on))
}

/// The schedules of everybody who was handed something over.
pub(in crate::grants) fn followed(db: &Connection, today: NaiveDate) -> Result<Vec<Followed>> {
    let settings = settings_on(db, today)?;
    let mut found = Vec::new();
    for grantee in grantee::all_signed(db)? {
        found.extend(followed_one(db, grantee, &settings, today)?);
    }
    Ok(found)
}

/// The schedule of one grantee on a day; none before anything was handed over.
pub(in crate::grants) fn followed_by(
    db: &Connection,
    grantee: Grantee,
    today: NaiveDate,
) -> Result<Option<Followed>> {
    followed_one(db, grantee, &settings_on(db, today)?, today)
}

fn followed_one(
    db: &Connection,
    grantee: Grantee,
    settings: &Settings,
    today: NaiveDate,
) -> Result<Option<Followed>> {
    let Some(first) = store::first_handover(db, grantee.agreement)? else { return Ok(None) };
    let rule = Rule {
        months: &settings.monitoring.visit_months,
        grace: settings.monitoring.visit_grace_days,
        ahead: settings.deadlines.ahead_days,
    };
    let milestones = schedule::schedule(first, &store::made(db, grantee.agreement)?, rule, today);
    Ok(Some(Followed { grantee, first, milestones }))
}

/// The schedule of one grantee; none before anything was handed over.
///
/// # Errors
/// When there is no such application.
pub fn schedule_of(vault: &Vault, application: &str) -> Result<Option<Followed>> {
    vault.read(|reading| {
        let grantee = grantee::find(reading, application)?;
        let settings = settings_on(reading, reading.today)?;
        let mut found = followed_one(reading, grantee, &settings, reading.today)?;
        if let Some(one) = &mut found {
            veil(&Sight::of(reading)?, &mut one.grantee);
        }
        Ok(found)
    })
}

/// Visits by their day: an application's, or all, those declared void among them.
///
/// # Errors
/// When there is no such application.
pub fn visits(vault: &Vault, application: Option<&str>) -> Result<Vec<Monitored>> {
    vault.read(|reading| {
        let application = application.map(|text| grantee::find(reading, text)).transpose()?;
        let application = application.map(|found| found.application);
        let found = store::visits(reading, Which { application, void: true, ..Which::default() })?;
        let sight = Sight::of(reading)?;
        Ok(found.into_iter().map(|one| seen(&sight, one)).collect())
    })
}

fn seen(sight: &Sight, mut one: Monitored) -> Monitored {
    if veil(sight, &mut one.grantee) {
        one.companion = None;
        one.income = None;
        one.problems = None;
        one.help_given = None;
        one.next_steps = None;
        one.note = None;
        one.void_reason = one.void_reason.map(|_| String::new());
        for asset in &mut one.assets {
            asset.note = None;
        }
        for staff in &mut one.staff {
            staff.sex = None;
            staff.community = None;
        }
    }
    one
}

fn whole(db: &Connection, id: MonitoringVisitId) -> Result<Monitored> {
    let which = Which { visit: Some(id), void: true, ..Which::default() };
    Ok(store::visits(db, which)?.pop().ok_or(Refusal::NotFound)?)
}

/// Records a monitoring visit and counts the jobs anew. Jobs follow from the visits alone: what is above the
/// baseline and was not counted before.
///
/// # Errors
/// [`Refusal::NotSigned`], [`Refusal::Missing`], [`Refusal::Day`], [`Refusal::NoBaseline`] where staff is told and
/// nobody knows how many there were before; who selected the grantee needs somebody else along.
pub fn record(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    form: &VisitForm,
) -> Result<Written<Monitored>> {
    vault.write(officer, Action::MonitoringRecorded, |tx| {
        let grantee = grantee::signed(tx, application)?;
        form.check()?;
        let on = form.on.unwrap_or(tx.today);
        let first = store::first_handover(tx, grantee.agreement)?;
        if on > tx.today || first.is_some_and(|first| on < first) {
            return Err(Refusal::Day("on").into());
        }
        let assets = named(tx, &grantee, form)?;
        check_duties(tx, officer, &grantee, form)?;
        let settings = settings_on(tx, on)?;
        let milestone = milestone(tx, &grantee, form, &settings, on)?;
        let posts: Vec<Posts> = form.staff.iter().map(super::StaffForm::posts).collect();
        let (id, number) = (MonitoringVisitId::new(), tx.next_number("monitoring_visit")?);
        let said = |of: fn(&super::SeenForm) -> Option<bool>| {
            let each: Vec<bool> = form.assets.iter().filter_map(of).collect();
            (!each.is_empty()).then(|| each.iter().all(|yes| *yes))
        };
        let new = store::New {
            id,
            number: &number,
            agreement: grantee.agreement,
            on,
            milestone,
            in_place: said(|one| one.present),
            in_use: said(|one| one.in_use),
            stock: Stock::counted(&posts, &settings.monitoring),
            form,
        };
        store::insert(tx, &new)?;
        for (asset, line) in assets.iter().zip(&form.assets) {
            store::insert_seen(tx, id, &NewSeen { asset: *asset, form: line })?;
            if let Some(condition) = line.condition {
                assets::set_condition(tx, *asset, condition)?;
            }
        }
        for staff in &form.staff {
            store::insert_staff(tx, id, staff)?;
        }
        if !form.staff.is_empty() && store::baseline(tx, grantee.agreement)?.is_none() {
            return Err(Refusal::NoBaseline.into());
        }
        recount(tx, grantee.agreement)?;
        tx.describe(json!({ "visit": number, "agreement": grantee.agreement_number }));
        whole(tx, id)
    })
}

/// The assets a form names; each was handed over to or is held by the grantee, none twice.
fn named(tx: &Writing<'_>, grantee: &Grantee, form: &VisitForm) -> Result<Vec<AssetId>> {
    let mut found: Vec<AssetId> = Vec::new();
    for line in &form.assets {
        let one = register::whole(tx, register::find(tx, &line.asset)?)?;
        if one.application != grantee.application_number || found.contains(&one.asset.id) {
            return Err(Refusal::NotFound.into());
        }
        line.present.ok_or(Refusal::Missing("present"))?;
        found.push(one.asset.id);
    }
    Ok(found)
}

/// Who selected a grantee is not the only one to monitor: somebody else comes along, or went before.
fn check_duties(tx: &Writing<'_>, officer: &Officer, grantee: &Grantee, form: &VisitForm) -> Result<()> {
    let own = crate::language::plain(&officer.name);
    let along = form.companion.as_deref().map(crate::language::plain).filter(|name| !name.is_empty());
    if along.is_some_and(|name| name != own) || store::visited_by_other(tx, grantee.agreement, officer.id)? {
        return Ok(());
    }
    match duties::selected_on(tx, grantee.application, officer.id)? {
        Some(on) => duties::settle_alone(tx, officer, Duty::SelectionMonitoring, grantee.application, on),
        None => Ok(()),
    }
}

fn milestone(
    tx: &Writing<'_>,
    grantee: &Grantee,
    form: &VisitForm,
    settings: &Settings,
    on: NaiveDate,
) -> Result<Option<u16>> {
    match form.milestone {
        Some(months) if settings.monitoring.visit_months.contains(&months) => Ok(Some(months)),
        Some(_) => Err(Refusal::Unreadable("milestone".to_owned()).into()),
        None => {
            let followed = followed_one(tx, grantee.clone(), settings, on)?;
            Ok(followed.and_then(|one| schedule::waiting(&one.milestones)))
        }
    }
}

/// Counts the jobs of an agreement anew from all its visits.
fn recount(tx: &Writing<'_>, agreement: AgreementId) -> Result<()> {
    let Some((full_time, part_time)) = store::baseline(tx, agreement)? else { return Ok(()) };
    // Where part-time posts are no jobs, those of the baseline are none either.
    let part_time = if settings_on(tx, tx.today)?.monitoring.count_part_time { part_time } else { 0 };
    let baseline = Stock::of_heads(full_time, part_time);
    let found = store::stocks(tx, agreement)?;
    let jobs: Vec<Jobs> =
        found.iter().map(|(_, _, now, at_risk)| counting::jobs(baseline, *now, *at_risk)).collect();
    let added = counting::added(store::taken_over(tx, agreement)?, &jobs);
    for ((visit, on, _, _), jobs) in found.into_iter().zip(added) {
        store::set_jobs(tx, agreement, (visit, on), jobs)?;
    }
    Ok(())
}

/// Declares a visit void that was recorded by mistake: it and its jobs count nowhere, the others are counted anew.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::Missing`] without a reason.
pub fn void(vault: &Vault, officer: &Officer, visit: &str, reason: &str) -> Result<Written<Monitored>> {
    vault.write(officer, Action::MonitoringRecorded, |tx| {
        let text = visit.trim();
        let id = match text.parse::<MonitoringVisitId>() {
            Ok(id) => id,
            Err(_) => match store::with_number(tx, &text.to_uppercase())?.as_slice() {
                [id] => *id,
                [] => return Err(Refusal::NotFound.into()),
                _ => return Err(Refusal::NumberTwice.into()),
            },
        };
        let one = whole(tx, id)?;
        if !one.evidenced || one.void_reason.is_some() {
            return Err(Refusal::NotFound.into());
        }
        if reason.trim().is_empty() {
            return Err(Refusal::Missing("reason").into());
        }
        store::set_void(tx, id, reason.trim())?;
        recount(tx, one.grantee.agreement)?;
        tx.describe(json!({ "visit": one.number, "void": true }));
        whole(tx, id)
    })
}

/// The form of a visit to print, with what is known filled in.
///
/// # Errors
/// [`Refusal::NotSigned`], or there is no such pair of languages.
pub fn form(vault: &Vault, officer: &Officer, application: &str, pair: &str) -> Result<Written<GrantPaper>> {
    vault.write(officer, Action::GrantPaperWritten, |tx| {
        let grantee = grantee::signed(tx, application)?;
        let settings = settings_on(tx, tx.today)?;
        let held = assets::registered(
            tx,
            assets::Which { application: Some(grantee.application), ..assets::Which::default() },
        )?;
        let held: Vec<_> =
            held.into_iter().filter(|one| one.application == grantee.application_number).collect();
        let followed = followed_one(tx, grantee.clone(), &settings, tx.today)?;
        let waits = followed.and_then(|one| {
            let months = schedule::waiting(&one.milestones)?;
            one.milestones.into_iter().find(|one| one.months == months)
        });
        let baseline = store::baseline(tx, grantee.agreement)?;
        let subject = Subject {
            kind: GrantPaperKind::VisitForm,
            grantee: &grantee,
            about: grantee.agreement.uuid(),
            number: None,
            pair,
        };
        papers::keep(tx, &subject, |tongues, blank| {
            Ok(super::paper::compose(tongues, blank, &grantee, &held, waits, baseline))
        })
    })
}
