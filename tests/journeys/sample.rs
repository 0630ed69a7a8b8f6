//! The sample programme, opened from the first screen.

use crate::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_opens_and_says_what_it_is() {
    let desk = Desk::open("sample").await;
    desk.click("first-run-sample").await;
    desk.see("screen-home").await;
    desk.see("sample-mark").await;
    desk.photograph("1-home").await;
    desk.click("nav-applicants").await;
    desk.until(
        "three hundred applicants are listed",
        "const c = document.querySelector('[data-test=applicants-count]');
         return c !== null && Number(c.dataset.total) >= 300",
    )
    .await;
    desk.see("sample-mark").await;
    desk.photograph("2-applicants").await;
    // The words follow the language at once, in either script.
    for (language, word) in [("sq", "Aplikuesit"), ("sr-Cyrl", "Подносиоци"), ("sr-Latn", "Podnosioci")]
    {
        desk.click(&format!("language-{language}")).await;
        let script = format!("return document.body.innerText.includes('{word}')");
        desk.until(&format!("the screen speaks {language}"), &script).await;
        desk.photograph(&format!("3-{language}")).await;
    }
    desk.click("nav-report").await;
    desk.see("screen-report").await;
    desk.photograph("4-report").await;
    desk.close().await;
}
