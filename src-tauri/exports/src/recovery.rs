//! The page the recovery key is printed on, as a PDF.

use csp_core::vault::RecoveryPage;

pub use crate::paper::Error;
use crate::paper::fonts::{self, Fonts, Weight};
use crate::paper::rows::{Cell, Row, Style};
use crate::paper::sheet::{ALERT, BLACK, GREY, HEIGHT, RULE, Sheet, WIDTH};
use crate::paper::{MARGIN, bind};

const SPAN: (f32, f32) = (MARGIN, WIDTH - MARGIN);
const FULL: f32 = SPAN.1 - SPAN.0;
/// The key's groups stand in two lines of four.
const A_LINE: usize = 4;
const GROUP: f32 = 26.0;

/// The PDF of the page. The same page gives the same bytes.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(page: &RecoveryPage) -> Result<Vec<u8>, Error> {
    let fonts = fonts::fonts()?;
    bind(fonts, &page.title, &page.content_hash, vec![sheet(fonts, page)])
}

fn sheet(fonts: &Fonts, page: &RecoveryPage) -> Sheet {
    let mut sheet = Sheet::default();
    let mut y = MARGIN;
    if let Some(sample) = &page.sample {
        y = down(fonts, &mut sheet, y, sample, Style::semi_bold(9.0).in_ink(ALERT), 0.0);
    }
    y = down(fonts, &mut sheet, y, &page.title, Style::semi_bold(20.0), 0.0);
    y = down(fonts, &mut sheet, y, &page.lead, Style::regular(11.0), 6.0);
    y = key(fonts, &mut sheet, y + 18.0, page);
    y = down(fonts, &mut sheet, y, &page.groups_note, Style::regular(9.0).in_ink(GREY), 8.0);
    y = facts(fonts, &mut sheet, y + 14.0, page);
    for (heading, paragraphs) in &page.sections {
        y = down(fonts, &mut sheet, y, heading, Style::semi_bold(11.0), 14.0);
        for paragraph in paragraphs {
            y = down(fonts, &mut sheet, y, paragraph, Style::regular(10.0), 3.0);
        }
    }
    let foot = HEIGHT - 34.0;
    sheet.line((SPAN.0, foot - 10.0), (SPAN.1, foot - 10.0), 0.4, RULE);
    sheet.text(SPAN.0, foot, &page.foot, Weight::Regular, 7.5, GREY);
    sheet
}

/// A text over the whole width; gives where it ends.
fn down(fonts: &Fonts, sheet: &mut Sheet, y: f32, text: &str, style: Style, before: f32) -> f32 {
    let row = Row::new(vec![Cell::text(fonts, SPAN.0, FULL, text, style)], style.size * 1.38);
    row.draw(fonts, sheet, y + before, y + before, SPAN);
    y + before + row.height()
}

/// The key in a frame: large enough to be read by candle light, each group with its number.
fn key(fonts: &Fonts, sheet: &mut Sheet, y: f32, page: &RecoveryPage) -> f32 {
    let lines = page.groups.len().div_ceil(A_LINE);
    let (line, inset) = (GROUP * 2.2, 14.0);
    let height = lines as f32 * line + inset;
    sheet.frame(SPAN.0, y, FULL, height, BLACK, false);
    let column = (FULL - 2.0 * inset) / A_LINE as f32;
    for (i, group) in page.groups.iter().enumerate() {
        let x = SPAN.0 + inset + (i % A_LINE) as f32 * column;
        let top = y + inset + (i / A_LINE) as f32 * line;
        sheet.text(x, top + 7.0, &format!("{}", i + 1), Weight::Regular, 8.0, GREY);
        let wide = fonts.width(group, Weight::SemiBold, GROUP);
        // The widest group there can be fits its column.
        let size = GROUP * (column - 14.0).min(wide) / wide.max(1.0);
        sheet.text(x, top + 12.0 + GROUP * 0.8, group, Weight::SemiBold, size, BLACK);
    }
    y + height
}

fn facts(fonts: &Fonts, sheet: &mut Sheet, y: f32, page: &RecoveryPage) -> f32 {
    let labels = 150.0;
    let mut y = y;
    for (label, value) in &page.facts {
        let cells = vec![
            Cell::text(fonts, SPAN.0, labels - 8.0, label, Style::regular(10.0).in_ink(GREY)),
            Cell::text(fonts, SPAN.0 + labels, FULL - labels, value, Style::semi_bold(10.0)),
        ];
        let row = Row { inset: 1.5, ..Row::new(cells, 13.5) };
        row.draw(fonts, sheet, y, y, SPAN);
        y += row.height();
    }
    y
}
