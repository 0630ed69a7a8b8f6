//! Organisations and suppliers.

use clap::{Args, Subcommand};
use csp_core::ids::OrganisationMemberId;

#[derive(Subcommand)]
pub enum Organisation {
    /// Show one with its numbers, its members and how they stand towards the lists
    Show {
        /// Its identity, number or NUI, or the applicant's number
        id: String,
    },
    /// Correct what is kept of it; only the fields named change
    Set {
        /// Its identity, number or NUI, or the applicant's number
        id: String,
        /// One field, such as iban="XK05 1212 ..." or country=RS; repeat for more
        #[arg(required = true, value_name = "FIELD=VALUE")]
        set: Vec<String>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Who owns and leads it, and who signs for it
    Member {
        #[command(subcommand)]
        what: MemberWhat,
    },
}

#[derive(Subcommand)]
pub enum MemberWhat {
    /// Add somebody: role is owner, director, board-member or signatory
    Add {
        /// The organisation
        id: String,
        /// A field: applicant (whose record it is) or name and birth_date; kind, role, share, from
        #[arg(required = true, value_name = "FIELD=VALUE")]
        set: Vec<String>,
    },
    /// Say that somebody is it no longer
    End {
        /// The member, as show names it
        member: OrganisationMemberId,
        /// From which day on; today when absent
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
}

#[derive(Args)]
pub struct Suppliers {
    #[command(subcommand)]
    pub what: Option<SuppliersWhat>,
}

#[derive(Subcommand)]
pub enum SuppliersWhat {
    /// Enter a supplier
    Add {
        /// One field, such as name="Agro Mehanika"; repeat for more
        #[arg(required = true, value_name = "FIELD=VALUE")]
        set: Vec<String>,
    },
}
