//! Letters to applicants and their complaints.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::language::Language;
use csp_core::selection::complaints::ComplaintOutcome;
use csp_core::selection::letters::{BatchKind, LetterKind};

use super::{code, day};

#[derive(Args)]
pub struct Letter {
    /// The application's identity or number
    pub application: String,
    /// clarification, ineligible, approved, reserve, rejected, returned, withdrawn or complaint
    #[arg(value_parser = code::<LetterKind>)]
    pub kind: LetterKind,
    /// en, sq, sr-Latn or sr-Cyrl; the person's own when absent, else Albanian
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// Write a new one, with a number and a time to complain of its own, though one was given out
    #[arg(long)]
    pub again: bool,
    /// The folder
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Letters {
    /// The call's identity or number
    #[arg(long)]
    pub call: String,
    /// decision, ineligible or clarification
    #[arg(long, value_parser = code::<BatchKind>)]
    pub kind: BatchKind,
    /// One language for all; each person's own when absent
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// Write those anew that were given out already
    #[arg(long)]
    pub again: bool,
    /// One PDF with all of them
    #[arg(long)]
    pub one_file: bool,
    /// The folder
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Subcommand)]
pub enum Complaint {
    /// Record a complaint about the decision an application stands at
    New {
        /// The application's identity or number
        application: String,
        /// Why, in the applicant's words
        #[arg(long, value_name = "TEXT")]
        ground: String,
        /// The day it came; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// Who complained, where it was not the applicant
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
        /// Why it is taken up although it came after the last day
        #[arg(long, value_name = "TEXT")]
        late: Option<String>,
    },
    /// List the complaints, open ones first, the most urgent at the top
    List {
        /// Only those about one application
        #[arg(long, value_name = "ID")]
        application: Option<String>,
    },
    /// Decide one
    Decide {
        /// Its identity or number
        complaint: String,
        /// upheld, rejected or withdrawn
        #[arg(value_parser = code::<ComplaintOutcome>)]
        outcome: ComplaintOutcome,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

/// A paper that is written into a folder.
#[derive(Args)]
pub struct PaperOut {
    /// en, sq, sr-Latn or sr-Cyrl; English when absent
    #[arg(long, value_parser = code::<Language>, default_value = "en")]
    pub language: Language,
    /// The folder
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}
