//! A display nobody looks at.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::processes::Running;

/// An X server of the size of an officer's laptop.
pub struct Display {
    /// Its name, such as `:7`.
    pub name: String,
    _server: Running,
}

impl Display {
    /// Starts one on a number that is free.
    pub fn start() -> Self {
        let mut command = Command::new("Xvfb");
        // The server looks for a free number and writes it to its standard output.
        command.args(["-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp"]);
        let mut server = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()), "xvfb");
        let output = server.child.stdout.take().expect("its output is a pipe");
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number).expect("Xvfb writes the number of its display");
        assert!(!number.trim().is_empty(), "Xvfb ended without a display");
        Self { name: format!(":{}", number.trim()), _server: server }
    }
}
