//! The growing pause after wrong passphrases. It is kept beside the vault, so that starting the program again does
//! not end it. It slows whoever tries at the keyboard, and nobody who has copied the folder away: against those
//! stands what deriving the key costs.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Error;
use crate::files;

/// How many mistakes are free.
const FREE: u32 = 3;
/// The first pause, in seconds; each further mistake doubles it.
const FIRST: i64 = 5;
/// The longest pause, in seconds: nobody is locked out for good.
const LONGEST: i64 = 300;

/// What is kept: nothing about anybody.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Tries {
    /// Wrong passphrases since the last right one.
    wrong: u32,
    /// When the last one was given.
    last: DateTime<Utc>,
}

fn path(dir: &Path) -> PathBuf {
    dir.join("tries.json")
}

/// A file that is missing or damaged counts as none: who can damage it can remove it.
fn read(dir: &Path) -> Tries {
    fs::read(path(dir)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// The pause after so many mistakes, in seconds.
fn pause(wrong: u32) -> i64 {
    match wrong.checked_sub(FREE) {
        None => 0,
        Some(further) => FIRST.saturating_mul(1 << further.min(20)).min(LONGEST),
    }
}

/// The seconds until the next try, 0 when it may be made.
pub(crate) fn left(dir: &Path, now: DateTime<Utc>) -> u32 {
    let tries = read(dir);
    let pause = pause(tries.wrong);
    // A clock that was set back makes nobody wait for longer than the pause itself.
    let left = pause - (now - tries.last).num_seconds().clamp(0, pause);
    u32::try_from(left).unwrap_or_default()
}

/// Refuses a try that comes too soon.
pub(crate) fn check(dir: &Path, now: DateTime<Utc>) -> Result<(), Error> {
    match left(dir, now) {
        0 => Ok(()),
        seconds => Err(Error::TooSoon { seconds }),
    }
}

/// Counts a mistake. Where it cannot be kept, as on a read-only disk, it does not count.
pub(crate) fn wrong(dir: &Path, now: DateTime<Utc>) {
    let tries = Tries { wrong: read(dir).wrong.saturating_add(1), last: now };
    let kept = serde_json::to_vec(&tries).map_err(Into::into).and_then(|b| files::replace(&path(dir), &b));
    if let Err(error) = kept {
        tracing::warn!("a wrong passphrase could not be counted: {error}");
    }
}

/// Forgets the mistakes.
pub(crate) fn right(dir: &Path) {
    match fs::remove_file(path(dir)) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            tracing::warn!("wrong passphrases could not be forgotten: {error}");
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_mistakes_are_free_and_then_it_takes_longer_and_longer() {
        let pauses: Vec<i64> = (0..12).map(pause).collect();
        assert_eq!(pauses, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
        assert_eq!(pause(u32::MAX), LONGEST);
    }

    #[test]
    fn the_pause_outlives_the_program_and_ends() {
        let dir = tempfile::tempdir().unwrap();
        let at = |second: i64| DateTime::<Utc>::from_timestamp(1_800_000_000 + second, 0).unwrap();
        for second in 0..3 {
            assert_eq!(left(dir.path(), at(second)), 0);
            wrong(dir.path(), at(second));
        }
        assert!(matches!(check(dir.path(), at(2)), Err(Error::TooSoon { seconds: 5 })));
        assert_eq!(left(dir.path(), at(4)), 3);
        assert_eq!(left(dir.path(), at(-90_000)), 5, "a clock set back");
        check(dir.path(), at(7)).unwrap();
        wrong(dir.path(), at(7));
        assert_eq!(left(dir.path(), at(7)), 10);
        right(dir.path());
        assert_eq!(left(dir.path(), at(7)), 0);
        fs::write(path(dir.path()), "damaged").unwrap();
        assert_eq!(left(dir.path(), at(7)), 0);
    }
}
