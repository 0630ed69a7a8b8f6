//! What the exporters write, read back by other programs.

// Helpers of tests fail by panicking, as tests do; counts in tests are far below what a double loses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::cast_precision_loss)]

mod agreement;
mod batch;
mod forms;
mod papers;
mod recovery;
mod subject;
mod workbook;
