//! The whole file of a grant as one PDF: its first pages, then every paper and every scanned page in order, with the
//! number of each page in the whole, and a list of what begins where for readers.

use csp_core::grants::document::AgreementDocument;
use csp_core::selection::papers::PaperDocument;

use crate::batch::Paper;
use crate::document;
pub use crate::paper::Error;
use crate::paper::binder::{About, Binder};
use crate::paper::fonts::{Weight, fonts};
use crate::paper::picture::Picture;
use crate::paper::sheet::{GREY, HEIGHT, Sheet, WIDTH};

/// How far scanned pages stay from the paper's edges, in points: printers reach no further.
const EDGE: f32 = 28.0;
/// Room beneath a scanned page for the number in the whole.
const BENEATH: f32 = 16.0;
/// Where the number in the whole stands, from the lower edge.
const NUMBER: f32 = 17.0;

/// What is bound.
pub enum Content<'a> {
    /// A paper of the programme.
    Paper(&'a PaperDocument),
    /// The agreement.
    Agreement(&'a AgreementDocument),
    /// Page pictures, each a JPEG.
    Pictures(Vec<&'a [u8]>),
}

/// One member of a file.
pub struct Member<'a> {
    /// What readers list it under.
    pub title: String,
    /// What it is made of.
    pub content: Content<'a>,
}

/// How many pages a paper takes.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn length(content: &Content<'_>) -> Result<usize, Error> {
    Ok(match content {
        Content::Pictures(pictures) => pictures.len(),
        other => sheets(other)?.len(),
    })
}

/// The PDF. The same members give the same bytes.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn bind(first: &PaperDocument, members: &[Member<'_>]) -> Result<Vec<u8>, Error> {
    let fonts = fonts()?;
    let mut binder = Binder::new(fonts);
    let mut page = 0;
    let mut add = |binder: &mut Binder, title: &str, content: &Content<'_>| -> Result<(), Error> {
        binder.mark(title);
        for mut sheet in sheets(content)? {
            page += 1;
            let told = format!("{} · {page}", first.number);
            let wide = fonts.width(&told, Weight::Regular, 7.5);
            sheet.text((WIDTH - wide) / 2.0, HEIGHT - NUMBER, &told, Weight::Regular, 7.5, GREY);
            binder.add(sheet);
        }
        Ok(())
    };
    add(&mut binder, &first.title, &Content::Paper(first))?;
    for member in members {
        add(&mut binder, &member.title, &member.content)?;
    }
    let title = first.title();
    let about = About { title: &title, language: first.language(), hash: first.content_hash() };
    Ok(binder.finish(&about))
}

/// The file's name, such as `CSP4-A-0042_dossier-whole_en.pdf`. No person's name is in it.
#[must_use]
pub fn file_name(first: &PaperDocument) -> String {
    document::file_name(first)
}

fn sheets(content: &Content<'_>) -> Result<Vec<Sheet>, Error> {
    match content {
        Content::Paper(paper) => Ok(paper.pages()?.0),
        Content::Agreement(agreement) => Ok(agreement.pages()?.0),
        Content::Pictures(pictures) => Ok(pictures.iter().map(|jpeg| scanned(jpeg)).collect()),
    }
}

/// A page with a picture as large as it fits. One that is no picture leaves its page empty, so that every page stays
/// where the first pages say.
fn scanned(jpeg: &[u8]) -> Sheet {
    let mut sheet = Sheet::default();
    if let Some(picture) = Picture::jpeg(jpeg) {
        let (across, down) = picture.size();
        let (across, down) = (f32::from(across), f32::from(down));
        let (room_across, room_down) = (WIDTH - 2.0 * EDGE, HEIGHT - 2.0 * EDGE - BENEATH);
        let unit = (room_across / across).min(room_down / down);
        let (width, height) = (across * unit, down * unit);
        sheet.picture((WIDTH - width) / 2.0, EDGE, width, height, &picture);
    }
    sheet
}
