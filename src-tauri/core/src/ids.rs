//! Identities: UUIDv7, one type per kind of record, so that no two kinds can be mixed up.

/// Declares an identity type.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// A new identity, ordered in time.
            #[must_use]
            pub fn new() -> Self { Self(uuid::Uuid::now_v7()) }
            /// The bare UUID.
            #[must_use]
            pub fn uuid(self) -> uuid::Uuid { self.0 }
            /// The identity with this UUID.
            #[must_use]
            pub fn from_uuid(uuid: uuid::Uuid) -> Self { Self(uuid) }
        }

        impl Default for $name { fn default() -> Self { Self::new() } }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.hyphenated().fmt(f) }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "{}({})", stringify!($name), self.0) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> std::result::Result<Self, Self::Err> { uuid::Uuid::parse_str(s).map(Self) }
        }
        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> { self.0.to_sql() }
        }
        impl rusqlite::types::FromSql for $name {
            fn column_result(v: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                uuid::Uuid::column_result(v).map(Self)
            }
        }
    )+};
}

ids! {
    /// A vault.
    VaultId,
    /// An officer of the programme.
    OfficerId,
    /// One transaction in the change log; also the batch that `csp undo` takes.
    ChangeId,
    /// A natural person.
    PersonId,
    /// An organisation: enterprise, association, municipality.
    OrganisationId,
    /// An applicant: a person, or an organisation with its representative.
    ApplicantId,
    /// One request for support, under one component.
    ApplicationId,
    /// One file imported once.
    ImportId,
    /// One row of an imported file.
    ImportRowId,
    /// How registers with certain headings are read.
    ProfileId,
    /// What a word of this office's registers means.
    WordId,
    /// Something handed over under an agreement.
    AssetId,
    /// A monitoring visit.
    MonitoringVisitId,
    /// A count of jobs.
    JobCountId,
    /// Something that happened to a record.
    EventId,
    /// A donation agreement.
    AgreementId,
    /// One item an agreement promises.
    ItemId,
    /// One version of a setting.
    SettingId,
    /// A proof of identity.
    IdentificationId,
    /// What an officer typed and has not yet saved.
    DraftId,
    /// Filters an officer saved by name.
    ViewId,
    /// A consent to one purpose.
    ConsentId,
    /// A restriction or erasure of a person's data.
    ErasureId,
    /// A record of what was given to whom.
    DisclosureId,
    /// A signed exception from duties apart.
    ExceptionId,
    /// Two records of one person made one.
    MergeId,
    /// A signature over what was decided.
    ApprovalId,
    /// One version of a list of restrictive measures.
    ListId,
    /// One screening of persons and organisations.
    RunId,
    /// Somebody who may be somebody listed.
    HitId,
    /// A call for applications.
    CallId,
    /// One version of what a call says.
    CallVersionId,
    /// A question about a call, or a corrigendum.
    CallMessageId,
    /// One finding about a criterion of eligibility.
    FindingId,
    /// What an applicant was asked to make clear.
    ClarificationId,
    /// An officer's declaration of interest over a list.
    DeclarationId,
    /// One application of such a list.
    InterestId,
    /// One assessor's work on one application.
    AssessmentId,
    /// The points of one assessment for one criterion.
    ScoreId,
    /// A verification visit.
    VisitId,
    /// A session of a committee.
    SessionId,
    /// A member at a session.
    CommitteeMemberId,
    /// An application on a session's agenda.
    CaseId,
    /// A member who kept out of an application.
    RecusalId,
    /// A letter to an applicant.
    LetterId,
    /// A version of a component's wording of agreements.
    WordingId,
    /// A change of a signed agreement.
    AmendmentId,
    /// An agreement or amendment as it was printed.
    AgreementPaperId,
    /// How an agreement or amendment was signed.
    SigningId,
    /// The end of an agreement before its time.
    EndingId,
    /// What a grantee has to do, and until when.
    ObligationId,
    /// A complaint about a decision.
    ComplaintId,
    /// What was spent from a line of the budget.
    SpendingId,
    /// A lot of like items that are bought together.
    LotId,
    /// One line of a lot.
    LotLineId,
    /// An agreement's item in a lot.
    LotItemId,
    /// A request to purchase a lot.
    PurchaseRequestId,
    /// A supplier's quotation.
    QuotationId,
    /// A declaration of interest over the suppliers that quoted.
    ComparisonId,
    /// The award of a lot.
    AwardId,
    /// One row of an order: its beginning, an amendment or its cancellation.
    OrderId,
    /// A line of an order.
    OrderLineId,
    /// A delivery from a supplier.
    DeliveryId,
    /// A supplier's invoice.
    InvoiceId,
    /// A payment of an invoice.
    PaymentId,
    /// A decision that carries a difference.
    DifferenceId,
    /// Who owns or leads an organisation, or signs for it.
    OrganisationMemberId,
    /// One signature under a candidate's clearance or confirmation.
    VerdictId,
    /// A file of a record.
    AttachmentId,
    /// A printed application form.
    PaperFormId,
    /// A pile of scanned pages.
    PileId,
    /// One page of such a pile.
    PageId,
    /// People who live together.
    HouseholdId,
    /// Somebody's time in a household.
    HouseholdMemberId,
    /// Where a person lived before.
    AddressId,
    /// Somebody who stands for another.
    RepresentationId,
    /// A confirmation of vulnerability.
    VulnerabilityId,
    /// A record of earlier support.
    SupportId,
    /// Something handed over to a grantee at once.
    HandoverId,
    /// A stop of a round of deliveries.
    StopId,
    /// Who keeps or uses an asset.
    HolderId,
    /// Something that happened to an asset.
    AssetEventId,
    /// A certificate or letter about a grant.
    GrantPaperId,
    /// A training or mentoring.
    TrainingId,
    /// Somebody's attendance there.
    AttendanceId,
    /// What a monitoring visit found of one asset.
    SeenAssetId,
    /// What a monitoring visit found of staff.
    StaffId,
    /// An incident.
    IncidentId,
    /// An excuse of a line of a closing's checklist.
    ExcuseId,
    /// The closing of a grant.
    ClosureId,
    /// What was said of an earlier beneficiary and an applicant.
    SupportMatchId,
}
