//! Telephone numbers: Kosovo's own and those it had before, and everybody else's.

/// A telephone number as it can be kept. No `Debug`: it is personal.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    /// `+` with country code and number where it could be read, otherwise as written.
    pub kept: String,
    /// Codes of doubts: `phone-unusual` (kept as written), `phone-several` (the first of several kept).
    pub doubts: Vec<&'static str>,
}

/// Reads a telephone number: `044 123 456`, `048-704-360`, `044/001/687`, `+383…`, `00383…`, the old
/// `+377 44`, `+386 49`, `+381 38`, one that lost its leading zero, and foreign ones with their code.
#[must_use]
pub fn read_phone(text: &str) -> Phone {
    let written = text.trim();
    if let Some(kept) = normal(written) {
        return Phone { kept, doubts: Vec::new() };
    }
    // Several numbers in one cell: the first that reads is kept.
    let mut parts = written.split([',', ';', '/', '|', '\n']).map(str::trim).filter(|p| !p.is_empty());
    let several = written.chars().filter(char::is_ascii_digit).count() >= 14;
    match parts.find_map(normal).filter(|_| several) {
        Some(kept) => Phone { kept, doubts: vec!["phone-several"] },
        None => Phone { kept: written.to_owned(), doubts: vec!["phone-unusual"] },
    }
}

/// A kept number in groups, as people read it aloud: `+383 48 704 360`. Others stay as they are.
#[must_use]
pub fn print_phone(kept: &str) -> String {
    match kept.strip_prefix("+383").filter(|rest| rest.len() == 8 && rest.bytes().all(|b| b.is_ascii_digit()))
    {
        Some(rest) => format!("+383 {} {} {}", &rest[..2], &rest[2..5], &rest[5..]),
        None => kept.to_owned(),
    }
}

fn normal(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() => digits.push('+'),
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '–' | '/' | '.' | '(' | ')' | '\'' => {}
            _ => return None,
        }
    }
    // "+383 (0) 44 123 456"
    let international = digits
        .strip_prefix('+')
        .or_else(|| digits.strip_prefix("00"))
        .map(str::to_owned)
        .or_else(|| (digits.len() == 11 && digits.starts_with("383")).then(|| digits.clone()));
    if let Some(number) = international {
        return abroad(&number);
    }
    let national = digits.strip_prefix('0').unwrap_or(&digits);
    own(national).map(|n| format!("+383{n}"))
}

/// Kosovo's number without country code and zero: two digits of the network or area, then six.
fn own(national: &str) -> Option<&str> {
    let network = national.get(..2)?;
    let known = matches!(network, "28" | "29" | "38" | "39" | "43" | "44" | "45" | "46" | "47" | "48" | "49");
    (known && national.len() == 8).then_some(national)
}

/// A number with its country code; Kosovo's numbers under their old codes move to the new one.
fn abroad(number: &str) -> Option<String> {
    for (code, networks) in [
        ("383", None),
        ("377", Some(["44", "45", "", ""])),
        ("386", Some(["43", "49", "", ""])),
        ("381", Some(["28", "29", "38", "39"])),
    ] {
        let Some(rest) = number.strip_prefix(code) else { continue };
        let national = rest.strip_prefix('0').unwrap_or(rest);
        match networks {
            // Under its own code a number that is not Kosovo's is no number.
            None => return own(national).map(|n| format!("+383{n}")),
            Some(networks) if networks.iter().any(|n| !n.is_empty() && national.starts_with(n)) => {
                if let Some(n) = own(national) {
                    return Some(format!("+383{n}"));
                }
            }
            Some(_) => {}
        }
    }
    ((8..=15).contains(&number.len()) && !number.starts_with('0')).then(|| format!("+{number}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kept(text: &str) -> String {
        let phone = read_phone(text);
        if phone.doubts.is_empty() {
            phone.kept
        } else {
            format!("{} {}", phone.doubts.join(" "), phone.kept)
        }
    }

    #[test]
    fn numbers_as_people_write_them() {
        for text in [
            "+383 48 704 360",
            "+38348704360",
            "0038348704360",
            "38348704360",
            "048-704-360",
            "048/704/360",
            "048 704 360",
            "048704360",
            "48704360",
            "(048) 704-360",
            "+383 (0)48 704 360",
            "048.704.360",
        ] {
            assert_eq!(kept(text), "+38348704360", "{text}");
        }
        for (text, number) in [
            ("+377 44 123 456", "+38344123456"),
            ("+386 49 123 456", "+38349123456"),
            ("+381 38 123 456", "+38338123456"),
            ("+381 (0)28 123 456", "+38328123456"),
            ("+381 63 123 4567", "+381631234567"),
            ("+377 93 15 25 35", "+37793152535"),
            ("+49 151 2345678", "+491512345678"),
        ] {
            assert_eq!(kept(text), number, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_kept_as_written() {
        for text in ["123", "no phone", "0631234567", "+383 12 345 678", "044 12 34", "+0000000000"] {
            assert_eq!(kept(text), format!("phone-unusual {text}"));
        }
        assert_eq!(kept("044 123 456 / 049 111 222"), "phone-several +38344123456");
        assert_eq!(kept("044 123 456, zove se Ana"), "phone-unusual 044 123 456, zove se Ana");
    }

    #[test]
    fn printed_in_groups_and_read_back() {
        assert_eq!(print_phone("+38348704360"), "+383 48 704 360");
        assert_eq!(print_phone("+491512345678"), "+491512345678");
        assert_eq!(print_phone("as written"), "as written");
    }

    proptest! {
        #[test]
        fn a_kept_number_reads_as_itself(text in "[+0-9 /()-]{6,18}") {
            let once = read_phone(&text);
            if once.doubts.is_empty() {
                prop_assert_eq!(&read_phone(&once.kept).kept, &once.kept);
                prop_assert_eq!(&read_phone(&print_phone(&once.kept)).kept, &once.kept);
            }
        }
    }
}
