//! What stands around the text: the head of page one, the marks of a sample, the footnote, every foot.

use csp_core::grants::document::AgreementDocument;

use super::columns::Measures;
use super::{label, labels};
use crate::paper::MARGIN;
use crate::paper::emblem::emblem;
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::rows::{Cell, Row, Style};
use crate::paper::sheet::{ALERT, GREY, HEIGHT, Ink, RULE, Sheet, WIDTH};

const EMBLEM: f32 = 42.0;
const LOGO: (f32, f32) = (132.0, EMBLEM);
/// So light that text stands on it undisturbed.
const WATERMARK: Ink = Ink(0xf6, 0xec, 0xea);

/// Where the text begins on page one.
pub const FIRST_TOP: f32 = MARGIN + EMBLEM + 24.0;

/// Emblem with the funding statement in each language, and the place for IOM's logo.
pub fn head(fonts: &Fonts, sheet: &mut Sheet, document: &AgreementDocument) {
    emblem(sheet, MARGIN, MARGIN, EMBLEM);
    let statements: Vec<_> = document.columns.iter().map(|column| column.funding.as_str()).collect();
    let x = MARGIN + EMBLEM * 1.5 + 10.0;
    let first = MARGIN + EMBLEM / 2.0 - statements.len() as f32 * 6.5 + 9.0;
    for (i, statement) in statements.iter().enumerate() {
        sheet.text(x, first + i as f32 * 13.0, statement, Weight::SemiBold, 9.5, crate::paper::sheet::BLACK);
    }
    let left = WIDTH - MARGIN - LOGO.0;
    sheet.frame(left, MARGIN, LOGO.0, LOGO.1, RULE, true);
    let places = labels(document, "logo-place");
    let first = MARGIN + LOGO.1 / 2.0 - places.len() as f32 * 5.0 + 7.0;
    for (i, place) in places.iter().enumerate() {
        let width = fonts.width(place, Weight::Regular, 7.5);
        sheet.text(left + (LOGO.0 - width) / 2.0, first + i as f32 * 10.0, place, Weight::Regular, 7.5, GREY);
    }
}

/// What says that the paper is a sample, on every page; drawn before the text.
pub fn marks(fonts: &Fonts, document: &AgreementDocument) -> Sheet {
    let mut sheet = Sheet::default();
    let mut names = Vec::new();
    if document.clearance.is_none() {
        names.push("sample-wording");
    }
    if document.sample_vault {
        names.push("sample-vault");
    }
    for (i, name) in names.iter().enumerate() {
        let text = labels(document, name).join("  ·  ");
        let width = fonts.width(&text, Weight::SemiBold, 8.0);
        let y = 20.0 + i as f32 * 15.0;
        let left = (WIDTH - width) / 2.0;
        sheet.frame(left - 6.0, y, width + 12.0, 12.5, ALERT, false);
        sheet.text(left, y + 9.1, &text, Weight::SemiBold, 8.0, ALERT);
    }
    let shown = names.first().and_then(|name| document.columns.first().map(|column| label(column, name)));
    if let Some(text) = shown {
        let size = 40.0;
        let half = fonts.width(text, Weight::SemiBold, size) / 2.0;
        let (sin, cos) = 52f32.to_radians().sin_cos();
        let (x, y) = (WIDTH / 2.0 - half * cos + 12.0, HEIGHT / 2.0 + half * sin + 10.0);
        sheet.turned(x, y, 52.0, text, Weight::SemiBold, size, WATERMARK);
    }
    sheet
}

/// The footnote on Kosovo, one for each column, and its height with the rule above it.
pub fn footnote(fonts: &Fonts, document: &AgreementDocument, measures: &Measures) -> Option<(Row, f32)> {
    let style = Style::regular(6.8).in_ink(GREY);
    let cells: Vec<Cell> = document
        .columns
        .iter()
        .enumerate()
        .filter_map(|(column, words)| {
            let text = format!("* {}", words.footnote.as_ref()?);
            Some(Cell::text(fonts, measures.x(column), measures.width, &text, style))
        })
        .collect();
    if cells.is_empty() {
        return None;
    }
    let row = Row { inset: 3.0, ..Row::new(cells, 8.6) };
    let height = row.height() + 6.0;
    Some((row, height))
}

/// Draws the footnote so that it ends at the lower edge of the text.
pub fn draw_footnote(fonts: &Fonts, sheet: &mut Sheet, note: &Row, bottom: f32) {
    let top = bottom - note.height();
    sheet.line((MARGIN, top), (MARGIN + 80.0, top), 0.4, RULE);
    note.draw(fonts, sheet, top, top, (MARGIN, WIDTH - MARGIN));
}

/// Number, hash and page n of m; the clearance once there is one.
pub fn foot(fonts: &Fonts, sheet: &mut Sheet, document: &AgreementDocument, page: usize, pages: usize) {
    let y = HEIGHT - 34.0;
    sheet.line((MARGIN, y - 10.0), (WIDTH - MARGIN, y - 10.0), 0.4, RULE);
    sheet.text(MARGIN, y, &document.number, Weight::SemiBold, 7.5, GREY);
    let mut counts = labels(document, "page");
    counts.dedup();
    let count =
        counts.join(" / ").replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
    let width = fonts.width(&count, Weight::Regular, 7.5);
    sheet.text(WIDTH - MARGIN - width, y, &count, Weight::Regular, 7.5, GREY);
    let hash = format!("SHA-256 {}", document.content_hash);
    sheet.text(MARGIN, y + 10.0, &hash, Weight::Regular, 6.0, GREY);
    // A line of its own: beside the hash, three languages would not fit.
    let mut notes = labels(document, "dated");
    if document.clearance.is_some() {
        notes.extend(labels(document, "cleared"));
    }
    notes.dedup();
    let shown = format!("{} [{}]", notes.join(" / "), document.template_version);
    sheet.text(MARGIN, y + 18.0, &shown, Weight::Regular, 6.0, GREY);
}
