//! The cover: what this is, for whom, from when, and how to read it.

use csp_core::reporting::Audience;
use rust_xlsxwriter::{Format, Image, Url, Worksheet, XlsxError};

use super::labels::Sheet;
use super::{Room, page};

/// The European emblem, 720 by 480 pixels.
const EMBLEM: &[u8] = include_bytes!("../../../../assets/emblem/eu-emblem.png");

pub fn write(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    page::prepare(ws, room, Sheet::Cover)?;
    ws.set_print_fit_to_pages(1, 1).set_print_center_horizontally(true);
    ws.set_screen_gridlines(false);
    for (column, width) in [(0, 3.0), (1, 30.0), (2, 96.0)] {
        ws.set_column_width(column, width)?;
    }
    funding(ws, room)?;
    let row = heading(ws, room)?;
    let row = facts(ws, room, row + 1)?;
    let row = contents(ws, room, row + 1)?;
    let row = reading(ws, room, row + 1)?;
    ws.set_print_area(0, 0, row, 2)?;
    Ok(())
}

/// The emblem and the funding line, which belong together.
fn funding(ws: &mut Worksheet, room: &Room<'_>) -> Result<(), XlsxError> {
    ws.set_row_height_pixels(1, 84)?;
    let words = room.report.programme.funding.of(room.labels.language());
    let emblem = Image::new_from_buffer(EMBLEM)?.set_scale_to_size(120, 80, true).set_alt_text(&words);
    ws.insert_image_with_offset(1, 1, &emblem, 0, 2)?;
    // The indent clears the emblem, whose cell the words share: the two are inseparable.
    ws.merge_range(1, 1, 1, 2, &words, &room.look.funding.clone().set_indent(15))?;
    Ok(())
}

fn heading(ws: &mut Worksheet, room: &Room<'_>) -> Result<u32, XlsxError> {
    let (report, labels, look) = (room.report, room.labels, room.look);
    let name = format!("{} ({})", report.programme.title.of(labels.language()), report.programme.short_name);
    // A long name takes two lines rather than be cut.
    let lines = if name.chars().count() > 66 { 2.0 } else { 1.0 };
    ws.set_row_height(3, 36.0 * lines)?;
    ws.merge_range(3, 1, 3, 2, &name, &look.display)?;
    ws.set_row_height(4, 26)?;
    let subtitle = labels.with("workbook-document-title", &[("month", &labels.month(report.month))]);
    ws.merge_range(4, 1, 4, 2, &subtitle, &look.subtitle)?;
    let mut row = 5;
    let audience = if report.audience == Audience::Internal { &look.warning } else { &look.lead };
    line(ws, row, &labels.get(audience_key(report.audience)), audience)?;
    if report.programme.sample {
        row += 1;
        line(ws, row, &labels.get("workbook-sample"), &look.notice)?;
    }
    if !report.complete {
        row += 1;
        line(ws, row, &labels.get("workbook-incomplete"), &look.notice)?;
    }
    Ok(row + 1)
}

fn audience_key(audience: Audience) -> &'static str {
    match audience {
        Audience::Internal => "workbook-about-internal",
        Audience::EuOffice => "workbook-about-eu-office",
        Audience::Public => "workbook-about-public",
    }
}

fn line(ws: &mut Worksheet, row: u32, text: &str, format: &Format) -> Result<(), XlsxError> {
    ws.merge_range(row, 1, row, 2, text, format)?;
    Ok(())
}

/// Contract, period, month, who prepared it, as of when.
fn facts(ws: &mut Worksheet, room: &Room<'_>, first: u32) -> Result<u32, XlsxError> {
    let (report, labels) = (room.report, room.labels);
    let programme = &report.programme;
    let period = match (programme.starts_on, programme.ends_on) {
        (Some(from), Some(to)) => Some(format!("{} – {}", labels.day(from), labels.day(to))),
        (Some(from), None) => Some(labels.with("workbook-from", &[("day", &labels.day(from))])),
        _ => None,
    };
    let month = format!(
        "{}  ({} – {})",
        labels.month(report.month),
        labels.day(report.month.first_day()),
        labels.day(report.month.last_day())
    );
    let as_of = report.as_of.as_ref();
    let recorded = as_of.map(|a| {
        labels.with("workbook-moment", &[("moment", &a.moment.format("%d.%m.%Y %H:%M").to_string())])
    });
    let version =
        as_of.map(|a| labels.with("workbook-version-open", &[("sequence", &a.sequence.to_string())]));
    let head = as_of.map(|a| in_groups(&a.hash));
    // The asterisk leads to the footnote, so it stands only where there is one.
    let star = if programme.footnote.is_some() { "*" } else { "" };
    let territory = format!("{}{star}", labels.get("workbook-territory"));
    let prepared = Some(programme.prepared_by.of(labels.language())).filter(|p| !p.is_empty());
    let facts = [
        ("contract", programme.contract_number.clone()),
        ("period", period),
        ("month", Some(month)),
        ("prepared-by", prepared),
        ("territory", Some(territory)),
        ("exceptions", Some(report.exceptions.count.to_string())),
        ("recorded", recorded),
        ("version", version),
        ("chain-head", head),
    ];
    let mut row = first;
    for (key, value) in facts {
        ws.write_string_with_format(row, 1, labels.get(&format!("workbook-fact-{key}")), &room.look.fact)?;
        match value {
            Some(text) => ws.write_string_with_format(row, 2, text, &room.look.value)?,
            None => ws.write_string_with_format(row, 2, &labels.not_recorded, &room.look.missing)?,
        };
        row += 1;
    }
    Ok(row)
}

/// A hash in groups of eight, so that eyes can compare two.
fn in_groups(hash: &str) -> String {
    let letters: Vec<char> = hash.chars().collect();
    letters.chunks(8).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// What each sheet shows, with a link to it.
fn contents(ws: &mut Worksheet, room: &Room<'_>, row: u32) -> Result<u32, XlsxError> {
    ws.set_row_height(row, 22)?;
    ws.write_string_with_format(row, 1, room.labels.get("workbook-contents"), &room.look.section)?;
    let until = room.labels.day(room.report.month.last_day());
    let mut row = row + 1;
    for sheet in Sheet::ALL.into_iter().filter(|s| *s != Sheet::Cover && s.is_for(room.report.audience)) {
        let name = room.labels.sheet_name(sheet);
        let link = Url::new(format!("internal:'{}'!A1", name.replace('\'', "''"))).set_text(&name);
        ws.write_url_with_format(row, 1, link, &room.look.link)?;
        let shows = room.labels.with(sheet.lead_key(), &[("until", &until)]);
        ws.write_string_with_format(row, 2, shows, &room.look.value)?;
        row += 1;
    }
    Ok(row)
}

/// How to read the figures, and the footnote.
fn reading(ws: &mut Worksheet, room: &Room<'_>, row: u32) -> Result<u32, XlsxError> {
    let (report, labels) = (room.report, room.labels);
    ws.set_row_height(row, 22)?;
    ws.write_string_with_format(row, 1, labels.get("workbook-how-to-read"), &room.look.section)?;
    let threshold = report.threshold.to_string();
    let mut notes = vec![labels.get("workbook-read-formulas")];
    match report.audience {
        Audience::Internal => notes.push(labels.get("workbook-read-internal")),
        Audience::EuOffice | Audience::Public => {
            notes.push(labels.with("workbook-read-withheld", &[("threshold", &threshold)]));
            notes.push(labels.get("workbook-read-marked"));
        }
    }
    notes.push(labels.get("workbook-read-dates"));
    let mut row = row + 1;
    for text in notes {
        note(ws, room, row, &text)?;
        row += 1;
    }
    if let Some(footnote) = &report.programme.footnote {
        row += 1;
        let text = format!("* {}", footnote.of(labels.language()));
        note(ws, room, row, &text)?;
    }
    Ok(row)
}

/// A note across the page, as high as its text needs.
fn note(ws: &mut Worksheet, room: &Room<'_>, row: u32, text: &str) -> Result<(), XlsxError> {
    const LINE: usize = 145;
    let lines = u32::try_from(text.chars().count().div_ceil(LINE)).unwrap_or(1);
    ws.merge_range(row, 1, row, 2, text, &room.look.note)?;
    ws.set_row_height(row, 13.0 * f64::from(lines) + 2.0)?;
    Ok(())
}
