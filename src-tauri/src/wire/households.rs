//! People and household, and earlier support.

use csp_core::households::addresses::MoveForm;
use csp_core::households::form::{CountsForm, LeavingForm, MemberForm};
use csp_core::households::representation::RepresentationForm;
use csp_core::households::vulnerability::VulnerabilityForm;
use csp_core::intake::ImportReport;
use csp_core::support::service::SupportForm;
use csp_core::support::shown::{EarlierSupport, Warned};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use csp_core::households::shown::Home as PeoplePage;

/// Something done on an applicant's page of people and household. Field errors name the form's fields.
#[derive(Deserialize, TS)]
pub struct ChangeHome {
    /// The applicant whose page it is.
    pub applicant: String,
    /// What is done.
    pub act: HomeAct,
}

/// What is done on the page.
#[derive(Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HomeAct {
    /// Opens a household with the applicant as its head.
    Open {
        /// Since when; empty when nobody knows.
        on: String,
        /// How many are counted.
        counts: CountsForm,
    },
    /// Has somebody come in.
    Add {
        /// Who.
        fields: MemberForm,
    },
    /// A member leaves.
    Leave {
        /// The member.
        member: String,
        /// When and why.
        fields: LeavingForm,
    },
    /// A member becomes something else to the head.
    Relation {
        /// The member.
        member: String,
        /// When and what.
        fields: LeavingForm,
    },
    /// Takes out who was entered by mistake.
    Remove {
        /// The member.
        member: String,
    },
    /// Changes the counts.
    Count {
        /// How many.
        counts: CountsForm,
    },
    /// The applicant moved.
    Move {
        /// When and where.
        fields: MoveForm,
    },
    /// Somebody begins to stand for the applicant.
    Represent {
        /// Who.
        fields: RepresentationForm,
    },
    /// Somebody ceases to.
    EndRepresentation {
        /// Which one.
        representation: String,
        /// The day.
        on: String,
    },
    /// Vulnerability was confirmed, or not.
    Vulnerability {
        /// By whom, when, with how many points.
        fields: VulnerabilityForm,
    },
}

/// Two applicants put into one household.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct JoinHousehold {
    /// The one.
    pub a: String,
    /// The other.
    pub b: String,
    /// What the other is to the head, by its code.
    pub relation: String,
}

/// An applicant's earlier support.
#[derive(Clone, Serialize, TS)]
pub struct SupportPage {
    /// What was given before.
    pub support: Vec<EarlierSupport>,
    /// Warnings, application by application; those without any are left out.
    pub warned: Vec<Warned>,
    /// Whether there is an organisation.
    pub has_organisation: bool,
}

/// A scheme.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SchemeShown {
    /// Its code.
    pub code: String,
    /// Its name in the window's language.
    pub title: String,
}

/// Earlier support entered by hand.
#[derive(Deserialize, TS)]
pub struct EnterSupport {
    /// The applicant.
    pub applicant: String,
    /// What.
    pub fields: SupportForm,
}

/// A list of earlier beneficiaries in hand.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SupportList {
    /// The file, as [`SupportListInHand`] names it.
    pub file: u32,
    /// The scheme, by its code.
    pub scheme: String,
}

/// A chosen list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SupportListInHand {
    /// For previewing and importing it.
    pub file: u32,
    /// The file's name.
    pub file_name: String,
}

/// What importing a list would do, or did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SupportListRead {
    /// What was read.
    pub report: ImportReport,
}

/// What is said of somebody on a list.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DecideSupport {
    /// The record.
    pub record: String,
    /// The applicant.
    pub applicant: String,
    /// Whether it is one person.
    pub same: bool,
}
