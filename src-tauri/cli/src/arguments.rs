//! The command line as it is typed.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use csp_core::code::Code;
use csp_core::duties::Duty;
use csp_core::ids::{ExceptionId, HitId};
use csp_core::language::Language;
use csp_core::month::Month;
use csp_core::reporting::Audience;
use csp_core::screening::HitState;
use csp_core::selection::ApplicationState;
use csp_core::vault::Role;

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
    /// What was done, newest first, with the batch that undo takes
    Changes(Changes),
    /// Who opened which record, printed or exported what, newest first
    Accesses(Accesses),
    /// Write the donation agreement of an approved application as a PDF
    Agreement(Agreement),
    /// Write a month's workbook
    Report(Report),
    /// What a person consented to: list it, record a consent, record that one was withdrawn
    Consent(Consent),
    /// A person's details
    #[command(subcommand)]
    Person(Person),
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
pub struct Import {
    /// The file
    pub file: PathBuf,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
    /// Read these columns as these fields: FIELD=COLUMN,... (a column by its header's text)
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub map: Vec<String>,
    /// Give every row these values: FIELD=VALUE,...
    #[arg(long, value_name = "FIELD=VALUE")]
    pub set: Vec<String>,
    /// Write the rejected rows to a workbook, with what is wrong at each cell, to be corrected and imported
    #[arg(long, value_name = "FILE.xlsx")]
    pub rejected: Option<PathBuf>,
}

#[derive(Args)]
pub struct Undo {
    /// The batch, as import and changes name it
    pub batch: String,
}

#[derive(Args)]
pub struct Applicants {
    /// Find by name, number, village or telephone, in any script and spelling
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// At most so many
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

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
pub enum Application {
    /// Show one application and its history
    Show {
        /// Its identity or number
        id: String,
    },
    /// Move one application to its next state
    Move(Move),
    /// Enter a new application
    New(New),
    /// Change what its agreement promises; a programme manager approves what another officer changed
    Terms(Terms),
    /// Approve the terms of its agreement exactly as they are
    ApproveTerms {
        /// Its identity or number
        id: String,
    },
    /// Take out the step it stands on, which was recorded by mistake
    Correct {
        /// Its identity or number
        id: String,
        /// Why the step was wrong
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

#[derive(Args)]
pub struct Terms {
    /// Its identity or number
    pub id: String,
    /// What is granted, in EUR; what the items the programme pays come to when absent
    #[arg(long, value_name = "EUR")]
    pub amount: Option<String>,
    /// What the applicant adds in money
    #[arg(long, value_name = "EUR")]
    pub own_cash: Option<String>,
    /// What the applicant adds in kind
    #[arg(long, value_name = "EUR")]
    pub own_kind: Option<String>,
    /// One item: "DESCRIPTION;QUANTITY;UNIT PRICE[;SPECIFICATION]"
    #[arg(long, value_name = "ITEM")]
    pub item: Vec<String>,
}

#[derive(Args)]
pub struct Move {
    /// Its identity or number
    pub id: String,
    /// received, eligible, ineligible, approved, rejected or agreed
    #[arg(value_parser = code::<ApplicationState>)]
    pub state: ApplicationState,
    /// The day of the step (YYYY-MM-DD or dd.mm.yyyy); today when absent
    #[arg(long, alias = "date", value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// What is granted, in EUR; what was asked for when absent (approval only)
    #[arg(long, value_name = "EUR")]
    pub amount: Option<String>,
    /// What the applicant adds in money (approval only)
    #[arg(long, value_name = "EUR")]
    pub own_cash: Option<String>,
    /// What the applicant adds in kind (approval only)
    #[arg(long, value_name = "EUR")]
    pub own_kind: Option<String>,
    /// One item: "DESCRIPTION;QUANTITY;UNIT PRICE[;SPECIFICATION]" (approval only)
    #[arg(long, value_name = "ITEM")]
    pub item: Vec<String>,
}

#[derive(Args)]
pub struct New {
    /// One field of the form, such as name="Ana Savić" or requested="4.250,00"; repeat for more
    #[arg(long, value_name = "FIELD=VALUE", required = true)]
    pub set: Vec<String>,
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

#[derive(Args)]
pub struct AuditPackage {
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// What it is for; goes to the log of reads
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub purpose: String,
}

#[derive(Args)]
pub struct Verify {
    /// An end of the chain known from a workbook or paper, "SEQUENCE HASH"; repeat for more
    #[arg(long, value_name = "HEAD")]
    pub head: Vec<String>,
}

#[derive(Args)]
pub struct Agreement {
    /// The application's identity or number
    pub application: String,
    /// en-sq, en-sr-Latn, en-sr-Cyrl or en-sq-sr
    #[arg(long, value_name = "LANGUAGES")]
    pub language: String,
    /// The folder to write into
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Report {
    /// The month, YYYY-MM
    pub month: Month,
    /// The workbook to write
    #[arg(long, value_name = "FILE.xlsx")]
    pub out: PathBuf,
    /// Who reads it: internal, eu-office or public; only the internal one joins whatever the vault knows
    #[arg(long, default_value = "eu-office", value_parser = audience)]
    pub audience: Audience,
    /// The workbook's language
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// What it is given out for, by the purpose's code; what goes without saying for its reader when absent
    #[arg(long, value_name = "CODE", requires = "recipient")]
    pub purpose: Option<String>,
    /// To whom
    #[arg(long, value_name = "NAME", requires = "purpose")]
    pub recipient: Option<String>,
    /// What else is to be said
    #[arg(long, value_name = "TEXT", requires = "purpose")]
    pub note: Option<String>,
    /// The officer who approved, where the purpose demands one
    #[arg(long, value_name = "NAME", requires = "purpose")]
    pub approver: Option<String>,
}

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

#[derive(Args)]
pub struct Read {
    /// The file
    pub file: PathBuf,
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
