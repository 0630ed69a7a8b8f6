//! Screening: everybody, whoever is new, and before a step; and what was found.

use std::collections::HashMap;

use csp_screening::lists::{Birth, Listed, When};
use csp_screening::matching::Class;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::hits::{self, Before, NewHit};
use super::lists::{self, Current, Kept};
use super::standing::{against, is_up_to_date, standing_of_organisation};
use super::store;
use super::subjects::{self, Scope, Who};
use super::{Error, Hit, HitClass, HitState, ListSource, ListedShown, Screened, Signature, Standing};
use crate::Result;
use crate::ids::{ApplicantId, HitId, ListId, OrganisationId};
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::vault::{Action, Officer, Reading, Vault, Writing, Written};

/// What a run did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Persons and organisations that were compared.
    pub screened: u32,
    /// New candidates.
    pub found: u32,
}

/// Screens whoever is new, was corrected, or stands against an older list; everybody when `all`. Against a
/// newer list only what it changed counts.
///
/// # Errors
/// [`Error::NoList`] when none was loaded.
pub fn run(vault: &Vault, officer: &Officer, all: bool) -> Result<Written<Tally>> {
    vault.write(officer, Action::Screened, |tx| {
        let current = lists::current(tx)?.ok_or(Error::NoList)?;
        screen(tx, &current, Scope::Everybody, all)
    })
}

/// Screens whoever a write brought in or corrected, within that write. Without a list nothing happens; a list
/// that cannot be read does not keep anybody from being entered, it keeps them from being decided on.
///
/// # Errors
/// When the vault cannot be read or written.
pub fn at_entry(tx: &Writing<'_>, applicant: Option<ApplicantId>) -> Result<()> {
    entered(tx, applicant.map_or(Scope::Everybody, Scope::Applicant))
}

/// The same, for an organisation with whoever owns and leads it.
pub(crate) fn at_entry_of(tx: &Writing<'_>, organisation: OrganisationId) -> Result<()> {
    entered(tx, Scope::Organisation(organisation))
}

fn entered(tx: &Writing<'_>, scope: Scope) -> Result<()> {
    match lists::current(tx) {
        Ok(Some(current)) => screen(tx, &current, scope, false).map(|_| ()),
        Ok(None) | Err(crate::Error::Screening(Error::Broken)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Screens an applicant who is not up to date before they are decided on or an agreement is signed. It is a
/// write of its own, so that what it finds stays when the step is refused.
pub(crate) fn before_step(vault: &Vault, officer: &Officer, applicant: ApplicantId) -> Result<()> {
    bring_up_to_date(vault, officer, Scope::Applicant(applicant))
}

fn bring_up_to_date(vault: &Vault, officer: &Officer, scope: Scope) -> Result<()> {
    let due = vault.read(|reading| {
        let versions = store::newest(reading)?;
        Ok(!versions.is_empty() && !is_up_to_date(reading, scope, &versions, &|c| reading.keyed_hash(c))?)
    })?;
    if due && Action::Screened.allowed(officer.role) {
        vault.write(officer, Action::Screened, |tx| {
            let current = lists::current(tx)?.ok_or(Error::NoList)?;
            screen(tx, &current, scope, false)
        })?;
    }
    Ok(())
}

/// Whether the programme may ask a supplier for a quotation or order from it: it and whoever owns and leads it
/// are screened against the newest lists where they are not, and nothing may be open or confirmed. Where no
/// list was ever loaded nothing is refused.
///
/// # Errors
/// [`Error::SupplierOpen`], [`Error::SupplierConfirmed`], [`Error::SupplierNotScreened`]; or there is no such
/// supplier.
pub fn may_deal_with(vault: &Vault, officer: &Officer, supplier: &str) -> Result<()> {
    let id = vault.read(|reading| crate::organisations::service::find(reading, supplier))?;
    bring_up_to_date(vault, officer, Scope::Organisation(id))?;
    let (standing, open) =
        vault.read(|reading| standing_of_organisation(reading, id, &|c| reading.keyed_hash(c)))?;
    match standing {
        Standing::NoList | Standing::Clear => Ok(()),
        Standing::Open => Err(Error::SupplierOpen(open).into()),
        Standing::Confirmed => Err(Error::SupplierConfirmed.into()),
        Standing::NotScreened => Err(Error::SupplierNotScreened.into()),
    }
}

/// The candidates of an applicant, with those of the organisation and its members.
///
/// # Errors
/// When the vault cannot be read.
pub fn hits_of(vault: &Vault, applicant: ApplicantId) -> Result<Vec<HitId>> {
    vault.read(|reading| {
        let whos = subjects::of(reading, Scope::Applicant(applicant))?;
        let of = |hit: &Hit| whos.iter().any(|who| who.id == hit.subject);
        Ok(hits_in(reading)?.into_iter().filter(of).map(|hit| hit.id).collect())
    })
}

/// Compares whoever is due, keeps what was found, and writes down the run.
fn screen(tx: &Writing<'_>, current: &Current, scope: Scope, all: bool) -> Result<Tally> {
    let threshold = f64::from(settings_on(tx, tx.today)?.screening.threshold_percent) / 100.0;
    let whos = subjects::of(tx, scope)?;
    let mut standings = match scope {
        Scope::Everybody => store::standings(tx)?,
        Scope::Applicant(_) | Scope::Organisation(_) => {
            let mut some = HashMap::new();
            for who in &whos {
                some.extend(store::standing_of(tx, who.id)?.map(|known| (who.id, known)));
            }
            some
        }
    };
    let lists = (current.version(ListSource::Eu), current.version(ListSource::Un));
    let mut search = current.index.search();
    let mut tally = Tally::default();
    let mut subjects = Sha256::new();
    for who in &whos {
        let facts = tx.keyed_hash(who.facts.as_bytes());
        // Somebody new, or other than when they were screened, is compared with everybody listed.
        let known = standings.remove(&who.id).filter(|known| !all && known.facts == facts);
        if known.as_ref().is_some_and(|known| against(known, &current.versions)) {
            continue;
        }
        let counts = |source: ListSource, kept: &Kept| match &known {
            None => true,
            Some(known) => known.list(source).is_none_or(|then| kept.since > then),
        };
        let hits: Vec<NewHit> = search
            .hits(&who.subject, threshold)
            .into_iter()
            .filter_map(|hit| current.entities.get(hit.place.entity).map(|found| (hit, found)))
            .filter(|(_, (source, kept))| counts(*source, kept))
            .map(|(hit, (source, kept))| new_hit(current, *source, &kept.listed, &hit))
            .collect();
        let due = |before: &Before| match (&known, before.source.known(), before.entity.as_deref()) {
            (None, _, _) => true,
            (Some(_), Some(source), Some(entity)) => {
                current.entity(source, entity).is_some_and(|kept| counts(source, kept))
            }
            _ => false,
        };
        tally.found += reconcile(tx, who, &hits, &due)?;
        store::put_standing(tx, who.id, &facts, lists)?;
        subjects.update(who.id.as_bytes());
        tally.screened += 1;
    }
    if tally.screened > 0 {
        let versions: Vec<ListId> = current.versions.iter().map(|version| version.id).collect();
        let subjects: String = subjects.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        store::insert_run(tx, &json!(versions).to_string(), (tally.screened, tally.found), &subjects)?;
        tx.describe(json!({ "screened": tally.screened, "candidates": tally.found }));
    }
    Ok(tally)
}

/// Writes what is new among the candidates of somebody. What two officers cleared stays cleared while the
/// entity and what speaks for and against it are the same.
fn reconcile(tx: &Writing<'_>, who: &Who, hits: &[NewHit], due: &dyn Fn(&Before) -> bool) -> Result<u32> {
    let before = hits::hits_before(tx, who.id)?;
    let same_entity =
        |b: &Before, n: &NewHit| b.source.known() == Some(n.source) && b.entity.as_deref() == Some(&n.entity);
    let same = |b: &Before, n: &NewHit| {
        same_entity(b, n)
            && b.fingerprint.as_deref() == Some(&n.fingerprint)
            && b.class.known() == Some(n.class)
            && b.contradicted == n.contradicted
            && b.evidence.as_deref() == Some(&n.evidence)
    };
    let mut found = 0;
    for new in hits {
        let stands = |b: &Before| {
            same(b, new) || (same_entity(b, new) && b.state.known() == Some(HitState::Confirmed))
        };
        if !before.iter().any(stands) {
            hits::insert_hit(tx, (who.screened, who.id), new)?;
            found += 1;
        }
    }
    let open = before.iter().filter(|b| b.state.known() == Some(HitState::Open));
    for old in open.filter(|b| due(b) && !hits.iter().any(|new| same(b, new))) {
        hits::settle(tx, old.id, HitState::Lapsed)?;
    }
    Ok(found)
}

fn new_hit(
    current: &Current,
    source: ListSource,
    listed: &Listed,
    hit: &csp_screening::matching::Hit,
) -> NewHit {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is between 0 and 1")]
    let score = (hit.score * 1000.0).round() as u32;
    // Plain text and numbers, which JSON always takes.
    let json = |value: serde_json::Result<String>| value.unwrap_or_default();
    NewHit {
        list: current.version(source).unwrap_or_default(),
        source,
        entity: listed.id.clone(),
        fingerprint: listed.fingerprint().iter().map(|byte| format!("{byte:02x}")).collect(),
        class: match hit.class {
            Class::Strong => HitClass::Strong,
            Class::Weak => HitClass::Weak,
        },
        contradicted: hit.contradicted,
        score,
        listed: json(serde_json::to_string(&shown(listed, &hit.matched_name))),
        evidence: json(serde_json::to_string(&hit.evidence)),
    }
}

fn shown(listed: &Listed, matched: &str) -> ListedShown {
    let mut programmes: Vec<&str> = listed.regulations.iter().map(|one| one.programme.as_str()).collect();
    programmes.dedup();
    let countries =
        listed.citizenships.iter().chain(listed.addresses.iter().filter_map(|a| a.country.as_ref()));
    let mut countries: Vec<String> = countries.map(|country| country.name.clone()).collect();
    countries.dedup();
    ListedShown {
        reference: listed.references.first().unwrap_or(&listed.id).clone(),
        name: listed.shown_name().to_owned(),
        matched: matched.to_owned(),
        programme: programmes.join(", "),
        births: listed.births.iter().map(birth).collect(),
        countries,
        url: listed.regulations.first().map(|one| one.url.clone()).unwrap_or_default(),
    }
}

/// A birth as figures, which need no words.
fn birth(birth: &Birth) -> String {
    let when = match birth.when {
        When::Day(day) => day.format("%d.%m.%Y").to_string(),
        When::Month { year, month } => format!("{month:02}.{year}"),
        When::Year(year) => year.to_string(),
        When::Between { from, to } => format!("{from}–{to}"),
    };
    let circa = if birth.circa { "~" } else { "" };
    let place = if birth.place.is_empty() { String::new() } else { format!(", {}", birth.place) };
    format!("{circa}{when}{place}")
}

/// Candidates found per thousand persons and organisations screened, lapsed ones left out.
///
/// # Errors
/// When the vault cannot be read.
pub fn per_thousand(vault: &Vault) -> Result<f64> {
    let (screened, hits) = vault.read(|reading| hits::rate(reading))?;
    Ok(if screened == 0 { 0.0 } else { f64::from(hits) * 1000.0 / f64::from(screened) })
}

/// Candidates, the likeliest first; those in one state where it is named.
///
/// # Errors
/// When the vault cannot be read.
pub fn hits(vault: &Vault, state: Option<HitState>) -> Result<Vec<Hit>> {
    vault.read(|reading| {
        let mut hits = hits_in(reading)?;
        hits.retain(|hit| state.is_none() || hit.state.known() == state);
        Ok(hits)
    })
}

pub(super) fn hits_in(reading: &Reading<'_>) -> Result<Vec<Hit>> {
    let sight = Sight::of(reading)?;
    let mut signatures: HashMap<Uuid, Vec<Signature>> = HashMap::new();
    for one in store::verdicts(reading, None)? {
        let reason = super::clearing::reason_of(&one);
        let signature =
            Signature { kind: one.kind, by: one.name, officer: one.signed_by, on: one.on, reason };
        signatures.entry(one.hit.uuid()).or_default().push(signature);
    }
    let auditor = reading.auditor().is_some();
    let mut hits: Vec<Hit> = hits::hits(reading, None)?
        .into_iter()
        .map(|kept| {
            let signatures = signatures.remove(&kept.hit.id.uuid()).unwrap_or_default();
            let hit = Hit { signatures, ..kept.hit };
            match hit.applicant.and_then(|applicant| sight.pseudonym(applicant)) {
                Some(pseudonym) => veiled(hit, pseudonym),
                // Who owns and leads a supplier is a person nobody unseals; the supplier itself trades openly.
                None if auditor && hit.applicant.is_none() && hit.screened != Screened::Organisation => {
                    let number = hit.number.clone();
                    veiled(hit, number)
                }
                None => hit,
            }
        })
        .collect();
    hits.sort_by(|a, b| b.score.unwrap_or_default().total_cmp(&a.score.unwrap_or_default()));
    Ok(hits)
}

/// A candidate as an auditor sees it: that there is one and who settled it, not who it is nor what fits.
fn veiled(hit: Hit, pseudonym: String) -> Hit {
    let signatures = hit.signatures.into_iter().map(|one| Signature { reason: None, ..one }).collect();
    Hit { name: pseudonym, birth_date: None, of: None, listed: None, evidence: Vec::new(), signatures, ..hit }
}
