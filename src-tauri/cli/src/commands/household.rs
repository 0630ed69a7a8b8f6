//! `csp household`, `csp person moved`, `represent` and `vulnerable`.

use csp_core::households::addresses::{MoveForm, moved};
use csp_core::households::form::{CountsForm, LeavingForm, MemberForm};
use csp_core::households::representation::{RepresentationForm, begin, end};
use csp_core::households::shown::{Home, Member};
use csp_core::households::vulnerability::{VulnerabilityForm, record};
use csp_core::households::{home, service};
use csp_core::ids::ChangeId;
use csp_core::vault::{Access, access};
use csp_core::words::Words;
use serde_json::json;

use crate::arguments::{Common, Household, Moved, Represent, Vulnerable};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::show::municipality;
use crate::table::{Side, table};

pub fn run(common: &Common, what: &Household, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        Household::Show { applicant } => {
            let home = home::home(vault, applicant)?;
            let record = csp_core::people::service::applicant(vault, applicant)?;
            // That a record was opened is written down wherever it is opened.
            access(vault, officer, Access::RecordRead, Some(record.id.uuid()))?;
            output.say(&json!(home), |words| text(&home, words))
        }
        Household::Open { applicant, on, other_adults, children } => {
            let counts = CountsForm { other_adults: other_adults.clone(), children: children.clone() };
            let written = service::open(vault, officer, applicant, on, &counts)?;
            said(applicant, json!({ "household": written.value }), written.change, output)
        }
        Household::Add { of, applicant, name, born, relation, on } => {
            let form = MemberForm {
                applicant: applicant.clone().unwrap_or_default(),
                name: name.clone().unwrap_or_default(),
                birth_date: born.clone(),
                relation: relation.clone(),
                on: on.clone(),
            };
            let written = service::add(vault, officer, of, &form)?;
            said(of, json!({ "member": written.value }), written.change, output)
        }
        Household::Leave { member, because, on } => {
            let form = LeavingForm { on: on.clone(), because: because.clone(), relation: String::new() };
            let written = service::leave(vault, officer, *member, &form)?;
            said(&member.to_string(), json!({ "member": member }), written.change, output)
        }
        Household::Relation { member, relation, on } => {
            let form = LeavingForm { on: on.clone(), because: String::new(), relation: relation.clone() };
            let written = service::change_relation(vault, officer, *member, &form)?;
            said(&member.to_string(), json!({ "member": member }), written.change, output)
        }
        Household::Remove { member } => {
            let written = service::remove(vault, officer, *member)?;
            said(&member.to_string(), json!({ "member": member }), written.change, output)
        }
        Household::Count { of, other_adults, children } => {
            let counts = CountsForm { other_adults: other_adults.clone(), children: children.clone() };
            let written = service::count(vault, officer, of, &counts)?;
            said(of, json!({ "applicant": of }), written.change, output)
        }
        Household::Join { a, b, relation } => {
            let written = service::join(vault, officer, (a, b), relation)?;
            said(a, json!({ "household": written.value }), written.change, output)
        }
    }
}

pub fn move_house(common: &Common, asked: &Moved, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let form = MoveForm {
        on: asked.on.clone(),
        municipality: asked.municipality.clone(),
        settlement: asked.settlement.clone(),
        address: asked.address.clone(),
        house_number: asked.house_number.clone(),
        postcode: asked.postcode.clone(),
        household: asked.household,
    };
    let written = moved(&session.vault, &session.officer, &asked.id, &form)?;
    let count = written.value;
    output.say(&json!({ "moved": count, "batch": written.change }), |words| {
        words.with("cli-moved", &[("count", &count.to_string())])
    })
}

pub fn represent(common: &Common, asked: &Represent, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let written = match asked.end {
        Some(id) => end(&session.vault, &session.officer, id, &asked.on)?,
        None => {
            let form = RepresentationForm {
                representative: asked.by.clone(),
                name: asked.name.clone(),
                phone: asked.phone.clone(),
                kind: asked.kind.clone(),
                ground: asked.ground.clone(),
                on: asked.on.clone(),
                of_organisation: asked.organisation,
            };
            begin(&session.vault, &session.officer, &asked.id, &form)?
        }
    };
    said(&asked.id, json!({ "applicant": asked.id }), written.change, output)
}

pub fn vulnerable(common: &Common, asked: &Vulnerable, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let form = VulnerabilityForm {
        confirmed: asked.confirmed.clone(),
        body: asked.by.clone(),
        on: asked.on.clone(),
        points: asked.points.clone(),
    };
    let written = record(&session.vault, &session.officer, &asked.id, &form)?;
    said(&asked.id, json!({ "applicant": asked.id }), written.change, output)
}

fn said(who: &str, mut value: serde_json::Value, change: Option<ChangeId>, output: &Output) -> Outcome {
    value["batch"] = json!(change);
    output.say(&value, |words| words.with("cli-household-done", &[("number", who)]))
}

fn day(day: Option<chrono::NaiveDate>) -> String {
    day.map(|day| day.format("%d.%m.%Y").to_string()).unwrap_or_default()
}

fn text(home: &Home, words: &Words) -> String {
    let mut parts = vec![home.number.clone()];
    match &home.household {
        None => parts.push(words.get("cli-household-none")),
        Some(household) => {
            let line = |one: &Member| {
                vec![
                    one.number.clone().unwrap_or_default(),
                    one.name.clone(),
                    words.get(&format!("household-relation-{}", one.relation)),
                    day(one.from),
                    day(one.to),
                    one.id.to_string(),
                ]
            };
            let rows: Vec<Vec<String>> = household.members.iter().chain(&household.left).map(line).collect();
            parts.push(with_headings(
                words,
                &["cli-number", "cli-name", "cli-household-relation", "cli-since", "cli-until", "cli-member"],
                &rows,
            ));
            let counts = [
                ("adults", household.other_adults.to_string()),
                ("children", household.children.to_string()),
            ];
            let args: Vec<(&str, &str)> =
                counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
            parts.push(words.with("cli-household-counted", &args));
            parts.push(format!("{}: {}", words.get("cli-household-people"), household.people));
            if household.headless {
                parts.push(words.get("cli-household-headless"));
            }
        }
    }
    let addresses: Vec<Vec<String>> = home
        .addresses
        .iter()
        .map(|one| {
            let place = one.municipality.as_deref().map(|id| municipality(id, words.language()));
            let all = [one.address.clone(), one.house_number.clone(), one.settlement.clone(), place];
            vec![all.into_iter().flatten().collect::<Vec<_>>().join(" "), day(one.from), day(one.to)]
        })
        .collect();
    parts.push(with_headings(words, &["cli-address", "cli-since", "cli-until"], &addresses));
    let standing: Vec<Vec<String>> = home
        .representations
        .iter()
        .map(|one| {
            let id = one.id.map(|id| id.to_string()).unwrap_or_default();
            let kind = words.get(&format!("representing-{}", one.kind));
            vec![one.name.clone(), kind, day(one.from), day(one.to), id]
        })
        .collect();
    let heads = ["cli-represents", "cli-household-relation", "cli-since", "cli-until", "cli-number"];
    parts.push(with_headings(words, &heads, &standing));
    if let Some(one) = home.vulnerability.first() {
        let (points, most) = (one.points.to_string(), home.most_points.to_string());
        let said = words.with("cli-points", &[("points", &points), ("most", &most)]);
        parts.push(format!("{}: {said}", words.get("cli-vulnerability")));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

pub(super) fn with_headings(words: &Words, keys: &[&str], rows: &[Vec<String>]) -> String {
    let headings: Vec<String> = keys.iter().map(|key| words.get(key)).collect();
    let columns: Vec<(&str, Side)> = headings.iter().map(|heading| (heading.as_str(), Side::Left)).collect();
    table(&columns, rows)
}
