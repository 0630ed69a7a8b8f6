//! Where one goes in the window again and again.

use super::Run;

/// The pipeline as a table of the applications in one state; of all when it is empty.
pub async fn pipeline(run: &Run, state: &str, expected: usize) {
    let desk = &run.desk;
    desk.click("nav-selection").await;
    desk.click("section-pipeline").await;
    desk.see("screen-pipeline").await;
    desk.click("mode-table").await;
    desk.choose("pipe-state", state).await;
    let counted =
        format!("return document.querySelector('[data-test=pipe-count]')?.dataset.matching === '{expected}'");
    desk.until(&format!("{expected} applications are listed as '{state}'"), &counted).await;
}

/// Chooses everything the pipeline's table lists: the first by its tick, the others by the button.
pub async fn choose_all(run: &Run, expected: usize) {
    let desk = &run.desk;
    desk.find("[data-test=\"pipe-row\"]").await;
    desk.ask(
        "document.querySelector('[data-test=pipe-row] input[type=checkbox]')
           .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))",
    )
    .await;
    desk.see("chosen").await;
    if expected > 1 {
        desk.click("choose-all").await;
    }
    let chosen =
        format!("return document.querySelector('[data-test=chosen]')?.dataset.count === '{expected}'");
    desk.until(&format!("{expected} are chosen"), &chosen).await;
}

/// One part of selection.
pub async fn part(run: &Run, part: &str) {
    run.desk.click("nav-selection").await;
    run.desk.click(part).await;
}
