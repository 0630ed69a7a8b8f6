//! Which rows mean an application that is here, and what they say differently. Never by guess: the same
//! identity number, or name and day of birth, under the same component; or the same row of a file of the same
//! name, with the same name in it.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::state::{FIELDS, Known, said};
use super::{Difference, Held, UpdateChoice};
use crate::Result;
use crate::ids::ApplicationId;
use crate::intake::known::{self, folded_name};
use crate::intake::survey::Accepted;
use crate::intake::{Field, ImportOptions};
use crate::language::plain_joined;
use crate::people::phone::read_phone;

/// What becomes of a row.
pub(in crate::intake) enum Fate {
    /// It is imported.
    New,
    /// An earlier import has brought it.
    Known,
    /// It means an application that is here, and says these things differently; none at all is possible.
    Means(Box<Known>, Vec<Difference>),
}

/// One row as it is looked at.
pub(in crate::intake) struct Row<'r> {
    pub sheet: &'r str,
    pub row: &'r Accepted,
    pub fingerprint: &'r str,
    pub known: bool,
}

/// What becomes of each row of a file.
pub(in crate::intake) fn fates(
    db: &Connection,
    file_name: &str,
    options: &ImportOptions,
    rows: &[Row<'_>],
) -> Result<Vec<Fate>> {
    let persons = known::Known::read(db)?;
    let here: HashSet<&str> = rows.iter().map(|row| row.fingerprint).collect();
    let mut meant: HashSet<ApplicationId> = HashSet::new();
    let mut fates = Vec::with_capacity(rows.len());
    for row in rows {
        if row.known {
            fates.push(Fate::Known);
            continue;
        }
        let application = match persons.person(&row.row.candidate) {
            Some(person) => of_person(db, person, row)?,
            None => of_row(db, file_name, row, &here)?,
        };
        // Two rows of one file cannot both be the application; the later one is somebody's to look at.
        let application = application.filter(|id| meant.insert(*id));
        let known = application.map(|id| Known::read(db, id)).transpose()?.flatten();
        fates.push(match known {
            Some(known) => {
                let differences = differences(db, &known, row, options)?;
                Fate::Means(Box::new(known), differences)
            }
            None => Fate::New,
        });
    }
    Ok(fates)
}

/// The one application of a person under the row's component.
fn of_person(db: &Connection, person: crate::ids::PersonId, row: &Row<'_>) -> Result<Option<ApplicationId>> {
    let component = row.row.candidate.component.map(crate::code::Code::code);
    let mut statement = db.prepare_cached(
        "SELECT a.id FROM application a JOIN applicant n ON n.id = a.applicant_id AND n.removed_at IS NULL
         WHERE n.person_id = ?1 AND a.removed_at IS NULL AND a.component IS ?2 LIMIT 2",
    )?;
    let found: Vec<ApplicationId> =
        statement.query_map(params![person, component], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(match found.as_slice() {
        [one] => Some(*one),
        _ => None,
    })
}

/// The application that this row of a file of this name brought, if the name in it is the same and the row as
/// it was then stands nowhere else in the file.
fn of_row(
    db: &Connection,
    file_name: &str,
    row: &Row<'_>,
    here: &HashSet<&str>,
) -> Result<Option<ApplicationId>> {
    let found: Option<(ApplicationId, String, String, Option<String>)> = db
        .prepare_cached(
            "SELECT r.application_id, r.fingerprint, p.name_written, a.component
             FROM import_row r JOIN import i ON i.id = r.import_id
                  JOIN application a ON a.id = r.application_id AND a.removed_at IS NULL
                  JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
             WHERE i.file_name = ?1 AND i.kind IS NULL AND r.sheet = ?2 AND r.row = ?3
             ORDER BY r.id DESC LIMIT 1",
        )?
        .query_row(params![file_name, row.sheet, row.row.row], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
        })
        .optional()?;
    let candidate = &row.row.candidate;
    let same = |(_, fingerprint, name, component): &(_, String, String, Option<String>)| {
        folded_name(name) == folded_name(&candidate.person.name_written)
            && component.as_deref() == candidate.component.map(crate::code::Code::code)
            && !here.contains(fingerprint.as_str())
    };
    Ok(found.filter(same).map(|(application, ..)| application))
}

fn differences(
    db: &Connection,
    known: &Known,
    row: &Row<'_>,
    options: &ImportOptions,
) -> Result<Vec<Difference>> {
    let mut found = Vec::new();
    for (field, table, column) in FIELDS {
        // A blank says nothing.
        let Some(to) = said(&row.row.candidate, field) else { continue };
        let from = known.value(field);
        if from.as_deref().is_some_and(|from| is_same(field, from, &to)) {
            continue;
        }
        let held = known.held(db, field, table, column)?;
        let choice = choice(&options.update_choices, row, field);
        let taken = match held {
            None => choice != Some(false),
            Some(Held::ByOfficer) => choice.unwrap_or_else(|| options.overwrite.contains(&field)),
            Some(Held::Decided | Held::Proof) => false,
        };
        found.push(Difference {
            application: known.application.id,
            number: known.application.number.clone(),
            sheet: row.sheet.to_owned(),
            row: row.row.row,
            field,
            from,
            to,
            taken,
            held,
        });
    }
    Ok(found)
}

/// What the officer says of one difference; said of the field goes before said of the row.
fn choice(choices: &[UpdateChoice], row: &Row<'_>, field: Field) -> Option<bool> {
    let of_row = |choice: &&UpdateChoice| choice.sheet == row.sheet && choice.row == row.row.row;
    let of_field = choices.iter().filter(of_row).find(|choice| choice.field == Some(field));
    of_field.or_else(|| choices.iter().filter(of_row).find(|c| c.field.is_none())).map(|choice| choice.take)
}

/// The same in another script, spelling of marks, or order of the name's words is no difference.
fn is_same(field: Field, a: &str, b: &str) -> bool {
    match field {
        Field::FullName => folded_name(a) == folded_name(b),
        Field::Settlement | Field::Address | Field::HouseNumber | Field::Notes => {
            plain_joined(a) == plain_joined(b)
        }
        Field::Phone => read_phone(a).kept == read_phone(b).kept,
        _ => a == b,
    }
}

impl Fate {
    /// Whether a row that means an application changes it.
    pub fn changes(&self) -> bool {
        matches!(self, Self::Means(_, differences) if differences.iter().any(|one| one.taken))
    }
}
