//! The statements of importing.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::Result;
use crate::ids::{ApplicationId, ImportId, ImportRowId};

/// Whether an earlier import has brought this row.
///
/// # Errors
/// When the database fails.
pub fn is_known(db: &Connection, fingerprint: &str) -> Result<bool> {
    let found = db
        .prepare_cached("SELECT 1 FROM import_row WHERE fingerprint = ?1 LIMIT 1")?
        .query_row([fingerprint], |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// The latest import of a file with these bytes that still stands.
///
/// # Errors
/// When the database fails.
pub fn import_of(db: &Connection, sha256: &str) -> Result<Option<ImportId>> {
    let sql = "SELECT id FROM import AS i WHERE file_sha256 = ?1
        AND EXISTS (SELECT 1 FROM import_row r WHERE r.import_id = i.id) ORDER BY id DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([sha256], |r| r.get(0)).optional()?)
}

/// One import as it is kept.
pub struct ImportRecord<'a> {
    /// Identity.
    pub id: ImportId,
    /// The file's name.
    pub file_name: &'a str,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// Which column was read as what, JSON.
    pub mapping: String,
    /// Rows that speak of an applicant.
    pub read: u64,
    /// Rows imported.
    pub imported: u64,
    /// Rows known already.
    pub unchanged: u64,
    /// Rejected rows without values, JSON.
    pub rejected: String,
    /// For a list of a running programme: what it holds, the day as of which it was taken over, and why.
    pub taken_over: Option<(&'a str, NaiveDate, &'a str)>,
}

/// Where a record came from.
pub struct RowOrigin<'a> {
    /// The sheet.
    pub sheet: &'a str,
    /// The row as the file shows it.
    pub row: u32,
    /// Keyed hash of what the row says.
    pub fingerprint: &'a str,
    /// What the file said where a fix gave the value, a field a line.
    pub as_written: Option<String>,
    /// The asset, visit or count of jobs it brought.
    pub record: Option<uuid::Uuid>,
}

/// Adds an import.
///
/// # Errors
/// When the database fails.
pub fn insert_import(db: &Connection, import: &ImportRecord<'_>) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO import (id, file_name, file_sha256, mapping, read, imported, unchanged, rejected, kind,
             as_of, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        import.id,
        import.file_name,
        import.sha256,
        import.mapping,
        i64::try_from(import.read).unwrap_or(i64::MAX),
        i64::try_from(import.imported).unwrap_or(i64::MAX),
        i64::try_from(import.unchanged).unwrap_or(i64::MAX),
        import.rejected,
        import.taken_over.map(|(kind, _, _)| kind),
        import.taken_over.map(|(_, as_of, _)| as_of),
        import.taken_over.map(|(_, _, reason)| reason),
    ])?;
    Ok(())
}

/// Adds where an application came from.
///
/// # Errors
/// When the database fails.
pub fn insert_row(
    db: &Connection,
    import: ImportId,
    application: ApplicationId,
    from: &RowOrigin<'_>,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO import_row (id, import_id, application_id, sheet, row, fingerprint, as_written, record_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        ImportRowId::new(),
        import,
        application,
        from.sheet,
        from.row,
        from.fingerprint,
        from.as_written,
        from.record,
    ])?;
    Ok(())
}
