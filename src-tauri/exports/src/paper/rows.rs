//! What pages are made of: rows of cells whose lines stand level, and blocks that are never split.

use std::rc::Rc;

use super::fonts::{Fonts, Weight};
use super::sheet::{BLACK, Ink, Sheet};

/// How a run of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Weight.
    pub weight: Weight,
    /// Size in points.
    pub size: f32,
    /// Colour.
    pub ink: Ink,
}

impl Style {
    /// Regular text in ink.
    pub const fn regular(size: f32) -> Self {
        Self { weight: Weight::Regular, size, ink: BLACK }
    }

    /// Semi-bold text in ink.
    pub const fn semi_bold(size: f32) -> Self {
        Self { weight: Weight::SemiBold, size, ink: BLACK }
    }

    /// The same in another colour.
    pub const fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
}

/// One line of a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// How far a right-aligned line stands from the cell's edge, so that decimals stand in one column.
    pub shift: f32,
}

/// Where lines stand in their cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At its left edge.
    Left,
    /// At its right edge.
    Right,
}

/// A cell with its lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Left edge from the page's left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
    /// Where its lines stand.
    pub align: Align,
    /// Lines from top to bottom.
    pub lines: Vec<Line>,
}

impl Cell {
    /// A cell with a text broken to its width.
    pub fn text(fonts: &Fonts, x: f32, width: f32, text: &str, style: Style) -> Self {
        let mut cell = Self { x, width, align: Align::Left, lines: Vec::new() };
        cell.push(fonts, text, style);
        cell
    }

    /// Adds a text below what is there.
    pub fn push(&mut self, fonts: &Fonts, text: &str, style: Style) {
        self.lines.extend(
            super::lines::lines(fonts, text, style.weight, style.size, self.width)
                .into_iter()
                .map(|text| Line { text, style, shift: 0.0 }),
        );
    }

    /// The same cell with its lines at the right edge.
    pub fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }
}

/// Cells side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Cell>,
    /// Height of a line.
    pub leading: f32,
    /// Blank above, except at the top of a page.
    pub before: f32,
    /// Blank between the row's edges and its lines, above and below.
    pub inset: f32,
    /// Whether the next row must begin on the same page.
    pub keep_with_next: bool,
    /// Where hairlines between columns stand.
    pub hairlines: Vec<f32>,
    /// Rules above and below, by thickness; they reach over the whole width.
    pub rules: (f32, f32),
    /// The head of the table the row belongs to, repeated where the row begins a page.
    pub head: Option<Rc<Row>>,
}

impl Row {
    /// A row of these cells.
    pub fn new(cells: Vec<Cell>, leading: f32) -> Self {
        Self {
            cells,
            leading,
            before: 0.0,
            inset: 0.0,
            keep_with_next: false,
            hairlines: Vec::new(),
            rules: (0.0, 0.0),
            head: None,
        }
    }

    /// The number of lines of its longest cell.
    pub fn count(&self) -> usize {
        self.cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0)
    }

    /// Its height without the blank above.
    pub fn height(&self) -> f32 {
        self.height_of(self.count())
    }

    /// The height of its first `lines` lines.
    pub fn height_of(&self, lines: usize) -> f32 {
        lines as f32 * self.leading + 2.0 * self.inset
    }

    /// Whether the row may be split after so many lines: two stay, two follow, and in no cell does a
    /// single line follow.
    pub fn splits_after(&self, lines: usize) -> bool {
        let alone = self.cells.iter().any(|cell| cell.lines.len() == lines + 1);
        lines >= 2 && lines + 2 <= self.count() && !alone
    }

    /// The fewest lines that may stand at the foot of a page: all of them where it may not be split.
    pub fn least(&self) -> usize {
        (2..self.count()).find(|lines| self.splits_after(*lines)).unwrap_or_else(|| self.count())
    }

    /// The row in two, the first with `lines` lines.
    pub fn split(&self, lines: usize) -> (Self, Self) {
        let (mut head, mut tail) = (self.clone(), self.clone());
        for (head, tail) in head.cells.iter_mut().zip(&mut tail.cells) {
            tail.lines = head.lines.split_off(lines.min(head.lines.len()));
        }
        head.rules.1 = 0.0;
        (tail.before, tail.rules.0) = (0.0, 0.0);
        (head, tail)
    }

    /// Draws the row with its upper edge at `y`; hairlines begin at `from`.
    pub fn draw(&self, fonts: &Fonts, sheet: &mut Sheet, from: f32, y: f32, span: (f32, f32)) {
        let bottom = y + self.height();
        for x in &self.hairlines {
            sheet.line((*x, from), (*x, bottom), 0.4, super::sheet::RULE);
        }
        for (thickness, at) in [(self.rules.0, y), (self.rules.1, bottom)] {
            if thickness > 0.0 {
                sheet.line((span.0, at), (span.1, at), thickness, BLACK);
            }
        }
        for cell in &self.cells {
            for (i, line) in cell.lines.iter().enumerate() {
                let Style { weight, size, ink } = line.style;
                // Plex's capitals are 0.698 of its size: they stand in the middle of the line.
                let baseline = y + self.inset + i as f32 * self.leading + (self.leading + 0.698 * size) / 2.0;
                let x = match cell.align {
                    Align::Left => cell.x,
                    Align::Right => cell.x + cell.width - line.shift - fonts.width(&line.text, weight, size),
                };
                sheet.text(x, baseline, &line.text, weight, size, ink);
            }
        }
    }
}

/// Draws something with its upper edge at a given height.
pub type Drawing = Box<dyn Fn(&mut Sheet, f32)>;

/// Something of a known height that draws itself at a given upper edge.
pub struct Block {
    /// Height.
    pub height: f32,
    /// Blank above.
    pub before: f32,
    /// Draws it.
    pub draw: Drawing,
}

/// What flows down the pages.
pub enum Piece {
    /// A row, which may be split between its lines.
    Row(Row),
    /// A block, which may not.
    Block(Block),
    /// What follows begins a page.
    NewPage,
}
