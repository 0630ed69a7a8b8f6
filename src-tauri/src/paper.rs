//! Files the window writes for people.

use std::path::Path;

use csp_core::files;

use crate::error::Answer;
use crate::wire::WrittenFile;

/// Writes a file whole or not at all, in place of an earlier one of its name.
///
/// # Errors
/// When the folder cannot be written.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> Answer<WrittenFile> {
    files::make_folder(folder)?;
    let path = folder.join(name);
    files::replace(&path, bytes)?;
    Ok(WrittenFile {
        path: path.display().to_string(),
        file_name: name.to_owned(),
        folder: folder.display().to_string(),
        bytes: bytes.len() as u64,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_where_it_says() {
        let folder = tempfile::tempdir().unwrap();
        let papers = folder.path().join("papers");
        let written = write(&papers, "CSP4-2026-0001_en-sq.pdf", b"%PDF").unwrap();
        assert_eq!(std::fs::read(&written.path).unwrap(), b"%PDF");
        assert_eq!((written.bytes, written.file_name.as_str()), (4, "CSP4-2026-0001_en-sq.pdf"));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, b"").unwrap();
        assert_eq!(write(&file, "a.pdf", b"%PDF").unwrap_err().0.code, "file-not-written");
    }
}
