//! The request for quotations and the comparison as papers. No beneficiary's name is on either: places and counts
//! are enough to quote.

use std::collections::BTreeMap;

use super::comparison::compared;
use super::records::{Line, Lot, Quotation};
use super::{Error, store};
use crate::Result;
use crate::format::{print_day, print_money, print_quantity};
use crate::grants::line_total;
use crate::language::Language;
use crate::money::Cents;
use crate::reference::{municipality, settings_on};
use crate::selection::papers::{PaperDocument, Part, Signature};
use crate::vault::{Reading, Vault};
use crate::words::Words;

/// The request for quotations, in each of these languages.
///
/// # Errors
/// [`Error::LotNotFound`], [`Error::NotRequested`]; an auditor does not give it out.
pub fn request(vault: &Vault, which: &str, languages: &[Language]) -> Result<Vec<PaperDocument>> {
    vault.read(|reading| {
        if reading.auditor().is_some() {
            return Err(crate::people::Error::Sealed.into());
        }
        let lot = store::one(reading, store::find(reading, which)?)?;
        languages.iter().map(|language| request_in(reading, &lot, *language)).collect()
    })
}

fn request_in(reading: &Reading<'_>, lot: &Lot, language: Language) -> Result<PaperDocument> {
    let words = Words::of(language);
    let request = lot.request.as_ref().ok_or(Error::NotRequested)?;
    let mut paper = blank(reading, lot, ("request-for-quotations", "buying-rfq-title"), request.on, &words)?;
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| print_day(day, language));
    let facts = [
        ("buying-lot", Some(format!("{} · {}", lot.number, lot.name))),
        ("buying-requisition", Some(request.number.clone())),
        ("buying-dated", Some(print_day(request.on, language))),
        ("buying-offers-until", day(request.offers_until)),
        ("buying-needed-by", day(request.needed_by)),
    ];
    paper.facts = facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?))).collect();
    paper.parts.push(Part::Text(words.get("buying-rfq-asks")));
    paper.parts.push(Part::Heading(words.get("buying-what")));
    let rows = lot.lines.iter().map(|line| {
        vec![
            line.position.to_string(),
            line.description.clone(),
            line.specification.clone().unwrap_or_default(),
            quantity(line, line.needed_milli(), &words),
        ]
    });
    let heads = ["buying-position", "buying-description", "buying-specification", "buying-quantity"];
    paper.parts.push(table(&heads, rows.collect(), 1, &words));
    paper.parts.push(Part::Heading(words.get("buying-where")));
    let rows = places(lot, &words);
    paper.parts.push(table(&["buying-place", "buying-description", "buying-quantity"], rows, 1, &words));
    paper.parts.push(Part::Heading(words.get("buying-conditions")));
    for key in
        ["buying-condition-price", "buying-condition-say", "buying-condition-origin", "buying-condition-free"]
    {
        paper.parts.push(Part::Item(words.get(key)));
    }
    if let Some(until) = request.offers_until {
        let until = print_day(until, language);
        paper.parts.push(Part::Item(words.with("buying-condition-until", &[("day", &until)])));
    }
    if let Some(conditions) = &request.conditions {
        paper.parts.push(Part::Text(conditions.clone()));
    }
    paper.parts.push(Part::Heading(words.get("buying-visibility")));
    paper.parts.push(Part::Text(words.get("buying-visibility-words")));
    paper.signatures = vec![Signature { name: String::new(), below: words.get("buying-signed-by-iom") }];
    Ok(paper.sealed())
}

/// The comparison of quotations with its award.
///
/// # Errors
/// [`Error::LotNotFound`], [`Error::NothingToCompare`].
pub fn comparison(vault: &Vault, which: &str, language: Language) -> Result<PaperDocument> {
    vault.read(|reading| {
        let lot = store::one(reading, store::find(reading, which)?)?;
        let words = Words::of(language);
        let request = lot.request.as_ref().ok_or(Error::NotRequested)?;
        if lot.quotations.is_empty() {
            return Err(Error::NothingToCompare.into());
        }
        let on = lot.award.as_ref().map_or(request.on, |award| award.on);
        let mut paper = blank(reading, &lot, ("comparison", "buying-comparison-title"), on, &words)?;
        let least = settings_on(reading, on)?.procurement.least_quotations;
        let counted = words.with(
            "buying-quotations-of",
            &[("there", &lot.quotations.len().to_string()), ("asked", &least.to_string())],
        );
        let facts = [
            ("buying-lot", Some(format!("{} · {}", lot.number, lot.name))),
            ("buying-requisition", Some(request.number.clone())),
            ("buying-offers-until", request.offers_until.map(|day| print_day(day, language))),
            ("buying-quotations", Some(counted)),
        ];
        paper.facts = facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?))).collect();
        paper.parts.push(Part::Heading(words.get("buying-by-supplier")));
        paper.parts.push(by_supplier(&lot, &words));
        let remarks =
            lot.quotations.iter().filter_map(|one| Some((one.supplier_name.clone(), one.remark.clone()?)));
        let remarks: Vec<(String, String)> = remarks.collect();
        if !remarks.is_empty() {
            paper.parts.push(Part::Facts(remarks));
        }
        paper.parts.push(Part::Heading(words.get("buying-by-line")));
        paper.parts.push(by_line(&lot, &words));
        award(&lot, &words, &mut paper);
        paper.parts.push(Part::Heading(words.get("buying-interests")));
        for one in &lot.declarations {
            let interests: Vec<String> = one
                .about
                .iter()
                .filter_map(|(supplier, ground)| {
                    let quotation =
                        lot.quotations.iter().find(|quotation| quotation.supplier == *supplier)?;
                    let ground = words.get(&format!("interest-{}", ground.as_ref()?.code()));
                    Some(format!("{}: {ground}", quotation.supplier_name))
                })
                .collect();
            let said =
                if interests.is_empty() { words.get("buying-interest-none") } else { interests.join("; ") };
            let line = format!("{}, {}: {said}", one.officer_name, print_day(one.on, language));
            paper.parts.push(Part::Item(line));
        }
        let mut signers: Vec<&str> = lot.declarations.iter().map(|one| one.officer_name.as_str()).collect();
        signers.dedup();
        let lines = signers.iter().map(|name| (*name).to_owned()).chain([String::new()]);
        paper.signatures = lines
            .map(|name| {
                let below = if name.is_empty() { "buying-approved-by" } else { "buying-compared-by" };
                Signature { name, below: words.get(below) }
            })
            .collect();
        Ok(paper.sealed())
    })
}

fn award(lot: &Lot, words: &Words, paper: &mut PaperDocument) {
    paper.parts.push(Part::Heading(words.get("buying-award")));
    let (Some(award), Some(quotation)) = (&lot.award, lot.awarded()) else {
        paper.parts.push(Part::Text(words.get("buying-award-none")));
        return;
    };
    let total = lot.quoted(quotation).map(|total| print_money(total, words.language()));
    let facts = [
        ("buying-awarded-to", Some(quotation.supplier_name.clone())),
        ("buying-total", total),
        ("buying-awarded-on", Some(print_day(award.on, words.language()))),
        ("buying-awarded-by", Some(award.officer_name.clone())),
        ("buying-award-reason", award.reason.clone()),
        ("buying-few-reason", award.few_reason.clone()),
    ];
    let facts = facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?)));
    paper.parts.push(Part::Facts(facts.collect()));
}

fn by_supplier(lot: &Lot, words: &Words) -> Part {
    let language = words.language();
    let number = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let rows = compared(lot).into_iter().map(|row| {
        let one = row.quotation;
        let mut marks =
            vec![words.get(if one.compliant { "buying-complies" } else { "buying-does-not-comply" })];
        if row.late {
            marks.push(words.get("buying-late"));
        }
        if row.total.is_none() {
            marks.push(words.get("buying-incomplete"));
        }
        if row.lowest {
            marks.push(words.get("buying-lowest"));
        }
        vec![
            one.supplier_name.clone(),
            print_day(one.received_on, language),
            marks.join(", "),
            number(one.delivery_days),
            number(one.guarantee_months),
            print_money(one.vat, language),
            row.total.map(|total| print_money(total, language)).unwrap_or_default(),
        ]
    });
    let heads = [
        "buying-supplier",
        "buying-received",
        "buying-judged",
        "buying-days",
        "buying-guarantee",
        "buying-vat",
        "buying-total",
    ];
    table(&heads, rows.collect(), 4, words)
}

fn by_line(lot: &Lot, words: &Words) -> Part {
    let language = words.language();
    let mut rows = Vec::new();
    for line in &lot.lines {
        let prices: Vec<_> = lot
            .quotations
            .iter()
            .filter_map(|one| Some((one, one.prices.iter().find(|price| price.line == line.id)?)))
            .collect();
        let counts = |one: &Quotation| one.compliant && !lot.is_late(one);
        let least: Option<Cents> =
            prices.iter().filter(|(one, _)| counts(one)).map(|(_, price)| price.unit_price).min();
        for (at, (one, price)) in prices.iter().enumerate() {
            let mark = if counts(one) && Some(price.unit_price) == least { " *" } else { "" };
            let total = line_total(line.needed_milli(), price.unit_price);
            rows.push(vec![
                if at == 0 { format!("{}. {}", line.position, line.description) } else { String::new() },
                format!("{}{mark}", one.supplier_name),
                price.origin.clone().unwrap_or_default(),
                quantity(line, line.needed_milli(), words),
                print_money(price.unit_price, language),
                total.map(|total| print_money(total, language)).unwrap_or_default(),
            ]);
        }
    }
    let heads = [
        "buying-description",
        "buying-supplier",
        "buying-origin",
        "buying-quantity",
        "buying-unit-price",
        "buying-total",
    ];
    table(&heads, rows, 3, words)
}

fn table(heads: &[&str], rows: Vec<Vec<String>>, figures: usize, words: &Words) -> Part {
    Part::Table { heads: heads.iter().map(|key| words.get(key)).collect(), rows, figures }
}

fn quantity(line: &Line, milli: i64, words: &Words) -> String {
    let unit = line.unit.clone().unwrap_or_else(|| words.get("buying-pieces"));
    format!("{} {unit}", print_quantity(milli, words.language()))
}

/// How much of each line goes to each village.
fn places(lot: &Lot, words: &Words) -> Vec<Vec<String>> {
    let mut sums: BTreeMap<(String, i64), i64> = BTreeMap::new();
    for line in &lot.lines {
        for item in &line.items {
            let town = item.municipality.as_deref().and_then(municipality);
            let town = town.map(|place| place.name(words.language()).to_owned());
            let parts: Vec<String> = [town, item.settlement.clone()].into_iter().flatten().collect();
            let place = if parts.is_empty() { words.get("buying-place-unknown") } else { parts.join(", ") };
            *sums.entry((place, line.position)).or_default() += item.quantity_milli;
        }
    }
    let mut before = String::new();
    sums.into_iter()
        .filter_map(|((place, position), milli)| {
            let line = lot.lines.iter().find(|line| line.position == position)?;
            let shown = if place == before { String::new() } else { place.clone() };
            before = place;
            Some(vec![shown, line.description.clone(), quantity(line, milli, words)])
        })
        .collect()
}

fn blank(
    reading: &Reading<'_>,
    lot: &Lot,
    (kind, title): (&str, &str),
    on: chrono::NaiveDate,
    words: &Words,
) -> Result<PaperDocument> {
    let language = words.language();
    let settings = settings_on(reading, on)?;
    let mut paper = PaperDocument::blank(reading, &settings, words, (kind, &lot.number), on)?;
    paper.title = words.with(title, &[("number", &lot.number)]);
    paper.sender = vec![settings.programme.implementer.of(language), settings.programme.title.of(language)];
    // The footnote's mark stands at the first mention, which these papers do not have.
    paper.footnote = None;
    Ok(paper)
}
