//! One typing mistake: a letter too many, too few, wrong, or two neighbours swapped.

/// Whether `word`, or its beginning, is `typed` but for at most one mistake.
pub(super) fn begins_nearly(typed: &[char], word: &[char]) -> bool {
    let same = typed.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (typed, word) = (&typed[same..], &word[same..]);
    let begins = |rest: &[char], whole: &[char]| whole.len() >= rest.len() && whole[..rest.len()] == *rest;
    match (typed, word) {
        ([], _) => true,
        // One letter too many at the end.
        ([_], []) => true,
        (_, []) => false,
        ([_, typed_rest @ ..], [_, word_rest @ ..]) => {
            let swapped = || match (typed, word) {
                ([a, b, typed_rest @ ..], [c, d, word_rest @ ..]) => {
                    a == d && b == c && begins(typed_rest, word_rest)
                }
                _ => false,
            };
            begins(typed_rest, word_rest) || begins(typed_rest, word) || begins(typed, word_rest) || swapped()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(typed: &str, word: &str) -> bool {
        begins_nearly(&typed.chars().collect::<Vec<_>>(), &word.chars().collect::<Vec<_>>())
    }

    #[test]
    fn one_mistake_is_forgiven_and_two_are_not() {
        for typed in
            ["petrovic", "petrvic", "petrrovic", "petrivic", "pertovic", "petrovicc", "petr", "petor"]
        {
            assert!(near(typed, "petrovic"), "{typed}");
        }
        for typed in ["pevrobic", "petrovicii", "jovanovic", "ptrvic"] {
            assert!(!near(typed, "petrovic"), "{typed}");
        }
        assert!(!near("aleksandar", "a"));
    }
}
