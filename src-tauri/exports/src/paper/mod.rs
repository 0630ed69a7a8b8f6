//! What every printed page is made of: fonts, sheets, rows that flow over pages, and a file that the same
//! content always makes the same.

pub(crate) mod code;
pub(crate) mod emblem;
pub(crate) mod flow;
pub(crate) mod fonts;
mod lines;
pub(crate) mod rows;
pub(crate) mod sheet;

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use fonts::Fonts;
use sheet::Sheet;

/// Twenty millimetres.
pub(crate) const MARGIN: f32 = 56.693;

/// Why no PDF came of it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The fonts in this build cannot be read.
    #[error("the fonts cannot be read")]
    Fonts,
    /// The PDF library wrote something unexpected.
    #[error("the PDF has no trailer that can be made its own")]
    Trailer,
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> csp_core::Problem {
        csp_core::Problem::new("paper-not-set")
    }
}

/// The bytes of a PDF with these pages. `hash` is that of the content, hex: it names the file's trailer.
pub(crate) fn bind(
    fonts: &'static Fonts,
    title: &str,
    hash: &str,
    sheets: Vec<Sheet>,
) -> Result<Vec<u8>, Error> {
    let mut pdf = PdfDocument::new(title);
    fonts.register(&mut pdf);
    pdf.pages = sheets.into_iter().map(|sheet| PdfPage::new(Mm(210.0), Mm(297.0), sheet.ops)).collect();
    let bytes = pdf.save(&PdfSaveOptions::default(), &mut Vec::new());
    with_own_id(bytes, hash)
}

/// The library numbers documents from a counter of the process; ours is named by its content.
fn with_own_id(mut bytes: Vec<u8>, hash: &str) -> Result<Vec<u8>, Error> {
    const OPENING: &[u8] = b"/ID[(";
    const LENGTH: usize = 32;
    let own = hash.as_bytes().get(..LENGTH).ok_or(Error::Trailer)?;
    let at = bytes.windows(OPENING.len()).rposition(|window| window == OPENING).ok_or(Error::Trailer)?;
    let first = at + OPENING.len();
    let second = first + LENGTH + 2;
    if bytes.get(first + LENGTH..second) != Some(b")(".as_slice()) {
        return Err(Error::Trailer);
    }
    for start in [first, second] {
        bytes.get_mut(start..start + LENGTH).ok_or(Error::Trailer)?.copy_from_slice(own);
    }
    Ok(bytes)
}
