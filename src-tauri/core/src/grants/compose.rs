//! From what is stored to the agreement as paper shows it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::document::{AgreementDocument, Column, DocumentItem, Facts, Grantee, Identification, Share};
use super::{Error, Missing, Payer, Terms, template};
use crate::code::Code;
use crate::language::Language;
use crate::money::Cents;
use crate::money_words::amount_in_words;
use crate::people::IdentificationKind;
use crate::people::records::{self, Organisation, Person};
use crate::reference::{Settings, municipality};
use crate::selection::Application;
use crate::words::Words;

/// Everything an agreement is made from.
pub(super) struct Sources<'a> {
    pub number: &'a str,
    pub dated: NaiveDate,
    pub terms: &'a Terms,
    pub application: &'a Application,
    pub person: &'a Person,
    pub identifications: &'a [records::Identification],
    pub organisation: Option<&'a Organisation>,
    pub settings: &'a Settings,
    pub sample_vault: bool,
}

/// Words of heads, tables and signatures: locale keys without their `agreement-`.
const LABELS: [&str; 28] = [
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
];

/// The document in these languages, English first.
///
/// # Errors
/// [`Error::Incomplete`] with everything that is missing.
pub(super) fn compose(sources: &Sources<'_>, languages: &[Language]) -> Result<AgreementDocument, Error> {
    let words: Vec<Words> = languages.iter().map(|language| Words::of(*language)).collect();
    let facts = facts(sources, &words)?;
    let columns = (0..)
        .zip(&words)
        .map(|(at, words)| column(sources, &facts, words, at))
        .collect::<Result<Vec<_>, _>>()?;
    let mut document = AgreementDocument {
        number: sources.number.to_owned(),
        application_number: sources.application.number.clone(),
        dated: sources.dated,
        template_version: template::parse(&template::source(Language::En))?.version,
        clearance: sources.settings.paper.clearance.clone(),
        sample_vault: sources.sample_vault,
        facts,
        columns,
        content_hash: String::new(),
    };
    document.content_hash = content_hash(&document)?;
    Ok(document)
}

/// SHA-256 over the document without its hash, written as JSON: fields stand in the order of the type,
/// labels in that of their names, so that equal documents have equal hashes on every machine.
fn content_hash(document: &AgreementDocument) -> Result<String, Error> {
    let bytes = serde_json::to_vec(document).map_err(|e| Error::Template(e.to_string()))?;
    Ok(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}

fn given(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn facts(sources: &Sources<'_>, words: &[Words]) -> Result<Facts, Error> {
    let (terms, person, paper) = (sources.terms, sources.person, &sources.settings.paper);
    let contract = sources.settings.programme.contract_number.trim();
    let component = sources.application.component.as_ref().and_then(|component| component.known());
    let identification = identification(sources.identifications);
    let municipality = municipality_of(sources).and_then(|id| municipality_names(&id, words));
    let total = terms.total();
    let missing: Vec<Missing> = [
        (Missing::Name, person.name_written.trim().is_empty()),
        (Missing::Identification, identification.is_none()),
        (Missing::Municipality, municipality.is_none()),
        (Missing::Component, component.is_none()),
        (Missing::Value, terms.granted <= Cents::ZERO || total.is_none()),
        (Missing::Items, !terms.items_agree()),
        (Missing::Contract, contract.is_empty() && paper.clearance.is_some()),
    ]
    .into_iter()
    .filter_map(|(field, lacks)| lacks.then_some(field))
    .collect();
    let (Some(identification), Some(municipality), Some(component), Some(total), true) =
        (identification, municipality, component, total, missing.is_empty())
    else {
        return Err(Error::Incomplete(missing));
    };
    let organisation = sources.organisation;
    let items = items(sources, words);
    Ok(Facts {
        grantee: Grantee {
            name: person.name_written.clone(),
            organisation: organisation.map(|o| o.name.clone()),
            nui: organisation.and_then(|o| given(o.nui.as_ref())),
            identification,
            municipality,
            settlement: match organisation.and_then(|o| given(o.settlement.as_ref())) {
                Some(settlement) => Some(settlement),
                None => given(person.settlement.as_ref()),
            },
            address: match organisation.and_then(|o| given(o.address.as_ref())) {
                Some(address) => Some(address),
                None => street(person),
            },
            phone: given(person.phone.as_ref()),
        },
        component,
        sector: given(sources.application.sector.as_ref()),
        shares: shares(terms, &items),
        items,
        granted: terms.granted,
        own_cash: terms.own_cash,
        own_kind: terms.own_kind,
        total,
        contract_number: contract.to_owned(),
        signatory: given(paper.signatory.as_ref()),
    })
}

/// The best proof of identity that is complete: a document before certified identification.
fn identification(proofs: &[records::Identification]) -> Option<Identification> {
    let complete = || proofs.iter().filter(|proof| proof.is_complete());
    let document = complete().find_map(|proof| match proof.kind.known() {
        Some(IdentificationKind::Certified) => None,
        kind => Some(Identification::Document {
            kind: kind.unwrap_or(IdentificationKind::OtherDocument),
            number: given(proof.number.as_ref())?,
            issuer: given(proof.issuer.as_ref()),
        }),
    });
    document.or_else(|| {
        complete().find_map(|proof| {
            Some(Identification::Certified {
                by: given(proof.certified_by.as_ref())?,
                reason: given(proof.certified_reason.as_ref())?,
            })
        })
    })
}

fn municipality_of(sources: &Sources<'_>) -> Option<String> {
    sources
        .organisation
        .and_then(|o| given(o.municipality.as_ref()))
        .or_else(|| given(sources.person.municipality.as_ref()))
}

/// A municipality's name for each column.
fn municipality_names(id: &str, words: &[Words]) -> Option<Vec<String>> {
    let municipality = municipality(id)?;
    Some(words.iter().map(|words| municipality.name(words.language()).to_owned()).collect())
}

fn street(person: &Person) -> Option<String> {
    let street: Vec<_> =
        [&person.address, &person.house_number].into_iter().filter_map(|part| given(part.as_ref())).collect();
    let parts: Vec<_> =
        [given(Some(&street.join(" "))), given(person.postcode.as_ref())].into_iter().flatten().collect();
    given(Some(&parts.join(", ")))
}

/// The items, or the one that stands for all approved assets.
fn items(sources: &Sources<'_>, words: &[Words]) -> Vec<DocumentItem> {
    let mut items: Vec<DocumentItem> = sources
        .terms
        .items
        .iter()
        .map(|item| DocumentItem {
            description: vec![item.description.trim().to_owned()],
            specification: given(item.specification.as_ref()),
            origin: given(item.origin.as_ref()),
            unit: given(item.unit.as_ref()),
            quantity_milli: item.quantity_milli,
            unit_price: item.unit_price,
            total: item.total().unwrap_or_default(),
            payer: item.payer,
        })
        .collect();
    // Numbers are the same in both annexes when what the programme gives stands first.
    items.sort_by_key(|item| item.payer != Payer::Programme);
    if !items.iter().any(|item| item.payer == Payer::Programme) {
        let standing = DocumentItem {
            description: words.iter().map(|words| default_item(sources.application, words)).collect(),
            specification: None,
            origin: None,
            unit: None,
            quantity_milli: 1_000,
            unit_price: sources.terms.granted,
            total: sources.terms.granted,
            payer: Payer::Programme,
        };
        items.insert(0, standing);
    }
    items
}

fn default_item(application: &Application, words: &Words) -> String {
    let args = [("application", application.number.as_str())];
    let sector = given(application.sector.as_ref())
        .map(|code| format!("agreement-sector-{code}"))
        .map(|key| (words.get(&key), key))
        // A sector of a newer program has no words here.
        .filter(|(name, key)| name != key);
    match sector {
        Some((name, _)) => words.with("agreement-default-item", &[args[0], ("sector", &name)]),
        None => words.with("agreement-default-item-plain", &args),
    }
}

/// One row for each item, and one for what the grantee promises beyond the items.
fn shares(terms: &Terms, items: &[DocumentItem]) -> Vec<Share> {
    let of = |item: &DocumentItem, payer| if item.payer == payer { item.total } else { Cents::ZERO };
    let mut rows: Vec<Share> = (0..)
        .zip(items)
        .map(|(i, item)| Share {
            item: Some(i),
            programme: of(item, Payer::Programme),
            own_cash: of(item, Payer::OwnCash),
            own_kind: of(item, Payer::OwnKind),
        })
        .collect();
    let left = |promised: Cents, payer| {
        let listed = terms.items_total(payer).unwrap_or_default();
        promised.checked_sub(listed).unwrap_or_default()
    };
    let rest = Share {
        item: None,
        programme: Cents::ZERO,
        own_cash: left(terms.own_cash, Payer::OwnCash),
        own_kind: left(terms.own_kind, Payer::OwnKind),
    };
    if rest.own_cash > Cents::ZERO || rest.own_kind > Cents::ZERO {
        rows.push(rest);
    }
    rows
}

fn column(sources: &Sources<'_>, facts: &Facts, words: &Words, at: usize) -> Result<Column, Error> {
    let language = words.language();
    let (paper, programme) = (&sources.settings.paper, &sources.settings.programme);
    let place = facts.grantee.municipality.get(at).map_or("", String::as_str);
    let count = |key: &str, n: u32| words.count(key, u64::from(n), &n.to_string());
    let value_words = amount_in_words(facts.granted, language).ok_or(Error::Amount { field: "granted" })?;
    let values: BTreeMap<&str, String> = [
        ("address", address(&facts.grantee, place, words)),
        ("application_number", sources.application.number.clone()),
        ("component", words.get(&format!("agreement-component-{}", facts.component.code()))),
        ("contract_number", or_line(&facts.contract_number)),
        ("grantee", grantee(&facts.grantee, words)),
        ("identification", proof(&facts.grantee.identification, words)),
        ("implementer", programme.implementer.of(language)),
        ("number", sources.number.to_owned()),
        ("operation_months", count("agreement-months", paper.business_months)),
        ("own_cash", money(facts.own_cash, language)),
        ("own_kind", money(facts.own_kind, language)),
        ("phase", programme.phase.clone()),
        ("prevailing_language", words.get(prevailing(paper.prevailing_language))),
        ("programme", programme.title.of(language)),
        ("record_years", count("agreement-years", paper.record_years)),
        ("remedy_days", count("agreement-days", paper.remedy_days)),
        ("report_days", count("agreement-days", paper.loss_report_days)),
        ("representative", representative(facts, &paper.signatory_title.of(language), words)),
        ("restriction_months", count("agreement-months", paper.ownership_months)),
        ("short_name", programme.short_name.clone()),
        ("total", money(facts.total, language)),
        ("value", money(facts.granted, language)),
        ("value_words", value_words),
    ]
    .into_iter()
    .collect();
    let template = template::parse(&template::source(language))?;
    let footnote = paper.footnotes.text(paper.footnotes.agreement, language);
    Ok(Column {
        language,
        text: template::fill(&template, &values, footnote.is_some())?,
        footnote,
        funding: paper.visibility.of(language),
        labels: labels(sources, words),
    })
}

fn labels(sources: &Sources<'_>, words: &Words) -> BTreeMap<String, String> {
    let day = sources.dated.format("%d.%m.%Y").to_string();
    let args = [
        ("reference", sources.settings.paper.clearance.as_deref().unwrap_or_default()),
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

/// An amount in the language's habit, its blanks unbreakable: `EUR 4 250.00`, `4 250,00 EUR`,
/// `4.250,00 EUR`.
fn money(amount: Cents, language: Language) -> String {
    let (euros, cents) = amount.split();
    match language {
        Language::En => format!("EUR\u{a0}{}.{cents:02}", grouped(euros, '\u{a0}')),
        Language::Sq => format!("{},{cents:02}\u{a0}EUR", grouped(euros, '\u{a0}')),
        Language::SrLatn | Language::SrCyrl => format!("{},{cents:02}\u{a0}EUR", grouped(euros, '.')),
    }
}

fn grouped(n: u64, separator: char) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}
