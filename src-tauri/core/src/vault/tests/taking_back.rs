use proptest::prelude::*;

use super::*;
use crate::ids::{ApplicationId, EventId};

fn apply(house: &House, applicant: ApplicantId) -> (ApplicationId, ChangeId) {
    let application = ApplicationId::new();
    let change = house
        .vault
        .write(&house.officer, Action::ApplicationEntered, |w| {
            let number = w.next_number("application")?;
            w.execute(
                "INSERT INTO application (id, number, applicant_id, flags) VALUES (?1, ?2, ?3, '[]')",
                params![application, number, applicant],
            )?;
            Ok(())
        })
        .unwrap()
        .change
        .unwrap();
    (application, change)
}

fn happen(house: &House, application: ApplicationId, kind: &str) -> ChangeId {
    house
        .vault
        .write(&house.officer, Action::ApplicationMoved, |w| {
            w.execute(
                "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id)
                 VALUES (?1, 'application', ?2, ?3, '2026-03-02', '2026-03-02T09:30:00.000Z', ?4)",
                params![EventId::new(), application, kind, w.officer],
            )?;
            Ok(())
        })
        .unwrap()
        .change
        .unwrap()
}

#[test]
fn everything_is_as_before_byte_for_byte() {
    let house = shared_house();
    let (person, applicant, _) = enter(&house, "Ana Marković");
    let (gone, ..) = enter(&house, "Besa Krasniqi");
    let before = dump(&house.vault);
    // One write that inserts, changes, deletes, and touches every kind of value.
    let written = house
        .vault
        .write(&house.officer, Action::DetailsChanged, |w| {
            w.execute(
                "UPDATE person SET phone = '044 1', name_written = 'A \"\\ \u{1}' WHERE id = ?1",
                [person],
            )?;
            w.execute("DELETE FROM applicant WHERE person_id = ?1", [gone])?;
            w.execute("DELETE FROM person WHERE id = ?1", [gone])?;
            let application = ApplicationId::new();
            w.execute(
                "INSERT INTO application (id, number, applicant_id, requested_cents, notes, flags)
                 VALUES (?1, 'x', ?2, ?3, NULL, '[]')",
                params![application, applicant, i64::MAX],
            )?;
            Ok(())
        })
        .unwrap();
    assert_ne!(dump(&house.vault), before);
    let undone = undo(&house.vault, &house.officer, written.change.unwrap()).unwrap();
    assert_eq!(undone.value, 4);
    assert_eq!(dump(&house.vault), before);
    assert_eq!(verify(&house.vault).unwrap().findings, []);
    let list = changes(&house.vault, Some(2), None).unwrap();
    assert_eq!(list[0].id, undone.change.unwrap());
    assert_eq!(list[1].undone_by, undone.change);
    assert!(!list[0].undoable() && !list[1].undoable());
}

/// What an officer may do to a few persons in one write.
#[derive(Debug, Clone)]
enum Deed {
    Insert(String),
    Change(usize, Option<String>),
    Remove(usize),
    Cleanse(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        any::<String>().prop_map(Deed::Insert),
        (0usize..6, any::<Option<String>>()).prop_map(|(who, phone)| Deed::Change(who, phone)),
        (0usize..6).prop_map(Deed::Remove),
        (0usize..6).prop_map(Deed::Cleanse),
    ];
    proptest::collection::vec(deed, 1..12)
}

fn work(house: &House, deeds: &[Deed]) -> Option<ChangeId> {
    let write = |w: &Writing<'_>| {
        for deed in deeds {
            // The persons stand in the order of their identities; a number too high names nobody.
            let who = "id = (SELECT id FROM person ORDER BY id LIMIT 1 OFFSET ?1)";
            match deed {
                Deed::Insert(name) => w.execute(
                    "INSERT INTO person (id, name_written) VALUES (?1, replace(?2, char(0), ''))",
                    params![PersonId::new(), name],
                )?,
                Deed::Change(number, phone) => w.execute(
                    &format!("UPDATE person SET phone = replace(?2, char(0), '') WHERE {who}"),
                    params![*number as i64, phone],
                )?,
                Deed::Remove(number) => {
                    w.execute(&format!("DELETE FROM person WHERE {who}"), [*number as i64])?
                }
                Deed::Cleanse(number) => w.execute(
                    &format!("UPDATE person SET phone = NULL, removed_at = '2026-03-02' WHERE {who}"),
                    [*number as i64],
                )?,
            };
        }
        Ok(())
    };
    house.vault.write(&house.officer, Action::DetailsChanged, write).unwrap().change
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(6) })]
    #[test]
    fn any_writes_are_taken_back_step_by_step(writes in proptest::collection::vec(deeds(), 1..5)) {
        let house = shared_house();
        let mut before = Vec::new();
        for deeds in &writes {
            let state = dump(&house.vault);
            if let Some(change) = work(&house, deeds) {
                before.push((change, state));
            }
        }
        for (change, state) in before.into_iter().rev() {
            undo(&house.vault, &house.officer, change).unwrap();
            prop_assert_eq!(dump(&house.vault), state);
        }
        prop_assert_eq!(verify(&house.vault).unwrap().findings, []);
    }
}

#[test]
fn a_change_is_taken_back_once_and_an_undo_is_not_undone() {
    let house = shared_house();
    let (.., change) = enter(&house, "Ana");
    let undone = undo(&house.vault, &house.officer, change).unwrap().change.unwrap();
    assert_eq!(code(undo(&house.vault, &house.officer, change)), "already-undone");
    assert_eq!(code(undo(&house.vault, &house.officer, undone)), "not-undoable");
    assert_eq!(code(undo(&house.vault, &house.officer, ChangeId::new())), "not-found");
}

#[test]
fn what_made_the_vault_and_its_officers_stays() {
    let house = shared_house();
    for change in changes(&house.vault, None, None).unwrap() {
        assert_eq!(code(undo(&house.vault, &house.officer, change.id)), "not-undoable");
    }
}

#[test]
fn a_record_changed_later_keeps_the_earlier_change() {
    let house = shared_house();
    let (person, _, entered) = enter(&house, "Ana");
    let first = rename(&house, person, "Anna");
    let second = rename(&house, person, "Hana");
    let before = dump(&house.vault);
    let refused = undo(&house.vault, &house.officer, first).unwrap_err().problem();
    assert_eq!(refused.code, "changed-since");
    assert_eq!(refused.args["later"], "details-changed");
    assert_eq!(refused.args["on"], "02.03.2026");
    assert_eq!(code(undo(&house.vault, &house.officer, entered)), "changed-since");
    assert_eq!(dump(&house.vault), before);
    undo(&house.vault, &house.officer, second).unwrap();
    for change in [first, entered] {
        undo(&house.vault, &house.officer, change).unwrap();
    }
    assert!(!dump(&house.vault).contains("person|"), "one by one from the last, all can be taken back");
}

#[test]
fn a_record_that_others_refer_to_stays() {
    let house = shared_house();
    let (_, applicant, entered) = enter(&house, "Ana");
    let (application, applied) = apply(&house, applicant);
    assert_eq!(code(undo(&house.vault, &house.officer, entered)), "changed-since");
    let moved = happen(&house, application, "received");
    assert_eq!(code(undo(&house.vault, &house.officer, applied)), "changed-since", "an event names it");
    // Taking back in the reverse order leaves nothing in the way.
    for change in [moved, applied, entered] {
        undo(&house.vault, &house.officer, change).unwrap();
    }
}

#[test]
fn an_event_that_later_ones_rest_on_stays() {
    let house = shared_house();
    let (_, applicant, _) = enter(&house, "Ana");
    let (application, _) = apply(&house, applicant);
    let received = happen(&house, application, "received");
    let eligible = happen(&house, application, "eligible");
    assert_eq!(code(undo(&house.vault, &house.officer, received)), "changed-since");
    undo(&house.vault, &house.officer, eligible).unwrap();
    undo(&house.vault, &house.officer, received).unwrap();
}

#[test]
fn what_changed_behind_the_logs_back_is_not_overwritten() {
    let house = shared_house();
    let (person, _, entered) = enter(&house, "Ana");
    let renamed = rename(&house, person, "Hana");
    behind_the_log(&house.vault, "UPDATE person SET name_written = 'Dana'");
    let before = dump(&house.vault);
    assert_eq!(code(undo(&house.vault, &house.officer, renamed)), "undo-conflict");
    let (_, _, other) = enter(&house, "Besa");
    behind_the_log(&house.vault, "UPDATE person SET phone = '044' WHERE name_written = 'Besa'");
    assert_eq!(code(undo(&house.vault, &house.officer, other)), "undo-conflict", "the whole row is compared");
    assert_eq!(code(undo(&house.vault, &house.officer, entered)), "changed-since");
    assert!(before.contains("Dana") && dump(&house.vault).contains("Dana"));
}

#[test]
fn erased_values_cannot_be_put_back() {
    let house = shared_house();
    let (person, ..) = enter(&house, "Ana");
    let renamed = rename(&house, person, "Hana");
    behind_the_log(&house.vault, r#"UPDATE change_value SET "values" = NULL"#);
    assert_eq!(code(undo(&house.vault, &house.officer, renamed)), "undo-erased");
    assert!(history(&house.vault, person.uuid()).unwrap().iter().all(|change| change.erased));
    // The chain holds without the values, but no erasure in the log says why they are gone.
    let found = verify(&house.vault).unwrap().findings;
    assert!(found.iter().all(|finding| finding.code == "verify-values") && found.len() == 2, "{found:?}");
}

#[test]
fn a_deletion_whose_parent_went_since_is_not_half_undone() {
    let house = shared_house();
    let (person, applicant, _) = enter(&house, "Ana");
    let deleted = |sql: &str, id: uuid::Uuid| {
        let work = |w: &Writing<'_>| Ok(w.execute(sql, [id])?);
        house.vault.write(&house.officer, Action::DetailsChanged, work).unwrap().change.unwrap()
    };
    let first = deleted("DELETE FROM applicant WHERE id = ?1", applicant.uuid());
    deleted("DELETE FROM person WHERE id = ?1", person.uuid());
    let before = dump(&house.vault);
    assert_eq!(code(undo(&house.vault, &house.officer, first)), "undo-conflict");
    assert_eq!(dump(&house.vault), before);
}

#[test]
fn what_a_write_declares_final_stays() {
    let house = shared_house();
    let approve = |w: &Writing<'_>| {
        w.describe(serde_json::json!({ "to": "approved" }));
        w.forbid_undo();
        Ok(w.execute("INSERT INTO person (id, name_written) VALUES (?1, 'x')", [PersonId::new()])?)
    };
    let written = house.vault.write(&house.officer, Action::ApplicationMoved, approve).unwrap();
    let change = change_of(&house.vault, written.change.unwrap()).unwrap();
    assert!(!change.undoable());
    assert_eq!(change.subject["to"], "approved");
    assert_eq!(code(undo(&house.vault, &house.officer, change.id)), "not-undoable");
}

#[test]
fn auditors_take_nothing_back() {
    let house = shared_house();
    let auditor = house.vault.enrol(&house.officer, "Rita", Role::Auditor, "revizor").unwrap();
    let (.., change) = enter(&house, "Ana");
    assert_eq!(code(undo(&house.vault, &auditor, change)), "not-allowed");
}
