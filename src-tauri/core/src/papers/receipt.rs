//! The receipt an applicant takes home, with a second copy for the office.

use chrono::Days;
use serde_json::json;

use super::document::{ReceiptDocument, hash};
use super::{Error, store};
use crate::Result;
use crate::code::Code;
use crate::format::print_day;
use crate::ids::ApplicationId;
use crate::language::Language;
use crate::reference::settings_on;
use crate::selection::ApplicationState;
use crate::selection::calls;
use crate::vault::{Access, Action, Officer, Vault, Writing, Written, access};
use crate::words::Words;
use crate::{people, selection};

/// Gives an application a numbered receipt and composes it: in a language, or the one the applicant prefers, or
/// English where none is known. Write the file after this.
///
/// # Errors
/// When there is no such application, or the person's data is restricted or erased.
pub fn print(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    language: Option<Language>,
) -> Result<Written<ReceiptDocument>> {
    let written = vault.write(officer, Action::ReceiptPrinted, |tx| {
        let id = selection::service::find(tx, application)?;
        let record = selection::store::record(tx, id)?.ok_or(selection::Error::NotFound)?;
        crate::privacy::check_application(tx, id)?;
        let (applicant_number, person, organisation) =
            people::store::applicant(tx, record.application.applicant)?.ok_or(people::Error::NotFound)?;
        let organisation = organisation.map(|id| people::store::organisation(tx, id)).transpose()?.flatten();
        let proofs = people::store::identifications(tx, person.id)?;
        let preferred = person.language.as_ref().and_then(|stored| stored.known());
        let language = language.or(preferred).unwrap_or(Language::En);
        let (words, settings) = (Words::of(language), settings_on(tx, tx.today)?);
        let first =
            record.history.iter().find(|event| event.kind.known() == Some(ApplicationState::Received));
        let received_on = first.map_or(tx.today, |event| event.on);
        let received_by = first.map_or_else(|| officer.name.clone(), |event| event.officer.clone());
        let answer_by = received_on.checked_add_days(Days::new(settings.paper.answer_days.into()));
        let missing = people::service::missing_for_agreement(&person, &proofs, organisation.as_ref());
        let mut missing: Vec<String> =
            missing.iter().map(|field| words.get(&format!("field-{field}"))).collect();
        missing.extend(unanswered(tx, id, language)?);
        let component = record
            .application
            .component
            .as_ref()
            .map(|code| words.get(&format!("component-{}", code.code())));
        let mut facts = vec![("name", person.name_written.clone())];
        facts.extend(organisation.map(|organisation| ("organisation", organisation.name)));
        facts.extend([
            ("applicant", applicant_number),
            ("application", record.application.number.clone()),
            ("component", component.unwrap_or_default()),
            ("received-on", print_day(received_on, language)),
            ("received-by", received_by),
        ]);
        let lacking =
            if missing.is_empty() { words.get("receipt-nothing-missing") } else { missing.join(", ") };
        let hear = answer_by.map(|day| words.with("receipt-hear-by", &[("day", &print_day(day, language))]));
        let told = [
            ("missing", lacking),
            ("hear", hear.unwrap_or_default()),
            ("contact", settings.paper.contact.of(language)),
            ("complain", settings.paper.complaints.of(language)),
        ];
        let said = |name: &str| words.get(&format!("receipt-{name}"));
        let mut document = ReceiptDocument {
            number: tx.next_number("receipt")?,
            application_number: record.application.number.clone(),
            dated: tx.today,
            title: said("title"),
            programme: settings.programme.title.of(language),
            funding: settings.paper.visibility.of(language),
            facts: facts.into_iter().map(|(name, value)| (said(name), value)).collect(),
            told: told.into_iter().map(|(name, text)| (said(name), text)).collect(),
            copies: (said("copy-applicant"), said("copy-office")),
            signatures: (said("signature-applicant"), said("signature-office")),
            footnote: settings.paper.footnotes.text(settings.paper.footnotes.letter, language),
            sample: crate::privacy::is_sample(tx)?.then(|| words.get("form-sample")),
            content_hash: String::new(),
        };
        document.content_hash = hash(&document).map_err(|_| Error::Composing)?;
        let detail = json!({
            "receipt": document.number, "language": language.code(), "content_hash": document.content_hash,
        });
        tx.describe(json!({ "application": document.application_number, "receipt": document.number }));
        store::insert_printed(tx, id, &detail)?;
        Ok((id, document))
    })?;
    let (id, document) = written.value;
    access(vault, officer, Access::Printed, Some(id.uuid()))?;
    Ok(Written { value: document, change: written.change })
}

/// The call's own questions that must be answered and are not yet, in the applicant's language.
fn unanswered(tx: &Writing<'_>, application: ApplicationId, language: Language) -> Result<Vec<String>> {
    let Some(call) = calls::service::of_application(tx, application, tx.today)? else {
        return Ok(Vec::new());
    };
    let content = call.version.content;
    let missing = calls::service::unanswered(tx, application, &content)?;
    let asked = content.questions.iter().filter(|question| missing.contains(&question.code));
    Ok(asked.map(|question| question.words.of(language)).collect())
}
