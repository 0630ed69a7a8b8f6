//! The part of a face that a document uses, as a TrueType file of its own.

use super::face::Face;

/// The codes that a subset's table `cmap` tells: from 32 on.
pub const FIRST: u8 = 32;

/// A TrueType file with these glyphs, each under its one-byte code; the codes ascend and begin at [`FIRST`].
pub fn subset(face: &Face, letters: &[(u8, u16)]) -> Vec<u8> {
    let mut glyphs: Vec<u16> = vec![0];
    glyphs.extend(letters.iter().map(|(_, glyph)| *glyph));
    let (mut outlines, mut places) = (Vec::with_capacity(16_384), Vec::with_capacity(256));
    let mut at = 0;
    while let Some(glyph) = glyphs.get(at).copied() {
        places.push(outlines.len());
        face.put(glyph, &mut outlines, |part| {
            let known = glyphs.iter().position(|known| *known == part);
            let place = known.unwrap_or(glyphs.len());
            if known.is_none() {
                glyphs.push(part);
            }
            u16::try_from(place).unwrap_or(0)
        });
        at += 1;
    }
    places.push(outlines.len());
    let count = u16::try_from(glyphs.len()).unwrap_or(u16::MAX);
    let mut measures = Vec::with_capacity(glyphs.len() * 4);
    for glyph in &glyphs {
        measures.extend_from_slice(&face.advance(*glyph).to_be_bytes());
        measures.extend_from_slice(&face.bearing(*glyph).to_be_bytes());
    }
    let tables = [
        (b"cmap", codes(letters)),
        (b"glyf", outlines),
        (b"head", head(face)),
        (b"hhea", across(face, count)),
        (b"hmtx", measures),
        (b"loca", index(&places)),
        (b"maxp", bounds(face, count)),
    ];
    bound(&tables)
}

fn words(table: &mut Vec<u8>, words: &[u16]) {
    for word in words {
        table.extend_from_slice(&word.to_be_bytes());
    }
}

/// One table of one-byte codes, as fonts with codes of their own have it.
fn codes(letters: &[(u8, u16)]) -> Vec<u8> {
    let last = letters.last().map_or(FIRST, |(code, _)| *code);
    let count = u16::from(last - FIRST) + 1;
    let mut table = Vec::new();
    words(&mut table, &[0, 1, 1, 0, 0, 12, 6, 10 + 2 * count, 0, u16::from(FIRST), count]);
    let mut numbers = vec![0; usize::from(count)];
    for (number, (code, _)) in (1..).zip(letters) {
        if let Some(place) = numbers.get_mut(usize::from(code.saturating_sub(FIRST))) {
            *place = number;
        }
    }
    words(&mut table, &numbers);
    table
}

/// The face's own head, with places told in words and a sum that is counted when the file is bound.
fn head(face: &Face) -> Vec<u8> {
    let mut head = face.head().to_vec();
    head.resize(54, 0);
    head[8..12].fill(0);
    head[50..52].fill(0);
    head
}

/// `hhea`: every glyph has measures of its own.
fn across(face: &Face, count: u16) -> Vec<u8> {
    let (up, down) = face.reach();
    let [left, _, right, _] = face.bounds();
    let mut table = Vec::new();
    let sign = |value: i16| value.cast_unsigned();
    words(&mut table, &[1, 0, sign(up), sign(down), 0, 1_500, sign(left), 0, sign(right), 1]);
    words(&mut table, &[0, 0, 0, 0, 0, 0, 0, count]);
    table
}

/// `loca` in words of half the distance.
fn index(places: &[usize]) -> Vec<u8> {
    let mut table = Vec::with_capacity(places.len() * 2);
    for place in places {
        words(&mut table, &[u16::try_from(place / 2).unwrap_or(u16::MAX)]);
    }
    table
}

/// `maxp`: the whole face's bounds hold for its part; nothing is kept for instructions.
fn bounds(face: &Face, count: u16) -> Vec<u8> {
    let mut table = face.bounds_table().to_vec();
    table.resize(32, 0);
    table[4..6].copy_from_slice(&count.to_be_bytes());
    table[14..16].copy_from_slice(&[0, 1]);
    table[16..28].fill(0);
    table
}

fn sum(bytes: &[u8]) -> u32 {
    let (whole, rest) = bytes.as_chunks::<4>();
    let mut last = [0; 4];
    last[..rest.len()].copy_from_slice(rest);
    whole.iter().chain([&last]).fold(0, |sum: u32, word| sum.wrapping_add(u32::from_be_bytes(*word)))
}

/// The file: its directory, and the tables one after another.
fn bound(tables: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = u16::try_from(tables.len()).unwrap_or(0);
    let power = count.checked_ilog2().unwrap_or(0);
    let range = 16 << power;
    let mut file = vec![0, 1, 0, 0];
    let steps = u16::try_from(power).unwrap_or(0);
    words(&mut file, &[count, range, steps, 16 * count - range]);
    let mut place = 12 + 16 * tables.len();
    let mut head = 0;
    for (name, table) in tables {
        head = if *name == b"head" { place } else { head };
        file.extend_from_slice(*name);
        for number in [sum(table), u32::try_from(place).unwrap_or(0), u32::try_from(table.len()).unwrap_or(0)]
        {
            file.extend_from_slice(&number.to_be_bytes());
        }
        place += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        file.extend_from_slice(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    let own = 0xb1b0_afba_u32.wrapping_sub(sum(&file));
    if let Some(place) = file.get_mut(head + 8..head + 12) {
        place.copy_from_slice(&own.to_be_bytes());
    }
    file
}
