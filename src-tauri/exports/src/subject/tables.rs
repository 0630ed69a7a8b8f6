//! Tables whose columns are as wide as what stands in them.

use std::rc::Rc;

use super::SPAN;
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::rows::{Cell, Piece, Row, Style};

const GAP: f32 = 10.0;
const HEAD: Style = Style::semi_bold(8.0);
const BODY: Style = Style::regular(8.5);

/// The rows of a table under its head, which is repeated on every page; the last `figures` columns stand
/// at the right.
pub fn pieces(fonts: &Fonts, heads: &[String], rows: &[Vec<String>], figures: usize) -> Vec<Piece> {
    let widths = widths(fonts, heads, rows, figures);
    let cells = |texts: &[String], style: Style| {
        let mut x = SPAN.0;
        let mut cells = Vec::with_capacity(texts.len());
        for (column, (text, width)) in texts.iter().zip(&widths).enumerate() {
            let cell = Cell::text(fonts, x, *width, text, style);
            cells.push(if column + figures >= texts.len() { cell.right() } else { cell });
            x += width + GAP;
        }
        cells
    };
    let head = Row {
        before: 4.0,
        inset: 3.0,
        rules: (0.0, 0.5),
        keep_with_next: true,
        ..Row::new(cells(heads, HEAD), 10.0)
    };
    let repeated = Rc::new(head.clone());
    let mut pieces = vec![Piece::Row(head)];
    pieces.extend(rows.iter().map(|row| {
        let row = Row { inset: 2.0, ..Row::new(cells(row, BODY), 11.5) };
        Piece::Row(Row { head: Some(Rc::clone(&repeated)), ..row })
    }));
    pieces
}

/// Columns take what their longest text needs; where all together need too much, the wide ones give way.
fn widths(fonts: &Fonts, heads: &[String], rows: &[Vec<String>], figures: usize) -> Vec<f32> {
    let room = SPAN.1 - SPAN.0 - GAP * heads.len().saturating_sub(1) as f32;
    let wanted: Vec<f32> = heads
        .iter()
        .enumerate()
        .map(|(column, head)| {
            let texts = rows.iter().filter_map(|row| row.get(column));
            let widest = texts.map(|text| fonts.width(text, BODY.weight, BODY.size)).fold(0.0, f32::max);
            // A little more than measured, so that no text breaks for a rounding.
            widest.max(fonts.width(head, Weight::SemiBold, HEAD.size)) + 1.0
        })
        .collect();
    let total: f32 = wanted.iter().sum();
    if total <= room {
        let mut widths = wanted;
        // What is left goes to the last column of text.
        if let Some(last) = widths.iter_mut().rev().nth(figures) {
            *last += room - total;
        }
        return widths;
    }
    // The highest bound under which the columns fit.
    let (mut low, mut high) = (0.0_f32, room);
    for _ in 0..32 {
        let bound = (low + high) / 2.0;
        if wanted.iter().map(|width| width.min(bound)).sum::<f32>() <= room {
            low = bound;
        } else {
            high = bound;
        }
    }
    wanted.iter().map(|width| width.min(low)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::fonts::fonts;

    #[test]
    fn wide_columns_give_way_and_narrow_ones_stay() {
        let fonts = fonts().unwrap();
        let heads = ["Day", "Why"].map(str::to_owned).to_vec();
        let long = "a long reason that nobody would want to read on one line ".repeat(4);
        let narrow = widths(fonts, &heads, &[vec!["23.11.2026".to_owned(), long]], 0);
        let room = SPAN.1 - SPAN.0 - GAP;
        assert!((narrow.iter().sum::<f32>() - room).abs() < 0.1, "{narrow:?}");
        assert!(narrow[0] > 40.0 && narrow[0] < 60.0, "{narrow:?}");
        let short = widths(fonts, &heads, &[vec!["1".to_owned(), "2".to_owned()]], 0);
        assert!((short.iter().sum::<f32>() - room).abs() < 0.1, "{short:?}");
    }
}
