//! Restrictive measures as the window shows them.

use chrono::NaiveDate;
use csp_core::clock::stamp;
use csp_core::code::Code;
use csp_core::home::Attention;
use csp_core::ids::ApplicantId;
use csp_core::screening::{
    Hit, HitClass, HitState, ListSource, ListVersion, Speaks, Standing, evidence_words, lists, service,
    standing,
};

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{
    ApplicantScreening, HitEvidence, HitShown, HitsQuery, HitsShown, ListShown, ScreenedShown,
    ScreeningAhead, ScreeningShown, SignatureShown,
};

/// The lists, and how many stand unscreened.
///
/// # Errors
/// When the vault cannot be read.
pub fn overview(open: &Open) -> Answer<ScreeningShown> {
    Ok(ScreeningShown {
        lists: versions(open)?,
        not_screened: standing::not_screened(&open.vault)?,
        per_thousand: service::per_thousand(&open.vault)?,
        open: count(service::hits(&open.vault, Some(HitState::Open))?.len()),
    })
}

/// Candidates to be looked at.
///
/// # Errors
/// When the vault cannot be read.
pub fn hits(open: &Open, query: &HitsQuery) -> Answer<HitsShown> {
    let all = service::hits(&open.vault, None)?;
    let of = match &query.applicant {
        Some(applicant) => Some(service::hits_of(&open.vault, crate::typed::id(applicant)?)?),
        None => None,
    };
    let in_state = |state: HitState| count(all.iter().filter(|hit| hit.state.known() == Some(state)).count());
    let me = open.officer.id;
    let signed = |hit: &Hit| hit.clearing().any(|one| one.officer == me);
    let batch = |hit: &&Hit| {
        hit.state.known() == Some(HitState::Open)
            && hit.class.known() == Some(HitClass::Weak)
            && hit.contradicted
            && !signed(hit)
    };
    let wanted = |hit: &&Hit| match query.state {
        Some(state) => hit.state.known() == Some(state),
        None => hit.state.known() != Some(HitState::Lapsed),
    };
    let mine = |hit: &&Hit| of.as_ref().is_none_or(|of| of.contains(&hit.id));
    Ok(HitsShown {
        open: in_state(HitState::Open),
        cleared: in_state(HitState::Cleared),
        confirmed: in_state(HitState::Confirmed),
        contradicted: count(all.iter().filter(batch).count()),
        second: count(all.iter().filter(|hit| hit.awaits_second() && !signed(hit)).count()),
        hits: all.iter().filter(wanted).filter(mine).map(|hit| one(hit, signed(hit))).collect(),
    })
}

fn one(hit: &Hit, signed_by_me: bool) -> HitShown {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is between 0 and 1")]
    let percent = hit.score.map(|score| (score * 100.0).round() as u32);
    let awaits_second = hit.awaits_second();
    HitShown {
        id: hit.id,
        applicant: hit.applicant.map(|id| id.to_string()),
        organisation: hit.organisation.map(|id| id.to_string()),
        number: hit.number.clone(),
        name: hit.name.clone(),
        birth_date: hit.birth_date.map(|day| day.to_string()),
        screened: hit.screened.code().to_owned(),
        of: hit.of.clone(),
        source: hit.source.code().to_owned(),
        listed: hit.listed.clone(),
        percent,
        class: hit.class.code().to_owned(),
        contradicted: hit.contradicted,
        evidence: hit.evidence.iter().map(evidence).collect(),
        state: hit.state.code().to_owned(),
        found_on: hit.found_on.to_string(),
        signatures: hit
            .signatures
            .iter()
            .map(|one| SignatureShown {
                kind: one.kind.code().to_owned(),
                by: one.by.clone(),
                on: one.on.to_string(),
                reason: one.reason.clone(),
            })
            .collect(),
        awaits_second,
        signed_by_me: awaits_second && signed_by_me,
    }
}

fn evidence(of: &csp_core::screening::Evidence) -> HitEvidence {
    let words = evidence_words(of);
    let speaks = match words.speaks {
        Speaks::For => "for",
        Speaks::Against => "against",
        Speaks::Neither => "neither",
    };
    HitEvidence { key: words.key, own: words.own, listed: words.listed, speaks: speaks.to_owned() }
}

/// Candidates that wait for this officer's signature as the second; nothing where there are none.
///
/// # Errors
/// When the vault cannot be read.
pub fn attention(open: &Open) -> Answer<Option<Attention>> {
    if !open.permissions().screen {
        return Ok(None);
    }
    let me = open.officer.id;
    let mut hits = service::hits(&open.vault, None)?;
    hits.retain(|hit| hit.awaits_second() && hit.clearing().all(|one| one.officer != me));
    let oldest = hits.iter().filter_map(|hit| hit.clearing().map(|one| one.on).min()).min();
    let count = count(hits.len());
    let oldest = oldest.map(|day| day.to_string());
    Ok((count > 0).then(|| Attention { kind: "second-signature".to_owned(), count, oldest }))
}

/// How an applicant stands towards the lists.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_applicant(open: &Open, applicant: ApplicantId) -> Answer<ApplicantScreening> {
    let (standing, waiting) = standing::standing(&open.vault, applicant)?;
    let screened = standing::screened(&open.vault, applicant)?;
    let settled = !matches!(standing, Standing::NoList | Standing::NotScreened);
    let shown = |one: standing::ScreenedOne| ScreenedShown {
        name: one.name,
        screened: one.screened.code().to_owned(),
        at: one.at.map(stamp),
    };
    Ok(ApplicantScreening {
        standing,
        open: waiting,
        lists: versions(open)?.into_iter().filter(|list| list.newest).collect(),
        certifiable: settled && open.permissions().documents,
        screened: screened.into_iter().map(shown).collect(),
    })
}

/// What the lists say of a decision or a signature ahead; nothing where they do not stand in the way.
///
/// # Errors
/// When the vault cannot be read.
pub fn ahead(open: &Open, applicant: ApplicantId) -> Answer<Option<ScreeningAhead>> {
    let (standing, waiting) = standing::standing(&open.vault, applicant)?;
    let stands = matches!(standing, Standing::Open | Standing::Confirmed | Standing::NotScreened);
    Ok(stands.then_some(ScreeningAhead { standing, open: waiting }))
}

fn versions(open: &Open) -> Answer<Vec<ListShown>> {
    let all = lists::versions(&open.vault)?;
    let today = open.vault.clock().today();
    let newest: Vec<_> = [ListSource::Eu, ListSource::Un]
        .into_iter()
        .filter_map(|source| all.iter().find(|one| one.source.known() == Some(source)))
        .map(|one| one.id)
        .collect();
    Ok(all.iter().map(|one| list(one, newest.contains(&one.id), today)).collect())
}

fn list(one: &ListVersion, newest: bool, today: NaiveDate) -> ListShown {
    let made = one.generated_on.unwrap_or_else(|| one.loaded_at.date_naive());
    ListShown {
        id: one.id.to_string(),
        source: one.source.code().to_owned(),
        newest,
        generated_on: one.generated_on.map(|day| day.to_string()),
        loaded_at: stamp(one.loaded_at),
        officer: one.officer.clone(),
        age_days: u32::try_from((today - made).num_days()).unwrap_or_default(),
        entities: one.entities,
        names: one.names,
        added: one.added,
        changed: one.changed,
        removed: one.removed,
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
