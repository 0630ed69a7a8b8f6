//! The donation agreement as a PDF: the same document gives the same bytes.

mod columns;
mod margins;
mod signatures;
mod tables;

use csp_core::code::Code;
use csp_core::grants::document::{AgreementDocument, Column};

use crate::batch::{self, Paper};
pub use crate::paper::Error;
use crate::paper::flow::{self, Frame};
use crate::paper::fonts::{self, Fonts};
use crate::paper::rows::Piece;
use crate::paper::sheet::{HEIGHT, Sheet, WIDTH};
use crate::paper::{MARGIN, Pages};
use columns::Measures;
use margins::FIRST_TOP;

/// The PDF of one agreement.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(document: &AgreementDocument) -> Result<Vec<u8>, Error> {
    batch::one(document)
}

/// The PDFs of many agreements, in their order; each is the same as [`render`] would give it. The fonts
/// are read once for all.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render_all<'a>(
    documents: impl IntoIterator<Item = &'a AgreementDocument>,
) -> Result<Vec<Vec<u8>>, Error> {
    documents.into_iter().map(render).collect()
}

/// The file's name, such as `CSP4-2026-0001_en-sq.pdf`. No person's name is in it.
#[must_use]
pub fn file_name(document: &AgreementDocument) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let number: String = document.number.chars().map(safe).collect();
    let languages: Vec<_> = document.columns.iter().map(|column| column.language.code()).collect();
    format!("{number}_{}.pdf", languages.join("-"))
}

impl Paper for AgreementDocument {
    fn file_name(&self) -> String {
        file_name(self)
    }

    fn title(&self) -> String {
        let title = self.columns.first().map_or("", |column| label(column, "title"));
        format!("{title} {}", self.number)
    }

    fn language(&self) -> &str {
        self.columns.first().map_or("", |column| column.language.code())
    }

    fn content_hash(&self) -> &str {
        &self.content_hash
    }

    fn pages(&self) -> Result<Pages, Error> {
        Ok(Pages(sheets(fonts::fonts()?, self)))
    }
}

/// The pages, complete with heads and feet.
fn sheets(fonts: &'static Fonts, document: &AgreementDocument) -> Vec<Sheet> {
    let span = (MARGIN, WIDTH - MARGIN);
    let measures = Measures::new(document.columns.len(), span);
    let note = margins::footnote(fonts, document, &measures);
    let bottom = HEIGHT - MARGIN;
    let first_bottom = bottom - note.as_ref().map_or(0.0, |(_, height)| *height);
    let mut pieces = columns::pieces(fonts, document, &measures);
    pieces.extend(signatures::blocks(fonts, document, span).into_iter().map(Piece::Block));
    pieces.extend(tables::pieces(fonts, document, &measures, span));
    let frame = Frame { span, first_top: FIRST_TOP, first_bottom, top: MARGIN, bottom };
    let texts = flow::flow(fonts, &pieces, frame);
    let pages = texts.len();
    texts
        .into_iter()
        .enumerate()
        .map(|(i, text)| {
            let mut sheet = margins::marks(fonts, document);
            if i == 0 {
                margins::head(fonts, &mut sheet, document);
            }
            sheet.ops.extend(text.ops);
            if let (0, Some((note, _))) = (i, &note) {
                margins::draw_footnote(fonts, &mut sheet, note, bottom);
            }
            margins::foot(fonts, &mut sheet, document, i + 1, pages);
            sheet
        })
        .collect()
}

/// The words under a name in each language.
fn labels(document: &AgreementDocument, name: &str) -> Vec<String> {
    document.columns.iter().map(|column| label(column, name).to_owned()).collect()
}

fn label<'a>(column: &'a Column, name: &str) -> &'a str {
    column.labels.get(name).map_or("", String::as_str)
}
