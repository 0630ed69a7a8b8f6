//! The sheet of a closure: how each line stands, the final figures, and the lines to sign on.

use super::{Closure, Line};
use crate::Result;
use crate::code::Code;
use crate::format::{print_day, print_money};
use crate::language::Language;
use crate::reference::settings_on;
use crate::selection::papers::{PaperDocument, Part, Signature};
use crate::vault::Reading;
use crate::words::Words;

/// The sheet.
pub(super) fn sheet(reading: &Reading<'_>, closure: &Closure, language: Language) -> Result<PaperDocument> {
    let words = Words::of(language);
    // The day of the closing, so that the same closing gives the same paper.
    let on = closure.closed().map_or(reading.today, |one| one.on);
    let settings = settings_on(reading, on)?;
    let grantee = &closure.grantee;
    let mut paper =
        PaperDocument::blank(reading, &settings, &words, ("closure", &grantee.agreement_number), on)?;
    paper.title = words.get("closure-title");
    paper.sender = vec![settings.programme.implementer.of(language), settings.programme.title.of(language)];
    paper.footnote = None;
    let closed = closure.closed().map(|one| format!("{}, {}", print_day(one.on, language), one.officer));
    paper.facts = vec![
        (words.get("letter-fact-application"), grantee.application_number.clone()),
        (words.get("dossier-agreement"), grantee.agreement_number.clone()),
        (words.get("dossier-applicant"), grantee.owner().to_owned()),
        (words.get("closure-closed"), closed.unwrap_or_else(|| words.get("closure-not-yet"))),
    ];
    paper.parts.push(Part::Heading(words.get("closure-checklist")));
    paper.parts.push(Part::Table {
        heads: vec![words.get("closure-line"), words.get("dossier-standing"), words.get("closure-reason")],
        rows: closure.lines.iter().map(|line| row(line, &words)).collect(),
        figures: 0,
    });
    paper.parts.push(Part::Heading(words.get("closure-figures")));
    let figures = &closure.figures;
    let money = |amount| print_money(amount, language);
    let facts = [
        ("closure-granted", money(figures.granted)),
        ("closure-own-share", money(figures.own_share)),
        ("closure-spent", money(figures.spent)),
        ("closure-assets", format!("{} ({})", figures.assets, money(figures.assets_value))),
        ("closure-visits", figures.visits.to_string()),
        ("closure-jobs-full-time", figures.jobs_full_time.to_string()),
        ("closure-jobs-part-time", figures.jobs_part_time.to_string()),
        ("closure-jobs-secured", figures.jobs_secured.to_string()),
    ];
    paper.parts.push(Part::Facts(facts.into_iter().map(|(key, value)| (words.get(key), value)).collect()));
    paper.signatures = vec![Signature { name: String::new(), below: words.get("role-programme_manager") }];
    Ok(paper.sealed())
}

fn row(line: &Line, words: &Words) -> Vec<String> {
    let why =
        [line.reason.clone(), line.officer.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    vec![
        words.get(&format!("closure-line-{}", line.line.code())),
        words.get(&format!("closure-standing-{}", line.standing.code())),
        why,
    ]
}
