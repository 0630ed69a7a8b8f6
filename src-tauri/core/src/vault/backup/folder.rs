//! The backups in a folder.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::container::{Container, Header};
use super::{Error, thinning};
use crate::ids::VaultId;
use crate::{Result, files};

/// What backups' names end with.
const ENDING: &str = ".cspbackup";
/// What unfinished ones end with.
const UNFINISHED: &str = ".tmp";
/// What is locked in the folder of unfinished work for as long as somebody is at it.
const AT_WORK: &str = "at-work";
/// Another computer may be at work in a shared folder that knows no locks: its unfinished work is left alone for so
/// long.
const ABANDONED: Duration = Duration::from_secs(6 * 60 * 60);

/// A file in a folder of backups.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The file.
    pub file: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it says of itself, or why it cannot be read.
    pub header: Result<Header, crate::Problem>,
}

/// The backups in a folder, the newest first; a file that calls itself a backup and cannot be read is
/// listed with the reason. Headers are read, not proven: a passphrase is needed for that.
///
/// # Errors
/// When the folder cannot be read; one that is not there holds none.
pub fn list(folder: &Path) -> Result<Vec<Listed>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::of(error).into()),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(Error::of)?;
        let named = entry.file_name().to_str().is_some_and(|name| name.ends_with(ENDING));
        if named && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let header = Container::open(&entry.path()).map(|container| container.header);
            let bytes = entry.metadata().map_or(0, |file| file.len());
            found.push(Listed { file: entry.path(), bytes, header: header.map_err(|error| error.problem()) });
        }
    }
    found.sort_by(|a, b| age(b).cmp(&age(a)).then_with(|| b.file.cmp(&a.file)));
    Ok(found)
}

fn age(listed: &Listed) -> Option<(chrono::DateTime<chrono::Utc>, u64)> {
    listed.header.as_ref().ok().map(|header| (header.made_at, header.sequence))
}

/// The newest readable backup of a vault in a folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn newest(folder: &Path, vault: VaultId) -> Result<Option<Listed>> {
    let of_vault = |listed: &Listed| listed.header.as_ref().is_ok_and(|header| header.vault == vault);
    Ok(list(folder)?.into_iter().find(of_vault))
}

/// The name of a backup: the vault, the moment, the last change.
pub(super) fn name(header: &Header) -> String {
    let (vault, moment) = (mark(header.vault), header.made_at.format("%Y%m%dT%H%M%SZ"));
    format!("csp-{vault}-{moment}-{}-{:06}{ENDING}", header.device, header.sequence)
}

/// The end of a vault's id: its beginning is a moment, which two vaults may share.
fn mark(vault: VaultId) -> String {
    let digits = vault.uuid().simple().to_string();
    digits[digits.len() - 8..].to_owned()
}

/// A folder for unfinished work. Nobody sweeps it up while it is held; it goes when it is dropped.
pub(super) struct Work {
    path: PathBuf,
    locked: Option<File>,
}

impl Work {
    /// Makes one for a vault in `folder`.
    pub(super) fn begin(folder: &Path, vault: VaultId) -> io::Result<Self> {
        // Made before its folder is: what a failure leaves goes with it.
        let mut work = Self { path: unfinished(folder, vault), locked: None };
        files::make_folder(&work.path)?;
        let at_work = files::new(&work.path.join(AT_WORK))?;
        // Some network folders know no locks; there what is left is swept up some hours later.
        let _ = at_work.try_lock();
        work.locked = Some(at_work);
        Ok(work)
    }

    /// Where it lies.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.locked = None;
        // What could not be removed is swept up by the next backup.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Where unfinished work on a vault's backups lies in a folder.
pub(super) fn unfinished(folder: &Path, vault: VaultId) -> PathBuf {
    folder.join(format!(".csp-{}-{}{UNFINISHED}", mark(vault), uuid::Uuid::now_v7().simple()))
}

/// Sweeps up what interrupted backups left in a vault's own folder, where nobody else can be at work.
pub(super) fn sweep_own(folder: &Path, vault: VaultId) {
    sweep_begun(folder, &format!(".csp-{}-", mark(vault)), true);
}

/// Sweeps up what interrupted backups of this vault left in a folder where others may be at work.
pub(super) fn sweep(folder: &Path, vault: VaultId) {
    sweep_begun(folder, &format!(".csp-{}-", mark(vault)), false);
}

fn sweep_begun(folder: &Path, begins: &str, own: bool) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let modified = entry.metadata().and_then(|file| file.modified());
        let old =
            || modified.is_ok_and(|at| SystemTime::now().duration_since(at).is_ok_and(|age| age > ABANDONED));
        if name.starts_with(begins)
            && name.ends_with(UNFINISHED)
            && (own || is_abandoned(&entry.path()) || old())
        {
            // What cannot be removed now is tried again next time.
            let _ = fs::remove_dir_all(entry.path()).or_else(|_| fs::remove_file(entry.path()));
        }
    }
}

/// Whether whoever was at work there is gone: a process that ends, however it ends, lets go of its locks.
fn is_abandoned(path: &Path) -> bool {
    let held = if path.is_dir() { path.join(AT_WORK) } else { path.to_owned() };
    File::open(held).is_ok_and(|file| file.try_lock().is_ok())
}

/// Removes the backups of a vault that need not stay beside the one just made. Files that are no
/// readable backups of this vault are never touched. Gives how many went.
pub(super) fn thin(folder: &Path, just_made: &Header) -> Result<u32> {
    let listed = list(folder)?;
    let known: Vec<_> = listed
        .iter()
        .filter_map(|listed| Some((listed, listed.header.as_ref().ok()?)))
        .filter(|(_, header)| header.vault == just_made.vault)
        .collect();
    let headers: Vec<_> = known.iter().map(|(_, header)| thinning::Dated::of(header)).collect();
    let stay = thinning::stay(&headers, just_made.made_at);
    let mut gone = 0;
    for ((listed, header), stays) in known.iter().zip(stay) {
        if !stays && *header != just_made {
            fs::remove_file(&listed.file).map_err(Error::of)?;
            gone += 1;
        }
    }
    Ok(gone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_nobody_is_at_any_more_is_swept_up_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let vault = VaultId::new();
        let held = Work::begin(folder.path(), vault).unwrap();
        // Killed: its folder is there, its lock is not held.
        let left = unfinished(folder.path(), vault);
        fs::create_dir(&left).unwrap();
        fs::write(left.join(AT_WORK), "").unwrap();
        fs::write(left.join("vault.db"), "half").unwrap();
        // Whoever made this knows no locks, and may still be at it.
        let unknown = unfinished(folder.path(), vault);
        fs::create_dir(&unknown).unwrap();
        sweep(folder.path(), VaultId::new());
        assert!(left.exists(), "another vault's");
        sweep(folder.path(), vault);
        assert!(held.path().exists() && unknown.exists());
        assert!(!left.exists());
        let path = held.path().to_owned();
        drop(held);
        assert!(!path.exists());
    }
}
