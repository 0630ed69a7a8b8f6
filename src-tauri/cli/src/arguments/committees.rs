//! Committees, the ranking and the funds.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::ids::CommitteeMemberId;
use csp_core::selection::committee::{Capacity, CommitteeKind, Outcome, SessionMode};
use csp_core::selection::scoring::InterestGround;

use super::{code, day};

#[derive(Subcommand)]
pub enum Committee {
    /// List the sessions, or those of a call
    List {
        /// The call's identity or number
        #[arg(long)]
        call: Option<String>,
    },
    /// Show one session, and the balance as its approvals would leave it
    Show {
        /// Its identity or number
        session: String,
    },
    /// Call a session; its agenda is what waits for it
    Open(OpenSession),
    /// Put applications on the agenda
    Add {
        /// The session's identity or number
        session: String,
        /// The applications, by identity or number
        #[arg(required = true)]
        applications: Vec<String>,
    },
    /// Take an application off the agenda
    Remove {
        /// The session's identity or number
        session: String,
        /// The application's identity or number
        application: String,
    },
    /// Record a member
    Member {
        /// The session's identity or number
        session: String,
        /// Name
        #[arg(long)]
        name: String,
        /// Whom they speak for
        #[arg(long)]
        body: String,
        /// vote, advise, observe or no_objection
        #[arg(long, value_parser = code::<Capacity>, default_value = "vote")]
        capacity: Capacity,
        /// They were not present, or did not answer
        #[arg(long)]
        absent: bool,
        /// The member to change, by identity
        #[arg(long, value_name = "ID")]
        id: Option<CommitteeMemberId>,
    },
    /// Record that a member keeps out of an application
    Recuse {
        /// The session's identity or number
        session: String,
        /// The member's identity
        member: CommitteeMemberId,
        /// The application's identity or number
        application: String,
        /// Why
        #[arg(long, value_parser = code::<InterestGround>)]
        ground: InterestGround,
    },
    /// Write down what is said of applications; it counts once the session is closed
    Say(Say),
    /// Close and sign a session; the approval committee's decisions are carried out with it
    Close {
        /// The session's identity or number
        session: String,
        /// Why more may be promised than there is
        #[arg(long, value_name = "REASON")]
        exceed: Option<String>,
    },
    /// The ranked list of a call
    Ranking {
        /// The call's identity or number
        call: String,
    },
    /// How the ranking would be with other weights; not while scores are open and not decided on
    WhatIf {
        /// The call's identity or number
        call: String,
        /// Percent of a criterion's points: CODE=PERCENT; repeat for more
        #[arg(long, value_name = "CODE=PERCENT")]
        weight: Vec<String>,
        /// Another pass mark
        #[arg(long, value_name = "POINTS")]
        pass: Option<u16>,
    },
    /// Write the minutes of a closed session as a PDF
    Minutes {
        /// The session's identity or number
        session: String,
        /// A workbook beside it
        #[arg(long)]
        xlsx: bool,
        #[command(flatten)]
        paper: super::PaperOut,
    },
    /// Write the agenda of a session with its cases as a PDF, for its members
    Pack {
        /// The session's identity or number
        session: String,
        #[command(flatten)]
        paper: super::PaperOut,
    },
    /// The next of a call's reserve list that fits what is left
    Next {
        /// The call's identity or number
        call: String,
    },
}

#[derive(Args)]
pub struct OpenSession {
    /// The call's identity or number
    pub call: String,
    /// municipal_support or project_approval
    #[arg(value_parser = code::<CommitteeKind>)]
    pub kind: CommitteeKind,
    /// Whose committee advises
    #[arg(long, value_name = "MUNICIPALITY")]
    pub municipality: Option<String>,
    /// meeting or written
    #[arg(long, value_parser = code::<SessionMode>, default_value = "meeting")]
    pub mode: SessionMode,
    /// The day it meets, or the last day to answer; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Where
    #[arg(long, value_name = "TEXT")]
    pub place: Option<String>,
}

#[derive(Args)]
pub struct Say {
    /// The session's identity or number
    pub session: String,
    /// approved, reserve, rejected, returned; of a municipal committee supported, not_supported
    #[arg(value_parser = code::<Outcome>)]
    pub outcome: Outcome,
    /// The applications, by identity or number
    #[arg(required = true)]
    pub applications: Vec<String>,
    /// What is granted, in EUR; what was asked for when absent
    #[arg(long, value_name = "EUR")]
    pub amount: Option<String>,
    /// Under which conditions
    #[arg(long, value_name = "TEXT")]
    pub conditions: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// Votes for, against, abstained
    #[arg(long, value_name = "FOR,AGAINST,ABSTAINED", value_delimiter = ',', num_args = 1)]
    pub votes: Vec<u32>,
}

#[derive(Subcommand)]
pub enum Funds {
    /// Budget, commitments, spending and balance of any day
    Show {
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
    /// Record what was spent
    Spend(Spend),
}

#[derive(Args)]
pub struct Spend {
    /// The budget line's code
    pub line: String,
    /// How much, in EUR; negative for a refund
    #[arg(allow_hyphen_values = true)]
    pub amount: String,
    /// IOM's number of the payment
    #[arg(long, value_name = "TEXT")]
    pub reference: String,
    /// What it was for
    #[arg(long, value_name = "TEXT")]
    pub what: String,
    /// The application whose agreement it was spent for
    #[arg(long, value_name = "ID")]
    pub application: Option<String>,
    /// The day; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
}
