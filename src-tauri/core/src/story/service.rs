//! What officers do with histories: read them, which is written down where persons are in them.

use rusqlite::Connection;
use serde_json::Value as Json;
use uuid::Uuid;

use super::kinds::{Kind, is_guarded, kind};
use super::{Entry, Field, Sight, store};
use crate::Result;
use crate::code::Code;
use crate::format::{print_day, print_money};
use crate::ids::ChangeId;
use crate::money::Cents;
use crate::reference::{Community, municipality};
use crate::sensitive::Sensitive;
use crate::vault::{Access, FieldChange, Officer, RecordChange, Vault, access};
use crate::vault::{records_of, records_of_change};
use crate::words::Words;

/// The record an officer means: by any identity, or the number of an application or applicant.
///
/// # Errors
/// When no record has this number.
pub fn record_named(vault: &Vault, text: &str) -> Result<Uuid> {
    if let Ok(id) = text.trim().parse::<Uuid>() {
        return Ok(id);
    }
    vault.read(|reading| match crate::selection::service::find(reading, text) {
        Ok(id) => Ok(id.uuid()),
        Err(_) => crate::people::service::find(reading, text).map(|id| id.uuid()),
    })
}

/// The history of a record and all that belongs to it, newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_record(
    vault: &Vault,
    officer: &Officer,
    record: Uuid,
    sight: Sight,
    words: &Words,
) -> Result<Vec<Entry>> {
    let family = vault.read(|reading| store::family(reading, record))?;
    let found = records_of(vault, &family)?;
    note(vault, officer, sight, Some(record), &found)?;
    vault.read(|reading| found.into_iter().map(|one| entry(reading, one, sight, words)).collect())
}

/// What a change did, record by record: `limit` of them from `offset` on.
///
/// # Errors
/// When nothing has this identity, or the vault cannot be read.
pub fn of_change(
    vault: &Vault,
    officer: &Officer,
    change: ChangeId,
    (offset, limit): (u32, u32),
    sight: Sight,
    words: &Words,
) -> Result<Vec<Entry>> {
    let found = records_of_change(vault, change, offset, limit)?;
    note(vault, officer, sight, None, &found)?;
    vault.read(|reading| found.into_iter().map(|one| entry(reading, one, sight, words)).collect())
}

/// Histories with personal values are reads that matter.
fn note(
    vault: &Vault,
    officer: &Officer,
    sight: Sight,
    record: Option<Uuid>,
    found: &[RecordChange],
) -> Result<()> {
    let personal = |change: &RecordChange| change.fields.iter().any(|field| field.personal);
    if sight != Sight::Impersonal && found.iter().any(personal) {
        access(vault, officer, Access::HistoryRead, record)?;
    }
    Ok(())
}

fn entry(connection: &Connection, found: RecordChange, sight: Sight, words: &Words) -> Result<Entry> {
    let RecordChange { change, table, record, kind, fields, erased } = found;
    let name = said(words, &[format!("record-{table}")]).unwrap_or_else(|| table.clone());
    let number = store::called(connection, record)?;
    let fields =
        fields.into_iter().filter_map(|field| line(connection, &table, field, sight, words).transpose());
    Ok(Entry {
        change,
        record: number.map_or_else(|| name.clone(), |number| format!("{name} {number}")),
        kind,
        fields: fields.collect::<Result<_>>()?,
        erased,
    })
}

fn line(
    connection: &Connection,
    table: &str,
    field: FieldChange,
    sight: Sight,
    words: &Words,
) -> Result<Option<Field>> {
    let column = field.field;
    let kind = kind(table, &column);
    if kind == Kind::Hidden {
        return Ok(None);
    }
    let masked = match sight {
        Sight::Whole => false,
        Sight::Guarded => is_guarded(table, &column),
        Sight::Impersonal => field.personal,
    };
    let keys = [format!("column-{table}-{column}"), format!("column-{column}"), format!("field-{column}")];
    let shown = |value: Option<Sensitive<Json>>| -> Result<Option<Sensitive<String>>> {
        let Some(Sensitive(value)) = value else { return Ok(None) };
        let text = if masked { "•••".to_owned() } else { text(connection, kind, &value, words)? };
        Ok(Some(Sensitive(text)))
    };
    let (from, to) = (shown(field.from)?, shown(field.to)?);
    Ok(Some(Field { name: said(words, &keys).unwrap_or(column), from, to, masked }))
}

fn text(connection: &Connection, kind: Kind, value: &Json, words: &Words) -> Result<String> {
    let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let language = words.language();
    let day =
        |text: &str| text.get(..10).and_then(|text| text.parse().ok()).map(|day| print_day(day, language));
    Ok(match kind {
        Kind::Money => value.as_i64().map_or(plain, |cents| print_money(Cents::new(cents), language)),
        Kind::Day => day(&plain).unwrap_or(plain),
        Kind::Moment => {
            let time = plain.get(11..16).unwrap_or_default();
            day(&plain).map_or(plain.clone(), |day| format!("{day} {time} UTC"))
        }
        Kind::Quantity => value.as_i64().map_or(plain, |milli| {
            let rest = format!("{:03}", milli.rem_euclid(1000));
            let rest = rest.trim_end_matches('0');
            let whole = milli.div_euclid(1000).to_string();
            if rest.is_empty() { whole } else { format!("{whole},{rest}") }
        }),
        Kind::Code(list) => said(words, &[format!("{list}-{plain}")]).unwrap_or(plain),
        Kind::Municipality => municipality(&plain).map_or(plain, |known| known.name(language).to_owned()),
        Kind::Community => Community::from_code(&plain)
            .and_then(Community::facts)
            .map_or(plain, |known| known.name(language).to_owned()),
        Kind::Reference => match plain.parse::<Uuid>() {
            Ok(id) => store::called(connection, id)?.unwrap_or_default(),
            Err(_) => plain,
        },
        Kind::Plain | Kind::Hidden => plain,
    })
}

/// The words of the first of these keys that has any.
fn said(words: &Words, keys: &[String]) -> Option<String> {
    keys.iter().map(|key| (key, words.get(key))).find(|(key, text)| *key != text).map(|(_, text)| text)
}
