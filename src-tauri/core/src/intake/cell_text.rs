//! A cell as text.

use crate::cells::Cell;

/// The cell as a spreadsheet shows it; whole numbers without point or exponent.
pub fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Error(text) => text.trim().to_owned(),
        Cell::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Cell::Number(number) => format!("{number}"),
        Cell::Date(day) => day.to_string(),
        Cell::DateTime(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
        Cell::Bool(value) => if *value { "true" } else { "false" }.to_owned(),
    }
}

/// [`shown`], where there is anything, with every run of white space as one blank.
pub fn text(cell: &Cell) -> Option<String> {
    let shown = shown(cell);
    let mut out = String::with_capacity(shown.len());
    for word in shown.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    (!out.is_empty()).then_some(out)
}

/// Whether the cell holds nothing.
pub fn is_blank(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// A column's letters as a spreadsheet shows them: 0 is `A`, 26 is `AA`.
pub fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut out = Vec::new();
    while left > 0 {
        out.push(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default());
        left = (left - 1) / 26;
    }
    out.reverse();
    String::from_utf8(out).unwrap_or_default()
}

/// The column of some letters, counted from 0.
pub fn column_of(letters: &str) -> Option<usize> {
    let letters = letters.trim();
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let value = letters.bytes().fold(0, |sum, b| sum * 26 + usize::from(b.to_ascii_uppercase() - b'A') + 1);
    Some(value - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identity_numbers_show_their_digits() {
        assert_eq!(shown(&Cell::Number(1_504_988_962_874.0)), "1504988962874");
        assert_eq!(shown(&Cell::Number(0.5)), "0.5");
        assert_eq!(text(&Cell::Text(" Ana\n  Marković\u{a0}".to_owned())).as_deref(), Some("Ana Marković"));
    }

    #[test]
    fn letters_and_back() {
        for (column, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(letters(column), name);
            assert_eq!(column_of(name), Some(column));
        }
        assert_eq!(column_of("Ime"), column_of("IME"));
        assert_eq!(column_of("A1"), None);
    }
}
