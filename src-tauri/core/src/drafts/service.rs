//! Keeping and finding drafts.

use std::collections::BTreeMap;

use super::{Draft, store};
use crate::Result;
use crate::clock::stamp;
use crate::vault::{Action, Officer, Vault};

/// An officer's draft of a form.
///
/// # Errors
/// When the vault cannot be read.
pub fn draft(vault: &Vault, officer: &Officer, form: &str) -> Result<Option<Draft>> {
    let stored = vault.read(|reading| store::draft(reading, officer.id, form))?;
    // A draft that cannot be understood is no draft: nothing was promised about it.
    Ok(stored.and_then(|(content, saved_at)| {
        Some(Draft { content: serde_json::from_str(&content).ok()?, saved_at: saved_at.parse().ok()? })
    }))
}

/// Keeps an officer's draft of a form in place of the one before; an empty one is forgotten.
///
/// # Errors
/// When the vault cannot be written.
pub fn keep(vault: &Vault, officer: &Officer, form: &str, content: &BTreeMap<String, String>) -> Result<()> {
    // Whoever may fill in a form may keep it: procurement officers enter no applications but score them.
    let enters = Action::ApplicationEntered.allowed(officer.role);
    let action = if enters { Action::ApplicationEntered } else { Action::Assessed };
    vault.write(officer, action, |tx| {
        store::forget(tx, officer.id, form)?;
        if content.values().all(|typed| typed.trim().is_empty()) {
            return Ok(());
        }
        let json = serde_json::Value::from_iter(content.iter().map(|(k, v)| (k.clone(), v.clone())));
        store::keep(tx, officer.id, form, &json.to_string(), &stamp(tx.now))
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::SystemClock;
    use crate::vault::{Role, changes};

    #[test]
    fn a_draft_comes_back_is_replaced_and_leaves_no_change() {
        let folder = tempfile::tempdir().unwrap();
        let role = Role::FieldOfficer;
        let (vault, officer) =
            Vault::create(folder.path(), "Ana", role, "a passphrase", Arc::new(SystemClock)).unwrap();
        let before = changes(&vault, None, None).unwrap().len();
        let typed = |name: &str| BTreeMap::from([("full_name".to_owned(), name.to_owned())]);
        assert!(draft(&vault, &officer, "application").unwrap().is_none());
        keep(&vault, &officer, "application", &typed("Đor")).unwrap();
        keep(&vault, &officer, "application", &typed("Đorđe")).unwrap();
        let kept = draft(&vault, &officer, "application").unwrap();
        assert_eq!(kept.map(|d| d.content), Some(typed("Đorđe")));
        assert!(draft(&vault, &officer, "another").unwrap().is_none());
        keep(&vault, &officer, "application", &typed(" ")).unwrap();
        assert!(draft(&vault, &officer, "application").unwrap().is_none());
        assert_eq!(changes(&vault, None, None).unwrap().len(), before);
    }

    #[test]
    fn an_assessor_who_enters_no_applications_keeps_a_sheet() {
        let folder = tempfile::tempdir().unwrap();
        let role = Role::ProcurementOfficer;
        let (vault, officer) =
            Vault::create(folder.path(), "Ana", role, "a passphrase", Arc::new(SystemClock)).unwrap();
        let typed = BTreeMap::from([("points.idea".to_owned(), "12".to_owned())]);
        keep(&vault, &officer, "assessment-1", &typed).unwrap();
        assert_eq!(draft(&vault, &officer, "assessment-1").unwrap().map(|d| d.content), Some(typed));
    }
}
