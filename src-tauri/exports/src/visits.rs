//! The papers of verification visits: a form to fill in by hand, and a day's route with all its forms.

use csp_core::papers::document::FormDocument;
use csp_core::selection::visits::paper::RoutePaper;

pub use crate::paper::Error;
use crate::paper::bind;
use crate::paper::fonts;
use crate::{document, form};

/// The form of one visit as a PDF. The same document gives the same bytes.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn form(paper: &FormDocument) -> Result<Vec<u8>, Error> {
    form::render(paper)
}

/// A day's route as one PDF: the list first, then each visit's form in the order of the route.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn route(paper: &RoutePaper) -> Result<Vec<u8>, Error> {
    let fonts = fonts::fonts()?;
    let mut sheets = document::sheets(fonts, &paper.list);
    sheets.extend(paper.forms.iter().flat_map(|one| form::all_sheets(fonts, one)));
    bind(fonts, &paper.list.title, &paper.list.content_hash, sheets)
}

/// The name of a visit's form, such as `CSP4-A-0042_visit_en-sq.pdf`.
#[must_use]
pub fn form_name(paper: &FormDocument) -> String {
    let number = paper.numbers.first().map_or("visit", String::as_str);
    format!("{number}_visit_{}.pdf", paper.languages.replace('+', "-"))
}

/// The name of a route, such as `2026-11-24_visit-route_en.pdf`.
#[must_use]
pub fn route_name(paper: &RoutePaper) -> String {
    document::file_name(&paper.list)
}
