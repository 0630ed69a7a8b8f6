//! Restriction and erasure. Restricting hides a person at once; erasing blanks every personal value there
//! is of them, also in the change log, and leaves what the figures count: amounts, dates, and a remainder
//! without name, number or village. Only ids and codes are written of it, and every restore applies the list.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{Error, Standing, code, given, person_of, retention, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{ErasureId, PersonId};
use crate::reference::settings_on;
use crate::vault::erasing::{Records, dependents};
use crate::vault::{Action, Officer, Vault, Writing, Written};

crate::codes! {
    /// What was decided about a person's data.
    pub enum Kind {
        /// It is kept, but not used.
        Restricted = "restricted",
        /// The restriction ended.
        Lifted = "lifted",
        /// It was erased.
        Erased = "erased",
    }
}

crate::codes! {
    /// Why data is restricted.
    pub enum RestrictionReason {
        /// Consent to take part was withdrawn.
        ConsentWithdrawn = "consent-withdrawn",
        /// The person asked for it.
        Request = "request",
        /// The person says that the data is wrong; it is being looked into.
        Disputed = "disputed",
        /// The data should not have been recorded; it is being looked into.
        Unlawful = "unlawful",
    }
}

crate::codes! {
    /// Why data is erased.
    pub enum ErasureReason {
        /// The term of the records has ended.
        TermEnded = "term-ended",
        /// The person asked for it.
        Request = "request",
        /// Consent was withdrawn.
        ConsentWithdrawn = "consent-withdrawn",
        /// The data should never have been recorded.
        Unlawful = "unlawful",
    }
}

crate::codes! {
    /// On what ground data is erased although the records' term has not ended.
    pub enum Ground {
        /// No support was given, so no account needs the record.
        NoSupport = "no-support",
        /// It was recorded without a lawful basis.
        NoBasis = "no-basis",
        /// The data-protection authority or a court ordered it.
        Order = "order",
    }
}

/// One entry of the list that every restore applies: ids and codes only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The person.
    pub person: PersonId,
    /// What was decided.
    pub kind: Stored<Kind>,
    /// Why, by its code.
    pub reason: String,
    /// The ground within the term, by its code.
    pub ground: Option<String>,
    /// The number of the certificate.
    pub certificate: Option<String>,
    /// The day.
    pub decided_on: NaiveDate,
}

/// What an erasure left as its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its number, such as `CSP4-A-E0001`.
    pub number: String,
    /// The applicant's number.
    pub applicant: String,
    /// How many records were blanked.
    pub records: u32,
    /// The day.
    pub on: NaiveDate,
}

/// What a manager types to erase or restrict. Field errors name these fields.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "ErasureFields")]
pub struct ErasureForm {
    /// Why, by its code.
    pub reason: String,
    /// On what ground within the term, by its code; empty for none.
    pub ground: String,
}

/// Restricts a person's data, or lifts the restriction when `reason` is empty.
///
/// # Errors
/// When it is erased, or stands so already.
pub fn restrict(vault: &Vault, officer: &Officer, applicant: &str, reason: &str) -> Result<Written<()>> {
    vault.write(officer, Action::PersonRestricted, |tx| {
        let (_, number, person) = person_of(tx, applicant)?;
        let standing = store::standing(tx, person)?;
        let reason = given(reason);
        match (standing, reason) {
            (Standing::Erased, _) => return Err(Error::Erased.into()),
            (Standing::Restricted, Some(_)) => return Err(Error::Restricted.into()),
            (Standing::Used, None) => return Err(Error::NotRestricted.into()),
            _ => {}
        }
        let (kind, reason) = match reason {
            Some(typed) => (Kind::Restricted, code::<RestrictionReason>(typed, "reason")?.code()),
            None => (Kind::Lifted, ""),
        };
        tx.describe(json!({ "applicant": number, "kind": kind.code(), "reason": reason }));
        record(tx, person, kind, reason)?;
        store::set_restricted(tx, person, kind == Kind::Restricted)
    })
}

/// Lifts a restriction that came of a withdrawn consent, now that it is given again.
pub(super) fn lift_after_consent(tx: &Writing<'_>, person: PersonId) -> Result<()> {
    let because = store::last_entry(tx, person)?;
    let withdrawn = because.is_some_and(|entry| {
        entry.kind.known() == Some(Kind::Restricted)
            && entry.reason == RestrictionReason::ConsentWithdrawn.code()
    });
    if withdrawn && store::standing(tx, person)? == Standing::Restricted {
        record(tx, person, Kind::Lifted, RestrictionReason::ConsentWithdrawn.code())?;
        store::set_restricted(tx, person, false)?;
    }
    Ok(())
}

/// Writes down what was decided, without more.
pub(super) fn record(tx: &Writing<'_>, person: PersonId, kind: Kind, reason: &str) -> Result<()> {
    let entry = Entry {
        person,
        kind: Stored::Known(kind),
        reason: reason.to_owned(),
        ground: None,
        certificate: None,
        decided_on: tx.today,
    };
    store::insert_erasure(tx, ErasureId::new(), &entry, 0)
}

/// Writes down that a record without a person was erased, so that every restore erases it too.
pub(crate) fn record_erased(tx: &Writing<'_>, record: Uuid, reason: &str) -> Result<()> {
    let reason: ErasureReason = code(reason, "reason")?;
    self::record(tx, PersonId::from_uuid(record), Kind::Erased, reason.code())
}

/// Erases a person's data.
///
/// # Errors
/// [`Error::WithinTerm`] while the records must be kept and no ground is given; [`Error::Erased`] when it
/// was done before.
pub fn erase(
    vault: &Vault,
    officer: &Officer,
    applicant: &str,
    form: &ErasureForm,
) -> Result<Written<Certificate>> {
    let written = vault.write(officer, Action::PersonErased, |tx| {
        let reason: ErasureReason = code(&form.reason, "reason")?;
        let ground = given(&form.ground).map(|typed| code::<Ground>(typed, "ground")).transpose()?;
        let (_, number, person) = person_of(tx, applicant)?;
        if store::standing(tx, person)? == Standing::Erased {
            return Err(Error::Erased.into());
        }
        if ground.is_none() {
            let term = retention::term_of(tx, person, &settings_on(tx, tx.today)?)?;
            if term.until.is_none_or(|until| until > tx.today) {
                return Err(Error::WithinTerm(term.until).into());
            }
        }
        let records = blank(tx, person)?;
        let certificate = tx.next_number("erasure")?;
        let entry = Entry {
            person,
            kind: Stored::Known(Kind::Erased),
            reason: reason.code().to_owned(),
            ground: ground.map(|ground| ground.code().to_owned()),
            certificate: Some(certificate.clone()),
            decided_on: tx.today,
        };
        store::insert_erasure(tx, ErasureId::new(), &entry, records)?;
        tx.describe(json!({ "applicant": number, "certificate": certificate, "reason": reason.code() }));
        Ok(Certificate {
            number: certificate,
            applicant: number,
            records: u32::try_from(records).unwrap_or(u32::MAX),
            on: tx.today,
        })
    })?;
    vault.sweep()?;
    Ok(written)
}

/// A person whose data is restricted. It carries personal data and therefore has no `Debug`.
#[derive(Clone)]
pub struct RestrictedPerson {
    /// The applicant's number.
    pub number: String,
    /// The person's name.
    pub name: String,
    /// Why, by its code.
    pub reason: String,
    /// Since when.
    pub since: NaiveDate,
}

/// Everybody whose data is restricted: they stand in no other list.
///
/// # Errors
/// When the vault cannot be read.
pub fn restricted(vault: &Vault) -> Result<Vec<RestrictedPerson>> {
    vault.read(|reading| store::restricted(reading))
}

/// The list that every restore applies, oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn entries(vault: &Vault) -> Result<Vec<Entry>> {
    vault.read(|reading| store::entries(reading))
}

/// Carries the decisions of a newer copy over to this vault, which was restored from an older one: who was
/// erased there is erased here, who was restricted there is restricted here. Gives the number of entries
/// this vault did not have. Doing it twice does nothing more.
///
/// # Errors
/// When the vault cannot be written.
pub fn apply(vault: &Vault, officer: &Officer, list: &[Entry]) -> Result<Written<u64>> {
    let written = vault.write(officer, Action::ErasuresApplied, |tx| {
        let known = store::entries(tx)?;
        let mut applied = 0;
        for entry in list.iter().filter(|entry| !known.contains(entry)) {
            let here = store::knows(tx, entry.person)?;
            let mut records = 0;
            match entry.kind.known() {
                Some(Kind::Erased) if here && store::standing(tx, entry.person)? != Standing::Erased => {
                    records = blank(tx, entry.person)?;
                }
                // Somebody on a list of earlier support, who is no person of the vault.
                Some(Kind::Erased) if !here => crate::support::store::blank(tx, entry.person.uuid())?,
                Some(Kind::Restricted) if here => store::set_restricted(tx, entry.person, true)?,
                Some(Kind::Lifted) if here && store::standing(tx, entry.person)? == Standing::Restricted => {
                    store::set_restricted(tx, entry.person, false)?;
                }
                _ => {}
            }
            store::insert_erasure(tx, ErasureId::new(), entry, records)?;
            applied += 1;
        }
        tx.describe(json!({ "entries": applied }));
        Ok(applied)
    })?;
    vault.sweep()?;
    Ok(written)
}

/// What a newer copy decided, kept in a vault that was restored from an older one until somebody can sign it.
const CARRIED: &str = "erasures_carried";

/// Carries the decisions of the vault that stands in a place into the copy that takes its place. They are
/// applied with the first change of the restored vault.
pub(crate) fn carry(standing: &rusqlite::Connection, restored: &rusqlite::Connection) -> Result<()> {
    let listed = standing.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'erasure'")?.exists([])?;
    let list = if listed { store::entries(standing)? } else { Vec::new() };
    if list.is_empty() {
        return Ok(());
    }
    let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2)";
    restored.execute(sql, [CARRIED, &json!(list).to_string()])?;
    Ok(())
}

/// Applies the decisions that were carried over, if there are any.
pub(crate) fn apply_carried(vault: &Vault, officer: &Officer) -> Result<()> {
    let sql = "SELECT value FROM meta WHERE key = ?1";
    let carried: Option<String> =
        vault.read(|reading| Ok(reading.query_row(sql, [CARRIED], |row| row.get(0)).optional()?))?;
    let Some(carried) = carried else { return Ok(()) };
    let list: Vec<Entry> = serde_json::from_str(&carried).map_err(|_| crate::vault::Error::LogBroken)?;
    apply(vault, officer, &list)?;
    vault.forget(CARRIED)
}

/// Tables whose records say nothing of a person that erasing would have to blank.
const LEFT_ALONE: &[&str] = &["remainder", "erasure"];

/// Blanks everything personal about a person; gives the number of records it blanked.
fn blank(tx: &Writing<'_>, person: PersonId) -> Result<i64> {
    let settings = settings_on(tx, tx.today)?;
    let keep: &[&str] = if settings.retention.catch_reapplication {
        &["import_row.fingerprint", "earlier_support.fingerprint"]
    } else {
        &[]
    };
    store::forget_drafts(tx, person)?;
    store::keep_remainder(tx, person)?;
    let mut roots = vec![("person", person.uuid())];
    roots.extend(crate::matching::merged_into(tx, person)?.into_iter().map(|id| ("person", id.uuid())));
    roots.extend(store::own_organisations(tx, person)?.into_iter().map(|id| ("organisation", id.uuid())));
    let mut records: Records = dependents(tx, &roots, LEFT_ALONE)?;
    let given: BTreeSet<Uuid> = store::given_alone(tx, person)?;
    records.entry("disclosure").or_default().extend(given);
    // People named for this person's household alone go with it.
    let named = crate::households::store::kept_for_alone(tx, person)?;
    records.entry("household_member").or_default().extend(named);
    let members = records.get("organisation_member").cloned().unwrap_or_default();
    for subject in roots.iter().map(|root| root.1).chain(members) {
        crate::screening::forget(tx, subject)?;
    }
    let blanked = tx.blank(&records, keep)?;
    store::set_erased(tx, person)?;
    Ok(blanked)
}
