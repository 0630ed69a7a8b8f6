//! What was checked and found, in words and as JSON.

use std::fmt::Write;

use csp_chain::Fault as Chain;
use serde_json::{Value, json};

use crate::check::{Checked, Fault};

/// For people.
pub fn text(checked: &Checked) -> String {
    let mut out = String::new();
    if let Some(opening) = &checked.opening {
        let sample = if opening.sample { " (a made-up sample programme)" } else { "" };
        let _ = writeln!(out, "Vault {}{sample}", opening.vault);
        let _ = writeln!(out, "Package made on {} UTC by {}", opening.made_at, opening.made_by_name);
        let _ = writeln!(out, "Purpose: {}\n", opening.purpose);
    }
    if let Some(seen) = &checked.seen {
        let _ = writeln!(out, "Changes checked          {:>9}", seen.changes);
        let _ = writeln!(out, "Signatures that held     {:>9}", seen.signatures);
        let _ = writeln!(out, "Record changes checked   {:>9}", seen.records);
        let _ = writeln!(out, "Officers ever enrolled   {:>9}\n", seen.officers);
        for (name, count) in &checked.by {
            let _ = writeln!(out, "  {name}: {count} changes");
        }
        let _ = writeln!(out, "\nFounder: {}", seen.founder.as_deref().unwrap_or("unknown"));
        let _ = writeln!(out, "End of the chain: {}\n", seen.head.text());
    }
    if checked.findings.is_empty() {
        let _ = writeln!(out, "Nothing is wrong. Compare the founder and the end of the chain with paper.");
    }
    for finding in &checked.findings {
        let _ = writeln!(out, "WRONG: {}", words(finding).1);
    }
    out
}

/// For programs.
pub fn json(checked: &Checked) -> String {
    let findings: Vec<Value> = checked
        .findings
        .iter()
        .map(|finding| {
            let sequence = if let Fault::Chain(finding) = finding { Some(finding.sequence) } else { None };
            let (code, message) = words(finding);
            json!({ "code": code, "sequence": sequence, "message": message })
        })
        .collect();
    let (opening, seen) = (checked.opening.as_ref(), checked.seen.as_ref());
    let said = json!({
        "whole": checked.findings.is_empty(),
        "vault": opening.map(|opening| &opening.vault),
        "made_at": opening.map(|opening| &opening.made_at),
        "made_by": opening.map(|opening| &opening.made_by_name),
        "purpose": opening.map(|opening| &opening.purpose),
        "changes": seen.map(|seen| seen.changes),
        "records": seen.map(|seen| seen.records),
        "signatures": seen.map(|seen| seen.signatures),
        "officers": seen.map(|seen| seen.officers),
        "by": checked.by,
        "founder": seen.and_then(|seen| seen.founder.as_ref()),
        "head": seen.map(|seen| seen.head.text()),
        "findings": findings,
    });
    format!("{said:#}\n")
}

/// The code and the words of a finding.
fn words(finding: &Fault) -> (&'static str, String) {
    let said = match finding {
        Fault::Chain(finding) => return (finding.fault.code(), chain(finding)),
        Fault::Format => ("package-format", "This is no audit package that this program knows.".to_owned()),
        Fault::Line(number) => ("package-line", format!("Line {number} cannot be understood.")),
        Fault::Cut => ("package-cut", "The package was cut off: its last line is missing.".to_owned()),
        Fault::Beyond => ("package-beyond", "Something stands after the end of the package.".to_owned()),
        Fault::Digest => ("package-digest", "The package is not as it was made.".to_owned()),
        Fault::Signature => {
            ("package-signature", "The officer it names did not sign this package.".to_owned())
        }
        Fault::End => ("package-end", "The chain does not end where the package says.".to_owned()),
        Fault::Founder => ("package-founder", "The founder is not the one the package names.".to_owned()),
        Fault::FounderOnPaper => {
            ("package-founder-paper", "The founder is not the one known from paper.".to_owned())
        }
    };
    (said.0, said.1)
}

fn chain(finding: &csp_chain::Finding) -> String {
    let number = finding.sequence;
    let action = finding.action.as_deref().unwrap_or_default();
    match finding.fault {
        Chain::Chain => format!("Change {number} does not follow the one before it."),
        Chain::Hash => format!("Change {number} is not as it was written."),
        Chain::Signature => format!("Change {number} is not signed by the officer it names."),
        Chain::Role => {
            let role = finding.role.as_deref().unwrap_or_default();
            format!("Change {number} ({action}) was made by an officer whose role, {role}, did not allow it.")
        }
        Chain::Disabled => format!("Change {number} was made by an officer who had been disabled."),
        Chain::Action => {
            format!("Change {number} is of a kind this program does not know ({action}): use a newer one.")
        }
        Chain::Undo => format!("Change {number} takes back what is not there or cannot be taken back."),
        Chain::Certificate => {
            format!("In change {number} an officer got a role that nobody entitled had certified.")
        }
        Chain::Under => format!("Change {number} alters officers or settings under the name {action}."),
        Chain::Device => {
            format!("Change {number} begins on a device that does not tell which change it follows.")
        }
        Chain::Exception => format!(
            "Change {number} makes or alters an exception from duties apart that no programme manager signed as it stands."
        ),
        Chain::Unsealing => format!(
            "Change {number} makes or alters an unsealing for an auditor that no programme manager signed as it stands."
        ),
        Chain::Founder => {
            "The vault was not founded as its first change says, or its recovery key is another.".to_owned()
        }
        Chain::Head => format!("The chain does not contain change {number} with the hash known from paper."),
    }
}
