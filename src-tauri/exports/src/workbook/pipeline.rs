//! The pipeline: where applications stand, by component and by municipality.

use csp_core::code::Code;
use csp_core::reporting::{Dimension, PipelineLine};
use csp_core::selection::ApplicationState;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::formulas::with_result;
use super::labels::Sheet;
use super::{Room, charts, page};

pub fn write(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    page::open(ws, room, Sheet::Pipeline)?;
    ws.set_screen_gridlines(false);
    ws.set_column_width(0, 42)?;
    let states = u16::try_from(ApplicationState::ALL.len()).unwrap_or(6);
    for column in 1..=states + 1 {
        ws.set_column_width(column, 14)?;
    }
    ws.set_column_width(states + 2, 3)?;
    ws.set_freeze_panes(2, 0)?;
    ws.set_repeat_rows(0, 1)?;
    let pipeline = &room.report.pipeline;
    let head_row = 4;
    let after = table(ws, room, Dimension::Component, &pipeline.components, 3)?;
    let after = table(ws, room, Dimension::Municipality, &pipeline.municipalities, after + 1)?;
    ws.set_print_area(0, 0, after, states + 12)?;
    let lines = u32::try_from(pipeline.components.len()).unwrap_or(0);
    charts::pipeline(ws, room, (head_row, lines), states, (3, states + 3))
}

/// One table with its sums; the row after it.
fn table(
    ws: &mut Worksheet,
    room: &Room<'_>,
    by: Dimension,
    lines: &[PipelineLine],
    row: u32,
) -> Result<u32, XlsxError> {
    let code = by.code();
    let title = room.labels.get(&format!("workbook-pipeline-{code}"));
    ws.set_row_height(row, 20)?;
    ws.write_string_with_format(row, 0, title, &room.look.section)?;
    let head = row + 1;
    ws.set_row_height(head, 30)?;
    ws.write_string_with_format(head, 0, room.labels.get(&format!("workbook-head-{code}")), &room.look.head)?;
    let states = ApplicationState::ALL;
    for (column, state) in (1u16..).zip(states) {
        ws.write_string_with_format(head, column, room.labels.state(*state), &room.look.head_right)?;
    }
    let total_column = u16::try_from(states.len()).unwrap_or(6) + 1;
    ws.write_string_with_format(
        head,
        total_column,
        room.labels.get("workbook-total"),
        &room.look.head_right,
    )?;
    let first = head + 1;
    let last_letter = page::letters(total_column - 1);
    let mut row = first;
    for line in lines {
        let (label, format) = match &line.key {
            Some(key) if by == Dimension::Municipality => (room.labels.municipality(key), &room.look.text),
            Some(key) => (room.labels.code(key), &room.look.text),
            None => (room.labels.not_recorded.clone(), &room.look.muted),
        };
        ws.write_string_with_format(row, 0, label, format)?;
        for (column, count) in (1u16..).zip(&line.counts) {
            let state = format!("{}${}", page::letters(column), head + 1);
            let formula = room.sources.in_state(by, &format!("$A{}", row + 1), &state);
            ws.write_formula_with_format(
                row,
                column,
                with_result(&formula, number(*count)),
                &room.look.whole,
            )?;
        }
        let formula = format!("SUM(B{0}:{last_letter}{0})", row + 1);
        let sum = number(line.counts.iter().sum());
        ws.write_formula_with_format(row, total_column, with_result(&formula, sum), &room.look.whole)?;
        row += 1;
    }
    if lines.is_empty() {
        ws.write_string_with_format(row, 0, room.labels.get("workbook-nobody-yet"), &room.look.muted)?;
        return Ok(row + 1);
    }
    let [label, whole, _] = &room.look.sum;
    ws.write_string_with_format(row, 0, room.labels.get("workbook-total"), label)?;
    for column in 1..=total_column {
        let letter = page::letters(column);
        let formula = format!("SUM({letter}{}:{letter}{row})", first + 1);
        let at = usize::from(column - 1);
        let sum =
            lines.iter().map(|l| l.counts.get(at).copied().unwrap_or_else(|| l.counts.iter().sum())).sum();
        ws.write_formula_with_format(row, column, with_result(&formula, number(sum)), whole)?;
    }
    Ok(row + 1)
}

#[allow(clippy::cast_precision_loss)]
fn number(n: i64) -> f64 {
    n as f64
}
