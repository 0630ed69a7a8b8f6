//! The statements of this area.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::FormState;
use super::document::FormDocument;
use super::forms::PaperForm;
use crate::Result;
use crate::attachments::RecordKind;
use crate::clock::stamp;
use crate::ids::{ApplicationId, AttachmentId, CallVersionId, PageId, PaperFormId, PileId};
use crate::reference::Component;
use crate::vault::Writing;

const FORM: &str =
    "SELECT f.id, f.number, f.language, f.version, f.component, f.printed_on, f.state, a.number, c.number, v.id
    FROM paper_form AS f LEFT JOIN application AS a ON a.id = f.application_id
    LEFT JOIN call_version AS v ON v.id = f.call_version_id LEFT JOIN call AS c ON c.id = v.call_id";

fn paper_form(r: &Row<'_>) -> rusqlite::Result<PaperForm> {
    Ok(PaperForm {
        id: r.get(0)?,
        number: r.get(1)?,
        languages: r.get(2)?,
        version: r.get(3)?,
        component: r.get(4)?,
        printed_on: r.get(5)?,
        state: r.get(6)?,
        application: r.get(7)?,
        call: r.get(8)?,
        call_version: r.get(9)?,
    })
}

/// Adds a printed form.
pub(super) fn insert_form(
    tx: &Writing<'_>,
    number: &str,
    document: &FormDocument,
    component: Option<Component>,
    call: Option<CallVersionId>,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO paper_form (id, number, language, version, component, printed_on, state, officer_id,
             call_version_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        PaperFormId::new(),
        number,
        document.languages,
        document.version,
        component,
        tx.today,
        FormState::Printed,
        tx.officer,
        call
    ])?;
    Ok(())
}

/// The form of a number.
pub(super) fn form(db: &Connection, number: &str) -> Result<Option<PaperForm>> {
    let sql = format!("{FORM} WHERE f.number = ?1 ORDER BY f.id LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([number], paper_form).optional()?)
}

/// The forms whose number ends so; two are enough to know that it is not one.
pub(super) fn ending_with(db: &Connection, ending: &str) -> Result<Vec<PaperForm>> {
    let sql = format!("{FORM} WHERE substr(f.number, -length(?1)) = ?1 LIMIT 2");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([ending], paper_form)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All printed forms, newest first.
pub(super) fn forms(db: &Connection) -> Result<Vec<PaperForm>> {
    let mut statement = db.prepare_cached(&format!("{FORM} ORDER BY f.id DESC"))?;
    let rows = statement.query_map([], paper_form)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Sets where a form stands.
pub(super) fn set_state(tx: &Writing<'_>, id: PaperFormId, state: FormState) -> Result<()> {
    tx.prepare_cached("UPDATE paper_form SET state = ?2 WHERE id = ?1")?.execute(params![id, state])?;
    Ok(())
}

/// A form came back and became an application.
pub(super) fn set_returned(tx: &Writing<'_>, id: PaperFormId, application: ApplicationId) -> Result<()> {
    tx.prepare_cached("UPDATE paper_form SET state = ?2, application_id = ?3 WHERE id = ?1")?
        .execute(params![id, FormState::Returned, application])?;
    Ok(())
}

/// The application a form of this number became.
pub(super) fn application_of_form(db: &Connection, number: &str) -> Result<Option<ApplicationId>> {
    let sql = "SELECT application_id FROM paper_form WHERE number = ?1 AND application_id IS NOT NULL";
    Ok(db.prepare_cached(sql)?.query_row([number], |row| row.get(0)).optional()?)
}

/// Adds a pile.
pub(super) fn insert_pile(tx: &Writing<'_>, id: PileId, title: &str, pages: usize) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO scan_pile (id, title, pages, scanned_at, officer_id) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id, title, i64::try_from(pages).unwrap_or(i64::MAX), stamp(tx.now), tx.officer])?;
    Ok(())
}

/// A page of a pile as it is kept.
pub(super) struct NewPage<'a> {
    pub id: PageId,
    pub pile: PileId,
    pub page: u32,
    pub fingerprint: &'a str,
    pub code: Option<&'a str>,
    pub attachment: AttachmentId,
}

/// Adds a page.
pub(super) fn insert_page(tx: &Writing<'_>, page: &NewPage<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO scan_page (id, pile_id, page, fingerprint, code, attachment_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![page.id, page.pile, page.page, page.fingerprint, page.code, page.attachment])?;
    Ok(())
}

/// Whether a page of this fingerprint is kept with a file that is still there.
pub(super) fn is_known(db: &Connection, fingerprint: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM scan_page AS p JOIN attachment AS a ON a.id = p.attachment_id
        WHERE p.fingerprint = ?1 AND a.removed_at IS NULL AND a.key IS NOT NULL";
    Ok(db.prepare_cached(sql)?.exists([fingerprint])?)
}

/// A page that belongs to nobody known yet: identity, file, number in its pile, what its code says, its pile's title.
pub(super) type Waiting = (PageId, AttachmentId, u32, Option<String>, String);

/// The pages that wait: all, those of one number, or one of them.
pub(super) fn waiting(db: &Connection, number: Option<&str>, page: Option<PageId>) -> Result<Vec<Waiting>> {
    let sql = "SELECT p.id, a.id, p.page, p.code, l.title
        FROM attachment AS a JOIN scan_page AS p ON p.id = a.record_id JOIN scan_pile AS l ON l.id = p.pile_id
        WHERE a.record_kind = ?1 AND a.removed_at IS NULL AND a.key IS NOT NULL
            AND (?2 IS NULL OR p.code = ?2) AND (?3 IS NULL OR p.id = ?3)
        ORDER BY p.id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params![RecordKind::ScanPage, number, page], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Records that a receipt was printed.
pub(super) fn insert_printed(
    tx: &Writing<'_>,
    application: ApplicationId,
    detail: &serde_json::Value,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id, detail)
         VALUES (?1, 'application', ?2, 'receipt-printed', ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        crate::ids::EventId::new(),
        application,
        tx.today,
        stamp(tx.now),
        tx.officer,
        detail.to_string()
    ])?;
    Ok(())
}
