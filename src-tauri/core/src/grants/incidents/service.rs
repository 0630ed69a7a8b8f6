//! What officers do with incidents: record one, write its letter, decide.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde_json::json;

use super::{Incident, IncidentDecision, IncidentKind, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::format::print_day;
use crate::grants::Refusal;
use crate::grants::assets::store::{Happened, Which};
use crate::grants::assets::{AssetEventKind, AssetState, Registered, service as register, store as assets};
use crate::grants::grantee;
use crate::grants::handover::{certificate, service::veil};
use crate::grants::papers::{self, GrantPaper, GrantPaperKind, Subject};
use crate::ids::IncidentId;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::selection::papers::Part;
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// An incident as an officer records it.
#[derive(Clone, Default)]
pub struct NewIncident {
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// The asset, by tag, serial number or identity.
    pub asset: Option<String>,
    /// What is known.
    pub description: Option<String>,
    /// The last day to answer; by the settings when absent.
    pub due_on: Option<NaiveDate>,
}

/// Incidents by their day: an application's, or all.
///
/// # Errors
/// When there is no such application.
pub fn incidents(vault: &Vault, application: Option<&str>) -> Result<Vec<Incident>> {
    vault.read(|reading| {
        let application = application.map(|text| grantee::find(reading, text)).transpose()?;
        let found = store::incidents(reading, None, application.map(|found| found.application))?;
        let sight = Sight::of(reading)?;
        Ok(found.into_iter().map(|one| seen(&sight, one)).collect())
    })
}

/// The incidents of an application.
pub(in crate::grants) fn of_application(
    db: &Connection,
    application: crate::ids::ApplicationId,
) -> Result<Vec<Incident>> {
    store::incidents(db, None, Some(application))
}

fn seen(sight: &Sight, mut one: Incident) -> Incident {
    if veil(sight, &mut one.grantee) {
        one.description = None;
        one.reason = one.reason.map(|_| String::new());
    }
    one
}

/// All incidents nobody decided yet.
pub(in crate::grants) fn open(db: &Connection) -> Result<Vec<Incident>> {
    Ok(store::incidents(db, None, None)?.into_iter().filter(|one| one.decision.is_none()).collect())
}

fn find(db: &Connection, text: &str) -> Result<Incident> {
    let text = text.trim();
    let id = match text.parse::<IncidentId>() {
        Ok(id) => id,
        Err(_) => match store::with_number(db, &text.to_uppercase())?.as_slice() {
            [id] => *id,
            [] => return Err(Refusal::NotFound.into()),
            _ => return Err(Refusal::NumberTwice.into()),
        },
    };
    Ok(store::incidents(db, Some(id), None)?.pop().ok_or(Refusal::NotFound)?)
}

/// Records an incident. One about an asset says at once how the asset stands.
///
/// # Errors
/// [`Refusal::NotSigned`], [`Refusal::Missing`] where the asset is not named, [`Refusal::NotPossible`] where that
/// cannot have happened to it, [`Refusal::Day`].
pub fn record(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    kind: IncidentKind,
    new: &NewIncident,
) -> Result<Written<Incident>> {
    vault.write(officer, Action::IncidentRecorded, |tx| {
        let grantee = grantee::signed(tx, application)?;
        let on = new.on.unwrap_or(tx.today);
        if on > tx.today {
            return Err(Refusal::Day("on").into());
        }
        let named = new.asset.as_deref().filter(|code| !code.trim().is_empty());
        let asset = match named {
            Some(code) => Some(register::whole(tx, register::find(tx, code)?)?),
            None if kind.needs_asset() => return Err(Refusal::Missing("asset").into()),
            None => None,
        };
        if asset.as_ref().is_some_and(|one| one.application != grantee.application_number) {
            return Err(Refusal::NotFound.into());
        }
        let days = settings_on(tx, tx.today)?.monitoring.incident_days;
        let usual = tx.today.checked_add_days(Days::new(u64::from(days))).unwrap_or(tx.today);
        let due_on = new.due_on.unwrap_or(usual);
        if due_on < tx.today {
            return Err(Refusal::Day("due_on").into());
        }
        let (id, number) = (IncidentId::new(), tx.next_number("incident")?);
        let description = new.description.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let row = store::New {
            id,
            number: &number,
            agreement: grantee.agreement,
            asset: asset.as_ref().map(|one| one.asset.id),
            kind,
            on,
            description,
            due_on,
        };
        store::insert(tx, &row)?;
        if let (Some(one), Some(event)) = (&asset, kind.happened()) {
            put(tx, one, event, on, id)?;
        }
        tx.describe(json!({ "incident": number, "kind": kind.code() }));
        find(tx, &number)
    })
}

fn put(
    tx: &Writing<'_>,
    one: &Registered,
    kind: AssetEventKind,
    on: NaiveDate,
    id: IncidentId,
) -> Result<()> {
    let asset = one.asset.id;
    register::put(tx, one, &Happened { asset, kind, on, note: None, to: None, incident: Some(id) })
}

/// Writes the letter about an incident, with the day to answer by.
///
/// # Errors
/// [`Refusal::NotFound`], or there is no such pair of languages.
pub fn letter(vault: &Vault, officer: &Officer, incident: &str, pair: &str) -> Result<Written<GrantPaper>> {
    vault.write(officer, Action::GrantPaperWritten, |tx| {
        let one = find(tx, incident)?;
        crate::privacy::check_application(tx, one.grantee.application)?;
        let subject = Subject {
            kind: GrantPaperKind::IncidentLetter,
            grantee: &one.grantee,
            about: one.id.uuid(),
            number: None,
            pair,
        };
        papers::keep(tx, &subject, |tongues, mut paper| {
            let language = tongues.own().language();
            certificate::heading(tongues, &mut paper, &one.grantee, "grant-incident-letter");
            paper.facts.push((tongues.label("grant-fact-incident"), one.number.clone()));
            let what = tongues.code("incident-kind", Some(one.kind.code()));
            paper.facts.push((tongues.label("grant-fact-happened"), what));
            paper.facts.push((tongues.label("grant-fact-day"), print_day(one.on, language)));
            if let Some(asset) = &one.asset_description {
                let tag = one.tag.as_deref().unwrap_or_default();
                paper
                    .facts
                    .push((tongues.label("grant-head-item"), format!("{asset} {tag}").trim_end().to_owned()));
            }
            let args = |language| {
                vec![
                    ("agreement", one.grantee.agreement_number.clone()),
                    ("until", print_day(one.due_on, language)),
                ]
            };
            let key = if one.decision.is_some() { "grant-incident-decided" } else { "grant-incident-text" };
            paper.parts.extend(tongues.paragraphs(key, &args).into_iter().map(Part::Text));
            if let Some(decision) = &one.decision {
                let said = tongues.code("incident-decision", Some(Stored::code(decision)));
                paper.parts.push(Part::Facts(vec![
                    (tongues.label("grant-fact-decision"), said),
                    (tongues.label("grant-fact-reason"), one.reason.clone().unwrap_or_default()),
                ]));
            }
            let settings = settings_on(tx, tx.today)?;
            paper.signatures = vec![crate::selection::papers::Signature {
                name: settings.paper.signatory.clone().unwrap_or_default(),
                below: tongues.label("grant-signs-programme"),
            }];
            Ok(paper)
        })
    })
}

/// Decides about an incident; what follows for its assets is written with it. Where a business closed or a family
/// moved, a return or writing off is of every asset the grantee still holds.
///
/// # Errors
/// [`Refusal::Decided`], [`Refusal::NotDecidable`], [`Refusal::Missing`] without a reason.
pub fn decide(
    vault: &Vault,
    officer: &Officer,
    incident: &str,
    decision: IncidentDecision,
    reason: &str,
) -> Result<Written<Incident>> {
    vault.write(officer, Action::IncidentDecided, |tx| {
        let one = find(tx, incident)?;
        crate::privacy::check_application(tx, one.grantee.application)?;
        if one.decision.is_some() {
            return Err(Refusal::Decided.into());
        }
        if !one.kind.known().is_some_and(|kind| decision.fits(kind)) {
            return Err(Refusal::NotDecidable.into());
        }
        if reason.trim().is_empty() {
            return Err(Refusal::Missing("reason").into());
        }
        if let Some(event) = decision.makes() {
            for asset in touched(tx, &one)? {
                // What already stands so stays.
                if asset.state.after(event).is_ok() {
                    put(tx, &asset, event, tx.today, one.id)?;
                }
            }
        }
        store::decide(tx, one.id, decision, reason.trim())?;
        tx.describe(json!({ "incident": one.number, "decision": decision.code() }));
        find(tx, &one.number)
    })
}

/// The assets a decision is about.
fn touched(tx: &Writing<'_>, one: &Incident) -> Result<Vec<Registered>> {
    if let Some(asset) = one.asset {
        return Ok(vec![register::whole(tx, asset)?]);
    }
    let which = Which { application: Some(one.grantee.application), ..Which::default() };
    let mut all = assets::registered(tx, which)?;
    all.retain(|asset| {
        asset.application == one.grantee.application_number
            && !matches!(asset.state, AssetState::Owned | AssetState::Returned | AssetState::WrittenOff)
    });
    Ok(all)
}
