//! What the core knows, as the window shows it: plain text and numbers, masked where they must be.

pub mod applicant;
pub mod application;
pub mod changes;
pub mod duties;
pub mod entered;
pub mod file;
pub mod letters;
pub mod lists;
pub mod matching;
pub mod officers;
pub mod privacy;
pub mod reads;
pub mod search;
pub mod settings;
pub mod table;
