//! The second copy: the same file in another place.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::container::{Container, Hashing};
use super::{Error, Going, folder};
use crate::{Result, files};

/// Bytes copied between two looks at whether to go on: 4 MB.
const STEP: u64 = 4 * 1024 * 1024;

/// Copies a backup into another folder, whole or not at all: under a temporary name, synced, read back
/// and compared by hash, then named; older ones there are thinned. One that is there already is left.
///
/// # Errors
/// When the folder is not there (a stick that was taken out), full, or cannot be written.
pub fn copy_to(backup: &Path, to: &Path, going: Going<'_>) -> Result<PathBuf> {
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
    let copied = write(backup, &work, header.bytes(), going)
        .and_then(|()| fs::rename(&work, &target).and_then(|()| files::sync_folder(to)).map_err(Error::of));
    if let Err(error) = copied {
        // What failed is told; a scrap that stays is swept up next time.
        let _ = fs::remove_file(&work);
        return Err(error.on(to).into());
    }
    // The copy stands; that old ones could not be removed is no reason to say otherwise.
    let _ = folder::thin(to, &header);
    Ok(target)
}

/// Writes the copy under its temporary name, and reads it back as far as the system lets us.
fn write(backup: &Path, work: &Path, of: u64, going: Going<'_>) -> Result<(), Error> {
    let mut from = File::open(backup).map_err(Error::of)?;
    let unfinished = files::new(work).map_err(Error::of)?;
    // So that nobody sweeps it up meanwhile, where locks are known.
    let _ = unfinished.try_lock();
    let mut file = Hashing::new(unfinished);
    let mut done = 0;
    loop {
        match io::copy(&mut (&mut from).take(STEP), &mut file).map_err(Error::of)? {
            0 => break,
            copied => done += copied,
        }
        if going(done.min(of), of).is_break() {
            return Err(Error::Cancelled);
        }
    }
    let expected = file.synced().map_err(Error::of)?;
    let mut there = Hashing::new(io::sink());
    io::copy(&mut File::open(work).map_err(Error::of)?, &mut there).map_err(Error::of)?;
    if there.finish() == expected { Ok(()) } else { Err(Error::NotVerified) }
}
