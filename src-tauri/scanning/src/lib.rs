//! csp-scanning: scanned papers in; upright page pictures, and what the codes on them say, out.
//!
//! It takes bytes apart that nobody vouches for, so it is called only within a child process with limits. What comes
//! out of it is made anew from the points of a picture: nothing of the file as it came goes any further.

mod codes;
mod exif;
mod pdf;
mod photo;
mod picture;

pub use photo::{Photo, Taken, photo};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Limits of what is taken apart.
pub mod limits {
    /// Bytes of one file.
    pub const FILE_BYTES: u64 = 200 * 1024 * 1024;
    /// Pages of a pile.
    pub const PAGES: u32 = 500;
    /// Points of one page: A4 at 800 dots per inch.
    pub const POINTS: u64 = 64 * 1024 * 1024;
    /// The longer side of a page picture as it is kept: A4 at some 200 dots per inch.
    pub const KEPT_SIDE: u32 = 2_400;
    /// Quality of the pictures that are kept, of 100.
    pub const QUALITY: u8 = 80;
}

/// Why a page gives no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Unread {
    /// There is no picture on it: no scan.
    #[error("no picture on the page")]
    NoPicture,
    /// The page is put together of several pictures.
    #[error("several pictures on the page")]
    Parts,
    /// The picture is packed in a way that is not read.
    #[error("a way of packing that is not read")]
    Packing,
    /// The picture is damaged.
    #[error("the picture is damaged")]
    Damaged,
    /// The picture has too many points.
    #[error("too many points")]
    TooLarge,
}

/// Why a file is not taken at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// Neither PDF nor JPEG nor PNG.
    #[error("neither PDF nor JPEG nor PNG")]
    NotScanned,
    /// The PDF cannot be read.
    #[error("the PDF cannot be read")]
    Damaged,
    /// The PDF is protected by a password.
    #[error("the PDF is protected")]
    Protected,
    /// More pages than are taken.
    #[error("more than {} pages", limits::PAGES)]
    TooManyPages,
    /// A photograph as many telephones keep it (HEIC), which is not read.
    #[error("a HEIC picture")]
    Heic,
    /// No photograph: neither JPEG nor PNG.
    #[error("neither JPEG nor PNG")]
    NotPhoto,
    /// The photograph cannot be read.
    #[error("the photograph is damaged")]
    PhotoDamaged,
    /// The photograph has more points than are taken apart.
    #[error("the photograph has too many points")]
    PhotoTooLarge,
}

/// One page of a pile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What the codes on it say, as far as they are ours to look at: printable ASCII of at most 80 signs.
    pub codes: Vec<String>,
    /// Its picture, or why there is none.
    pub picture: Result<Picture, Unread>,
}

/// The picture of a page, upright as far as a code told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// JPEG.
    pub jpeg: Vec<u8>,
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
    /// Three channels, or one.
    pub colour: bool,
    /// SHA-256 of the points as they were scanned: the same page of another file is known by it.
    pub points_sha256: [u8; 32],
}

/// Takes a file apart; every page is told as soon as it is read, so that a long pile needs little memory.
///
/// # Errors
/// A [`Refusal`], after the pages that were told before it, or what `told` says to stop.
pub fn take_apart<E: From<Refusal>>(
    bytes: &[u8],
    told: &mut dyn FnMut(Page) -> Result<(), E>,
) -> Result<(), E> {
    if bytes.starts_with(b"%PDF-") {
        return pdf::pages(bytes, &mut |points| told(page(points)));
    }
    if bytes.starts_with(b"\xff\xd8\xff") || bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return told(page(picture::decoded(bytes)));
    }
    Err(Refusal::NotScanned.into())
}

fn page(points: Result<image::DynamicImage, Unread>) -> Page {
    let points = match points {
        Ok(points) => points,
        Err(unread) => return Page { codes: Vec::new(), picture: Err(unread) },
    };
    let grey = points.to_luma8();
    let read = codes::read(&grey);
    let mut hash = Sha256::new();
    hash.update(points.width().to_be_bytes());
    hash.update(points.height().to_be_bytes());
    hash.update(grey.as_raw());
    let upright = picture::turned(points, read.turn);
    let picture = picture::kept(&upright, hash.finalize().into());
    Page { codes: read.texts, picture }
}

#[cfg(test)]
mod tests;
