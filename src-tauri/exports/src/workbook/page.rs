//! What all sheets share: title, the line that says what is shown, and the printed page.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Worksheet, XlsxError};

use super::Room;
use super::labels::Sheet;

/// A4.
const PAPER: u8 = 9;

/// The row that holds the headings of a data sheet, counted from 0.
pub const HEAD_ROW: u32 = 3;

/// Opens a sheet: name, title, what it shows and as of when, and the printed page.
pub fn open(ws: &mut Worksheet, room: &Room<'_>, sheet: Sheet) -> Result<(), XlsxError> {
    prepare(ws, room, sheet)?;
    ws.set_row_height(0, 26)?;
    ws.write_string_with_format(0, 0, room.labels.sheet_title(sheet), &room.look.title)?;
    ws.write_string_with_format(1, 0, lead(room, sheet), &room.look.lead)?;
    Ok(())
}

/// Names a sheet and sets up its printed page.
pub fn prepare(ws: &mut Worksheet, room: &Room<'_>, sheet: Sheet) -> Result<(), XlsxError> {
    ws.set_name(room.labels.sheet_name(sheet))?;
    ws.set_landscape().set_paper_size(PAPER).set_print_fit_to_pages(1, 0);
    ws.set_margins(0.5, 0.5, 0.55, 0.65, 0.3, 0.3);
    let month = room.labels.month(room.report.month);
    // An ampersand begins a code in a footer unless it is doubled.
    let plain = |text: &str| text.replace('&', "&&");
    ws.set_footer(format!(
        "&L&9{} · {}&C&9{}&R&9&P / &N",
        plain(&room.report.programme.short_name),
        plain(&month),
        plain(&room.labels.audience(room.report.audience)),
    ));
    Ok(())
}

/// What the sheet shows and as of when, in one line.
fn lead(room: &Room<'_>, sheet: Sheet) -> String {
    let until = room.labels.day(room.report.month.last_day());
    let shows = room.labels.with(sheet.lead_key(), &[("until", &until)]);
    match &room.report.as_of {
        Some(as_of) => {
            let recorded = room.labels.day(as_of.moment.date_naive());
            format!("{shows} {}", room.labels.with("workbook-as-recorded", &[("day", &recorded)]))
        }
        None => shows,
    }
}

/// A day as workbooks hold it; `None` before 1900.
pub fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// Whole cents as the number of EUR that Excel holds.
#[allow(clippy::cast_precision_loss)]
pub fn euros(cents: i64) -> f64 {
    cents as f64 / 100.0
}

/// A column's letters.
pub fn letters(column: u16) -> String {
    let mut name = String::new();
    let mut left = u32::from(column) + 1;
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or(0);
        name.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_excel_names_them() {
        let names: Vec<_> = [0, 25, 26, 701, 702].into_iter().map(letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn days_before_workbooks_began_have_no_number() {
        assert!(NaiveDate::from_ymd_opt(1850, 1, 1).and_then(excel_day).is_none());
        assert!(NaiveDate::from_ymd_opt(2026, 10, 31).and_then(excel_day).is_some());
    }
}
