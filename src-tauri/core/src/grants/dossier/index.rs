//! The first page of a file: what it holds, in order, and what is missing.

use super::service::{Sample, Sampling};
use super::whole::Place;
use super::{Dossier, Line, Paper, Standing};
use crate::Result;
use crate::attachments::Attachment;
use crate::code::{Code, Stored};
use crate::format::{print_day, print_money};
use crate::language::Language;
use crate::reference::settings_on;
use crate::selection::papers::{PaperDocument, Part};
use crate::vault::Reading;
use crate::words::Words;

/// The page.
pub(super) fn paper(reading: &Reading<'_>, dossier: &Dossier, language: Language) -> Result<PaperDocument> {
    let words = Words::of(language);
    let settings = settings_on(reading, reading.today)?;
    let mut paper =
        PaperDocument::blank(reading, &settings, &words, ("dossier", &dossier.number), reading.today)?;
    paper.title = words.get("dossier-title");
    paper.sender = vec![settings.programme.implementer.of(language), settings.programme.title.of(language)];
    // The footnote's mark stands at the first mention, which this paper does not have.
    paper.footnote = None;
    let state = dossier.state.as_ref().map(Stored::code);
    let component = dossier.component.as_ref().map(Stored::code);
    let facts = [
        ("letter-fact-application", Some(dossier.number.clone())),
        ("dossier-applicant", Some(format!("{} ({})", dossier.name, dossier.applicant_number))),
        ("dossier-organisation", dossier.organisation.clone()),
        ("pack-component", component.map(|code| words.get(&format!("component-{code}")))),
        ("dossier-state", state.map(|code| words.get(&format!("application-state-{code}")))),
        ("dossier-agreement", dossier.agreement.as_ref().map(|(number, _)| number.clone())),
        ("dossier-granted", dossier.agreement.as_ref().map(|(_, granted)| print_money(*granted, language))),
    ];
    paper.facts = facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?))).collect();
    let heads = ["dossier-paper", "dossier-number", "dossier-day", "dossier-standing"];
    let shown = dossier.lines.iter().filter(|line| line.standing() != Standing::NotDue);
    paper.parts.push(Part::Table {
        heads: heads.iter().map(|key| words.get(key)).collect(),
        rows: shown.flat_map(|line| rows(line, &words)).collect(),
        figures: 0,
    });
    let missing: Vec<_> = dossier.missing().collect();
    paper.parts.push(Part::Heading(words.get("dossier-missing")));
    if missing.is_empty() {
        paper.parts.push(Part::Text(words.get("dossier-whole")));
    }
    paper
        .parts
        .extend(missing.iter().map(|one| Part::Item(words.get(&format!("dossier-paper-{}", one.code())))));
    Ok(paper.sealed())
}

/// The page, and where everything begins that is bound behind it.
pub(super) fn with_places(
    reading: &Reading<'_>,
    dossier: &Dossier,
    places: &[Place],
    language: Language,
) -> Result<PaperDocument> {
    let words = Words::of(language);
    let mut paper = paper(reading, dossier, language)?;
    // A file of its own beside that of the first page alone.
    paper.kind = "dossier-whole".to_owned();
    paper.parts.push(Part::Heading(words.get("dossier-where")));
    if places.is_empty() {
        paper.parts.push(Part::Text(words.get("dossier-nothing-bound")));
        return Ok(paper.sealed());
    }
    let heads = ["dossier-paper", "dossier-number", "dossier-page"];
    let row = |place: &Place| {
        vec![words.get(&place.name), place.number.clone().unwrap_or_default(), place.page.to_string()]
    };
    paper.parts.push(Part::Table {
        heads: heads.iter().map(|key| words.get(key)).collect(),
        rows: places.iter().map(row).collect(),
        figures: 1,
    });
    Ok(paper.sealed())
}

/// What stands for a file that cannot be shown on paper.
pub(super) fn beside(
    reading: &Reading<'_>,
    dossier: &Dossier,
    (kind, file): (Paper, &Attachment),
    language: Language,
) -> Result<PaperDocument> {
    let words = Words::of(language);
    let settings = settings_on(reading, reading.today)?;
    let mut paper =
        PaperDocument::blank(reading, &settings, &words, ("dossier-beside", &dossier.number), reading.today)?;
    paper.title = words.get(&format!("dossier-paper-{}", kind.code()));
    paper.footnote = None;
    let day = file.dated_on.map(|day| print_day(day, language));
    let facts = [
        ("letter-fact-application", Some(dossier.number.clone())),
        ("dossier-day", day),
        ("dossier-beside-name", Some(file.file_name())),
        ("dossier-beside-hash", file.sha256.clone()),
    ];
    paper.facts = facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?))).collect();
    paper.parts.push(Part::Text(words.get("dossier-beside")));
    Ok(paper.sealed())
}

/// What was drawn, each with how much it lacks.
pub(super) fn sample(
    reading: &Reading<'_>,
    sampling: &Sampling,
    sample: &Sample,
    language: Language,
) -> Result<PaperDocument> {
    let words = Words::of(language);
    let settings = settings_on(reading, reading.today)?;
    let mut paper = PaperDocument::blank(
        reading,
        &settings,
        &words,
        ("dossier-sample", sampling.seed.trim()),
        reading.today,
    )?;
    paper.title = words.get("dossier-sample-title");
    paper.sender = vec![settings.programme.implementer.of(language), settings.programme.title.of(language)];
    paper.footnote = None;
    let (drawn, of) = (sample.dossiers.len().to_string(), sample.of.to_string());
    paper.parts.push(Part::Text(
        words.with("dossier-sample-drawn", &[("count", &drawn), ("of", &of), ("seed", sampling.seed.trim())]),
    ));
    let rows = sample.dossiers.iter().map(|one| {
        let missing = one.missing().count();
        let whole = if missing == 0 {
            words.get("dossier-sample-complete")
        } else {
            words.with("dossier-count-missing", &[("count", &missing.to_string())])
        };
        let agreement = one.agreement.as_ref().map(|(number, _)| number.clone()).unwrap_or_default();
        vec![one.number.clone(), agreement, one.name.clone(), whole]
    });
    let heads = ["letter-fact-application", "dossier-agreement", "dossier-applicant", "dossier-standing"];
    paper.parts.push(Part::Table {
        heads: heads.iter().map(|key| words.get(key)).collect(),
        rows: rows.collect(),
        figures: 0,
    });
    Ok(paper.sealed())
}

fn rows(line: &Line, words: &Words) -> Vec<Vec<String>> {
    let name = words.get(&format!("dossier-paper-{}", line.paper.code()));
    let standing = words.get(&format!("dossier-standing-{}", line.standing().code()));
    if line.found.is_empty() {
        return vec![vec![name, String::new(), String::new(), standing]];
    }
    let row = |one: &super::Found| {
        let day = one.on.map(|day| print_day(day, words.language())).unwrap_or_default();
        let what = match &one.attachment {
            Some(file) => file.pages.map_or_else(
                || words.get("dossier-file"),
                |pages| words.with("dossier-file-pages", &[("pages", &pages.to_string())]),
            ),
            None => standing.clone(),
        };
        vec![name.clone(), one.number.clone().unwrap_or_default(), day, what]
    };
    line.found.iter().map(row).collect()
}
