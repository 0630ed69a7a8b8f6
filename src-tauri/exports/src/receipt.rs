//! The receipt slip: two halves of one sheet, the applicant's and the office's, with a line to cut along.

use csp_core::papers::PageCode;
use csp_core::papers::document::ReceiptDocument;

pub use crate::paper::Error;
use crate::paper::bind;
use crate::paper::code::code;
use crate::paper::emblem::emblem;
use crate::paper::fonts::{self, Fonts, Weight};
use crate::paper::rows::{Cell, Row, Style};
use crate::paper::sheet::{ALERT, BLACK, GREY, HEIGHT, RULE, Sheet, WIDTH};

const MARGIN: f32 = 42.52;
const SPAN: (f32, f32) = (MARGIN, WIDTH - MARGIN);
const FULL: f32 = SPAN.1 - SPAN.0;
const CODE: f32 = 65.2;
const EMBLEM: f32 = 26.0;
const MIDDLE: f32 = HEIGHT / 2.0;

/// The PDF of a receipt: one sheet. The same document gives the same bytes.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(document: &ReceiptDocument) -> Result<Vec<u8>, Error> {
    let fonts = fonts::fonts()?;
    let mut sheet = Sheet::default();
    half(fonts, &mut sheet, document, 28.0, &document.copies.0);
    // Where to cut.
    let mut x = 0.0;
    while x < WIDTH {
        sheet.line((x, MIDDLE), ((x + 5.0).min(WIDTH), MIDDLE), 0.5, RULE);
        x += 9.0;
    }
    half(fonts, &mut sheet, document, MIDDLE + 24.0, &document.copies.1);
    bind(fonts, &format!("{} {}", document.title, document.number), &document.content_hash, vec![sheet])
}

/// The file's name, such as `CSP4-A-R0001_CSP4-A-0042.pdf`.
#[must_use]
pub fn file_name(document: &ReceiptDocument) -> String {
    format!("{}_{}.pdf", document.number, document.application_number)
}

fn half(fonts: &Fonts, sheet: &mut Sheet, document: &ReceiptDocument, top: f32, copy: &str) {
    let bottom = top + MIDDLE - 46.0;
    emblem(sheet, SPAN.0, top, EMBLEM);
    let x = SPAN.0 + EMBLEM * 1.5 + 8.0;
    sheet.text(x, top + 10.0, &document.funding, Weight::SemiBold, 8.5, BLACK);
    sheet.text(x, top + 21.0, &document.programme, Weight::Regular, 8.5, BLACK);
    let text = PageCode::receipt_text(&document.application_number, &document.number);
    code(sheet, SPAN.1 - CODE, top, CODE, &text);
    let mut y = top + EMBLEM + 10.0;
    let title = format!("{}  {}", document.title, document.number);
    sheet.text(SPAN.0, y + 13.0, &title, Weight::SemiBold, 14.0, BLACK);
    sheet.text(SPAN.0, y + 26.0, copy, Weight::Regular, 8.0, GREY);
    if let Some(sample) = &document.sample {
        let x = SPAN.0 + fonts.width(copy, Weight::Regular, 8.0) + 14.0;
        sheet.text(x, y + 26.0, sample, Weight::SemiBold, 8.0, ALERT);
    }
    y = (y + 32.0).max(top + CODE + 6.0);
    for (label, value) in &document.facts {
        y = pair(fonts, sheet, y, label, value, 130.0);
    }
    y += 4.0;
    sheet.line((SPAN.0, y), (SPAN.1, y), 0.4, RULE);
    y += 4.0;
    for (label, text) in &document.told {
        if text.trim().is_empty() {
            // Nothing is set: the officer writes it by hand.
            y = pair(fonts, sheet, y, label, "", 130.0);
            sheet.line((SPAN.0 + 130.0, y), (SPAN.1, y), 0.4, RULE);
            y += 6.0;
        } else {
            y = pair(fonts, sheet, y, label, text, 130.0);
        }
    }
    let line = bottom - 40.0;
    for (x, name) in [(SPAN.0, &document.signatures.0), (SPAN.0 + FULL / 2.0 + 8.0, &document.signatures.1)] {
        sheet.line((x, line), (x + FULL / 2.0 - 8.0, line), 0.6, BLACK);
        sheet.text(x, line + 9.0, name, Weight::Regular, 7.0, GREY);
    }
    if let Some(note) = &document.footnote {
        let cell = Cell::text(fonts, SPAN.0, FULL, &format!("* {note}"), Style::regular(5.8).in_ink(GREY));
        Row::new(vec![cell], 7.2).draw(fonts, sheet, line + 14.0, line + 14.0, SPAN);
    }
    sheet.text(SPAN.0, bottom, &format!("SHA-256 {}", document.content_hash), Weight::Regular, 5.5, GREY);
}

fn pair(fonts: &Fonts, sheet: &mut Sheet, y: f32, label: &str, value: &str, labels: f32) -> f32 {
    let cells = vec![
        Cell::text(fonts, SPAN.0, labels - 8.0, label, Style::regular(9.0).in_ink(GREY)),
        Cell::text(fonts, SPAN.0 + labels, FULL - labels, value, Style::semi_bold(9.0)),
    ];
    let row = Row { inset: 1.2, ..Row::new(cells, 12.0) };
    row.draw(fonts, sheet, y, y, SPAN);
    y + row.height().max(14.4)
}
