//! A vault of one programme manager on a fixed day, for the tests of every area.

use std::sync::Arc;

use chrono::{TimeZone, Utc};

use crate::clock::FixedClock;
use crate::vault::{Officer, Role, Vault};

/// The passphrase of [`test_vault`].
pub(crate) const PASSPHRASE: &str = "long enough a passphrase";

/// A new vault in a folder of its own, its clock at 23 November 2026, and Vera, who made it.
pub(crate) fn test_vault() -> (tempfile::TempDir, Arc<FixedClock>, Vault, Officer) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap()));
    let folder = dir.path().join("vault");
    let (vault, officer) =
        Vault::create(&folder, "Vera", Role::ProgrammeManager, PASSPHRASE, clock.clone()).unwrap();
    (dir, clock, vault, officer)
}
