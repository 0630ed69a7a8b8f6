//! A TrueType face as PDFs need it: advances, and outlines without the instructions that fit them to screens.

use ttf_parser::{Face as Parsed, GlyphId, Tag};

/// A face whose tables were found.
pub struct Face {
    parsed: Parsed<'static>,
    glyphs: &'static [u8],
    /// Where each outline begins in `glyphs`, and where the last ends.
    places: Vec<usize>,
    head: &'static [u8],
    most: &'static [u8],
}

/// How far the ends of a composite's parts are told in words.
const WORDS: u16 = 0x0001;
const ONE_SCALE: u16 = 0x0008;
const MORE: u16 = 0x0020;
const TWO_SCALES: u16 = 0x0040;
const MATRIX: u16 = 0x0080;
const INSTRUCTIONS: u16 = 0x0100;

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

impl Face {
    /// Reads a face; none where a table is missing.
    pub fn read(bytes: &'static [u8]) -> Option<Self> {
        let parsed = Parsed::parse(bytes, 0).ok()?;
        let table = |name| parsed.raw_face().table(Tag::from_bytes(name));
        let (glyphs, index, head, most) =
            (table(b"glyf")?, table(b"loca")?, table(b"head")?, table(b"maxp")?);
        let places = if word(head, 50)? == 0 {
            index.as_chunks::<2>().0.iter().map(|place| usize::from(u16::from_be_bytes(*place)) * 2).collect()
        } else {
            let place = |place: &[u8; 4]| usize::try_from(u32::from_be_bytes(*place)).unwrap_or(usize::MAX);
            index.as_chunks::<4>().0.iter().map(place).collect()
        };
        Some(Self { parsed, glyphs, places, head, most })
    }

    /// The glyph of a letter; 0, the box for what is missing, where there is none.
    pub fn glyph(&self, letter: char) -> u16 {
        self.parsed.glyph_index(letter).map_or(0, |glyph| glyph.0)
    }

    /// How far a glyph moves on, in the face's units.
    pub fn advance(&self, glyph: u16) -> u16 {
        self.parsed.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)
    }

    /// A glyph's distance from its origin to its outline, in the face's units.
    pub fn bearing(&self, glyph: u16) -> i16 {
        self.parsed.glyph_hor_side_bearing(GlyphId(glyph)).unwrap_or(0)
    }

    /// Units in the height of the type.
    pub fn units(&self) -> u16 {
        self.parsed.units_per_em()
    }

    /// Highest and lowest reach of the letters, in the face's units.
    pub fn reach(&self) -> (i16, i16) {
        (self.parsed.ascender(), self.parsed.descender())
    }

    /// The box around all outlines: left, bottom, right, top.
    pub fn bounds(&self) -> [i16; 4] {
        let all = self.parsed.global_bounding_box();
        [all.x_min, all.y_min, all.x_max, all.y_max]
    }

    /// The table `head`.
    pub fn head(&self) -> &'static [u8] {
        self.head
    }

    /// The table `maxp`.
    pub fn bounds_table(&self) -> &'static [u8] {
        self.most
    }

    fn outline(&self, glyph: u16) -> &'static [u8] {
        let place = |at: usize| self.places.get(at).copied();
        let ends = place(usize::from(glyph)).zip(place(usize::from(glyph) + 1));
        ends.and_then(|(from, to)| self.glyphs.get(from..to)).unwrap_or_default()
    }

    /// Adds a glyph's outline without instructions to a table `glyf`. The glyphs that it is composed of are
    /// numbered by `part`.
    pub fn put(&self, glyph: u16, table: &mut Vec<u8>, part: impl FnMut(u16) -> u16) {
        let outline = self.outline(glyph);
        let before = table.len();
        let whole = match word(outline, 0) {
            None => Some(()),
            Some(contours) if contours < 0x8000 => simple(outline, usize::from(contours), table),
            Some(_) => composed(outline, table, part),
        };
        if whole.is_none() {
            table.truncate(before);
        }
        // Places are told in words.
        table.resize(table.len().next_multiple_of(2), 0);
    }
}

/// An outline of its own: its ends and points, and between them no instructions.
fn simple(outline: &[u8], contours: usize, table: &mut Vec<u8>) -> Option<()> {
    let ends = 10 + 2 * contours;
    let points = ends + 2 + usize::from(word(outline, ends)?);
    table.extend_from_slice(outline.get(..ends)?);
    table.extend_from_slice(&[0, 0]);
    table.extend_from_slice(outline.get(points..)?);
    Some(())
}

/// An outline put together from others.
fn composed(outline: &[u8], table: &mut Vec<u8>, mut part: impl FnMut(u16) -> u16) -> Option<()> {
    table.extend_from_slice(outline.get(..10)?);
    let mut at = 10;
    loop {
        let flags = word(outline, at)?;
        let ends = at + 4 + if flags & WORDS == 0 { 2 } else { 4 };
        let ends = ends
            + if flags & ONE_SCALE != 0 {
                2
            } else if flags & TWO_SCALES != 0 {
                4
            } else if flags & MATRIX != 0 {
                8
            } else {
                0
            };
        table.extend_from_slice(&(flags & !INSTRUCTIONS).to_be_bytes());
        table.extend_from_slice(&part(word(outline, at + 2)?).to_be_bytes());
        table.extend_from_slice(outline.get(at + 4..ends)?);
        at = ends;
        if flags & MORE == 0 {
            return Some(());
        }
    }
}
