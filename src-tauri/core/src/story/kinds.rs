//! What a column holds, so that its values can be put into words.

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text or a number, shown as it is.
    Plain,
    /// Cents of EUR.
    Money,
    /// A local day.
    Day,
    /// A moment, UTC.
    Moment,
    /// Thousandths.
    Quantity,
    /// A code, with its words at `<list>-<code>`.
    Code(&'static str),
    /// A municipality.
    Municipality,
    /// A community.
    Community,
    /// The identity of a record.
    Reference,
    /// For the program alone.
    Hidden,
}

/// What a column of a table holds.
pub(super) fn kind(table: &str, column: &str) -> Kind {
    match (table, column) {
        ("identification", "kind") => Kind::Code("identification"),
        ("approval", "kind") => Kind::Code("approval"),
        ("approval", "content" | "digest") | (_, "signature") => Kind::Hidden,
        ("screening_hit", "class") => Kind::Code("screening-class"),
        ("screening_hit", "state") => Kind::Code("screening-state"),
        ("screening_verdict", "kind") => Kind::Code("screening-verdict"),
        ("screening_hit", "listed" | "evidence") | ("screening_run", "lists" | "subjects") => Kind::Hidden,
        ("screening_verdict", "content" | "digest") | (_, "content_sha256") => Kind::Hidden,
        // Assessors are blind to one another, and the log is no way around it.
        ("assessment_score", _) | ("assessment", "total" | "remark") => Kind::Hidden,
        ("interest", "ground") => Kind::Code("interest"),
        ("assessment" | "interest_declaration", "content" | "digest") => Kind::Hidden,
        ("committee_session", "kind") => Kind::Code("committee"),
        ("committee_session", "mode") => Kind::Code("session-mode"),
        ("committee_session", "content" | "digest") => Kind::Hidden,
        ("session_member", "capacity") => Kind::Code("capacity"),
        ("session_case", "outcome") => Kind::Code("outcome"),
        ("session_recusal", "ground") => Kind::Code("interest"),
        ("letter", "kind") => Kind::Code("letter-kind"),
        ("letter", "content" | "about_id" | "content_hash") => Kind::Hidden,
        ("letter", "complaint_until") => Kind::Day,
        ("letter", "language") => Kind::Code("letter-language"),
        ("complaint", "outcome") => Kind::Code("complaint-outcome"),
        (_, "decided_by") => Kind::Reference,
        ("spending", "cents") => Kind::Money,
        ("verification_visit", "premises") => Kind::Code("premises"),
        ("verification_visit", "recommendation") => Kind::Code("recommendation"),
        ("verification_visit", "content" | "digest") => Kind::Hidden,
        ("grant_paper", "content" | "about_id" | "content_hash") => Kind::Hidden,
        ("grant_paper", "kind") => Kind::Code("grant-paper"),
        ("grant_closure", "figures" | "checklist") => Kind::Hidden,
        ("grant_excuse", "line") => Kind::Code("closure-line"),
        (_, "reopened_by") => Kind::Reference,
        ("asset_event", "kind") => Kind::Code("asset-event"),
        ("asset_holder", "role") => Kind::Code("holder-role"),
        ("monitoring_staff", "role") => Kind::Code("staff-role"),
        ("incident", "kind") => Kind::Code("incident-kind"),
        ("incident", "decision") => Kind::Code("incident-decision"),
        ("training", "kind") => Kind::Code("training-kind"),
        ("monitoring_visit", "grade") => Kind::Code("grade"),
        ("monitoring_asset" | "asset", "condition") => Kind::Code("condition"),
        (_, "in_use" | "registered" | "eu_sticker" | "present") => Kind::Code("said"),
        (_, "full_time" | "seasonal" | "informal") => Kind::Code("said"),
        (_, "conditions_until") => Kind::Day,
        (_, "hours_milli" | "jobs_fte_milli" | "created_fte_milli") => Kind::Quantity,
        (_, "latitude_micro" | "longitude_micro") => Kind::Hidden,
        (_, "recorded_by") => Kind::Reference,
        (_, "closed_by") => Kind::Reference,
        ("call_message", "kind") => Kind::Code("call-message"),
        ("eligibility_finding", "finding") => Kind::Code("finding"),
        ("call_version", "content") | (_, "version_id" | "declaration_id") => Kind::Hidden,
        (_, "assigned_by") => Kind::Reference,
        ("attachment", "key" | "sha256" | "record_kind") | ("scan_page", _) => Kind::Hidden,
        ("attachment", "kind") => Kind::Code("attachment-kind"),
        ("paper_form", "state") => Kind::Code("paper-form"),
        ("import_profile", "content") => Kind::Hidden,
        ("import_word", "field") => Kind::Code("field"),
        ("event", "kind") => Kind::Code("application-state"),
        ("household_member", "relation") => Kind::Code("household-relation"),
        ("household_member", "because") => Kind::Code("household-leaving"),
        ("representation", "kind") => Kind::Code("representing"),
        ("representation", "representative_id") => Kind::Reference,
        ("support_match", "verdict") => Kind::Code("support-verdict"),
        (_, "sex") => Kind::Code("sex"),
        (_, "displacement") => Kind::Code("displacement"),
        (_, "evidenced" | "in_place" | "operating") => Kind::Code("said"),
        ("import", "kind") => Kind::Code("takeover-kind"),
        (_, "as_of") => Kind::Day,
        (_, "disability") => Kind::Code("disability"),
        (_, "component") => Kind::Code("component"),
        (_, "sector") => Kind::Code("sector"),
        (_, "payer") => Kind::Code("payer"),
        (_, "role") => Kind::Code("role"),
        (_, "municipality") => Kind::Municipality,
        (_, "community") => Kind::Community,
        (_, "quantity_milli") => Kind::Quantity,
        (_, "signing_public" | "opening_public" | "certificate" | "flags" | "mapping" | "fingerprint")
        | (_, "file_sha256" | "record_id" | "record_kind" | "detail" | "wording_sha256" | "wording_id")
        | (_, "rejected" | "recorded_at" | "position" | "person_ids" | "parent_hash") => Kind::Hidden,
        (_, "corrects" | "signed_by" | "collected_by" | "approved_by" | "withdrawal_taken_by") => {
            Kind::Reference
        }
        ("comparison_interest", "ground") => Kind::Code("interest"),
        ("comparison_declaration", "content" | "digest") => Kind::Hidden,
        ("purchase_order", "kind") => Kind::Code("buying-order"),
        ("procurement_decision", "step") => Kind::Code("buying-step"),
        ("procurement_decision", "bearer") => Kind::Code("buying-bearer"),
        ("quotation", "compliant") => Kind::Code("said"),
        (_, "offers_until" | "valid_until" | "needed_by") => Kind::Day,
        (_, "defective_milli") => Kind::Quantity,
        (_, "birth_date" | "business_date" | "valid_from" | "keep_until") => Kind::Day,
        (_, column) if column.ends_with("_cents") => Kind::Money,
        (_, column) if column.ends_with("_on") => Kind::Day,
        (_, column) if column.ends_with("_at") => Kind::Moment,
        (_, column) if column.ends_with("_id") => Kind::Reference,
        _ => Kind::Plain,
    }
}

/// Whether only who has unmasked sees it, as on the applicant's page.
pub(super) fn is_guarded(table: &str, column: &str) -> bool {
    matches!(
        (table, column),
        ("identification" | "earlier_support", "number") | (_, "community" | "community_note")
    )
}
