//! The folder the files lie in.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::sealed::{self, FileKey, Sealed};
use super::{Error, store};
use crate::ids::AttachmentId;
use crate::vault::Error as VaultError;
use crate::vault::Vault;
use crate::{Result, files};

/// The folder of a vault's attachments.
pub(crate) fn of(vault: &Path) -> PathBuf {
    vault.join("attachments")
}

/// What names a file: nothing of the record can be told from its keyed hash.
pub(crate) fn named(id: AttachmentId) -> Vec<u8> {
    [b"csp-attachment-1".as_slice(), id.uuid().as_bytes()].concat()
}

/// Whether a name is one of ours: 64 hexadecimal digits.
pub(crate) fn is_name(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Encrypts a file into the folder, whole or not at all: under a temporary name, synced, then named.
pub(super) fn put(
    vault: &Path,
    name: &str,
    from: &mut dyn io::Read,
    key: &FileKey,
    id: AttachmentId,
    megabytes: u32,
) -> Result<Sealed> {
    let folder = of(vault);
    files::make_folder(&folder).map_err(VaultError::Files)?;
    let beside = folder.join(format!(".{name}.tmp"));
    let written = (|| {
        let mut file = BufWriter::new(files::new(&beside).map_err(VaultError::Files)?);
        let sealed = sealed::seal(from, &mut file, key, id, megabytes)?;
        let synced =
            file.into_inner().map_err(io::IntoInnerError::into_error).and_then(|file| file.sync_all());
        synced.map_err(VaultError::Files)?;
        fs::rename(&beside, folder.join(name)).map_err(VaultError::Files)?;
        files::sync_folder(&folder).map_err(VaultError::Files)?;
        Ok(sealed)
    })();
    if written.is_err() {
        // What failed is told; a scrap that stays is swept up at the next opening.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Decrypts a file of the folder, and checks that it is what was attached.
pub(super) fn get(
    vault: &Path,
    name: &str,
    key: &FileKey,
    id: AttachmentId,
    sha256: &str,
    to: &mut dyn Write,
) -> Result<()> {
    let file = File::open(of(vault).join(name)).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => crate::Error::from(Error::Gone),
        _ => VaultError::Files(error).into(),
    })?;
    let hash = sealed::open(&mut BufReader::new(file), to, key, id)?;
    if csp_chain::hex::encode(&hash) == sha256 { Ok(()) } else { Err(Error::Broken.into()) }
}

/// The names of the files that belong to a row of this database whose key was not erased.
pub(crate) fn kept(
    connection: &Connection,
    name: impl Fn(AttachmentId) -> String,
) -> Result<BTreeSet<String>> {
    Ok(store::with_key(connection)?.into_iter().map(name).collect())
}

impl Vault {
    /// The name of an attachment's file.
    pub(crate) fn attachment_name(&self, id: AttachmentId) -> String {
        self.keyed_hash(&named(id))
    }

    /// Removes the files that no row stands for: what was erased or taken back, and what a crash left between file
    /// and row. The caller is the only one who writes.
    pub(crate) fn sweep_attachments(&self, connection: &Connection) -> Result<()> {
        let folder = of(&self.dir);
        if !folder.is_dir() {
            return Ok(());
        }
        let kept = kept(connection, |id| self.attachment_name(id))?;
        for entry in fs::read_dir(&folder).map_err(VaultError::Files)?.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let plain = name.strip_prefix('.').and_then(|rest| rest.strip_suffix(".tmp")).unwrap_or(&name);
            if is_name(plain) && !kept.contains(&name) {
                fs::remove_file(entry.path()).map_err(VaultError::Files)?;
            }
        }
        files::sync_folder(&folder).map_err(VaultError::Files)?;
        Ok(())
    }
}
