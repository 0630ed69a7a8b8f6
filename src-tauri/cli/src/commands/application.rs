//! `csp application show`, `move`, `terms`, `approve-terms` and `correct`.

use csp_core::Problem;
use csp_core::approvals::service as approvals;
use csp_core::format::parse_money;
use csp_core::grants::{ItemForm, Payer, Terms, given, service as grants};
use csp_core::ids::ChangeId;
use csp_core::money::Cents;
use csp_core::selection::ApplicationRecord;
use csp_core::selection::committee::service as committees;
use csp_core::selection::eligibility::service as eligibility;
use csp_core::selection::scoring::service as scoring;
use csp_core::selection::service::{self, Move};
use csp_core::vault::{Access, access};
use serde_json::json;

use crate::arguments::{self, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::{session, show};

pub fn show(common: &Common, id: &str, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let record = service::application(&session.vault, id)?;
    // That a record was opened is written down wherever it is opened.
    access(&session.vault, &session.officer, Access::RecordRead, Some(record.application.id.uuid()))?;
    let (standing, open) =
        csp_core::screening::standing::standing(&session.vault, record.application.applicant)?;
    let mut said = show::application_json(&record);
    let checklist = eligibility::checklist(&session.vault, id)?;
    if let Some(checklist) = &checklist {
        said["eligibility"] = super::eligibility::checklist_json(checklist);
        let (standing, seen) = scoring::assessments(&session.vault, &session.officer, id)?;
        said["scoring"] = super::scoring::standing_json(&record.application.number, &standing);
        said["scoring"]["assessments"] = seen.iter().map(super::scoring::assessment_json).collect();
    }
    let visits = csp_core::selection::visits::service::visits_to(&session.vault, id)?;
    said["visits"] = visits.iter().map(super::visits::visit_json).collect();
    let sessions = committees::said_of(&session.vault, id)?;
    said["committee"] = sessions.iter().map(super::committee::said_json).collect();
    said["screening"] = json!({ "standing": standing, "open": open });
    let warnings = csp_core::support::warnings::of(&session.vault, id)?;
    said["warnings"] = warnings.iter().map(super::support::warning_json).collect();
    output.say(&said, |words| {
        let text = show::application_text(&record, words);
        let standing = words.get(&format!("screening-standing-{standing}"));
        let told = if warnings.is_empty() {
            String::new()
        } else {
            let warnings = super::support::warnings_text(&warnings, words);
            format!("\n\n{}\n{warnings}", words.get("cli-support-warnings"))
        };
        format!("{}\n\n{}: {standing}{told}", text.trim_end(), words.get("cli-screen-standing"))
    })
}

pub fn move_on(common: &Common, step: &arguments::Move, output: &Output) -> Outcome {
    let asked = Move {
        on: step.on,
        reason: step.reason.clone(),
        amount: amount(step.amount.as_deref(), "amount")?,
        own_cash: amount(step.own_cash.as_deref(), "own_cash")?,
        own_kind: amount(step.own_kind.as_deref(), "own_kind")?,
        items: step.item.iter().map(|text| item(text)).collect::<Outcome<_>>()?,
        warnings_answer: step.answer.clone(),
    };
    let session = session::open(common, output)?;
    let written = service::move_application(&session.vault, &session.officer, &step.id, step.state, &asked)?;
    said(&written.value, written.change, output)
}

pub fn change_terms(common: &Common, changed: &arguments::Terms, output: &Output) -> Outcome {
    let items: Vec<ItemForm> = changed.item.iter().map(|text| item(text)).collect::<Outcome<_>>()?;
    let session = session::open(common, output)?;
    let id = service::application(&session.vault, &changed.id)?.application.id;
    let now = grants::terms(&session.vault, id)?;
    // What is not named stays as it is.
    let items = if items.is_empty() { now.items } else { items };
    let terms = Terms {
        granted: amount(changed.amount.as_deref(), "amount")?.or(given(&items)).unwrap_or(now.granted),
        own_cash: amount(changed.own_cash.as_deref(), "own_cash")?.unwrap_or(now.own_cash),
        own_kind: amount(changed.own_kind.as_deref(), "own_kind")?.unwrap_or(now.own_kind),
        items,
    };
    let written = grants::set_terms(&session.vault, &session.officer, id, &terms)?;
    said(&service::application(&session.vault, &changed.id)?, written.change, output)
}

pub fn approve_terms(common: &Common, id: &str, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let written = approvals::approve_terms(&session.vault, &session.officer, id)?;
    said(&written.value, written.change, output)
}

pub fn correct(common: &Common, id: &str, reason: &str, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let written = service::correct(&session.vault, &session.officer, id, reason)?;
    said(&written.value, written.change, output)
}

/// The application as a change left it, with the change.
fn said(record: &ApplicationRecord, change: Option<ChangeId>, output: &Output) -> Outcome {
    let mut said = show::application_json(record);
    if let Some(said) = said.as_object_mut() {
        said.insert("batch".to_owned(), json!(change));
    }
    output.say(&said, |words| show::application_text(record, words))
}

pub fn amount(text: Option<&str>, field: &str) -> Outcome<Option<Cents>> {
    text.map(|text| parse_money(text).map_err(|e| Refused::Problem(e.problem().at(field)))).transpose()
}

/// `DESCRIPTION;QUANTITY;UNIT PRICE[;SPECIFICATION]`.
fn item(text: &str) -> Outcome<ItemForm> {
    let unreadable = || Refused::Problem(Problem::new("item-unreadable").at("item"));
    let parts: Vec<&str> = text.split(';').map(str::trim).collect();
    let [description, quantity, price, specification @ ..] = parts.as_slice() else {
        return Err(unreadable());
    };
    if description.is_empty() {
        return Err(unreadable());
    }
    Ok(ItemForm {
        description: (*description).to_owned(),
        specification: Some(specification.join("; ")).filter(|s| !s.is_empty()),
        unit: None,
        quantity_milli: thousandths(quantity).ok_or_else(unreadable)?,
        unit_price: parse_money(price).map_err(|_| unreadable())?,
        payer: Payer::Programme,
        origin: None,
    })
}

/// A quantity such as `2`, `2,5` or `0.125` in thousandths.
fn thousandths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 3 {
        return None;
    }
    let part: i64 = format!("{part:0<3}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(1000)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_read_to_the_thousandth() {
        for (text, expected) in [
            ("2", Some(2000)),
            ("2,5", Some(2500)),
            ("0.125", Some(125)),
            ("1.2345", None),
            ("", None),
            ("-1", None),
        ] {
            assert_eq!(thousandths(text), expected, "{text}");
        }
    }

    #[test]
    fn an_item_has_three_or_more_parts() {
        let read = |text: &str| item(text).ok();
        let saw = read("Panel saw; 1; 2.100,50; 1600 mm; scoring blade").unwrap();
        assert_eq!((saw.quantity_milli, saw.unit_price), (1000, Cents::new(210_050)));
        assert_eq!(saw.specification.as_deref(), Some("1600 mm; scoring blade"));
        for text in ["", "Saw;1", ";1;2", "Saw;one;2", "Saw;1;free"] {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
