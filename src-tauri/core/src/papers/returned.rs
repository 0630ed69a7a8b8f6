//! Returned forms, many at once: each row is a form as it is typed from the paper.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::json;

use super::asked;
use super::fields::unnumbered;
use super::forms::{PaperForm, known};
use super::{Error, FormState, store};
use crate::attachments::{Record, RecordKind};
use crate::ids::PaperFormId;
use crate::intake::form::{ApplicationForm, Entered, read_under, write};
use crate::vault::{Action, Officer, Vault, Writing, Written};
use crate::{Problem, Result};

/// One returned form. It carries personal data and therefore has no `Debug`.
#[derive(Clone, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "ReturnedRow")]
pub struct ReturnedForm {
    /// The number printed on it: whole, from its `F` on, or the figures alone.
    pub number: String,
    /// What stands in its fields. Choices as their numbers on the paper, codes or words.
    pub fields: ApplicationForm,
}

impl ReturnedForm {
    /// Whether nothing was typed into the row.
    fn is_blank(&self) -> bool {
        let typed = serde_json::to_value(&self.fields).unwrap_or_default();
        let said = |value: &serde_json::Value| value.as_str().is_some_and(|text| !text.trim().is_empty());
        // The day of receipt is filled in beforehand.
        let fields = typed
            .as_object()
            .is_some_and(|fields| fields.iter().any(|(name, value)| name != "received_on" && said(value)));
        let fields = fields || self.fields.answers.values().any(|answer| !answer.trim().is_empty());
        self.number.trim().is_empty() && !fields
    }
}

/// What became of a row.
pub enum RowOutcome {
    /// Nothing was typed into it.
    Blank,
    /// It became an application.
    Entered(Entered),
    /// What is wrong with it, each problem at its field (`number` for the form's); it was not entered.
    Refused(Vec<Problem>),
}

/// What is wrong with each row, as it would be told when they are entered.
///
/// # Errors
/// When the vault cannot be read.
pub fn check(vault: &Vault, rows: &[ReturnedForm]) -> Result<Vec<Vec<Problem>>> {
    vault.read(|reading| {
        let mut seen = BTreeSet::new();
        rows.iter()
            .map(|row| {
                let mut problems = Vec::new();
                if !row.is_blank() {
                    let form = form_of(reading, row, &mut seen, &mut problems)?;
                    let (fields, version) = asked::typed(reading, form.as_ref(), &unnumbered(&row.fields))?;
                    read_under(&fields, reading, reading.today, version, &mut problems);
                }
                Ok(problems)
            })
            .collect()
    })
}

/// Enters the rows that are right as applications, in one change that can be taken back; wrong rows stay out and say
/// why. Pages that were scanned before and wait for one of these forms find their application.
///
/// # Errors
/// When nothing can be written at all.
pub fn enter(vault: &Vault, officer: &Officer, rows: &[ReturnedForm]) -> Result<Written<Vec<RowOutcome>>> {
    vault.write(officer, Action::FormsEntered, |tx| {
        let (mut outcomes, mut entered) = (Vec::with_capacity(rows.len()), Vec::new());
        let mut seen = BTreeSet::new();
        for row in rows {
            if row.is_blank() {
                outcomes.push(RowOutcome::Blank);
                continue;
            }
            let mut problems = Vec::new();
            let form = form_of(tx, row, &mut seen, &mut problems)?;
            let (fields, version) = asked::typed(tx, form.as_ref(), &unnumbered(&row.fields))?;
            let fields = read_under(&fields, tx, tx.today, version, &mut problems);
            let Some(form) = form.filter(|_| problems.is_empty()) else {
                outcomes.push(RowOutcome::Refused(problems));
                continue;
            };
            match tx.attempt(|tx| one(tx, &form, fields)) {
                Ok(made) => {
                    entered.push(made.application_number.clone());
                    outcomes.push(RowOutcome::Entered(made));
                }
                // What the database itself refuses is no fault of the row.
                Err(error @ crate::Error::Database(_)) => return Err(error),
                Err(error) => outcomes.push(RowOutcome::Refused(vec![error.problem()])),
            }
        }
        tx.describe(json!({ "forms": entered.len(), "first": entered.first(), "last": entered.last() }));
        Ok(outcomes)
    })
}

fn one(tx: &Writing<'_>, form: &PaperForm, fields: crate::intake::form::ReadForm) -> Result<Entered> {
    let entered = write(tx, fields)?;
    store::set_returned(tx, form.id, entered.application)?;
    let record = Record { kind: RecordKind::Application, id: entered.application.uuid() };
    for (_, attachment, ..) in store::waiting(tx, Some(&form.number), None)? {
        crate::attachments::store::move_to(tx, attachment, record)?;
    }
    Ok(entered)
}

/// The printed form a row is, if it may be entered. `seen` are the forms of the rows before it.
fn form_of(
    db: &rusqlite::Connection,
    row: &ReturnedForm,
    seen: &mut BTreeSet<PaperFormId>,
    problems: &mut Vec<Problem>,
) -> Result<Option<PaperForm>> {
    let form = match known(db, &row.number) {
        Ok(form) => form,
        Err(crate::Error::Papers(error)) => {
            problems.push(error.problem());
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    let refused = match form.state.known() {
        _ if !seen.insert(form.id) => Error::FormTwice,
        Some(FormState::Void) => Error::FormVoid,
        Some(FormState::Returned) => Error::FormReturned(form.application.unwrap_or_default()),
        Some(FormState::Printed) | None => return Ok(Some(form)),
    };
    problems.push(refused.problem());
    Ok(None)
}
