//! Officers and what they may do.

use csp_core::Problem;
use csp_core::clock::stamp;
use csp_core::code::Code;
use csp_core::vault::{self, Action, EnrolledBy, OfficerListed};
use zeroize::Zeroizing;

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::wire::{EnrolOfficer, MatrixRow, OfficerRow, OfficersShown};

/// The officers, and who may do what.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(open: &Open) -> Answer<OfficersShown> {
    let listed = vault::officers(&open.vault)?;
    Ok(OfficersShown {
        officers: listed.into_iter().map(|one| row(open, one)).collect(),
        matrix: Action::ALL.iter().map(matrix_row).collect(),
        may_enrol: vault::may_enrol(&open.vault, &open.officer)?,
        may_manage: Action::OfficerDisabled.allowed(open.officer.role),
    })
}

/// Enrols an officer; gives all officers.
///
/// # Errors
/// When the passphrases differ, or the vault refuses.
pub fn enrolled(open: &Open, args: EnrolOfficer) -> Answer<OfficersShown> {
    let (passphrase, again) = (Zeroizing::new(args.passphrase), Zeroizing::new(args.passphrase_again));
    if *passphrase != *again {
        return Err(Refused(Problem::new("passphrases-differ").at("passphrase_again")));
    }
    open.vault.enrol(&open.officer, &args.officer, args.role, &passphrase)?;
    all(open)
}

fn matrix_row(action: &Action) -> MatrixRow {
    MatrixRow { action: action.code().to_owned(), roles: action.roles().collect() }
}

fn row(open: &Open, one: OfficerListed) -> OfficerRow {
    OfficerRow {
        is_oneself: one.id == open.officer.id,
        id: one.id.to_string(),
        name: one.name,
        role: one.role.code().to_owned(),
        fingerprint: one.fingerprint,
        enrolled_at: one.enrolled_at.map(stamp),
        founder: one.certified_by == EnrolledBy::Founder,
        certified_by: match one.certified_by {
            EnrolledBy::Officer(name) => Some(name),
            EnrolledBy::Founder | EnrolledBy::RecoveryKey => None,
        },
        certified: one.certified,
        last_change: one.last_change.map(stamp),
        disabled_on: one.disabled_on.map(|day| day.to_string()),
        has_slot: one.has_slot,
    }
}
