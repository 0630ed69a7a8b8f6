//! What the exporters write, read back by other programs.

mod agreement;
