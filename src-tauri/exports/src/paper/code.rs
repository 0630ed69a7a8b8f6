//! A QR code as black squares on the page.

use qrcode::{Color, EcLevel, QrCode};

use super::sheet::{Ink, Sheet};

/// Pure black: scanners decide by contrast.
const DARK: Ink = Ink(0, 0, 0);

/// Draws the code of a text, `side` points wide, with its upper left corner at a point; the blank around it that
/// readers need is the caller's. A quarter of it may be spoilt. A text too long for any code draws nothing.
pub fn code(sheet: &mut Sheet, x: f32, y: f32, side: f32, text: &str) {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::Q) else { return };
    let (squares, colours) = (code.width(), code.to_colors());
    let unit = side / squares as f32;
    let mut runs = Vec::new();
    for (row, line) in colours.chunks(squares).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (left, top) = (x + column as f32 * unit, y + row as f32 * unit);
                runs.push([(left, top), (left + run.len() as f32 * unit, top + unit)]);
            }
            column += run.len();
        }
    }
    sheet.rectangles(runs, DARK);
}
