//! `csp audit-package`: the whole chain without personal values, for an auditor to check offline.

use csp_core::{files, vault};
use serde_json::json;

use super::agreement::unwritable;
use crate::arguments::{AuditPackage, Common};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;

pub fn run(common: &Common, arguments: &AuditPackage, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let package = vault::audit_package(&session.vault, &session.officer, &arguments.purpose)?;
    files::replace(&arguments.out, &package.bytes).map_err(|e| unwritable(&e))?;
    let path = arguments.out.display().to_string();
    let said = json!({
        "file": path,
        "changes": package.changes,
        "records": package.records,
        "head": package.head.text(),
    });
    output.say(&said, |words| {
        let changes = package.changes.to_string();
        words.with("cli-audit-package", &[("file", &path), ("changes", &changes)])
    })
}
