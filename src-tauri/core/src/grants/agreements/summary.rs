//! One page in plain words: what you get, what you give, what you must do until when, what happens if not, and whom
//! to call.

use super::{Error, store};
use crate::Result;
use crate::code::Code;
use crate::format::{print_day, print_money};
use crate::grants::{Payer, service as grants, store as rows};
use crate::language::Language;
use crate::people;
use crate::reference::settings_on;
use crate::selection::papers::{PaperDocument, Part};
use crate::selection::{self};
use crate::vault::Vault;
use crate::words::Words;

/// The summary of an agreement in the applicant's language, or in this one.
///
/// # Errors
/// [`Error::NotFound`].
pub fn summary(vault: &Vault, application: &str, language: Option<Language>) -> Result<PaperDocument> {
    vault.read(|reading| {
        let id = grants::find(reading, application)?;
        crate::privacy::check_application(reading, id)?;
        if reading.auditor().is_some() {
            return Err(people::Error::Sealed.into());
        }
        let record = selection::store::record(reading, id)?.ok_or(selection::Error::NotFound)?;
        let row = rows::agreement_of(reading, id)?.ok_or(Error::NotFound)?;
        let (_, person, _) =
            people::store::applicant(reading, record.application.applicant)?.ok_or(Error::NotFound)?;
        let wished = person.language.as_ref().and_then(|one| one.known());
        let words = Words::of(language.or(wished).unwrap_or(Language::Sq));
        let language = words.language();
        let settings = settings_on(reading, row.settings_on)?;
        let signings = store::signings(reading, row.id)?;
        let signed = signings.iter().rfind(|one| one.amendment.is_none());
        let signed_on = signed.map(|one| one.signed_on);
        let handed_over = store::last_handover(reading, row.id)?;
        // Of the last thing both sides signed, so that the same data gives the same page.
        let on = signings.iter().map(|one| one.signed_on).max().unwrap_or(row.settings_on);
        let mut paper =
            PaperDocument::blank(reading, &settings, &words, ("agreement-summary", &row.number), on)?;
        paper.title = words.get("summary-title");
        let stands = signed.and_then(|one| one.content.as_ref()).and_then(|one| one.grantee.as_ref());
        let name = stands.map_or_else(|| person.name_written.clone(), |grantee| grantee.name.clone());
        paper.facts =
            vec![(words.get("summary-for"), name), (words.get("summary-agreement"), row.number.clone())];
        if let Some(on) = signed_on {
            paper.facts.push((words.get("summary-signed"), print_day(on, language)));
        }
        let money = |amount| print_money(amount, language);
        let parts = &mut paper.parts;
        parts.push(Part::Text(words.get("summary-opening")));
        parts.push(Part::Heading(words.get("summary-get")));
        parts.push(Part::Text(words.with("summary-get-value", &[("value", &money(row.terms.granted))])));
        for item in row.terms.items.iter().filter(|item| item.payer == Payer::Programme) {
            let quantity = super::page::quantity(item.quantity_milli);
            let unit = item.unit.clone().unwrap_or_else(|| words.get("agreement-unit-piece"));
            parts.push(Part::Item(format!("{}: {quantity} {unit}", item.description)));
        }
        parts.push(Part::Text(words.get("summary-get-no-money")));
        parts.push(Part::Heading(words.get("summary-give")));
        let (cash, kind) = (row.terms.own_cash, row.terms.own_kind);
        if cash.get() == 0 && kind.get() == 0 {
            parts.push(Part::Text(words.get("summary-give-nothing")));
        } else {
            let args = [("cash", money(cash)), ("kind", money(kind))];
            let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
            parts.push(Part::Text(words.with("summary-give-amounts", &args)));
        }
        parts.push(Part::Heading(words.get("summary-do")));
        let rows = store::obligations(reading, row.id)?;
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|one| {
                let due = one.promise.due(signed_on, handed_over);
                let until = match due {
                    Some(day) => print_day(day, language),
                    None => one.promise.time(&words),
                };
                vec![one.promise.said(&words), until]
            })
            .collect();
        if rows.is_empty() {
            parts.push(Part::Text(words.get("summary-do-agreement")));
        } else {
            let heads = vec![words.get("agreement-col-obligation"), words.get("agreement-col-due")];
            parts.push(Part::Table { heads, rows, figures: 0 });
        }
        let paper_settings = &settings.paper;
        let months = paper_settings.ownership_months;
        let months = words.count("agreement-months", u64::from(months), &months.to_string());
        parts.push(Part::Text(words.with("summary-keep", &[("months", &months)])));
        let days = paper_settings.remedy_days;
        let days = words.count("agreement-days", u64::from(days), &days.to_string());
        parts.push(Part::Heading(words.get("summary-if-not")));
        parts.push(Part::Text(words.with("summary-if-not-words", &[("days", &days)])));
        let lost = paper_settings.loss_report_days;
        let lost = words.count("agreement-days", u64::from(lost), &lost.to_string());
        parts.push(Part::Text(words.with("summary-loss", &[("days", &lost)])));
        parts.push(Part::Heading(words.get("summary-call")));
        let or_line = |text: String| if text.trim().is_empty() { "…".repeat(24) } else { text };
        parts.push(Part::Text(or_line(paper_settings.contact.of(language))));
        let complaints = paper_settings.complaints.of(language);
        if !complaints.trim().is_empty() {
            parts.push(Part::Text(words.with("summary-complain", &[("how", &complaints)])));
        }
        parts.push(Part::Text(words.get("summary-free")));
        parts.push(Part::Text(words.get("summary-no-contract")));
        Ok(paper.sealed())
    })
}

/// How the summary's component is called, for lists.
#[must_use]
pub fn component_said(component: crate::reference::Component, words: &Words) -> String {
    words.get(&format!("agreement-component-{}", component.code()))
}
