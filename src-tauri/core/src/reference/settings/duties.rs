//! Which duties are kept apart.

use serde::{Deserialize, Serialize};

use crate::duties::Duty;

/// Which duties one officer does not do on the same record without an exception: `true` is apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "one answer for each pair of duties")]
pub struct Duties {
    /// Entering an application and checking its eligibility.
    pub intake_assessment: bool,
    /// Checking eligibility and deciding.
    pub assessment_decision: bool,
    /// Writing an agreement's terms and approving them.
    pub terms_approval: bool,
    /// Requesting and buying.
    pub request_purchase: bool,
    /// Buying and receiving.
    pub purchase_receipt: bool,
    /// Requesting and receiving.
    pub request_receipt: bool,
    /// Selecting and being the only one to monitor.
    pub selection_monitoring: bool,
    /// Taking a decision and deciding on a complaint about it.
    pub complaint_decision: bool,
    /// Both signatures under a clearance.
    pub clearance_clearance: bool,
}

impl Default for Duties {
    fn default() -> Self {
        Self {
            intake_assessment: true,
            assessment_decision: true,
            terms_approval: true,
            request_purchase: true,
            purchase_receipt: true,
            request_receipt: true,
            selection_monitoring: true,
            complaint_decision: true,
            clearance_clearance: true,
        }
    }
}

impl Duties {
    /// Whether a pair is kept apart.
    #[must_use]
    pub fn apart(self, duty: Duty) -> bool {
        match duty {
            Duty::IntakeAssessment => self.intake_assessment,
            Duty::AssessmentDecision => self.assessment_decision,
            Duty::TermsApproval => self.terms_approval,
            Duty::RequestPurchase => self.request_purchase,
            Duty::PurchaseReceipt => self.purchase_receipt,
            Duty::RequestReceipt => self.request_receipt,
            Duty::SelectionMonitoring => self.selection_monitoring,
            Duty::ComplaintDecision => self.complaint_decision,
            Duty::ClearanceClearance => self.clearance_clearance,
        }
    }
}
