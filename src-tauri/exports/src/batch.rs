//! Many papers at once: bound into one PDF, or one file each. The fonts are read once, and in one PDF embedded once.
//! Between two papers the caller hears how far it is, and may stop.

pub use crate::paper::Error;
use crate::paper::binder::{About, Binder};
use crate::paper::fonts::fonts;
use crate::paper::{Pages, bind_about};

/// A paper that can be set by itself or among others.
pub trait Paper {
    /// The name of its file. No person's name is in it.
    fn file_name(&self) -> String;

    /// Title in the file's own information.
    fn title(&self) -> String;

    /// The language of its words as BCP 47 has it; that of the first column where it has several.
    fn language(&self) -> &str;

    /// SHA-256 of what it says, hex.
    fn content_hash(&self) -> &str;

    /// Its pages, complete with heads and feet.
    ///
    /// # Errors
    /// When this build's fonts cannot be read.
    fn pages(&self) -> Result<Pages, Error>;
}

/// The PDF of one paper. The same paper gives the same bytes, whatever was set before it.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn one(paper: &impl Paper) -> Result<Vec<u8>, Error> {
    let title = paper.title();
    let about = About { title: &title, language: paper.language(), hash: paper.content_hash() };
    Ok(bind_about(fonts()?, &about, paper.pages()?.0))
}

/// Many papers as one PDF, each beginning its own page and counting its own pages. `progress` hears how many are
/// set of how many, and says whether to go on; no file comes of it otherwise.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn bound<P: Paper>(
    title: &str,
    papers: &[P],
    progress: &dyn Fn(u64, u64) -> bool,
) -> Result<Option<Vec<u8>>, Error> {
    use sha2::{Digest, Sha256};
    let (mut binder, mut hash) = (Binder::new(fonts()?), Sha256::new());
    let total = papers.len() as u64;
    for (done, paper) in (0u64..).zip(papers) {
        if !progress(done, total) {
            return Ok(None);
        }
        hash.update(paper.content_hash().as_bytes());
        for sheet in paper.pages()?.0 {
            binder.add(sheet);
        }
    }
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    progress(total, total);
    let first = papers.first().map_or("", Paper::language);
    let language = if papers.iter().all(|paper| paper.language() == first) { first } else { "" };
    Ok(Some(binder.finish(&About { title, language, hash: &hash })))
}

/// Many papers, a file each, given to `put` one by one with the file's name. `progress` hears how many are put of how
/// many, and says whether to go on. Gives how many were put: those before a stop stay.
///
/// # Errors
/// When this build's fonts cannot be read, and what `put` answers.
pub fn each<P: Paper, E: From<Error>>(
    papers: &[P],
    progress: &dyn Fn(u64, u64) -> bool,
    mut put: impl FnMut(&P, &str, Vec<u8>) -> Result<(), E>,
) -> Result<u64, E> {
    let total = papers.len() as u64;
    for (done, paper) in (0u64..).zip(papers) {
        if !progress(done, total) {
            return Ok(done);
        }
        put(paper, &paper.file_name(), one(paper)?)?;
    }
    progress(total, total);
    Ok(total)
}
