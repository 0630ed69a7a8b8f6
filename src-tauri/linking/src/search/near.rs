//! One typing mistake: a letter too many, too few, wrong, or two neighbours swapped. Instead of comparing
//! with every word, each word that one mistake could have been typed for is looked up.

use std::ops::Range;

use super::words::Words;

/// The words that `typed` is meant for, or the beginning of, but for one mistake: runs of the vocabulary,
/// parted and in order.
pub(super) fn meant(words: &Words, typed: &str) -> Vec<Range<usize>> {
    let letters: Vec<char> = typed.chars().collect();
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut within = 0..words.len();
    let mut right = String::new();
    for at in 0..=letters.len() {
        let (rest, mut meant) = (&letters[at..], right.clone());
        let mut look_up = |first: Option<char>, then: Option<char>, rest: &[char]| {
            meant.truncate(right.len());
            meant.extend(first.into_iter().chain(then));
            meant.extend(rest);
            let run = words.beginning(&meant, within.clone());
            if !run.is_empty() {
                runs.push(run);
            }
        };
        if let [_, after @ ..] = rest {
            look_up(None, None, after);
        }
        if let [first, second, after @ ..] = rest {
            look_up(Some(*second), Some(*first), after);
        }
        for letter in &words.letters {
            look_up(Some(*letter), None, rest);
            if let [_, after @ ..] = rest {
                look_up(Some(*letter), None, after);
            }
        }
        // From here on the letters so far are right.
        right.extend(rest.first());
        within = words.beginning(&right, within);
        if within.is_empty() {
            break;
        }
    }
    runs.sort_unstable_by_key(|run| (run.start, std::cmp::Reverse(run.end)));
    let mut end = 0;
    runs.retain_mut(|run| {
        run.start = run.start.max(end);
        end = end.max(run.end);
        run.start < run.end
    });
    runs
}
