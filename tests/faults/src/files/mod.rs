//! Files from outside that are damaged, odd or mean harm: each is read through the real child, and what was
//! read goes through the intake of this process, which stands for the window's.

mod known;
mod mutants;
mod packed;

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use csp_core::clock::SystemClock;
use csp_core::intake::{ImportOptions, service};
use csp_core::vault::{Role, Vault};

use crate::place::{Place, csp};

pub use known::{Expected, Known, known};

/// Every file must be answered within this time. The intake of a build that is not optimised is several times
/// slower than what officers have.
const TIME: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 20 });

/// What became of many files.
#[derive(Debug, Default)]
pub struct Told {
    pub tried: usize,
    /// Read, with a preview of what an import would do.
    pub answered: usize,
    /// Read, but no register, by the intake's own code.
    pub refused: BTreeMap<String, usize>,
    /// The child ended without an answer; this process went on.
    pub contained: usize,
    /// This process met a fault it would not have survived everywhere.
    pub harmed: usize,
    /// Answers after the time.
    pub late: usize,
    /// Known files with another answer than the one they must get.
    pub otherwise: usize,
    pub slowest: Duration,
    pub slowest_file: String,
    pub stories: Vec<String>,
}

impl Told {
    /// Whether this process survived all of them and each was answered in time, as it must be.
    pub fn is_fine(&self) -> bool {
        self.tried > 0 && self.harmed == 0 && self.late == 0 && self.otherwise == 0
    }

    fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.answered += other.answered;
        for (code, count) in other.refused {
            *self.refused.entry(code).or_default() += count;
        }
        self.contained += other.contained;
        self.harmed += other.harmed;
        self.late += other.late;
        self.otherwise += other.otherwise;
        if other.slowest > self.slowest {
            self.slowest = other.slowest;
            self.slowest_file = other.slowest_file;
        }
        self.stories.extend(other.stories);
    }

    /// The figures as lines of text.
    pub fn lines(&self, what: &str) -> String {
        let mut text = format!(
            "{what}: {} tried, {} answered, {} refused, {} children ended without an answer, {} harmed this \
             process, {} late, {} otherwise than they must; slowest {:.2} s ({})\n",
            self.tried,
            self.answered,
            self.refused.values().sum::<usize>(),
            self.contained,
            self.harmed,
            self.late,
            self.otherwise,
            self.slowest.as_secs_f64(),
            self.slowest_file,
        );
        for (code, count) in &self.refused {
            text.push_str(&format!("    {count:>6}  {code}\n"));
        }
        for story in &self.stories {
            text.push_str(&format!("    {story}\n"));
        }
        text
    }
}

/// Reads `count` mutants of the sample registers.
pub fn mutants(count: usize, seed: u64) -> Told {
    let seeds = mutants::seeds();
    all(count, |number, folder| {
        let mutant = mutants::mutant(&seeds, seed, number);
        let path = folder.join(&mutant.name);
        fs::write(&path, &mutant.bytes).unwrap();
        (path, mutant.story, Expected::Any)
    })
}

/// Reads the files that are known to mean harm. The short form leaves out those that take seconds to make or read.
pub fn hostile(short: bool) -> Told {
    const LENGTHY: [&str; 4] = [
        "cell-of-600-megabytes.xlsx",
        "strings-of-600-megabytes.xlsx",
        "cell-of-95-megabytes-packed-badly.xlsx",
        "full-sheet.xlsx",
    ];
    let mut files = known();
    files.retain(|file| !short || !LENGTHY.contains(&file.name));
    all(files.len(), |number, folder| {
        let file = &files[number];
        let path = folder.join(file.name);
        file.write(&path);
        (path, file.name.to_owned(), file.expected)
    })
}

/// Two at a time, each thread with a vault and a folder of its own.
fn all(count: usize, one: impl Fn(usize, &Path) -> (std::path::PathBuf, String, Expected) + Sync) -> Told {
    let next = AtomicUsize::new(0);
    let told = Mutex::new(Told::default());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let place = Place::new();
                let folder = place.join("files");
                let vault = vault(&place);
                let mut own = Told::default();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    // A folder below the place's: a name that climbs would be seen above it.
                    let _ = fs::remove_dir_all(&folder);
                    fs::create_dir_all(&folder).unwrap();
                    let (path, story, expected) = one(number, &folder);
                    look(&mut own, &vault, &path, &format!("{number} {story}"), expected);
                }
                told.lock().unwrap().add(own);
            });
        }
    });
    told.into_inner().unwrap()
}

fn vault(place: &Place) -> Vault {
    let passphrase = "correct horse battery staple";
    let clock = Arc::new(SystemClock);
    Vault::create(&place.vault(), "Test Officer", Role::ProgrammeManager, passphrase, clock).unwrap().0
}

fn look(told: &mut Told, vault: &Vault, path: &Path, story: &str, expected: Expected) {
    let started = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let book = csp_reading::read_in_child(&csp(), path).map_err(|refusal| refusal.problem().code)?;
        service::preview(vault, &book, &ImportOptions::default()).map_err(|error| error.problem().code)
    }));
    let took = started.elapsed();
    told.tried += 1;
    let code = match outcome {
        Ok(Ok(_)) => {
            told.answered += 1;
            None
        }
        Ok(Err(code)) => {
            if code == "file-unreadable" {
                told.contained += 1;
            }
            *told.refused.entry(code.clone()).or_default() += 1;
            Some(code)
        }
        Err(_) => {
            told.harmed += 1;
            told.stories.push(format!("{story}: this process was harmed"));
            return;
        }
    };
    if !expected.holds(code.as_deref()) {
        told.otherwise += 1;
        told.stories.push(format!("{story}: {code:?} where {expected:?} must be"));
    }
    if took > TIME + Duration::from_secs(1) {
        told.late += 1;
        told.stories.push(format!("{story}: {:.1} s", took.as_secs_f64()));
    }
    if code.as_deref() == Some("file-unreadable") && told.stories.len() < 40 {
        told.stories.push(format!("{story}: the child ended without an answer"));
    }
    if took > told.slowest {
        told.slowest = took;
        told.slowest_file = story.to_owned();
    }
}
