//! `csp scan`: one pile of scanned pages, split by the codes on them.

use std::ops::ControlFlow;

use csp_core::code::Code;
use csp_core::papers::pile::{self, PileReport};
use csp_core::words::Words;
use csp_exports::pile::PagePicture;
use csp_reading::scans::{self, facts};
use serde_json::{Value, json};

use crate::arguments::{Common, Scan, ScanWhat};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;

pub fn run(common: &Common, arguments: &Scan, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match &arguments.what {
        Some(ScanWhat::Waiting) => {
            let waiting = pile::waiting(vault)?;
            let said = waiting.iter().map(|page| {
                json!({ "id": page.id, "page": page.page, "number": page.number, "pile": page.pile, "attachment": page.attachment })
            });
            return output.say(&Value::Array(said.collect()), |words| {
                let lines = waiting.iter().map(|page| {
                    let number = page.number.clone().unwrap_or_else(|| words.get("scan-why-no-code"));
                    format!("{}  {}, {}: {number}\n", page.id, page.pile, page.page)
                });
                lines.collect()
            });
        }
        Some(ScanWhat::Assign { page, record }) => {
            pile::assign(vault, officer, *page, record)?;
            return output.say(&json!({ "id": page, "record": record }), |words| {
                words.with("cli-scan-assigned", &[("record", record)])
            });
        }
        None => {}
    }
    let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
    let (mut pages, mut names) = (Vec::new(), Vec::new());
    for file in &arguments.files {
        let so_far = pages.len() as u64;
        let read = scans::scan_in_child(&csp, file, &mut |done| {
            output.progress(so_far + done, 0);
            ControlFlow::Continue(())
        })?;
        pages.extend(read);
        names.extend(file.file_name().map(|name| name.to_string_lossy().into_owned()));
    }
    let told = facts(&pages);
    let report = if arguments.dry_run {
        pile::preview(vault, &told)?
    } else {
        let bind = |places: &[usize]| Ok(csp_exports::pile::bind(&bound(&pages, places)));
        pile::attach(vault, officer, &names.join(", "), &told, &bind)?.value
    };
    output.say(&shown(&report), |words| text(&report, words))
}

/// The pictures at these places as they are bound.
fn bound<'a>(pages: &'a [scans::Page], places: &[usize]) -> Vec<PagePicture<'a>> {
    let picture = |p: &'a scans::Picture| PagePicture {
        jpeg: &p.jpeg,
        width: p.width,
        height: p.height,
        colour: p.colour,
    };
    scans::pictures(pages, places).into_iter().map(picture).collect()
}

/// The shape of the contract: pages by their numbers; `waiting` tells more of each that is unassigned.
fn shown(report: &PileReport) -> Value {
    let attached =
        report.attached.iter().map(|one| json!({ "application": one.application, "pages": one.pages }));
    let unassigned = report.unassigned.iter().map(|one| one.page);
    let waiting = report
        .unassigned
        .iter()
        .map(|one| json!({ "id": one.id, "page": one.page, "number": one.number, "why": one.why.code() }));
    json!({
        "pages": report.pages,
        "attached": attached.collect::<Vec<_>>(),
        "unassigned": unassigned.collect::<Vec<_>>(),
        "waiting": waiting.collect::<Vec<_>>(),
        "unchanged": report.unchanged,
    })
}

fn text(report: &PileReport, words: &Words) -> String {
    let pages = |pages: &[u32]| pages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut lines = vec![words.with("cli-scan-pages", &[("count", &report.pages.to_string())])];
    lines.extend(report.attached.iter().map(|one| {
        words.with("cli-scan-attached", &[("application", &one.application), ("pages", &pages(&one.pages))])
    }));
    lines.extend(report.unassigned.iter().map(|one| {
        let why = words.get(&format!("scan-why-{}", one.why.code()));
        let id = one.id.map(|id| id.to_string()).unwrap_or_default();
        let number = one.number.clone().unwrap_or_default();
        let args = [("page", one.page.to_string()), ("why", why), ("number", number), ("id", id)];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        words.with("cli-scan-unassigned", &args)
    }));
    if !report.unchanged.is_empty() {
        lines.push(words.with("cli-scan-unchanged", &[("pages", &pages(&report.unchanged))]));
    }
    lines.join("\n")
}
