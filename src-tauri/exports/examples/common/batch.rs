//! A batch of papers from a JSON file into a folder, with how far it is and what it came to.

use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use csp_exports::batch::{self, Paper};
use serde::de::DeserializeOwned;

/// Sets the papers of a file as one PDF, or one each, and says so on the error stream.
pub fn set<P: Paper + DeserializeOwned>(
    title: &str,
    papers: &str,
    folder: &str,
    how: &str,
) -> Result<(), Box<dyn Error>> {
    let papers: Vec<P> = serde_json::from_slice(&std::fs::read(papers)?)?;
    let folder = Path::new(folder);
    let (started, mut size) = (Instant::now(), 0);
    let progress = |done: u64, of: u64| {
        if done == of || done.is_multiple_of(100) {
            // Whom nobody hears is no reason to stop.
            let _ = write!(std::io::stderr(), "\r{done} of {of}");
        }
        true
    };
    if how == "one" {
        let bytes = batch::bound(title, &papers, &progress)?.unwrap_or_default();
        size += bytes.len();
        std::fs::write(folder.join(format!("{title}.pdf")), bytes)?;
    } else {
        batch::each(&papers, &progress, |_, name, bytes| {
            size += bytes.len();
            std::fs::write(folder.join(name), bytes).map_err(Box::<dyn Error>::from)
        })?;
    }
    let (count, seconds) = (papers.len().max(1), started.elapsed().as_secs_f64());
    let rate = count as f64 / seconds;
    writeln!(std::io::stderr(), ": {rate:.0} a second, {} bytes each", size / count)?;
    Ok(())
}
