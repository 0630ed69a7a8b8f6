//! The statements.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{CLOSED, Profile, ProfileColumn, Word};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Code;
use crate::format::DayOrder;
use crate::ids::{ProfileId, WordId};
use crate::intake::{Answer, DecimalMark, Field};
use crate::language::plain_joined;
use crate::vault::Writing;

/// A profile's content as it is kept.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Content {
    columns: Vec<ProfileColumn>,
    set: Vec<(Field, String)>,
    orders: Vec<(Field, DayOrder)>,
    decimals: Vec<(Field, DecimalMark)>,
}

/// Every profile, by name.
pub(super) fn profiles(db: &Connection) -> Result<Vec<Profile>> {
    let sql =
        "SELECT id, name, content, saved_on FROM import_profile WHERE removed_at IS NULL ORDER BY name, id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| {
        let content: String = r.get(2)?;
        // What a newer program wrote in a shape of its own names no columns here.
        let content: Content = serde_json::from_str(&content).unwrap_or_default();
        Ok(Profile {
            id: r.get(0)?,
            name: r.get(1)?,
            columns: content.columns,
            set: content.set,
            orders: content.orders,
            decimals: content.decimals,
            saved_on: r.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a profile, in the place of one of the same name.
pub(super) fn save_profile(db: &Connection, profile: &Profile) -> Result<()> {
    let content = Content {
        columns: profile.columns.clone(),
        set: profile.set.clone(),
        orders: profile.orders.clone(),
        decimals: profile.decimals.clone(),
    };
    let content = serde_json::to_string(&content).unwrap_or_default();
    let known = profiles(db)?.into_iter().find(|one| plain_joined(&one.name) == plain_joined(&profile.name));
    match known {
        Some(known) => db.execute(
            "UPDATE import_profile SET name = ?2, content = ?3, saved_on = ?4 WHERE id = ?1",
            params![known.id, profile.name, content, profile.saved_on],
        )?,
        None => db.execute(
            "INSERT INTO import_profile (id, name, content, saved_on) VALUES (?1, ?2, ?3, ?4)",
            params![profile.id, profile.name, content, profile.saved_on],
        )?,
    };
    Ok(())
}

pub(super) fn remove_profile(tx: &Writing<'_>, id: ProfileId) -> Result<()> {
    let sql = "UPDATE import_profile SET removed_at = ?2 WHERE id = ?1";
    tx.execute(sql, params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// Every word, by field and word.
pub(super) fn words(db: &Connection) -> Result<Vec<Word>> {
    let sql = "SELECT id, field, written, means, settled_on FROM import_word WHERE removed_at IS NULL
               ORDER BY field, written, id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| {
        let field: String = r.get(1)?;
        Ok((r.get(0)?, field, r.get(2)?, r.get(3)?, r.get(4)?))
    })?;
    let mut words = Vec::new();
    for row in rows {
        let (id, field, written, means, settled_on): (WordId, String, String, String, _) = row?;
        // A field of a newer program cannot be read by this one.
        let Some(field) = Field::from_code(&field) else { continue };
        words.push(Word { id, field, written, means, settled_on });
    }
    Ok(words)
}

/// Settles what a word means, in the place of what it meant.
pub(super) fn save_word(tx: &Writing<'_>, answer: &Answer) -> Result<()> {
    let folded = plain_joined(&answer.written);
    let known =
        words(tx)?.into_iter().find(|w| w.field == answer.field && plain_joined(&w.written) == folded);
    match known {
        Some(known) if known.means == answer.value => {}
        Some(known) => {
            let sql = "UPDATE import_word SET means = ?2, settled_on = ?3 WHERE id = ?1";
            tx.execute(sql, params![known.id, answer.value, tx.today])?;
        }
        None => {
            tx.execute(
                "INSERT INTO import_word (id, field, written, means, settled_on) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![WordId::new(), answer.field.code(), answer.written, answer.value, tx.today],
            )?;
        }
    }
    Ok(())
}

pub(super) fn remove_word(tx: &Writing<'_>, id: WordId) -> Result<()> {
    let sql = "UPDATE import_word SET removed_at = ?2 WHERE id = ?1";
    tx.execute(sql, params![id, stored_moment(tx.now)])?;
    Ok(())
}

/// Keeps the officer's answers for the next imports: those about words of closed lists.
///
/// # Errors
/// When the database fails.
pub(in crate::intake) fn remember(tx: &Writing<'_>, answers: &[Answer]) -> Result<()> {
    for answer in answers.iter().filter(|a| CLOSED.contains(&a.field) && !a.written.trim().is_empty()) {
        save_word(tx, answer)?;
    }
    Ok(())
}
