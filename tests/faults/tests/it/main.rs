//! The short form of `cargo xtask faults`.
#![allow(clippy::unwrap_used, reason = "a test stops at a fault")]

mod files;
#[cfg(target_os = "linux")]
mod harm;
#[cfg(target_os = "linux")]
mod proof;
mod released;
