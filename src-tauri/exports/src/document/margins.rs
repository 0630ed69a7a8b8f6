//! What stands around the text: the head of page one, the mark of a sample, the footnote, every foot.

use csp_core::selection::papers::PaperDocument;

use super::SPAN;
use crate::paper::MARGIN;
use crate::paper::emblem::emblem;
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::rows::{Cell, Row, Style};
use crate::paper::sheet::{ALERT, BLACK, GREY, HEIGHT, RULE, Sheet, WIDTH};

const EMBLEM: f32 = 42.0;
const LOGO: (f32, f32) = (132.0, EMBLEM);

/// Where the text begins on page one.
pub const FIRST_TOP: f32 = MARGIN + EMBLEM + 20.0;

/// Emblem with the funding statement, and the place for IOM's logo.
pub fn head(fonts: &Fonts, sheet: &mut Sheet, document: &PaperDocument) {
    emblem(sheet, MARGIN, MARGIN, EMBLEM);
    let x = MARGIN + EMBLEM * 1.5 + 10.0;
    sheet.text(x, MARGIN + EMBLEM / 2.0 + 3.5, &document.funding, Weight::SemiBold, 9.5, BLACK);
    let left = WIDTH - MARGIN - LOGO.0;
    sheet.frame(left, MARGIN, LOGO.0, LOGO.1, RULE, true);
    let width = fonts.width(&document.logo_place, Weight::Regular, 7.5);
    let place = left + (LOGO.0 - width) / 2.0;
    sheet.text(place, MARGIN + LOGO.1 / 2.0 + 2.5, &document.logo_place, Weight::Regular, 7.5, GREY);
}

/// What says that everything is invented, on every page.
pub fn mark(fonts: &Fonts, document: &PaperDocument) -> Sheet {
    let mut sheet = Sheet::default();
    if let Some(text) = &document.sample {
        let width = fonts.width(text, Weight::SemiBold, 8.0);
        let left = (WIDTH - width) / 2.0;
        sheet.frame(left - 6.0, 20.0, width + 12.0, 12.5, ALERT, false);
        sheet.text(left, 29.1, text, Weight::SemiBold, 8.0, ALERT);
    }
    sheet
}

/// The footnote on Kosovo, and its height with the rule above it.
pub fn footnote(fonts: &Fonts, document: &PaperDocument) -> Option<(Row, f32)> {
    let text = format!("* {}", document.footnote.as_ref()?);
    let style = Style::regular(6.8).in_ink(GREY);
    let cell = Cell::text(fonts, SPAN.0, SPAN.1 - SPAN.0, &text, style);
    let row = Row { inset: 3.0, ..Row::new(vec![cell], 8.6) };
    let height = row.height() + 6.0;
    Some((row, height))
}

/// Draws the footnote so that it ends at the lower edge of the text.
pub fn draw_footnote(fonts: &Fonts, sheet: &mut Sheet, note: &Row, bottom: f32) {
    let top = bottom - note.height();
    sheet.line((MARGIN, top), (MARGIN + 80.0, top), 0.4, RULE);
    note.draw(fonts, sheet, top, top, SPAN);
}

/// Number, day, hash and page n of m.
pub fn foot(fonts: &Fonts, sheet: &mut Sheet, document: &PaperDocument, page: usize, pages: usize) {
    let y = HEIGHT - 34.0;
    sheet.line((MARGIN, y - 10.0), (WIDTH - MARGIN, y - 10.0), 0.4, RULE);
    sheet.text(MARGIN, y, &format!("{} · {}", document.number, document.dated), Weight::SemiBold, 7.5, GREY);
    let count = document.page.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
    let width = fonts.width(&count, Weight::Regular, 7.5);
    sheet.text(WIDTH - MARGIN - width, y, &count, Weight::Regular, 7.5, GREY);
    sheet.text(MARGIN, y + 10.0, &format!("SHA-256 {}", document.content_hash), Weight::Regular, 6.0, GREY);
}
