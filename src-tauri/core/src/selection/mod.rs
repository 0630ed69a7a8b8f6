//! Calls, eligibility, verification, scoring, committees, decisions: from received to agreed.

pub mod calls;
pub mod committee;
pub mod complaints;
pub mod deadlines;
pub mod eligibility;
pub mod funds;
pub mod letters;
pub mod moving;
pub mod papers;
pub mod ranking;
pub mod scoring;
pub mod service;
pub mod store;
pub mod visits;

use chrono::NaiveDate;

use crate::Problem;
use crate::approvals::Approval;
use crate::code::{Code, Stored};
use crate::grants::Outcomes;
use crate::ids::{AgreementId, ApplicantId, ApplicationId, EventId};
use crate::intake::Flag;
use crate::money::Cents;
use crate::people::records::{Moment, Source};
use crate::reference::Component;

crate::codes! {
    /// Where an application stands. Follows from its events.
    pub enum ApplicationState {
        /// Received, not yet checked.
        Received = "received",
        /// Meets the call's criteria.
        Eligible = "eligible",
        /// Does not meet the call's criteria.
        Ineligible = "ineligible",
        /// The committee sent it back: something has to be made clear before it decides.
        Returned = "returned",
        /// The committee put it on the reserve list: approved when another one withdraws.
        Reserve = "reserve",
        /// The committee approved it.
        Approved = "approved",
        /// The committee rejected it.
        Rejected = "rejected",
        /// The applicant withdrew it.
        Withdrawn = "withdrawn",
        /// The agreement is signed.
        Agreed = "agreed",
    }
}

impl ApplicationState {
    /// The states an application may move to from here.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Received | Self::Returned => &[Self::Eligible, Self::Ineligible, Self::Withdrawn],
            Self::Eligible => {
                &[Self::Approved, Self::Reserve, Self::Returned, Self::Rejected, Self::Withdrawn]
            }
            Self::Reserve => &[Self::Approved, Self::Rejected, Self::Withdrawn],
            Self::Approved => &[Self::Agreed, Self::Withdrawn],
            Self::Ineligible | Self::Rejected | Self::Withdrawn | Self::Agreed => &[],
        }
    }

    /// The code, as [`Code::code`] without the trait in scope.
    #[must_use]
    pub fn as_code(self) -> &'static str {
        self.code()
    }

    /// Whether the move to this state must say why: the applicant has a right to the reason.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        match self {
            Self::Ineligible | Self::Rejected | Self::Returned => true,
            Self::Received
            | Self::Eligible
            | Self::Reserve
            | Self::Approved
            | Self::Withdrawn
            | Self::Agreed => false,
        }
    }

    /// Whether the move to this state is the committee's decision, which a manager signs.
    #[must_use]
    pub const fn is_decision(self) -> bool {
        match self {
            Self::Approved | Self::Reserve | Self::Returned | Self::Rejected => true,
            Self::Received | Self::Eligible | Self::Ineligible | Self::Withdrawn | Self::Agreed => false,
        }
    }

    /// Whether nothing more can come of an application in this state.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Ineligible | Self::Rejected | Self::Withdrawn)
    }
}

/// Refusals of this area.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No application has this identity or number.
    #[error("no such application")]
    NotFound,
    /// The move is not one of those the state allows.
    #[error("an application that is {from} cannot become {to}")]
    OutOfOrder {
        /// The state it is in.
        from: String,
        /// The state asked for.
        to: ApplicationState,
    },
    /// The move needs a reason and has none.
    #[error("becoming {0} needs a reason")]
    ReasonMissing(ApplicationState),
    /// A correction needs a reason and has none.
    #[error("a correction needs a reason")]
    CorrectionUnexplained,
    /// The application stands where it began.
    #[error("nothing to correct")]
    NothingToCorrect,
    /// The day lies after today.
    #[error("a day in the future")]
    InFuture,
    /// The day lies before the application's previous step.
    #[error("before the previous step on {0}")]
    BeforePrevious(NaiveDate),
    /// An amount, own share or items were given with a move that takes none.
    #[error("money belongs to an approval")]
    MoneyOutsideApproval,
    /// The application asks for no amount and the approval names none.
    #[error("an approval needs an amount")]
    AmountMissing,
    /// The items the programme pays do not add up to the amount.
    #[error("the items do not add up to the amount")]
    ItemsDoNotAddUp,
    /// An amount is negative, or zero where something must be granted.
    #[error("not an amount that can be granted")]
    AmountNotPositive,
    /// The amount lies above the component's ceiling and the settings refuse that.
    #[error("above the ceiling of {0:?}")]
    AboveCeiling(Cents),
}

impl Error {
    /// What people are told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => Problem::new("application-not-found"),
            Self::OutOfOrder { from, to } => {
                Problem::new("application-out-of-order").with("from", from).with("to", to)
            }
            Self::ReasonMissing(state) => Problem::new("reason-missing").with("state", state).at("reason"),
            Self::CorrectionUnexplained => Problem::new("correction-reason-missing").at("reason"),
            Self::NothingToCorrect => Problem::new("nothing-to-correct"),
            Self::InFuture => Problem::new("day-in-future").at("on"),
            Self::BeforePrevious(day) => {
                Problem::new("day-before-previous").with("day", day.format("%d.%m.%Y")).at("on")
            }
            Self::MoneyOutsideApproval => Problem::new("money-outside-approval").at("amount"),
            Self::AmountMissing => Problem::new("amount-missing").at("amount"),
            Self::ItemsDoNotAddUp => Problem::new("items-do-not-add-up").at("items"),
            Self::AmountNotPositive => Problem::new("amount-not-positive").at("amount"),
            Self::AboveCeiling(ceiling) => {
                let (euros, cents) = ceiling.split();
                Problem::new("amount-above-ceiling")
                    .with("ceiling", format!("{euros}.{cents:02}"))
                    .at("amount")
            }
        }
    }
}

/// One request for support, under one component.
#[derive(Clone, PartialEq)]
pub struct Application {
    /// Identity.
    pub id: ApplicationId,
    /// Human number, such as `CSP4-A-0042`.
    pub number: String,
    /// Who applies.
    pub applicant: ApplicantId,
    /// Component.
    pub component: Option<Stored<Component>>,
    /// Sector, as the programme names it.
    pub sector: Option<String>,
    /// Where the activity is: a municipality id.
    pub municipality: Option<String>,
    /// What is asked for.
    pub requested: Option<Cents>,
    /// What the applicant offers to add.
    pub own_share: Option<Cents>,
    /// People in the household.
    pub household_size: Option<u32>,
    /// Notes.
    pub notes: Option<String>,
    /// Doubts.
    pub flags: Vec<Flag>,
}

/// Something that happened to an application.
#[derive(Clone)]
pub struct Event {
    /// Identity.
    pub id: EventId,
    /// What happened: for an application the state it came into.
    pub kind: Stored<ApplicationState>,
    /// The day the field speaks of.
    pub on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: Moment,
    /// The officer's name.
    pub officer: String,
    /// Why.
    pub reason: Option<String>,
    /// The kind's own facts.
    pub detail: Option<serde_json::Value>,
    /// The event it corrects, which no longer counts.
    pub corrects: Option<EventId>,
    /// Whether it was recorded here as it happened; otherwise it was taken over from an old list.
    pub evidenced: bool,
}

/// An agreement as an application's record names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementBrief {
    /// Identity.
    pub id: AgreementId,
    /// Number.
    pub number: String,
    /// What the programme gives.
    pub granted: Cents,
}

/// One application with its history.
#[derive(Clone)]
pub struct ApplicationRecord {
    /// The application.
    pub application: Application,
    /// The applicant's human number.
    pub applicant_number: String,
    /// The person's name as written.
    pub name: String,
    /// The organisation's name, when one applies.
    pub organisation: Option<String>,
    /// Where it stands.
    pub state: Option<Stored<ApplicationState>>,
    /// What happened, oldest first.
    pub history: Vec<Event>,
    /// The agreement, once approved.
    pub agreement: Option<AgreementBrief>,
    /// What was signed about it, oldest first.
    pub approvals: Vec<Approval>,
    /// Whether the agreement's terms were changed since they were approved.
    pub terms_await: bool,
    /// The register row it came from.
    pub source: Option<Source>,
    /// What came of its grant.
    pub outcomes: Outcomes,
}

impl ApplicationRecord {
    /// The step it stands on: the latest state event that no later one corrects. Later areas record
    /// other kinds of events, which move nothing.
    #[must_use]
    pub fn standing(&self) -> Option<&Event> {
        let corrected = |event: &Event| self.history.iter().any(|later| later.corrects == Some(event.id));
        self.history.iter().rev().find(|event| event.kind.known().is_some() && !corrected(event))
    }

    /// Whether it stands at this state.
    #[must_use]
    pub fn stands_at(&self, state: ApplicationState) -> bool {
        self.state.as_ref().and_then(Stored::known) == Some(state)
    }

    /// The step that [`service::correct`] would take out: any but the first, which an undo takes back.
    #[must_use]
    pub fn correctable(&self) -> Option<&Event> {
        self.standing().filter(|event| event.kind.known() != Some(ApplicationState::Received))
    }

    /// The states it may move to.
    #[must_use]
    pub fn next(&self) -> &'static [ApplicationState] {
        self.state.as_ref().and_then(Stored::known).map_or(&[], ApplicationState::next)
    }
}

/// Whether an application in `from` may become `to`.
///
/// # Errors
/// When the order of the work does not allow it; the error names both states.
pub fn check_order(from: Option<&Stored<ApplicationState>>, to: ApplicationState) -> Result<(), Error> {
    let allowed = match from {
        None => to == ApplicationState::Received,
        Some(from) => from.known().is_some_and(|state| state.next().contains(&to)),
    };
    if allowed {
        Ok(())
    } else {
        Err(Error::OutOfOrder { from: from.map_or("new", Stored::code).to_owned(), to })
    }
}

/// Whether the day of a step can be true: not in the future, not before the step it follows.
///
/// # Errors
/// When it cannot.
pub fn check_day(on: NaiveDate, previous: Option<NaiveDate>, today: NaiveDate) -> Result<(), Error> {
    if on > today {
        return Err(Error::InFuture);
    }
    match previous {
        Some(previous) if on < previous => Err(Error::BeforePrevious(previous)),
        _ => Ok(()),
    }
}

/// The codes of the states, for statements that look for state events among all events.
#[must_use]
pub fn state_codes() -> String {
    let quoted: Vec<String> = ApplicationState::ALL.iter().map(|s| format!("'{}'", s.code())).collect();
    quoted.join(", ")
}

#[cfg(test)]
mod path_tests;
#[cfg(test)]
pub(crate) mod test_office;
#[cfg(test)]
mod tests;
