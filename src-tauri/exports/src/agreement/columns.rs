//! The agreement's text: one column for each language, level paragraph by paragraph.

use csp_core::grants::document::{AgreementDocument, Paragraph, Section, SectionKind};

use crate::paper::fonts::Fonts;
use crate::paper::rows::{Cell, Piece, Row, Style};

/// Measures of the text, by the number of columns.
#[derive(Debug, Clone, Copy)]
pub struct Measures {
    /// Size of the text.
    pub size: f32,
    /// Height of its lines.
    pub leading: f32,
    /// What article and paragraph numbers hang in.
    pub hang: f32,
    /// Blank between columns; the hairline stands in its middle.
    pub gutter: f32,
    /// Left edge of the first column.
    pub left: f32,
    /// Width of one column.
    pub width: f32,
    /// Number of columns.
    pub columns: usize,
}

impl Measures {
    /// Measures for this many columns between two edges.
    pub fn new(columns: usize, span: (f32, f32)) -> Self {
        let narrow = columns > 2;
        let gutter = if narrow { 13.0 } else { 18.0 };
        let width = (span.1 - span.0 - gutter * columns.saturating_sub(1) as f32) / columns.max(1) as f32;
        Self {
            size: if narrow { 8.0 } else { 9.5 },
            leading: if narrow { 10.8 } else { 13.0 },
            hang: if narrow { 19.0 } else { 24.0 },
            gutter,
            left: span.0,
            width,
            columns,
        }
    }

    /// Left edge of a column.
    pub fn x(&self, column: usize) -> f32 {
        self.left + column as f32 * (self.width + self.gutter)
    }

    /// Where the hairlines between the columns stand.
    pub fn hairlines(&self) -> Vec<f32> {
        (1..self.columns).map(|column| self.x(column) - self.gutter / 2.0).collect()
    }
}

/// The pieces of the text.
pub fn pieces(fonts: &Fonts, document: &AgreementDocument, measures: &Measures) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let sections = document.columns.iter().map(|column| column.text.len()).min().unwrap_or(0);
    for s in 0..sections {
        let level: Vec<&Section> = document.columns.iter().filter_map(|column| column.text.get(s)).collect();
        let Some(first) = level.first() else { continue };
        pieces.push(Piece::Row(heading(fonts, first.kind, &level, measures)));
        for p in 0..level.iter().map(|section| section.paragraphs.len()).max().unwrap_or(0) {
            let paragraphs: Vec<Option<&Paragraph>> =
                level.iter().map(|section| section.paragraphs.get(p)).collect();
            pieces.push(Piece::Row(paragraph(fonts, first.kind, &paragraphs, measures)));
        }
    }
    pieces
}

fn heading(fonts: &Fonts, kind: SectionKind, level: &[&Section], measures: &Measures) -> Row {
    let large = kind == SectionKind::Title;
    let style = Style::semi_bold(if large { measures.size * 1.6 } else { measures.size });
    let mut cells = Vec::new();
    for (column, section) in level.iter().enumerate() {
        let x = measures.x(column);
        let mut hang = 0.0;
        if let SectionKind::Article(number) = kind {
            hang = measures.hang;
            cells.push(Cell::text(fonts, x, hang, &number.to_string(), style));
        }
        cells.push(Cell::text(fonts, x + hang, measures.width - hang, &section.title, style));
    }
    Row {
        before: if large { 0.0 } else { measures.leading * 0.75 },
        keep_with_next: true,
        hairlines: measures.hairlines(),
        ..Row::new(cells, if large { measures.leading * 1.5 } else { measures.leading })
    }
}

fn paragraph(fonts: &Fonts, kind: SectionKind, level: &[Option<&Paragraph>], measures: &Measures) -> Row {
    let style = Style::regular(measures.size);
    let mut cells = Vec::new();
    for (column, paragraph) in level.iter().enumerate() {
        let Some(paragraph) = paragraph else { continue };
        let mut x = measures.x(column);
        let end = x + measures.width;
        let mut hang = 0.0;
        if matches!(kind, SectionKind::Article(_)) {
            x += if paragraph.list { measures.hang } else { 0.0 };
            hang = if paragraph.list { measures.hang * 0.8 } else { measures.hang };
            if !paragraph.mark.is_empty() {
                cells.push(Cell::text(fonts, x, hang, &paragraph.mark, style));
            }
        }
        cells.push(Cell::text(fonts, x + hang, end - x - hang, &paragraph.text, style));
    }
    let title = kind == SectionKind::Title;
    let list = level.iter().flatten().any(|paragraph| paragraph.list);
    Row {
        before: if title { 0.0 } else { measures.leading * if list { 0.15 } else { 0.3 } },
        // What stands under the title goes with the parties, the closing words with the signatures.
        keep_with_next: title || kind == SectionKind::Closing,
        hairlines: measures.hairlines(),
        ..Row::new(cells, measures.leading)
    }
}
