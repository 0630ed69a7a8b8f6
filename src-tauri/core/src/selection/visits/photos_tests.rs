use super::*;
use crate::attachments::service as files;
use crate::selection::test_office::{code, day};
use crate::selection::visits::service::{Again, plan_again, record};
use crate::selection::visits::tests::{asked, form, visited};

fn photo(taken: &str, north: i32, east: i32) -> ReadPhoto {
    ReadPhoto {
        jpeg: b"\xff\xd8\xff\xe0 the points".to_vec(),
        taken_on: Some(day(taken)),
        place: Some(Coordinates { latitude_micro: north, longitude_micro: east }),
    }
}

#[test]
fn a_photo_proposes_where_the_visit_was_and_another_day_is_told() {
    let (office, call, numbers) = visited();
    let number = numbers[0].as_str();
    let add = |photo: &ReadPhoto| add(&office.vault, &office.field, number, photo, "The stable");
    assert_eq!(code(add(&photo("2026-11-23", 42_600_000, 21_190_000))), "visit-not-planned");
    service::plan(&office.vault, &office.field, &asked(&call, "2026-11-23", ["Besa", "Emir"])).unwrap();

    let kept = add(&photo("2026-11-20", 42_600_000, 21_190_000)).unwrap().value;
    assert_eq!(kept.proposed.map(|place| place.latitude_micro), Some(42_600_000));
    let warned: Vec<&str> = kept.warnings.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(warned, ["photo-other-day"]);
    assert_eq!(kept.warnings[0].args["taken"], "20.11.2026");
    let far = add(&photo("2026-11-23", 48_200_000, 16_370_000)).unwrap().value;
    assert_eq!((far.proposed, far.warnings[0].code.as_str()), (None, "photo-outside-kosovo"));

    let visit = service::visits_to(&office.vault, number).unwrap().remove(0);
    assert_eq!(visit.photo_place.map(|place| place.longitude_micro), Some(21_190_000));
    let listed = of_application(&office.vault, number).unwrap();
    assert_eq!(listed.len(), 2);
    assert!(listed.iter().all(|(of, file)| *of == visit.id && file.record_number.as_deref() == Some(number)));
    let (_, bytes) = files::content(&office.vault, &office.field, kept.attachment).unwrap();
    assert_eq!(bytes.as_slice(), b"\xff\xd8\xff\xe0 the points");

    // What two officers wrote down is not proposed against.
    record(&office.vault, &office.field, number, &form()).unwrap();
    let after = add(&photo("2026-11-23", 42_700_000, 21_200_000)).unwrap().value;
    assert_eq!((after.proposed, after.warnings.len()), (None, 0));
}

#[test]
fn erasing_somebody_erases_the_photos_of_their_visit() {
    let (office, call, numbers) = visited();
    service::plan(&office.vault, &office.field, &asked(&call, "2026-11-23", ["Besa", "Emir"])).unwrap();
    let kept =
        add(&office.vault, &office.field, &numbers[0], &photo("2026-11-23", 42_600_000, 21_190_000), "x");
    let kept = kept.unwrap().value;
    let application = service::visits_to(&office.vault, &numbers[0]).unwrap()[0].application;
    office
        .vault
        .write(&office.manager, Action::PersonErased, |tx| {
            let roots = [("application", application.uuid())];
            tx.blank(&crate::vault::erasing::dependents(tx, &roots, &[])?, &[])
        })
        .unwrap();
    assert_eq!(
        code(files::content(&office.vault, &office.field, kept.attachment).map(drop)),
        "attachment-erased"
    );
    assert!(service::visits_to(&office.vault, &numbers[0]).unwrap()[0].photo_place.is_none());
}

#[test]
fn a_second_visit_needs_its_reason_and_the_last_advice_counts() {
    let (office, call, numbers) = visited();
    let number = numbers[0].clone();
    let again = |reason: &str| {
        let again = Again {
            application: number.clone(),
            on: day("2026-11-24"),
            visitors: ["Besa", "Emir"].map(str::to_owned),
            reason: reason.to_owned(),
        };
        plan_again(&office.vault, &office.field, &again)
    };
    assert_eq!(code(again("A doubt")), "visit-not-planned", "the first one is planned with its call");
    service::plan(&office.vault, &office.field, &asked(&call, "2026-11-23", ["Besa", "Emir"])).unwrap();
    assert_eq!(code(again("A doubt")), "visit-still-planned");
    record(&office.vault, &office.field, &number, &form()).unwrap();
    assert_eq!(code(again(" ")), "visit-again-unexplained");
    let second = again("The lease was not seen").unwrap().value;
    assert_eq!(second.again.as_deref(), Some("The lease was not seen"));
    let mut worse = form();
    worse.visited_on = Some(day("2026-11-23"));
    worse.recommendation = Some(crate::selection::visits::Recommendation::NotRecommended);
    worse.remarks = Some("No lease".to_owned());
    record(&office.vault, &office.field, &number, &worse).unwrap();
    let both = service::visits_to(&office.vault, &number).unwrap();
    assert_eq!(both.iter().filter(|visit| visit.is_recorded()).count(), 2, "both stay");
    let application = both[0].application;
    let counts = office.vault.read(|db| service::latest_recorded(db, application)).unwrap().unwrap();
    assert_eq!(counts.id, second.id);
}
