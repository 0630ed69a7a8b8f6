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
}

impl Binder {
    /// A file without pages.
    pub fn new(fonts: &'static Fonts) -> Self {
        let mut file = File::new();
        let parent = file.promise();
        Self { fonts, file, pages: Vec::new(), parent, needs: Needs::default() }
    }

    /// Adds a page.
    pub fn add(&mut self, sheet: Sheet) {
        let (drawing, needs) = sheet.ops.into_parts();
        self.needs.extend(needs);
        let content = self.file.squeezed("", &drawing);
        let page = format!("<</Type/Page/Parent {} 0 R/Contents {content} 0 R>>", self.parent);
        self.pages.push(self.file.object(page.as_bytes()));
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
        let catalog = format!(
            "<</Type/Catalog/Pages {} 0 R{language}/ViewerPreferences<</DisplayDocTitle true>>>>",
            self.parent
        );
        let catalog = self.file.object(catalog.as_bytes());
        let information = self.file.object(format!("<</Title{}>>", string(about.title)).as_bytes());
        self.file.finish(catalog, information, about.hash)
    }
}
