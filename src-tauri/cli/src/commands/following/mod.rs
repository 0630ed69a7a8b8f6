//! What follows an agreement: one file per command, and what they share.

pub mod assets;
pub mod closure;
pub mod handover;
pub mod incident;
pub mod monitoring;
pub mod training;
pub mod warnings;

use csp_core::Problem;
use csp_core::format::print_day;
use csp_core::grants::Grantee;
use csp_core::grants::papers::{self, GrantPaper};
use csp_core::privacy::disclosure::GivenFile;
use csp_core::reference::{Recognised, recognise_typed_municipality};
use csp_core::vault::{Officer, Vault};
use csp_core::words::Words;
use csp_exports::document;
use serde_json::{Value, json};

use super::paper::put;
use crate::arguments::Paper;
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::table::{Side, table};

/// `FIELD=VALUE,FIELD=VALUE` taken apart. A comma inside a value belongs to it where no field follows.
fn pairs(typed: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for part in typed.split(',') {
        let named = part.split_once('=').filter(|(name, _)| {
            !name.trim().is_empty() && name.trim().bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        });
        match (named, found.last_mut()) {
            (Some((name, value)), _) => found.push((name.trim().to_owned(), value.trim().to_owned())),
            (None, Some((_, before))) => {
                before.push(',');
                before.push_str(part);
            }
            (None, None) => found.push((String::new(), part.trim().to_owned())),
        }
    }
    found
}

/// One `--set` taken apart.
fn pair(typed: &str) -> Outcome<(&str, &str)> {
    typed.split_once('=').ok_or_else(|| Refused::Usage("--set takes FIELD=VALUE".to_owned()))
}

fn place(typed: &str) -> Outcome<String> {
    match recognise_typed_municipality(typed) {
        Recognised::One(found) => Ok(found.id.clone()),
        _ => Err(Refused::Problem(Problem::new("place-unknown").at("municipality"))),
    }
}

/// Writes papers into a folder and says so.
fn write(vault: &Vault, officer: &Officer, all: &[GrantPaper], paper: &Paper, output: &Output) -> Outcome {
    let mut files = Vec::new();
    for one in all {
        let Some(content) = &one.document else {
            return Err(Refused::Problem(Problem::new("person-erased")));
        };
        let bytes = document::render(content).map_err(|e| Refused::Problem(e.problem()))?;
        let name = document::file_name(content);
        // Recorded first: no paper leaves that the vault knows nothing of.
        papers::given_out(vault, officer, one, &GivenFile::of(&name, &bytes))?;
        files.push(put(&paper.out, &name, &bytes)?.display().to_string());
    }
    let papers: Vec<Value> = all.iter().map(paper_json).collect();
    let said = json!({ "files": files, "papers": papers });
    output.say(&said, |words| {
        let lines = files.iter().map(|file| words.with("cli-file-written", &[("file", file)]));
        lines.collect::<Vec<_>>().join("\n")
    })
}

fn paper_json(one: &GrantPaper) -> Value {
    json!({
        "id": one.id,
        "kind": one.kind.code(),
        "number": one.number,
        "languages": one.languages,
        "written_on": one.written_on,
        "content_hash": one.document.as_ref().map(|document| &document.content_hash),
    })
}

fn grantee_json(one: &Grantee) -> Value {
    json!({
        "application": one.application_number,
        "agreement": one.agreement_number,
        "name": one.name,
        "organisation": one.organisation,
        "municipality": one.municipality,
        "settlement": one.settlement,
    })
}

/// A table under these words; what says that nothing is there where it has no rows.
fn listing(words: &Words, heads: &[(&str, Side)], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return words.get("cli-grant-none");
    }
    let texts: Vec<(String, Side)> = heads.iter().map(|(key, side)| (words.get(key), *side)).collect();
    let columns: Vec<(&str, Side)> = texts.iter().map(|(text, side)| (text.as_str(), *side)).collect();
    table(&columns, rows)
}

fn shown(words: &Words, day: chrono::NaiveDate) -> String {
    print_day(day, words.language())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_inside_a_value_stays_there() {
        let found = pairs("item=1,description=Plough, two furrows,serial=A-1");
        let expected = [("item", "1"), ("description", "Plough, two furrows"), ("serial", "A-1")];
        assert_eq!(found, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(pairs("CSP4-A-0001,hours=2")[0], (String::new(), "CSP4-A-0001".to_owned()));
    }
}
