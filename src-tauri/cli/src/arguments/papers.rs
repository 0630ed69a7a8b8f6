//! Attached files, printed forms, receipts and scanned piles.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::attachments::AttachmentKind;
use csp_core::ids::{AttachmentId, PageId};
use csp_core::language::Language;
use csp_core::reference::Component;

use super::{code, day};

#[derive(Args)]
pub struct Attach {
    /// The applicant's, application's or agreement's identity or number
    pub record: String,
    /// The file: PDF, JPEG or PNG
    pub file: PathBuf,
    /// What it is: identity_document, application_form, receipt, consent, certificate, business_plan, photograph,
    /// quotation, invoice, handover, signed_agreement, letter or other
    #[arg(long, value_name = "KIND", value_parser = code::<AttachmentKind>)]
    pub kind: AttachmentKind,
    /// What people call it; the file's name when absent
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// The day it was taken, signed or received
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
}

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Attachments {
    /// The applicant's, application's or agreement's identity or number
    #[arg(required = true)]
    pub record: Option<String>,
    #[command(subcommand)]
    pub what: Option<AttachmentsWhat>,
}

#[derive(Subcommand)]
pub enum AttachmentsWhat {
    /// Write a copy of an attached file; it goes to the log of reads
    Export {
        /// Its identity
        id: AttachmentId,
        /// The folder to write into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Take an attached file from its record
    Remove {
        /// Its identity
        id: AttachmentId,
    },
}

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Form {
    /// The folder to write into
    #[arg(long, value_name = "DIR", required = true)]
    pub out: Option<PathBuf>,
    /// One to three languages, such as sq, sr-Latn, sr-Cyrl, en, en-sq or en-sq-sr-Latn
    #[arg(long, value_name = "LANGUAGES", default_value = "en-sq-sr")]
    pub language: String,
    /// How many, each with a number of its own
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub copies: u32,
    /// Tick this component beforehand
    #[arg(long, value_name = "CODE", value_parser = code::<Component>)]
    pub component: Option<Component>,
    /// Print it for this call, with the call's own questions as they stand today
    #[arg(long, value_name = "NUMBER")]
    pub call: Option<String>,
    #[command(subcommand)]
    pub what: Option<FormWhat>,
}

#[derive(Subcommand)]
pub enum FormWhat {
    /// The forms that were printed, newest first
    List,
    /// Declare a printed form void: it is not to be entered any more
    Void {
        /// Its number
        number: String,
        /// Not void after all
        #[arg(long)]
        undo: bool,
    },
}

#[derive(Args)]
pub struct Receipt {
    /// The application's identity or number
    pub application: String,
    /// The folder to write into
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The receipt's language; the one the applicant prefers when absent, or English
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
}

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Scan {
    /// The files of the pile, in their order: PDF, JPEG or PNG
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
    #[command(subcommand)]
    pub what: Option<ScanWhat>,
}

#[derive(Subcommand)]
pub enum ScanWhat {
    /// The pages that belong to no application yet
    Waiting,
    /// Give a page that waits to a record
    Assign {
        /// The page's identity
        page: PageId,
        /// The applicant's, application's or agreement's identity or number
        record: String,
    },
}
