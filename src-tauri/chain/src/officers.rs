//! The officers as the log tells of them: who was enrolled, in which role and with which keys, at any change.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::Id;
use crate::certificate::{Certificate, Holder};
use crate::change::Op;
use crate::hex;

/// The role that certifies others.
pub(crate) const MANAGER: &str = "programme-manager";

/// An officer at some point of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Officer {
    pub name: String,
    pub role: String,
    pub signing_public: Vec<u8>,
    opening_public: Vec<u8>,
    certificate: String,
    pub disabled: bool,
}

impl Officer {
    fn holder(&self, id: Id) -> Holder<'_> {
        Holder {
            id,
            name: &self.name,
            role: &self.role,
            signing_public: &self.signing_public,
            opening_public: &self.opening_public,
        }
    }

    /// Whether another state of the same officer says what the same certificate says.
    pub(crate) fn is_certified_as(&self, other: &Self) -> bool {
        Self { disabled: other.disabled, ..self.clone() } == *other
    }

    /// Who signed the certificate, if it can be read.
    pub(crate) fn certificate(&self) -> Option<Certificate> {
        Certificate::read(&self.certificate)
    }

    fn set(&mut self, column: &str, value: &Json) -> Option<()> {
        let text = || value.as_str().map(str::to_owned);
        let bytes = || value.get("x").and_then(Json::as_str).and_then(hex::decode);
        match column {
            "name" => self.name = text()?,
            "role" => self.role = text()?,
            "signing_public" => self.signing_public = bytes()?,
            "opening_public" => self.opening_public = bytes()?,
            "certificate" => self.certificate = text()?,
            "disabled_on" => self.disabled = !value.is_null(),
            // What a newer program keeps of an officer besides says nothing of their rights.
            _ => {}
        }
        Some(())
    }
}

/// All officers at some point of the chain.
#[derive(Debug, Default)]
pub(crate) struct Officers {
    known: BTreeMap<Id, Officer>,
    pub founder: Option<Id>,
}

impl Officers {
    pub(crate) fn get(&self, id: Id) -> Option<&Officer> {
        self.known.get(&id)
    }

    pub(crate) fn count(&self) -> usize {
        self.known.len()
    }

    pub(crate) fn put(&mut self, id: Id, officer: Option<Officer>) {
        match officer {
            Some(officer) => self.known.insert(id, officer),
            None => self.known.remove(&id),
        };
    }

    /// The officer that an op on their record leaves behind (none, when it takes them away); nothing when the
    /// op says what none of ours says.
    pub(crate) fn after(&self, op: &Op<'_>) -> Option<(Id, Option<Officer>)> {
        let id: Id = op.record.try_into().ok()?;
        let fields: Map<String, Json> = serde_json::from_str(op.fields).ok()?;
        let mut officer = match op.kind {
            "insert" => Officer::default(),
            "update" => self.known.get(&id)?.clone(),
            "delete" => return Some((id, None)),
            _ => return None,
        };
        for (column, value) in &fields {
            officer.set(column, if op.kind == "update" { value.get(1)? } else { value })?;
        }
        Some((id, Some(officer)))
    }

    /// Whether an officer's certificate holds: signed by who was then a manager or the founder, or with the
    /// printed recovery key.
    pub(crate) fn is_certified(&self, vault: Id, id: Id, officer: &Officer, recovery: Option<&[u8]>) -> bool {
        let Some(certificate) = officer.certificate() else { return false };
        let holder = officer.holder(id);
        match certificate.by {
            None => recovery.is_some_and(|public| certificate.holds(vault, &holder, public)),
            Some(by) if by == id => {
                self.founder == Some(id) && certificate.holds(vault, &holder, &officer.signing_public)
            }
            Some(by) => self.known.get(&by).is_some_and(|signer| {
                (signer.role == MANAGER || self.founder == Some(by))
                    && !signer.disabled
                    && certificate.holds(vault, &holder, &signer.signing_public)
            }),
        }
    }
}
