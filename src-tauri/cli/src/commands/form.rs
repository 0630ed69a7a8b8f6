//! `csp form`: application forms to fill in by hand.

use csp_core::code::Code;
use csp_core::files;
use csp_core::papers::forms::{self, PaperForm};
use csp_core::papers::languages;
use csp_core::words::Words;
use serde_json::{Value, json};

use super::agreement::unwritable;
use crate::arguments::{Common, Form, FormWhat};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, arguments: &Form, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    match &arguments.what {
        Some(FormWhat::List) => {
            let listed = forms::list(&session.vault)?;
            let said = Value::Array(listed.iter().map(shown).collect());
            output.say(&said, |words| text(&listed, words))
        }
        Some(FormWhat::Void { number, undo }) => {
            forms::set_void(&session.vault, &session.officer, number, !undo)?;
            let key = if *undo { "cli-form-not-void" } else { "cli-form-void" };
            output.say(&json!({ "number": number, "void": !undo }), |words| {
                words.with(key, &[("number", number)])
            })
        }
        None => print(&session, arguments, output),
    }
}

fn print(session: &session::Session, arguments: &Form, output: &Output) -> Outcome {
    let out = arguments.out.clone().unwrap_or_default();
    let languages = languages(&arguments.language).map_err(|e| Refused::Problem(e.problem()))?;
    files::make_folder(&out).map_err(|e| unwritable(&e))?;
    // Numbered in the vault first: no form leaves that would not be known when it comes back.
    let document = forms::print(
        &session.vault,
        &session.officer,
        &languages,
        arguments.component,
        arguments.call.as_deref(),
        arguments.copies,
    )?
    .value;
    let bytes = csp_exports::form::render(&document).map_err(|e| Refused::Problem(e.problem()))?;
    let file = out.join(csp_exports::form::file_name(&document));
    files::replace(&file, &bytes).map_err(|e| unwritable(&e))?;
    let path = file.display().to_string();
    let said = json!({
        "file": path,
        "numbers": document.numbers,
        "languages": document.languages,
        "version": document.version,
        "call": document.call.as_ref().map(|call| &call.number),
        "call_version": document.call.as_ref().map(|call| call.version),
        "content_hash": document.content_hash,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}

fn shown(form: &PaperForm) -> Value {
    json!({
        "number": form.number,
        "languages": form.languages,
        "version": form.version,
        "component": form.component,
        "call": form.call,
        "printed_on": form.printed_on,
        "state": form.state.code(),
        "application": form.application,
    })
}

fn text(listed: &[PaperForm], words: &Words) -> String {
    let rows: Vec<Vec<String>> = listed
        .iter()
        .map(|form| {
            let state = form.state.known().map(|state| words.get(&format!("paper-form-{}", state.code())));
            vec![
                form.number.clone(),
                form.printed_on.format("%d.%m.%Y").to_string(),
                form.languages.clone(),
                state.unwrap_or_else(|| form.state.code().to_owned()),
                form.application.clone().unwrap_or_default(),
            ]
        })
        .collect();
    let headings = ["number", "printed", "languages", "state", "application"]
        .map(|name| words.get(&format!("cli-form-{name}")));
    let columns: Vec<(&str, Side)> = headings.iter().map(|heading| (heading.as_str(), Side::Left)).collect();
    table(&columns, &rows)
}
