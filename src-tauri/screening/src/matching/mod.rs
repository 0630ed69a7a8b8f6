//! Candidates for a person or an organisation among those listed, with the evidence for and against.
//!
//! A name is folded to sounds ([`fold`]), words that say little fall away ([`terms`]), words that sound alike
//! are found by their consonants ([`sound`]), and whole names are compared word by word ([`names`]). Births,
//! documents, countries and sex then speak for or against ([`hit`]). The folding stands apart from all the
//! rest: whoever gives other sounds for a word changes `fold` alone.

mod birth;
mod countries;
mod fold;
mod hit;
mod index;
mod names;
mod search;
mod sound;
mod subject;
mod terms;

pub use birth::Agreement;
pub use hit::{Class, Evidence, Hit, Place, STRONG_NAME, THRESHOLD};
pub use index::Index;
pub use search::Search;
pub use subject::Subject;
