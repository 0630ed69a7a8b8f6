//! Making, opening and keeping vaults.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::vault::Role;

use super::{code, day};

#[derive(Args)]
pub struct Init {
    /// The officer's role: field-officer, me-officer, procurement-officer, programme-manager or auditor
    #[arg(long, value_parser = code::<Role>)]
    pub role: Role,
    /// Also write the page with the recovery key, to be printed: FILE.pdf
    #[arg(long, value_name = "FILE.pdf")]
    pub recovery_page: Option<PathBuf>,
}

#[derive(Args)]
pub struct Passphrase {
    /// A file whose first line is the new passphrase; else CSP_NEW_PASSPHRASE, else it is asked for twice
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum RecoveryKey {
    /// Replace it: the old one opens nothing from then on, except earlier backups
    Replace {
        /// Also write the page with the new key, to be printed: FILE.pdf
        #[arg(long, value_name = "FILE.pdf")]
        page: Option<PathBuf>,
    },
}

#[derive(Args)]
pub struct Recover {
    /// A file whose first line is the recovery key; else CSP_RECOVERY_KEY, else it is asked for
    #[arg(long, value_name = "FILE")]
    pub recovery_key_file: Option<PathBuf>,
    /// A file whose first line is the new passphrase; else CSP_NEW_PASSPHRASE, else it is asked for twice
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
    /// The officer's role from then on
    #[arg(long, default_value = "programme-manager", value_parser = code::<Role>)]
    pub role: Role,
}

#[derive(Args)]
pub struct Demo {
    /// How many applicants
    #[arg(long, default_value_t = 300)]
    pub people: usize,
    /// The same seed gives the same names, figures and dates
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Over how many months; the last full one is the last
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=240))]
    pub months: u32,
}

#[derive(Args)]
pub struct Backup {
    /// The folder to write into, such as a stick; the vault's own backups when absent
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

#[derive(Args)]
pub struct Backups {
    /// The folder to look into; the vault's own backups when absent
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

#[derive(Args)]
pub struct Restore {
    /// The backup
    pub file: PathBuf,
    /// The folder the vault is to stand in
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
    /// Put it in the place of the vault that stands there, which is backed up first
    #[arg(long)]
    pub replace: bool,
    /// Only say what is in it and what would be lost
    #[arg(long)]
    pub preview: bool,
    /// Use the recovery key instead of a passphrase: a file whose first line it is
    #[arg(long, value_name = "FILE")]
    pub recovery_key_file: Option<PathBuf>,
    /// Use the recovery key instead of a passphrase: from CSP_RECOVERY_KEY, else it is asked for
    #[arg(long)]
    pub recovery_key: bool,
}

#[derive(Args)]
pub struct Verify {
    /// An end of the chain known from a workbook or paper, "SEQUENCE HASH"; repeat for more
    #[arg(long, value_name = "HEAD")]
    pub head: Vec<String>,
}

#[derive(Args)]
pub struct AuditPackage {
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// What it is for; goes to the log of reads
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub purpose: String,
}

#[derive(Subcommand)]
pub enum Settings {
    /// Show the settings in force
    Show {
        /// Only this one
        key: Option<String>,
        /// In force on this day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
    /// Give a setting a new version
    Set {
        /// The setting
        key: String,
        /// Its new value as JSON; fields it does not name keep what they say
        #[arg(value_name = "JSON")]
        value: String,
        /// From this day on; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        valid_from: Option<NaiveDate>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}
