//! Harm done on purpose to the real `csp`, and what is left afterwards: the process is killed, the power
//! is cut, the disk is full, and every file is searched for what must not lie in clear.
//!
//! The short form are this package's tests; the long form is the program of the same name, started by
//! `cargo xtask faults`. What is simulated and how is told in docs/faults.md.
#![allow(missing_docs, reason = "used by its own tests and program alone")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at a fault of its own; it has nobody to hand it to"
)]

pub mod canary;
pub mod chance;
pub mod cuts;
pub mod deed;
pub mod detection;
pub mod disk;
pub mod errors;
pub mod exam;
pub mod files;
pub mod kills;
pub mod place;
pub mod prepared;
pub mod shim;
pub mod start;
pub mod tally;
pub mod template;
pub mod trace;
