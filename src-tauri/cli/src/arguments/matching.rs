//! Who is one person, and who is listed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use csp_core::ids::HitId;
use csp_core::language::Language;
use csp_core::screening::HitState;

use super::code;

#[derive(Args)]
pub struct Duplicates {
    /// From this score on, 0 to 1; the shipped threshold when absent
    #[arg(long, value_name = "SCORE")]
    pub min: Option<f64>,
    /// Relatives of one house instead
    #[arg(long)]
    pub relatives: bool,
    #[command(subcommand)]
    pub what: Option<DuplicatesWhat>,
}

#[derive(Subcommand)]
pub enum DuplicatesWhat {
    /// Make the records of one person one
    Merge {
        /// The applicant who stays, by identity or number
        kept: String,
        /// The applicant who comes to it
        other: String,
        /// A field whose value is taken from the other, such as phone; repeat for more
        #[arg(long, value_name = "FIELD")]
        from_other: Vec<String>,
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "")]
        reason: String,
    },
    /// Take a merge apart again
    Unmerge {
        /// The merge, as merge and merges name it
        merge: String,
    },
    /// What was merged into an applicant
    Merges {
        /// The applicant, by identity or number
        applicant: String,
    },
    /// Two people: the pair is not listed again
    NotSame {
        /// The one applicant
        a: String,
        /// The other
        b: String,
        /// They live in one house
        #[arg(long)]
        relatives: bool,
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "")]
        reason: String,
    },
}

#[derive(Subcommand)]
pub enum Names {
    /// Compare two columns of names, row by row
    Compare {
        /// A CSV file with two columns
        file: PathBuf,
    },
}

#[derive(Subcommand)]
pub enum Screen {
    /// Load a version of the EU's consolidated list (XML or CSV) or the UN's (XML)
    Load {
        /// The file
        file: PathBuf,
    },
    /// The versions loaded, newest first
    Lists,
    /// Screen whoever is new, was corrected, or stands against an older list
    Run {
        /// Everybody, against everybody listed
        #[arg(long)]
        all: bool,
    },
    /// Candidates with their evidence, the likeliest first
    Hits {
        /// Only those open, cleared, confirmed or lapsed
        #[arg(long, value_parser = code::<HitState>)]
        state: Option<HitState>,
    },
    /// Sign that a candidate is somebody else; the second officer's signature clears it
    Clear {
        /// The candidate
        #[arg(required_unless_present = "contradicted", conflicts_with = "contradicted")]
        hit: Option<HitId>,
        /// Every open weak candidate whose birth contradicts
        #[arg(long)]
        contradicted: bool,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Sign that a candidate is the one listed: decision and agreement wait
    Confirm {
        /// The candidate
        hit: HitId,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Write the dated certificate of an applicant's screening as a PDF
    Certificate {
        /// The applicant's identity or number
        applicant: String,
        /// The folder to write into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// en, sq, sr-Latn or sr-Cyrl
        #[arg(long, value_name = "LANGUAGE", value_parser = code::<Language>)]
        language: Option<Language>,
    },
}
