//! What a heading of a register says: words of English, Albanian and Serbian in both scripts, and the
//! paths that survey tools export (`applicant/full_name`).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Field;
use super::heading_words::{EXACT, RULES};
use crate::language::{plain, plain_joined};

/// What a heading may mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heading {
    /// Fields with how sure the words are, 0 to 100, best first.
    pub fields: Vec<(Field, u8)>,
    /// Known, and nothing we read: a running number, a father's name, a signature.
    pub unread: bool,
    /// For a whole name: whether the heading puts the family name first. `None` where it does not say.
    pub family_first: Option<bool>,
    /// For a component asked as yes or no: what "yes" means. `Some(true)` is a new enterprise.
    pub yes_is_new: Option<bool>,
}

/// How sure a heading must be to count when the row of headings is looked for.
pub const KNOWN: u8 = 60;

impl Heading {
    /// Whether the words are known, to whatever end.
    pub fn is_known(&self) -> bool {
        self.unread || self.fields.first().is_some_and(|(_, sure)| *sure >= KNOWN)
    }

    /// How sure the heading is of a field.
    pub fn sure_of(&self, field: Field) -> u8 {
        self.fields.iter().find(|(f, _)| *f == field).map_or(0, |(_, sure)| *sure)
    }

    fn raise(&mut self, field: Field, sure: u8) {
        match self.fields.iter_mut().find(|(f, _)| *f == field) {
            Some((_, known)) => *known = (*known).max(sure),
            None => self.fields.push((field, sure)),
        }
    }
}

/// The meaning of a heading's text.
pub fn recognise(text: &str) -> Heading {
    let mut heading = Heading::default();
    // Longer than any heading: a sentence, which holds such words by chance.
    if text.chars().count() > 120 || text.trim().is_empty() {
        return heading;
    }
    if is_system_column(text) {
        heading.unread = true;
        return heading;
    }
    for (reading, discount, by_rules) in readings(text) {
        look_up(&reading, discount, by_rules, &mut heading);
        if heading.is_known() {
            break;
        }
    }
    // A heading in two languages says the same thing twice; one part may be known and the other not.
    if !heading.is_known() {
        for part in sides(text) {
            let mut side = Heading::default();
            look_up(&part, 8, true, &mut side);
            for (field, sure) in side.fields {
                heading.raise(field, sure);
            }
            heading.unread |= side.unread;
        }
        heading.unread &= heading.fields.is_empty();
    } else if heading.unread {
        heading.fields.clear();
    }
    heading.fields.sort_by_key(|(_, sure)| std::cmp::Reverse(*sure));
    heading.family_first = family_first(text);
    heading.yes_is_new = yes_is_new(text);
    heading
}

/// Columns that survey tools add for themselves, except the moments we read.
fn is_system_column(text: &str) -> bool {
    let name = text.trim();
    let last = name.rsplit(['/', '.']).next().unwrap_or(name);
    (name.starts_with('_') && !matches!(name, "_submission_time"))
        || name.starts_with("meta/")
        || name.starts_with("formhub/")
        || matches!(
            last,
            "deviceid"
                | "subscriberid"
                | "simserial"
                | "phonenumber"
                | "username"
                | "__version__"
                | "instanceID"
                | "end"
                | "audit"
        )
}

/// The readings of a heading, the surest first: whole and without what stands in brackets; of a survey
/// tool's path the last two parts (`business/name`) and the last. With each: how much less sure it is,
/// and whether the rules apply beside the list of whole headings.
fn readings(text: &str) -> Vec<(String, u8, bool)> {
    let spaced = split_capitals(text);
    if is_path(text) {
        let parts: Vec<&str> = spaced.split('/').filter(|p| !p.is_empty()).collect();
        let last_two = parts.iter().skip(parts.len().saturating_sub(2)).copied().collect::<String>();
        let last = parts.last().copied().unwrap_or_default().to_owned();
        // Run together, the two parts can only be one of the whole headings.
        return vec![(last_two.replace(['_', '-'], ""), 0, false), (last, 2, true)];
    }
    let bare = without_brackets(&spaced);
    let mut readings = vec![(spaced.clone(), 0, true)];
    if bare != spaced && !bare.trim().is_empty() {
        readings.push((bare, 2, true));
    }
    readings
}

fn is_path(text: &str) -> bool {
    text.contains('/') && !text.contains(' ') && text.is_ascii() && text == text.to_lowercase()
}

/// The sides of a heading in several languages.
fn sides(text: &str) -> Vec<String> {
    let bare = split_capitals(&without_brackets(text));
    let parts: Vec<String> = bare
        .split(['/', '|', '\n', '\\', ';', ':', '–', '—', ','])
        .filter(|p| !p.trim().is_empty())
        .map(str::to_owned)
        .collect();
    if parts.len() > 1 { parts } else { Vec::new() }
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0usize;
    text.chars()
        .filter(|c| match c {
            '(' | '[' | '{' => {
                depth += 1;
                false
            }
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// `FullName` as `Full Name`; `JMBG` and `EUR` stay.
fn split_capitals(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    let mut before = ' ';
    for c in text.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            out.push(' ');
        }
        out.push(c);
        before = c;
    }
    out
}

/// What a whole heading says, with how sure it is; the same words may name two things.
type Meanings = Vec<(Option<Field>, u8)>;

static BY_PHRASE: LazyLock<HashMap<&str, Meanings>> = LazyLock::new(|| {
    let mut map: HashMap<&str, Meanings> = HashMap::new();
    for (field, sure, phrases) in EXACT {
        for phrase in phrases.split(' ').filter(|p| !p.is_empty()) {
            map.entry(phrase).or_default().push((*field, *sure));
        }
    }
    map
});

fn look_up(text: &str, discount: u8, by_rules: bool, heading: &mut Heading) {
    let folded = plain(text);
    let words: Vec<&str> = folded.split(' ').filter(|w| !w.is_empty()).collect();
    let significant: Vec<&str> =
        words.iter().copied().filter(|w| !is_noise(w)).skip_while(|w| is_figure(w)).collect();
    let mut found = false;
    for key in [words.concat(), significant.concat()] {
        if key.is_empty() {
            continue;
        }
        for (field, sure) in BY_PHRASE.get(key.as_str()).into_iter().flatten() {
            found = true;
            match field {
                Some(field) => heading.raise(*field, sure.saturating_sub(discount)),
                None => heading.unread = true,
            }
        }
    }
    if found || !by_rules {
        return;
    }
    for rule in RULES {
        if rule.holds(&significant) {
            match rule.field {
                Some(field) => heading.raise(field, rule.sure.saturating_sub(discount)),
                None => heading.unread = true,
            }
            return;
        }
    }
}

/// Units and the answers a column takes, which say nothing about what it is.
fn is_noise(word: &str) -> bool {
    matches!(
        word,
        "eur"
            | "euro"
            | "euros"
            | "eura"
            | "evra"
            | "evrima"
            | "eurima"
            | "u"
            | "ne"
            | "in"
            | "y"
            | "n"
            | "m"
            | "f"
            | "z"
            | "po"
            | "jo"
            | "da"
            | "dd"
            | "mm"
            | "yyyy"
            | "gggg"
            | "vvvv"
            | "yes"
            | "no"
    )
}

fn is_figure(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

const GIVEN: [&str; 8] = ["ime", "emri", "emer", "name", "first", "given", "forename", "imeni"];
const FAMILY: [&str; 9] =
    ["prezime", "mbiemri", "mbiemer", "surname", "family", "last", "lastname", "familyname", "prezimena"];

fn family_first(text: &str) -> Option<bool> {
    let folded = plain(&split_capitals(text));
    let words: Vec<&str> = folded.split(' ').collect();
    let given = words.iter().position(|w| GIVEN.contains(w));
    let family = words.iter().position(|w| FAMILY.contains(w));
    // "Last name, first name": the word "name" follows both.
    match (given, family) {
        (Some(given), Some(family)) => Some(family < given),
        _ => None,
    }
}

/// What "yes" means under a heading that asks for one kind of enterprise only.
fn yes_is_new(text: &str) -> Option<bool> {
    let folded = plain(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let has = |list: &[&str]| words.iter().any(|w| list.iter().any(|s| w.starts_with(s)));
    let new = words
        .iter()
        .any(|w| matches!(*w, "ri" | "re" | "new" | "startup" | "novo" | "novi" | "nova" | "nov"))
        || plain_joined(text).contains("startup");
    let existing = has(&["existing", "ekzist", "postoj"]);
    match (new, existing) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
#[path = "headings_tests.rs"]
mod tests;
