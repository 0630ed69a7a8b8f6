//! Debian packages: what is missing is installed, as root or through sudo; elsewhere it is named.

use std::path::Path;

use crate::step::{self, Outcome};

/// What building and running the window needs.
const TO_RUN: &[&str] = &[
    "build-essential",
    "libclang-dev", // the session extension's bindings are made at build time
    "libgtk-3-dev",
    "librsvg2-dev",
    "libssl-dev", // SQLCipher
    "libwebkit2gtk-4.1-dev",
    "pkg-config",
];

/// What the tests need beyond that.
const TO_TEST: &[&str] = &[
    "dbus",
    "libreoffice-calc", // recalculates the workbook
    "poppler-utils",    // reads the agreement back
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];

/// Installs what running needs.
pub fn install_to_run() -> Outcome {
    install(TO_RUN)
}

/// Installs what testing needs.
pub fn install_to_test() -> Outcome {
    install(&[TO_RUN, TO_TEST].concat())
}

/// Installs Debian's Node.js and npm.
pub fn install_node() -> Outcome {
    install(&["nodejs", "npm"])
}

fn install(wanted: &[&str]) -> Outcome {
    if !Path::new("/usr/bin/dpkg-query").exists() {
        println!(
            "This is no Debian: nothing is installed here. On Debian 12 these packages are needed: {}.",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    step::run("package lists", as_root(&["apt-get", "update"])?)?;
    let mut words = vec![
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "install",
        "--yes",
        "--no-install-recommends",
    ];
    words.extend(&missing);
    step::run(&format!("install {}", missing.join(" ")), as_root(&words)?)
}

fn installed(name: &str) -> bool {
    step::ask("dpkg-query", &["--show", "--showformat=${db:Status-Status}", name])
        .is_some_and(|status| status == "installed")
}

fn as_root(words: &[&str]) -> Outcome<std::process::Command> {
    if step::ask("id", &["-u"]).as_deref() == Some("0") {
        let (first, rest) = words.split_first().ok_or("nothing to run")?;
        return Ok(step::command(first, rest));
    }
    if step::ask("sudo", &["--version"]).is_some() {
        return Ok(step::command("sudo", words));
    }
    Err(format!("this needs root or sudo; run it yourself as root: {}", words.join(" ")))
}
