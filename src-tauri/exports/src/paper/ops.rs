//! The operations of a page in the words of PDF, written as they are drawn, and what they need from the file.

use std::collections::BTreeMap;

use super::fonts::{Weight, fonts};
use super::picture::Picture;
use super::sheet::Ink;

/// What pages draw with.
#[derive(Debug, Default, Clone)]
pub struct Needs {
    /// The codes of the first sheet of each weight, a bit for each.
    pub first: [[u64; 4]; 2],
    /// The letters that stand in further sheets, by weight, sheet and code.
    pub further: BTreeMap<(usize, u8, u8), char>,
    /// Pictures by their names.
    pub pictures: BTreeMap<String, Picture>,
    /// The emblem.
    pub emblem: bool,
}

impl Needs {
    /// What another page needs too.
    pub fn extend(&mut self, other: Self) {
        for (own, other) in self.first.as_flattened_mut().iter_mut().zip(other.first.as_flattened()) {
            *own |= other;
        }
        self.further.extend(other.further);
        self.pictures.extend(other.pictures);
        self.emblem |= other.emblem;
    }
}

/// Operations in drawing order.
#[derive(Debug, Default, Clone)]
pub struct Ops {
    bytes: Vec<u8>,
    needs: Needs,
    // What is in force; none where another's operations may have left anything.
    ink: Option<Ink>,
    pen: Option<(Ink, f32, bool)>,
    font: Option<(Weight, u8, f32)>,
}

/// The name of a font on the page: `R0` or `S0` for the sheet of codes that our languages need.
pub fn font_name(weight: Weight, page: u8) -> String {
    let letter = if weight == Weight::Regular { 'R' } else { 'S' };
    format!("{letter}{page}")
}

/// A number of a page's content with as many decimals as it needs, at most `places`.
pub fn number(out: &mut Vec<u8>, value: f32, places: usize) {
    let factor = [1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0];
    let places = places.min(factor.len() - 1);
    // Nothing on a page is further than some thousand points.
    let scaled = (f64::from(value) * factor[places]).round() as i64;
    if scaled < 0 {
        out.push(b'-');
    }
    let (mut rest, mut digits, mut count) = (scaled.unsigned_abs(), [0u8; 24], 0);
    while rest > 0 || count <= places {
        // A digit.
        digits[count] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        count += 1;
    }
    let least = digits[..places].iter().take_while(|digit| **digit == b'0').count();
    for at in (least..count).rev() {
        out.push(digits[at]);
        if at == places && at > least {
            out.push(b'.');
        }
    }
}

impl Ops {
    /// The bytes, and what they need.
    pub fn into_parts(self) -> (Vec<u8>, Needs) {
        (self.bytes, self.needs)
    }

    /// Draws what another sheet drew on top of this.
    pub fn extend(&mut self, other: Self) {
        self.bytes.extend_from_slice(&other.bytes);
        self.needs.extend(other.needs);
        self.ink = other.ink.or(self.ink);
        self.pen = other.pen.or(self.pen);
        self.font = other.font.or(self.font);
    }

    fn numbers(&mut self, numbers: &[f32], operator: &str) {
        for value in numbers {
            number(&mut self.bytes, *value, 2);
            self.bytes.push(b' ');
        }
        self.word(operator);
    }

    fn word(&mut self, operator: &str) {
        self.bytes.extend_from_slice(operator.as_bytes());
        self.bytes.push(b'\n');
    }

    fn colour(&mut self, ink: Ink, operator: &str) {
        for part in [ink.0, ink.1, ink.2] {
            number(&mut self.bytes, f32::from(part) / 255.0, 3);
            self.bytes.push(b' ');
        }
        self.word(operator);
    }

    fn ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.colour(ink, "rg");
            self.ink = Some(ink);
        }
    }

    /// A text at a point, or at a matrix of six numbers.
    pub fn text(&mut self, place: &[f32], text: &str, weight: Weight, size: f32, ink: Ink) {
        // Without fonts no sheet is ever bound.
        let Ok(fonts) = fonts() else { return };
        if text.is_empty() {
            return;
        }
        self.ink(ink);
        self.bytes.extend_from_slice(b"BT ");
        if let [turn @ .., x, y] = place {
            for value in turn {
                number(&mut self.bytes, *value, 5);
                self.bytes.push(b' ');
            }
            self.numbers(&[*x, *y], if turn.is_empty() { "Td" } else { "Tm" });
        }
        let bold = usize::from(weight == Weight::SemiBold);
        let mut open = false;
        for letter in text.chars() {
            let place = fonts.letter(weight, letter);
            if self.font != Some((weight, place.page, size)) {
                if open {
                    self.word(")Tj");
                    open = false;
                }
                self.font = Some((weight, place.page, size));
                self.bytes.push(b'/');
                self.bytes.extend_from_slice(font_name(weight, place.page).as_bytes());
                self.bytes.push(b' ');
                self.numbers(&[size], "Tf");
            }
            if !open {
                self.bytes.push(b'(');
                open = true;
            }
            if place.page == 0 {
                self.needs.first[bold][usize::from(place.code >> 6)] |= 1 << (place.code & 63);
            } else {
                self.needs.further.entry((bold, place.page, place.code)).or_insert(letter);
            }
            if matches!(place.code, b'(' | b')' | b'\\') {
                self.bytes.push(b'\\');
            }
            self.bytes.push(place.code);
        }
        self.word(")Tj ET");
    }

    /// A line through points.
    pub fn stroke(&mut self, points: &[(f32, f32)], thickness: f32, ink: Ink, closed: bool, dashed: bool) {
        let before = self.pen;
        if before.is_none_or(|(before, _, _)| before != ink) {
            self.colour(ink, "RG");
        }
        if before.is_none_or(|(_, before, _)| before != thickness) {
            self.numbers(&[thickness], "w");
        }
        if before.is_none_or(|(_, _, before)| before != dashed) {
            self.word(if dashed { "[3 2.5] 0 d" } else { "[] 0 d" });
        }
        self.pen = Some((ink, thickness, dashed));
        self.path(points);
        self.word(if closed { "s" } else { "S" });
    }

    fn path(&mut self, points: &[(f32, f32)]) {
        for (at, (x, y)) in points.iter().enumerate() {
            self.numbers(&[*x, *y], if at == 0 { "m" } else { "l" });
        }
    }

    /// A filled shape.
    pub fn shape(&mut self, points: &[(f32, f32)], ink: Ink) {
        self.ink(ink);
        self.path(points);
        self.word("f");
    }

    /// Filled rectangles, each told by two corners.
    pub fn rectangles(&mut self, rectangles: impl Iterator<Item = [(f32, f32); 2]>, ink: Ink) {
        self.ink(ink);
        // Rounded before their difference is taken, so that neighbours meet.
        let round = |value: f32| (value * 100.0).round() / 100.0;
        for [from, to] in rectangles {
            let (x, y) = (round(from.0), round(from.1));
            self.numbers(&[x, y, round(to.0) - x, round(to.1) - y], "re");
        }
        self.word("f");
    }

    /// The emblem with its lower left corner at a point.
    pub fn emblem(&mut self, x: f32, y: f32, height: f32) {
        self.needs.emblem = true;
        let scale = height / super::emblem::HEIGHT;
        self.placed([scale, scale, x, y], "/Emblem Do");
    }

    /// A picture: left and lower edge, width and height.
    #[cfg_attr(not(test), allow(dead_code))] // As the sheet's.
    pub fn picture(&mut self, [x, y, width, height]: [f32; 4], picture: &Picture) {
        let name = picture.name().to_owned();
        self.placed([width, height, x, y], &format!("/{name} Do"));
        self.needs.pictures.entry(name).or_insert_with(|| picture.clone());
    }

    fn placed(&mut self, [across, up, x, y]: [f32; 4], drawing: &str) {
        self.bytes.extend_from_slice(b"q ");
        for value in [across, 0.0, 0.0, up] {
            number(&mut self.bytes, value, 5);
            self.bytes.push(b' ');
        }
        self.numbers(&[x, y], "cm");
        self.word(drawing);
        self.word("Q");
    }

    /// How many texts are shown.
    #[cfg(test)]
    pub fn texts(&self) -> usize {
        self.bytes.windows(2).filter(|word| word == b"Tj").count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_decimals_they_need() {
        let told = |value: f32, places: usize| {
            let mut out = Vec::new();
            number(&mut out, value, places);
            String::from_utf8(out).unwrap()
        };
        for (value, places, text) in [
            (0.0, 2, "0"),
            (595.276, 2, "595.28"),
            (-12.5, 2, "-12.5"),
            (0.004, 2, "0"),
            (0.05, 2, "0.05"),
            (100.0, 2, "100"),
            (0.61566, 5, "0.61566"),
            (1_000.0, 0, "1000"),
        ] {
            assert_eq!(told(value, places), text);
        }
    }

    #[test]
    fn what_is_in_force_is_not_said_again() {
        let mut ops = Ops::default();
        for _ in 0..2 {
            ops.text(&[10.0, 20.0], "a(b", Weight::Regular, 9.5, Ink(0, 0, 0));
        }
        let (bytes, needs) = ops.into_parts();
        let shown = String::from_utf8(bytes).unwrap();
        assert_eq!(shown, "0 0 0 rg\nBT 10 20 Td\n/R0 9.5 Tf\n(a\\(b)Tj ET\nBT 10 20 Td\n(a\\(b)Tj ET\n");
        assert_eq!(needs.first[0].iter().map(|bits| bits.count_ones()).sum::<u32>(), 3);
    }

    #[test]
    fn a_letter_of_another_sheet_changes_the_font_within_its_text() {
        let mut ops = Ops::default();
        ops.text(&[1.0, 2.0], "Łódź", Weight::SemiBold, 8.0, Ink(0, 0, 0));
        let (bytes, needs) = ops.into_parts();
        let fonts = bytes.windows(2).filter(|word| word == b"Tf").count();
        assert!(fonts >= 3 && bytes.windows(2).filter(|word| word == b"Tj").count() == fonts);
        let mut letters: Vec<char> = needs.further.into_values().collect();
        letters.sort_unstable();
        assert_eq!(letters, ['Ł', 'ź']);
    }
}
