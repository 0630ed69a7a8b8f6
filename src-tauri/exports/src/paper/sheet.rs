//! One page as it is drawn. Distances are points from the page's upper left corner.

use super::fonts::Weight;
use super::ops::Ops;
use super::picture::Picture;

/// A4, in points.
pub const WIDTH: f32 = 595.276;
/// A4, in points.
pub const HEIGHT: f32 = 841.89;

/// A colour of the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink(pub u8, pub u8, pub u8);

/// Text.
pub const BLACK: Ink = Ink(0x1c, 0x1f, 0x24);
/// What stands back: notes, feet, specifications.
pub const GREY: Ink = Ink(0x5c, 0x5f, 0x66);
/// Rules and hairlines.
pub const RULE: Ink = Ink(0x9a, 0x9a, 0x98);
/// What must not be overlooked.
pub const ALERT: Ink = Ink(0xa8, 0x1e, 0x1e);

/// The operations of one page.
#[derive(Default)]
pub struct Sheet {
    /// In drawing order.
    pub ops: Ops,
}

impl Sheet {
    /// A text whose baseline starts at a point. No-break spaces are drawn as spaces: both share a glyph,
    /// which can come back from the PDF only as one of them.
    pub fn text(&mut self, x: f32, baseline: f32, text: &str, weight: Weight, size: f32, ink: Ink) {
        self.ops.text(&[x, HEIGHT - baseline], text, weight, size, ink);
    }

    /// A text turned by degrees against the clock.
    #[allow(clippy::too_many_arguments)] // The position and look of a text; a struct would only rename them.
    pub fn turned(
        &mut self,
        x: f32,
        baseline: f32,
        degrees: f32,
        text: &str,
        weight: Weight,
        size: f32,
        ink: Ink,
    ) {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.ops.text(&[cos, sin, -sin, cos, x, HEIGHT - baseline], text, weight, size, ink);
    }

    /// A straight line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink) {
        self.ops.stroke(&[from, to].map(up), thickness, ink, false, false);
    }

    /// An empty frame.
    pub fn frame(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink, dashed: bool) {
        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
        self.ops.stroke(&corners.map(up), 0.6, ink, true, dashed);
    }

    /// Filled rectangles of one colour, each from its upper left to its lower right corner.
    pub fn rectangles(&mut self, rectangles: impl IntoIterator<Item = [(f32, f32); 2]>, ink: Ink) {
        self.ops.rectangles(rectangles.into_iter().map(|corners| corners.map(up)), ink);
    }

    /// The emblem of the European Union with its upper left corner at a point; it is half as wide again as high.
    pub fn emblem(&mut self, x: f32, y: f32, height: f32) {
        self.ops.emblem(x, HEIGHT - y - height, height);
    }

    /// A picture with its upper left corner at a point, as wide and high as told.
    pub fn picture(&mut self, x: f32, y: f32, width: f32, height: f32, picture: &Picture) {
        self.ops.picture([x, HEIGHT - y - height, width, height], picture);
    }
}

/// PDFs count from the lower edge.
fn up((x, y): (f32, f32)) -> (f32, f32) {
    (x, HEIGHT - y)
}
