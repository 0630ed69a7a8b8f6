//! The recovery page as other programs read it.

use std::sync::Arc;

use csp_core::clock::FixedClock;
use csp_core::language::Language;
use csp_core::vault::{Role, Vault};
use csp_exports::recovery::render;

use crate::agreement::read_back::text;

#[test]
fn the_page_comes_back_whole_in_every_language() {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at("2026-03-02T09:30:00Z".parse().unwrap()));
    let vault = dir.path().join("Zyra Gjilan");
    let (vault, founder) =
        Vault::create(&vault, "Ljubiša Đorđević", Role::ProgrammeManager, "korita u Štrpcu", clock).unwrap();
    let key = vault.take_recovery_key().unwrap();
    for language in [Language::En, Language::Sq, Language::SrLatn, Language::SrCyrl] {
        let page = vault.recovery_page(&key, language).unwrap();
        let pdf = render(&page).unwrap();
        assert_eq!(pdf, render(&vault.recovery_page(&key, language).unwrap()).unwrap(), "the same bytes");
        if let Some(folder) = std::env::var_os("CSP_KEEP_PAGES") {
            let name = format!("recovery-{language:?}.pdf");
            std::fs::write(std::path::Path::new(&folder).join(name), &pdf).unwrap();
        }
        let read = text(&pdf, &["-layout"]);
        let words = |text: &str| text.split_whitespace().map(|w| w.replace('-', "")).collect::<Vec<_>>();
        let there = words(&text(&pdf, &[]));
        let sections = page.sections.iter().flat_map(|(head, lines)| std::iter::once(head).chain(lines));
        let facts = page.facts.iter().flat_map(|(label, value)| [label, value]);
        for said in
            [&page.title, &page.lead, &page.groups_note, &page.foot].into_iter().chain(sections).chain(facts)
        {
            for word in words(said) {
                assert!(there.contains(&word), "{language:?}: {word} of {said}");
            }
        }
        // Read off the paper, group by group, it is the key.
        let groups: Vec<&str> =
            read.split_whitespace().filter(|word| page.groups.iter().any(|g| g == word)).collect();
        assert_eq!(groups.join("-"), *key.text());
        assert!(read.contains(&founder.fingerprint()), "{language:?}");
        assert_eq!(read.matches('\u{c}').count(), 1, "{language:?}: one page");
    }
}
