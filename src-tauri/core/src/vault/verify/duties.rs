//! The signatures of exceptions and unsealings as they stand. The walk along the chain judges them as they
//! were written; what was altered or slipped in behind the log's back is found here.

use csp_chain::duties::{Exception, Unsealing};
use csp_chain::signature::verifies;
use rusqlite::Connection;
use uuid::Uuid;

use super::Verified;
use crate::ids::VaultId;
use crate::{Problem, Result};

/// Checks every one against the key of the officer it names.
pub(super) fn check(
    connection: &Connection,
    _: VaultId,
    _: &[csp_chain::Head],
    found: &mut Verified,
) -> Result<()> {
    for (code, broken) in
        [("verify-exceptions", exceptions(connection)?), ("verify-unsealings", unsealings(connection)?)]
    {
        if broken > 0 {
            found.findings.push(Problem::new(code).with("count", broken));
        }
    }
    Ok(())
}

/// How many exceptions are not as their manager signed them.
fn exceptions(connection: &Connection) -> Result<u32> {
    let mut statement = connection.prepare(
        "SELECT e.id, e.duty, e.officer_id, e.record_id, e.valid_from, e.valid_to, e.signature, s.signing_public
         FROM duty_exception AS e LEFT JOIN officer AS s ON s.id = e.signed_by",
    )?;
    let mut rows = statement.query([])?;
    let mut broken = 0;
    while let Some(row) = rows.next()? {
        let (duty, from): (String, String) = (row.get(1)?, row.get(4)?);
        let to: Option<String> = row.get(5)?;
        let hash = Exception {
            id: row.get::<_, Uuid>(0)?.into_bytes(),
            duty: &duty,
            officer: row.get::<_, Uuid>(2)?.into_bytes(),
            record: row.get::<_, Option<Uuid>>(3)?.map(Uuid::into_bytes),
            from: &from,
            to: to.as_deref(),
        }
        .hash();
        broken += u32::from(!holds(row, &hash, (6, 7))?);
    }
    Ok(broken)
}

/// How many unsealings are not as their manager signed them.
fn unsealings(connection: &Connection) -> Result<u32> {
    let mut statement = connection.prepare(
        "SELECT u.id, u.applicant_id, u.auditor_id, u.valid_from, u.valid_to, u.signature, s.signing_public
         FROM unsealing AS u LEFT JOIN officer AS s ON s.id = u.signed_by",
    )?;
    let mut rows = statement.query([])?;
    let mut broken = 0;
    while let Some(row) = rows.next()? {
        let (from, to): (String, String) = (row.get(3)?, row.get(4)?);
        let hash = Unsealing {
            id: row.get::<_, Uuid>(0)?.into_bytes(),
            applicant: row.get::<_, Uuid>(1)?.into_bytes(),
            auditor: row.get::<_, Uuid>(2)?.into_bytes(),
            from: &from,
            to: &to,
        }
        .hash();
        broken += u32::from(!holds(row, &hash, (5, 6))?);
    }
    Ok(broken)
}

/// Whether the signature in one column is that of the key in the other.
fn holds(row: &rusqlite::Row<'_>, hash: &[u8; 32], (signature, key): (usize, usize)) -> Result<bool> {
    let signature: Vec<u8> = row.get(signature)?;
    let key: Option<Vec<u8>> = row.get(key)?;
    Ok(key.is_some_and(|key| verifies(&key, hash, &signature)))
}
