//! Lines to sign on, two beside one another. A pair is never split.

use csp_core::selection::papers::{PaperDocument, Signature};

use super::SPAN;
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::rows::{Block, Cell, Piece, Style};
use crate::paper::sheet::{BLACK, GREY, RULE, Sheet};

const GAP: f32 = 28.0;
const SMALL: f32 = 7.5;
/// Room to sign above the line.
const ROOM: f32 = 34.0;

/// The lines of a paper.
pub fn pieces(fonts: &'static Fonts, document: &PaperDocument) -> Vec<Piece> {
    document.signatures.chunks(2).map(|pair| Piece::Block(block(fonts, pair))).collect()
}

fn block(fonts: &'static Fonts, pair: &[Signature]) -> Block {
    let width = (SPAN.1 - SPAN.0 - GAP) / 2.0;
    let lined = |text: &str, style: Style| -> Vec<String> {
        Cell::text(fonts, 0.0, width, text, style).lines.into_iter().map(|line| line.text).collect()
    };
    let sides: Vec<(Vec<String>, Vec<String>)> = pair
        .iter()
        .map(|one| (lined(&one.name, Style::regular(9.5)), lined(&one.below, Style::regular(SMALL))))
        .collect();
    let names = sides.iter().map(|(name, _)| name.len()).max().unwrap_or(1);
    let below = sides.iter().map(|(_, below)| below.len()).max().unwrap_or(1);
    let line = ROOM + 4.0;
    let height = line + names as f32 * 12.0 + below as f32 * 9.5 + 6.0;
    let draw = move |sheet: &mut Sheet, top: f32| {
        for (at, (name, below)) in sides.iter().enumerate() {
            let x = SPAN.0 + at as f32 * (width + GAP);
            sheet.line((x, top + ROOM), (x + width, top + ROOM), 0.5, RULE);
            for (i, text) in name.iter().enumerate() {
                sheet.text(x, top + line + 8.0 + i as f32 * 12.0, text, Weight::Regular, 9.5, BLACK);
            }
            let first = top + line + 8.0 + names as f32 * 12.0;
            for (i, text) in below.iter().enumerate() {
                sheet.text(x, first + i as f32 * 9.5, text, Weight::Regular, SMALL, GREY);
            }
        }
    };
    Block { height, before: 4.0, draw: Box::new(draw) }
}
