//! Application forms to print and fill in by hand: black on white, the code of each field beside it, a code on each
//! page by which it finds its application again.

mod fields;

use csp_core::papers::PageCode;
use csp_core::papers::document::{FormDocument, Pages};

pub use crate::paper::Error;
use crate::paper::bind_about;
use crate::paper::binder::About;
use crate::paper::code::code;
use crate::paper::emblem::emblem;
use crate::paper::fonts::{self, Fonts, Weight};
use crate::paper::rows::{Cell, Row, Style};
use crate::paper::sheet::{ALERT, BLACK, GREY, HEIGHT, RULE, Sheet, WIDTH};
use fields::{Block, blocks};

/// Fifteen millimetres: a form needs the room, and every printer reaches so far.
const MARGIN: f32 = 42.52;
const SPAN: (f32, f32) = (MARGIN, WIDTH - MARGIN);
const FULL: f32 = SPAN.1 - SPAN.0;
/// Twenty-three millimetres: read at 100 dots per inch.
const CODE: f32 = 65.2;
const EMBLEM: f32 = 34.0;
/// Where the fields begin on a page that follows.
const TOP: f32 = MARGIN + CODE + 12.0;
const BOTTOM: f32 = HEIGHT - 46.0;

/// One PDF with all the forms, one after the other. The same document gives the same bytes.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(document: &FormDocument) -> Result<Vec<u8>, Error> {
    let fonts = fonts::fonts()?;
    let sheets = all_sheets(fonts, document);
    let title = said(document, "title").first().cloned().unwrap_or_default();
    let language = document.languages.split('+').next().unwrap_or_default();
    Ok(bind_about(fonts, &About { title: &title, language, hash: &document.content_hash }, sheets))
}

/// The pages of all the forms.
pub(crate) fn all_sheets(fonts: &Fonts, document: &FormDocument) -> Vec<Sheet> {
    let laid = lay(fonts, document);
    document.numbers.iter().flat_map(|number| sheets(fonts, document, number, &laid)).collect()
}

/// The file's name, such as `CSP4-A-F0042_F0051_sq.pdf`.
#[must_use]
pub fn file_name(document: &FormDocument) -> String {
    let first = document.numbers.first().map_or("form", String::as_str);
    let last = document.numbers.last().filter(|last| *last != first);
    let last =
        last.and_then(|last| last.rsplit('-').next()).map(|last| format!("_{last}")).unwrap_or_default();
    format!("{first}{last}_{}.pdf", document.languages.replace('+', "-"))
}

/// The texts under a name, without those that say the same.
fn said(document: &FormDocument, name: &str) -> Vec<String> {
    let mut texts = document.labels.get(name).cloned().unwrap_or_default();
    texts.dedup();
    texts
}

/// The same in one line.
fn line(document: &FormDocument, name: &str) -> String {
    said(document, name).join(" / ")
}

/// The blocks of each page, with where they stand.
fn lay<'a>(fonts: &'a Fonts, document: &'a FormDocument) -> Vec<Vec<(f32, Block<'a>)>> {
    let mut pages = vec![Vec::new()];
    let mut y = head_height(fonts, document);
    for block in blocks(fonts, document) {
        let needed = block.height + block.with_next;
        if y + block.before + needed > BOTTOM {
            pages.push(Vec::new());
            y = TOP;
        } else {
            y += block.before;
        }
        let height = block.height;
        if let Some(page) = pages.last_mut() {
            page.push((y, block));
        }
        y += height;
    }
    pages
}

fn sheets(
    fonts: &Fonts,
    document: &FormDocument,
    number: &str,
    laid: &[Vec<(f32, Block<'_>)>],
) -> Vec<Sheet> {
    laid.iter()
        .enumerate()
        .map(|(i, blocks)| {
            let mut sheet = Sheet::default();
            let text = match document.pages {
                Pages::Application => {
                    PageCode::form_text(number, i + 1, &document.languages, &document.version)
                }
                Pages::Visit => PageCode::receipt_text(number, &format!("V{}", i + 1)),
            };
            code(&mut sheet, SPAN.1 - CODE, MARGIN, CODE, &text);
            if i == 0 {
                head(fonts, &mut sheet, document, number);
            } else {
                let title = line(document, "title");
                down(fonts, &mut sheet, MARGIN, &title, Style::semi_bold(10.0), FULL - CODE - 20.0);
                numbered(fonts, &mut sheet, MARGIN + 28.0, document, number);
            }
            for (y, block) in blocks {
                (block.draw)(&mut sheet, *y);
            }
            foot(fonts, &mut sheet, document, number, i + 1, laid.len());
            sheet
        })
        .collect()
}

/// A text broken to a width; gives where it ends.
fn down(fonts: &Fonts, sheet: &mut Sheet, y: f32, text: &str, style: Style, width: f32) -> f32 {
    let row = Row::new(vec![Cell::text(fonts, SPAN.0, width, text, style)], style.size * 1.34);
    row.draw(fonts, sheet, y, y, SPAN);
    y + row.height()
}

fn height(fonts: &Fonts, text: &str, style: Style, width: f32) -> f32 {
    Row::new(vec![Cell::text(fonts, SPAN.0, width, text, style)], style.size * 1.34).height()
}

const TITLE: Style = Style::semi_bold(15.0);
const PROGRAMME: Style = Style::regular(9.0);
const LEAD: Style = Style::regular(8.0);

fn head_height(fonts: &Fonts, document: &FormDocument) -> f32 {
    let width = FULL - CODE - 20.0;
    let programme: f32 = document.programme.iter().map(|text| height(fonts, text, PROGRAMME, width)).sum();
    let title = height(fonts, &line(document, "title"), TITLE, width);
    let beside = EMBLEM + 8.0 + programme + title + 22.0;
    let lead: f32 = said(document, "lead").iter().map(|text| height(fonts, text, LEAD, FULL)).sum();
    MARGIN + beside.max(CODE + 8.0) + lead + 4.0
}

fn head(fonts: &Fonts, sheet: &mut Sheet, document: &FormDocument, number: &str) {
    let width = FULL - CODE - 20.0;
    emblem(sheet, SPAN.0, MARGIN, EMBLEM);
    let first = MARGIN + EMBLEM / 2.0 - document.funding.len() as f32 * 5.5 + 8.0;
    for (i, funding) in document.funding.iter().enumerate() {
        sheet.text(
            SPAN.0 + EMBLEM * 1.5 + 8.0,
            first + i as f32 * 11.0,
            funding,
            Weight::SemiBold,
            8.5,
            BLACK,
        );
    }
    let mut y = MARGIN + EMBLEM + 8.0;
    for programme in &document.programme {
        y = down(fonts, sheet, y, programme, PROGRAMME, width);
    }
    y = down(fonts, sheet, y, &line(document, "title"), TITLE, width);
    numbered(fonts, sheet, y + 2.0, document, number);
    y = (y + 22.0).max(MARGIN + CODE + 8.0);
    for lead in said(document, "lead") {
        y = down(fonts, sheet, y, &lead, LEAD, FULL);
    }
}

/// The number, large enough to be typed from the paper.
fn numbered(fonts: &Fonts, sheet: &mut Sheet, y: f32, document: &FormDocument, number: &str) {
    let label = line(document, "number");
    sheet.text(SPAN.0, y + 10.0, &label, Weight::Regular, 8.0, GREY);
    let x = SPAN.0 + fonts.width(&label, Weight::Regular, 8.0) + 6.0;
    sheet.text(x, y + 11.0, number, Weight::SemiBold, 12.0, BLACK);
    if document.sample_vault {
        let x = x + fonts.width(number, Weight::SemiBold, 12.0) + 12.0;
        sheet.text(x, y + 10.0, &line(document, "sample"), Weight::SemiBold, 8.0, ALERT);
    }
}

fn foot(fonts: &Fonts, sheet: &mut Sheet, document: &FormDocument, number: &str, page: usize, pages: usize) {
    let y = HEIGHT - 28.0;
    sheet.line((SPAN.0, y - 9.0), (SPAN.1, y - 9.0), 0.4, RULE);
    sheet.text(SPAN.0, y, &format!("{number}  [{}]", document.version), Weight::SemiBold, 7.0, GREY);
    let count =
        line(document, "page").replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
    let width = fonts.width(&count, Weight::Regular, 7.0);
    sheet.text(SPAN.1 - width, y, &count, Weight::Regular, 7.0, GREY);
    sheet.text(SPAN.0, y + 8.0, &format!("SHA-256 {}", document.content_hash), Weight::Regular, 5.5, GREY);
}
