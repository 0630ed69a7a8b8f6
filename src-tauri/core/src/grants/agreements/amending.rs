//! An amendment on paper: what was and what is to be, in each language, with the annexes as they are to stand.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::amendments::Amendment;
use super::obligations::Promise;
use super::{AgreementContent, Error, Particular, builtin, signing};
use crate::Result;
use crate::code::Code;
use crate::format::{print_day, print_money};
use crate::grants::document::{AgreementDocument, Grantee};
use crate::grants::{ItemForm, service as grants, template};
use crate::ids::ApplicationId;
use crate::language::{Language, serbian_latin};
use crate::words::Words;

/// The line of the template that stands for what changes.
const CHANGES: &str = "[changes]";

/// The paper in every language.
pub(super) fn compose(
    db: &Connection,
    application: ApplicationId,
    amendment: &Amendment,
) -> Result<AgreementDocument> {
    let (Some(before), Some(after)) = (&amendment.before, &amendment.after) else {
        return Err(Error::NoAmendment.into());
    };
    let (mut document, values) =
        grants::composed(db, application, (after, amendment.drawn_up_on), &signing::LANGUAGES)?;
    document.dated = amendment.approved_on.unwrap_or(amendment.drawn_up_on);
    if let Some(grantee) = &after.grantee {
        document.facts.grantee = grantee.clone();
    }
    let agreed_on = super::signing::of_agreement_of(db, application)?;
    for (at, (column, mut values)) in document.columns.iter_mut().zip(values).enumerate() {
        let words = Words::of(column.language);
        let text = match column.language {
            Language::SrLatn => serbian_latin(builtin::amendment(Language::SrCyrl)),
            language => builtin::amendment(language).to_owned(),
        };
        let mut parsed = template::parse(&text)?;
        let changes = changes(before, after, &words, at);
        let names: Vec<String> = (0..changes.len()).map(|n| format!("change_{n}")).collect();
        for section in &mut parsed.sections {
            if let Some(place) = section.paragraphs.iter().position(|(_, words)| words == CHANGES) {
                let list = names.iter().map(|name| (true, format!("{{{name}}}")));
                section.paragraphs.splice(place..=place, list);
            }
        }
        let reason = amendment.reason.clone().unwrap_or_default();
        values.insert("amendment", amendment.number.to_string());
        values.insert("agreed_on", agreed_on.map_or_else(String::new, |on| print_day(on, column.language)));
        values.insert("reason", reason.trim_end_matches('.').to_owned());
        let mut all: BTreeMap<&str, String> = values;
        for (name, change) in names.iter().zip(changes) {
            all.insert(name, change);
        }
        column.text = template::fill(&parsed, &all, column.footnote.is_some())?;
        let dated = words.with("agreement-dated", &[("day", &print_day(document.dated, column.language))]);
        column.labels.insert("dated".to_owned(), dated);
        document.template_version.clone_from(&parsed.version);
    }
    document.number = format!("{}/A{}", document.number, amendment.number);
    document.content_hash.clear();
    document.content_hash = crate::grants::compose::content_hash(&document)?;
    Ok(document)
}

/// Each change in words: what it is about, what was, what is to be. `at` is the column's place.
pub(crate) fn changes(
    before: &AgreementContent,
    after: &AgreementContent,
    words: &Words,
    at: usize,
) -> Vec<String> {
    let language = words.language();
    let mut all = Vec::new();
    let mut change = |what: String, old: String, new: String| {
        if old != new {
            let none = || words.get("amendment-nothing");
            let old = if old.is_empty() { none() } else { old };
            let new = if new.is_empty() { none() } else { new };
            all.push(words.with("amendment-change", &[("what", &what), ("old", &old), ("new", &new)]));
        }
    };
    for (field, old, new) in [
        ("granted", before.terms.granted, after.terms.granted),
        ("own-cash", before.terms.own_cash, after.terms.own_cash),
        ("own-kind", before.terms.own_kind, after.terms.own_kind),
    ] {
        let what = words.get(&format!("amendment-{field}"));
        change(what, print_money(old, language), print_money(new, language));
    }
    for (number, old, new) in paired(&before.terms.items, &after.terms.items) {
        let what = words.with("amendment-item", &[("number", &number.to_string())]);
        let said = |item: Option<&ItemForm>| item.map_or_else(String::new, |item| item_said(item, words));
        change(what, said(old), said(new));
    }
    for (number, old, new) in paired(&before.obligations, &after.obligations) {
        let what = words.with("amendment-obligation", &[("number", &number.to_string())]);
        let said = |one: Option<&Promise>| {
            one.map_or_else(String::new, |one| format!("{} ({})", one.said(words), one.time(words)))
        };
        change(what, said(old), said(new));
    }
    for field in Particular::ALL {
        let said = |content: &AgreementContent| content.particulars.of(*field, language).unwrap_or_default();
        change(words.get(&format!("particular-{}", field.code())), said(before), said(after));
    }
    if let (Some(old), Some(new)) = (&before.grantee, &after.grantee) {
        for (field, old, new) in party(old, new, at) {
            change(words.get(&format!("amendment-party-{field}")), old, new);
        }
    }
    all
}

/// What stands at the same place, and what one side alone has; places counted from 1.
fn paired<'a, T: PartialEq>(
    old: &'a [T],
    new: &'a [T],
) -> impl Iterator<Item = (usize, Option<&'a T>, Option<&'a T>)> {
    (0..old.len().max(new.len())).map(move |at| (at + 1, old.get(at), new.get(at)))
}

fn item_said(item: &ItemForm, words: &Words) -> String {
    let quantity = crate::grants::agreements::page::quantity(item.quantity_milli);
    let unit = item.unit.clone().unwrap_or_else(|| words.get("agreement-unit-piece"));
    let more = [item.specification.clone(), item.origin.clone()].into_iter().flatten();
    let text = [item.description.clone()].into_iter().chain(more).collect::<Vec<_>>().join(", ");
    let price = print_money(item.unit_price, words.language());
    let payer = words.get(&format!("amendment-payer-{}", item.payer.code()));
    words.with(
        "amendment-item-said",
        &[("item", &text), ("quantity", &quantity), ("unit", &unit), ("price", &price), ("payer", &payer)],
    )
}

/// What the papers say of the grantee, field by field.
fn party(old: &Grantee, new: &Grantee, at: usize) -> Vec<(&'static str, String, String)> {
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    let place = |grantee: &Grantee| {
        // Kept for every language; a column asks for its own.
        grantee.municipality.get(at).or(grantee.municipality.first()).cloned().unwrap_or_default()
    };
    let proof = |grantee: &Grantee| match &grantee.identification {
        crate::grants::document::Identification::Document { number, issuer, .. } => {
            [Some(number.clone()), issuer.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
        crate::grants::document::Identification::Certified { by, reason } => format!("{by}, {reason}"),
    };
    vec![
        ("name", old.name.clone(), new.name.clone()),
        ("organisation", text(&old.organisation), text(&new.organisation)),
        ("nui", text(&old.nui), text(&new.nui)),
        ("identification", proof(old), proof(new)),
        ("municipality", place(old), place(new)),
        ("settlement", text(&old.settlement), text(&new.settlement)),
        ("address", text(&old.address), text(&new.address)),
        ("phone", text(&old.phone), text(&new.phone)),
    ]
}
