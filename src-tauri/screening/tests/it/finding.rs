//! Candidates and their evidence.

use chrono::NaiveDate;
use csp_screening::lists::{Country, Kind, List, Sex, When, read};
use csp_screening::matching::{Agreement, Class, Evidence, Hit, Index, Place, Subject, THRESHOLD};

use crate::formats::{UN, XML};
use crate::invented;

fn lists() -> Vec<List> {
    vec![read(XML.as_bytes()).unwrap(), read(UN.as_bytes()).unwrap()]
}

fn born(y: i32, m: u32, d: u32) -> Option<When> {
    NaiveDate::from_ymd_opt(y, m, d).map(When::Day)
}

fn best(subject: &Subject) -> Option<Hit> {
    Index::of(&lists()).search().hits(subject, THRESHOLD).into_iter().next()
}

fn zvekic() -> Subject {
    Subject { family: Some("Zvekiq".to_owned()), ..Subject::person("Zvekiq Milovan") }
}

#[test]
fn the_same_name_and_birth_is_a_strong_hit_with_its_evidence() {
    let mut subject = zvekic();
    subject.birth = born(1961, 3, 9);
    subject.sex = Some(Sex::Male);
    subject.countries = vec![Country { code: "XK".to_owned(), name: String::new() }];
    let hit = best(&subject).unwrap();
    assert_eq!(hit.place, Place { list: 0, entity: 0 });
    assert_eq!(hit.class, Class::Strong);
    assert!(!hit.contradicted);
    assert!(hit.score > 0.95, "{hit:?}");
    for expected in [
        Evidence::Birth { agreement: Agreement::SameDay },
        Evidence::Country { agrees: true },
        Evidence::Sex { agrees: true },
    ] {
        assert!(hit.evidence.contains(&expected), "{expected:?} in {hit:?}");
    }
    let words: Vec<(&str, &str)> = hit
        .evidence
        .iter()
        .filter_map(|e| match e {
            Evidence::Word { own, listed, .. } => Some((own.as_str(), listed.as_str())),
            _ => None,
        })
        .collect();
    assert!(words.contains(&("Milovan", "Milovan")), "{words:?}");
}

#[test]
fn what_births_say() {
    let of = |birth| {
        let hit = best(&Subject { birth, ..zvekic() }).unwrap();
        let agreement = hit.evidence.iter().find_map(|e| match e {
            Evidence::Birth { agreement } => Some(*agreement),
            _ => None,
        });
        (agreement, hit)
    };
    let cases = [
        (born(1961, 3, 9), Some(Agreement::SameDay)),
        (born(1961, 9, 3), Some(Agreement::Swapped)),
        (Some(When::Year(1961)), Some(Agreement::SameYear)),
        (born(1961, 7, 30), Some(Agreement::Near)),
        (born(1962, 7, 30), Some(Agreement::Near)),
        (born(1971, 3, 9), Some(Agreement::Near)),
        (born(1971, 4, 9), Some(Agreement::Contradicts)),
        (None, None),
    ];
    let mut scores = Vec::new();
    for (birth, expected) in cases {
        let (agreement, hit) = of(birth);
        assert_eq!(agreement, expected, "{birth:?}");
        assert_eq!(hit.contradicted, expected == Some(Agreement::Contradicts));
        let class = if hit.contradicted { Class::Weak } else { Class::Strong };
        assert_eq!(hit.class, class, "{birth:?}");
        scores.push(hit.score);
    }
    assert!(
        scores[0] >= scores[1] && scores[1] >= scores[2] && scores[2] > scores[3] && scores[3] > scores[6]
    );
}

#[test]
fn a_listed_birth_that_is_not_sure_contradicts_only_from_afar() {
    let vask = |birth| best(&Subject { birth, ..Subject::person("Lidija Vask") }).unwrap();
    assert!(vask(born(1958, 1, 5)).evidence.contains(&Evidence::Birth { agreement: Agreement::Within }));
    assert!(vask(born(1962, 1, 5)).evidence.contains(&Evidence::Birth { agreement: Agreement::Near }));
    let karim = |year| {
        best(&Subject { birth: Some(When::Year(year)), ..Subject::person("Karim Nourasani") }).unwrap()
    };
    assert!(!karim(1973).contradicted, "about 1970");
    assert!(karim(1974).contradicted);
}

#[test]
fn a_document_leads_to_its_holder_whatever_the_name() {
    let mut subject = Subject::person("Entirely Otherwise");
    subject.numbers = vec!["009123457".to_owned()];
    let hit = best(&subject).unwrap();
    assert_eq!((hit.place.entity, hit.class, hit.name_score), (0, Class::Strong, 0.0));
    assert!(hit.evidence.contains(&Evidence::Document { number: "009123457".to_owned() }));
    assert_eq!(hit.matched_name, "Milovan ZVEKIĆ");
    subject.numbers = vec!["0091".to_owned()];
    assert_eq!(best(&subject), None, "too short to identify");
}

#[test]
fn a_weak_alias_gives_a_weak_hit() {
    let hit = best(&Subject::person("Abu Zarnit")).unwrap();
    assert_eq!((hit.class, hit.place.list), (Class::Weak, 1));
    assert!(hit.evidence.contains(&Evidence::WeakAlias));
}

#[test]
fn sex_and_country_speak_against() {
    let other = Subject { sex: Some(Sex::Female), ..zvekic() };
    let (plain, other) = (best(&zvekic()).unwrap(), best(&other).unwrap());
    assert!(other.score < plain.score);
    assert_eq!(other.class, Class::Weak);
    let abroad = vec![Country { code: "BR".to_owned(), name: "Brazil".to_owned() }];
    let abroad = best(&Subject { countries: abroad, ..zvekic() }).unwrap();
    assert!(abroad.score < plain.score && abroad.class == Class::Strong);
    let named = vec![Country { code: "AF".to_owned(), name: String::new() }];
    let farzabi = best(&Subject { countries: named, ..Subject::person("Othman Daud Farzabi") }).unwrap();
    assert!(farzabi.evidence.contains(&Evidence::Country { agrees: true }), "the UN writes names");
}

#[test]
fn organisations_are_found_without_their_legal_form_and_apart_from_persons() {
    for name in [
        "Zarnit Torg d.o.o.",
        "ZARNIT TORG SH.P.K.",
        "Зарнит Торг ООО",
        "D O O Zarnit Torg",
        "OJQ Zarnit-Torg",
    ] {
        let hit = best(&Subject::organisation(name)).unwrap_or_else(|| panic!("{name}"));
        assert_eq!((hit.place, hit.class), (Place { list: 0, entity: 3 }, Class::Strong), "{name}");
    }
    assert!(best(&Subject::organisation("Zarnit Relief Foundation")).is_some());
    for other in ["Koha Torg d.o.o.", "Trading Group Kosova Sh.p.k.", "Milovan Zvekić"] {
        assert_eq!(best(&Subject::organisation(other)), None, "{other}");
    }
    assert_eq!(best(&Subject::person("Zarnit Torg")), None);
}

#[test]
fn only_what_changed_can_be_searched() {
    let lists = lists();
    let mut index = Index::default();
    assert!(index.is_empty());
    index.add(Place { list: 0, entity: 4 }, &lists[0].entities[4]);
    assert_eq!(index.len(), 1);
    assert!(index.search().hits(&zvekic(), THRESHOLD).is_empty());
    let hits = index.search().hits(&Subject::person("Usman Dawud Farzabi"), THRESHOLD);
    assert_eq!(hits[0].place, Place { list: 0, entity: 4 });
}

#[test]
fn a_search_remembers_words_and_answers_the_same() {
    let index = Index::of(&[invented::list(3000, 5)]);
    let people = invented::applicants(300, 7);
    let mut search = index.search();
    for person in &people {
        assert_eq!(search.hits(person, 0.6), index.search().hits(person, 0.6));
    }
}

#[test]
fn everybody_listed_finds_themselves() {
    let list = invented::list(3000, 9);
    let index = Index::of(std::slice::from_ref(&list));
    let mut search = index.search();
    for (at, entity) in list.entities.iter().enumerate() {
        for name in &entity.names {
            let mut subject = Subject::person(&name.whole);
            subject.kind = entity.kind;
            let hits = search.hits(&subject, THRESHOLD);
            assert!(
                hits.iter().any(|h| h.place.entity == at),
                "{} {:?}",
                name.whole,
                entity.kind == Kind::Person
            );
        }
    }
}
