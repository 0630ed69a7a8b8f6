//! What was typed into small forms, read by the core's readers, each error at its field.

use chrono::NaiveDate;
use csp_core::Problem;
use csp_core::format::{DayOrder, parse_day};
use csp_core::grants::Terms;
use csp_core::grants::form::{self, GrantFields, Granted};
use csp_core::selection::service::Move;

use crate::error::{Answer, Refused};
use crate::wire::MoveApplication;

/// A day.
///
/// # Errors
/// Why the text says none, at the field.
pub fn day(text: &str, field: &str, today: NaiveDate) -> Answer<NaiveDate> {
    let read = parse_day(text, DayOrder::DayFirst, today);
    read.map(|read| read.day).map_err(|why| Refused(why.problem().at(field)))
}

/// A day, or this one where nothing is typed.
///
/// # Errors
/// Why the text says none, at the field.
pub fn day_or(text: &str, field: &str, otherwise: NaiveDate, today: NaiveDate) -> Answer<NaiveDate> {
    if text.trim().is_empty() { Ok(otherwise) } else { day(text, field, today) }
}

/// One step of an application. An empty day means today.
///
/// # Errors
/// The first field that does not read.
pub fn step(args: &MoveApplication, today: NaiveDate) -> Answer<Move> {
    let on = if args.on.trim().is_empty() { today } else { day(&args.on, "on", today)? };
    let Granted { amount, own_cash, own_kind, items } =
        args.grant.as_ref().map(granted).transpose()?.unwrap_or_default();
    Ok(Move {
        on: Some(on),
        reason: Some(args.reason.clone()),
        amount,
        own_cash,
        own_kind,
        items,
        warnings_answer: Some(args.warnings_answer.clone()),
    })
}

/// The terms of an agreement.
///
/// # Errors
/// The first field that does not read, or that is missing.
pub fn terms(fields: &GrantFields) -> Answer<Terms> {
    let Granted { amount, own_cash, own_kind, items } = granted(fields)?;
    let missing = || Refused(Problem::new("value-missing").at("amount"));
    Ok(Terms {
        granted: amount.ok_or_else(missing)?,
        own_cash: own_cash.unwrap_or_default(),
        own_kind: own_kind.unwrap_or_default(),
        items,
    })
}

/// The identity of any kind of record.
///
/// # Errors
/// `not-found` when the text is none.
pub fn id<T: std::str::FromStr>(text: &str) -> Answer<T> {
    text.parse().map_err(|_| Refused::new("not-found"))
}

fn granted(fields: &GrantFields) -> Answer<Granted> {
    form::read(fields).map_err(|problems| Refused(problems.into_iter().next().unwrap_or_else(unexpected)))
}

fn unexpected() -> Problem {
    Problem::new("unexpected")
}

#[cfg(test)]
mod tests {
    use csp_core::grants::form::ItemFields;
    use csp_core::ids::ChangeId;
    use csp_core::selection::ApplicationState;

    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    fn move_on(day: &str) -> MoveApplication {
        MoveApplication {
            id: "CSP4-A-0001".to_owned(),
            state: ApplicationState::Eligible,
            on: day.to_owned(),
            reason: String::new(),
            grant: None,
            warnings_answer: String::new(),
        }
    }

    #[test]
    fn a_step_without_a_day_is_of_today() {
        assert_eq!(step(&move_on(" "), today()).unwrap().on, Some(today()));
        assert_eq!(step(&move_on("3.11.2026."), today()).unwrap().on, NaiveDate::from_ymd_opt(2026, 11, 3));
    }

    #[test]
    fn what_does_not_read_is_told_at_its_field() {
        let Err(Refused(problem)) = step(&move_on("soon"), today()) else { panic!("it was read") };
        assert_eq!((problem.code.as_str(), problem.field.as_deref()), ("not-a-day", Some("on")));

        let fields = GrantFields {
            amount: "100".to_owned(),
            items: vec![ItemFields { quantity: "one".to_owned(), ..ItemFields::default() }],
            ..GrantFields::default()
        };
        let Err(Refused(problem)) = terms(&fields) else { panic!("it was read") };
        assert_eq!(problem.field.as_deref(), Some("items.0.payer"));
        let Err(Refused(problem)) = terms(&GrantFields::default()) else { panic!("it was read") };
        assert_eq!(problem.field.as_deref(), Some("amount"));
    }

    #[test]
    fn what_is_no_identity_is_not_found() {
        assert_eq!(id::<ChangeId>("batch 7").unwrap_err().0.code, "not-found");
        let made = ChangeId::new();
        assert_eq!(id::<ChangeId>(&made.to_string()).unwrap(), made);
    }
}
