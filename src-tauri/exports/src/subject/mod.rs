//! A person's own data as a PDF: the same report gives the same bytes.

mod margins;
pub(crate) mod tables;

use csp_core::privacy::subject::{Part, SubjectReport};

use crate::batch::{self, Paper};
use crate::paper::flow::{self, Frame};
use crate::paper::fonts::{self, Fonts};
use crate::paper::rows::{Cell, Piece, Row, Style};
use crate::paper::sheet::{GREY, HEIGHT, Sheet, WIDTH};
use crate::paper::{Error, MARGIN, Pages};

const SPAN: (f32, f32) = (MARGIN, WIDTH - MARGIN);
const BODY: Style = Style::regular(9.0);
const LABEL: Style = Style::regular(9.0).in_ink(GREY);
const HEADING: Style = Style::semi_bold(9.0);
const LEADING: f32 = 12.5;
/// Where values begin beside their names.
const VALUES: f32 = 170.0;

/// The PDF of a person's own data.
///
/// # Errors
/// When this build's fonts cannot be read.
pub fn render(report: &SubjectReport) -> Result<Vec<u8>, Error> {
    batch::one(report)
}

/// The file's name, such as `CSP4-A-P0042_sr-Cyrl.pdf`. No person's name is in it.
#[must_use]
pub fn file_name(report: &SubjectReport) -> String {
    use csp_core::code::Code;
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let number: String = report.number.chars().map(safe).collect();
    format!("{number}_{}.pdf", report.language.code())
}

impl Paper for SubjectReport {
    fn file_name(&self) -> String {
        file_name(self)
    }

    fn title(&self) -> String {
        format!("{} {}", self.title, self.number)
    }

    fn language(&self) -> &str {
        use csp_core::code::Code;
        self.language.code()
    }

    fn content_hash(&self) -> &str {
        &self.content_hash
    }

    fn pages(&self) -> Result<Pages, Error> {
        Ok(Pages(sheets(fonts::fonts()?, self)))
    }
}

/// The pages, complete with heads and feet.
fn sheets(fonts: &'static Fonts, report: &SubjectReport) -> Vec<Sheet> {
    let bottom = HEIGHT - MARGIN;
    let frame =
        Frame { span: SPAN, first_top: margins::FIRST_TOP, first_bottom: bottom, top: MARGIN, bottom };
    let texts = flow::flow(fonts, &pieces(fonts, report), frame);
    let pages = texts.len();
    (1..)
        .zip(texts)
        .map(|(page, text)| {
            let mut sheet = margins::mark(fonts, report);
            if page == 1 {
                margins::head(&mut sheet, report);
            }
            sheet.ops.extend(text.ops);
            margins::foot(fonts, &mut sheet, report, page, pages);
            sheet
        })
        .collect()
}

fn pieces(fonts: &Fonts, report: &SubjectReport) -> Vec<Piece> {
    let row = |text: &str, style: Style, leading: f32, before: f32, keep_with_next: bool| {
        let cell = Cell::text(fonts, SPAN.0, SPAN.1 - SPAN.0, text, style);
        Piece::Row(Row { before, keep_with_next, ..Row::new(vec![cell], leading) })
    };
    let mut pieces = vec![
        row(&report.title, Style::semi_bold(16.0), 21.0, 0.0, true),
        row(&format!("{} · {}", report.name, report.number), Style::semi_bold(11.0), 16.0, 2.0, true),
        row(&report.programme, LABEL, LEADING, 0.0, true),
    ];
    pieces.extend(report.lead.iter().map(|text| row(text, BODY, LEADING, 5.0, false)));
    for section in &report.sections {
        pieces.push(row(&section.title, Style::semi_bold(11.5), 16.0, 16.0, true));
        for part in &section.parts {
            match part {
                Part::Heading(text) => pieces.push(row(text, HEADING, LEADING, 8.0, true)),
                Part::Text(text) => pieces.push(row(text, BODY, LEADING, 3.0, false)),
                Part::Facts(facts) => {
                    pieces.extend(facts.iter().map(|fact| Piece::Row(fact_row(fonts, fact))))
                }
                Part::Table { heads, rows, figures } => {
                    pieces.extend(tables::pieces(fonts, heads, rows, *figures));
                }
            }
        }
    }
    pieces
}

fn fact_row(fonts: &Fonts, (name, value): &(String, String)) -> Row {
    let label = Cell::text(fonts, SPAN.0, VALUES - 10.0, name, LABEL);
    let left = SPAN.0 + VALUES;
    let value = Cell::text(fonts, left, SPAN.1 - left, value, BODY);
    Row { before: 1.5, ..Row::new(vec![label, value], LEADING) }
}
