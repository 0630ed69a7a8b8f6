//! `csp screen`: restrictive measures.

use std::path::Path;

use csp_core::code::{Code, Stored};
use csp_core::files;
use csp_core::language::Language;
use csp_core::privacy::disclosure::{GivenFile, screening_certificate_given};
use csp_core::screening::clearing::{self, Settled};
use csp_core::screening::{self, Evidence, Hit, HitState, ListVersion, evidence_words, lists, service};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::agreement::unwritable;
use crate::arguments::{Common, Screen};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::{self, Session};
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Screen, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Screen::Load { file } => {
            let version = lists::load(vault, officer, file)?.value;
            output.say(&version_json(&version), |words| loaded_text(&version, words))
        }
        Screen::Lists => {
            let versions = lists::versions(vault)?;
            let said = versions.iter().map(version_json).collect();
            output.say(&Value::Array(said), |words| {
                versions.iter().map(|version| loaded_text(version, words)).collect::<Vec<_>>().join("\n")
            })
        }
        Screen::Run { all } => {
            let tally = service::run(vault, officer, *all)?.value;
            let hits = standing(vault)?;
            let rate = service::per_thousand(vault)?;
            let said = json!({
                "screened": tally.screened,
                "found": tally.found,
                "hits": hits.iter().map(|hit| hit_json(hit, &output.words)).collect::<Vec<_>>(),
                "per_thousand": rate,
            });
            output.say(&said, |words| {
                let args = [
                    ("screened", tally.screened.to_string()),
                    ("found", tally.found.to_string()),
                    ("rate", format!("{rate:.1}")),
                ];
                let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
                format!("{}{}", hits_text(&hits, words), words.with("cli-screen-run-told", &args))
            })
        }
        Screen::Hits { state } => {
            let hits = service::hits(vault, *state)?;
            let rate = service::per_thousand(vault)?;
            let said = json!({
                "hits": hits.iter().map(|hit| hit_json(hit, &output.words)).collect::<Vec<_>>(),
                "per_thousand": rate,
            });
            output.say(&said, |words| {
                let rate = words.with("cli-screen-rate", &[("rate", &format!("{rate:.1}"))]);
                format!("{}{rate}", hits_text(&hits, words))
            })
        }
        Screen::Clear { hit, reason, .. } => {
            let settled = match hit {
                Some(hit) => clearing::clear(vault, officer, *hit, reason)?,
                None => clearing::clear_contradicted(vault, officer, reason)?,
            };
            say_settled(settled.value, output)
        }
        Screen::Confirm { hit, reason } => {
            clearing::confirm(vault, officer, *hit, reason)?;
            output.say(&json!({ "id": hit, "state": HitState::Confirmed }), |words| {
                words.get("cli-screen-confirmed")
            })
        }
        Screen::Certificate { applicant, out, language } => {
            let language = language.unwrap_or_else(|| common.language());
            certificate(&session, applicant, out, language, output)
        }
    }
}

/// Candidates that wait or were confirmed.
fn standing(vault: &csp_core::vault::Vault) -> Outcome<Vec<Hit>> {
    let mut hits = service::hits(vault, None)?;
    hits.retain(|hit| !matches!(hit.state.known(), Some(HitState::Cleared | HitState::Lapsed)));
    Ok(hits)
}

fn say_settled(settled: Settled, output: &Output) -> Outcome {
    let said = json!({ "cleared": settled.cleared, "waiting": settled.waiting });
    output.say(&said, |words| {
        let (cleared, waiting) = (settled.cleared.to_string(), settled.waiting.to_string());
        words.with("cli-screen-cleared", &[("cleared", &cleared), ("waiting", &waiting)])
    })
}

fn certificate(
    session: &Session,
    applicant: &str,
    out: &Path,
    language: Language,
    output: &Output,
) -> Outcome {
    let report = screening::certificate(&session.vault, applicant, language)?;
    let bytes = csp_exports::certificate::render(&report).map_err(|e| Refused::Problem(e.problem()))?;
    files::make_folder(out).map_err(|e| unwritable(&e))?;
    let name = csp_exports::certificate::file_name(&report);
    // Recorded first: no paper leaves that the vault knows nothing of.
    let given = GivenFile::of(&name, &bytes);
    screening_certificate_given(&session.vault, &session.officer, applicant, &given)?;
    let file = out.join(name);
    files::replace(&file, &bytes).map_err(|e| unwritable(&e))?;
    let path = file.display().to_string();
    let said = json!({
        "file": path,
        "number": report.number,
        "language": report.language,
        "content_hash": report.content_hash,
        "sha256": given.sha256,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}

fn version_json(version: &ListVersion) -> Value {
    json!({
        "version": version.id,
        "source": version.source.code(),
        "generated_on": version.generated_on,
        "loaded_at": csp_core::clock::stored_moment(version.loaded_at),
        "officer": version.officer,
        "sha256": version.file_sha256,
        "entities": version.entities,
        "names": version.names,
        "added": version.added,
        "removed": version.removed,
        "changed": version.changed,
    })
}

fn coded<T: Code>(prefix: &str, stored: &Stored<T>, words: &Words) -> String {
    match stored {
        Stored::Known(known) => words.get(&format!("{prefix}-{}", known.code())),
        Stored::Unknown(code) => code.clone(),
    }
}

fn loaded_text(version: &ListVersion, words: &Words) -> String {
    let day = version.generated_on.map(|day| day.format(" (%d.%m.%Y)").to_string()).unwrap_or_default();
    let source = format!("{}{day}", coded("screening-source", &version.source, words));
    let figures = [
        ("entities", version.entities),
        ("names", version.names),
        ("added", version.added),
        ("changed", version.changed),
        ("removed", version.removed),
    ]
    .map(|(name, figure)| (name, figure.to_string()));
    let mut args = vec![("source", source.as_str())];
    args.extend(figures.iter().map(|(name, figure)| (*name, figure.as_str())));
    words.with("cli-screen-loaded", &args)
}

fn hit_json(hit: &Hit, words: &Words) -> Value {
    let listed = hit.listed.as_ref();
    json!({
        "id": hit.id,
        "applicant": hit.applicant,
        "number": hit.number,
        "name": hit.name,
        "birth_date": hit.birth_date,
        "screened": hit.screened,
        "organisation": hit.organisation,
        "of": hit.of,
        "listed": listed.map(|one| json!({
            "source": hit.source.code(),
            "reference": one.reference,
            "name": one.name,
            "matched": one.matched,
            "programme": one.programme,
            "births": one.births,
            "countries": one.countries,
            "url": one.url,
        })),
        "score": hit.score,
        "class": hit.class.code(),
        "contradicted": hit.contradicted,
        "evidence": hit.evidence.iter().map(|one| evidence_text(one, words)).collect::<Vec<_>>(),
        "state": hit.state.code(),
        "found_on": hit.found_on,
        "signatures": hit.signatures.iter().map(|one| json!({
            "kind": one.kind.code(), "by": one.by, "on": one.on, "reason": one.reason,
        })).collect::<Vec<_>>(),
    })
}

fn evidence_text(evidence: &Evidence, words: &Words) -> String {
    let sentence = evidence_words(evidence);
    words.with(&sentence.key, &[("own", &sentence.own), ("listed", &sentence.listed)])
}

fn hits_text(hits: &[Hit], words: &Words) -> String {
    let line = |hit: &Hit| {
        let listed = hit.listed.as_ref();
        vec![
            hit.id.to_string(),
            hit.number.clone(),
            hit.name.clone(),
            listed.map(|one| format!("{} {}", one.reference, one.name)).unwrap_or_default(),
            hit.score.map(|score| format!("{score:.2}")).unwrap_or_default(),
            coded("screening-class", &hit.class, words),
            coded("screening-state", &hit.state, words),
            hit.evidence.iter().map(|one| evidence_text(one, words)).collect::<Vec<_>>().join("; "),
        ]
    };
    let headings = [
        "cli-screen-hit",
        "cli-number",
        "cli-name",
        "cli-screen-listed",
        "cli-screen-score",
        "cli-screen-class",
        "cli-state",
        "cli-screen-evidence",
    ]
    .map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    table(&columns, &hits.iter().map(line).collect::<Vec<_>>())
}
