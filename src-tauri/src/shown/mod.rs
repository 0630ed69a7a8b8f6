//! What the core knows, as the window shows it: plain text and numbers, masked where they must be.

pub mod applicant;
pub mod application;
pub mod calls;
pub mod changes;
pub mod committee;
pub mod duties;
pub mod eligibility;
pub mod entered;
pub mod file;
pub mod funds;
pub mod households;
pub mod letters;
pub mod lists;
pub mod matching;
pub mod officers;
pub mod organisations;
pub mod outcomes;
pub mod papers;
pub mod privacy;
pub mod reads;
pub mod scoring;
pub mod screening;
pub mod search;
pub mod settings;
pub mod table;
pub mod visits;
