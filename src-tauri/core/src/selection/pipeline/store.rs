//! The statement of the pipeline: every application in one pass.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::{Card, Open, waits_for};
use crate::Result;
use crate::ids::OfficerId;

/// `{states}` are the codes of states. The officers come as the hexadecimal of their identities.
const CARDS: &str = "SELECT a.id, a.number, a.applicant_id, coalesce(o.name, p.name_written),
        coalesce(a.municipality, p.municipality), a.component, c.number, a.requested_cents, e.kind,
        e.business_date,
        EXISTS (SELECT 1 FROM clarification q WHERE q.application_id = a.id AND q.answered_on IS NULL
                  AND q.removed_at IS NULL),
        EXISTS (SELECT 1 FROM verification_visit v WHERE v.application_id = a.id AND v.visited_on IS NULL
                  AND v.removed_at IS NULL),
        EXISTS (SELECT 1 FROM assessment s WHERE s.application_id = a.id AND s.submitted_on IS NULL
                  AND s.removed_at IS NULL),
        EXISTS (SELECT 1 FROM session_case k JOIN committee_session m ON m.id = k.session_id
                WHERE k.application_id = a.id AND k.removed_at IS NULL AND m.closed_on IS NULL
                  AND m.removed_at IS NULL),
        EXISTS (SELECT 1 FROM letter l WHERE l.about_id = e.id AND l.given_at IS NOT NULL
                  AND l.removed_at IS NULL),
        (SELECT group_concat(DISTINCT hex(officer)) FROM (
             SELECT officer_id AS officer FROM assessment
             WHERE application_id = a.id AND removed_at IS NULL
             UNION SELECT officer_id FROM verification_visit WHERE application_id = a.id AND removed_at IS NULL
             UNION SELECT second_officer_id FROM verification_visit
             WHERE application_id = a.id AND removed_at IS NULL AND second_officer_id IS NOT NULL))
    FROM application a JOIN applicant n ON n.id = a.applicant_id
         JOIN person p ON p.id = n.person_id AND p.restricted_at IS NULL AND p.erased_at IS NULL
         LEFT JOIN organisation o ON o.id = n.organisation_id
         LEFT JOIN call c ON c.id = a.call_id
         LEFT JOIN event e ON e.id = (
             SELECT f.id FROM event f WHERE f.record_id = a.id AND f.kind IN ({states})
               AND NOT EXISTS (SELECT 1 FROM event g WHERE g.record_id = a.id AND g.corrects = f.id)
             ORDER BY f.recorded_at DESC, f.id DESC LIMIT 1)
    WHERE a.removed_at IS NULL ORDER BY a.number";

/// Every application that may be worked on, in the order of the numbers.
pub(super) fn cards(db: &Connection) -> Result<Vec<Card>> {
    let mut statement = db.prepare_cached(&CARDS.replace("{states}", &crate::selection::state_codes()))?;
    let rows = statement.query_map([], card)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn card(r: &Row<'_>) -> rusqlite::Result<Card> {
    let open = Open {
        asked: r.get(10)?,
        visit: r.get(11)?,
        scores: r.get(12)?,
        session: r.get(13)?,
        told: r.get(14)?,
    };
    let state: Option<crate::code::Stored<crate::selection::ApplicationState>> = r.get(8)?;
    let officers: Option<String> = r.get(15)?;
    Ok(Card {
        id: r.get(0)?,
        number: r.get(1)?,
        applicant: r.get(2)?,
        name: r.get(3)?,
        municipality: r.get(4)?,
        component: r.get(5)?,
        call: r.get(6)?,
        requested: r.get(7)?,
        since: r.get(9)?,
        days: None,
        waits: state.as_ref().and_then(crate::code::Stored::known).and_then(|state| waits_for(state, open)),
        state,
        answers: BTreeMap::new(),
        officers: officers.iter().flat_map(|list| list.split(',')).filter_map(officer).collect(),
    })
}

fn officer(hex: &str) -> Option<OfficerId> {
    Uuid::try_parse(hex).ok().map(OfficerId::from_uuid)
}
