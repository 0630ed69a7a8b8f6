//! Page pictures bound into one PDF, each on a page of its own proportions. The JPEGs are put in as they are; nothing
//! here opens them.

use std::io::Write as _;

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
    let mut pdf = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = Vec::new();
    let mut object = |pdf: &mut Vec<u8>, head: &str, stream: Option<&[u8]>| {
        places.push(pdf.len());
        // Writing into memory cannot fail.
        let _ = write!(pdf, "{} 0 obj\n{head}\n", places.len());
        if let Some(stream) = stream {
            pdf.extend_from_slice(b"stream\n");
            pdf.extend_from_slice(stream);
            pdf.extend_from_slice(b"\nendstream\n");
        }
        pdf.extend_from_slice(b"endobj\n");
    };
    object(&mut pdf, "<< /Type /Catalog /Pages 2 0 R >>", None);
    let kids: Vec<String> = (0..pictures.len()).map(|i| format!("{} 0 R", 3 + 3 * i)).collect();
    let pages = format!("<< /Type /Pages /Count {} /Kids [{}] >>", pictures.len(), kids.join(" "));
    object(&mut pdf, &pages, None);
    for (i, picture) in pictures.iter().enumerate() {
        let unit = LONGER / f64::from(picture.width.max(picture.height).max(1));
        let (width, height) = (f64::from(picture.width) * unit, f64::from(picture.height) * unit);
        let first = 3 + 3 * i;
        let page = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2} {height:.2}] /Contents {} 0 R \
             /Resources << /XObject << /Scan {} 0 R >> >> >>",
            first + 1,
            first + 2
        );
        object(&mut pdf, &page, None);
        let drawing = format!("q {width:.2} 0 0 {height:.2} 0 0 cm /Scan Do Q");
        object(&mut pdf, &format!("<< /Length {} >>", drawing.len()), Some(drawing.as_bytes()));
        let head = format!(
            "<< /Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace /{} /BitsPerComponent 8 \
             /Filter /DCTDecode /Length {} >>",
            picture.width,
            picture.height,
            if picture.colour { "DeviceRGB" } else { "DeviceGray" },
            picture.jpeg.len()
        );
        object(&mut pdf, &head, Some(picture.jpeg));
    }
    let table = pdf.len();
    let _ = write!(pdf, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
    for place in &places {
        let _ = writeln!(pdf, "{place:010} 00000 n ");
    }
    let _ = write!(pdf, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", places.len() + 1);
    pdf
}
