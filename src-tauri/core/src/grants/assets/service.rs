//! What officers do with the register: look it up, keep it true, pass title.

use chrono::{Months, NaiveDate};
use rusqlite::Connection;
use serde_json::json;

use super::store::{Happened, Which};
use super::{AssetEventKind, AssetForm, HolderRole, Registered, labels, store};
use crate::Result;
use crate::code::Code;
use crate::grants::Refusal;
use crate::grants::grantee::{self, Grantee};
use crate::grants::papers::{self, GrantPaper, GrantPaperKind, Subject};
use crate::ids::AssetId;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::selection::papers::Part;
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// The register: everything, or what an application's grant brought or holds.
///
/// # Errors
/// When there is no such application.
pub fn register(vault: &Vault, application: Option<&str>) -> Result<Vec<Registered>> {
    vault.read(|reading| {
        let application =
            application.map(|text| grantee::find(reading, text)).transpose()?.map(|found| found.application);
        let all = store::registered(reading, Which { application, ..Which::default() })?;
        let sight = Sight::of(reading)?;
        Ok(all.into_iter().map(|one| seen(&sight, one)).collect())
    })
}

/// One asset, by its tag, the code of its label, its serial number or its identity.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::NumberTwice`].
pub fn asset(vault: &Vault, code: &str) -> Result<Registered> {
    vault.read(|reading| {
        let one = whole(reading, find(reading, code)?)?;
        Ok(seen(&Sight::of(reading)?, one))
    })
}

fn seen(sight: &Sight, mut one: Registered) -> Registered {
    if let Some(pseudonym) = sight.pseudonym(one.applicant) {
        one.owner = pseudonym;
        one.asset.serial = None;
        one.place = None;
        one.holders.clear();
        for event in &mut one.events {
            event.note = None;
        }
    }
    one
}

pub(in crate::grants) fn find(db: &Connection, code: &str) -> Result<AssetId> {
    if let Ok(id) = code.trim().parse::<AssetId>() {
        return Ok(id);
    }
    match store::with_code(db, &labels::tag_of(code), code.trim())?.as_slice() {
        [id] => Ok(*id),
        [] => Err(Refusal::NotFound.into()),
        _ => Err(Refusal::NumberTwice.into()),
    }
}

pub(in crate::grants) fn whole(db: &Connection, id: AssetId) -> Result<Registered> {
    let which = Which { asset: Some(id), ..Which::default() };
    Ok(store::registered(db, which)?.pop().ok_or(Refusal::NotFound)?)
}

/// The holder of an asset, whose data is in use.
fn holder(tx: &Writing<'_>, one: &Registered) -> Result<Grantee> {
    let holder = grantee::find(tx, &one.application)?;
    crate::privacy::check_application(tx, holder.application)?;
    Ok(holder)
}

/// The first day on which title may pass of what is handed over on a day.
pub(in crate::grants) fn conditions_until(tx: &Writing<'_>, on: NaiveDate) -> Result<Option<NaiveDate>> {
    let months = settings_on(tx, on)?.paper.ownership_months;
    Ok(on.checked_add_months(Months::new(months)))
}

/// Changes what is known of an asset, and gives it a tag where it has none.
///
/// # Errors
/// [`Refusal::NotFound`].
pub fn change(vault: &Vault, officer: &Officer, code: &str, form: &AssetForm) -> Result<Written<Registered>> {
    vault.write(officer, Action::AssetChanged, |tx| {
        let one = whole(tx, find(tx, code)?)?;
        holder(tx, &one)?;
        store::change(tx, one.asset.id, form)?;
        let tag = match one.tag {
            Some(tag) => tag,
            None => {
                let tag = tx.next_number("asset")?;
                store::set_tag(tx, one.asset.id, &tag)?;
                tag
            }
        };
        tx.describe(json!({ "asset": tag }));
        whole(tx, one.asset.id)
    })
}

/// Says who keeps or uses an asset from a day on; a new custodian takes the former one's place.
///
/// # Errors
/// [`Refusal::Missing`] without a name, [`Refusal::Day`].
pub fn hold(
    vault: &Vault,
    officer: &Officer,
    code: &str,
    (role, name): (HolderRole, &str),
    from: Option<NaiveDate>,
) -> Result<Written<Registered>> {
    vault.write(officer, Action::AssetChanged, |tx| {
        let one = whole(tx, find(tx, code)?)?;
        holder(tx, &one)?;
        let from = from.unwrap_or(tx.today);
        if from > tx.today || from < one.asset.handed_over_on {
            return Err(Refusal::Day("from").into());
        }
        if name.trim().is_empty() {
            return Err(Refusal::Missing("name").into());
        }
        if role == HolderRole::Custodian {
            let former =
                |one: &&super::Holder| one.to.is_none() && one.role.known() == Some(HolderRole::Custodian);
            for before in one.holders.iter().filter(former) {
                store::end_holder(tx, before.id, from.max(before.from))?;
            }
        }
        store::insert_holder(tx, one.asset.id, role, name.trim(), from)?;
        tx.describe(json!({ "asset": one.tag, "role": role.code() }));
        whole(tx, one.asset.id)
    })
}

/// Ends that somebody of this name keeps or uses an asset.
///
/// # Errors
/// [`Refusal::NotFound`] where nobody of this name does.
pub fn release(
    vault: &Vault,
    officer: &Officer,
    code: &str,
    name: &str,
    to: Option<NaiveDate>,
) -> Result<Written<Registered>> {
    vault.write(officer, Action::AssetChanged, |tx| {
        let one = whole(tx, find(tx, code)?)?;
        let typed = crate::language::plain(name.trim());
        let found = one.holders.iter().rfind(|h| h.to.is_none() && crate::language::plain(&h.name) == typed);
        let found = found.ok_or(Refusal::NotFound)?;
        let to = to.unwrap_or(tx.today);
        if to > tx.today || to < found.from {
            return Err(Refusal::Day("to").into());
        }
        store::end_holder(tx, found.id, to)?;
        tx.describe(json!({ "asset": one.tag }));
        whole(tx, one.asset.id)
    })
}

/// Something that happened to an asset, as an officer records it.
#[derive(Clone, Default)]
pub struct Event {
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// What else is known.
    pub note: Option<String>,
    /// The agreement it is given to again, by number, or its application.
    pub to: Option<String>,
}

/// Records what happened to an asset.
///
/// # Errors
/// [`Refusal::NotPossible`] where it cannot happen to it as it stands; [`Refusal::Day`]; [`Refusal::Missing`]
/// where it is given again and nobody says to whom. Title passes by [`pass_title`] only.
pub fn happened(
    vault: &Vault,
    officer: &Officer,
    code: &str,
    kind: AssetEventKind,
    event: &Event,
) -> Result<Written<Registered>> {
    vault.write(officer, Action::AssetChanged, |tx| {
        let one = whole(tx, find(tx, code)?)?;
        holder(tx, &one)?;
        if kind == AssetEventKind::TitlePassed {
            return Err(Refusal::NotPossible { stands: one.state, event: kind }.into());
        }
        let to = match (kind, event.to.as_deref().filter(|to| !to.trim().is_empty())) {
            (AssetEventKind::Redonated, Some(to)) => Some(grantee::signed(tx, to)?),
            (AssetEventKind::Redonated, None) => return Err(Refusal::Missing("to").into()),
            _ => None,
        };
        if let Some(to) = &to {
            crate::screening::standing::gate(tx, to.applicant, &|content| tx.keyed_hash(content))?;
        }
        let new = Happened {
            asset: one.asset.id,
            kind,
            on: event.on.unwrap_or(tx.today),
            note: event.note.as_deref(),
            to: to.as_ref().map(|to| to.agreement),
            incident: None,
        };
        put(tx, &one, &new)?;
        tx.describe(json!({ "asset": one.tag, "event": kind.code() }));
        whole(tx, one.asset.id)
    })
}

/// Writes what happened to an asset, where it can happen to it.
pub(in crate::grants) fn put(tx: &Writing<'_>, one: &Registered, new: &Happened<'_>) -> Result<()> {
    one.state.after(new.kind)?;
    let last = one.events.iter().map(|event| event.on).max().unwrap_or(one.asset.handed_over_on);
    if new.on > tx.today || new.on < last.max(one.asset.handed_over_on) {
        return Err(Refusal::Day("on").into());
    }
    store::insert_event(tx, new)?;
    Ok(())
}

/// Passes the title to assets to whoever holds them, all of one holder, and writes the letter that says so.
///
/// # Errors
/// [`Refusal::TitleTwice`], [`Refusal::NotPossible`], [`Refusal::TitleEarly`] before the conditions end where no
/// reason is given, [`Refusal::NotFound`] where nothing is named or the assets have different holders.
pub fn pass_title(
    vault: &Vault,
    manager: &Officer,
    codes: &[String],
    reason: Option<&str>,
    pair: &str,
) -> Result<Written<GrantPaper>> {
    vault.write(manager, Action::TitlePassed, |tx| {
        let mut assets = Vec::new();
        for code in codes {
            assets.push(whole(tx, find(tx, code)?)?);
        }
        let first = assets.first().ok_or(Refusal::NotFound)?;
        if assets.iter().any(|one| one.agreement != first.agreement) {
            return Err(Refusal::NotFound.into());
        }
        let holder = holder(tx, first)?;
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        for one in &assets {
            let kind = AssetEventKind::TitlePassed;
            if one.title_passed_on.is_some() {
                return Err(Refusal::TitleTwice.into());
            }
            if let (Some(until), None) = (one.conditions_until.filter(|until| *until > tx.today), reason) {
                return Err(Refusal::TitleEarly(until).into());
            }
            let new =
                Happened { asset: one.asset.id, kind, on: tx.today, note: reason, to: None, incident: None };
            put(tx, one, &new)?;
            store::set_title(tx, one.asset.id, tx.today)?;
        }
        let subject = Subject {
            kind: GrantPaperKind::TitleLetter,
            grantee: &holder,
            about: first.asset.id.uuid(),
            number: None,
            pair,
        };
        papers::keep(tx, &subject, |tongues, mut paper| {
            super::super::handover::certificate::heading(tongues, &mut paper, &holder, "grant-title-letter");
            let said = tongues.paragraphs("grant-title-text", &|language| {
                vec![
                    ("agreement", holder.agreement_number.clone()),
                    ("day", crate::format::print_day(tx.today, language)),
                ]
            });
            paper.parts.extend(said.into_iter().map(Part::Text));
            paper.parts.push(super::super::handover::certificate::table(tongues, &assets));
            let settings = settings_on(tx, tx.today)?;
            paper.signatures = papers::signatures(
                tongues,
                [settings.paper.signatory.as_deref().unwrap_or_default(), holder.owner()],
                ["grant-signs-programme", "grant-signs-grantee"],
            );
            Ok(paper)
        })
    })
}
