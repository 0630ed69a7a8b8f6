//! English: `one thousand two hundred and five euros and one cent`.

use super::groups;

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

pub(super) fn amount(euros: u32, cents: u8) -> String {
    let euro = if euros == 1 { "euro" } else { "euros" };
    let mut words = format!("{} {euro}", number(euros));
    if cents > 0 {
        let cent = if cents == 1 { "cent" } else { "cents" };
        words.push_str(&format!(" and {} {cent}", below_hundred(u32::from(cents))));
    }
    words
}

fn number(n: u32) -> String {
    if n == 0 {
        return SMALL[0].to_owned();
    }
    let (millions, thousands, rest) = groups(n);
    let mut parts = Vec::new();
    if millions > 0 {
        parts.push(format!("{} million", below_thousand(millions)));
    }
    if thousands > 0 {
        parts.push(format!("{} thousand", below_thousand(thousands)));
    }
    match rest {
        0 => {}
        // `one thousand and five`, but `one thousand two hundred`.
        1..100 if n > 999 => parts.push(format!("and {}", below_hundred(rest))),
        _ => parts.push(below_thousand(rest)),
    }
    parts.join(" ")
}

fn below_thousand(n: u32) -> String {
    match (n / 100, n % 100) {
        (0, rest) => below_hundred(rest),
        (hundreds, 0) => format!("{} hundred", small(hundreds)),
        (hundreds, rest) => format!("{} hundred and {}", small(hundreds), below_hundred(rest)),
    }
}

fn below_hundred(n: u32) -> String {
    let tens = TENS.get((n / 10) as usize).copied().unwrap_or_default();
    match (n, n % 10) {
        (0..20, _) => small(n).to_owned(),
        (_, 0) => tens.to_owned(),
        (_, ones) => format!("{tens}-{}", small(ones)),
    }
}

fn small(n: u32) -> &'static str {
    SMALL.get(n as usize).copied().unwrap_or_default()
}
