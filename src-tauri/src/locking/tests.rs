use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use csp_core::clock::SystemClock;
use csp_core::intake::{ImportOptions, service::import};
use csp_core::people::service::search_index;
use csp_core::vault::{Role, Vault, verify};
use tauri::ipc::Channel;

use super::*;
use crate::desk::Places;
use crate::dialogs::{Ask, Dialogs};

const PASSPHRASE: &str = "tri crne mačke i bunar";

struct Nobody;

impl Dialogs for Nobody {
    fn choose(&self, _: &Ask) -> Option<PathBuf> {
        None
    }
}

fn desk(dir: &Path) -> Arc<Desk> {
    let places = Places {
        kept: dir.join("kept.json"),
        new_vault: dir.join("vault"),
        sample: dir.join("sample"),
        reader: dir.join("none"),
    };
    let vault = dir.join("vault");
    let (vault, officer) =
        Vault::create(&vault, "Vera", Role::ProgrammeManager, PASSPHRASE, Arc::new(SystemClock)).unwrap();
    let desk = Desk::new(places.clone(), Box::new(Nobody), Arc::new(SystemClock), None);
    desk.stand_before(&places.new_vault, Some(Open::new(vault, officer).unwrap()));
    Arc::new(desk)
}

fn register(dir: &Path, rows: usize) -> csp_core::cells::Book {
    let mut text = "Name,Surname,Municipality,Phone\n".to_owned();
    for row in 0..rows {
        let _ = writeln!(text, "Radmila{row},Stanojević{row},Gračanica,+38344{row:06}");
    }
    let file = dir.join("register.csv");
    std::fs::write(&file, text).unwrap();
    csp_reading::read_in_process(&file).unwrap_or_else(|e| panic!("{e}"))
}

/// Prints how long locking takes while an import writes, lists are read without end, and a report is set.
#[test]
#[allow(clippy::print_stdout, reason = "the figure is what it is run for")]
fn under_load_it_locks_and_leaves_the_vault_whole() {
    let dir = tempfile::tempdir().unwrap();
    let book = register(dir.path(), 4_000);
    let desk = desk(dir.path());
    let imported = Arc::new(AtomicBool::new(false));
    let begun = Arc::new(std::sync::Barrier::new(3));
    let (one, told, ready) = (Arc::clone(&desk), Arc::clone(&imported), Arc::clone(&begun));
    let importing = std::thread::spawn(move || {
        let open = one.open().unwrap();
        let job = one.jobs.begin(Channel::new(|_| Ok(())));
        let mut waited = false;
        let mut step = |p: csp_core::intake::Progress| {
            if !waited && p.done > 200 {
                waited = true;
                ready.wait();
            }
            job.step("writing", p.done, p.of)
        };
        let done = import(&open.vault, &open.officer, &book, &ImportOptions::default(), &mut step);
        told.store(done.is_ok(), Ordering::SeqCst);
    });
    let (two, ready) = (Arc::clone(&desk), Arc::clone(&begun));
    let reading = std::thread::spawn(move || {
        let open = two.open().unwrap();
        ready.wait();
        // A screen that asks and asks; nothing tells it to stop but the vault.
        while open.vault.read(search_index).is_ok() {}
    });
    begun.wait();
    let begun = Instant::now();
    desk.lock();
    assert_eq!(desk.open().err().unwrap().0.code, "locked", "at once");
    let at_once = begun.elapsed();
    desk.settled();
    let shut = begun.elapsed();
    println!("locked for the screen after {at_once:?}, everything shut after {shut:?}");
    importing.join().unwrap();
    reading.join().unwrap();
    let folder = desk.places.new_vault.clone();
    let (vault, _) = Vault::unlock(&folder, None, PASSPHRASE, Arc::new(SystemClock)).unwrap();
    assert!(verify(&vault).unwrap().is_whole());
    let applicants = csp_core::people::service::applicants(&vault, &Default::default()).unwrap().len();
    assert_eq!(applicants, if imported.load(Ordering::SeqCst) { 4_000 } else { 0 }, "all of it or nothing");
}

#[test]
fn what_was_asked_before_is_not_answered_after_locking() {
    let dir = tempfile::tempdir().unwrap();
    let desk = desk(dir.path());
    let open = desk.open().unwrap();
    desk.still(&open).unwrap();
    desk.lock();
    assert_eq!(desk.still(&open).err().unwrap().0.code, "locked");
    drop(open);
    desk.settled();
}

#[test]
fn a_job_that_has_read_all_it_needs_goes_on_when_the_vault_is_locked_and_stops_when_it_is_cancelled() {
    let dir = tempfile::tempdir().unwrap();
    let desk = desk(dir.path());
    let channel = Channel::new(|_| Ok(()));
    let id = channel.id();
    let job = desk.jobs.begin(channel);
    desk.lock();
    assert_eq!(job.step("report", 1, 2), ControlFlow::Break(()));
    job.has_read("workbook").unwrap();
    desk.jobs.cancel(id);
    assert_eq!(job.has_read("workbook").err().unwrap().0.code, "cancelled");
    desk.settled();
}

#[test]
fn nobody_at_the_keyboard_is_noticed_and_somebody_puts_it_off() {
    let dir = tempfile::tempdir().unwrap();
    let desk = desk(dir.path());
    desk.state().kept.preferences.lock_after = 1;
    let minute = Duration::from_secs(60);
    assert!(desk.until_idle().unwrap() <= minute);
    *desk.seen.lock().unwrap() = Instant::now().checked_sub(minute).unwrap();
    assert_eq!(desk.until_idle(), Some(Duration::ZERO));
    desk.somebody_is_here();
    assert!(desk.until_idle().unwrap() > Duration::from_secs(50));
    desk.lock();
    assert_eq!(desk.until_idle(), None, "what is locked does not lock again");
    desk.settled();
}
