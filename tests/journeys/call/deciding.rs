//! The approval committee's session: its member, its outcomes by rank, its end.

use super::{Run, places};

/// One line of the ranked list.
struct Line {
    rank: usize,
    passes: bool,
    euros: usize,
}

/// The ranked list as the window shows it.
async fn ranking(run: &Run) -> Vec<Line> {
    let found = run
        .desk
        .ask(
            "return [...document.querySelectorAll('[data-test=ranking-line]')].map((line) => {
               const cells = line.querySelectorAll('td, th');
               return [cells[0].innerText, cells[5].innerText, cells[6].innerText];
             })",
        )
        .await;
    let number = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse::<usize>().unwrap_or_else(|_| panic!("{text} is no number"))
    };
    let line = |one: &serde_json::Value| Line {
        rank: number(one[0].as_str().unwrap()),
        passes: one[1].as_str().unwrap().trim() == "Yes",
        euros: number(one[2].as_str().unwrap()) / 100,
    };
    found.as_array().unwrap().iter().map(line).collect()
}

pub async fn decide(run: &mut Run) {
    let ranking = ranking(run).await;
    assert!(ranking.is_sorted_by_key(|line| line.rank));
    let (approved, passing) = by_money(&ranking, run.size.euros());
    let last = ranking.last().unwrap().rank;
    assert!(approved > 1 && passing > approved && last > passing, "{approved} {passing} {last}");

    open(run).await;
    one_by_its_tick(run).await;
    several(run, "approved", 1, approved, "").await;
    several(run, "reserve", approved + 1, passing, "Passes, and the money is spent").await;
    several(run, "rejected", passing + 1, last, "Too few points").await;
    run.photograph("21-said").await;

    let desk = &run.desk;
    desk.click("session-close").await;
    desk.see("close-dialog").await;
    run.photograph("22-close").await;
    let desk = &run.desk;
    desk.click("close-confirm").await;
    desk.see("session-closed").await;
    run.step("the session closed, signed and carried out");
    run.photograph("23-closed").await;
}

/// The last rank the money reaches to, and the last that passes.
fn by_money(ranking: &[Line], mut left: usize) -> (usize, usize) {
    let passing = ranking.iter().filter(|line| line.passes);
    let last = passing.clone().map(|line| line.rank).max().unwrap();
    let mut reached = 0;
    for line in passing {
        if line.euros > left {
            break;
        }
        left -= line.euros;
        reached = line.rank;
    }
    (reached, last)
}

async fn open(run: &mut Run) {
    places::part(run, "part-committee").await;
    let desk = &run.desk;
    desk.click("session-open").await;
    desk.see("open-dialog").await;
    desk.type_into("field-place", "Prishtina").await;
    desk.click("open-confirm").await;
    desk.see("screen-session").await;
    let listed =
        format!("return document.querySelectorAll('[data-test=case]').length === {}", run.size.scored);
    desk.until("the agenda is there", &listed).await;
    run.step("the session called, its agenda in the order of the ranking");
    run.photograph("18-agenda").await;
    let desk = &run.desk;
    desk.click("tab-members").await;
    desk.click("member-add").await;
    desk.see("member-dialog").await;
    desk.type_into("field-name", "A. Becker").await;
    desk.type_into("field-body", "EU Office").await;
    desk.click("member-confirm").await;
    desk.see("member").await;
    desk.click("tab-agenda").await;
    run.step("its member");
}

/// What the secretary does for each case that is talked about.
async fn one_by_its_tick(run: &mut Run) {
    let desk = &run.desk;
    desk.click("tick-approved").await;
    desk.find("[data-test=\"case\"][data-outcome=\"approved\"]").await;
    run.step("one case ticked");
    run.photograph("19-one-ticked").await;
}

async fn several(run: &mut Run, outcome: &str, from: usize, to: usize, reason: &str) {
    let desk = &run.desk;
    desk.click("several").await;
    desk.see("several-dialog").await;
    desk.type_into("field-from", &from.to_string()).await;
    desk.type_into("field-to", &to.to_string()).await;
    desk.choose("field-outcome", outcome).await;
    desk.click_on("[data-test=\"several-dialog\"] [data-test=\"field-reason\"]").await;
    if !reason.is_empty() {
        let said = format!(
            "const field = document.querySelector('[data-test=several-dialog] [data-test=field-reason]');
             field.value = '{reason}';
             field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        );
        desk.ask(&said).await;
    }
    if outcome == "rejected" {
        run.photograph("20-several").await;
    }
    let desk = &run.desk;
    desk.click("several-confirm").await;
    desk.until("it is said", "return document.querySelector('[data-test=several-dialog]') === null").await;
    run.step(format!("{outcome}: places {from} to {to}"));
}
