//! The PDF as other programs read it.

use std::path::Path;
use std::process::Command;

fn run(program: &str, bytes: &[u8], arguments: impl FnOnce(&Path, &Path) -> Vec<String>) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let (pdf, out) = (dir.path().join("a.pdf"), dir.path().join("out"));
    std::fs::write(&pdf, bytes).unwrap();
    let done = Command::new(program).args(arguments(&pdf, &out)).output().unwrap();
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    assert!(done.stderr.is_empty(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    std::fs::read(&out).unwrap()
}

/// The whole text, a form feed after each page.
pub fn text(bytes: &[u8], options: &[&str]) -> String {
    let out = run("pdftotext", bytes, |pdf, out| {
        let paths = [pdf, out].map(|path| path.display().to_string());
        options.iter().map(ToString::to_string).chain(paths).collect()
    });
    String::from_utf8(out).unwrap()
}

/// A word where it stands, in points from the upper left corner.
#[derive(Debug)]
pub struct Word {
    pub page: usize,
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub text: String,
}

impl Word {
    /// Whether it is part of the mark across the page, whose words are far higher than a line.
    pub fn turned(&self) -> bool {
        self.bottom - self.top > 30.0
    }
}

pub struct Words(pub Vec<Word>);

/// Every word with its place.
pub fn words(bytes: &[u8]) -> Words {
    let xml = text(bytes, &["-bbox"]);
    let mut page = 0;
    let mut words = Vec::new();
    for line in xml.lines().map(str::trim) {
        if line.starts_with("<page ") {
            page += 1;
        }
        let Some(rest) = line.strip_prefix("<word ") else { continue };
        let number = |name: &str| -> f32 {
            let (_, after) = rest.split_once(&format!("{name}=\"")).unwrap();
            after.split('"').next().unwrap().parse().unwrap()
        };
        let text = rest.split_once('>').unwrap().1.trim_end_matches("</word>").to_owned();
        words.push(Word {
            page,
            left: number("xMin"),
            top: number("yMin"),
            right: number("xMax"),
            bottom: number("yMax"),
            text,
        });
    }
    Words(words)
}

/// A drawn page.
pub struct Picture {
    pub pixels: Vec<[u8; 3]>,
}

/// Every page as drawn at 60 dots an inch.
pub fn pictures(bytes: &[u8]) -> Vec<Picture> {
    let dir = tempfile::tempdir().unwrap();
    let pdf = dir.path().join("a.pdf");
    std::fs::write(&pdf, bytes).unwrap();
    let done =
        Command::new("pdftoppm").args(["-r", "60"]).arg(&pdf).arg(dir.path().join("p")).output().unwrap();
    assert!(done.status.success() && done.stderr.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut files: Vec<_> = std::fs::read_dir(dir.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "ppm"))
        .collect();
    files.sort();
    files.iter().map(|path| picture(&std::fs::read(path).unwrap())).collect()
}

/// Reads a PPM (P6): three words of head, one blank, then three bytes for each pixel.
fn picture(bytes: &[u8]) -> Picture {
    assert!(bytes.starts_with(b"P6"));
    let mut blanks = bytes.iter().enumerate().filter(|(_, b)| b.is_ascii_whitespace()).map(|(at, _)| at);
    let start = blanks.nth(3).unwrap() + 1;
    Picture { pixels: bytes[start..].as_chunks::<3>().0.to_vec() }
}
