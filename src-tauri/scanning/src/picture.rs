//! Pictures in and out.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};

use crate::{Picture, Unread, limits};

/// The points of a JPEG or PNG, as its maker says it is to be looked at.
pub fn decoded(bytes: &[u8]) -> Result<DynamicImage, Unread> {
    let mut reader =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unread::Damaged)?;
    let mut bounds = Limits::default();
    bounds.max_alloc = Some(limits::POINTS * 4);
    reader.limits(bounds);
    let mut decoder = reader.into_decoder().map_err(|_| Unread::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits::POINTS {
        return Err(Unread::TooLarge);
    }
    let orientation = decoder.orientation().ok();
    let mut points = DynamicImage::from_decoder(decoder).map_err(|_| Unread::Damaged)?;
    if let Some(orientation) = orientation {
        points.apply_orientation(orientation);
    }
    Ok(points)
}

/// What stands in a JPEG or PNG beside its points, as its maker wrote it.
pub fn metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_decoder().ok()?.exif_metadata().ok().flatten()
}

/// The picture turned by quarters with the clock.
pub fn turned(points: DynamicImage, quarters: u8) -> DynamicImage {
    match quarters % 4 {
        1 => points.rotate90(),
        2 => points.rotate180(),
        3 => points.rotate270(),
        _ => points,
    }
}

/// The picture as it is kept.
pub fn kept(points: &DynamicImage, points_sha256: [u8; 32]) -> Result<Picture, Unread> {
    let longer = points.width().max(points.height());
    let smaller;
    let points = if longer > limits::KEPT_SIDE {
        smaller = points.resize(limits::KEPT_SIDE, limits::KEPT_SIDE, FilterType::Triangle);
        &smaller
    } else {
        points
    };
    let colour = points.color().has_color();
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, limits::QUALITY);
    let written = if colour {
        points.to_rgb8().write_with_encoder(encoder)
    } else {
        points.to_luma8().write_with_encoder(encoder)
    };
    written.map_err(|_| Unread::Damaged)?;
    Ok(Picture { jpeg, width: points.width(), height: points.height(), colour, points_sha256 })
}
