//! The chain as it lies in the database, given to the walk that checks it; and the values the chain binds.

use std::collections::BTreeSet;

use csp_chain::change::{Header, Op, commitment};
use csp_chain::{Head, Roles, Seen, Walk};
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::Result;
use crate::code::Code;
use crate::ids::{ChangeId, VaultId};
use crate::vault::{Action, Role, erasing, hex, store};

/// What the chain in the database shows.
pub(super) struct Chain {
    pub seen: Seen,
    /// How many personal values are there and are what was written.
    pub values: u64,
    /// How many were erased.
    pub erased: u64,
    /// The changes whose personal values are not as they were written.
    pub broken_values: Vec<i64>,
    /// The changes whose record changes lie in another order than they were written in.
    pub disordered: Vec<i64>,
}

/// The table of rights of this program.
struct Table;

impl Roles for Table {
    fn allows(&self, action: &str, role: &str) -> Option<bool> {
        let action = Action::from_code(action)?;
        Some(Role::from_code(role).is_some_and(|role| action.allowed(role)))
    }

    fn undoable(&self, action: &str) -> Option<bool> {
        Action::from_code(action).map(Action::undoable)
    }
}

/// Walks the chain from its root to its end.
pub(super) fn walk(connection: &Connection, vault: VaultId, awaited: &[Head]) -> Result<Chain> {
    let keys = recovery_keys(connection)?;
    let mut walk = Walk::new(vault.uuid().into_bytes(), &Table, keys, awaited.to_vec());
    let mut found = Found { erasable: erasable(connection)?, ..Found::default() };
    let mut written = (Vec::new(), Vec::new());
    each(connection, vault, &mut |step| {
        match step {
            Step::Begin(header, ops, hash, signature) => {
                found.change = header.sequence;
                found.position = 0;
                written = (hash.to_vec(), signature.to_vec());
                walk.begin(header.clone(), ops);
            }
            Step::Op(op, row) => {
                found.order(row)?;
                found.values(row, op.commitment)?;
                walk.op(op);
            }
            Step::End => walk.end(&written.0, &written.1),
        }
        Ok(())
    })?;
    let Found { values, erased, broken_values, disordered, .. } = found;
    Ok(Chain { seen: walk.finish(), values, erased, broken_values, disordered })
}

/// What the chain in the database tells, in its order.
pub(crate) enum Step<'a> {
    /// A change begins: its header, the number of its ops, its hash and signature.
    Begin(&'a Header, usize, &'a [u8], &'a [u8]),
    /// One of its ops, and the row it was read from.
    Op(&'a Op<'a>, &'a Row<'a>),
    /// The change ends.
    End,
}

/// Tells the whole chain, step by step.
pub(crate) fn each(
    connection: &Connection,
    vault: VaultId,
    tell: &mut dyn FnMut(Step<'_>) -> Result<()>,
) -> Result<()> {
    let mut changes = connection.prepare(
        "SELECT id, device, sequence, clock, officer_id, action, schema_version, subject, undoes, previous_hash,
            hash, signature, (SELECT count(*) FROM change_op WHERE change_id = change.id)
         FROM change ORDER BY sequence, device",
    )?;
    let mut ops = connection.prepare(
        r#"SELECT o.table_name, o.record_id, o.kind, o.fields, o.commitment, o.id, o.position,
             v.op_id IS NOT NULL, v.salt, v."values"
           FROM change_op AS o LEFT JOIN change_value AS v ON v.op_id = o.id
           WHERE o.change_id = ?1 ORDER BY o.position, o.id"#,
    )?;
    let mut rows = changes.query([])?;
    while let Some(row) = rows.next()? {
        let (header, id) = header(row, vault)?;
        let count = usize::try_from(row.get::<_, i64>(12)?).unwrap_or_default();
        let written = |column| bytes(row, column).map(Option::unwrap_or_default);
        tell(Step::Begin(&header, count, written(10)?, written(11)?))?;
        let mut rows = ops.query([id])?;
        while let Some(row) = rows.next()? {
            let op = Op {
                table: text(row, 0)?.unwrap_or_default(),
                record: bytes(row, 1)?.unwrap_or_default(),
                kind: text(row, 2)?.unwrap_or_default(),
                fields: text(row, 3)?.unwrap_or_default(),
                commitment: bytes(row, 4)?,
            };
            tell(Step::Op(&op, row))?;
        }
        tell(Step::End)?;
    }
    Ok(())
}

/// The records whose personal values may be missing: those that an erasure blanked, which the log tells, and
/// what hangs on them.
fn erasable(connection: &Connection) -> Result<BTreeSet<Uuid>> {
    let sql = "SELECT o.record_id FROM change AS c JOIN change_op AS o ON o.change_id = c.id
        WHERE c.action IN ('person-erased', 'erasures-applied', 'support-erased')";
    let mut statement = connection.prepare(sql)?;
    let blanked: BTreeSet<Uuid> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut persons = Vec::new();
    for id in &blanked {
        if connection.prepare_cached("SELECT 1 FROM person WHERE id = ?1")?.exists([id])? {
            persons.push(("person", *id));
        }
    }
    let hanging = erasing::dependents(connection, &persons, &[])?;
    let here: BTreeSet<Uuid> = blanked.into_iter().chain(hanging.into_values().flatten()).collect();
    let gone = erasing::removed(connection, &here)?;
    Ok(here.into_iter().chain(gone).collect())
}

/// The public keys of the printed recovery keys: those that were replaced, then the present one.
pub(crate) fn recovery_keys(connection: &Connection) -> Result<Vec<Vec<u8>>> {
    let sql = "SELECT subject FROM change WHERE action = ?1 AND subject IS NOT NULL ORDER BY clock";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([Action::RecoveryKeyReplaced])?;
    let mut keys = Vec::new();
    while let Some(row) = rows.next()? {
        let subject: serde_json::Value =
            serde_json::from_str(text(row, 0)?.unwrap_or_default()).unwrap_or_default();
        keys.extend(subject.get("former").and_then(|former| hex::decode(former.as_str()?)));
    }
    keys.extend(store::meta(connection, store::RECOVERY_SIGNING)?.and_then(|text| hex::decode(&text)));
    Ok(keys)
}

fn text<'a>(row: &'a Row<'_>, column: usize) -> rusqlite::Result<Option<&'a str>> {
    Ok(row.get_ref(column)?.as_str_or_null()?)
}

fn bytes<'a>(row: &'a Row<'_>, column: usize) -> rusqlite::Result<Option<&'a [u8]>> {
    Ok(row.get_ref(column)?.as_blob_or_null()?)
}

fn header(row: &Row<'_>, vault: VaultId) -> Result<(Header, ChangeId)> {
    let id: ChangeId = row.get(0)?;
    let header = Header {
        vault: vault.uuid().into_bytes(),
        id: id.uuid().into_bytes(),
        device: row.get(1)?,
        sequence: row.get(2)?,
        clock: row.get(3)?,
        officer: row.get::<_, Uuid>(4)?.into_bytes(),
        action: row.get(5)?,
        schema_version: row.get(6)?,
        subject: row.get(7)?,
        undoes: row.get::<_, Option<Uuid>>(8)?.map(Uuid::into_bytes),
        previous_hash: row.get(9)?,
    };
    Ok((header, id))
}

/// What is found beside the walk.
#[derive(Default)]
struct Found {
    erasable: BTreeSet<Uuid>,
    change: i64,
    last_op: i64,
    position: i64,
    values: u64,
    erased: u64,
    broken_values: Vec<i64>,
    disordered: Vec<i64>,
}

impl Found {
    /// Undo and history go by the order of the ops, which no hash holds: they are numbered along the chain,
    /// without a gap.
    fn order(&mut self, row: &Row<'_>) -> Result<()> {
        let id: i64 = row.get(5)?;
        if (id != self.last_op + 1 || row.get::<_, i64>(6)? != self.position)
            && self.disordered.last() != Some(&self.change)
        {
            self.disordered.push(self.change);
        }
        self.last_op = id;
        self.position += 1;
        Ok(())
    }

    fn values(&mut self, row: &Row<'_>, bound: Option<&[u8]>) -> Result<()> {
        let has_row: bool = row.get(7)?;
        let salt = bytes(row, 8)?;
        let values = text(row, 9)?;
        let holds = match (bound, salt, values) {
            // Erased: the commitment stays, the values are gone.
            (Some(_), Some(_), None) => {
                self.erased += 1;
                self.erasable.contains(&row.get(1)?)
            }
            (Some(bound), Some(salt), Some(values)) => {
                self.values += 1;
                commitment(salt, values) == bound
            }
            (Some(_), None, _) => false,
            (None, _, _) => !has_row,
        };
        if !holds && self.broken_values.last() != Some(&self.change) {
            self.broken_values.push(self.change);
        }
        Ok(())
    }
}
