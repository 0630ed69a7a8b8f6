//! A call on one page, as it is handed to whoever asks: what it is for, who may apply, until when, how it is
//! judged. Nobody's data is in it.

use super::service::{call, find};
use crate::Result;
use crate::format::{print_day, print_money};
use crate::language::Language;
use crate::reference::settings::InLanguages;
use crate::reference::{municipality, settings_on};
use crate::selection::papers::{PaperDocument, Part};
use crate::vault::Vault;
use crate::words::Words;

/// The summary of a call as it stands today.
///
/// # Errors
/// When there is no such call.
pub fn summary(vault: &Vault, id_or_number: &str, language: Language) -> Result<PaperDocument> {
    vault.read(|reading| {
        let call = call(reading, find(reading, id_or_number)?, reading.today)?;
        let (content, words) = (&call.version.content, Words::of(language));
        let settings = settings_on(reading, reading.today)?;
        let mut paper =
            PaperDocument::blank(reading, &settings, &words, ("call", &call.number), reading.today)?;
        paper.title = call.title(language);
        paper.sender =
            vec![settings.programme.implementer.of(language), settings.programme.title.of(language)];
        // The footnote's mark stands at the first mention, which this paper does not have.
        paper.footnote = None;
        let area: Vec<&str> =
            content.area.iter().filter_map(|id| Some(municipality(id)?.name(language))).collect();
        let day = |day: chrono::NaiveDate| print_day(day, language);
        let money = |amount| print_money(amount, language);
        let share =
            (content.own_share_min_percent > 0).then(|| format!("{} %", content.own_share_min_percent));
        let everywhere = words.get("call-summary-everywhere");
        let facts = [
            ("letter-fact-call", Some(call.number.clone())),
            ("pack-component", Some(words.get(&format!("component-{}", call.component.code())))),
            ("call-summary-area", Some(if area.is_empty() { everywhere } else { area.join(", ") })),
            ("call-summary-opens", content.opens_on.map(day)),
            ("call-summary-closes", content.closes_on.map(day)),
            ("call-summary-available", content.available.map(money)),
            ("call-summary-ceiling", content.ceiling.map(money)),
            ("call-summary-share", share),
        ];
        paper.facts = facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?))).collect();
        let about = content.summary.of(language);
        if !about.trim().is_empty() {
            paper.parts.push(Part::Text(about));
        }
        let list = |key: &str, texts: Vec<&InLanguages>| {
            let items = texts.into_iter().map(|text| Part::Item(text.of(language)));
            std::iter::once(Part::Heading(words.get(key))).chain(items).collect::<Vec<_>>()
        };
        paper
            .parts
            .extend(list("call-summary-criteria", content.criteria.iter().map(|one| &one.words).collect()));
        let required = content.documents.iter().filter(|one| one.required);
        paper.parts.extend(list("call-summary-documents", required.map(|one| &one.words).collect()));
        if !content.grid.criteria.is_empty() {
            paper.parts.push(Part::Heading(words.get("call-summary-grid")));
            let rows =
                content.grid.criteria.iter().map(|one| vec![one.words.of(language), one.most.to_string()]);
            paper.parts.push(Part::Table {
                heads: vec![words.get("call-summary-criterion"), words.get("call-summary-points")],
                rows: rows.collect(),
                figures: 1,
            });
            let args = [("pass", content.grid.pass.to_string()), ("most", content.grid.most().to_string())];
            let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            paper.parts.push(Part::Text(words.with("call-summary-pass", &args)));
        }
        let days = content.complaint_days.to_string();
        paper.parts.push(Part::Text(words.with("call-summary-complaint", &[("days", &days)])));
        Ok(paper.sealed())
    })
}
