//! Setting pieces on pages: nothing is split where it may not be, no line stands alone.

use std::borrow::Cow;

use super::fonts::Fonts;
use super::rows::{Piece, Row};
use super::sheet::Sheet;

/// Where pieces may stand.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// Left and right edge.
    pub span: (f32, f32),
    /// Upper edge on the first page.
    pub first_top: f32,
    /// Lower edge on the first page.
    pub first_bottom: f32,
    /// Upper edge on the others.
    pub top: f32,
    /// Lower edge on the others.
    pub bottom: f32,
}

/// The page being filled.
struct Pages<'a> {
    fonts: &'a Fonts,
    frame: Frame,
    sheets: Vec<Sheet>,
    sheet: Sheet,
    y: f32,
}

/// The pages these pieces fill.
pub fn flow(fonts: &Fonts, pieces: &[Piece], frame: Frame) -> Vec<Sheet> {
    let mut pages = Pages { fonts, frame, sheets: Vec::new(), sheet: Sheet::default(), y: frame.first_top };
    for (i, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::NewPage => pages.turn_unless_fresh(),
            Piece::Block(block) => {
                if pages.y + block.before + block.height > pages.bottom() {
                    pages.turn_unless_fresh();
                }
                let before = if pages.fresh() { 0.0 } else { block.before };
                (block.draw)(&mut pages.sheet, pages.y + before);
                pages.y += before + block.height;
            }
            Piece::Row(row) => {
                let before = if pages.fresh() { 0.0 } else { row.before };
                // A chain longer than a page cannot be kept together, so it need not turn the page either.
                let needed = needed(&pieces[i..]);
                if pages.y + before + needed > pages.bottom() && needed <= frame.bottom - frame.top {
                    pages.turn_unless_fresh();
                }
                pages.set(row);
            }
        }
    }
    pages.sheets.push(pages.sheet);
    pages.sheets
}

/// What must stand on the same page, from the first of these pieces on: every row kept with the next,
/// and as much of what follows as may stand alone.
fn needed(pieces: &[Piece]) -> f32 {
    let mut height = 0.0;
    for (i, piece) in pieces.iter().enumerate() {
        let (before, own, least, keep) = match piece {
            Piece::Row(row) => (row.before, row.height(), row.height_of(row.least()), row.keep_with_next),
            Piece::Block(block) => (block.before, block.height, block.height, false),
            Piece::NewPage => break,
        };
        height += if i == 0 { 0.0 } else { before };
        if !keep {
            return height + least;
        }
        height += own;
    }
    height
}

impl Pages<'_> {
    fn top(&self) -> f32 {
        if self.sheets.is_empty() { self.frame.first_top } else { self.frame.top }
    }

    fn bottom(&self) -> f32 {
        if self.sheets.is_empty() { self.frame.first_bottom } else { self.frame.bottom }
    }

    fn fresh(&self) -> bool {
        self.y <= self.top()
    }

    fn turn(&mut self) {
        self.sheets.push(std::mem::take(&mut self.sheet));
        self.y = self.frame.top;
    }

    fn turn_unless_fresh(&mut self) {
        if !self.fresh() {
            self.turn();
        }
    }

    /// Sets a row, over as many pages as it needs.
    fn set(&mut self, row: &Row) {
        let mut rest = Cow::Borrowed(row);
        loop {
            let fresh = self.fresh();
            if let Some(head) = rest.head.clone().filter(|_| fresh && !self.sheets.is_empty()) {
                head.draw(self.fonts, &mut self.sheet, self.y, self.y, self.frame.span);
                self.y += head.height();
            }
            let before = if fresh { 0.0 } else { rest.before };
            let room = self.bottom() - self.y - before;
            let count = rest.count();
            if rest.height() <= room {
                self.draw(&rest, before);
                return;
            }
            let fits = ((room - 2.0 * rest.inset) / rest.leading).floor().max(0.0) as usize;
            let lines = (2..=fits.min(count)).rev().find(|lines| rest.splits_after(*lines));
            if lines.is_none() && !fresh {
                self.turn();
                continue;
            }
            // On a fresh page something must be set, or the row would wander on for ever.
            let (head, tail) = rest.split(lines.unwrap_or(fits).clamp(1, count.max(1)));
            self.draw(&head, before);
            if tail.count() == 0 {
                return;
            }
            self.turn();
            rest = Cow::Owned(tail);
        }
    }

    fn draw(&mut self, row: &Row, before: f32) {
        row.draw(self.fonts, &mut self.sheet, self.y, self.y + before, self.frame.span);
        self.y += before + row.height();
    }
}

#[cfg(test)]
mod tests {
    use super::super::fonts::{Weight, fonts};
    use super::super::rows::{Align, Block, Cell, Line, Style};
    use super::*;

    const FRAME: Frame =
        Frame { span: (0.0, 100.0), first_top: 0.0, first_bottom: 100.0, top: 0.0, bottom: 100.0 };

    fn row(lines: usize, keep_with_next: bool) -> Piece {
        let line = |i: usize| Line { text: format!("l{i}"), style: Style::regular(8.0), shift: 0.0 };
        let cell = Cell { x: 0.0, width: 100.0, align: Align::Left, lines: (0..lines).map(line).collect() };
        Piece::Row(Row { keep_with_next, ..Row::new(vec![cell], 10.0) })
    }

    fn lines_on(pages: &[Sheet]) -> Vec<usize> {
        pages.iter().map(|page| page.ops.texts()).collect()
    }

    fn set(pieces: &[Piece]) -> Vec<usize> {
        lines_on(&flow(fonts().unwrap(), pieces, FRAME))
    }

    #[test]
    fn two_lines_stay_on_each_side_of_a_split() {
        assert_eq!(set(&[row(8, false), row(5, false)]), [10, 3]);
        assert_eq!(
            set(&[row(9, false), row(5, false)]),
            [9, 5],
            "one line has room, but may not stand alone"
        );
        assert_eq!(set(&[row(8, false), row(3, false)]), [8, 3], "one line would be left over");
        assert_eq!(set(&[row(7, false), row(4, false)]), [9, 2]);
    }

    #[test]
    fn no_column_keeps_a_single_line_for_the_next_page() {
        let uneven = |left: usize, right: usize| {
            let (Piece::Row(mut row), Piece::Row(other)) = (row(left, false), row(right, false)) else {
                unreachable!()
            };
            row.cells.extend(other.cells);
            Piece::Row(row)
        };
        // Seven lines are taken; three fit, but would leave one of the left column's four.
        assert_eq!(set(&[row(7, false), uneven(4, 6)]), [7 + 2 + 2, 2 + 4]);
        assert_eq!(
            set(&[row(7, false), row(1, true), uneven(3, 4)]),
            [7, 1 + 3 + 4],
            "the heading goes along"
        );
    }

    #[test]
    fn a_heading_goes_with_what_it_heads() {
        assert_eq!(set(&[row(8, false), row(1, true), row(6, false)]), [8, 7]);
        assert_eq!(set(&[row(7, false), row(1, true), row(6, false)]), [10, 4]);
    }

    #[test]
    fn a_block_is_never_split_and_a_giant_ends() {
        let block = || {
            Piece::Block(Block {
                height: 60.0,
                before: 0.0,
                draw: Box::new(|sheet, y| {
                    sheet.text(0.0, y, "b", Weight::Regular, 8.0, super::super::sheet::BLACK);
                }),
            })
        };
        assert_eq!(set(&[row(3, false), block(), block()]), [4, 1]);
        let chain = [row(2, true), row(2, true), row(2, true), row(2, true), block()];
        assert_eq!(set(&chain), [4, 5], "what is longer than a page keeps its end together");
        assert_eq!(set(&[row(95, false)]).iter().sum::<usize>(), 95);
    }
}
