//! What stands around the text: the head of page one, the mark of a sample, every foot.

use csp_core::privacy::subject::SubjectReport;

use crate::paper::MARGIN;
use crate::paper::emblem::emblem;
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::sheet::{ALERT, BLACK, GREY, HEIGHT, RULE, Sheet, WIDTH};

const EMBLEM: f32 = 36.0;

/// Where the text begins on page one.
pub const FIRST_TOP: f32 = MARGIN + EMBLEM + 22.0;

/// Emblem with the funding statement.
pub fn head(sheet: &mut Sheet, report: &SubjectReport) {
    emblem(sheet, MARGIN, MARGIN, EMBLEM);
    let x = MARGIN + EMBLEM * 1.5 + 10.0;
    sheet.text(x, MARGIN + EMBLEM / 2.0 + 3.5, &report.funding, Weight::SemiBold, 9.5, BLACK);
}

/// What says that everything is invented, on every page.
pub fn mark(fonts: &Fonts, report: &SubjectReport) -> Sheet {
    let mut sheet = Sheet::default();
    if let Some(text) = &report.sample {
        let width = fonts.width(text, Weight::SemiBold, 8.0);
        let left = (WIDTH - width) / 2.0;
        sheet.frame(left - 6.0, 20.0, width + 12.0, 12.5, ALERT, false);
        sheet.text(left, 29.1, text, Weight::SemiBold, 8.0, ALERT);
    }
    sheet
}

/// Number, day, hash and page n of m.
pub fn foot(fonts: &Fonts, sheet: &mut Sheet, report: &SubjectReport, page: usize, pages: usize) {
    let y = HEIGHT - 34.0;
    sheet.line((MARGIN, y - 10.0), (WIDTH - MARGIN, y - 10.0), 0.4, RULE);
    sheet.text(MARGIN, y, &format!("{} · {}", report.number, report.dated), Weight::SemiBold, 7.5, GREY);
    let count = report.page.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
    let width = fonts.width(&count, Weight::Regular, 7.5);
    sheet.text(WIDTH - MARGIN - width, y, &count, Weight::Regular, 7.5, GREY);
    sheet.text(MARGIN, y + 10.0, &format!("SHA-256 {}", report.content_hash), Weight::Regular, 6.0, GREY);
}
