//! Letters, minutes, packs and summaries as a PDF: the same paper gives the same bytes.

mod margins;
mod signatures;

use csp_core::code::Code;
use csp_core::selection::papers::{PaperDocument, Part};

use crate::batch::{self, Paper};
use crate::paper::flow::{self, Frame};
use crate::paper::fonts::{self, Fonts};
use crate::paper::rows::{Cell, Piece, Row, Style};
use crate::paper::sheet::{GREY, HEIGHT, Sheet, WIDTH};
use crate::paper::{Error, MARGIN, Pages};
use crate::subject::tables;

pub(crate) const SPAN: (f32, f32) = (MARGIN, WIDTH - MARGIN);
const BODY: Style = Style::regular(9.5);
const LABEL: Style = Style::regular(9.0).in_ink(GREY);
const LEADING: f32 = 13.0;
/// Where values begin beside their names.
const VALUES: f32 = 150.0;
/// How far a list's members stand in.
const INDENT: f32 = 12.0;

/// The PDF of one paper.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(document: &PaperDocument) -> Result<Vec<u8>, Error> {
    batch::one(document)
}

/// Many papers as one PDF, each beginning its own page and counting its own pages. The fonts are read and
/// embedded once for all. `progress` hears how many are set, and says whether to go on; none is bound otherwise.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render_bound(
    title: &str,
    documents: &[PaperDocument],
    progress: &dyn Fn(u64, u64) -> bool,
) -> Result<Option<Vec<u8>>, Error> {
    batch::bound(title, documents, progress)
}

impl Paper for PaperDocument {
    fn file_name(&self) -> String {
        file_name(self)
    }

    fn title(&self) -> String {
        format!("{} {}", self.title, self.number)
    }

    fn language(&self) -> &str {
        self.language.code()
    }

    fn content_hash(&self) -> &str {
        &self.content_hash
    }

    fn pages(&self) -> Result<Pages, Error> {
        Ok(Pages(sheets(fonts::fonts()?, self)))
    }
}

/// The file's name without its ending, such as `CSP4-A-L0042_letter-approved_sq`. No person's name is in it.
#[must_use]
pub fn file_stem(document: &PaperDocument) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let number: String = document.number.chars().map(safe).collect();
    format!("{number}_{}_{}", document.kind, document.language.code())
}

/// The file's name.
#[must_use]
pub fn file_name(document: &PaperDocument) -> String {
    format!("{}.pdf", file_stem(document))
}

/// The pages, complete with heads and feet.
pub(crate) fn sheets(fonts: &'static Fonts, document: &PaperDocument) -> Vec<Sheet> {
    let bottom = HEIGHT - MARGIN;
    let note = margins::footnote(fonts, document);
    let first_bottom = bottom - note.as_ref().map_or(0.0, |(_, height)| *height);
    let frame = Frame { span: SPAN, first_top: margins::FIRST_TOP, first_bottom, top: MARGIN, bottom };
    let texts = flow::flow(fonts, &pieces(fonts, document), frame);
    let pages = texts.len();
    (1..)
        .zip(texts)
        .map(|(page, text)| {
            let mut sheet = margins::mark(fonts, document);
            if page == 1 {
                margins::head(fonts, &mut sheet, document);
            }
            sheet.ops.extend(text.ops);
            if let (1, Some((note, _))) = (page, &note) {
                margins::draw_footnote(fonts, &mut sheet, note, bottom);
            }
            margins::foot(fonts, &mut sheet, document, page, pages);
            sheet
        })
        .collect()
}

fn pieces(fonts: &'static Fonts, document: &PaperDocument) -> Vec<Piece> {
    let row = |text: &str, style: Style, leading: f32, before: f32, keep_with_next: bool| {
        let cell = Cell::text(fonts, SPAN.0, SPAN.1 - SPAN.0, text, style);
        Piece::Row(Row { before, keep_with_next, ..Row::new(vec![cell], leading) })
    };
    let mut pieces = Vec::new();
    for (line, text) in document.sender.iter().enumerate() {
        let style = if line == 0 { Style::semi_bold(9.5) } else { LABEL };
        pieces.push(row(text, style, LEADING, 0.0, true));
    }
    for (line, text) in document.addressee.iter().enumerate() {
        pieces.push(row(text, BODY, LEADING, if line == 0 { 20.0 } else { 0.0 }, true));
    }
    pieces.push(row(&document.title, Style::semi_bold(16.0), 21.0, 20.0, true));
    pieces.extend((0..).zip(&document.facts).map(|(at, fact)| {
        Piece::Row(Row {
            keep_with_next: true,
            before: if at == 0 { 6.0 } else { 1.0 },
            ..fact_row(fonts, fact)
        })
    }));
    for part in &document.parts {
        match part {
            Part::Heading(text) => pieces.push(row(text, Style::semi_bold(11.0), 16.0, 14.0, true)),
            Part::Text(text) => pieces.push(row(text, BODY, LEADING, 8.0, false)),
            Part::Item(text) => pieces.push(item(fonts, text)),
            Part::Facts(facts) => pieces.extend(facts.iter().map(|fact| Piece::Row(fact_row(fonts, fact)))),
            Part::Table { heads, rows, figures } => {
                pieces.extend(tables::pieces(fonts, heads, rows, *figures));
            }
        }
    }
    // What ends a letter stands with its signature.
    if let (Some(Piece::Row(last)), false) = (pieces.last_mut(), document.signatures.is_empty()) {
        last.keep_with_next = true;
    }
    pieces.extend(signatures::pieces(fonts, document));
    pieces
}

fn item(fonts: &Fonts, text: &str) -> Piece {
    let mark = Cell::text(fonts, SPAN.0, INDENT, "–", BODY);
    let text = Cell::text(fonts, SPAN.0 + INDENT, SPAN.1 - SPAN.0 - INDENT, text, BODY);
    Piece::Row(Row { before: 3.0, ..Row::new(vec![mark, text], LEADING) })
}

fn fact_row(fonts: &Fonts, (name, value): &(String, String)) -> Row {
    let label = Cell::text(fonts, SPAN.0, VALUES - 10.0, name, LABEL);
    let left = SPAN.0 + VALUES;
    let value = Cell::text(fonts, left, SPAN.1 - left, value, BODY);
    Row { before: 1.0, ..Row::new(vec![label, value], LEADING) }
}
