//! Serbian Cyrillic written in Serbian Latin.

/// Serbian Cyrillic text in Serbian Latin. This direction has no ambiguity; a digraph is written `LJ`
/// among capitals and `Lj` before small letters. Everything else stays as it is.
#[must_use]
pub fn serbian_latin(cyrillic: &str) -> String {
    if !cyrillic.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)) {
        return cyrillic.to_owned();
    }
    let letters: Vec<char> = cyrillic.chars().collect();
    let mut latin = String::with_capacity(cyrillic.len());
    for (i, &c) in letters.iter().enumerate() {
        let among_capitals = || {
            let capital = |c: Option<&char>| c.is_some_and(|c| c.is_alphabetic() && c.is_uppercase());
            match letters.get(i + 1) {
                Some(next) if next.is_alphabetic() => next.is_uppercase(),
                _ => i > 0 && capital(letters.get(i - 1)),
            }
        };
        match c {
            'Љ' => latin.push_str(if among_capitals() { "LJ" } else { "Lj" }),
            'Њ' => latin.push_str(if among_capitals() { "NJ" } else { "Nj" }),
            'Џ' => latin.push_str(if among_capitals() { "DŽ" } else { "Dž" }),
            'љ' => latin.push_str("lj"),
            'њ' => latin.push_str("nj"),
            'џ' => latin.push_str("dž"),
            _ => latin.push(single(c)),
        }
    }
    latin
}

/// The Latin letter of a Cyrillic one that has a single letter of its own.
fn single(c: char) -> char {
    const CYRILLIC: &str = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш";
    const LATIN: &str = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš";
    if c.is_ascii() {
        return c;
    }
    CYRILLIC.chars().zip(LATIN.chars()).find_map(|(from, to)| (from == c).then_some(to)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digraphs_follow_the_case_around_them() {
        assert_eq!(serbian_latin("Љубиша Џемаљ ЊЕГОШ Ђорђе"), "Ljubiša Džemalj NJEGOŠ Đorđe");
        assert_eq!(serbian_latin("ПОЉЕ, Њ"), "POLJE, Nj");
    }

    #[test]
    fn what_is_not_cyrillic_stays() {
        assert_eq!(serbian_latin("key = { $count } редова"), "key = { $count } redova");
    }
}
