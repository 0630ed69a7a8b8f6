//! When grantees are visited, what an incident is answered within, and which posts count as jobs (domain §7: a
//! contract may define each of these otherwise).

use serde::{Deserialize, Serialize};

/// Visits after the handover, incidents, jobs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(rename = "MonitoringSettings")]
#[allow(clippy::struct_excessive_bools)]
pub struct Monitoring {
    /// Months after the first handover at which a grantee is visited, rising.
    pub visit_months: Vec<u16>,
    /// Days after its day from which a visit is overdue.
    pub visit_grace_days: u16,
    /// Days a grantee has to answer a letter about an incident.
    pub incident_days: u16,
    /// Whether the owner's own post counts as a job.
    pub count_owner: bool,
    /// Whether posts of unpaid family members count.
    pub count_family: bool,
    /// Whether seasonal posts count.
    pub count_seasonal: bool,
    /// Whether part-time posts count.
    pub count_part_time: bool,
    /// Whether posts without a contract count.
    pub count_informal: bool,
    /// Months a post must have been there before it counts.
    pub minimum_months: u16,
    /// Hours a week that make a full-time post, for full-time equivalents.
    pub full_time_hours: u16,
}

impl Default for Monitoring {
    fn default() -> Self {
        Self {
            visit_months: vec![1, 3, 6, 12],
            visit_grace_days: 14,
            incident_days: 30,
            count_owner: true,
            count_family: false,
            count_seasonal: false,
            count_part_time: true,
            count_informal: false,
            minimum_months: 0,
            full_time_hours: 40,
        }
    }
}

impl Monitoring {
    /// Whether the values make sense; names the first that does not.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        let rising = self.visit_months.is_sorted_by(|a, b| a < b);
        let months = self.visit_months.iter().all(|month| (1..=60).contains(month));
        let rules = [
            (rising && months && self.visit_months.len() <= 12, "visit_months"),
            (self.visit_grace_days <= 180, "visit_grace_days"),
            ((1..=365).contains(&self.incident_days), "incident_days"),
            (self.minimum_months <= 24, "minimum_months"),
            ((20..=60).contains(&self.full_time_hours), "full_time_hours"),
        ];
        rules.iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, field)| Err(field))
    }
}
