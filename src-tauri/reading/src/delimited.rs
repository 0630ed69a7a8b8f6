//! Text with separators to rows of cells. The row of a cell is the number of the line it starts on, as
//! an editor shows it, also where a quoted cell runs over several lines.

use csp_core::cells::Cell;

use crate::{Refusal, limits};

/// Separators in the order in which a tie is decided: where commas stand in numbers, semicolons separate.
const SEPARATORS: [char; 4] = [';', '\t', '|', ','];

/// Fields of a line, empty ones at its end included: as many columns as Excel has. A line with more is cut off
/// there, so that a file of separators alone does not become millions of cells.
const FIELDS: usize = 16_384;

/// The rows of the text; row `n` of the result is line `n + 1` of the file.
pub fn rows(text: &str) -> Result<Vec<Vec<Cell>>, Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (declared, text_start) = declared_separator(text);
    let body = &text[text_start..];
    let separator = declared.unwrap_or_else(|| detect(body));
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    // Excel's own "sep=;" line is a line of the file, and counts.
    if text_start > 0 {
        rows.push(Vec::new());
    }
    let mut rest = body;
    let mut cells = 0;
    while !rest.is_empty() {
        let record = record(rest, separator);
        cells += record.cells.len();
        let too_many = record.cells.len() > limits::COLUMNS as usize
            || record.width > FIELDS
            || rows.len() >= limits::ROWS as usize
            || cells > limits::CELLS as usize;
        if too_many {
            return Err(Refusal::too_many_cells());
        }
        for cell in &record.cells {
            if let Cell::Text(text) = cell {
                crate::check_length(text)?;
            }
        }
        rows.push(record.cells);
        for _ in 1..record.lines {
            rows.push(Vec::new());
        }
        rest = &rest[record.length..];
    }
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    Ok(rows)
}

/// The separator of a first line such as `sep=;`, and where the text after it starts.
fn declared_separator(text: &str) -> (Option<char>, usize) {
    let line = text.split(['\r', '\n']).next().unwrap_or_default();
    let mut letters = line.strip_prefix("sep=").unwrap_or_default().chars();
    match (letters.next(), letters.next()) {
        (Some(separator), None) => {
            let after = &text[line.len()..];
            (Some(separator), line.len() + line_end(after))
        }
        _ => (None, 0),
    }
}

/// The separator that cuts most lines into the same number of cells. Titles above a table hold none.
fn detect(text: &str) -> char {
    const LINES: usize = 200;
    let score = |separator: char| {
        let mut counts = std::collections::BTreeMap::new();
        let mut rest = text;
        let mut lines = 0;
        while !rest.is_empty() && lines < LINES {
            let (width, length) = width(rest, separator);
            if width > 1 {
                *counts.entry(width).or_insert(0usize) += 1;
            }
            rest = &rest[length..];
            lines += 1;
        }
        // Many equal lines say more than wide ones, but one comma in every amount must not win over
        // the fifteen semicolons around it.
        counts.into_iter().map(|(width, lines)| lines * (width - 1)).max().unwrap_or(0)
    };
    let mut best = (0, ',');
    for separator in SEPARATORS {
        let found = score(separator);
        if found > best.0 {
            best = (found, separator);
        }
    }
    best.1
}

/// The number of cells of the first record, without making them, and the record's length.
fn width(text: &str, separator: char) -> (usize, usize) {
    let record = record(text, separator);
    (record.width, record.length)
}

/// One record: its cells without trailing empty ones, how many it had, the lines and bytes it takes.
struct Record {
    cells: Vec<Cell>,
    width: usize,
    lines: usize,
    length: usize,
}

fn record(text: &str, separator: char) -> Record {
    let mut cells = Vec::new();
    let mut lines = 1;
    let mut at = 0;
    loop {
        let rest = &text[at..];
        let field = quoted(rest, separator).unwrap_or_else(|| bare(rest, separator));
        lines += field.lines;
        cells.push(cell(field.text));
        at += field.length;
        match text[at..].chars().next() {
            Some(c) if c == separator => at += c.len_utf8(),
            _ => break,
        }
        if cells.len() > FIELDS {
            at += text[at..].find(['\r', '\n']).unwrap_or(text.len() - at);
            break;
        }
    }
    at += line_end(&text[at..]);
    let width = cells.len();
    while cells.last() == Some(&Cell::Empty) {
        cells.pop();
    }
    Record { cells, width, lines, length: at }
}

/// One field: its text, the line ends inside it, the bytes it takes.
struct Field {
    text: String,
    lines: usize,
    length: usize,
}

fn bare(text: &str, separator: char) -> Field {
    let length = text.find([separator, '\r', '\n']).unwrap_or(text.len());
    Field { text: text[..length].to_owned(), lines: 0, length }
}

/// A field in quotes. A quote inside that is not doubled (`"Petar "Pera" Petrović"`) stays a quote; a
/// quote that never closes is none, so that it cannot swallow the rest of the file.
fn quoted(text: &str, separator: char) -> Option<Field> {
    let lead = text.len() - text.trim_start_matches(' ').len();
    let inner = text[lead..].strip_prefix('"')?;
    let start = text.len() - inner.len();
    let mut content = String::new();
    let mut letters = inner.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        // No cell is that long. A file in which every line opens a quote and none closes one would
        // otherwise be read to its end for every line.
        if at > 4 * limits::CELL_CHARACTERS {
            return None;
        }
        if c != '"' {
            content.push(c);
            continue;
        }
        if letters.peek().is_some_and(|(_, next)| *next == '"') {
            letters.next();
            content.push('"');
            continue;
        }
        let after = &inner[at + 1..];
        let blanks = after.len() - after.trim_start_matches(' ').len();
        let ends = after[blanks..].chars().next().is_none_or(|c| c == separator || c == '\r' || c == '\n');
        if ends {
            let lines = line_ends(&content);
            return Some(Field { text: content, lines, length: start + at + 1 + blanks });
        }
        content.push('"');
    }
    None
}

/// Bytes of the line end at the start of the text: `\r\n`, `\n` or `\r`.
fn line_end(text: &str) -> usize {
    if text.starts_with("\r\n") { 2 } else { usize::from(text.starts_with(['\r', '\n'])) }
}

fn line_ends(text: &str) -> usize {
    let pairs = text.matches("\r\n").count();
    text.matches(['\r', '\n']).count() - pairs
}

/// Everything in a text file is text; a formula that guards digits (`="0123"`) is unwrapped.
fn cell(text: String) -> Cell {
    if text.trim().is_empty() {
        return Cell::Empty;
    }
    match text.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')) {
        Some(guarded) => Cell::Text(guarded.to_owned()),
        None => Cell::Text(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        rows(text)
            .unwrap()
            .into_iter()
            .map(|row| {
                row.into_iter().map(|c| if let Cell::Text(t) = c { t } else { String::new() }).collect()
            })
            .collect()
    }

    #[test]
    fn separators_are_found_among_decimal_commas_and_titles() {
        assert_eq!(texts("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n")[1], ["1,5", "2,5", "3,5"]);
        assert_eq!(texts("Register, spring 2026\n\na,b,c\n1,2,3\n4,5,6\n")[3], ["1", "2", "3"]);
        assert_eq!(texts("a\tb\n1,5\t2\n")[1], ["1,5", "2"]);
        assert_eq!(texts("a|b\n1|2\n")[1], ["1", "2"]);
        assert_eq!(texts("Name\nAna\n"), [["Name"], ["Ana"]]);
        assert_eq!(texts("sep=;\r\na;b,c\r\n"), [vec![], vec!["a", "b,c"]]);
    }

    #[test]
    fn rows_keep_the_lines_of_the_file() {
        let read = texts("a;b\r\n\"one\r\ntwo\";2\r\n\r\nlast;3");
        assert_eq!(read, [vec!["a", "b"], vec!["one\r\ntwo", "2"], vec![], vec![], vec!["last", "3"]]);
        assert_eq!(texts("a;b\rc;d\r"), [["a", "b"], ["c", "d"]]);
    }

    #[test]
    fn quotes_as_people_write_them() {
        assert_eq!(texts("\"say \"\"yes\"\"\";x\n"), [["say \"yes\"", "x"]]);
        assert_eq!(texts("\"Petar \"Pera\" Petrović\";x\n"), [["Petar \"Pera\" Petrović", "x"]]);
        assert_eq!(texts("5\" pipe;x\n"), [["5\" pipe", "x"]]);
        // A quote that never closes does not swallow the rows after it.
        assert_eq!(texts("\"open;x\nnext;y\n"), [["\"open", "x"], ["next", "y"]]);
        assert_eq!(texts("=\"0123\";x\n"), [["0123", "x"]]);
    }

    #[test]
    fn too_many_columns_are_refused() {
        assert_eq!(rows(&";x".repeat(300)), Err(Refusal::too_many_cells()));
        assert_eq!(rows(&"x\n".repeat(60_000)), Err(Refusal::too_many_cells()));
    }
}
