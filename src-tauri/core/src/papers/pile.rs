//! A scanned pile: its pages find their applications by the codes on them.
//!
//! A page with a code opens a form; pages without one follow it. Pages of one form come together wherever in the
//! pile they lie. What belongs to nobody known is kept and waits: for the form to be entered, or for somebody to say
//! whose it is. A page that is kept already, known by its picture, is left out.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::json;

use super::{Error, PageCode, store};
use crate::Result;
use crate::attachments::service::{find, put};
use crate::attachments::{AttachmentKind, NewAttachment, Record, RecordKind};
use crate::ids::{ApplicationId, AttachmentId, PageId, PileId};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// A page as the reader of scans tells of it.
#[derive(Debug, Clone)]
pub struct ScannedPage {
    /// What the codes on it say, ours and others'.
    pub codes: Vec<String>,
    /// SHA-256 of its points; none for a page that gives no picture.
    pub points_sha256: Option<[u8; 32]>,
}

crate::codes! {
    /// Why a page belongs to no application.
    pub enum Why {
        /// It has no code and follows no page that has one.
        NoCode = "no-code",
        /// No form or application of its number is known.
        NumberUnknown = "number-unknown",
        /// The form was printed, and is not entered yet.
        NotEntered = "not-entered",
        /// The person's data is restricted or erased.
        NotUsable = "not-usable",
        /// It gives no picture, and is not kept.
        Unread = "unread",
    }
}

/// The pages of one application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// The application.
    pub id: ApplicationId,
    /// Its number.
    pub application: String,
    /// The pages, as numbered in the pile from 1.
    pub pages: Vec<u32>,
}

/// A page that belongs to no application yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unassigned {
    /// What `assign` takes; none for what is not kept.
    pub id: Option<PageId>,
    /// The page, as numbered in the pile from 1.
    pub page: u32,
    /// The number its code names, or that of the page it follows.
    pub number: Option<String>,
    /// Why.
    pub why: Why,
}

/// What became of a pile.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PileReport {
    /// How many pages it has.
    pub pages: u32,
    /// What was attached, by application.
    pub attached: Vec<Attached>,
    /// What belongs to nobody known yet.
    pub unassigned: Vec<Unassigned>,
    /// Pages that are kept already.
    pub unchanged: Vec<u32>,
}

/// Whose a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Whose {
    Application { id: ApplicationId, number: String, kind: AttachmentKind },
    Nobody { number: Option<String>, why: Why },
}

/// What would become of a pile; nothing is written.
///
/// # Errors
/// When the vault cannot be read.
pub fn preview(vault: &Vault, pages: &[ScannedPage]) -> Result<PileReport> {
    vault.read(|reading| {
        let sorted = sort(reading, pages, &|points| reading.keyed_hash(points))?;
        Ok(report(&sorted, pages.len(), &BTreeMap::new()))
    })
}

/// Attaches the pages of a pile to their applications, each application's as one file, and keeps the others. `bind`
/// makes one PDF of pages by their places in `pages`.
///
/// # Errors
/// When the files cannot be kept; then nothing is.
pub fn attach(
    vault: &Vault,
    officer: &Officer,
    title: &str,
    pages: &[ScannedPage],
    bind: &dyn Fn(&[usize]) -> Result<Vec<u8>>,
) -> Result<Written<PileReport>> {
    let written = vault.write(officer, Action::PileScanned, |tx| {
        let sorted = sort(tx, pages, &|points| tx.keyed_hash(points))?;
        let mut kept = BTreeMap::new();
        if sorted.groups.iter().any(|(whose, _)| !is_unread(whose)) {
            let pile = PileId::new();
            store::insert_pile(tx, pile, title, pages.len())?;
            for (whose, places) in &sorted.groups {
                keep(tx, pile, title, whose, places, &sorted, bind, &mut kept)?;
            }
        }
        let report = report(&sorted, pages.len(), &kept);
        tx.describe(json!({
            "pages": report.pages,
            "attached": report.attached.iter().map(|one| one.pages.len()).sum::<usize>(),
            "unassigned": report.unassigned.len(),
        }));
        Ok(report)
    });
    if written.is_err() {
        // Files whose rows did not come to stay.
        let _ = vault.sweep();
    }
    written
}

/// A page that waits. The title of its pile may name a person, and therefore it has no `Debug`.
#[derive(Clone)]
pub struct WaitingPage {
    /// What `assign` takes.
    pub id: PageId,
    /// Its file.
    pub attachment: AttachmentId,
    /// Its number in its pile.
    pub page: u32,
    /// The number its code names.
    pub number: Option<String>,
    /// The names of the pile's files.
    pub pile: String,
}

/// The pages that belong to no application yet, oldest first.
///
/// # Errors
/// When the vault cannot be read; refused to auditors, who would see whose they are.
pub fn waiting(vault: &Vault) -> Result<Vec<WaitingPage>> {
    vault.read(|reading| {
        if reading.auditor().is_some() {
            return Err(crate::people::Error::Sealed.into());
        }
        let rows = store::waiting(reading, None, None)?;
        Ok(rows
            .into_iter()
            .map(|(id, attachment, page, number, pile)| WaitingPage { id, attachment, page, number, pile })
            .collect())
    })
}

/// Gives a page that waits to a record, by identity or number.
///
/// # Errors
/// [`Error::NoPage`], or when there is no such record.
pub fn assign(vault: &Vault, officer: &Officer, page: PageId, record: &str) -> Result<Written<()>> {
    vault.write(officer, Action::PileScanned, |tx| {
        let found = store::waiting(tx, None, Some(page))?;
        let (_, attachment, ..) = found.first().ok_or(Error::NoPage)?;
        let record = find(tx, record)?;
        if record.kind == RecordKind::Application {
            crate::privacy::check_application(tx, ApplicationId::from_uuid(record.id))?;
        }
        tx.describe(json!({ "assigned": 1 }));
        crate::attachments::store::move_to(tx, *attachment, record)
    })
}

/// The pages by whose they are, in the order in which each was met first.
struct Sorted {
    groups: Vec<(Whose, Vec<usize>)>,
    fingerprints: Vec<Option<String>>,
    unchanged: Vec<usize>,
}

fn sort(db: &Connection, pages: &[ScannedPage], keyed: &dyn Fn(&[u8]) -> String) -> Result<Sorted> {
    let mut groups: Vec<(Whose, Vec<(u16, usize)>)> = Vec::new();
    let (mut fingerprints, mut unchanged) = (Vec::with_capacity(pages.len()), Vec::new());
    let mut open = Whose::Nobody { number: None, why: Why::NoCode };
    let mut sheet = 0;
    for (place, page) in pages.iter().enumerate() {
        let code = page.codes.iter().find_map(|text| PageCode::read(text));
        if let Some(code) = &code {
            open = whose(db, code)?;
        }
        // A page without a number of its own stands behind the one it follows.
        sheet = match code {
            Some(PageCode::Form { page, .. }) => page,
            Some(PageCode::Receipt { .. }) => 1,
            None => sheet,
        };
        let fingerprint = page.points_sha256.map(|points| keyed(&points));
        let known = fingerprint.as_deref().map(|print| store::is_known(db, print)).transpose()?;
        fingerprints.push(fingerprint);
        let whose = match known {
            Some(true) => {
                unchanged.push(place);
                continue;
            }
            Some(false) => open.clone(),
            None => {
                let number = match &open {
                    Whose::Application { number, .. } => Some(number.clone()),
                    Whose::Nobody { number, .. } => number.clone(),
                };
                Whose::Nobody { number, why: Why::Unread }
            }
        };
        let together = matches!(whose, Whose::Application { .. });
        match groups.iter_mut().find(|(other, _)| together && *other == whose) {
            Some((_, places)) => places.push((sheet, place)),
            None => groups.push((whose, vec![(sheet, place)])),
        }
    }
    let groups = groups
        .into_iter()
        .map(|(whose, mut places)| {
            places.sort_unstable();
            (whose, places.into_iter().map(|(_, place)| place).collect())
        })
        .collect();
    Ok(Sorted { groups, fingerprints, unchanged })
}

fn whose(db: &Connection, code: &PageCode) -> Result<Whose> {
    let number = Some(code.number().to_owned());
    let (found, kind) = match code {
        PageCode::Form { number, .. } => {
            (store::application_of_form(db, number)?, AttachmentKind::ApplicationForm)
        }
        PageCode::Receipt { application } => {
            let found = crate::selection::store::with_number(db, application)?;
            (if let [id] = found.as_slice() { Some(*id) } else { None }, AttachmentKind::Receipt)
        }
    };
    let Some(id) = found else {
        let printed = match code {
            PageCode::Form { number, .. } => store::form(db, number)?.is_some(),
            PageCode::Receipt { .. } => false,
        };
        let why = if printed { Why::NotEntered } else { Why::NumberUnknown };
        return Ok(Whose::Nobody { number, why });
    };
    if crate::privacy::check_application(db, id).is_err() {
        return Ok(Whose::Nobody { number, why: Why::NotUsable });
    }
    Ok(Whose::Application { id, number: crate::selection::store::number_of(db, id)?, kind })
}

fn is_unread(whose: &Whose) -> bool {
    matches!(whose, Whose::Nobody { why: Why::Unread, .. })
}

/// Keeps the pages of one group as one file.
#[allow(clippy::too_many_arguments)] // One step of `attach`, called once.
fn keep(
    tx: &Writing<'_>,
    pile: PileId,
    title: &str,
    whose: &Whose,
    places: &[usize],
    sorted: &Sorted,
    bind: &dyn Fn(&[usize]) -> Result<Vec<u8>>,
    kept: &mut BTreeMap<usize, PageId>,
) -> Result<()> {
    if is_unread(whose) {
        return Ok(());
    }
    let ids: Vec<PageId> = places.iter().map(|_| PageId::new()).collect();
    let Some(first) = ids.first() else { return Ok(()) };
    let (record, kind, code) = match whose {
        Whose::Application { id, kind, .. } => {
            (Record { kind: RecordKind::Application, id: id.uuid() }, *kind, None)
        }
        Whose::Nobody { number, .. } => (
            Record { kind: RecordKind::ScanPage, id: first.uuid() },
            AttachmentKind::ApplicationForm,
            number.as_deref(),
        ),
    };
    let new = NewAttachment {
        record,
        kind,
        title: title.to_owned(),
        pages: u32::try_from(places.len()).ok(),
        dated_on: None,
    };
    let attachment = put(tx, &new, &mut bind(places)?.as_slice())?;
    for (id, place) in ids.iter().zip(places) {
        let fingerprint = sorted.fingerprints.get(*place).and_then(Option::as_deref).unwrap_or_default();
        let page = shown(*place);
        store::insert_page(tx, &store::NewPage { id: *id, pile, page, fingerprint, code, attachment })?;
        kept.insert(*place, *id);
    }
    Ok(())
}

/// A page's number as people count.
fn shown(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}

fn report(sorted: &Sorted, pages: usize, kept: &BTreeMap<usize, PageId>) -> PileReport {
    let mut report = PileReport {
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        unchanged: sorted.unchanged.iter().map(|place| shown(*place)).collect(),
        ..PileReport::default()
    };
    for (whose, places) in &sorted.groups {
        match whose {
            Whose::Application { id, number, .. } => {
                let pages = places.iter().map(|place| shown(*place)).collect();
                // A form and a receipt of one application are two files of one entry.
                match report.attached.iter_mut().find(|one: &&mut Attached| one.id == *id) {
                    Some(one) => one.pages.extend::<Vec<u32>>(pages),
                    None => report.attached.push(Attached { id: *id, application: number.clone(), pages }),
                }
            }
            Whose::Nobody { number, why } => {
                report.unassigned.extend(places.iter().map(|place| Unassigned {
                    id: kept.get(place).copied(),
                    page: shown(*place),
                    number: number.clone(),
                    why: *why,
                }))
            }
        }
    }
    report
}
