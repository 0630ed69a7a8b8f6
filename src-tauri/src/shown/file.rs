//! A file in hand: as it is, beside what its import would do.

use std::path::Path;
use std::sync::Arc;

use csp_core::Error;
use csp_core::cells::{Book, Cell, Sheet};
use csp_core::intake::{ImportOptions, service};
use csp_core::language::Language;
use csp_exports::rejected;

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::wire::{FileRow, FileSheet, ImportInHand, WrittenFile};

/// Rows of a sheet that are shown as the file has them: titles, headings and enough to recognise it.
const ROWS_SHOWN: usize = 60;

/// The file with a preview of its import, or with the reason why there is none.
///
/// # Errors
/// When the vault cannot be read.
pub fn in_hand(open: &Open, (file, book): (u32, Arc<Book>), options: &ImportOptions) -> Answer<ImportInHand> {
    let (preview, refusal) = match service::preview(&open.vault, &book, options) {
        Ok(preview) => (Some(preview), None),
        // What the file or the options lack is shown beside the file, where it can be put right.
        Err(Error::Intake(refused)) => (None, Some(refused.problem())),
        Err(error) => return Err(error.into()),
    };
    Ok(ImportInHand {
        file,
        file_name: book.file_name.clone(),
        imported_before: service::imported_before(&open.vault, &book)?.map(|day| day.to_string()),
        sheets: book.sheets.iter().map(sheet).collect(),
        preview,
        refusal,
    })
}

/// Writes the rows that an import under these options leaves out into a folder.
///
/// # Errors
/// When nothing of the file can be read any more, or the folder cannot be written.
pub fn rejected(
    open: &Open,
    book: &Book,
    options: &ImportOptions,
    folder: &Path,
    language: Language,
) -> Answer<WrittenFile> {
    let tables = service::rejected(&open.vault, book, options)?;
    let bytes = rejected::render(&tables, language).map_err(|error| Refused(error.problem()))?;
    crate::paper::write(folder, &rejected::file_name(&book.file_name), &bytes)
}

fn sheet(sheet: &Sheet) -> FileSheet {
    let numbered = sheet.rows.iter().zip(sheet.first_row..);
    let rows = numbered
        .take(ROWS_SHOWN)
        .map(|(cells, row)| FileRow { row, cells: cells.iter().map(text).collect() });
    FileSheet {
        sheet: sheet.name.clone(),
        hidden: sheet.hidden,
        row_count: u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX),
        rows: rows.collect(),
    }
}

/// A cell much as a spreadsheet shows it.
fn text(cell: &Cell) -> String {
    let day = |day| csp_core::format::print_day(day, Language::En);
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.trim().to_owned(),
        // Display writes the shortest digits that read back as the same number, and none behind a whole one.
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => day(*date),
        Cell::DateTime(moment) => format!("{} {}", day(moment.date()), moment.format("%H:%M")),
        Cell::Bool(true) => "TRUE".to_owned(),
        Cell::Bool(false) => "FALSE".to_owned(),
        Cell::Error(error) => error.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_look_as_in_a_spreadsheet() {
        assert_eq!(text(&Cell::Number(1_234_567_892.0)), "1234567892");
        assert_eq!(text(&Cell::Number(4250.5)), "4250.5");
        assert_eq!(text(&Cell::Text("  Ђорђе ".to_owned())), "Ђорђе");
        let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
        assert_eq!(text(&Cell::Date(day)), "09.03.2026");
        assert_eq!(text(&Cell::DateTime(day.and_hms_opt(10, 5, 0).unwrap())), "09.03.2026 10:05");
    }

    #[test]
    fn rows_keep_the_numbers_the_file_shows() {
        let rows = vec![vec![Cell::Empty]; 100];
        let shown = sheet(&Sheet { name: "A".to_owned(), hidden: false, first_row: 3, rows });
        assert_eq!((shown.rows.len(), shown.row_count), (ROWS_SHOWN, 100));
        assert_eq!(shown.rows.first().map(|row| row.row), Some(3));
    }
}
