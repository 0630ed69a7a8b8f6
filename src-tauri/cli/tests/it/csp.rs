//! Running the real binary.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A place of its own for one test: a vault's folder and a temporary folder that only this test uses.
pub struct Csp {
    pub dir: tempfile::TempDir,
}

/// What a run gave.
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

pub const PASSPHRASE: &str = "correct horse battery staple";

impl Csp {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("tmp")).unwrap();
        Self { dir }
    }

    /// A place with a vault in which Vera Maslar, a programme manager, works.
    pub fn with_vault() -> Self {
        let csp = Self::new();
        csp.json(&["init", "--officer", "Vera Maslar", "--role", "programme-manager"]);
        csp
    }

    pub fn vault(&self) -> PathBuf {
        self.dir.path().join("vault")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_csp"));
        let tmp = self.dir.path().join("tmp");
        for name in ["CSP_OFFICER", "CSP_LANG"] {
            command.env_remove(name);
        }
        for name in ["TMPDIR", "TMP", "TEMP"] {
            command.env(name, &tmp);
        }
        command.env("CSP_VAULT", self.vault()).env("CSP_PASSPHRASE", PASSPHRASE);
        command
    }

    /// Runs `csp` with these arguments.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::of(&self.command().args(args).output().unwrap())
    }

    /// Runs `csp --json`, which must succeed, and gives what it says.
    pub fn json(&self, args: &[&str]) -> Value {
        let ran = Ran::of(&self.command().args(args).arg("--json").output().unwrap());
        assert_eq!(ran.code, Some(0), "{args:?}: {}{}", ran.stdout, ran.stderr);
        serde_json::from_str(&ran.stdout).unwrap_or_else(|e| panic!("{args:?}: {e}: {}", ran.stdout))
    }

    /// Runs `csp --json`, which must be refused, and gives the error's code.
    pub fn refused(&self, args: &[&str]) -> String {
        let ran = Ran::of(&self.command().args(args).arg("--json").output().unwrap());
        assert_eq!(ran.code, Some(1), "{args:?}: {}{}", ran.stdout, ran.stderr);
        let said: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert!(!said["error"]["message"].as_str().unwrap().is_empty());
        assert!(!ran.stderr.trim().is_empty(), "people are told as well");
        said["error"]["code"].as_str().unwrap().to_owned()
    }
}

impl Ran {
    pub fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout.clone()).unwrap(),
            stderr: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }
}

/// A register of the product's test data.
pub fn register(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/registers").join(name)
}

/// All values under a name in a list of objects.
pub fn column<'a>(list: &'a Value, name: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|row| row[name].as_str().unwrap_or_default()).collect()
}
