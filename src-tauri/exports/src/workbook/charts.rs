//! Native charts. Each answers the question that is its title.

use csp_core::code::Code;
use csp_core::reporting::{Breakdown, Dimension, Figure, Shown, Told};
use csp_core::selection::ApplicationState;
use rust_xlsxwriter::{
    Chart, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, ChartType, Color,
    Worksheet, XlsxError,
};

use super::Room;
use super::labels::Sheet;
use super::look::{ACCENT, BAR, FONT, INK, LINE, MONTH, QUIET};
use super::summary::has_any;

/// The most lines a chart shows; the table has them all.
const MOST: usize = 12;

/// Where the tables of the summary stand.
pub struct Chartable<'a> {
    /// The row of the first month.
    pub series_row: u32,
    /// Each table with the row of its first line.
    pub tables: &'a [(&'a Breakdown, u32)],
}

/// The summary's charts, one below the other from the top.
pub fn summary(ws: &mut Worksheet, room: &Room<'_>, at: Chartable<'_>, column: u16) -> Result<(), XlsxError> {
    let name = room.labels.sheet_name(Sheet::Summary);
    let mut row = 3;
    if has_any(room, Figure::Received) {
        let last = at.series_row + u32::try_from(room.report.series.len()).unwrap_or(1) - 1;
        let mut chart = question(room, ChartType::Column, "workbook-chart-series");
        for (of, color) in [(1u16, BAR), (2, ACCENT)] {
            chart
                .add_series()
                .set_name((name.as_str(), at.series_row - 1, of))
                .set_categories((name.as_str(), at.series_row, 0, last, 0))
                .set_values((name.as_str(), at.series_row, of, last, of))
                .set_format(&mut filled(color))
                .set_gap(60);
        }
        chart.x_axis().set_text_axis(true).set_num_format(MONTH).set_font(font(9, QUIET).set_rotation(-45));
        chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(9, INK));
        row = place(ws, row, column, &mut chart, 300)?;
    }
    for (by, of, key) in [
        (Dimension::Municipality, 5u16, "workbook-chart-municipality"),
        (Dimension::Community, 1, "workbook-chart-community"),
    ] {
        let Some((table, first)) = at.tables.iter().find(|(b, _)| b.by == by) else { continue };
        let bars = bars(table);
        if bars == 0 {
            continue;
        }
        let last = first + u32::try_from(bars).unwrap_or(1) - 1;
        let mut chart = question(room, ChartType::Bar, key);
        chart
            .add_series()
            .set_categories((name.as_str(), *first, 0, last, 0))
            .set_values((name.as_str(), *first, of, last, of))
            .set_format(&mut filled(ACCENT))
            .set_gap(45);
        chart.legend().set_hidden();
        lying(&mut chart);
        let height = 110 + 22 * u32::try_from(bars).unwrap_or(1);
        row = place(ws, row, column, &mut chart, height.max(200))?;
    }
    Ok(())
}

/// How many of a table's first lines are worth a bar.
fn bars(table: &Breakdown) -> usize {
    let weight = |shown: Option<Shown>| shown.and_then(Shown::number).unwrap_or(0);
    let worth = |line: &&csp_core::reporting::BreakdownLine| {
        matches!(line.key, Told::Is(_))
            && if table.by == Dimension::Municipality {
                weight(line.granted) > 0
            } else {
                weight(Some(line.supported)) > 0
            }
    };
    table.lines.iter().take_while(worth).count().min(MOST)
}

/// Where applications stand, by component: bars made of states.
pub fn pipeline(
    ws: &mut Worksheet,
    room: &Room<'_>,
    (head_row, lines): (u32, u32),
    states: u16,
    (row, column): (u32, u16),
) -> Result<(), XlsxError> {
    if room.report.applications.is_empty() || lines == 0 {
        return Ok(());
    }
    let name = room.labels.sheet_name(Sheet::Pipeline);
    let mut chart = question(room, ChartType::BarStacked, "workbook-chart-pipeline");
    // From waiting to signed the blue deepens; what ended without support is grey.
    let color = |state: ApplicationState| match state {
        ApplicationState::Received => 0xDC_E4F4,
        ApplicationState::Eligible => 0xB7_C7E8,
        ApplicationState::Ineligible => 0xC9_C5BD,
        ApplicationState::Returned => 0xD9_CBA3,
        ApplicationState::Reserve => 0x93_A9DA,
        ApplicationState::Approved => 0x6F_8CCB,
        ApplicationState::Rejected => 0x9A_958B,
        ApplicationState::Withdrawn => 0xB3_AEA4,
        ApplicationState::Agreed => 0x1F_3B7A,
    };
    let colors = ApplicationState::ALL.iter().map(|state| Color::RGB(color(*state)));
    for (state, color) in (1..=states).zip(colors) {
        chart
            .add_series()
            .set_name((name.as_str(), head_row, state))
            .set_categories((name.as_str(), head_row + 1, 0, head_row + lines, 0))
            .set_values((name.as_str(), head_row + 1, state, head_row + lines, state))
            .set_format(&mut filled(color))
            .set_gap(45)
            .set_overlap(100);
    }
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(9, INK));
    lying(&mut chart);
    place(ws, row, column, &mut chart, 330)?;
    Ok(())
}

fn question(room: &Room<'_>, kind: ChartType, key: &str) -> Chart {
    let mut chart = Chart::new(kind);
    let text = room.labels.get(key);
    chart.title().set_name(text.as_str()).set_font(font(11, INK).set_bold());
    chart.set_alt_text(text);
    chart.chart_area().set_format(ChartFormat::new().set_border(ChartLine::new().set_color(LINE)));
    for axis in 0..2 {
        let axis = if axis == 0 { chart.x_axis() } else { chart.y_axis() };
        axis.set_font(&font(9, QUIET));
        axis.set_format(ChartFormat::new().set_line(ChartLine::new().set_color(LINE)));
    }
    chart.y_axis().set_major_gridlines(true).set_major_gridlines_line(ChartLine::new().set_color(LINE));
    chart
}

/// Bars lie: their values run along the horizontal axis, and the first line stands on top.
fn lying(chart: &mut Chart) {
    chart.x_axis().set_major_gridlines(true).set_major_gridlines_line(ChartLine::new().set_color(LINE));
    chart.x_axis().set_num_format("#,##0");
    chart.y_axis().set_major_gridlines(false).set_reverse();
}

fn font(size: u8, color: Color) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name(FONT).set_size(size).set_color(color).unset_bold();
    font
}

fn filled(color: Color) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(color));
    format
}

/// Puts a chart at a row; the row below it.
fn place(
    ws: &mut Worksheet,
    row: u32,
    column: u16,
    chart: &mut Chart,
    height: u32,
) -> Result<u32, XlsxError> {
    chart.set_width(560).set_height(height);
    ws.insert_chart_with_offset(row, column, chart, 0, 4)?;
    // Rows are 20 pixels high, a few of them more: the next chart never touches this one.
    Ok(row + height.div_ceil(20) + 2)
}
