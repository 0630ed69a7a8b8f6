//! The month's report as an Excel workbook.
//!
//! Two data sheets carry one row per application and per grant; the summary and the pipeline are live
//! formulas over them, each with the figure the core computed as its cached result. Where rows
//! withhold what a total counts, the total is a marked value instead (design §7). The same report gives
//! the same bytes: nothing here reads a clock.
//!
//! Worksheets are never opened in the writer's constant-memory mode: that mode spools rows in clear
//! into the system's temporary folder. This way the workbook exists in memory only.

mod applications;
mod beneficiaries;
mod charts;
mod cover;
mod data;
mod exceptions;
mod formulas;
mod labels;
pub(crate) mod look;
mod outcomes;
mod page;
mod pipeline;
mod summary;

use csp_core::Problem;
use csp_core::language::Language;
use csp_core::reporting::MonthReport;
use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use formulas::Sources;
use labels::{Labels, Sheet};
use look::Look;

pub(crate) use page::excel_day;

/// The workbook could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There are more rows than a worksheet holds, or the writer met a fault of its own.
    #[error("the workbook could not be made")]
    Failed(#[from] XlsxError),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Failed(_) => Problem::new("workbook-failed"),
        }
    }
}

/// The report as the bytes of an `.xlsx` file in a language.
///
/// # Errors
/// When the report has more rows than a worksheet holds.
pub fn render(report: &MonthReport, language: Language) -> Result<Vec<u8>, Error> {
    let labels = Labels::new(language);
    let look = Look::new();
    let sources = Sources::new(report, &labels);
    let mut book = Workbook::new();
    book.set_properties(&properties(report, &labels));
    let room = Room { report, labels: &labels, look: &look, sources: &sources };
    cover::write(book.add_worksheet(), &room)?;
    summary::write(book.add_worksheet(), &room)?;
    pipeline::write(book.add_worksheet(), &room)?;
    beneficiaries::write(book.add_worksheet(), &room)?;
    applications::write(book.add_worksheet(), &room)?;
    outcomes::write(book.add_worksheet(), &room)?;
    if Sheet::Exceptions.is_for(report.audience) {
        exceptions::write(book.add_worksheet(), &room)?;
    }
    Ok(book.save_to_buffer()?)
}

/// What every sheet is written from.
struct Room<'a> {
    report: &'a MonthReport,
    labels: &'a Labels,
    look: &'a Look,
    sources: &'a Sources,
}

fn properties(report: &MonthReport, labels: &Labels) -> DocProperties {
    let title = labels.with("workbook-document-title", &[("month", &labels.month(report.month))]);
    let day = report.as_of.as_ref().map_or_else(|| report.month.last_day(), |a| a.moment.date_naive());
    let mut properties = DocProperties::new()
        .set_title(title)
        .set_subject(report.programme.title.of(labels.language()))
        .set_author(report.programme.prepared_by.of(labels.language()))
        .set_comment(labels.audience(report.audience));
    // A moment no workbook can hold leaves the epoch of workbooks, never the clock of this machine.
    let created = page::excel_day(day).or_else(|| rust_xlsxwriter::ExcelDateTime::from_ymd(1900, 1, 1).ok());
    if let Some(created) = created {
        let time = report.as_of.as_ref().map(|a| a.moment.time());
        let created = match time {
            Some(t) => {
                use chrono::Timelike;
                let hour = u16::try_from(t.hour()).unwrap_or(0);
                let minute = u8::try_from(t.minute()).unwrap_or(0);
                created.clone().and_hms(hour, minute, f64::from(t.second())).unwrap_or(created)
            }
            None => created,
        };
        properties = properties.set_creation_datetime(&created);
    }
    properties
}
