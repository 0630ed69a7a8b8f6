//! Two assessors declare their interests and score, each blind.

use serde_json::json;

use super::{ASSESSORS, MANAGER, Run, places};

pub async fn score(run: &mut Run) {
    for (at, name) in ASSESSORS.iter().enumerate() {
        declare(run, name, at == 0).await;
    }
    assign(run).await;
    for (who, name) in ASSESSORS.iter().enumerate() {
        let own = one_sheet(run, name, who).await;
        the_others(run, name, who, &own).await;
    }
    run.hand_over(MANAGER).await;
    standing(run).await;
}

async fn declare(run: &mut Run, name: &str, first: bool) {
    run.hand_over(name).await;
    places::part(run, "part-scoring").await;
    let desk = &run.desk;
    desk.click("tab-interests").await;
    let listed = format!(
        "return document.querySelectorAll('[data-test=interest-line]').length === {}",
        run.size.scored
    );
    desk.until("the list one declares about is there", &listed).await;
    if first {
        run.photograph("12-interests").await;
    }
    let desk = &run.desk;
    desk.click("declare").await;
    desk.click("declare-confirm").await;
    desk.see("scoring-to-do").await;
    run.step(format!("interests declared by {name}"));
}

async fn assign(run: &mut Run) {
    run.hand_over(MANAGER).await;
    places::part(run, "part-scoring").await;
    let desk = &run.desk;
    desk.click("tab-progress").await;
    desk.click("assign").await;
    desk.see("assign-dialog").await;
    for name in ASSESSORS {
        let tick = format!(
            "[...document.querySelectorAll('[data-test=assign-dialog] label')]
               .find((one) => one.textContent.includes('{name}')).querySelector('input').click()"
        );
        desk.ask(&tick).await;
    }
    desk.click("assign-confirm").await;
    desk.see("assigned").await;
    run.step("assessors named");
    run.photograph("13-assigned").await;
}

/// One's first sheet on its screen, so that nothing of it rests on a list; gives its number.
async fn one_sheet(run: &mut Run, name: &str, who: usize) -> String {
    run.hand_over(name).await;
    places::part(run, "part-scoring").await;
    let desk = &run.desk;
    desk.see("scoring-to-do").await;
    if who == 0 {
        run.photograph("14-mine").await;
    }
    let desk = &run.desk;
    let (mine, most) = (desk.count("[data-test=\"assessment-to-do\"]").await, run.size.scored);
    assert_eq!(mine, most, "all are for both assessors");
    desk.click("assessment-to-do").await;
    desk.see("screen-sheet").await;
    desk.see("criterion").await;
    let codes = codes(run).await;
    let desk = &run.desk;
    for (code, most) in &codes {
        desk.type_into(&format!("points-{code}"), &(most * 3 / 4).to_string()).await;
    }
    if who == 0 {
        run.photograph("15-sheet").await;
    }
    let desk = &run.desk;
    let title = desk.text_of("[data-test=\"screen-sheet\"] h1").await;
    desk.click("sheet-submit").await;
    desk.click("submit-confirm").await;
    desk.see("sheet-final").await;
    run.step(format!("one sheet filled in by {name}"));
    title.split(" · ").next().unwrap().to_owned()
}

/// The criteria of the sheet on the screen, each with the most it can have.
async fn codes(run: &Run) -> Vec<(String, usize)> {
    let found = run
        .desk
        .ask(
            "return [...document.querySelectorAll('[data-test=criterion]')].map((one) =>
               [one.dataset.code, one.querySelector('.points .soft').innerText.replace(/[^0-9]/g, '')])",
        )
        .await;
    let of = |one: &serde_json::Value| {
        (one[0].as_str().unwrap().to_owned(), one[1].as_str().unwrap().parse().unwrap())
    };
    found.as_array().unwrap().iter().map(of).collect()
}

/// The other sheets of an assessor from their own list: signed one by one as on the screen.
async fn the_others(run: &mut Run, name: &str, who: usize, own: &str) {
    let codes = {
        let desk = &run.desk;
        desk.see("sheet-final").await;
        codes(run).await
    };
    run.leave().await;
    let heads: Vec<&str> = codes.iter().map(|(code, _)| code.as_str()).collect();
    let mut list = vec![format!("application,{}", heads.join(","))];
    for (at, number) in run.numbers[..run.size.scored].iter().enumerate() {
        // From less than half of what can be had to nearly all of it, never nothing and never all.
        let points = codes.iter().enumerate().map(|(nth, (_, most))| {
            let share = 45 + (at * 17 + nth * 3) % 50;
            (most * share / 100 + who).clamp(1, most - 1).to_string()
        });
        if number != own {
            list.push(format!("{number},{}", points.collect::<Vec<_>>().join(",")));
        }
    }
    let path = run.desk.home().join("scores.csv");
    std::fs::write(&path, list.join("\n")).unwrap();
    let done = run.csp(name, &["scoring", "import", path.to_str().unwrap()]);
    assert_eq!((&done["done"], &done["refused"]), (&json!(run.size.scored - 1), &json!([])), "{done}");
    run.step(format!("the other sheets of {name} imported by csp"));
    run.come_back().await;
}

async fn standing(run: &mut Run) {
    places::part(run, "part-scoring").await;
    let desk = &run.desk;
    desk.click("tab-progress").await;
    desk.see("assessors").await;
    run.step("how the scoring stands");
    run.photograph("16-progress").await;
    let desk = &run.desk;
    desk.click("tab-ranking").await;
    let ranked = format!(
        "return document.querySelectorAll('[data-test=ranking-line]').length === {}",
        run.size.scored
    );
    desk.until("all are ranked", &ranked).await;
    run.step("the ranking");
    run.photograph("17-ranking").await;
}
