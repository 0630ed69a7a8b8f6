//! One step of a command: a program run at the root, announced, its failure named.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::house;

/// What went wrong, as a sentence.
pub type Outcome<T = ()> = Result<T, String>;

/// A command at the repository's root.
pub fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(house::root());
    command
}

/// The Cargo that runs us.
pub fn cargo(args: &[&str]) -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), args)
}

/// Announces and runs; a failure is an error that names the step.
pub fn run(title: &str, mut command: Command) -> Outcome {
    println!("\n== {title}");
    let status = command.status().map_err(|e| could_not_start(&command, &e))?;
    status.success().then_some(()).ok_or_else(|| format!("{title}: failed ({status})"))
}

/// Announces and runs, showing what the program prints while it is also kept and given back,
/// together with whether the program succeeded.
pub fn run_and_keep(title: &str, mut command: Command) -> Outcome<(String, bool)> {
    println!("\n== {title}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|e| could_not_start(&command, &e))?;
    let mut kept = String::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = String::from_utf8_lossy(&line.map_err(|e| e.to_string())?).into_owned();
            println!("{line}");
            kept.push_str(&line);
            kept.push('\n');
        }
    }
    let status = child.wait().map_err(|e| e.to_string())?;
    Ok((kept, status.success()))
}

/// Runs quietly and gives back what was printed; an error when it fails.
pub fn output(mut command: Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|e| could_not_start(&command, &e))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{}: failed ({})", command.get_program().to_string_lossy(), output.status))
    }
}

/// What a program prints, if it can be run at all.
pub fn ask(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn could_not_start(command: &Command, why: &std::io::Error) -> String {
    format!("{} could not be started: {why}", command.get_program().to_string_lossy())
}
