//! Verification visits: the day's route, and what two officers found.

use std::collections::BTreeMap;

use csp_core::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AttachmentShown;

/// Which visits the screen asks for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VisitsAsked {
    /// The call's number; all when empty.
    pub call: String,
    /// The day as typed; all when empty.
    pub on: String,
}

/// The screen of visits. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct VisitsPage {
    /// The calls to choose from.
    pub calls: Vec<CallName>,
    /// The officers at work, by name.
    pub officers: Vec<String>,
    /// Visits by day and place in the route.
    pub visits: Vec<VisitShown>,
    /// Codes of premises; words at `premises-<code>`.
    pub premises: Vec<String>,
    /// Codes of recommendations; words at `recommendation-<code>`.
    pub recommendations: Vec<String>,
    /// Whether this officer may plan and record.
    pub may_plan: bool,
}

/// A call to be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CallName {
    /// Number.
    pub number: String,
    /// Title in the window's language.
    pub title: String,
}

/// One visit. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct VisitShown {
    /// The application's number.
    pub number: String,
    /// The applicant, for opening.
    pub applicant: String,
    /// Name, or a pseudonym.
    pub name: String,
    /// The call's number.
    pub call: String,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Settlement.
    pub settlement: Option<String>,
    /// Street and house.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// The day it is planned for, `YYYY-MM-DD`.
    pub planned_on: String,
    /// Place in the day's route, from 1.
    pub position: u32,
    /// Who goes.
    pub visitors: Vec<String>,
    /// Whether the officer at work is one of them.
    pub mine: bool,
    /// The day of the visit, once recorded.
    pub visited_on: Option<String>,
    /// What the two advise, once recorded: a code.
    pub recommendation: Option<String>,
    /// Who recorded it.
    pub recorded_by: Option<String>,
    /// Where a photograph says it was, north and east in degrees, as long as nobody has recorded it.
    pub proposed: Option<(String, String)>,
    /// Why once more.
    pub again: Option<String>,
}

/// A visit with what was found, as the applicant's page shows it. It carries personal data and therefore has no
/// `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct VisitDetails {
    /// The visit.
    pub visit: VisitShown,
    /// What was found, by field; the words of a field are at `visit-field-<field>`.
    pub found: Vec<(String, String)>,
    /// Where it was, north and east in degrees.
    pub place: Option<(String, String)>,
    /// Whether that place lies outside Kosovo.
    pub outside: bool,
    /// Its photographs.
    pub photos: Vec<AttachmentShown>,
}

/// One more visit to an application.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VisitAgain {
    /// The application's number.
    pub application: String,
    /// The day as typed.
    pub on: String,
    /// The first of the two who go, by name.
    pub first: String,
    /// The second.
    pub second: String,
    /// Why once more.
    pub reason: String,
}

/// A day's route to print.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrintRoute {
    /// The call's number; all when empty.
    pub call: String,
    /// The day as typed.
    pub on: String,
    /// One to three languages, such as `en-sq`.
    pub languages: String,
}

/// The form of a visit to print.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrintVisit {
    /// The application's number.
    pub application: String,
    /// One to three languages, such as `en-sq`.
    pub languages: String,
}

/// What became of a photograph.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PhotoKept {
    /// The place it proposes for the visit, north and east in degrees.
    pub proposed: Option<(String, String)>,
    /// What is odd about it.
    pub warnings: Vec<Problem>,
}

/// A photograph to be shown.
#[derive(Clone, Serialize, TS)]
pub struct PictureShown {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// What it is made of, such as `image/jpeg`.
    pub media_type: String,
}

/// A day to be planned.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PlanVisits {
    /// The call's number.
    pub call: String,
    /// Municipality id; all when empty.
    pub municipality: String,
    /// The day as typed.
    pub on: String,
    /// The first of the two who go, by name.
    pub first: String,
    /// The second: an officer or a colleague without a key.
    pub second: String,
}

/// One place up or down in the route.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ShiftVisit {
    /// The application's number.
    pub application: String,
    /// Up, else down.
    pub up: bool,
}

/// What was found. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Deserialize, TS)]
pub struct RecordVisit {
    /// The application's number.
    pub application: String,
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
}
