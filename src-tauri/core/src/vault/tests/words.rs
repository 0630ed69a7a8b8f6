use super::*;
use crate::code::Code;
use crate::language::Language;
use crate::words::Words;

#[test]
fn every_refusal_and_finding_has_words_in_every_language() {
    // Read from the source, so that nobody has to remember this test.
    let sources = [include_str!("../mod.rs"), include_str!("../verify.rs")];
    let after = |source: &'static str, marks: &[&str]| {
        let mut codes = Vec::new();
        for mark in marks {
            codes.extend(source.split(mark).skip(1).filter_map(|rest| rest.split('"').next()));
        }
        codes
    };
    let marks = ["Problem::new(\"", "finding(\"", "(\"verify-"];
    let codes: std::collections::BTreeSet<String> = sources
        .iter()
        .flat_map(|source| after(source, &marks[..2]).into_iter().map(str::to_owned))
        .chain(after(sources[1], &marks[2..]).into_iter().map(|rest| format!("verify-{rest}")))
        .chain(csp_chain::Fault::ALL.iter().map(|fault| fault.code().to_owned()))
        .collect();
    assert!(codes.len() > 35, "{codes:?}");
    for language in Language::ALL {
        let words = Words::of(*language);
        for code in &codes {
            let problem = Problem::new(code);
            assert_ne!(words.problem(&problem).0, *code, "{} in {}", code, language.code());
        }
    }
}

#[test]
fn every_role_action_and_read_has_words_in_every_language() {
    let roles = Role::ALL.iter().map(|role| format!("role-{role}"));
    let actions = Action::ALL.iter().map(|action| format!("action-{action}"));
    let reads = Access::ALL.iter().map(|read| format!("access-{read}"));
    for key in roles.chain(actions).chain(reads) {
        for language in Language::ALL {
            assert_ne!(Words::of(*language).get(&key), key, "in {}", language.code());
        }
    }
}
