//! The statements of this area.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::amendments::Amendment;
use super::ending::Ending;
use super::obligations::{Obligation, ObligationOutcome, Promise};
use super::papers::KeptPaper;
use super::signing::Signing;
use super::wording::Wording;
use super::{AgreementContent, Particulars};
use crate::Result;
use crate::clock::stored_moment;
use crate::code::Stored;
use crate::ids::{
    AgreementId, AgreementPaperId, AmendmentId, ApplicationId, AttachmentId, ObligationId, WordingId,
};
use crate::reference::Component;
use crate::vault::Writing;
use crate::vault::signed::{KeptSignature, SignedContent};

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// What a newer program wrote in a shape of its own is not guessed at.
fn read<T: serde::de::DeserializeOwned>(text: Option<String>) -> Option<T> {
    text.and_then(|text| serde_json::from_str(&text).ok())
}

pub(super) fn application_of(db: &Connection, agreement: AgreementId) -> Result<Option<ApplicationId>> {
    let sql = "SELECT application_id FROM agreement WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |r| r.get(0)).optional()?)
}

// Obligations and what the component asks for.

pub(super) fn obligations(db: &Connection, agreement: AgreementId) -> Result<Vec<Obligation>> {
    let mut statement = db.prepare_cached(
        "SELECT id, position, kind, words, due_on, after, months, outcome, settled_on, evidence, attachment_id
         FROM obligation WHERE agreement_id = ?1 AND removed_at IS NULL ORDER BY position, id",
    )?;
    let rows = statement.query_map([agreement], |r| {
        let kind: Stored<super::obligations::ObligationKind> = r.get(2)?;
        let after: Option<Stored<super::obligations::After>> = r.get(5)?;
        let outcome: Option<Stored<ObligationOutcome>> = r.get(7)?;
        Ok(Obligation {
            id: r.get(0)?,
            position: r.get(1)?,
            promise: Promise {
                kind: kind.known().unwrap_or(super::obligations::ObligationKind::Own),
                words: r.get(3)?,
                due_on: r.get(4)?,
                after: after.and_then(|after| after.known()),
                months: r.get(6)?,
            },
            outcome,
            settled_on: r.get(8)?,
            evidence: r.get(9)?,
            attachment: r.get(10)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn promises(db: &Connection, agreement: AgreementId) -> Result<Vec<Promise>> {
    Ok(obligations(db, agreement)?.into_iter().map(|one| one.promise).collect())
}

/// Writes the obligations of an agreement: those that stay as they are keep their rows and what came of them, others
/// get a tombstone, new ones a row.
pub(super) fn write_obligations(
    tx: &Writing<'_>,
    agreement: AgreementId,
    promises: &[Promise],
) -> Result<()> {
    let mut before = obligations(tx, agreement)?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO obligation (id, agreement_id, position, kind, words, due_on, after, months)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let mut moved = tx.prepare_cached("UPDATE obligation SET position = ?2 WHERE id = ?1")?;
    for (position, promise) in (1u32..).zip(promises) {
        if let Some(at) = before.iter().position(|one| one.promise == *promise) {
            let kept = before.remove(at);
            if kept.position != position {
                moved.execute(params![kept.id, position])?;
            }
            continue;
        }
        insert.execute(params![
            ObligationId::new(),
            agreement,
            position,
            promise.kind,
            promise.words,
            promise.due_on,
            promise.after,
            promise.months
        ])?;
    }
    let mut remove = tx.prepare_cached("UPDATE obligation SET removed_at = ?2 WHERE id = ?1")?;
    for gone in before {
        remove.execute(params![gone.id, stored_moment(tx.now)])?;
    }
    Ok(())
}

pub(super) fn settle(
    tx: &Writing<'_>,
    id: ObligationId,
    outcome: Option<ObligationOutcome>,
    on: NaiveDate,
    evidence: &str,
    attachment: Option<AttachmentId>,
) -> Result<()> {
    let said = outcome.is_some();
    tx.prepare_cached(
        "UPDATE obligation SET outcome = ?2, settled_on = ?3, evidence = ?4, attachment_id = ?5, settled_by = ?6
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        outcome,
        said.then_some(on),
        said.then_some(evidence).filter(|text| !text.is_empty()),
        attachment.filter(|_| said),
        said.then_some(tx.officer)
    ])?;
    Ok(())
}

pub(super) fn particulars(db: &Connection, agreement: AgreementId) -> Result<Particulars> {
    let sql = "SELECT particulars FROM agreement WHERE id = ?1";
    let found: Option<Option<String>> =
        db.prepare_cached(sql)?.query_row([agreement], |r| r.get(0)).optional()?;
    Ok(read(found.flatten()).unwrap_or_default())
}

pub(super) fn set_particulars(tx: &Writing<'_>, agreement: AgreementId, said: &Particulars) -> Result<()> {
    let text = (!said.0.is_empty()).then(|| json(said));
    tx.prepare_cached("UPDATE agreement SET particulars = ?2 WHERE id = ?1")?
        .execute(params![agreement, text])?;
    Ok(())
}

/// The day the last asset of an agreement was handed over.
pub(super) fn last_handover(db: &Connection, agreement: AgreementId) -> Result<Option<NaiveDate>> {
    let sql = "SELECT max(handed_over_on) FROM asset WHERE agreement_id = ?1 AND removed_at IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |r| r.get(0))?)
}

// Wording.

fn wording(r: &Row<'_>) -> rusqlite::Result<Wording> {
    let component: Stored<Component> = r.get(1)?;
    Ok(Wording {
        id: Some(r.get(0)?),
        component: component.known().unwrap_or(Component::NewEnterprise),
        version: r.get(2)?,
        valid_from: Some(r.get(3)?),
        en: r.get(4)?,
        sq: r.get(5)?,
        sr: r.get(6)?,
        clearance: r.get(7)?,
        reason: r.get(8)?,
    })
}

const WORDING: &str =
    "SELECT id, component, version, valid_from, en, sq, sr, clearance, reason FROM agreement_wording";

pub(super) fn wordings(db: &Connection, component: Component) -> Result<Vec<Wording>> {
    let sql = format!("{WORDING} WHERE component = ?1 ORDER BY valid_from DESC, version DESC, id DESC");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([component], wording)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn wording_on(db: &Connection, component: Component, day: NaiveDate) -> Result<Option<Wording>> {
    let sql = format!(
        "{WORDING} WHERE component = ?1 AND valid_from <= ?2 ORDER BY valid_from DESC, version DESC, id DESC LIMIT 1"
    );
    Ok(db.prepare_cached(&sql)?.query_row(params![component, day], wording).optional()?)
}

pub(super) fn insert_wording(tx: &Writing<'_>, new: &Wording) -> Result<()> {
    tx.execute(
        "INSERT INTO agreement_wording
           (id, component, version, valid_from, en, sq, sr, clearance, reason, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            new.id,
            new.component,
            new.version,
            new.valid_from,
            new.en,
            new.sq,
            new.sr,
            new.clearance,
            new.reason,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

// Papers.

pub(super) fn papers(db: &Connection, agreement: AgreementId) -> Result<Vec<KeptPaper>> {
    let mut statement = db.prepare_cached(
        "SELECT id, amendment_id, number, content_hash, wording_version, settings_on, made_on, languages, content
         FROM agreement_paper WHERE agreement_id = ?1 AND removed_at IS NULL ORDER BY id",
    )?;
    let rows = statement.query_map([agreement], |r| {
        Ok(KeptPaper {
            id: r.get(0)?,
            amendment: r.get(1)?,
            number: r.get(2)?,
            content_hash: r.get(3)?,
            wording_version: r.get(4)?,
            settings_on: r.get(5)?,
            made_on: r.get(6)?,
            languages: r.get(7)?,
            document: read(r.get(8)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_paper(
    tx: &Writing<'_>,
    agreement: AgreementId,
    wording: Option<WordingId>,
    paper: &KeptPaper,
) -> Result<()> {
    tx.execute(
        "INSERT INTO agreement_paper (id, agreement_id, amendment_id, number, content, content_hash, wording_id,
           wording_version, settings_on, made_on, languages, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            paper.id,
            agreement,
            paper.amendment,
            paper.number,
            paper.document.as_ref().map(json),
            paper.content_hash,
            wording,
            paper.wording_version,
            paper.settings_on,
            paper.made_on,
            paper.languages,
            tx.officer
        ],
    )?;
    Ok(())
}

pub(super) fn set_languages(tx: &Writing<'_>, id: AgreementPaperId, languages: &str) -> Result<()> {
    tx.prepare_cached("UPDATE agreement_paper SET languages = ?2 WHERE id = ?1 AND languages <> ?2")?
        .execute(params![id, languages])?;
    Ok(())
}

/// What every paper says, where it was not erased, with its hash.
pub(super) fn paper_contents(db: &Connection) -> Result<Vec<(String, String)>> {
    let sql = "SELECT content, content_hash FROM agreement_paper WHERE content IS NOT NULL";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

// Signings.

/// The signings of an agreement and its amendments that count, in the order in which they were recorded.
pub(super) fn signings(db: &Connection, agreement: AgreementId) -> Result<Vec<Signing>> {
    let mut statement = db.prepare_cached(
        "SELECT s.id, s.amendment_id, s.paper_id, s.signed_on, s.terms, s.place, s.parties, s.attachment_id,
           s.scan_sha256, s.recorded_on, o.name
         FROM agreement_signing AS s JOIN officer AS o ON o.id = s.recorded_by
         WHERE s.agreement_id = ?1 AND s.removed_at IS NULL ORDER BY s.id",
    )?;
    let rows = statement.query_map([agreement], |r| {
        Ok(Signing {
            id: r.get(0)?,
            amendment: r.get(1)?,
            paper: r.get(2)?,
            signed_on: r.get(3)?,
            content: read::<AgreementContent>(r.get(4)?),
            place: r.get(5)?,
            parties: read(r.get(6)?).unwrap_or_default(),
            attachment: r.get(7)?,
            scan_sha256: r.get(8)?,
            recorded_on: r.get(9)?,
            recorded_by: r.get(10)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_signing(
    tx: &Writing<'_>,
    agreement: AgreementId,
    new: &Signing,
    signed: &SignedContent,
) -> Result<()> {
    tx.execute(
        "INSERT INTO agreement_signing (id, agreement_id, amendment_id, paper_id, signed_on, terms, place, parties,
           attachment_id, scan_sha256, recorded_on, recorded_by, content, digest, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        params![
            new.id,
            agreement,
            new.amendment,
            new.paper,
            new.signed_on,
            new.content.as_ref().map(json),
            new.place,
            json(&new.parties),
            new.attachment,
            new.scan_sha256,
            new.recorded_on,
            tx.officer,
            signed.content,
            signed.digest,
            signed.signature
        ],
    )?;
    Ok(())
}

/// Puts a tombstone on the signings of an agreement or of one of its amendments.
pub(super) fn remove_signings(
    tx: &Writing<'_>,
    agreement: AgreementId,
    amendment: Option<AmendmentId>,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE agreement_signing SET removed_at = ?3
         WHERE agreement_id = ?1 AND amendment_id IS ?2 AND removed_at IS NULL",
    )?
    .execute(params![agreement, amendment, stored_moment(tx.now)])?;
    Ok(())
}

// Amendments.

const AMENDMENT: &str =
    "SELECT a.id, a.number, a.before, a.after, a.reason, a.drawn_up_on, o.name, a.approved_on,
       p.name, a.officer_id
     FROM agreement_amendment AS a JOIN officer AS o ON o.id = a.officer_id
     LEFT JOIN officer AS p ON p.id = a.approved_by";

/// The amendments of an agreement, by number.
pub(super) fn amendments(db: &Connection, agreement: AgreementId) -> Result<Vec<Amendment>> {
    let sql =
        format!("{AMENDMENT} WHERE a.agreement_id = ?1 AND a.removed_at IS NULL ORDER BY a.number, a.id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([agreement], |r| {
        Ok(Amendment {
            id: r.get(0)?,
            number: r.get(1)?,
            before: read(r.get(2)?),
            after: read(r.get(3)?),
            reason: r.get(4)?,
            drawn_up_on: r.get(5)?,
            drawn_up_by: r.get(6)?,
            approved_on: r.get(7)?,
            approved_by: r.get(8)?,
            author: r.get(9)?,
            signed_on: None,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The highest number an amendment of the agreement had, withdrawn ones included.
pub(super) fn last_amendment(db: &Connection, agreement: AgreementId) -> Result<u32> {
    let sql = "SELECT coalesce(max(number), 0) FROM agreement_amendment
               WHERE agreement_id = ?1 AND (removed_at IS NULL OR approved_on IS NOT NULL)";
    Ok(db.prepare_cached(sql)?.query_row([agreement], |r| r.get(0))?)
}

pub(super) fn insert_amendment(tx: &Writing<'_>, agreement: AgreementId, new: &Amendment) -> Result<()> {
    tx.execute(
        "INSERT INTO agreement_amendment
           (id, agreement_id, number, before, after, reason, drawn_up_on, recorded_at, officer_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            new.id,
            agreement,
            new.number,
            new.before.as_ref().map(json),
            new.after.as_ref().map(json),
            new.reason,
            new.drawn_up_on,
            stored_moment(tx.now),
            tx.officer
        ],
    )?;
    Ok(())
}

pub(super) fn approve_amendment(tx: &Writing<'_>, id: AmendmentId, signed: &SignedContent) -> Result<()> {
    tx.prepare_cached(
        "UPDATE agreement_amendment SET approved_on = ?2, approved_by = ?3, content = ?4, digest = ?5, signature = ?6
         WHERE id = ?1",
    )?
    .execute(params![id, tx.today, tx.officer, signed.content, signed.digest, signed.signature])?;
    Ok(())
}

pub(super) fn remove_amendment(tx: &Writing<'_>, id: AmendmentId) -> Result<()> {
    tx.prepare_cached("UPDATE agreement_amendment SET removed_at = ?2 WHERE id = ?1")?
        .execute(params![id, stored_moment(tx.now)])?;
    Ok(())
}

// Endings.

pub(super) fn ending(db: &Connection, agreement: AgreementId) -> Result<Option<Ending>> {
    let mut statement = db.prepare_cached(
        "SELECT e.id, e.ended_on, e.reason, e.decided_by, e.assets, e.return_by, e.recorded_on, o.name
         FROM agreement_ending AS e JOIN officer AS o ON o.id = e.recorded_by
         WHERE e.agreement_id = ?1 AND e.removed_at IS NULL ORDER BY e.id DESC LIMIT 1",
    )?;
    let found = statement
        .query_row([agreement], |r| {
            Ok(Ending {
                id: r.get(0)?,
                ended_on: r.get(1)?,
                reason: r.get(2)?,
                decided_by: r.get(3)?,
                assets: read(r.get(4)?).unwrap_or_default(),
                return_by: r.get(5)?,
                recorded_on: r.get(6)?,
                recorded_by: r.get(7)?,
            })
        })
        .optional()?;
    Ok(found)
}

pub(super) fn insert_ending(
    tx: &Writing<'_>,
    agreement: AgreementId,
    new: &Ending,
    signed: &SignedContent,
) -> Result<()> {
    tx.execute(
        "INSERT INTO agreement_ending (id, agreement_id, ended_on, reason, decided_by, assets, return_by,
           recorded_on, recorded_by, content, digest, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            new.id,
            agreement,
            new.ended_on,
            new.reason,
            new.decided_by,
            json(&new.assets),
            new.return_by,
            new.recorded_on,
            tx.officer,
            signed.content,
            signed.digest,
            signed.signature
        ],
    )?;
    Ok(())
}

/// The signatures of officers under signings, amendments and endings, each with the domain it was made for.
pub(super) fn signatures(db: &Connection) -> Result<Vec<(&'static str, KeptSignature)>> {
    let mut all = Vec::new();
    for (domain, table, day, signer) in [
        (super::signing::DOMAIN, "agreement_signing", "recorded_on", "recorded_by"),
        (super::amendments::DOMAIN, "agreement_amendment", "approved_on", "approved_by"),
        (super::ending::DOMAIN, "agreement_ending", "recorded_on", "recorded_by"),
    ] {
        let mut statement = db.prepare_cached(&format!(
            "SELECT t.id, t.{day}, t.{signer}, o.signing_public, t.content, t.digest, t.signature
             FROM {table} AS t JOIN officer AS o ON o.id = t.{signer} WHERE t.signature IS NOT NULL"
        ))?;
        let rows = statement.query_map([], |r| {
            Ok(KeptSignature {
                record: r.get(0)?,
                on: r.get(1)?,
                signer: r.get(2)?,
                signer_public: r.get(3)?,
                content: r.get(4)?,
                digest: r.get(5)?,
                signature: r.get(6)?,
            })
        })?;
        for row in rows {
            all.push((domain, row?));
        }
    }
    Ok(all)
}
