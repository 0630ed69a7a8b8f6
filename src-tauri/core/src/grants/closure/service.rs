//! What officers do at the end of a grant: see what is open, excuse a line, close, open again.

use serde_json::json;

use super::{Closure, ClosureLine, Error, LineStanding, checklist, paper, store};
use crate::Result;
use crate::code::Code;
use crate::grants::grantee::{self, Grantee};
use crate::grants::handover::service::veil;
use crate::language::Language;
use crate::people::sight::Sight;
use crate::selection::papers::PaperDocument;
use crate::vault::{Action, Officer, Reading, Vault, Written};

/// The closure of a grant: its checklist, figures and closings.
///
/// # Errors
/// When there is no such application or it has no agreement.
pub fn closure(vault: &Vault, application: &str) -> Result<Closure> {
    vault.read(|reading| {
        let mut found = of(reading, grantee::find(reading, application)?)?;
        if veil(&Sight::of(reading)?, &mut found.grantee) {
            for line in &mut found.lines {
                line.reason = line.reason.take().map(|_| String::new());
            }
            for one in &mut found.closings {
                one.reopen_reason = one.reopen_reason.take().map(|_| String::new());
            }
        }
        Ok(found)
    })
}

pub(in crate::grants) fn of(reading: &Reading<'_>, grantee: Grantee) -> Result<Closure> {
    let closings = store::closings(reading, grantee.agreement)?;
    let frozen = closings.last().filter(|one| one.reopened_on.is_none()).map(|one| one.figures.clone());
    let figures = match frozen {
        Some(figures) => figures,
        None => checklist::figures(reading, &grantee)?,
    };
    Ok(Closure { lines: checklist::lines(reading, &grantee)?, grantee, figures, closings })
}

/// The day a grant was closed, where it is.
pub(in crate::grants) fn closed_on(
    reading: &Reading<'_>,
    application: crate::ids::ApplicationId,
) -> Result<Option<chrono::NaiveDate>> {
    let Some(grantee) = grantee::of_application(reading, application)? else { return Ok(None) };
    let last = store::closings(reading, grantee.agreement)?.pop();
    Ok(last.filter(|one| one.reopened_on.is_none()).map(|one| one.on))
}

/// Excuses a line that is open, or takes the excuse back where no reason is given.
///
/// # Errors
/// [`Error::NothingToExcuse`] where the line is settled; the agreement must be signed.
pub fn excuse(
    vault: &Vault,
    manager: &Officer,
    application: &str,
    line: ClosureLine,
    reason: Option<&str>,
) -> Result<Written<Closure>> {
    let reason = reason.map(str::trim);
    if reason == Some("") {
        return Err(Error::ReasonMissing.into());
    }
    vault.write(manager, Action::ClosureExcused, |tx| {
        let grantee = grantee::signed(tx, application)?;
        let reading = tx.reading();
        let lines = checklist::lines(&reading, &grantee)?;
        let settled = lines.iter().any(|one| one.line == line && one.standing == LineStanding::Done);
        if reason.is_some() && settled {
            return Err(Error::NothingToExcuse.into());
        }
        store::excuse(tx, grantee.agreement, line, reason)?;
        tx.describe(json!({ "agreement": grantee.agreement_number, "line": line.code() }));
        of(&reading, grantee)
    })
}

/// Closes a grant: its figures are frozen, and nothing recorded under its agreement changes any more.
///
/// # Errors
/// [`Error::Closed`], [`Error::Open`] while lines of the checklist are open; the agreement must be signed.
pub fn close(vault: &Vault, manager: &Officer, application: &str) -> Result<Written<Closure>> {
    vault.write(manager, Action::GrantClosed, |tx| {
        let grantee = grantee::signed(tx, application)?;
        let found = of(&tx.reading(), grantee)?;
        if found.closed().is_some() {
            return Err(Error::Closed(found.grantee.agreement_number).into());
        }
        if found.open() > 0 {
            return Err(Error::Open(found.open()).into());
        }
        store::close(tx, found.grantee.agreement, &found.figures, &found.lines)?;
        tx.describe(json!({ "agreement": found.grantee.agreement_number }));
        of(&tx.reading(), found.grantee)
    })
}

/// Opens a closed grant again.
///
/// # Errors
/// [`Error::NotClosed`], [`Error::ReasonMissing`].
pub fn reopen(vault: &Vault, manager: &Officer, application: &str, reason: &str) -> Result<Written<Closure>> {
    vault.write(manager, Action::GrantReopened, |tx| {
        let grantee = grantee::signed(tx, application)?;
        if reason.trim().is_empty() {
            return Err(Error::ReasonMissing.into());
        }
        let found = of(&tx.reading(), grantee)?;
        if found.closed().is_none() {
            return Err(Error::NotClosed.into());
        }
        store::reopen(tx, found.grantee.agreement, reason.trim())?;
        tx.describe(json!({ "agreement": found.grantee.agreement_number }));
        of(&tx.reading(), found.grantee)
    })
}

/// The sheet of a closure: checklist and figures.
///
/// # Errors
/// As [`closure`]; to an auditor who sees the applicant under a pseudonym it is refused.
pub fn sheet(vault: &Vault, application: &str, language: Language) -> Result<PaperDocument> {
    vault.read(|reading| {
        let grantee = grantee::find(reading, application)?;
        Sight::of(reading)?.check(grantee.applicant)?;
        paper::sheet(reading, &of(reading, grantee)?, language)
    })
}
