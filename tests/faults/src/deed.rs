//! What officers do with `csp` while harm is done.

use std::process::Command;

use crate::place::Place;
use crate::start::{self, Start};
use crate::template::{LEAVER, MANAGER, MONTH, OFFICER, Person};

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
    pub start: fn() -> Start,
    /// What is typed; `RECEIVED` and `APPROVED` stand for an application that stands so.
    args: &'static [&'static str],
    /// Variables beside those of every command.
    variables: &'static [(&'static str, &'static str)],
    /// The passphrase of whoever does it, from then on.
    new_passphrase: Option<&'static str>,
    /// Whoever is enrolled by it.
    pub newcomer: Option<Person>,
    /// Whoever is disabled by it.
    pub leaver: Option<Person>,
    /// Whether there is no vault before.
    pub makes_vault: bool,
    /// Whether it tells what is never told again: then it must be possible to do it again until that was told.
    pub tells_once: bool,
    /// Whether what was recorded before the rest failed is recorded again when it is done again.
    pub records_each_try: bool,
}

/// What most deeds are like.
const USUAL: Deed = Deed {
    name: "",
    group: Group::Writes,
    who: MANAGER,
    start: start::sample,
    args: &[],
    variables: &[],
    new_passphrase: None,
    newcomer: None,
    leaver: None,
    makes_vault: false,
    tells_once: false,
    records_each_try: false,
};

/// A passphrase to change to.
const NEW_PASSPHRASE: &str = "livadhi mbi Brezovicë 17";

/// Somebody to enrol.
const NEWCOMER: Person =
    Person { name: "Lirije Dauti", passphrase: NEW_PASSPHRASE, role: csp_core::vault::Role::FieldOfficer };

/// All of them.
pub const DEEDS: &[Deed] = &[
    Deed {
        name: "init",
        group: Group::Making,
        start: start::nothing,
        args: &["init", "--role", "programme-manager"],
        makes_vault: true,
        tells_once: true,
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
    Deed { name: "migration", group: Group::Migration, start: start::stored, args: &["applicants"], ..USUAL },
    Deed { name: "backup", group: Group::Backup, args: &["backup", "out"], ..USUAL },
    Deed {
        name: "restore",
        group: Group::Restore,
        start: start::backed_up,
        args: &["restore", "BACKUP", "--to", "vault"],
        makes_vault: true,
        ..USUAL
    },
    Deed {
        name: "restore --replace",
        group: Group::Restore,
        start: start::beside_backup,
        args: &["restore", "BACKUP", "--to", "vault", "--replace"],
        ..USUAL
    },
    Deed { name: "rekey", group: Group::Rekey, args: &["rekey"], ..USUAL },
    Deed {
        name: "officers disable",
        group: Group::Rekey,
        args: &["officers", "disable", LEAVER.name],
        leaver: Some(LEAVER),
        ..USUAL
    },
    Deed {
        name: "officers enrol",
        group: Group::SlotChange,
        args: &["officers", "enrol", NEWCOMER.name, "--role", "field-officer"],
        variables: &[("CSP_NEW_PASSPHRASE", NEW_PASSPHRASE)],
        newcomer: Some(NEWCOMER),
        ..USUAL
    },
    Deed {
        name: "passphrase",
        group: Group::SlotChange,
        who: OFFICER,
        args: &["passphrase"],
        variables: &[("CSP_NEW_PASSPHRASE", NEW_PASSPHRASE)],
        new_passphrase: Some(NEW_PASSPHRASE),
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

impl Deed {
    /// The passphrase of whoever does it, from then on.
    pub fn new_passphrase(&self) -> Option<&'static str> {
        self.new_passphrase
    }

    /// What may open somebody's slot: the latest comes last.
    pub fn passphrases(&self, person: &Person) -> Vec<&'static str> {
        let new = self.new_passphrase.filter(|_| person.name == self.who.name);
        [person.passphrase].into_iter().chain(new).collect()
    }

    pub fn command(&self, start: &Start, place: &Place) -> Command {
        let mut command = place.csp(self.who);
        command.envs(self.variables.iter().copied());
        for arg in self.args {
            command.arg(start.words.get(arg).map_or(*arg, String::as_str));
        }
        command.arg("--json");
        command
    }
}
