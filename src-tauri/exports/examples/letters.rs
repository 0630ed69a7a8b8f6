//! Sets papers that a JSON file holds, for `benches/letters/against_reportlab.py`: `letters PAPERS.json FOLDER
//! one|each` writes one PDF with all of them, or one each.

#[path = "common/batch.rs"]
mod common;

use std::error::Error;

use csp_core::selection::papers::PaperDocument;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [papers, folder, how] = arguments.as_slice() else {
        return Err("letters PAPERS.json FOLDER one|each".into());
    };
    common::set::<PaperDocument>("letters", papers, folder, how)
}
