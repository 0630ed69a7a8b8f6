//! Who may do what, tried through the one way to write.

use super::*;
use crate::code::Code;
use crate::vault::standing::{NOW, founds, role_at};

/// An officer of every role in the vault of a manager.
fn staff(house: &House) -> Vec<Officer> {
    let enrol = |role: &Role| house.vault.enrol(&house.officer, role.code(), *role, "x").unwrap();
    Role::ALL.iter().map(enrol).collect()
}

/// Writes something harmless.
fn write(house: &House, officer: &Officer, action: Action) -> Result<Written<usize>> {
    house.vault.write(officer, action, |writing| {
        let sql = "INSERT INTO person (id, name_written) VALUES (?1, 'x')";
        Ok(writing.execute(sql, [PersonId::new()])?)
    })
}

fn role_in_force(house: &House, id: OfficerId, change: ChangeId) -> Option<Role> {
    house.vault.read(|reading| role_at(reading, id, change)).unwrap()
}

#[test]
fn every_action_is_tried_by_every_role_and_the_log_judges_it_the_same() {
    let house = shared_house();
    let (mut done, mut refused) = (0, 0);
    for officer in staff(&house) {
        for action in Action::ALL {
            match (action.allowed(officer.role), write(&house, &officer, *action)) {
                (true, Ok(written)) => {
                    assert!(written.change.is_some());
                    done += 1;
                }
                (false, Err(error)) => {
                    let problem = error.problem();
                    assert_eq!(problem.code, "not-allowed", "{} {action}", officer.role);
                    assert_eq!(problem.args["role"], officer.role.code());
                    assert_eq!(problem.args["action"], action.code());
                    refused += 1;
                }
                (allowed, tried) => panic!("{} {action}: {allowed}, {}", officer.role, code(tried)),
            }
        }
    }
    assert_eq!(done + refused, Action::ALL.len() * Role::ALL.len());
    // What was done here is not what these actions do, and the check says so; but nobody exceeded their role.
    let found = verify(&house.vault).unwrap().findings;
    assert!(
        found.iter().all(|one| !["verify-role", "verify-signature"].contains(&one.code.as_str())),
        "{found:?}"
    );
}

#[test]
fn an_auditor_changes_nothing_of_the_programme() {
    let can: Vec<_> = Action::ALL.iter().copied().filter(|action| action.allowed(Role::Auditor)).collect();
    // Their own passphrase, and what a copy of the vault says of itself when it is first opened.
    let own = [
        Action::VaultCreated,
        Action::PassphraseChanged,
        Action::ViewKept,
        Action::BackupRestored,
        Action::VaultCopied,
    ];
    assert_eq!(can, own);
}

#[test]
fn a_disabled_officer_does_nothing_any_more() {
    let house = shared_house();
    let manager = house.vault.enrol(&house.officer, "Second", Role::ProgrammeManager, "x").unwrap();
    house.vault.disable(&house.officer, manager.id).unwrap();
    for action in Action::ALL {
        assert_eq!(code(write(&house, &manager, *action)), "officer-disabled", "{action}");
    }
    assert_eq!(code(house.vault.change_role(&house.officer, manager.id, Role::Auditor)), "officer-disabled");
    assert_eq!(code(unlock_after(house, "Second")), "officer-unknown");
}

fn unlock_after(house: House, name: &str) -> Result<(Vault, Officer)> {
    let House { dir, vault, .. } = house;
    vault.lock().unwrap();
    unlock(dir.path(), Some(name), "x")
}

#[test]
fn the_founder_begins_whatever_their_role_and_only_begins() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, founder) = Vault::create(dir.path(), "Ana", Role::FieldOfficer, "x", clock()).unwrap();
    let manager = vault.enrol(&founder, "Vera", Role::ProgrammeManager, "x").unwrap();
    assert_eq!(code(vault.enrol(&founder, "Besa", Role::Auditor, "x")), "not-allowed");
    assert_eq!(code(vault.disable(&founder, manager.id)), "not-allowed");
    vault.enrol(&manager, "Besa", Role::Auditor, "x").unwrap();
    // Nobody manages, and the manager's certificates still hold: they might sign when they did.
    assert!(!vault.read(|reading| founds(reading, founder.id, NOW)).unwrap());
    assert_eq!(verify(&vault).unwrap().findings, []);
}

#[test]
fn another_role_is_signed_by_a_manager_and_past_changes_keep_the_old_one() {
    let house = shared_house();
    let besa = house.vault.enrol(&house.officer, "Besa", Role::FieldOfficer, "x").unwrap();
    let before = write(&house, &besa, Action::ApplicationEntered).unwrap().change.unwrap();
    assert_eq!(code(house.vault.change_role(&besa, besa.id, Role::ProgrammeManager)), "not-allowed");
    assert_eq!(code(house.vault.change_role(&house.officer, besa.id, Role::FieldOfficer)), "role-unchanged");
    assert_eq!(code(house.vault.change_role(&house.officer, OfficerId::new(), Role::Auditor)), "not-found");
    let change = house.vault.change_role(&house.officer, besa.id, Role::ProgrammeManager).unwrap().change;
    let after = write(&house, &besa, Action::ApplicationDecided).unwrap().change.unwrap();
    assert_eq!(role_in_force(&house, besa.id, before), Some(Role::FieldOfficer));
    assert_eq!(role_in_force(&house, besa.id, change.unwrap()), Some(Role::FieldOfficer));
    assert_eq!(role_in_force(&house, besa.id, after), Some(Role::ProgrammeManager));
    let founded = house.vault.read(|r| Ok(r.query_row("SELECT id FROM change LIMIT 1", [], |r| r.get(0))?));
    assert_eq!(role_in_force(&house, besa.id, founded.unwrap()), None, "not enrolled yet");
    assert_eq!(code(undo(&house.vault, &house.officer, change.unwrap())), "not-undoable");
    assert_eq!(verify(&house.vault).unwrap().findings, []);
    let (_, besa) = unlock_after(house, "Besa").unwrap();
    assert_eq!(besa.role, Role::ProgrammeManager);
}

#[test]
fn somebody_always_manages() {
    let house = shared_house();
    let me = house.officer.id;
    assert_eq!(code(house.vault.change_role(&house.officer, me, Role::FieldOfficer)), "last-manager");
    assert_eq!(code(house.vault.disable(&house.officer, me)), "last-manager");
    let vera = house.vault.enrol(&house.officer, "Vera", Role::ProgrammeManager, "x").unwrap();
    assert_eq!(code(house.vault.disable(&house.officer, me)), "officer-is-oneself");
    assert_eq!(code(house.vault.change_role(&house.officer, me, Role::FieldOfficer)), "officer-is-oneself");
    house.vault.change_role(&vera, me, Role::FieldOfficer).unwrap();
    assert_eq!(code(house.vault.enrol(&house.officer, "Rita", Role::Auditor, "x")), "not-allowed");
    assert_eq!(code(house.vault.change_role(&vera, vera.id, Role::Auditor)), "last-manager");
    // Who was enrolled by a manager that is one no longer keeps their place.
    assert_eq!(verify(&house.vault).unwrap().findings, []);
    let (_, vera) = unlock_after(house, "Vera").unwrap();
    assert_eq!(vera.role, Role::ProgrammeManager);
}

#[test]
fn a_role_raised_behind_the_logs_back_is_believed_nowhere() {
    let house = shared_house();
    let besa = house.vault.enrol(&house.officer, "Besa", Role::FieldOfficer, "x").unwrap();
    behind_the_log(&house.vault, "UPDATE officer SET role = 'programme-manager' WHERE name = 'Besa'");
    assert_eq!(code(write(&house, &besa, Action::ApplicationDecided)), "certificate-broken");
    assert_eq!(code(write(&house, &besa, Action::ApplicationEntered)), "certificate-broken");
    let listed = officers(&house.vault).unwrap();
    assert!(!listed.iter().find(|one| one.id == besa.id).unwrap().certified);
    let found: Vec<_> = verify(&house.vault).unwrap().findings.into_iter().map(|one| one.code).collect();
    assert_eq!(found, ["verify-certificates", "verify-records"]);
    assert_eq!(code(unlock_after(house, "Besa")), "certificate-broken");
}

#[test]
fn an_old_certificate_of_a_higher_role_is_not_put_back() {
    let house = shared_house();
    let vera = house.vault.enrol(&house.officer, "Vera", Role::ProgrammeManager, "x").unwrap();
    let sql = "SELECT certificate FROM officer WHERE name = 'Vera'";
    let old: String = house.vault.read(|r| Ok(r.query_row(sql, [], |r| r.get(0))?)).unwrap();
    house.vault.change_role(&house.officer, vera.id, Role::FieldOfficer).unwrap();
    behind_the_log(
        &house.vault,
        &format!("UPDATE officer SET role = 'programme-manager', certificate = '{old}' WHERE name = 'Vera'"),
    );
    assert_eq!(code(unlock_after(house, "Vera")), "certificate-broken");
}

#[test]
fn a_certificate_signed_by_who_is_no_manager_does_not_hold() {
    use crate::vault::keys::certificate::{By, Certificate};
    let house = shared_house();
    let besa = house.vault.enrol(&house.officer, "Besa", Role::FieldOfficer, "x").unwrap();
    let rita = house.vault.enrol(&house.officer, "Rita", Role::Auditor, "x").unwrap();
    // A field officer forges a promotion and even gets it into the log, signed.
    let holder = crate::vault::keys::certificate::Holder {
        role: Role::ProgrammeManager.code().to_owned(),
        ..rita.holder()
    };
    let forged = Certificate::sign(house.vault.id, &holder, By::Officer(besa.id), &besa.keys);
    house
        .vault
        .transact(&besa, Action::DetailsChanged, |_| Ok(()), |w| store::set_role(w, &holder, &forged))
        .unwrap();
    let found = verify(&house.vault).unwrap().findings;
    assert!(found.iter().any(|one| one.code == "verify-certificates"), "{found:?}");
    assert_eq!(code(unlock_after(house, "Rita")), "certificate-broken");
}

#[test]
fn the_list_says_who_was_enrolled_when_on_whose_word() {
    let house = shared_house();
    house.clock.set("2026-03-05T08:00:00Z".parse().unwrap());
    let besa = house.vault.enrol(&house.officer, "Besa", Role::FieldOfficer, "x").unwrap();
    house.clock.set("2026-03-09T08:00:00Z".parse().unwrap());
    house.vault.change_role(&house.officer, besa.id, Role::MeOfficer).unwrap();
    write(&house, &besa, Action::ApplicationEntered).unwrap();
    let vera = house.vault.enrol(&house.officer, "Vera", Role::ProgrammeManager, "x").unwrap();
    house.vault.disable(&vera, besa.id).unwrap();
    let listed = officers(&house.vault).unwrap();
    let names: Vec<_> = listed.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Ana Kovač", "Vera", "Besa"]);
    assert_eq!(listed[0].certified_by, EnrolledBy::Founder);
    let besa = &listed[2];
    assert_eq!(besa.certified_by, EnrolledBy::Officer("Ana Kovač".to_owned()));
    let day = |moment: Option<chrono::DateTime<chrono::Utc>>| moment.unwrap().date_naive().to_string();
    assert_eq!(day(besa.enrolled_at), "2026-03-05");
    assert_eq!(day(besa.certified_at), "2026-03-09");
    assert_eq!(day(besa.last_change), "2026-03-09");
    assert_eq!(besa.disabled_on.unwrap().to_string(), "2026-03-09");
    assert!(listed.iter().all(|one| one.certified) && !besa.has_slot && listed[1].has_slot);
}

#[test]
fn who_was_enrolled_with_a_recovery_key_that_was_replaced_keeps_what_they_signed() {
    let House { dir, vault, officer, clock } = house();
    let first = vault.take_recovery_key().unwrap();
    let vera = vault.enrol_with_recovery(&first, "Vera", Role::ProgrammeManager, "x").unwrap();
    let house = House { dir, vault, officer, clock };
    house.vault.enrol(&vera, "Besa", Role::FieldOfficer, "x").unwrap();
    house.vault.replace_recovery_key(&house.officer).unwrap();
    let second = house.vault.replace_recovery_key(&house.officer).unwrap();
    house.vault.enrol_with_recovery(&second, "Rita", Role::Auditor, "x").unwrap();
    assert_eq!(verify(&house.vault).unwrap().findings, []);
    assert!(officers(&house.vault).unwrap().iter().all(|one| one.certified));
    assert_eq!(unlock_after(house, "Besa").unwrap().1.role, Role::FieldOfficer);
}
