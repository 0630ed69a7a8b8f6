use chrono::NaiveDate;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn only_the_order_of_the_work_is_allowed() {
    use ApplicationState::{
        Agreed, Approved, Eligible, Ineligible, Received, Rejected, Reserve, Returned, Withdrawn,
    };
    let after = |from: Option<ApplicationState>, all: &[ApplicationState]| {
        all.iter().map(|to| (from, *to)).collect::<Vec<_>>()
    };
    let allowed = [
        after(None, &[Received]),
        after(Some(Received), &[Eligible, Ineligible, Withdrawn]),
        after(Some(Eligible), &[Approved, Reserve, Returned, Rejected, Withdrawn]),
        after(Some(Returned), &[Eligible, Ineligible, Withdrawn]),
        after(Some(Reserve), &[Approved, Rejected, Withdrawn]),
        after(Some(Approved), &[Agreed, Withdrawn]),
    ]
    .concat();
    let froms = std::iter::once(None).chain(ApplicationState::ALL.iter().copied().map(Some));
    for from in froms {
        for to in ApplicationState::ALL.iter().copied() {
            let answer = check_order(from.map(Stored::Known).as_ref(), to);
            assert_eq!(answer.is_ok(), allowed.contains(&(from, to)), "{from:?} -> {to}");
        }
    }
}

#[test]
fn a_state_of_a_newer_program_moves_nowhere() {
    let newer = Stored::Unknown("visited".to_owned());
    let refused = check_order(Some(&newer), ApplicationState::Eligible).unwrap_err();
    assert_eq!(refused.problem().args["from"], "visited");
}

#[test]
fn a_refusal_names_both_states() {
    let refused =
        check_order(Some(&Stored::Known(ApplicationState::Received)), ApplicationState::Agreed).unwrap_err();
    let problem = refused.problem();
    assert_eq!((problem.args["from"].as_str(), problem.args["to"].as_str()), ("received", "agreed"));
}

#[test]
fn a_step_is_neither_in_the_future_nor_before_the_one_it_follows() {
    let today = day("2026-11-23");
    assert!(check_day(day("2026-11-23"), Some(day("2026-11-23")), today).is_ok());
    assert!(matches!(check_day(day("2026-11-24"), None, today), Err(Error::InFuture)));
    assert!(matches!(
        check_day(day("2026-11-01"), Some(day("2026-11-02")), today),
        Err(Error::BeforePrevious(previous)) if previous == day("2026-11-02")
    ));
}
