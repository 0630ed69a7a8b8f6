//! The emblem of the European Union in its official geometry: a blue field of 3 by 2; twelve golden
//! stars of five points, each upright, their centres on an invisible circle of a third of the height,
//! like the hours of a clock; each star's points on a circle of an eighteenth of the height.

use super::ops::Ops;
use super::sheet::{Ink, Sheet};

const BLUE: Ink = Ink(0x00, 0x33, 0x99);
const GOLD: Ink = Ink(0xff, 0xcc, 0x00);

/// The height at which the emblem is kept in a file, to be drawn at any other.
pub const HEIGHT: f32 = 1000.0;

/// Draws the emblem with its upper left corner at a point; it is half as wide again as high.
pub fn emblem(sheet: &mut Sheet, x: f32, y: f32, height: f32) {
    sheet.emblem(x, y, height);
}

/// The operations that draw it, [`HEIGHT`] high, its lower left corner in the origin.
pub fn drawing() -> Vec<u8> {
    let width = HEIGHT * 1.5;
    let mut ops = Ops::default();
    ops.rectangles([[(0.0, 0.0), (width, HEIGHT)]].into_iter(), BLUE);
    for (x, y) in centres(width / 2.0, HEIGHT / 2.0, HEIGHT) {
        // PDFs count from the lower edge.
        ops.shape(&star(x, y, HEIGHT / 18.0).map(|(x, y)| (x, HEIGHT - y)), GOLD);
    }
    ops.into_parts().0
}

/// Where the stars stand.
fn centres(x: f32, y: f32, height: f32) -> [(f32, f32); 12] {
    std::array::from_fn(|hour| around(x, y, height / 3.0, 30.0 * hour as f32))
}

/// The ten corners of an upright star. The inner ones lie where the lines between the outer ones cross.
fn star(x: f32, y: f32, radius: f32) -> [(f32, f32); 10] {
    let inner = radius * 18f32.to_radians().sin() / 54f32.to_radians().sin();
    std::array::from_fn(|i| around(x, y, if i % 2 == 0 { radius } else { inner }, 36.0 * i as f32))
}

/// A point at an angle in degrees, clockwise from upright.
fn around(x: f32, y: f32, radius: f32, degrees: f32) -> (f32, f32) {
    let (sin, cos) = degrees.to_radians().sin_cos();
    (x + radius * sin, y - radius * cos)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(a: (f32, f32), b: (f32, f32)) -> f32 {
        (a.0 - b.0).hypot(a.1 - b.1)
    }

    #[test]
    fn the_geometry_is_the_official_one() {
        let centres = centres(150.0, 100.0, 200.0);
        for centre in centres {
            assert!((distance(centre, (150.0, 100.0)) - 200.0 / 3.0).abs() < 0.01);
        }
        assert!(distance(centres[0], (150.0, 100.0 - 200.0 / 3.0)) < 0.01, "the first star stands at twelve");
        assert!(distance(centres[3], (150.0 + 200.0 / 3.0, 100.0)) < 0.01, "the fourth at three");
        let star = star(0.0, 0.0, 200.0 / 18.0);
        assert!(star[0].0.abs() < 0.01 && star[0].1 < 0.0, "upright");
        for corner in star.iter().step_by(2) {
            assert!((distance(*corner, (0.0, 0.0)) - 200.0 / 18.0).abs() < 0.01);
        }
        // An upright star's two upper arms lie on one level line with the inner corners between them.
        assert!((star[2].1 - star[8].1).abs() < 0.01 && (star[2].1 - star[1].1).abs() < 0.01);
    }
}
