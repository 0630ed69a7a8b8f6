//! `csp scoring`: declarations of interest, assessors, scores.

use csp_core::Problem;
use csp_core::code::{Code, Stored};
use csp_core::selection::scoring::declaring::{self, ListLine};
use csp_core::selection::scoring::service;
use csp_core::selection::scoring::{Assessment, AssessorSummary, InterestGround, Points, Standing};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::listed_rows::{self, Done, ListedRow};
use crate::arguments::{Common, Scoring};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Scoring, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Scoring::List { call } => {
            let lines = declaring::list(vault, officer, call)?;
            let said = lines.iter().map(list_json).collect();
            output.say(&Value::Array(said), |words| list_text(&lines, words))
        }
        Scoring::Declare { call, except } => {
            let exceptions = except.iter().map(|typed| exception(typed)).collect::<Outcome<Vec<_>>>()?;
            let written = declaring::declare(vault, officer, call, &exceptions)?;
            let count = declaring::list(vault, officer, call)?.len();
            let said = json!({
                "id": written.value,
                "applications": count,
                "exceptions": exceptions.len(),
                "batch": written.change,
            });
            let (count, exceptions) = (count.to_string(), exceptions.len().to_string());
            output.say(&said, |words| {
                words.with("cli-score-declared", &[("count", &count), ("exceptions", &exceptions)])
            })
        }
        Scoring::Assign { call, assessors } => {
            let named = assessors.iter().map(|name| Ok(super::officers::named(vault, name)?.id));
            let named = named.collect::<Outcome<Vec<_>>>()?;
            let written = service::assign(vault, officer, call, &named)?;
            let done = &written.value;
            let said = json!({ "assigned": done.assigned, "short": done.short, "batch": written.change });
            output.say(&said, |words| {
                let (count, short) = (done.assigned.to_string(), done.short.len().to_string());
                words.with("cli-score-assigned", &[("count", &count), ("short", &short)])
            })
        }
        Scoring::Sheet { application } => {
            let sheet = service::sheet(vault, officer, application)?;
            let mut said = assessment_json(&sheet.own);
            said["application"] = json!(sheet.number);
            said["grid"] = serde_json::to_value(&sheet.grid).unwrap_or_default();
            output.say(&said, |words| {
                let rows = sheet.grid.criteria.iter().map(|one| {
                    let own = sheet.own.points.iter().find(|points| points.criterion == one.code);
                    let given = own.map(|points| points.points.to_string()).unwrap_or_default();
                    vec![one.code.clone(), one.words.of(words.language()), format!("{given}/{}", one.most)]
                });
                let headings = ["cli-score-code", "cli-check-criterion", "cli-score-total"];
                text(&headings, &rows.collect::<Vec<_>>(), words)
            })
        }
        Scoring::Submit { application, points, remark } => {
            let points = points.iter().map(|typed| read(typed)).collect::<Outcome<Vec<_>>>()?;
            let written = service::submit(vault, officer, application, &points, remark.as_deref())?;
            let said = json!({ "id": written.value, "batch": written.change });
            output.say(&said, |words| words.get("cli-score-submitted"))
        }
        Scoring::Import { file } => {
            let mut done = Done::default();
            for row in listed_rows::read(file, &["application"])? {
                let number = row.get("application").unwrap_or_default();
                let written = points_of(&row).and_then(|points| {
                    Ok(service::submit(vault, officer, number, &points, row.get("remark"))?)
                });
                done.note(number, row.row, written.map(|_| ()))?;
            }
            output.say(&done.json(), |words| done.text(words))
        }
        Scoring::Show { call } => {
            let (lines, assessors) = service::standings(vault, officer, call)?;
            let names = csp_core::vault::officers(vault)?;
            let name = |one: &AssessorSummary| {
                let found = names.iter().find(|officer| officer.id == one.officer);
                found.map(|officer| officer.name.clone()).unwrap_or_default()
            };
            let said = json!({
                "applications": lines.iter().map(|(number, one)| standing_json(number, one)).collect::<Vec<_>>(),
                "assessors": assessors.iter().map(|one| json!({
                    "name": name(one),
                    "scored": one.count,
                    "average": milli(one.average_milli),
                    "beside_others": milli(one.beside_others_milli),
                })).collect::<Vec<_>>(),
            });
            output.say(&said, |words| standings_text(&lines, words))
        }
    }
}

/// The points of a row: every column but the application's, its comments' and the remark's is a criterion.
fn points_of(row: &ListedRow) -> Outcome<Vec<Points>> {
    let criteria = row.values().filter(|(heading, _)| {
        *heading != "application" && *heading != "remark" && !heading.ends_with(" comment")
    });
    criteria
        .map(|(criterion, value)| {
            let comment =
                row.get(&format!("{criterion} comment")).map_or(String::new(), |text| format!(":{text}"));
            read(&format!("{criterion}={value}{comment}"))
        })
        .collect()
}

fn exception(typed: &str) -> Outcome<(String, InterestGround)> {
    let (number, ground) = typed.split_once('=').unwrap_or((typed, "other"));
    let ground = InterestGround::from_code(ground)
        .ok_or_else(|| Refused::Problem(Problem::new("not-on-list").at("except")))?;
    Ok((number.to_owned(), ground))
}

fn read(typed: &str) -> Outcome<Points> {
    let unreadable =
        || Refused::Problem(Problem::new("assessment-points-missing").with("criterion", typed).at("points"));
    let (criterion, rest) = typed.split_once('=').ok_or_else(unreadable)?;
    let (points, comment) = rest.split_once(':').map_or((rest, None), |(p, c)| (p, Some(c.to_owned())));
    let points = points.trim().parse().map_err(|_| unreadable())?;
    Ok(Points { criterion: criterion.to_owned(), points, comment })
}

/// Thousandths as people write a number of points.
fn milli(value: i64) -> Value {
    #[allow(clippy::cast_precision_loss, reason = "a number of points")]
    let points = value as f64 / 1_000.0;
    json!(points)
}

/// How an application stands as JSON, also within `csp application show`.
pub fn standing_json(number: &str, one: &Standing) -> Value {
    json!({
        "application": number,
        "stage": one.stage,
        "assigned": one.assigned,
        "submitted": one.submitted,
        "average": one.scored.map(|scored| milli(scored.average_milli)),
        "spread": one.scored.map(|scored| scored.spread),
        "passes": one.scored.map(|scored| scored.passes),
    })
}

/// An assessment as JSON, as far as the reader may see it.
pub fn assessment_json(one: &Assessment) -> Value {
    let points = one.points.iter().map(
        |points| json!({ "criterion": points.criterion, "points": points.points, "comment": points.comment }),
    );
    json!({
        "assessor": one.officer_name,
        "submitted": one.submitted,
        "total": one.total,
        "points": points.collect::<Vec<_>>(),
        "remark": one.remark,
    })
}

fn list_json(line: &ListLine) -> Value {
    let declared = line.declared.as_ref().map(|ground| ground.as_ref().map_or("none", Stored::code));
    json!({ "application": line.number, "name": line.name, "declared": declared })
}

fn list_text(lines: &[ListLine], words: &Words) -> String {
    let rows = lines.iter().map(|line| {
        let declared = match &line.declared {
            None => String::new(),
            Some(None) => words.get("cli-score-none"),
            Some(Some(ground)) => words.get(&format!("interest-{}", ground.code())),
        };
        vec![line.number.clone(), line.name.clone(), declared]
    });
    text(&["cli-number", "cli-name", "cli-score-declared-as"], &rows.collect::<Vec<_>>(), words)
}

fn standings_text(lines: &[(String, Standing)], words: &Words) -> String {
    let rows = lines.iter().map(|(number, one)| {
        let average = one
            .scored
            .map(|scored| format!("{}.{:03}", scored.average_milli / 1_000, scored.average_milli % 1_000));
        vec![
            number.clone(),
            words.get(&format!("scoring-stage-{}", one.stage)),
            average.unwrap_or_default(),
            one.scored.map(|scored| scored.spread.to_string()).unwrap_or_default(),
            one.scored
                .map(|scored| words.get(if scored.passes { "cli-score-yes" } else { "cli-score-no" }))
                .unwrap_or_default(),
        ]
    });
    let headings =
        ["cli-number", "cli-score-stage", "cli-score-average", "cli-score-spread", "cli-score-passes"];
    text(&headings, &rows.collect::<Vec<_>>(), words)
}

fn text(headings: &[&str], rows: &[Vec<String>], words: &Words) -> String {
    let headings: Vec<String> = headings.iter().map(|key| words.get(key)).collect();
    let columns: Vec<(&str, Side)> = headings.iter().map(|text| (text.as_str(), Side::Left)).collect();
    table(&columns, rows)
}
