use super::*;

fn findings(vault: &Vault) -> Vec<String> {
    verify(vault).unwrap().findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn a_vault_in_use_is_whole() {
    let house = shared_house();
    let (person, ..) = enter(&house, "Ana Marković");
    rename(&house, person, "Hana Marković");
    let (.., change) = enter(&house, "Besa");
    undo(&house.vault, &house.officer, change).unwrap();
    access(&house.vault, &house.officer, Access::RecordRead, Some(person.uuid())).unwrap();
    access(&house.vault, &house.officer, Access::Exported, None).unwrap();
    let verified = verify(&house.vault).unwrap();
    assert!(verified.is_whole(), "{verified:?}");
    assert_eq!((verified.changes, verified.records), (5, 8));
    assert_eq!(verified.founder, house.officer.fingerprint());
}

/// Everything a log can be tampered with, each on the same vault and taken back again.
#[test]
fn every_tampering_with_the_log_is_found() {
    let house = shared_house();
    let (person, ..) = enter(&house, "Ana Marković");
    rename(&house, person, "Hana Marković");
    enter(&house, "Besa Krasniqi");
    access(&house.vault, &house.officer, Access::RecordRead, Some(person.uuid())).unwrap();
    access(&house.vault, &house.officer, Access::HistoryRead, Some(person.uuid())).unwrap();
    let flip = |column: &str| format!("{column} = CAST(x'FF' || substr({column}, 2) AS BLOB)");
    let (hash, previous, signature) = (flip("hash"), flip("previous_hash"), flip("signature"));
    let commitment = flip("commitment");
    let tamperings: Vec<(String, &str)> = vec![
        // Every column of a change.
        ("UPDATE change SET device = 'B' WHERE sequence = 4".into(), "verify-hash"),
        ("UPDATE change SET clock = replace(clock, '2026', '2025') WHERE sequence = 2".into(), "verify-hash"),
        ("UPDATE change SET officer_id = x'00112233445566778899AABBCCDDEEFF' WHERE sequence = 2".into(), "verify-hash"),
        ("UPDATE change SET action = 'application-moved' WHERE sequence = 3".into(), "verify-hash"),
        ("UPDATE change SET schema_version = 2 WHERE sequence = 3".into(), "verify-hash"),
        ("UPDATE change SET subject = '{}' WHERE sequence = 3".into(), "verify-hash"),
        ("UPDATE change SET subject = NULL WHERE sequence = 1".into(), "verify-hash"),
        ("UPDATE change SET undoes = (SELECT id FROM change WHERE sequence = 2) WHERE sequence = 3".into(), "verify-hash"),
        (format!("UPDATE change SET {previous} WHERE sequence = 3"), "verify-chain"),
        (format!("UPDATE change SET {hash} WHERE sequence = 3"), "verify-hash"),
        (format!("UPDATE change SET {signature} WHERE sequence = 3"), "verify-signature"),
        // Order and absence of changes.
        ("UPDATE change SET sequence = 7 - sequence WHERE sequence IN (3, 4)".into(), "verify-chain"),
        ("DELETE FROM change WHERE sequence = 3".into(), "verify-chain"),
        ("DELETE FROM change WHERE sequence = 4".into(), "verify-end"),
        ("DELETE FROM change WHERE sequence = 1".into(), "verify-chain"),
        // Every column of an op.
        ("UPDATE change_op SET position = 1 - position WHERE change_id = (SELECT id FROM change WHERE sequence = 2)".into(), "verify-hash"),
        ("UPDATE change_op SET table_name = 'person' WHERE table_name = 'applicant'".into(), "verify-hash"),
        ("UPDATE change_op SET record_id = x'00112233445566778899AABBCCDDEEFF' WHERE kind = 'update'".into(), "verify-hash"),
        ("UPDATE change_op SET kind = 'insert' WHERE kind = 'update'".into(), "verify-hash"),
        ("UPDATE change_op SET fields = replace(fields, 'CSP4', 'CSP5') WHERE table_name = 'applicant'".into(), "verify-hash"),
        (format!("UPDATE change_op SET {commitment} WHERE kind = 'update'"), "verify-hash"),
        ("UPDATE change_op SET commitment = NULL WHERE kind = 'update'".into(), "verify-hash"),
        ("DELETE FROM change_op WHERE kind = 'update'".into(), "verify-hash"),
        ("UPDATE change_op SET change_id = (SELECT id FROM change WHERE sequence = 2) WHERE kind = 'update'".into(), "verify-hash"),
        // Personal values.
        (r#"UPDATE change_value SET "values" = replace("values", 'Hana', 'Dana')"#.into(), "verify-values"),
        ("UPDATE change_value SET salt = CAST(x'00' || substr(salt, 2) AS BLOB)".into(), "verify-values"),
        ("DELETE FROM change_value WHERE op_id = (SELECT id FROM change_op WHERE kind = 'update')".into(), "verify-values"),
        (r#"INSERT INTO change_value SELECT id, x'00', '{}' FROM change_op WHERE table_name = 'officer'"#.into(), "verify-values"),
        // Reads.
        ("UPDATE access SET action = 'exported' WHERE id = 1".into(), "verify-access"),
        ("UPDATE access SET record_id = NULL WHERE id = 2".into(), "verify-access"),
        ("DELETE FROM access WHERE id = 1".into(), "verify-access"),
        ("DELETE FROM access WHERE id = 2".into(), "verify-access"),
        // Officers and records behind the log's back.
        ("UPDATE officer SET name = 'Somebody else'".into(), "verify-certificates"),
        ("UPDATE officer SET role = 'auditor'".into(), "verify-certificates"),
        ("UPDATE person SET phone = '044 111 222'".into(), "verify-records"),
        ("UPDATE person SET name_written = 'Dana' WHERE name_written LIKE 'Hana%'".into(), "verify-records"),
        ("DELETE FROM applicant".into(), "verify-records"),
        ("INSERT INTO person (id, name_written) VALUES (x'00112233445566778899AABBCCDDEEFF', 'x')".into(), "verify-records"),
        ("UPDATE applicant SET person_id = x'00112233445566778899AABBCCDDEEFF'".into(), "verify-references"),
    ];
    for (tampering, expected) in tamperings {
        with_tampering(&house.vault, &tampering, || {
            let found = findings(&house.vault);
            assert!(found.iter().any(|code| code == expected), "{tampering}: {found:?}");
        });
        assert_eq!(findings(&house.vault), [""; 0], "after {tampering}");
    }
}

/// A page of the database file that does not decrypt.
#[test]
fn a_damaged_page_is_found() {
    let house = shared_house();
    for number in 0..400 {
        enter(&house, &format!("Somebody {number}"));
    }
    let House { dir, vault, .. } = house;
    vault.lock().unwrap();
    let path = dir.path().join("vault.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let found = unlock(dir.path(), None, PASSPHRASE).and_then(|(vault, _)| verify(&vault));
    // Where the page is needed to open the vault at all, opening fails; else the check finds it.
    assert!(found.is_err() || !found.unwrap().is_whole());
}
