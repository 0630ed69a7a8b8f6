//! Procurement: needs, lots, what was recorded of each, and the five figures.

mod asked;
mod shown;

pub use asked::*;
pub use shown::*;
