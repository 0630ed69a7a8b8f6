//! What every printed page is made of: fonts, sheets, rows that flow over pages, and a file that the same
//! content always makes the same.

pub(crate) mod binder;
pub(crate) mod code;
mod codes;
mod embedded;
pub(crate) mod emblem;
mod face;
pub(crate) mod file;
pub(crate) mod flow;
pub(crate) mod fonts;
mod lines;
mod ops;
pub(crate) mod picture;
pub(crate) mod rows;
pub(crate) mod sheet;
mod squeeze;
mod subset;

use binder::{About, Binder};
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
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> csp_core::Problem {
        csp_core::Problem::new("paper-not-set")
    }
}

/// The pages of a paper.
pub struct Pages(pub(crate) Vec<Sheet>);

/// The bytes of a PDF with these pages. `hash` is that of the content, hex: it names the file's trailer.
pub(crate) fn bind(
    fonts: &'static Fonts,
    title: &str,
    hash: &str,
    sheets: Vec<Sheet>,
) -> Result<Vec<u8>, Error> {
    Ok(bind_about(fonts, &About { title, language: "", hash }, sheets))
}

/// The bytes of a PDF with these pages.
pub(crate) fn bind_about(fonts: &'static Fonts, about: &About<'_>, sheets: Vec<Sheet>) -> Vec<u8> {
    let mut binder = Binder::new(fonts);
    for sheet in sheets {
        binder.add(sheet);
    }
    binder.finish(about)
}
