//! The page the recovery key is printed on: everything a person needs on the day it is used.

use serde::Serialize;
use zeroize::{Zeroize, Zeroizing};

use super::digest::Digest;
use super::keys::fingerprint;
use super::{Error, RecoveryKey, Vault, hex, store};
use crate::Result;
use crate::format::print_day;
use crate::language::Language;
use crate::words::Words;

/// The page, in one language, everything resolved.
#[derive(Serialize)]
pub struct RecoveryPage {
    /// The heading.
    pub title: String,
    /// What it is, in a sentence.
    pub lead: String,
    /// The key's eight groups, in their order.
    pub groups: Vec<String>,
    /// How the groups are checked.
    pub groups_note: String,
    /// What vault it belongs to: labels with what they say.
    pub facts: Vec<(String, String)>,
    /// Headings with their paragraphs.
    pub sections: Vec<(String, Vec<String>)>,
    /// What is said at the foot.
    pub foot: String,
    /// Says that the vault is a sample, where it is one.
    pub sample: Option<String>,
    /// SHA-256 over the above, hex.
    pub content_hash: String,
}

impl Drop for RecoveryPage {
    fn drop(&mut self) {
        self.groups.zeroize();
    }
}

impl Vault {
    /// The page for a recovery key of this vault.
    ///
    /// # Errors
    /// When the key is not this vault's, or the database fails.
    pub fn recovery_page(&self, key: &RecoveryKey, language: Language) -> Result<RecoveryPage> {
        self.key_file()?.recover(key)?;
        let words = Words::of(language);
        let (founder, founder_print) = self.read(|reading| {
            let id = store::meta(reading, "founder")?.ok_or(Error::CertificateBroken)?;
            let officers = store::officers(reading)?;
            let founder = officers.into_iter().find(|officer| officer.holder.id.to_string() == id);
            let holder = founder.ok_or(Error::CertificateBroken)?.holder;
            Ok((holder.name, fingerprint(&holder.signing_public)))
        })?;
        let name = self.dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = key.text();
        let mut page = RecoveryPage {
            title: words.get("recovery-page-title"),
            lead: words.get("recovery-page-lead"),
            groups: text.split('-').map(str::to_owned).collect(),
            groups_note: words.get("recovery-page-groups"),
            facts: vec![
                (words.get("recovery-page-vault"), name),
                (words.get("recovery-page-id"), self.id.to_string()),
                (words.get("recovery-page-made"), print_day(self.clock.today(), language)),
                (words.get("recovery-page-founder"), founder),
                (words.get("recovery-page-fingerprint"), founder_print),
            ],
            sections: [
                ("recovery-page-use", ["recovery-page-use-1", "recovery-page-use-2", "recovery-page-use-3"]),
                (
                    "recovery-page-keep",
                    ["recovery-page-keep-1", "recovery-page-keep-2", "recovery-page-keep-3"],
                ),
                (
                    "recovery-page-print",
                    ["recovery-page-print-1", "recovery-page-print-2", "recovery-page-print-3"],
                ),
            ]
            .into_iter()
            .map(|(heading, lines)| (words.get(heading), lines.map(|line| words.get(line)).to_vec()))
            .collect(),
            foot: words.get("recovery-page-foot"),
            sample: self.is_sample()?.then(|| words.get("recovery-page-sample")),
            content_hash: String::new(),
        };
        let content = Zeroizing::new(serde_json::to_vec(&page).unwrap_or_default());
        page.content_hash = hex::encode(&Digest::of("csp-recovery-page-1").field(&content).finish());
        Ok(page)
    }
}
