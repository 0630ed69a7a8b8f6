//! The fonts of printed documents, and how wide their words are.

use std::sync::OnceLock;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont, PdfFontHandle};

use super::Error;

/// Weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
}

/// Both weights, read once in the life of the process.
pub struct Fonts {
    regular: ParsedFont,
    semi_bold: ParsedFont,
    /// Advances of the letters below [`KNOWN`], looked up once: every word is measured, and often twice.
    advances: [Vec<u16>; 2],
}

/// Latin, Cyrillic and the dashes and quotes of our languages lie below.
const KNOWN: u32 = 0x2100;

/// The fonts.
///
/// # Errors
/// When the fonts in this build cannot be read.
pub fn fonts() -> Result<&'static Fonts, Error> {
    static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
    let read = |bytes: &[u8]| ParsedFont::from_bytes(bytes, 0, &mut Vec::new());
    FONTS
        .get_or_init(|| {
            let regular = read(include_bytes!("../../../../assets/fonts/IBMPlexSans-Regular.ttf"))?;
            let semi_bold = read(include_bytes!("../../../../assets/fonts/IBMPlexSans-SemiBold.ttf"))?;
            let advances =
                [&regular, &semi_bold].map(|font| (0..KNOWN).map(|letter| advance(font, letter)).collect());
            Some(Fonts { regular, semi_bold, advances })
        })
        .as_ref()
        .ok_or(Error::Fonts)
}

/// How far a letter moves on, in the font's units.
fn advance(font: &ParsedFont, letter: u32) -> u16 {
    font.get_horizontal_advance(font.lookup_glyph_index(letter).unwrap_or(0))
}

impl Fonts {
    fn of(&self, weight: Weight) -> &ParsedFont {
        match weight {
            Weight::Regular => &self.regular,
            Weight::SemiBold => &self.semi_bold,
        }
    }

    /// How wide a text is, in points.
    pub fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        let font = self.of(weight);
        let [regular, semi_bold] = &self.advances;
        let known = if weight == Weight::Regular { regular } else { semi_bold };
        let units: f32 = text
            .chars()
            .map(|c| {
                let letter = u32::from(c);
                let known = usize::try_from(letter).ok().and_then(|at| known.get(at).copied());
                f32::from(known.unwrap_or_else(|| advance(font, letter)))
            })
            .sum();
        units * size / f32::from(font.pdf_font_metrics.units_per_em)
    }

    /// Gives the document both fonts under identities of our own: the library's come from a counter of
    /// the process, and the same agreement must give the same file.
    pub fn register(&self, document: &mut PdfDocument) {
        for weight in [Weight::Regular, Weight::SemiBold] {
            document.resources.fonts.map.insert(id(weight), PdfFont::new(self.of(weight).clone()));
        }
    }
}

/// The font's name within a document; its first six letters are the subset's tag.
fn id(weight: Weight) -> FontId {
    FontId(match weight {
        Weight::Regular => "PLEXRG".to_owned(),
        Weight::SemiBold => "PLEXSB".to_owned(),
    })
}

/// What a page's operations call the font.
pub fn handle(weight: Weight) -> PdfFontHandle {
    PdfFontHandle::External(id(weight))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn every_letter_of_our_languages_has_a_glyph_of_its_own() {
        let letters = ('!'..='~').chain('À'..='ſ').chain('А'..='я').chain("ЂЈЉЊЋЏђјљњћџ„“”’–—€№•".chars());
        for weight in [Weight::Regular, Weight::SemiBold] {
            let mut seen: HashMap<u16, char> = HashMap::new();
            for letter in letters.clone() {
                let glyph = fonts().unwrap().of(weight).lookup_glyph_index(u32::from(letter)).unwrap_or(0);
                assert_ne!(glyph, 0, "{letter}");
                // One glyph for two letters would come back from the PDF as only one of them.
                if let Some(other) = seen.insert(glyph, letter) {
                    panic!("{letter} and {other} share a glyph");
                }
            }
        }
    }

    #[test]
    fn figures_are_tabular() {
        let width = |text: &str| fonts().unwrap().width(text, Weight::Regular, 10.0);
        for digit in '0'..='9' {
            assert!((width(&digit.to_string()) - width("0")).abs() < f32::EPSILON);
        }
        assert!(width("0") > 5.0);
    }
}
