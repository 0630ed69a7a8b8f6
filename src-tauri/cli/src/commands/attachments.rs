//! `csp attach`, `csp attachments`: files kept with records.

use std::fs::File;

use csp_core::attachments::{Attachment, Error, NewAttachment, service};
use csp_core::code::{Code, Stored};
use csp_core::files;
use csp_core::words::Words;
use serde_json::{Value, json};

use super::agreement::unwritable;
use crate::arguments::{Attach, Attachments, AttachmentsWhat, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn attach(common: &Common, attach: &Attach, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let mut file = File::open(&attach.file).map_err(|e| refused(Error::Unreadable(e)))?;
    let name = attach.file.file_stem().map(|name| name.to_string_lossy().into_owned());
    let title = attach.title.clone().or(name).unwrap_or_default();
    let new = NewAttachment {
        record: session.vault.read(|db| service::find(db, &attach.record))?,
        kind: attach.kind,
        title: title.clone(),
        pages: None,
        dated_on: attach.on,
    };
    let written = service::add(&session.vault, &session.officer, &new, &mut file)?;
    let said = json!({ "id": written.value, "record": attach.record, "kind": attach.kind, "title": title, "change": written.change });
    output.say(&said, |words| words.with("cli-attached", &[("title", &title)]))
}

pub fn run(common: &Common, arguments: &Attachments, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    match (&arguments.what, &arguments.record) {
        (Some(AttachmentsWhat::Export { id, out }), _) => {
            let (attachment, bytes) = service::content(&session.vault, &session.officer, *id)?;
            files::make_folder(out).map_err(|e| unwritable(&e))?;
            let file = out.join(attachment.file_name());
            files::replace(&file, &bytes).map_err(|e| unwritable(&e))?;
            let path = file.display().to_string();
            let said = json!({ "file": path, "id": id, "sha256": attachment.sha256 });
            output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
        }
        (Some(AttachmentsWhat::Remove { id }), _) => {
            let change = service::remove(&session.vault, &session.officer, *id)?.change;
            output.say(&json!({ "id": id, "change": change }), |words| words.get("cli-attachment-removed"))
        }
        (None, record) => {
            let listed = service::list(&session.vault, record.as_deref().unwrap_or_default())?;
            let said = Value::Array(listed.iter().map(shown).collect());
            output.say(&said, |words| text(&listed, words))
        }
    }
}

fn refused(error: Error) -> Refused {
    Refused::Problem(error.problem())
}

fn shown(file: &Attachment) -> Value {
    json!({
        "id": file.id,
        "record": file.record_number,
        "record_kind": file.record_kind.code(),
        "kind": file.kind.code(),
        "title": file.title,
        "media_type": file.media_type.code(),
        "bytes": file.bytes,
        "sha256": file.sha256,
        "pages": file.pages,
        "dated_on": file.dated_on,
        "added_at": csp_core::clock::stamp(file.added_at),
        "officer": file.officer,
    })
}

fn text(listed: &[Attachment], words: &Words) -> String {
    let rows: Vec<Vec<String>> = listed
        .iter()
        .map(|file| {
            let kind = match &file.kind {
                Stored::Known(kind) => words.get(&format!("attachment-kind-{}", kind.code())),
                Stored::Unknown(code) => code.clone(),
            };
            let day = file.dated_on.unwrap_or_else(|| file.added_at.date_naive());
            let (day, bytes) = (day.format("%d.%m.%Y").to_string(), file.bytes.to_string());
            vec![day, kind, file.title.clone(), bytes, file.id.to_string()]
        })
        .collect();
    let headings =
        ["day", "kind", "title", "bytes", "id"].map(|name| words.get(&format!("cli-attachment-{name}")));
    let sides = [Side::Left, Side::Left, Side::Left, Side::Right, Side::Left];
    let columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
    table(&columns, &rows)
}
