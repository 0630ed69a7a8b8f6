//! The real `csp`, as scripts call it: shapes, exit codes, and the whole way from a register to paper.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops at a fault; the helpers are no test functions themselves"
)]

mod approvals;
mod backups;
mod contract;
mod csp;
mod dossiers;
mod duplicates;
mod keys;
mod officers;
mod organisations;
mod papers;
mod places;
mod privacy;
mod rejected_rows;
mod sample;
mod screening;
mod secrecy;
mod selecting;
mod takeover;
mod way;
