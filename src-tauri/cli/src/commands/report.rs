//! `csp report`: a month's workbook.

use csp_core::code::Code;
use csp_core::privacy::disclosure::{GivenFile, Purpose, report_given};
use csp_core::{files, reporting};
use serde_json::json;

use super::agreement::unwritable;
use crate::arguments::{Common, Report};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

pub fn run(common: &Common, arguments: &Report, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let language = arguments.language.unwrap_or(output.words.language());
    let report = reporting::service::month_report(&session.vault, arguments.month, arguments.audience)?;
    let bytes =
        csp_exports::workbook::render(&report, language).map_err(|e| Refused::Problem(e.problem()))?;
    let name = arguments.out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let purpose = arguments.purpose.as_ref().map(|purpose| Purpose {
        note: arguments.note.clone().unwrap_or_default(),
        approver: arguments.approver.clone().unwrap_or_default(),
        ..Purpose::typed(purpose, arguments.recipient.as_deref().unwrap_or_default())
    });
    // Recorded first: nothing leaves that the vault knows nothing of.
    report_given(
        &session.vault,
        &session.officer,
        arguments.month,
        arguments.audience,
        purpose.as_ref(),
        &GivenFile::of(&name, &bytes),
    )?;
    files::replace(&arguments.out, &bytes).map_err(|e| unwritable(&e))?;
    let path = arguments.out.display().to_string();
    let said = json!({
        "file": path,
        "month": arguments.month,
        "audience": arguments.audience.code().replace('_', "-"),
        "language": language,
    });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}
