//! Labels: what stands on one, and what its code says. Nothing of a person is on them.

use serde::Serialize;

use super::Registered;
use crate::Result;
use crate::language::Language;
use crate::reference::settings_on;
use crate::vault::Vault;

/// One label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// The number that people read and type.
    pub tag: String,
    /// What the square code says.
    pub code: String,
    /// What it is.
    pub description: String,
    /// The agreement's number.
    pub agreement: String,
    /// The EU's funding line.
    pub funding: String,
}

/// A sheet of labels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LabelSheet {
    /// The labels, in the order asked for.
    pub labels: Vec<Label>,
}

/// What the code of a label says. As text it uses only what the densest way of writing codes knows.
#[must_use]
pub fn code_text(tag: &str) -> String {
    format!("CSPT/{tag}").to_ascii_uppercase()
}

/// The tag a scanned or typed code names; text that is no code of a label is taken as a tag.
#[must_use]
pub fn tag_of(code: &str) -> String {
    let upper = code.trim().to_ascii_uppercase();
    upper.strip_prefix("CSPT/").map_or(upper.clone(), str::to_owned)
}

/// The labels of assets, those without a tag left out.
///
/// # Errors
/// When the vault cannot be read.
pub fn sheet(vault: &Vault, assets: &[Registered]) -> Result<LabelSheet> {
    let funding = vault.read(|reading| {
        let settings = settings_on(reading, reading.today)?;
        Ok(settings.paper.visibility.of(Language::En))
    })?;
    let labels = assets.iter().filter_map(|one| {
        let tag = one.tag.clone()?;
        Some(Label {
            code: code_text(&tag),
            tag,
            description: one.asset.description.clone(),
            agreement: one.agreement.clone(),
            funding: funding.clone(),
        })
    });
    Ok(LabelSheet { labels: labels.collect() })
}
