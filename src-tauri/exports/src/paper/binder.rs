//! Pages put into a file one by one, so that a thousand papers in one file need no more memory than the file.

use std::fmt::Write as _;

use super::embedded::embed;
use super::emblem;
use super::file::{File, string};
use super::fonts::Fonts;
use super::ops::Needs;
use super::sheet::{HEIGHT, Sheet, WIDTH};

/// What a file says of itself.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its language as BCP 47 has it; empty where papers of several languages are bound.
    pub language: &'a str,
    /// The hash of the content, in hex: it names the file's trailer.
    pub hash: &'a str,
}

/// A file being bound.
pub struct Binder {
    fonts: &'static Fonts,
    file: File,
    pages: Vec<usize>,
    /// The number of the pages' parent.
    parent: usize,
    needs: Needs,
    /// What readers list beside the pages: the place of a page, and what begins there.
    marks: Vec<(usize, String)>,
}

impl Binder {
    /// A file without pages.
    pub fn new(fonts: &'static Fonts) -> Self {
        let mut file = File::new();
        let parent = file.promise();
        Self { fonts, file, pages: Vec::new(), parent, needs: Needs::default(), marks: Vec::new() }
    }

    /// Adds a page.
    pub fn add(&mut self, sheet: Sheet) {
        let (drawing, needs) = sheet.ops.into_parts();
        self.needs.extend(needs);
        let content = self.file.squeezed("", &drawing);
        let page = format!("<</Type/Page/Parent {} 0 R/Contents {content} 0 R>>", self.parent);
        self.pages.push(self.file.object(page.as_bytes()));
    }

    /// Says what begins on the page that is added next.
    pub fn mark(&mut self, title: &str) {
        self.marks.push((self.pages.len(), title.to_owned()));
    }

    /// The list of what begins where, as an entry of the catalog.
    fn outlines(&mut self) -> String {
        let marks: Vec<(usize, String)> = std::mem::take(&mut self.marks)
            .into_iter()
            .filter_map(|(at, title)| Some((*self.pages.get(at)?, title)))
            .collect();
        if marks.is_empty() {
            return String::new();
        }
        let root = self.file.promise();
        let numbers: Vec<usize> = marks.iter().map(|_| self.file.promise()).collect();
        for (at, (page, title)) in marks.iter().enumerate() {
            let beside = |name: &str, at: Option<usize>| {
                at.and_then(|at| numbers.get(at)).map(|n| format!("/{name} {n} 0 R")).unwrap_or_default()
            };
            let (before, after) = (beside("Prev", at.checked_sub(1)), beside("Next", Some(at + 1)));
            let entry =
                format!("<</Title{}/Parent {root} 0 R{before}{after}/Dest[{page} 0 R/Fit]>>", string(title));
            self.file.keep(numbers[at], entry.as_bytes());
        }
        let ends = [("First", numbers.first()), ("Last", numbers.last())];
        let ends: String =
            ends.iter().filter_map(|(name, n)| Some(format!("/{name} {} 0 R", (*n)?))).collect();
        self.file.keep(root, format!("<</Type/Outlines/Count {}{ends}>>", numbers.len()).as_bytes());
        format!("/Outlines {root} 0 R/PageMode/UseOutlines")
    }

    /// The file's bytes.
    pub fn finish(mut self, about: &About<'_>) -> Vec<u8> {
        let fonts = embed(&mut self.file, self.fonts, &self.needs);
        let mut drawings = String::new();
        if self.needs.emblem {
            let box_of = format!("0 0 {} {}", emblem::HEIGHT * 1.5, emblem::HEIGHT);
            let entries = format!("/Type/XObject/Subtype/Form/BBox[{box_of}]/Resources<<>>");
            let number = self.file.squeezed(&entries, &emblem::drawing());
            // Writing into memory cannot fail.
            let _ = write!(drawings, "/Emblem {number} 0 R");
        }
        for (name, picture) in &self.needs.pictures {
            let number = self.file.stream(&picture.entries(), picture.bytes());
            let _ = write!(drawings, "/{name} {number} 0 R");
        }
        let resources = self.file.object(format!("<</Font<<{fonts}>>/XObject<<{drawings}>>>>").as_bytes());
        let mut kids = String::new();
        for page in &self.pages {
            let _ = write!(kids, "{page} 0 R ");
        }
        let pages = format!(
            "<</Type/Pages/Count {}/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources {resources} 0 R/Kids[{}]>>",
            self.pages.len(),
            kids.trim_end()
        );
        self.file.keep(self.parent, pages.as_bytes());
        let language = if about.language.is_empty() {
            String::new()
        } else {
            format!("/Lang{}", string(about.language))
        };
        let outlines = self.outlines();
        let catalog = format!(
            "<</Type/Catalog/Pages {} 0 R{language}{outlines}/ViewerPreferences<</DisplayDocTitle true>>>>",
            self.parent
        );
        let catalog = self.file.object(catalog.as_bytes());
        let information = self.file.object(format!("<</Title{}>>", string(about.title)).as_bytes());
        self.file.finish_named(catalog, information, about.hash)
    }
}

#[cfg(test)]
mod tests {
    use super::super::fonts::{Weight, fonts};
    use super::super::picture::Picture;
    use super::super::sheet::BLACK;
    use super::*;

    const ABOUT: About<'_> = About { title: "t", language: "sq", hash: "0123456789abcdef" };

    /// What a program of poppler's says about a file.
    fn told(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.pdf");
        std::fs::write(&file, pdf).unwrap();
        let mut command = std::process::Command::new(program);
        command.args(arguments).arg(&file);
        if program == "pdftotext" {
            command.arg("-");
        }
        let done = command.output().unwrap();
        assert!(done.status.success() && done.stderr.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    }

    #[test]
    fn every_letter_of_the_faces_comes_back() {
        let fonts = fonts().unwrap();
        let letters = (' '..='\u{4ff}')
            .filter(|letter| letter.is_alphabetic() && fonts.face(Weight::Regular).glyph(*letter) != 0);
        let letters: Vec<char> = letters.collect();
        assert!(letters.len() > 400);
        let mut binder = Binder::new(fonts);
        let mut sheet = Sheet::default();
        for (at, line) in letters.chunks(30).enumerate() {
            let text: String = line.iter().collect();
            let weight = if at % 2 == 0 { Weight::Regular } else { Weight::SemiBold };
            sheet.text(50.0, 50.0 + at as f32 * 20.0, &text, weight, 10.0, BLACK);
        }
        binder.add(sheet);
        let pdf = binder.finish(&ABOUT);
        let read = told("pdftotext", &["-raw"], &pdf);
        let lost: Vec<_> = letters.iter().filter(|letter| !read.contains(**letter)).collect();
        assert!(lost.is_empty(), "{lost:?}");
    }

    #[test]
    fn a_photograph_is_put_in_as_it_is_and_once() {
        let mut jpeg = b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x03\x00\x04\x03".to_vec();
        jpeg.extend_from_slice(&[1, 17, 0, 2, 17, 1, 3, 17, 1, 0xff, 0xd9]);
        let picture = Picture::jpeg(&jpeg).unwrap();
        let mut binder = Binder::new(fonts().unwrap());
        for _ in 0..2 {
            let mut sheet = Sheet::default();
            sheet.picture(50.0, 50.0, 200.0, 150.0, &picture);
            binder.add(sheet);
        }
        let pdf = binder.finish(&ABOUT);
        let times = pdf.windows(jpeg.len()).filter(|bytes| *bytes == jpeg).count();
        assert_eq!(times, 1);
        let listed = told("pdfimages", &["-list"], &pdf);
        let images: Vec<Vec<&str>> =
            listed.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(images.len(), 2, "{listed}");
        for image in images {
            assert_eq!((image[3], image[4], image[8]), ("4", "3", "jpeg"), "{listed}");
        }
    }
}
