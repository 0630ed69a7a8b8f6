//! The sheet of exceptions from duties apart: how many of each pair of duties, and below them the list. An
//! office with one manager may sign one for every decision, so the totals come first and the list can be
//! filtered. The public variant has no such sheet, only the number on the cover.

use csp_core::reporting::{ExceptionFor, ExceptionRow, Grounds};
use rust_xlsxwriter::{Format, FormatAlign, Table, TableColumn, TableStyle, Worksheet, XlsxError};

use super::Room;
use super::data::day_format;
use super::formulas::with_result;
use super::labels::Sheet;
use super::page::{self, excel_day};

/// The row of the first title, counted from 0.
const FIRST: u32 = 3;

/// A column of the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Duty,
    Officer,
    Application,
    Number,
    Grounds,
    SignedBy,
    Signed,
    Until,
    Steps,
    Withdrawn,
}

impl Part {
    /// Heading's key, width in characters, whether it stands to the right.
    fn facts(self) -> (&'static str, f64, bool) {
        match self {
            Self::Duty => ("duties", 34.0, false),
            Self::Officer => ("officer", 24.0, false),
            Self::Application => ("application", 16.0, false),
            Self::Number => ("number", 15.0, false),
            Self::Grounds => ("grounds", 46.0, false),
            Self::SignedBy => ("signed-by", 24.0, false),
            Self::Signed => ("signed-on", 13.5, true),
            Self::Until => ("until", 16.0, true),
            Self::Steps => ("steps", 11.0, true),
            Self::Withdrawn => ("withdrawn-on", 13.5, true),
        }
    }
}

pub fn write(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    page::open(ws, room, Sheet::Exceptions)?;
    ws.set_screen_gridlines(false);
    ws.set_freeze_panes(2, 0)?;
    let parts = parts(room);
    for (column, part) in (0u16..).zip(&parts) {
        ws.set_column_width(column, part.facts().1)?;
    }
    let last_column = u16::try_from(parts.len() - 1).unwrap_or(0);
    let exceptions = &room.report.exceptions;
    if exceptions.rows.is_empty() {
        ws.write_string_with_format(FIRST, 0, room.labels.get("workbook-no-exceptions"), &room.look.muted)?;
        ws.set_print_area(0, 0, FIRST, last_column)?;
        return Ok(());
    }
    // Title, heading, a line for each pair of duties, their sum, a free row.
    let lines = u32::try_from(exceptions.by_duty.len()).unwrap_or(u32::MAX);
    let list = FIRST + lines + 4;
    let last = list + 1 + exceptions.count;
    totals(ws, room, (list + 3, last + 1))?;
    ws.set_row_height(list, 20)?;
    ws.write_string_with_format(list, 0, room.labels.get("workbook-table-exceptions"), &room.look.section)?;
    let head = list + 1;
    for (row, one) in (head + 1..).zip(&exceptions.rows) {
        for (column, part) in (0u16..).zip(&parts) {
            cell(ws, room, (row, column), one, *part)?;
        }
    }
    let heads: Vec<TableColumn> = parts
        .iter()
        .map(|part| {
            let (key, _, right) = part.facts();
            let format = if right { &room.look.head_right } else { &room.look.head };
            let title = room.labels.get(&format!("workbook-head-{key}"));
            TableColumn::new().set_header(title).set_header_format(format.clone())
        })
        .collect();
    let table = Table::new().set_name("Exceptions").set_style(TableStyle::None).set_columns(&heads);
    ws.add_table(head, 0, last, last_column, &table)?;
    ws.set_row_height(head, 30)?;
    ws.set_repeat_rows(head, head)?;
    ws.set_print_area(0, 0, last, last_column)?;
    Ok(())
}

fn parts(room: &Room<'_>) -> Vec<Part> {
    use Part as P;
    let internal = room.report.audience == csp_core::reporting::Audience::Internal;
    let all = [
        P::Duty,
        P::Officer,
        P::Application,
        P::Number,
        P::Grounds,
        P::SignedBy,
        P::Signed,
        P::Until,
        P::Steps,
        P::Withdrawn,
    ];
    all.into_iter().filter(|part| internal || *part != P::Number).collect()
}

/// How many of each pair of duties, counted in the list whose first and last row are given as Excel counts.
fn totals(ws: &mut Worksheet, room: &Room<'_>, (from, to): (u32, u32)) -> Result<(), XlsxError> {
    let (labels, look) = (room.labels, room.look);
    ws.set_row_height(FIRST, 20)?;
    ws.write_string_with_format(FIRST, 0, labels.get("workbook-table-duties"), &look.section)?;
    ws.write_string_with_format(FIRST + 1, 0, labels.get("workbook-head-duties"), &look.head)?;
    ws.write_string_with_format(FIRST + 1, 1, labels.get("workbook-head-this-month"), &look.head_right)?;
    let mut row = FIRST + 2;
    for (duty, count) in &room.report.exceptions.by_duty {
        ws.write_string_with_format(row, 0, labels.stored(duty), &look.text)?;
        let formula = format!("COUNTIF($A${from}:$A${to},$A{})", row + 1);
        ws.write_formula_with_format(row, 1, with_result(&formula, f64::from(*count)), &look.whole)?;
        row += 1;
    }
    let [label, whole, _] = &look.sum;
    ws.write_string_with_format(row, 0, labels.get("workbook-total"), label)?;
    let formula = format!("SUM(B{}:B{row})", FIRST + 3);
    let sum = f64::from(room.report.exceptions.count);
    ws.write_formula_with_format(row, 1, with_result(&formula, sum), whole)?;
    Ok(())
}

fn cell(
    ws: &mut Worksheet,
    room: &Room<'_>,
    (row, column): (u32, u16),
    one: &ExceptionRow,
    part: Part,
) -> Result<(), XlsxError> {
    let (labels, look) = (room.labels, room.look);
    let top = |format: &Format| format.clone().set_align(FormatAlign::Top);
    let word = |key: &str| (labels.get(key), top(&look.muted).set_text_wrap());
    let text = |text: &str| (text.to_owned(), top(&look.text).set_text_wrap());
    let (said, format) = match part {
        Part::Duty => text(&labels.stored(&one.duty)),
        Part::Officer => text(&one.officer),
        Part::SignedBy => text(&one.signed_by),
        Part::Application => match &one.record {
            ExceptionFor::Every => word("workbook-every-record"),
            ExceptionFor::Application(pseudonym, _) => text(pseudonym),
            ExceptionFor::Other => word("workbook-other-record"),
        },
        Part::Number => match &one.record {
            ExceptionFor::Application(_, Some(number)) => text(number),
            _ => text(""),
        },
        Part::Grounds => match &one.grounds {
            Grounds::Is(reason) => text(reason),
            Grounds::ActedAlone => word("workbook-acted-alone"),
            Grounds::Erased => (labels.erased.clone(), top(&look.muted)),
        },
        Part::Until if one.until.is_none() => {
            let (said, format) = word("workbook-until-withdrawn");
            (said, format.set_align(FormatAlign::Right))
        }
        Part::Signed | Part::Until | Part::Withdrawn => {
            let day = match part {
                Part::Signed => Some(one.signed),
                Part::Until => one.until,
                _ => one.withdrawn,
            };
            let format = top(&day_format(room));
            match day.and_then(excel_day) {
                Some(day) => ws.write_datetime_with_format(row, column, &day, &format)?,
                None => ws.write_blank(row, column, &format)?,
            };
            return Ok(());
        }
        Part::Steps => match one.steps {
            Some(steps) => {
                ws.write_number_with_format(row, column, f64::from(steps), &top(&look.whole))?;
                return Ok(());
            }
            None => (labels.erased.clone(), top(&look.muted)),
        },
    };
    ws.write_string_with_format(row, column, said, &format)?;
    Ok(())
}
