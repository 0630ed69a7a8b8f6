//! Assets, visits and jobs of old lists, tied to grants by the old agreement numbers.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::grants::{Origin, Recognise, folded};
use super::lists::List;
use super::rows::OneRow;
use super::{Kind, TakeField as F, TakeoverOptions};
use crate::Result;
use crate::grants::assets::{self, Asset};
use crate::grants::jobs::{self, JobCount};
use crate::grants::visits::{self, Visit};
use crate::ids::{AgreementId, AssetId, JobCountId, MonitoringVisitId};
use crate::intake::RejectedRow;
use crate::money::Cents;
use crate::vault::Writing;

/// One row of these lists.
pub(super) struct Outcome {
    pub origin: Origin,
    /// The agreement's number, folded.
    pub number: String,
    pub what: What,
}

/// What it says.
pub(super) enum What {
    Asset { description: String, serial: Option<String>, quantity: i64, value: Option<Cents>, on: NaiveDate },
    Visit { on: NaiveDate, in_place: Option<bool>, operating: Option<bool>, note: Option<String> },
    Jobs { on: NaiveDate, full_time: i64, part_time: i64, secured: i64 },
}

/// What reading the lists of one kind gave.
#[derive(Default)]
pub(super) struct Read {
    pub outcomes: Vec<Outcome>,
    pub rejected: Vec<RejectedRow>,
    pub read: u64,
    pub unchanged: u64,
}

/// Reads the lists of one kind. `numbers` are the agreements that are here or come with the same file.
pub(super) fn read(
    kind: Kind,
    lists: &[List<'_>],
    options: &TakeoverOptions,
    today: NaiveDate,
    numbers: &HashSet<String>,
    fingerprint: Recognise<'_>,
) -> Result<Read> {
    let mut out = Read::default();
    let mut seen: HashMap<String, u32> = HashMap::new();
    for list in lists.iter().filter(|list| list.kind == kind) {
        for at in list.header + 1..list.sheet.rows.len() {
            let mut row = OneRow::new(list, options, at, today);
            if row.is_passed_over() {
                continue;
            }
            out.read += 1;
            // Two equal rows are two things: both are kept, and both are known again.
            let mut content = row.content();
            let times = seen.entry(content.clone()).or_default();
            *times += 1;
            content.push_str(&times.to_string());
            let Some(fingerprint) = fingerprint(&content)? else {
                out.unchanged += 1;
                continue;
            };
            let number = row.needed(F::AgreementNumber, "agreement-number-missing").map(|n| folded(&n));
            if number.as_ref().is_some_and(|number| !numbers.contains(number)) {
                row.fault(F::AgreementNumber, "agreement-not-here");
            }
            let what = what(kind, &mut row);
            match (number, what) {
                (Some(number), Some(what)) if row.faults.is_empty() => {
                    let origin = Origin { sheet: list.sheet.name.clone(), row: list.row(at), fingerprint };
                    out.outcomes.push(Outcome { origin, number, what });
                }
                _ => out.rejected.push(row.rejected()),
            }
        }
    }
    Ok(out)
}

fn what(kind: Kind, row: &mut OneRow<'_, '_>) -> Option<What> {
    match kind {
        Kind::Grants => None,
        Kind::Assets => {
            let description = row.needed(F::Description, "description-missing");
            let (quantity, value) = (row.quantity(F::Quantity), row.amount(F::ValueEur));
            let on = row.needed_day(F::HandedOverOn);
            let serial = row.text(F::Serial);
            Some(What::Asset { description: description?, serial, quantity, value, on: on? })
        }
        Kind::Visits => {
            let on = row.needed_day(F::VisitedOn);
            let (in_place, operating) = (row.answer(F::InPlace), row.answer(F::Operating));
            Some(What::Visit { on: on?, in_place, operating, note: row.text(F::VisitNote) })
        }
        Kind::Jobs => {
            let on = row.needed_day(F::CountedOn);
            let [full_time, part_time, secured] =
                [F::CreatedFullTime, F::CreatedPartTime, F::Secured].map(|field| row.count(field));
            Some(What::Jobs { on: on?, full_time, part_time, secured })
        }
    }
}

impl Outcome {
    /// Writes it under its agreement; gives the record's identity.
    pub fn write(&self, tx: &Writing<'_>, agreement: AgreementId) -> Result<uuid::Uuid> {
        let evidenced = false;
        match &self.what {
            What::Asset { description, serial, quantity, value, on } => {
                let id = AssetId::new();
                let (description, serial, value) = (description.clone(), serial.clone(), *value);
                let (quantity_milli, handed_over_on) = (*quantity, *on);
                assets::insert(
                    tx,
                    &Asset {
                        id,
                        agreement,
                        description,
                        serial,
                        quantity_milli,
                        value,
                        handed_over_on,
                        evidenced,
                    },
                )?;
                Ok(id.uuid())
            }
            What::Visit { on, in_place, operating, note } => {
                let (id, note) = (MonitoringVisitId::new(), note.clone());
                let (visited_on, in_place, operating) = (*on, *in_place, *operating);
                visits::insert(
                    tx,
                    &Visit { id, agreement, visited_on, in_place, operating, note, evidenced },
                )?;
                Ok(id.uuid())
            }
            What::Jobs { on, full_time, part_time, secured } => {
                let id = JobCountId::new();
                let count = JobCount {
                    id,
                    agreement,
                    counted_on: *on,
                    created_full_time: *full_time,
                    created_part_time: *part_time,
                    secured: *secured,
                    evidenced,
                };
                jobs::insert(tx, &count)?;
                Ok(id.uuid())
            }
        }
    }
}
