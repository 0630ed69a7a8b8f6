//! Jobs by the definitions of the field: *created* are posts above the baseline of the verification visit,
//! *secured* are baseline posts at risk that still exist; no post is both, and none counts twice.

use crate::reference::settings::Monitoring;

crate::codes! {
    /// Whose post it is.
    pub enum StaffRole {
        /// Somebody employed.
        Employee = "employee",
        /// The owner's own.
        Owner = "owner",
        /// Somebody of the family.
        Family = "family",
    }
}

/// Posts of one kind as a visit found them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)]
pub struct Posts {
    /// Whose.
    pub role: StaffRole,
    /// Full time, else part time.
    pub full_time: bool,
    /// Only for a season.
    pub seasonal: bool,
    /// Without a contract.
    pub informal: bool,
    /// How many.
    pub heads: u32,
    /// Hours a week of one of them, where known.
    pub hours: Option<u16>,
    /// Months they have been there, where known.
    pub months: Option<u16>,
}

/// Jobs on one day: heads, and the same as full-time equivalents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stock {
    /// Full-time posts.
    pub full_time: u32,
    /// Part-time posts.
    pub part_time: u32,
    /// Thousandths of a full-time post, all together.
    pub fte_milli: u32,
}

impl Stock {
    /// Posts, full time and part time.
    #[must_use]
    pub const fn heads(self) -> u32 {
        self.full_time.saturating_add(self.part_time)
    }

    /// A stock of which only heads are known: a part-time post is half a full-time one.
    #[must_use]
    pub const fn of_heads(full_time: u32, part_time: u32) -> Self {
        let fte_milli = full_time.saturating_mul(1000).saturating_add(part_time.saturating_mul(500));
        Self { full_time, part_time, fte_milli }
    }

    /// What of these posts counts under the programme's definition.
    #[must_use]
    pub fn counted(posts: &[Posts], rule: &Monitoring) -> Self {
        posts.iter().filter(|one| counts(one, rule)).fold(Self::default(), |mut stock, one| {
            let side = if one.full_time { &mut stock.full_time } else { &mut stock.part_time };
            *side = side.saturating_add(one.heads);
            stock.fte_milli = stock.fte_milli.saturating_add(fte_milli(one, rule));
            stock
        })
    }
}

/// Whether posts of this kind are jobs under the programme's definition. Where a post must have been there for
/// some months, one whose time nobody asked for does not count.
fn counts(posts: &Posts, rule: &Monitoring) -> bool {
    let role = match posts.role {
        StaffRole::Employee => true,
        StaffRole::Owner => rule.count_owner,
        StaffRole::Family => rule.count_family,
    };
    role && (posts.full_time || rule.count_part_time)
        && (!posts.seasonal || rule.count_seasonal)
        && (!posts.informal || rule.count_informal)
        && posts.months.unwrap_or(0) >= rule.minimum_months
}

/// Their full-time equivalents in thousandths: by the hours where told, one or a half otherwise, never above one
/// each.
fn fte_milli(posts: &Posts, rule: &Monitoring) -> u32 {
    let usual = if posts.full_time { 1000 } else { 500 };
    let one = posts
        .hours
        .map_or(usual, |hours| (u32::from(hours) * 1000 / u32::from(rule.full_time_hours.max(1))).min(1000));
    one.saturating_mul(posts.heads)
}

/// Jobs by the field's definition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Jobs {
    /// Created, full time.
    pub created_full_time: u32,
    /// Created, part time.
    pub created_part_time: u32,
    /// Secured.
    pub secured: u32,
    /// Created, in thousandths of a full-time post.
    pub created_fte_milli: u32,
}

impl Jobs {
    /// Created, full time and part time.
    #[must_use]
    pub const fn created(self) -> u32 {
        self.created_full_time.saturating_add(self.created_part_time)
    }

    fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

/// What a day's stock means beside the baseline. Posts above the baseline's number are created; who went from
/// part time to full time is no new post. Of the baseline's posts, so many are secured as were at risk and still
/// exist.
#[must_use]
pub fn jobs(baseline: Stock, now: Stock, at_risk: u32) -> Jobs {
    let created = now.heads().saturating_sub(baseline.heads());
    let full_time = now.full_time.saturating_sub(baseline.full_time).min(created);
    Jobs {
        created_full_time: full_time,
        created_part_time: created - full_time,
        secured: at_risk.min(baseline.heads()).min(now.heads()),
        created_fte_milli: if created == 0 { 0 } else { now.fte_milli.saturating_sub(baseline.fte_milli) },
    }
}

/// What each visit adds to what was counted before it, in the order of the visits' days. A post that goes and
/// comes again is not counted again: only what lies above the most that was ever counted is new. `before` was
/// counted elsewhere, in an old list that was taken over.
#[must_use]
pub fn added(before: Jobs, visits: &[Jobs]) -> Vec<Jobs> {
    let mut counted = before;
    visits
        .iter()
        .map(|now| {
            let created = now.created().saturating_sub(counted.created());
            let full_time = now.created_full_time.saturating_sub(counted.created_full_time).min(created);
            let new = Jobs {
                created_full_time: full_time,
                created_part_time: created - full_time,
                secured: now.secured.saturating_sub(counted.secured),
                created_fte_milli: now.created_fte_milli.saturating_sub(counted.created_fte_milli),
            };
            if !new.is_nothing() {
                counted.created_full_time += new.created_full_time;
                counted.created_part_time += new.created_part_time;
                counted.secured += new.secured;
                counted.created_fte_milli += new.created_fte_milli;
            }
            new
        })
        .collect()
}

#[cfg(test)]
#[path = "counting_tests.rs"]
mod tests;
