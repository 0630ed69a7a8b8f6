//! An agreement as JSON and as text.

use csp_core::code::Stored;
use csp_core::format::{print_day, print_money};
use csp_core::grants::agreements::page::AgreementPage;
use csp_core::grants::agreements::signing::Signing;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::table::{Side, table};

pub fn page_json(page: &AgreementPage) -> Value {
    json!({
        "number": page.number,
        "application": page.application,
        "component": page.component,
        "signed": page.signed,
        "signed_on": page.signed_on(),
        "terms": page.terms,
        "particulars": page.said(),
        "missing": page.missing,
        "versions": page.papers.iter().map(|paper| json!({
            "amendment": page.amendments.iter().find(|one| Some(one.id) == paper.amendment).map(|one| one.number),
            "version": paper.number,
            "content_hash": paper.content_hash,
            "wording": paper.wording_version,
            "settings_on": paper.settings_on,
            "made_on": paper.made_on,
            "languages": paper.languages,
            "signed": page.signings.iter().any(|one| one.paper == paper.id),
        })).collect::<Vec<_>>(),
        "signings": page.signings.iter().map(|one| signing_json(page, one)).collect::<Vec<_>>(),
        "obligations": obligations_json(page),
        "amendments": page.amendments.iter().map(|one| json!({
            "number": one.number,
            "reason": one.reason,
            "drawn_up_on": one.drawn_up_on,
            "drawn_up_by": one.drawn_up_by,
            "approved_on": one.approved_on,
            "approved_by": one.approved_by,
            "signed_on": one.signed_on,
            "before": one.before,
            "after": one.after,
        })).collect::<Vec<_>>(),
        "ending": page.ending.as_ref().map(|one| json!({
            "ended_on": one.ended_on,
            "reason": one.reason,
            "decided_by": one.decided_by,
            "assets": one.assets.assets,
            "items": one.assets.items,
            "return_by": one.return_by,
        })),
    })
}

fn signing_json(page: &AgreementPage, one: &Signing) -> Value {
    json!({
        "amendment": page.amendments.iter().find(|a| Some(a.id) == one.amendment).map(|a| a.number),
        "signed_on": one.signed_on,
        "place": one.place,
        "parties": one.parties,
        "scan": one.attachment,
        "scan_sha256": one.scan_sha256,
        "recorded_on": one.recorded_on,
        "recorded_by": one.recorded_by,
    })
}

pub fn obligations_json(page: &AgreementPage) -> Vec<Value> {
    let each = page.obligations.iter().map(|(one, due)| {
        json!({
            "number": one.position,
            "kind": one.promise.kind,
            "words": one.promise.words,
            "due_on": due,
            "after": one.promise.after,
            "months": one.promise.months,
            "outcome": one.outcome.as_ref().map(Stored::code),
            "settled_on": one.settled_on,
            "evidence": one.evidence,
            "file": one.attachment,
        })
    });
    each.collect()
}

pub fn text(page: &AgreementPage, words: &Words) -> String {
    let language = words.language();
    let mut lines = vec![format!("{}  {}", page.number, page.application)];
    lines.push(print_money(page.terms.granted, language));
    if let Some(on) = page.signed_on() {
        lines.push(words.with("cli-agreement-signed-on", &[("day", &print_day(on, language))]));
    }
    for one in &page.amendments {
        let day = one.signed_on.or(one.approved_on).unwrap_or(one.drawn_up_on);
        let key = match (one.signed_on, one.approved_on) {
            (Some(_), _) => "cli-amendment-signed",
            (None, Some(_)) => "cli-amendment-approved",
            (None, None) => "cli-amendment-drawn-up",
        };
        let number = one.number.to_string();
        lines.push(words.with(key, &[("number", &number), ("day", &print_day(day, language))]));
    }
    if let Some(ending) = &page.ending {
        lines.push(words.with("cli-agreement-ended-on", &[("day", &print_day(ending.ended_on, language))]));
    }
    lines.push(obligations_text(page, words));
    lines.join("\n")
}

pub fn obligations_text(page: &AgreementPage, words: &Words) -> String {
    let rows: Vec<Vec<String>> = page
        .obligations
        .iter()
        .map(|(one, due)| {
            let outcome = one.outcome.as_ref().map_or("open", Stored::code);
            let due = due.map_or_else(|| one.promise.time(words), |day| print_day(day, words.language()));
            let outcome = words.get(&format!("obligation-outcome-{outcome}"));
            vec![one.position.to_string(), one.promise.said(words), due, outcome]
        })
        .collect();
    let heads =
        ["agreement-col-number", "agreement-col-obligation", "agreement-col-due", "cli-obligation-outcome"];
    let heads: Vec<String> = heads.iter().map(|key| words.get(key)).collect();
    let columns: Vec<(&str, Side)> = heads.iter().map(|head| (head.as_str(), Side::Left)).collect();
    table(&columns, &rows)
}
