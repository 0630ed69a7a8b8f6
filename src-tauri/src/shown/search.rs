//! What is found while one types, and why.

use csp_core::people::found::{Found, MatchShown};
use csp_core::people::names::{Script, script_of};
use csp_core::people::search::{Field, How};
use csp_core::people::service;

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{SearchAnswer, SearchHit, SearchMatch, SearchQuery};

/// As many rows are shown.
const ROWS: usize = 20;

/// The best hits of a text; none of a text without letters and digits.
///
/// # Errors
/// When the vault cannot be read.
pub fn of(open: &Open, query: &SearchQuery) -> Answer<SearchAnswer> {
    if !query.text.chars().any(char::is_alphanumeric) {
        return Ok(SearchAnswer { hits: Vec::new(), more: false });
    }
    let mut hits = open.index()?.hits(&query.text, ROWS + 1);
    let more = hits.len() > ROWS;
    hits.truncate(ROWS);
    let found = service::found(&open.vault, &hits)?;
    Ok(SearchAnswer { hits: found.into_iter().map(|one| shown(one, open.unmasked())).collect(), more })
}

fn shown(found: Found, unmasked: bool) -> SearchHit {
    let row = found.row;
    let newest = row.applications.last();
    let field = found.matches.iter().map(|one| one.found.field).min().unwrap_or(Field::Name);
    SearchHit {
        applicant: row.id.to_string(),
        number: newest.map_or(&row.number, |one| &one.number).clone(),
        state: newest.and_then(|one| one.state.as_ref()).map(|state| state.code().to_owned()),
        representative: row.organisation.is_some().then(|| row.name.clone()),
        name: row.organisation.unwrap_or(row.name),
        municipality: row.municipality,
        field: code(field).to_owned(),
        matches: found.matches.into_iter().map(|one| met(one, unmasked)).collect(),
    }
}

fn met(one: MatchShown, unmasked: bool) -> SearchMatch {
    let MatchShown { found, before, met, after } = one;
    let how = match found.how {
        How::Nearly => "nearly",
        _ if in_another_script(&found.typed, &met) => "other-script",
        How::LooseBeginning | How::LooseWord => "loose",
        How::Inside | How::Beginning | How::Word => "exact",
    };
    // An identity number is found, and shown only to who has unmasked.
    let masked = found.field == Field::Document && !unmasked;
    let [before, met, after] = if masked { [const { String::new() }; 3] } else { [before, met, after] };
    SearchMatch {
        typed: found.typed,
        field: code(found.field).to_owned(),
        how: how.to_owned(),
        before,
        met,
        after,
    }
}

fn in_another_script(typed: &str, met: &str) -> bool {
    matches!(
        (script_of(typed), script_of(met)),
        (Script::Latin, Script::Cyrillic) | (Script::Cyrillic, Script::Latin)
    )
}

fn code(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::Number => "number",
        Field::Phone => "phone",
        Field::Document => "document",
        Field::Enterprise => "enterprise",
        Field::Place => "place",
        Field::Note => "note",
    }
}
