//! Workbooks to tables of cells. Cells are taken one by one: a reader that first lays out the whole
//! rectangle from A1 to a single far cell can be made to ask for more memory than there is.

use std::io::Cursor;

use calamine::{
    CellErrorType, Data, DataRef, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime};
use csp_core::cells::{Cell, Sheet};

use crate::{Refusal, limits};

/// The sheets of an Office Open XML workbook. Formulas give the value last shown.
pub fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, Refusal> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|e| refusal(&e))?;
    let about: Vec<_> = book.sheets_metadata().to_vec();
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for sheet in about.into_iter().filter(|s| s.typ == SheetType::WorkSheet) {
        let mut rows = Rows::new(&mut budget);
        let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(|e| refusal(&e))?;
        while let Some(cell) = cells.next_cell().map_err(|e| refusal(&e))? {
            let (row, column) = cell.get_position();
            rows.put(row, column, from_workbook(cell.get_value()))?;
        }
        sheets.push(Sheet {
            name: sheet.name,
            hidden: sheet.visible != SheetVisible::Visible,
            first_row: 1,
            rows: rows.rows,
        });
    }
    Ok(sheets)
}

/// The sheets of an OpenDocument spreadsheet.
pub fn ods(bytes: &[u8]) -> Result<Vec<Sheet>, Refusal> {
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let about: Vec<_> = book.sheets_metadata().to_vec();
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for sheet in about {
        let range = book.worksheet_range(&sheet.name).map_err(|_| Refusal::Damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Rows::new(&mut budget);
        for (row, column, value) in range.used_cells() {
            let place = |at: usize, from: u32| u32::try_from(at).unwrap_or(u32::MAX).saturating_add(from);
            rows.put(place(row, top), place(column, left), from_document(value))?;
        }
        sheets.push(Sheet {
            name: sheet.name,
            hidden: sheet.visible != SheetVisible::Visible,
            first_row: 1,
            rows: rows.rows,
        });
    }
    Ok(sheets)
}

fn refusal(error: &XlsxError) -> Refusal {
    if matches!(error, XlsxError::Password) { Refusal::Protected } else { Refusal::Damaged }
}

/// Rows, and places of cells, filled or skipped, that one file may take up in all its sheets together.
struct Budget {
    rows: usize,
    cells: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { rows: limits::ROWS as usize, cells: limits::CELLS as usize }
    }
}

impl Budget {
    fn spend(left: &mut usize, more: usize) -> Result<(), Refusal> {
        *left = left.checked_sub(more).ok_or_else(Refusal::too_many_cells)?;
        Ok(())
    }
}

/// Rows growing as cells arrive, in whatever order the file has them.
struct Rows<'a> {
    rows: Vec<Vec<Cell>>,
    budget: &'a mut Budget,
}

impl<'a> Rows<'a> {
    fn new(budget: &'a mut Budget) -> Self {
        Self { rows: Vec::new(), budget }
    }

    fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Refusal> {
        // Formatting alone reaches far beyond a table; it takes no place.
        if cell == Cell::Empty {
            return Ok(());
        }
        if row >= limits::ROWS || column >= limits::COLUMNS {
            return Err(Refusal::too_many_cells());
        }
        if let Cell::Text(text) = &cell {
            crate::check_length(text)?;
        }
        let (row, column) = (row as usize, column as usize);
        if self.rows.len() <= row {
            Budget::spend(&mut self.budget.rows, row + 1 - self.rows.len())?;
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            Budget::spend(&mut self.budget.cells, column + 1 - cells.len())?;
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }
}

fn from_workbook(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Int(v) => number(*v as f64),
        DataRef::Float(v) => number(*v),
        DataRef::String(s) => text(s),
        DataRef::SharedString(s) => text(s),
        DataRef::Bool(b) => Cell::Bool(*b),
        DataRef::DateTime(d) => moment(*d),
        DataRef::DateTimeIso(s) => iso(s),
        DataRef::DurationIso(s) => text(s),
        DataRef::Error(e) => failed(e),
        DataRef::Empty => Cell::Empty,
    }
}

fn from_document(value: &Data) -> Cell {
    match value {
        Data::Int(v) => number(*v as f64),
        Data::Float(v) => number(*v),
        Data::String(s) => text(s),
        Data::Bool(b) => Cell::Bool(*b),
        Data::DateTime(d) => moment(*d),
        Data::DateTimeIso(s) => iso(s),
        Data::DurationIso(s) => text(s),
        Data::Error(e) => failed(e),
        Data::Empty => Cell::Empty,
    }
}

fn failed(error: &CellErrorType) -> Cell {
    Cell::Error(error.to_string())
}

/// Numbers that are none cannot pass through JSON, and mean nothing in a register.
fn number(value: f64) -> Cell {
    if value.is_finite() { Cell::Number(value) } else { Cell::Error("#NUM!".to_owned()) }
}

fn text(value: &str) -> Cell {
    if value.trim().is_empty() { Cell::Empty } else { Cell::Text(value.to_owned()) }
}

/// A serial number in a cell formatted as a day. A time without a day, and the day that Excel believes
/// 1900 had, stay numbers.
fn moment(value: ExcelDateTime) -> Cell {
    let serial = value.as_f64();
    if value.is_duration() || !(1.0..2_958_466.0).contains(&serial) {
        return number(serial);
    }
    let (year, month, day, hour, minute, second, milli) = value.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    let time = date.and_then(|d| {
        d.and_hms_milli_opt(u32::from(hour), u32::from(minute), u32::from(second), u32::from(milli))
    });
    match (date, time) {
        (Some(date), Some(time)) if serial.fract() == 0.0 || time.time() == chrono::NaiveTime::MIN => {
            Cell::Date(date)
        }
        (_, Some(time)) => Cell::DateTime(time),
        _ => number(serial),
    }
}

fn iso(value: &str) -> Cell {
    if let Ok(date) = value.parse::<NaiveDate>() {
        return Cell::Date(date);
    }
    match value.parse::<NaiveDateTime>() {
        Ok(moment) if moment.time() == chrono::NaiveTime::MIN => Cell::Date(moment.date()),
        Ok(moment) => Cell::DateTime(moment),
        Err(_) => text(value),
    }
}
