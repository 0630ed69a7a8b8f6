//! The municipality that a title, a line between rows or the sheet's name gives to the rows below.

use super::cell_text::{is_blank, text};
use crate::cells::Cell;
use crate::language::plain;
use crate::reference::{Recognised, recognise_typed_municipality};

/// A place said once for many rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What stands before it, such as `Општина`; the sheet's name has no label.
    pub label: String,
    /// The place as written.
    pub written: String,
}

/// Beginnings of lines that name a municipality.
const OFFICE: [&str; 9] =
    ["opstina", "opstine", "opcina", "opcine", "komuna", "komunes", "municipality", "opshtina", "mun"];

/// The place that a line says, such as `Општина: Клокот`, `Komuna e Pejës` or two cells `Municipality:`
/// and `Klokot`. A line that speaks of a municipality but names none we know is a place all the same:
/// its rows must not lose it silently.
pub fn of_line(cells: &[Cell]) -> Option<Place> {
    let filled: Vec<String> = cells.iter().filter(|c| !is_blank(c)).filter_map(text).collect();
    let (first, rest) = filled.split_first()?;
    if rest.len() > 2 {
        return None;
    }
    let folded = plain(first);
    let words: Vec<&str> = folded.split(' ').collect();
    if !words.first().is_some_and(|w| OFFICE.contains(w)) || words.len() > 8 {
        return None;
    }
    if let Some((label, written)) = first.split_once([':', '-', '–']) {
        let written = written.trim();
        // The name may stand in the next cell: "Municipality:" | "Klokot".
        let written = if written.is_empty() { rest.first().map(String::as_str)? } else { written };
        return Some(Place { label: label.trim().to_owned(), written: written.to_owned() });
    }
    if words.len() == 1 {
        let written = rest.first()?;
        return Some(Place { label: first.clone(), written: written.clone() });
    }
    // Without a colon it is a place only when we know it: "Municipality staff" is none.
    let known = recognise_typed_municipality(first) != Recognised::Unknown;
    known.then(|| Place { label: String::new(), written: first.clone() })
}

/// The place a sheet's name is, when it is one.
pub fn of_sheet_name(name: &str) -> Option<Place> {
    let known = !name.trim().is_empty() && recognise_typed_municipality(name) != Recognised::Unknown;
    known.then(|| Place { label: String::new(), written: name.trim().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(texts: &[&str]) -> Option<String> {
        let cells: Vec<Cell> = texts
            .iter()
            .map(|t| if t.is_empty() { Cell::Empty } else { Cell::Text((*t).to_owned()) })
            .collect();
        of_line(&cells).map(|p| p.written)
    }

    #[test]
    fn lines_that_name_a_municipality() {
        assert_eq!(line(&["Општина: Клокот"]).as_deref(), Some("Клокот"));
        assert_eq!(line(&["Opština:", "Klokot"]).as_deref(), Some("Klokot"));
        assert_eq!(line(&["", "Komuna", "Pejë"]).as_deref(), Some("Pejë"));
        assert_eq!(line(&["Komuna e Pejës"]).as_deref(), Some("Komuna e Pejës"));
        assert_eq!(line(&["Municipality of Gračanica"]).as_deref(), Some("Municipality of Gračanica"));
        // Unknown, but said: the rows below must be asked about, not left without a place.
        assert_eq!(line(&["Општина: Banja Luka"]).as_deref(), Some("Banja Luka"));
    }

    #[test]
    fn lines_that_name_none() {
        assert_eq!(line(&["Prepared by: Field office Gračanica"]), None);
        assert_eq!(line(&["Municipality staff present"]), None);
        assert_eq!(line(&["Општина"]), None);
        assert_eq!(line(&["Komuna", "Emri", "Mbiemri", "Gjinia"]), None);
        assert_eq!(of_sheet_name("Sheet1"), None);
        assert_eq!(of_sheet_name("Lipljan").map(|p| p.written).as_deref(), Some("Lipljan"));
    }
}
