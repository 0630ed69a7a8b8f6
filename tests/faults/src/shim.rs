//! Running `csp` with the shim between it and the system.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What the shim does at one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Ends the process before the call.
    Kill,
    /// Ends it in the middle of a write.
    Torn,
    /// The disk is full from this call on.
    Full,
    /// This call fails.
    Io,
    /// This call and all later ones fail.
    Dead,
}

impl Fault {
    fn word(self) -> &'static str {
        match self {
            Self::Kill => "kill",
            Self::Torn => "torn",
            Self::Full => "full",
            Self::Io => "io",
            Self::Dead => "dead",
        }
    }
}

/// The shim, built when it is first wanted: nothing depends on a library of this kind, so Cargo does not
/// build it by itself.
fn library() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("shim/Cargo.toml");
        let target = crate::place::built().parent().unwrap().join("shim");
        let mut build = Command::new(cargo);
        build.args(["build", "--quiet", "--manifest-path"]).arg(manifest).arg("--target-dir").arg(&target);
        assert!(build.status().unwrap().success(), "the shim is not built");
        target.join("debug/libcsp_fault_shim.so")
    })
}

fn stand_between(command: &mut Command, under: &Path) {
    command.env("LD_PRELOAD", library()).env("CSP_FAULT_UNDER", under);
}

/// Has the shim write down to `trace` what is done to files below `under`.
pub fn record(command: &mut Command, under: &Path, trace: &Path) {
    stand_between(command, under);
    command.env("CSP_FAULT_TRACE", trace);
}

/// Has the shim do harm at a call, counted from 1.
pub fn harm(command: &mut Command, under: &Path, fault: Fault, at: usize) {
    stand_between(command, under);
    command.env("CSP_FAULT_DO", fault.word()).env("CSP_FAULT_AT", at.to_string());
}
