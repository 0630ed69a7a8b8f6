use proptest::prelude::*;

use super::*;

fn index() -> SearchIndex<u32> {
    SearchIndex::build([
        (
            1,
            vec![
                "Đorđe Petrović",
                "CSP4-A-P0042",
                "CSP4-A-0042",
                "+38344123456",
                "Gračanica",
                "Pčelarstvo Petrović",
            ],
        ),
        (2, vec!["Qazim Berisha", "CSP4-A-P0043", "048-704-360", "Pejë/Peć"]),
        (3, vec!["Живојин Петров", "CSP4-A-P0142", "1234567892", "Грачаница"]),
        (4, vec!["Petra Kuçi", "CSP4-A-P0144", "+49 151 2345678", "Prizren"]),
        (5, vec!["Petar Kuqi", "CSP4-A-P0145", "", "Prizren"]),
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
fn numbers_are_found_by_any_part() {
    let index = index();
    for query in ["044123456", "044 123 456", "+383 44 123-456", "0038344123456", "123456"] {
        assert!(index.search(query, 20).contains(&1), "{query}");
    }
    assert_eq!(index.search("704360", 20), [2]);
    assert_eq!(index.search("+38348704360", 20), [2]);
    assert_eq!(index.search("1234567892", 20), [3]);
    assert_eq!(index.search("CSP4-A-P0142", 20), [3]);
    assert_eq!(index.search("CSP4-A-0042", 20), [1]);
    assert_eq!(index.search("0043", 20), [2]);
    assert_eq!(index.search("P0144", 20), [4]);
    assert_eq!(index.search("berisha 704", 20), [2]);
}

#[test]
fn one_typing_mistake_in_a_long_word_is_forgiven() {
    let index = index();
    assert_eq!(index.search("Berihsa", 20), [2]);
    assert_eq!(index.search("Petrovvić Đorđe", 20), [1]);
    assert_eq!(index.search("Prizern", 20), [4, 5]);
    assert_eq!(index.search("Kuxi", 20), Vec::<u32>::new());
    assert_eq!(index.search("Brhsa", 20), Vec::<u32>::new());
}

#[test]
fn entries_come_and_go() {
    let mut index = index();
    index.remove(&2);
    assert_eq!(index.len(), 4);
    assert_eq!(index.search("berisha", 20), Vec::<u32>::new());
    index.replace(1, &["Ana Ilić"]);
    assert!(!index.search("petrović", 20).contains(&1));
    assert_eq!(index.search("ilic", 20), [1]);
    assert_eq!(index.search("", 20), [3, 4, 5, 1]);
    assert_eq!(index.search(" - ", 2), [3, 4]);
    assert!(SearchIndex::<u32>::default().is_empty() && !index.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_entry_is_found_by_each_of_its_words(names in proptest::collection::vec("[A-ZČĆŠĐŽ][a-zčćšđžlj]{1,9} [А-Ш][а-ш]{1,9}", 1..20)) {
        let index = SearchIndex::build(names.iter().enumerate().map(|(i, n)| (i, vec![n.as_str()])));
        for (i, name) in names.iter().enumerate() {
            for query in [name.clone(), name.to_uppercase(), crate::language::serbian_latin(name)] {
                prop_assert!(index.search(&query, usize::MAX).contains(&i), "{}", query);
            }
            for word in name.split(' ') {
                prop_assert!(index.search(word, usize::MAX).contains(&i), "{}", word);
            }
        }
    }

    #[test]
    fn nothing_typed_makes_it_panic(text in ".{0,30}") {
        let _ = index().search(&text, 20);
    }
}
