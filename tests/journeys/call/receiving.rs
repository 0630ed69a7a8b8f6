//! A call is published, a register imported under it, and its applications checked.

use rust_xlsxwriter::Workbook;
use serde_json::json;

use super::{ASSESSORS, MANAGER, PASSPHRASE, Run, places};

const PLACES: [&str; 3] = ["Gračanica", "Štrpce", "Kllokot"];

pub async fn open(run: &mut Run) {
    let desk = &run.desk;
    desk.click("first-run-make").await;
    desk.type_into("field-officer", MANAGER).await;
    desk.type_into("field-passphrase", PASSPHRASE).await;
    desk.type_into("field-passphrase_again", PASSPHRASE).await;
    desk.click("make-vault").await;
    desk.see("recovery-key").await;
    desk.click("recovery-key-kept").await;
    desk.see("screen-home").await;
    run.step("a vault");
}

/// The two assessors.
pub async fn enrol(run: &mut Run) {
    let desk = &run.desk;
    desk.click("nav-settings").await;
    desk.click("tab-officers").await;
    for (at, name) in ASSESSORS.iter().enumerate() {
        desk.click("enrol").await;
        desk.see("enrol-dialog").await;
        desk.type_into("field-officer", name).await;
        desk.choose("field-role", "me-officer").await;
        desk.type_into("field-passphrase", PASSPHRASE).await;
        desk.type_into("field-passphrase_again", PASSPHRASE).await;
        desk.click("enrol-confirm").await;
        let listed = format!("return document.querySelectorAll('[data-test=officer]').length === {}", at + 2);
        desk.until(&format!("{name} is an officer"), &listed).await;
    }
    run.step("two assessors enrolled");
}

/// The call by its form: what is usual for new enterprises, with its own title, days and money.
pub async fn publish(run: &mut Run) {
    places::part(run, "section-calls").await;
    let desk = &run.desk;
    desk.click("call-new").await;
    desk.see("screen-edit-call").await;
    desk.choose("field-component", "new_enterprise").await;
    desk.type_into("field-title.en", "New enterprises 2026").await;
    desk.type_into("field-title.sq", "Ndërmarrje të reja 2026").await;
    desk.type_into("field-title.sr", "Нова предузећа 2026").await;
    desk.type_into("field-opens_on", "1.1.2026").await;
    desk.type_into("field-closes_on", "30.4.2026").await;
    desk.type_into("field-available", &run.size.euros().to_string()).await;
    desk.type_into("field-own_share_min_percent", "0").await;
    run.photograph("01-call-form").await;
    let desk = &run.desk;
    for step in ["verification_visit", "municipal_opinion"] {
        desk.click(&format!("step-{step}")).await;
    }
    run.photograph("02-call-steps").await;
    let desk = &run.desk;
    desk.click("save").await;
    desk.see("screen-call").await;
    run.photograph("03-call").await;
    let listed = run.number_of_call().await;
    run.call = listed;
    run.step("the call published");
}

impl Run {
    /// The call's number, as its page says it.
    async fn number_of_call(&self) -> String {
        let words = self.desk.text("screen-call").await;
        let number = words.split_whitespace().find(|word| word.contains("-C0")).map(str::to_owned);
        number.unwrap_or_else(|| panic!("no number of a call in: {words}"))
    }
}

/// The register as offices keep it: a workbook with a heading and one row an application.
fn register(path: &std::path::Path, size: usize) {
    let given = ["Ана", "Besim", "Fatmire", "Đorđe", "Мирјана", "Arben", "Jovan", "Luan", "Agron", "Milan"];
    let family = ["Илић", "Berisha", "Gashi", "Petrović", "Савић", "Krasniqi", "Zogaj", "Blerimi"];
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let heads = ["Name", "Birth date", "Municipality", "Component", "Requested EUR", "Received on"];
    for (column, head) in (0_u16..).zip(heads) {
        sheet.write_string(0, column, head).unwrap();
    }
    for at in 0..size {
        let row = u32::try_from(at).unwrap() + 1;
        let name = format!("{} {}", given[at % given.len()], family[at / given.len() % family.len()]);
        let born = format!("{:02}.{:02}.19{:02}", 1 + at % 28, 1 + at % 12, 50 + at % 50);
        let received = format!("10.0{}.2026", 1 + at % 3);
        let asked = u32::try_from(2_000 + 100 * (at % 25)).unwrap();
        sheet.write_string(row, 0, &name).unwrap();
        sheet.write_string(row, 1, &born).unwrap();
        sheet.write_string(row, 2, PLACES[at % PLACES.len()]).unwrap();
        sheet.write_string(row, 3, "new enterprise").unwrap();
        sheet.write_number(row, 4, asked).unwrap();
        sheet.write_string(row, 5, &received).unwrap();
    }
    book.save(path).unwrap();
}

pub async fn import(run: &mut Run) {
    let path = run.desk.home().join("register.xlsx");
    register(&path, run.size.received);
    let desk = &run.desk;
    desk.click("nav-import").await;
    desk.will_choose(&path);
    desk.click("import-choose").await;
    desk.see("import-counts").await;
    run.step("the register read");
    // The field's own name comes before the test's: both choose the same list.
    let desk = &run.desk;
    desk.choose("import-call", &run.call).await;
    desk.until(
        "the preview is of this call",
        "return document.querySelector('[data-test=import-run]')?.getAttribute('aria-busy') !== 'true'
           && !document.querySelector('[data-test=import-run]')?.disabled",
    )
    .await;
    run.step("its import tried out under the call");
    run.photograph("04-import").await;
    let desk = &run.desk;
    desk.click("import-run").await;
    desk.see("import-report").await;
    let shown = desk.find("[data-test=\"import-counts\"] [data-count=\"imported\"]").await;
    let imported = shown.attr("data-value").await.unwrap().unwrap_or_default();
    assert_eq!(imported, run.size.received.to_string());
    run.step("the register imported");
    run.photograph("05-imported").await;
}

/// Eligibility: one checklist on its screen, the others from a list; then all moved from the pipeline.
pub async fn check(run: &mut Run) {
    run.leave().await;
    let people = run.csp(MANAGER, &["applicants"]);
    let number = |one: &serde_json::Value| one["applications"][0]["number"].as_str().unwrap().to_owned();
    run.numbers = people.as_array().unwrap().iter().map(number).collect();
    assert_eq!(run.numbers.len(), run.size.received);
    let mut list = vec!["application,criterion,finding,reason,evidence".to_owned()];
    // The first one's is filled in below by hand.
    for (at, number) in run.numbers.iter().enumerate().skip(1) {
        if at >= run.size.compliant {
            list.push(format!("{number},signed_form,fail,The form is not signed,"));
        } else if at >= run.size.scored {
            list.push(format!("{number},target_group,fail,Lives outside the area,"));
        }
        list.push(format!("{number},*,pass,,the file"));
    }
    let path = run.desk.home().join("findings.csv");
    std::fs::write(&path, list.join("\n")).unwrap();
    let found = run.csp(MANAGER, &["eligibility", "import", path.to_str().unwrap()]);
    assert_eq!((&found["done"], &found["refused"]), (&json!(run.size.received - 1), &json!([])), "{found}");
    run.step("the other checklists imported by csp");
    run.come_back().await;
    run.hand_over(MANAGER).await;
    first_by_hand(run).await;
    move_on(run).await;
}

async fn first_by_hand(run: &mut Run) {
    let number = run.numbers[0].clone();
    places::pipeline(run, "", run.size.received).await;
    run.step("the pipeline opened");
    run.photograph("06-pipeline").await;
    let desk = &run.desk;
    desk.type_into("pipe-search", &number).await;
    let one = "return document.querySelector('[data-test=pipe-count]')?.dataset.matching === '1'";
    desk.until("one is found", one).await;
    desk.click_on("[data-test=\"pipe-row\"] [tabulator-field=\"name\"]").await;
    desk.see("screen-applicant").await;
    desk.click("tab-checklist").await;
    desk.click("check-rest").await;
    let lines = desk.count("[data-test=\"check-line\"] [data-test=\"field-evidence\"]").await;
    for at in 0..lines {
        let field = format!(
            "(() => {{ const field = document.querySelectorAll('[data-test=check-line] [data-test=field-evidence]')[{at}];
               field.value = 'the file';
               field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()"
        );
        desk.ask(&field).await;
    }
    run.photograph("07-checklist").await;
    let desk = &run.desk;
    desk.click("check-record").await;
    desk.until(
        "the checklist is whole",
        "return document.querySelector('[data-test=check-missing] li') === null",
    )
    .await;
    desk.click("back").await;
    desk.see("screen-pipeline").await;
    run.step("one checklist filled in on its screen");
}

/// Everybody who can is moved to eligible in one change; whoever is left then is not eligible.
async fn move_on(run: &mut Run) {
    let (all, scored) = (run.size.received, run.size.scored);
    run.desk.click("pipe-clear").await;
    places::pipeline(run, "received", all).await;
    places::choose_all(run, all).await;
    run.step("all that are received chosen");
    let desk = &run.desk;
    desk.click("pipe-move").await;
    desk.choose("field-state", "eligible").await;
    desk.type_into("field-reason", "As the checklist says").await;
    let would =
        format!("return document.querySelector('[data-test=move-would]')?.dataset.can === '{scored}'");
    desk.until(&format!("the preview says {scored} can"), &would).await;
    run.step(format!("what would happen told: {scored} can, {} cannot", all - scored));
    run.photograph("08-eligible-preview").await;
    let desk = &run.desk;
    desk.click("move-do").await;
    desk.see("moved-notice").await;
    run.step("moved to eligible");
    run.photograph("09-eligible").await;

    places::pipeline(run, "received", all - scored).await;
    places::choose_all(run, all - scored).await;
    let desk = &run.desk;
    desk.click("pipe-move").await;
    desk.choose("field-state", "ineligible").await;
    desk.type_into("field-reason", "As the checklist says").await;
    let would = format!(
        "return document.querySelector('[data-test=move-would]')?.dataset.can === '{}'",
        all - scored
    );
    desk.until("the preview says all can", &would).await;
    run.step("what would happen told of the others");
    run.photograph("10-ineligible-preview").await;
    let desk = &run.desk;
    desk.click("move-do").await;
    desk.until(
        "they are moved",
        "return document.querySelector('[data-test=move-many]') === null
           && document.querySelector('[data-test=moved-notice]') !== null",
    )
    .await;
    run.step("moved to not eligible");
    places::pipeline(run, "ineligible", all - scored).await;
    run.photograph("11-ineligible").await;
}
