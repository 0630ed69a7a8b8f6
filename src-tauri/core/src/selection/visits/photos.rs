//! Photographs of a visit: kept with it as files are, without what the camera wrote; where it says they were taken is
//! proposed for the visit, and another day than the visit's is told.

use chrono::NaiveDate;
use serde_json::json;

use super::{Coordinates, Error, service, store};
use crate::attachments::{self, AttachmentKind, NewAttachment, Record, RecordKind};
use crate::ids::{AttachmentId, VisitId};
use crate::reference::settings_on;
use crate::vault::{Action, Officer, Vault, Written};
use crate::{Problem, Result, privacy, selection};

/// A photograph made anew, with what its camera had written. It may show people, and therefore it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct ReadPhoto {
    /// JPEG without anything but its points.
    pub jpeg: Vec<u8>,
    /// The day it was taken, as far as the camera said.
    pub taken_on: Option<NaiveDate>,
    /// Where, as far as the camera said.
    pub place: Option<Coordinates>,
}

/// What became of a photograph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPhoto {
    /// The file.
    pub attachment: AttachmentId,
    /// The place it proposes for the visit.
    pub proposed: Option<Coordinates>,
    /// What is odd about it: taken on another day, or far from Kosovo.
    pub warnings: Vec<Problem>,
}

/// The longer side of a photograph as it is kept, as the settings say today.
///
/// # Errors
/// When the vault cannot be read.
pub fn side(vault: &Vault) -> Result<u32> {
    vault.read(|reading| Ok(settings_on(reading, reading.today)?.paper.photo_side))
}

/// Keeps a photograph with the last visit to an application, planned or recorded.
///
/// # Errors
/// [`Error::NotPlanned`] where there is no visit; what attaching a file refuses.
pub fn add(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    photo: &ReadPhoto,
    title: &str,
) -> Result<Written<KeptPhoto>> {
    let written = vault.write(officer, Action::AttachmentAdded, |tx| {
        let id = selection::service::find(tx, application)?;
        privacy::check_application(tx, id)?;
        let visit = service::of(tx, id)?.pop().ok_or(Error::NotPlanned)?;
        let record = Record { kind: RecordKind::VerificationVisit, id: visit.id.uuid() };
        let dated_on = photo.taken_on.filter(|day| *day <= tx.today);
        let title = title.to_owned();
        let new = NewAttachment { record, kind: AttachmentKind::Photograph, title, pages: None, dated_on };
        let attachment = attachments::service::put(tx, &new, &mut photo.jpeg.as_slice())?;
        let mut warnings = Vec::new();
        let day = visit.record.as_ref().map_or(visit.planned_on, |record| record.visited_on);
        if let Some(taken) = photo.taken_on.filter(|taken| *taken != day) {
            let said = |day: NaiveDate| day.format("%d.%m.%Y");
            warnings.push(Problem::new("photo-other-day").with("taken", said(taken)).with("day", said(day)));
        }
        let proposed = photo.place.filter(|place| place.near_kosovo());
        if photo.place.is_some_and(|place| !place.in_kosovo()) {
            warnings.push(Problem::new("photo-outside-kosovo"));
        }
        let is_open = visit.record.as_ref().is_none_or(|record| record.place.is_none());
        // The first photograph that knows says where; what two officers wrote down is not touched.
        if let Some(place) = proposed.filter(|_| is_open && visit.photo_place.is_none()) {
            store::set_photo_place(tx, visit.id, place)?;
        }
        tx.describe(json!({ "record": visit.number, "kind": "photograph" }));
        Ok(KeptPhoto { attachment, proposed: proposed.filter(|_| is_open), warnings })
    });
    if written.is_err() {
        // The row is not there; its file, if it came that far, goes now or at the next opening.
        let _ = vault.sweep();
    }
    written
}

/// The photographs of each visit to an application, oldest first.
///
/// # Errors
/// When there is no such application; to an auditor who sees the applicant under a pseudonym it is refused.
pub fn of_application(vault: &Vault, application: &str) -> Result<Vec<(VisitId, attachments::Attachment)>> {
    let files = attachments::service::list(vault, application)?;
    let of_visit =
        files.into_iter().filter(|file| file.record_kind.known() == Some(RecordKind::VerificationVisit));
    Ok(of_visit.map(|file| (VisitId::from_uuid(file.record_id), file)).collect())
}

#[cfg(test)]
#[path = "photos_tests.rs"]
mod tests;
