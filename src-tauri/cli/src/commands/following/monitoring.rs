//! `csp monitoring`: who is due, visits, the form.

use csp_core::code::Stored;
use csp_core::format::print_day;
use csp_core::grants::monitoring::service;
use csp_core::grants::monitoring::{Followed, Monitored, SeenForm, StaffForm, Standing, VisitForm};
use csp_core::vault::Vault;
use csp_core::words::Words;
use serde_json::{Value, json};

use super::{grantee_json, listing, pair, pairs, shown, write};
use crate::arguments::{Common, Monitoring};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;
use crate::table::Side::{Left, Right};

pub fn run(common: &Common, what: &Monitoring, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    let one = |found: Monitored, change: Value| {
        let mut said = visit_json(&found);
        said["batch"] = change;
        output.say(&said, |words| text(std::slice::from_ref(&found), words))
    };
    match what {
        Monitoring::Due { all } => {
            let found = service::due(vault, *all)?;
            let said = found.iter().map(followed_json).collect();
            output.say(&Value::Array(said), |words| due_text(&found, *all, words))
        }
        Monitoring::Record { application, set, asset, staff } => {
            let form = form(vault, set, asset, staff)?;
            let written = service::record(vault, officer, application, &form)?;
            one(written.value, json!(written.change))
        }
        Monitoring::List { application } => {
            let found = service::visits(vault, application.as_deref())?;
            let said = found.iter().map(visit_json).collect();
            output.say(&Value::Array(said), |words| text(&found, words))
        }
        Monitoring::Void { visit, reason } => {
            let written = service::void(vault, officer, visit, reason)?;
            one(written.value, json!(written.change))
        }
        Monitoring::Form { application, paper } => {
            let written = service::form(vault, officer, application, &paper.language)?;
            write(vault, officer, &[written.value], paper, output)
        }
    }
}

fn form(vault: &Vault, set: &[String], assets: &[String], staff: &[String]) -> Outcome<VisitForm> {
    let today = vault.read(|reading| Ok(reading.today))?;
    let wrong = |error: csp_core::grants::Refusal| Refused::Problem(error.problem());
    let mut form = VisitForm::default();
    for typed in set {
        let (field, value) = pair(typed)?;
        form.set(field.trim(), value, today).map_err(wrong)?;
    }
    for typed in assets {
        let mut seen = SeenForm::default();
        for (field, value) in pairs(typed) {
            seen.set(&field, &value).map_err(wrong)?;
        }
        form.assets.push(seen);
    }
    for typed in staff {
        let mut one = StaffForm::default();
        for (field, value) in pairs(typed) {
            one.set(&field, &value).map_err(wrong)?;
        }
        form.staff.push(one);
    }
    Ok(form)
}

fn followed_json(one: &Followed) -> Value {
    let days = one.milestones.iter().map(|day| {
        json!({
            "months": day.months,
            "due_on": day.due_on,
            "standing": day.standing,
            "visited_on": day.visited_on,
        })
    });
    json!({
        "grantee": grantee_json(&one.grantee),
        "first_handover_on": one.first,
        "visits": days.collect::<Vec<_>>(),
    })
}

fn visit_json(one: &Monitored) -> Value {
    let assets = one.assets.iter().map(|seen| {
        json!({
            "asset": seen.tag,
            "description": seen.description,
            "present": seen.present,
            "in_use": seen.in_use,
            "condition": seen.condition.as_ref().map(Stored::code),
            "note": seen.note,
        })
    });
    let staff = one.staff.iter().map(|staff| {
        json!({
            "role": staff.posts.role,
            "full_time": staff.posts.full_time,
            "seasonal": staff.posts.seasonal,
            "informal": staff.posts.informal,
            "heads": staff.posts.heads,
            "hours": staff.posts.hours,
            "months": staff.posts.months,
            "sex": staff.sex.as_ref().map(Stored::code),
            "community": staff.community,
        })
    });
    json!({
        "id": one.id,
        "number": one.number,
        "grantee": grantee_json(&one.grantee),
        "on": one.on,
        "milestone": one.milestone,
        "officer": one.officer,
        "companion": one.companion,
        "in_place": one.in_place,
        "in_use": one.in_use,
        "operating": one.operating,
        "registered": one.registered,
        "income_cents": one.income,
        "problems": one.problems,
        "help_given": one.help_given,
        "grade": one.grade.as_ref().map(Stored::code),
        "next_steps": one.next_steps,
        "note": one.note,
        "posts_at_risk": one.posts_at_risk,
        "stock": one.stock.map(|stock| json!({
            "full_time": stock.full_time,
            "part_time": stock.part_time,
            "fte_milli": stock.fte_milli,
        })),
        "jobs": one.jobs.map(|jobs| json!({
            "created_full_time": jobs.created_full_time,
            "created_part_time": jobs.created_part_time,
            "secured": jobs.secured,
            "created_fte_milli": jobs.created_fte_milli,
        })),
        "void_reason": one.void_reason,
        "evidenced": one.evidenced,
        "assets": assets.collect::<Vec<_>>(),
        "staff": staff.collect::<Vec<_>>(),
    })
}

fn due_text(all: &[Followed], every: bool, words: &Words) -> String {
    let wanted = |standing| every || matches!(standing, Standing::Due | Standing::Overdue);
    let rows: Vec<Vec<String>> = all
        .iter()
        .flat_map(|one| {
            one.milestones.iter().filter(|day| wanted(day.standing)).map(|day| {
                vec![
                    one.grantee.application_number.clone(),
                    one.grantee.owner().to_owned(),
                    one.grantee.place(words.language()),
                    day.months.to_string(),
                    print_day(day.due_on, words.language()),
                    words.get(&format!("milestone-{}", day.standing)),
                ]
            })
        })
        .collect();
    let heads = [
        ("cli-number", Left),
        ("cli-grant-grantee", Left),
        ("grant-fact-place", Left),
        ("column-milestone", Right),
        ("cli-grant-due", Left),
        ("cli-grant-standing", Left),
    ];
    listing(words, &heads, &rows)
}

fn text(all: &[Monitored], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            let grade = one.grade.as_ref().map(|grade| words.get(&format!("grade-{}", grade.code())));
            let jobs = one.jobs.map(|jobs| {
                format!("{} / {}, {}", jobs.created_full_time, jobs.created_part_time, jobs.secured)
            });
            vec![
                one.number.clone().unwrap_or_default(),
                shown(words, one.on),
                one.grantee.application_number.clone(),
                one.grantee.owner().to_owned(),
                one.milestone.map(|months| months.to_string()).unwrap_or_default(),
                grade.unwrap_or_default(),
                jobs.unwrap_or_default(),
            ]
        })
        .collect();
    let heads = [
        ("grant-fact-number", Left),
        ("cli-grant-day", Left),
        ("cli-number", Left),
        ("cli-grant-grantee", Left),
        ("column-milestone", Right),
        ("column-grade", Left),
        ("cli-grant-jobs", Right),
    ];
    listing(words, &heads, &rows)
}
