//! What follows agreements: handover, assets, monitoring, incidents, training, warnings.

use std::collections::BTreeMap;

use csp_core::money::Cents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose grant something is about. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct GranteeShown {
    /// The applicant, for opening.
    pub applicant: String,
    /// The application's number.
    pub application: String,
    /// The agreement's number.
    pub agreement: String,
    /// The organisation or person, or a pseudonym.
    pub name: String,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Settlement.
    pub settlement: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
}

/// An item of an agreement with what is left of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemLeftShown {
    /// Its place, from 1.
    pub item: u32,
    /// What it is.
    pub description: String,
    /// The unit; pieces where absent.
    pub unit: Option<String>,
    /// Thousandths agreed.
    pub agreed_milli: i64,
    /// Thousandths handed over.
    pub handed_milli: i64,
    /// Thousandths still to come.
    pub left_milli: i64,
}

/// A stop of a round. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct StopShown {
    /// To whom.
    pub grantee: GranteeShown,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// Place in the round, from 1.
    pub position: u32,
    /// The handover that came of it, by number.
    pub handover: Option<String>,
    /// What is still to be brought.
    pub left: Vec<ItemLeftShown>,
}

/// A handover. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct HandoverShown {
    /// Number.
    pub number: String,
    /// To whom.
    pub grantee: GranteeShown,
    /// The day.
    pub on: String,
    /// How many assets.
    pub assets: u32,
    /// What they are worth.
    pub value_cents: Option<Cents>,
    /// The day both signed.
    pub signed_on: Option<String>,
    /// Who recorded it.
    pub officer: String,
}

/// The screen of handovers. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct HandoverPage {
    /// Stops that wait or were made lately, by day and place.
    pub stops: Vec<StopShown>,
    /// Handovers, the latest first.
    pub handovers: Vec<HandoverShown>,
    /// Whether this officer may plan and record.
    pub may_record: bool,
}

/// Who keeps or uses an asset. It names a person and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct HolderShown {
    /// `custodian` or `user`; words at `holder-role-<code>`.
    pub role: String,
    /// Name.
    pub name: String,
    /// Since.
    pub from: String,
    /// Until.
    pub to: Option<String>,
}

/// Something that happened to an asset. The note may name a person: no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct AssetEventShown {
    /// Words at `asset-event-<code>`.
    pub kind: String,
    /// The day.
    pub on: String,
    /// What else is known.
    pub note: Option<String>,
    /// The agreement it went to, or the incident, by number.
    pub about: Option<String>,
}

/// An asset of the register. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct AssetShown {
    /// Identity.
    pub id: String,
    /// Tag.
    pub tag: Option<String>,
    /// What it is.
    pub description: String,
    /// Serial number.
    pub serial: Option<String>,
    /// Thousandths.
    pub quantity_milli: i64,
    /// The unit.
    pub unit: Option<String>,
    /// What it is worth.
    pub value_cents: Option<Cents>,
    /// The day of the handover.
    pub on: String,
    /// The applicant who holds it, for opening.
    pub applicant: String,
    /// That application's number.
    pub application: String,
    /// Whose it is.
    pub owner: String,
    /// Municipality id.
    pub municipality: Option<String>,
    /// Words at `condition-<code>`.
    pub condition: Option<String>,
    /// Whether it bears the EU's sticker.
    pub eu_sticker: Option<bool>,
    /// Where it is.
    pub place: Option<String>,
    /// Words at `asset-state-<code>`.
    pub state: String,
    /// Whether that state is one to look into.
    pub missing: bool,
    /// The first day on which title may pass.
    pub conditions_until: Option<String>,
    /// The day title passed.
    pub title_passed_on: Option<String>,
    /// Whether title may pass now.
    pub title_due: bool,
    /// Who keeps and uses it now.
    pub holders: Vec<HolderShown>,
    /// What happened to it.
    pub events: Vec<AssetEventShown>,
}

/// The register of assets. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct AssetsPage {
    /// The assets that were found, the first two hundred.
    pub assets: Vec<AssetShown>,
    /// How many were found.
    pub found: u32,
    /// How many there are.
    pub all: u32,
    /// Codes of what may happen to an asset; words at `asset-event-<code>`.
    pub events: Vec<String>,
    /// Codes of conditions; words at `condition-<code>`.
    pub conditions: Vec<String>,
    /// Whether this officer may change them.
    pub may_change: bool,
    /// Whether this officer may pass title.
    pub may_pass_title: bool,
}

/// Looks assets up.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AssetsAsked {
    /// A tag, the code of a label, a serial number, words of the description or the owner's name; all when empty.
    pub search: String,
}

/// A day of a grantee's schedule.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MilestoneShown {
    /// Months after the first handover.
    pub months: u16,
    /// The day.
    pub due_on: String,
    /// Words at `milestone-<code>`.
    pub standing: String,
    /// The day of the visit.
    pub visited_on: Option<String>,
}

/// How a grantee's visits stand. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct FollowedShown {
    /// Who.
    pub grantee: GranteeShown,
    /// The day of the first handover.
    pub first: String,
    /// The schedule.
    pub milestones: Vec<MilestoneShown>,
}

/// A monitoring visit. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct MonitoredShown {
    /// Identity.
    pub id: String,
    /// Number; none for what was taken over.
    pub number: Option<String>,
    /// The day.
    pub on: String,
    /// Months after the first handover it was for.
    pub milestone: Option<u16>,
    /// Who went.
    pub officer: Option<String>,
    /// Whether the assets were there.
    pub in_place: Option<bool>,
    /// Whether the business works.
    pub operating: Option<bool>,
    /// Words at `grade-<code>`.
    pub grade: Option<String>,
    /// Problems.
    pub problems: Option<String>,
    /// Next steps.
    pub next_steps: Option<String>,
    /// Posts that count on that day: full time, part time.
    pub stock: Option<[u32; 2]>,
    /// What it added: created full time, part time, secured.
    pub jobs: Option<[u32; 3]>,
    /// Whether it was declared void.
    pub void: bool,
}

/// The screen of monitoring. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct MonitoringPage {
    /// Who is to be visited, whoever waits longest first.
    pub due: Vec<FollowedShown>,
    /// Codes of grades; words at `grade-<code>`.
    pub grades: Vec<String>,
    /// Whether this officer may record visits.
    pub may_record: bool,
}

/// Asks for the schedule.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MonitoringAsked {
    /// Everybody's, not only of those who are due.
    pub all: bool,
}

/// An incident. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct IncidentShown {
    /// Number.
    pub number: String,
    /// Whose grant.
    pub grantee: GranteeShown,
    /// Words at `incident-kind-<code>`.
    pub kind: String,
    /// The day.
    pub on: String,
    /// The asset's tag.
    pub asset: Option<String>,
    /// What is known.
    pub description: Option<String>,
    /// The last day to answer.
    pub due_on: String,
    /// Whether a letter was written.
    pub letter: bool,
    /// Words at `incident-decision-<code>`.
    pub decision: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The decisions that can be taken, as codes.
    pub decisions: Vec<String>,
}

/// A warning. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct WarningShown {
    /// Words at `warning-<code>`.
    pub kind: String,
    /// Whose grant.
    pub grantee: GranteeShown,
    /// Since when, or the day that is over.
    pub on: String,
    /// The tag, number or months it is about.
    pub about: String,
}

/// The screen of warnings. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct WarningsPage {
    /// The gravest kind first, the oldest first within one.
    pub warnings: Vec<WarningShown>,
    /// The incidents nobody decided yet.
    pub incidents: Vec<IncidentShown>,
    /// Whether this officer may decide.
    pub may_decide: bool,
}

/// A training that was attended. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct TrainingShown {
    /// Number.
    pub number: String,
    /// Words at `training-kind-<code>`.
    pub kind: String,
    /// The day.
    pub on: String,
    /// What was taught.
    pub topic: String,
    /// Who taught.
    pub trainer: String,
    /// For how long, in thousandths of an hour.
    pub hours_milli: i64,
    /// Who came, where it was not the applicant.
    pub attendee: Option<String>,
}

/// What follows from an application's agreement. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Serialize, TS)]
pub struct GrantShown {
    /// The items with what is left.
    pub items: Vec<ItemLeftShown>,
    /// Handovers.
    pub handovers: Vec<HandoverShown>,
    /// What its grant brought or holds.
    pub assets: Vec<AssetShown>,
    /// The schedule of visits.
    pub milestones: Vec<MilestoneShown>,
    /// Visits.
    pub visits: Vec<MonitoredShown>,
    /// Incidents.
    pub incidents: Vec<IncidentShown>,
    /// Trainings.
    pub trainings: Vec<TrainingShown>,
    /// Codes of incidents; words at `incident-kind-<code>`.
    pub incident_kinds: Vec<String>,
    /// Codes of grades; words at `grade-<code>`.
    pub grades: Vec<String>,
    /// Codes of conditions; words at `condition-<code>`.
    pub conditions: Vec<String>,
    /// Whether the agreement is signed.
    pub signed: bool,
    /// Whether this officer may hand over.
    pub may_hand_over: bool,
    /// Whether this officer may record visits, incidents and training.
    pub may_monitor: bool,
    /// Whether this officer may decide incidents.
    pub may_decide: bool,
}

/// A round to be planned.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PlanRound {
    /// The day as typed.
    pub on: String,
    /// Municipality id; everywhere when empty.
    pub municipality: String,
}

/// One place up or down in the round.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ShiftStop {
    /// The application's number.
    pub application: String,
    /// Up, else down.
    pub up: bool,
}

/// What is handed over. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Deserialize, TS)]
pub struct RecordHandover {
    /// The application's number.
    pub application: String,
    /// What was typed about the handover, by field.
    pub fields: BTreeMap<String, String>,
    /// Each thing, by field.
    pub lines: Vec<BTreeMap<String, String>>,
}

/// The certificate came back.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SignHandover {
    /// The handover's number.
    pub handover: String,
    /// The day as typed.
    pub on: String,
}

/// Something that happened to an asset, or what is changed of it. It carries personal data: no `Debug`.
#[derive(Clone, Deserialize, TS)]
pub struct ChangeAsset {
    /// The asset: tag or identity.
    pub asset: String,
    /// What happened, as a code; nothing when empty.
    pub event: String,
    /// `on`, `note`, `to` of what happened; else `serial`, `condition`, `eu_sticker`, `place`, and a new `custodian`
    /// or `user`.
    pub fields: BTreeMap<String, String>,
}

/// What a visit found. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Deserialize, TS)]
pub struct RecordMonitoring {
    /// The application's number.
    pub application: String,
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
    /// Each asset, by field.
    pub assets: Vec<BTreeMap<String, String>>,
    /// Each kind of staff, by field.
    pub staff: Vec<BTreeMap<String, String>>,
}

/// An incident to be recorded. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Deserialize, TS)]
pub struct RecordIncident {
    /// The application's number.
    pub application: String,
    /// What happened, as a code.
    pub kind: String,
    /// The asset's tag; empty for none.
    pub asset: String,
    /// The day as typed; today when empty.
    pub on: String,
    /// What is known.
    pub description: String,
}

/// A decision about an incident. It may name a person: no `Debug`.
#[derive(Clone, Deserialize, TS)]
pub struct DecideIncident {
    /// The incident's number.
    pub incident: String,
    /// The decision, as a code.
    pub decision: String,
    /// Why.
    pub reason: String,
}

/// A paper about a grant.
#[derive(Clone, Deserialize, TS)]
pub struct MakeGrantPaper {
    /// `handover_certificate`, `training_certificate`, `incident_letter`, `visit_form`, `title_letter` or `labels`.
    pub kind: String,
    /// The handover, training or incident by number; the tags of assets for title and labels.
    pub about: Vec<String>,
    /// The application, for forms, labels and a training's certificate.
    pub application: String,
    /// The pair of languages; by the grantee's own when empty.
    pub pair: String,
    /// Why title passes before its day.
    pub reason: String,
}
