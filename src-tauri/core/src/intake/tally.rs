//! From a survey to what officers are shown: the report, and the preview around it.

use std::collections::BTreeMap;

use super::cell_text::{is_blank, letters, shown};
use super::report::{
    CellProblem, ColumnPreview, Count, ImportPreview, ImportReport, ProblemGroup, RejectedRow, SheetPreview,
};
use super::survey::{Rejected, Survey, Surveyed};
use crate::code::Code;

/// Values shown of each column.
const SAMPLES: usize = 3;

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
        batch: None,
    };
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
    report
}

fn rejected_row(surveyed: &Surveyed<'_>, rejected: &Rejected) -> RejectedRow {
    let mut problems = rejected.faults.iter().map(|fault| CellProblem {
        column: fault.column.clone(),
        field: Some(fault.field),
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
                    field: Some(fault.field),
                    column: fault.column.clone(),
                    rows: 1,
                    written: fault.written.clone(),
                    choices: fault.choices.clone(),
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
                });
            }
        }
    }
    ImportPreview {
        report: report(survey, known),
        sheets: survey.tables.iter().map(sheet_preview).collect(),
        problems: problems.sorted(),
        doubts: doubts.sorted(),
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
            how: column.reading.how,
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
