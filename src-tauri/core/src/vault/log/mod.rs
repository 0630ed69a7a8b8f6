//! The change log: audit trail, history, and what undo is made from.
//!
//! One row in `change` per transaction: device, sequence, hybrid logical clock, officer, action, schema,
//! the hash of the previous row, its own hash, and the officer's signature over it. One row in
//! `change_op` per record touched. Personal values lie apart in `change_value`, and the chain holds
//! only a salted commitment to them, so they can be erased and the chain still verifies. What exactly
//! is hashed stands in [`csp_chain::change`].

pub(crate) mod capture;
pub(crate) mod replay;
pub(crate) mod store;
pub(crate) mod values;

use chrono::{DateTime, Utc};
use csp_chain::change::{self, Chained, Header};
use rusqlite::Connection;
use uuid::Uuid;

use super::keys::{Keys, random};
use super::tables::Table;
use super::{Action, Error, database};
use crate::Result;
use crate::clock::stamp;
use crate::code::Code;
use crate::ids::{ChangeId, OfficerId, VaultId};

pub(crate) use capture::capture;
pub(crate) use store::head;

crate::codes! {
    /// What happened to a record.
    pub enum OpKind {
        /// It is new.
        Insert = "insert",
        /// Some of its fields changed.
        Update = "update",
        /// It went.
        Delete = "delete",
    }
}

/// One record touched by a change.
#[derive(Debug)]
pub(crate) struct Op {
    pub table: &'static Table,
    pub record: Uuid,
    pub kind: OpKind,
    /// Impersonal fields, as JSON (see [`values`]).
    pub fields: String,
    /// Personal fields, as JSON, when there are any.
    pub personal: Option<String>,
}

/// Who signs a change.
pub(crate) struct Author<'a> {
    pub vault: VaultId,
    pub officer: OfficerId,
    pub keys: &'a Keys,
}

/// What a change says of itself besides who and what.
pub(crate) struct Facts {
    pub now: DateTime<Utc>,
    pub subject: Option<serde_json::Value>,
    pub undoes: Option<ChangeId>,
}

/// Adds a change to the log, within the transaction that made it.
pub(crate) fn append(
    connection: &Connection,
    author: &Author<'_>,
    action: Action,
    facts: Facts,
    ops: &[Op],
) -> Result<ChangeId> {
    let last = head(connection)?;
    let id = ChangeId::new();
    let header = Header {
        vault: author.vault.uuid().into_bytes(),
        id: id.uuid().into_bytes(),
        device: super::store::meta(connection, "device")?.unwrap_or_default(),
        sequence: last.as_ref().map_or(1, |head| head.sequence + 1),
        clock: next_clock(last.as_ref().map(|head| head.clock.as_str()), facts.now),
        officer: author.officer.uuid().into_bytes(),
        action: action.code().to_owned(),
        schema_version: database::SCHEMA,
        subject: facts.subject.map(|subject| subject.to_string()),
        undoes: facts.undoes.map(|id| id.uuid().into_bytes()),
        previous_hash: last
            .map_or_else(|| change::root(author.vault.uuid().into_bytes()).to_vec(), |head| head.hash),
    };
    let mut chained = Chained::begin(&header, ops.len());
    let mut sealed = Vec::with_capacity(ops.len());
    for op in ops {
        let salt = match op.personal {
            Some(_) => Some(random::<16>()?),
            None => None,
        };
        let commitment = match (&op.personal, &salt) {
            (Some(values), Some(salt)) => Some(change::commitment(salt, values)),
            _ => None,
        };
        chained = chained.op(&change::Op {
            table: op.table.name,
            record: op.record.as_bytes(),
            kind: op.kind.code(),
            fields: &op.fields,
            commitment: commitment.as_ref().map(<[u8; 32]>::as_slice),
        });
        sealed.push((salt, commitment));
    }
    let hash = chained.finish();
    store::insert_change(connection, &header, &hash, &author.keys.sign(&hash))?;
    store::insert_ops(connection, id, ops, &sealed)?;
    store::set_head(connection, header.sequence, &hash)?;
    Ok(id)
}

/// The next reading of the hybrid logical clock: the present moment, or, when that is not later than
/// the last reading, the last moment with its counter one higher. Readings sort as text.
fn next_clock(last: Option<&str>, now: DateTime<Utc>) -> String {
    let moment = stamp(now);
    match last.and_then(|last| last.split_once('/')) {
        Some((last_moment, counter)) if last_moment >= moment.as_str() => {
            format!("{last_moment}/{:06}", counter.parse::<u32>().unwrap_or(0) + 1)
        }
        _ => format!("{moment}/000000"),
    }
}

/// The moment of a clock's reading.
pub(crate) fn moment_of(clock: &str) -> Option<DateTime<Utc>> {
    let (moment, _) = clock.split_once('/')?;
    DateTime::parse_from_rfc3339(moment).ok().map(|moment| moment.to_utc())
}

impl Op {
    /// The logged table of a stored name.
    pub(crate) fn table(name: &str) -> Result<&'static Table, Error> {
        Table::logged(name).ok_or(Error::LogBroken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_goes_back() {
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
        let first = next_clock(None, at("2026-03-01T09:30:00.000Z"));
        assert_eq!(first, "2026-03-01T09:30:00.000Z/000000");
        let same = next_clock(Some(&first), at("2026-03-01T09:30:00.000Z"));
        let back = next_clock(Some(&same), at("2026-02-01T09:30:00.000Z"));
        let on = next_clock(Some(&back), at("2026-03-01T09:30:00.001Z"));
        assert_eq!(same, "2026-03-01T09:30:00.000Z/000001");
        assert_eq!(back, "2026-03-01T09:30:00.000Z/000002");
        assert_eq!(on, "2026-03-01T09:30:00.001Z/000000");
        assert!(first < same && same < back && back < on);
        assert_eq!(moment_of(&back), Some(at("2026-03-01T09:30:00.000Z")));
    }
}
