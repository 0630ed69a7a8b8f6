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
        ("UPDATE change SET schema_version = schema_version + 1 WHERE sequence = 3".into(), "verify-hash"),
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

/// What somebody with a changed program could sign: the vault itself refuses all of it.
fn signed_without_asking(house: &House, by: &Officer, action: Action, sql: &str) {
    let written = house.vault.transact(by, action, |_| Ok(()), |writing| Ok(writing.execute_batch(sql)?));
    assert!(written.unwrap().change.is_some(), "{sql}");
}

#[test]
fn what_the_signers_role_did_not_allow_is_found() {
    let house = shared_house();
    let field = house.vault.enrol(&house.officer, "Besa", Role::FieldOfficer, PASSPHRASE).unwrap();
    enter(&house, "Ana Marković");
    assert_eq!(findings(&house.vault), [""; 0]);
    let id = "x'00112233445566778899AABBCCDDEEFF'";
    let setting = format!("INSERT INTO setting VALUES ({id}, 'msc', '2026-01-01', '{{}}', 'x')");
    signed_without_asking(&house, &field, Action::SettingChanged, &setting);
    let disable = "UPDATE officer SET disabled_on = '2026-03-02' WHERE name = 'Ana Kovač'";
    signed_without_asking(&house, &field, Action::DetailsChanged, disable);
    let promote = "UPDATE officer SET role = 'programme-manager' WHERE name = 'Besa'";
    signed_without_asking(&house, &field, Action::OfficerEnrolled, promote);
    let found = verify(&house.vault).unwrap().findings;
    let at = |code: &str| {
        found.iter().filter(|f| f.code == code).filter_map(|f| f.args.get("sequence")).collect::<Vec<_>>()
    };
    assert_eq!(at("verify-role"), ["4", "6"], "{found:?}");
    assert_eq!(at("verify-under"), ["5"]);
    assert_eq!(at("verify-certificate"), ["6"]);
}

#[test]
fn what_an_officer_signed_after_they_were_disabled_is_found() {
    let house = shared_house();
    let field = house.vault.enrol(&house.officer, "Besa", Role::FieldOfficer, PASSPHRASE).unwrap();
    let (person, ..) = enter(&house, "Ana Marković");
    house.vault.disable(&house.officer, field.id).unwrap();
    assert_eq!(findings(&house.vault), [""; 0]);
    let sql = format!("UPDATE person SET phone = '1' WHERE hex(id) = '{:X}'", person.uuid().simple());
    signed_without_asking(&house, &field, Action::DetailsChanged, &sql);
    assert_eq!(findings(&house.vault), ["verify-disabled"]);
}

#[test]
fn an_undo_needs_the_right_to_what_it_takes_back() {
    let house = shared_house();
    let buyer = house.vault.enrol(&house.officer, "Besa", Role::ProcurementOfficer, PASSPHRASE).unwrap();
    let (.., entered) = enter(&house, "Ana Marković");
    assert_eq!(code(undo(&house.vault, &buyer, entered)), "not-allowed");
    let shown = change_of(&house.vault, entered).unwrap();
    assert!(!shown.undoable_by(Role::ProcurementOfficer) && shown.undoable_by(Role::FieldOfficer));
    let forged = house.vault.transact(
        &buyer,
        Action::ChangeUndone,
        |_| Ok(()),
        |writing| {
            writing.undoes.set(Some(entered));
            Ok(writing.execute_batch("DELETE FROM applicant; DELETE FROM person")?)
        },
    );
    forged.unwrap();
    assert_eq!(findings(&house.vault), ["verify-role"]);
}

#[test]
fn a_history_whose_end_was_cut_off_is_found_by_its_head_on_paper() {
    let house = shared_house();
    enter(&house, "Ana Marković");
    let early = house.vault.chain_head().unwrap().text();
    let (.., last) = enter(&house, "Besa");
    let paper = house.vault.chain_head().unwrap().text();
    let whole = |heads: &[&str]| {
        let heads: Vec<_> = heads.iter().map(|text| ChainHead::known(text).unwrap()).collect();
        verify_against(&house.vault, &heads).unwrap().findings.into_iter().map(|f| f.code).collect::<Vec<_>>()
    };
    assert_eq!(whole(&[&early, &paper.to_uppercase()]), [""; 0]);
    let op = format!("(SELECT id FROM change_op WHERE hex(change_id) = '{:X}')", last.uuid().simple());
    let record = op.replace("SELECT id", "SELECT record_id");
    behind_the_log(
        &house.vault,
        &format!(
            "DELETE FROM applicant WHERE id IN {record}; DELETE FROM person WHERE id IN {record};
         DELETE FROM change_value WHERE op_id IN {op}; DELETE FROM change_op WHERE id IN {op};
         DELETE FROM change WHERE sequence = 3;
         UPDATE meta SET value = '{early}' WHERE key = 'chain_head'"
        ),
    );
    assert_eq!(whole(&[]), [""; 0], "nothing in the vault itself tells");
    assert_eq!(whole(&[&early]), [""; 0]);
    assert_eq!(whole(&[&paper]), ["verify-head"]);
    for mistyped in ["", "3", "3 abc", "x 1", &format!("{early}0")] {
        assert_eq!(code(ChainHead::known(mistyped)), "head-mistyped", "{mistyped}");
    }
}
