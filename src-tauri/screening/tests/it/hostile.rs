//! Files that mean harm, or are something else, end in a refusal with its place; never in a panic.

use std::io::Read;

use csp_screening::lists::{Limits, Refusal, read, read_within};
use proptest::prelude::*;

use crate::formats::{CSV, UN, XML};

#[test]
fn what_is_no_list_is_refused() {
    assert_eq!(read(&b""[..]), Err(Refusal::Empty));
    assert_eq!(read("\u{feff} \r\n".as_bytes()), Err(Refusal::Empty));
    assert_eq!(read(&b"<!DOCTYPE html><html><body>Login"[..]), Err(Refusal::Html));
    assert_eq!(read(&b"\n<HTML lang=en>"[..]), Err(Refusal::Html));
    let begins = "PK\u{3}\u{4}".replace(['\u{3}', '\u{4}'], " ").trim().to_owned();
    assert_eq!(read(&b"PK\x03\x04"[..]), Err(Refusal::NotAList { begins }));
    assert!(matches!(read(&b"<rss><channel/></rss>"[..]), Err(Refusal::NotAList { .. })));
    assert!(matches!(read(&b"name;born\nA;1970\n"[..]), Err(Refusal::NotAList { .. })));
    assert!(matches!(read(&b"{\"results\":[]}"[..]), Err(Refusal::NotAList { .. })));
    assert_eq!(read(&b"<export generationDate='2026-01-01'></export>"[..]), Err(Refusal::NoEntities));
    assert_eq!(read(&b"<CONSOLIDATED_LIST/>"[..]), Err(Refusal::NoEntities));
    let header = CSV.split_inclusive("\r\n").next().unwrap();
    assert_eq!(read(header.as_bytes()), Err(Refusal::NoEntities));
}

#[test]
fn a_list_cut_off_is_refused_wherever_the_cut_is() {
    for text in [XML, UN] {
        let end = text.trim_end().len();
        for cut in (1..end).filter(|c| text.is_char_boundary(*c)) {
            assert!(read(&text.as_bytes()[..cut]).is_err(), "cut at {cut}");
        }
    }
    assert_eq!(read(&XML.as_bytes()[..3000]).unwrap_err().code(), "list-truncated");
    let cut = CSV.rfind("QDi").unwrap();
    assert!(matches!(read(&CSV.as_bytes()[..cut]), Err(Refusal::Truncated { line }) if line > 15));
}

#[test]
fn a_row_of_another_width_is_refused_with_its_line() {
    let mut lines: Vec<String> = CSV.split_inclusive("\r\n").map(str::to_owned).collect();
    lines[3] = lines[3].replacen(';', "", 1);
    assert_eq!(read(lines.concat().as_bytes()).unwrap_err().line(), Some(5), "the first row spans two lines");
}

#[test]
fn entities_of_its_own_are_refused() {
    let bomb = "<?xml version='1.0'?><!DOCTYPE export [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><export/>";
    assert_eq!(read(bomb.as_bytes()), Err(Refusal::Entities { line: 1 }));
    let used = "<export>\n<sanctionEntity logicalId='&lol;'/></export>";
    assert_eq!(read(used.as_bytes()), Err(Refusal::Entities { line: 2 }));
    let text = "<export>\n\n<sanctionEntity logicalId='1'><remark>&lol;</remark></sanctionEntity></export>";
    assert_eq!(read(text.as_bytes()), Err(Refusal::Entities { line: 3 }));
}

#[test]
fn other_encodings_are_refused() {
    let wide: Vec<u8> = XML.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&wide[..]), Err(Refusal::Encoding { line: 1 }));
    assert_eq!(read(&[b"\xff\xfe", &wide[..]].concat()[..]), Err(Refusal::Encoding { line: 1 }));
    let declared = XML.replace("UTF-8", "windows-1251");
    assert_eq!(read(declared.as_bytes()), Err(Refusal::Encoding { line: 1 }));
    for text in [XML, UN, CSV] {
        let at = text.find("arzabi").or(text.find("ARZABI")).unwrap();
        let mut bytes = text.as_bytes().to_vec();
        bytes[at] = 0xff;
        let refused = read(&bytes[..]).unwrap_err();
        assert_eq!(refused.code(), "list-encoding", "{refused}");
        assert!(refused.line().unwrap() > 1);
        bytes[at] = 0;
        assert_eq!(read(&bytes[..]).unwrap_err().code(), "list-encoding");
    }
}

/// A file as long as wished, of which nothing is held.
fn endless(begin: &'static str, again: &'static str) -> impl Read {
    struct Again(&'static [u8], usize);
    impl Read for Again {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            for byte in into.iter_mut() {
                *byte = self.0[self.1];
                self.1 = (self.1 + 1) % self.0.len();
            }
            Ok(into.len())
        }
    }
    begin.as_bytes().chain(Again(again.as_bytes(), 0).take(1 << 30))
}

#[test]
fn a_gigabyte_is_refused_before_it_is_held() {
    let cases: [(&str, &str, &str); 8] = [
        ("<export>", "<a>", "nesting"),
        ("<export a='", "x", "piece"),
        ("<export ", "a='' ", "piece"),
        ("<export><sanctionEntity logicalId='1'><remark>", "x", "piece"),
        ("<export><sanctionEntity logicalId='1'><remark>", "x&amp;", "piece"),
        ("<!--", "x", "piece"),
        ("<export>", "<!-- x -->\n", "file"),
        ("<export>", "<![CDATA[", "piece"),
    ];
    let limits = Limits { file: 4 << 20, piece: 1 << 18, ..Limits::default() };
    for (begin, again, expected) in cases {
        let refused = read_within(endless(begin, again), limits).unwrap_err();
        assert!(
            matches!(refused, Refusal::TooLarge { what, .. } if what == expected),
            "{begin}{again}: {refused:?}"
        );
    }
    let header = CSV.split_inclusive("\r\n").next().unwrap();
    for (again, expected) in [("\"x", "piece"), ("x;", "piece")] {
        let file = header.as_bytes().chain(endless("", again));
        let refused = read_within(file, limits).unwrap_err();
        assert!(matches!(refused, Refusal::TooLarge { what, .. } if what == expected), "{refused:?}");
    }
}

#[test]
fn a_tag_with_thousands_of_attributes_is_refused() {
    let many: String = (0..5000).map(|n| format!(" a{n}=''")).collect();
    let file = format!("<export><sanctionEntity{many}/></export>");
    assert!(matches!(read(file.as_bytes()), Err(Refusal::TooLarge { what: "attributes", .. })));
    let twice = "<export><sanctionEntity logicalId='1' logicalId='2'/></export>";
    assert!(matches!(read(twice.as_bytes()), Err(Refusal::Malformed { .. })));
    assert!(matches!(read(format!("{XML}<export/>").as_bytes()), Err(Refusal::Malformed { .. })));
    assert!(matches!(read(format!("{XML}more").as_bytes()), Err(Refusal::Malformed { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_mutated_list_never_panics(
        which in 0usize..3,
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..4), 1..12),
    ) {
        let mut bytes = [XML, CSV, UN][which].as_bytes().to_vec();
        for (at, byte, kind) in edits {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                2 => bytes.insert(at, byte),
                _ => { let tail = bytes[at..].to_vec(); bytes.truncate(at); bytes.extend(tail.iter().take(400)); bytes.extend(&tail); }
            }
        }
        if let Ok(list) = read(&bytes[..]) {
            let index = csp_screening::matching::Index::of(std::slice::from_ref(&list));
            for entity in list.entities.iter().take(3) {
                entity.fingerprint();
                let subject = csp_screening::matching::Subject::person(entity.shown_name());
                index.search().hits(&subject, 0.5);
            }
        }
    }

    #[test]
    fn any_name_can_be_searched(name in "\\PC{0,80}", family in "\\PC{0,20}") {
        let list = read(XML.as_bytes()).unwrap();
        let index = csp_screening::matching::Index::of(&[list]);
        for mut subject in [csp_screening::matching::Subject::person(&name), csp_screening::matching::Subject::organisation(&name)] {
            subject.family = Some(family.clone());
            for hit in index.search().hits(&subject, 0.0) {
                prop_assert!((0.0..=1.0).contains(&hit.score));
            }
        }
    }
}
