//! A whole call through the real command line, from the register to signed decisions, letters and minutes.
//!
//! The proportions are those of a real call: 784 received, 566 compliant, 387 worth scoring. As a test it has 48
//! applications. Any other size, with the seconds each stage takes:
//!
//! ```text
//! CSP_CALL_SIZE=784 cargo test --workspace --features csp-desk/journeys --test it -- a_call_runs --nocapture
//! ```
//!
//! Each stage tells the processor's time (of this program's children; on Linux) and that of the clock;
//! docs/call-figures.md has the figures of a real one's size.

use std::fmt::Write;
use std::time::Instant;

use csp_core::clock::{Clock, SystemClock};
use serde_json::{Value, json};

use crate::csp::{Csp, PASSPHRASE, Ran};

const MANAGER: &str = "Vera Maslar";
const ASSESSORS: [&str; 2] = ["Ivana", "Luan"];
const PLACES: [(&str, &str); 3] =
    [("Gračanica", "gracanice"), ("Štrpce", "shterpce"), ("Kllokot", "kllokot")];

/// How many applications a call has, and how many are left after each sieve.
#[derive(Clone, Copy)]
struct Size {
    received: usize,
    compliant: usize,
    scored: usize,
}

impl Size {
    /// From the environment, else as many as a test can take.
    fn wanted() -> Self {
        let received = std::env::var("CSP_CALL_SIZE").ok().and_then(|text| text.parse().ok()).unwrap_or(48);
        Self { received, compliant: received * 566 / 784, scored: received * 387 / 784 }
    }

    /// What the call has to give, in cents: enough for some of those that pass.
    fn available(self) -> i64 {
        i64::try_from(self.received).unwrap() * 4_000_000 / 48
    }
}

/// One run of a call: a vault, who works in it, and how long each stage took.
struct Run {
    csp: Csp,
    size: Size,
    call: String,
    numbers: Vec<String>,
    started: Instant,
    worked: f64,
    figures: String,
}

/// Seconds of processor time of the children so far; zero where the system does not tell it this way.
fn worked() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in brackets, which may hold blanks, the 14th and 15th are the children's, in hundredths.
    let after = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = after.split_whitespace().skip(13).take(2).filter_map(|text| text.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

impl Run {
    fn new(size: Size) -> Self {
        let csp = Csp::with_vault();
        let call = String::new();
        Self {
            csp,
            size,
            call,
            numbers: Vec::new(),
            started: Instant::now(),
            worked: worked(),
            figures: String::new(),
        }
    }

    fn by(&self, officer: &str, args: &[&str]) -> Value {
        self.csp.json(&[args, &["--officer", officer]].concat())
    }

    fn manager(&self, args: &[&str]) -> Value {
        self.by(MANAGER, args)
    }

    /// The same with a list of numbers at its end.
    fn with(&self, args: &[&str], numbers: &[String], more: &[&str]) -> Value {
        let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
        self.manager(&[args, &numbers, more].concat())
    }

    fn write(&self, name: &str, lines: &[String]) -> String {
        let path = self.csp.path(name);
        std::fs::write(&path, lines.join("\n")).unwrap();
        path.to_str().unwrap().to_owned()
    }

    #[allow(clippy::print_stderr, reason = "the figures are what one runs it for at another size")]
    fn stage(&mut self, name: &str) {
        let seconds = self.started.elapsed().as_secs_f64();
        let worked = worked();
        let line = format!("{name:<44} {:>8.1} s {seconds:>8.1} s", worked - self.worked);
        writeln!(self.figures, "{line}").unwrap();
        eprintln!("{line}");
        (self.started, self.worked) = (Instant::now(), worked);
    }

    fn compliant(&self) -> &[String] {
        &self.numbers[..self.size.compliant]
    }

    fn scored(&self) -> &[String] {
        &self.numbers[..self.size.scored]
    }
}

fn register(size: usize) -> Vec<String> {
    let given = ["Ана", "Besim", "Fatmire", "Đorđe", "Мирјана", "Arben", "Jovan", "Luan", "Agron", "Milan"];
    let family = ["Илић", "Berisha", "Gashi", "Petrović", "Савић", "Krasniqi", "Zogaj", "Blerimi"];
    let mut lines = vec!["Name;Birth date;Municipality;Component;Requested EUR;Received on".to_owned()];
    for at in 0..size {
        lines.push(format!(
            "{} {};{:02}.{:02}.19{:02};{};new enterprise;{};2026-0{}-10",
            given[at % given.len()],
            family[at / given.len() % family.len()],
            1 + at % 28,
            1 + at % 12,
            50 + at % 50,
            PLACES[at % PLACES.len()].0,
            2_000 + 100 * (at % 25),
            1 + at % 3,
        ));
    }
    lines
}

fn open(run: &mut Run) {
    for name in ASSESSORS {
        let mut command = run.csp.command();
        command
            .args(["officers", "enrol", name, "--role", "me-officer", "--officer", MANAGER, "--json"])
            .env("CSP_NEW_PASSPHRASE", PASSPHRASE);
        assert_eq!(Ran::of(&command.output().unwrap()).code, Some(0));
    }
    let steps = [
        "eligibility_checklist",
        "verification_visit",
        "assessments",
        "municipal_opinion",
        "committee_decision",
    ];
    let content = json!({
        "title": { "en": "New enterprises 2026" }, "opens_on": "2026-01-01", "closes_on": "2026-04-30",
        "available": run.size.available(), "steps": steps,
        "grid": { "criteria": [{ "code": "market", "words": { "en": "Market" }, "most": 60 },
                               { "code": "jobs", "words": { "en": "Jobs" }, "most": 40 }],
                  "pass": 60, "assessors": 2, "gap": 20, "ties": ["smaller_request", "received_earlier"] },
    });
    let content = content.to_string();
    let call = run.manager(&["call", "open", "--component", "new_enterprise", "--content", &content]);
    run.call = call["number"].as_str().unwrap().to_owned();
    run.stage("a vault, its officers, the call");
}

fn receive(run: &mut Run) {
    let register = run.write("register.csv", &register(run.size.received));
    let imported = run.manager(&["import", &register]);
    assert_eq!(imported["imported"], run.size.received, "{imported}");
    run.stage("register imported");
    let people = run.manager(&["applicants"]);
    let number = |one: &Value| one["applications"][0]["number"].as_str().unwrap().to_owned();
    run.numbers = people.as_array().unwrap().iter().map(number).collect();
    let put = run.with(&["call", "put", &run.call], &run.numbers, &[]);
    assert_eq!(put["put"], run.size.received);
    run.stage("all put under the call");
}

/// Eligibility from a list: some lack a document, some do not pass the pre-screening.
fn check(run: &mut Run) {
    let mut list = vec!["application,criterion,finding,reason,evidence".to_owned()];
    for (at, number) in run.numbers.iter().enumerate() {
        if at >= run.size.compliant {
            list.push(format!("{number},signed_form,fail,The form is not signed,"));
        } else if at >= run.size.scored {
            list.push(format!("{number},target_group,fail,Lives outside the area,"));
        }
        list.push(format!("{number},*,pass,,the file"));
    }
    list.push("CSP4-A-9999,signed_form,pass,,".to_owned());
    let list = run.write("findings.csv", &list);
    let found = run.manager(&["eligibility", "import", &list]);
    let codes: Vec<&str> =
        found["refused"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(
        (&found["done"], codes),
        (&json!(run.size.received), vec!["application-not-found"]),
        "{found}"
    );
    run.stage("findings of the checklist imported");
    let to = |state: &str, numbers: &[String]| {
        let why = ["--reason", "As the checklist says"];
        let would =
            run.with(&["application", "move-many", state], numbers, &[&why[..], &["--dry-run"]].concat());
        let done = run.with(&["application", "move-many", state], numbers, &why);
        assert_eq!((&would["moved"], &done["refused"]), (&done["moved"], &json!([])));
        assert_eq!(done["moved"].as_array().unwrap().len(), numbers.len());
    };
    assert!(run.compliant().len() > run.scored().len());
    to("eligible", run.scored());
    to("ineligible", &run.numbers[run.size.scored..]);
    run.stage("eligible and not eligible, with dry runs");
}

/// Visits: one day's plan, each recorded by one of the two who went.
fn visit(run: &mut Run) {
    let today = SystemClock.today().to_string();
    let [first, second] = ASSESSORS;
    let planned =
        run.manager(&["visit", "plan", &run.call, "--on", &today, "--visitor", first, "--visitor", second]);
    assert_eq!(planned["visits"].as_array().unwrap().len(), run.size.scored);
    run.stage("visits planned");
    let mut rows = vec!["application;premises;jobs_full_time;jobs_part_time;recommendation".to_owned()];
    let found = |number: &str| format!("{number};lease;0;1;recommended");
    rows.extend(run.scored().iter().map(|number| found(number)));
    // What is wrong with one row holds no other back.
    rows.push(found("CSP4-A-9999"));
    let list = run.write("visits.csv", &rows);
    let done = run.by(first, &["visit", "import", &list]);
    assert_eq!(done["done"], run.size.scored, "{done}");
    let row = u32::try_from(run.size.scored).unwrap() + 2;
    assert_eq!(
        (&done["refused"][0]["row"], &done["refused"][0]["code"]),
        (&json!(row), &json!("application-not-found"))
    );
    assert_eq!(done["refused"].as_array().unwrap().len(), 1);
    run.stage("visits recorded");
}

/// Two assessors, blind, from their own lists.
fn score(run: &mut Run) {
    for name in ASSESSORS {
        run.by(name, &["scoring", "declare", &run.call]);
    }
    let [first, second] = ASSESSORS;
    let assigned = run.manager(&["scoring", "assign", &run.call, "--assessor", first, "--assessor", second]);
    assert_eq!((&assigned["assigned"], &assigned["short"]), (&json!(run.size.scored * 2), &json!([])));
    run.stage("interests declared, assessors named");
    for (who, name) in ASSESSORS.iter().enumerate() {
        let mut list = vec!["application,market,jobs".to_owned()];
        for (at, number) in run.scored().iter().enumerate() {
            list.push(format!("{number},{},{}", 25 + (at * 7) % 29 + who, 20 + (at * 5) % 18));
        }
        let list = run.write("scores.csv", &list);
        let done = run.by(name, &["scoring", "import", &list]);
        assert_eq!((&done["done"], &done["refused"]), (&json!(run.size.scored), &json!([])));
        run.stage("one assessor's scores imported");
        let stands = run.manager(&["scoring", "show", &run.call]);
        let open = stands["applications"].as_array().unwrap().iter().filter(|one| !one["average"].is_null());
        let expected = if who == 0 { 0 } else { run.size.scored };
        assert_eq!(open.count(), expected, "blind until the second has submitted");
        run.stage("how the scoring stands");
    }
}

/// The committees of the municipalities advise.
fn advise(run: &mut Run) {
    for (_, place) in PLACES {
        let opened =
            run.manager(&["committee", "open", &run.call, "municipal_support", "--municipality", place]);
        let session = opened["number"].as_str().unwrap();
        run.manager(&["committee", "member", session, "--name", "M. Kolaj", "--body", "Municipality"]);
        let cases: Vec<String> = opened["cases"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["application"].as_str().unwrap().to_owned())
            .collect();
        assert!(!cases.is_empty(), "{place}");
        run.with(&["committee", "say", session, "supported"], &cases, &["--reason", "Known in the village"]);
        run.manager(&["committee", "close", session]);
    }
    run.stage("three municipal opinions");
}

/// The committee approves from the top while the money lasts; gives its session and who was rejected.
fn decide(run: &mut Run) -> (String, Vec<String>) {
    let ranking = run.manager(&["committee", "ranking", &run.call]);
    let ranking = ranking.as_array().unwrap();
    assert_eq!(ranking.len(), run.size.scored);
    assert!(ranking.is_sorted_by(|a, b| a["average"].as_f64() >= b["average"].as_f64()));
    run.stage("the ranking");
    let session = run.manager(&["committee", "open", &run.call, "project_approval", "--place", "Prishtina"]);
    let session = session["number"].as_str().unwrap().to_owned();
    run.manager(&["committee", "member", &session, "--name", "A. Becker", "--body", "EU Office"]);
    let (mut left, mut approved, mut reserve, mut rejected) = (run.size.available(), vec![], vec![], vec![]);
    for one in ranking {
        let number = one["application"].as_str().unwrap().to_owned();
        let asked = one["requested_cents"].as_i64().unwrap();
        if one["passes"] == false {
            rejected.push(number);
        } else if asked <= left {
            left -= asked;
            approved.push(number);
        } else {
            reserve.push(number);
        }
    }
    assert!(!approved.is_empty() && !reserve.is_empty() && !rejected.is_empty());
    let say = |outcome: &str, numbers: &[String]| {
        run.with(&["committee", "say", &session, outcome], numbers, &["--reason", "By rank"])
    };
    // One too many is refused by name, and nothing is decided.
    say("approved", &approved);
    say("approved", &reserve);
    say("rejected", &rejected);
    let over = run.csp.refused(&["committee", "close", &session, "--officer", MANAGER]);
    assert_eq!(over, "funds-over-committed");
    say("reserve", &reserve);
    run.stage("the committee's outcomes written down");
    run.manager(&["committee", "close", &session]);
    let funds = run.manager(&["funds", "show"]);
    assert_eq!(funds["calls"][0]["balance_cents"], left);
    run.stage("the session closed and carried out");
    (session, rejected)
}

/// A letter for each of them, and the minutes.
fn tell(run: &mut Run, session: &str) {
    let folder = run.csp.path("letters");
    let folder = folder.to_str().unwrap();
    let mut written = 0;
    for kind in ["decision", "ineligible"] {
        let args = ["letters", "--call", &run.call, "--kind", kind, "--one-file", "--out", folder];
        let told = run.manager(&args);
        assert_eq!(told["files"].as_array().unwrap().len(), 1, "{told}");
        written += usize::try_from(told["written"].as_u64().unwrap()).unwrap();
        run.stage(&format!("letters, {kind}, bound ({})", told["written"]));
    }
    assert_eq!(written, run.size.received, "everybody hears of it");
    run.manager(&["committee", "minutes", session, "--xlsx", "--out", folder]);
    assert_eq!(
        std::fs::read_dir(folder).unwrap().count(),
        4,
        "two bundles of letters, minutes on paper and as a workbook"
    );
    run.stage("minutes, paper and workbook");
}

#[test]
fn a_call_runs_from_the_register_to_signed_decisions_letters_and_minutes() {
    let mut run = Run::new(Size::wanted());
    open(&mut run);
    receive(&mut run);
    check(&mut run);
    visit(&mut run);
    score(&mut run);
    advise(&mut run);
    let (session, rejected) = decide(&mut run);
    tell(&mut run, &session);

    // Everything about one of them on one page.
    let shown = run.manager(&["application", "show", &rejected[0]]);
    assert_eq!(shown["state"], "rejected");
    assert_eq!(shown["eligibility"]["missing"], json!([]));
    assert_eq!(shown["scoring"]["assessments"].as_array().unwrap().len(), 2);
    let last = shown["history"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["reason"], "By rank");
    run.stage("one application on a page");
    assert_eq!(run.manager(&["verify"])["findings"], json!([]));
    run.stage("the whole vault verified");
    assert!(run.figures.lines().count() > 15, "{}", run.figures);
}
