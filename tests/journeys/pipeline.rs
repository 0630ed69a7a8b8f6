//! The pipeline: some are chosen on the board, moved in one change, and taken back.

use crate::desk::Desk;

/// How many stand in the board's column of a state.
fn standing(state: &str) -> String {
    format!("document.querySelector('[data-test=lane-{state}] [data-test=lane-count]')?.textContent")
}

#[tokio::test(flavor = "multi_thread")]
async fn two_are_moved_from_the_board_and_taken_back() {
    let desk = Desk::open("pipeline").await;
    desk.click("first-run-sample").await;
    desk.see("screen-home").await;
    desk.click("nav-selection").await;
    desk.click("section-pipeline").await;
    desk.see("board").await;
    desk.photograph("1-board").await;
    let before = desk.ask(&format!("return {}", standing("received"))).await;
    let before: u32 = before.as_str().unwrap().parse().unwrap();
    assert!(before >= 2, "the sample has some that wait");
    desk.ask(
        "const cards = document.querySelectorAll('[data-test=lane-received] [data-test=card] .tick');
         for (const tick of [cards[0], cards[1]]) tick.dispatchEvent(new MouseEvent('click', { bubbles: true }));",
    )
    .await;
    desk.until(
        "two are chosen",
        "return document.querySelector('[data-test=chosen]')?.dataset.count === '2'",
    )
    .await;
    desk.click("pipe-move").await;
    desk.choose("field-state", "withdrawn").await;
    desk.until(
        "the preview says both can",
        "return document.querySelector('[data-test=move-would]')?.dataset.can === '2'",
    )
    .await;
    desk.photograph("2-preview").await;
    desk.click("move-do").await;
    desk.see("moved-notice").await;
    let fewer = format!("return {} === '{}'", standing("received"), before - 2);
    desk.until("two fewer are received", &fewer).await;
    desk.photograph("3-moved").await;
    desk.click("move-undo").await;
    desk.see("undone-notice").await;
    let again = format!("return {} === '{before}'", standing("received"));
    desk.until("they stand where they stood", &again).await;
    desk.close().await;
}
