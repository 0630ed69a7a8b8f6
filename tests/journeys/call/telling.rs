//! Everybody hears of it: letters in batch, minutes; and what the window says at the end.

use std::path::Path;
use std::process::Command;

use super::{Run, places};

/// How many pages a PDF has, and what it says.
fn read(path: &str) -> (usize, String) {
    let text = Command::new("pdftotext").args([path, "-"]).output().expect("package poppler-utils");
    let text = String::from_utf8(text.stdout).unwrap();
    (text.matches('\u{c}').count(), text)
}

pub async fn write_letters(run: &mut Run) {
    let told = [("decision", run.size.scored), ("ineligible", run.size.received - run.size.scored)];
    for (at, (kind, expected)) in told.into_iter().enumerate() {
        places::part(run, "section-pipeline").await;
        let desk = &run.desk;
        desk.click("pipe-letters").await;
        desk.see("letters-many").await;
        desk.choose("field-kind", kind).await;
        let would = format!(
            "return document.querySelector('[data-test=letters-would]')?.dataset.count === '{expected}'"
        );
        desk.until(&format!("{expected} letters are told beforehand"), &would).await;
        run.step(format!("what letters would be written told ({kind})"));
        run.photograph(&format!("24-letters-{kind}")).await;
        let desk = &run.desk;
        if at == 0 {
            desk.will_choose(&desk.folder("papers"));
        }
        desk.click("letters-do").await;
        if at == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
            run.photograph("25-letters-under-way").await;
        }
        let desk = &run.desk;
        desk.see("letters-done").await;
        let path = desk.attribute("written-file", "data-path").await;
        run.step(format!("{expected} letters written in one file ({kind})"));
        run.photograph(&format!("26-letters-{kind}-done")).await;
        let (pages, text) = read(&path);
        assert!(pages >= expected, "{pages} pages for {expected} letters");
        if kind == "ineligible" {
            reasons(run, &text);
        }
        run.step(format!("{pages} pages read back"));
        run.desk.click_on("[data-test=\"letters-many\"] footer button:last-child").await;
    }
}

/// Each letter gives the reason of its own application.
fn reasons(run: &Run, text: &str) {
    let said = |reason: &str| text.matches(reason).count();
    assert_eq!(said("The form is not signed"), run.size.received - run.size.compliant);
    assert_eq!(said("Lives outside the area"), run.size.compliant - run.size.scored);
}

pub async fn write_minutes(run: &mut Run) {
    places::part(run, "part-committee").await;
    let desk = &run.desk;
    desk.click("session-go").await;
    desk.see("minutes").await;
    for (button, ending) in [("minutes-pdf", "pdf"), ("minutes-workbook", "xlsx")] {
        let desk = &run.desk;
        desk.click(button).await;
        desk.find(&format!("[data-test=\"written-file\"][data-path$=\"{ending}\"]")).await;
        let path = desk.attribute("written-file", "data-path").await;
        run.step(format!("minutes as {ending}"));
        let bytes = std::fs::read(&path).unwrap();
        if ending == "pdf" {
            let (_, text) = read(&path);
            let named = run.numbers[..run.size.scored].iter().filter(|number| text.contains(*number));
            assert_eq!(named.count(), run.size.scored, "the minutes name everybody decided on");
        } else {
            assert!(bytes.starts_with(b"PK"), "{path}");
        }
    }
    run.photograph("27-minutes").await;
    let written = std::fs::read_dir(Path::new(&run.desk.folder("papers"))).unwrap().count();
    assert_eq!(written, 4, "two bundles of letters, minutes on paper and as a workbook");
}

/// What the window says at last, and everything about one of the rejected on one page.
pub async fn compare(run: &mut Run) {
    let size = run.size;
    places::part(run, "section-pipeline").await;
    let desk = &run.desk;
    desk.click("mode-board").await;
    if desk.has("pipe-clear").await {
        desk.click("pipe-clear").await;
    }
    desk.see("board").await;
    let lanes = "return Object.fromEntries([...document.querySelectorAll('[data-test^=lane-]')]
        .filter((lane) => lane.querySelector('[data-test=lane-count]'))
        .map((lane) => [lane.dataset.test.slice(5),
           Number(lane.querySelector('[data-test=lane-count]').textContent.replace(/[^0-9]/g, ''))]))";
    let counts = desk.ask(lanes).await;
    let of = |state: &str| usize::try_from(counts[state].as_u64().unwrap_or(0)).unwrap();
    assert_eq!(of("ineligible"), size.received - size.scored, "{counts}");
    assert_eq!(of("approved") + of("reserve") + of("rejected"), size.scored, "{counts}");
    run.step(format!("the board: {counts}"));
    run.photograph("28-board").await;

    places::pipeline(run, "rejected", of("rejected")).await;
    let desk = &run.desk;
    desk.click_on("[data-test=\"pipe-row\"] [tabulator-field=\"name\"]").await;
    desk.see("screen-applicant").await;
    desk.see("selection-score").await;
    let page = desk.text("screen-applicant").await;
    assert!(page.contains("Too few points"), "{page}");
    run.step("one application with everything about it");
    run.photograph("29-one").await;
    let desk = &run.desk;
    desk.click("nav-home").await;
    desk.see("screen-home").await;
    run.photograph("30-home").await;
}
