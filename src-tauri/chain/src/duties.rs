//! What a programme manager signs when one officer may do two duties that are kept apart, or when an
//! auditor may see an applicant in clear; and the check of it along the chain.
//!
//! - An exception: label `csp-duty-exception-2`, its id, the pair of duties, the officer's id, the record's
//!   id (may be absent: every record), first day, last day (may be absent: until withdrawn).
//! - An unsealing: label `csp-unsealing-2`, its id, the applicant's id, the auditor's id, first day, last day.
//!
//! Days are `YYYY-MM-DD`, ids their 16 bytes. The reason is not among them: it is a personal value that may
//! be erased and that no audit package carries. The change in which the manager signs binds it, and that
//! change must be the manager's own.

use serde_json::{Map, Value as Json};

use crate::Id;
use crate::change::Op;
use crate::digest::Digest;
use crate::hex;
use crate::signature::verifies;

/// The table of exceptions.
pub const EXCEPTIONS: &str = "duty_exception";
/// The table of unsealings.
pub const UNSEALINGS: &str = "unsealing";

/// What is signed of an exception.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception<'a> {
    /// Which.
    pub id: Id,
    /// The code of the pair of duties.
    pub duty: &'a str,
    /// For whom.
    pub officer: Id,
    /// The record it is for; every record when absent.
    pub record: Option<Id>,
    /// The first day.
    pub from: &'a str,
    /// The last day; until withdrawn when absent.
    pub to: Option<&'a str>,
}

impl Exception<'_> {
    /// The hash that is signed.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Digest::of("csp-duty-exception-2")
            .field(&self.id)
            .text(self.duty)
            .field(&self.officer)
            .maybe(self.record.as_ref().map(Id::as_slice))
            .text(self.from)
            .maybe(self.to.map(str::as_bytes))
            .finish()
    }
}

/// What is signed of an unsealing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsealing<'a> {
    /// Which.
    pub id: Id,
    /// Whose records.
    pub applicant: Id,
    /// For which auditor.
    pub auditor: Id,
    /// The first day.
    pub from: &'a str,
    /// The last day.
    pub to: &'a str,
}

impl Unsealing<'_> {
    /// The hash that is signed.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Digest::of("csp-unsealing-2")
            .field(&self.id)
            .field(&self.applicant)
            .field(&self.auditor)
            .text(self.from)
            .text(self.to)
            .finish()
    }
}

/// What an op does to an exception or an unsealing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Done {
    /// A new one: who it says signed it, what they signed, and the signature.
    Signed { by: Id, hash: [u8; 32], signature: Vec<u8> },
    /// It was withdrawn, or its reason was erased.
    Ended,
    /// It went, as the undo of what made it does.
    Gone,
    /// What none of ours does, such as writing a signed field anew.
    Altered,
}

impl Done {
    /// What an op on one of the two tables does; nothing for another table.
    pub(crate) fn of(op: &Op<'_>) -> Option<(bool, Self)> {
        let exception = op.table == EXCEPTIONS;
        if !exception && op.table != UNSEALINGS {
            return None;
        }
        let read = match op.kind {
            "insert" => signed(op, exception),
            "update" => ended(op).then_some(Self::Ended),
            "delete" => Some(Self::Gone),
            _ => None,
        };
        Some((exception, read.unwrap_or(Self::Altered)))
    }

    /// Whether the officer who made the change may have done this. `manages` is whether they were a
    /// programme manager then, `undoes` whether the change takes another back.
    pub(crate) fn holds(&self, author: Id, key: Option<&[u8]>, manages: bool, undoes: bool) -> bool {
        match self {
            Self::Signed { by, hash, signature } => {
                manages && *by == author && key.is_some_and(|key| verifies(key, hash, signature))
            }
            Self::Ended => true,
            Self::Gone => undoes,
            Self::Altered => false,
        }
    }
}

/// Nothing that is signed changes: an exception is withdrawn once, and reasons are erased, which leaves no
/// impersonal field.
fn ended(op: &Op<'_>) -> bool {
    let Ok(fields) = serde_json::from_str::<Map<String, Json>>(op.fields) else { return false };
    fields.iter().all(|(column, change)| {
        column == "withdrawn_at" && change[0].is_null() && change.get(1).is_some_and(Json::is_string)
    })
}

fn signed(op: &Op<'_>, exception: bool) -> Option<Done> {
    let fields: Map<String, Json> = serde_json::from_str(op.fields).ok()?;
    let bytes = |column: &str| hex::decode(fields.get(column)?.get("x")?.as_str()?);
    let id = |column: &str| Id::try_from(bytes(column)?).ok();
    let text = |column: &str| fields.get(column)?.as_str();
    let record = match fields.get("record_id") {
        Some(_) => Some(id("record_id")?),
        None => None,
    };
    let this = Id::try_from(op.record).ok()?;
    let hash = if exception {
        let to = text("valid_to");
        let (duty, from) = (text("duty")?, text("valid_from")?);
        Exception { id: this, duty, officer: id("officer_id")?, record, from, to }.hash()
    } else {
        let (applicant, auditor) = (id("applicant_id")?, id("auditor_id")?);
        Unsealing { id: this, applicant, auditor, from: text("valid_from")?, to: text("valid_to")? }.hash()
    };
    // One that is withdrawn as it is signed is none of ours.
    let whole = !fields.contains_key("withdrawn_at");
    whole.then_some(Done::Signed { by: id("signed_by")?, hash, signature: bytes("signature")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn op<'a>(table: &'a str, kind: &'a str, fields: &'a str) -> Op<'a> {
        Op { table, record: &[7; 16], kind, fields, commitment: None }
    }

    #[test]
    fn what_is_signed_is_read_back_from_the_log_and_differs_by_every_field() {
        let by = "09".repeat(16);
        let fields = format!(
            r#"{{"duty":"request-purchase","officer_id":{{"x":"{by}"}},"record_id":{{"x":"{by}"}},"valid_from":"2026-10-01","valid_to":"2026-10-02","signed_by":{{"x":"{by}"}},"signature":{{"x":"00"}}}}"#
        );
        let plain = Exception {
            id: [7; 16],
            duty: "request-purchase",
            officer: [9; 16],
            record: Some([9; 16]),
            from: "2026-10-01",
            to: Some("2026-10-02"),
        };
        let read = |fields: &str| Done::of(&op(EXCEPTIONS, "insert", fields)).unwrap();
        let expected = Done::Signed { by: [9; 16], hash: plain.hash(), signature: vec![0] };
        assert_eq!(read(&fields), (true, expected.clone()));
        for other in [
            fields.replace("request-purchase", "purchase-receipt"),
            fields.replace("10-01", "09-01"),
            fields.replace("10-02", "12-31"),
            fields.replace("\"valid_to\":\"2026-10-02\",", ""),
            fields.replace(&format!("\"record_id\":{{\"x\":\"{by}\"}},"), ""),
            fields.replacen(&by, &"08".repeat(16), 1),
        ] {
            assert_ne!(other, fields);
            assert_ne!(read(&other).1, expected, "{other}");
        }
        assert_eq!(read("{}").1, Done::Altered);
        assert_eq!(Done::of(&op("person", "insert", &fields)), None);
    }

    #[test]
    fn an_exception_is_withdrawn_once_and_else_never_changed() {
        let read = |fields: &str| Done::of(&op(EXCEPTIONS, "update", fields)).unwrap().1;
        assert_eq!(read(r#"{"withdrawn_at":[null,"2026-11-01T09:00:00.000Z"]}"#), Done::Ended);
        assert_eq!(read("{}"), Done::Ended, "its reason was erased");
        for other in [
            r#"{"withdrawn_at":["2026-11-01T09:00:00.000Z",null]}"#,
            r#"{"valid_to":["2026-10-01","2027-10-01"]}"#,
            "[]",
        ] {
            assert_eq!(read(other), Done::Altered, "{other}");
        }
        assert!(Done::Gone.holds([1; 16], None, false, true), "an undo takes it away");
        assert!(!Done::Gone.holds([1; 16], None, true, false));
    }
}
