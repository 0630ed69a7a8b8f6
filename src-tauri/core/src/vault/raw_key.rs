//! The one call to SQLCipher that has no safe form: giving it the key outside of any SQL text, which
//! SQLite would keep in memory it does not wipe.
#![allow(unsafe_code)] // sqlite3_key exists in C only.

use rusqlite::{Connection, ffi};

use super::Error;
use super::keys::DatabaseKey;

/// Gives a freshly opened connection its key.
pub(crate) fn give(connection: &Connection, key: &DatabaseKey) -> Result<(), Error> {
    let raw = key.raw();
    let length = i32::try_from(raw.len()).map_err(|_| Error::KeyFileBroken)?;
    // SAFETY: the handle is that of an open connection which nobody else uses yet; SQLCipher reads
    // `length` bytes of `raw`, which outlives the call, and copies them.
    let code = unsafe { ffi::sqlite3_key(connection.handle(), raw.as_ptr().cast(), length) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(Error::DatabaseKeyWrong) }
}
