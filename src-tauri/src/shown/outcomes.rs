//! What came of a grant.

use csp_core::grants::Outcomes;

use crate::wire::OutcomeShown;

/// Handovers, visits and jobs, each by their days.
pub fn shown(outcomes: &Outcomes) -> Vec<OutcomeShown> {
    let nothing = |id: String, kind: &str, on: chrono::NaiveDate, evidenced: bool| OutcomeShown {
        id,
        kind: kind.to_owned(),
        on: on.to_string(),
        what: None,
        value_cents: None,
        in_place: None,
        operating: None,
        jobs: None,
        evidenced,
    };
    let assets = outcomes.assets.iter().map(|asset| {
        let parts = [Some(asset.description.as_str()), asset.serial.as_deref()];
        let what: Vec<&str> = parts.into_iter().flatten().collect();
        OutcomeShown {
            what: Some(what.join(", ")),
            value_cents: asset.value,
            ..nothing(asset.id.to_string(), "assets", asset.handed_over_on, asset.evidenced)
        }
    });
    let visits = outcomes.visits.iter().map(|visit| OutcomeShown {
        what: visit.note.clone(),
        in_place: visit.in_place,
        operating: visit.operating,
        ..nothing(visit.id.to_string(), "visits", visit.visited_on, visit.evidenced)
    });
    let jobs = outcomes.jobs.iter().map(|jobs| OutcomeShown {
        jobs: Some([jobs.created_full_time, jobs.created_part_time, jobs.secured]),
        ..nothing(jobs.id.to_string(), "jobs", jobs.counted_on, jobs.evidenced)
    });
    assets.chain(visits).chain(jobs).collect()
}
