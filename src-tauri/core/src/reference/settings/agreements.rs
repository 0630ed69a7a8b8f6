//! What agreements oblige to, by component.

use serde::{Deserialize, Serialize};

use crate::grants::agreements::obligations::{After, ObligationKind};
use crate::reference::Component;

/// A standard obligation of a component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct StandardObligation {
    /// The component.
    pub component: Component,
    /// What is to be done.
    pub kind: ObligationKind,
    /// What the months are counted from.
    pub after: After,
    /// So many months after it; none means by that day.
    pub months: u32,
}

/// What agreements oblige to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Agreements {
    /// The standard obligations, in the order in which they are printed.
    pub obligations: Vec<StandardObligation>,
}

impl Default for Agreements {
    fn default() -> Self {
        use After::{Handover, Signing};
        use Component::{Association, CommunityProject, ExistingEnterprise, NewEnterprise, SocialInclusion};
        use ObligationKind::{
            Activities, Jobs, KeepReceipts, Maintain, MaintenancePlan, OwnContribution, Register, Report,
            RulesOfUse, RunBusiness, Training,
        };
        let rows = [
            (NewEnterprise, OwnContribution, Handover, 0),
            (NewEnterprise, Register, Signing, 3),
            (NewEnterprise, Training, Signing, 6),
            (NewEnterprise, RunBusiness, Handover, 24),
            (NewEnterprise, KeepReceipts, Handover, 60),
            (ExistingEnterprise, OwnContribution, Handover, 0),
            (ExistingEnterprise, Training, Signing, 6),
            (ExistingEnterprise, Jobs, Handover, 12),
            (ExistingEnterprise, RunBusiness, Handover, 24),
            (ExistingEnterprise, KeepReceipts, Handover, 60),
            (Association, OwnContribution, Handover, 0),
            (Association, RulesOfUse, Signing, 2),
            (Association, MaintenancePlan, Handover, 1),
            (Association, RunBusiness, Handover, 36),
            (Association, KeepReceipts, Handover, 60),
            (CommunityProject, OwnContribution, Signing, 3),
            (CommunityProject, MaintenancePlan, Handover, 1),
            (CommunityProject, Maintain, Handover, 60),
            (CommunityProject, KeepReceipts, Handover, 60),
            (SocialInclusion, Activities, Signing, 12),
            (SocialInclusion, Report, Signing, 13),
            (SocialInclusion, KeepReceipts, Signing, 60),
        ];
        let obligations = rows.into_iter().map(|(component, kind, after, months)| StandardObligation {
            component,
            kind,
            after,
            months,
        });
        Self { obligations: obligations.collect() }
    }
}
