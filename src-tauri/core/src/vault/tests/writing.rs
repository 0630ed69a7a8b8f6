use super::*;

#[test]
fn a_vault_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Vault>();
    shared::<Officer>();
}

#[test]
fn numbers_are_counted_per_kind_and_never_given_twice() {
    let house = shared_house();
    let next = |kind: &'static str| {
        house.vault.write(&house.officer, Action::ApplicationEntered, |w| w.next_number(kind)).unwrap().value
    };
    assert_eq!(next("application"), "CSP4-A-0001");
    assert_eq!(next("application"), "CSP4-A-0002");
    assert_eq!(next("applicant"), "CSP4-A-P0001");
    house.vault.set_number_prefix("CSP5").unwrap();
    assert_eq!(next("application"), "CSP5-A-0003");
    let (.., change) = enter(&house, "Ana");
    undo(&house.vault, &house.officer, change).unwrap();
    assert_eq!(next("applicant"), "CSP5-A-P0003");
}

#[test]
fn a_write_that_changes_nothing_leaves_no_change() {
    let house = shared_house();
    let (person, ..) = enter(&house, "Ana");
    let before = house.vault.chain_head().unwrap();
    let written = house
        .vault
        .write(&house.officer, Action::DetailsChanged, |w| {
            Ok(w.execute("UPDATE person SET name_written = 'Ana' WHERE id = ?1", [person])?)
        })
        .unwrap();
    assert_eq!((written.value, written.change), (1, None));
    assert_eq!(house.vault.chain_head().unwrap(), before);
}

#[test]
fn what_is_refused_is_not_written() {
    let house = shared_house();
    let before = (dump(&house.vault), house.vault.chain_head().unwrap());
    let refused = house.vault.write(&house.officer, Action::DetailsChanged, |w| {
        w.execute("INSERT INTO person (id, name_written) VALUES (?1, 'Ana')", [PersonId::new()])?;
        Err::<(), _>(Error::NotFound.into())
    });
    assert_eq!(code(refused), "not-found");
    assert_eq!((dump(&house.vault), house.vault.chain_head().unwrap()), before);
}

#[test]
fn a_part_may_fail_alone() {
    let house = shared_house();
    let written = house
        .vault
        .write(&house.officer, Action::ApplicationsImported, |w| {
            let insert = |name: &str| {
                w.execute(
                    "INSERT INTO person (id, name_written) VALUES (?1, ?2)",
                    params![PersonId::new(), name],
                )
            };
            w.attempt(|_| Ok(insert("kept")?))?;
            let failed = w.attempt(|_| {
                insert("dropped")?;
                Err::<(), _>(Error::NotFound.into())
            });
            assert_eq!(code(failed), "not-found");
            Ok(())
        })
        .unwrap();
    assert_eq!(change_of(&house.vault, written.change.unwrap()).unwrap().records, 1);
    assert!(dump(&house.vault).contains("kept") && !dump(&house.vault).contains("dropped"));
}

#[test]
fn auditors_and_the_disabled_write_nothing() {
    let house = shared_house();
    let auditor = house.vault.enrol(&house.officer, "Rita", Role::Auditor, "revizor").unwrap();
    let field = house.vault.enrol(&house.officer, "Besa", Role::FieldOfficer, "terren").unwrap();
    let write = |officer: &Officer| {
        house.vault.write(officer, Action::DetailsChanged, |w| {
            Ok(w.execute("INSERT INTO person (id, name_written) VALUES (?1, 'x')", [PersonId::new()])?)
        })
    };
    assert_eq!(code(write(&auditor)), "not-allowed");
    assert_eq!(code(write(&field)), "done");
    assert_eq!(code(house.vault.enrol(&field, "Ben", Role::FieldOfficer, "x")), "not-allowed");
    assert_eq!(code(house.vault.disable(&field, auditor.id)), "not-allowed");
    assert_eq!(code(house.vault.disable(&house.officer, house.officer.id)), "last-manager");
    house.vault.disable(&house.officer, field.id).unwrap();
    assert_eq!(code(write(&field)), "officer-disabled");
    assert_eq!(Vault::officers_of(house.dir.path()).unwrap(), ["Ana Kovač", "Rita"]);
}

#[test]
fn an_officer_of_another_vault_writes_nothing() {
    let (here, there) = (shared_house(), house());
    let refused = here.vault.write(&there.officer, Action::DetailsChanged, |_| Ok(()));
    assert_eq!(code(refused), "certificate-broken");
}

#[test]
fn history_tells_old_and_new_values_and_changes_tell_none() {
    let house = shared_house();
    let (person, _, entered) = enter(&house, "Ana Marković");
    house.clock.set("2026-03-03T10:00:00Z".parse().unwrap());
    let renamed = rename(&house, person, "Ana Petrović");
    let told = history(&house.vault, person.uuid()).unwrap();
    assert_eq!(told.iter().map(|change| change.change.id).collect::<Vec<_>>(), [renamed, entered]);
    let field = &told[0].fields[0];
    assert_eq!((field.field.as_str(), field.personal), ("name_written", true));
    assert_eq!(field.from.as_ref().unwrap().0, "Ana Marković");
    assert_eq!(field.to.as_ref().unwrap().0, "Ana Petrović");
    assert!(!format!("{told:?}").contains("Petrović"), "Debug shows nothing personal");

    let list = changes(&house.vault, Some(2), None).unwrap();
    assert_eq!(list.iter().map(|change| change.id).collect::<Vec<_>>(), [renamed, entered]);
    assert_eq!(list[0].officer_name, "Ana Kovač");
    assert_eq!(list[0].moment, "2026-03-03T10:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap());
    assert_eq!(list[1].records, 2);
    assert!(list[0].undoable());
    let all = changes(&house.vault, None, None).unwrap();
    assert_eq!(all.len(), 3);
    assert!(!all[2].undoable(), "making the vault cannot be taken back");
}

#[test]
fn what_is_described_adds_up() {
    let house = shared_house();
    let written = house
        .vault
        .write(&house.officer, Action::ApplicationsImported, |w| {
            w.describe(serde_json::json!({ "imported": 3 }));
            w.describe(serde_json::json!({ "sheets": 1 }));
            Ok(w.execute("INSERT INTO person (id, name_written) VALUES (?1, 'x')", [PersonId::new()])?)
        })
        .unwrap();
    let change = change_of(&house.vault, written.change.unwrap()).unwrap();
    assert_eq!(change.subject, serde_json::json!({ "imported": 3, "sheets": 1 }));
}

#[test]
fn keyed_hashes_are_the_same_here_and_different_elsewhere() {
    let (here, there) = (shared_house(), house());
    assert_eq!(here.vault.keyed_hash(b"row"), here.vault.keyed_hash(b"row"));
    assert_ne!(here.vault.keyed_hash(b"row"), here.vault.keyed_hash(b"rov"));
    assert_ne!(here.vault.keyed_hash(b"row"), there.vault.keyed_hash(b"row"));
    let before = here.vault.keyed_hash(b"row");
    let House { dir, vault, .. } = here;
    vault.lock().unwrap();
    let (vault, _) = unlock(dir.path(), None, PASSPHRASE).unwrap();
    assert_eq!(vault.keyed_hash(b"row"), before);
}

#[test]
fn reads_go_on_while_a_write_lasts() {
    let house = shared_house();
    let seen = house
        .vault
        .write(&house.officer, Action::DetailsChanged, |w| {
            w.execute("INSERT INTO person (id, name_written) VALUES (?1, 'x')", [PersonId::new()])?;
            house
                .vault
                .read(|r| Ok(r.query_row("SELECT count(*) FROM person", [], |row| row.get::<_, i64>(0))?))
        })
        .unwrap();
    assert_eq!(seen.value, 0, "and see what was committed before");
}

#[test]
fn reads_do_not_wait_for_each_other() {
    let house = shared_house();
    let head = house.vault.read(|_| house.vault.read(|_| house.vault.chain_head())).unwrap();
    assert_eq!(head.sequence, 1);
}

#[test]
fn a_reading_connection_cannot_write() {
    let house = shared_house();
    let refused = house.vault.read(|r| Ok(r.execute("DELETE FROM officer", [])?));
    assert_eq!(code(refused), "vault-reading-only");
}
