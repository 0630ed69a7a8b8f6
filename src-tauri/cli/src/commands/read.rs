//! `csp read`: the child that reads a foreign file under limits.

use crate::arguments::Read;
use crate::refused::{Outcome, Refused};

pub fn run(read: &Read) -> Outcome {
    csp_reading::child::serve(&read.file, &mut std::io::stdout().lock())
        .map_err(|_| Refused::new("file-unreadable"))
}
