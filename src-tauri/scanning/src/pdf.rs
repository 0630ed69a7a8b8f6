//! The pictures of a scanned PDF: scanners put one on each page.

use image::{DynamicImage, GrayImage, RgbImage};
use lopdf::xobject::PdfImage;
use lopdf::{Dictionary, Document, Object};

use crate::{Refusal, Unread, limits, picture};

/// Tells the picture of each page, in the pages' order.
pub fn pages<E: From<Refusal>>(
    bytes: &[u8],
    told: &mut dyn FnMut(Result<DynamicImage, Unread>) -> Result<(), E>,
) -> Result<(), E> {
    let document = Document::load_mem(bytes).map_err(|_| Refusal::Damaged)?;
    if document.is_encrypted() {
        return Err(Refusal::Protected.into());
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(Refusal::Damaged.into());
    }
    if pages.len() > limits::PAGES as usize {
        return Err(Refusal::TooManyPages.into());
    }
    for page in pages.into_values() {
        let points = of_page(&document, page);
        told(points.map(|points| picture::turned(points, turn_of(&document, page))))?;
    }
    Ok(())
}

fn of_page(document: &Document, page: lopdf::ObjectId) -> Result<DynamicImage, Unread> {
    let images = document.get_page_images(page).map_err(|_| Unread::NoPicture)?;
    let points = |image: &PdfImage<'_>| image.width.saturating_mul(image.height);
    let all = images.iter().fold(0i64, |sum, image| sum.saturating_add(points(image)));
    let largest = images.iter().max_by_key(|image| points(image)).ok_or(Unread::NoPicture)?;
    // A scan in strips, or several photographs: the largest alone would not be the page.
    if points(largest).saturating_mul(10) < all.saturating_mul(8) {
        return Err(Unread::Parts);
    }
    decoded(document, largest)
}

/// The quarters of a turn, with the clock, under which the page is shown; a page without its own has its parents'.
fn turn_of(document: &Document, page: lopdf::ObjectId) -> u8 {
    let mut at = page;
    for _ in 0..16 {
        let Ok(dictionary) = document.get_dictionary(at) else { return 0 };
        if let Ok(degrees) = dictionary.get(b"Rotate").and_then(Object::as_i64) {
            return u8::try_from(degrees.rem_euclid(360) / 90).unwrap_or(0);
        }
        match dictionary.get(b"Parent").and_then(Object::as_reference) {
            Ok(parent) => at = parent,
            Err(_) => return 0,
        }
    }
    0
}

fn decoded(document: &Document, image: &PdfImage<'_>) -> Result<DynamicImage, Unread> {
    let side = |length: i64| u32::try_from(length).ok().filter(|length| *length > 0).ok_or(Unread::Damaged);
    let (width, height) = (side(image.width)?, side(image.height)?);
    if u64::from(width) * u64::from(height) > limits::POINTS {
        return Err(Unread::TooLarge);
    }
    let filters = image.filters.clone().unwrap_or_default();
    let filters: Vec<&str> = filters.iter().map(String::as_str).collect();
    match filters.as_slice() {
        ["DCTDecode"] => picture::decoded(image.content),
        ["FlateDecode", "DCTDecode"] => picture::decoded(&inflated(image.content)?),
        ["CCITTFaxDecode"] => fax(document, image, width, height),
        [] => raw(image, image.content, width, height),
        ["FlateDecode"] => {
            // With the predictors that writers of such pictures use.
            let stream = lopdf::Stream::new(image.origin_dict.clone(), image.content.to_vec());
            let bytes = stream.decompressed_content().map_err(|_| Unread::Damaged)?;
            raw(image, &bytes, width, height)
        }
        _ => Err(Unread::Packing),
    }
}

fn inflated(bytes: &[u8]) -> Result<Vec<u8>, Unread> {
    let mut dictionary = Dictionary::new();
    dictionary.set("Filter", Object::Name(b"FlateDecode".to_vec()));
    let stream = lopdf::Stream::new(dictionary, bytes.to_vec());
    stream.decompressed_content().map_err(|_| Unread::Damaged)
}

/// Points that lie row by row: grey or colours of eight bits, or black and white of one.
fn raw(image: &PdfImage<'_>, bytes: &[u8], width: u32, height: u32) -> Result<DynamicImage, Unread> {
    let inverted = is_inverted(image.origin_dict);
    let points = width as usize * height as usize;
    match image.bits_per_component.unwrap_or(1) {
        8 if bytes.len() >= points * 3 && !is_grey(image) => {
            let rgb = RgbImage::from_raw(width, height, bytes[..points * 3].to_vec());
            rgb.map(DynamicImage::ImageRgb8).ok_or(Unread::Damaged)
        }
        8 if is_grey(image) && bytes.len() >= points => {
            let flip = if inverted { 0xff } else { 0 };
            let grey = bytes[..points].iter().map(|grey| grey ^ flip).collect();
            GrayImage::from_raw(width, height, grey).map(DynamicImage::ImageLuma8).ok_or(Unread::Damaged)
        }
        1 => {
            let line = (width as usize).div_ceil(8);
            if bytes.len() < line * height as usize {
                return Err(Unread::Damaged);
            }
            let bit = |x: u32, y: u32| (bytes[y as usize * line + x as usize / 8] >> (7 - x % 8)) & 1 == 1;
            let shade = |x, y| image::Luma([if bit(x, y) != inverted { 0xff } else { 0 }]);
            Ok(DynamicImage::ImageLuma8(GrayImage::from_fn(width, height, shade)))
        }
        _ => Err(Unread::Packing),
    }
}

fn is_grey(image: &PdfImage<'_>) -> bool {
    match image.color_space.as_deref() {
        Some("DeviceGray" | "CalGray" | "G") => true,
        Some("DeviceRGB" | "CalRGB" | "RGB") => false,
        // A profile does not say how many channels there are; the number of bytes does.
        _ => {
            image.content.len()
                < (image.width.saturating_mul(image.height).saturating_mul(2)).unsigned_abs() as usize
                && image.filters.as_ref().is_none_or(Vec::is_empty)
        }
    }
}

fn is_inverted(dictionary: &Dictionary) -> bool {
    let decode = dictionary.get(b"Decode").and_then(Object::as_array).ok();
    decode
        .and_then(|decode| decode.first())
        .and_then(|first| first.as_float().ok())
        .is_some_and(|first| first > 0.5)
}

/// Black and white as fax machines send it, which office scanners choose for text.
fn fax(document: &Document, image: &PdfImage<'_>, width: u32, height: u32) -> Result<DynamicImage, Unread> {
    let parameters = image.origin_dict.get(b"DecodeParms").ok().and_then(|given| match given {
        Object::Array(several) => several.first().and_then(|one| one.as_dict().ok()),
        Object::Reference(id) => document.get_dictionary(*id).ok(),
        one => one.as_dict().ok(),
    });
    let number = |name: &[u8], otherwise: i64| {
        parameters.and_then(|p| p.get(name).and_then(Object::as_i64).ok()).unwrap_or(otherwise)
    };
    let columns = u16::try_from(number(b"Columns", 1728)).map_err(|_| Unread::Damaged)?;
    if u32::from(columns) != width {
        return Err(Unread::Damaged);
    }
    let black_is_one =
        parameters.and_then(|p| p.get(b"BlackIs1").and_then(Object::as_bool).ok()).unwrap_or(false);
    // Of ones and zeroes, which is ink; a picture may say the other way round twice.
    let inverted = black_is_one != is_inverted(image.origin_dict);
    let mut points = Vec::with_capacity(width as usize * height as usize);
    let most = points.capacity();
    let mut line = |changes: &[u32]| {
        if points.len() + width as usize <= most {
            points.extend(fax::decoder::pels(changes, width).map(|colour| {
                let ink = (colour == fax::Color::Black) != inverted;
                if ink { 0 } else { 0xff }
            }));
        }
    };
    let bytes = image.content.iter().copied();
    if number(b"K", 0) < 0 {
        let rows = u16::try_from(height).map_err(|_| Unread::TooLarge)?;
        fax::decoder::decode_g4(bytes, columns.into(), Some(rows.into()), &mut line)
            .ok_or(Unread::Damaged)?;
    } else {
        return Err(Unread::Packing);
    }
    points.resize(most, 0xff);
    GrayImage::from_raw(width, height, points).map(DynamicImage::ImageLuma8).ok_or(Unread::Damaged)
}
