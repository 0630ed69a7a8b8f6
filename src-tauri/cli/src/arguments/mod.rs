//! The command line as it is typed.

mod agreements;
mod applications;
mod committees;
mod dossiers;
mod following;
mod homes;
mod letters;
mod matching;
mod organisations;
mod papers;
mod privacy;
mod procurement;
mod selecting;
mod vaults;
mod visiting;
mod watching;

pub use agreements::*;
pub use applications::*;
pub use committees::*;
pub use dossiers::*;
pub use following::*;
pub use homes::*;
pub use letters::*;
pub use matching::*;
pub use organisations::*;
pub use papers::*;
pub use privacy::*;
pub use procurement::*;
pub use selecting::*;
pub use vaults::*;
pub use visiting::*;
pub use watching::*;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use csp_core::code::Code;
use csp_core::language::Language;
use csp_core::reporting::Audience;

/// The programme from the command line: a vault, its applicants, agreements and reports.
#[derive(Parser)]
#[command(name = "csp", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Args)]
pub struct Common {
    /// The vault's folder
    #[arg(long, global = true, value_name = "DIR", env = "CSP_VAULT")]
    pub vault: Option<PathBuf>,
    /// A file whose first line is the passphrase; else CSP_PASSPHRASE, else it is asked for
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Who works, where the vault has several officers
    #[arg(long, global = true, value_name = "NAME", env = "CSP_OFFICER")]
    pub officer: Option<String>,
    /// Print JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of the texts: en, sq, sr-Latn or sr-Cyrl
    #[arg(long, global = true, value_name = "LANGUAGE", env = "CSP_LANG", value_parser = code::<Language>)]
    pub lang: Option<Language>,
}

impl Common {
    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.lang.unwrap_or(Language::En)
    }
}

#[derive(Subcommand)]
pub enum Command {
    /// Make a vault with its first officer, and print the recovery key once
    Init(Init),
    /// Fill a vault with a whole, plausible sample programme; makes the vault if there is none
    Demo(Demo),
    /// Import a register of applicants (a workbook or CSV)
    Import(Import),
    /// Take over a running programme: grants, assets, visits and jobs from old lists, steps not evidenced
    Takeover(Takeover),
    /// Take back an import, or any change that can be taken back
    Undo(Undo),
    /// List applicants, or find some
    Applicants(Applicants),
    /// Likely duplicates: list them, merge, take apart, tell apart
    Duplicates(Duplicates),
    /// Names, however written
    #[command(subcommand)]
    Names(Names),
    /// One application: show it, move it, enter a new one
    #[command(subcommand)]
    Application(Application),
    /// Calls for applications: list, show, open, amend; put applications under one; questions about one
    #[command(subcommand)]
    Call(Call),
    /// Eligibility: the checklist of an application, findings, clarifications
    #[command(subcommand)]
    Eligibility(Eligibility),
    /// Scoring: declare interests, name assessors, score, see how a call stands
    #[command(subcommand)]
    Scoring(Scoring),
    /// Committees: sessions, what they say, the ranking and the reserve list
    #[command(subcommand)]
    Committee(Committee),
    /// Verification visits: plan a day, order it, record what was found
    #[command(subcommand)]
    Visit(Visit),
    /// What is late and what is due soon
    Deadlines(Deadlines),
    /// Funds: budget, commitments, spending, balance of any day
    #[command(subcommand)]
    Funds(Funds),
    /// Procurement in kind: needs, lots, quotations, orders, deliveries, invoices, reconciling
    #[command(subcommand)]
    Procurement(Procurement),
    /// Write a letter to an applicant as a PDF
    Letter(Letter),
    /// Write the letters of a call's applications as PDF
    Letters(Letters),
    /// Complaints about decisions: record one, list them, decide one
    #[command(subcommand)]
    Complaint(Complaint),
    /// The whole file of a grant: what it holds, what is missing; samples for those who verify
    #[command(subcommand)]
    Dossier(Dossier),
    /// What was done, newest first, with the batch that undo takes
    Changes(Changes),
    /// Who opened which record, printed or exported what, newest first
    Accesses(Accesses),
    /// The donation agreement: write it as a PDF, sign, amend, end it, its obligations and summary
    Agreement(Agreement),
    /// Handover: what is left, handovers and their certificates, rounds of deliveries
    #[command(subcommand)]
    Handover(Handover),
    /// One asset of the register, by its tag or the code of its label
    Asset(Asset),
    /// The register of assets: list it, labels, title
    #[command(subcommand)]
    Assets(Assets),
    /// Monitoring: who is due, visits with their jobs, the form to print
    #[command(subcommand)]
    Monitoring(Monitoring),
    /// Closing a grant: its checklist, excuses, final figures
    #[command(subcommand)]
    Closure(Closure),
    /// Incidents: record one, list them, letter, decision
    #[command(subcommand)]
    Incident(Incident),
    /// Training and mentoring: record one, list them, certificates
    #[command(subcommand)]
    Training(Training),
    /// What is to be warned of early: missing assets, closed businesses, what is overdue
    Warnings,
    /// The wording agreements are printed in
    #[command(subcommand)]
    Wording(Wording),
    /// Attach a file (PDF, JPEG or PNG) to an applicant, an application or an agreement
    Attach(Attach),
    /// The files attached to a record; copies of them; take one away
    Attachments(Attachments),
    /// Print numbered application forms; list them; declare one void
    Form(Form),
    /// Print the receipt for an application
    Receipt(Receipt),
    /// Split a scanned pile by the codes on its pages and attach each to its application
    Scan(Scan),
    /// Write a month's workbook
    Report(Report),
    /// What a person consented to: list it, record a consent, record that one was withdrawn
    Consent(Consent),
    /// A person's details
    #[command(subcommand)]
    Person(Person),
    /// Households: who lives together, who comes and leaves
    #[command(subcommand)]
    Household(Household),
    /// Earlier support: enter it, import lists, match them, warnings of double funding
    #[command(subcommand)]
    Support(Support),
    /// Erase a person's data, or restrict its use
    Erase(Erase),
    /// Whose records have come to the end of their term, and what is decided about them
    Retention(Retention),
    /// Write a person's own data as a PDF in their language
    PersonalData(PersonalData),
    /// What was given to whom, and why, newest first
    Disclosures(Disclosures),
    /// Make a backup: one encrypted file, tried by opening it
    Backup(Backup),
    /// List backups
    Backups(Backups),
    /// Restore a backup into a folder, or show what that would mean
    Restore(Restore),
    /// Give the database a new key; everybody's passphrase stays as it is
    Rekey,
    /// Change your own passphrase
    Passphrase(Passphrase),
    /// The printed recovery key
    #[command(subcommand)]
    RecoveryKey(RecoveryKey),
    /// Come in with the printed recovery key when a passphrase is forgotten
    Recover(Recover),
    /// Check the vault's database, chain of changes, signatures and the rights of who signed
    Verify(Verify),
    /// The end of the chain of changes, to be kept on paper
    Head,
    /// The officers: list them, enrol, disable, give another role; who may do what
    Officers {
        #[command(subcommand)]
        what: Option<Officers>,
    },
    /// Write the whole chain, without personal values, for an auditor to check offline with csp-audit
    AuditPackage(AuditPackage),
    /// Restrictive measures: load lists, screen, settle candidates, print a certificate
    #[command(subcommand)]
    Screen(Screen),
    /// Every organisation: applicants and suppliers
    Organisations,
    /// One organisation: show it, correct it, say who owns and leads it
    #[command(subcommand)]
    Organisation(Organisation),
    /// Suppliers: list them, or enter one
    Suppliers(Suppliers),
    /// Exceptions from duties apart: list them, sign one, withdraw one
    Exceptions {
        #[command(subcommand)]
        what: Option<Exceptions>,
    },
    /// Let an auditor see named applicants in clear until a day
    Unseal(Unseal),
    /// The programme's settings: show them, or give one a new version
    #[command(subcommand)]
    Settings(Settings),
    /// Read a foreign file under limits (what import starts)
    #[command(hide = true)]
    Read(Read),
}

/// A value by its stable code.
fn code<T: Code>(text: &str) -> Result<T, String> {
    T::from_code(text).ok_or_else(|| {
        let codes: Vec<&str> = T::ALL.iter().map(|v| v.code()).collect();
        format!("one of {}", codes.join(", "))
    })
}

/// An audience; its code has a stroke on the command line.
fn audience(text: &str) -> Result<Audience, String> {
    Audience::from_code(&text.replace('-', "_"))
        .ok_or_else(|| "one of internal, eu-office, public".to_owned())
}

/// A day, ISO or as people here write it.
fn day(text: &str) -> Result<NaiveDate, String> {
    let text = text.trim().trim_end_matches('.');
    ["%Y-%m-%d", "%d.%m.%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
        .ok_or_else(|| "a day written YYYY-MM-DD or dd.mm.yyyy".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }

    #[test]
    fn days_are_read_both_ways() {
        let expected = NaiveDate::from_ymd_opt(2026, 11, 9).unwrap();
        for text in ["2026-11-09", "09.11.2026", "9.11.2026."] {
            assert_eq!(day(text), Ok(expected), "{text}");
        }
        for text in ["2026-13-01", "11/09/2026", "", "31.02.2026"] {
            assert!(day(text).is_err(), "{text}");
        }
    }
}
