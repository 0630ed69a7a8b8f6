//! What the vault keeps about itself: facts in `meta`, the officers, the numbers given out.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::keys::certificate::{Certificate, Holder};
use super::keys::file::same_name;
use super::{Error, Role};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{EventId, OfficerId};

/// The fact that tells the recovery key's signatures.
pub(crate) const RECOVERY_SIGNING: &str = "recovery_signing_public";
/// The fact that the database key is sealed to for the recovery key.
pub(crate) const RECOVERY_OPENING: &str = "recovery_opening_public";

/// A fact about this vault.
pub(crate) fn meta(connection: &Connection, key: &str) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

/// Sets a fact about this vault.
pub(crate) fn set_meta(connection: &Connection, key: &str, value: &str) -> Result<()> {
    let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    connection.prepare_cached(sql)?.execute([key, value])?;
    Ok(())
}

/// The next number of a kind, counted from 1.
pub(crate) fn next_count(connection: &Connection, kind: &str) -> Result<i64> {
    let sql = "INSERT INTO counter (kind, next) VALUES (?1, 2)
        ON CONFLICT (kind) DO UPDATE SET next = next + 1 RETURNING next - 1";
    Ok(connection.prepare_cached(sql)?.query_row([kind], |row| row.get(0))?)
}

/// An officer as enrolled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Enrolled {
    pub holder: Holder,
    pub certificate: Certificate,
    pub disabled: bool,
}

impl Enrolled {
    /// The role, when this program knows it.
    pub(crate) fn role(&self) -> Result<Role> {
        Role::from_code(&self.holder.role).ok_or_else(|| Error::CertificateBroken.into())
    }
}

/// The officer with this identity.
pub(crate) fn officer(connection: &Connection, id: OfficerId) -> Result<Option<Enrolled>> {
    let sql = "SELECT id, name, role, signing_public, opening_public, certificate, disabled_on IS NOT NULL
        FROM officer WHERE id = ?1";
    let found = connection.prepare_cached(sql)?.query_row([id], enrolled).optional()?;
    found.map(|(holder, certificate, disabled)| with_certificate(holder, &certificate, disabled)).transpose()
}

/// Every officer ever enrolled.
pub(crate) fn officers(connection: &Connection) -> Result<Vec<Enrolled>> {
    let sql = "SELECT id, name, role, signing_public, opening_public, certificate, disabled_on IS NOT NULL
        FROM officer ORDER BY id";
    let mut statement = connection.prepare(sql)?;
    let rows: Vec<_> = statement.query_map([], enrolled)?.collect::<Result<_, _>>()?;
    rows.into_iter().map(|(holder, text, disabled)| with_certificate(holder, &text, disabled)).collect()
}

fn enrolled(row: &rusqlite::Row<'_>) -> rusqlite::Result<(Holder, String, bool)> {
    let role: Stored<Role> = row.get(2)?;
    let holder = Holder {
        id: row.get(0)?,
        name: row.get(1)?,
        role: role.code().to_owned(),
        signing_public: row.get(3)?,
        opening_public: row.get(4)?,
    };
    Ok((holder, row.get(5)?, row.get(6)?))
}

fn with_certificate(holder: Holder, certificate: &str, disabled: bool) -> Result<Enrolled> {
    let certificate = serde_json::from_str(certificate).map_err(|_| Error::CertificateBroken)?;
    Ok(Enrolled { holder, certificate, disabled })
}

/// Enrols an officer. Somebody who left may come back: only those who are here need different names.
pub(crate) fn insert_officer(
    connection: &Connection,
    holder: &Holder,
    certificate: &Certificate,
) -> Result<()> {
    let same = |known: &Enrolled| !known.disabled && same_name(&known.holder.name, &holder.name);
    if officers(connection)?.iter().any(same) {
        return Err(Error::OfficerExists.into());
    }
    let certificate = serde_json::to_string(certificate).map_err(|_| Error::CertificateBroken)?;
    connection.execute(
        "INSERT INTO officer (id, name, role, signing_public, opening_public, certificate)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            holder.id,
            holder.name,
            holder.role,
            holder.signing_public,
            holder.opening_public,
            certificate
        ],
    )?;
    Ok(())
}

/// Gives an officer another certificate.
pub(crate) fn set_certificate(
    connection: &Connection,
    id: OfficerId,
    certificate: &Certificate,
) -> Result<()> {
    let certificate = serde_json::to_string(certificate).map_err(|_| Error::CertificateBroken)?;
    connection.execute("UPDATE officer SET certificate = ?2 WHERE id = ?1", params![id, certificate])?;
    Ok(())
}

/// Writes down what happened to the keys: of the vault as a whole, or of one officer.
pub(crate) fn insert_key_event(
    writing: &super::Writing<'_>,
    about: Uuid,
    about_kind: &str,
    kind: &str,
) -> Result<()> {
    writing.execute(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            EventId::new(),
            about_kind,
            about,
            kind,
            writing.today,
            crate::clock::stored_moment(writing.now),
            writing.officer
        ],
    )?;
    Ok(())
}

/// Gives an officer another role with its certificate. What they were stays in the log.
pub(crate) fn set_role(connection: &Connection, holder: &Holder, certificate: &Certificate) -> Result<()> {
    let certificate = serde_json::to_string(certificate).map_err(|_| Error::CertificateBroken)?;
    let sql = "UPDATE officer SET role = ?2, certificate = ?3 WHERE id = ?1 AND disabled_on IS NULL";
    match connection.execute(sql, params![holder.id, holder.role, certificate])? {
        1 => Ok(()),
        _ => Err(Error::NotFound.into()),
    }
}

/// The day an officer was disabled.
pub(crate) fn disabled_on(connection: &Connection, id: OfficerId) -> Result<Option<chrono::NaiveDate>> {
    let sql = "SELECT disabled_on FROM officer WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}

/// Disables an officer from a day on.
pub(crate) fn disable_officer(connection: &Connection, id: OfficerId, on: chrono::NaiveDate) -> Result<()> {
    let sql = "UPDATE officer SET disabled_on = ?2 WHERE id = ?1 AND disabled_on IS NULL";
    match connection.execute(sql, params![id, on])? {
        1 => Ok(()),
        _ => Err(Error::NotFound.into()),
    }
}
