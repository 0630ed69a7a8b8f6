//! `csp read`: the child that reads a foreign file under limits.

use crate::arguments::Read;
use crate::refused::{Outcome, Refused};

pub fn run(read: &Read) -> Outcome {
    let mut out = std::io::stdout().lock();
    let served = if let Some(side) = read.photo {
        csp_reading::photos::serve(&read.file, side, &mut out)
    } else if read.scan {
        csp_reading::scans::serve(&read.file, &mut out)
    } else {
        csp_reading::child::serve(&read.file, &mut out)
    };
    served.map_err(|_| Refused::new("file-unreadable"))
}
