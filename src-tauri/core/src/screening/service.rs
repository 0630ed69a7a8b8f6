//! Screening: everybody, whoever is new, and before a step; and what was found.

use std::collections::HashMap;

use csp_screening::lists::{Birth, Listed, When};
use csp_screening::matching::Class;
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::lists::{self, Current, Kept};
use super::store::{self, Before, Known, NewHit};
use super::subjects::{self, Who};
use super::{Error, Hit, HitClass, HitState, ListSource, ListVersion, ListedShown, Signature, Standing};
use crate::Result;
use crate::ids::{ApplicantId, ListId};
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
        screen(tx, &current, None, all)
    })
}

/// Screens whoever a write brought in or corrected, within that write. Without a list nothing happens; a list
/// that cannot be read does not keep anybody from being entered, it keeps them from being decided on.
pub(crate) fn at_entry(tx: &Writing<'_>, applicant: Option<ApplicantId>) -> Result<()> {
    match lists::current(tx) {
        Ok(Some(current)) => screen(tx, &current, applicant, false).map(|_| ()),
        Ok(None) | Err(crate::Error::Screening(Error::Broken)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Screens an applicant who is not up to date before they are decided on or an agreement is signed. It is a
/// write of its own, so that what it finds stays when the step is refused.
pub(crate) fn before_step(vault: &Vault, officer: &Officer, applicant: ApplicantId) -> Result<()> {
    let due = vault.read(|reading| {
        let versions = store::newest(reading)?;
        Ok(!versions.is_empty() && !is_up_to_date(reading, applicant, &versions, &|c| reading.keyed_hash(c))?)
    })?;
    if due && Action::Screened.allowed(officer.role) {
        vault.write(officer, Action::Screened, |tx| {
            let current = lists::current(tx)?.ok_or(Error::NoList)?;
            screen(tx, &current, Some(applicant), false)
        })?;
    }
    Ok(())
}

/// Refuses a step while candidates of the applicant wait, one is confirmed, or they were not screened against
/// the newest lists. Where no list was ever loaded nothing is refused.
///
/// # Errors
/// [`Error::OpenHits`], [`Error::Confirmed`], [`Error::NotScreened`].
pub(crate) fn gate(db: &Connection, applicant: ApplicantId, keyed: &dyn Fn(&[u8]) -> String) -> Result<()> {
    match standing_in(db, applicant, keyed)? {
        (Standing::NoList | Standing::Clear, _) => Ok(()),
        (Standing::Open, open) => Err(Error::OpenHits(open).into()),
        (Standing::Confirmed, _) => Err(Error::Confirmed.into()),
        (Standing::NotScreened, _) => Err(Error::NotScreened.into()),
    }
}

/// How an applicant stands towards the lists, with the number of open candidates.
///
/// # Errors
/// When the vault cannot be read.
pub fn standing(vault: &Vault, applicant: ApplicantId) -> Result<(Standing, u32)> {
    vault.read(|reading| standing_in(reading, applicant, &|content| reading.keyed_hash(content)))
}

pub(super) fn standing_in(
    db: &Connection,
    applicant: ApplicantId,
    keyed: &dyn Fn(&[u8]) -> String,
) -> Result<(Standing, u32)> {
    let versions = store::newest(db)?;
    if versions.is_empty() {
        return Ok((Standing::NoList, 0));
    }
    let (open, confirmed) = store::standing_hits(db, applicant)?;
    let standing = if confirmed > 0 {
        Standing::Confirmed
    } else if open > 0 {
        Standing::Open
    } else if is_up_to_date(db, applicant, &versions, keyed)? {
        Standing::Clear
    } else {
        Standing::NotScreened
    };
    Ok((standing, open))
}

fn is_up_to_date(
    db: &Connection,
    applicant: ApplicantId,
    versions: &[ListVersion],
    keyed: &dyn Fn(&[u8]) -> String,
) -> Result<bool> {
    for who in subjects::of(db, Some(applicant))? {
        let known = store::standing_of(db, who.id)?;
        let facts = keyed(who.facts.as_bytes());
        let fits = |known: &Known| known.facts == facts && against(known, versions);
        if !known.as_ref().is_some_and(fits) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether somebody was screened against these versions.
fn against(known: &Known, versions: &[ListVersion]) -> bool {
    [ListSource::Eu, ListSource::Un]
        .into_iter()
        .all(|source| known.list(source) == lists::newest(versions, source))
}

/// Compares whoever is due, keeps what was found, and writes down the run.
fn screen(tx: &Writing<'_>, current: &Current, applicant: Option<ApplicantId>, all: bool) -> Result<Tally> {
    let threshold = f64::from(settings_on(tx, tx.today)?.screening.threshold_percent) / 100.0;
    let whos = subjects::of(tx, applicant)?;
    let mut standings = match applicant {
        None => store::standings(tx)?,
        Some(_) => {
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
    let by_number: HashMap<(ListSource, &str), &Kept> =
        current.entities.iter().map(|(source, kept)| ((*source, kept.listed.id.as_str()), kept)).collect();
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
                by_number.get(&(source, entity)).is_some_and(|kept| counts(source, kept))
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
    let before = store::hits_before(tx, who.id)?;
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
            store::insert_hit(tx, (who.screened, who.id), new)?;
            found += 1;
        }
    }
    let open = before.iter().filter(|b| b.state.known() == Some(HitState::Open));
    for old in open.filter(|b| due(b) && !hits.iter().any(|new| same(b, new))) {
        store::settle(tx, old.id, HitState::Lapsed)?;
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
    let (screened, hits) = vault.read(|reading| store::rate(reading))?;
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
        let signature = Signature { kind: one.kind, by: one.name, on: one.on, reason };
        signatures.entry(one.hit.uuid()).or_default().push(signature);
    }
    let mut hits: Vec<Hit> = store::hits(reading, None)?
        .into_iter()
        .map(|kept| {
            let pseudonym = sight.pseudonym(kept.applicant);
            let signatures = signatures.remove(&kept.id.uuid()).unwrap_or_default();
            let read = |text: &Option<String>| text.clone().filter(|_| pseudonym.is_none());
            Hit {
                id: kept.id,
                applicant: kept.applicant,
                number: kept.number,
                screened: kept.screened,
                source: kept.source,
                listed: read(&kept.listed).and_then(|text| serde_json::from_str(&text).ok()),
                score: kept.score.map(|score| f64::from(score) / 1000.0),
                class: kept.class,
                contradicted: kept.contradicted,
                evidence: read(&kept.evidence)
                    .and_then(|text| serde_json::from_str(&text).ok())
                    .unwrap_or_default(),
                state: kept.state,
                found_on: kept.found_on,
                signatures: signatures
                    .into_iter()
                    .map(|one| Signature { reason: one.reason.filter(|_| pseudonym.is_none()), ..one })
                    .collect(),
                birth_date: kept.birth_date.filter(|_| pseudonym.is_none()),
                name: pseudonym.unwrap_or(kept.name),
            }
        })
        .collect();
    hits.sort_by(|a, b| b.score.unwrap_or_default().total_cmp(&a.score.unwrap_or_default()));
    Ok(hits)
}
