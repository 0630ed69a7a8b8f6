//! Finding the codes of a page, however it lay on the glass.

use image::GrayImage;
use image::imageops::{FilterType, resize};

/// The longer sides at which a page is looked at: a code is found most surely where its squares are some four points
/// wide, and what a speck hides at one size is there at another.
const SIDES: [u32; 3] = [1_700, 2_600, 1_100];
/// No code of ours is longer.
const LONGEST: usize = 80;

/// What the codes of a page say.
#[derive(Debug, Default)]
pub struct Read {
    /// Their texts.
    pub texts: Vec<String>,
    /// How many quarters of a turn, with the clock, set the page upright.
    pub turn: u8,
}

/// Reads the codes of a page.
pub fn read(page: &GrayImage) -> Read {
    let longer = page.width().max(page.height());
    let mut tried = 0;
    for side in SIDES {
        let side = side.min(longer);
        // A small page is looked at once.
        if side == tried {
            continue;
        }
        tried = side;
        let read = if side == longer { found(page) } else { found(&shrunk(page, side)) };
        if !read.texts.is_empty() {
            return read;
        }
    }
    // Specks between the squares go when everything is a little unsharp.
    let smooth = image::imageops::fast_blur(&shrunk(page, SIDES[0].min(longer)), 1.2);
    found(&smooth)
}

fn shrunk(page: &GrayImage, side: u32) -> GrayImage {
    let longer = u64::from(page.width().max(page.height()).max(1));
    let scaled =
        |length: u32| u32::try_from(u64::from(length) * u64::from(side) / longer).unwrap_or(1).max(1);
    resize(page, scaled(page.width()), scaled(page.height()), FilterType::Triangle)
}

fn found(page: &GrayImage) -> Read {
    let (width, height) = (page.width() as usize, page.height() as usize);
    let raw = page.as_raw();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| raw[y * width + x]);
    let mut read = Read::default();
    for grid in prepared.detect_grids() {
        let Ok((_, text)) = grid.decode() else { continue };
        if text.len() > LONGEST || !text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            continue;
        }
        read.turn = quarter(grid.bounds[0], grid.bounds[1]);
        read.texts.push(text);
    }
    read.texts.sort();
    read.texts.dedup();
    read
}

/// From where the code's upper edge points, the quarters of a turn with the clock that set it level.
fn quarter(from: rqrr::Point, to: rqrr::Point) -> u8 {
    let (x, y) = (to.x - from.x, to.y - from.y);
    match (x.abs() >= y.abs(), x >= 0, y >= 0) {
        (true, true, _) => 0,
        (true, false, _) => 2,
        // Its upper edge points down: the page was turned with the clock, and goes back three quarters on.
        (false, _, true) => 3,
        (false, _, false) => 1,
    }
}
