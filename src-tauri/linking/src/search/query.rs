//! What somebody typed, in parts.

use super::numbers::compact;
use super::{Field, How, Match};
use crate::names::{loose_word, strict_word, words_in};

/// As many parts of a text count.
pub(super) const PARTS: usize = 8;
/// Words from this many letters on forgive one typing mistake.
const FORGIVING_LENGTH: usize = 5;

/// One part: a word, or a number, which may also be a word with digits in it.
pub(super) struct Part {
    pub(super) typed: String,
    pub(super) strict: String,
    pub(super) loose: String,
    /// The ways in which it may be a number; none for a word.
    pub(super) numbers: Vec<Form>,
}

/// A typed number as it is compared.
pub(super) struct Form {
    pub(super) text: String,
    /// A telephone without its zero or country's code: it meets the beginnings of telephones alone.
    pub(super) only_phones: bool,
}

impl Part {
    fn word(word: &str) -> Self {
        let strict = strict_word(word);
        Self { typed: word.to_owned(), loose: loose_word(&strict), strict, numbers: Vec::new() }
    }

    fn number(typed: &str) -> Self {
        let text = compact(typed);
        let mut part = match words_in(typed).collect::<Vec<_>>().as_slice() {
            [word] => Self::word(word),
            _ => Self { strict: String::new(), loose: String::new(), ..Self::word("") },
        };
        typed.trim().clone_into(&mut part.typed);
        let phone = text.strip_prefix("00383").or_else(|| text.strip_prefix("383"));
        let phone = phone.or_else(|| text.strip_prefix("00")).unwrap_or(&text);
        let phone = phone.strip_prefix('0').unwrap_or(phone);
        if phone != text && !phone.is_empty() && phone.bytes().all(|b| b.is_ascii_digit()) {
            part.numbers.push(Form { text: phone.to_owned(), only_phones: true });
        }
        part.numbers.push(Form { text, only_phones: false });
        part
    }

    /// Whether one typing mistake is forgiven.
    pub(super) fn forgiving(&self) -> bool {
        self.numbers.is_empty() && self.loose.chars().nth(FORGIVING_LENGTH - 1).is_some()
    }

    /// What a score says.
    pub(super) fn explain(&self, score: u8) -> Option<Match> {
        let how = match score >> 3 {
            1 => How::Nearly,
            2 => How::LooseBeginning,
            3 => How::Inside,
            4 => How::LooseWord,
            5 => How::Beginning,
            6 => How::Word,
            _ => return None,
        };
        let field = *Field::ALL.get(usize::from(7 - (score & 7)))?;
        Some(Match { typed: self.typed.clone(), field, how })
    }
}

/// The parts of a text. A number typed with blanks or dashes is one part.
pub(super) fn read(text: &str) -> Vec<Part> {
    let has_digit = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let of_a_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-/().".contains(c);
    if has_digit(text) && text.chars().all(of_a_number) {
        return vec![Part::number(text)];
    }
    let mut parts = Vec::new();
    for chunk in text.split_whitespace() {
        if has_digit(chunk) {
            parts.push(Part::number(chunk));
        } else {
            parts.extend(words_in(chunk).map(Part::word).filter(|part| !part.loose.is_empty()));
        }
    }
    parts.truncate(PARTS);
    parts
}
