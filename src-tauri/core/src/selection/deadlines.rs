//! What is due: clarifications to be answered, sessions to be held or answered, calls that close, visits. Late is
//! what passed its day; near is what falls within the programme's days of warning.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::calls::store as calls;
use crate::Result;
use crate::ids::ApplicantId;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::vault::{Reading, Vault};

crate::codes! {
    /// What is due.
    pub enum Due {
        /// An applicant's answer to what was asked of them.
        Clarification = "clarification",
        /// A committee's session, or the last day to answer in writing.
        Session = "session",
        /// A call that closes.
        Call = "call",
        /// A verification visit.
        Visit = "visit",
    }
}

/// One thing that is due.
#[derive(Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What.
    pub what: Due,
    /// Its day.
    pub on: NaiveDate,
    /// Days from today; below zero when late.
    pub days: i64,
    /// The record it is about: an application, a session, a call.
    pub record: Uuid,
    /// That record's number.
    pub number: String,
    /// The applicant's name, where it is about one.
    pub name: Option<String>,
    /// The applicant, where it is about one.
    pub applicant: Option<ApplicantId>,
}

impl Deadline {
    /// Whether its day is over.
    #[must_use]
    pub const fn is_late(&self) -> bool {
        self.days < 0
    }
}

/// What is late and what is due within `ahead` days (those of the settings when absent), the oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn deadlines(vault: &Vault, ahead: Option<u16>) -> Result<Vec<Deadline>> {
    vault.read(|reading| within(reading, ahead))
}

/// The same within a read.
pub(crate) fn within(reading: &Reading<'_>, ahead: Option<u16>) -> Result<Vec<Deadline>> {
    let ahead = match ahead {
        Some(ahead) => ahead,
        None => settings_on(reading, reading.today)?.deadlines.ahead_days,
    };
    let mut found = of(reading, reading.today, ahead)?;
    let sight = Sight::of(reading)?;
    for one in &mut found {
        if let Some(pseudonym) = one.applicant.and_then(|id| sight.pseudonym(id)) {
            one.name = Some(pseudonym);
        }
    }
    Ok(found)
}

/// The statement of each kind: record, its number, day, name, applicant. What is over or was answered is not due.
const CLARIFICATIONS: &str = "SELECT a.id, a.number, c.due_on, p.name_written, a.applicant_id
    FROM clarification c JOIN application a ON a.id = c.application_id AND a.removed_at IS NULL
         JOIN applicant n ON n.id = a.applicant_id
         JOIN person p ON p.id = n.person_id AND p.restricted_at IS NULL AND p.erased_at IS NULL
    WHERE c.answered_on IS NULL AND c.removed_at IS NULL AND c.due_on <= ?1
      AND (SELECT e.kind FROM event e WHERE e.record_id = a.id AND e.kind IN ({states})
             AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id)
           ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) IN ('received', 'returned')";
const SESSIONS: &str = "SELECT id, number, held_on, NULL, NULL FROM committee_session
    WHERE closed_on IS NULL AND removed_at IS NULL AND held_on <= ?1";
const VISITS: &str = "SELECT a.id, a.number, v.planned_on, p.name_written, a.applicant_id
    FROM verification_visit v JOIN application a ON a.id = v.application_id AND a.removed_at IS NULL
         JOIN applicant n ON n.id = a.applicant_id
         JOIN person p ON p.id = n.person_id AND p.restricted_at IS NULL AND p.erased_at IS NULL
    WHERE v.visited_on IS NULL AND v.removed_at IS NULL AND v.planned_on <= ?1
      AND (SELECT e.kind FROM event e WHERE e.record_id = a.id AND e.kind IN ({states})
             AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id)
           ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1)
          NOT IN ('ineligible', 'rejected', 'withdrawn', 'agreed')";

fn of(db: &Connection, today: NaiveDate, ahead: u16) -> Result<Vec<Deadline>> {
    let until = today.checked_add_days(Days::new(ahead.into())).unwrap_or(NaiveDate::MAX);
    let mut found = Vec::new();
    for (what, sql) in [(Due::Clarification, CLARIFICATIONS), (Due::Session, SESSIONS), (Due::Visit, VISITS)]
    {
        let sql = sql.replace("{states}", &super::state_codes());
        let mut statement = db.prepare_cached(&sql)?;
        let rows = statement.query_map(params![until], |r| {
            let on: NaiveDate = r.get(2)?;
            Ok(Deadline {
                what,
                on,
                days: (on - today).num_days(),
                record: r.get(0)?,
                number: r.get(1)?,
                name: r.get(3)?,
                applicant: r.get(4)?,
            })
        })?;
        for row in rows {
            found.push(row?);
        }
    }
    // A call that has closed is not late: it did what it should.
    for id in calls::all(db)? {
        let Some(call) = calls::call_on(db, id, today)? else { continue };
        let Some(on) = call.version.content.closes_on.filter(|day| *day >= today && *day <= until) else {
            continue;
        };
        let days = (on - today).num_days();
        let record = id.uuid();
        found.push(Deadline {
            what: Due::Call,
            on,
            days,
            record,
            number: call.number,
            name: None,
            applicant: None,
        });
    }
    found.sort_by(|a, b| (a.on, a.what, &a.number).cmp(&(b.on, b.what, &b.number)));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::code::Code;
    use crate::language::Language;
    use crate::selection::ApplicationState;
    use crate::selection::committee::service::{SessionForm, open};
    use crate::selection::committee::{CommitteeKind, SessionMode};
    use crate::selection::eligibility::service::ask;
    use crate::selection::test_office::{day, office};
    use crate::selection::visits::service::{Plan, cancel, plan};
    use crate::words::Words;

    #[test]
    fn what_is_due_within_the_days_of_warning_is_told_the_oldest_first() {
        let office = office();
        let call = office.call(&json!({ "title": { "en": "Call" }, "steps": [], "closes_on": "2026-11-30" }));
        let number = office.application("Ана Илић", "2026-11-02");
        let other = office.application("Петар Савић", "2026-11-02");
        for one in [&number, &other] {
            office.put(&call, one).unwrap();
        }
        ask(&office.vault, &office.field, &number, None, "Prices?", Some(day("2026-11-25"))).unwrap();
        let on = day("2026-11-24");
        let visitors = ["Besa".to_owned(), "Emir".to_owned()];
        plan(
            &office.vault,
            &office.field,
            &Plan { call: call.number.clone(), municipality: None, on, visitors },
        )
        .unwrap();
        let session = SessionForm {
            kind: CommitteeKind::MunicipalSupport,
            call: call.number.clone(),
            municipality: Some("gracanice".to_owned()),
            mode: SessionMode::Written,
            held_on: Some(day("2026-11-20")),
            place: None,
        };
        open(&office.vault, &office.manager, &session).unwrap();
        let told = |ahead| {
            let found = deadlines(&office.vault, ahead).unwrap();
            found.iter().map(|one| (one.what.code(), one.days)).collect::<Vec<_>>()
        };
        let all = [("session", -3), ("visit", 1), ("visit", 1), ("clarification", 2), ("call", 7)];
        assert_eq!(told(None), all, "seven days unless the settings say otherwise");
        assert_eq!(told(Some(0)), [("session", -3)]);
        let settings = json!({ "ahead_days": 1 });
        crate::reference::change_setting(
            &office.vault,
            &office.manager,
            "deadlines",
            &settings,
            day("2026-11-01"),
            "Less noise",
        )
        .unwrap();
        assert_eq!(told(None), all[..3]);
        // Who is out of the race is not waited for.
        cancel(&office.vault, &office.field, &other).unwrap();
        office.moved(&office.assessor, &number, ApplicationState::Withdrawn).unwrap();
        assert_eq!(told(Some(7)), [("session", -3), ("call", 7)]);
        let late = deadlines(&office.vault, Some(0)).unwrap();
        assert!(late[0].is_late() && late[0].name.is_none());
    }

    #[test]
    fn every_kind_has_words_in_every_language() {
        for language in Language::ALL {
            let words = Words::of(*language);
            for due in Due::ALL {
                let key = format!("due-{due}");
                assert_ne!(words.get(&key), key, "{}", language.code());
            }
        }
    }
}
