//! `csp duplicates`: who is likely one person, merging, taking apart, telling apart.

use std::sync::atomic::AtomicBool;

use csp_core::matching::merging::{Merged, merge, merges, unmerge};
use csp_core::matching::pairs::{PairsQuery, decide, duplicates};
use csp_core::matching::{Candidate, Evidence, LIKELY, Side as OfPair, Verdict};
use csp_core::people::service::applicant;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Common, Duplicates, DuplicatesWhat};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::{self, Session};
use crate::table::{Side, table};

pub fn run(common: &Common, arguments: &Duplicates, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    match &arguments.what {
        None => list(&session, arguments, output),
        Some(DuplicatesWhat::Merge { kept, other, from_other, reason }) => {
            let pair = (kept.as_str(), other.as_str());
            let written = merge(&session.vault, &session.officer, pair, from_other, reason)?;
            let number = applicant(&session.vault, kept)?.number;
            let said = json!({ "merge": written.value, "kept": number, "batch": written.change });
            output.say(&said, |words| words.with("cli-merged", &[("number", &number)]))
        }
        Some(DuplicatesWhat::Unmerge { merge }) => {
            let id =
                merge.parse().map_err(|_| Refused::Problem(csp_core::Problem::new("merge-not-found")))?;
            let written = unmerge(&session.vault, &session.officer, id)?;
            let number = applicant(&session.vault, &written.value.to_string())?.number;
            let said = json!({ "applicant": number, "batch": written.change });
            output.say(&said, |words| words.with("cli-unmerged", &[("number", &number)]))
        }
        Some(DuplicatesWhat::Merges { applicant }) => {
            let all = merges(&session.vault, applicant)?;
            output.say(&all.iter().map(merged_json).collect(), |words| merges_text(&all, words))
        }
        Some(DuplicatesWhat::NotSame { a, b, relatives, reason }) => {
            let verdict = if *relatives { Verdict::Relatives } else { Verdict::Different };
            let written = decide(&session.vault, &session.officer, (a, b), verdict, reason)?;
            output.say(&json!({ "verdict": verdict, "batch": written.change }), |words| {
                words.get("cli-decided")
            })
        }
    }
}

fn list(session: &Session, arguments: &Duplicates, output: &Output) -> Outcome {
    let query = PairsQuery { least: arguments.min.unwrap_or(LIKELY), relatives: arguments.relatives };
    let mut progress = |done: f64| output.progress(percent(done), 100);
    let found = duplicates(&session.vault, query, &mut progress, &AtomicBool::new(false))?;
    output.say(&found.iter().map(candidate_json).collect(), |words| text(&found, words))
}

/// Whole per cent of a share from 0 to 1.
fn percent(done: f64) -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 0 and 100")]
    let percent = (done * 100.0).clamp(0.0, 100.0) as u64;
    percent
}

fn candidate_json(found: &Candidate) -> Value {
    json!({
        "a": side_json(&found.a),
        "b": side_json(&found.b),
        "score": round(found.score),
        "evidence": found.evidence.iter().map(evidence_json).collect::<Vec<_>>(),
    })
}

fn side_json(side: &OfPair) -> Value {
    json!({
        "id": side.applicant,
        "number": side.number,
        "name": side.name.0,
        "where": side.source.as_ref().map(|s| json!({ "file": s.file, "sheet": s.sheet, "row": s.row })),
    })
}

fn evidence_json(evidence: &Evidence) -> Value {
    json!({
        "field": evidence.field.code(),
        "agreement": evidence.agreement_code(),
        "bits": round(evidence.bits),
        "a": evidence.a.as_ref().map(|value| &value.0),
        "b": evidence.b.as_ref().map(|value| &value.0),
    })
}

/// Four places are more than anybody reads.
fn round(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn merged_json(merged: &Merged) -> Value {
    json!({
        "merge": merged.id,
        "number": merged.number,
        "name": merged.name.0,
        "on": merged.on,
        "officer": merged.officer,
        "reason": merged.reason,
    })
}

fn text(found: &[Candidate], words: &Words) -> String {
    if found.is_empty() {
        return words.get("cli-duplicates-none");
    }
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|one| {
            let why: Vec<String> = one.evidence.iter().take(4).map(|told| said(told, words)).collect();
            vec![
                format!("{:.2}", one.score),
                format!("{} {}", one.a.number, one.a.name.0),
                format!("{} {}", one.b.number, one.b.name.0),
                why.join("; "),
            ]
        })
        .collect();
    let headings = ["cli-duplicates-score", "cli-name", "cli-name", "cli-duplicates-evidence"];
    let headings = headings.map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|heading| (heading.as_str(), Side::Left)).collect();
    table(&columns, &rows)
}

fn said(evidence: &Evidence, words: &Words) -> String {
    let field = words.get(&format!("match-field-{}", evidence.field.code()));
    let agreement = words.get(&format!("match-agreement-{}", evidence.agreement_code()));
    format!("{field}: {agreement}")
}

fn merges_text(all: &[Merged], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            vec![
                one.on.format("%d.%m.%Y").to_string(),
                format!("{} {}", one.number, one.name.0),
                one.officer.clone(),
                one.id.to_string(),
            ]
        })
        .collect();
    let headings = ["cli-day", "cli-name", "cli-officer", "cli-number"].map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|heading| (heading.as_str(), Side::Left)).collect();
    table(&columns, &rows)
}
