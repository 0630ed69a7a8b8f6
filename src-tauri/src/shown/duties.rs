//! Exceptions from duties apart, what is unsealed for auditors, and what a step ahead would need.

use csp_core::Problem;
use csp_core::code::Code;
use csp_core::duties::service::{self, Grant};
use csp_core::duties::unsealing::{Unsealed, unseal, unsealings};
use csp_core::duties::{Duty, Exception};
use csp_core::ids::{ApplicationId, OfficerId};
use csp_core::selection::ApplicationState;
use csp_core::vault::{self, Action, Role};

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::typed;
use crate::wire::{
    DutiesShown, DutyAhead, ExceptionShown, OfficerName, SignException, UnsealRecords, UnsealingShown,
};

/// All of them.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(open: &Open) -> Answer<DutiesShown> {
    let today = open.vault.clock().today();
    let listed = vault::officers(&open.vault)?;
    let at_work = || listed.iter().filter(|one| one.disabled_on.is_none());
    let named = |one: &vault::OfficerListed| OfficerName { id: one.id.to_string(), name: one.name.clone() };
    let is_auditor = |one: &&vault::OfficerListed| one.role.code() == Role::Auditor.code();
    Ok(DutiesShown {
        exceptions: service::exceptions(&open.vault)?.iter().map(|one| exception(one, today)).collect(),
        unsealings: unsealings(&open.vault)?.into_iter().map(|one| unsealing(one, today)).collect(),
        duties: Duty::ALL.to_vec(),
        officers: at_work().filter(|one| !is_auditor(one)).map(named).collect(),
        auditors: at_work().filter(is_auditor).map(named).collect(),
        may_sign: Action::ExceptionSigned.allowed(open.officer.role),
    })
}

/// Signs an exception.
///
/// # Errors
/// The field that does not read, or why the vault refuses.
pub fn signed(open: &Open, args: &SignException) -> Answer<DutiesShown> {
    let record = match args.application.trim() {
        "" => None,
        number => {
            let found = csp_core::selection::service::application(&open.vault, number);
            Some(found.map_err(|error| Refused(error.problem().at("application")))?.application.id.uuid())
        }
    };
    let today = open.vault.clock().today();
    let until = match args.until.trim() {
        "" => None,
        text => Some(typed::day(text, "until", today)?),
    };
    let officer = chosen::<OfficerId>(&args.officer, "officer")?;
    let grant = Grant { duty: args.duty, officer, record, until, reason: args.reason.clone() };
    service::sign(&open.vault, &open.officer, &grant)?;
    all(open)
}

/// Unseals applicants for an auditor.
///
/// # Errors
/// The field that does not read, or why the vault refuses.
pub fn unsealed(open: &Open, args: &UnsealRecords) -> Answer<DutiesShown> {
    let auditor = chosen::<OfficerId>(&args.auditor, "auditor")?;
    let applicants: Vec<String> = args
        .applicants
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect();
    if applicants.is_empty() {
        return Err(missing("applicants"));
    }
    if args.until.trim().is_empty() {
        return Err(missing("until"));
    }
    let until = typed::day(&args.until, "until", open.vault.clock().today())?;
    for number in &applicants {
        csp_core::people::service::applicant(&open.vault, number)
            .map_err(|error| Refused(error.problem().at("applicants")))?;
    }
    unseal(&open.vault, &open.officer, auditor, &applicants, until, &args.reason)?;
    all(open)
}

/// What a step would need of the officer at work; nothing when the duties stay apart.
///
/// # Errors
/// When the vault cannot be read.
pub fn ahead(open: &Open, application: ApplicationId, to: ApplicationState) -> Answer<Option<DutyAhead>> {
    let needed = service::ahead(&open.vault, &open.officer, application, to)?;
    Ok(needed.map(|needed| DutyAhead {
        duty: needed.duty.code().to_owned(),
        on: needed.on.to_string(),
        how: match (needed.covered, open.officer.role) {
            (Some(_), _) => "covered",
            (None, Role::ProgrammeManager) => "signs",
            (None, _) => "refused",
        }
        .to_owned(),
    }))
}

fn chosen<T: std::str::FromStr>(text: &str, field: &str) -> Answer<T> {
    text.parse().map_err(|_| missing(field))
}

fn missing(field: &str) -> Refused {
    Refused(Problem::new("value-missing").at(field))
}

fn exception(one: &Exception, today: chrono::NaiveDate) -> ExceptionShown {
    ExceptionShown {
        id: one.id.to_string(),
        duty: one.duty.code().to_owned(),
        officer: one.officer_name.clone(),
        every: one.record.is_none(),
        application: one.application.clone(),
        from: one.from.to_string(),
        until: one.to.map(|day| day.to_string()),
        reason: one.reason.clone(),
        signed_by: one.signed_by_name.clone(),
        steps: one.steps(),
        withdrawn_on: one.withdrawn_on.map(|day| day.to_string()),
        in_force: one.in_force(today),
    }
}

fn unsealing(one: Unsealed, today: chrono::NaiveDate) -> UnsealingShown {
    UnsealingShown {
        in_force: one.from <= today && today <= one.to,
        applicant: one.applicant,
        auditor: one.auditor,
        from: one.from.to_string(),
        until: one.to.to_string(),
        reason: one.reason,
        signed_by: one.signed_by,
    }
}
