use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use lopdf::dictionary;

use super::*;

const CODE: &str = "CSPF/CSP4-A-F0042/1/SR-LATN/2026-1";

/// A page of A4 at 150 dots per inch with a code in its upper right corner and lines of something like writing.
fn paper(text: &str) -> GrayImage {
    let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::Q).unwrap();
    let (side, squares) = (5, code.width() as u32);
    let colours = code.to_colors();
    GrayImage::from_fn(1240, 1754, |x, y| {
        let (left, top) = (1240 - 90 - squares * side, 90);
        let within = x >= left && y >= top && x < left + squares * side && y < top + squares * side;
        let dark = if within {
            let at = ((y - top) / side * squares + (x - left) / side) as usize;
            colours[at] == qrcode::Color::Dark
        } else {
            y > 500 && y % 60 < 4 && x % 31 < 22 && (100..1100).contains(&x)
        };
        Luma([if dark { 30 } else { 240 }])
    })
}

fn jpeg(points: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    points.write_to(&mut std::io::Cursor::new(&mut bytes), ImageFormat::Jpeg).unwrap();
    bytes
}

fn taken(bytes: &[u8]) -> Result<Vec<Page>, Refusal> {
    let mut pages = Vec::new();
    take_apart::<Refusal>(bytes, &mut |page| {
        pages.push(page);
        Ok(())
    })?;
    Ok(pages)
}

/// Specks all over, and a turn by some degrees, as a sheet lies in a feeder.
fn worn(page: &GrayImage, degrees: f32) -> GrayImage {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (middle_x, middle_y) = (page.width() as f32 / 2.0, page.height() as f32 / 2.0);
    let mut seed = 7u32;
    GrayImage::from_fn(page.width(), page.height(), |x, y| {
        let (dx, dy) = (x as f32 - middle_x, y as f32 - middle_y);
        let (from_x, from_y) = (middle_x + dx * cos - dy * sin, middle_y + dx * sin + dy * cos);
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let speck = ((seed >> 24) as i16 - 128) / 4;
        let inside = from_x >= 0.0
            && from_y >= 0.0
            && from_x < page.width() as f32 - 1.0
            && from_y < page.height() as f32 - 1.0;
        let shade = if inside { page.get_pixel(from_x as u32, from_y as u32)[0] } else { 200 };
        Luma([(i16::from(shade) + speck).clamp(0, 255) as u8])
    })
}

#[test]
fn a_code_is_read_however_the_page_lay_and_the_page_comes_upright() {
    let page = DynamicImage::ImageLuma8(paper(CODE));
    for (turned, name) in [
        (page.clone(), "upright"),
        (page.rotate90(), "turned with the clock"),
        (page.rotate180(), "on its head"),
        (page.rotate270(), "turned against the clock"),
    ] {
        let read = taken(&jpeg(&turned)).unwrap();
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].codes, [CODE], "{name}");
        let picture = read[0].picture.as_ref().unwrap();
        assert_eq!((picture.width, picture.height, picture.colour), (1240, 1754, false), "{name}");
        // The corner with the code is dark again where it was.
        let upright = image::load_from_memory(&picture.jpeg).unwrap().to_luma8();
        let shade = |x: u32| (95..120).map(|y| u32::from(upright.get_pixel(x, y)[0])).sum::<u32>() / 25;
        assert!(shade(1240 - 90 - 3) < 80, "{name}: the edge of the code");
        assert!(shade(92) > 200, "{name}: nothing");
    }
}

#[test]
fn a_crooked_and_specked_page_is_read() {
    for degrees in [-7.0, -2.5, 3.0, 6.0] {
        let page = DynamicImage::ImageLuma8(worn(&paper(CODE), degrees));
        assert_eq!(taken(&jpeg(&page)).unwrap()[0].codes, [CODE], "{degrees}");
    }
}

#[test]
fn a_page_without_a_code_is_a_page_all_the_same() {
    let page = DynamicImage::ImageLuma8(GrayImage::from_pixel(800, 1100, Luma([250])));
    let read = taken(&jpeg(&page)).unwrap();
    assert!(read[0].codes.is_empty() && read[0].picture.is_ok());
    let same = taken(&jpeg(&page)).unwrap();
    assert_eq!(read, same, "the same page is known again");
}

#[test]
fn what_is_no_scan_is_refused() {
    assert_eq!(taken(b"PK\x03\x04").unwrap_err(), Refusal::NotScanned);
    assert_eq!(taken(b"%PDF-1.7\nnothing of the kind").unwrap_err(), Refusal::Damaged);
    let broken = &jpeg(&DynamicImage::ImageLuma8(paper(CODE)))[..300];
    assert_eq!(taken(broken).unwrap()[0].picture, Err(Unread::Damaged));
    // A PNG that says it has 60,000 by 60,000 points.
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bomb.extend([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert!(taken(&bomb).unwrap()[0].picture.is_err());
}

#[test]
fn the_pages_of_a_pdf_come_one_by_one_shown_as_it_says() {
    let first = jpeg(&DynamicImage::ImageLuma8(paper(CODE)));
    let second = jpeg(&DynamicImage::ImageLuma8(paper("CSPF/CSP4-A-F0043/1/SQ/2026-1")).rotate90());
    let mut document = lopdf::Document::with_version("1.5");
    let parent = document.new_object_id();
    let mut kids = Vec::new();
    for (jpeg, rotate) in [(Some(first), 0), (Some(second), 270), (None, 0)] {
        let mut resources = lopdf::Dictionary::new();
        if let Some(jpeg) = jpeg {
            let (width, height) = if rotate == 0 { (1240, 1754) } else { (1754, 1240) };
            let image = document.add_object(lopdf::Stream::new(
                dictionary! {
                    "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => height,
                    "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
                },
                jpeg,
            ));
            resources.set("XObject", dictionary! { "Im0" => image });
        }
        kids.push(
            document
                .add_object(dictionary! {
                    "Type" => "Page", "Parent" => parent, "Resources" => resources, "Rotate" => rotate,
                    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                })
                .into(),
        );
    }
    let pages = dictionary! { "Type" => "Pages", "Count" => 3, "Kids" => kids };
    document.objects.insert(parent, lopdf::Object::Dictionary(pages));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => parent });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    let read = taken(&bytes).unwrap();
    let codes: Vec<_> = read.iter().map(|page| page.codes.first().map(String::as_str)).collect();
    assert_eq!(codes, [Some(CODE), Some("CSPF/CSP4-A-F0043/1/SQ/2026-1"), None]);
    assert_eq!(read[2].picture, Err(Unread::NoPicture));
    let second = read[1].picture.as_ref().unwrap();
    assert_eq!((second.width, second.height), (1240, 1754));
}
