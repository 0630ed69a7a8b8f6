//! Numbers of organisations: what their shape and check digit say. Odd numbers are doubted, never refused:
//! registers lose zeros, and no authority publishes how it makes them.

/// A number as it can be kept, and what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Digits and capitals where there is nothing else, otherwise as written without blanks around.
    pub number: String,
    /// Codes of doubts, with words at `flag-<code>`.
    pub doubts: Vec<&'static str>,
}

/// Reads a unique identification number (NUI) of the business registry: nine digits, of which the last is a
/// check digit. Doubts: `nui-unusual` (no known shape), `nui-old` (the number before the NUI),
/// `nui-check-digit`.
///
/// Source: the registry's published notes give the shape (nine digits, from 81 on). The check digit is not
/// official: weights 1, 2, 1, 2, 1, 2, 1, 2 without folding of two-digit products, 10 less the sum's last
/// digit; it fits 14 of 15 published numbers, those of two banks among them. Hence a doubt only.
#[must_use]
pub fn read_nui(text: &str) -> Number {
    let read = compact(text);
    let doubts = match digits(&read).as_deref() {
        Some([leading @ .., last]) if leading.len() == 8 && check_digit(leading) == *last => vec![],
        Some([leading @ .., _]) if leading.len() == 8 => vec!["nui-check-digit"],
        _ if is_old(&read) => vec!["nui-old"],
        _ => vec!["nui-unusual"],
    };
    Number { number: read, doubts }
}

/// Reads a business number from before the NUI: eight digits, at times with a letter behind them. Doubt:
/// `old-number-unusual`.
///
/// Source: the registry's published notes.
#[must_use]
pub fn read_old_number(text: &str) -> Number {
    let read = compact(text);
    let doubts = if is_old(&read) { vec![] } else { vec!["old-number-unusual"] };
    Number { number: read, doubts }
}

/// Reads a fiscal number: nine digits; older ones begin with 6, those of payers of value added tax with 33,
/// and newer ones are the NUI. Doubt: `fiscal-number-unusual`.
///
/// Source: the registry's published notes for the length; what they begin with is known from use only, so it
/// is not judged.
#[must_use]
pub fn read_fiscal_number(text: &str) -> Number {
    let read = compact(text);
    let is_usual = digits(&read).is_some_and(|digits| digits.len() == 9);
    let doubts = if is_usual { vec![] } else { vec!["fiscal-number-unusual"] };
    Number { number: read, doubts }
}

/// Reads a farm's number (NIF) in the register of farms. No source gives its shape; what has no digit is
/// doubted as `farm-number-unusual`.
#[must_use]
pub fn read_farm_number(text: &str) -> Number {
    let read = compact(text);
    let doubts = if read.bytes().any(|b| b.is_ascii_digit()) { vec![] } else { vec!["farm-number-unusual"] };
    Number { number: read, doubts }
}

/// The unofficial check digit of eight digits.
fn check_digit(leading: &[u32]) -> u32 {
    let sum: u32 = leading.iter().zip([1, 2].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    (10 - sum % 10) % 10
}

fn is_old(read: &str) -> bool {
    let (Some(figures), Some(letter)) = (read.get(..8), read.get(8..)) else { return false };
    figures.bytes().all(|b| b.is_ascii_digit())
        && letter.len() <= 1
        && letter.bytes().all(|b| b.is_ascii_uppercase())
}

fn digits(read: &str) -> Option<Vec<u32>> {
    read.chars().map(|c| c.to_digit(10)).collect()
}

/// Without blanks, points, dashes and slashes, in capitals; as written where anything else is in it.
pub(super) fn compact(text: &str) -> String {
    let written = text.trim();
    let plain: String =
        written.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '–' | '/')).collect();
    if !plain.is_empty() && plain.bytes().all(|b| b.is_ascii_alphanumeric()) {
        plain.to_ascii_uppercase()
    } else {
        written.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        // 8·1+1·2+0·1+1·2+2·1+3·2+4·1+5·2 = 34, so 6.
        for text in ["810123456", "810 123 456", " 810-123-456 ", "810.123.456"] {
            assert_eq!(read_nui(text), Number { number: "810123456".to_owned(), doubts: vec![] }, "{text}");
        }
        for (text, doubt) in [
            ("810123457", "nui-check-digit"),
            ("71234567", "nui-old"),
            ("71234567a", "nui-old"),
            ("12", "nui-unusual"),
            ("NUI: unknown", "nui-unusual"),
            ("", "nui-unusual"),
            ("71234567čć", "nui-unusual"),
        ] {
            assert_eq!(read_nui(text).doubts, [doubt], "{text}");
        }
        assert_eq!(read_old_number("7012345-6 b").number, "70123456B");
        assert!(read_old_number("70123456").doubts.is_empty());
        assert_eq!(read_old_number("810123456").doubts, ["old-number-unusual"]);
        assert!(read_fiscal_number("600 123 456").doubts.is_empty());
        assert_eq!(read_fiscal_number("60012345").doubts, ["fiscal-number-unusual"]);
        assert_eq!(read_farm_number("NIF 1021-33").number, "NIF102133");
        assert_eq!(read_farm_number("none").doubts, ["farm-number-unusual"]);
    }

    proptest! {
        #[test]
        fn one_wrong_digit_with_weight_one_never_passes(
            leading in prop::collection::vec(0u32..10, 8),
            place in prop::sample::select(vec![0usize, 2, 4, 6, 8]),
            other in 1u32..10,
        ) {
            let text = |digits: &[u32]| digits.iter().map(u32::to_string).collect::<String>();
            let mut whole = leading.clone();
            whole.push(check_digit(&leading));
            prop_assert!(read_nui(&text(&whole)).doubts.is_empty());
            whole[place] = (whole[place] + other) % 10;
            prop_assert_eq!(read_nui(&text(&whole)).doubts, ["nui-check-digit"]);
        }

        #[test]
        fn what_is_kept_reads_as_itself(text in "\\PC{0,16}") {
            for read in [read_nui, read_old_number, read_fiscal_number, read_farm_number] {
                let once = read(&text);
                prop_assert_eq!(&read(&once.number), &once);
            }
        }
    }
}
