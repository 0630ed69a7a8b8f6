//! What officers do with `csp` while harm is done.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output as Ran};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use csp_core::code::Stored;
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::vault::Vault;

use crate::exam::{self, Exam, OLDER, State, family, is_hidden};
use crate::place::{Place, files, told};
use crate::template::{self, EVERYBODY, LEAVER, MANAGER, MONTH, OFFICER, Person};
use crate::{shim, trace};

/// One line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Making,
    Writes,
    Import,
    Migration,
    Backup,
    Restore,
    Rekey,
    SlotChange,
    Export,
}

impl Group {
    pub fn name(self) -> &'static str {
        match self {
            Self::Making => "making a vault",
            Self::Writes => "writes",
            Self::Import => "import",
            Self::Migration => "migration",
            Self::Backup => "backup",
            Self::Restore => "restore",
            Self::Rekey => "rekey",
            Self::SlotChange => "slot change",
            Self::Export => "export",
        }
    }
}

/// One command.
#[derive(Clone, Copy)]
pub struct Deed {
    pub name: &'static str,
    pub group: Group,
    pub who: Person,
    /// Where it starts from.
    start: fn() -> Start,
    /// What is typed; `RECEIVED` and `APPROVED` stand for an application that stands so.
    args: &'static [&'static str],
    /// Variables beside those of every command.
    variables: &'static [(&'static str, &'static str)],
    /// The passphrase of whoever does it, from then on.
    new_passphrase: Option<&'static str>,
    /// Whoever is enrolled by it.
    newcomer: Option<Person>,
    /// Whoever is disabled by it.
    leaver: Option<Person>,
    /// Whether the keys change.
    changes_keys: bool,
    /// Whether there is no vault before.
    makes_vault: bool,
    /// Whether what was recorded before the rest failed is recorded again when it is done again.
    records_each_try: bool,
}

/// What most deeds are like.
const USUAL: Deed = Deed {
    name: "",
    group: Group::Writes,
    who: MANAGER,
    start: sample,
    args: &[],
    variables: &[],
    new_passphrase: None,
    newcomer: None,
    leaver: None,
    changes_keys: false,
    makes_vault: false,
    records_each_try: false,
};

/// A passphrase to change to.
const NEW_PASSPHRASE: &str = "livadhi mbi Brezovicë 17";

/// Somebody to enrol.
const NEWCOMER: Person =
    Person { name: "Lirije Dauti", passphrase: NEW_PASSPHRASE, role: csp_core::vault::Role::FieldOfficer };

/// A place to copy, with the vault's recovery key.
#[derive(Clone)]
pub struct Start {
    pub place: Arc<Place>,
    /// Where it is known.
    pub recovery: Option<String>,
    people: &'static [Person],
    /// Words of the command line and what they stand for here.
    words: BTreeMap<&'static str, String>,
}

/// All of them.
pub const DEEDS: &[Deed] = &[
    Deed {
        name: "init",
        group: Group::Making,
        start: nothing,
        args: &["init", "--role", "programme-manager"],
        makes_vault: true,
        changes_keys: true,
        ..USUAL
    },
    Deed {
        name: "application new",
        args: &[
            "application",
            "new",
            "--set",
            "full_name=Ilirjana Gashi-Novak",
            "--set",
            "component=new_enterprise",
            "--set",
            "phone=+383 44 123 456",
        ],
        ..USUAL
    },
    Deed { name: "application move", args: &["application", "move", "RECEIVED", "eligible"], ..USUAL },
    Deed {
        name: "settings set",
        args: &[
            "settings",
            "set",
            "programme",
            "{\"contract_number\":\"2026/555-111\"}",
            "--reason",
            "Amendment 2",
        ],
        ..USUAL
    },
    Deed { name: "import", group: Group::Import, args: &["import", "register.csv"], ..USUAL },
    Deed { name: "migration", group: Group::Migration, start: stored, args: &["applicants"], ..USUAL },
    Deed { name: "backup", group: Group::Backup, args: &["backup", "out"], ..USUAL },
    Deed {
        name: "restore",
        group: Group::Restore,
        start: backed_up,
        args: &["restore", "BACKUP", "--to", "vault"],
        makes_vault: true,
        ..USUAL
    },
    Deed {
        name: "restore --replace",
        group: Group::Restore,
        start: beside_backup,
        args: &["restore", "BACKUP", "--to", "vault", "--replace"],
        ..USUAL
    },
    Deed { name: "rekey", group: Group::Rekey, args: &["rekey"], changes_keys: true, ..USUAL },
    Deed {
        name: "officers disable",
        group: Group::Rekey,
        args: &["officers", "disable", LEAVER.name],
        leaver: Some(LEAVER),
        changes_keys: true,
        ..USUAL
    },
    Deed {
        name: "officers enrol",
        group: Group::SlotChange,
        args: &["officers", "enrol", NEWCOMER.name, "--role", "field-officer"],
        variables: &[("CSP_NEW_PASSPHRASE", NEW_PASSPHRASE)],
        newcomer: Some(NEWCOMER),
        changes_keys: true,
        ..USUAL
    },
    Deed {
        name: "passphrase",
        group: Group::SlotChange,
        who: OFFICER,
        args: &["passphrase"],
        variables: &[("CSP_NEW_PASSPHRASE", NEW_PASSPHRASE)],
        new_passphrase: Some(NEW_PASSPHRASE),
        changes_keys: true,
        ..USUAL
    },
    Deed {
        name: "report",
        group: Group::Export,
        args: &["report", MONTH, "--audience", "internal", "--out", "out/report.xlsx"],
        ..USUAL
    },
    Deed {
        name: "agreement",
        group: Group::Export,
        args: &["agreement", "APPROVED", "--language", "en-sq", "--out", "out"],
        records_each_try: true,
        ..USUAL
    },
];

/// The deeds of one line of the table.
pub fn deeds_of(group: Group) -> impl Iterator<Item = &'static Deed> {
    DEEDS.iter().filter(move |deed| deed.group == group)
}

/// A deed by its name.
pub fn deed(name: &str) -> &'static Deed {
    DEEDS.iter().find(|deed| deed.name == name).expect("a deed of this name")
}

/// A vault of twelve people, and a register of thirty more beside it.
fn sample() -> Start {
    static START: OnceLock<Start> = OnceLock::new();
    let make = || {
        let place = Place::new();
        let recovery = template::make(&place.vault(), 12);
        let mut register =
            "Full name;Personal number;Municipality;Component;Phone;Requested EUR\n".to_owned();
        for i in 0..30 {
            register.push_str(&format!(
                "Dragica Berisha {i};{};gracanice;new_enterprise;+383 44 {};{}\n",
                2_000_000_000_u64 + i,
                200_100 + i,
                1_000 + i
            ));
        }
        fs::write(place.join("register.csv"), register).unwrap();
        let vault = open(&place.vault(), Some(&recovery));
        let rows = applicants(&vault, &ApplicantQuery::default()).unwrap();
        let standing = |state: &str| {
            let mut all = rows.iter().flat_map(|row| &row.applications);
            let found = all.find(|a| a.state.as_ref().map(Stored::code) == Some(state));
            found.unwrap_or_else(|| panic!("nothing is {state}")).number.clone()
        };
        let words = BTreeMap::from([("RECEIVED", standing("received")), ("APPROVED", standing("approved"))]);
        vault.lock().unwrap();
        Start { place: Arc::new(place), recovery: Some(recovery), people: &EVERYBODY, words }
    };
    START.get_or_init(make).clone()
}

/// A vault and its backup.
fn beside_backup() -> Start {
    static START: OnceLock<Start> = OnceLock::new();
    let make = || {
        let mut start = sample();
        let place = Place::copy_of(start.place.path());
        fs::create_dir(place.join("stick")).unwrap();
        place.json(MANAGER, &["backup", "stick"]);
        let backup = files(&place.join("stick")).remove(0);
        start.words.insert("BACKUP", Path::new("stick").join(backup).display().to_string());
        start.place = Arc::new(place);
        start
    };
    START.get_or_init(make).clone()
}

/// A backup and no vault.
fn backed_up() -> Start {
    static START: OnceLock<Start> = OnceLock::new();
    let make = || {
        let mut start = beside_backup();
        let place = Place::copy_of(start.place.path());
        fs::remove_dir_all(place.vault()).unwrap();
        start.place = Arc::new(place);
        start
    };
    START.get_or_init(make).clone()
}

/// No vault at all.
fn nothing() -> Start {
    let place = Arc::new(Place::new());
    Start { place, recovery: None, people: &[MANAGER], words: BTreeMap::new() }
}

/// The stored vault of the first schema.
fn stored() -> Start {
    static START: OnceLock<Start> = OnceLock::new();
    let make = || {
        let place = Place::new();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/vaults/schema-0001");
        crate::place::copy(&folder, &place.vault());
        let recovery = Some(template::STORED_KEY.to_owned());
        Start { place: Arc::new(place), recovery, people: &EVERYBODY, words: BTreeMap::new() }
    };
    START.get_or_init(make).clone()
}

/// Opens a vault with its recovery key, which takes no time, or with the manager's passphrase.
fn open(dir: &Path, recovery: Option<&str>) -> Vault {
    exam::open(dir, recovery).unwrap()
}

fn state_of(dir: &Path, recovery: Option<&str>) -> State {
    let vault = open(dir, recovery);
    let state = State::of(&vault).unwrap();
    vault.lock().unwrap();
    state
}

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
        let place = Place::copy_of(start.place.path());
        let recovery = start.recovery.as_deref();
        let before = if deed.makes_vault {
            State { people: Vec::new(), changes: Vec::new() }
        } else {
            state_of(&place.vault(), recovery)
        };

        // Again from the start: opening may already have changed something.
        let place = Place::copy_of(start.place.path());
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
            changes_keys: deed.changes_keys,
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
        let place = Place::copy_of(self.start.place.path());
        for name in &self.written {
            fs::write(place.join("out").join(name), OLDER).unwrap();
        }
        place
    }

    pub fn command(&self, place: &Place) -> Command {
        self.deed.command(&self.start, place)
    }

    /// How many steps are acknowledged by what was said.
    pub fn acknowledged(&self, ran: &Ran) -> usize {
        usize::from(acknowledged(ran)) * (self.exam.states.len() - 1)
    }
}

impl Deed {
    /// The passphrase of whoever does it, from then on.
    pub fn new_passphrase(&self) -> Option<&'static str> {
        self.new_passphrase
    }

    /// What may open somebody's slot: the latest comes last.
    fn passphrases(&self, person: &Person) -> Vec<&'static str> {
        let new = self.new_passphrase.filter(|_| person.name == self.who.name);
        [person.passphrase].into_iter().chain(new).collect()
    }

    fn command(&self, start: &Start, place: &Place) -> Command {
        let mut command = place.csp(self.who);
        command.envs(self.variables.iter().copied());
        for arg in self.args {
            command.arg(start.words.get(arg).map_or(*arg, String::as_str));
        }
        command.arg("--json");
        command
    }
}

/// Whether the command said that it is done: a whole answer that is no error.
fn acknowledged(ran: &Ran) -> bool {
    serde_json::from_slice::<serde_json::Value>(&ran.stdout).is_ok_and(|said| said.get("error").is_none())
}
