//! What the programme may amend: versioned settings, each valid from a day. A record keeps the day
//! whose settings it was made under; an amendment adds a version and never rewrites an earlier one.

mod agreements;
mod check;
mod deadlines;
mod duties;
mod groups;
mod monitoring;
mod paper;
mod privacy;
mod procurement;
mod screening;
mod support;

use serde_json::Value;

pub use agreements::{Agreements, StandardObligation};
pub use deadlines::Deadlines;
pub use duties::Duties;
pub use groups::{
    AgeBands, BudgetLine, BudgetLines, ComponentRule, Components, EarlierPhase, InLanguages, Programme,
    Reporting,
};
pub use monitoring::Monitoring;
pub use paper::{Footnote, Footnotes, Paper};
pub use privacy::{ConsentPurpose, Consents, DisclosurePurpose, Disclosures, Retention, WithdrawalEffect};
pub use procurement::Procurement;
pub use screening::Screening;
pub use support::{Support, SupportScheme};

pub(crate) use check::{defaults_of, merged};

crate::codes! {
    /// A group of settings that change together.
    pub enum SettingKey {
        /// Title, phase, contract, donor, implementer, dates.
        Programme = "programme",
        /// Ceiling and least own share of each component.
        Components = "components",
        /// The lines of the budget.
        BudgetLines = "budget_lines",
        /// The age bands of reports.
        AgeBands = "age_bands",
        /// What stands on paper: footnote, visibility, clearance, periods.
        Paper = "paper",
        /// Privacy of reports.
        Reporting = "reporting",
        /// What consent is asked for, and in which words.
        Consents = "consents",
        /// What data may be given out for.
        Disclosures = "disclosures",
        /// How long which records are kept.
        Retention = "retention",
        /// Which duties are kept apart.
        Duties = "duties",
        /// Restrictive measures.
        Screening = "screening",
        /// Earlier support, double funding, vulnerability.
        Support = "support",
        /// Warnings of what is due.
        Deadlines = "deadlines",
        /// Visits after the handover, incidents, jobs.
        Monitoring = "monitoring",
        /// What agreements oblige to.
        Agreements = "agreements",
        /// Procurement.
        Procurement = "procurement",
    }
}

/// All settings as they stand on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Title, phase, contract, donor, implementer, dates.
    pub programme: Programme,
    /// Ceiling and least own share of each component.
    pub components: Components,
    /// The lines of the budget.
    pub budget_lines: BudgetLines,
    /// The age bands of reports.
    pub age_bands: AgeBands,
    /// What stands on paper.
    pub paper: Paper,
    /// Privacy of reports.
    pub reporting: Reporting,
    /// What consent is asked for, and in which words.
    pub consents: Consents,
    /// What data may be given out for.
    pub disclosures: Disclosures,
    /// How long which records are kept.
    pub retention: Retention,
    /// Which duties are kept apart.
    pub duties: Duties,
    /// Restrictive measures.
    pub screening: Screening,
    /// Earlier support, double funding, vulnerability.
    pub support: Support,
    /// Warnings of what is due.
    pub deadlines: Deadlines,
    /// Visits after the handover, incidents, jobs.
    pub monitoring: Monitoring,
    /// What agreements oblige to.
    pub agreements: Agreements,
    /// Procurement.
    pub procurement: Procurement,
}

impl Settings {
    /// With the stored value of one group in place of what stood there. Fields that the value does not
    /// have keep their defaults; a value this version cannot read leaves the defaults standing.
    pub(crate) fn put(&mut self, key: SettingKey, value: &Value) {
        fn read<T: serde::de::DeserializeOwned + Default>(value: &Value) -> T {
            serde_json::from_value(value.clone()).unwrap_or_default()
        }
        match key {
            SettingKey::Programme => self.programme = read(value),
            SettingKey::Components => self.components = read(value),
            SettingKey::BudgetLines => self.budget_lines = read(value),
            SettingKey::AgeBands => self.age_bands = read(value),
            SettingKey::Paper => self.paper = read(value),
            SettingKey::Reporting => self.reporting = read(value),
            SettingKey::Consents => self.consents = read(value),
            SettingKey::Disclosures => self.disclosures = read(value),
            SettingKey::Retention => self.retention = read(value),
            SettingKey::Duties => self.duties = read(value),
            SettingKey::Screening => self.screening = read(value),
            SettingKey::Support => self.support = read(value),
            SettingKey::Deadlines => self.deadlines = read(value),
            SettingKey::Monitoring => self.monitoring = read(value),
            SettingKey::Agreements => self.agreements = read(value),
            SettingKey::Procurement => self.procurement = read(value),
        }
    }

    /// One group as JSON, as screens and the command line show it.
    #[must_use]
    pub fn value(&self, key: SettingKey) -> Value {
        match key {
            SettingKey::Programme => serde_json::to_value(&self.programme),
            SettingKey::Components => serde_json::to_value(&self.components),
            SettingKey::BudgetLines => serde_json::to_value(&self.budget_lines),
            SettingKey::AgeBands => serde_json::to_value(&self.age_bands),
            SettingKey::Paper => serde_json::to_value(&self.paper),
            SettingKey::Reporting => serde_json::to_value(&self.reporting),
            SettingKey::Consents => serde_json::to_value(&self.consents),
            SettingKey::Disclosures => serde_json::to_value(&self.disclosures),
            SettingKey::Retention => serde_json::to_value(&self.retention),
            SettingKey::Duties => serde_json::to_value(self.duties),
            SettingKey::Screening => serde_json::to_value(self.screening),
            SettingKey::Support => serde_json::to_value(&self.support),
            SettingKey::Deadlines => serde_json::to_value(self.deadlines),
            SettingKey::Monitoring => serde_json::to_value(&self.monitoring),
            SettingKey::Agreements => serde_json::to_value(&self.agreements),
            SettingKey::Procurement => serde_json::to_value(&self.procurement),
        }
        .unwrap_or(Value::Null)
    }

    /// The rule of a component.
    #[must_use]
    pub fn component(&self, component: super::Component) -> ComponentRule {
        let rule = self.components.rules.iter().find(|r| r.component == component);
        rule.cloned().unwrap_or_else(|| ComponentRule::of(component))
    }
}

#[cfg(test)]
mod tests;
