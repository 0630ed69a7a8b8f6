//! Programs the journeys start beside the window, and their end.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

/// A program in a process group of its own, so that whatever it starts ends with it.
pub struct Running {
    /// The program.
    pub child: Child,
}

impl Running {
    /// Starts a program that belongs to a Debian package.
    pub fn start(command: &mut Command, package: &str) -> Self {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).spawn().unwrap_or_else(|error| {
            panic!("{program} cannot be started ({error}): the journeys need the package {package}")
        });
        Self { child }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A negative number means the whole group. What has ended by itself is no matter.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}
