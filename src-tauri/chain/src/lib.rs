//! csp-chain: what the change log hashes and signs, who may sign what, and the walk that proves it.
//!
//! Shared by the core, which writes the log and checks its own, and by the small verifier that an auditor
//! runs over an audit package without the vault. It knows no database, no window and no files.

pub mod certificate;
pub mod change;
pub mod digest;
pub mod duties;
pub mod hex;
mod officers;
pub mod package;
mod rights;
pub mod signature;
mod walk;

pub use rights::{Rights, Roles};
pub use walk::{Fault, Finding, Head, Seen, Walk};

/// A UUID as its sixteen bytes.
pub type Id = [u8; 16];
