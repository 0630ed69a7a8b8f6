//! Breaking words into lines.

use super::fonts::{Fonts, Weight};

/// A text's lines within a width in points. Words break at blanks and after hyphens; a no-break space
/// holds words together; a word wider than the line is broken where it must be.
pub fn lines(fonts: &Fonts, text: &str, weight: Weight, size: f32, width: f32) -> Vec<String> {
    let fits = |units: u32| fonts.points(units, weight, size) <= width;
    let mut lines = Vec::new();
    // The line is a part of the text; `units` is how wide it is with the blanks at its end.
    let (mut line, mut units) = ("", 0);
    let mut place = 0;
    for word in words(text) {
        let (start, end) = (place, place + word.len());
        place = end;
        let bare = word.trim_end();
        let own = fonts.units(bare, weight);
        if bare.is_empty() || fits(units + own) {
            line = &text[start - line.len()..end];
            units += own + fonts.units(&word[bare.len()..], weight);
            continue;
        }
        if !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
        }
        line = word;
        while !fits(fonts.units(line.trim_end(), weight)) {
            let (head, tail) = cut(line, |head| fits(fonts.units(head, weight)));
            lines.push(head.to_owned());
            line = tail;
        }
        units = fonts.units(line, weight);
    }
    if !line.trim().is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Words with the blank that follows them; a word with a hyphen between letters is two, but the parts of
/// a number such as `CSP4-A-0042` stay together.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    let mut before = None;
    std::iter::from_fn(move || {
        let mut ends = rest.char_indices().filter_map(|(at, letter)| {
            let last = before.replace(letter);
            let parts = match letter {
                ' ' | '\n' | '\t' => true,
                '-' => {
                    let after = rest[at + 1..].chars().next();
                    last.is_some_and(char::is_lowercase) && after.is_some_and(char::is_alphabetic)
                }
                _ => false,
            };
            parts.then_some(at + 1)
        });
        let end = ends.next().unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        rest = tail;
        Some(word).filter(|word| !word.is_empty())
    })
}

/// The longest beginning that fits, at least one letter.
fn cut(word: &str, fits: impl Fn(&str) -> bool) -> (&str, &str) {
    let ends = word.char_indices().skip(1).map(|(at, _)| at).chain([word.len()]);
    let first = word.chars().next().map_or(0, char::len_utf8);
    let at = ends.take_while(|end| fits(&word[..*end])).last().unwrap_or(first);
    word.split_at(at)
}

#[cfg(test)]
mod tests {
    use super::super::fonts::fonts;
    use super::*;

    fn break_at(text: &str, width: f32) -> Vec<String> {
        lines(fonts().unwrap(), text, Weight::Regular, 10.0, width)
    }

    #[test]
    fn nothing_is_lost_and_nothing_sticks_out() {
        let text = "Међународна организација за миграције, Organizata Ndërkombëtare për Migrim EUR\u{a0}4\u{a0}250.00 \
                    Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz end";
        for width in [12.0, 40.0, 90.0, 200.0, 2_000.0] {
            let broken = break_at(text, width);
            let squeezed = |text: &str| text.split([' ', '\n']).collect::<String>();
            assert_eq!(squeezed(&broken.concat()), squeezed(text));
            for line in &broken {
                assert!(fonts().unwrap().width(line, Weight::Regular, 10.0) <= width, "{line}");
            }
        }
    }

    #[test]
    fn an_amount_stays_together() {
        let broken = break_at("the value of EUR\u{a0}4\u{a0}250.00", 80.0);
        assert!(broken.iter().any(|line| line.contains("EUR\u{a0}4\u{a0}250.00")), "{broken:?}");
    }

    #[test]
    fn no_text_is_one_empty_line() {
        assert_eq!(break_at("", 50.0), [""]);
    }
}
