//! What a write is for, who may do it, and what can be taken back.

use super::Role;

crate::codes! {
    /// What a write is for. Every transaction names one; roles and undo go by it.
    pub enum Action {
        /// The vault was made, its first officer enrolled.
        VaultCreated = "vault-created",
        /// An officer was enrolled.
        OfficerEnrolled = "officer-enrolled",
        /// An officer was disabled.
        OfficerDisabled = "officer-disabled",
        /// A setting of the programme got a new version.
        SettingChanged = "setting-changed",
        /// A file of applications was imported.
        ApplicationsImported = "applications-imported",
        /// An applicant or application was entered by hand.
        ApplicationEntered = "application-entered",
        /// A person's, applicant's or application's details were changed.
        DetailsChanged = "details-changed",
        /// An application moved to another state.
        ApplicationMoved = "application-moved",
        /// An agreement's items or money were changed.
        AgreementChanged = "agreement-changed",
        /// An agreement was printed.
        AgreementPrinted = "agreement-printed",
        /// The month was reported.
        MonthReported = "month-reported",
        /// A change was taken back.
        ChangeUndone = "change-undone",
        /// The sample programme was made.
        SampleMade = "sample-made",
    }
}

impl Action {
    /// Whether such a change can be taken back. What is signed, printed or reported, keys and roles are
    /// corrected by a new event instead; an undo is not undone but done again.
    #[must_use]
    pub fn undoable(self) -> bool {
        match self {
            Self::SettingChanged
            | Self::ApplicationsImported
            | Self::ApplicationEntered
            | Self::DetailsChanged
            | Self::ApplicationMoved
            | Self::AgreementChanged => true,
            Self::VaultCreated
            | Self::OfficerEnrolled
            | Self::OfficerDisabled
            | Self::AgreementPrinted
            | Self::MonthReported
            | Self::ChangeUndone
            | Self::SampleMade => false,
        }
    }

    /// Whether an officer of this role may do it. Finer rules (who approves, who buys) are the areas' own.
    #[must_use]
    pub fn allowed(self, role: Role) -> bool {
        match self {
            Self::OfficerEnrolled | Self::OfficerDisabled => role == Role::ProgrammeManager,
            _ => role != Role::Auditor,
        }
    }

    /// Whether it may write very many rows at once.
    pub(crate) fn is_large(self) -> bool {
        matches!(self, Self::ApplicationsImported | Self::ChangeUndone | Self::SampleMade)
    }
}
