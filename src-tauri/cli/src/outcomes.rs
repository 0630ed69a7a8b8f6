//! What came of a grant, as JSON and as text.

use csp_core::grants::Outcomes;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::show::{euros, money};
use crate::table::{Side, table};

/// Assets, visits and jobs of an application.
pub fn outcomes_json(outcomes: &Outcomes) -> Value {
    #[allow(clippy::cast_precision_loss, reason = "thousandths far below 2^53")]
    let quantity = |milli: i64| milli as f64 / 1000.0;
    let assets = outcomes.assets.iter().map(|asset| {
        json!({
            "id": asset.id, "description": asset.description, "serial": asset.serial,
            "quantity": quantity(asset.quantity_milli), "value_eur": asset.value.map(euros),
            "handed_over_on": asset.handed_over_on, "evidenced": asset.evidenced,
        })
    });
    let visits = outcomes.visits.iter().map(|visit| {
        json!({
            "id": visit.id, "visited_on": visit.visited_on, "in_place": visit.in_place,
            "operating": visit.operating, "note": visit.note, "evidenced": visit.evidenced,
        })
    });
    let jobs = outcomes.jobs.iter().map(|jobs| {
        json!({
            "id": jobs.id, "counted_on": jobs.counted_on, "created_full_time": jobs.created_full_time,
            "created_part_time": jobs.created_part_time, "secured": jobs.secured, "evidenced": jobs.evidenced,
        })
    });
    json!({
        "assets": assets.collect::<Vec<_>>(), "visits": visits.collect::<Vec<_>>(),
        "jobs": jobs.collect::<Vec<_>>(),
    })
}

/// A line each, by their days; nothing where there is nothing.
pub fn outcomes_text(outcomes: &Outcomes, words: &Words) -> String {
    let day = |day: chrono::NaiveDate| day.format("%d.%m.%Y").to_string();
    let evidence = |evidenced: bool| if evidenced { String::new() } else { words.get("cli-not-evidenced") };
    let said = |answer: Option<bool>| answer.map(|yes| words.get(if yes { "said-1" } else { "said-0" }));
    let mut rows: Vec<Vec<String>> = Vec::new();
    for asset in &outcomes.assets {
        let value = asset.value.map(|value| money(value, words)).unwrap_or_default();
        let parts = [Some(asset.description.clone()), asset.serial.clone(), Some(value)];
        let what: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        let kind = words.get("takeover-kind-assets");
        rows.push(vec![day(asset.handed_over_on), kind, what.join(", "), evidence(asset.evidenced)]);
    }
    for visit in &outcomes.visits {
        let answers = [("cli-in-place", said(visit.in_place)), ("cli-operating", said(visit.operating))];
        let answers =
            answers.into_iter().filter_map(|(key, said)| Some(format!("{}: {}", words.get(key), said?)));
        let what: Vec<String> = answers.chain(visit.note.clone()).collect();
        let kind = words.get("takeover-kind-visits");
        rows.push(vec![day(visit.visited_on), kind, what.join(", "), evidence(visit.evidenced)]);
    }
    for jobs in &outcomes.jobs {
        let counts = [
            ("cli-full-time", jobs.created_full_time),
            ("cli-part-time", jobs.created_part_time),
            ("cli-secured", jobs.secured),
        ];
        let what: Vec<String> = counts.iter().map(|(key, n)| format!("{}: {n}", words.get(key))).collect();
        let kind = words.get("takeover-kind-jobs");
        rows.push(vec![day(jobs.counted_on), kind, what.join(", "), evidence(jobs.evidenced)]);
    }
    if rows.is_empty() {
        return String::new();
    }
    let headings = ["cli-day", "cli-outcome"].map(|key| words.get(key));
    let mut columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    columns.extend([("", Side::Left), ("", Side::Left)]);
    format!("\n{}", table(&columns, &rows))
}
