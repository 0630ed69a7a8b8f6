//! A deed that was done once in peace, so that what to expect of it is known; and what is asked after harm.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output as Ran};
use std::time::{Duration, Instant};

use crate::deed::Deed;
use crate::exam::{Exam, Harm, OLDER, State, family, is_hidden};
use crate::place::{Place, files, told};
use crate::start::{Start, state_of};
use crate::{shim, trace};

/// A deed that was done once without harm, so that what to expect is known.
pub struct Prepared {
    pub deed: Deed,
    pub start: Start,
    pub exam: Exam,
    /// What it does to files.
    pub trace: Vec<trace::Event>,
    /// How long it took.
    pub took: Duration,
    /// The files it writes for people, where their names are known before.
    written: Vec<PathBuf>,
}

/// Whether a file's name has a day and more digits in it.
fn has_moment(name: &Path) -> bool {
    name.to_string_lossy().bytes().filter(u8::is_ascii_digit).count() > 10
}

impl Prepared {
    /// Does the deed once, in peace.
    pub fn of(deed: &Deed) -> Self {
        let start = (deed.start)();
        let place = start.kept.place();
        let recovery = start.recovery.as_deref();
        let before = if deed.makes_vault {
            State { people: Vec::new(), changes: Vec::new() }
        } else {
            state_of(&place.vault(), recovery)
        };

        // Again from the start: opening may already have changed something.
        let place = start.kept.place();
        let written = Place::new();
        let file = written.join("trace");
        let mut command = deed.command(&start, &place);
        shim::record(&mut command, place.path(), &file);
        let began = Instant::now();
        let ran = command.output().unwrap();
        let took = began.elapsed();
        assert!(acknowledged(&ran), "{}: {}", deed.name, told(&ran));
        let trace = trace::read(&file, place.path());
        let after = state_of(&place.vault(), recovery);
        let written = files(&place.join("out"));
        let writes_file = !written.is_empty();
        let names = files(&place.vault()).into_iter().map(|path| family(&path)).collect();
        let leaver = deed.leaver.map(|person| person.name);
        let staying = start.people.iter().filter(|person| Some(person.name) != leaver);
        // A name that tells the moment is never taken twice.
        let written: Vec<PathBuf> =
            written.into_iter().filter(|name| is_hidden(name) || !has_moment(name)).collect();
        let exam = Exam {
            names,
            vault: PathBuf::from("vault"),
            recovery: start.recovery.clone(),
            people: staying.map(|person| (*person, deed.passphrases(person))).collect(),
            states: vec![before, after],
            writes_file,
            newcomer: deed.newcomer,
            leaver: deed.leaver,
            makes_vault: deed.makes_vault,
            records_each_try: deed.records_each_try,
        };
        Self { deed: *deed, start, exam, trace, took, written }
    }

    /// How many calls change files.
    pub fn calls(&self) -> usize {
        self.trace.iter().filter(|event| !matches!(event, trace::Event::Said(_))).count()
    }

    /// A place to do it in, where files of the names it will write lie already.
    pub fn place(&self) -> Place {
        let place = self.start.kept.place();
        for name in &self.written {
            fs::write(place.join("out").join(name), OLDER).unwrap();
        }
        place
    }

    pub fn command(&self, place: &Place) -> Command {
        self.deed.command(&self.start, place)
    }

    /// Examines what harm has left of a place; gives how many steps are there.
    pub fn examine(&self, place: &Place, acknowledged: usize) -> Result<usize, Harm> {
        let steps = self.exam.states.len() - 1;
        if self.exam.makes_vault && acknowledged < steps {
            // Before anybody opens what is left.
            self.made_again(&Place::copy_of(place.path()))?;
        }
        self.exam.take(place.path(), acknowledged)
    }

    /// Making a vault once more, after it was not said that it is made: it goes well, or what it would make is there
    /// and whole. What is told only once has been told to nobody; that must go well.
    fn made_again(&self, place: &Place) -> Result<(), Harm> {
        let ran = self.command(place).output().unwrap();
        if !self.deed.tells_once && is_there_already(&ran) {
            let whole = self.exam.take(place.path(), 0)? == self.exam.states.len() - 1;
            return if whole { Ok(()) } else { Err(Harm::LockedOut(format!("made again: {}", told(&ran)))) };
        }
        self.went_well(place, &ran)
    }

    /// The same once more, in peace: it must go well, and leave no scraps of the first time.
    pub fn again(&self, place: &Place) -> Result<(), Harm> {
        let ran = self.command(place).output().unwrap();
        self.went_well(place, &ran)
    }

    fn went_well(&self, place: &Place, ran: &Ran) -> Result<(), Harm> {
        let steps = self.exam.states.len() - 1;
        if self.acknowledged(ran) < steps {
            return Err(Harm::LockedOut(format!("the same again: {}", told(ran))));
        }
        if self.exam.take(place.path(), steps)? < steps {
            return Err(Harm::Lost("done again, and not there".to_owned()));
        }
        let scraps: Vec<_> = ["out", "tmp", ""]
            .iter()
            .flat_map(|folder| files(&place.join(folder)))
            .filter(|file| is_hidden(file))
            .collect();
        if scraps.is_empty() { Ok(()) } else { Err(Harm::LeftOver(format!("{scraps:?}"))) }
    }

    /// How many steps are acknowledged by what was said.
    pub fn acknowledged(&self, ran: &Ran) -> usize {
        usize::from(acknowledged(ran)) * (self.exam.states.len() - 1)
    }
}

/// Whether the command said that it is done: a whole answer that is no error.
fn acknowledged(ran: &Ran) -> bool {
    serde_json::from_slice::<serde_json::Value>(&ran.stdout).is_ok_and(|said| said.get("error").is_none())
}

/// Whether it was refused because a vault stands there.
fn is_there_already(ran: &Ran) -> bool {
    serde_json::from_slice::<serde_json::Value>(&ran.stdout)
        .is_ok_and(|said| said["error"]["code"] == "restore-vault-there")
}
