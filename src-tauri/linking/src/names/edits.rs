//! How one folded word may have become another under somebody's fingers.

/// One typing mistake, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edit {
    /// Two neighbours swapped; the place of the first.
    Swap(usize),
    /// A letter for another; its place.
    Wrong(usize),
    /// The longer word has a letter more; its place in the longer word.
    More(usize),
}

/// The one mistake between two different words, if one explains them.
pub(crate) fn one_edit(a: &[char], b: &[char]) -> Option<Edit> {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (rest_short, rest_long) = (&short[same..], &long[same..]);
    match long.len() - short.len() {
        0 => {
            if rest_short.is_empty() {
                return None;
            }
            if rest_short[1..] == rest_long[1..] {
                return Some(Edit::Wrong(same));
            }
            let swapped = rest_short.len() > 1
                && rest_short[0] == rest_long[1]
                && rest_short[1] == rest_long[0]
                && rest_short[2..] == rest_long[2..];
            swapped.then_some(Edit::Swap(same))
        }
        1 => (rest_short == &rest_long[1..]).then_some(Edit::More(same)),
        _ => None,
    }
}

/// Longer texts are compared by their beginnings.
const LONGEST: usize = 63;

/// The number of typing mistakes (Damerau's, each place touched once) from one text to another, at most
/// `limit`; a larger number is `limit + 1`.
pub(crate) fn distance<T: PartialEq>(a: &[T], b: &[T], limit: usize) -> usize {
    let (a, b) = (&a[..a.len().min(LONGEST)], &b[..b.len().min(LONGEST)]);
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut before = [0_usize; LONGEST + 1];
    let mut last = [0_usize; LONGEST + 1];
    let mut row = [0_usize; LONGEST + 1];
    for (j, place) in last.iter_mut().enumerate() {
        *place = j;
    }
    for (i, x) in a.iter().enumerate() {
        row[0] = i + 1;
        let mut least = row[0];
        for (j, y) in b.iter().enumerate() {
            let cost = usize::from(x != y);
            let mut best = (last[j + 1] + 1).min(row[j] + 1).min(last[j] + cost);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
            least = least.min(best);
        }
        // A swap may still reach back over one row.
        if least > limit + 1 {
            return limit + 1;
        }
        before = last;
        last = row;
    }
    last[b.len()].min(limit + 1)
}

/// Jaro-Winkler likeness, from 0 to 1: of words of one length it forgives swapped and misplaced letters,
/// and it trusts beginnings.
#[allow(clippy::cast_precision_loss, reason = "words are short")]
pub(crate) fn jaro_winkler(a: &[char], b: &[char]) -> f64 {
    if a == b {
        return 1.0;
    }
    let (a, b) = (&a[..a.len().min(LONGEST)], &b[..b.len().min(LONGEST)]);
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = 0_u64;
    let mut met_a = ['\0'; LONGEST];
    let mut met = 0;
    for (i, x) in a.iter().enumerate() {
        let (from, to) = (i.saturating_sub(reach), (i + reach + 1).min(b.len()));
        if let Some(j) = (from..to).find(|&j| taken >> j & 1 == 0 && b[j] == *x) {
            taken |= 1 << j;
            met_a[met] = *x;
            met += 1;
        }
    }
    if met == 0 {
        return 0.0;
    }
    let of_b = b.iter().enumerate().filter(|(j, _)| taken >> j & 1 == 1).map(|(_, y)| y);
    let moved = met_a[..met].iter().zip(of_b).filter(|(x, y)| x != y).count();
    let met = met as f64;
    let jaro = (met / a.len() as f64 + met / b.len() as f64 + (met - moved as f64 / 2.0) / met) / 3.0;
    let begins = a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count();
    jaro + begins as f64 * 0.1 * (1.0 - jaro)
}

/// The different letters of a word as a set: two words one mistake apart differ in at most two letters.
pub(crate) fn letter_set(letters: &[char]) -> u32 {
    letters.iter().fold(0, |set, c| set | 1 << (*c as u32 & 31))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    #[test]
    fn one_mistake_is_named_with_its_place() {
        let edit = |a: &str, b: &str| one_edit(&letters(a), &letters(b));
        assert_eq!(edit("ahmeti", "ahemti"), Some(Edit::Swap(2)));
        assert_eq!(edit("zoran", "goran"), Some(Edit::Wrong(0)));
        assert_eq!(edit("fatmir", "fatmire"), Some(Edit::More(6)));
        assert_eq!(edit("petrvic", "petrovic"), Some(Edit::More(4)));
        assert_eq!(edit("petrovic", "petkovac"), None);
        assert_eq!(edit("ana", "ana"), None);
    }

    #[test]
    fn distances_count_swaps_once_and_stop_at_the_limit() {
        let far = |a: &str, b: &str| distance(&letters(a), &letters(b), 3);
        assert_eq!(far("stankovic", "satnkovic"), 1);
        assert_eq!(far("stankovic", "stanojkovic"), 2);
        assert_eq!(far("ana", "besnik"), 4);
        assert_eq!(far("", "abcd"), 4);
    }

    #[test]
    fn likeness_matches_the_published_examples() {
        let like = |a: &str, b: &str| (jaro_winkler(&letters(a), &letters(b)) * 1000.0).round();
        assert!((like("martha", "marhta") - 961.0).abs() < 0.5);
        assert!((like("dixon", "dicksonx") - 813.0).abs() < 0.5);
        assert!((like("dwayne", "duane") - 840.0).abs() < 0.5);
    }
}
