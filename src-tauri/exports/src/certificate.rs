//! The certificate of a screening as a PDF, set like every paper about one person.

use csp_core::privacy::subject::SubjectReport;

use crate::paper::Error;

/// The PDF of a certificate.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(report: &SubjectReport) -> Result<Vec<u8>, Error> {
    crate::subject::render(report)
}

/// The file's name, such as `CSP4-A-P0042_screening_2026-11-23_en.pdf`. No person's name is in it.
#[must_use]
pub fn file_name(report: &SubjectReport) -> String {
    use csp_core::code::Code;
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let number: String = report.number.chars().map(safe).collect();
    format!("{number}_screening_{}_{}.pdf", report.made_on, report.language.code())
}
