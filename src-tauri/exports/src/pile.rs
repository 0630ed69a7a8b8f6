//! Page pictures bound into one PDF, each on a page of its own proportions. The JPEGs are put in as they are; nothing
//! here opens them.

use crate::paper::file::File;

/// A page picture.
#[derive(Debug, Clone, Copy)]
pub struct PagePicture<'a> {
    /// JPEG.
    pub jpeg: &'a [u8],
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
    /// Three channels, or one.
    pub colour: bool,
}

/// The longer side of a page: that of A4.
const LONGER: f64 = 841.89;

/// The PDF of these pictures. The same pictures give the same bytes.
#[must_use]
pub fn bind(pictures: &[PagePicture<'_>]) -> Vec<u8> {
    let mut file = File::new();
    let parent = file.promise();
    let mut kids = String::new();
    for picture in pictures {
        let unit = LONGER / f64::from(picture.width.max(picture.height).max(1));
        let (width, height) = (f64::from(picture.width) * unit, f64::from(picture.height) * unit);
        let entries = format!(
            "/Type/XObject/Subtype/Image/Width {}/Height {}/ColorSpace/{}/BitsPerComponent 8/Filter/DCTDecode",
            picture.width,
            picture.height,
            if picture.colour { "DeviceRGB" } else { "DeviceGray" }
        );
        let scan = file.stream(&entries, picture.jpeg);
        let drawing = format!("q {width:.2} 0 0 {height:.2} 0 0 cm /Scan Do Q");
        let content = file.stream("", drawing.as_bytes());
        let page = file.object(
            format!(
                "<</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {width:.2} {height:.2}]/Contents {content} 0 R\
                 /Resources<</XObject<</Scan {scan} 0 R>>>>>>"
            )
            .as_bytes(),
        );
        kids.push_str(&format!("{page} 0 R "));
    }
    let pages = format!("<</Type/Pages/Count {}/Kids[{}]>>", pictures.len(), kids.trim_end());
    file.keep(parent, pages.as_bytes());
    let catalog = file.object(format!("<</Type/Catalog/Pages {parent} 0 R>>").as_bytes());
    file.finish(catalog)
}
