//! Agreements and amendments as they were printed: kept whole, in every language, so that what was signed comes
//! out the same again whatever becomes of wording, settings and registers.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::store;
use crate::Result;
use crate::code::Code;
use crate::grants::Error;
use crate::grants::document::AgreementDocument;
use crate::ids::{AgreementId, AgreementPaperId, AmendmentId, WordingId};
use crate::language::Language;
use crate::vault::Writing;

/// A paper that is kept.
#[derive(Clone)]
pub struct KeptPaper {
    /// Identity.
    pub id: AgreementPaperId,
    /// The amendment it is of; the agreement itself when absent.
    pub amendment: Option<AmendmentId>,
    /// Its version, from 1.
    pub number: u32,
    /// SHA-256 of the whole, in every language.
    pub content_hash: String,
    /// The version of the wording.
    pub wording_version: String,
    /// The day whose settings it was made under.
    pub settings_on: NaiveDate,
    /// The day it was first printed.
    pub made_on: NaiveDate,
    /// The languages it was printed in last, such as `en-sq`.
    pub languages: String,
    /// The paper itself; absent once erased.
    pub document: Option<AgreementDocument>,
}

/// The document as it is printed in some of its languages, with the hash of just that.
///
/// # Errors
/// [`Error::Languages`] when it has no such column.
pub(crate) fn in_languages(
    whole: &AgreementDocument,
    languages: &[Language],
) -> Result<AgreementDocument, Error> {
    let places = languages
        .iter()
        .map(|language| whole.columns.iter().position(|column| column.language == *language))
        .collect::<Option<Vec<_>>>()
        .ok_or(Error::Languages)?;
    // Where there is one text for all columns it was written by an officer, and stays as it is.
    let chosen = |texts: &[String]| -> Vec<String> {
        if texts.len() == whole.columns.len() {
            places.iter().filter_map(|at| texts.get(*at).cloned()).collect()
        } else {
            texts.to_vec()
        }
    };
    let mut document = whole.clone();
    document.content_hash.clear();
    document.columns = places.iter().filter_map(|at| whole.columns.get(*at).cloned()).collect();
    let facts = &mut document.facts;
    facts.grantee.municipality = chosen(&whole.facts.grantee.municipality);
    for (item, before) in facts.items.iter_mut().zip(&whole.facts.items) {
        item.description = chosen(&before.description);
    }
    for (promise, before) in facts.obligations.iter_mut().zip(&whole.facts.obligations) {
        promise.words = chosen(&before.words);
        promise.time = chosen(&before.time);
    }
    if let (Some(party), Some(before)) = (&mut facts.municipality, &whole.facts.municipality) {
        party.name = chosen(&before.name);
    }
    document.content_hash = crate::grants::compose::content_hash(&document)?;
    Ok(document)
}

/// Keeps a paper in the version it is; the same content is the same version. `pair` are the languages it is
/// printed in, `None` where it is only looked at.
pub(crate) fn keep(
    tx: &Writing<'_>,
    agreement: AgreementId,
    amendment: Option<AmendmentId>,
    whole: &AgreementDocument,
    (wording, settings_on): (Option<WordingId>, NaiveDate),
    languages: &[Language],
) -> Result<KeptPaper> {
    let pair = pair(languages);
    let known = store::papers(tx, agreement)?;
    let same = known.iter().find(|one| one.amendment == amendment && one.content_hash == whole.content_hash);
    if let Some(same) = same {
        store::set_languages(tx, same.id, &pair)?;
        return Ok(KeptPaper { languages: pair, ..same.clone() });
    }
    let before = known.iter().filter(|one| one.amendment == amendment).map(|one| one.number).max();
    let paper = KeptPaper {
        id: AgreementPaperId::new(),
        amendment,
        number: before.unwrap_or(0) + 1,
        content_hash: whole.content_hash.clone(),
        wording_version: whole.template_version.clone(),
        settings_on,
        made_on: tx.today,
        languages: pair,
        document: Some(whole.clone()),
    };
    store::insert_paper(tx, agreement, wording, &paper)?;
    Ok(paper)
}

/// How a set of languages is written, such as `en-sr-Cyrl`.
#[must_use]
pub fn pair(languages: &[Language]) -> String {
    languages.iter().map(|language| language.code()).collect::<Vec<_>>().join("-")
}

/// How many papers are not what their hash says.
pub(crate) fn faults(db: &Connection) -> Result<u64> {
    let mut wrong = 0;
    for (content, hash) in store::paper_contents(db)? {
        let whole = serde_json::from_str::<AgreementDocument>(&content).ok();
        let holds = whole.is_some_and(|mut document| {
            let said = std::mem::take(&mut document.content_hash);
            said == hash && crate::grants::compose::content_hash(&document).is_ok_and(|real| real == hash)
        });
        wrong += u64::from(!holds);
    }
    Ok(wrong)
}
