//! What a write is for, who may do it, and what can be taken back: one table.

use super::Role;
use crate::code::Code;

/// Declares the actions, a row each: `Name = "code", taken back or final, by [roles]`.
macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $undo:ident, by [$($role:ident)*];)+) => {
        crate::codes! {
            /// What a write is for. Every transaction names one; roles and undo go by it.
            pub enum Action { $($(#[$doc])* $name = $code),+ }
        }

        impl Action {
            /// Whether such a change can be taken back. What is signed, printed, reported, cleared or erased,
            /// keys and roles are corrected by a new event instead; an undo is not undone but done again.
            #[must_use]
            pub fn undoable(self) -> bool {
                match self { $(Self::$name => actions!(@undo $undo)),+ }
            }

            /// Whether an officer of this role may do it. Which two duties one person must not do on the same
            /// record is another question.
            #[must_use]
            pub fn allowed(self, role: Role) -> bool {
                match self { $(Self::$name => actions!(@roles role $($role)*)),+ }
            }
        }
    };
    (@undo taken_back) => { true };
    (@undo last) => { false };
    (@roles $given:ident $($role:ident)*) => {{
        let roles: &[Role] = &[$(actions!(@role $role)),*];
        roles.contains(&$given)
    }};
    (@role field) => { Role::FieldOfficer };
    (@role me) => { Role::MeOfficer };
    (@role procurement) => { Role::ProcurementOfficer };
    (@role manager) => { Role::ProgrammeManager };
    (@role auditor) => { Role::Auditor };
}

// The matrix of who may do what. `taken_back`: `csp undo` may take it back; `last`: it stands.
actions! {
    /// The vault was made, its first officer enrolled.
    VaultCreated = "vault-created", last, by [field me procurement manager auditor];
    /// An officer was enrolled. (The founder may as well while no manager is enrolled: somebody has to begin.)
    OfficerEnrolled = "officer-enrolled", last, by [manager];
    /// An officer was disabled.
    OfficerDisabled = "officer-disabled", last, by [manager];
    /// The database was given a new key.
    VaultRekeyed = "vault-rekeyed", last, by [manager];
    /// The printed recovery key was replaced.
    RecoveryKeyReplaced = "recovery-key-replaced", last, by [manager];
    /// An officer changed their own passphrase.
    PassphraseChanged = "passphrase-changed", last, by [field me procurement manager auditor];
    /// An officer was given another role.
    OfficerRoleChanged = "officer-role-changed", last, by [manager];
    /// A manager let one officer do two duties that are kept apart.
    ExceptionSigned = "exception-signed", last, by [manager];
    /// Such an exception was withdrawn.
    ExceptionWithdrawn = "exception-withdrawn", last, by [manager];
    /// A manager unsealed applicants for an auditor.
    RecordsUnsealed = "records-unsealed", last, by [manager];
    /// A setting of the programme got a new version.
    SettingChanged = "setting-changed", taken_back, by [manager];
    /// A file of applications was imported.
    ApplicationsImported = "applications-imported", taken_back, by [field me manager];
    /// Known applications were brought up to date from a file.
    ApplicationsUpdated = "applications-updated", taken_back, by [field me manager];
    /// Grants, assets, visits or jobs of a running programme were taken over, their steps not evidenced. Only a
    /// manager may: what is refused elsewhere without a decision, a screening or two pairs of eyes enters here.
    ProgrammeTakenOver = "programme-taken-over", taken_back, by [manager];
    /// How registers are read was settled or forgotten: a profile, or what a word means.
    ReadingSettled = "reading-settled", taken_back, by [field me manager];
    /// An applicant or application was entered by hand.
    ApplicationEntered = "application-entered", taken_back, by [field me manager];
    /// A person's, applicant's or application's details were changed.
    DetailsChanged = "details-changed", taken_back, by [field me manager];
    /// What is kept of an organisation, or who owns and leads it, was changed.
    OrganisationChanged = "organisation-changed", taken_back, by [field me procurement manager];
    /// A supplier was entered.
    SupplierEntered = "supplier-entered", taken_back, by [field me procurement manager];
    /// Two persons who look alike were told apart.
    PairDecided = "pair-decided", taken_back, by [field me manager];
    /// Two records of one person were made one.
    PersonsMerged = "persons-merged", taken_back, by [field me manager];
    /// Such a merge was taken apart.
    PersonsTakenApart = "persons-taken-apart", taken_back, by [field me manager];
    /// An application was found eligible or not, or its agreement was signed.
    ApplicationMoved = "application-moved", taken_back, by [field me manager];
    /// A household was opened, somebody came or left, or its counts were changed.
    HouseholdChanged = "household-changed", taken_back, by [field me manager];
    /// A person moved to another address.
    PersonMoved = "person-moved", taken_back, by [field me manager];
    /// Somebody began or ceased to stand for a person or an organisation.
    RepresentationChanged = "representation-changed", taken_back, by [field me manager];
    /// That vulnerability was confirmed or not was recorded, with its points.
    VulnerabilityRecorded = "vulnerability-recorded", taken_back, by [field me manager];
    /// Earlier support was entered by hand.
    SupportRecorded = "support-recorded", taken_back, by [field me manager];
    /// A list of earlier beneficiaries was imported.
    SupportImported = "support-imported", taken_back, by [field me manager];
    /// It was said whether somebody on such a list is an applicant.
    SupportMatched = "support-matched", taken_back, by [field me manager];
    /// A record of earlier support was erased.
    SupportErased = "support-erased", last, by [manager];
    /// A list of restrictive measures was loaded.
    ListLoaded = "list-loaded", last, by [field me procurement manager];
    /// Persons and organisations were screened against the lists.
    Screened = "screened", last, by [field me procurement manager];
    /// A candidate of the screening was cleared or confirmed.
    HitSettled = "hit-settled", last, by [field me procurement manager];
    /// A call was opened or amended.
    CallChanged = "call-changed", taken_back, by [manager];
    /// A question about a call was recorded or answered, or a corrigendum.
    CallMessage = "call-message", taken_back, by [field me manager];
    /// A criterion of eligibility was checked, a clarification asked for or answered.
    EligibilityChecked = "eligibility-checked", taken_back, by [field me manager];
    /// An officer declared their interests over a call's list.
    InterestDeclared = "interest-declared", last, by [field me procurement manager];
    /// Assessors were named.
    AssessorsNamed = "assessors-named", taken_back, by [me manager];
    /// An assessor submitted their scores.
    Assessed = "assessed", last, by [field me procurement manager];
    /// A verification visit was planned, moved in its route or called off.
    VisitPlanned = "visit-planned", taken_back, by [field me manager];
    /// What two officers found on a verification visit was recorded and signed.
    VisitRecorded = "visit-recorded", last, by [field me manager];
    /// A committee's session was called, or its agenda, members or outcomes were written down.
    SessionPrepared = "session-prepared", taken_back, by [field me manager];
    /// A municipal committee's opinion was closed and signed.
    OpinionRecorded = "opinion-recorded", last, by [field me manager];
    /// The approval committee's session was closed and signed, its decisions carried out.
    CommitteeDecided = "committee-decided", last, by [manager];
    /// A letter to an applicant was written or given out.
    LetterWritten = "letter-written", last, by [field me manager];
    /// A complaint about a decision was recorded.
    ComplaintRecorded = "complaint-recorded", taken_back, by [field me manager];
    /// A complaint was decided.
    ComplaintDecided = "complaint-decided", last, by [me manager];
    /// An officer saved, renamed or took away filters of their own.
    ViewKept = "view-kept", last, by [field me procurement manager auditor];
    /// What was spent from the budget was recorded.
    SpendingRecorded = "spending-recorded", taken_back, by [me procurement manager];
    /// A lot was opened, or items came into it or left it.
    LotChanged = "lot-changed", taken_back, by [field procurement manager];
    /// A purchase was requested, with IOM's requisition number.
    PurchaseRequested = "purchase-requested", taken_back, by [field procurement manager];
    /// A supplier's quotation was recorded.
    QuotationRecorded = "quotation-recorded", taken_back, by [procurement manager];
    /// An officer declared their interests over the suppliers that quoted.
    ComparisonDeclared = "comparison-declared", last, by [procurement manager];
    /// A lot was awarded to a supplier.
    LotAwarded = "lot-awarded", taken_back, by [procurement manager];
    /// IOM's order was recorded, amended or cancelled.
    OrderRecorded = "order-recorded", taken_back, by [procurement manager];
    /// A delivery from a supplier was received.
    DeliveryReceived = "delivery-received", taken_back, by [field procurement manager];
    /// An invoice or its payment was recorded.
    InvoiceRecorded = "invoice-recorded", taken_back, by [procurement manager];
    /// It was decided what carries a difference between two figures of a purchase.
    DifferenceDecided = "difference-decided", taken_back, by [procurement manager];
    /// An application was approved or rejected.
    ApplicationDecided = "application-decided", last, by [manager];
    /// A step that was recorded by mistake was taken out by a new event.
    ApplicationCorrected = "application-corrected", last, by [manager];
    /// The terms of an agreement were approved as they are.
    TermsApproved = "terms-approved", last, by [manager];
    /// An agreement's items or money were changed.
    AgreementChanged = "agreement-changed", taken_back, by [field procurement manager];
    /// The programme's own wording of agreements got a new version.
    WordingChanged = "wording-changed", taken_back, by [manager];
    /// An obligation was added, settled or taken away, or what the agreement says of its component was changed.
    ObligationChanged = "obligation-changed", taken_back, by [field me procurement manager];
    /// How an agreement or amendment was signed was recorded.
    AgreementSigned = "agreement-signed", last, by [field me manager];
    /// An amendment of a signed agreement was drawn up or withdrawn.
    AmendmentDrawnUp = "amendment-drawn-up", taken_back, by [field procurement manager];
    /// An amendment was approved.
    AmendmentApproved = "amendment-approved", last, by [manager];
    /// A signed agreement was ended before its time.
    AgreementEnded = "agreement-ended", last, by [manager];
    /// An agreement was printed.
    AgreementPrinted = "agreement-printed", last, by [field procurement manager];
    /// A round of deliveries was planned or changed.
    HandoverPlanned = "handover-planned", taken_back, by [field procurement manager];
    /// Something was handed over to a grantee, or the signed certificate came back.
    HandoverRecorded = "handover-recorded", taken_back, by [field procurement manager];
    /// What is known of an asset, who keeps or uses it, or what happened to it was recorded.
    AssetChanged = "asset-changed", taken_back, by [field me procurement manager];
    /// The title to an asset passed to its holder.
    TitlePassed = "title-passed", last, by [manager];
    /// A training or mentoring was recorded with who attended.
    TrainingRecorded = "training-recorded", taken_back, by [field me manager];
    /// A monitoring visit was recorded, or one declared void; the jobs were counted anew.
    MonitoringRecorded = "monitoring-recorded", last, by [field me manager];
    /// Something that happened to an asset, a business or a family was recorded.
    IncidentRecorded = "incident-recorded", taken_back, by [field me manager];
    /// What follows from such an incident was decided.
    IncidentDecided = "incident-decided", last, by [manager];
    /// A certificate or letter about a grant was written or given out.
    GrantPaperWritten = "grant-paper-written", last, by [field me procurement manager];
    /// An open line of a grant's closing was excused, or the excuse taken back.
    ClosureExcused = "closure-excused", taken_back, by [manager];
    /// A grant was closed, its figures frozen.
    GrantClosed = "grant-closed", last, by [manager];
    /// A closed grant was opened again.
    GrantReopened = "grant-reopened", last, by [manager];
    /// A file was attached to a record.
    AttachmentAdded = "attachment-added", taken_back, by [field me procurement manager];
    /// An attached file was taken from its record.
    AttachmentRemoved = "attachment-removed", taken_back, by [field me procurement manager];
    /// Application forms were printed, or printed ones declared void.
    FormsPrinted = "forms-printed", last, by [field me manager];
    /// Returned application forms were entered.
    FormsEntered = "forms-entered", taken_back, by [field me manager];
    /// A receipt was printed.
    ReceiptPrinted = "receipt-printed", last, by [field me manager];
    /// A pile of scanned pages was attached.
    PileScanned = "pile-scanned", taken_back, by [field me manager];
    /// The month was reported.
    MonthReported = "month-reported", last, by [field me manager];
    /// A consent was recorded.
    ConsentGiven = "consent-given", taken_back, by [field me manager];
    /// A consent was withdrawn.
    ConsentWithdrawn = "consent-withdrawn", taken_back, by [field me manager];
    /// Something with persons in it was given out.
    DataGivenOut = "data-given-out", last, by [field me procurement manager];
    /// A person's data was restricted, or the restriction lifted.
    PersonRestricted = "person-restricted", last, by [manager];
    /// A person's data was erased.
    PersonErased = "person-erased", last, by [manager];
    /// The erasures of a newer copy were carried over to a restored one.
    ErasuresApplied = "erasures-applied", last, by [field me procurement manager];
    /// It was decided what becomes of records whose term has ended.
    RetentionDecided = "retention-decided", last, by [manager];
    /// A change was taken back.
    ChangeUndone = "change-undone", last, by [field me procurement manager];
    /// A backup was restored: a new device begins where the backup ended.
    BackupRestored = "backup-restored", last, by [field me procurement manager auditor];
    /// The folder was copied: a new device begins in the copy.
    VaultCopied = "vault-copied", last, by [field me procurement manager auditor];
    /// The sample programme was made.
    SampleMade = "sample-made", last, by [field me procurement manager];
}

impl Action {
    /// Whether it may write very many rows at once.
    pub(crate) fn is_large(self) -> bool {
        matches!(
            self,
            Self::ApplicationsImported
                | Self::ChangeUndone
                | Self::SampleMade
                | Self::Screened
                | Self::FormsPrinted
                | Self::PileScanned
                | Self::SupportImported
                | Self::ApplicationsUpdated
                | Self::ProgrammeTakenOver
        )
    }

    /// The roles that may do it, in the order of [`Role`].
    pub fn roles(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.allowed(*role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_of_rights_of_core_and_verifier_are_one() {
        // After a change to the matrix: CSP_WRITE_RIGHTS=1 cargo test -p csp-core the_tables_of_rights
        let rows = Action::ALL.iter().map(|action| {
            let roles: Vec<_> = action.roles().map(Code::code).collect();
            let undo = if action.undoable() { "undo" } else { "final" };
            format!("{action},{undo},{}\n", roles.join(" "))
        });
        let expected = format!("action,undo,roles\n{}", rows.collect::<String>());
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../chain/rights.csv");
        if std::env::var_os("CSP_WRITE_RIGHTS").is_some() {
            std::fs::write(path, &expected).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), expected, "CSP_WRITE_RIGHTS=1 writes it anew");
    }
}
