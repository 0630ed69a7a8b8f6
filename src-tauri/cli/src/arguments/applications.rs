//! Registers, applicants, applications and what comes of them.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::intake::takeover::Kind;
use csp_core::language::Language;
use csp_core::month::Month;
use csp_core::reporting::Audience;
use csp_core::selection::ApplicationState;

use super::{audience, code, day};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Import {
    #[command(subcommand)]
    pub what: Option<Remembered>,
    /// The file
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
    /// With --dry-run: show some values of each column, which may be people's
    #[arg(long)]
    pub samples: bool,
    /// Read these columns as these fields: FIELD=COLUMN,... (a column by its header's text)
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub map: Vec<String>,
    /// Give every row these values: FIELD=VALUE,...
    #[arg(long, value_name = "FIELD=VALUE")]
    pub set: Vec<String>,
    /// One decision for all rows with a problem: FIELD:TEXT=VALUE (the word TEXT means VALUE),
    /// FIELD:@order=day-first|month-first, FIELD:@cents=comma|point, or FIELD:@unreadable=leave-out
    #[arg(long, value_name = "FIELD:TEXT=VALUE")]
    pub fix: Vec<String>,
    /// The fixes count for this file only: the next imports do not know them
    #[arg(long)]
    pub only_now: bool,
    /// Read the columns as this profile says
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// Keep how the columns are read under this name
    #[arg(long, value_name = "NAME", conflicts_with = "dry_run")]
    pub save_profile: Option<String>,
    /// Bring known applications up to date from the file, instead of adding their rows anew
    #[arg(long)]
    pub update: bool,
    /// With --update: take over these fields also where an officer has changed them since
    #[arg(long, value_name = "FIELD,...", requires = "update", value_delimiter = ',')]
    pub overwrite: Vec<String>,
    /// Write the rejected rows to a workbook, with what is wrong at each cell, to be corrected and imported
    #[arg(long, value_name = "FILE.xlsx")]
    pub rejected: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum Remembered {
    /// List the profiles, or forget one
    Profiles {
        /// Forget the profile of this name
        #[arg(long, value_name = "NAME")]
        forget: Option<String>,
    },
    /// List what words of registers mean; settle or forget one
    Words {
        /// Settle what a word means: FIELD:TEXT=VALUE
        #[arg(long, value_name = "FIELD:TEXT=VALUE", conflicts_with = "forget")]
        settle: Option<String>,
        /// Forget what a word means: FIELD:TEXT
        #[arg(long, value_name = "FIELD:TEXT")]
        forget: Option<String>,
    },
}

#[derive(Args)]
pub struct Takeover {
    /// The workbook or CSV with the lists
    pub file: PathBuf,
    /// The day as of which the lists stand
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: NaiveDate,
    /// Why they are taken over
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// What every sheet holds: grants, assets, visits or jobs; told from the headings when absent
    #[arg(long, value_name = "KIND", value_parser = code::<Kind>)]
    pub kind: Option<Kind>,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
    /// Read these columns as these fields: FIELD=COLUMN,... (fields of the lists and of registers)
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub map: Vec<String>,
    /// Give every row these values: FIELD=VALUE,...
    #[arg(long, value_name = "FIELD=VALUE")]
    pub set: Vec<String>,
    /// One decision for all rows with a problem, as for import
    #[arg(long, value_name = "FIELD:TEXT=VALUE")]
    pub fix: Vec<String>,
}

#[derive(Args)]
pub struct Undo {
    /// The batch, as import and changes name it
    pub batch: String,
}

#[derive(Args)]
pub struct Applicants {
    /// Find by name, number, village or telephone, in any script and spelling
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// Those with an application under this call
    #[arg(long, value_name = "NUMBER")]
    pub call: Option<String>,
    /// Those whose application answers so; nothing after the sign stands for no answer
    #[arg(long, value_name = "CODE=VALUE", requires = "call")]
    pub answer: Vec<String>,
    /// At most so many
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

#[derive(Subcommand)]
pub enum Application {
    /// Show one application and its history
    Show {
        /// Its identity or number
        id: String,
    },
    /// Move one application to its next state
    Move(Move),
    /// Move many at once: the good ones go in one batch, the refused are told
    MoveMany(super::MoveMany),
    /// Enter a new application
    New(New),
    /// Change what its agreement promises; a programme manager approves what another officer changed
    Terms(Terms),
    /// Approve the terms of its agreement exactly as they are
    ApproveTerms {
        /// Its identity or number
        id: String,
    },
    /// Take out the step it stands on, which was recorded by mistake
    Correct {
        /// Its identity or number
        id: String,
        /// Why the step was wrong
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

#[derive(Args)]
pub struct Terms {
    /// Its identity or number
    pub id: String,
    /// What is granted, in EUR; what the items the programme pays come to when absent
    #[arg(long, value_name = "EUR")]
    pub amount: Option<String>,
    /// What the applicant adds in money
    #[arg(long, value_name = "EUR")]
    pub own_cash: Option<String>,
    /// What the applicant adds in kind
    #[arg(long, value_name = "EUR")]
    pub own_kind: Option<String>,
    /// One item: "DESCRIPTION;QUANTITY;UNIT PRICE[;SPECIFICATION]"
    #[arg(long, value_name = "ITEM")]
    pub item: Vec<String>,
}

#[derive(Args)]
pub struct Move {
    /// Its identity or number
    pub id: String,
    /// received, eligible, ineligible, approved, rejected or agreed
    #[arg(value_parser = code::<ApplicationState>)]
    pub state: ApplicationState,
    /// The day of the step (YYYY-MM-DD or dd.mm.yyyy); today when absent
    #[arg(long, alias = "date", value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// What is granted, in EUR; what was asked for when absent (approval only)
    #[arg(long, value_name = "EUR")]
    pub amount: Option<String>,
    /// What the applicant adds in money (approval only)
    #[arg(long, value_name = "EUR")]
    pub own_cash: Option<String>,
    /// What the applicant adds in kind (approval only)
    #[arg(long, value_name = "EUR")]
    pub own_kind: Option<String>,
    /// One item: "DESCRIPTION;QUANTITY;UNIT PRICE[;SPECIFICATION]" (approval only)
    #[arg(long, value_name = "ITEM")]
    pub item: Vec<String>,
    /// Why it is approved in spite of warnings of double funding; demanded where there are any
    #[arg(long, value_name = "TEXT")]
    pub answer: Option<String>,
}

#[derive(Args)]
pub struct New {
    /// One field of the form, such as name="Ana Savić" or requested="4.250,00"; repeat for more
    #[arg(long, value_name = "FIELD=VALUE", required = true)]
    pub set: Vec<String>,
    /// The number of the printed form it came on; choices may then be their numbers on the paper
    #[arg(long, value_name = "NUMBER")]
    pub form: Option<String>,
}

#[derive(Args)]
pub struct Report {
    /// The month, YYYY-MM
    pub month: Month,
    /// The workbook to write
    #[arg(long, value_name = "FILE.xlsx")]
    pub out: PathBuf,
    /// Who reads it: internal, eu-office or public; only the internal one joins whatever the vault knows
    #[arg(long, default_value = "eu-office", value_parser = audience)]
    pub audience: Audience,
    /// The workbook's language
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// What it is given out for, by the purpose's code; what goes without saying for its reader when absent
    #[arg(long, value_name = "CODE", requires = "recipient")]
    pub purpose: Option<String>,
    /// To whom
    #[arg(long, value_name = "NAME", requires = "purpose")]
    pub recipient: Option<String>,
    /// What else is to be said
    #[arg(long, value_name = "TEXT", requires = "purpose")]
    pub note: Option<String>,
    /// The officer who approved, where the purpose demands one
    #[arg(long, value_name = "NAME", requires = "purpose")]
    pub approver: Option<String>,
}

#[derive(Args)]
pub struct Read {
    /// The file; with --scan, - reads standard input
    pub file: PathBuf,
    /// Make a photograph anew instead, its longer side at most so many points
    #[arg(long, value_name = "POINTS", conflicts_with = "scan")]
    pub photo: Option<u32>,
    /// Take scanned pages apart instead of a table
    #[arg(long)]
    pub scan: bool,
}
