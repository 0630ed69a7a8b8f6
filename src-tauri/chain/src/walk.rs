//! The walk along the chain, from its root to its end: does every change follow the one before it, is it
//! as it was written, did the officer it names sign it, and was their role then allowed to do it?

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{Chained, Header, Op, root};
use crate::duties::Done;
use crate::officers::{MANAGER, Officer, Officers};
use crate::rights::{Roles, allowed_at_first};
use crate::signature::{fingerprint, verifies};
use crate::{Id, hex};

/// Declares what a walk can find, each with its code.
macro_rules! faults {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What can be wrong with a change or with the chain.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fault { $($(#[$doc])* $name),+ }

        impl Fault {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// Its stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

faults! {
    /// It does not follow the change before it.
    Chain = "verify-chain",
    /// It is not as it was written.
    Hash = "verify-hash",
    /// The officer it names did not sign it.
    Signature = "verify-signature",
    /// The officer's role did not allow it. With `action` and `role`.
    Role = "verify-role",
    /// The officer was disabled by then.
    Disabled = "verify-disabled",
    /// It is of a kind that this program does not know. With `action`.
    Action = "verify-action",
    /// It takes back what is not there, or what cannot be taken back.
    Undo = "verify-undo",
    /// An officer's role is not properly certified.
    Certificate = "verify-certificate",
    /// It changes officers or settings under the name of something else. With `action`.
    Under = "verify-under",
    /// It begins on a device that does not tell which change it follows, or tells so in the wrong place.
    Device = "verify-device",
    /// An exception from duties apart was not signed by the manager it names, or was altered.
    Exception = "verify-exception",
    /// An unsealing for an auditor was not signed by the manager it names, or was altered.
    Unsealing = "verify-unsealing",
    /// The vault was not founded as its first change says, or its recovery key is another.
    Founder = "verify-founder",
    /// A head known from paper is not in the chain. With `sequence`.
    Head = "verify-head",
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub fault: Fault,
    /// At which change.
    pub sequence: i64,
    /// The action's code, where it matters.
    pub action: Option<String>,
    /// The role's code, where it matters.
    pub role: Option<String>,
}

/// A point of the chain, as it is printed: `SEQUENCE HASH`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The number of the change.
    pub sequence: i64,
    /// Its hash.
    pub hash: Vec<u8>,
}

impl Head {
    /// Reads `SEQUENCE HASH`; strokes, blanks and capitals in the hash do not matter.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (sequence, hash) = text.trim().split_once(|c: char| !c.is_ascii_digit())?;
        let digits: String =
            hash.chars().filter(char::is_ascii_hexdigit).map(|c| c.to_ascii_lowercase()).collect();
        let other = hash.chars().any(|c| !c.is_ascii_hexdigit() && !c.is_whitespace() && !"-:/".contains(c));
        let hash = hex::decode(&digits).filter(|hash| hash.len() == 32 && !other)?;
        Some(Self { sequence: sequence.parse().ok()?, hash })
    }

    /// As it is printed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {}", self.sequence, hex::encode(&self.hash))
    }
}

/// What a walk has seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// How many changes.
    pub changes: u64,
    /// How many record changes.
    pub records: u64,
    /// How many signatures held.
    pub signatures: u64,
    /// How many officers there are at the end.
    pub officers: u64,
    /// The founder's fingerprint.
    pub founder: Option<String>,
    /// The last change.
    pub head: Head,
    /// The device that wrote it.
    pub device: Option<String>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// A walk: [`Walk::begin`] a change, give every [`Walk::op`] in order, [`Walk::end`] it; then [`Walk::finish`].
pub struct Walk<'a> {
    vault: Id,
    roles: &'a dyn Roles,
    /// The public keys of the printed recovery keys, the present one last.
    recovery: Vec<Vec<u8>>,
    /// The fingerprint of the one in force.
    recovery_print: Option<String>,
    awaited: Vec<Head>,
    officers: Officers,
    /// What every change was for and whether it was declared final, for those that take one back.
    actions: BTreeMap<Id, (String, bool)>,
    devices: BTreeSet<String>,
    last: Last,
    current: Option<Current>,
    seen: Seen,
}

const RECOVERY_KEY_REPLACED: &str = "recovery-key-replaced";

/// A text among the facts of a change.
fn said(header: &Header, fact: &str) -> Option<String> {
    let subject: serde_json::Value = serde_json::from_str(header.subject.as_deref()?).ok()?;
    subject.get(fact)?.as_str().map(str::to_owned)
}

struct Last {
    device: String,
    sequence: i64,
    clock: String,
    schema: u32,
    hash: Vec<u8>,
}

struct Current {
    header: Header,
    chained: Chained,
    officers: Vec<(Id, Option<Officer>)>,
    unreadable: bool,
    settings: bool,
    /// What it tells of devices that begin, JSON.
    devices: Vec<String>,
    /// What it does to exceptions (true) and unsealings.
    duties: Vec<(bool, Done)>,
}

impl<'a> Walk<'a> {
    /// Begins at the root of a vault's chain. `recovery` are the public keys of
    /// the printed recovery keys, those that were replaced and, last, the present one; every
    /// head in `awaited` must be met on the way.
    #[must_use]
    pub fn new(vault: Id, roles: &'a dyn Roles, recovery: Vec<Vec<u8>>, awaited: Vec<Head>) -> Self {
        let hash = root(vault).to_vec();
        Self {
            vault,
            roles,
            recovery,
            recovery_print: None,
            awaited,
            officers: Officers::default(),
            actions: BTreeMap::new(),
            devices: BTreeSet::new(),
            last: Last {
                device: String::new(),
                sequence: 0,
                clock: String::new(),
                schema: 0,
                hash: hash.clone(),
            },
            current: None,
            seen: Seen {
                changes: 0,
                records: 0,
                signatures: 0,
                officers: 0,
                founder: None,
                head: Head { sequence: 0, hash },
                device: None,
                findings: Vec::new(),
            },
        }
    }

    /// The next change, with so many ops.
    pub fn begin(&mut self, header: Header, ops: usize) {
        let chained = Chained::begin(&header, ops);
        self.current = Some(Current {
            header,
            chained,
            officers: Vec::new(),
            unreadable: false,
            settings: false,
            devices: Vec::new(),
            duties: Vec::new(),
        });
    }

    /// The next op of the change.
    pub fn op(&mut self, op: &Op<'_>) {
        let Some(mut current) = self.current.take() else { return };
        self.seen.records += 1;
        current.chained = current.chained.op(op);
        match op.table {
            "officer" => match self.officers.after(op) {
                Some(officer) => current.officers.push(officer),
                None => current.unreadable = true,
            },
            "setting" => current.settings = true,
            "device" => current.devices.push(op.fields.to_owned()),
            _ => current.duties.extend(Done::of(op)),
        }
        self.current = Some(current);
    }

    /// The end of the change: its hash and signature as they were written.
    pub fn end(&mut self, hash: &[u8], signature: &[u8]) {
        let Some(current) = self.current.take() else { return };
        let Current { header, chained, officers, unreadable, settings, devices, duties } = current;
        self.seen.changes += 1;
        if !self.follows(&header) {
            self.find(&header, Fault::Chain);
        }
        if !self.tells_of_devices(&header, &devices) {
            self.find(&header, Fault::Device);
        }
        let computed = chained.finish();
        if hash == computed.as_slice() {
            self.check_author(&header, &officers, &computed, signature);
        } else {
            self.find(&header, Fault::Hash);
        }
        self.check_duties(&header, &duties);
        let named = header.action.starts_with("officer")
            || header.action == RECOVERY_KEY_REPLACED
            || header.sequence == 1;
        let sets = header.action.starts_with("setting")
            || ["change-undone", "sample-made"].contains(&&*header.action);
        if (!officers.is_empty() && !named) || (settings && !sets) {
            self.find_of(&header, Fault::Under, Some(&header.action), None);
        }
        if header.sequence == 1 {
            self.check_founding(&header, &officers);
        }
        self.take_officers(&header, officers, unreadable);
        self.keep(header, hash);
    }

    fn follows(&self, header: &Header) -> bool {
        let last = &self.last;
        let device_begins = self.seen.changes > 1 && !self.devices.contains(&header.device);
        let device_goes_on = self.seen.changes == 1 || header.device == last.device;
        header.sequence == last.sequence + 1
            && header.previous_hash == last.hash
            && (device_goes_on || device_begins)
            && header.clock > last.clock
            && header.schema_version >= last.schema
    }

    /// A vault that was restored or copied goes on as another device, whose first change says so and names the
    /// change it follows. No other change speaks of devices.
    fn tells_of_devices(&self, header: &Header, told: &[String]) -> bool {
        let begins = self.seen.changes > 1 && header.device != self.last.device;
        let read = |told: &String| serde_json::from_str::<serde_json::Value>(told).ok();
        match (begins, told) {
            (false, told) => told.is_empty(),
            (true, [told]) => read(told).is_some_and(|told| {
                told["code"] == header.device.as_str()
                    && told["parent"] == self.last.device.as_str()
                    && told["parent_sequence"] == self.last.sequence
                    && told["parent_hash"]["x"] == hex::encode(&self.last.hash).as_str()
            }),
            (true, _) => false,
        }
    }

    fn check_author(
        &mut self,
        header: &Header,
        newcomers: &[(Id, Option<Officer>)],
        computed: &[u8; 32],
        signature: &[u8],
    ) {
        let newcomer = newcomers.iter().find(|(id, _)| *id == header.officer).and_then(|(_, o)| o.clone());
        let known = self.officers.get(header.officer).cloned();
        // Who founds the vault, or comes with the recovery key, signs their own arrival.
        let arrives = known.is_none();
        let recovered =
            |officer: &Officer| officer.certificate().is_some_and(|certificate| certificate.by.is_none());
        let newcomer = newcomer.filter(|officer| {
            header.sequence == 1 || (header.action == "officer-enrolled" && recovered(officer))
        });
        let Some(author) = known.or(newcomer) else { return self.find(header, Fault::Signature) };
        if !verifies(&author.signing_public, computed, signature) {
            return self.find(header, Fault::Signature);
        }
        self.seen.signatures += 1;
        if author.disabled {
            self.find(header, Fault::Disabled);
        }
        if !arrives {
            self.check_rights(header, &header.action, &author.role);
        }
        self.check_undo(header, &author.role);
    }

    fn check_rights(&mut self, header: &Header, action: &str, role: &str) {
        let by_founder = action == "officer-enrolled" && self.officers.founder == Some(header.officer);
        let allowed = if header.schema_version < 2 {
            Some(allowed_at_first(action, role))
        } else {
            self.roles.allows(action, role)
        };
        match allowed {
            None => self.find_of(header, Fault::Action, Some(action), None),
            Some(false) if !by_founder => self.find_of(header, Fault::Role, Some(action), Some(role)),
            Some(_) => {}
        }
    }

    /// An exception or unsealing is signed in a change of the manager's own, which binds its reason too.
    fn check_duties(&mut self, header: &Header, duties: &[(bool, Done)]) {
        let author = self.officers.get(header.officer);
        let key = author.map(|author| author.signing_public.as_slice());
        let manages = author.is_some_and(|author| author.role == MANAGER && !author.disabled);
        let wrong = |exception: bool| {
            let undoes = header.undoes.is_some();
            duties
                .iter()
                .any(|(of, done)| *of == exception && !done.holds(header.officer, key, manages, undoes))
        };
        let (exception, unsealing) = (wrong(true), wrong(false));
        if exception {
            self.find(header, Fault::Exception);
        }
        if unsealing {
            self.find(header, Fault::Unsealing);
        }
    }

    fn check_undo(&mut self, header: &Header, role: &str) {
        if (header.action == "change-undone") != header.undoes.is_some() {
            return self.find(header, Fault::Undo);
        }
        let Some(undone) = header.undoes else { return };
        let Some((action, fixed)) = self.actions.get(&undone).cloned() else {
            return self.find(header, Fault::Undo);
        };
        if fixed || self.roles.undoable(&action) == Some(false) {
            self.find(header, Fault::Undo);
        }
        if header.schema_version >= 2 {
            self.check_rights(header, &action, role);
        }
    }

    fn check_founding(&mut self, header: &Header, officers: &[(Id, Option<Officer>)]) {
        let founder = officers.iter().find(|(id, _)| *id == header.officer).and_then(|(_, o)| o.as_ref());
        let print = founder.map(|founder| fingerprint(&founder.signing_public));
        if print.is_none() || print != said(header, "founder") {
            self.find(header, Fault::Founder);
        }
        self.officers.founder = Some(header.officer);
        self.seen.founder = print;
    }

    fn take_officers(&mut self, header: &Header, changed: Vec<(Id, Option<Officer>)>, unreadable: bool) {
        if header.sequence == 1 || header.action == RECOVERY_KEY_REPLACED {
            self.recovery_print = said(header, "recovery");
        }
        let in_force = |public: &&Vec<u8>| Some(fingerprint(public)) == self.recovery_print;
        let recovery = self.recovery.iter().find(in_force).map(Vec::as_slice);
        let mut holds = !unreadable;
        for (id, officer) in changed {
            if let Some(officer) = &officer {
                let same = self.officers.get(id).is_some_and(|before| before.is_certified_as(officer));
                holds &= same || self.officers.is_certified(self.vault, id, officer, recovery);
            }
            self.officers.put(id, officer);
        }
        if !holds {
            self.find(header, Fault::Certificate);
        }
    }

    fn keep(&mut self, header: Header, hash: &[u8]) {
        self.awaited.retain(|head| head.sequence != header.sequence || head.hash != hash);
        let fixed = header.subject.as_deref().is_some_and(|subject| {
            serde_json::from_str(subject).is_ok_and(|s: serde_json::Value| s.get("final").is_some())
        });
        // What was taken back once is not taken back again.
        if let Some((_, fixed)) = header.undoes.and_then(|undone| self.actions.get_mut(&undone)) {
            *fixed = true;
        }
        self.devices.insert(header.device.clone());
        self.actions.insert(header.id, (header.action, fixed));
        self.seen.device = Some(header.device.clone());
        self.seen.head = Head { sequence: header.sequence, hash: hash.to_vec() };
        self.last = Last {
            device: header.device,
            sequence: header.sequence,
            clock: header.clock,
            schema: header.schema_version,
            hash: hash.to_vec(),
        };
    }

    /// The key with which an officer known by now signs.
    #[must_use]
    pub fn signing_public(&self, officer: Id) -> Option<&[u8]> {
        self.officers.get(officer).map(|officer| officer.signing_public.as_slice())
    }

    /// The end of the chain.
    #[must_use]
    pub fn finish(mut self) -> Seen {
        for head in std::mem::take(&mut self.awaited) {
            self.seen.findings.push(Finding {
                fault: Fault::Head,
                sequence: head.sequence,
                action: None,
                role: None,
            });
        }
        // The present recovery key must be the one the log speaks of last.
        if self.recovery.last().map(|public| fingerprint(public)) != self.recovery_print {
            let (fault, sequence) = (Fault::Founder, self.last.sequence);
            self.seen.findings.push(Finding { fault, sequence, action: None, role: None });
        }
        self.seen.officers = self.officers.count() as u64;
        self.seen
    }

    fn find(&mut self, header: &Header, fault: Fault) {
        self.find_of(header, fault, None, None);
    }

    fn find_of(&mut self, header: &Header, fault: Fault, action: Option<&str>, role: Option<&str>) {
        self.seen.findings.push(Finding {
            fault,
            sequence: header.sequence,
            action: action.map(str::to_owned),
            role: role.map(str::to_owned),
        });
    }
}
