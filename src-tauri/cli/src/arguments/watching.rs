//! Who did and saw what, and who may.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::duties::Duty;
use csp_core::ids::ExceptionId;
use csp_core::vault::Role;

use super::{code, day};

#[derive(Args)]
pub struct Accesses {
    /// Only of this record: an identity, or the number of an application or applicant
    #[arg(long, value_name = "ID")]
    pub record: Option<String>,
    /// Only by this officer
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Only from this day on
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub since: Option<NaiveDate>,
    /// Only up to this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub until: Option<NaiveDate>,
    /// At most so many
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

#[derive(Args)]
pub struct Changes {
    /// Only changes of this record: an identity, or the number of an application or applicant
    #[arg(long, value_name = "ID")]
    pub record: Option<String>,
    /// Only those of this officer
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Only those of this kind, such as application-moved
    #[arg(long, value_name = "ACTION")]
    pub action: Option<String>,
    /// Only from this day on
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub since: Option<NaiveDate>,
    /// Only up to this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub until: Option<NaiveDate>,
    /// With every field; personal values are in it, which goes to the log of reads
    #[arg(long)]
    pub full: bool,
    /// At most so many
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

#[derive(Subcommand)]
pub enum Officers {
    /// Enrol an officer; their passphrase comes from CSP_NEW_PASSPHRASE, a file, or is asked for twice
    Enrol {
        /// Their name
        name: String,
        /// Their role: field-officer, me-officer, procurement-officer, programme-manager or auditor
        #[arg(long, value_parser = code::<Role>)]
        role: Role,
        /// A file whose first line is the new officer's passphrase
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Disable an officer: their passphrase opens the vault no more
    Disable {
        /// Their name or identity
        name: String,
    },
    /// Give an officer another role
    Role {
        /// Their name or identity
        name: String,
        /// The role
        #[arg(value_parser = code::<Role>)]
        role: Role,
    },
    /// Who may do what
    Matrix,
}

#[derive(Args)]
pub struct Unseal {
    /// The auditor: a name or identity
    #[arg(long, value_name = "NAME")]
    pub auditor: String,
    /// The applicants, by identity or number
    #[arg(long, value_name = "ID,ID", value_delimiter = ',', required = true)]
    pub applicants: Vec<String>,
    /// The last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub until: NaiveDate,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

#[derive(Subcommand)]
pub enum Exceptions {
    /// Let an officer do two duties that are kept apart
    Sign {
        /// The two duties, such as intake-assessment
        #[arg(long, value_parser = code::<Duty>)]
        duty: Duty,
        /// For whom: a name or identity. (--officer says who signs.)
        #[arg(long = "for", value_name = "NAME")]
        officer: String,
        /// The last day; until withdrawn when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        until: Option<NaiveDate>,
        /// Only for this application
        #[arg(long, value_name = "ID")]
        record: Option<String>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Withdraw an exception
    Withdraw {
        /// Its identity
        id: ExceptionId,
    },
}
