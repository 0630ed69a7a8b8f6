//! What a camera wrote into a photograph: where and on which day it was taken. Only these are looked for, within bounds
//! (Exif 2.32, 4.6: a TIFF of a few directories); whatever does not read is as good as not there.

use crate::Taken;

/// Directories hold a few dozen entries; what says more is not a camera's.
const ENTRIES: usize = 512;

const EXIF_DIRECTORY: u16 = 0x8769;
const GPS_DIRECTORY: u16 = 0x8825;
const TAKEN: u16 = 0x9003;
const CHANGED: u16 = 0x0132;
const NORTH_OR_SOUTH: u16 = 1;
const LATITUDE: u16 = 2;
const EAST_OR_WEST: u16 = 3;
const LONGITUDE: u16 = 4;

/// Reads a TIFF block as cameras write it.
pub fn read(block: &[u8]) -> Taken {
    // JPEG puts its own mark before the block.
    let block = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    let Some(tiff) = Tiff::of(block) else { return Taken::default() };
    let Some(first) = tiff.long(4).map(|at| tiff.directory(at)) else { return Taken::default() };
    let inner = |tag| first.pointer(&tiff, tag).map(|at| tiff.directory(at)).unwrap_or_default();
    let (exif, gps) = (inner(EXIF_DIRECTORY), inner(GPS_DIRECTORY));
    let on = exif.text(&tiff, TAKEN).or_else(|| first.text(&tiff, CHANGED));
    let degrees = |value, hemisphere, negative: u8| {
        let micro = gps.degrees(&tiff, value)?;
        let mark = gps.text(&tiff, hemisphere)?;
        Some(if mark.as_bytes().first()?.to_ascii_uppercase() == negative { -micro } else { micro })
    };
    let place = degrees(LATITUDE, NORTH_OR_SOUTH, b'S').zip(degrees(LONGITUDE, EAST_OR_WEST, b'W'));
    // A receiver that has no position yet writes noughts.
    Taken { on: on.as_deref().and_then(day), place_micro: place.filter(|place| *place != (0, 0)) }
}

/// `2026:11:20 09:30:00` as `2026-11-20`.
fn day(written: &str) -> Option<String> {
    let day = written.get(..10)?;
    let figures = |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    match day.split(':').collect::<Vec<_>>().as_slice() {
        [y, m, d] if figures(y, 4) && figures(m, 2) && figures(d, 2) && *y != "0000" => {
            Some(format!("{y}-{m}-{d}"))
        }
        _ => None,
    }
}

struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

/// Tag, type, count, and where the value or its place stands.
#[derive(Default)]
struct Directory(Vec<(u16, u16, u32, usize)>);

impl<'a> Tiff<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let little = match bytes.get(..4)? {
            b"II\x2a\0" => true,
            b"MM\0\x2a" => false,
            _ => return None,
        };
        Some(Self { bytes, little })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let two: [u8; 2] = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    }

    fn long(&self, at: usize) -> Option<u32> {
        let four: [u8; 4] = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) })
    }

    fn directory(&self, at: u32) -> Directory {
        let at = at as usize;
        let count = self.short(at).map_or(0, usize::from).min(ENTRIES);
        let entry = |i: usize| {
            let at = at.checked_add(2 + i * 12)?;
            Some((self.short(at)?, self.short(at + 2)?, self.long(at + 4)?, at + 8))
        };
        Directory((0..count).map_while(entry).collect())
    }
}

impl Directory {
    fn find(&self, tag: u16) -> Option<(u16, u32, usize)> {
        self.0.iter().find(|(known, ..)| *known == tag).map(|(_, kind, count, at)| (*kind, *count, *at))
    }

    fn pointer(&self, tiff: &Tiff<'_>, tag: u16) -> Option<u32> {
        self.find(tag).and_then(|(_, _, at)| tiff.long(at))
    }

    fn text(&self, tiff: &Tiff<'_>, tag: u16) -> Option<String> {
        let (2, count, at) = self.find(tag)? else { return None };
        let count = usize::try_from(count).ok().filter(|count| *count <= 64)?;
        let at = if count <= 4 { at } else { tiff.long(at)? as usize };
        let bytes = tiff.bytes.get(at..at.checked_add(count)?)?;
        let text: String =
            bytes.iter().take_while(|byte| **byte != 0).map(|byte| char::from(*byte)).collect();
        (!text.is_empty() && text.is_ascii()).then_some(text)
    }

    /// Degrees, minutes and seconds as three fractions, in millionths of a degree.
    fn degrees(&self, tiff: &Tiff<'_>, tag: u16) -> Option<i32> {
        let (5, 3, at) = self.find(tag)? else { return None };
        let from = tiff.long(at)? as usize;
        let mut micro = 0.0;
        for (i, unit) in [1.0, 60.0, 3_600.0].into_iter().enumerate() {
            let at = from.checked_add(i * 8)?;
            let (over, under) = (f64::from(tiff.long(at)?), f64::from(tiff.long(at.checked_add(4)?)?));
            // Nought of nought is how a part that is not known is written.
            if under > 0.0 {
                micro += over / under / unit * 1_000_000.0;
            } else if over > 0.0 || i == 0 {
                return None;
            }
        }
        #[allow(clippy::cast_possible_truncation)] // The range is looked at first.
        (0.0..=180_000_000.0).contains(&micro).then(|| micro.round() as i32)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A block as a telephone writes it: 42°38'53.9" north, 21°10'2.5" east, on a day.
    pub fn block(day: &str, south: bool) -> Vec<u8> {
        let mut out = b"MM\0\x2a\0\0\0\x08".to_vec();
        let entry = |out: &mut Vec<u8>, tag: u16, kind: u16, count: u32, value: u32| {
            out.extend(tag.to_be_bytes());
            out.extend(kind.to_be_bytes());
            out.extend(count.to_be_bytes());
            out.extend(value.to_be_bytes());
        };
        // The first directory at 8 is 2 + 24 + 4 long; the others follow it.
        out.extend(2u16.to_be_bytes());
        entry(&mut out, EXIF_DIRECTORY, 4, 1, 38);
        entry(&mut out, GPS_DIRECTORY, 4, 1, 56);
        out.extend([0; 4]);
        out.extend(1u16.to_be_bytes());
        entry(&mut out, TAKEN, 2, 20, 110);
        out.extend([0; 4]);
        out.extend(4u16.to_be_bytes());
        let mark = |letter: u8| u32::from(letter) << 24;
        entry(&mut out, NORTH_OR_SOUTH, 2, 2, mark(if south { b'S' } else { b'N' }));
        entry(&mut out, LATITUDE, 5, 3, 130);
        entry(&mut out, EAST_OR_WEST, 2, 2, mark(b'E'));
        entry(&mut out, LONGITUDE, 5, 3, 154);
        out.extend([0; 4]);
        assert_eq!(out.len(), 110);
        out.extend(format!("{day} 09:30:00\0").bytes());
        for (over, under) in [(42u32, 1u32), (38, 1), (539, 10), (21, 1), (10, 1), (25, 10)] {
            out.extend(over.to_be_bytes());
            out.extend(under.to_be_bytes());
        }
        out
    }

    #[test]
    fn place_and_day_are_read_as_cameras_write_them() {
        let taken = read(&block("2026:11:20", false));
        assert_eq!(taken.on.as_deref(), Some("2026-11-20"));
        assert_eq!(taken.place_micro, Some((42_648_306, 21_167_361)));
        assert_eq!(read(&block("2026:11:20", true)).place_micro, Some((-42_648_306, 21_167_361)));
        assert_eq!(read(&[b"Exif\0\0".as_slice(), &block("2026:11:20", false)].concat()), taken);
        assert_eq!(read(&block("0000:00:00", false)).on, None);
    }

    #[test]
    fn whatever_is_cut_off_or_turned_is_not_there_and_nothing_breaks() {
        let whole = block("2026:11:20", false);
        for end in 0..whole.len() {
            let _ = read(&whole[..end]);
        }
        for at in 0..whole.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut turned = whole.clone();
                turned[at] = value;
                let _ = read(&turned);
            }
        }
        assert_eq!(read(b"II\x2a\0\xff\xff\xff\xff"), Taken::default());
        assert_eq!(read(b""), Taken::default());
    }
}
