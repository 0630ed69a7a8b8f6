//! Taking over: a dry run that shows everything first, then one transaction in a manager's name.

use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::grants::{self, Goes, Grant};
use super::lists::lists;
use super::results::{self, Outcome};
use super::{Kind, TakenKind, TakeoverOptions, TakeoverReport};
use crate::Result;
use crate::cells::Book;
use crate::code::Code;
use crate::ids::ImportId;
use crate::intake::Error;
use crate::intake::remembered::settle;
use crate::intake::report::{Phase, Progress};
use crate::intake::service::hex;
use crate::intake::store::{ImportRecord, RowOrigin, insert_import, insert_row, is_known};
use crate::money::Cents;
use crate::vault::{Action, Officer, Vault, Writing};

/// Rows between two words about progress.
const STRIDE: u64 = 50;

/// What the lists of a file come to.
struct Plan {
    grants: Vec<Grant>,
    outcomes: Vec<Outcome>,
    report: TakeoverReport,
}

/// What taking over would do; nothing is written.
///
/// # Errors
/// When the file holds no list, no day or reason is given, or the options speak of a column that cannot be.
pub fn preview(vault: &Vault, book: &Book, options: &TakeoverOptions) -> Result<TakeoverReport> {
    vault.read(|db| Ok(plan(db, &|content| db.keyed_hash(content), book, options, db.today)?.report))
}

/// Takes the lists over in one transaction. No decision, screening or second pair of eyes is asked for what is
/// past: that a manager takes it over, as of a day and for a reason, is the exception, and it is in the log.
///
/// # Errors
/// As [`preview`]; when the officer is no programme manager; [`Error::Stopped`] when `progress` stopped it.
pub fn take_over(
    vault: &Vault,
    officer: &Officer,
    book: &Book,
    options: &TakeoverOptions,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<TakeoverReport> {
    let written = vault.write(officer, Action::ProgrammeTakenOver, |tx| {
        let plan = plan(tx, &|content| tx.keyed_hash(content), book, options, tx.today)?;
        if !plan.grants.is_empty() || !plan.outcomes.is_empty() {
            write(tx, book, options, &plan, progress)?;
        }
        Ok(plan.report)
    })?;
    let mut report = written.value;
    report.batch = written.change;
    Ok(report)
}

fn plan(
    db: &Connection,
    keyed: &dyn Fn(&[u8]) -> String,
    book: &Book,
    options: &TakeoverOptions,
    today: NaiveDate,
) -> Result<Plan> {
    let as_of = options.as_of.filter(|day| *day <= today).ok_or(Error::AsOf)?;
    if options.reason.trim().is_empty() {
        return Err(Error::TakeoverUnexplained.into());
    }
    let mut options = options.clone();
    options.register = settle(db, book, &options.register)?.options;
    let (lists, skipped) = lists(book, &options)?;
    // Equal rows of one file are told apart by their content, which counts them.
    let seen: RefCell<HashSet<String>> = RefCell::default();
    let fingerprint = |content: &str| {
        let fingerprint = keyed(content.as_bytes());
        let known = is_known(db, &fingerprint)? || !seen.borrow_mut().insert(fingerprint.clone());
        Ok((!known).then_some(fingerprint))
    };
    let taken = grants::read(db, book, &lists, &options, today, &fingerprint)?;
    let mut numbers: HashSet<String> = grants::agreements(db)?.into_keys().collect();
    numbers.extend(taken.grants.iter().map(|grant| grants::folded(&grant.number)));
    let mut kinds = vec![TakenKind {
        kind: Kind::Grants,
        read: taken.read,
        taken: taken.grants.len() as u64,
        unchanged: taken.unchanged,
    }];
    let mut rejected = taken.rejected;
    let mut outcomes = Vec::new();
    for kind in [Kind::Assets, Kind::Visits, Kind::Jobs] {
        let mut read = results::read(kind, &lists, &options, today, &numbers, &fingerprint)?;
        let taken = read.outcomes.len() as u64;
        kinds.push(TakenKind { kind, read: read.read, taken, unchanged: read.unchanged });
        rejected.append(&mut read.rejected);
        outcomes.append(&mut read.outcomes);
    }
    kinds.retain(|kind| kind.read > 0 || lists.iter().any(|list| list.kind == kind.kind));
    let known = taken.grants.iter().filter(|grant| !matches!(grant.goes, Goes::New)).count();
    let granted = Cents::checked_sum(taken.grants.iter().map(|grant| grant.granted));
    let report = TakeoverReport {
        as_of,
        lists: lists.iter().map(super::lists::List::found).collect(),
        kinds,
        known_applicants: known as u64,
        granted_cents: granted.map_or(i64::MAX, Cents::get),
        rejected,
        skipped,
        batch: None,
    };
    Ok(Plan { grants: taken.grants, outcomes, report })
}

fn write(
    tx: &Writing<'_>,
    book: &Book,
    options: &TakeoverOptions,
    plan: &Plan,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<()> {
    let import = ImportId::new();
    insert_import(tx, &record(import, book, options, plan))?;
    let counts: serde_json::Map<String, serde_json::Value> =
        plan.report.kinds.iter().map(|kind| (kind.kind.code().to_owned(), kind.taken.into())).collect();
    tx.describe(json!({
        "file_sha256": hex(&book.sha256), "as_of": plan.report.as_of, "taken_over": counts,
        "rejected": plan.report.rejected.len(), "evidenced": false,
    }));
    let of = (plan.grants.len() + plan.outcomes.len()) as u64;
    let mut done = 0;
    let mut step = || {
        done += 1;
        let told = done % STRIDE == 0 || done == of;
        let stopped = told && progress(Progress { phase: Phase::Writing, done, of }).is_break();
        if stopped { Err(crate::Error::from(Error::Stopped)) } else { Ok(()) }
    };
    for grant in &plan.grants {
        let (application, _) = grant.write(tx)?;
        let origin = &grant.origin;
        let (sheet, row, fingerprint) = (origin.sheet.as_str(), origin.row, origin.fingerprint.as_str());
        insert_row(
            tx,
            import,
            application,
            &RowOrigin { sheet, row, fingerprint, as_written: None, record: None },
        )?;
        step()?;
    }
    let agreements = grants::agreements(tx)?;
    for outcome in &plan.outcomes {
        let (agreement, application) = *agreements.get(&outcome.number).ok_or(Error::NotFound)?;
        let record = Some(outcome.write(tx, agreement)?);
        let origin = &outcome.origin;
        let (sheet, row, fingerprint) = (origin.sheet.as_str(), origin.row, origin.fingerprint.as_str());
        insert_row(
            tx,
            import,
            application,
            &RowOrigin { sheet, row, fingerprint, as_written: None, record },
        )?;
        step()?;
    }
    // Who came with the lists is screened like anybody who arrives; what is found refuses nothing of the past.
    crate::screening::service::at_entry(tx, None)
}

fn record<'b>(id: ImportId, book: &'b Book, options: &'b TakeoverOptions, plan: &Plan) -> ImportRecord<'b> {
    let report = &plan.report;
    let kind = report.kinds.iter().find(|kind| kind.taken > 0).map_or(Kind::Grants, |kind| kind.kind);
    let sum = |count: fn(&TakenKind) -> u64| report.kinds.iter().map(count).sum();
    let rejected: Vec<_> = report
        .rejected
        .iter()
        .map(|r| json!({ "sheet": r.sheet, "row": r.row, "column": r.column, "code": r.code }))
        .collect();
    ImportRecord {
        id,
        file_name: &book.file_name,
        sha256: hex(&book.sha256),
        mapping: serde_json::to_string(&report.lists).unwrap_or_default(),
        read: sum(|kind| kind.read),
        imported: sum(|kind| kind.taken),
        unchanged: sum(|kind| kind.unchanged),
        rejected: serde_json::Value::Array(rejected).to_string(),
        taken_over: Some((kind.code(), report.as_of, options.reason.trim())),
    }
}
