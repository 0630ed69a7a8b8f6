//! A person's own data as other programs read it.

use std::sync::Arc;

use csp_core::clock::FixedClock;
use csp_core::code::Code;
use csp_core::language::Language;
use csp_core::people::records::ApplicantQuery;
use csp_core::people::service::applicants;
use csp_core::privacy::subject::{Part, SubjectReport, subject_report};
use csp_core::sample::{self, SampleOptions};
use csp_core::vault::{Role, Vault};
use csp_exports::subject::{file_name, render};

use super::agreement::read_back::text;

/// The fullest report of a small sample programme, in every language.
fn reports() -> Vec<SubjectReport> {
    let dir = tempfile::tempdir().unwrap();
    let options = SampleOptions { people: 40, seed: 7, months: 4, today: "2026-11-23".parse().unwrap() };
    let first = sample::first_day(&options).and_hms_opt(7, 0, 0).unwrap().and_utc();
    let clock = Arc::new(FixedClock::at(first));
    let role = Role::ProgrammeManager;
    let (vault, officer) = Vault::create(dir.path(), "Vera", role, "a passphrase", clock.clone()).unwrap();
    vault.mark_sample().unwrap();
    sample::make(&vault, &[officer], &options, Some(&clock), &mut |_, _| ()).unwrap();
    let rows = applicants(&vault, &ApplicantQuery::default()).unwrap();
    let fullest = rows
        .iter()
        .max_by_key(|row| {
            let report = subject_report(&vault, &row.number, Some(Language::En)).unwrap();
            report.sections.iter().map(|section| section.parts.len()).sum::<usize>()
        })
        .unwrap();
    Language::ALL
        .iter()
        .map(|language| subject_report(&vault, &fullest.number, Some(*language)).unwrap())
        .collect()
}

/// Every word the report says.
fn words(report: &SubjectReport) -> Vec<String> {
    let mut texts =
        vec![report.title.clone(), report.name.clone(), report.programme.clone(), report.dated.clone()];
    texts.extend(report.lead.clone());
    texts.extend(report.sample.clone());
    for section in &report.sections {
        texts.push(section.title.clone());
        for part in &section.parts {
            match part {
                Part::Heading(text) | Part::Text(text) => texts.push(text.clone()),
                Part::Facts(facts) => {
                    texts.extend(facts.iter().flat_map(|(name, value)| [name.clone(), value.clone()]));
                }
                Part::Table { heads, rows, .. } => {
                    texts.extend(heads.iter().chain(rows.iter().flatten()).cloned());
                }
            }
        }
    }
    texts.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
}

#[test]
fn every_word_comes_back_in_every_script_with_page_numbers() {
    let reports = reports();
    for report in &reports {
        let bytes = render(report).unwrap();
        let read = text(&bytes, &["-layout"]);
        // A word of two parts may stand on two lines.
        let joined: String = read.split_whitespace().collect();
        let missing: Vec<_> =
            words(report).into_iter().filter(|word| !joined.contains(word.as_str())).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", report.language.code());
        let pages = read.matches('\u{c}').count();
        for page in 1..=pages {
            let numbers =
                report.page.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
            assert!(read.contains(&numbers), "{numbers}");
        }
        assert!(pages >= 2 && read.matches(&report.content_hash).count() == pages);
        assert_eq!(render(report).unwrap(), bytes, "the same report gives the same bytes");
    }
    let names: Vec<_> = reports.iter().map(file_name).collect();
    assert!(names[0].ends_with("_en.pdf") && names.iter().all(|name| name.is_ascii()));
    let mut hashes: Vec<_> = reports.iter().map(|report| report.content_hash.clone()).collect();
    hashes.dedup();
    assert_eq!(hashes.len(), Language::ALL.len());
}
