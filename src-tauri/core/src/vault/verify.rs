//! Is the vault whole? The database's pages and references, the chain, every signature, the right of every
//! signer's role at that time, every commitment, the role certificates, the exceptions and unsealings that
//! managers signed, whether the records are what the log says they are, and whether every attached file is there
//! and what was attached.

pub(crate) mod chain;
mod duties;

pub(crate) use chain::recovery_keys;

use csp_chain::Head;
use rusqlite::Connection;

use super::database;
use super::transactions::locked;
use super::{Error, Vault, access, device, hex, standing, store};
use crate::ids::VaultId;
use crate::{Problem, Result};

/// What the check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many changes were checked.
    pub changes: u64,
    /// How many record changes were checked.
    pub records: u64,
    /// How many signatures held.
    pub signatures: u64,
    /// How many personal values are as they were written.
    pub values: u64,
    /// How many personal values were erased.
    pub erased: u64,
    /// How many officers were ever enrolled.
    pub officers: u64,
    /// How many reads the log of reads holds.
    pub reads: u64,
    /// How many attached files were looked at.
    pub attachments: u64,
    /// The founder's fingerprint, to be compared with the printed one.
    pub founder: String,
    /// The end of the chain: its sequence and hash (hex), to be kept on paper.
    pub head: (u64, String),
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
/// As [`verify_against`].
pub fn verify(vault: &Vault) -> Result<Verified> {
    verify_against(vault, &[])
}

/// Checks the whole vault, and that its chain still holds the heads that somebody knows from paper: so a
/// history whose end was cut off, or which was written anew, is found.
///
/// # Errors
/// [`Error::Busy`] when a read goes on too long to begin, or the check itself cannot be made; what it
/// finds is in the result.
pub fn verify_against(vault: &Vault, heads: &[Head]) -> Result<Verified> {
    let writer = locked(&vault.writer);
    // On pages that still lie in the write-ahead log the check of the ciphers raises false alarms.
    let busy: bool = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        return Err(Error::Busy.into());
    }
    let fresh = database::open(&vault.dir, &vault.key(), vault.reading())?;
    let mut pages = Vec::new();
    check_pages(&fresh, "verify-cipher", "PRAGMA cipher_integrity_check", &mut pages);
    let mut verified = check(&fresh, vault.id, heads);
    verified.findings.splice(0..0, pages);
    match crate::attachments::service::faults(vault, &fresh) {
        Ok((seen, findings)) => {
            verified.attachments = seen;
            verified.findings.extend(findings);
        }
        Err(_) => verified.findings.push(Problem::new("verify-unreadable")),
    }
    Ok(verified)
}

/// A part of the check.
type Part = fn(&Connection, VaultId, &[Head], &mut Verified) -> Result<()>;

/// Checks all but the encryption of the pages.
pub(crate) fn check(connection: &Connection, vault: VaultId, heads: &[Head]) -> Verified {
    let mut verified = Verified::default();
    check_pages(connection, "verify-database", "PRAGMA integrity_check", &mut verified.findings);
    check_pages(connection, "verify-references", "PRAGMA foreign_key_check", &mut verified.findings);
    // What cannot even be read is not whole; each part is looked at by itself.
    let parts: [Part; 6] =
        [check_chain, check_certificates, duties::check, check_reads, check_records, check_approvals];
    let mut readable = true;
    for part in parts {
        readable &= part(connection, vault, heads, &mut verified).is_ok();
    }
    if !readable {
        verified.findings.push(Problem::new("verify-unreadable"));
    }
    verified
}

/// Runs a check of SQLite's own, which gives a row for each fault (or `ok`).
fn check_pages(connection: &Connection, code: &str, pragma: &str, findings: &mut Vec<Problem>) {
    let count = || {
        let mut statement = connection.prepare(pragma)?;
        let mut rows = statement.query([])?;
        let mut found = 0u32;
        while let Some(row) = rows.next()? {
            found += u32::from(row.get::<_, Option<String>>(0)?.as_deref() != Some("ok"));
        }
        Ok::<_, rusqlite::Error>(found)
    };
    // A check that fails has found something as well.
    let found = count().unwrap_or(1);
    if found > 0 {
        findings.push(Problem::new(code).with("count", found));
    }
}

fn check_chain(connection: &Connection, vault: VaultId, heads: &[Head], found: &mut Verified) -> Result<()> {
    let chain = chain::walk(connection, vault, heads)?;
    let seen = chain.seen;
    for finding in &seen.findings {
        let mut problem = Problem::new(finding.fault.code()).with("sequence", finding.sequence);
        for (name, code) in [("action", &finding.action), ("role", &finding.role)] {
            if let Some(code) = code {
                problem = problem.with(name, code);
            }
        }
        found.findings.push(problem);
    }
    for sequence in chain.broken_values {
        found.findings.push(Problem::new("verify-values").with("sequence", sequence));
    }
    for sequence in chain.disordered {
        found.findings.push(Problem::new("verify-order").with("sequence", sequence));
    }
    // This database writes as the device that wrote last, or as one that has not begun yet.
    let device = store::meta(connection, "device")?;
    if device != seen.device && device::pending(connection)?.is_none() {
        found.findings.push(Problem::new("verify-device").with("sequence", seen.head.sequence));
    }
    if store::meta(connection, "chain_head")? != Some(seen.head.text()) {
        found.findings.push(Problem::new("verify-end"));
    }
    (found.changes, found.records, found.signatures) = (seen.changes, seen.records, seen.signatures);
    (found.values, found.erased) = (chain.values, chain.erased);
    found.founder = seen.founder.unwrap_or_default();
    found.head = (seen.head.sequence.cast_unsigned(), hex::encode(&seen.head.hash));
    Ok(())
}

/// Checks the certificates of all officers as they are now.
fn check_certificates(
    connection: &Connection,
    vault: VaultId,
    _: &[Head],
    found: &mut Verified,
) -> Result<()> {
    let mut broken = 0;
    for officer in store::officers(connection)? {
        found.officers += 1;
        broken += u32::from(!standing::is_certified(connection, vault, &officer)?);
    }
    if broken > 0 {
        found.findings.push(Problem::new("verify-certificates").with("count", broken));
    }
    Ok(())
}

fn check_reads(connection: &Connection, vault: VaultId, _: &[Head], found: &mut Verified) -> Result<()> {
    match access::check(connection, vault)? {
        Some(reads) => found.reads = reads,
        None => found.findings.push(Problem::new("verify-access")),
    }
    Ok(())
}

/// Checks what was approved: that the signatures are of their signers over what is kept, and that what the
/// parties signed was approved as it is.
fn check_approvals(connection: &Connection, _: VaultId, _: &[Head], found: &mut Verified) -> Result<()> {
    let (forged, unapproved) = crate::approvals::service::faults(connection)?;
    let compared = crate::grants::procurement::comparison::forged(connection)?;
    let assessments = crate::selection::scoring::service::faults(connection)? + compared;
    let visits = crate::selection::visits::service::faults(connection)?;
    let sessions = crate::selection::committee::closing::faults(connection)?;
    let settled = crate::screening::clearing::faults(connection)?;
    let (signings, papers) = crate::grants::agreements::signing::faults(connection)?;
    for (code, count) in [
        ("verify-sessions", sessions),
        ("verify-visits", visits),
        ("verify-agreements-signed", signings),
        ("verify-agreements-printed", papers),
        ("verify-assessments", assessments),
        ("verify-approvals", forged),
        ("verify-unapproved-terms", unapproved),
        ("verify-clearances", settled.forged),
        ("verify-unsigned-clearances", settled.unsigned),
        ("verify-clearances-alone", settled.alone),
    ] {
        if count > 0 {
            found.findings.push(Problem::new(code).with("count", count));
        }
    }
    Ok(())
}

fn check_records(connection: &Connection, _: VaultId, _: &[Head], found: &mut Verified) -> Result<()> {
    for (table, count) in super::log::replay::differing(connection)? {
        found.findings.push(Problem::new("verify-records").with("table", table).with("count", count));
    }
    Ok(())
}
