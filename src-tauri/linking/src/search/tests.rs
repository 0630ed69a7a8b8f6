use proptest::prelude::*;

use super::*;

fn texts(of: &[(Field, &str)]) -> Texts {
    of.iter().map(|(field, text)| (*field, (*text).to_owned())).collect()
}

fn index() -> SearchIndex<u32> {
    use Field::{Document, Enterprise, Name, Note, Number, Phone, Place};
    SearchIndex::build([
        (
            1,
            texts(&[
                (Name, "Đorđe Petrović"),
                (Number, "CSP4-A-P0042"),
                (Number, "CSP4-A-0042"),
                (Phone, "+38344123456"),
                (Place, "Gračanica"),
                (Enterprise, "Pčelarstvo Petrović"),
                (Note, "wants two milking machines"),
            ]),
        ),
        (
            2,
            texts(&[
                (Name, "Qazim Berisha"),
                (Number, "CSP4-A-P0043"),
                (Phone, "+38348704360"),
                (Place, "Pejë"),
                (Place, "Peć"),
            ]),
        ),
        (
            3,
            texts(&[
                (Name, "Живојин Петров"),
                (Number, "CSP4-A-P0142"),
                (Document, "1234567892"),
                (Place, "Грачаница"),
            ]),
        ),
        (
            4,
            texts(&[
                (Name, "Petra Kuçi"),
                (Number, "CSP4-A-P0144"),
                (Phone, "+491512345678"),
                (Place, "Prizren"),
            ]),
        ),
        (5, texts(&[(Name, "Petar Kuqi"), (Number, "CSP4-A-P0145"), (Place, "Prizren")])),
    ])
}

#[test]
fn any_script_order_and_spelling() {
    let index = index();
    for query in [
        "Đorđe Petrović",
        "Ђорђе Петровић",
        "petrovic djordje",
        "Gjorgje",
        "PETROVIĆ",
        "đor petr",
        "dorde",
        "Petroviq",
        "petrović gračanica",
    ] {
        assert_eq!(index.search(query, 20).first(), Some(&1), "{query}");
    }
    assert_eq!(index.search("Ćazim", 20), [2]);
    assert_eq!(index.search("Živojin", 20), [3]);
    assert_eq!(index.search("gracanica", 20), [1, 3]);
    assert_eq!(index.search("peć", 20), [2]);
    assert_eq!(index.search("qazim gračanica", 20), Vec::<u32>::new());
}

#[test]
fn exact_words_come_before_beginnings_and_sound_alikes() {
    let index = index();
    assert_eq!(index.search("petra", 20).first(), Some(&4));
    assert_eq!(index.search("Kuqi", 20), [5, 4]);
    assert_eq!(index.search("Kuči", 20), [4, 5]);
    assert_eq!(index.search("petrov", 20)[..2], [3, 1]);
    assert_eq!(index.search("pet", 2).len(), 2);
}

#[test]
fn of_equal_matches_a_name_comes_before_an_enterprise_and_a_place() {
    let index = SearchIndex::build([
        (1, vec![(Field::Place, "Ana")]),
        (2, vec![(Field::Enterprise, "Ana")]),
        (3, vec![(Field::Note, "Ana")]),
        (4, vec![(Field::Name, "Ana")]),
        (5, vec![(Field::Name, "Anastasija")]),
    ]);
    assert_eq!(index.search("ana", 20), [4, 2, 1, 3, 5]);
    assert_eq!(index.search("ana", 2), [4, 2]);
}

#[test]
fn numbers_are_found_by_any_part() {
    let index = index();
    for query in ["044123456", "044 123 456", "+383 44 123-456", "0038344123456", "123456"] {
        assert!(index.search(query, 20).contains(&1), "{query}");
    }
    assert_eq!(index.search("704360", 20), [2]);
    assert_eq!(index.search("+38348704360", 20), [2]);
    assert_eq!(index.search("0049 151 234", 20), [4]);
    assert_eq!(index.search("1234567892", 20), [3]);
    assert_eq!(index.search("CSP4-A-P0142", 20), [3]);
    assert_eq!(index.search("CSP4-A-0042", 20), [1]);
    assert_eq!(index.search("0043", 20), [2]);
    assert_eq!(index.search("P0144", 20), [4]);
    assert_eq!(index.search("berisha 704", 20), [2]);
    assert_eq!(index.search("704360 berisha", 20), [2]);
    for query in ["csp", "csp4", "CSP4-A"] {
        assert_eq!(index.search(query, 20), [1, 2, 3, 4, 5], "{query}");
    }
}

#[test]
fn one_typing_mistake_in_a_long_word_is_forgiven() {
    let index = index();
    assert_eq!(index.search("Berihsa", 20), [2]);
    assert_eq!(index.search("Verisha", 20), [2]);
    assert_eq!(index.search("Eberisha", 20), [2]);
    assert_eq!(index.search("Petrovvić Đorđe", 20), [1]);
    assert_eq!(index.search("Prizern", 20), [4, 5]);
    assert_eq!(index.search("Kuxi", 20), Vec::<u32>::new());
    assert_eq!(index.search("Brhsa", 20), Vec::<u32>::new());
    for typed in ["petrovic", "petrvic", "petrivic", "pertovic", "petrovicc", "petor", "retrovic", "eptrovic"]
    {
        assert!(index.search(typed, 20).contains(&1), "{typed}");
    }
    for typed in ["pevrobic", "petrovicaki", "jovanovic", "ptrvic"] {
        assert!(!index.search(typed, 20).contains(&1), "{typed}");
    }
}

#[test]
fn a_hit_says_what_met_what() {
    let index = index();
    let of = |query: &str| {
        let hit = index.hits(query, 20).into_iter().next().unwrap();
        (hit.id, hit.matches.iter().map(|one| (one.typed.clone(), one.field, one.how)).collect::<Vec<_>>())
    };
    let met = |typed: &str, field, how| (typed.to_owned(), field, how);
    assert_eq!(
        of("грачаница petrovvić"),
        (1, vec![met("грачаница", Field::Place, How::Word), met("petrovvić", Field::Name, How::Word)])
    );
    assert_eq!(of("044 123"), (1, vec![met("044 123", Field::Phone, How::Beginning)]));
    assert_eq!(of("7892"), (3, vec![met("7892", Field::Document, How::Inside)]));
    assert_eq!(of("milk"), (1, vec![met("milk", Field::Note, How::Beginning)]));
    assert_eq!(of("pcelarstvo"), (1, vec![met("pcelarstvo", Field::Enterprise, How::LooseWord)]));
    assert_eq!(of("berihsa"), (2, vec![met("berihsa", Field::Name, How::Nearly)]));
}

#[test]
fn what_was_met_can_be_shown() {
    let as_found = |text: &str, typed: &str, field, how| {
        let found = Match { typed: typed.to_owned(), field, how };
        matching_part(text, &found).map(|range| text[range].to_owned())
    };
    let part = |text: &str, typed: &str, field| as_found(text, typed, field, How::Nearly);
    assert_eq!(as_found("Graçanicë", "gračanica", Field::Place, How::Word), None);
    assert_eq!(as_found("Gračanica", "грачаница", Field::Place, How::Word).as_deref(), Some("Gračanica"));
    assert_eq!(part("Ђорђе Петровић", "petrov", Field::Name).as_deref(), Some("Петровић"));
    assert_eq!(part("Qazim Berisha", "berihsa", Field::Name).as_deref(), Some("Berisha"));
    assert_eq!(part("Qazim Berisha", "gashi", Field::Name), None);
    assert_eq!(part("+383 48 704 360", "048704", Field::Phone).as_deref(), Some("48 704"));
    assert_eq!(part("CSP4-A-0042", "a0042", Field::Number).as_deref(), Some("A-0042"));
}

#[test]
fn entries_come_and_go() {
    let mut index = index();
    index.remove(&2);
    assert_eq!(index.len(), 4);
    assert_eq!(index.search("berisha", 20), Vec::<u32>::new());
    index.replace(1, texts(&[(Field::Name, "Ana Ilić")]));
    assert!(!index.search("petrović", 20).contains(&1));
    assert_eq!(index.search("ilic", 20), [1]);
    assert_eq!(index.search("", 20), [3, 4, 5, 1]);
    assert_eq!(index.search(" - ", 2), [3, 4]);
    assert!(SearchIndex::<u32>::default().is_empty() && !index.is_empty());
}

#[test]
fn many_entries_put_in_one_by_one_are_found_as_if_built_at_once() {
    let name =
        |i: u32| format!("Ana{} Marko{}", char::from(b'a' + (i % 26) as u8), "o".repeat(i as usize % 7));
    let mut index = SearchIndex::default();
    for i in 0..300 {
        index.replace(i, vec![(Field::Name, name(i)), (Field::Number, format!("CSP4-A-{i:04}"))]);
    }
    for i in (0..300).step_by(3) {
        index.replace(i, vec![(Field::Name, "Petar".to_owned()), (Field::Number, format!("CSP4-A-{i:04}"))]);
    }
    assert!(index.segments.len() < 12, "{}", index.segments.len());
    assert_eq!(index.len(), 300);
    assert_eq!(index.search("petar", usize::MAX).len(), 100);
    assert_eq!(index.search("ana", usize::MAX).len(), 200);
    assert_eq!(
        index.search("anab marko", usize::MAX).len(),
        (0..300).filter(|i| i % 26 == 1 && i % 3 != 0).count()
    );
    assert_eq!(index.search("0299", 20), [299]);
}

/// Scores every word of every entry, the slow way round.
fn plainly(entries: &[Texts], query: &str) -> Vec<usize> {
    let parts = query::read(query);
    let mut found: Vec<(i32, i32, usize)> = Vec::new();
    for (at, texts) in entries.iter().enumerate() {
        let best = |part: &Part| {
            texts
                .iter()
                .flat_map(|(field, text)| {
                    crate::names::words_of(text).map(move |word| (*field, crate::names::strict_word(&word)))
                })
                .filter_map(|(field, word)| {
                    let loose = crate::names::loose_word(&word);
                    let how = if word == part.strict {
                        6
                    } else if word.starts_with(&part.strict) {
                        5
                    } else if loose == part.loose {
                        4
                    } else if loose.starts_with(&part.loose) {
                        2
                    } else {
                        return None;
                    };
                    Some((how, 7 - field as i32))
                })
                .max()
        };
        let met: Vec<_> = parts.iter().map(best).collect();
        if met.iter().all(Option::is_some) {
            let sum = |of: fn((i32, i32)) -> i32| met.iter().flatten().map(|one| of(*one)).sum::<i32>();
            found.push((-sum(|one| one.0), -sum(|one| one.1), at));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, _, at)| at).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_entry_is_found_by_each_of_its_words(names in proptest::collection::vec("[A-ZČĆŠĐŽ][a-zčćšđžlj]{1,9} [А-Ш][а-ш]{1,9}", 1..20)) {
        let index = SearchIndex::build(names.iter().enumerate().map(|(i, n)| (i, vec![(Field::Name, n.as_str())])));
        for (i, name) in names.iter().enumerate() {
            for query in [name.clone(), name.to_uppercase(), crate::names::serbian_latin(name)] {
                prop_assert!(index.search(&query, usize::MAX).contains(&i), "{}", query);
            }
            for word in name.split(' ') {
                prop_assert!(index.search(word, usize::MAX).contains(&i), "{}", word);
            }
        }
    }

    #[test]
    fn the_best_are_those_a_plain_search_finds_first(
        names in proptest::collection::vec(("[A-C][a-c]{0,3} [A-C][a-cčš]{0,3}", "[A-C][a-c]{0,2}"), 1..60),
        query in "[a-cč]{1,3}( [a-cš]{1,2}){0,2}",
        limit in 1_usize..12,
    ) {
        let entries: Vec<Texts> = names
            .into_iter()
            .map(|(name, place)| vec![(Field::Name, name), (Field::Place, place)])
            .collect();
        let index = SearchIndex::build(entries.iter().cloned().enumerate());
        let mut plain = plainly(&entries, &query);
        plain.truncate(limit);
        prop_assert_eq!(index.search(&query, limit), plain);
    }

    #[test]
    fn any_part_of_any_number_finds_it(numbers in proptest::collection::vec("[0-3]{6,10}", 1..40), from in 0_usize..6, length in 1_usize..9) {
        let index = SearchIndex::build(numbers.iter().enumerate().map(|(i, n)| (i, vec![(Field::Document, n.as_str())])));
        let Some(part) = numbers[0].get(from..(from + length).min(numbers[0].len())) else { return Ok(()) };
        let mut found = index.search(part, usize::MAX);
        found.sort_unstable();
        let plain: Vec<usize> = (0..numbers.len()).filter(|i| numbers[*i].contains(part)).collect();
        prop_assert_eq!(found, plain);
    }

    #[test]
    fn nothing_typed_makes_it_panic(text in ".{0,30}") {
        let _ = index().hits(&text, 20);
    }
}
