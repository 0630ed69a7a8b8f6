//! Where both parties sign. The block is never split.

use csp_core::grants::document::AgreementDocument;

use super::labels;
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::rows::{Block, Cell, Style};
use crate::paper::sheet::{BLACK, GREY, RULE, Sheet};

const GAP: f32 = 28.0;
const NAME: Style = Style::semi_bold(9.5);
const SMALL: f32 = 7.5;

/// One party's side: its words, and the name printed on its first line.
struct Side {
    x: f32,
    title: Vec<String>,
    name: Vec<String>,
    witness: bool,
}

/// The blocks: both parties beside one another, and a third one beneath them.
pub fn blocks(fonts: &'static Fonts, document: &AgreementDocument, span: (f32, f32)) -> Vec<Block> {
    let third = document.facts.municipality.as_ref();
    let both = [
        ("for-iom", document.facts.signatory.as_deref().unwrap_or_default(), false),
        ("for-grantee", document.facts.grantee.name.as_str(), true),
    ];
    let mut blocks = vec![block(fonts, document, span, &both)];
    if let Some(party) = third {
        let name = party.signatory.as_deref().unwrap_or_default();
        blocks.push(block(fonts, document, span, &[("for-municipality", name, false)]));
    }
    blocks
}

/// A block of parties: the label of each, the name printed, and whether a witness may sign with it.
fn block(
    fonts: &'static Fonts,
    document: &AgreementDocument,
    span: (f32, f32),
    parties: &[(&str, &str, bool)],
) -> Block {
    let width = (span.1 - span.0 - GAP) / 2.0;
    let joined = |name: &str| {
        let mut words = labels(document, name);
        words.dedup();
        words.join(" / ")
    };
    let lined = |text: &str, style: Style| -> Vec<String> {
        Cell::text(fonts, 0.0, width, text, style).lines.into_iter().map(|line| line.text).collect()
    };
    let side = |x: f32, title: &str, name: &str, witness: bool| Side {
        x,
        title: lined(&joined(title), NAME),
        name: lined(name, Style::regular(9.5)),
        witness,
    };
    let sides: Vec<Side> = parties
        .iter()
        .enumerate()
        .map(|(at, (title, name, witness))| side(span.0 + at as f32 * (width + GAP), title, name, *witness))
        .collect();
    let names = sides.iter().map(|side| side.name.len()).max().unwrap_or(1);
    let titles = sides.iter().map(|side| side.title.len()).max().unwrap_or(1);
    let fields = ["sign-name", "sign-place", "sign-date", "sign-signature"].map(joined);
    let witness = lined(&joined("witness"), Style::regular(SMALL));
    let title_height = titles as f32 * 13.0 + 8.0;
    let name_height = names as f32 * 12.0 + 14.0;
    let field_height = 32.0;
    let signature_height = 46.0;
    let seen = sides.iter().any(|side| side.witness);
    let witness_height = if seen { witness.len() as f32 * 9.5 + 54.0 } else { 16.0 };
    let height = title_height + name_height + 2.0 * field_height + signature_height + witness_height;
    let draw = move |sheet: &mut Sheet, top: f32| {
        for side in &sides {
            for (i, line) in side.title.iter().enumerate() {
                sheet.text(side.x, top + 10.0 + i as f32 * 13.0, line, Weight::SemiBold, 9.5, BLACK);
            }
            let mut y = top + title_height;
            for (i, line) in side.name.iter().enumerate() {
                sheet.text(side.x, y + 10.0 + i as f32 * 12.0, line, Weight::Regular, 9.5, BLACK);
            }
            let heights = [name_height, field_height, field_height, signature_height];
            for (field, height) in fields.iter().zip(heights) {
                y += height;
                ruled(sheet, side.x, y - 11.0, width, field);
            }
            if side.witness {
                y += 22.0;
                for (i, line) in witness.iter().enumerate() {
                    sheet.text(side.x, y + i as f32 * 9.5, line, Weight::Regular, SMALL, GREY);
                }
                y += witness.len() as f32 * 9.5 + 20.0;
                let name_and_signature = format!("{}, {}", fields[0], fields[3]);
                ruled(sheet, side.x, y, width, &name_and_signature);
            }
        }
    };
    Block { height, before: 18.0, draw: Box::new(draw) }
}

/// A line to write on, with what belongs on it beneath.
fn ruled(sheet: &mut Sheet, x: f32, y: f32, width: f32, words: &str) {
    sheet.line((x, y), (x + width, y), 0.5, RULE);
    sheet.text(x, y + 8.5, words, Weight::Regular, SMALL, GREY);
}
