//! Where deeds start from: vaults and files, made once and written anew for every try.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use csp_core::code::Stored;
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::vault::Vault;

use crate::exam::{self, State};
use crate::place::{Kept, Place, files};
use crate::template::{self, EVERYBODY, MANAGER, Person};

/// What lies in a place before a deed, with the vault's recovery key.
#[derive(Clone)]
pub struct Start {
    pub kept: Arc<Kept>,
    /// Where it is known.
    pub recovery: Option<String>,
    pub people: &'static [Person],
    /// Words of the command line and what they stand for here.
    pub words: BTreeMap<&'static str, String>,
}

/// A vault of twelve people, and a register of thirty more beside it.
pub fn sample() -> Start {
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
        Start { kept: Arc::new(place.kept()), recovery: Some(recovery), people: &EVERYBODY, words }
    };
    START.get_or_init(make).clone()
}

/// A vault and its backup.
pub fn beside_backup() -> Start {
    static START: OnceLock<Start> = OnceLock::new();
    let make = || {
        let mut start = sample();
        let place = start.kept.place();
        fs::create_dir(place.join("stick")).unwrap();
        place.json(MANAGER, &["backup", "stick"]);
        let backup = files(&place.join("stick")).remove(0);
        start.words.insert("BACKUP", Path::new("stick").join(backup).display().to_string());
        start.kept = Arc::new(place.kept());
        start
    };
    START.get_or_init(make).clone()
}

/// A backup and no vault.
pub fn backed_up() -> Start {
    static START: OnceLock<Start> = OnceLock::new();
    let make = || {
        let mut start = beside_backup();
        let place = start.kept.place();
        fs::remove_dir_all(place.vault()).unwrap();
        start.kept = Arc::new(place.kept());
        start
    };
    START.get_or_init(make).clone()
}

/// No vault at all.
pub fn nothing() -> Start {
    let kept = Arc::new(Place::new().kept());
    Start { kept, recovery: None, people: &[MANAGER], words: BTreeMap::new() }
}

/// The stored vault of the first schema.
pub fn stored() -> Start {
    static START: OnceLock<Start> = OnceLock::new();
    let make = || {
        let place = Place::new();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/vaults/schema-0001");
        crate::place::copy(&folder, &place.vault());
        let recovery = Some(template::STORED_KEY.to_owned());
        Start { kept: Arc::new(place.kept()), recovery, people: &EVERYBODY, words: BTreeMap::new() }
    };
    START.get_or_init(make).clone()
}

/// Opens a vault with its recovery key, which takes no time, or with the manager's passphrase.
fn open(dir: &Path, recovery: Option<&str>) -> Vault {
    exam::open(dir, recovery).unwrap()
}

/// What the vault in a folder holds.
pub fn state_of(dir: &Path, recovery: Option<&str>) -> State {
    let vault = open(dir, recovery);
    let state = State::of(&vault).unwrap();
    vault.lock().unwrap();
    state
}
