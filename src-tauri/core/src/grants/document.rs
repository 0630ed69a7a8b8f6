//! The agreement as paper shows it: everything resolved, nothing of the database in it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Payer;
use crate::language::Language;
use crate::money::Cents;
use crate::people::IdentificationKind;
use crate::reference::Component;

/// A donation agreement ready to be set: what it says in each language, column by column, and the
/// facts behind the words. The same facts and templates give the same document and the same hash.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AgreementDocument {
    /// The agreement's number, such as `CSP4/2026/0001`.
    pub number: String,
    /// The application's number.
    pub application_number: String,
    /// The day it was made.
    pub dated: NaiveDate,
    /// Version of the wording.
    pub template_version: String,
    /// The reference under which the wording was cleared; without it every page says that it is a sample.
    pub clearance: Option<String>,
    /// Whether it comes from the sample programme.
    pub sample_vault: bool,
    /// The facts, free of language.
    pub facts: Facts,
    /// One column for each language, English first; all with the same articles and paragraphs.
    pub columns: Vec<Column>,
    /// SHA-256 over everything above, in hex; printed in every foot.
    pub content_hash: String,
}

/// The facts of the agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Who receives.
    pub grantee: Grantee,
    /// The component.
    pub component: Component,
    /// The sector, where the application names one.
    pub sector: Option<String>,
    /// The items, never none.
    pub items: Vec<DocumentItem>,
    /// Who pays what: a row for each item, and one for what is promised beyond the items.
    pub shares: Vec<Share>,
    /// What the programme gives, in kind.
    pub granted: Cents,
    /// What the grantee adds in money.
    pub own_cash: Cents,
    /// What the grantee adds in kind.
    pub own_kind: Cents,
    /// All together.
    pub total: Cents,
    /// Number of the contract with the donor; empty on a sample before somebody sets it.
    pub contract_number: String,
    /// Who signs for the organisation; none leaves a line to write on.
    pub signatory: Option<String>,
    /// What the grantee has to do until when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<DocumentObligation>,
    /// The municipality, where it is the third party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityParty>,
}

/// One obligation, with its words and its time for each column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentObligation {
    /// What is to be done: one text where it is in an officer's words.
    pub words: Vec<String>,
    /// Until when.
    pub time: Vec<String>,
}

/// The municipality as a party.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MunicipalityParty {
    /// Its name for each column.
    pub name: Vec<String>,
    /// Who signs for it; none leaves a line to write on.
    pub signatory: Option<String>,
}

/// Who receives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grantee {
    /// The person's name exactly as written.
    pub name: String,
    /// The organisation, when it is one; the person then represents it.
    pub organisation: Option<String>,
    /// The organisation's business number.
    pub nui: Option<String>,
    /// How the person's identity is proved.
    pub identification: Identification,
    /// The municipality's name for each column.
    pub municipality: Vec<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Street, house number and postcode.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
}

/// How identity is proved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Identification {
    /// By a document of any type and issuer.
    Document {
        /// Its type.
        kind: IdentificationKind,
        /// Its number.
        number: String,
        /// Who issued it, as written.
        issuer: Option<String>,
    },
    /// By persons who certify it.
    Certified {
        /// Who.
        by: String,
        /// Why there is no document.
        reason: String,
    },
}

/// One row of the annex.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentItem {
    /// What it is: as an officer wrote it, or one text for each column where our words stand.
    pub description: Vec<String>,
    /// Specification, as written.
    pub specification: Option<String>,
    /// Country of origin, as written.
    pub origin: Option<String>,
    /// Unit, as written.
    pub unit: Option<String>,
    /// Quantity in thousandths.
    pub quantity_milli: i64,
    /// Price of one unit.
    pub unit_price: Cents,
    /// Quantity times price.
    pub total: Cents,
    /// Who pays.
    pub payer: Payer,
}

/// One row of the co-financing table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The item's place in the list, counted from 0; `None` for what no item names.
    pub item: Option<usize>,
    /// Paid by the programme.
    pub programme: Cents,
    /// Paid by the grantee.
    pub own_cash: Cents,
    /// Given by the grantee in kind.
    pub own_kind: Cents,
}

/// What the agreement says in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The language.
    pub language: Language,
    /// The template's text, filled: title, parties, articles, closing words.
    pub text: Vec<Section>,
    /// The footnote on Kosovo, without its asterisk.
    pub footnote: Option<String>,
    /// The funding statement beside the emblem.
    pub funding: String,
    /// Short words of heads, tables and signatures, by their name in the locale files without
    /// `agreement-`. `page` and `article` still hold `{page}`, `{pages}`, `{number}`, `origin` `{origin}`.
    pub labels: std::collections::BTreeMap<String, String>,
}

/// One part of the text; every column has the same ones in the same order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// What it is.
    pub kind: SectionKind,
    /// Its heading.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
}

/// What a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SectionKind {
    /// The document's title, with what stands under it.
    Title,
    /// The parties.
    Parties,
    /// A numbered article.
    Article(u16),
    /// What stands before the signatures.
    Closing,
}

/// A paragraph with what hangs before it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Such as `4.2` or `(a)`; empty for none.
    pub mark: String,
    /// Whether it is a member of a list, set further in.
    pub list: bool,
    /// The words.
    pub text: String,
}
