//! The fonts of a file: of each sheet of codes that its pages use, the part of the face that they use.

use std::fmt::Write as _;

use super::codes;
use super::file::File;
use super::fonts::{Fonts, Weight};
use super::ops::{Needs, font_name};
use super::subset::{FIRST, subset};

/// A sheet of codes of one weight, as far as it is used: codes with their letters, ascending.
struct Used {
    weight: Weight,
    page: u8,
    letters: Vec<(u8, char)>,
}

/// Writes the fonts; gives the entries of the pages' font dictionary.
pub fn embed(file: &mut File, fonts: &Fonts, needs: &Needs) -> String {
    let mut entries = String::new();
    for used in used(needs) {
        let number = font(file, fonts, &used);
        // Writing into memory cannot fail.
        let _ = write!(entries, "/{} {number} 0 R", font_name(used.weight, used.page));
    }
    entries
}

fn used(needs: &Needs) -> Vec<Used> {
    let mut all: Vec<Used> = Vec::new();
    for (bold, weight) in [Weight::Regular, Weight::SemiBold].into_iter().enumerate() {
        let bits = needs.first[bold];
        let is_used = |code: u8| bits[usize::from(code >> 6)] >> (code & 63) & 1 == 1;
        let mut letters: Vec<(u8, char)> = codes::first().filter(|(code, _)| is_used(*code)).collect();
        if is_used(codes::MISSING) {
            letters.push((codes::MISSING, char::REPLACEMENT_CHARACTER));
            letters.sort_unstable();
        }
        if !letters.is_empty() {
            all.push(Used { weight, page: 0, letters });
        }
        for ((_, page, code), letter) in needs.further.iter().filter(|((of, _, _), _)| *of == bold) {
            match all.last_mut() {
                Some(last) if last.weight == weight && last.page == *page => {
                    last.letters.push((*code, *letter))
                }
                _ => all.push(Used { weight, page: *page, letters: vec![(*code, *letter)] }),
            }
        }
    }
    all
}

fn font(file: &mut File, fonts: &Fonts, used: &Used) -> usize {
    let face = fonts.face(used.weight);
    let glyphs: Vec<(u8, u16)> =
        used.letters.iter().map(|(code, _)| (*code, fonts.glyph(used.weight, used.page, *code))).collect();
    let (cut, stem) = if used.weight == Weight::Regular { ("", 84) } else { ("-SemiBold", 122) };
    // Six letters that tell subsets apart, and the face's own name.
    let tag = if used.weight == Weight::Regular { "PLEXR" } else { "PLEXS" };
    let name = format!("{tag}{}+IBMPlexSans{cut}", char::from(b'A' + used.page % 26));
    let embedded = subset(face, &glyphs);
    let program = file.squeezed(&format!("/Length1 {}", embedded.len()), &embedded);
    let unicode = file.squeezed("", way_back(&used.letters).as_bytes());
    let thousandths = |units: i32| units * 1000 / i32::from(face.units()).max(1);
    let [left, bottom, right, top] = face.bounds().map(|side| thousandths(i32::from(side)));
    let (up, down) = face.reach();
    let (up, down) = (thousandths(i32::from(up)), thousandths(i32::from(down)));
    // Symbolic: the codes are the font's own.
    let descriptor = file.object(
        format!(
            "<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{left} {bottom} {right} {top}]/ItalicAngle 0\
             /Ascent {up}/Descent {down}/CapHeight 698/XHeight 516/StemV {stem}/FontFile2 {program} 0 R>>"
        )
        .as_bytes(),
    );
    let last = glyphs.last().map_or(FIRST, |(code, _)| *code);
    let mut widths = String::new();
    let mut rest = glyphs.iter().peekable();
    for code in FIRST..=last {
        let glyph = rest.next_if(|(next, _)| *next == code).map(|(_, glyph)| *glyph);
        let width = glyph.map_or(0, |glyph| thousandths(i32::from(face.advance(glyph))));
        let _ = write!(widths, "{width} ");
    }
    file.object(
        format!(
            "<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar {FIRST}/LastChar {last}/Widths[{}]\
             /FontDescriptor {descriptor} 0 R/ToUnicode {unicode} 0 R>>",
            widths.trim_end()
        )
        .as_bytes(),
    )
}

/// From codes to letters, for whoever searches or copies.
fn way_back(letters: &[(u8, char)]) -> String {
    let follows = |a: &(u8, char), b: &(u8, char)| {
        u32::from(b.0) == u32::from(a.0) + 1 && u32::from(b.1) == u32::from(a.1) + 1
    };
    let ranges: Vec<String> = letters
        .chunk_by(follows)
        .filter_map(|run| {
            let ((from, letter), (to, _)) = run.first().zip(run.last())?;
            let mut words = [0; 2];
            let words: String =
                letter.encode_utf16(&mut words).iter().map(|word| format!("{word:04X}")).collect();
            Some(format!("<{from:02X}><{to:02X}><{words}>\n"))
        })
        .collect();
    let mut text = String::from(
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n\
         /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n\
         /CMapName/Adobe-Identity-UCS def/CMapType 2 def\n\
         1 begincodespacerange<00><FF>endcodespacerange\n",
    );
    // A hundred at a time are allowed.
    for some in ranges.chunks(100) {
        let _ = write!(text, "{} beginbfrange\n{}endbfrange\n", some.len(), some.concat());
    }
    text.push_str("endcmap CMapName currentdict/CMap defineresource pop end end");
    text
}
