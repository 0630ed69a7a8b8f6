//! Edits, deletions, swaps, reorderings and forgeries of the change log below a known head.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::rehash::{Signer, rehash};
use super::*;

/// Who works on the log, and where.
struct Forger<'a> {
    connection: &'a Connection,
    vault: VaultId,
    chance: Chance,
    manager: Officer,
    field: Officer,
    changes: i64,
}

const LOG: [&str; 3] = ["change", "change_op", "change_value"];

impl Forger<'_> {
    fn run(&self, sql: &str) {
        self.connection.execute_batch(sql).unwrap();
    }

    fn table(&mut self, tables: &[&'static str]) -> &'static tables::Table {
        let name = *self.chance.of(tables);
        tables::TABLES.iter().find(|table| table.name == name).unwrap()
    }

    fn rows(&self, table: &str) -> Vec<i64> {
        let mut statement = self.connection.prepare_cached(&format!("SELECT rowid FROM {table}")).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn row(&mut self, table: &str) -> i64 {
        let rows = self.rows(table);
        *self.chance.of(&rows)
    }

    fn sequence(&mut self) -> i64 {
        1 + i64::try_from(self.chance.below(usize::try_from(self.changes).unwrap())).unwrap()
    }

    /// Another value of the same kind.
    fn altered(&mut self, value: Value) -> Value {
        match value {
            Value::Integer(number) => Value::Integer(number ^ (1 << self.chance.below(8))),
            Value::Text(text) if !text.is_empty() => {
                let mut letters: Vec<char> = text.chars().collect();
                let place = self.chance.below(letters.len());
                letters[place] = if letters[place] == '7' { '8' } else { '7' };
                Value::Text(letters.into_iter().collect())
            }
            Value::Blob(mut bytes) if !bytes.is_empty() => {
                let place = self.chance.below(bytes.len());
                bytes[place] ^= 1 << self.chance.below(8);
                Value::Blob(bytes)
            }
            Value::Null => Value::Text("{}".to_owned()),
            other => other,
        }
    }

    /// Alters one value of one row.
    fn edit(&mut self, tables: &[&'static str]) -> String {
        let table = self.table(tables);
        let (row, column) = (self.row(table.name), self.chance.of(table.columns).name);
        let sql = format!(r#"SELECT "{column}" FROM {} WHERE rowid = ?1"#, table.name);
        let old: Value = self.connection.query_row(&sql, [row], |row| row.get(0)).unwrap();
        let new = if self.chance.below(12) == 0 { Value::Null } else { self.altered(old) };
        let sql = format!(r#"UPDATE OR IGNORE {} SET "{column}" = ?2 WHERE rowid = ?1"#, table.name);
        // What the schema itself refuses is no forgery; the caller sees that nothing has changed.
        let _ = self.connection.execute(&sql, params![row, new]);
        format!("{}.{column}", table.name)
    }

    /// Gives two rows each other's value.
    fn swap(&mut self) -> String {
        let table = self.table(&LOG);
        let (one, other) = (self.row(table.name), self.row(table.name));
        let column = self.chance.of(&table.columns[1..]).name;
        let sql = format!(r#"SELECT "{column}" FROM {} WHERE rowid = ?1"#, table.name);
        let value = |row: i64| -> Value { self.connection.query_row(&sql, [row], |r| r.get(0)).unwrap() };
        let (first, second) = (value(one), value(other));
        let sql = format!(r#"UPDATE OR IGNORE {} SET "{column}" = ?2 WHERE rowid = ?1"#, table.name);
        for (row, value) in [(one, second), (other, first)] {
            let _ = self.connection.execute(&sql, params![row, value]);
        }
        format!("{}.{column}", table.name)
    }

    fn delete(&mut self) -> String {
        let table = self.table(&LOG).name;
        let row = self.row(table);
        self.run(&format!("DELETE FROM {table} WHERE rowid = {row}"));
        table.to_owned()
    }

    /// Takes a whole change out, and what it did; the later ones move up or stay.
    fn take_out(&mut self, close: bool) -> String {
        let sequence = self.sequence();
        let change = format!("(SELECT id FROM change WHERE sequence = {sequence})");
        self.run(&format!(
            "DELETE FROM change_value WHERE op_id IN (SELECT id FROM change_op WHERE change_id = {change});
             DELETE FROM change_op WHERE change_id = {change};
             UPDATE change SET undoes = NULL WHERE undoes = {change};
             DELETE FROM change WHERE sequence = {sequence}"
        ));
        if close {
            self.run(&format!("UPDATE change SET sequence = sequence - 1 WHERE sequence > {sequence}"));
            rehash(self.connection, self.vault, 1, &Signer::Nobody);
        }
        format!("change {sequence}")
    }

    fn duplicate(&mut self) -> String {
        let sequence = self.sequence();
        let id = "randomblob(16)";
        match self.chance.below(3) {
            0 => {
                let op = self.row("change_op");
                self.run(&format!(
                    "INSERT INTO change_op (change_id, position, table_name, record_id, kind, fields, commitment)
                     SELECT change_id, position + 1, table_name, record_id, kind, fields, commitment
                     FROM change_op WHERE id = {op}"
                ));
            }
            1 => self.run(&format!(
                "INSERT INTO change SELECT {id}, device, sequence, clock, officer_id, action, schema_version, subject,
                 undoes, previous_hash, hash, signature FROM change WHERE sequence = {sequence}"
            )),
            _ => {
                self.run(&format!(
                    "INSERT INTO change SELECT {id}, device, {}, clock, officer_id, action, schema_version, subject,
                     undoes, previous_hash, hash, signature FROM change WHERE sequence = {sequence}",
                    self.changes + 1
                ));
                rehash(self.connection, self.vault, 1, &Signer::Nobody);
            }
        }
        format!("change {sequence}")
    }

    /// Moves an op to another change or place, or gives two changes each other's numbers.
    fn reorder(&mut self) -> String {
        let (one, other) = (self.sequence(), self.sequence());
        match self.chance.below(4) {
            0 => {
                let op = self.row("change_op");
                self.run(&format!(
                    "UPDATE change_op SET change_id = (SELECT id FROM change WHERE sequence = {one}) WHERE id = {op}"
                ));
            }
            1 => self.run(&format!(
                "UPDATE change SET sequence = {one} + {other} - sequence WHERE sequence IN ({one}, {other})"
            )),
            2 => {
                let op = self.row("change_op");
                self.run(&format!("UPDATE change_op SET position = position + 1 WHERE id = {op}"));
            }
            _ => {
                // The order that history and undo go by, which no hash holds.
                let (op, last) = (self.row("change_op"), self.rows("change_op").len() + 1000);
                self.run(&format!(
                    "UPDATE change_op SET id = {last} WHERE id = {op};
                     UPDATE change_value SET op_id = {last} WHERE op_id = {op}"
                ));
            }
        }
        format!("{one} and {other}")
    }

    /// Alters something and makes the chain fit it again, with whatever keys there are.
    fn rewrite(&mut self) -> String {
        let sequence = self.sequence();
        let what = match self.chance.below(3) {
            0 => self.edit(&["change"]),
            1 => self.edit(&["change_op"]),
            _ => {
                let officer = self.field.id.uuid();
                self.run(&format!(
                    "UPDATE change SET officer_id = x'{}' WHERE sequence = {sequence}",
                    officer.simple()
                ));
                "author".to_owned()
            }
        };
        let (manager, field) = (self.manager.clone(), self.field.clone());
        let signer = match self.chance.below(5) {
            0 => Signer::Nobody,
            1 => Signer::Another(&manager),
            2 => Signer::Another(&field),
            3 => Signer::Oneself(&manager),
            _ => Signer::Oneself(&field),
        };
        let from = if self.chance.below(2) == 0 { 1 } else { sequence };
        rehash(self.connection, self.vault, from, &signer);
        format!("{what} from {from}")
    }

    /// Cuts the end off, or begins anew from some change on, as if nothing had been there.
    fn cut_off(&mut self) -> String {
        let sequence = self.sequence();
        let gone = format!("(SELECT id FROM change WHERE sequence >= {sequence})");
        self.run(&format!(
            "DELETE FROM change_value WHERE op_id IN (SELECT id FROM change_op WHERE change_id IN {gone});
             DELETE FROM change_op WHERE change_id IN {gone};
             DELETE FROM change WHERE sequence >= {sequence}"
        ));
        rehash(self.connection, self.vault, sequence, &Signer::Nobody);
        format!("from {sequence}")
    }

    /// Gives an officer what nobody certified, in the record and in the log, and makes the chain fit.
    fn certify(&mut self) -> String {
        let role = *self.chance.of(&["programme-manager", "auditor", "procurement-officer"]);
        let id = self.field.id.uuid().simple().to_string();
        self.run(&format!(
            "UPDATE officer SET role = '{role}' WHERE id = x'{id}';
             UPDATE change_op SET fields = replace(fields, 'field-officer', '{role}')
             WHERE table_name = 'officer' AND record_id = x'{id}'"
        ));
        let field = self.field.clone();
        match self.chance.below(3) {
            0 => {}
            1 => rehash(self.connection, self.vault, 1, &Signer::Nobody),
            _ => rehash(self.connection, self.vault, 3, &Signer::Another(&field)),
        }
        role.to_owned()
    }

    /// Alters, removes or adds a record itself, which the log does not see; or a fact of the vault.
    fn behind_the_log(&mut self) -> String {
        let logged: Vec<&'static str> =
            ["person", "applicant", "identification", "setting", "officer"].into_iter().collect();
        match self.chance.below(4) {
            0 | 1 => self.edit(&logged),
            2 => {
                let table = *self.chance.of(&logged);
                let row = self.row(table);
                self.run(&format!("DELETE FROM {table} WHERE rowid = {row}"));
                table.to_owned()
            }
            _ => {
                let key = *self.chance.of(&["founder", "recovery_signing_public", "chain_head"]);
                self.run(&format!(
                    "UPDATE meta SET value = replace(value, '0', '1') || '0' WHERE key = '{key}'"
                ));
                key.to_owned()
            }
        }
    }

    fn forge(&mut self) -> String {
        let kind = self.chance.below(11);
        let (name, where_) = match kind {
            0..=2 => ("edit", self.edit(&LOG)),
            3 => ("swap", self.swap()),
            4 => ("delete", self.delete()),
            5 => ("taken out", {
                let close = self.chance.below(2) == 0;
                self.take_out(close)
            }),
            6 => ("duplicate", self.duplicate()),
            7 => ("reorder", self.reorder()),
            8 => ("rewrite", self.rewrite()),
            9 => {
                if self.chance.below(2) == 0 {
                    ("cut off", self.cut_off())
                } else {
                    ("certify", self.certify())
                }
            }
            _ => ("behind the log", self.behind_the_log()),
        };
        format!("{name}: {where_}")
    }
}

/// All that the check looks at, to tell a forgery from one that alters nothing.
fn fingerprint_of(connection: &Connection) -> [u8; 32] {
    let mut digest = digest::Digest::of("everything");
    for table in tables::TABLES.iter().filter(|table| table.name != "counter") {
        let sql = format!("SELECT * FROM {} ORDER BY 1", table.name);
        let mut statement = connection.prepare_cached(&sql).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..table.columns.len() {
                digest = digest.text(&format!("{:?}", row.get::<_, Value>(column).unwrap()));
            }
        }
    }
    digest.finish()
}

/// The vault's tables in memory, where ten thousand forgeries take minutes instead of hours.
fn in_memory(vault: &Vault) -> Connection {
    let memory = Connection::open_in_memory().unwrap();
    database::migrate(&memory).unwrap();
    let writer = transactions::locked(&vault.writer);
    for table in tables::TABLES {
        let mut statement = writer.prepare(&format!("SELECT * FROM {} ORDER BY 1", table.name)).unwrap();
        let places = vec!["?"; table.columns.len()].join(", ");
        let insert = format!("INSERT INTO {} VALUES ({places})", table.name);
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<Value> = (0..table.columns.len()).map(|i| row.get(i).unwrap()).collect();
            memory.execute(&insert, rusqlite::params_from_iter(values)).unwrap();
        }
    }
    memory.pragma_update(None, "foreign_keys", false).unwrap();
    memory
}

#[test]
fn every_forgery_of_the_log_below_a_known_head_is_found() {
    let runs = runs(400, 10_000);
    let (house, manager, field) = lived_in();
    let head = ChainHead::known(&house.vault.chain_head().unwrap().text()).unwrap();
    let connection = in_memory(&house.vault);
    let untouched = verify::check(&connection, house.vault.id, std::slice::from_ref(&head));
    assert_eq!(untouched.findings, [], "found where nothing was forged");
    assert!(untouched.changes >= 45, "{untouched:?}");
    let before = fingerprint_of(&connection);
    let mut forger = Forger {
        connection: &connection,
        vault: house.vault.id,
        chance: Chance(0x5EED_2026),
        manager,
        field,
        changes: untouched.changes.cast_signed(),
    };
    let (mut done, mut missed) = (0, Vec::new());
    while done < runs {
        forger.run("SAVEPOINT forgery");
        let what = forger.forge();
        // A forgery may by chance alter nothing.
        if fingerprint_of(&connection) != before {
            done += 1;
            if verify::check(&connection, house.vault.id, std::slice::from_ref(&head)).is_whole() {
                missed.push(what);
            }
        }
        forger.run("ROLLBACK TO forgery; RELEASE forgery");
    }
    report("forgeries of the change log below a known head", runs, &missed);
}
