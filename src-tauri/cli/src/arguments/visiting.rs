//! Verification visits, moving many applications, and what is due.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::selection::ApplicationState;

use super::{code, day};

#[derive(Subcommand)]
pub enum Visit {
    /// Plan a day: the applications of a call that wait for a visit, one settlement's together
    Plan {
        /// The call's identity or number
        call: String,
        /// Only this municipality
        #[arg(long)]
        municipality: Option<String>,
        /// The day
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: NaiveDate,
        /// Who goes: twice; at least one is an officer of the vault, the other may be a colleague
        #[arg(long, value_name = "NAME", required = true)]
        visitor: Vec<String>,
    },
    /// List visits, planned and recorded
    List {
        /// Those of a call
        #[arg(long)]
        call: Option<String>,
        /// Those planned for a day
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
    /// Record what was found, signed; only one of the two who were there can
    Record {
        /// The application's identity or number
        application: String,
        /// What was found: FIELD=VALUE
        #[arg(long, value_name = "FIELD=VALUE", required = true)]
        set: Vec<String>,
    },
    /// Record what was found at many, each signed; of a list whose first row names the columns
    Import {
        /// A workbook or a text file
        file: PathBuf,
    },
    /// Move a planned visit one place up in its day's route
    Up {
        /// The application's identity or number
        application: String,
    },
    /// Move a planned visit one place down
    Down {
        /// The application's identity or number
        application: String,
    },
    /// Visit somebody once more: both visits stay, and what the last one advises counts
    Again {
        /// The application's identity or number
        application: String,
        /// The day
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: NaiveDate,
        /// Who goes: twice; at least one is an officer of the vault, the other may be a colleague
        #[arg(long, value_name = "NAME", required = true)]
        visitor: Vec<String>,
        /// Why once more
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Keep a photograph with the last visit to an application: made smaller, without what the camera wrote
    Photo {
        /// The application's identity or number
        application: String,
        /// The file: JPEG or PNG
        file: PathBuf,
        /// What people call it; the file's name when absent
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
    },
    /// The form of the last visit to an application, to be filled in by hand
    Form {
        /// The application's identity or number
        application: String,
        /// One to three languages, such as en-sq or en-sr
        #[arg(long, value_name = "LANGUAGES", default_value = "en-sq")]
        language: String,
        /// The folder to write into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// A day's route as one PDF: the list of its places, and the form of each visit
    Route {
        /// The day
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: NaiveDate,
        /// Those of a call
        #[arg(long)]
        call: Option<String>,
        /// One to three languages, such as en-sq or en-sr; the list is in the first
        #[arg(long, value_name = "LANGUAGES", default_value = "en-sq")]
        language: String,
        /// The folder to write into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Call a planned visit off; the application waits for one again
    Cancel {
        /// The application's identity or number
        application: String,
    },
}

#[derive(Args)]
pub struct MoveMany {
    /// The state
    #[arg(value_parser = code::<ApplicationState>)]
    pub state: ApplicationState,
    /// The applications, by identity or number
    #[arg(required_unless_present = "call", conflicts_with = "call")]
    pub applications: Vec<String>,
    /// All applications of this call that may move there now
    #[arg(long)]
    pub call: Option<String>,
    /// Only tell what would happen
    #[arg(long)]
    pub dry_run: bool,
    /// Move nobody where one is refused
    #[arg(long)]
    pub all_or_none: bool,
    /// The day of the step; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct Deadlines {
    /// Days ahead; those of the settings when absent
    #[arg(long, value_name = "DAYS")]
    pub ahead: Option<u16>,
}
