//! `csp support`: what people had before, lists of it, and warnings of double funding.

use std::ops::ControlFlow;
use std::sync::atomic::AtomicBool;

use csp_core::code::Code;
use csp_core::intake::{Field, ImportOptions, ListField};
use csp_core::matching::earlier::{EarlierMatch, SHOWN_FROM, matches};
use csp_core::support::import::{ListOptions, import, preview};
use csp_core::support::service::{self, SupportForm};
use csp_core::support::shown::{EarlierSupport, Warning};
use csp_core::support::{Verdict, warnings};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::household::with_headings;
use super::import::{report_json, report_text};
use crate::arguments::{Common, Support};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::show::{euros, money};

pub fn run(common: &Common, what: &Support, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Support::List { applicant, scheme } => {
            let all = match applicant {
                Some(applicant) => service::of_applicant(vault, applicant)?,
                None => service::list(vault, scheme.as_deref())?,
            };
            output.say(&all.iter().map(support_json).collect(), |words| list_text(&all, words))
        }
        Support::Add { applicant, scheme, what, on, amount, told_by, reference, whose } => {
            let form = SupportForm {
                whose: whose.clone(),
                scheme: scheme.clone(),
                what: what.clone(),
                on: on.clone(),
                amount: amount.clone(),
                told_by: told_by.clone(),
                reference: reference.clone(),
            };
            let written = service::enter(vault, officer, applicant, &form)?;
            let said = json!({ "record": written.value, "batch": written.change });
            output.say(&said, |words| words.with("cli-household-done", &[("number", applicant)]))
        }
        Support::Import { file, scheme, map, dry_run } => {
            let options = options(map)?;
            let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
            let book = csp_reading::read_in_child(&csp, file)?;
            let report = if *dry_run {
                preview(vault, &book, scheme, &options)?
            } else {
                import(vault, officer, &book, scheme, &options, &mut |progress| {
                    output.progress(progress.done, progress.of);
                    ControlFlow::Continue(())
                })?
            };
            output.say(&report_json(&report, &output.words), |words| report_text(&report, *dry_run, words))
        }
        Support::Matches { min } => {
            let least = min.unwrap_or(SHOWN_FROM);
            let found = matches(vault, least, &mut |_| (), &AtomicBool::new(false))?;
            output.say(&found.iter().map(match_json).collect(), |words| matches_text(&found, words))
        }
        Support::Confirm { record, applicant } => {
            decide(&session, (*record, applicant), Verdict::Same, output)
        }
        Support::Refuse { record, applicant } => {
            decide(&session, (*record, applicant), Verdict::Different, output)
        }
        Support::Check { application: Some(application) } => {
            let found = warnings::of(vault, application)?;
            output.say(&found.iter().map(warning_json).collect(), |words| warnings_text(&found, words))
        }
        Support::Check { application: None } => {
            let all = warnings::all(vault)?;
            let said = all.iter().map(|one| {
                json!({
                    "application": one.application, "applicant": one.applicant, "name": one.name,
                    "warnings": one.warnings.iter().map(warning_json).collect::<Vec<_>>(),
                })
            });
            output.say(&said.collect(), |words| {
                if all.is_empty() {
                    return words.get("cli-support-no-warnings");
                }
                let parts = all.iter().map(|one| {
                    format!("{}  {}\n{}", one.application, one.name, warnings_text(&one.warnings, words))
                });
                parts.collect::<Vec<_>>().join("\n")
            })
        }
        Support::Erase { record, reason } => {
            let written = service::erase(vault, officer, *record, reason)?;
            output.say(&json!({ "record": record, "batch": written.change }), |words| {
                words.get("cli-support-erased")
            })
        }
    }
}

fn decide(
    session: &session::Session,
    (record, applicant): (csp_core::ids::SupportId, &str),
    verdict: Verdict,
    output: &Output,
) -> Outcome {
    let written = service::decide(&session.vault, &session.officer, record, applicant, verdict)?;
    let said =
        json!({ "record": record, "applicant": applicant, "verdict": verdict, "batch": written.change });
    output.say(&said, |words| words.with("cli-household-done", &[("number", applicant)]))
}

/// `FIELD=COLUMN,...` with the fields of registers and those of lists; as in `csp import`, a comma separates only
/// before another `FIELD=`.
fn options(given: &[String]) -> Outcome<ListOptions> {
    let mut options = ListOptions { options: ImportOptions::default(), own: Vec::new() };
    let mut all: Vec<(String, String)> = Vec::new();
    let known = |name: &str| ListField::from_code(name).is_some() || Field::from_code(name).is_some();
    for text in given {
        for (i, part) in text.split(',').enumerate() {
            let named = part.split_once('=').filter(|(name, _)| known(name.trim()));
            match (named, all.last_mut()) {
                (Some((name, column)), _) => all.push((name.trim().to_owned(), column.trim().to_owned())),
                (None, Some((_, column))) if i > 0 => {
                    column.push(',');
                    column.push_str(part);
                }
                _ => {
                    let fields = ListField::ALL.iter().map(|field| field.code());
                    let fields: Vec<&str> =
                        fields.chain(Field::ALL.iter().map(|field| field.code())).collect();
                    let fields = fields.join(", ");
                    return Err(Refused::Usage(format!(
                        "'{part}' names no field; write FIELD=COLUMN with one of {fields}"
                    )));
                }
            }
        }
    }
    for (name, column) in all {
        match (ListField::from_code(&name), Field::from_code(&name)) {
            (Some(field), _) => options.own.push((field, column)),
            (None, Some(field)) => options.options.map.push((field, column)),
            (None, None) => {}
        }
    }
    Ok(options)
}

fn support_json(one: &EarlierSupport) -> Value {
    json!({
        "id": one.id, "whose": one.whose, "applicant": one.applicant, "name": one.name, "scheme": one.scheme,
        "what": one.what, "year": one.year, "on": one.on, "amount_eur": one.amount.map(euros),
        "told_by": one.told_by, "reference": one.reference,
        "source": one.file.as_ref().map(|file| json!({ "file": file, "sheet": one.sheet, "row": one.row })),
    })
}

/// A warning as `application show` has it too.
pub fn warning_json(one: &Warning) -> Value {
    json!({
        "code": one.code, "bases": one.bases, "record": one.support, "application": one.application,
        "applicant": one.applicant, "name": one.name, "scheme": one.scheme, "what": one.what, "year": one.year,
        "amount_eur": one.amount.map(euros), "reference": one.reference,
    })
}

fn match_json(one: &EarlierMatch) -> Value {
    let evidence = one.evidence.iter().map(|part| {
        json!({
            "field": part.field.code(), "agreement": part.agreement_code(), "bits": part.bits,
            "list": part.a.as_ref().map(|value| &value.0), "applicant": part.b.as_ref().map(|value| &value.0),
        })
    });
    json!({
        "record": one.support, "name": one.name.0, "score": one.score,
        "source": one.source.as_ref().map(|s| json!({ "file": s.file, "sheet": s.sheet, "row": s.row })),
        "applicant": { "id": one.applicant.applicant, "number": one.applicant.number, "name": one.applicant.name.0 },
        "evidence": evidence.collect::<Vec<_>>(),
    })
}

fn list_text(all: &[EarlierSupport], words: &Words) -> String {
    if all.is_empty() {
        return words.get("cli-support-none");
    }
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            vec![
                one.applicant.clone().unwrap_or_default(),
                one.name.clone(),
                one.scheme.clone(),
                one.what.clone().unwrap_or_default(),
                one.year.map(|year| year.to_string()).unwrap_or_default(),
                one.amount.map(|amount| money(amount, words)).unwrap_or_default(),
                one.id.to_string(),
            ]
        })
        .collect();
    let heads = [
        "cli-number",
        "cli-name",
        "cli-support-scheme",
        "cli-support-what",
        "cli-support-year",
        "cli-granted",
        "cli-support-record",
    ];
    with_headings(words, &heads, &rows)
}

/// The warnings of an application, a line each.
pub fn warnings_text(all: &[Warning], words: &Words) -> String {
    if all.is_empty() {
        return words.get("cli-support-no-warnings");
    }
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            let bases = one.bases.iter().map(|basis| words.get(&format!("support-basis-{basis}")));
            vec![
                bases.collect::<Vec<_>>().join(", "),
                one.application.clone().or_else(|| one.scheme.clone()).unwrap_or_default(),
                one.name.clone(),
                one.what.clone().unwrap_or_default(),
                one.year.map(|year| year.to_string()).unwrap_or_default(),
                one.amount.map(|amount| money(amount, words)).unwrap_or_default(),
                one.reference.clone().unwrap_or_default(),
            ]
        })
        .collect();
    let heads = [
        "cli-support-shared",
        "cli-support-scheme",
        "cli-name",
        "cli-support-what",
        "cli-support-year",
        "cli-granted",
        "cli-number",
    ];
    with_headings(words, &heads, &rows)
}

fn matches_text(found: &[EarlierMatch], words: &Words) -> String {
    if found.is_empty() {
        return words.get("cli-support-no-matches");
    }
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|one| {
            vec![
                format!("{:.3}", one.score),
                one.name.0.clone(),
                format!("{} {}", one.applicant.number, one.applicant.name.0),
                one.support.to_string(),
            ]
        })
        .collect();
    with_headings(
        words,
        &["cli-duplicates-score", "cli-support-listed", "cli-name", "cli-support-record"],
        &rows,
    )
}
