//! Sets papers that a JSON file holds, for `benches/letters/against_reportlab.py`: `letters PAPERS.json FOLDER
//! one|each` writes one PDF with all of them, or one each.

use std::error::Error;
use std::path::Path;

use csp_core::selection::papers::PaperDocument;
use csp_exports::document::{file_name, render, render_bound};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [papers, folder, how] = arguments.as_slice() else {
        return Err("letters PAPERS.json FOLDER one|each".into());
    };
    let papers: Vec<PaperDocument> = serde_json::from_slice(&std::fs::read(papers)?)?;
    let folder = Path::new(folder);
    if how == "one" {
        let bytes = render_bound("letters", &papers, &|_, _| true)?.unwrap_or_default();
        std::fs::write(folder.join("letters.pdf"), bytes)?;
        return Ok(());
    }
    for paper in &papers {
        std::fs::write(folder.join(file_name(paper)), render(paper)?)?;
    }
    Ok(())
}
