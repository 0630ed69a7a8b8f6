//! Rounds of deliveries: to whom on which day, one village after the other.

use chrono::NaiveDate;
use serde_json::json;

use super::{ItemLeft, store};
use crate::Result;
use crate::grants::Refusal;
use crate::grants::grantee::{self, Grantee};
use crate::ids::StopId;
use crate::language::plain;
use crate::people::sight::Sight;
use crate::vault::{Action, Officer, Vault, Written};

/// One stop of a round. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Stop {
    /// Identity.
    pub id: StopId,
    /// To whom.
    pub grantee: Grantee,
    /// The day.
    pub on: NaiveDate,
    /// Place in the round, from 1.
    pub position: u32,
    /// The number of the handover that came of it.
    pub handover: Option<String>,
    /// What is still to be brought.
    pub left: Vec<ItemLeft>,
}

/// Plans a round: these grantees, or everybody with something to come who is not planned yet, perhaps of one
/// municipality. One municipality's and one village's stand together.
///
/// # Errors
/// [`Refusal::NotFound`] where nobody is left to bring anything to, [`Refusal::Day`] for a day that is over.
pub fn plan(
    vault: &Vault,
    officer: &Officer,
    on: NaiveDate,
    municipality: Option<&str>,
    grantees: &[String],
) -> Result<Written<Vec<Stop>>> {
    vault.write(officer, Action::HandoverPlanned, |tx| {
        if on < tx.today {
            return Err(Refusal::Day("on").into());
        }
        let mut going = Vec::new();
        for text in grantees {
            going.push(grantee::signed(tx, text)?);
        }
        if grantees.is_empty() {
            for one in grantee::all_signed(tx)? {
                let there = municipality.is_none() || municipality == one.municipality.as_deref();
                let waits = there
                    && crate::privacy::check_application(tx, one.application).is_ok()
                    && store::items(tx, one.agreement)?.iter().any(|item| item.left_milli() > 0);
                if waits {
                    going.push(one);
                }
            }
        }
        let mut fresh = Vec::new();
        for one in going {
            if store::open_stop(tx, one.agreement)?.is_none() {
                fresh.push(one);
            }
        }
        if fresh.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        // Stable: within a village the order of the numbers stays.
        fresh.sort_by_cached_key(|one| {
            (one.municipality.clone(), plain(one.settlement.as_deref().unwrap_or_default()))
        });
        let last = store::stops(tx, Some(on))?.iter().map(|stop| stop.position).max().unwrap_or(0);
        for (position, one) in (last + 1..).zip(&fresh) {
            store::insert_stop(tx, one, on, position)?;
        }
        tx.describe(json!({ "stops": fresh.len() }));
        store::stops(tx, Some(on))
    })
}

/// The stops of a day, or all, by day and place in the round.
///
/// # Errors
/// When the vault cannot be read.
pub fn stops(vault: &Vault, on: Option<NaiveDate>) -> Result<Vec<Stop>> {
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let mut all = store::stops(reading, on)?;
        for stop in &mut all {
            super::service::veil(&sight, &mut stop.grantee);
        }
        Ok(all)
    })
}

/// Moves a stop that waits one place up or down in its day's round; the first and the last stay.
///
/// # Errors
/// [`Refusal::NotFound`] where nothing is planned for this grantee.
pub fn shift(vault: &Vault, officer: &Officer, grantee: &str, up: bool) -> Result<Written<Vec<Stop>>> {
    vault.write(officer, Action::HandoverPlanned, |tx| {
        let one = grantee::find(tx, grantee)?;
        let open = store::open_stop(tx, one.agreement)?.ok_or(Refusal::NotFound)?;
        let day =
            store::stops(tx, None)?.into_iter().find(|stop| stop.id == open).ok_or(Refusal::NotFound)?;
        let round = store::stops(tx, Some(day.on))?;
        let at = round.iter().position(|stop| stop.id == open).ok_or(Refusal::NotFound)?;
        let other = if up { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(other) = other.and_then(|other| round.get(other)) {
            store::set_position(tx, open, other.position)?;
            store::set_position(tx, other.id, day.position)?;
        }
        tx.describe(json!({ "agreement": one.agreement_number }));
        store::stops(tx, Some(day.on))
    })
}

/// Takes the stop that waits for a grantee out of its round.
///
/// # Errors
/// [`Refusal::NotFound`] where nothing is planned for this grantee.
pub fn cancel(vault: &Vault, officer: &Officer, grantee: &str) -> Result<Written<StopId>> {
    vault.write(officer, Action::HandoverPlanned, |tx| {
        let one = grantee::find(tx, grantee)?;
        let open = store::open_stop(tx, one.agreement)?.ok_or(Refusal::NotFound)?;
        store::remove_stop(tx, open)?;
        tx.describe(json!({ "agreement": one.agreement_number }));
        Ok(open)
    })
}
