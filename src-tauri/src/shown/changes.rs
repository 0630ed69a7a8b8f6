//! What was done.

use chrono::NaiveDate;
use csp_core::clock::stamp;
use csp_core::code::Code;
use csp_core::ids::{ApplicationId, ChangeId};
use csp_core::story::{self, Entry, Sight};
use csp_core::vault::{self, Change};
use csp_core::words::Words;

use crate::error::Answer;
use crate::open::Open;
use crate::typed;
use crate::wire::{ChangeShown, ChangesQuery, FieldChangeShown, HeadShown, HistoryQuery, RecordChangeShown};

/// One change.
pub fn one(open: &Open, change: Change) -> ChangeShown {
    ChangeShown {
        id: change.id.to_string(),
        at: stamp(change.moment),
        undoable: change.undoable_by(open.officer.role),
        undone: change.undone_by.is_some(),
        officer: change.officer_name,
        action: change.action.code().to_owned(),
        records: u32::try_from(change.records).unwrap_or(u32::MAX),
        facts: if change.subject.is_object() { change.subject } else { serde_json::json!({}) },
    }
}

/// What the filters ask for. A day that is not one yet asks for nothing.
///
/// # Errors
/// When the record is no identity.
pub fn query(args: &ChangesQuery) -> Answer<vault::ChangesQuery> {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    let record = args.record.as_deref().map(typed::id::<ApplicationId>).transpose()?;
    Ok(vault::ChangesQuery {
        record: record.map(ApplicationId::uuid),
        action: Some(args.action.clone()).filter(|action| !action.is_empty()),
        since: day(&args.since),
        until: day(&args.until),
        limit: args.limit,
        ..vault::ChangesQuery::default()
    })
}

/// What a change did, or the history of a record.
///
/// # Errors
/// When there is no such change, or the vault cannot be read.
pub fn history(open: &Open, args: &HistoryQuery) -> Answer<Vec<RecordChangeShown>> {
    let words = Words::of(args.language);
    let sight = Sight::of(open.officer.role, open.unmasked());
    let entries = match (&args.change, &args.record) {
        (Some(change), _) => {
            let (id, part) = (typed::id::<ChangeId>(change)?, (args.offset, args.limit));
            story::of_change(&open.vault, &open.officer, id, part, sight, &words)?
        }
        (None, Some(record)) => {
            let id = typed::id::<ApplicationId>(record)?.uuid();
            story::of_record(&open.vault, &open.officer, id, sight, &words)?
        }
        (None, None) => Vec::new(),
    };
    Ok(entries.into_iter().map(|entry| entry_shown(open, entry)).collect())
}

fn entry_shown(open: &Open, entry: Entry) -> RecordChangeShown {
    let fields = entry.fields.into_iter().map(|field| FieldChangeShown {
        name: field.name,
        from: field.from.map(|value| value.0),
        to: field.to.map(|value| value.0),
        masked: field.masked,
    });
    RecordChangeShown {
        record: entry.record,
        kind: entry.kind.code().to_owned(),
        erased: entry.erased,
        fields: fields.collect(),
        change: one(open, entry.change),
    }
}

/// The end of the change log.
///
/// # Errors
/// When the vault cannot be read.
pub fn head(open: &Open) -> Answer<HeadShown> {
    let head = open.vault.chain_head()?;
    Ok(HeadShown { head: head.text(), at: stamp(head.moment), founder: open.vault.founder()? })
}
