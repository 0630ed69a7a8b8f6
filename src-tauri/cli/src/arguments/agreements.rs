//! Agreements, from print to end, and their wording.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::ids::AttachmentId;
use csp_core::language::Language;
use csp_core::reference::Component;

use super::{code, day};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Agreement {
    #[command(subcommand)]
    pub what: Option<AgreementAct>,
    /// The application's identity or number
    #[arg(required = true)]
    pub application: Option<String>,
    /// en-sq, en-sr-Latn, en-sr-Cyrl or en-sq-sr
    #[arg(long, value_name = "LANGUAGES", required = true)]
    pub language: Option<String>,
    /// The folder to write into
    #[arg(long, value_name = "DIR", required = true)]
    pub out: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum AgreementAct {
    /// Show it: versions, signing, obligations, amendments, end, and what is missing
    Show {
        /// The application's or agreement's identity or number
        application: String,
    },
    /// List the obligations; set them before signing; say what came of one
    Obligations(Obligations),
    /// Say what the component asks for, such as custodian, activities or maintenance
    Say {
        /// The application's or agreement's identity or number
        application: String,
        /// What is said, such as custodian="Ana Ilić"; nothing behind = takes it back
        #[arg(long, value_name = "FIELD=TEXT", required = true)]
        set: Vec<String>,
        /// The language it is said in; text in one language is printed in all columns as written
        #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = code::<Language>)]
        words: Language,
    },
    /// Record how it, or an amendment, was signed; a further call adds what was not there, such as the scan
    Sign(Box<Sign>),
    /// Draw up an amendment of the signed agreement
    Amend {
        /// The application's or agreement's identity or number
        application: String,
        /// JSON with what changes: terms, obligations, particulars
        #[arg(long, value_name = "FILE", required_unless_present_any = ["approve", "withdraw", "print"])]
        changes: Option<PathBuf>,
        /// Why
        #[arg(long, value_name = "TEXT", requires = "changes")]
        reason: Option<String>,
        /// Approve the one under way, signed with your key
        #[arg(long, conflicts_with_all = ["changes", "withdraw", "print"])]
        approve: bool,
        /// Withdraw the one under way
        #[arg(long, conflicts_with_all = ["changes", "print"])]
        withdraw: bool,
        /// Print the amendment of this number
        #[arg(
            long,
            value_name = "NUMBER",
            requires = "language",
            requires = "out",
            conflicts_with = "changes"
        )]
        print: Option<u32>,
        /// en-sq, en-sr-Latn, en-sr-Cyrl or en-sq-sr
        #[arg(long, value_name = "LANGUAGES")]
        language: Option<String>,
        /// The folder to write into
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// End it: withdrawn before both sides signed, terminated after
    Terminate {
        /// The application's or agreement's identity or number
        application: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// Who decided
        #[arg(long, value_name = "NAME", default_value = "")]
        decided_by: String,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// An asset that is asked back, by identity; repeat for more
        #[arg(long, value_name = "ID")]
        asset: Vec<String>,
        /// An item that is asked back, by its place in the agreement; repeat for more
        #[arg(long, value_name = "NUMBER")]
        item: Vec<u32>,
        /// Until when
        #[arg(long, value_name = "DATE", value_parser = day)]
        return_by: Option<NaiveDate>,
    },
    /// Write the summary in plain words as a PDF
    Summary {
        /// The application's or agreement's identity or number
        application: String,
        /// The language; the applicant's when absent
        #[arg(long, value_name = "LANGUAGE", value_parser = code::<Language>)]
        language: Option<Language>,
        /// The folder to write into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

#[derive(Args)]
pub struct Obligations {
    /// The application's or agreement's identity or number
    pub application: String,
    /// JSON with all obligations as they are to stand, before signing
    #[arg(long, value_name = "FILE", conflicts_with_all = ["met", "not_met", "reopen"])]
    pub set: Option<PathBuf>,
    /// The obligation of this number was met
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["not_met", "reopen"])]
    pub met: Option<u32>,
    /// The obligation of this number was not met
    #[arg(long, value_name = "NUMBER", conflicts_with = "reopen")]
    pub not_met: Option<u32>,
    /// Take back what was said of this one
    #[arg(long, value_name = "NUMBER")]
    pub reopen: Option<u32>,
    /// What shows it
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub evidence: String,
    /// The attached file that shows it
    #[arg(long, value_name = "ID")]
    pub file: Option<AttachmentId>,
    /// The day; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
}

#[derive(Args)]
pub struct Sign {
    /// The application's or agreement's identity or number
    pub application: String,
    /// Who signed for IOM
    #[arg(long, value_name = "NAME")]
    pub iom: Option<String>,
    /// As what
    #[arg(long, value_name = "TEXT")]
    pub iom_capacity: Option<String>,
    /// The day, where it is another than --on
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub iom_on: Option<NaiveDate>,
    /// Who signed for the grantee
    #[arg(long, value_name = "NAME")]
    pub grantee: Option<String>,
    /// As what
    #[arg(long, value_name = "TEXT")]
    pub grantee_capacity: Option<String>,
    /// The grantee cannot write and signed by a mark
    #[arg(long, requires = "witness")]
    pub cannot_write: bool,
    /// Who saw it, with a document: "Name; document"; repeat for more
    #[arg(long, value_name = "NAME; DOCUMENT")]
    pub witness: Vec<String>,
    /// Who signed for the municipality, where it is a party
    #[arg(long, value_name = "NAME")]
    pub municipality: Option<String>,
    /// As what
    #[arg(long, value_name = "TEXT")]
    pub municipality_capacity: Option<String>,
    /// The day of the signatures; today when absent
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Where
    #[arg(long, value_name = "TEXT")]
    pub place: Option<String>,
    /// The amendment of this number; the agreement itself when absent
    #[arg(long, value_name = "NUMBER")]
    pub amendment: Option<u32>,
    /// The printed version that was signed; the one printed last when absent
    #[arg(long, value_name = "NUMBER")]
    pub printed: Option<u32>,
    /// The scan, a file attached already
    #[arg(long, value_name = "ID", conflicts_with = "scan_file")]
    pub scan: Option<AttachmentId>,
    /// The scan, a file to be attached with it
    #[arg(long, value_name = "FILE")]
    pub scan_file: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum Wording {
    /// List the versions of each component's wording
    List,
    /// Print a component's wording
    Show {
        /// The component
        #[arg(value_parser = code::<Component>)]
        component: Component,
        /// The language
        #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = code::<Language>)]
        language: Language,
        /// The version; that in force when absent, 0 for what the program ships
        #[arg(long, value_name = "NUMBER")]
        number: Option<u32>,
    },
    /// Give a component's wording a new version; a text that is not given stays
    Set {
        /// The component
        #[arg(value_parser = code::<Component>)]
        component: Component,
        /// The English text
        #[arg(long, value_name = "FILE")]
        en: Option<PathBuf>,
        /// The Albanian text
        #[arg(long, value_name = "FILE")]
        sq: Option<PathBuf>,
        /// The Serbian text, in Cyrillic
        #[arg(long, value_name = "FILE")]
        sr: Option<PathBuf>,
        /// The reference under which it was cleared
        #[arg(long, value_name = "TEXT")]
        clearance: Option<String>,
        /// From which day it is printed; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        from: Option<NaiveDate>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// Only check it
        #[arg(long)]
        check: bool,
    },
}
