//! What officers do with agreements.

use super::{Error, Terms, store};
use crate::Result;
use crate::ids::{AgreementId, ApplicationId};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// How many numbers are leased at once: more than the programme signs, so that one office never waits.
const BLOCK: i64 = 500;

/// Opens the agreement of an application that is being approved, in the approval's own transaction,
/// and gives it its number, such as `CSP4/2026/0001`.
///
/// # Errors
/// When the terms cannot stand or the application has an agreement already.
pub fn open_agreement(tx: &Writing<'_>, application: ApplicationId, terms: &Terms) -> Result<AgreementId> {
    terms.check()?;
    if store::agreement_of(tx, application)?.is_some() {
        return Err(Error::AlreadyOpen.into());
    }
    let number = next_number(tx)?;
    let id = AgreementId::new();
    store::insert_agreement(tx, id, application, &number, terms, tx.today, tx.now)?;
    Ok(id)
}

/// The next number of the leased block; a further block is leased when none has numbers left.
pub(super) fn next_number(tx: &Writing<'_>) -> Result<String> {
    use chrono::Datelike;
    let mut next = store::next_in_block(tx)?;
    match store::newest_block(tx)? {
        Some((first, last)) if next <= last => next = next.max(first),
        newest => {
            let first = newest.map_or(1, |(_, last)| last + 1);
            let device = store::meta(tx, "device")?.unwrap_or_else(|| "A".to_owned());
            store::lease_block(tx, &device, first, first + BLOCK - 1)?;
            next = first;
        }
    }
    store::set_next_in_block(tx, next + 1)?;
    Ok(format!("CSP4/{}/{next:04}", tx.today.year()))
}

/// The terms of an application's agreement.
///
/// # Errors
/// [`Error::NotFound`] when it has none.
pub fn terms(vault: &Vault, application: ApplicationId) -> Result<Terms> {
    vault.read(|tx| Ok(store::agreement_of(tx, application)?.ok_or(Error::NotFound)?.terms))
}

/// Sets what the agreement promises, while it is not signed.
///
/// # Errors
/// When the terms cannot stand, there is no agreement, or it is signed.
pub fn set_terms(
    vault: &Vault,
    officer: &Officer,
    application: ApplicationId,
    terms: &Terms,
) -> Result<Written<()>> {
    terms.check()?;
    vault.write(officer, Action::AgreementChanged, |tx| {
        let agreement = store::agreement_of(tx, application)?.ok_or(Error::NotFound)?;
        match store::state_of(tx, application)?.as_deref() {
            Some("agreed") => Err(Error::Signed.into()),
            _ => store::replace_terms(tx, agreement.id, terms, tx.now),
        }
    })
}
