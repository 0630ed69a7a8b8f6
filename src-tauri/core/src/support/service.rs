//! What officers do with earlier support: enter it, say who on a list is an applicant, erase a record.

use chrono::Datelike;
use serde::Deserialize;
use serde_json::json;

use super::import::check_scheme;
use super::shown::EarlierSupport;
use super::store::{self, New, Support};
use super::{Error, SupportOf, Verdict};
use crate::format::parse_money;
use crate::households::{Error as HomeError, past_day, settled, store as households};
use crate::ids::SupportId;
use crate::people::form::text;
use crate::people::sight::Sight;
use crate::vault::{Action, Officer, Vault, Written};
use crate::{Problem, Result};

/// Support as typed. Personal: no `Debug`.
#[derive(Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct SupportForm {
    /// Whose, by its code; the person's when empty.
    pub whose: String,
    /// The scheme, by its code.
    pub scheme: String,
    /// What was given.
    pub what: String,
    /// The year, or the day: one of them.
    pub on: String,
    /// The amount, EUR.
    pub amount: String,
    /// Where the information comes from.
    pub told_by: String,
    /// The reference of the evidence.
    pub reference: String,
}

/// Enters earlier support of an applicant.
///
/// # Errors
/// Every problem at its field.
pub fn enter(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    form: &SupportForm,
) -> Result<Written<SupportId>> {
    vault.write(officer, Action::SupportRecorded, |tx| {
        let mut problems = Vec::new();
        let mut missing = |typed: &str, field: &str| {
            if typed.trim().is_empty() {
                problems.push(Problem::new("value-missing").at(field));
            }
        };
        missing(&form.scheme, "scheme");
        missing(&form.what, "what");
        missing(&form.on, "on");
        missing(&form.told_by, "told_by");
        if !form.scheme.trim().is_empty()
            && let Err(error) = check_scheme(tx, form.scheme.trim(), tx.today)
        {
            problems.push(error.problem());
        }
        let year = form.on.trim().trim_end_matches('.').parse::<i32>().ok();
        let year = year.filter(|year| (1999..=tx.today.year()).contains(year));
        let on = if year.is_some() { None } else { past_day(&form.on, "on", tx.today, &mut problems) };
        let amount = text(&form.amount).and_then(|typed| {
            parse_money(&typed).map_err(|why| problems.push(why.problem().at("amount"))).ok()
        });
        let whose = match form.whose.trim() {
            "" => Some(SupportOf::Person),
            typed => crate::households::form::one_of::<SupportOf>(typed, "whose", &mut problems),
        };
        settled(problems)?;
        let (id, number, person) = households::person_of(tx, applicant)?;
        tx.describe(json!({ "applicant": number, "scheme": form.scheme.trim() }));
        let sql = "SELECT organisation_id FROM applicant WHERE id = ?1";
        let organisation: Option<crate::ids::OrganisationId> = tx.query_row(sql, [id], |r| r.get(0))?;
        let nobody = || HomeError::Field(Box::new(Problem::new("support-whose-none").at("whose")));
        let (mut of_person, mut of_organisation, mut of_household) = (None, None, None);
        match whose.unwrap_or(SupportOf::Person) {
            SupportOf::Person => of_person = Some(person),
            SupportOf::Organisation => of_organisation = Some(organisation.ok_or_else(nobody)?),
            SupportOf::Household => {
                let household = households::household_on(tx, person, tx.today)?;
                of_household = Some(household.ok_or_else(nobody)?);
            }
        }
        store::insert(
            tx,
            &New {
                person: of_person,
                organisation: of_organisation,
                household: of_household,
                scheme: form.scheme.trim(),
                what: text(&form.what),
                year: year.or_else(|| on.map(|day| day.year())),
                on,
                amount,
                told_by: text(&form.told_by),
                reference: text(&form.reference),
            },
        )
    })
}

/// The earlier support of an applicant: of the person, the organisation and the household.
///
/// # Errors
/// When no applicant has this number.
pub fn of_applicant(vault: &Vault, applicant: &str) -> Result<Vec<EarlierSupport>> {
    vault.read(|reading| {
        let id = crate::people::service::find(reading, applicant)?;
        let veiled = Sight::of(reading)?.pseudonym(id).is_some();
        Ok(read(reading, id)?.into_iter().map(|one| shown(one, veiled)).collect())
    })
}

pub(crate) fn read(reading: &crate::vault::Reading<'_>, id: crate::ids::ApplicantId) -> Result<Vec<Support>> {
    let sql = "SELECT person_id, organisation_id FROM applicant WHERE id = ?1";
    let (person, organisation): (crate::ids::PersonId, Option<crate::ids::OrganisationId>) =
        reading.query_row(sql, [id], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let household = households::household_on(reading, person, reading.today)?;
    let condition = "(e.person_id = ?1 OR e.organisation_id = ?2 OR e.household_id = ?3)";
    store::which(reading, condition, &[&person, &organisation, &household])
}

/// Every record, with whom it is of.
///
/// # Errors
/// When the vault cannot be read.
pub fn list(vault: &Vault, scheme: Option<&str>) -> Result<Vec<EarlierSupport>> {
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let all = store::which(reading, "(?1 IS NULL OR e.scheme = ?1)", &[&scheme])?;
        Ok(all
            .into_iter()
            .map(|one| {
                let clear = one.applicant.as_ref().is_some_and(|(id, _)| sight.pseudonym(*id).is_none());
                shown(one, sight.is_veiled() && !clear)
            })
            .collect())
    })
}

/// A record as it is shown; to an auditor without whatever names somebody.
pub(crate) fn shown(one: Support, veiled: bool) -> EarlierSupport {
    let clear = |text: Option<String>| text.filter(|_| !veiled);
    EarlierSupport {
        id: one.id,
        whose: store::whose(&one),
        applicant: one.applicant.map(|(_, number)| number),
        name: clear(one.name).unwrap_or_default(),
        scheme: one.scheme,
        what: clear(one.what),
        year: one.year,
        on: one.on,
        amount: one.amount,
        told_by: clear(one.told_by),
        reference: clear(one.reference),
        file: clear(one.file),
        sheet: clear(one.sheet),
        row: one.row.filter(|_| !veiled),
    }
}

/// Says that somebody on a list is an applicant, or is not; both are remembered.
///
/// # Errors
/// [`Error::Decided`] when it was said before.
pub fn decide(
    vault: &Vault,
    officer: &Officer,
    support: SupportId,
    applicant: &str,
    verdict: Verdict,
) -> Result<Written<()>> {
    vault.write(officer, Action::SupportMatched, |tx| {
        let record = store::one(tx, support)?.ok_or(Error::NotFound)?;
        let (_, number, person) = households::person_of(tx, applicant)?;
        tx.describe(json!({ "applicant": number, "verdict": verdict }));
        if record.person.is_some() || store::said(tx, support, person)?.is_some() {
            return Err(Error::Decided.into());
        }
        store::decide(tx, support, person, verdict)
    })
}

/// Erases a record: of somebody on a list who asks for it, or one that should not be kept. Nothing personal
/// stays, neither here nor in the log.
///
/// # Errors
/// When nothing has this identity, or the reason is none of the codes.
pub fn erase(vault: &Vault, officer: &Officer, support: SupportId, reason: &str) -> Result<Written<()>> {
    let written = vault.write(officer, Action::SupportErased, |tx| {
        store::one(tx, support)?.ok_or(Error::NotFound)?;
        tx.describe(json!({ "support": support, "reason": reason.trim() }));
        crate::privacy::erasure::record_erased(tx, support.uuid(), reason)?;
        store::blank(tx, support.uuid())
    })?;
    vault.sweep()?;
    Ok(written)
}
