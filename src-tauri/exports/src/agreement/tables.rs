//! The annexes: the items, and who pays what.

use std::rc::Rc;

use csp_core::format::print_number;
use csp_core::grants::Payer;
use csp_core::grants::document::{AgreementDocument, DocumentItem};
use csp_core::language::Language;
use csp_core::money::Cents;

use super::columns::Measures;
use super::{label, labels};
use crate::paper::fonts::{Fonts, Weight};
use crate::paper::rows::{Align, Cell, Piece, Row, Style};
use crate::paper::sheet::GREY;

const LEADING: f32 = 12.0;
const BODY: Style = Style::regular(8.5);
const NOTE: Style = Style::regular(7.5).in_ink(GREY);
const BOLD: Style = Style::semi_bold(8.5);
const HEAD: Style = Style::semi_bold(7.5);

/// A table's columns: left edge and width of each.
struct Grid<const N: usize>([(f32, f32); N]);

impl<const N: usize> Grid<N> {
    /// Columns of these widths from left to right; the second takes what is left.
    fn new(span: (f32, f32), widths: [f32; N]) -> Self {
        const GAP: f32 = 8.0;
        let fixed: f32 = widths.iter().enumerate().filter(|(i, _)| *i != 1).map(|(_, w)| w).sum();
        let rest = span.1 - span.0 - fixed - GAP * (N as f32 - 1.0);
        let mut x = span.0;
        Self(std::array::from_fn(|i| {
            let width = if i == 1 { rest } else { widths[i] };
            let column = (x, width);
            x += width + GAP;
            column
        }))
    }

    fn text(&self, fonts: &Fonts, column: usize, text: &str, style: Style) -> Cell {
        let (x, width) = self.0[column];
        Cell::text(fonts, x, width, text, style)
    }

    /// The head: the label in each language, one under the other.
    fn head(&self, fonts: &Fonts, document: &AgreementDocument, names: [&str; N], right_from: usize) -> Row {
        let cells = names
            .iter()
            .enumerate()
            .filter(|(_, name)| !name.is_empty())
            .map(|(column, name)| {
                let (x, width) = self.0[column];
                let mut cell = Cell { x, width, align: Align::Left, lines: Vec::new() };
                let mut words = labels(document, name);
                words.dedup();
                for (i, text) in words.iter().enumerate() {
                    cell.push(fonts, text, if i == 0 { HEAD } else { NOTE });
                }
                if column >= right_from { cell.right() } else { cell }
            })
            .collect();
        Row { inset: 4.0, rules: (0.8, 0.4), keep_with_next: true, ..Row::new(cells, 9.5) }
    }
}

/// Both annexes, beginning a page.
pub fn pieces(
    fonts: &Fonts,
    document: &AgreementDocument,
    measures: &Measures,
    span: (f32, f32),
) -> Vec<Piece> {
    let mut pieces = vec![Piece::NewPage];
    pieces.extend(title(fonts, document, "annex-items", measures, false));
    pieces.extend(items(fonts, document, span));
    pieces.extend(title(fonts, document, "annex-shares", measures, true));
    pieces.extend(shares(fonts, document, span));
    if !document.facts.obligations.is_empty() {
        pieces.extend(heading(fonts, document, "annex-obligations", measures));
        pieces.extend(obligations(fonts, document, span));
    }
    pieces
}

fn heading(fonts: &Fonts, document: &AgreementDocument, name: &str, measures: &Measures) -> [Piece; 1] {
    let style = Style::semi_bold(measures.size * 1.2);
    let cells = labels(document, name)
        .iter()
        .enumerate()
        .map(|(column, text)| Cell::text(fonts, measures.x(column), measures.width, text, style))
        .collect();
    let row = Row { keep_with_next: true, before: 30.0, ..Row::new(cells, measures.leading * 1.2) };
    [Piece::Row(Row { inset: 3.0, ..row })]
}

/// What is to be done until when: each language's words under one another, its time beside them.
fn obligations(fonts: &Fonts, document: &AgreementDocument, span: (f32, f32)) -> Vec<Piece> {
    let grid = Grid::new(span, [18.0, 0.0, 200.0]);
    let head = Rc::new(grid.head(fonts, document, ["col-number", "col-obligation", "col-due"], 3));
    let stacked = |column: usize, texts: &[String]| {
        let (x, width) = grid.0[column];
        let mut cell = Cell { x, width, align: Align::Left, lines: Vec::new() };
        let mut texts = texts.to_vec();
        texts.dedup();
        for (i, text) in texts.iter().enumerate() {
            cell.push(fonts, text, if i == 0 { BODY } else { NOTE });
        }
        cell
    };
    let mut rows = vec![(*head).clone()];
    for (i, one) in document.facts.obligations.iter().enumerate() {
        let number = grid.text(fonts, 0, &(i + 1).to_string(), BODY);
        let cells = vec![number, stacked(1, &one.words), stacked(2, &one.time)];
        rows.push(Row { inset: 2.5, head: Some(head.clone()), ..Row::new(cells, LEADING) });
    }
    if let Some(last) = rows.last_mut() {
        last.rules.1 = 0.8;
    }
    rows.into_iter().map(Piece::Row).collect()
}

fn title(
    fonts: &Fonts,
    document: &AgreementDocument,
    name: &str,
    measures: &Measures,
    below: bool,
) -> [Piece; 2] {
    let row = |name: &str, style: Style, leading: f32| {
        let cells = labels(document, name)
            .iter()
            .enumerate()
            .map(|(column, text)| Cell::text(fonts, measures.x(column), measures.width, text, style))
            .collect();
        Row { keep_with_next: true, ..Row::new(cells, leading) }
    };
    let before = if below { 30.0 } else { 0.0 };
    let heading = Row { before, ..row(name, Style::semi_bold(measures.size * 1.2), measures.leading * 1.2) };
    let note = Row { inset: 3.0, ..row("amounts-in-eur", NOTE, 9.5) };
    [Piece::Row(heading), Piece::Row(note)]
}

fn items(fonts: &Fonts, document: &AgreementDocument, span: (f32, f32)) -> Vec<Piece> {
    let grid = Grid::new(span, [18.0, 0.0, 48.0, 40.0, 62.0, 66.0]);
    let head = grid.head(
        fonts,
        document,
        ["col-number", "col-item", "col-quantity", "", "col-price", "col-total"],
        2,
    );
    let head = Rc::new(head);
    let given: Vec<&DocumentItem> =
        document.facts.items.iter().filter(|item| item.payer == Payer::Programme).collect();
    let fraction = |item: &DocumentItem| fraction_width(fonts, &quantity(item.quantity_milli));
    let widest = given.iter().map(|item| fraction(item)).fold(0.0, f32::max);
    let mut rows = vec![(*head).clone()];
    for (i, item) in given.iter().enumerate() {
        let mut amount = grid.text(fonts, 2, &quantity(item.quantity_milli), BODY).right();
        for line in &mut amount.lines {
            line.shift = widest - fraction(item);
        }
        let unit = item.unit.clone().unwrap_or_else(|| units(document));
        let cells = vec![
            grid.text(fonts, 0, &(i + 1).to_string(), BODY),
            described(fonts, document, item, &grid),
            amount,
            grid.text(fonts, 3, &unit, BODY),
            grid.text(fonts, 4, &money(item.unit_price), BODY).right(),
            grid.text(fonts, 5, &money(item.total), BODY).right(),
        ];
        rows.push(Row { inset: 2.5, head: Some(head.clone()), ..Row::new(cells, LEADING) });
    }
    let total = vec![
        grid.text(fonts, 1, &labels(document, "row-total").join(" / "), BOLD),
        grid.text(fonts, 5, &money(document.facts.granted), BOLD).right(),
    ];
    closed(rows, total)
}

fn shares(fonts: &Fonts, document: &AgreementDocument, span: (f32, f32)) -> Vec<Piece> {
    let grid = Grid::new(span, [18.0, 0.0, 68.0, 68.0, 72.0, 66.0]);
    let names = ["col-number", "col-item", "col-programme", "col-own-cash", "col-own-kind", "col-total"];
    let head = Rc::new(grid.head(fonts, document, names, 2));
    let mut rows = vec![(*head).clone()];
    let amounts = |amounts: [Cents; 3], style: Style| {
        let sum = Cents::checked_sum(amounts).unwrap_or_default();
        (2..)
            .zip(amounts.into_iter().chain([sum]))
            .map(|(column, amount)| grid.text(fonts, column, &money(amount), style).right())
            .collect::<Vec<_>>()
    };
    for share in &document.facts.shares {
        let item = share.item.and_then(|i| document.facts.items.get(i));
        let mut cells = match (item, share.item) {
            (Some(item), Some(i)) => vec![
                grid.text(fonts, 0, &(i + 1).to_string(), BODY),
                grid.text(fonts, 1, item.description.first().map_or("", String::as_str), BODY),
            ],
            _ => {
                let (x, width) = grid.0[1];
                let mut cell = Cell { x, width, align: Align::Left, lines: Vec::new() };
                for (i, text) in labels(document, "row-not-itemised").iter().enumerate() {
                    cell.push(fonts, text, if i == 0 { BODY } else { NOTE });
                }
                vec![cell]
            }
        };
        cells.extend(amounts([share.programme, share.own_cash, share.own_kind], BODY));
        rows.push(Row { inset: 2.5, head: Some(head.clone()), ..Row::new(cells, LEADING) });
    }
    let facts = &document.facts;
    let mut total = vec![grid.text(fonts, 1, &labels(document, "row-total").join(" / "), BOLD)];
    total.extend(amounts([facts.granted, facts.own_cash, facts.own_kind], BOLD));
    closed(rows, total)
}

/// The table with its total, which the last row goes with.
fn closed(mut rows: Vec<Row>, total: Vec<Cell>) -> Vec<Piece> {
    if let Some(last) = rows.last_mut() {
        last.keep_with_next = true;
    }
    rows.push(Row { inset: 4.0, rules: (0.4, 0.8), ..Row::new(total, LEADING) });
    rows.into_iter().map(Piece::Row).collect()
}

/// What an item is, with its specification and origin beneath.
fn described<const N: usize>(
    fonts: &Fonts,
    document: &AgreementDocument,
    item: &DocumentItem,
    grid: &Grid<N>,
) -> Cell {
    let (x, width) = grid.0[1];
    let mut cell = Cell { x, width, align: Align::Left, lines: Vec::new() };
    for (i, text) in item.description.iter().enumerate() {
        cell.push(fonts, text, if i == 0 { BODY } else { NOTE });
    }
    if let Some(specification) = &item.specification {
        cell.push(fonts, specification, NOTE);
    }
    if let Some(origin) = &item.origin {
        let words: Vec<_> =
            labels(document, "origin").iter().map(|text| text.replace("{origin}", origin)).collect();
        cell.push(fonts, words.first().map_or("", String::as_str), NOTE);
    }
    cell
}

fn units(document: &AgreementDocument) -> String {
    document.columns.first().map(|column| label(column, "unit-piece").to_owned()).unwrap_or_default()
}

/// A quantity without needless zeros: `2`, `2.5`, `0.125`.
fn quantity(milli: i64) -> String {
    let (whole, rest) = (milli / 1000, (milli % 1000).unsigned_abs());
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}.{rest:03}").trim_end_matches('0').to_owned()
}

/// How wide the part from the decimal point on is.
fn fraction_width(fonts: &Fonts, quantity: &str) -> f32 {
    quantity.find('.').map_or(0.0, |at| fonts.width(&quantity[at..], Weight::Regular, BODY.size))
}

/// An amount in tables: the same for all languages, so that each figure stands once.
fn money(amount: Cents) -> String {
    print_number(amount, Language::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_stand_without_needless_zeros() {
        assert_eq!(quantity(2_000), "2");
        assert_eq!(quantity(2_500), "2.5");
        assert_eq!(quantity(125), "0.125");
    }
}
