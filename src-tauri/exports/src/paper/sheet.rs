//! One page as it is drawn. Distances are points from the page's upper left corner.

use printpdf::{
    Color, Line, LineDashPattern, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rgb, TextItem,
    TextMatrix, WindingOrder,
};

use super::fonts::{Weight, handle};

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

impl From<Ink> for Color {
    fn from(ink: Ink) -> Self {
        let part = |value: u8| f32::from(value) / 255.0;
        Self::Rgb(Rgb { r: part(ink.0), g: part(ink.1), b: part(ink.2), icc_profile: None })
    }
}

/// The operations of one page.
#[derive(Default)]
pub struct Sheet {
    /// In drawing order.
    pub ops: Vec<Op>,
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(x), y: Pt(HEIGHT - y) }
}

impl Sheet {
    /// A text whose baseline starts at a point. No-break spaces are drawn as spaces: both share a glyph,
    /// which can come back from the PDF only as one of them.
    pub fn text(&mut self, x: f32, baseline: f32, text: &str, weight: Weight, size: f32, ink: Ink) {
        self.show(TextMatrix::Translate(Pt(x), Pt(HEIGHT - baseline)), text, weight, size, ink);
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
        let matrix = TextMatrix::Raw([cos, sin, -sin, cos, x, HEIGHT - baseline]);
        self.show(matrix, text, weight, size, ink);
    }

    fn show(&mut self, matrix: TextMatrix, text: &str, weight: Weight, size: f32, ink: Ink) {
        if text.is_empty() {
            return;
        }
        self.ops.extend([
            Op::SetFillColor { col: ink.into() },
            Op::StartTextSection,
            Op::SetFont { font: handle(weight), size: Pt(size) },
            Op::SetTextMatrix { matrix },
            Op::ShowText { items: vec![TextItem::Text(text.replace('\u{a0}', " "))] },
            Op::EndTextSection,
        ]);
    }

    /// A straight line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink) {
        let points = [from, to].map(|(x, y)| LinePoint { p: point(x, y), bezier: false }).to_vec();
        self.ops.extend([
            Op::SetOutlineColor { col: ink.into() },
            Op::SetOutlineThickness { pt: Pt(thickness) },
            Op::DrawLine { line: Line { points, is_closed: false } },
        ]);
    }

    /// An empty frame.
    pub fn frame(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink, dashed: bool) {
        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
        let points = corners.map(|(x, y)| LinePoint { p: point(x, y), bezier: false }).to_vec();
        let dash = if dashed { LineDashPattern::new(0.0, &[3.0, 2.5]) } else { LineDashPattern::solid() };
        self.ops.extend([
            Op::SetOutlineColor { col: ink.into() },
            Op::SetOutlineThickness { pt: Pt(0.6) },
            Op::SetLineDashPattern { dash },
            Op::DrawLine { line: Line { points, is_closed: true } },
            Op::SetLineDashPattern { dash: LineDashPattern::solid() },
        ]);
    }

    /// A filled shape.
    pub fn fill(&mut self, corners: &[(f32, f32)], ink: Ink) {
        let points = corners.iter().map(|(x, y)| LinePoint { p: point(*x, *y), bezier: false }).collect();
        self.ops.extend([
            Op::SetFillColor { col: ink.into() },
            Op::DrawPolygon {
                polygon: Polygon {
                    rings: vec![PolygonRing { points }],
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                },
            },
        ]);
    }
}
