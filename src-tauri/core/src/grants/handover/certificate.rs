//! The certificate of a handover as paper shows it.

use super::{Handover, ItemLeft};
use crate::Result;
use crate::code::Stored;
use crate::format::{print_day, print_money, print_quantity};
use crate::grants::assets::Registered;
use crate::grants::grantee::Grantee;
use crate::grants::papers::{Tongues, signatures};
use crate::language::Language;
use crate::reference::settings_on;
use crate::selection::papers::{PaperDocument, Part};
use crate::vault::Writing;

/// Title, and the facts every paper about a grant begins with.
pub(in crate::grants) fn heading(
    tongues: &Tongues,
    paper: &mut PaperDocument,
    grantee: &Grantee,
    title: &str,
) {
    let language = tongues.own().language();
    paper.title = tongues.label(title);
    let grantee_said = match &grantee.organisation {
        Some(organisation) => format!("{organisation} ({})", grantee.name),
        None => grantee.name.clone(),
    };
    paper.facts = vec![
        (tongues.label("grant-fact-number"), paper.number.clone()),
        (tongues.label("grant-fact-agreement"), grantee.agreement_number.clone()),
        (tongues.label("grant-fact-grantee"), grantee_said),
        (tongues.label("grant-fact-place"), grantee.place(language)),
    ];
}

/// The assets as a table: tag, what, serial number, quantity, condition, sticker.
pub(in crate::grants) fn table(tongues: &Tongues, assets: &[Registered]) -> Part {
    let language = tongues.own().language();
    let heads = [
        "grant-head-tag",
        "grant-head-item",
        "grant-head-serial",
        "grant-head-condition",
        "grant-head-sticker",
        "grant-head-quantity",
    ];
    let rows = assets.iter().map(|one| {
        let sticker = one.eu_sticker.map(|yes| if yes { "yes" } else { "no" });
        let unit = one.unit.as_deref().unwrap_or_default();
        vec![
            one.tag.clone().unwrap_or_default(),
            one.asset.description.clone(),
            one.asset.serial.clone().unwrap_or_default(),
            tongues.code("condition", one.condition.as_ref().map(Stored::code)),
            tongues.code("grant", sticker),
            format!("{} {unit}", print_quantity(one.asset.quantity_milli, language)).trim_end().to_owned(),
        ]
    });
    Part::Table { heads: heads.map(|head| tongues.label(head)).to_vec(), rows: rows.collect(), figures: 1 }
}

/// The certificate of a handover.
pub(super) fn compose(
    tx: &Writing<'_>,
    tongues: &Tongues,
    mut paper: PaperDocument,
    one: &Handover,
    items: &[ItemLeft],
) -> Result<PaperDocument> {
    let language = tongues.own().language();
    let settings = settings_on(tx, one.on)?;
    heading(tongues, &mut paper, &one.grantee, "grant-handover-certificate");
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            paper.facts.push((tongues.label(key), value));
        }
    };
    fact("grant-fact-handed-over", print_day(one.on, language));
    fact("grant-fact-where", one.place.clone().unwrap_or_default());
    fact("grant-fact-delivered-by", one.delivered_by.clone());
    let receiver: Vec<&str> =
        [&one.received_by, &one.received_as].into_iter().filter_map(Option::as_deref).collect();
    fact("grant-fact-received-by", receiver.join(", "));
    fact("grant-fact-order", one.order_number.clone().unwrap_or_default());
    fact("grant-fact-value", one.value().map(|value| print_money(value, language)).unwrap_or_default());
    let until = one.assets.iter().filter_map(|asset| asset.conditions_until).max();
    let args = |language: Language| {
        vec![
            ("months", settings.paper.ownership_months.to_string()),
            ("until", until.map(|until| print_day(until, language)).unwrap_or_default()),
            ("agreement", one.grantee.agreement_number.clone()),
        ]
    };
    let say = |key: &str| tongues.paragraphs(key, &args).into_iter().map(Part::Text).collect::<Vec<_>>();
    paper.parts.extend(say("grant-handover-received"));
    paper.parts.push(table(tongues, &one.assets));
    let open: Vec<Vec<String>> = items
        .iter()
        .filter(|item| item.left_milli() > 0)
        .map(|item| {
            let unit = item.unit.as_deref().unwrap_or_default();
            let quantity = print_quantity(item.left_milli(), language);
            vec![item.description.clone(), format!("{quantity} {unit}").trim_end().to_owned()]
        })
        .collect();
    if !open.is_empty() {
        paper.parts.push(Part::Heading(tongues.label("grant-handover-rest")));
        let heads = vec![tongues.label("grant-head-item"), tongues.label("grant-head-quantity")];
        paper.parts.push(Part::Table { heads, rows: open, figures: 1 });
    }
    if let Some(reason) = &one.over_reason {
        paper.parts.push(Part::Facts(vec![(tongues.label("grant-fact-over-reason"), reason.clone())]));
    }
    if let Some(remarks) = &one.remarks {
        paper.parts.push(Part::Facts(vec![(tongues.label("grant-fact-remarks"), remarks.clone())]));
    }
    let photos = super::photos::of(tx, one)?;
    if !photos.is_empty() {
        let heads = vec![tongues.label("grant-head-photo"), "SHA-256".to_owned()];
        paper.parts.push(Part::Table { heads, rows: photos, figures: 0 });
    }
    paper.parts.push(Part::Heading(tongues.label("grant-handover-conditions")));
    paper.parts.extend(say("grant-handover-ownership"));
    paper.parts.extend(say("grant-handover-sticker"));
    let receiver = one.received_by.as_deref().unwrap_or(one.grantee.name.as_str());
    paper.signatures = signatures(
        tongues,
        [one.delivered_by.as_str(), receiver],
        ["grant-signs-programme", "grant-signs-grantee"],
    );
    Ok(paper)
}
