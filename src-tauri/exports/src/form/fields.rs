//! The blocks a form is made of: parts, fields, consents, signature, the office's corner.

use csp_core::papers::document::{FormDocument, FormField, Shape};

use super::{FULL, LEAD, SPAN, line, said};
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::rows::{Cell, Row, Style};
use crate::paper::sheet::{BLACK, GREY, RULE, Sheet};

const GAP: f32 = 14.0;
const HALF: f32 = (FULL - GAP) / 2.0;
const LABEL: Style = Style::regular(7.5);
const HINT: Style = Style::semi_bold(6.8).in_ink(GREY);
const LEADING: f32 = 9.6;
/// Eight millimetres: a line of handwriting.
const WRITING: f32 = 22.7;
/// Five and a half millimetres: a sign of handwriting.
const BOX: f32 = 15.6;
const TICK: f32 = 9.0;

/// Draws a field at a height of the sheet.
type Draw<'a> = Box<dyn Fn(&mut Sheet, f32) + 'a>;

/// Something of a known height that draws itself at a given upper edge.
pub(super) struct Block<'a> {
    /// Height.
    pub height: f32,
    /// Blank above, except at the top of a page.
    pub before: f32,
    /// As much of what follows must stand on the same page.
    pub with_next: f32,
    /// Draws it.
    pub draw: Draw<'a>,
}

/// The blocks of a form, in their order.
pub(super) fn blocks<'a>(fonts: &'a Fonts, document: &'a FormDocument) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    for part in &document.parts {
        let choose = line(document, "choose");
        let has_choice = part.fields.iter().any(|field| matches!(field.shape, Shape::Choice(_)));
        let note = if has_choice { choose } else { String::new() };
        blocks.push(heading(fonts, &part.code, &dedup(&part.title), note));
        let mut fields = part.fields.iter().peekable();
        while let Some(field) = fields.next() {
            let beside = (!field.wide).then(|| fields.next_if(|next| !next.wide)).flatten();
            blocks.push(row(fonts, document, field, beside));
        }
    }
    if !document.consents.is_empty() {
        blocks.push(heading(fonts, "E", &line(document, "consents"), String::new()));
    }
    for (i, (titles, wordings)) in document.consents.iter().enumerate() {
        blocks.push(consent(fonts, document, i + 1, titles, wordings));
    }
    blocks.push(signature(fonts, document));
    blocks.push(office(fonts, document));
    if let Some(notes) = footnotes(fonts, document) {
        blocks.push(notes);
    }
    blocks
}

fn dedup(texts: &[String]) -> String {
    let mut texts = texts.to_vec();
    texts.dedup();
    texts.join(" / ")
}

fn heading<'a>(fonts: &'a Fonts, code: &str, title: &str, note: String) -> Block<'a> {
    let style = Style::semi_bold(10.0);
    let title = Row::new(vec![Cell::text(fonts, SPAN.0, FULL, &format!("{code}   {title}"), style)], 13.0);
    let note = Row::new(vec![Cell::text(fonts, SPAN.0, FULL, &note, Style::regular(7.0).in_ink(GREY))], 9.0);
    let (above, below) = (title.height(), note.height());
    Block {
        height: above + below + 3.0,
        before: 10.0,
        with_next: 44.0,
        draw: Box::new(move |sheet, y| {
            sheet.line((SPAN.0, y - 2.0), (SPAN.1, y - 2.0), 0.9, BLACK);
            title.draw(fonts, sheet, y, y, SPAN);
            note.draw(fonts, sheet, y + above, y + above, SPAN);
        }),
    }
}

/// A field with what is drawn for it.
struct Laid<'a> {
    fonts: &'a Fonts,
    document: &'a FormDocument,
    field: &'a FormField,
    x: f32,
    width: f32,
    label: Row,
    options: Vec<Vec<(f32, Row)>>,
}

fn row<'a>(
    fonts: &'a Fonts,
    document: &'a FormDocument,
    field: &'a FormField,
    beside: Option<&'a FormField>,
) -> Block<'a> {
    let width = if field.wide { FULL } else { HALF };
    let mut laid = vec![Laid::new(fonts, document, field, SPAN.0, width)];
    laid.extend(beside.map(|field| Laid::new(fonts, document, field, SPAN.0 + HALF + GAP, HALF)));
    let height = laid.iter().map(Laid::height).fold(0.0, f32::max);
    // Boxes side by side stand level, however long what is asked above them.
    let labels = laid.iter().map(|laid| laid.label.height()).fold(0.0, f32::max);
    let height = height.max(labels + laid.iter().map(Laid::shape_height).fold(0.0, f32::max));
    Block {
        height,
        before: 5.0,
        with_next: 0.0,
        draw: Box::new(move |sheet, y| {
            for laid in &laid {
                laid.draw(sheet, y, labels);
            }
        }),
    }
}

impl<'a> Laid<'a> {
    fn new(fonts: &'a Fonts, document: &'a FormDocument, field: &'a FormField, x: f32, width: f32) -> Self {
        // The code stands at the right edge, apart from what is asked.
        let mut text = Cell::text(fonts, x, width - 26.0, &dedup(&field.label), LABEL);
        if !field.hint.is_empty() {
            text.push(fonts, &dedup(&field.hint), HINT);
        }
        let label = Row { inset: 0.8, ..Row::new(vec![text], LEADING) };
        let options = match &field.shape {
            Shape::Choice(options) => flowed(fonts, options, x, width),
            _ => Vec::new(),
        };
        Self { fonts, document, field, x, width, label, options }
    }

    fn shape_height(&self) -> f32 {
        match &self.field.shape {
            Shape::Lines(lines) => f32::from(*lines) * WRITING,
            Shape::Boxes(_) => BOX + 4.0,
            Shape::Day => BOX + 10.0,
            Shape::Money => WRITING,
            Shape::Choice(_) => {
                let lines = self.options.iter().map(|line| line_height(line));
                lines.sum::<f32>() + 3.0
            }
        }
    }

    fn height(&self) -> f32 {
        self.label.height() + self.shape_height()
    }

    fn draw(&self, sheet: &mut Sheet, y: f32, label: f32) {
        self.label.draw(self.fonts, sheet, y, y, SPAN);
        let code = &self.field.code;
        let wide = self.fonts.width(code, Weight::SemiBold, 7.0);
        sheet.text(self.x + self.width - wide, y + 7.4, code, Weight::SemiBold, 7.0, GREY);
        let y = y + label;
        match &self.field.shape {
            Shape::Lines(lines) => {
                let height = f32::from(*lines) * WRITING;
                sheet.frame(self.x, y, self.width, height - 2.0, BLACK, false);
                self.value(sheet, y);
                for i in 1..*lines {
                    let at = y + f32::from(i) * WRITING;
                    sheet.line((self.x + 6.0, at), (self.x + self.width - 6.0, at), 0.3, RULE);
                }
            }
            Shape::Boxes(boxes) => squares(sheet, self.x, y, *boxes),
            Shape::Day => self.day(sheet, y),
            Shape::Money => {
                sheet.text(self.x, y + 14.0, "EUR", Weight::Regular, 8.0, GREY);
                sheet.frame(self.x + 22.0, y, self.width - 22.0, WRITING - 2.0, BLACK, false);
            }
            Shape::Choice(_) => self.choice(sheet, y),
        }
    }

    /// What is known already, on the first line, smaller where it is long: what is so is written below it.
    fn value(&self, sheet: &mut Sheet, y: f32) {
        if self.field.value.is_empty() {
            return;
        }
        let room = self.width - 12.0;
        let wide = self.fonts.width(&self.field.value, Weight::Regular, 9.0).max(1.0);
        let size = (9.0 * room / wide).clamp(5.0, 9.0);
        let mut text = self.field.value.clone();
        while self.fonts.width(&text, Weight::Regular, size) > room && text.pop().is_some() {}
        sheet.text(self.x + 6.0, y + 14.0, &text, Weight::Regular, size, BLACK);
    }

    fn day(&self, sheet: &mut Sheet, y: f32) {
        let mut x = self.x;
        for (boxes, name) in [(2, "day"), (2, "month"), (4, "year")] {
            squares(sheet, x, y, boxes);
            let room = f32::from(boxes) * BOX + 12.0;
            let words = said(self.document, name).join("/");
            // Three languages under two boxes are set smaller.
            let wide = self.fonts.width(&words, Weight::Regular, 5.6).max(1.0);
            let size = 5.6 * (room - 4.0).min(wide) / wide;
            sheet.text(x, y + BOX + 7.0, &words, Weight::Regular, size, GREY);
            x += room;
        }
    }

    fn choice(&self, sheet: &mut Sheet, y: f32) {
        let made = self.document.component.filter(|_| self.field.code == "C1");
        let (mut y, mut number) = (y + 1.0, 0);
        for options in &self.options {
            for (x, words) in options {
                sheet.frame(*x, y + 1.5, TICK, TICK, BLACK, false);
                if made == Some(number) {
                    sheet.line((*x, y + 1.5), (*x + TICK, y + 1.5 + TICK), 1.2, BLACK);
                    sheet.line((*x + TICK, y + 1.5), (*x, y + 1.5 + TICK), 1.2, BLACK);
                }
                words.draw(self.fonts, sheet, y, y, SPAN);
                number += 1;
            }
            y += line_height(options);
        }
    }
}

fn line_height(options: &[(f32, Row)]) -> f32 {
    options.iter().map(|(_, words)| words.height()).fold(0.0, f32::max) + 3.0
}

fn squares(sheet: &mut Sheet, x: f32, y: f32, boxes: u8) {
    for i in 0..boxes {
        sheet.frame(x + f32::from(i) * BOX, y, BOX, BOX, BLACK, false);
    }
}

/// The choices in columns of equal width: as many as their longest words let stand side by side.
fn flowed(fonts: &Fonts, options: &[Vec<String>], x: f32, width: f32) -> Vec<Vec<(f32, Row)>> {
    let style = Style::regular(8.0);
    let texts: Vec<String> =
        options.iter().enumerate().map(|(i, o)| format!("{}  {}", i + 1, dedup(o))).collect();
    let longest = texts.iter().map(|text| fonts.width(text, Weight::Regular, 8.0)).fold(0.0, f32::max);
    let columns = (width / (longest + TICK + 14.0)).floor().clamp(1.0, 6.0);
    let column = width / columns;
    let cell = |i: usize, text: &String| {
        let at = x + (i % columns as usize) as f32 * column;
        let words = Cell::text(fonts, at + TICK + 4.0, column - TICK - 6.0, text, style);
        (at, Row::new(vec![words], 11.0))
    };
    let laid: Vec<(f32, Row)> = texts.iter().enumerate().map(|(i, text)| cell(i, text)).collect();
    laid.chunks(columns as usize).map(<[_]>::to_vec).collect()
}

fn consent<'a>(
    fonts: &'a Fonts,
    document: &'a FormDocument,
    number: usize,
    titles: &[String],
    wordings: &[String],
) -> Block<'a> {
    let answers = 130.0;
    let mut cell = Cell::text(fonts, SPAN.0, FULL - answers, &dedup(titles), Style::semi_bold(8.0));
    for wording in wordings {
        cell.push(fonts, wording, Style::regular(7.5));
    }
    let row = Row::new(vec![cell], 9.8);
    let height = row.height().max(28.0);
    let code = format!("E{number}");
    Block {
        height,
        before: 6.0,
        with_next: 0.0,
        draw: Box::new(move |sheet, y| {
            row.draw(fonts, sheet, y, y, SPAN);
            let wide = fonts.width(&code, Weight::SemiBold, 7.0);
            sheet.text(SPAN.1 - wide, y + 7.4, &code, Weight::SemiBold, 7.0, GREY);
            for (i, answer) in ["yes", "no"].into_iter().enumerate() {
                let y = y + i as f32 * 14.0;
                let x = SPAN.1 - answers + 14.0;
                sheet.frame(x, y + 1.0, TICK, TICK, BLACK, false);
                let text = format!("{}  {}", i + 1, line(document, answer));
                sheet.text(x + TICK + 4.0, y + 8.8, &text, Weight::Regular, 8.0, BLACK);
            }
        }),
    }
}

fn signature<'a>(fonts: &'a Fonts, document: &'a FormDocument) -> Block<'a> {
    let mut cell = Cell::text(fonts, SPAN.0, FULL, "", LEAD);
    cell.lines.clear();
    for text in said(document, "declaration") {
        cell.push(fonts, &text, LEAD);
    }
    let row = Row::new(vec![cell], 10.6);
    let words = row.height();
    Block {
        height: words + 62.0,
        before: 10.0,
        with_next: 0.0,
        draw: Box::new(move |sheet, y| {
            row.draw(fonts, sheet, y, y, SPAN);
            let at = y + words + 34.0;
            for (x, name) in [(SPAN.0, "place-date"), (SPAN.0 + HALF + GAP, "signature")] {
                sheet.line((x, at), (x + HALF, at), 0.6, BLACK);
                let label =
                    Cell::text(fonts, x, HALF, &line(document, name), Style::regular(7.0).in_ink(GREY));
                Row::new(vec![label], 8.4).draw(fonts, sheet, at + 1.5, at + 1.5, SPAN);
            }
        }),
    }
}

fn office<'a>(fonts: &'a Fonts, document: &'a FormDocument) -> Block<'a> {
    let title = Row::new(
        vec![Cell::text(fonts, SPAN.0 + 8.0, FULL, &line(document, "office"), Style::semi_bold(8.0))],
        11.0,
    );
    let third = (FULL - 16.0) / 3.0;
    Block {
        height: 58.0,
        before: 12.0,
        with_next: 0.0,
        draw: Box::new(move |sheet, y| {
            sheet.frame(SPAN.0, y, FULL, 58.0, BLACK, true);
            title.draw(fonts, sheet, y + 4.0, y + 4.0, SPAN);
            for (i, name) in
                ["office-received-on", "office-received-by", "office-application"].into_iter().enumerate()
            {
                let x = SPAN.0 + 8.0 + i as f32 * third;
                sheet.line((x, y + 42.0), (x + third - 12.0, y + 42.0), 0.6, BLACK);
                let label = Cell::text(
                    fonts,
                    x,
                    third - 12.0,
                    &line(document, name),
                    Style::regular(6.5).in_ink(GREY),
                );
                Row::new(vec![label], 7.4).draw(fonts, sheet, y + 43.0, y + 43.0, SPAN);
            }
        }),
    }
}

fn footnotes<'a>(fonts: &'a Fonts, document: &FormDocument) -> Option<Block<'a>> {
    let style = Style::regular(6.2).in_ink(GREY);
    let mut cell = Cell::text(fonts, SPAN.0, FULL, "", style);
    cell.lines.clear();
    for note in &document.footnotes {
        cell.push(fonts, &format!("* {note}"), style);
    }
    let row = Row::new(vec![cell], 7.8);
    (row.count() > 0).then(|| Block {
        height: row.height(),
        before: 8.0,
        with_next: 0.0,
        draw: Box::new(move |sheet, y| row.draw(fonts, sheet, y, y, SPAN)),
    })
}
