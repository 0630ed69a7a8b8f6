//! Photographs: what the camera wrote about place and day, and a smaller picture made anew from the points alone.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;

use crate::{Refusal, Unread, exif, limits, picture};

/// What a camera wrote about a photograph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// The day, `YYYY-MM-DD`, as far as it says.
    pub on: Option<String>,
    /// North and east in millionths of a degree.
    pub place_micro: Option<(i32, i32)>,
}

/// A photograph as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// JPEG without anything but its points.
    pub jpeg: Vec<u8>,
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
    /// What the camera wrote.
    pub taken: Taken,
}

/// Makes a photograph anew, its longer side at most `side` points; a smaller one stays as large as it is.
///
/// # Errors
/// [`Refusal::Heic`], [`Refusal::NotPhoto`], [`Refusal::PhotoDamaged`], [`Refusal::PhotoTooLarge`].
pub fn photo(bytes: &[u8], side: u32) -> Result<Photo, Refusal> {
    if is_heic(bytes) {
        return Err(Refusal::Heic);
    }
    if !bytes.starts_with(b"\xff\xd8\xff") && !bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Err(Refusal::NotPhoto);
    }
    let taken = picture::metadata(bytes).map(|block| exif::read(&block)).unwrap_or_default();
    let points = picture::decoded(bytes).map_err(|unread| match unread {
        Unread::TooLarge => Refusal::PhotoTooLarge,
        _ => Refusal::PhotoDamaged,
    })?;
    let side = side.clamp(1, limits::KEPT_SIDE);
    let points = if points.width().max(points.height()) > side {
        points.resize(side, side, FilterType::Triangle)
    } else {
        points
    };
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, limits::QUALITY);
    points.to_rgb8().write_with_encoder(encoder).map_err(|_| Refusal::PhotoDamaged)?;
    Ok(Photo { jpeg, width: points.width(), height: points.height(), taken })
}

/// The pictures of many telephones (ISO/IEC 23008-12), by the brands their first box names.
fn is_heic(bytes: &[u8]) -> bool {
    let brands: [&[u8]; 8] = [b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"];
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.contains(&brand))
}

#[cfg(test)]
mod tests {
    use image::{DynamicImage, ImageEncoder, RgbImage};

    use super::*;
    use crate::exif::tests::block;

    fn jpeg(width: u32, height: u32, exif: Option<Vec<u8>>) -> Vec<u8> {
        let points = DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([(x % 256) as u8, (y % 256) as u8, 90])
        }));
        let mut out = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut out, 90);
        if let Some(block) = exif {
            encoder.set_exif_metadata(block).unwrap();
        }
        points.write_with_encoder(encoder).unwrap();
        out
    }

    #[test]
    fn a_photo_is_made_smaller_and_tells_nothing_any_more() {
        let file = jpeg(2_000, 1_000, Some(block("2026:11:20", false)));
        assert!(file.windows(4).any(|four| four == b"Exif"), "the file as it came tells");
        let photo = photo(&file, 400).unwrap();
        assert_eq!((photo.width, photo.height), (400, 200));
        assert_eq!(photo.taken.on.as_deref(), Some("2026-11-20"));
        assert!(photo.taken.place_micro.is_some());
        assert!(!photo.jpeg.windows(4).any(|four| four == b"Exif"), "what is kept does not");
        assert_eq!(picture::metadata(&photo.jpeg), None);
        let small = super::photo(&jpeg(100, 50, None), 400).unwrap();
        assert_eq!((small.width, small.height, small.taken), (100, 50, Taken::default()));
    }

    #[test]
    fn what_is_no_photo_is_refused_by_what_it_is() {
        assert_eq!(photo(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", 400), Err(Refusal::Heic));
        assert_eq!(photo(b"%PDF-1.4", 400), Err(Refusal::NotPhoto));
        assert_eq!(photo(b"\xff\xd8\xff\xe0 nothing more", 400), Err(Refusal::PhotoDamaged));
        let whole = jpeg(64, 64, None);
        assert_eq!(photo(&whole[..40], 400), Err(Refusal::PhotoDamaged));
    }
}
