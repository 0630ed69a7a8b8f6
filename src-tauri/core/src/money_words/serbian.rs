//! Serbian, Cyrillic: `једна хиљада двеста пет евра и један цент`. `хиљада` is feminine (`две хиљаде`),
//! `милион`, `евро` and `цент` are masculine; the noun follows the last member of its number.

use super::groups;

const SMALL: [&str; 20] = [
    "нула",
    "један",
    "два",
    "три",
    "четири",
    "пет",
    "шест",
    "седам",
    "осам",
    "девет",
    "десет",
    "једанаест",
    "дванаест",
    "тринаест",
    "четрнаест",
    "петнаест",
    "шеснаест",
    "седамнаест",
    "осамнаест",
    "деветнаест",
];
const TENS: [&str; 10] = [
    "",
    "",
    "двадесет",
    "тридесет",
    "четрдесет",
    "педесет",
    "шездесет",
    "седамдесет",
    "осамдесет",
    "деведесет",
];
const HUNDREDS: [&str; 10] =
    ["", "сто", "двеста", "триста", "четиристо", "петсто", "шестсто", "седамсто", "осамсто", "деветсто"];

pub(super) fn amount(euros: u32, cents: u8) -> String {
    let mut words = format!("{} {}", number(euros), form(euros, ["евро", "евра", "евра"]));
    if cents > 0 {
        let cents = u32::from(cents);
        words.push_str(&format!(
            " и {} {}",
            below_thousand(cents, false),
            form(cents, ["цент", "цента", "центи"])
        ));
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
        let million = form(millions, ["милион", "милиона", "милиона"]);
        parts.push(format!("{} {million}", below_thousand(millions, false)));
    }
    if thousands > 0 {
        let thousand = form(thousands, ["хиљада", "хиљаде", "хиљада"]);
        parts.push(format!("{} {thousand}", below_thousand(thousands, true)));
    }
    if rest > 0 {
        parts.push(below_thousand(rest, false));
    }
    parts.join(" ")
}

/// The form of a noun after a number: one (1, 21, 101, not 11), few (2 to 4, 22, not 12), many.
fn form(n: u32, forms: [&'static str; 3]) -> &'static str {
    let [one, few, many] = forms;
    match (n % 10, n % 100) {
        (_, 11..=14) => many,
        (1, _) => one,
        (2..=4, _) => few,
        _ => many,
    }
}

fn below_thousand(n: u32, feminine: bool) -> String {
    let mut parts = Vec::new();
    let (hundreds, rest) = (n / 100, n % 100);
    if hundreds > 0 {
        parts.push(HUNDREDS.get(hundreds as usize).copied().unwrap_or_default());
    }
    if rest >= 20 {
        parts.push(TENS.get((rest / 10) as usize).copied().unwrap_or_default());
    }
    match if rest >= 20 { rest % 10 } else { rest } {
        0 => {}
        1 if feminine => parts.push("једна"),
        2 if feminine => parts.push("две"),
        ones => parts.push(SMALL.get(ones as usize).copied().unwrap_or_default()),
    }
    parts.join(" ")
}
