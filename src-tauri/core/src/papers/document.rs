//! The papers as they are printed: everything resolved, nothing of the database in them.

use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Error;

/// Application forms that are printed together: the same form under several numbers. Texts come once for each
/// language, in the languages' order.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FormDocument {
    /// The forms' numbers.
    pub numbers: Vec<String>,
    /// The languages as their codes say them, joined with `+`.
    pub languages: String,
    /// The version of the form.
    pub version: String,
    /// What stands around the fields, by its name in the locale files without `form-`.
    pub labels: Labels,
    /// The programme's title.
    pub programme: Vec<String>,
    /// The funding statement beside the emblem.
    pub funding: Vec<String>,
    /// The parts with their fields.
    pub parts: Vec<FormPart>,
    /// What the person is asked to consent to: title and wording.
    pub consents: Vec<(Vec<String>, Vec<String>)>,
    /// The footnotes on Kosovo.
    pub footnotes: Vec<String>,
    /// The choice that is made already where the form was printed for one component: its code's number.
    pub component: Option<usize>,
    /// The call whose own questions it asks.
    pub call: Option<FormCall>,
    /// What the codes on its pages say.
    pub pages: Pages,
    /// Whether it comes from the sample programme.
    pub sample_vault: bool,
    /// SHA-256 over everything above, hex.
    pub content_hash: String,
}

/// What the codes on a form's pages say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Pages {
    /// The form's own number: it becomes an application.
    Application,
    /// The application's number: it belongs to a visit there.
    Visit,
}

/// The call a form was printed for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormCall {
    /// Its number.
    pub number: String,
    /// The version whose questions are asked.
    pub version: u32,
}

/// Texts by their names, each once for each language.
pub type Labels = std::collections::BTreeMap<String, Vec<String>>;

/// One part.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FormPart {
    /// Its letter.
    pub code: String,
    /// Its title.
    pub title: Vec<String>,
    /// Its fields.
    pub fields: Vec<FormField>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FormField {
    /// Its code.
    pub code: String,
    /// What is asked.
    pub label: Vec<String>,
    /// When it is asked, where that is not always.
    pub hint: Vec<String>,
    /// What is known already and stands in it; empty where it is to be written.
    pub value: String,
    /// How it is filled in.
    pub shape: Shape,
    /// Whether it takes the whole width.
    pub wide: bool,
}

/// How a field is filled in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Shape {
    /// So many lines to write on.
    Lines(u8),
    /// So many boxes for one sign each.
    Boxes(u8),
    /// Day, month and year.
    Day,
    /// An amount of EUR.
    Money,
    /// One of these, numbered from 1.
    Choice(Vec<Vec<String>>),
}

/// The receipt for one application, in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReceiptDocument {
    /// The receipt's number.
    pub number: String,
    /// The application's number.
    pub application_number: String,
    /// The day it is given.
    pub dated: NaiveDate,
    /// Title.
    pub title: String,
    /// The programme's title.
    pub programme: String,
    /// The funding statement beside the emblem.
    pub funding: String,
    /// What is confirmed: names and values.
    pub facts: Vec<(String, String)>,
    /// What is told below: headings and texts; an empty text leaves lines to write on.
    pub told: Vec<(String, String)>,
    /// Whose copy each is: the applicant's, the office's.
    pub copies: (String, String),
    /// Beneath the lines for signatures: who gave, who received.
    pub signatures: (String, String),
    /// The footnote on Kosovo.
    pub footnote: Option<String>,
    /// That it is from the sample programme; none where it is not.
    pub sample: Option<String>,
    /// SHA-256 over everything above, hex.
    pub content_hash: String,
}

/// SHA-256 over a document whose own hash is still empty, written as JSON.
pub(crate) fn hash(document: &impl Serialize) -> Result<String, Error> {
    let bytes = serde_json::to_vec(document).map_err(|_| Error::Composing)?;
    Ok(csp_chain::hex::encode(&Sha256::digest(bytes)))
}
