//! Agreements for `benches/agreements/against.py`. `agreements make COUNT PAPERS.json` writes that many with the
//! wording of this build, each with its own person, number and items, three pages long; `agreements PAPERS.json
//! FOLDER one|each` sets them as one PDF, or one each.

// What tests call a failure ends an example too.
#![allow(clippy::unwrap_used)]

#[path = "common/batch.rs"]
mod common;
#[allow(dead_code, missing_docs)] // The tests use all of it.
#[path = "../tests/it/agreement/fixture.rs"]
mod fixture;

use std::error::Error;

use csp_core::grants::document::{AgreementDocument, SectionKind};
use csp_exports::agreement;
use fixture::{Case, documents};
use sha2::{Digest, Sha256};

const PAIRS: [&str; 3] = ["en-sq", "en-sr-Latn", "en-sr-Cyrl"];
const NAMES: [&str; 6] =
    ["Shpëtim Çeku", "Ђорђе Љубић", "Živka Đokić", "Arbër Hoxha", "Милица Ћирић", "Besnik Gjonbalaj"];
const PAGES: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", count, papers] => {
            let made = make(count.parse()?)?;
            std::fs::write(papers, serde_json::to_vec(&made)?)?;
            Ok(())
        }
        [papers, folder, how] => common::set::<AgreementDocument>("agreements", papers, folder, how),
        _ => Err("agreements make COUNT PAPERS.json | PAPERS.json FOLDER one|each".into()),
    }
}

fn make(count: usize) -> Result<Vec<AgreementDocument>, Box<dyn Error>> {
    let mut patterns = Vec::new();
    for items in [3, 4, 5] {
        let clearance = Some("LEG/2026/77".to_owned());
        let case = Case { items, clearance, address: Some("Rruga 7".to_owned()), ..Case::plain() };
        for document in documents(&case, &PAIRS) {
            patterns.push(shortened(document)?);
        }
    }
    (0..count)
        .map(|at| {
            let pattern = serde_json::to_string(&patterns[at % patterns.len()])?;
            let mine = pattern
                .replace("Ђорђе Петровић", &format!("{} {at}", NAMES[at % NAMES.len()]))
                .replace("CSP4/2026/0001", &format!("CSP4/2026/{:04}", at + 1))
                .replace("Rruga 7", &format!("Rruga {}", at % 90 + 1));
            let mut document: AgreementDocument = serde_json::from_str(&mine)?;
            let hash = Sha256::digest(mine.as_bytes());
            document.content_hash = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            Ok(document)
        })
        .collect()
}

/// Without the last articles, as far as three pages demand it.
fn shortened(mut document: AgreementDocument) -> Result<AgreementDocument, Box<dyn Error>> {
    while pages(&agreement::render(&document)?) > PAGES {
        for column in &mut document.columns {
            let last = column.text.iter().rposition(|one| matches!(one.kind, SectionKind::Article(_)));
            column.text.remove(last.ok_or("it is longer than three pages without any article")?);
        }
    }
    Ok(document)
}

fn pages(pdf: &[u8]) -> usize {
    pdf.windows(11).filter(|word| word == b"/Type/Page/").count()
}
