use super::service::{Event, asset, change, happened, hold, pass_title, register, release};
use super::*;
use crate::code::Code;
use crate::grants::handover::{HandoverForm, service::record};
use crate::grants::test_grant::{House, code, day, house};
use crate::language::Language;
use crate::vault::verify;
use crate::words::Words;

/// A grantee with everything handed over; gives the application's number and the tags.
fn equipped(house: &House, name: &str) -> (String, Vec<String>) {
    let number = house.grantee(name, "Laplje Selo");
    let one = record(&house.vault, &house.field, &number, &HandoverForm::default()).unwrap().value;
    let tags = one.assets.into_iter().filter_map(|asset| asset.tag).collect();
    (number, tags)
}

#[test]
fn an_asset_is_found_by_tag_label_and_serial_number() {
    let house = house();
    let (_, tags) = equipped(&house, "Ana");
    let mut form = AssetForm::default();
    form.set("serial", " SN-9 ").unwrap();
    form.set("condition", "good").unwrap();
    form.set("eu_sticker", "yes").unwrap();
    change(&house.vault, &house.field, &tags[0], &form).unwrap();
    for asked in [tags[0].clone(), tags[0].to_lowercase(), format!("CSPT/{}", tags[0]), "SN-9".to_owned()] {
        let found = asset(&house.vault, &asked).unwrap();
        assert_eq!(found.tag.as_deref(), Some(&*tags[0]), "{asked}");
        assert_eq!(found.condition.as_ref().and_then(Stored::known), Some(Condition::Good));
    }
    assert_eq!(code(asset(&house.vault, "CSPT/NOTHING")), "grant-not-found");
    let found = register(&house.vault, None).unwrap();
    let sheet = labels::sheet(&house.vault, &found).unwrap();
    assert_eq!(sheet.labels.iter().map(|label| label.tag.clone()).collect::<Vec<_>>(), tags);
    assert!(sheet.labels.iter().all(|label| label.code == format!("CSPT/{}", label.tag)));
}

#[test]
fn a_tractor_has_an_owner_a_custodian_and_users() {
    let house = house();
    let (_, tags) = equipped(&house, "Udruženje");
    let on = Some(day("2025-11-23"));
    let put = |role, name| hold(&house.vault, &house.field, &tags[0], (role, name), on).unwrap().value;
    put(HolderRole::Custodian, "Agim");
    put(HolderRole::User, "Mara");
    let now = put(HolderRole::Custodian, "Goran");
    let open: Vec<_> =
        now.holders.iter().filter(|one| one.to.is_none()).map(|one| one.name.as_str()).collect();
    assert_eq!(open, ["Mara", "Goran"], "one custodian at a time");
    assert_eq!(now.owner, "Udruženje");
    let after = release(&house.vault, &house.field, &tags[0], "mara", None).unwrap().value;
    assert_eq!(after.holders.iter().filter(|one| one.to.is_none()).count(), 1);
    assert_eq!(code(release(&house.vault, &house.field, &tags[0], "Nobody", None)), "grant-not-found");
}

#[test]
fn title_passes_once_after_the_conditions_or_with_a_reason() {
    let house = house();
    let (_, tags) = equipped(&house, "Ana");
    let one = &tags[..1];
    let pass = |tags: &[String], reason| pass_title(&house.vault, &house.manager, tags, reason, "en-sq");
    assert_eq!(code(pass(one, None)), "grant-title-early");
    assert_eq!(
        code(happened(&house.vault, &house.field, &tags[0], AssetEventKind::TitlePassed, &Event::default())),
        "grant-not-possible",
        "only with a letter"
    );
    let letter = pass(one, Some("The programme ends")).unwrap().value;
    assert!(letter.document.is_some());
    assert_eq!(code(pass(one, Some("Again"))), "grant-title-twice");
    assert_eq!(
        code(happened(&house.vault, &house.field, &tags[0], AssetEventKind::Stolen, &Event::default())),
        "grant-not-possible",
        "what happens to it is its owner's"
    );
    house.on("2027-11-23");
    assert!(asset(&house.vault, &tags[1]).unwrap().awaits_title(day("2027-11-23")));
    pass(&tags[1..], None).unwrap();
    assert_eq!(house.number("SELECT count(*) FROM asset_event WHERE kind = 'title_passed'"), 2);
    assert!(verify(&house.vault).unwrap().is_whole());
}

#[test]
fn what_came_back_is_given_to_another_and_keeps_its_history() {
    let house = house();
    let (first, tags) = equipped(&house, "Ana");
    let (second, _) = equipped(&house, "Petar");
    let put = |kind, event: &Event| happened(&house.vault, &house.field, &tags[0], kind, event);
    let to = Event { to: Some(second.clone()), ..Event::default() };
    assert_eq!(code(put(AssetEventKind::Redonated, &to)), "grant-not-possible");
    put(AssetEventKind::Returned, &Event::default()).unwrap();
    assert_eq!(code(put(AssetEventKind::Redonated, &Event::default())), "grant-field-missing");
    let early = Event { on: Some(day("2025-11-22")), ..to.clone() };
    assert_eq!(code(put(AssetEventKind::Redonated, &early)), "grant-day");
    let given = put(AssetEventKind::Redonated, &to).unwrap().value;
    assert_eq!((given.application.clone(), given.owner.as_str()), (second.clone(), "Petar"));
    assert_eq!(given.events.len(), 2);
    let of = |number: &str| register(&house.vault, Some(number)).unwrap().len();
    assert_eq!((of(&first), of(&second)), (2, 3), "it stands in both histories");
    assert_eq!(house.number("SELECT count(*) FROM asset"), 4, "and is counted once");
}

#[test]
fn every_code_and_field_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let keys = Condition::ALL.iter().map(|one| format!("condition-{one}"));
        let keys = keys.chain(HolderRole::ALL.iter().map(|one| format!("holder-role-{one}")));
        let keys = keys.chain(AssetEventKind::ALL.iter().map(|one| format!("asset-event-{one}")));
        let keys = keys.chain(AssetState::ALL.iter().map(|one| format!("asset-state-{one}")));
        let keys = keys.chain(AssetForm::FIELDS.iter().map(|field| format!("asset-field-{field}")));
        for key in keys {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
