//! Words and reference lists: what the window needs before and beside any record.

use csp_core::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which language's words.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WordsOf {
    /// The language and script.
    pub language: Language,
}

/// The words of a language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WordsSource {
    /// The language and script.
    pub language: Language,
    /// The locale Fluent's plural rules go by: `en`, `sq` or `sr`.
    pub plural_locale: String,
    /// Fluent source, all areas together. Serbian Latin is already derived.
    pub source: String,
}

/// One name in each language and script.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Names {
    /// English; for a municipality the dual name.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Latin script.
    #[serde(rename = "sr-Latn")]
    pub sr_latn: String,
    /// Serbian in Cyrillic script.
    #[serde(rename = "sr-Cyrl")]
    pub sr_cyrl: String,
}

/// One choice of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Choice {
    /// What records and forms hold.
    pub code: String,
    /// What people read.
    pub names: Names,
}

/// The lists forms choose from and tables translate by. Static; the same locked and open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReferenceLists {
    /// The 38 municipalities, in the order of their Albanian names.
    pub municipalities: Vec<Choice>,
    /// The communities a person may declare.
    pub communities: Vec<Choice>,
    /// The sectors of activity.
    pub sectors: Vec<Choice>,
    /// Codes of components, in order; words at `component-<code>`.
    pub components: Vec<String>,
    /// Codes of application states, in order; words at `state-<code>`.
    pub states: Vec<String>,
    /// Codes of roles, in order; words at `role-<code>`.
    pub roles: Vec<String>,
    /// Codes of displacement, in order; words at `displacement-<code>`.
    pub displacements: Vec<String>,
    /// Codes of kinds of identification, in order; words at `identification-<code>`.
    pub identifications: Vec<String>,
    /// Codes of kinds of organisation, in order; words at `organisation-<code>`.
    pub organisations: Vec<String>,
    /// The fields a column of a register can be read as, in order; words at `field-<name>`.
    pub import_fields: Vec<String>,
}
