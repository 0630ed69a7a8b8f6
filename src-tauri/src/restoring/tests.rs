use std::io::Read as _;
use std::process::{Command, Stdio};
use std::sync::Arc;

use csp_core::clock::SystemClock;
use csp_core::intake::{ImportOptions, service::import};
use csp_core::vault::backup::Reason;
use csp_core::vault::{Role, Vault};
use tauri::ipc::Channel;
use tempfile::TempDir;

use super::*;
use crate::desk::Places;
use crate::dialogs::{Ask, Dialogs};
use crate::open::Open;
use crate::wire::{Stage, Unlock};

const PASSPHRASE: &str = "tri crne mačke i bunar";

struct Nobody;

impl Dialogs for Nobody {
    fn choose(&self, _: &Ask) -> Option<PathBuf> {
        None
    }
}

/// A window on a computer that knows no vault.
fn desk(dir: &Path) -> Arc<Desk> {
    let places = Places {
        kept: dir.join("kept.json"),
        new_vault: dir.join("CSP Desk"),
        sample: dir.join("sample"),
        reader: dir.join("none"),
    };
    Arc::new(Desk::new(places, Box::new(Nobody), Arc::new(SystemClock), None))
}

/// A window with an open vault in which people were entered, and a backup of it.
fn at_work(people: usize) -> (TempDir, Arc<Desk>, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let desk = desk(dir.path());
    let folder = desk.places.new_vault.clone();
    let clock = Arc::new(SystemClock);
    let (vault, officer) = Vault::create(&folder, "Vera", Role::ProgrammeManager, PASSPHRASE, clock).unwrap();
    desk.stand_before(&folder, Some(Open::new(vault, officer).unwrap()));
    enter(&desk, dir.path(), 0..people);
    let open = desk.open().unwrap();
    let going: backup::Going<'_> = &mut |_, _| std::ops::ControlFlow::Continue(());
    let made = backup::make(&open.vault, &backup::own_folder(&folder), Reason::Asked, going).unwrap();
    (dir, desk, made.file)
}

fn enter(desk: &Desk, dir: &Path, people: std::ops::Range<usize>) {
    let mut text = "Name,Surname,Municipality,Phone\n".to_owned();
    for row in people {
        text += &format!("Radmila{row},Stanojević{row},Gračanica,+38344{row:06}\n");
    }
    let file = dir.join("register.csv");
    std::fs::write(&file, text).unwrap();
    let book = csp_reading::read_in_process(&file).unwrap_or_else(|e| panic!("{e}"));
    let open = desk.open().unwrap();
    let mut step = |_: csp_core::intake::Progress| std::ops::ControlFlow::Continue(());
    import(&open.vault, &open.officer, &book, &ImportOptions::default(), &mut step).unwrap();
}

fn applicants(desk: &Desk) -> usize {
    let sql = "SELECT count(*) FROM applicant";
    let open = desk.open().unwrap();
    open.vault.read(|r| Ok(r.query_row(sql, [], |row| row.get::<_, i64>(0))?)).unwrap().try_into().unwrap()
}

fn asked(file: &Path, folder: &Path, confirm: &str) -> RestoreOf {
    RestoreOf {
        file: file.display().to_string(),
        folder: folder.display().to_string(),
        officer: "Vera".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        recovery_key: String::new(),
        confirm: confirm.to_owned(),
    }
}

fn code<T>(answer: Answer<T>) -> String {
    match answer {
        Ok(_) => "done".to_owned(),
        Err(refused) => refused.0.code,
    }
}

fn restore(desk: &Desk, args: RestoreOf) -> Answer<RestoredShown> {
    desk.restore(args, &desk.jobs.begin(Channel::new(|_| Ok(()))))
}

fn unlock(desk: &Desk) -> Answer<crate::wire::Session> {
    desk.unlock(Unlock { officer: "Vera".to_owned(), passphrase: PASSPHRASE.to_owned() })
}

#[test]
fn on_a_new_computer_a_backup_becomes_the_vault() {
    let (_old, one, file) = at_work(3);
    one.lock();
    one.settled();
    let new = tempfile::tempdir().unwrap();
    let desk = desk(new.path());
    let to = desk.places.new_vault.clone();
    assert_eq!(code(desk.preview_restore(asked(&file, &to, ""))), "file-not-in-hand", "nobody chose it");
    assert_eq!(code(desk.take_backup(&new.path().join("none"))), "backup-file-gone");
    std::fs::write(new.path().join("letter.pdf"), "%PDF").unwrap();
    assert_eq!(code(desk.take_backup(&new.path().join("letter.pdf"))), "backup-none");
    let hand = desk.take_backup(&file).unwrap();
    assert_eq!((hand.holds.counts.applicants, hand.officers.as_slice()), (3, ["Vera".to_owned()].as_slice()));
    let wrong = RestoreOf { passphrase: "something else".to_owned(), ..asked(&file, &to, "") };
    assert_eq!(code(desk.preview_restore(wrong)), "wrong-passphrase");
    let typo = RestoreOf { recovery_key: "7XK2".to_owned(), ..asked(&file, &to, "") };
    assert_eq!(code(desk.preview_restore(typo)), "recovery-key-mistyped");
    assert_eq!(code(desk.preview_restore(asked(&file, &new.path().join("else"), ""))), "folder-not-chosen");
    let seen = desk.preview_restore(asked(&file, &to, "")).unwrap();
    assert!(!seen.stands && seen.lost == 0 && !to.exists(), "looking makes nothing");
    let done = restore(&desk, asked(&file, &to, "")).unwrap();
    assert!(done.signed && done.replaced.is_none() && done.session.stage == Stage::Locked);
    assert_eq!(done.session.officers.len(), 1);
    unlock(&desk).unwrap();
    assert_eq!(applicants(&desk), 3);
}

#[test]
fn the_open_vault_is_replaced_only_when_that_is_confirmed_and_is_kept() {
    let (dir, desk, file) = at_work(2);
    let folder = desk.places.new_vault.clone();
    enter(&desk, dir.path(), 10..12);
    desk.take_backup(&file).unwrap();
    let seen = desk.preview_restore(asked(&file, &folder, "")).unwrap();
    assert!(seen.stands && !seen.unknown && seen.lost == 1 && seen.days[0].action == "applications-imported");
    assert_eq!(code(restore(&desk, asked(&file, &folder, "0"))), "restore-confirm");
    let number = seen.holds.sequence.to_string();
    let wrong = RestoreOf { passphrase: "something else".to_owned(), ..asked(&file, &folder, &number) };
    assert_eq!(code(restore(&desk, wrong)), "wrong-passphrase");
    assert_eq!(applicants(&desk), 4, "still open, with everything in it");
    let done = restore(&desk, asked(&file, &folder, &number)).unwrap();
    assert_eq!(code(desk.open()), "locked");
    unlock(&desk).unwrap();
    assert_eq!(applicants(&desk), 2);
    // What stood there comes back in the same way.
    let kept = PathBuf::from(done.replaced.unwrap());
    let hand = desk.take_backup(&kept).unwrap();
    restore(&desk, asked(&kept, &folder, &hand.holds.sequence.to_string())).unwrap();
    unlock(&desk).unwrap();
    assert_eq!(applicants(&desk), 4);
}

#[test]
fn a_damaged_vault_is_put_aside_for_its_backup() {
    let (_dir, desk, file) = at_work(2);
    let folder = desk.places.new_vault.clone();
    desk.lock();
    desk.settled();
    std::fs::write(folder.join("vault.db"), vec![7; 8192]).unwrap();
    assert_eq!(code(unlock(&desk)), "vault-database-key");
    desk.take_backup(&file).unwrap();
    let seen = desk.preview_restore(asked(&file, &folder, "")).unwrap();
    assert!(seen.stands && seen.unknown);
    assert_eq!(code(restore(&desk, asked(&file, &folder, ""))), "restore-vault-there");
    let done = restore(&desk, asked(&file, &folder, &seen.holds.sequence.to_string())).unwrap();
    let aside = PathBuf::from(done.put_aside.unwrap());
    assert_eq!(std::fs::read(aside.join("vault.db")).unwrap(), vec![7; 8192]);
    unlock(&desk).unwrap();
    assert_eq!(applicants(&desk), 2);
}

/// `csp`, which is built beside the window's tests when they run with the workspace.
fn csp() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let csp = here.ancestors().nth(2).unwrap().join(format!("csp{}", std::env::consts::EXE_SUFFIX));
    if !csp.exists() {
        let built = Command::new(env!("CARGO")).args(["build", "--quiet", "--package", "csp-cli"]).status();
        assert!(built.is_ok_and(|status| status.success()), "csp could not be built");
    }
    csp
}

#[test]
fn the_window_and_csp_refuse_each_other_calmly() {
    let (_dir, desk, _) = at_work(600);
    let folder = desk.places.new_vault.clone();
    let mut command = Command::new(csp());
    command.args(["applicants", "--json"]).env("CSP_VAULT", &folder).env("CSP_PASSPHRASE", PASSPHRASE);
    command.env_remove("CSP_OFFICER").stdout(Stdio::piped()).stderr(Stdio::null());

    let refused = command.output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&refused.stdout).unwrap();
    assert_eq!((refused.status.code(), &said["error"]["code"]), (Some(1), &"vault-in-use".into()));
    assert_eq!(applicants(&desk), 600, "the window works on");

    desk.lock();
    desk.settled();
    // It has the vault open for as long as nobody reads what it writes: more than a pipe holds.
    let mut running = command.spawn().unwrap();
    let mut told = running.stdout.take().unwrap();
    let mut first = [0; 1];
    told.read_exact(&mut first).unwrap();
    assert_eq!(code(unlock(&desk)), "vault-in-use");
    let mut rest = Vec::new();
    told.read_to_end(&mut rest).unwrap();
    assert!(rest.len() > 65_536 && running.wait().unwrap().success());
    unlock(&desk).unwrap();
}
