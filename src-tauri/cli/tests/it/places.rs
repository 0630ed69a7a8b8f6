//! A vault where nothing can be written, and one in a folder that is copied elsewhere.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::csp::Csp;

/// Takes the writing off a folder: by its rights, and for root, whom no rights stop, by mounting it onto itself.
struct Protected(PathBuf, bool);

impl Protected {
    fn protect(dir: &Path) -> Self {
        fs::set_permissions(dir, fs::Permissions::from_mode(0o555)).unwrap();
        let mut protected = Self(dir.to_owned(), false);
        if fs::write(dir.join("probe"), "").is_ok() {
            fs::remove_file(dir.join("probe")).unwrap();
            let mount = |args: &[&str]| Command::new("mount").args(args).arg(dir).status().unwrap().success();
            assert!(mount(&["--bind", dir.to_str().unwrap()]));
            protected.1 = true;
            assert!(mount(&["-o", "remount,ro,bind"]));
        }
        assert!(fs::write(dir.join("probe"), "").is_err());
        protected
    }
}

impl Drop for Protected {
    fn drop(&mut self) {
        if self.1 {
            let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
        }
        let _ = fs::set_permissions(&self.0, fs::Permissions::from_mode(0o755));
    }
}

#[test]
fn where_nothing_can_be_written_csp_reads_and_says_so() {
    let csp = Csp::with_vault();
    let enter = ["application", "new", "--set", "full_name=Ana Savić", "--set", "component=new_enterprise"];
    csp.json(&enter);
    let _protected = Protected::protect(&csp.vault());
    let ran = csp.run(&["applicants"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("Ana Savić") && ran.stderr.contains("for reading only"), "{}", ran.stderr);
    assert_eq!(csp.json(&["verify"])["whole"], true);
    assert_eq!(csp.refused(&enter), "vault-reading-only");
}

#[test]
fn a_folder_that_is_copied_elsewhere_is_warned_of_and_works() {
    let csp = Csp::new();
    let vault = csp.path("OneDrive - Ministry/CSP");
    let run = |args: &[&str]| csp.command().env("CSP_VAULT", &vault).args(args).output().unwrap();
    for args in
        [&["init", "--officer", "Vera Maslar", "--role", "programme-manager"][..], &["applicants", "--json"]]
    {
        let ran = run(args);
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(ran.status.success() && said.contains("OneDrive"), "{args:?}: {said}");
    }
}
