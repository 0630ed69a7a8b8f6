//! The summary: the month's figures, the tables behind them, and a chart for each question.

use csp_core::reporting::{Breakdown, BreakdownLine, Dimension, Figure, FigureLine, Shown, Told};
use rust_xlsxwriter::{ConditionalFormatDataBar, ConditionalFormatType, Worksheet, XlsxError};

use super::Room;
use super::charts::{self, Chartable};
use super::formulas::with_result;
use super::labels::Sheet;
use super::look::BAR;
use super::page::{self, euros, excel_day};

/// Where the charts stand, beside the tables.
const CHARTS: u16 = 7;

pub fn write(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    page::open(ws, room, Sheet::Summary)?;
    ws.set_screen_gridlines(false);
    ws.set_column_width(0, 42)?;
    for column in 1..=5 {
        ws.set_column_width(column, 15)?;
    }
    ws.set_column_width(6, 3)?;
    ws.set_freeze_panes(2, 0)?;
    ws.set_repeat_rows(0, 1)?;
    month(ws, room)?;
    let mut row = 5;
    row = figures(ws, room, row)?;
    let mut tables = Vec::new();
    let (series_row, after) = series(ws, room, row)?;
    row = after;
    // The long table comes last.
    let (long, short): (Vec<_>, Vec<_>) =
        room.report.summary.breakdowns.iter().partition(|b| b.by == Dimension::Municipality);
    for breakdown in short.into_iter().chain(long) {
        let first = row + 2;
        row = table(ws, room, breakdown, row)?;
        tables.push((breakdown, first));
    }
    ws.set_print_area(0, 0, row, CHARTS + 8)?;
    charts::summary(ws, room, Chartable { series_row, tables: &tables }, CHARTS)
}

/// The month's first and last day, which the formulas read.
fn month(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    let month = room.report.month;
    ws.write_string_with_format(3, 0, room.labels.get("workbook-reporting-month"), &room.look.text)?;
    for (column, day) in [(1, month.first_day()), (2, month.last_day())] {
        if let Some(day) = excel_day(day) {
            ws.write_datetime_with_format(3, column, &day, &room.look.day)?;
        }
    }
    Ok(())
}

/// A table's title and headings; the row its lines begin at.
fn open_table(
    ws: &mut Worksheet,
    room: &Room<'_>,
    row: u32,
    title: &str,
    heads: &[&str],
) -> Result<u32, XlsxError> {
    ws.set_row_height(row, 20)?;
    ws.write_string_with_format(row, 0, room.labels.get(title), &room.look.section)?;
    ws.set_row_height(row + 1, if heads.contains(&"agreed") { 30.0 } else { 17.0 })?;
    for (column, head) in (0u16..).zip(heads) {
        let format = if column == 0 { &room.look.head } else { &room.look.head_right };
        let text =
            if head.is_empty() { String::new() } else { room.labels.get(&format!("workbook-head-{head}")) };
        ws.write_string_with_format(row + 1, column, text, format)?;
    }
    Ok(row + 2)
}

/// One figure: a live formula, a marked value, or the word that it is withheld.
fn figure(
    ws: &mut Worksheet,
    room: &Room<'_>,
    (row, column): (u32, u16),
    shown: Shown,
    money: bool,
    formula: &str,
) -> Result<(), XlsxError> {
    let value = |n: i64| if money { euros(n) } else { whole(n) };
    match shown {
        Shown::Live(n) => {
            let format = if money { &room.look.money } else { &room.look.whole };
            ws.write_formula_with_format(row, column, with_result(formula, value(n)), format)?;
        }
        Shown::Marked(n) => {
            let format = &room.look.marked[usize::from(money)];
            ws.write_number_with_format(row, column, value(n), format)?;
        }
        Shown::Withheld => {
            let format = room.look.muted.clone().set_align(rust_xlsxwriter::FormatAlign::Right);
            ws.write_string_with_format(row, column, &room.labels.withheld, &format)?;
        }
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss)]
fn whole(n: i64) -> f64 {
    n as f64
}

/// The month's figures against the targets; the row after them.
fn figures(ws: &mut Worksheet, room: &Room<'_>, row: u32) -> Result<u32, XlsxError> {
    let lines = &room.report.summary.figures;
    let targets = lines.iter().any(|l| l.target.is_some());
    let mut heads = vec!["figure", "this-month", "cumulative"];
    if targets {
        heads.extend(["target", "reached"]);
    }
    let first = open_table(ws, room, row, "workbook-table-figures", &heads)?;
    let mut row = first;
    for line in lines {
        figure_line(ws, room, row, line, targets)?;
        row += 1;
    }
    if targets {
        let bar = ConditionalFormatDataBar::new()
            .set_fill_color(BAR)
            .set_solid_fill(true)
            .set_border_off(true)
            .set_minimum(ConditionalFormatType::Number, 0)
            .set_maximum(ConditionalFormatType::Number, 1);
        ws.add_conditional_format(first, 4, row - 1, 4, &bar)?;
    }
    let marked = lines.iter().any(|l| [l.month, l.cumulative].iter().any(|s| !matches!(s, Shown::Live(_))));
    if marked {
        row = note(ws, room, row, &room.labels.get("workbook-note-marked"), 2)?;
    }
    Ok(row + 1)
}

fn figure_line(
    ws: &mut Worksheet,
    room: &Room<'_>,
    row: u32,
    line: &FigureLine,
    targets: bool,
) -> Result<(), XlsxError> {
    let key = csp_core::code::Code::code(line.figure).replace('_', "-");
    let label = room.labels.get(&format!("workbook-figure-{key}"));
    ws.write_string_with_format(row, 0, label, &room.look.text)?;
    let money = line.figure.is_money();
    figure(ws, room, (row, 1), line.month, money, &room.sources.figure(line.figure, true))?;
    figure(ws, room, (row, 2), line.cumulative, money, &room.sources.figure(line.figure, false))?;
    if !targets {
        return Ok(());
    }
    let reached = line.target.filter(|t| *t > 0).zip(line.cumulative.number());
    match (line.target, reached) {
        (Some(target), Some((_, number))) => {
            let format = if money { &room.look.money } else { &room.look.whole };
            let value = if money { euros(target) } else { whole(target) };
            ws.write_number_with_format(row, 3, value, format)?;
            let share = whole(number) / whole(target);
            let formula = with_result(&format!("C{0}/D{0}", row + 1), share);
            ws.write_formula_with_format(row, 4, formula, &room.look.share)?;
        }
        _ => {
            ws.write_blank(row, 3, &room.look.text)?;
            ws.write_blank(row, 4, &room.look.text)?;
        }
    }
    Ok(())
}

/// Arrivals and agreements by month; the row of the first month and the row after the table.
fn series(ws: &mut Worksheet, room: &Room<'_>, row: u32) -> Result<(u32, u32), XlsxError> {
    let first = open_table(ws, room, row, "workbook-table-series", &["month", "received", "agreed"])?;
    let mut row = first;
    for line in &room.report.series {
        if let Some(day) = excel_day(line.month.first_day()) {
            ws.write_datetime_with_format(row, 0, &day, &room.look.month)?;
        }
        for (column, agreed, number) in [(1, false, line.received), (2, true, line.agreed)] {
            let formula = room.sources.in_month_of(agreed, &format!("$A{}", row + 1));
            figure(ws, room, (row, column), Shown::Live(number), false, &formula)?;
        }
        row += 1;
    }
    Ok((first, row + 1))
}

/// What the columns of a table count, in order.
fn columns(by: Dimension) -> &'static [&'static str] {
    match by {
        Dimension::Component | Dimension::Municipality => {
            &["received", "approved", "agreed", "supported", "granted"]
        }
        Dimension::Sex | Dimension::AgeBand => &["supported", "granted"],
        Dimension::Community | Dimension::Displacement => &["supported"],
    }
}

fn shown(line: &BreakdownLine, column: &str) -> Shown {
    let found = match column {
        "received" => line.received,
        "approved" => line.approved,
        "agreed" => line.agreed,
        "granted" => line.granted,
        _ => Some(line.supported),
    };
    found.unwrap_or(Shown::Withheld)
}

/// One table of the summary with its sums; the row after it.
fn table(ws: &mut Worksheet, room: &Room<'_>, breakdown: &Breakdown, row: u32) -> Result<u32, XlsxError> {
    let by = breakdown.by;
    let code = csp_core::code::Code::code(by).replace('_', "-");
    let mut heads = vec![code.as_str()];
    heads.extend(columns(by));
    let first = open_table(ws, room, row, &format!("workbook-table-{code}"), &heads)?;
    let mut row = first;
    for line in &breakdown.lines {
        let word = |key: &String| match by {
            Dimension::Municipality => room.labels.municipality(key),
            Dimension::AgeBand => key.clone(),
            _ => room.labels.code(key),
        };
        let (label, told) = room.labels.told(&line.key, word);
        ws.write_string_with_format(row, 0, label, if told { &room.look.text } else { &room.look.muted })?;
        let key = format!("$A{}", row + 1);
        for (column, name) in (1u16..).zip(columns(by)) {
            let formula = match *name {
                "received" => room.sources.received(by, &key),
                "approved" => room.sources.approved(by, &key),
                "agreed" => room.sources.agreed(by, &key),
                "granted" => room.sources.granted(by, &key),
                _ => room.sources.supported(by, &key),
            };
            figure(ws, room, (row, column), shown(line, name), *name == "granted", &formula)?;
        }
        row += 1;
    }
    if breakdown.lines.is_empty() {
        ws.write_string_with_format(row, 0, room.labels.get("workbook-nobody-yet"), &room.look.muted)?;
        return Ok(row + 2);
    }
    sums(ws, room, breakdown, first, row)?;
    row += 1;
    let marked = breakdown.lines.iter().any(|l| matches!(l.supported, Shown::Marked(_)));
    let waiting = breakdown.lines.iter().any(|l| l.key == Told::Withheld);
    if marked {
        row = note(ws, room, row, &room.labels.get("workbook-note-values"), 1)?;
    }
    if waiting {
        row = note(ws, room, row, &room.labels.get("workbook-note-waiting"), 2)?;
    }
    Ok(row + 1)
}

fn sums(
    ws: &mut Worksheet,
    room: &Room<'_>,
    breakdown: &Breakdown,
    first: u32,
    row: u32,
) -> Result<(), XlsxError> {
    let [label, whole_sum, money_sum] = &room.look.sum;
    ws.write_string_with_format(row, 0, room.labels.get("workbook-total"), label)?;
    for (column, name) in (1u16..).zip(columns(breakdown.by)) {
        let money = *name == "granted";
        let total: i64 = breakdown.lines.iter().filter_map(|l| shown(l, name).number()).sum();
        let letter = page::letters(column);
        let formula = format!("SUM({letter}{}:{letter}{row})", first + 1);
        let value = if money { euros(total) } else { whole(total) };
        let format = if money { money_sum } else { whole_sum };
        ws.write_formula_with_format(row, column, with_result(&formula, value), format)?;
    }
    Ok(())
}

/// A note below a table, across its columns; the row after it.
fn note(ws: &mut Worksheet, room: &Room<'_>, row: u32, text: &str, lines: u8) -> Result<u32, XlsxError> {
    ws.merge_range(row, 0, row, 5, text, &room.look.note)?;
    ws.set_row_height(row, 13.0 * f64::from(lines))?;
    Ok(row + 1)
}

/// The figures a chart may need to know exist.
pub fn has_any(room: &Room<'_>, figure: Figure) -> bool {
    room.report
        .summary
        .figures
        .iter()
        .any(|l| l.figure == figure && l.cumulative.number().is_some_and(|n| n != 0))
}
