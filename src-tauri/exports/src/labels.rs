//! Labels for assets: an A4 sheet of 3 by 8, each with a square code, the number people read and type, what it is,
//! and the EU's line. Printed at full size they fit sheets of labels of 63.5 by 33.9 millimetres.

use csp_core::grants::assets::labels::{Label, LabelSheet};
use sha2::{Digest, Sha256};

pub use crate::paper::Error;
use crate::paper::bind;
use crate::paper::code::code;
use crate::paper::emblem::emblem;
use crate::paper::fonts::{self, Fonts, Weight};
use crate::paper::rows::{Cell, Style};
use crate::paper::sheet::{BLACK, GREY, Sheet};

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
const COLUMNS: usize = 3;
const ROWS: usize = 8;
/// Left and upper edge of the first label, and from one label to the next.
const LEFT: f32 = 7.2 * MM;
const TOP: f32 = 12.9 * MM;
const STEP: (f32, f32) = (66.0 * MM, 33.9 * MM);
const WIDTH: f32 = 63.5 * MM;
const INSET: f32 = 2.5 * MM;
const CODE: f32 = 24.0 * MM;

/// The PDF of a sheet of labels: the same labels give the same bytes. `skip` places are left blank, where labels
/// of the first sheet were used.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(sheet: &LabelSheet, skip: usize) -> Result<Vec<u8>, Error> {
    let fonts = fonts::fonts()?;
    let mut hash = Sha256::new();
    let mut sheets: Vec<Sheet> = Vec::new();
    let per_page = COLUMNS * ROWS;
    for (place, label) in (skip % per_page..).zip(&sheet.labels) {
        let page = place / per_page;
        if sheets.len() <= page {
            sheets.resize_with(page + 1, Sheet::default);
        }
        let (row, column) = (place % per_page / COLUMNS, place % COLUMNS);
        let corner = (LEFT + column as f32 * STEP.0, TOP + row as f32 * STEP.1);
        draw(fonts, &mut sheets[page], corner, label);
        hash.update(label.code.as_bytes());
        hash.update(label.description.as_bytes());
        hash.update([0]);
    }
    if sheets.is_empty() {
        sheets.push(Sheet::default());
    }
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    bind(fonts, "CSP", &hash, sheets)
}

fn draw(fonts: &Fonts, sheet: &mut Sheet, (x, y): (f32, f32), label: &Label) {
    let top = y + INSET;
    code(sheet, x + INSET, top, CODE, &label.code);
    let left = x + INSET + CODE + 6.0;
    let room = x + WIDTH - INSET - left;
    emblem(sheet, left, top, 14.0);
    let mut line = top + 14.0;
    for part in lines(fonts, left, room, &label.funding, Style::regular(5.2)).into_iter().take(3) {
        line += 6.2;
        sheet.text(left, line, &part, Weight::Regular, 5.2, BLACK);
    }
    line += 12.0;
    let size =
        [9.0, 8.0, 7.0].into_iter().find(|size| fonts.width(&label.tag, Weight::SemiBold, *size) <= room);
    sheet.text(left, line, &label.tag, Weight::SemiBold, size.unwrap_or(6.0), BLACK);
    for part in lines(fonts, left, room, &label.description, Style::regular(6.2)).into_iter().take(2) {
        line += 7.6;
        sheet.text(left, line, &part, Weight::Regular, 6.2, BLACK);
    }
    sheet.text(left, line + 7.6, &label.agreement, Weight::Regular, 5.6, GREY);
}

fn lines(fonts: &Fonts, left: f32, room: f32, text: &str, style: Style) -> Vec<String> {
    Cell::text(fonts, left, room, text, style).lines.into_iter().map(|line| line.text).collect()
}
