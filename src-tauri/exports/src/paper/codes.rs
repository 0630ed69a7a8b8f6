//! The one-byte codes that texts have in our PDFs. They are the same in every document, so that a page can be written
//! before anybody knows what else will stand in the file.
//!
//! What our languages write has its codes in the first sheet of each weight, printable ASCII its own; every other
//! glyph of the face has a code in one of the further ones. Each sheet that is used becomes a font of the PDF.

use super::face::Face;

/// Where a letter stands, and how far it moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// In the face's units.
    pub advance: u16,
    /// The sheet of codes.
    pub page: u8,
    /// The code in it.
    pub code: u8,
}

/// What a letter without a glyph is drawn as.
pub const MISSING: u8 = 127;

/// What has the codes from 128 on, by Unicode, so that the way back is told in ranges.
const BEYOND_ASCII: &str = "§«°±²³·»½ÄÇÈÉËÖ×ÜßàáäçèéëíòóöúüĆćČčĐđŠšŽžЂЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШ\
                            абвгдежзиклмнопрстуфхцчшђјљњћџ–—‘’‚“”„•…€№≤≥";

/// How many codes a further sheet has, from 32 on.
const A_SHEET: u16 = 224;

/// The letters that have codes in the first sheet, with them.
pub fn first() -> impl Iterator<Item = (u8, char)> {
    (' '..='~').zip(32..).chain(BEYOND_ASCII.chars().zip(128..)).map(|(letter, code)| (code, letter))
}

/// Where a glyph stands that has no code in the first sheet.
pub fn further(face: &Face, glyph: u16) -> Letter {
    let advance = face.advance(glyph);
    if glyph == 0 {
        return Letter { advance, page: 0, code: MISSING };
    }
    // A face has at most 65,535 glyphs; ours have a thousand.
    let page = u8::try_from(1 + glyph / A_SHEET).unwrap_or(u8::MAX);
    Letter { advance, page, code: u8::try_from(32 + glyph % A_SHEET).unwrap_or(MISSING) }
}

/// The glyph that a code of a further sheet stands for.
pub fn glyph_of(page: u8, code: u8) -> u16 {
    (u16::from(page) - 1) * A_SHEET + u16::from(code) - 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart_and_ascend_with_their_letters() {
        let all: Vec<(u8, char)> = first().collect();
        assert_eq!(all.len(), 95 + BEYOND_ASCII.chars().count(), "every letter has a code");
        for pair in all.windows(2) {
            assert!(pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1, "{pair:?}");
        }
        assert!(all.iter().all(|(code, _)| *code != MISSING));
    }
}
