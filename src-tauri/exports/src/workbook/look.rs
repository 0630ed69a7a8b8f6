//! The workbook's type and colour: one family, few sizes, one accent.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Calibri: on every machine with Excel; LibreOffice puts Carlito, of the same widths, in its place.
pub const FONT: &str = "Calibri";
/// Text.
pub const INK: Color = Color::RGB(0x1C1F24);
/// Quiet text.
pub const QUIET: Color = Color::RGB(0x5E6168);
/// Rules.
pub const LINE: Color = Color::RGB(0xD9D5CD);
/// The one colour that means something to do or to see first.
pub const ACCENT: Color = Color::RGB(0x1F3B7A);
/// The ground of headings of columns.
pub const GROUND: Color = Color::RGB(0xF3F1EC);
/// What needs attention; always beside a word.
pub const AMBER: Color = Color::RGB(0x8A5A00);
/// What must not leave the office.
pub const RED: Color = Color::RGB(0xA3261B);
/// Bars.
pub const BAR: Color = Color::RGB(0x9DB2DC);

/// Whole numbers with thousands separators.
pub const WHOLE: &str = "#,##0";
/// Money in EUR; zero cents are written.
pub const MONEY: &str = "#,##0.00";
/// Days.
pub const DAY: &str = "dd.mm.yyyy";
/// Months.
pub const MONTH: &str = "mm.yyyy";
/// The mark of a figure that is a value, not a formula.
pub const MARK: &str = "‡";

/// The formats every sheet draws from.
pub struct Look {
    /// The name of the programme on the cover.
    pub display: Format,
    /// What the cover is about.
    pub subtitle: Format,
    /// The title of a sheet.
    pub title: Format,
    /// The line below it.
    pub lead: Format,
    /// The title of a table.
    pub section: Format,
    /// The heading of a column of text.
    pub head: Format,
    /// The heading of a column of numbers.
    pub head_right: Format,
    /// Text in a table.
    pub text: Format,
    /// What stands for an absent value.
    pub muted: Format,
    /// A whole number.
    pub whole: Format,
    /// Money.
    pub money: Format,
    /// A day.
    pub day: Format,
    /// A month.
    pub month: Format,
    /// A share of a whole.
    pub share: Format,
    /// The label, number and money of a sum.
    pub sum: [Format; 3],
    /// A whole number and money that are values, not formulas.
    pub marked: [Format; 2],
    /// A note below a table.
    pub note: Format,
    /// A fact's name on the cover.
    pub fact: Format,
    /// A fact.
    pub value: Format,
    /// A fact that is missing.
    pub missing: Format,
    /// A link to a sheet.
    pub link: Format,
    /// What must be seen: the sample, the open month.
    pub notice: Format,
    /// What must not leave the office.
    pub warning: Format,
    /// The funding line beside the emblem.
    pub funding: Format,
}

impl Look {
    /// The formats.
    pub fn new() -> Self {
        let base = || Format::new().set_font_name(FONT).set_font_size(10).set_font_color(INK);
        let cell = || base().set_border_bottom(FormatBorder::Hair).set_border_bottom_color(LINE);
        let right = |f: Format| f.set_align(FormatAlign::Right);
        let head = || {
            base()
                .set_bold()
                .set_background_color(GROUND)
                .set_text_wrap()
                .set_align(FormatAlign::Bottom)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(ACCENT)
        };
        let sum = || {
            base()
                .set_bold()
                .set_border_top(FormatBorder::Thin)
                .set_border_top_color(ACCENT)
                .set_border_bottom(FormatBorder::None)
        };
        let marked = |format: &str| {
            right(cell().set_italic().set_font_color(AMBER).set_num_format(format!("{format}\" {MARK}\"")))
        };
        let top = |f: Format| f.set_align(FormatAlign::Top).set_text_wrap();
        Self {
            display: base().set_font_size(26).set_bold().set_text_wrap().set_align(FormatAlign::Bottom),
            subtitle: base().set_font_size(16).set_font_color(ACCENT),
            title: base().set_font_size(16).set_bold(),
            lead: base().set_font_color(QUIET),
            section: base().set_font_size(12).set_bold().set_font_color(ACCENT),
            head: head(),
            head_right: right(head()),
            text: cell(),
            muted: cell().set_italic().set_font_color(QUIET),
            whole: right(cell().set_num_format(WHOLE)),
            money: right(cell().set_num_format(MONEY)),
            day: right(cell().set_num_format(DAY)),
            month: cell().set_num_format(MONTH).set_align(FormatAlign::Left),
            share: right(cell().set_num_format("0%")),
            sum: [sum(), right(sum().set_num_format(WHOLE)), right(sum().set_num_format(MONEY))],
            marked: [marked(WHOLE), marked(MONEY)],
            note: top(base().set_font_size(9).set_font_color(QUIET)),
            fact: top(cell().set_font_color(QUIET)).set_indent(0),
            value: top(cell().set_align(FormatAlign::Left)),
            missing: top(cell().set_italic().set_font_color(AMBER)),
            link: top(cell().set_font_color(ACCENT)),
            notice: base().set_bold().set_font_color(AMBER),
            warning: base().set_bold().set_font_color(RED),
            funding: base()
                .set_font_size(14)
                .set_bold()
                .set_font_color(ACCENT)
                .set_align(FormatAlign::VerticalCenter),
        }
    }
}
