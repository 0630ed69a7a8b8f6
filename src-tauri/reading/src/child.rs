//! Reading in a child process with limits, because a hostile file can make a reader abort.

use std::io::{BufWriter, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use csp_core::cells::Book;

use crate::{Refusal, confine, limits, read_in_process};

/// More than any table within the limits makes; what says more than this is not our child.
const ANSWER_BYTES: u64 = 512 * 1024 * 1024;

/// The child's side: reads the file under limits of its own and writes the outcome to `out`. This is
/// what `csp read FILE` does; it prints nothing else, and nobody but [`read_in_child`] reads it.
///
/// # Errors
/// When `out` cannot be written.
pub fn serve(path: &Path, out: &mut dyn Write) -> std::io::Result<()> {
    confine::this_process(limits::CHILD_BYTES, limits::CHILD_SECONDS);
    let mut out = BufWriter::new(out);
    serde_json::to_writer(&mut out, &read_in_process(path)).map_err(std::io::Error::from)?;
    out.flush()
}

/// The parent's side: has `csp read FILE` read the file. `csp` is the path of that program, given by the
/// host: the program that runs may be a test or the window.
///
/// # Errors
/// What the child refuses; or that it crashed, took too long or could not be started.
pub fn read_in_child(csp: &Path, file: &Path) -> Result<Book, Refusal> {
    within(csp, file, Duration::from_secs(u64::from(limits::CHILD_SECONDS)))
}

fn within(csp: &Path, file: &Path, time: Duration) -> Result<Book, Refusal> {
    // The child must not depend on where the parent stands, nor take a name for an option.
    let file = std::path::absolute(file).map_err(|_| Refusal::NoSuchFile)?;
    let mut command = Command::new(csp);
    command.arg("read").arg(&file).env_clear();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    confine::command(&mut command);
    let child = command.spawn().map_err(|_| Refusal::NoReader)?;
    let answer = answer(child, time)?;
    let mut book = serde_json::from_slice::<Result<Book, Refusal>>(&answer)
        .map_err(|_| Refusal::Unreadable)
        .and_then(|outcome| outcome)?;
    book.file_name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(book)
}

/// What the child says before its time is up.
pub(crate) fn answer(mut child: Child, time: Duration) -> Result<Vec<u8>, Refusal> {
    let _confined: confine::Hold = confine::child(&child, limits::CHILD_BYTES);
    let (said, heard) = mpsc::channel();
    let Some(stdout) = child.stdout.take() else { return Err(Refusal::NoReader) };
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stdout.take(ANSWER_BYTES).read_to_end(&mut bytes);
        // Nobody listens any more when the time was up; then there is nothing to tell.
        let _ = said.send(read.map(|_| bytes));
    });
    let outcome = heard.recv_timeout(time);
    // The answer has ended or the time is up: either way nothing more is wanted of the child.
    let late = matches!(outcome, Err(mpsc::RecvTimeoutError::Timeout));
    if late || outcome.is_err() {
        let _ = child.kill();
    }
    let status = child.wait();
    if late || status.as_ref().is_ok_and(confine::ran_out_of_time) {
        return Err(Refusal::TooSlow { seconds: limits::CHILD_SECONDS });
    }
    match (outcome, status) {
        (Ok(Ok(bytes)), Ok(status)) if status.success() => Ok(bytes),
        _ => Err(Refusal::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_said_so() {
        let outcome = read_in_child(Path::new("/nowhere/csp"), Path::new("x.csv"));
        assert_eq!(outcome.unwrap_err(), Refusal::NoReader);
    }

    #[cfg(unix)]
    mod with_other_programs {
        use std::os::unix::fs::PermissionsExt;

        use super::*;

        fn program(dir: &tempfile::TempDir, script: &str) -> std::path::PathBuf {
            let path = dir.path().join("csp");
            std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
            path
        }

        fn outcome(script: &str) -> Refusal {
            let dir = tempfile::tempdir().unwrap();
            let csp = program(&dir, script);
            within(&csp, Path::new("x.xlsx"), Duration::from_millis(600)).unwrap_err()
        }

        #[test]
        fn a_crash_and_nonsense_are_an_error_without_the_file_in_it() {
            assert_eq!(outcome("kill -ABRT $$"), Refusal::Unreadable);
            assert_eq!(outcome("exit 3"), Refusal::Unreadable);
            assert_eq!(outcome("echo hello"), Refusal::Unreadable);
            // A whole answer from a child that then fails is not believed.
            assert_eq!(outcome("echo '{\"Err\":{\"refusal\":\"empty\"}}'; exit 1"), Refusal::Unreadable);
        }

        #[test]
        fn a_refusal_comes_through() {
            assert_eq!(outcome("echo '{\"Err\":{\"refusal\":\"macros\"}}'"), Refusal::Macros);
        }

        #[test]
        fn a_child_that_does_not_end_is_ended() {
            let started = std::time::Instant::now();
            assert!(matches!(outcome("exec /bin/sleep 60"), Refusal::TooSlow { .. }));
            assert!(started.elapsed() < Duration::from_secs(30), "the child was waited for");
        }

        #[test]
        fn the_child_sees_no_environment() {
            let dir = tempfile::tempdir().unwrap();
            let seen = dir.path().join("seen");
            let script = format!("/usr/bin/env > {}; exit 1", seen.display());
            let csp = program(&dir, &script);
            // There is something to hide: cargo sets variables for every test.
            assert!(std::env::vars().any(|(name, _)| name.starts_with("CARGO")));
            let _ = within(&csp, Path::new("x.csv"), Duration::from_secs(20));
            let seen = std::fs::read_to_string(seen).unwrap();
            assert!(!seen.contains("CARGO") && !seen.contains("HOME="), "{seen}");
        }
    }
}
