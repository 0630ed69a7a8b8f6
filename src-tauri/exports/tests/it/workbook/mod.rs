//! The month's workbook, read back with another reader and recalculated by LibreOffice.

mod fixture;
mod office;
mod reading;
mod recalculation;
mod safety;

/// The fixture's workbook and those of a real vault are named in failures.
fn rendered(report: &csp_core::reporting::MonthReport) -> Vec<u8> {
    csp_exports::workbook::render(report, csp_core::language::Language::En).unwrap()
}
