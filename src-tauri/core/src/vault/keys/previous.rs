//! The key file as it was before a change that may yet fail.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::file::KeyFile;
use crate::files;

/// A second name for the present key file, under which it stays until the change has gone through. Putting it
/// back takes no room on the disk. What a crash leaves of it is swept up like any unfinished replacement.
pub(crate) struct Previous {
    dir: PathBuf,
    kept: PathBuf,
    path: PathBuf,
}

impl Previous {
    /// Keeps the key file of the vault in `dir`.
    pub(crate) fn keep(dir: &Path) -> io::Result<Self> {
        let (path, kept) = (KeyFile::path(dir), dir.join(".keys.json.previous.tmp"));
        if kept.exists() {
            fs::remove_file(&kept)?;
        }
        // Sticks know no second names; there it is copied.
        fs::hard_link(&path, &kept).or_else(|_| fs::copy(&path, &kept).map(drop))?;
        Ok(Self { dir: dir.to_owned(), kept, path })
    }

    /// Puts it back in its place, as far as the disk still allows it.
    pub(crate) fn restore(self) {
        let _ = fs::rename(&self.kept, &self.path).and_then(|()| files::sync_folder(&self.dir));
    }
}

impl Drop for Previous {
    fn drop(&mut self) {
        // Restored, it is there no more.
        let _ = fs::remove_file(&self.kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_when_it_is_restored_and_goes_when_it_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let path = KeyFile::path(dir.path());
        for (restored, expected) in [(true, "old"), (false, "new")] {
            fs::write(&path, "old").unwrap();
            let previous = Previous::keep(dir.path()).unwrap();
            // A replacement takes the name; it does not write into the file.
            files::replace(&path, b"new").unwrap();
            if restored {
                previous.restore();
            } else {
                drop(previous);
            }
            assert_eq!(fs::read_to_string(&path).unwrap(), expected);
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        }
    }
}
