//! What a new version changes.

use csp_screening::lists::{Refusal, SHRUNKEN_BELOW, difference, read};

use crate::formats::{CSV, XML};

#[test]
fn only_what_changed_is_screened_again() {
    let before = read(XML.as_bytes()).unwrap().fingerprints();
    let same = difference(&before, &read(XML.as_bytes()).unwrap());
    assert_eq!((same.unchanged.len(), same.to_screen().count(), same.removed.len()), (5, 0, 0));

    let now = XML
        .replace("1961-03-09", "1962-03-09")
        .replace("996/2022", "1/2026")
        .replace("logicalId=\"105\"", "logicalId=\"205\"");
    let now = difference(&before, &read(now.as_bytes()).unwrap());
    assert_eq!(now.changed, [0], "another birth");
    assert_eq!(now.unchanged, [1, 2, 3], "another act finds nobody else");
    assert_eq!(now.added, [4]);
    assert_eq!(now.removed, ["105"]);
}

#[test]
fn order_does_not_change_a_fingerprint_and_the_csv_differs_only_by_weak_aliases() {
    let xml = read(XML.as_bytes()).unwrap();
    let mut turned = xml.entities[0].clone();
    turned.names.reverse();
    assert_eq!(turned.fingerprint(), xml.entities[0].fingerprint());
    let other = difference(&xml.fingerprints(), &read(CSV.as_bytes()).unwrap());
    assert_eq!((other.changed, other.unchanged), (vec![0], vec![1, 2, 3, 4]));
}

#[test]
fn a_shrunken_list_is_refused() {
    let list = read(XML.as_bytes()).unwrap();
    assert_eq!(list.whole_beside(5, SHRUNKEN_BELOW), Ok(()));
    assert_eq!(list.whole_beside(0, SHRUNKEN_BELOW), Ok(()));
    assert_eq!(list.whole_beside(6, SHRUNKEN_BELOW), Err(Refusal::Shrunken { previous: 6, now: 5 }));
    assert_eq!(list.whole_beside(6, 0.5), Ok(()));
}
