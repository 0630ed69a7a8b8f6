//! csp-core: what is true in the programme and what is allowed.
//!
//! One folder per area of the work, named with the field's own word. In each: types and rules in
//! `mod.rs`, statements in `store.rs`, what officers do in `service.rs`. This crate knows no window,
//! no workbook and no PDF: it takes tables of cells and gives report models.

pub mod approvals;
pub mod attachments;
pub mod cells;
pub mod clock;
pub mod code;
pub mod disk;
pub mod drafts;
pub mod duties;
mod error;
pub mod files;
pub mod format;
pub mod grants;
pub mod hardening;
pub mod home;
pub mod households;
pub mod ids;
pub mod intake;
pub mod language;
pub mod matching;
pub mod money;
pub mod money_words;
pub mod month;
pub mod organisations;
pub mod papers;
pub mod people;
pub mod privacy;
pub mod reference;
pub mod reporting;
pub mod sample;
pub mod screening;
pub mod selection;
pub mod sensitive;
pub mod story;
pub mod support;
#[cfg(test)]
mod test_vault;
pub mod vault;
pub mod views;
pub mod words;

pub use error::{Error, Problem, Result};
