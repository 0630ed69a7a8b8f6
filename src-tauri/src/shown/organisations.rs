//! Organisations and suppliers as the window shows them.

use std::collections::BTreeMap;

use csp_core::organisations::form::OrganisationForm;
use csp_core::organisations::{Error, Member, Record, Row, service};
use csp_core::vault::{Action, Written};

use super::application::flag;
use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::wire::{MemberShown, OrganisationInFull, OrganisationOutcome, SupplierRow};

/// Every supplier.
///
/// # Errors
/// When the vault cannot be read.
pub fn suppliers(open: &Open) -> Answer<Vec<SupplierRow>> {
    let row = |row: Row| SupplierRow {
        id: row.organisation.id.to_string(),
        number: row.organisation.number.unwrap_or_default(),
        name: row.organisation.name,
        nui: row.organisation.nui,
        country: row.organisation.country,
        members: row.members,
        standing: row.standing,
        open: row.open,
    };
    Ok(service::organisations(&open.vault, true)?.into_iter().map(row).collect())
}

/// One organisation in full.
#[must_use]
pub fn in_full(open: &Open, record: Record) -> OrganisationInFull {
    let writes = !open.vault.is_reading_only();
    OrganisationInFull {
        id: record.organisation.id.to_string(),
        number: record.organisation.number.clone().unwrap_or_default(),
        applicant: record.organisation.applicant.map(|id| id.to_string()),
        fields: OrganisationForm::of(&record.organisation),
        members: record.members.into_iter().map(member).collect(),
        doubts: record.doubts.iter().map(flag).collect(),
        standing: record.standing,
        open: record.open,
        may_change: writes && Action::OrganisationChanged.allowed(open.officer.role),
    }
}

fn member(of: Member) -> MemberShown {
    MemberShown {
        id: of.id.to_string(),
        applicant: of.applicant.map(|id| id.to_string()),
        name: of.name,
        birth_date: of.birth_date.map(|day| day.to_string()),
        kind: of.kind.code().to_owned(),
        role: of.role.code().to_owned(),
        share: of.share.map(csp_core::organisations::Share::print),
        from: of.from.map(|day| day.to_string()),
        to: of.to.map(|day| day.to_string()),
    }
}

/// What became of a form.
///
/// # Errors
/// Whatever is no problem of a field.
pub fn outcome(open: &Open, done: csp_core::Result<Written<Record>>) -> Answer<OrganisationOutcome> {
    match done {
        Ok(written) => {
            Ok(OrganisationOutcome { organisation: Some(in_full(open, written.value)), problems: Vec::new() })
        }
        Err(csp_core::Error::Organisations(Error::Form(problems))) => {
            Ok(OrganisationOutcome { organisation: None, problems })
        }
        Err(error) if error.problem().field.is_some() => {
            Ok(OrganisationOutcome { organisation: None, problems: vec![error.problem()] })
        }
        Err(error) => Err(error.into()),
    }
}

/// The fields of a form by their names, as corrections take them.
///
/// # Errors
/// Never: the form is plain text.
pub fn named(form: &OrganisationForm) -> Answer<BTreeMap<String, String>> {
    let unexpected = || Refused::new("unexpected");
    let value = serde_json::to_value(form).map_err(|_| unexpected())?;
    serde_json::from_value(value).map_err(|_| unexpected())
}
