//! Early warnings: what went missing, who closed or moved, whose visit or answer is overdue, who does badly. Away
//! for a time is told as that and never as closed.

use chrono::NaiveDate;

use super::assets::{AssetState, store as assets};
use super::grantee::Grantee;
use super::handover::service::veil;
use super::incidents::{IncidentKind, service as incidents};
use super::monitoring::{Grade, Monitored, Standing, service as monitoring, store as visits};
use crate::Result;
use crate::code::{Code, Stored};
use crate::people::sight::Sight;
use crate::vault::Vault;

crate::codes! {
    /// What is warned of.
    pub enum WarningKind {
        /// An asset is not where it should be, or does not work.
        AssetMissing = "asset_missing",
        /// The last visit found the business closed.
        BusinessClosed = "business_closed",
        /// The last visit found it weak or failing.
        BusinessWeak = "business_weak",
        /// The family is away for a time.
        Absent = "absent",
        /// A visit is overdue.
        VisitOverdue = "visit_overdue",
        /// The day to answer about an incident is over and nothing is decided.
        IncidentOverdue = "incident_overdue",
        /// An incident waits for a decision.
        IncidentOpen = "incident_open",
        /// The certificate of a handover has not come back signed.
        NotSigned = "certificate_not_signed",
        /// The conditions ended and title has not passed.
        TitleDue = "title_due",
    }
}

/// One warning. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Warning {
    /// Of what.
    pub kind: WarningKind,
    /// Whose grant it is about.
    pub grantee: Grantee,
    /// Since when, or the day that is over.
    pub on: NaiveDate,
    /// The asset's tag, the incident's or handover's number, the months of the visit.
    pub about: String,
    /// What it is: an asset's description or state, the kind of an incident, a grade; a code or text as entered.
    pub what: String,
}

/// Days after which a certificate that has not come back signed is warned of.
const SIGNED_WITHIN: i64 = 14;

/// Everything that is to be warned of today, the gravest kind first, the oldest first within one.
///
/// # Errors
/// When the vault cannot be read.
pub fn warnings(vault: &Vault) -> Result<Vec<Warning>> {
    vault.read(|reading| {
        let today = reading.today;
        let mut found = Vec::new();
        for one in assets::registered(reading, assets::Which::default())? {
            let on = one.events.last().map_or(one.asset.handed_over_on, |event| event.on);
            let kind = match one.state {
                state if state.is_missing() => WarningKind::AssetMissing,
                AssetState::Held if one.awaits_title(today) => WarningKind::TitleDue,
                _ => continue,
            };
            let on = if kind == WarningKind::TitleDue { one.conditions_until.unwrap_or(on) } else { on };
            found.push(Warning {
                kind,
                grantee: super::grantee::find(reading, &one.application)?,
                on,
                about: one.tag.clone().unwrap_or_default(),
                what: format!("{}: {}", one.state, one.asset.description),
            });
        }
        for one in incidents::open(reading)? {
            let kind = match one.kind.known() {
                Some(IncidentKind::Absent) => WarningKind::Absent,
                _ if one.due_on < today => WarningKind::IncidentOverdue,
                _ => WarningKind::IncidentOpen,
            };
            let on = if kind == WarningKind::IncidentOverdue { one.due_on } else { one.on };
            let what = Stored::code(&one.kind).to_owned();
            found.push(Warning { kind, grantee: one.grantee, on, about: one.number, what });
        }
        for one in monitoring::followed(reading, today)? {
            let overdue = one.milestones.iter().find(|day| day.standing == Standing::Overdue);
            if let Some(day) = overdue {
                found.push(Warning {
                    kind: WarningKind::VisitOverdue,
                    grantee: one.grantee.clone(),
                    on: day.due_on,
                    about: day.months.to_string(),
                    what: String::new(),
                });
            }
            let which =
                visits::Which { application: Some(one.grantee.application), ..visits::Which::default() };
            if let Some(warned) = visits::visits(reading, which)?.pop().and_then(of_visit) {
                // Who is away for a time has not closed.
                let away = found.iter().any(|other| {
                    other.kind == WarningKind::Absent && other.grantee.agreement == one.grantee.agreement
                });
                if !(away && warned.kind == WarningKind::BusinessClosed) {
                    found.push(warned);
                }
            }
        }
        let late = |on: NaiveDate| (today - on).num_days() > SIGNED_WITHIN;
        for one in super::handover::service::unsigned(reading)? {
            if late(one.on) {
                found.push(Warning {
                    kind: WarningKind::NotSigned,
                    about: one.number.clone(),
                    what: String::new(),
                    on: one.on,
                    grantee: one.grantee,
                });
            }
        }
        let sight = Sight::of(reading)?;
        for one in &mut found {
            veil(&sight, &mut one.grantee);
        }
        let rank = |kind: WarningKind| WarningKind::ALL.iter().position(|one| *one == kind);
        found.sort_by_key(|one| (rank(one.kind), one.on));
        Ok(found)
    })
}

/// What the last visit to a grantee warns of.
fn of_visit(visit: Monitored) -> Option<Warning> {
    let grade = visit.grade.as_ref().and_then(Stored::known);
    let kind = match (visit.operating, grade) {
        (Some(false), _) => WarningKind::BusinessClosed,
        (_, Some(Grade::Weak | Grade::Failing)) => WarningKind::BusinessWeak,
        _ => return None,
    };
    Some(Warning {
        kind,
        on: visit.on,
        about: visit.number.unwrap_or_default(),
        what: grade.map(|grade| grade.code().to_owned()).unwrap_or_default(),
        grantee: visit.grantee,
    })
}
