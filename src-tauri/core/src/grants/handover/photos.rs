//! The photographs kept with a handover, as its certificate names them.

use super::Handover;
use crate::Result;
use crate::attachments::{self, AttachmentKind, Record, RecordKind};
use crate::vault::Writing;

/// Title and hash of each photograph.
pub(super) fn of(tx: &Writing<'_>, one: &Handover) -> Result<Vec<Vec<String>>> {
    let record = Record { kind: RecordKind::Handover, id: one.id.uuid() };
    let files = attachments::store::of_record(tx, record)?;
    let photo = |file: &&attachments::Attachment| file.kind.known() == Some(AttachmentKind::Photograph);
    Ok(files
        .iter()
        .filter(photo)
        .map(|file| {
            let hash = file.sha256.as_deref().unwrap_or_default();
            vec![file.title.clone(), hash.chars().take(16).collect()]
        })
        .collect())
}
