//! Incidents: an asset sold, lent, stolen, broken, an animal dead; a business closed, a family moved or away. Each
//! is written down, answered by letter with a day to answer by, and decided.

pub mod service;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::assets::AssetEventKind;
use super::grantee::Grantee;
use crate::code::Stored;
use crate::ids::{AssetId, IncidentId};

crate::codes! {
    /// What happened.
    pub enum IncidentKind {
        /// An asset was sold or given away.
        Sold = "sold",
        /// An asset was lent out.
        Lent = "lent",
        /// An asset was stolen.
        Stolen = "stolen",
        /// An asset broke.
        Broken = "broken",
        /// An animal died.
        Died = "died",
        /// The business closed.
        Closed = "closed",
        /// The family moved away.
        Moved = "moved",
        /// The family is away for a time. That is not a closed business.
        Absent = "absent",
        /// The grantee died.
        GranteeDied = "grantee_died",
    }
}

impl IncidentKind {
    /// What it says of the asset it is about, at once.
    #[must_use]
    pub const fn happened(self) -> Option<AssetEventKind> {
        match self {
            Self::Sold => Some(AssetEventKind::Sold),
            Self::Lent => Some(AssetEventKind::Lent),
            Self::Stolen => Some(AssetEventKind::Stolen),
            Self::Broken => Some(AssetEventKind::Broken),
            Self::Died => Some(AssetEventKind::Died),
            Self::Closed | Self::Moved | Self::Absent | Self::GranteeDied => None,
        }
    }

    /// Whether it is about one asset, which has to be named.
    #[must_use]
    pub const fn needs_asset(self) -> bool {
        self.happened().is_some()
    }
}

crate::codes! {
    /// What was decided about an incident.
    pub enum IncidentDecision {
        /// It is permitted as it is; the conditions go on.
        Permit = "permit",
        /// The programme takes the assets back.
        Return = "return",
        /// The grantee brings it back or puts it right.
        Recover = "recover",
        /// It is written off.
        WriteOff = "write_off",
        /// An heir keeps the grant on.
        Heir = "heir",
        /// It was nothing after all.
        Nothing = "nothing",
    }
}

impl IncidentDecision {
    /// Whether it can be taken about such an incident.
    #[must_use]
    pub fn fits(self, kind: IncidentKind) -> bool {
        match self {
            Self::Heir => kind == IncidentKind::GranteeDied,
            Self::WriteOff => !matches!(kind, IncidentKind::Absent),
            Self::Recover => !matches!(kind, IncidentKind::Died | IncidentKind::GranteeDied),
            Self::Return => !matches!(kind, IncidentKind::Died),
            Self::Permit | Self::Nothing => true,
        }
    }

    /// What it makes of an asset.
    #[must_use]
    pub const fn makes(self) -> Option<AssetEventKind> {
        match self {
            Self::Return => Some(AssetEventKind::Returned),
            Self::Recover | Self::Nothing => Some(AssetEventKind::Recovered),
            Self::WriteOff => Some(AssetEventKind::WrittenOff),
            Self::Heir => Some(AssetEventKind::Inherited),
            Self::Permit => None,
        }
    }
}

/// An incident as it is kept. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Incident {
    /// Identity.
    pub id: IncidentId,
    /// Its number, such as `CSP4-A-I0003`.
    pub number: String,
    /// Whose grant it is about.
    pub grantee: Grantee,
    /// The asset it is about.
    pub asset: Option<AssetId>,
    /// That asset's tag.
    pub tag: Option<String>,
    /// What that asset is.
    pub asset_description: Option<String>,
    /// What happened.
    pub kind: Stored<IncidentKind>,
    /// The day.
    pub on: NaiveDate,
    /// What is known.
    pub description: Option<String>,
    /// The last day to answer.
    pub due_on: NaiveDate,
    /// Who recorded it.
    pub officer: String,
    /// Whether a letter was written.
    pub letter: bool,
    /// What was decided.
    pub decision: Option<Stored<IncidentDecision>>,
    /// The day it was.
    pub decided_on: Option<NaiveDate>,
    /// Why.
    pub reason: Option<String>,
}
