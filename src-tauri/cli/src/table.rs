//! Tables for people: columns aligned, figures to the right.

/// How a column stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Text.
    Left,
    /// Figures.
    Right,
}

/// A table with headings; empty when there are no rows.
pub fn table(columns: &[(&str, Side)], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(i, (heading, _))| {
            let cells = rows.iter().filter_map(|row| row.get(i)).map(|cell| width(cell));
            cells.chain(std::iter::once(width(heading))).max().unwrap_or(0)
        })
        .collect();
    let headings: Vec<String> = columns.iter().map(|(heading, _)| (*heading).to_owned()).collect();
    let rules: Vec<String> = widths.iter().map(|w| "-".repeat(*w)).collect();
    let mut text = String::new();
    for row in [&headings, &rules].into_iter().chain(rows) {
        let mut line = String::new();
        for (i, (_, side)) in columns.iter().enumerate() {
            let cell = row.get(i).map(String::as_str).unwrap_or_default();
            let gap = " ".repeat(widths[i].saturating_sub(width(cell)));
            match side {
                Side::Left => line.extend([cell, &gap, "  "]),
                Side::Right => line.extend([&gap, cell, "  "]),
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// How many cells a terminal gives a text. Latin, Albanian and Cyrillic letters take one each; marks
/// written apart from their letter take none.
fn width(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_every_script() {
        let rows = vec![
            vec!["Ђорђе Ђорђевић".to_owned(), "4 250,00".to_owned(), "x".to_owned()],
            vec!["Shpe\u{308}tim".to_owned(), "9,00".to_owned(), "y".to_owned()],
        ];
        let text = table(&[("Name", Side::Left), ("EUR", Side::Right), ("", Side::Left)], &rows);
        assert_eq!(
            text,
            "Name                 EUR\n--------------  --------  -\nЂорђе Ђорђевић  4 250,00  x\n\
             Shpe\u{308}tim             9,00  y\n"
        );
    }

    #[test]
    fn no_rows_no_table() {
        assert_eq!(table(&[("Name", Side::Left)], &[]), "");
    }
}
