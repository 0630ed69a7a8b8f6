//! What is typed of prices, quantities and parts.

use csp_core::Problem;
use csp_core::format::parse_money;
use csp_core::grants::form::quantity;
use csp_core::money::Cents;

use crate::refused::Refused;

/// `LINE=REST`.
pub fn line(text: &str) -> Result<(i64, &str), Refused> {
    let parted = text.split_once('=').and_then(|(line, rest)| Some((line.trim().parse().ok()?, rest.trim())));
    parted.ok_or_else(|| Refused::Problem(Problem::new("procurement-typed").with("typed", text)))
}

/// An amount; nothing where none is typed.
pub fn money(text: Option<&str>, field: &str) -> Result<Option<Cents>, Refused> {
    text.map(|text| parse_money(text).map_err(|why| Refused::Problem(why.problem().at(field)))).transpose()
}

/// A quantity in thousandths; `0` is one.
pub fn milli(text: &str) -> Result<i64, Refused> {
    if text.trim() == "0" {
        return Ok(0);
    }
    quantity(text).map_err(|why| Refused::Problem(why.problem().at("quantity")))
}

/// `LINE:AGREEMENT=QUANTITY` of one line.
pub fn parts(all: &[String], of: i64) -> Result<Vec<(String, i64)>, Refused> {
    let mut found = Vec::new();
    for text in all {
        let wrong = || Refused::Problem(Problem::new("procurement-typed").with("typed", text));
        let (head, typed) = text.rsplit_once('=').ok_or_else(wrong)?;
        let (position, agreement) = head.split_once(':').ok_or_else(wrong)?;
        if position.trim().parse::<i64>().map_err(|_| wrong())? == of {
            found.push((agreement.trim().to_owned(), milli(typed)?));
        }
    }
    Ok(found)
}

/// The lines that parts speak of and no line was typed for.
pub fn lines_of_parts(all: &[String], known: &[i64]) -> Vec<i64> {
    let mut found: Vec<i64> = Vec::new();
    for text in all {
        let line = text.split_once(':').and_then(|(line, _)| line.trim().parse().ok());
        found.extend(line.filter(|line| !known.contains(line) && !found.contains(line)));
    }
    found
}
