//! Putting a restored vault in place so that a crash at any moment leaves the old vault or the new one.
//!
//! Everything is made ready in a folder beside. Giving that folder its final name is the moment of
//! decision; after it, moving the files out of it is only finished, here or by whoever opens the vault
//! next. Two files cannot be replaced at once in any other way that every system knows.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::container::{DATABASE, KEYS};
use super::packed;
use crate::files;
use crate::vault::making;

const UNFINISHED: &str = ".restoring.tmp";
const DECIDED: &str = "restored";

/// An empty folder to make a vault ready in.
pub(super) fn begin(dir: &Path) -> io::Result<PathBuf> {
    let unfinished = dir.join(UNFINISHED);
    sweep(dir)?;
    files::make_folder(&unfinished)?;
    Ok(unfinished)
}

/// Removes what an interrupted restoration left that was not decided.
pub(super) fn sweep(dir: &Path) -> io::Result<()> {
    match fs::remove_dir_all(dir.join(UNFINISHED)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Decides for what was made ready, and puts it in place.
pub(super) fn commit(dir: &Path) -> io::Result<()> {
    let unfinished = dir.join(UNFINISHED);
    files::sync_folder(&unfinished)?;
    fs::rename(unfinished, dir.join(DECIDED))?;
    files::sync_folder(dir)?;
    finish(dir)
}

/// Whether a restoration was decided and not finished.
pub(crate) fn is_decided(dir: &Path) -> bool {
    dir.join(DECIDED).is_dir()
}

/// Where the key file lies that belongs to the vault in a folder.
pub(crate) fn keys_lie_in(dir: &Path) -> PathBuf {
    let decided = dir.join(DECIDED);
    if decided.join(KEYS).is_file() { decided } else { dir.to_owned() }
}

/// Finishes a restoration that was decided. The caller holds the vault's lock.
pub(crate) fn finish(dir: &Path) -> io::Result<()> {
    if !is_decided(dir) {
        return Ok(());
    }
    // What takes the place of a vault whose making was cut short is a vault that was made.
    making::finish(dir)?;
    let decided = dir.join(DECIDED);
    if decided.join(DATABASE).exists() {
        // What the old database had in its write-ahead log must never meet the new one.
        for beside in ["vault.db-wal", "vault.db-shm", "vault.db-journal"] {
            match fs::remove_file(dir.join(beside)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        files::sync_folder(dir)?;
    }
    // Before the database: a file without a row hinders nobody, a row without its file would.
    packed::settle(&decided, dir)?;
    for name in [DATABASE, KEYS] {
        match fs::rename(decided.join(name), dir.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    files::sync_folder(dir)?;
    fs::remove_dir_all(decided)?;
    files::sync_folder(dir)
}
