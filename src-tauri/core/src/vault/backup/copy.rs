//! The second copy: the same file in another place.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::container::{Container, Hashing};
use super::{Error, folder};
use crate::{Result, files};

/// Copies a backup into another folder, whole or not at all: under a temporary name, synced, read back
/// and compared by hash, then named; older ones there are thinned. One that is there already is left.
///
/// # Errors
/// When the folder is not there (a stick that was taken out), full, or cannot be written.
pub fn copy_to(backup: &Path, to: &Path) -> Result<PathBuf> {
    let header = Container::open(backup)?.header;
    if !to.is_dir() {
        return Err(Error::FolderGone.into());
    }
    let target = to.join(folder::name(&header));
    if Container::open(&target).is_ok_and(|there| there.header == header) {
        return Ok(target);
    }
    folder::sweep(to, header.vault);
    let work = folder::unfinished(to, header.vault);
    let copied = || -> io::Result<bool> {
        let unfinished = files::new(&work)?;
        // So that nobody sweeps it up meanwhile, where locks are known.
        let _ = unfinished.try_lock();
        let mut file = Hashing::new(unfinished);
        io::copy(&mut File::open(backup)?, &mut file)?;
        let expected = file.synced()?;
        // Read back from the stick, as far as the system lets us.
        let mut there = Hashing::new(io::sink());
        io::copy(&mut File::open(&work)?, &mut there)?;
        Ok(there.finish() == expected)
    };
    let copied = match copied() {
        Ok(true) => fs::rename(&work, &target).and_then(|()| files::sync_folder(to)).map_err(Error::of),
        Ok(false) => Err(Error::NotVerified),
        Err(error) => Err(Error::of(error)),
    };
    if let Err(error) = copied {
        // What failed is told; a scrap that stays is swept up next time.
        let _ = fs::remove_file(&work);
        return Err(error.into());
    }
    // The copy stands; that old ones could not be removed is no reason to say otherwise.
    let _ = folder::thin(to, &header);
    Ok(target)
}
