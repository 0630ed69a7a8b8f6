//! Personal data.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::language::Language;

use super::{code, day};

#[derive(Args)]
pub struct Consent {
    /// The applicant's identity or number
    pub id: String,
    #[command(subcommand)]
    pub what: ConsentWhat,
}

#[derive(Subcommand)]
pub enum ConsentWhat {
    /// Every purpose and where it stands
    List,
    /// Record a consent
    Give(GiveConsent),
    /// Record that a consent was withdrawn
    Withdraw(WithdrawConsent),
}

#[derive(Args)]
pub struct GiveConsent {
    /// The purpose, such as programme, sharing or story
    #[arg(long, value_name = "CODE")]
    pub purpose: String,
    /// How: signature, thumb, witnessed, oral or proxy
    #[arg(long, value_name = "CODE", default_value = "signature")]
    pub method: String,
    /// The language of the wording: en, sq, sr-Latn or sr-Cyrl
    #[arg(long, value_parser = code::<Language>)]
    pub language: Language,
    /// The day; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// The witness
    #[arg(long, value_name = "NAME")]
    pub witness: Option<String>,
    /// Who consented for the person
    #[arg(long, value_name = "NAME")]
    pub proxy: Option<String>,
}

#[derive(Args)]
pub struct WithdrawConsent {
    /// The purpose, such as programme, sharing or story
    #[arg(long, value_name = "CODE")]
    pub purpose: String,
    /// How: written, oral or proxy
    #[arg(long, value_name = "CODE", default_value = "written")]
    pub method: String,
    /// The day; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Why, if the person said so
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Subcommand)]
pub enum Person {
    /// Correct what is kept of an applicant's person
    Correct(Correct),
    /// Record that somebody moved to another address on a day
    Moved(super::Moved),
    /// Record who stands for an applicant, or for their organisation
    Represent(super::Represent),
    /// Record that vulnerability was confirmed or not, with points and never with its nature
    Vulnerable(super::Vulnerable),
}

#[derive(Args)]
pub struct Correct {
    /// The applicant's identity or number
    pub id: String,
    /// One field, such as full_name="Ana Savić" or phone=""; repeat for more
    #[arg(long, value_name = "FIELD=VALUE", required = true)]
    pub set: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct Erase {
    /// The applicant's identity or number
    pub id: String,
    /// Why: term-ended, request, consent-withdrawn or unlawful; with --restrict: consent-withdrawn, request, disputed or unlawful
    #[arg(long, value_name = "CODE", required_unless_present = "lift")]
    pub reason: Option<String>,
    /// Why it may be erased within the records' term: no-support, no-basis or order
    #[arg(long, value_name = "CODE", conflicts_with_all = ["restrict", "lift"])]
    pub ground: Option<String>,
    /// Only restrict: keep the data, but use it no more
    #[arg(long)]
    pub restrict: bool,
    /// Lift the restriction
    #[arg(long, conflicts_with_all = ["restrict", "reason"])]
    pub lift: bool,
}

#[derive(Args)]
pub struct Retention {
    #[command(subcommand)]
    pub what: Option<RetentionWhat>,
}

#[derive(Subcommand)]
pub enum RetentionWhat {
    /// Keep the records longer
    Keep {
        /// The applicant's identity or number
        id: String,
        /// Until this day
        #[arg(long, value_name = "DATE", value_parser = day)]
        until: NaiveDate,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Erase them
    Erase {
        /// The applicant's identity or number
        id: String,
    },
}

#[derive(Args)]
pub struct PersonalData {
    /// The applicant's identity or number
    pub id: String,
    /// en, sq, sr-Latn or sr-Cyrl; the person's own when absent
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// The folder to write into
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Disclosures {
    /// Only what held the data of this applicant's person
    #[arg(long, value_name = "ID")]
    pub person: Option<String>,
    /// At most so many
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}
