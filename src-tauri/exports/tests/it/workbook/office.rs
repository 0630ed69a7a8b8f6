//! LibreOffice, told to recalculate whatever it opens.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Without this setting LibreOffice keeps the cached results it finds, and a comparison cannot fail.
const ALWAYS_RECALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// The workbooks as LibreOffice recalculates and saves them, in the same order.
pub fn recalculated(books: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let profile = dir.path().join("profile");
    std::fs::create_dir_all(profile.join("user")).unwrap();
    std::fs::write(profile.join("user/registrymodifications.xcu"), ALWAYS_RECALCULATE).unwrap();
    let (inward, outward) = (dir.path().join("in"), dir.path().join("out"));
    std::fs::create_dir_all(&inward).unwrap();
    let files: Vec<PathBuf> = (0..books.len()).map(|i| inward.join(format!("{i}.xlsx"))).collect();
    for (file, bytes) in files.iter().zip(books) {
        std::fs::write(file, bytes).unwrap();
    }
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", "xlsx", "--outdir"])
        .arg(&outward)
        .args(&files)
        .output()
        .expect("LibreOffice recalculates the workbook in this test: install libreoffice-calc");
    assert!(done.status.success(), "soffice: {}", String::from_utf8_lossy(&done.stderr));
    files.iter().map(|f| std::fs::read(outward.join(file_name(f))).unwrap()).collect()
}

fn file_name(path: &Path) -> &std::ffi::OsStr {
    path.file_name().unwrap()
}
