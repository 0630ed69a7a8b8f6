//! `csp visit`: plan a day, order it, record what was found.

use std::path::Path;

use csp_core::Problem;
use csp_core::code::{Code, Stored};
use csp_core::reference::{Recognised, recognise_typed_municipality};
use csp_core::selection::visits::service::{self, Again, Plan};
use csp_core::selection::visits::{Coordinates, Visit as Found, VisitForm, VisitRecord};
use csp_core::vault::{Vault, Written};
use csp_core::words::Words;
use serde_json::{Value, json};

use super::listed_rows::{self, Done};
use super::visit_papers;
use crate::arguments::{Common, Visit};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::table::{Side, table};
use crate::{session, show};

pub fn run(common: &Common, what: &Visit, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    let route = |written: Written<Vec<Found>>| {
        let visits: Vec<Value> = written.value.iter().map(visit_json).collect();
        output.say(&json!({ "visits": visits, "batch": written.change }), |words| text(&written.value, words))
    };
    match what {
        Visit::Plan { call, municipality, on, visitor } => {
            let [first, second] = visitor.as_slice() else {
                return Err(Refused::Usage("--visitor is named twice".to_owned()));
            };
            let plan = Plan {
                call: call.clone(),
                municipality: municipality.as_deref().map(place).transpose()?,
                on: *on,
                visitors: [first.clone(), second.clone()],
            };
            route(service::plan(vault, officer, &plan)?)
        }
        Visit::List { call, on } => {
            let found = service::visits(vault, call.as_deref(), *on)?;
            let said = found.iter().map(visit_json).collect();
            output.say(&Value::Array(said), |words| text(&found, words))
        }
        Visit::Record { application, set } => {
            let form = form(vault, set)?;
            let written = service::record(vault, officer, application, &form)?;
            let mut said = visit_json(&written.value);
            said["batch"] = json!(written.change);
            output.say(&said, |words| text(std::slice::from_ref(&written.value), words))
        }
        Visit::Import { file } => {
            let done = import(&open, file)?;
            output.say(&done.json(), |words| done.text(words))
        }
        Visit::Up { application } => route(service::shift(vault, officer, application, true)?),
        Visit::Down { application } => route(service::shift(vault, officer, application, false)?),
        Visit::Again { application, on, visitor, reason } => {
            let [first, second] = visitor.as_slice() else {
                return Err(Refused::Usage("--visitor is named twice".to_owned()));
            };
            let again = Again {
                application: application.clone(),
                on: *on,
                visitors: [first.clone(), second.clone()],
                reason: reason.clone(),
            };
            let written = service::plan_again(vault, officer, &again)?;
            let mut said = visit_json(&written.value);
            said["batch"] = json!(written.change);
            output.say(&said, |words| text(std::slice::from_ref(&written.value), words))
        }
        Visit::Photo { application, file, title } => {
            visit_papers::photo(&open, application, file, title.as_deref(), output)
        }
        Visit::Form { application, language, out } => {
            visit_papers::form(&open, application, language, out, output)
        }
        Visit::Route { on, call, language, out } => {
            visit_papers::route(&open, call.as_deref(), *on, language, out, output)
        }
        Visit::Cancel { application } => {
            let written = service::cancel(vault, officer, application)?;
            let said = json!({ "id": written.value, "batch": written.change });
            output.say(&said, |words| words.get("cli-visit-cancelled"))
        }
    }
}

fn place(typed: &str) -> Outcome<String> {
    match recognise_typed_municipality(typed) {
        Recognised::One(found) => Ok(found.id.clone()),
        _ => Err(Refused::Problem(Problem::new("place-unknown").at("municipality"))),
    }
}

/// Records the visits of a list, row by row: what is wrong with one holds no other back. The columns are the fields
/// of a visit.
fn import(session: &session::Session, file: &Path) -> Outcome<Done> {
    let (vault, officer) = (&session.vault, &session.officer);
    let today = vault.read(|reading| Ok(reading.today))?;
    let mut done = Done::default();
    for row in listed_rows::read(file, &["application"])? {
        let number = row.get("application").unwrap_or_default();
        let mut form = VisitForm::default();
        let mut fields = row.values().filter(|(heading, _)| *heading != "application");
        let written = fields
            .try_for_each(|(heading, value)| form.set(heading, value, today))
            .map_err(|error| Refused::Problem(error.problem()))
            .and_then(|()| Ok(service::record(vault, officer, number, &form)?));
        done.note(number, row.row, written.map(|_| ()))?;
    }
    Ok(done)
}

fn form(vault: &Vault, set: &[String]) -> Outcome<VisitForm> {
    let today = vault.read(|reading| Ok(reading.today))?;
    let mut form = VisitForm::default();
    for typed in set {
        let (field, value) =
            typed.split_once('=').ok_or_else(|| Refused::Usage("--set takes FIELD=VALUE".to_owned()))?;
        form.set(field.trim(), value, today).map_err(|error| Refused::Problem(error.problem()))?;
    }
    Ok(form)
}

/// A visit as JSON, also within `csp application show`.
pub fn visit_json(one: &Found) -> Value {
    json!({
        "id": one.id,
        "application": one.number,
        "name": one.name,
        "call": one.call,
        "municipality": one.municipality,
        "settlement": one.settlement,
        "planned_on": one.planned_on,
        "position": one.position,
        "visitors": one.visitors.iter().map(|visitor| &visitor.name).collect::<Vec<_>>(),
        "record": one.record.as_ref().map(record_json),
        "again": one.again,
        "photo_latitude": one.photo_place.map(|place| f64::from(place.latitude_micro) / 1_000_000.0),
        "photo_longitude": one.photo_place.map(|place| f64::from(place.longitude_micro) / 1_000_000.0),
    })
}

fn record_json(record: &VisitRecord) -> Value {
    let degrees = |micro: fn(&Coordinates) -> i32| {
        record.place.as_ref().map(micro).map(|micro| f64::from(micro) / 1_000_000.0)
    };
    json!({
        "visited_on": record.visited_on,
        "recorded_by": record.recorded_by,
        "premises": record.premises.as_ref().map(Stored::code),
        "premises_note": record.premises_note,
        "skills": record.skills,
        "capacity": record.capacity,
        "household": record.household,
        "jobs_full_time": record.jobs_full_time,
        "jobs_part_time": record.jobs_part_time,
        "other_donors": record.other_donors,
        "latitude": degrees(|place| place.latitude_micro),
        "longitude": degrees(|place| place.longitude_micro),
        "recommendation": record.recommendation.as_ref().map(Stored::code),
        "remarks": record.remarks,
    })
}

fn text(visits: &[Found], words: &Words) -> String {
    if visits.is_empty() {
        return words.get("cli-visit-none");
    }
    let rows: Vec<Vec<String>> = visits
        .iter()
        .map(|one| {
            let municipality = one.municipality.as_deref().map(|id| show::municipality(id, words.language()));
            let advice = one.record.as_ref().and_then(|record| record.recommendation.as_ref());
            let advice = advice.map(|advice| match advice.known() {
                Some(known) => words.get(&format!("recommendation-{}", known.code())),
                None => advice.code().to_owned(),
            });
            vec![
                one.planned_on.format("%d.%m.%Y").to_string(),
                one.position.to_string(),
                one.number.clone(),
                one.name.clone(),
                municipality.unwrap_or_default(),
                one.settlement.clone().unwrap_or_default(),
                one.visitors.each_ref().map(|visitor| visitor.name.clone()).join(", "),
                advice.unwrap_or_default(),
            ]
        })
        .collect();
    let headings = [
        "column-planned_on",
        "cli-committee-position",
        "cli-number",
        "cli-visit-applicant",
        "cli-municipality",
        "cli-visit-settlement",
        "cli-visit-visitors",
        "column-recommendation",
    ];
    let headings: Vec<String> = headings.iter().map(|key| words.get(key)).collect();
    let columns: Vec<(&str, Side)> = headings.iter().map(|text| (text.as_str(), Side::Left)).collect();
    table(&columns, &rows)
}
