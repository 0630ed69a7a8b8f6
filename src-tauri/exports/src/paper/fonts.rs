//! The fonts of printed documents, and how wide their words are.

use std::sync::OnceLock;

use super::Error;
use super::codes::{self, Letter};
use super::face::Face;

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
    cuts: [Cut; 2],
}

/// One weight.
struct Cut {
    face: Face,
    /// The letters below [`KNOWN`], looked up once: every word is measured, and often twice.
    known: Vec<Letter>,
    /// The glyphs of the first sheet's codes.
    first: [u16; 256],
    units: f32,
}

/// Latin, Cyrillic and the signs of our languages lie below.
const KNOWN: u32 = 0x2300;

/// The fonts.
///
/// # Errors
/// When the fonts in this build cannot be read.
pub fn fonts() -> Result<&'static Fonts, Error> {
    static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
    FONTS
        .get_or_init(|| {
            let regular = Cut::read(include_bytes!("../../../../assets/fonts/IBMPlexSans-Regular.ttf"))?;
            let semi_bold = Cut::read(include_bytes!("../../../../assets/fonts/IBMPlexSans-SemiBold.ttf"))?;
            Some(Fonts { cuts: [regular, semi_bold] })
        })
        .as_ref()
        .ok_or(Error::Fonts)
}

impl Cut {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let face = Face::read(bytes)?;
        let mut first = [0; 256];
        let mut known: Vec<Letter> = (0..KNOWN)
            .map(|letter| {
                codes::further(&face, char::from_u32(letter).map_or(0, |letter| face.glyph(letter)))
            })
            .collect();
        for (code, letter) in codes::first() {
            let glyph = face.glyph(letter);
            first[usize::from(code)] = glyph;
            let place = known.get_mut(usize::try_from(u32::from(letter)).ok()?)?;
            if glyph != 0 {
                *place = Letter { advance: face.advance(glyph), page: 0, code };
            }
        }
        // A no-break space is drawn as a space, and so is what breaks lines: two letters with one glyph could
        // come back from the PDF only as one of them.
        let space = *known.get(32)?;
        for blank in ['\t', '\n', '\r', '\u{a0}', '\u{202f}'] {
            *known.get_mut(usize::try_from(u32::from(blank)).ok()?)? = space;
        }
        let units = f32::from(face.units());
        Some(Self { face, known, first, units })
    }

    fn letter(&self, letter: char) -> Letter {
        let known = usize::try_from(u32::from(letter)).ok().and_then(|at| self.known.get(at).copied());
        known.unwrap_or_else(|| codes::further(&self.face, self.face.glyph(letter)))
    }
}

impl Fonts {
    fn of(&self, weight: Weight) -> &Cut {
        let [regular, semi_bold] = &self.cuts;
        match weight {
            Weight::Regular => regular,
            Weight::SemiBold => semi_bold,
        }
    }

    /// The face of a weight.
    pub fn face(&self, weight: Weight) -> &Face {
        &self.of(weight).face
    }

    /// Where a letter stands in its weight's codes.
    pub fn letter(&self, weight: Weight, letter: char) -> Letter {
        self.of(weight).letter(letter)
    }

    /// The glyph that a code stands for.
    pub fn glyph(&self, weight: Weight, page: u8, code: u8) -> u16 {
        if page > 0 { codes::glyph_of(page, code) } else { self.of(weight).first[usize::from(code)] }
    }

    /// How wide a text is, in points.
    pub fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        self.points(self.units(text, weight), weight, size)
    }

    /// How wide a text is, in the face's units, which add up without rounding.
    pub fn units(&self, text: &str, weight: Weight) -> u32 {
        let cut = self.of(weight);
        text.chars().map(|letter| u32::from(cut.letter(letter).advance)).sum()
    }

    /// So many of the face's units in points.
    pub fn points(&self, units: u32, weight: Weight, size: f32) -> f32 {
        // Exact below 16,777,216 units: thousands of letters.
        units as f32 * size / self.of(weight).units
    }
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
                let glyph = fonts().unwrap().face(weight).glyph(letter);
                assert_ne!(glyph, 0, "{letter}");
                // One glyph for two letters would come back from the PDF as only one of them.
                if let Some(other) = seen.insert(glyph, letter) {
                    panic!("{letter} and {other} share a glyph");
                }
                let Letter { page, code, .. } = fonts().unwrap().letter(weight, letter);
                assert_eq!(fonts().unwrap().glyph(weight, page, code), glyph, "{letter}");
            }
        }
    }

    #[test]
    fn what_our_languages_write_needs_one_font_a_weight() {
        let written = (' '..='~').chain("ËëÇçĐđŠšČčĆćŽžЂЈЉЊЋЏђјљњћџАаШш„“”‘’–—·•…€№".chars());
        for weight in [Weight::Regular, Weight::SemiBold] {
            for letter in written.clone() {
                assert_eq!(fonts().unwrap().letter(weight, letter).page, 0, "{letter}");
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
