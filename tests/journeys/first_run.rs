//! From first run to report.

use std::fs;
use std::path::Path;

use crate::desk::Desk;

const PASSPHRASE: &str = "four quiet words here";

/// The name in the first row of the applicants table.
const FIRST_NAME: &str = "[data-test=\"applicant-row\"] [tabulator-field=\"name\"]";

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_way_once() {
    let desk = Desk::open("first-run").await;
    make_a_vault(&desk).await;
    let imported = import_a_register(&desk, "register-gracanica.xlsx").await;
    find_somebody_in_the_other_script(&desk, imported).await;
    let number = enter_an_application(&desk).await;
    move_it_to_approved(&desk).await;
    name_contract_and_signatory(&desk).await;
    make_its_agreement(&desk, &number).await;
    make_the_report(&desk).await;
    lock_and_unlock(&desk).await;
    desk.close().await;
}

async fn make_a_vault(desk: &Desk) {
    desk.see("screen-first-run").await;
    desk.photograph("01-first-run").await;
    desk.click("first-run-make").await;
    desk.type_into("field-officer", "Vera Maslar").await;
    desk.type_into("field-passphrase", PASSPHRASE).await;
    desk.type_into("field-passphrase_again", "four quiet words").await;
    desk.click("make-vault").await;
    // Two passphrases that differ are told beside the second, and nothing is made.
    desk.see("error-passphrase_again").await;
    desk.photograph("02-make-vault").await;
    assert!(!desk.home().join("CSP Desk/vault.db").exists());
    desk.type_into("field-passphrase_again", PASSPHRASE).await;
    desk.click("make-vault").await;
    let key = desk.text("recovery-key").await;
    assert_eq!(key.split_whitespace().count(), 8, "{key}");
    desk.photograph("03-recovery-key").await;
    desk.click("recovery-key-kept").await;
    desk.see("screen-home").await;
    desk.photograph("04-home-empty").await;
    assert!(desk.home().join("CSP Desk/vault.db").exists());
}

/// Gives the number of applications the report names.
async fn import_a_register(desk: &Desk, name: &str) -> usize {
    let register = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/registers").join(name);
    desk.click("nav-applicants").await;
    desk.click("import").await;
    desk.see("screen-import").await;
    desk.photograph("05-import").await;
    desk.will_choose(&register);
    desk.click("import-choose").await;
    desk.see("import-counts").await;
    desk.photograph("06-import-preview").await;
    let planned = counted(desk, "imported").await;
    assert!(planned > 10, "{planned}");
    desk.click("import-run").await;
    desk.see("import-report").await;
    desk.photograph("07-import-report").await;
    assert_eq!(counted(desk, "imported").await, planned);
    planned
}

async fn counted(desk: &Desk, figure: &str) -> usize {
    let shown = desk.find(&format!("[data-test=\"import-counts\"] [data-count=\"{figure}\"]")).await;
    shown.attr("data-value").await.unwrap().unwrap_or_default().parse().unwrap()
}

/// Searches for somebody in the script their name is not written in, and opens their record.
async fn find_somebody_in_the_other_script(desk: &Desk, imported: usize) {
    desk.click("nav-applicants").await;
    matching(desk, imported).await;
    desk.photograph("08-applicants").await;
    let name = desk.text_of(FIRST_NAME).await;
    let cyrillic = to_cyrillic(&name);
    assert_ne!(name, cyrillic);
    desk.type_into("applicants-search", &cyrillic).await;
    desk.until(
        "the search has narrowed the list",
        "const c = document.querySelector('[data-test=applicants-count]');
         return Number(c.dataset.matching) < Number(c.dataset.total)",
    )
    .await;
    let found = desk.text_of(FIRST_NAME).await;
    assert_eq!(found, name, "searched for {cyrillic}");
    desk.photograph("09-search").await;
    desk.click_on(FIRST_NAME).await;
    desk.see("screen-applicant").await;
    assert_eq!(desk.text("applicant-name").await, name);
    desk.photograph("10-applicant").await;
}

async fn matching(desk: &Desk, count: usize) {
    let script = format!(
        "const c = document.querySelector('[data-test=applicants-count]');
         return c !== null && c.dataset.matching === '{count}'"
    );
    desk.until(&format!("{count} applications are listed"), &script).await;
}

/// Serbian Latin in Cyrillic, well enough for a name.
fn to_cyrillic(latin: &str) -> String {
    let mut text = latin.to_lowercase();
    for (digraph, letter) in [("lj", "љ"), ("nj", "њ"), ("dž", "џ")] {
        text = text.replace(digraph, letter);
    }
    let letter = |c: char| {
        "abvgdđežzijklmnoprstćufhcčš"
            .chars()
            .zip("абвгдђежзијклмнопрстћуфхцчш".chars())
            .find_map(|(from, to)| (from == c).then_some(to))
            .unwrap_or(c)
    };
    text.chars().map(letter).collect()
}

/// Enters an application: first with nothing in it, then as it should be.
async fn enter_an_application(desk: &Desk) -> String {
    desk.click("nav-applicants").await;
    desk.click("new-application").await;
    desk.see("screen-new-application").await;
    desk.type_into("field-requested_eur", "three thousand").await;
    desk.click("save").await;
    for field in ["full_name", "component", "requested_eur"] {
        desk.see(&format!("error-{field}")).await;
    }
    desk.photograph("11-form-errors").await;
    desk.type_into("field-full_name", "Ђорђе Петровић").await;
    desk.type_into("field-birth_date", "9.5.1984").await;
    desk.choose("field-sex", "male").await;
    desk.choose("field-municipality", "gracanice").await;
    desk.type_into("field-settlement", "Грачаница").await;
    desk.choose("field-identification_kind", "other_document").await;
    desk.type_into("field-identification_number", "012345678").await;
    desk.type_into("field-identification_issuer", "МУП").await;
    desk.choose("field-component", "new_enterprise").await;
    desk.type_into("field-requested_eur", "4.250,00").await;
    desk.photograph("12-form").await;
    desk.click("save").await;
    desk.see("screen-applicant").await;
    let state = desk.find("[data-test=\"application\"][data-state=\"received\"]").await;
    assert!(desk.text("applicant-name").await.contains("Ђорђе Петровић"));
    desk.photograph("13-entered").await;
    state.text().await.unwrap()
}

async fn move_it_to_approved(desk: &Desk) {
    desk.click("move-eligible").await;
    desk.see("move-dialog").await;
    desk.click("move-confirm").await;
    desk.find("[data-test=\"application\"][data-state=\"eligible\"]").await;
    desk.click("move-approved").await;
    desk.type_into("field-amount", "4.000,00").await;
    desk.type_into("field-items.0.description", "Milking machine").await;
    desk.type_into("field-items.0.quantity", "2").await;
    desk.type_into("field-items.0.unit_price", "2000").await;
    desk.photograph("14-approve").await;
    desk.click("move-confirm").await;
    desk.find("[data-test=\"application\"][data-state=\"approved\"]").await;
    assert_eq!(desk.count("[data-test=\"history-entry\"]").await, 3);
    desk.photograph("15-approved").await;
}

/// An agreement names the contract and who signs it: settings that nobody has made yet.
async fn name_contract_and_signatory(desk: &Desk) {
    for (key, field, value) in
        [("programme", "contract_number", "2019/413-820"), ("paper", "signatory", "Vera Maslar")]
    {
        desk.click("nav-settings").await;
        desk.click_on(&format!("[data-test=\"setting\"][data-key=\"{key}\"] [data-test=\"setting-change\"]"))
            .await;
        desk.see("setting-dialog").await;
        desk.type_into(&format!("field-{field}"), value).await;
        desk.type_into("field-reason", "Contract signed").await;
        desk.photograph(&format!("16-setting-{key}")).await;
        desk.click_on("[data-test=\"setting-dialog\"] [data-test=\"save\"]").await;
        desk.until(
            "the dialog is closed",
            "return document.querySelector('[data-test=setting-dialog]') === null",
        )
        .await;
    }
    desk.photograph("17-settings").await;
}

async fn make_its_agreement(desk: &Desk, application: &str) {
    assert!(application.contains("CSP4-A-"), "{application}");
    // What waits for its agreement is one step from home.
    desk.click("nav-home").await;
    desk.click("waiting-approved").await;
    matching(desk, 1).await;
    desk.click_on(FIRST_NAME).await;
    desk.click("tab-documents").await;
    desk.choose("agreement-languages", "en-sr-Cyrl").await;
    desk.photograph("18-documents").await;
    desk.will_choose(&desk.folder("papers"));
    desk.click("agreement-make").await;
    let path = desk.attribute("written-file", "data-path").await;
    desk.photograph("19-agreement").await;
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF-"), "{path}");
    assert!(Path::new(&path).starts_with(desk.folder("papers")));
}

async fn make_the_report(desk: &Desk) {
    desk.click("nav-report").await;
    desk.see("screen-report").await;
    desk.choose("report-audience", "internal").await;
    // What the office's own workbook is for does not go without saying.
    // A closed list shows none of its options, so their being there is asked of the page.
    desk.until(
        "the purposes are listed",
        "return document.querySelector('[data-test=field-purpose] option[value=own-work]') !== null",
    )
    .await;
    desk.choose("field-purpose", "own-work").await;
    desk.type_into("field-recipient", "The office").await;
    desk.photograph("20-report").await;
    desk.click("report-make").await;
    let path = desk.attribute("written-file", "data-path").await;
    desk.photograph("21-report-made").await;
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"PK"), "{path}");
}

async fn lock_and_unlock(desk: &Desk) {
    desk.click("lock").await;
    desk.see("screen-unlock").await;
    desk.photograph("22-unlock").await;
    desk.type_into("unlock-passphrase", PASSPHRASE).await;
    desk.click("unlock-submit").await;
    desk.see("screen-home").await;
    desk.find("[data-test=\"waiting-approved\"]").await;
    desk.photograph("23-home").await;
}
