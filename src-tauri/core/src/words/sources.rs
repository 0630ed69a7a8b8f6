//! The locale files of each language, one per area.

/// en
pub const EN: &[&str] = &[
    include_str!("../../../../assets/locales/en/common.ftl"),
    include_str!("../../../../assets/locales/en/vault.ftl"),
    include_str!("../../../../assets/locales/en/keys.ftl"),
    include_str!("../../../../assets/locales/en/log.ftl"),
    include_str!("../../../../assets/locales/en/officers.ftl"),
    include_str!("../../../../assets/locales/en/backup.ftl"),
    include_str!("../../../../assets/locales/en/reference.ftl"),
    include_str!("../../../../assets/locales/en/people.ftl"),
    include_str!("../../../../assets/locales/en/intake.ftl"),
    include_str!("../../../../assets/locales/en/selection.ftl"),
    include_str!("../../../../assets/locales/en/grants.ftl"),
    include_str!("../../../../assets/locales/en/reporting.ftl"),
    include_str!("../../../../assets/locales/en/agreement.ftl"),
    include_str!("../../../../assets/locales/en/privacy.ftl"),
    include_str!("../../../../assets/locales/en/workbook.ftl"),
    include_str!("../../../../assets/locales/en/cli.ftl"),
    include_str!("../../../../assets/locales/en/window.ftl"),
    include_str!("../../../../assets/locales/en/host.ftl"),
];

/// sq
pub const SQ: &[&str] = &[
    include_str!("../../../../assets/locales/sq/common.ftl"),
    include_str!("../../../../assets/locales/sq/vault.ftl"),
    include_str!("../../../../assets/locales/sq/keys.ftl"),
    include_str!("../../../../assets/locales/sq/log.ftl"),
    include_str!("../../../../assets/locales/sq/officers.ftl"),
    include_str!("../../../../assets/locales/sq/backup.ftl"),
    include_str!("../../../../assets/locales/sq/reference.ftl"),
    include_str!("../../../../assets/locales/sq/people.ftl"),
    include_str!("../../../../assets/locales/sq/intake.ftl"),
    include_str!("../../../../assets/locales/sq/selection.ftl"),
    include_str!("../../../../assets/locales/sq/grants.ftl"),
    include_str!("../../../../assets/locales/sq/reporting.ftl"),
    include_str!("../../../../assets/locales/sq/agreement.ftl"),
    include_str!("../../../../assets/locales/sq/privacy.ftl"),
    include_str!("../../../../assets/locales/sq/workbook.ftl"),
    include_str!("../../../../assets/locales/sq/cli.ftl"),
    include_str!("../../../../assets/locales/sq/window.ftl"),
    include_str!("../../../../assets/locales/sq/host.ftl"),
];

/// sr-Cyrl
pub const SR_CYRL: &[&str] = &[
    include_str!("../../../../assets/locales/sr-Cyrl/common.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/vault.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/keys.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/log.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/officers.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/backup.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/reference.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/people.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/intake.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/selection.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/grants.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/reporting.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/agreement.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/privacy.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/workbook.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/cli.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/window.ftl"),
    include_str!("../../../../assets/locales/sr-Cyrl/host.ftl"),
];
