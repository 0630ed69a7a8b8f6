//! The audit package: the whole chain in one file, for an auditor to check offline (see
//! [`csp_chain::package`]). No personal value is in it.

use csp_chain::package::{FORMAT, Line, Opening, Writer};

use super::access::{Access, access_for};
use super::verify::chain;
use super::{ChainHead, Error, Officer, Role, Vault, database, hex};
use crate::Result;
use crate::clock::stamp;

/// A package that was made.
#[derive(Debug)]
pub struct Package {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// How many changes it holds.
    pub changes: u64,
    /// How many record changes.
    pub records: u64,
    /// The end of its chain.
    pub head: ChainHead,
}

/// Makes an audit package for a purpose, which goes to the log of reads. For managers and auditors.
///
/// # Errors
/// When the role has no business with it, no purpose is given, or the vault cannot be read.
pub fn audit_package(vault: &Vault, officer: &Officer, purpose: &str) -> Result<Package> {
    let role = officer.role;
    if !matches!(role, Role::ProgrammeManager | Role::Auditor) {
        return Err(Error::NotForRole { role }.into());
    }
    let head = vault.chain_head()?;
    let facts = serde_json::json!({ "sequence": head.sequence });
    access_for(vault, officer, Access::AuditPackage, None, purpose, Some(facts))?;
    let opening = Opening {
        format: FORMAT.to_owned(),
        vault: vault.id.to_string(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: database::SCHEMA,
        sample: vault.is_sample()?,
        founder: vault.founder()?,
        recovery: vault
            .read(|reading| chain::recovery_keys(reading))?
            .iter()
            .map(|key| hex::encode(key))
            .collect(),
        head: head.text(),
        made_at: stamp(vault.clock.now()),
        made_by: officer.id.to_string(),
        made_by_name: officer.name.clone(),
        purpose: purpose.trim().to_owned(),
    };
    let mut bytes = Vec::new();
    let mut writer = Writer::begin(&mut bytes, &opening).map_err(Error::Files)?;
    vault.read(|reading| {
        let mut line = None;
        chain::each(reading, vault.id, &mut |step| {
            match step {
                chain::Step::Begin(header, _, hash, signature) => {
                    line = Some(Line::of(header, hash, signature));
                }
                chain::Step::Op(op, _) => line.iter_mut().for_each(|line| line.push(op)),
                // What was written since the head was read belongs to the next package.
                chain::Step::End => match line.take() {
                    Some(line) if line.sequence.cast_unsigned() <= head.sequence => {
                        writer.change(&line).map_err(Error::Files)?;
                    }
                    _ => {}
                },
            }
            Ok(())
        })
    })?;
    let (changes, records) = writer.end(|digest| officer.keys.sign(digest)).map_err(Error::Files)?;
    Ok(Package { bytes, changes, records, head })
}
