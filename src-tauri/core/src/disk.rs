//! What a disk answers when it is full or failing, told so that something can be done about it.

use std::io;

use rusqlite::ErrorCode;

use crate::Problem;

/// What people are told of a disk that is full or failing; `None` when the disk is not to blame.
#[must_use]
pub fn problem(error: &io::Error) -> Option<Problem> {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some(Problem::new("disk-full")),
        _ if error.raw_os_error().is_some_and(is_failing) => Some(Problem::new("disk-fault")),
        _ => None,
    }
}

/// The same of what the database met on the disk.
#[must_use]
pub fn problem_of_database(error: &rusqlite::Error) -> Option<Problem> {
    match error.sqlite_error_code()? {
        ErrorCode::DiskFull => Some(Problem::new("disk-full")),
        ErrorCode::ReadOnly => Some(Problem::new("vault-reading-only")),
        ErrorCode::SystemIoFailure => Some(Problem::new("disk-fault")),
        // The database cannot make or open its files: no room, no right, no folder.
        ErrorCode::CannotOpen => Some(Problem::new("vault-files")),
        _ => None,
    }
}

/// EIO: the device could not read or write.
#[cfg(unix)]
fn is_failing(code: i32) -> bool {
    code == 5
}

/// ERROR_CRC, ERROR_WRITE_FAULT, ERROR_READ_FAULT and ERROR_IO_DEVICE.
#[cfg(not(unix))]
fn is_failing(code: i32) -> bool {
    matches!(code, 23 | 29 | 30 | 1117)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_not_a_missing_file() {
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert_eq!(problem(&full).unwrap().code, "disk-full");
        assert_eq!(problem(&io::Error::from(io::ErrorKind::NotFound)), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_failing_disk_is_told() {
        assert_eq!(problem(&io::Error::from_raw_os_error(5)).unwrap().code, "disk-fault");
    }

    #[test]
    fn what_the_database_met_is_told_apart() {
        let failure = |code| rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
        let told = |code| problem_of_database(&failure(code)).map(|problem| problem.code);
        assert_eq!(told(rusqlite::ffi::SQLITE_FULL).as_deref(), Some("disk-full"));
        assert_eq!(told(rusqlite::ffi::SQLITE_IOERR_WRITE).as_deref(), Some("disk-fault"));
        assert_eq!(told(rusqlite::ffi::SQLITE_CANTOPEN).as_deref(), Some("vault-files"));
        assert_eq!(told(rusqlite::ffi::SQLITE_CONSTRAINT), None);
    }
}
