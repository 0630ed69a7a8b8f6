//! Accounts: the international number of a bank account (IBAN).

use crate::Problem;

/// An account as it can be kept. No `Debug`: it is personal.
#[derive(Clone, PartialEq, Eq)]
pub struct Iban {
    /// Letters and digits without blanks, in capitals.
    pub kept: String,
    /// Codes of doubts, with words at `flag-<code>`: `iban-domestic` (the account within it does not check),
    /// `iban-completed` (only the domestic account was written).
    pub doubts: Vec<&'static str>,
}

/// How long the numbers of the region, the Union and its neighbours are (registry of ISO 13616).
const LENGTHS: &[(&str, usize)] = &[
    ("AL", 28),
    ("AT", 20),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IT", 27),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("ME", 22),
    ("MK", 19),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("TR", 26),
    ("XK", 20),
];

/// Reads an IBAN: of Kosovo `XK`, two check digits and sixteen digits (bank 2, branch 2, account 10, check 2).
/// The remainder by 97 is 1 over the whole number, and in Kosovo over the sixteen digits as well; the first is
/// the standard's and is required, the second is the banks' own and only doubted. Sixteen digits that check so
/// are a domestic account and are completed.
///
/// Source: ISO 13616 and the central bank's structure for Kosovo.
///
/// # Errors
/// `iban-shape` when it cannot be an IBAN, `iban-check` when its check digits are wrong.
pub fn read_iban(text: &str) -> Result<Iban, Problem> {
    let plain: String =
        text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.')).collect::<String>();
    let plain = plain.to_uppercase();
    let plain = plain.strip_prefix("IBAN").map_or(plain.as_str(), |rest| rest.trim_start_matches(':'));
    let shape = || Problem::new("iban-shape");
    if !plain.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()) {
        return Err(shape());
    }
    if plain.len() == 16 && plain.bytes().all(|b| b.is_ascii_digit()) {
        return if remainder(plain) == 1 {
            Ok(Iban { kept: completed("XK", plain), doubts: vec!["iban-completed"] })
        } else {
            Err(shape())
        };
    }
    let (Some(country), Some(check), Some(account)) = (plain.get(..2), plain.get(2..4), plain.get(4..))
    else {
        return Err(shape());
    };
    let letters = country.bytes().all(|b| b.is_ascii_uppercase());
    let length = LENGTHS.iter().find(|(code, _)| *code == country).map(|(_, length)| *length);
    let fits = length.map_or((15..=34).contains(&plain.len()), |length| plain.len() == length);
    let own = country == "XK";
    if !letters
        || !check.bytes().all(|b| b.is_ascii_digit())
        || !fits
        || (own && !account.bytes().all(|b| b.is_ascii_digit()))
    {
        return Err(shape());
    }
    if remainder(&format!("{account}{country}{check}")) != 1 {
        return Err(Problem::new("iban-check"));
    }
    let doubts = if own && remainder(account) != 1 { vec!["iban-domestic"] } else { vec![] };
    Ok(Iban { kept: plain.to_owned(), doubts })
}

/// An account in groups of four, as banks print it.
#[must_use]
pub fn print_iban(kept: &str) -> String {
    let signs: Vec<char> = kept.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The IBAN of a country's account.
fn completed(country: &str, account: &str) -> String {
    format!("{country}{:02}{account}", 98 - remainder(&format!("{account}{country}00")))
}

/// The remainder by 97, letters counting as 10 to 35.
fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shifted = if value > 9 { rest * 100 } else { rest * 10 };
        (shifted + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(text: &str) -> String {
        match read_iban(text) {
            Ok(read) => format!("{} {}", read.kept, read.doubts.join(" ")).trim().to_owned(),
            Err(problem) => problem.code,
        }
    }

    #[test]
    fn accounts_as_people_write_them() {
        // The example of the standard's registry for Kosovo, and others of it.
        for text in ["XK051212012345678906", "xk05 1212 0123 4567 8906", "IBAN: XK05-1212-0123-4567-8906"] {
            assert_eq!(code(text), "XK051212012345678906", "{text}");
        }
        for text in ["AL47212110090000000235698741", "RS35260005601001611379", "DE89370400440532013000"] {
            assert_eq!(code(text), text);
        }
        for text in [
            "",
            "XK05",
            "XK0512120123456789066",
            "XK0512120123456789AB",
            "1234567890123456",
            "DE8937040044053201300",
            "no account",
            "Ž",
        ] {
            assert_eq!(code(text), "iban-shape", "{text}");
        }
        assert_eq!(code("XK051212012345678907"), "iban-check");
        assert_eq!(code("XK951212012345678906"), "iban-check");
        assert_eq!(code("1212 0123 4567 8906"), "XK051212012345678906 iban-completed");
        let odd = completed("XK", "1212012345678900");
        assert_eq!(code(&odd), format!("{odd} iban-domestic"));
        assert_eq!(print_iban("XK051212012345678906"), "XK05 1212 0123 4567 8906");
    }

    proptest! {
        #[test]
        fn a_wrong_digit_or_two_swapped_are_found(
            account in "[0-9]{16}", place in 4usize..20, other in 1u32..10, swapped in 4usize..19,
        ) {
            let whole = completed("XK", &account);
            prop_assert!(read_iban(&whole).is_ok());
            prop_assert!(read_iban(&print_iban(&whole)).is_ok_and(|read| read.kept == whole));
            let mut signs: Vec<char> = whole.chars().collect();
            let digit = signs[place].to_digit(10).unwrap();
            signs[place] = char::from_digit((digit + other) % 10, 10).unwrap();
            prop_assert!(read_iban(&signs.iter().collect::<String>()).is_err());
            let mut signs: Vec<char> = whole.chars().collect();
            prop_assume!(signs[swapped] != signs[swapped + 1]);
            signs.swap(swapped, swapped + 1);
            prop_assert!(read_iban(&signs.iter().collect::<String>()).is_err());
        }

        #[test]
        fn nothing_typed_breaks_it(text in "\\PC{0,40}") {
            if let Ok(read) = read_iban(&text) {
                prop_assert!(read_iban(&read.kept).is_ok_and(|again| again.kept == read.kept));
            }
        }
    }
}
