use super::service::{certificate, handover, handovers, items, record, signed};
use super::*;
use crate::code::Code;
use crate::grants::assets::{AssetState, service as register};
use crate::grants::papers;
use crate::grants::test_grant::{House, code, day, house};
use crate::language::Language;
use crate::privacy::disclosure::GivenFile;
use crate::selection::papers::Part;
use crate::vault::{undo, verify};
use crate::words::Words;

fn line(item: usize, quantity: Option<i64>, serial: Option<&str>) -> LineForm {
    LineForm {
        item: Some(item),
        quantity_milli: quantity.map(|count| count * 1000),
        serial: serial.map(str::to_owned),
        eu_sticker: Some(true),
        ..LineForm::default()
    }
}

fn of(lines: Vec<LineForm>) -> HandoverForm {
    HandoverForm { lines, ..HandoverForm::default() }
}

fn left(house: &House, number: &str) -> Vec<i64> {
    items(&house.vault, number).unwrap().iter().map(|item| item.left_milli() / 1000).collect()
}

#[test]
fn a_part_is_handed_over_now_and_the_rest_later() {
    let house = house();
    let number = house.grantee("Ана Илић", "Лапље Село");
    assert_eq!(left(&house, &number), [1, 10]);
    let first = of(vec![line(1, None, Some("SN-77")), line(2, Some(4), None)]);
    let one = record(&house.vault, &house.field, &number, &first).unwrap().value;
    assert_eq!(one.number, "CSP4-A-H0001");
    assert_eq!(one.value(), Some(Cents::new(260_000)));
    let tags: Vec<_> = one.assets.iter().filter_map(|asset| asset.tag.clone()).collect();
    assert_eq!(tags, ["CSP4-A-A0001", "CSP4-A-A0002"]);
    assert_eq!(one.assets[0].conditions_until, Some(day("2027-11-23")), "24 months by the setting");
    assert_eq!(left(&house, &number), [0, 6]);
    let rest = record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap().value;
    assert_eq!(rest.assets.len(), 1, "what is left stands for no line");
    assert_eq!(left(&house, &number), [0, 0]);
    assert_eq!(
        code(record(&house.vault, &house.field, &number, &HandoverForm::default())),
        "grant-field-missing"
    );
    assert_eq!(handovers(&house.vault, Some(&number)).unwrap().len(), 2);
    let all = register::register(&house.vault, Some(&number)).unwrap();
    assert!(all.iter().all(|asset| asset.state == AssetState::Held && asset.asset.evidenced));
    assert!(verify(&house.vault).unwrap().is_whole());
}

#[test]
fn never_more_than_agreed_unless_somebody_says_why() {
    let house = house();
    let number = house.grantee("Ana", "Laplje Selo");
    let try_with = |form: &HandoverForm| record(&house.vault, &house.field, &number, form);
    assert_eq!(code(try_with(&of(vec![line(2, Some(11), None)]))), "grant-more-than-agreed");
    let twice = of(vec![line(2, Some(6), None), line(2, Some(5), None)]);
    assert_eq!(code(try_with(&twice)), "grant-more-than-agreed", "lines of one item add up");
    assert_eq!(code(try_with(&of(vec![line(3, None, None)]))), "grant-no-item");
    let more = HandoverForm { over_reason: Some("One lamb was born".to_owned()), ..twice };
    assert_eq!(try_with(&more).unwrap().value.assets.len(), 2);
    assert_eq!(left(&house, &number), [1, 0]);
    let unnamed = LineForm { description: Some("Fence".to_owned()), ..LineForm::default() };
    assert_eq!(code(try_with(&of(vec![unnamed]))), "grant-no-item");
}

#[test]
fn nothing_is_handed_over_before_the_agreement_is_signed_or_on_an_impossible_day() {
    let house = house();
    let waiting = house.approved("Ana", "Laplje Selo");
    assert_eq!(
        code(record(&house.vault, &house.field, &waiting, &HandoverForm::default())),
        "grant-not-signed"
    );
    let number = house.grantee("Petar", "Čaglavica");
    for impossible in ["2025-11-22", "2025-11-24"] {
        let form = HandoverForm { on: Some(day(impossible)), ..HandoverForm::default() };
        assert_eq!(code(record(&house.vault, &house.field, &number, &form)), "grant-day", "{impossible}");
    }
}

#[test]
fn the_certificate_says_everything_in_the_languages_of_the_pair() {
    let house = house();
    let number = house.grantee("Ана Илић", "Лапље Село");
    let form = of(vec![line(1, None, Some("SN-77")), line(2, Some(4), None)]);
    let one = record(&house.vault, &house.field, &number, &form).unwrap().value;
    for pair in ["en-sq", "en-sr-Latn", "en-sr-Cyrl", "en-sq-sr"] {
        let paper = certificate(&house.vault, &house.field, &one.number, pair).unwrap().value;
        let document = paper.document.clone().unwrap();
        assert_eq!(document.number, one.number);
        let text = serde_json::to_string(&document).unwrap();
        for language in crate::grants::service::languages(pair).unwrap() {
            let words = Words::of(language);
            assert!(text.contains(&words.get("grant-handover-certificate")), "{pair}");
            assert!(text.contains(&words.get("grant-handover-sticker")), "{pair}");
        }
        for told in ["SN-77", "CSP4-A-A0001", "Besa", "Ана Илић"] {
            assert!(text.contains(told), "{told}");
        }
        let rest = document.parts.iter().filter(|part| matches!(part, Part::Table { .. })).count();
        assert_eq!(rest, 2, "what was handed over, and what is left");
        assert_eq!(document.signatures.len(), 2);
        assert!(papers::one(&house.vault, paper.id).unwrap().document.unwrap() == document, "it is kept");
    }
    assert_eq!(code(certificate(&house.vault, &house.field, &one.number, "sq-sr")), "agreement-languages");
    let paper = certificate(&house.vault, &house.field, &one.number, "").unwrap().value;
    assert_eq!(paper.languages, "en-sq", "who prefers nothing is written to in Albanian");
    let file = GivenFile::of("certificate.pdf", b"x");
    papers::given_out(&house.vault, &house.field, &paper, &file).unwrap();
    assert!(papers::one(&house.vault, paper.id).unwrap().given_out);
}

#[test]
fn a_signed_certificate_comes_back_and_a_handover_nothing_rests_on_can_be_taken_back() {
    let house = house();
    let number = house.grantee("Ana", "Laplje Selo");
    let written = record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap();
    undo(&house.vault, &house.field, written.change.unwrap()).unwrap();
    assert_eq!(left(&house, &number), [1, 10]);
    let one = record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap().value;
    assert_eq!(one.number, "CSP4-A-H0002", "a number is never given twice");
    assert_eq!(code(signed(&house.vault, &house.field, &one.number, day("2025-11-22"))), "grant-day");
    signed(&house.vault, &house.field, &one.number, day("2025-11-23")).unwrap();
    assert_eq!(handover(&house.vault, &one.number).unwrap().signed_on, Some(day("2025-11-23")));
}

#[test]
fn a_round_goes_village_by_village_and_a_handover_ends_its_stop() {
    let house = house();
    let mut numbers = Vec::new();
    for (name, village) in [("Ана", "Лапље Село"), ("Petar", "Čaglavica"), ("Mara", "Laplje Selo")]
    {
        numbers.push(house.grantee(name, village));
    }
    let on = day("2025-11-25");
    let plan =
        |on, grantees: &[String]| rounds::plan(&house.vault, &house.field, on, Some("gracanice"), grantees);
    let order = |stops: &[rounds::Stop]| {
        stops.iter().map(|stop| stop.grantee.application_number.clone()).collect::<Vec<_>>()
    };
    let round = plan(on, &[]).unwrap().value;
    assert_eq!(order(&round), [&*numbers[1], &*numbers[0], &*numbers[2]]);
    assert_eq!(code(plan(on, &[])), "grant-not-found", "nobody is planned twice");
    assert_eq!(code(plan(day("2025-11-22"), &[])), "grant-day");
    let moved = rounds::shift(&house.vault, &house.field, &numbers[2], true).unwrap().value;
    assert_eq!(order(&moved), [&*numbers[1], &*numbers[2], &*numbers[0]]);
    rounds::cancel(&house.vault, &house.field, &numbers[0]).unwrap();
    house.on("2025-11-25");
    let one = record(&house.vault, &house.field, &numbers[1], &HandoverForm::default()).unwrap().value;
    let round = rounds::stops(&house.vault, Some(on)).unwrap();
    assert_eq!(round.iter().map(|stop| stop.handover.clone()).collect::<Vec<_>>(), [Some(one.number), None]);
    assert_eq!(round[0].left, []);
}

#[test]
fn every_field_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = HandoverForm::FIELDS.iter().map(|field| format!("handover-field-{field}"));
        let keys = keys.chain(LineForm::FIELDS.iter().map(|field| format!("line-field-{field}")));
        for key in keys.chain(crate::grants::Refusal::each().iter().map(|one| one.problem().key())) {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
