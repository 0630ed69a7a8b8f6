//! Albanian: `një mijë e dyqind e pesë euro e një cent`. `mijë` is feminine (`tri mijë`), `milion`,
//! `euro` and `cent` are masculine (`tre milionë`, `tre euro`); every member is joined by `e`.

use super::groups;

const SMALL: [&str; 20] = [
    "zero",
    "një",
    "dy",
    "tre",
    "katër",
    "pesë",
    "gjashtë",
    "shtatë",
    "tetë",
    "nëntë",
    "dhjetë",
    "njëmbëdhjetë",
    "dymbëdhjetë",
    "trembëdhjetë",
    "katërmbëdhjetë",
    "pesëmbëdhjetë",
    "gjashtëmbëdhjetë",
    "shtatëmbëdhjetë",
    "tetëmbëdhjetë",
    "nëntëmbëdhjetë",
];
const TENS: [&str; 10] = [
    "",
    "",
    "njëzet",
    "tridhjetë",
    "dyzet",
    "pesëdhjetë",
    "gjashtëdhjetë",
    "shtatëdhjetë",
    "tetëdhjetë",
    "nëntëdhjetë",
];

pub(super) fn amount(euros: u32, cents: u8) -> String {
    let mut words = format!("{} euro", number(euros));
    if cents > 0 {
        let cent = if cents == 1 { "cent" } else { "centë" };
        words.push_str(&format!(" e {} {cent}", below_thousand(u32::from(cents), false)));
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
        let million = if millions == 1 { "milion" } else { "milionë" };
        parts.push(format!("{} {million}", below_thousand(millions, false)));
    }
    if thousands > 0 {
        parts.push(format!("{} mijë", below_thousand(thousands, true)));
    }
    if rest > 0 {
        parts.push(below_thousand(rest, false));
    }
    parts.join(" e ")
}

fn below_thousand(n: u32, feminine: bool) -> String {
    let mut parts = Vec::new();
    let (hundreds, rest) = (n / 100, n % 100);
    if hundreds > 0 {
        parts.push(format!("{}qind", small(hundreds, false)));
    }
    if rest >= 20 {
        parts.push(TENS.get((rest / 10) as usize).copied().unwrap_or_default().to_owned());
    }
    let ones = if rest >= 20 { rest % 10 } else { rest };
    if ones > 0 {
        parts.push(small(ones, feminine).to_owned());
    }
    parts.join(" e ")
}

fn small(n: u32, feminine: bool) -> &'static str {
    if n == 3 && feminine { "tri" } else { SMALL.get(n as usize).copied().unwrap_or_default() }
}
