//! Files the program writes for people: whole or not at all, and readable by their owner only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path` so that a reader, or a crash, finds either the old file or the new one.
/// A temporary file beside the target (owner only) is written and synced, takes the target's name,
/// and the folder is synced.
///
/// # Errors
/// When the folder cannot be written; the old file, if any, is then untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    Ready::write(path, bytes)?.take_place()
}

/// A file that lies whole and synced beside its target, until it takes the target's name. It goes when it does not.
pub(crate) struct Ready {
    beside: PathBuf,
    path: PathBuf,
    /// Locked until it has its name, so that no sweep of another process takes it for a scrap.
    locked: Option<File>,
}

impl Ready {
    /// Writes it.
    pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<Self> {
        sweep(folder_of(path));
        // Made before it is written: what a failure leaves goes with it.
        let mut ready = Self { beside: beside(path)?, path: path.to_owned(), locked: None };
        ready.locked = Some(write_new(&ready.beside, bytes)?);
        Ok(ready)
    }

    /// Where it lies.
    pub(crate) fn beside(&self) -> &Path {
        &self.beside
    }

    /// Gives it its name.
    pub(crate) fn take_place(self) -> io::Result<()> {
        fs::rename(&self.beside, &self.path)?;
        sync_folder(folder_of(&self.path))
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        self.locked = None;
        // With its name it is there no more. What failed is told; that the scrap could not be swept up as well adds
        // nothing to it.
        let _ = fs::remove_file(&self.beside);
    }
}

/// A name beside the target that nobody else uses.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.tmp", uuid::Uuid::now_v7().simple()));
    Ok(folder_of(path).join(hidden))
}

/// The folder a path lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<File> {
    let mut file = new(path)?;
    // Some network folders know no locks; there a scrap can be taken too early, and the writing is told to fail.
    let _ = file.try_lock();
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(file)
}

/// A new file of its owner's alone; there must be none of this name.
pub(crate) fn new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    own(&mut options);
    options.open(path)
}

/// Sweeps up what killed processes left of unfinished files of ours: it may hold names, and nobody sees it.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if !is_scrap(&entry.file_name().to_string_lossy()) {
            continue;
        }
        // Whoever still writes it holds its lock.
        let abandoned = File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok());
        if abandoned {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a name is one that [`beside`] gives: `.NAME.<32 hexadecimal digits>.tmp`.
fn is_scrap(name: &str) -> bool {
    let id = name
        .strip_prefix('.')
        .and_then(|rest| rest.strip_suffix(".tmp"))
        .and_then(|rest| rest.rsplit_once('.'));
    id.is_some_and(|(_, id)| id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// New files belong to their owner alone.
#[cfg(unix)]
pub(crate) fn own(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600);
}

/// On Windows a file takes the permissions of its folder, which in a user's profile are the user's.
#[cfg(not(unix))]
pub(crate) fn own(_options: &mut OpenOptions) {}

/// Makes a renaming durable.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows opens no folder as a file; NTFS journals the renaming itself.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes a folder, with those above it, that only its owner may enter. One that is there stays as it is.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    let made: Vec<&Path> = path.ancestors().take_while(|folder| !folder.exists()).collect();
    builder.create(path)?;
    // A folder that is not durable takes what is in it with it.
    made.into_iter()
        .filter(|folder| !folder.as_os_str().is_empty())
        .try_for_each(|folder| sync_folder(folder_of(folder)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_content_takes_the_place_of_the_old() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("report.xlsx");
        replace(&path, b"old and longer").unwrap();
        replace(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "no scrap is left");
    }

    #[test]
    fn a_failure_leaves_the_old_file_and_no_scrap() {
        let dir = tempfile::tempdir().unwrap();
        // A folder of this name cannot be replaced by a file: the last step fails.
        let path = dir.path().join("taken");
        fs::create_dir(&path).unwrap();
        fs::write(path.join("inside"), b"kept").unwrap();
        assert!(replace(&path, b"new").is_err());
        assert_eq!(fs::read(path.join("inside")).unwrap(), b"kept");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_a_killed_process_left_is_swept_up_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let scrap = beside(&dir.path().join("old.pdf")).unwrap();
        fs::write(&scrap, b"half a pa").unwrap();
        let others = [".hidden.tmp", "plan.0123456789abcdef0123456789abcdef.tmp", ".note.01234.tmp"];
        for other in others {
            fs::write(dir.path().join(other), b"theirs").unwrap();
        }
        let written = beside(&dir.path().join("now.pdf")).unwrap();
        let _being_written = write_new(&written, b"half").unwrap();
        replace(&dir.path().join("report.xlsx"), b"new").unwrap();
        assert!(!scrap.exists());
        assert!(written.exists(), "another process is writing it");
        assert!(others.iter().all(|other| dir.path().join(other).exists()));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("agreement.pdf");
        replace(&path, b"%PDF").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let folder = dir.path().join("a/b");
        make_folder(&folder).unwrap();
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
