//! What follows an agreement: handover, assets, monitoring, incidents, training, warnings.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::grants::assets::{AssetEventKind, HolderRole};
use csp_core::grants::closure::ClosureLine;
use csp_core::grants::incidents::{IncidentDecision, IncidentKind};
use csp_core::grants::training::TrainingKind;

use super::{code, day};

/// A paper that is written into a folder.
#[derive(Args)]
pub struct Paper {
    /// en-sq, en-sr-Latn, en-sr-Cyrl or en-sq-sr; by the grantee's own language when absent
    #[arg(long, default_value = "")]
    pub language: String,
    /// The folder it is written into
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Subcommand)]
pub enum Handover {
    /// What the agreement promises and what is still to come
    Items {
        /// The application or agreement
        application: String,
    },
    /// Record a handover; everything that is left where no line is given
    Record {
        /// The application or agreement
        application: String,
        /// About the handover: FIELD=VALUE
        #[arg(long, value_name = "FIELD=VALUE")]
        set: Vec<String>,
        /// One thing handed over: item=1,quantity=2,serial=...,condition=new,eu_sticker=yes
        #[arg(long, value_name = "FIELD=VALUE,...")]
        line: Vec<String>,
    },
    /// List handovers
    List {
        /// Those of an application or agreement
        application: Option<String>,
    },
    /// Write the certificate of a handover as a PDF
    Certificate {
        /// The handover's number
        handover: String,
        #[command(flatten)]
        paper: Paper,
    },
    /// Note the day on which both signed the certificate
    Signed {
        /// The handover's number
        handover: String,
        /// The day
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: NaiveDate,
    },
    /// Plan a round of deliveries, village by village
    Plan {
        /// The day
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: NaiveDate,
        /// Only this municipality
        #[arg(long)]
        municipality: Option<String>,
        /// These applications; everybody with something to come when none is named
        applications: Vec<String>,
    },
    /// The stops of a day, or all
    Round {
        /// The day
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
    },
    /// Move a stop that waits one place up in its round
    Up {
        /// The application or agreement
        application: String,
    },
    /// Move a stop that waits one place down
    Down {
        /// The application or agreement
        application: String,
    },
    /// Take a stop that waits out of its round
    Cancel {
        /// The application or agreement
        application: String,
    },
}

#[derive(Args)]
pub struct Asset {
    /// The asset: its tag, the code of its label, its serial number or identity
    pub code: String,
    #[command(subcommand)]
    pub what: Option<AssetStep>,
}

#[derive(Subcommand)]
pub enum AssetStep {
    /// Change what is known of it; gives it a tag where it has none
    Set {
        /// serial, condition, eu_sticker, place: FIELD=VALUE
        #[arg(value_name = "FIELD=VALUE")]
        set: Vec<String>,
    },
    /// Say who keeps or uses it
    Hold {
        /// custodian or user
        #[arg(value_parser = code::<HolderRole>)]
        role: HolderRole,
        /// Their name
        name: String,
        /// Since; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        from: Option<NaiveDate>,
    },
    /// End that somebody keeps or uses it
    Release {
        /// Their name
        name: String,
        /// The last day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        to: Option<NaiveDate>,
    },
    /// Record what happened to it
    Happened {
        /// moved, lent, recovered, stolen, broken, died, sold, returned, redonated, written_off or inherited
        #[arg(value_parser = code::<AssetEventKind>)]
        kind: AssetEventKind,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// What else is known
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// To whose application or agreement it is given again
        #[arg(long, value_name = "APPLICATION")]
        to: Option<String>,
    },
}

#[derive(Subcommand)]
pub enum Assets {
    /// The register
    List {
        /// What an application's grant brought or holds
        application: Option<String>,
    },
    /// Write a sheet of labels as a PDF
    Labels {
        /// These assets; those of --application, or all, when none is named
        codes: Vec<String>,
        /// Those of an application
        #[arg(long)]
        application: Option<String>,
        /// Places of the first sheet that are used up
        #[arg(long, default_value_t = 0)]
        skip: usize,
        /// The folder it is written into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Pass the title to assets of one holder, with its letter (a programme manager)
    PassTitle {
        /// The assets
        #[arg(required = true)]
        codes: Vec<String>,
        /// Why before the conditions end
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        #[command(flatten)]
        paper: Paper,
    },
}

#[derive(Subcommand)]
pub enum Monitoring {
    /// Who is to be visited, whoever waits longest first
    Due {
        /// The whole schedule of everybody
        #[arg(long)]
        all: bool,
    },
    /// Record a visit; the jobs are counted anew
    Record {
        /// The application or agreement
        application: String,
        /// About the visit: FIELD=VALUE
        #[arg(long, value_name = "FIELD=VALUE", required = true)]
        set: Vec<String>,
        /// One asset: asset=TAG,present=yes,in_use=yes,condition=good,note=...
        #[arg(long, value_name = "FIELD=VALUE,...")]
        asset: Vec<String>,
        /// Staff of one kind: role=employee,full_time=yes,heads=2,sex=female,...
        #[arg(long, value_name = "FIELD=VALUE,...")]
        staff: Vec<String>,
    },
    /// List visits
    List {
        /// Those to an application or agreement
        application: Option<String>,
    },
    /// Declare a visit void that was recorded by mistake
    Void {
        /// The visit's number
        visit: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Write the form of a visit to fill in by hand as a PDF
    Form {
        /// The application or agreement
        application: String,
        #[command(flatten)]
        paper: Paper,
    },
}

#[derive(Subcommand)]
pub enum Incident {
    /// Record what happened to an asset, a business or a family
    Record {
        /// The application or agreement
        application: String,
        /// sold, lent, stolen, broken, died, closed, moved, absent or grantee_died
        #[arg(value_parser = code::<IncidentKind>)]
        kind: IncidentKind,
        /// The asset it is about
        #[arg(long, value_name = "ASSET")]
        asset: Option<String>,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// The last day to answer; by the settings when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        until: Option<NaiveDate>,
        /// What is known
        #[arg(long, value_name = "TEXT")]
        description: Option<String>,
    },
    /// List incidents
    List {
        /// Those of an application or agreement
        application: Option<String>,
    },
    /// Write the letter about an incident as a PDF
    Letter {
        /// The incident's number
        incident: String,
        #[command(flatten)]
        paper: Paper,
    },
    /// Decide about an incident (a programme manager)
    Decide {
        /// The incident's number
        incident: String,
        /// permit, return, recover, write_off, heir or nothing
        #[arg(value_parser = code::<IncidentDecision>)]
        decision: IncidentDecision,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

#[derive(Subcommand)]
pub enum Training {
    /// Record a training or mentoring with who attended
    Record {
        /// What was taught
        topic: String,
        /// Who taught
        #[arg(long, value_name = "NAME")]
        trainer: String,
        /// How many hours
        #[arg(long, value_name = "HOURS")]
        hours: String,
        /// training or mentoring
        #[arg(long, value_parser = code::<TrainingKind>, default_value = "training")]
        kind: TrainingKind,
        /// The day; today when absent
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// Where
        #[arg(long, value_name = "PLACE")]
        place: Option<String>,
        /// Who attended: APPLICATION, or APPLICATION,hours=2,name=...
        #[arg(long, value_name = "APPLICATION", required = true)]
        attended: Vec<String>,
    },
    /// List trainings
    List {
        /// Those an application attended
        application: Option<String>,
    },
    /// Write the certificates of attendance as PDF
    Certificate {
        /// The training's number
        training: String,
        /// Only that of one application
        #[arg(long)]
        application: Option<String>,
        #[command(flatten)]
        paper: Paper,
    },
}

#[derive(Subcommand)]
pub enum Closure {
    /// The checklist, the figures and the closings of a grant
    Show {
        /// The application or agreement
        application: String,
    },
    /// Excuse an open line of the checklist (a programme manager)
    Excuse {
        /// The application or agreement
        application: String,
        /// The line
        #[arg(value_parser = code::<ClosureLine>)]
        line: ClosureLine,
        /// Why; without one the excuse is taken back
        #[arg(long)]
        reason: Option<String>,
    },
    /// Close a grant (a programme manager)
    Close {
        /// The application or agreement
        application: String,
    },
    /// Open a closed grant again (a programme manager)
    Reopen {
        /// The application or agreement
        application: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
}
