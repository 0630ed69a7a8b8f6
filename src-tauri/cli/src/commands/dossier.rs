//! `csp dossier`: the whole file of a grant, and samples of files.

use csp_core::code::{Code, Stored};
use csp_core::grants::dossier::service::{self, Sampling};
use csp_core::grants::dossier::{Dossier, Found, Line, Standing};
use csp_core::privacy::disclosure::GivenFile;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{self, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &arguments::Dossier, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        arguments::Dossier::Show { application } => {
            let found = service::dossier(vault, application)?;
            output.say(&shown(&found), |words| text(&found, words))
        }
        arguments::Dossier::Index { application, paper } => {
            let language = paper.language.unwrap_or(common.language());
            let document = service::index(vault, application, language)?;
            super::paper::write(&document, &paper.out, output, |given| {
                Ok(service::given_out(vault, officer, &[application], given).map(drop)?)
            })
        }
        arguments::Dossier::Sample(asked) => {
            let sampling = Sampling {
                seed: asked.seed.clone(),
                count: asked.count,
                from: asked.from,
                until: asked.until,
                component: asked.component,
            };
            let sample = service::sample(vault, &sampling)?;
            let mut files = Vec::new();
            if let Some(out) = &asked.out {
                let language = asked.language.unwrap_or(common.language());
                let mut papers = vec![(service::sample_paper(vault, &sampling, &sample, language)?, None)];
                for one in &sample.dossiers {
                    papers.push((service::index(vault, &one.number, language)?, Some(one.number.as_str())));
                }
                let all: Vec<&str> = sample.dossiers.iter().map(|one| one.number.as_str()).collect();
                for (document, only) in papers {
                    let bytes = csp_exports::document::render(&document)
                        .map_err(|e| Refused::Problem(e.problem()))?;
                    let name = csp_exports::document::file_name(&document);
                    let about = only.as_ref().map_or(all.as_slice(), std::slice::from_ref);
                    service::given_out(vault, officer, about, &GivenFile::of(&name, &bytes))?;
                    files.push(super::paper::put(out, &name, &bytes)?.display().to_string());
                }
            }
            let drawn: Vec<Value> = sample.dossiers.iter().map(shown).collect();
            let said = json!({ "seed": sampling.seed, "of": sample.of, "drawn": drawn, "files": files });
            output.say(&said, |words| {
                let parts: Vec<String> = sample.dossiers.iter().map(|one| text(one, words)).collect();
                parts.join("\n\n")
            })
        }
    }
}

fn shown(one: &Dossier) -> Value {
    let lines: Vec<Value> = one
        .lines
        .iter()
        .map(|line| {
            let found: Vec<Value> = line.found.iter().map(found_json).collect();
            json!({ "paper": line.paper.code(), "standing": line.standing().code(), "found": found })
        })
        .collect();
    json!({
        "id": one.id,
        "number": one.number,
        "applicant": one.applicant_number,
        "name": one.name,
        "organisation": one.organisation,
        "component": one.component.as_ref().map(Stored::code),
        "state": one.state.as_ref().map(Stored::code),
        "agreement": one.agreement.as_ref().map(|(number, _)| number),
        "missing": one.missing().map(Code::code).collect::<Vec<_>>(),
        "papers": lines,
    })
}

fn found_json(one: &Found) -> Value {
    json!({
        "number": one.number,
        "on": one.on,
        "attachment": one.attachment.as_ref().map(|file| file.id),
        "sha256": one.attachment.as_ref().and_then(|file| file.sha256.clone()),
    })
}

fn text(one: &Dossier, words: &Words) -> String {
    let row = |line: &Line| {
        let last = line.found.last();
        vec![
            words.get(&format!("dossier-paper-{}", line.paper.code())),
            last.and_then(|found| found.number.clone()).unwrap_or_default(),
            last.and_then(|found| found.on).map(|on| on.format("%d.%m.%Y").to_string()).unwrap_or_default(),
            words.get(&format!("dossier-standing-{}", line.standing().code())),
        ]
    };
    let rows: Vec<_> = one.lines.iter().filter(|line| line.standing() != Standing::NotDue).map(row).collect();
    let heads =
        ["dossier-paper", "dossier-number", "dossier-day", "dossier-standing"].map(|key| words.get(key));
    let columns = heads.each_ref().map(|head| (head.as_str(), Side::Left));
    format!("{} · {}\n{}", one.number, one.name, table(&columns, &rows))
}
