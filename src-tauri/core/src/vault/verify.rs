//! Is the vault whole? The database's pages and references, the chain, every signature, every
//! commitment, the role certificates, and whether the records are what the log says they are.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::database::{self, Purpose};
use super::keys::{fingerprint, verifies};
use super::log::chain::{self, Chained, Header};
use super::transactions::locked;
use super::{Error, Vault, access, hex, store};
use crate::ids::OfficerId;
use crate::{Problem, Result};

/// What the check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How many changes were checked.
    pub changes: u64,
    /// How many record changes were checked.
    pub records: u64,
    /// The founder's fingerprint, to be compared with the printed one.
    pub founder: String,
    /// What is wrong; empty when all is well.
    pub findings: Vec<Problem>,
}

impl Verified {
    /// Whether all is well.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Checks the whole vault. Writes wait meanwhile.
///
/// # Errors
/// [`Error::Busy`] when a read goes on too long to begin, or the check itself cannot be made; what it
/// finds is in the result.
pub fn verify(vault: &Vault) -> Result<Verified> {
    let writer = locked(&vault.writer);
    // On pages that still lie in the write-ahead log the check of the ciphers raises false alarms.
    let busy: bool = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        return Err(Error::Busy.into());
    }
    let fresh = database::open(&vault.dir, &vault.key(), Purpose::Reading)?;
    let mut findings = Vec::new();
    for (code, pragma, all_is_well) in [
        ("verify-cipher", "PRAGMA cipher_integrity_check", None),
        ("verify-database", "PRAGMA integrity_check", Some("ok")),
        ("verify-references", "PRAGMA foreign_key_check", None),
    ] {
        let mut statement = fresh.prepare(pragma)?;
        let mut rows = statement.query([])?;
        let mut found = 0;
        while let Some(row) = rows.next()? {
            let said: Option<String> = row.get(0)?;
            found += u32::from(said.as_deref() != all_is_well);
        }
        if found > 0 {
            findings.push(Problem::new(code).with("count", found));
        }
    }
    let counted = check_chain(&fresh, vault, &mut findings)?;
    let founder = check_certificates(&fresh, vault, &mut findings)?;
    if !access::is_whole(&fresh, vault.id)? {
        findings.push(Problem::new("verify-access"));
    }
    for (table, count) in super::log::replay::differing(&fresh)? {
        findings.push(Problem::new("verify-records").with("table", table).with("count", count));
    }
    let (changes, records) = counted;
    Ok(Verified { changes, records, founder, findings })
}

/// Walks the chain from its root; gives the numbers of changes and ops.
fn check_chain(connection: &Connection, vault: &Vault, findings: &mut Vec<Problem>) -> Result<(u64, u64)> {
    let signers: BTreeMap<OfficerId, Vec<u8>> = store::officers(connection)?
        .into_iter()
        .map(|officer| (officer.holder.id, officer.holder.signing_public))
        .collect();
    let mut statement = connection.prepare(
        "SELECT id, device, sequence, clock, officer_id, action, schema_version, subject, undoes, previous_hash,
            hash, signature, (SELECT count(*) FROM change_op WHERE change_id = change.id)
         FROM change ORDER BY device, sequence",
    )?;
    let mut ops = connection.prepare(
        r#"SELECT o.table_name, o.record_id, o.kind, o.fields, o.commitment, v.salt, v."values", v.op_id IS NOT NULL
           FROM change_op AS o LEFT JOIN change_value AS v ON v.op_id = o.id
           WHERE o.change_id = ?1 ORDER BY o.position"#,
    )?;
    let mut rows = statement.query([])?;
    let mut last_hash = chain::root(vault.id).to_vec();
    let (mut changes, mut records) = (0u64, 0u64);
    while let Some(row) = rows.next()? {
        let header = Header {
            vault: vault.id,
            id: row.get(0)?,
            device: row.get(1)?,
            sequence: row.get(2)?,
            clock: row.get(3)?,
            officer: row.get(4)?,
            action: row.get(5)?,
            schema_version: row.get(6)?,
            subject: row.get(7)?,
            undoes: row.get(8)?,
            previous_hash: row.get(9)?,
        };
        let (hash, signature): (Vec<u8>, Vec<u8>) = (row.get(10)?, row.get(11)?);
        let count: i64 = row.get(12)?;
        let mut finding = |code: &str| findings.push(Problem::new(code).with("sequence", header.sequence));
        changes += 1;
        if header.sequence.cast_unsigned() != changes || header.previous_hash != last_hash {
            finding("verify-chain");
        }
        let mut chained = Chained::begin(&header, usize::try_from(count).unwrap_or_default());
        let mut op_rows = ops.query([header.id])?;
        let mut broken_values = false;
        while let Some(op) = op_rows.next()? {
            records += 1;
            let (table, record, kind, fields): (String, Vec<u8>, String, String) =
                (op.get(0)?, op.get(1)?, op.get(2)?, op.get(3)?);
            let commitment: Option<Vec<u8>> = op.get(4)?;
            let (salt, values): (Option<Vec<u8>>, Option<String>) = (op.get(5)?, op.get(6)?);
            let has_row: bool = op.get(7)?;
            chained = chained.op(&table, &record, &kind, &fields, commitment.as_deref());
            broken_values |= match (&commitment, salt, values) {
                // Erased: the commitment stays, the values are gone.
                (Some(_), Some(_), None) => false,
                (Some(commitment), Some(salt), Some(values)) => {
                    chain::commitment(&salt, &values) != commitment.as_slice()
                }
                (Some(_), None, _) => true,
                (None, _, _) => has_row,
            };
        }
        if broken_values {
            finding("verify-values");
        }
        let computed = chained.finish();
        if hash != computed {
            finding("verify-hash");
        } else if !signers.get(&header.officer).is_some_and(|public| verifies(public, &computed, &signature))
        {
            finding("verify-signature");
        }
        last_hash = hash;
    }
    let head = store::meta(connection, "chain_head")?;
    if head != Some(format!("{changes} {}", hex::encode(&last_hash))) {
        findings.push(Problem::new("verify-end"));
    }
    Ok((changes, records))
}

/// Checks the certificates of all officers; gives the founder's fingerprint.
fn check_certificates(connection: &Connection, vault: &Vault, findings: &mut Vec<Problem>) -> Result<String> {
    let founder = store::meta(connection, "founder")?;
    let mut founder_print = None;
    let mut broken = 0;
    for officer in store::officers(connection)? {
        if founder.as_deref() == Some(officer.holder.id.to_string().as_str()) {
            founder_print = Some(fingerprint(&officer.holder.signing_public));
        }
        broken += u32::from(!store::is_certified(connection, vault.id, &officer)?);
    }
    if broken > 0 {
        findings.push(Problem::new("verify-certificates").with("count", broken));
    }
    Ok(founder_print.ok_or(Error::CertificateBroken)?)
}
