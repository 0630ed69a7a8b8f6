//! The minutes of a session as a workbook: the paper's facts, and each of its tables on a sheet of its own. The
//! same paper gives the same bytes.

use csp_core::selection::papers::{PaperDocument, Part};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// The workbook of minutes. Text stays text: nothing in it is ever a formula.
///
/// # Errors
/// When the workbook cannot be written.
pub fn workbook(document: &PaperDocument) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::parse_from_str(&document.on.to_string())?;
    book.set_properties(&DocProperties::new().set_title(&document.title).set_creation_datetime(&made));
    let (bold, wrap) = (Format::new().set_bold(), Format::new().set_text_wrap());
    let sheet = book.add_worksheet().set_name(name(&document.number))?;
    sheet.set_column_width(0, 32)?.set_column_width(1, 90)?.set_print_fit_to_pages(1, 0);
    sheet.write_string_with_format(0, 0, &document.title, &bold)?;
    let mut row = 2;
    let mut fact = |row: u32, name: &str, value: &str| -> Result<u32, XlsxError> {
        sheet.write_string_with_format(row, 0, name, &bold)?;
        sheet.write_string_with_format(row, 1, value, &wrap)?;
        Ok(row + 1)
    };
    for (name, value) in &document.facts {
        row = fact(row, name, value)?;
    }
    let mut heading = "";
    for part in &document.parts {
        match part {
            Part::Heading(text) => heading = text,
            Part::Text(text) | Part::Item(text) => row = fact(row, heading, text)?,
            Part::Facts(facts) => {
                for (name, value) in facts {
                    row = fact(row, &format!("{heading}: {name}"), value)?;
                }
            }
            Part::Table { .. } => {}
        }
    }
    fact(row, "SHA-256", &document.content_hash)?;
    let mut heading = "";
    for part in &document.parts {
        match part {
            Part::Heading(text) => heading = text,
            Part::Table { heads, rows, .. } => {
                let sheet = book.add_worksheet().set_name(name(heading))?;
                sheet.set_freeze_panes(1, 0)?.set_landscape().set_print_fit_to_pages(1, 0);
                sheet.set_repeat_rows(0, 0)?;
                for (column, head) in (0u16..).zip(heads) {
                    sheet.set_column_width(column, 26)?;
                    sheet.write_string_with_format(0, column, head, &bold)?;
                }
                for (line, cells) in (1u32..).zip(rows) {
                    for (column, text) in (0u16..).zip(cells) {
                        sheet.write_string_with_format(line, column, text, &wrap)?;
                    }
                }
            }
            _ => {}
        }
    }
    book.save_to_buffer()
}

/// A sheet's name: at most 31 letters, without the signs that Excel does not take.
fn name(text: &str) -> String {
    text.chars().map(|c| if "[]:*?/\\".contains(c) { '-' } else { c }).take(31).collect()
}
