//! The words of one column: the template filled, and what stands around it.

use std::collections::BTreeMap;

use super::agreements::Particular;
use super::compose::Sources;
use super::document::{Column, Facts, Grantee, Identification};
use super::{Error, template};
use crate::code::Code;
use crate::format::{print_day, print_money};
use crate::language::Language;
use crate::money_words::amount_in_words;
use crate::words::Words;

/// Words of heads, tables and signatures: locale keys without their `agreement-`.
const LABELS: [&str; 32] = [
    "logo-place",
    "sample-wording",
    "cleared",
    "sample-vault",
    "dated",
    "page",
    "annex-items",
    "annex-shares",
    "amounts-in-eur",
    "col-number",
    "col-item",
    "col-quantity",
    "col-price",
    "col-total",
    "col-programme",
    "col-own-cash",
    "col-own-kind",
    "row-total",
    "row-not-itemised",
    "origin",
    "unit-piece",
    "for-iom",
    "for-grantee",
    "sign-name",
    "sign-place",
    "sign-date",
    "sign-signature",
    "witness",
    "annex-obligations",
    "col-obligation",
    "col-due",
    "for-municipality",
];

/// What the agreement says in one language; `at` is the column's place.
///
/// # Errors
/// When the amount has no words or the template is damaged.
pub(super) fn column(
    sources: &Sources<'_>,
    facts: &Facts,
    words: &Words,
    at: usize,
) -> Result<Column, Error> {
    let language = words.language();
    let paper = &sources.settings.paper;
    let values = values(sources, facts, words, at)?;
    let template = sources.wording.template(language)?;
    let footnote = paper.footnotes.text(paper.footnotes.agreement, language);
    Ok(Column {
        language,
        text: template::fill(&template, &values, footnote.is_some())?,
        footnote,
        funding: paper.visibility.of(language),
        labels: labels(sources, words),
    })
}

/// What stands for each placeholder in one language.
///
/// # Errors
/// When the amount has no words.
pub(super) fn values(
    sources: &Sources<'_>,
    facts: &Facts,
    words: &Words,
    at: usize,
) -> Result<BTreeMap<&'static str, String>, Error> {
    let language = words.language();
    let (paper, programme) = (&sources.settings.paper, &sources.settings.programme);
    let place = facts.grantee.municipality.get(at).map_or("", String::as_str);
    let count = |key: &str, n: u32| words.count(key, u64::from(n), &n.to_string());
    let value_words = amount_in_words(facts.granted, language).ok_or(Error::Amount { field: "granted" })?;
    let third = facts.municipality.as_ref().and_then(|party| party.name.get(at));
    let mut values: BTreeMap<&'static str, String> = [
        ("address", address(&facts.grantee, place, words)),
        ("application_number", sources.application.number.clone()),
        ("component", words.get(&format!("agreement-component-{}", facts.component.code()))),
        ("contract_number", or_line(&facts.contract_number)),
        ("grantee", grantee(&facts.grantee, words)),
        ("identification", proof(&facts.grantee.identification, words)),
        ("implementer", programme.implementer.of(language)),
        ("number", sources.number.to_owned()),
        ("operation_months", count("agreement-months", paper.business_months)),
        ("own_cash", print_money(facts.own_cash, language)),
        ("own_kind", print_money(facts.own_kind, language)),
        ("phase", programme.phase.clone()),
        ("prevailing_language", words.get(prevailing(paper.prevailing_language))),
        ("programme", programme.title.of(language)),
        ("record_years", count("agreement-years", paper.record_years)),
        ("remedy_days", count("agreement-days", paper.remedy_days)),
        ("report_days", count("agreement-days", paper.loss_report_days)),
        ("representative", representative(facts, &paper.signatory_title.of(language), words)),
        ("restriction_months", count("agreement-months", paper.ownership_months)),
        ("short_name", programme.short_name.clone()),
        ("total", print_money(facts.total, language)),
        ("value", print_money(facts.granted, language)),
        ("value_words", value_words),
        ("municipality", third.map_or(place, String::as_str).to_owned()),
    ]
    .into_iter()
    .collect();
    for field in Particular::ALL {
        let said = sources.particulars.of(*field, language).unwrap_or_default();
        values.insert(field.code(), or_line(said.trim_end_matches('.')));
    }
    Ok(values)
}

fn labels(sources: &Sources<'_>, words: &Words) -> BTreeMap<String, String> {
    let day = print_day(sources.dated, words.language());
    let clearance = sources.clearance().unwrap_or_default();
    let args = [
        ("reference", clearance.as_str()),
        ("day", &day),
        // Known only when the pages are set.
        ("page", "{page}"),
        ("pages", "{pages}"),
        ("origin", "{origin}"),
    ];
    LABELS.iter().map(|name| ((*name).to_owned(), words.with(&format!("agreement-{name}"), &args))).collect()
}

/// Where a sample says nothing yet, somebody may write it by hand.
fn or_line(text: &str) -> String {
    if text.is_empty() {
        "\u{2026}\u{2026}\u{2026}\u{2026}\u{2026}\u{2026}".to_owned()
    } else {
        text.to_owned()
    }
}

fn prevailing(language: Language) -> &'static str {
    match language {
        Language::En => "agreement-prevailing-en",
        Language::Sq => "agreement-prevailing-sq",
        Language::SrLatn | Language::SrCyrl => "agreement-prevailing-sr",
    }
}

/// Who signs for the organisation: name and title, or the title while no name is recorded.
fn representative(facts: &Facts, title: &str, words: &Words) -> String {
    match &facts.signatory {
        Some(name) => format!("{name}, {title}"),
        None => words.with("agreement-representative", &[("title", title)]),
    }
}

fn grantee(grantee: &Grantee, words: &Words) -> String {
    let Some(organisation) = &grantee.organisation else { return grantee.name.clone() };
    let args = [("organisation", organisation.as_str()), ("name", &grantee.name)];
    match &grantee.nui {
        Some(nui) => words.with("agreement-grantee-registered", &[args[0], args[1], ("nui", nui)]),
        None => words.with("agreement-grantee-organisation", &args),
    }
}

fn proof(identification: &Identification, words: &Words) -> String {
    match identification {
        Identification::Document { kind, number, issuer } => {
            let document = words.with(&format!("agreement-id-{}", kind.code()), &[("number", number)]);
            match issuer {
                Some(issuer) => {
                    words.with("agreement-id-issued", &[("document", &document), ("issuer", issuer)])
                }
                None => document,
            }
        }
        Identification::Certified { by, reason } => {
            words.with("agreement-id-certified", &[("by", by), ("reason", reason.trim_end_matches('.'))])
        }
    }
}

/// Settlement, street, municipality and telephone, as far as the registers know them.
fn address(grantee: &Grantee, municipality: &str, words: &Words) -> String {
    let parts = [
        grantee.settlement.clone(),
        grantee.address.clone(),
        Some(words.with("agreement-municipality", &[("municipality", municipality)])),
        grantee.phone.as_ref().map(|phone| words.with("agreement-phone", &[("phone", phone)])),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
