//! The whole file of a grant, and samples of files.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::language::Language;
use csp_core::reference::Component;

use super::{code, day};

#[derive(Subcommand)]
pub enum Dossier {
    /// What the file of an application holds, and what is missing
    Show {
        /// The application's identity or number
        application: String,
    },
    /// Write the first page of a file: what it holds, and what is missing
    Index {
        /// The application's identity or number
        application: String,
        #[command(flatten)]
        paper: DossierPaper,
    },
    /// Bind the whole file of an application as one PDF: first page, papers, attached files
    Bind {
        /// The application's identity or number
        application: String,
        #[command(flatten)]
        paper: DossierPaper,
    },
    /// Draw files of signed agreements by a seed, and write the list of them with the first page of each
    Sample(Sampled),
}

#[derive(Args)]
pub struct DossierPaper {
    /// en, sq, sr-Latn or sr-Cyrl
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// The folder
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Sampled {
    /// The word or number that those who verify chose
    #[arg(long)]
    pub seed: String,
    /// How many files
    #[arg(long)]
    pub count: u32,
    /// Agreements signed on or after this day
    #[arg(long, value_parser = day)]
    pub from: Option<NaiveDate>,
    /// Agreements signed on or before this day
    #[arg(long, value_parser = day)]
    pub until: Option<NaiveDate>,
    /// Only this component
    #[arg(long, value_parser = code::<Component>)]
    pub component: Option<Component>,
    /// en, sq, sr-Latn or sr-Cyrl
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// The folder; without one nothing is written
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Bind the whole file of each instead of its first page
    #[arg(long, requires = "out")]
    pub whole: bool,
}
