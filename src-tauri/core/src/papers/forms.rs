//! Printing application forms, and knowing them again.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::asked;
use super::document::{FormCall, FormDocument, FormField, FormPart, Labels, Pages, Shape, hash};
use super::fields::{self, Kind, List, PARTS, VERSION, names};
use super::{Error, FormState, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{CallVersionId, PaperFormId};
use crate::language::Language;
use crate::reference::{Component, Settings, settings_on};
use crate::selection::calls::{self, Call};
use crate::vault::{Action, Officer, Vault, Writing, Written};
use crate::words::Words;

/// As many are printed at once: more is a job for a print shop, which copies no numbers.
pub const MOST: u32 = 500;

/// What stands around the fields.
const LABELS: &[&str] = &[
    "title",
    "number",
    "page",
    "lead",
    "choose",
    "consents",
    "yes",
    "no",
    "declaration",
    "signature",
    "place-date",
    "office",
    "office-received-on",
    "office-received-by",
    "office-application",
    "sample",
    "day",
    "month",
    "year",
];

/// A printed form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperForm {
    /// Identity.
    pub id: PaperFormId,
    /// Number.
    pub number: String,
    /// The languages' codes, joined with `+`.
    pub languages: String,
    /// Version.
    pub version: String,
    /// The component it was printed for.
    pub component: Option<String>,
    /// The day.
    pub printed_on: NaiveDate,
    /// Where it stands.
    pub state: Stored<FormState>,
    /// The number of the application it became.
    pub application: Option<String>,
    /// The number of the call whose questions it asks.
    pub call: Option<String>,
    /// The version of that call.
    pub call_version: Option<CallVersionId>,
}

/// Gives numbers to so many forms and composes them; for a call, with its own questions as they stand today. Write
/// the file after this: no paper leaves that the vault does not know.
///
/// # Errors
/// [`Error::Languages`], [`Error::Copies`]; no such call, or one of another component.
pub fn print(
    vault: &Vault,
    officer: &Officer,
    languages: &[Language],
    component: Option<Component>,
    call: Option<&str>,
    copies: u32,
) -> Result<Written<FormDocument>> {
    if !(1..=3).contains(&languages.len()) {
        return Err(Error::Languages.into());
    }
    if !(1..=MOST).contains(&copies) {
        return Err(Error::Copies { most: MOST }.into());
    }
    vault.write(officer, Action::FormsPrinted, |tx| {
        let settings = settings_on(tx, tx.today)?;
        let call = call.map(|call| for_call(tx, call, component)).transpose()?;
        let component = component.or(call.as_ref().and_then(|call| call.component.known()));
        let numbers = (0..copies).map(|_| tx.next_number("paper_form")).collect::<Result<Vec<_>>>()?;
        let sample = crate::privacy::is_sample(tx)?;
        let document = compose(&settings, languages, component, call.as_ref(), numbers, sample)?;
        let version = call.map(|call| call.version.id);
        for number in &document.numbers {
            store::insert_form(tx, number, &document, component, version)?;
        }
        tx.describe(
            json!({ "forms": copies, "first": document.numbers.first(), "last": document.numbers.last() }),
        );
        Ok(document)
    })
}

/// The call a form is printed for, as it stands today.
fn for_call(tx: &Writing<'_>, call: &str, component: Option<Component>) -> Result<Call> {
    let call = calls::service::call(tx, calls::service::find(tx, call)?, tx.today)?;
    if component.is_some_and(|component| call.component != Stored::Known(component)) {
        return Err(calls::Error::OtherComponent.into());
    }
    Ok(call)
}

/// Declares a printed form void, or a void one printed again.
///
/// # Errors
/// [`Error::FormUnknown`]; [`Error::FormReturned`] for one that was entered.
pub fn set_void(vault: &Vault, officer: &Officer, number: &str, void: bool) -> Result<Written<()>> {
    vault.write(officer, Action::FormsPrinted, |tx| {
        let form = known(tx, number)?;
        if let (Some(FormState::Returned), Some(application)) = (form.state.known(), form.application) {
            return Err(Error::FormReturned(application).into());
        }
        tx.describe(json!({ "form": form.number, "void": void }));
        store::set_state(tx, form.id, if void { FormState::Void } else { FormState::Printed })
    })
}

/// The printed forms, newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn list(vault: &Vault) -> Result<Vec<PaperForm>> {
    vault.read(|reading| store::forms(reading))
}

/// The form of a number, whole or from its `F` on, or the figures alone where only one ends with them.
///
/// # Errors
/// [`Error::NumberMissing`], [`Error::FormUnknown`], [`Error::FormAmbiguous`].
pub(super) fn known(db: &Connection, typed: &str) -> Result<PaperForm> {
    let typed = typed.trim().to_uppercase();
    if typed.is_empty() {
        return Err(Error::NumberMissing.into());
    }
    if let Some(form) = store::form(db, &typed)? {
        return Ok(form);
    }
    let figures = typed.strip_prefix('F').unwrap_or(&typed);
    if figures.is_empty() || figures.len() > 9 || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::FormUnknown.into());
    }
    let ending = format!("-F{:0>4}", figures.trim_start_matches('0'));
    match store::ending_with(db, &ending)?.as_slice() {
        [] => Err(Error::FormUnknown.into()),
        [form] => Ok(form.clone()),
        _ => Err(Error::FormAmbiguous.into()),
    }
}

fn compose(
    settings: &Settings,
    languages: &[Language],
    component: Option<Component>,
    call: Option<&Call>,
    numbers: Vec<String>,
    sample_vault: bool,
) -> Result<FormDocument, Error> {
    let words: Vec<Words> = languages.iter().map(|language| Words::of(*language)).collect();
    let said = |key: &str| -> Vec<String> { words.iter().map(|words| words.get(key)).collect() };
    let each =
        |text: &dyn Fn(Language) -> String| -> Vec<String> { languages.iter().map(|l| text(*l)).collect() };
    let paper = &settings.paper;
    let labels: Labels =
        LABELS.iter().map(|name| ((*name).to_owned(), said(&format!("form-{name}")))).collect();
    let common = PARTS.iter().map(|part| FormPart {
        code: part.code.to_owned(),
        title: said(part.title),
        fields: part.fields.iter().map(|field| shown(field, languages, &said)).collect(),
    });
    let parts = common.chain(call.and_then(|call| asked::part(call, &words))).collect();
    let mut document = FormDocument {
        numbers,
        languages: languages.iter().map(|language| language.code()).collect::<Vec<_>>().join("+"),
        version: call.map_or_else(|| VERSION.to_owned(), asked::version),
        labels,
        programme: each(&|language| settings.programme.title.of(language)),
        funding: each(&|language| paper.visibility.of(language)),
        parts,
        consents: settings
            .consents
            .purposes
            .iter()
            .map(|purpose| {
                (each(&|language| purpose.title.of(language)), each(&|language| purpose.wording.of(language)))
            })
            .collect(),
        footnotes: languages
            .iter()
            .filter_map(|language| paper.footnotes.text(paper.footnotes.letter, *language))
            .collect(),
        component: component
            .and_then(|chosen| List::Components.codes().iter().position(|code| *code == chosen.code())),
        call: call.map(|call| FormCall { number: call.number.clone(), version: call.version.version }),
        pages: Pages::Application,
        sample_vault,
        content_hash: String::new(),
    };
    document.content_hash = hash(&document)?;
    Ok(document)
}

fn shown(field: &fields::Field, languages: &[Language], said: &dyn Fn(&str) -> Vec<String>) -> FormField {
    let shape = match field.kind {
        Kind::Line => Shape::Lines(1),
        Kind::Lines(lines) => Shape::Lines(lines),
        Kind::Boxes(boxes) => Shape::Boxes(boxes),
        Kind::Day => Shape::Day,
        Kind::Money => Shape::Money,
        Kind::Choice(list) => {
            Shape::Choice(list.codes().into_iter().map(|code| names(list, code, languages)).collect())
        }
    };
    let label = said(&format!("field-{}", field.name));
    FormField {
        code: field.code.to_owned(),
        label,
        hint: Vec::new(),
        value: String::new(),
        shape,
        wide: field.wide,
    }
}
