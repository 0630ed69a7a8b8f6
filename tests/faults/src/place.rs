//! A place of its own for one try: the vault's folder, a folder for what is written for people, a home and a
//! temporary folder that nobody else uses.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

use crate::template::Person;

/// A folder that goes when the try is over.
pub struct Place {
    dir: tempfile::TempDir,
}

/// What lies in a place, kept in memory: nothing of it stays on a disk when the program ends.
pub struct Kept {
    folders: Vec<PathBuf>,
    files: Vec<(PathBuf, Vec<u8>)>,
}

impl Kept {
    /// A place with the same in it.
    pub fn place(&self) -> Place {
        let place = Place::new();
        for folder in &self.folders {
            fs::create_dir_all(place.path().join(folder)).unwrap();
        }
        for (file, bytes) in &self.files {
            fs::write(place.path().join(file), bytes).unwrap();
        }
        place
    }
}

/// Where tries take place: in memory where there is such a disk, because thousands of tries write much.
/// What a killed process leaves behind does not depend on it.
fn ground() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() && tempfile::tempdir_in(memory).is_ok() {
        memory.to_owned()
    } else {
        std::env::temp_dir()
    }
}

/// What the folders of this process are called, and those of others begin with.
const NAME: &str = "csp-fault-";

/// Removes the places of processes that were killed: they are in memory, which is not there for scraps.
fn sweep(ground: &Path) {
    for entry in fs::read_dir(ground).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let owner = name.strip_prefix(NAME).and_then(|rest| rest.split_once('-')).map(|(owner, _)| owner);
        if owner.is_some_and(|owner| owner.parse::<u32>().is_ok() && !Path::new("/proc").join(owner).exists())
        {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

impl Place {
    /// An empty place.
    pub fn new() -> Self {
        static GROUND: OnceLock<PathBuf> = OnceLock::new();
        let ground = GROUND.get_or_init(|| {
            let ground = ground();
            if Path::new("/proc/self").exists() {
                sweep(&ground);
            }
            ground
        });
        let name = format!("{NAME}{}-", std::process::id());
        let dir = tempfile::Builder::new().prefix(&name).tempdir_in(ground).unwrap();
        for name in ["out", "tmp", "home"] {
            fs::create_dir(dir.path().join(name)).unwrap();
        }
        Self { dir }
    }

    /// A copy of another place.
    pub fn copy_of(other: &Path) -> Self {
        let place = Self::new();
        copy(other, place.path());
        place
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn vault(&self) -> PathBuf {
        self.path().join("vault")
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    /// `csp` in this place, in the name of somebody; it sees nothing else of the environment.
    pub fn csp(&self, who: Person) -> Command {
        let mut command = Command::new(csp());
        command.env_clear().env("PATH", "/usr/bin:/bin");
        for name in ["TMPDIR", "TMP", "TEMP"] {
            command.env(name, self.join("tmp"));
        }
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
            command.env(name, self.join("home"));
        }
        command.env("CSP_VAULT", self.vault()).env("CSP_OFFICER", who.name);
        command.env("CSP_PASSPHRASE", who.passphrase).current_dir(self.path());
        command
    }

    /// Runs `csp --json`, which must succeed.
    pub fn json(&self, who: Person, args: &[&str]) -> Value {
        let output = self.csp(who).args(args).arg("--json").output().unwrap();
        assert!(output.status.success(), "csp {args:?}: {}", told(&output));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// What lies in it, without the lock of the vault and what SQLite keeps in shared memory.
    pub fn kept(&self) -> Kept {
        let mut folders = Vec::new();
        let mut next = vec![self.path().to_owned()];
        while let Some(folder) = next.pop() {
            let entries = fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path());
            next.extend(entries.filter(|path| path.is_dir()));
            folders.push(folder.strip_prefix(self.path()).unwrap().to_owned());
        }
        let files = files(self.path()).into_iter().filter(|file| !is_left_behind(file));
        let files = files.map(|file| (file.clone(), fs::read(self.path().join(&file)).unwrap())).collect();
        Kept { folders, files }
    }
}

impl Default for Place {
    fn default() -> Self {
        Self::new()
    }
}

/// What a run said, for a message about it.
pub fn told(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    format!("{} {} {}", output.status, text(&output.stdout), text(&output.stderr))
}

/// The folder with the programs under test: two above the test's own program, or beside ours.
pub fn built() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let folder = own.parent().unwrap();
    if folder.ends_with("deps") { folder.parent().unwrap().to_owned() } else { folder.to_owned() }
}

/// The `csp` that was built beside this program.
pub fn csp() -> PathBuf {
    let csp = built().join(format!("csp{}", std::env::consts::EXE_SUFFIX));
    assert!(csp.is_file(), "{} is not built: cargo build --workspace --bins", csp.display());
    csp
}

/// What no copy takes along.
fn is_left_behind(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with("-shm") || name == "vault.lock"
}

/// Copies a folder with what is in it. The lock file and what SQLite keeps in shared memory stay behind.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if !is_left_behind(&entry.path()) {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below a folder, by its path from there, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}
