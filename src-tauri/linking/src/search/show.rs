//! Which part of a text a match is about, to show it.

use std::ops::Range;

use super::numbers::compact;
use super::{How, Match};
use crate::names::{loose_word, strict_word, words_in};

/// The bytes of `text` that a part of a query met: a word, or the digits and signs of a number. None when
/// this is not the text that was met.
#[must_use]
pub fn matching_part(text: &str, found: &Match) -> Option<Range<usize>> {
    if found.field.is_number() { number(text, &found.typed) } else { word(text, found) }
}

fn word(text: &str, found: &Match) -> Option<Range<usize>> {
    let strict = strict_word(&found.typed);
    let loose = loose_word(&strict);
    let mut best: Option<(How, &str)> = None;
    for word in words_in(text) {
        let its = strict_word(word);
        let its_loose = loose_word(&its);
        let how = if its == strict {
            How::Word
        } else if its.starts_with(&strict) {
            How::Beginning
        } else if its_loose == loose {
            How::LooseWord
        } else if its_loose.starts_with(&loose) {
            How::LooseBeginning
        } else if one_mistake(&loose, &its_loose) {
            How::Nearly
        } else {
            continue;
        };
        // What meets it worse is not what was found, though it may be much like it.
        if how >= found.how && best.is_none_or(|(before, _)| how > before) {
            best = Some((how, word));
        }
    }
    let (_, word) = best?;
    let from = word.as_ptr().addr() - text.as_ptr().addr();
    Some(from..from + word.len())
}

/// Whether a word or its beginning is what was typed but for a mistake.
fn one_mistake(typed: &str, word: &str) -> bool {
    let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
    let same = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let (typed, word) = (&typed[same..], &word[same..]);
    let [_, typed_after @ ..] = typed else { return true };
    let [_, word_after @ ..] = word else { return typed_after.is_empty() };
    let swapped = || match (typed, word) {
        ([a, b, typed_after @ ..], [c, d, word_after @ ..]) => {
            a == d && b == c && word_after.starts_with(typed_after)
        }
        _ => false,
    };
    word_after.starts_with(typed_after)
        || word.starts_with(typed_after)
        || word_after.starts_with(typed)
        || swapped()
}

fn number(text: &str, typed: &str) -> Option<Range<usize>> {
    let mut signs = String::new();
    let mut at = Vec::new();
    for (from, c) in text.char_indices() {
        for sign in compact(c.encode_utf8(&mut [0; 4])).chars() {
            signs.push(sign);
            at.push(from..from + c.len_utf8());
        }
    }
    let wanted = compact(typed);
    let national = wanted.trim_start_matches('0');
    [wanted.as_str(), national.strip_prefix("383").unwrap_or(national), national]
        .into_iter()
        .filter(|wanted| !wanted.is_empty())
        .find_map(|wanted| {
            let from = signs.find(wanted)?;
            Some(at.get(from)?.start..at.get(from + wanted.len() - 1)?.end)
        })
}
