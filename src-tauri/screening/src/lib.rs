//! csp-screening: restrictive measures (sanctions) lists, read and searched. It knows no database, no
//! window and no clock.
//!
//! [`lists`] reads the European Union's consolidated list (XML 1.1 and CSV 1.1) and the United Nations'
//! list (XML) into one model, refuses what is not such a list, and tells what changed between two versions.
//! [`matching`] holds an index over a list and finds candidates for a person or an organisation, each with
//! the evidence for and against it. A candidate is a question to two officers, never a decision.

pub mod lists;
pub mod matching;
