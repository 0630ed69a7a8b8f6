//! Words that say little: particles and titles of persons, legal forms and common words of organisations.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold::{Word, sounds, words};

/// Words between the parts of a name, and titles, which one spelling has and another leaves out.
static PARTICLES: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| {
    set("al el ul ad ar as at az an bin ibn ben bint van von der den de di da du la le dos \
         dr mr mrs ms prof ing mag sheikh shaykh mullah mulla maulavi maulawi sayyid")
});

/// Legal forms of the region, of Europe and of Russia; NGO in the three languages.
static FORMS: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| {
    set(
        "doo dooel ad od kd zz szr str sp dpz shpk sha shkp ojq oshc nvo ngo nt ntp np nti llc llp ltd limited inc \
         corp corporation co company plc gmbh ag kg sa sarl srl spa bv nv oy ab as ao oao ooo zao pao ojsc cjsc pjsc jsc \
         lp fze fzco est ооо оао зао пао ао д.о.о. а.д. н.в.о. у.г. ug",
    )
});

/// Words half the names of organisations have; they count little.
static COMMON: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| {
    set(
        "trading trade group holding international general commercial industries industry services service and of the \
         for i dhe i e te shoqata shoqeria ndermarrja udruzenje udruga zadruga preduzece kompanija drustvo zena grua \
         gruaja kosovo kosova kosove kosovska association cooperative foundation fondacija fondacioni center centre \
         centar qendra bank banka fund fond organization organisation organizata organizacija society",
    )
});

fn set(list: &str) -> HashSet<Vec<u8>> {
    list.split_whitespace().map(|w| sounds(&w.replace('.', ""))).collect()
}

/// Whether an organisation's word is one of the common ones.
pub(super) fn is_common(word: &[u8]) -> bool {
    COMMON.contains(word)
}

/// A name of a person in words that count: `Abd al-Rahman` is one word, particles go while two words stay.
pub(super) fn of_person(name: &str) -> Vec<Word> {
    let mut servants = Vec::new();
    let mut all = words(name).into_iter().peekable();
    while let Some(word) = all.next() {
        servants.push(match servant(&word.sounds) {
            Some(rest) if !rest.is_empty() => Word { sounds: [b"abd", rest].concat(), ..word },
            Some(_) => {
                let article = all.next_if(|w| matches!(&w.sounds[..], b"al" | b"el" | b"ul" | b"ar" | b"as"));
                match all.next() {
                    Some(lord) => {
                        let sounds =
                            lord.sounds.strip_prefix(b"al").filter(|r| r.len() > 1).unwrap_or(&lord.sounds);
                        let between = article.map_or(String::new(), |a| format!(" {}", a.written));
                        let written = format!("{}{between} {}", word.written, lord.written);
                        Word { written, sounds: [b"abd", sounds].concat() }
                    }
                    None => word,
                }
            }
            None => word,
        });
    }
    without(servants, &PARTICLES, 2)
}

/// What follows `Abd`, `Abdul`, `Abdel`: empty when the word ends there; nothing when it is another word.
fn servant(word: &[u8]) -> Option<&[u8]> {
    for article in [&b"abdul"[..], b"abdel", b"abdal", b"abdur", b"abder", b"abdar", b"abdus", b"abdes"] {
        if let Some(rest) = word.strip_prefix(article) {
            // `Abduraman` and `Abdurahman` lose nothing of their Rahman.
            let keep = if article.ends_with(b"r") || article.ends_with(b"s") {
                article.len() - 1
            } else {
                article.len()
            };
            return match rest.len() {
                0 => Some(rest),
                1 => None,
                _ => Some(&word[keep..]),
            };
        }
    }
    (word == b"abd").then_some(&[])
}

/// A name of an organisation in words that count, its legal form off while a word stays.
pub(super) fn of_organisation(name: &str) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::new();
    let mut spelling = false;
    for word in words(name) {
        let letter = word.sounds.len() == 1;
        match joined.last_mut() {
            // `D O O` written apart.
            Some(last) if letter && spelling => {
                last.written.push_str(&word.written);
                last.sounds = sounds(&last.written);
            }
            _ => joined.push(word),
        }
        spelling = letter;
    }
    without(joined, &FORMS, 1)
}

/// The words without those of a set, as long as `least` others stay.
fn without(words: Vec<Word>, set: &HashSet<Vec<u8>>, least: usize) -> Vec<Word> {
    let kept: Vec<Word> = words.iter().filter(|w| !set.contains(&w.sounds)).cloned().collect();
    let mut all = if kept.len() >= least { kept } else { words };
    // No name has more words; what has is a description, of which the beginning is the name.
    all.truncate(12);
    all
}
