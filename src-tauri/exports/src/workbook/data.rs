//! A data sheet: an Excel table with frozen headings, types, widths and a repeated heading in print.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_xlsxwriter::{Format, Table, TableColumn, TableStyle, Worksheet, XlsxError};

use super::Room;
use super::labels::Sheet;
use super::look::{DAY, MONTH};
use super::page::{self, HEAD_ROW, euros, excel_day};

/// The most characters a cell holds.
const LONGEST: usize = 32_767;

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A day.
    Day,
    /// Cents, shown as EUR.
    Money,
    /// 1 where the row counts, else 0.
    Flag,
    /// A number of things.
    Number,
}

/// A column of a data sheet.
pub struct Column {
    /// The heading.
    pub head: String,
    /// Width in characters.
    pub width: f64,
    /// What its cells are.
    pub kind: Kind,
}

/// A cell of a data sheet.
pub enum Cell<'a> {
    /// Text, written as text whatever it begins with.
    Text(Cow<'a, str>),
    /// A word for an absent value.
    Absent(&'a str),
    /// A day, or none.
    Day(Option<NaiveDate>),
    /// Cents, or none.
    Money(Option<i64>),
    /// Whether the row counts.
    Flag(bool),
    /// A number in thousandths, or none.
    Thousandths(Option<i64>),
}

/// Writes the sheet. `frozen` columns stay in view.
pub fn write<'a>(
    ws: &mut Worksheet,
    room: &Room<'_>,
    sheet: Sheet,
    columns: &[Column],
    frozen: u16,
    rows: impl Iterator<Item = Vec<Cell<'a>>>,
) -> Result<(), XlsxError> {
    page::open(ws, room, sheet)?;
    let look = room.look;
    let day = day_format(room);
    let mut row = HEAD_ROW;
    for cells in rows {
        row += 1;
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(text) => {
                    ws.write_string_with_format(row, column, cut(&text), &look.text)?;
                }
                Cell::Absent(word) => {
                    ws.write_string_with_format(row, column, word, &look.muted)?;
                }
                Cell::Day(value) => {
                    match value.map(|d| (d, excel_day(d))) {
                        Some((_, Some(excel))) => ws.write_datetime_with_format(row, column, &excel, &day)?,
                        Some((d, None)) => {
                            ws.write_string_with_format(row, column, room.labels.day(d), &look.text)?
                        }
                        None => ws.write_blank(row, column, &day)?,
                    };
                }
                Cell::Money(Some(cents)) => {
                    ws.write_number_with_format(row, column, euros(cents), &look.money)?;
                }
                Cell::Money(None) => {
                    ws.write_blank(row, column, &look.money)?;
                }
                Cell::Thousandths(Some(milli)) => {
                    #[allow(clippy::cast_precision_loss, reason = "far below what a double counts exactly")]
                    let number = milli as f64 / 1000.0;
                    ws.write_number_with_format(row, column, number, &look.whole)?;
                }
                Cell::Thousandths(None) => {
                    ws.write_blank(row, column, &look.whole)?;
                }
                Cell::Flag(counts) => {
                    ws.write_number_with_format(row, column, f64::from(u8::from(counts)), &look.whole)?;
                }
            }
        }
    }
    // A table needs a row; without any, one stays empty.
    let last_row = row.max(HEAD_ROW + 1);
    let last_column = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(0);
    let heads: Vec<TableColumn> = columns.iter().map(|c| head(room, c)).collect();
    let table = Table::new().set_name(table_name(sheet)).set_style(TableStyle::None).set_columns(&heads);
    ws.add_table(HEAD_ROW, 0, last_row, last_column, &table)?;
    for (at, column) in (0u16..).zip(columns) {
        ws.set_column_width(at, column.width)?;
    }
    ws.set_row_height(HEAD_ROW, 45)?;
    ws.set_freeze_panes(HEAD_ROW + 1, frozen)?;
    ws.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    // The lines above the table run past its last column; they must not widen the printed page.
    ws.set_print_area(0, 0, last_row, last_column)?;
    Ok(())
}

/// Days, or in the public variant months.
pub fn day_format(room: &Room<'_>) -> Format {
    let public = room.report.audience == csp_core::reporting::Audience::Public;
    room.look.day.clone().set_num_format(if public { MONTH } else { DAY }).set_indent(1)
}

fn head(room: &Room<'_>, column: &Column) -> TableColumn {
    let format = match column.kind {
        Kind::Text => room.look.head.clone(),
        // Text may follow a day at once; the indent keeps them apart.
        Kind::Day => room.look.head_right.clone().set_indent(1),
        Kind::Money | Kind::Flag | Kind::Number => room.look.head_right.clone(),
    };
    TableColumn::new().set_header(&column.head).set_header_format(format)
}

fn table_name(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Applications => "Applications",
        Sheet::Outcomes => "Outcomes",
        _ => "Beneficiaries",
    }
}

/// The text as far as a cell holds it.
fn cut(text: &str) -> &str {
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end])
}
