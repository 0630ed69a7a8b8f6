//! What is to be bought: items the programme pays for, of agreed applications, that no lot has yet; and which of
//! them are alike.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::Result;
use crate::grants::line_total;
use crate::ids::{AgreementId, ApplicantId, ApplicationId, ItemId};
use crate::language::plain;
use crate::money::Cents;
use crate::people::sight::Sight;
use crate::reference::settings_on;
use crate::vault::Vault;

/// An item to buy.
#[derive(Clone)]
pub struct Need {
    /// The agreement's item.
    pub item: ItemId,
    /// The agreement.
    pub agreement: AgreementId,
    /// Its number.
    pub agreement_number: String,
    /// Its application.
    pub application: ApplicationId,
    /// Its applicant.
    pub applicant: ApplicantId,
    /// Which item of the agreement, counted from 1.
    pub position: i64,
    /// What it is.
    pub description: String,
    /// Its specification.
    pub specification: Option<String>,
    /// The unit counted in; pieces where absent.
    pub unit: Option<String>,
    /// How much, thousandths.
    pub quantity_milli: i64,
    /// The agreement's price of one.
    pub unit_price: Cents,
    /// Municipality it goes to.
    pub municipality: Option<String>,
    /// Village it goes to.
    pub settlement: Option<String>,
    /// The day of the step that agreed it.
    pub agreed_on: NaiveDate,
}

impl Need {
    /// What it may cost by the agreement.
    #[must_use]
    pub fn promised(&self) -> Cents {
        line_total(self.quantity_milli, self.unit_price).unwrap_or_default()
    }
}

/// Items that are alike: proposed as one line of a lot.
#[derive(Clone)]
pub struct Group {
    /// What they are called, as most of them write it.
    pub description: String,
    /// Their specification.
    pub specification: Option<String>,
    /// Their unit.
    pub unit: Option<String>,
    /// The items, by the agreements' numbers.
    pub needs: Vec<Need>,
}

impl Group {
    /// How much together.
    #[must_use]
    pub fn quantity_milli(&self) -> i64 {
        self.needs.iter().map(|need| need.quantity_milli).sum()
    }

    /// What they may cost together.
    #[must_use]
    pub fn promised(&self) -> Cents {
        Cents::checked_sum(self.needs.iter().map(Need::promised)).unwrap_or_default()
    }
}

/// What is to be bought, alike items together, the most numerous first.
///
/// # Errors
/// When the database fails.
pub fn needs(vault: &Vault) -> Result<Vec<Group>> {
    vault.read(|reading| {
        let sight = Sight::of(reading)?;
        let mut all = open(reading, reading.today)?;
        for need in &mut all {
            if sight.pseudonym(need.applicant).is_some() {
                need.settlement = None;
            }
        }
        Ok(grouped(all))
    })
}

/// The items that may come into a lot today.
pub(super) fn open(db: &Connection, today: NaiveDate) -> Result<Vec<Need>> {
    let states =
        if settings_on(db, today)?.procurement.buy_approved { "'approved', 'agreed'" } else { "'agreed'" };
    // Grants of old lists whose goods were handed over before are bought already.
    let sql = format!(
        "SELECT i.id, g.id, g.number, a.id, a.applicant_id, i.position, i.description, i.specification, i.unit,
                i.quantity_milli, i.unit_price_cents, coalesce(a.municipality, p.municipality), p.settlement,
                (SELECT max(e.business_date) FROM event e WHERE e.record_id = a.id AND e.kind IN ({states}))
         FROM agreement_item i JOIN agreement g ON g.id = i.agreement_id
              JOIN application a ON a.id = g.application_id JOIN applicant ap ON ap.id = a.applicant_id
              JOIN person p ON p.id = ap.person_id
         WHERE i.payer = 'programme' AND i.removed_at IS NULL AND g.removed_at IS NULL AND a.removed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM lot_item x WHERE x.item_id = i.id AND x.removed_at IS NULL)
           AND NOT EXISTS (SELECT 1 FROM asset s WHERE s.agreement_id = g.id AND s.evidenced = 0
                             AND s.removed_at IS NULL)
           AND (SELECT e.kind FROM event e WHERE e.record_id = a.id AND e.kind IN ({})
                  AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record_id = a.id AND l.corrects = e.id)
                ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) IN ({states})
         ORDER BY g.number, i.position",
        crate::selection::state_codes()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(params![], |r| {
        Ok(Need {
            item: r.get(0)?,
            agreement: r.get(1)?,
            agreement_number: r.get(2)?,
            application: r.get(3)?,
            applicant: r.get(4)?,
            position: r.get(5)?,
            description: r.get(6)?,
            specification: r.get(7)?,
            unit: r.get(8)?,
            quantity_milli: r.get(9)?,
            unit_price: r.get(10)?,
            municipality: r.get(11)?,
            settlement: r.get(12)?,
            agreed_on: r.get(13)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What makes two items alike: description, specification and unit, folded over script, case and marks.
pub(super) fn likeness(description: &str, specification: Option<&str>, unit: Option<&str>) -> [String; 3] {
    [plain(description), plain(specification.unwrap_or_default()), plain(unit.unwrap_or_default())]
}

pub(super) fn grouped(needs: Vec<Need>) -> Vec<Group> {
    let mut groups: Vec<([String; 3], Group)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for need in needs {
        let key = likeness(&need.description, need.specification.as_deref(), need.unit.as_deref());
        let at = *places.entry(key.clone()).or_insert_with(|| {
            let group = Group {
                description: need.description.clone(),
                specification: need.specification.clone(),
                unit: need.unit.clone(),
                needs: Vec::new(),
            };
            groups.push((key, group));
            groups.len() - 1
        });
        groups[at].1.needs.push(need);
    }
    for (_, group) in &mut groups {
        group.description = most_written(&group.needs);
    }
    let mut groups: Vec<Group> = groups.into_iter().map(|(_, group)| group).collect();
    groups.sort_by(|a, b| b.needs.len().cmp(&a.needs.len()).then_with(|| a.description.cmp(&b.description)));
    groups
}

/// The description as most write it; of several the first.
fn most_written(needs: &[Need]) -> String {
    let mut counts: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for need in needs {
        *counts.entry(&need.description).or_default() += 1;
    }
    let mut best: Option<(&str, usize)> = None;
    for need in needs {
        let count = counts.get(need.description.as_str()).copied().unwrap_or_default();
        if best.is_none_or(|(_, most)| count > most) {
            best = Some((&need.description, count));
        }
    }
    best.map(|(text, _)| text.to_owned()).unwrap_or_default()
}
