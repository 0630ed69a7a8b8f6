//! A whole call through the window: from its form to letters and minutes, by those who work in it.
//!
//! The proportions are those of a real call: 784 received, 566 compliant, 387 worth scoring. As a journey it has
//! 24 applications; any other size, with the seconds each step takes by the clock:
//!
//! ```text
//! CSP_CALL_SIZE=784 cargo test --workspace --features csp-desk/journeys --test journeys -- a_call --nocapture
//! ```
//!
//! Two things are not done 784 times by hand here. The findings of the checklists and all score sheets but one of
//! each assessor come from lists through `csp`, on the same vault while the window is closed: a checklist and a sheet
//! are each filled in by a person on a screen of its own.

mod deciding;
mod places;
mod receiving;
mod scoring;
mod telling;

use std::fmt::Display;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::desk::Desk;

const PASSPHRASE: &str = "four quiet words here";
const MANAGER: &str = "Vera Maslar";
const ASSESSORS: [&str; 2] = ["Ivana Petrović", "Luan Gashi"];

/// How many applications a call has, and how many are left after each sieve.
#[derive(Clone, Copy)]
struct Size {
    received: usize,
    compliant: usize,
    scored: usize,
}

impl Size {
    /// From the environment, else as many as a journey has time for.
    fn wanted() -> Self {
        let received = std::env::var("CSP_CALL_SIZE").ok().and_then(|text| text.parse().ok()).unwrap_or(24);
        Self { received, compliant: received * 566 / 784, scored: received * 387 / 784 }
    }

    /// What the call has to give, in whole euros: enough for some of those that pass.
    fn euros(self) -> usize {
        self.received * 20_000 / 48
    }
}

/// A call under way: the window, who sits before it, and how long each step took.
struct Run {
    desk: Desk,
    size: Size,
    /// The call's number.
    call: String,
    /// The applications in the order of the register.
    numbers: Vec<String>,
    begun: Instant,
}

impl Run {
    /// Tells how long the step took that ends here.
    #[allow(clippy::print_stderr, reason = "the figures are what one runs it for at another size")]
    fn step(&mut self, what: impl Display) {
        eprintln!("{what:<58} {:>7.1} s", self.begun.elapsed().as_secs_f64());
        self.begun = Instant::now();
    }

    async fn photograph(&mut self, name: &str) {
        let begun = Instant::now();
        self.desk.photograph(name).await;
        // A picture is for whoever looks at it afterwards: its time is nobody's wait.
        self.begun += begun.elapsed();
    }

    /// Types today's officer out and another one in.
    async fn hand_over(&mut self, officer: &str) {
        if !self.desk.has("screen-unlock").await {
            self.desk.click("lock").await;
        }
        self.desk.see("screen-unlock").await;
        let find = format!(
            "return [...document.querySelectorAll('[data-test=unlock-officer] option')]
               .find((one) => one.textContent.trim() === '{officer}').value"
        );
        let id = self.desk.ask(&find).await;
        self.desk.choose("unlock-officer", id.as_str().unwrap()).await;
        self.desk.type_into("unlock-passphrase", PASSPHRASE).await;
        self.desk.click("unlock-submit").await;
        self.desk.see("screen-home").await;
    }

    /// What a list of many needs is done by `csp`, while the window is closed.
    fn csp(&self, officer: &str, args: &[&str]) -> Value {
        let csp = std::path::Path::new(env!("CARGO_BIN_EXE_csp-desk")).with_file_name("csp");
        let mut command = Command::new(csp);
        command.args(args).args(["--officer", officer, "--json"]);
        command.env("CSP_VAULT", self.desk.home().join("CSP Desk")).env("CSP_PASSPHRASE", PASSPHRASE);
        command.env_remove("CSP_LANG");
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            let output = command.output().unwrap();
            let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
            // The window that was closed may take a moment to let go of the vault.
            if said["error"]["code"] == "vault-in-use" && Instant::now() < until {
                std::thread::sleep(Duration::from_millis(200));
                continue;
            }
            assert!(output.status.success(), "{args:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
            return said;
        }
    }

    /// Closes the window, so that `csp` may have the vault.
    async fn leave(&mut self) {
        self.desk.leave().await;
    }

    /// Opens the window again; it begins locked.
    async fn come_back(&mut self) {
        self.desk.come_back().await;
        self.desk.see("screen-unlock").await;
        self.step("the window closed for it and opened again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_runs_from_its_form_to_letters_and_minutes() {
    let desk = Desk::open("call").await;
    let mut run =
        Run { desk, size: Size::wanted(), call: String::new(), numbers: Vec::new(), begun: Instant::now() };
    receiving::open(&mut run).await;
    receiving::enrol(&mut run).await;
    receiving::publish(&mut run).await;
    receiving::import(&mut run).await;
    receiving::check(&mut run).await;
    scoring::score(&mut run).await;
    deciding::decide(&mut run).await;
    telling::write_letters(&mut run).await;
    telling::write_minutes(&mut run).await;
    telling::compare(&mut run).await;
    run.desk.close().await;
}
