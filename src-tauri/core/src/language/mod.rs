//! The programme's languages, and Serbian Latin derived from Serbian Cyrillic.

mod collate;
mod plain;

pub use collate::{compare, sort_key};
pub use csp_linking::names::serbian_latin;
pub use plain::{plain, plain_joined};

crate::codes! {
    /// A language with its script, by its BCP 47 tag.
    pub enum Language {
        /// English.
        En = "en",
        /// Albanian.
        Sq = "sq",
        /// Serbian in Latin script; its words are derived from the Cyrillic ones.
        SrLatn = "sr-Latn",
        /// Serbian in Cyrillic script.
        SrCyrl = "sr-Cyrl",
    }
}
