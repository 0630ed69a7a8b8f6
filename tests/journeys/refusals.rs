//! A wrong passphrase and a broken file: told calmly, and nothing half done.

use std::fs;

use crate::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_passphrase_and_a_broken_file() {
    let desk = Desk::open("refusals").await;
    desk.click("first-run-make").await;
    desk.type_into("field-officer", "Vera Maslar").await;
    desk.type_into("field-passphrase", "four quiet words here").await;
    desk.type_into("field-passphrase_again", "four quiet words here").await;
    desk.click("make-vault").await;
    desk.click("recovery-key-kept").await;
    desk.see("screen-home").await;

    a_broken_file_is_refused(&desk).await;

    desk.click("lock").await;
    desk.see("screen-unlock").await;
    desk.type_into("unlock-passphrase", "four loud words here").await;
    desk.click("unlock-submit").await;
    desk.find("[data-test=\"notice\"][data-code=\"wrong-passphrase\"]").await;
    desk.photograph("2-wrong-passphrase").await;
    assert!(desk.has("screen-unlock").await);
    desk.type_into("unlock-passphrase", "four quiet words here").await;
    desk.click("unlock-submit").await;
    desk.see("screen-home").await;

    // Nothing of the refused file is there.
    desk.click("nav-applicants").await;
    desk.until(
        "the list says that nobody is there",
        "const c = document.querySelector('[data-test=applicants-count]');
         return c !== null && c.dataset.total === '0'",
    )
    .await;
    desk.photograph("3-nobody").await;
    desk.close().await;
}

async fn a_broken_file_is_refused(desk: &Desk) {
    let register = desk.home().join("register.xlsx");
    fs::write(&register, b"%PDF-1.4\n% a letter that was given another name\n").unwrap();
    desk.click("nav-applicants").await;
    desk.click("import").await;
    desk.will_choose(&register);
    desk.click("import-choose").await;
    desk.find("[data-test=\"notice\"][data-code=\"file-not-a-table\"]").await;
    desk.photograph("1-broken-file").await;
    assert!(!desk.has("import-run").await, "there is nothing to import");
}
