//! The month's report as plain facts: no database identities, no words, no layout.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::Audience;
use crate::code::Stored;
use crate::duties::Duty;
use crate::money::Cents;
use crate::month::Month;
use crate::people::{Displacement, Sex};
use crate::reference::Component;
use crate::reference::settings::InLanguages;
use crate::selection::ApplicationState;

/// A month of the programme, ready to be written as a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthReport {
    /// The month.
    pub month: Month,
    /// Who it is for.
    pub audience: Audience,
    /// Whether the last entry was made after the month ended; before that more may still come.
    pub complete: bool,
    /// The programme, by the settings in force on the month's last day.
    pub programme: Programme,
    /// The state of the records the report was made from; `None` for a vault without any entry.
    pub as_of: Option<AsOf>,
    /// Outside the internal variant, how many people must share a combination before a row shows it.
    pub threshold: u32,
    /// Applications received by the month's end, in order of receipt.
    pub applications: Vec<ApplicationRow>,
    /// Those approved or agreed by the month's end, in order of approval.
    pub beneficiaries: Vec<BeneficiaryRow>,
    /// The month's figures.
    pub summary: Summary,
    /// Where applications stand.
    pub pipeline: Pipeline,
    /// Arrivals and agreements of the last twelve months, the reported one last.
    pub series: Vec<MonthLine>,
    /// The exceptions from duties apart that the month saw.
    pub exceptions: Exceptions,
    /// What came of the grants by the month's end, by its day.
    pub outcomes: Vec<OutcomeRow>,
}

/// What the cover says of the programme.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// The programme's title.
    pub title: InLanguages,
    /// Its short name, such as `EU-CSP IV`.
    pub short_name: String,
    /// The contract's number with the European Union; `None` while not recorded.
    pub contract_number: Option<String>,
    /// The first day of the programme's phase.
    pub starts_on: Option<NaiveDate>,
    /// The last day of the programme's phase.
    pub ends_on: Option<NaiveDate>,
    /// Who carries the programme out and sends the report.
    pub prepared_by: InLanguages,
    /// The funding statement, which stands beside the emblem.
    pub funding: InLanguages,
    /// The footnote on Kosovo that reports carry, where they carry one.
    pub footnote: Option<InLanguages>,
    /// Whether this is the sample programme, which every document must say.
    pub sample: bool,
}

/// The head of the change log when the report was made. The same head gives the same report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsOf {
    /// The number of the last change on its device.
    pub sequence: u64,
    /// The hash of the last change, hex.
    pub hash: String,
    /// When it was made.
    pub moment: DateTime<Utc>,
}

/// What the internal variant says in a name's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Named {
    /// The name.
    Is(String),
    /// The person's data is restricted.
    Restricted,
    /// The person's data was erased.
    Erased,
}

/// What a row says of an attribute of a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told<T> {
    /// This.
    Is(T),
    /// The person was not asked or did not answer.
    NotRecorded,
    /// An organisation: it has no sex, age, community or returnee status.
    NotApplicable,
    /// Recorded, but the row must not say it.
    Withheld,
}

impl<T> Told<T> {
    /// Told where there is a value.
    #[must_use]
    pub fn of(value: Option<T>) -> Self {
        value.map_or(Self::NotRecorded, Self::Is)
    }
}

/// One application as it stood at the month's end. No row says anything of the person who applies,
/// except in the internal variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationRow {
    /// The pseudonym of the application, the same in every month.
    pub pseudonym: String,
    /// The application's own number; internal variant only.
    pub number: Option<String>,
    /// Component; `None` while not recorded.
    pub component: Option<Stored<Component>>,
    /// Sector; `None` while not recorded.
    pub sector: Option<String>,
    /// The municipality's id.
    pub municipality: Option<String>,
    /// Where it stood at the month's end.
    pub state: ApplicationState,
    /// Received on. In the public variant every day is the first of its month.
    pub received: Option<NaiveDate>,
    /// Eligible or ineligible, once checked by the month's end.
    pub eligible: Option<bool>,
    /// Checked on.
    pub checked: Option<NaiveDate>,
    /// Approved or rejected, once decided by the month's end.
    pub approved: Option<bool>,
    /// Decided on.
    pub decided: Option<NaiveDate>,
    /// The agreement was signed on.
    pub agreed: Option<NaiveDate>,
    /// Asked for.
    pub requested: Option<Cents>,
    /// Granted: by the approval, and then by the agreement.
    pub granted: Option<Cents>,
    /// The grantee's own share, likewise.
    pub own_share: Option<Cents>,
    /// Whether every step was recorded here as it happened; otherwise some were taken over from an old list.
    pub evidenced: bool,
}

crate::codes! {
    /// What can come of a grant.
    pub enum OutcomeKind {
        /// Something was handed over.
        Asset = "asset",
        /// The enterprise was visited.
        Visit = "visit",
        /// Jobs were counted.
        Jobs = "jobs",
    }
}

/// One thing that came of a grant by the month's end. No row says anything of the person who applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeRow {
    /// The pseudonym of the application, as on the applications sheet.
    pub application: String,
    /// What came.
    pub kind: Stored<OutcomeKind>,
    /// The municipality's id.
    pub municipality: Option<String>,
    /// The day; in the public variant the first of its month.
    pub on: NaiveDate,
    /// What was handed over; internal variant only.
    pub description: Option<String>,
    /// How many were handed over, in thousandths.
    pub quantity_milli: Option<i64>,
    /// What they are worth.
    pub value: Option<Cents>,
    /// Whether a visit found the assets in place.
    pub in_place: Option<bool>,
    /// Whether a visit found the enterprise working.
    pub operating: Option<bool>,
    /// Jobs created, full time.
    pub full_time: Option<i64>,
    /// Jobs created, part time.
    pub part_time: Option<i64>,
    /// Jobs secured.
    pub secured: Option<i64>,
    /// Whether it was recorded here; otherwise it was taken over from an old list.
    pub evidenced: bool,
}

/// One grant approved or agreed by the month's end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeneficiaryRow {
    /// The pseudonym of the person or organisation, the same in every month.
    pub pseudonym: String,
    /// The pseudonym of the application, as on the applications sheet.
    pub application: String,
    /// The name as written; internal variant only.
    pub name: Option<Named>,
    /// The municipality's id.
    pub municipality: Option<String>,
    /// The declared community's code.
    pub community: Told<String>,
    /// Sex.
    pub sex: Told<Stored<Sex>>,
    /// The age band at the month's end, such as `30–44`.
    pub age_band: Told<String>,
    /// Returnee status.
    pub displacement: Told<Stored<Displacement>>,
    /// Sector.
    pub sector: Option<String>,
    /// Component.
    pub component: Option<Stored<Component>>,
    /// Granted: by the approval, and then by the agreement.
    pub granted: Option<Cents>,
    /// The grantee's own share, likewise.
    pub own_share: Option<Cents>,
    /// Approved on.
    pub approved: Option<NaiveDate>,
    /// The agreement was signed on.
    pub agreed: Option<NaiveDate>,
    /// Where it stood at the month's end.
    pub state: ApplicationState,
    /// Whether this is the first row of its person or organisation: counting these counts each once.
    pub first_of_person: bool,
    /// Whether this is the first row of its municipality.
    pub first_of_municipality: bool,
}

impl BeneficiaryRow {
    /// The day support was first certain: of the approval, or of the agreement where none is recorded.
    #[must_use]
    pub fn since(&self) -> Option<NaiveDate> {
        self.approved.or(self.agreed)
    }

    /// Whether the row is about a person, not an organisation.
    #[must_use]
    pub fn is_person(&self) -> bool {
        self.sex != Told::NotApplicable
    }
}

/// A figure as the report may print it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// What the rows of the report add up to.
    Live(i64),
    /// The true figure, which the rows do not add up to because some of them withhold the attribute.
    Marked(i64),
    /// Not printed: with the rows it would tell what one of them withholds.
    Withheld,
}

impl Shown {
    /// The number, where one is printed.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        match self {
            Self::Live(n) | Self::Marked(n) => Some(n),
            Self::Withheld => None,
        }
    }
}

crate::codes! {
    /// What a line of the summary counts. Money is in cents.
    pub enum Figure {
        /// Applications received.
        Received = "received",
        /// Applications found eligible.
        Eligible = "eligible",
        /// Applications found ineligible.
        Ineligible = "ineligible",
        /// Applications approved by the committee.
        Approved = "approved",
        /// Applications rejected by the committee.
        Rejected = "rejected",
        /// Agreements signed.
        Agreed = "agreed",
        /// EUR requested in the applications received.
        Requested = "requested",
        /// EUR granted by the agreements signed.
        Granted = "granted",
        /// EUR of own share in the agreements signed.
        OwnShare = "own_share",
        /// People and organisations supported, each once.
        Supported = "supported",
        /// Women among them.
        Women = "women",
        /// Returnees among them.
        Returnees = "returnees",
        /// Municipalities with support, each once.
        Municipalities = "municipalities",
        /// Handovers of assets.
        HandedOver = "handed_over",
        /// EUR that the assets handed over are worth.
        HandedOverValue = "handed_over_value",
        /// Monitoring visits.
        Visits = "visits",
        /// Visits that found the enterprise working.
        Operating = "operating",
        /// Jobs created, full time.
        JobsFullTime = "jobs_full_time",
        /// Jobs created, part time.
        JobsPartTime = "jobs_part_time",
        /// Jobs secured.
        JobsSecured = "jobs_secured",
        /// Agreements some of whose steps were taken over from old lists: they stand on no evidence here.
        NotEvidenced = "not_evidenced",
    }
}

impl Figure {
    /// Whether the figure is money.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(self, Self::Requested | Self::Granted | Self::OwnShare | Self::HandedOverValue)
    }
}

/// One line of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureLine {
    /// What is counted.
    pub figure: Figure,
    /// In the month.
    pub month: Shown,
    /// From the programme's first day to the month's end.
    pub cumulative: Shown,
    /// What the programme promised to reach, where a target is set.
    pub target: Option<i64>,
}

crate::codes! {
    /// What a table of the summary divides by.
    pub enum Dimension {
        /// Component.
        Component = "component",
        /// Municipality.
        Municipality = "municipality",
        /// Declared community.
        Community = "community",
        /// Returnee status.
        Displacement = "displacement",
        /// Sex.
        Sex = "sex",
        /// Age band.
        AgeBand = "age_band",
    }
}

/// One table of the summary: cumulative figures divided by one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// What it divides by.
    pub by: Dimension,
    /// Its lines.
    pub lines: Vec<BreakdownLine>,
    /// Where the community or status of some is withheld: up to which month its bearers are counted in
    /// the marked figures. Later ones are counted as withheld until enough of them have come together.
    pub counted_to: Option<Month>,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakdownLine {
    /// The code of the component, municipality, community..., or what is said instead.
    pub key: Told<String>,
    /// Applications received; only by component and municipality.
    pub received: Option<Shown>,
    /// Applications approved; only by component and municipality.
    pub approved: Option<Shown>,
    /// Agreements signed; only by component and municipality.
    pub agreed: Option<Shown>,
    /// People and organisations supported, each once (one supported under two components counts where
    /// its first support was).
    pub supported: Shown,
    /// EUR granted, in cents; not by community or returnee status.
    pub granted: Option<Shown>,
}

/// The figures of the month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Month and cumulative figures.
    pub figures: Vec<FigureLine>,
    /// Tables by component, municipality, community, returnee status, sex, age band.
    pub breakdowns: Vec<Breakdown>,
}

/// Where applications stand at the month's end: counts of rows by state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pipeline {
    /// By component.
    pub components: Vec<PipelineLine>,
    /// By municipality.
    pub municipalities: Vec<PipelineLine>,
}

/// One line of the pipeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PipelineLine {
    /// The component's code or the municipality's id; `None` for what is not recorded.
    pub key: Option<String>,
    /// Counts, one for each of the application's states in the order of the work.
    pub counts: Vec<i64>,
}

/// One month of the series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthLine {
    /// The month.
    pub month: Month,
    /// Applications received in it.
    pub received: i64,
    /// Agreements signed in it.
    pub agreed: i64,
}

/// Exceptions from duties apart: those signed in the month, those a step of the month rests on, and those
/// for every record that were in force in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exceptions {
    /// How many.
    pub count: u32,
    /// How many of each pair of duties, in the order of the work; not in the public variant.
    pub by_duty: Vec<(Stored<Duty>, u32)>,
    /// Each of them, by the day of signing; not in the public variant.
    pub rows: Vec<ExceptionRow>,
}

/// One exception, as it stood at the month's end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExceptionRow {
    /// The pair of duties.
    pub duty: Stored<Duty>,
    /// The officer who may do both.
    pub officer: String,
    /// What it is for.
    pub record: ExceptionFor,
    /// Why.
    pub grounds: Grounds,
    /// The programme manager who signed.
    pub signed_by: String,
    /// When they did.
    pub signed: NaiveDate,
    /// The last day; until withdrawn when absent.
    pub until: Option<NaiveDate>,
    /// How many steps up to the month's end rest on it; `None` where what says so was erased.
    pub steps: Option<u32>,
    /// The day on which it was withdrawn, by the month's end.
    pub withdrawn: Option<NaiveDate>,
}

/// What an exception is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExceptionFor {
    /// Every record.
    Every,
    /// One application: its pseudonym, and in the internal variant its number.
    Application(String, Option<String>),
    /// One record that no sheet of the report lists.
    Other,
}

/// Why an exception was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grounds {
    /// In the manager's words.
    Is(String),
    /// A manager who acted alone signed it with the step. Outside the internal variant that is all that is
    /// said, because the words given with a step speak of the applicant.
    ActedAlone,
    /// The words were erased.
    Erased,
}
