//! From a survey to what officers are shown: the report, and the preview around it.

use std::collections::BTreeMap;

use super::Field;
use super::cell_text::{is_blank, letters, shown};
use super::report::{
    CellProblem, ColumnPreview, Count, Fix, Fixed, ImportPreview, ImportReport, ProblemGroup, RejectedRow,
    SheetPreview,
};
use super::survey::{Rejected, Survey, Surveyed};
use crate::code::Code;
use crate::language::plain_joined;

/// Values shown of each column.
const SAMPLES: usize = 4;

/// The report of a survey in which the rows for which `is_known` holds are unchanged. The order of
/// calls is that of the file.
pub fn report(survey: &Survey<'_>, known: &[bool]) -> ImportReport {
    let mut report = ImportReport {
        read: 0,
        imported: 0,
        unchanged: 0,
        rejected: Vec::new(),
        flags: Vec::new(),
        passed_over: Vec::new(),
        passed_over_counts: BTreeMap::new(),
        skipped: survey.skipped.clone(),
        fixed: Vec::new(),
        profile: None,
        updated: 0,
        differences: Vec::new(),
        batch: None,
    };
    let mut fixed: BTreeMap<(Field, String), u64> = BTreeMap::new();
    let mut flags: BTreeMap<(String, Option<String>), u64> = BTreeMap::new();
    let mut known = known.iter();
    for surveyed in &survey.tables {
        for accepted in &surveyed.accepted {
            report.read += 1;
            if known.next().copied().unwrap_or(false) {
                report.unchanged += 1;
                continue;
            }
            report.imported += 1;
            for (field, written) in &accepted.candidate.as_written {
                *fixed.entry((*field, written.clone())).or_default() += 1;
            }
            for doubt in &accepted.candidate.doubts {
                *flags.entry((doubt.flag.code.clone(), doubt.flag.field.clone())).or_default() += 1;
            }
        }
        report.read += surveyed.rejected.len() as u64;
        report.rejected.extend(surveyed.rejected.iter().map(|r| rejected_row(surveyed, r)));
        report.passed_over.extend(surveyed.passed.iter().cloned());
        for (kind, rows) in &surveyed.passed_counts {
            *report.passed_over_counts.entry(kind.code().to_owned()).or_default() += rows;
        }
    }
    report.flags = flags.into_iter().map(|((code, field), rows)| Count { code, field, rows }).collect();
    report.flags.sort_by_key(|count| std::cmp::Reverse(count.rows));
    report.fixed =
        fixed.into_iter().map(|((field, written), rows)| fixed_value(survey, field, written, rows)).collect();
    report.fixed.sort_by_key(|fixed| std::cmp::Reverse(fixed.rows));
    report
}

fn fixed_value(survey: &Survey<'_>, field: Field, written: String, rows: u64) -> Fixed {
    let answer = survey.decisions.answers.get(&(field, plain_joined(&written)));
    Fixed { field, value: answer.map(shown).unwrap_or_default(), written, rows, remembered: false }
}

/// What can be decided at once for all rows with a problem in a field.
fn fixes(code: &str, field: Option<Field>, written: Option<&String>) -> Vec<Fix> {
    // What is answered to a question is corrected in the file.
    let Some(field) = field else { return Vec::new() };
    let mut fixes = Vec::new();
    if matches!(code, "missing") {
        return vec![Fix::Set];
    }
    if written.is_some() {
        fixes.push(Fix::Means);
    }
    if matches!(field, Field::BirthDate | Field::ReceivedOn) && matches!(code, "not-a-day" | "no-such-day") {
        fixes.push(Fix::Order);
    }
    // A row that does not fit its call does so whatever is left out of it.
    if code != "no-name" && !code.starts_with("call-") {
        fixes.push(Fix::LeaveOut);
    }
    fixes
}

/// What can be said of a doubt: only words and blanks have one answer for all of them.
fn doubt_fixes(code: &str, field: Field, written: Option<&String>) -> Vec<Fix> {
    let own = matches!(
        field,
        Field::FullName
            | Field::GivenName
            | Field::FamilyName
            | Field::PersonalNumber
            | Field::Phone
            | Field::BirthDate
    );
    match code {
        "missing" if !own => vec![Fix::Set],
        _ if written.is_some() => vec![Fix::Means],
        _ => Vec::new(),
    }
}

fn rejected_row(surveyed: &Surveyed<'_>, rejected: &Rejected) -> RejectedRow {
    let mut problems = rejected.faults.iter().map(|fault| CellProblem {
        column: fault.column.clone(),
        field: fault.field,
        code: fault.code.to_owned(),
        args: fault.args.clone(),
    });
    let first = problems.next();
    let also = problems.collect();
    let (column, field, code, args) = match first {
        Some(first) => (first.column, first.field, first.code, first.args),
        None => (String::new(), None, String::new(), BTreeMap::new()),
    };
    let sheet = surveyed.table.sheet.name.clone();
    RejectedRow { sheet, row: rejected.row, column, field, code, args, also }
}

/// The preview of a survey.
pub fn preview(survey: &Survey<'_>, known: &[bool]) -> ImportPreview {
    let mut problems = Groups::default();
    let mut doubts = Groups::default();
    let mut known_rows = known.iter();
    for surveyed in &survey.tables {
        for rejected in &surveyed.rejected {
            for fault in &rejected.faults {
                problems.add(ProblemGroup {
                    code: fault.code.to_owned(),
                    args: fault.args.clone(),
                    field: fault.field,
                    column: fault.column.clone(),
                    rows: 1,
                    written: fault.written.clone(),
                    choices: fault.choices.clone(),
                    fixes: fixes(fault.code, fault.field, fault.written.as_ref()),
                });
            }
        }
        for accepted in &surveyed.accepted {
            if known_rows.next().copied().unwrap_or(false) {
                continue;
            }
            for doubt in &accepted.candidate.doubts {
                doubts.add(ProblemGroup {
                    code: doubt.flag.code.clone(),
                    args: BTreeMap::new(),
                    field: Some(doubt.field),
                    column: doubt.column.clone(),
                    rows: 1,
                    written: doubt.written.clone(),
                    choices: Vec::new(),
                    fixes: doubt_fixes(&doubt.flag.code, doubt.field, doubt.written.as_ref()),
                });
            }
        }
    }
    ImportPreview {
        report: report(survey, known),
        sheets: survey.tables.iter().map(sheet_preview).collect(),
        problems: problems.sorted(),
        doubts: doubts.sorted(),
        profiles: Vec::new(),
    }
}

/// Groups by everything but the count.
#[derive(Default)]
struct Groups(BTreeMap<(String, String, Option<String>), ProblemGroup>);

impl Groups {
    fn add(&mut self, group: ProblemGroup) {
        let key = (group.code.clone(), group.column.clone(), group.written.clone());
        match self.0.get_mut(&key) {
            Some(known) => known.rows += 1,
            None => {
                self.0.insert(key, group);
            }
        }
    }

    fn sorted(self) -> Vec<ProblemGroup> {
        let mut groups: Vec<ProblemGroup> = self.0.into_values().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.rows));
        groups
    }
}

fn sheet_preview(surveyed: &Surveyed<'_>) -> SheetPreview {
    let table = &surveyed.table;
    let body = table.sheet.rows.get(table.rows.clone()).unwrap_or_default();
    let columns = table.columns.iter().enumerate().map(|(at, column)| {
        let cells = body.iter().filter_map(|row| row.get(at)).filter(|cell| !is_blank(cell));
        ColumnPreview {
            column: u32::try_from(at).unwrap_or(u32::MAX),
            letters: letters(at),
            heading: column.heading.clone(),
            field: column.reading.field,
            question: column.question.clone(),
            how: column.reading.how,
            confidence: column.reading.confidence,
            heading_sure: match (&column.question, column.reading.field) {
                (Some(_), _) => 100,
                (None, field) => field.map_or(0, |field| column.meaning.sure_of(field)),
            },
            values_fit: column
                .reading
                .field
                .filter(|_| column.evidence.is_enough())
                .and_then(|field| column.evidence.fit(field))
                .and_then(|fit| u8::try_from(fit).ok()),
            samples: cells.take(SAMPLES).map(shown).collect(),
        }
    });
    SheetPreview {
        sheet: table.sheet.name.clone(),
        header_row: table.header_row().unwrap_or(0),
        municipality: table.place.as_ref().map(|p| p.written.clone()),
        columns: columns.collect(),
        read: (surveyed.accepted.len() + surveyed.rejected.len()) as u64,
        rejected: surveyed.rejected.len() as u64,
    }
}
