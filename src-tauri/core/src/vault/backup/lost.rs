//! What restoring a backup would lose: the changes of the vault that stands there which the backup does
//! not have.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

use crate::Result;
use crate::code::Stored;
use crate::vault::log;
use crate::vault::{Action, Error};

/// What would be lost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lost {
    /// How many changes.
    pub changes: u64,
    /// The same by day and kind, the latest first.
    pub days: Vec<LostDay>,
    /// When the first of them was made, UTC.
    pub since: Option<DateTime<Utc>>,
}

/// Changes of one kind on one day (UTC).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostDay {
    /// The day.
    pub day: NaiveDate,
    /// What was done.
    pub action: Stored<Action>,
    /// How often.
    pub changes: u64,
}

/// The number of the last change that both have, when the backup's last one is among those that stand.
pub(super) fn last_common(standing: &Connection, sequence: u64, hash: &[u8]) -> Result<Option<u64>> {
    let sql = "SELECT 1 FROM change WHERE sequence = ?1 AND hash = ?2";
    let has = standing.prepare(sql)?.exists(rusqlite::params![sequence.cast_signed(), hash])?;
    Ok(has.then_some(sequence))
}

/// The same where both went on after the last change they share; 0 when they share none.
pub(super) fn last_shared(standing: &Connection, backup: &Connection) -> Result<u64> {
    let sql = "SELECT sequence, hash FROM change ORDER BY sequence DESC";
    let mut statement = standing.prepare(sql)?;
    let hashes: HashSet<Vec<u8>> =
        statement.query_map([], |row| row.get(1))?.collect::<rusqlite::Result<_>>()?;
    let mut statement = backup.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if hashes.contains(&row.get::<_, Vec<u8>>(1)?) {
            return Ok(row.get::<_, i64>(0)?.cast_unsigned());
        }
    }
    Ok(0)
}

/// The changes after the last common one.
pub(super) fn after(standing: &Connection, common: u64) -> Result<Lost> {
    let sql = "SELECT substr(clock, 1, 10), action, count(*), min(clock) FROM change WHERE sequence > ?1
        GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC, 2";
    let mut statement = standing.prepare(sql)?;
    let mut rows = statement.query([common.cast_signed()])?;
    let (mut lost, mut first) = (Lost::default(), None::<String>);
    while let Some(row) = rows.next()? {
        let changes = row.get::<_, i64>(2)?.cast_unsigned();
        lost.changes += changes;
        lost.days.push(LostDay { day: row.get(0)?, action: row.get(1)?, changes });
        let clock: String = row.get(3)?;
        first = Some(first.map_or(clock.clone(), |first| first.min(clock)));
    }
    let since = first.map(|clock| log::moment_of(&clock).ok_or(Error::LogBroken));
    Ok(Lost { since: since.transpose()?, ..lost })
}
