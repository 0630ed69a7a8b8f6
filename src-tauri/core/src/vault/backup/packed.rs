//! The attachments as one part of a backup, so that its header stays small however many there are: one file after
//! the other, each as 64 bytes of its name, 8 bytes of its length, most significant first, and its bytes, encrypted
//! as they lie in the vault.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

use rusqlite::Connection;

use super::Error;
use crate::attachments::folder;
use crate::vault::{Vault, hex, store};
use crate::{Result, files};

/// The part's name.
pub(super) const ATTACHMENTS: &str = "attachments/files";
const NAME: usize = 64;

/// Packs the files that the copied database stands for; false when there are none. One that is not there is left
/// out: a vault that lacks a file must be backed up all the same, and the check of the vault tells of it.
pub(super) fn pack(vault: &Path, database: &Connection, to: &Path) -> Result<bool> {
    let there = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'attachment'")?.exists([])?;
    let from = folder::of(vault);
    if !there || !from.is_dir() {
        return Ok(false);
    }
    let key = store::meta(database, "keyed_hash_key")?.and_then(|text| hex::decode(&text));
    let key = key.ok_or(crate::vault::Error::LogBroken)?;
    let names = folder::kept(database, |id| Vault::hash_under(&key, &folder::named(id)))?;
    let mut written = false;
    let packing = || -> io::Result<bool> {
        let mut out = BufWriter::new(files::new(to)?);
        for name in names {
            let mut file = match File::open(from.join(&name)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                opened => opened?,
            };
            let length = file.metadata()?.len();
            out.write_all(name.as_bytes())?;
            out.write_all(&length.to_be_bytes())?;
            if io::copy(&mut (&mut file).take(length), &mut out)? != length {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            written = true;
        }
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        Ok(written)
    };
    Ok(packing().map_err(Error::of)?)
}

/// Unpacks the part into a folder of attachments; each file is synced.
pub(super) fn unpack(packed: &Path, vault: &Path) -> Result<()> {
    let to = folder::of(vault);
    let unpacking = || -> io::Result<bool> {
        files::make_folder(&to)?;
        let mut from = BufReader::new(File::open(packed)?);
        let mut head = [0; NAME + 8];
        while !io::BufRead::fill_buf(&mut from)?.is_empty() {
            from.read_exact(&mut head)?;
            let (name, length) = head.split_at(NAME);
            let name = String::from_utf8_lossy(name).into_owned();
            let length = u64::from_be_bytes(length.try_into().map_err(io::Error::other)?);
            // A name of another make could lead out of the folder.
            if !folder::is_name(&name) {
                return Ok(false);
            }
            let mut file = files::new(&to.join(name))?;
            if io::copy(&mut (&mut from).take(length), &mut file)? != length {
                return Ok(false);
            }
            file.sync_all()?;
        }
        files::sync_folder(&to)?;
        Ok(true)
    };
    match unpacking() {
        Ok(true) => Ok(()),
        Ok(false) => Err(Error::Broken.into()),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(Error::Broken.into()),
        Err(error) => Err(Error::of(error).into()),
    }
}

/// Moves the files of a folder of attachments to where they belong. What is there under the same name is the same
/// file. Doing it again after a crash goes on where it stopped.
pub(super) fn settle(ready: &Path, vault: &Path) -> io::Result<()> {
    let (from, to) = (folder::of(ready), folder::of(vault));
    if !from.is_dir() {
        return Ok(());
    }
    files::make_folder(&to)?;
    for entry in fs::read_dir(&from)? {
        let entry = entry?;
        fs::rename(entry.path(), to.join(entry.file_name()))?;
    }
    files::sync_folder(&to)
}

/// Keeps a second name for every file of a vault whose database is put aside; a copy where the disk has no such
/// names.
pub(super) fn put_aside(vault: &Path, aside: &Path) -> io::Result<()> {
    let (from, to) = (folder::of(vault), folder::of(aside));
    if !from.is_dir() {
        return Ok(());
    }
    files::make_folder(&to)?;
    for entry in fs::read_dir(&from)? {
        let entry = entry?;
        let name = entry.file_name();
        if folder::is_name(&name.to_string_lossy()) && fs::hard_link(entry.path(), to.join(&name)).is_err() {
            fs::copy(entry.path(), to.join(&name))?;
        }
    }
    files::sync_folder(&to)
}
