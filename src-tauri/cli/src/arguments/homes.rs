//! Households, addresses, representation, vulnerability and earlier support.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use csp_core::ids::{HouseholdMemberId, RepresentationId, SupportId};

#[derive(Subcommand)]
pub enum Household {
    /// An applicant's household, addresses, representatives and vulnerability
    Show {
        /// The applicant, by identity or number
        applicant: String,
    },
    /// Open a household with an applicant as its head
    Open {
        /// The applicant
        applicant: String,
        /// Since when; when absent, nobody knows
        #[arg(long, value_name = "DATE", default_value = "")]
        on: String,
        /// Adults nobody names
        #[arg(long, value_name = "N", default_value = "")]
        other_adults: String,
        /// Children under 18
        #[arg(long, value_name = "N", default_value = "")]
        children: String,
    },
    /// Have somebody come into the household of an applicant
    Add {
        /// An applicant of the household
        of: String,
        /// The applicant who comes
        #[arg(required_unless_present = "name", conflicts_with = "name")]
        applicant: Option<String>,
        /// The name of an adult who is no applicant
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Their day of birth
        #[arg(long, value_name = "DATE", default_value = "")]
        born: String,
        /// head, spouse, child, parent, sibling, grandchild, grandparent or other
        #[arg(long, value_name = "CODE")]
        relation: String,
        /// Since when; when absent, nobody knows
        #[arg(long, value_name = "DATE", default_value = "")]
        on: String,
    },
    /// A member leaves
    Leave {
        /// The member, as show names them
        member: HouseholdMemberId,
        /// moved, died or other
        #[arg(long, value_name = "CODE")]
        because: String,
        /// The first day they are no longer there; today when absent
        #[arg(long, value_name = "DATE", default_value = "")]
        on: String,
    },
    /// A member becomes something else to the head, or the head
    Relation {
        /// The member
        member: HouseholdMemberId,
        /// head, spouse, child, parent, sibling, grandchild, grandparent or other
        relation: String,
        /// From this day on; today when absent
        #[arg(long, value_name = "DATE", default_value = "")]
        on: String,
    },
    /// Take out a member who was entered by mistake
    Remove {
        /// The member
        member: HouseholdMemberId,
    },
    /// Say how many are counted without a name
    Count {
        /// An applicant of the household
        of: String,
        /// Adults nobody names
        #[arg(long, value_name = "N")]
        other_adults: String,
        /// Children under 18
        #[arg(long, value_name = "N")]
        children: String,
    },
    /// Put two applicants into one household; the pair is not listed among duplicates again
    Join {
        /// The one
        a: String,
        /// The other
        b: String,
        /// What the other is to the head
        #[arg(long, value_name = "CODE", default_value = "other")]
        relation: String,
    },
}

#[derive(Args)]
pub struct Moved {
    /// The applicant's identity or number
    pub id: String,
    /// The day of the move; today when absent
    #[arg(long, value_name = "DATE", default_value = "")]
    pub on: String,
    /// Municipality
    #[arg(long)]
    pub municipality: String,
    /// Town or village
    #[arg(long, default_value = "")]
    pub settlement: String,
    /// Street
    #[arg(long, default_value = "")]
    pub address: String,
    /// House number
    #[arg(long, default_value = "")]
    pub house_number: String,
    /// Postcode
    #[arg(long, default_value = "")]
    pub postcode: String,
    /// Everybody of the household at the same address moved along
    #[arg(long)]
    pub household: bool,
}

#[derive(Args)]
pub struct Represent {
    /// The applicant who is represented
    pub id: String,
    /// An applicant who stands for them
    #[arg(long, value_name = "APPLICANT", default_value = "")]
    pub by: String,
    /// The name of who is no applicant
    #[arg(long, value_name = "NAME", default_value = "")]
    pub name: String,
    /// Their telephone
    #[arg(long, default_value = "")]
    pub phone: String,
    /// guardian, spokesperson or authorised
    #[arg(long, value_name = "CODE", default_value = "")]
    pub kind: String,
    /// The document or decision
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub ground: String,
    /// Since when
    #[arg(long, value_name = "DATE", default_value = "")]
    pub on: String,
    /// They sign for the applicant's organisation from that day on
    #[arg(long)]
    pub organisation: bool,
    /// End this representation instead
    #[arg(long, value_name = "REPRESENTATION", conflicts_with_all = ["by", "name", "kind", "ground", "organisation"])]
    pub end: Option<RepresentationId>,
}

#[derive(Args)]
pub struct Vulnerable {
    /// The applicant's identity or number
    pub id: String,
    /// Whether it was confirmed: yes or no
    #[arg(long, value_name = "YES|NO")]
    pub confirmed: String,
    /// Which body or officer confirmed it; never its nature
    #[arg(long, value_name = "NAME")]
    pub by: String,
    /// The day; today when absent
    #[arg(long, value_name = "DATE", default_value = "")]
    pub on: String,
    /// Points
    #[arg(long, value_name = "N", default_value = "")]
    pub points: String,
}

#[derive(Subcommand)]
pub enum Support {
    /// Earlier support: of an applicant, or all there is
    List {
        /// The applicant
        applicant: Option<String>,
        /// Only of this scheme
        #[arg(long, value_name = "CODE", conflicts_with = "applicant")]
        scheme: Option<String>,
    },
    /// Enter earlier support of an applicant by hand
    Add {
        /// The applicant
        applicant: String,
        /// The scheme, by its code in the settings
        #[arg(long, value_name = "CODE")]
        scheme: String,
        /// What was given
        #[arg(long, value_name = "TEXT")]
        what: String,
        /// The year, or the day
        #[arg(long, value_name = "YEAR|DATE")]
        on: String,
        /// The amount, EUR
        #[arg(long, value_name = "EUR", default_value = "")]
        amount: String,
        /// Where the information comes from
        #[arg(long, value_name = "TEXT")]
        told_by: String,
        /// The reference of the evidence
        #[arg(long, value_name = "TEXT", default_value = "")]
        reference: String,
        /// person, organisation or household
        #[arg(long, value_name = "CODE", default_value = "person")]
        whose: String,
    },
    /// Import a list of earlier beneficiaries (a workbook or CSV)
    Import {
        /// The file
        file: PathBuf,
        /// The scheme, by its code in the settings
        #[arg(long, value_name = "CODE")]
        scheme: String,
        /// Read these columns as these fields: FIELD=COLUMN,...; besides the fields of import: what, year, given_on, amount, reference, nui
        #[arg(long, value_name = "FIELD=COLUMN")]
        map: Vec<String>,
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
    },
    /// Who on the lists is likely an applicant, the likeliest first
    Matches {
        /// From this score on, 0 to 1; the shipped threshold when absent
        #[arg(long, value_name = "SCORE")]
        min: Option<f64>,
    },
    /// Say that somebody on a list is an applicant
    Confirm {
        /// The record, as matches and list name it
        record: SupportId,
        /// The applicant
        applicant: String,
    },
    /// Say that somebody on a list is another than an applicant
    Refuse {
        /// The record
        record: SupportId,
        /// The applicant
        applicant: String,
    },
    /// Warnings of double funding: of an application, or of all that have any
    Check {
        /// The application
        application: Option<String>,
    },
    /// Erase a record: nothing personal of it stays
    Erase {
        /// The record
        record: SupportId,
        /// term-ended, request, consent-withdrawn or unlawful
        #[arg(long, value_name = "CODE")]
        reason: String,
    },
}
