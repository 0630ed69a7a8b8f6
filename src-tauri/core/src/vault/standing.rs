//! What an officer was at a moment: their row as the change log tells it. Each past change and each
//! signature is judged by the role its signer had then, not by the one they have now.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::keys::certificate::{By, Holder};
use super::log::{OpKind, values};
use super::store::{self, Enrolled};
use super::{Action, Error, Role};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{ChangeId, OfficerId, VaultId};

/// After everything the log holds so far.
pub(crate) const NOW: i64 = i64::MAX;

/// An officer at a moment, and since which op of the log their certificate is theirs.
pub(crate) struct Standing {
    pub enrolled: Enrolled,
    pub certified_at: i64,
}

/// The officer as the log tells them just before one of its ops; none if they were not enrolled then.
pub(crate) fn standing(connection: &Connection, id: OfficerId, before: i64) -> Result<Option<Standing>> {
    let sql = "SELECT id, kind, fields FROM change_op
        WHERE record_id = ?1 AND table_name = 'officer' AND id < ?2 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params![id, before])?;
    let (mut fields, mut certified_at) = (BTreeMap::new(), 0);
    while let Some(row) = rows.next()? {
        let (op, kind, text): (i64, Stored<OpKind>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let told: BTreeMap<String, serde_json::Value> =
            serde_json::from_str(&text).map_err(|_| Error::LogBroken)?;
        if told.contains_key("certificate") {
            certified_at = op;
        }
        for (column, value) in told {
            let after = match kind.known() {
                Some(OpKind::Insert) => Some(&value),
                Some(OpKind::Update) => value.get(1),
                // Officers are disabled, never deleted.
                Some(OpKind::Delete) | None => None,
            };
            fields.insert(column, after.and_then(values::read).ok_or(Error::LogBroken)?);
        }
    }
    if fields.is_empty() {
        return Ok(None);
    }
    let mut text = |column: &str| match fields.remove(column) {
        Some(Value::Text(text)) => Ok(text),
        _ => Err(Error::LogBroken),
    };
    let (name, role, certificate) = (text("name")?, text("role")?, text("certificate")?);
    let mut bytes = |column: &str| match fields.remove(column) {
        Some(Value::Blob(bytes)) => Ok(bytes),
        _ => Err(Error::LogBroken),
    };
    let holder = Holder {
        id,
        name,
        role,
        signing_public: bytes("signing_public")?,
        opening_public: bytes("opening_public")?,
    };
    let certificate = serde_json::from_str(&certificate).map_err(|_| Error::CertificateBroken)?;
    let disabled = !matches!(fields.remove("disabled_on"), None | Some(Value::Null));
    Ok(Some(Standing { enrolled: Enrolled { holder, certificate, disabled }, certified_at }))
}

/// The first op of a change.
#[allow(dead_code, reason = "the check of the vault judges each change by it")]
fn first_op(connection: &Connection, change: ChangeId) -> Result<i64> {
    let sql = "SELECT min(id) FROM change_op WHERE change_id = ?1";
    let first: Option<i64> = connection.prepare_cached(sql)?.query_row([change], |row| row.get(0))?;
    Ok(first.ok_or(Error::NotFound)?)
}

/// The role an officer had when a change was written; none where they were not enrolled yet or disabled.
///
/// # Errors
/// When the log cannot be read, or holds no such change.
#[allow(dead_code, reason = "the check of the vault judges each change by it")]
pub(crate) fn role_at(connection: &Connection, id: OfficerId, change: ChangeId) -> Result<Option<Role>> {
    role_before(connection, id, first_op(connection, change)?)
}

fn role_before(connection: &Connection, id: OfficerId, before: i64) -> Result<Option<Role>> {
    let found = standing(connection, id, before)?.filter(|found| !found.enrolled.disabled);
    Ok(found.and_then(|found| Role::from_code(&found.enrolled.holder.role)))
}

/// Whether the officer is the founder of a vault that had no programme manager at work: somebody has
/// to begin. Once there is one, the founder is an officer like others.
pub(crate) fn founds(connection: &Connection, id: OfficerId, before: i64) -> Result<bool> {
    if store::meta(connection, "founder")?.as_deref() != Some(id.to_string().as_str()) {
        return Ok(false);
    }
    let mut statement = connection.prepare_cached("SELECT id FROM officer")?;
    let ids: Vec<OfficerId> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for one in ids {
        if role_before(connection, one, before)? == Some(Role::ProgrammeManager) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether an officer's row is what the log says of it and their certificate holds, up to the founder or
/// the recovery key: each signer might certify when they did.
pub(crate) fn is_certified(connection: &Connection, vault: VaultId, officer: &Enrolled) -> Result<bool> {
    // An old certificate of a higher role still has its signature; the log tells that it is not the last one.
    match standing(connection, officer.holder.id, NOW)? {
        Some(told) if told.enrolled == *officer => is_certified_before(connection, vault, &told),
        _ => Ok(false),
    }
}

fn is_certified_before(connection: &Connection, vault: VaultId, officer: &Standing) -> Result<bool> {
    let mut signer;
    let mut current = officer;
    loop {
        let Enrolled { holder, certificate, .. } = &current.enrolled;
        let holds = |public: &[u8]| certificate.holds(vault, holder, public);
        let by = match certificate.by {
            By::Recovery => {
                let public = recovery_public(connection, current.certified_at)?;
                return Ok(public.is_some_and(|public| holds(&public)));
            }
            By::Officer(id) if id == holder.id => {
                let founder = store::meta(connection, "founder")?;
                let founds = founder.as_deref() == Some(id.to_string().as_str());
                return Ok(founds && holds(&holder.signing_public));
            }
            By::Officer(id) => id,
        };
        // Each signer is looked at as they were before they signed, so this comes to an end.
        let Some(found) = standing(connection, by, current.certified_at)? else { return Ok(false) };
        let manages = found.enrolled.holder.role == Role::ProgrammeManager.code();
        let may = !found.enrolled.disabled && (manages || founds(connection, by, current.certified_at)?);
        if !may || !holds(&found.enrolled.holder.signing_public) {
            return Ok(false);
        }
        signer = found;
        current = &signer;
    }
}

/// What told the signatures of the recovery key that was in force at an op of the log.
fn recovery_public(connection: &Connection, at: i64) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT count(*) FROM change AS c WHERE c.action = ?1
        AND (SELECT min(id) FROM change_op WHERE change_id = c.id) > ?2";
    let replaced_since: i64 = connection
        .prepare_cached(sql)?
        .query_row(params![Action::RecoveryKeyReplaced, at], |row| row.get(0))?;
    let keys = super::verify::recovery_keys(connection)?;
    Ok(keys.into_iter().rev().nth(usize::try_from(replaced_since).unwrap_or(usize::MAX)))
}

/// Nobody disables themselves or signs for their own role; the last programme manager least of all.
pub(crate) fn check_other(connection: &Connection, by: OfficerId, id: OfficerId) -> Result<()> {
    if by != id {
        return Ok(());
    }
    let sql = "SELECT 1 FROM officer WHERE role = ?1 AND disabled_on IS NULL AND id <> ?2 LIMIT 1";
    let other = connection.query_row(sql, params![Role::ProgrammeManager, id], |_| Ok(())).optional()?;
    Err(if other.is_some() { Error::OfficerIsOneself } else { Error::LastManager }.into())
}
