//! Bytes of a text file to text. Registers from the field come in UTF-8, in UTF-16 from "Unicode text",
//! and in the Windows code pages of Latin, Cyrillic and Turkish; no file says which.

use encoding_rs::{
    Encoding, ISO_8859_2, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1254,
};

/// The text of the file, by its mark, else as UTF-8, else in the code page in which it looks most like
/// the languages of the field.
pub fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    if let Some(wide) = wide_without_mark(bytes) {
        return wide.decode_without_bom_handling(bytes).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    // The first wins a tie: Serbian Latin and Albanian are what such files mostly hold.
    [WINDOWS_1250, WINDOWS_1251, WINDOWS_1254, WINDOWS_1252, ISO_8859_2]
        .into_iter()
        .map(|encoding| encoding.decode_without_bom_handling(bytes).0)
        .map(|text| (plausibility(&text), text))
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, text)| text.into_owned())
        .unwrap_or_default()
}

fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let many = start.len() * 2 / 5;
    if zeros(1) > many {
        Some(UTF_16LE)
    } else if zeros(0) > many {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Letters beyond ASCII in Albanian, Serbian, Bosnian and Turkish, the likelier ones first.
const COMMON: &str = "čćžšđČĆŽŠĐëçËÇ";
const TURKISH: &str = "ığşöüİĞŞÖÜâîû";
const SERBIAN_CYRILLIC: &str = "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ";
const SIGNS: &str = "€–—„“”‘’…«»§°№\u{a0}";

/// How much a text looks like one of ours: letters that our languages have, in words of one script.
fn plausibility(text: &str) -> i64 {
    let mut score = 0;
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if !c.is_ascii() {
            let after = letters.peek().copied().unwrap_or(' ');
            let cyrillic = is_cyrillic(c);
            // Read in the wrong page, a lone č becomes a Cyrillic letter between Latin ones.
            let mixed = |other: char| other.is_alphabetic() && is_cyrillic(other) != cyrillic;
            score += match c {
                _ if c.is_alphabetic() && (mixed(before) || mixed(after)) && cyrillic => -4,
                _ if COMMON.contains(c) => 3,
                _ if SERBIAN_CYRILLIC.contains(c) => 3,
                _ if TURKISH.contains(c) => 2,
                _ if SIGNS.contains(c) => 1,
                _ if c.is_alphabetic() => -2,
                _ => -4,
            };
            // A capital inside a word of small letters is what a wrong page makes of š and ž.
            if c.is_uppercase() && before.is_lowercase() {
                score -= 4;
            }
        }
        before = c;
    }
    score
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERBIAN: &str =
        "RB;Ime i prezime;Opština\r\n1;Đorđe Živković;Štrpce\r\n2;Ćazim Šabanović;Gračanica\r\n";
    const ALBANIAN: &str = "Nr;Emri;Komuna\r\n1;Shpëtim Çela;Pejë\r\n2;Arbër Thaçi;Kaçanik\r\n";
    const CYRILLIC: &str =
        "Бр;Име и презиме;Општина\r\n1;Ђорђе Живковић;Штрпце\r\n2;Љубиша Њежић;Грачаница\r\n";
    const TURKISH_NAMES: &str =
        "No;Name\r\n1;Gülşen Tunalıgil\r\n2;Özgür Dağ\r\n3;Şenay Işık\r\n4;İbrahim\r\n";

    fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
        let (bytes, _, lost) = encoding.encode(text);
        assert!(!lost, "the test's text does not fit {}", encoding.name());
        bytes.into_owned()
    }

    #[test]
    fn code_pages_are_told_apart_by_their_letters() {
        for (text, encoding) in [
            (SERBIAN, WINDOWS_1250),
            (ALBANIAN, WINDOWS_1250),
            (ALBANIAN, WINDOWS_1252),
            (CYRILLIC, WINDOWS_1251),
            (TURKISH_NAMES, WINDOWS_1254),
            (SERBIAN, ISO_8859_2),
        ] {
            assert_eq!(decode(&encoded(text, encoding)), text, "{}", encoding.name());
        }
    }

    #[test]
    fn latin_names_with_cyrillic_ones_beside_them() {
        // One register, names as each person writes them: only 1251 holds Cyrillic, and without marks.
        let text = "1;Петровић Јована;Parteš\r\n".replace('š', "s");
        assert_eq!(decode(&encoded(&text, WINDOWS_1251)), text);
    }

    #[test]
    fn unicode_with_and_without_its_mark() {
        for text in [SERBIAN, CYRILLIC] {
            assert_eq!(decode(text.as_bytes()), text);
            assert_eq!(decode(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()), text);
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(decode(&[b"\xFF\xFE".as_slice(), &wide].concat()), text);
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&[b"\xFE\xFF".as_slice(), &wide].concat()), text);
        }
        let wide: Vec<u8> = SERBIAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide), SERBIAN);
    }
}
