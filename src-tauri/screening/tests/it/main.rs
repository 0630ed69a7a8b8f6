//! One binary for all tests of the crate.

#![allow(clippy::unwrap_used)]

#[path = "../invented/mod.rs"]
mod invented;

mod finding;
mod formats;
mod hostile;
mod pairs;
mod versions;
