use std::sync::atomic::AtomicBool;

use chrono::NaiveDate;

use super::merging::{merge, merges, unmerge};
use super::pairs::{PairsQuery, decide, duplicates};
use super::twins::Twins;
use super::*;
use crate::Result;
use crate::intake::form::{ApplicationForm, enter};
use crate::people::form::PersonForm;
use crate::people::records::ApplicantQuery;
use crate::people::service::{applicant, applicants};
use crate::test_vault::test_vault;
use crate::vault::{Officer, Vault, changes, undo, verify};

struct Place {
    _dir: tempfile::TempDir,
    vault: Vault,
    officer: Officer,
}

fn place() -> Place {
    let (dir, _, vault, officer) = test_vault();
    Place { _dir: dir, vault, officer }
}

impl Place {
    fn enter(&self, name: &str, birth: &str, number: &str, phone: &str) -> String {
        let mut form = ApplicationForm { component: "new_enterprise".into(), ..ApplicationForm::default() };
        form.person.full_name = name.into();
        form.person.birth_date = birth.into();
        form.person.identification_kind = if number.is_empty() { "" } else { "personal_number" }.into();
        form.person.identification_number = number.into();
        form.person.phone = phone.into();
        form.person.municipality = "gracanice".into();
        form.requested_eur = "4000".into();
        enter(&self.vault, &self.officer, &form).unwrap().value.applicant_number
    }

    /// Đorđe twice, in two spellings, and Petar who is nobody else.
    fn two_of_one(&self) -> (String, String) {
        let kept = self.enter("Đorđe Petrović", "07.05.1981", "1234567892", "044 777 123");
        let other = self.enter("Gjorgje Petroviq", "05.07.1981", "1234567892", "");
        self.enter("Petar Jocić", "02.03.1970", "2034567890", "045 111 222");
        (kept, other)
    }

    fn pairs(&self, query: PairsQuery) -> Vec<(String, String)> {
        let found = duplicates(&self.vault, query, &mut |_| (), &AtomicBool::new(false)).unwrap();
        found.into_iter().map(|one| (one.a.number, one.b.number)).collect()
    }

    fn everybody(&self) -> Vec<String> {
        let rows = applicants(&self.vault, &ApplicantQuery::default()).unwrap();
        rows.into_iter().map(|row| row.name).collect()
    }

    fn whole(&self) {
        assert_eq!(verify(&self.vault).unwrap().findings, []);
    }
}

fn code<T>(result: Result<T>) -> String {
    result.err().unwrap().problem().code
}

#[test]
fn one_person_in_two_spellings_is_found_with_its_evidence() {
    let place = place();
    let (kept, other) = place.two_of_one();
    let found =
        duplicates(&place.vault, PairsQuery::default(), &mut |_| (), &AtomicBool::new(false)).unwrap();
    let [pair] = found.as_slice() else { panic!("{} pairs", found.len()) };
    assert_eq!((&pair.a.number, &pair.b.number), (&kept, &other));
    let number = pair.evidence.iter().find(|one| one.field == Field::Number).unwrap();
    assert_eq!(number.agreement, Agreement::Same);
    assert_eq!(number.a.as_ref().unwrap().0, "1234567892");
    assert!(number.bits > 5.0, "{}", number.bits);
}

#[test]
fn who_was_told_apart_is_not_listed_again_until_that_is_taken_back() {
    let place = place();
    let (kept, other) = place.two_of_one();
    let decided = decide(&place.vault, &place.officer, (&other, &kept), Verdict::Different, "Cousins");
    assert_eq!(place.pairs(PairsQuery::default()), []);
    undo(&place.vault, &place.officer, decided.unwrap().change.unwrap()).unwrap();
    assert_eq!(place.pairs(PairsQuery::default()).len(), 1);
    assert_eq!(
        code(decide(&place.vault, &place.officer, (&kept, &kept), Verdict::Different, "")),
        "merge-same-person"
    );
}

#[test]
fn a_merge_brings_everything_over_and_is_taken_apart_long_after() {
    let place = place();
    let (kept, other) = place.two_of_one();
    let from_other = ["full_name".to_owned()];
    let id = merge(&place.vault, &place.officer, (&kept, &other), &from_other, "One card").unwrap().value;
    assert_eq!(place.everybody(), ["Gjorgje Petroviq", "Petar Jocić"]);
    let record = applicant(&place.vault, &kept).unwrap();
    assert_eq!(record.applications.len(), 2);
    assert_eq!(record.identifications.len(), 1, "the same card is not kept twice");
    assert_eq!(record.person.phone.as_deref(), Some("+38344777123"));
    // Papers go on naming the other number.
    assert_eq!(applicant(&place.vault, &other).unwrap().number, kept);
    assert_eq!(place.pairs(PairsQuery::default()), []);
    let listed = merges(&place.vault, &kept).unwrap();
    assert_eq!((listed.len(), listed[0].number.as_str(), listed[0].id), (1, other.as_str(), id));

    // Work goes on: an undo of the merge would be refused.
    let typed = std::collections::BTreeMap::from([("phone".to_owned(), "+383 44 777 999".to_owned())]);
    crate::people::service::correct(&place.vault, &place.officer, &kept, &typed, "New phone")
        .map(drop)
        .unwrap();
    unmerge(&place.vault, &place.officer, id).unwrap();
    assert_eq!(place.everybody(), ["Đorđe Petrović", "Gjorgje Petroviq", "Petar Jocić"]);
    let (kept_now, other_now) =
        (applicant(&place.vault, &kept).unwrap(), applicant(&place.vault, &other).unwrap());
    assert_eq!((kept_now.applications.len(), other_now.applications.len()), (1, 1));
    assert_eq!(kept_now.person.phone.as_deref(), Some("+38344777999"), "what was entered since stays");
    assert_eq!(other_now.identifications.len(), 1);
    assert_eq!(code(unmerge(&place.vault, &place.officer, id)), "merge-not-found");
    assert_eq!(place.pairs(PairsQuery::default()).len(), 1, "they are candidates again");
    place.whole();
}

#[test]
fn a_chain_of_merges_comes_apart_in_its_order() {
    let place = place();
    let (first, second) = place.two_of_one();
    let third = place.enter("Djordje Petrovic", "07.05.1981", "1234567892", "");
    let into =
        |kept: &str, other: &str| merge(&place.vault, &place.officer, (kept, other), &[], "").unwrap().value;
    let inner = into(&first, &second);
    let outer = into(&third, &first);
    assert_eq!(applicant(&place.vault, &second).unwrap().number, third);
    assert_eq!(applicant(&place.vault, &third).unwrap().applications.len(), 3);
    assert_eq!(code(unmerge(&place.vault, &place.officer, inner)), "merge-again-since");
    unmerge(&place.vault, &place.officer, outer).unwrap();
    unmerge(&place.vault, &place.officer, inner).unwrap();
    let count = |number: &str| applicant(&place.vault, number).unwrap().applications.len();
    assert_eq!([count(&first), count(&second), count(&third)], [1, 1, 1]);
    place.whole();
}

#[test]
fn an_undo_takes_a_fresh_merge_back() {
    let place = place();
    let (kept, other) = place.two_of_one();
    merge(&place.vault, &place.officer, (&kept, &other), &[], "").unwrap();
    let merged = changes(&place.vault, Some(1), None).unwrap()[0].id;
    undo(&place.vault, &place.officer, merged).unwrap();
    assert_eq!(applicant(&place.vault, &other).unwrap().number, other);
    assert!(merges(&place.vault, &kept).unwrap().is_empty());
    place.whole();
}

#[test]
fn what_cannot_be_merged_is_refused_by_name() {
    let place = place();
    let (kept, other) = place.two_of_one();
    let attempt = |a: &str, b: &str, fields: &[&str]| {
        let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
        code(merge(&place.vault, &place.officer, (a, b), &fields, ""))
    };
    assert_eq!(attempt(&kept, &kept, &[]), "merge-same-person");
    assert_eq!(attempt(&kept, "CSP4-A-P9999", &[]), "applicant-not-found");
    assert_eq!(attempt(&kept, &other, &["shoe_size"]), "merge-field-unknown");
    crate::privacy::erasure::restrict(&place.vault, &place.officer, &other, "consent-withdrawn")
        .map(drop)
        .unwrap();
    assert_eq!(attempt(&kept, &other, &[]), "merge-not-in-use");
}

#[test]
fn whoever_is_merged_away_is_erased_with_the_kept_one() {
    let place = place();
    let (kept, other) = place.two_of_one();
    merge(&place.vault, &place.officer, (&kept, &other), &[], "").unwrap();
    let form = crate::privacy::erasure::ErasureForm { reason: "request".into(), ground: "order".into() };
    crate::privacy::erasure::erase(&place.vault, &place.officer, &kept, &form).map(drop).unwrap();
    let left: i64 = place
        .vault
        .read(|reading| {
            let sql = "SELECT count(*) FROM person WHERE name_written LIKE '%etrovi%'";
            Ok(reading.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(left, 0);
    place.whole();
}

#[test]
fn a_likely_twin_is_shown_while_the_form_is_typed() {
    let place = place();
    let (kept, other) = place.two_of_one();
    for i in 0..30 {
        place.enter(&format!("Petar Marković{i}"), "01.02.1980", "", "");
    }
    let mut twins = Twins::of(&place.vault).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let mut typed = PersonForm { full_name: "Ђорђе Петровић".into(), ..PersonForm::default() };
    typed.birth_date = "07.05.1981".into();
    typed.phone = "+383 44 777 123".into();
    let found = twins.of_form(&typed, "", today);
    let mut numbers: Vec<&str> = found.iter().map(|twin| twin.known.number.as_str()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [kept.as_str(), other.as_str()]);
    assert!(found.iter().all(|twin| twin.score > 0.9 && twin.relation == Relation::SamePerson));
    assert!(twins.of_form(&PersonForm::default(), "", today).is_empty(), "an empty form has no twins");
    let stranger = PersonForm { full_name: "Hashim Thaçi".into(), ..PersonForm::default() };
    assert!(twins.of_form(&stranger, "", today).is_empty());
}

#[test]
fn every_field_agreement_and_refusal_has_words() {
    use crate::code::Code;
    use crate::language::Language;
    use crate::words::Words;
    for language in Language::ALL {
        let words = Words::of(*language);
        let fields = Field::ALL.iter().map(|field| format!("match-field-{}", field.code()));
        let agreements = Agreement::ALL.iter().map(|how| how.code()).chain(["spelling"]);
        let agreements = agreements.map(|how| format!("match-agreement-{how}"));
        let verdicts = Verdict::ALL.iter().map(|verdict| format!("verdict-{verdict}"));
        let problems = [
            Error::SamePerson,
            Error::NotInUse,
            Error::FieldUnknown("x".into()),
            Error::NoMerge,
            Error::MergedSince,
            Error::Cancelled,
        ];
        let problems = problems.iter().map(|error| error.problem().key());
        for key in fields.chain(agreements).chain(verdicts).chain(problems) {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
