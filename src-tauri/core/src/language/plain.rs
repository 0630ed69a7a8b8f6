//! Text without script, marks, case and spelling of blanks: what words of lists are recognised by.

use unicode_normalization::UnicodeNormalization;

use super::serbian_latin;

/// Text in small Latin letters without marks, its words joined by single blanks: Cyrillic becomes
/// Latin, `đ` becomes `dj`, everything that is neither letter nor digit separates words.
///
/// For recognising words of a closed list, not for names of people: it loses what tells Kuči from Kuqi.
#[must_use]
pub fn plain(text: &str) -> String {
    let latin = serbian_latin(&composed(text)).to_lowercase();
    let mut out = String::with_capacity(latin.len());
    let mut gap = false;
    for c in latin.nfkd() {
        if is_mark(c) || matches!(c, '\'' | '’' | 'ʼ') {
            continue;
        }
        if !c.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        match c {
            'đ' | 'ð' => out.push_str("dj"),
            'ı' => out.push('i'),
            'ł' => out.push('l'),
            'ø' => out.push('o'),
            'ß' => out.push_str("ss"),
            c => out.push(c),
        }
    }
    out
}

/// [`plain`] without any blanks, so that `Novo Brdo`, `Novobrdo` and `novo-brdo` are one.
#[must_use]
pub fn plain_joined(text: &str) -> String {
    let mut joined = plain(text);
    joined.retain(|c| c != ' ');
    joined
}

/// Letters and their marks as one character each, so that tables of letters find them.
fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Whether a character is a mark that stands on the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_marks_case_and_blanks_do_not_matter() {
        for spelling in [
            "Ђаковица",
            "Đakovica",
            "ĐAKOVICA",
            " đakovica ",
            "D\u{301}akovica".replace('\u{301}', "j").as_str(),
        ] {
            assert_eq!(plain(spelling), "djakovica", "{spelling}");
        }
        assert_eq!(plain("Mitrovicë  e\u{a0}Veriut"), "mitrovice e veriut");
        assert_eq!(plain("c\u{30c}ac\u{30c}ak"), "cacak");
        assert_eq!(plain("R/A/E"), "r a e");
        assert_eq!(plain_joined("novo-Brdo "), "novobrdo");
        assert_eq!(plain("İstanbul ısı"), "istanbul isi");
    }

    #[test]
    fn what_is_plain_stays() {
        for text in ["gornje selo 12", "", "a"] {
            assert_eq!(plain(text), text);
        }
    }
}
