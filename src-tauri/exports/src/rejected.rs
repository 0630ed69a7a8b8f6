//! The rows an import left out as a workbook to correct: the headings of the register, the cells as they
//! were, what is wrong as a note at the cell, and where each row came from. Imported again, it is a register
//! like any other.

use csp_core::Problem;
use csp_core::cells::Cell;
use csp_core::code::Code;
use csp_core::intake::{RejectedCells, RejectedColumn, RejectedTable};
use csp_core::language::Language;
use csp_core::words::Words;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, Workbook, Worksheet,
    XlsxError,
};

pub use crate::workbook::Error;
use crate::workbook::look::{ACCENT, DAY, FONT, GROUND, INK, LINE, QUIET};

/// The ground of a cell that must be corrected.
const WRONG: Color = Color::RGB(0xF8DDD9);
/// Characters of the longest name of a sheet.
const NAME: usize = 31;

/// The workbook as bytes, a sheet for each table, its notes in a language.
///
/// # Errors
/// When a table has more rows or columns than a worksheet holds.
pub fn render(tables: &[RejectedTable], language: Language) -> Result<Vec<u8>, Error> {
    let words = Words::of(language);
    let mut book = Workbook::new();
    // The moment of writing would be the only thing that differs between two of them.
    if let Ok(epoch) = ExcelDateTime::from_ymd(1900, 1, 1) {
        book.set_properties(&DocProperties::new().set_creation_datetime(&epoch));
    }
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let sheet = book.add_worksheet();
        let name = sheet_name(&table.sheet, &words.get("rejected-sheet"), &names);
        sheet.set_name(&name)?;
        names.push(name);
        write(sheet, table, &words)?;
    }
    Ok(book.save_to_buffer()?)
}

/// The name of the file beside the register's own.
#[must_use]
pub fn file_name(register: &str) -> String {
    let stem = register.rsplit_once('.').map_or(register, |(stem, _)| stem);
    format!("{stem}_rejected.xlsx")
}

fn write(sheet: &mut Worksheet, table: &RejectedTable, words: &Words) -> Result<(), XlsxError> {
    let head = base().set_bold().set_text_wrap().set_background_color(GROUND).set_align(FormatAlign::Bottom);
    let head = head.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(ACCENT);
    let origin = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    for (column, about) in (0u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, column, heading(about, words), &head)?;
        sheet.set_column_width(column, width(table, usize::from(column)))?;
    }
    sheet.write_string_with_format(0, origin, words.get("rejected-origin"), &head)?;
    sheet.set_column_width(origin, 24.0)?;
    sheet.set_row_height(0, 30)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_default_note_author("CSP Desk");
    let quiet = base().set_font_color(QUIET);
    for (row, rejected) in (1u32..).zip(&table.rows) {
        write_row(sheet, row, rejected, words)?;
        let from = if table.sheet.is_empty() {
            rejected.row.to_string()
        } else {
            format!("{}: {}", table.sheet, rejected.row)
        };
        sheet.write_string_with_format(row, origin, from, &quiet)?;
    }
    Ok(())
}

fn write_row(
    sheet: &mut Worksheet,
    row: u32,
    rejected: &RejectedCells,
    words: &Words,
) -> Result<(), XlsxError> {
    for (at, cell) in rejected.cells.iter().enumerate() {
        let column = u16::try_from(at).unwrap_or(u16::MAX);
        let faults = rejected.faults.get(&at);
        let format = match faults {
            Some(_) => base().set_background_color(WRONG),
            None => base(),
        };
        put(sheet, (row, column), cell, format)?;
        if let Some(faults) = faults {
            let text: Vec<String> = faults.iter().map(|problem| told(problem, words)).collect();
            let note = Note::new(text.join("\n")).add_author_prefix(false).set_width(320).set_height(110);
            sheet.insert_note(row, column, &note)?;
        }
    }
    Ok(())
}

/// The cell as it was. Texts stay texts, also when they look like days, figures or formulas, and so does
/// what is typed in their place.
fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    format: Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) | Cell::Error(text) => {
            sheet.write_string_with_format(row, column, text, &format.set_num_format("@"))?;
        }
        Cell::Empty => {
            sheet.write_blank(row, column, &format.set_num_format("@"))?;
        }
        Cell::Number(number) => {
            // An identity number is not to be shown as 1.5E+12.
            let whole = number.fract() == 0.0 && number.abs() < 1e15;
            let format = if whole { format.set_num_format("0") } else { format };
            sheet.write_number_with_format(row, column, *number, &format)?;
        }
        Cell::Bool(value) => {
            sheet.write_boolean_with_format(row, column, *value, &format)?;
        }
        Cell::Date(day) => match crate::workbook::excel_day(*day) {
            Some(serial) => {
                sheet.write_datetime_with_format(row, column, &serial, &format.set_num_format(DAY))?;
            }
            None => {
                sheet.write_string_with_format(row, column, day.to_string(), &format.set_num_format("@"))?;
            }
        },
        Cell::DateTime(moment) => {
            let text = moment.format("%Y-%m-%d %H:%M").to_string();
            sheet.write_string_with_format(row, column, text, &format.set_num_format("@"))?;
        }
    }
    Ok(())
}

fn base() -> Format {
    Format::new()
        .set_font_name(FONT)
        .set_font_size(10)
        .set_font_color(INK)
        .set_border_bottom(FormatBorder::Hair)
        .set_border_bottom_color(LINE)
}

/// What is wrong, and what to do about it.
fn told(problem: &Problem, words: &Words) -> String {
    let (text, hint) = words.problem(problem);
    hint.map_or_else(|| text.clone(), |hint| format!("{text} {hint}"))
}

/// The heading as written; where it does not say what its column was read as, with words that do.
fn heading(column: &RejectedColumn, words: &Words) -> String {
    match column.field {
        None => column.heading.clone(),
        Some(field) => {
            let name = words.get(&format!("heading-{}", field.code()));
            if column.heading.is_empty() { name } else { format!("{name} ({})", column.heading) }
        }
    }
}

/// Wide enough for most of a column's cells, in characters.
fn width(table: &RejectedTable, column: usize) -> f64 {
    let cells = table.rows.iter().filter_map(|row| match row.cells.get(column) {
        Some(Cell::Text(text)) => Some(text.chars().count()),
        Some(Cell::Empty) | None => None,
        Some(_) => Some(12),
    });
    let longest = cells.max().unwrap_or(0).clamp(10, 40);
    f64::from(u8::try_from(longest).unwrap_or(40)) + 2.0
}

/// A sheet's name that Excel takes and no other sheet has.
fn sheet_name(written: &str, otherwise: &str, taken: &[String]) -> String {
    let clean: String = written.chars().filter(|c| !"[]:*?/\\".contains(*c) && !c.is_control()).collect();
    let clean = clean.trim().trim_matches('\'');
    let clean = if clean.is_empty() { otherwise } else { clean };
    let of = |count: usize| {
        let end = if count == 1 { String::new() } else { format!(" {count}") };
        let start: String = clean.chars().take(NAME - end.chars().count()).collect();
        format!("{start}{end}")
    };
    let is_free = |name: &String| !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    (1..).map(of).find(is_free).unwrap_or_else(|| of(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_ones_excel_takes() {
        let long = "Пријаве из општине Грачаница за 2026. годину";
        let first = sheet_name(long, "x", &[]);
        assert_eq!(first.chars().count(), NAME);
        let second = sheet_name(long, "x", std::slice::from_ref(&first));
        assert!(second.ends_with(" 2") && second.chars().count() == NAME, "{second}");
        assert_eq!(sheet_name("a/b:[c]", "x", &[]), "abc");
        assert_eq!(sheet_name("'':", "Rows", &[]), "Rows");
    }

    #[test]
    fn the_file_is_named_after_the_register() {
        assert_eq!(file_name("spisak.2026.csv"), "spisak.2026_rejected.xlsx");
        assert_eq!(file_name("spisak"), "spisak_rejected.xlsx");
    }
}
