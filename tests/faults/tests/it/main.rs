//! The short form of `cargo xtask faults`.
#![allow(clippy::unwrap_used, reason = "a test stops at a fault")]

mod released;
