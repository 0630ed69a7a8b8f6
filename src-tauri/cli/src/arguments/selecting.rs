//! Calls for applications and the check of eligibility.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::ids::{CallMessageId, ClarificationId};
use csp_core::reference::Component;
use csp_core::selection::calls::MessageKind;

use super::{code, day};

#[derive(Subcommand)]
pub enum Call {
    /// List the calls
    List,
    /// Show one: what it says, its versions, questions and corrigenda
    Show {
        /// Its identity or number
        call: String,
    },
    /// What its applications answered to its own questions, in figures
    Answers {
        /// Its identity or number
        call: String,
    },
    /// Write its summary on a page as a PDF
    Summary {
        /// Its identity or number
        call: String,
        #[command(flatten)]
        paper: super::PaperOut,
    },
    /// Open one; it says what calls usually say, with the content laid over it
    Open {
        /// The component it is for
        #[arg(long, value_parser = code::<Component>)]
        component: Component,
        #[command(flatten)]
        content: Content,
    },
    /// Give one a new version
    Amend {
        /// Its identity or number
        call: String,
        #[command(flatten)]
        content: Content,
        /// The day from which it is in force; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        valid_from: Option<NaiveDate>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Put applications under it
    Put {
        /// Its identity or number
        call: String,
        /// The applications, by identity or number
        #[arg(required = true)]
        applications: Vec<String>,
        /// Why one that came after the closing day is accepted
        #[arg(long, value_name = "TEXT")]
        late: Option<String>,
    },
    /// Record an applicant's question, or a corrigendum
    Say {
        /// Its identity or number
        call: String,
        /// question or corrigendum
        #[arg(value_parser = code::<MessageKind>)]
        kind: MessageKind,
        /// What was asked or published
        text: String,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
    /// Answer a question
    Reply {
        /// The question's identity
        question: CallMessageId,
        /// The answer
        text: String,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
}

/// What a call says: a JSON object, typed or from a file.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct Content {
    /// The parts that are said, as JSON
    #[arg(long, value_name = "JSON")]
    pub content: Option<String>,
    /// The same from a file
    #[arg(long, value_name = "FILE")]
    pub content_file: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum Eligibility {
    /// The checklist of an application
    Show {
        /// Its identity or number
        application: String,
    },
    /// Record findings
    Find(Find),
    /// Record the findings of a list: columns application, criterion (`*` for all that have none yet),
    /// finding, reason, evidence
    Import {
        /// A workbook or CSV whose first row names the columns
        file: PathBuf,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
    /// Ask the applicant to make something clear
    Ask {
        /// The application's identity or number
        application: String,
        /// What is asked
        text: String,
        /// The criterion or document it is about
        #[arg(long, value_name = "CODE")]
        criterion: Option<String>,
        /// The last day to answer; the call's days when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        due: Option<NaiveDate>,
    },
    /// Record what the applicant answered
    Answered {
        /// The request's identity
        request: ClarificationId,
        /// The answer
        text: String,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
}

#[derive(Subcommand)]
pub enum Scoring {
    /// The list of a call you declare your interests about: numbers and names
    List {
        /// The call's identity or number
        call: String,
    },
    /// Sign that you have no interest in any application of the list, but these
    Declare {
        /// The call's identity or number
        call: String,
        /// An application you have an interest in: NUMBER=GROUND (family, business, friendship,
        /// village_or_party, other); repeat for more
        #[arg(long, value_name = "NUMBER=GROUND")]
        except: Vec<String>,
    },
    /// Name assessors for the eligible applications of a call
    Assign {
        /// The call's identity or number
        call: String,
        /// An officer; repeat for more
        #[arg(long = "assessor", value_name = "NAME", required = true)]
        assessors: Vec<String>,
    },
    /// Your own assessment of an application: the grid, or what you submitted
    Sheet {
        /// The application's identity or number
        application: String,
    },
    /// Submit your scores of an application, signed
    Submit {
        /// The application's identity or number
        application: String,
        /// Points for a criterion: CODE=POINTS[:COMMENT]; repeat for each
        #[arg(long = "points", value_name = "CODE=POINTS[:COMMENT]", required = true)]
        points: Vec<String>,
        /// A remark on the whole
        #[arg(long, value_name = "TEXT")]
        remark: Option<String>,
    },
    /// Submit your scores of a list: columns application, the codes of the grid, CODE comment, remark
    Import {
        /// A workbook or CSV whose first row names the columns
        file: PathBuf,
    },
    /// How the applications of a call stand; points only once all their assessors have submitted
    Show {
        /// The call's identity or number
        call: String,
    },
}

#[derive(Args)]
pub struct Find {
    /// The application's identity or number
    pub application: String,
    /// A criterion or document that is met: CODE[=EVIDENCE]; repeat for more
    #[arg(long, value_name = "CODE[=EVIDENCE]")]
    pub pass: Vec<String>,
    /// One that is not met: CODE=REASON
    #[arg(long, value_name = "CODE=REASON")]
    pub fail: Vec<String>,
    /// One that is not clear: CODE=REASON
    #[arg(long, value_name = "CODE=REASON")]
    pub clarify: Vec<String>,
    /// Every criterion and document that has no finding yet is met, with this evidence
    #[arg(long, value_name = "EVIDENCE")]
    pub pass_rest: Option<String>,
    /// The day; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
}
