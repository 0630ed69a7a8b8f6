use std::sync::Arc;

use super::addresses::{MoveForm, moved};
use super::form::{CountsForm, LeavingForm, MemberForm};
use super::home::home;
use super::representation::{RepresentationForm, begin, end};
use super::service::{add, change_relation, count, join, leave, open, remove};
use super::shown::Home;
use super::vulnerability::{VulnerabilityForm, record};
use super::*;
use crate::Result;
use crate::clock::FixedClock;
use crate::code::Code;
use crate::intake::form::{ApplicationForm, enter};
use crate::language::Language;
use crate::matching::merging::{merge, unmerge};
use crate::matching::pairs::{PairsQuery, duplicates};
use crate::people::records::ApplicantQuery;
use crate::people::service::applicants;
use crate::privacy::erasure::{ErasureForm, erase};
use crate::privacy::subject::{Part, subject_report};
use crate::test_vault::test_vault;
use crate::vault::{Officer, Role, Vault, verify};
use crate::words::Words;

struct Place {
    dir: tempfile::TempDir,
    clock: Arc<FixedClock>,
    vault: Vault,
    officer: Officer,
}

fn place() -> Place {
    let (dir, clock, vault, officer) = test_vault();
    Place { dir, clock, vault, officer }
}

fn code<T>(result: Result<T>) -> (String, String) {
    let problem = result.err().unwrap().problem();
    (problem.code, problem.field.unwrap_or_default())
}

fn told(code: &str, field: &str) -> (String, String) {
    (code.to_owned(), field.to_owned())
}

impl Place {
    fn enter(&self, name: &str, birth: &str) -> String {
        self.enter_for(name, birth, "")
    }

    fn enter_for(&self, name: &str, birth: &str, organisation: &str) -> String {
        let mut form = ApplicationForm { component: "new_enterprise".into(), ..ApplicationForm::default() };
        form.person.full_name = name.into();
        form.person.birth_date = birth.into();
        form.person.municipality = "gracanice".into();
        form.person.settlement = "Laplje Selo".into();
        form.person.address = "Glavna".into();
        form.person.house_number = "12".into();
        form.organisation_name = organisation.into();
        form.requested_eur = "4000".into();
        enter(&self.vault, &self.officer, &form).unwrap().value.applicant_number
    }

    fn open(&self, of: &str, on: &str) -> Result<HouseholdId> {
        open(&self.vault, &self.officer, of, on, &CountsForm::default()).map(|written| written.value)
    }

    fn add(&self, of: &str, who: &str, relation: &str, on: &str) -> Result<HouseholdMemberId> {
        let form = MemberForm {
            applicant: who.into(),
            relation: relation.into(),
            on: on.into(),
            ..MemberForm::default()
        };
        add(&self.vault, &self.officer, of, &form).map(|written| written.value)
    }

    fn named(&self, of: &str, name: &str, birth: &str) -> Result<HouseholdMemberId> {
        let form = MemberForm {
            name: name.into(),
            birth_date: birth.into(),
            relation: "other".into(),
            ..MemberForm::default()
        };
        add(&self.vault, &self.officer, of, &form).map(|written| written.value)
    }

    fn leave(&self, member: HouseholdMemberId, on: &str, because: &str) -> Result<()> {
        let form = LeavingForm { on: on.into(), because: because.into(), relation: String::new() };
        leave(&self.vault, &self.officer, member, &form).map(|_| ())
    }

    fn home(&self, of: &str) -> Home {
        home(&self.vault, of).unwrap()
    }

    /// The members today, by name and relation.
    fn members(&self, of: &str) -> Vec<(String, String)> {
        let household = self.home(of).household.unwrap();
        household.members.into_iter().map(|one| (one.name, one.relation)).collect()
    }

    fn moved(&self, of: &str, form: &MoveForm) -> Result<u32> {
        moved(&self.vault, &self.officer, of, form).map(|written| written.value)
    }

    fn whole(&self) {
        assert_eq!(verify(&self.vault).unwrap().findings, []);
    }
}

fn to(settlement: &str, number: &str, on: &str) -> MoveForm {
    MoveForm {
        on: on.into(),
        municipality: "gracanice".into(),
        settlement: settlement.into(),
        address: "Glavna".into(),
        house_number: number.into(),
        ..MoveForm::default()
    }
}

fn pair(name: &str, relation: &str) -> (String, String) {
    (name.to_owned(), relation.to_owned())
}

use crate::ids::{HouseholdId, HouseholdMemberId};

#[test]
fn times_meet_when_they_share_a_day() {
    let day = |text: &str| text.parse().ok();
    let time = |from: &str, to: &str| Time { from: day(from), to: day(to) };
    let spring = time("2026-03-01", "2026-06-01");
    assert!(!spring.meets(time("2026-06-01", "")));
    assert!(!spring.meets(time("", "2026-03-01")));
    assert!(spring.meets(time("2026-05-31", "")));
    assert!(spring.meets(time("", "")));
    // Whoever came and left on one day was never there.
    assert!(!time("2026-04-01", "2026-04-01").meets(spring));
    assert!(spring.holds("2026-03-01".parse().unwrap()) && !spring.holds("2026-06-01".parse().unwrap()));
}

#[test]
fn nobody_is_in_two_households_on_one_day_nor_twice_in_one() {
    let place = place();
    let [ana, petar, mira] =
        ["Ana Savić", "Petar Savić", "Mira Jocić"].map(|name| place.enter(name, "07.05.1981"));
    place.open(&ana, "01.03.2020").unwrap();
    assert_eq!(code(place.open(&ana, "")), told("household-elsewhere", "applicant"));
    let spouse = place.add(&ana, &petar, "spouse", "01.03.2020").unwrap();
    assert_eq!(code(place.add(&ana, &petar, "other", "")), told("household-already", "applicant"));
    assert_eq!(code(place.add(&ana, &mira, "head", "")), told("household-head-already", "relation"));
    assert_eq!(code(place.add(&ana, &mira, "", "")), told("value-missing", "relation"));
    assert_eq!(code(place.add(&ana, &mira, "other", "24.11.2026")), told("day-in-future", "on"));
    assert_eq!(code(place.add(&ana, "CSP4-A-P9999", "other", "")), told("applicant-not-found", "applicant"));
    assert_eq!(code(place.add(&mira, &ana, "other", "")).0, "household-none");

    place.open(&mira, "01.01.2026").unwrap();
    assert_eq!(
        code(place.add(&mira, &petar, "other", "01.02.2026")),
        told("household-elsewhere", "applicant")
    );
    assert_eq!(code(place.leave(spouse, "28.02.2020", "moved")), told("day-before-previous", "on"));
    place.leave(spouse, "01.02.2026", "moved").unwrap();
    assert_eq!(code(place.leave(spouse, "01.03.2026", "moved")).0, "household-left-already");
    // The day of leaving belongs to the next household.
    place.add(&mira, &petar, "spouse", "01.02.2026").unwrap();
    assert_eq!(place.members(&mira), [pair("Mira Jocić", "head"), pair("Petar Savić", "spouse")]);
    assert_eq!(place.home(&petar).former.len(), 1);
    assert_eq!(place.home(&ana).household.unwrap().left[0].name, "Petar Savić");
    place.whole();
}

#[test]
fn a_head_dies_and_another_takes_the_place() {
    let place = place();
    let [ana, petar] = ["Ana Savić", "Petar Savić"].map(|name| place.enter(name, "07.05.1981"));
    place.open(&ana, "01.03.2020").unwrap();
    let spouse = place.add(&ana, &petar, "spouse", "01.03.2020").unwrap();
    let head = place.home(&ana).household.unwrap().members[0].id;
    place.leave(head, "10.10.2026", "died").unwrap();
    assert!(place.home(&petar).household.unwrap().headless);
    assert!(place.home(&ana).household.is_none());
    assert_eq!(code(place.add(&petar, &ana, "spouse", "")), told("household-died", "applicant"));
    assert_eq!(code(place.open(&ana, "11.10.2026")), told("household-died", "applicant"));
    let form = LeavingForm { on: "10.10.2026".into(), relation: "head".into(), ..LeavingForm::default() };
    change_relation(&place.vault, &place.officer, spouse, &form).unwrap();
    assert_eq!(place.members(&petar), [pair("Petar Savić", "head")]);
    assert!(!place.home(&petar).household.unwrap().headless);

    // A living head becomes somebody else when another takes the place.
    let mira = place.enter("Mira Savić", "07.05.1991");
    let member = place.add(&petar, &mira, "child", "").unwrap();
    let form = LeavingForm { relation: "head".into(), ..LeavingForm::default() };
    change_relation(&place.vault, &place.officer, member, &form).unwrap();
    assert_eq!(place.members(&petar), [pair("Mira Savić", "head"), pair("Petar Savić", "other")]);
    place.whole();
}

#[test]
fn children_are_counted_and_fourteen_fit() {
    let place = place();
    let ana = place.enter("Ana Savić", "07.05.1981");
    place.open(&ana, "").unwrap();
    assert_eq!(
        code(place.named(&ana, "Luka Savić", "01.01.2012")),
        told("household-child-named", "birth_date")
    );
    assert_eq!(code(place.named(&ana, "", "")), told("household-who", "applicant"));
    for name in ["Petar Savić", "Jovan Ilić", "Arben Gashi", "Fatime Krasniqi", "Besim Berisha"] {
        place.named(&ana, name, "").unwrap();
    }
    // The same name in another script is nobody new.
    assert_eq!(code(place.named(&ana, "Петар Савић", "")), told("household-already", "name"));
    let counts =
        |adults: &str, children: &str| CountsForm { other_adults: adults.into(), children: children.into() };
    let set = |form| count(&place.vault, &place.officer, &ana, &form);
    assert_eq!(code(set(counts("61", ""))), told("household-count", "other_adults"));
    assert_eq!(code(set(counts("", "-1"))), told("household-count", "children"));
    set(counts("2", "6")).unwrap();
    let household = place.home(&ana).household.unwrap();
    assert_eq!((household.people, household.members.len()), (14, 6));
    // A member entered by mistake goes, and leaves no time behind.
    let wrong = household.members.iter().find(|one| one.name == "Jovan Ilić").unwrap().id;
    remove(&place.vault, &place.officer, wrong).unwrap();
    assert_eq!(place.home(&ana).household.unwrap().people, 13);
    place.whole();
}

#[test]
fn relatives_found_by_likeness_become_one_household_and_are_not_listed_again() {
    let place = place();
    let (a, b) = (place.enter("Dragan Savić", "07.05.1951"), place.enter("Milica Savić", "02.08.1984"));
    let relatives = || {
        let query = PairsQuery { relatives: true, ..PairsQuery::default() };
        duplicates(&place.vault, query, &mut |_| (), &std::sync::atomic::AtomicBool::new(false))
            .unwrap()
            .len()
    };
    let before = relatives();
    join(&place.vault, &place.officer, (&a, &b), "child").unwrap();
    assert_eq!(place.members(&b), [pair("Dragan Savić", "head"), pair("Milica Savić", "child")]);
    assert_eq!(relatives(), 0, "{before} before");
    // Again is nothing new.
    join(&place.vault, &place.officer, (&a, &b), "child").unwrap();
    assert_eq!(place.members(&a).len(), 2);
    let (c, d) = (place.enter("Jovan Ilić", "01.01.1970"), place.enter("Ana Ilić", "01.01.1975"));
    place.open(&c, "").unwrap();
    place.open(&d, "").unwrap();
    assert_eq!(
        code(join(&place.vault, &place.officer, (&c, &d), "spouse")),
        told("household-elsewhere", "applicant")
    );
    place.whole();
}

#[test]
fn a_move_closes_the_address_and_moving_back_is_a_move_too() {
    let place = place();
    let [ana, petar] = ["Ana Savić", "Petar Savić"].map(|name| place.enter(name, "07.05.1981"));
    place.open(&ana, "").unwrap();
    place.add(&ana, &petar, "spouse", "").unwrap();
    assert_eq!(code(place.moved(&ana, &to("Laplje Selo", "12", ""))), told("address-same", "settlement"));
    assert_eq!(code(place.moved(&ana, &to("Čaglavica", "3", "24.11.2026"))), told("day-in-future", "on"));
    let nowhere = MoveForm { settlement: "Čaglavica".into(), ..MoveForm::default() };
    assert_eq!(code(place.moved(&ana, &nowhere)), told("value-missing", "municipality"));
    let along = MoveForm { household: true, ..to("Čaglavica", "3", "01.05.2026") };
    assert_eq!(place.moved(&ana, &along).unwrap(), 2);
    assert_eq!(code(place.moved(&ana, &to("Sušica", "9", "30.04.2026"))), told("day-before-previous", "on"));
    assert_eq!(place.moved(&ana, &to("Laplje Selo", "12", "01.09.2026")).unwrap(), 1);
    let home = place.home(&ana);
    let lived: Vec<_> =
        home.addresses.iter().map(|one| (one.settlement.clone().unwrap(), one.from)).collect();
    assert_eq!(lived[0].0, "Čaglavica");
    assert_eq!(lived[1], ("Laplje Selo".to_owned(), None));
    assert_eq!(home.address_since, "2026-09-01".parse().ok());
    // Found by where they live and by where they lived.
    for (text, expected) in [("Čaglavica", 2), ("Laplje Selo", 2)] {
        let query = ApplicantQuery { search: Some(text.into()), ..ApplicantQuery::default() };
        assert_eq!(applicants(&place.vault, &query).unwrap().len(), expected, "{text}");
    }
    place.whole();
}

#[test]
fn somebody_stands_for_another_from_a_day_until_another() {
    let place = place();
    let ana = place.enter("Ana Savić", "07.05.1981");
    let petar = place.enter("Petar Savić", "07.05.1979");
    let form = |who: &str, ground: &str| RepresentationForm {
        representative: who.into(),
        kind: "guardian".into(),
        ground: ground.into(),
        on: "01.02.2026".into(),
        ..RepresentationForm::default()
    };
    let stand = |form: &RepresentationForm| begin(&place.vault, &place.officer, &ana, form);
    assert_eq!(code(stand(&form(&ana, "Court 12/26"))), told("represents-oneself", "representative"));
    assert_eq!(code(stand(&form(&petar, ""))), told("value-missing", "ground"));
    stand(&form(&petar, "Court 12/26")).unwrap();
    assert_eq!(code(stand(&form(&petar, "Court 12/26"))), told("represents-already", "representative"));
    assert_eq!(place.home(&petar).stands_for[0].number, ana);
    let id = place.home(&ana).representations[0].id.unwrap();
    let stop = |on: &str| end(&place.vault, &place.officer, id, on);
    assert_eq!(code(stop("31.01.2026")), told("day-before-previous", "on"));
    stop("01.06.2026").unwrap();
    assert_eq!(code(stop("01.07.2026")).0, "represents-no-more");
    assert!(!place.home(&ana).representations[0].stands && place.home(&petar).stands_for.is_empty());
    place.whole();
}

#[test]
fn another_signs_for_an_organisation_and_the_former_one_stays_in_its_history() {
    let place = place();
    let firm = place.enter_for("Ana Savić", "07.05.1981", "Pčelar d.o.o.");
    let petar = place.enter("Petar Jocić", "02.03.1970");
    let shown = &place.home(&firm).representations;
    assert_eq!((shown.len(), shown[0].name.as_str(), shown[0].stands), (1, "Ana Savić", true));
    let form = RepresentationForm {
        representative: petar.clone(),
        ground: "Decision of the assembly 4/26".into(),
        on: "01.06.2026".into(),
        of_organisation: true,
        ..RepresentationForm::default()
    };
    begin(&place.vault, &place.officer, &firm, &form).unwrap();
    let shown = place.home(&firm).representations;
    let told: Vec<_> = shown.iter().map(|one| (one.name.as_str(), one.stands)).collect();
    assert_eq!(told, [("Petar Jocić", true), ("Ana Savić", false)]);
    let record = crate::people::service::applicant(&place.vault, &firm).unwrap();
    assert_eq!(record.person.name_written, "Petar Jocić");
    place.whole();
}

#[test]
fn vulnerability_is_points_and_never_a_nature() {
    let place = place();
    let ana = place.enter("Ana Savić", "07.05.1981");
    let form = |confirmed: &str, body: &str, points: &str| VulnerabilityForm {
        confirmed: confirmed.into(),
        body: body.into(),
        on: "01.10.2026".into(),
        points: points.into(),
    };
    let say = |form: &VulnerabilityForm| record(&place.vault, &place.officer, &ana, form);
    assert_eq!(code(say(&form("", "CSW", "5"))), told("value-missing", "confirmed"));
    assert_eq!(code(say(&form("yes", " ", "5"))), told("value-missing", "body"));
    assert_eq!(code(say(&form("yes", "CSW", "16"))), told("points-out-of-range", "points"));
    assert_eq!(code(say(&form("no", "CSW", "3"))), told("points-out-of-range", "points"));
    say(&form("yes", "Centre for Social Work", "12")).unwrap();
    let home = place.home(&ana);
    assert_eq!((home.vulnerability[0].points, home.most_points), (12, 15));
    let person = place.vault.read(|reading| Ok(store::person_of(reading, &ana)?.2)).unwrap();
    assert_eq!(place.vault.read(|reading| vulnerability::points(reading, person)).unwrap(), Some(12));
    say(&VulnerabilityForm { on: "02.10.2026".into(), ..form("no", "Centre for Social Work", "") }).unwrap();
    assert_eq!(place.home(&ana).vulnerability[0].points, 0);
    place.whole();
}

/// A household of two applicants and a named adult, a move, a guardian, points.
fn full(place: &Place) -> (String, String) {
    let [ana, petar] = ["Ana Savić", "Petar Savić"].map(|name| place.enter(name, "07.05.1981"));
    place.open(&ana, "01.03.2020").unwrap();
    place.add(&ana, &petar, "spouse", "01.03.2020").unwrap();
    place.named(&ana, "Zorka Zlatić", "01.01.1950").unwrap();
    place.moved(&ana, &to("Čaglavica", "3", "01.05.2026")).unwrap();
    let guardian = RepresentationForm {
        name: "Gordana Gordić".into(),
        kind: "guardian".into(),
        ground: "Court 77/26".into(),
        ..RepresentationForm::default()
    };
    begin(&place.vault, &place.officer, &ana, &guardian).unwrap();
    let points = VulnerabilityForm {
        confirmed: "yes".into(),
        body: "Centre Weidner".into(),
        points: "9".into(),
        ..VulnerabilityForm::default()
    };
    record(&place.vault, &place.officer, &ana, &points).unwrap();
    (ana, petar)
}

/// Every text in every table of the open vault.
fn everything(vault: &Vault) -> String {
    vault
        .read(|reading| {
            let mut all = String::new();
            let mut tables = reading.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
            let names: Vec<String> = tables.query_map([], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
            for name in names {
                let mut rows = reading.prepare(&format!("SELECT * FROM {name}"))?;
                let columns = rows.column_count();
                let mut rows = rows.query([])?;
                while let Some(row) = rows.next()? {
                    for at in 0..columns {
                        if let rusqlite::types::ValueRef::Text(text) = row.get_ref(at)? {
                            all.push_str(&String::from_utf8_lossy(text));
                            all.push('\n');
                        }
                    }
                }
            }
            Ok(all)
        })
        .unwrap()
}

#[test]
fn erasing_leaves_nothing_of_a_home_and_keeps_what_is_another_ones() {
    let place = place();
    let (ana, petar) = full(&place);
    let personal = ["Gordana", "Court 77/26", "Weidner", "Laplje"];
    for text in personal {
        assert!(everything(&place.vault).contains(text), "{text}");
    }
    let form = ErasureForm { reason: "request".into(), ground: "no-support".into() };
    // The other's old address is theirs and stays.
    place.moved(&petar, &to("Sušica", "1", "01.06.2026")).unwrap();
    erase(&place.vault, &place.officer, &ana, &form).unwrap();
    let left = everything(&place.vault);
    for text in ["Gordana", "Court 77/26", "Weidner", "Ana Savić"] {
        assert!(!left.contains(text), "{text}");
    }
    assert!(left.contains("Zorka Zlatić"), "the other applicant's household goes on");
    assert_eq!(place.members(&petar), [pair("Petar Savić", "spouse"), pair("Zorka Zlatić", "other")]);
    erase(&place.vault, &place.officer, &petar, &form).unwrap();
    let left = everything(&place.vault);
    for text in ["Zorka", "Laplje", "Petar"] {
        assert!(!left.contains(text), "{text}");
    }
    place.whole();
}

#[test]
fn the_persons_own_paper_says_it_and_names_nobody_of_the_household() {
    let place = place();
    let (ana, _) = full(&place);
    let report = subject_report(&place.vault, &ana, Some(Language::En)).unwrap();
    let mut text = String::new();
    for part in report.sections.iter().flat_map(|section| &section.parts) {
        match part {
            Part::Heading(words) | Part::Text(words) => text.push_str(words),
            Part::Facts(facts) => facts.iter().for_each(|(_, value)| text.push_str(value)),
            Part::Table { rows, .. } => rows.iter().flatten().for_each(|cell| text.push_str(cell)),
        }
    }
    for expected in ["Head", "Laplje Selo", "Gordana Gordić", "Court 77/26", "Centre Weidner"] {
        assert!(text.contains(expected), "{expected}");
    }
    for hidden in ["Petar", "Zorka"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
}

#[test]
fn a_merge_brings_the_home_along_and_taking_it_apart_gives_it_back() {
    let place = place();
    let (ana, petar) = full(&place);
    let twin = place.enter("Ana Savic", "07.05.1981");
    let merged = merge(&place.vault, &place.officer, (&twin, &ana), &[], "").unwrap().value;
    let home = place.home(&twin);
    assert_eq!(home.household.as_ref().unwrap().people, 3);
    assert_eq!((home.addresses.len(), home.representations.len(), home.vulnerability.len()), (1, 1, 1));
    place.whole();
    unmerge(&place.vault, &place.officer, merged).unwrap();
    assert!(place.home(&twin).household.is_none() && place.home(&twin).addresses.is_empty());
    assert_eq!(place.home(&ana).household.unwrap().people, 3);
    assert_eq!(place.home(&ana).vulnerability.len(), 1);

    // Both in households at one time: the kept one's stands, the other's comes back when taken apart.
    place.open(&twin, "").unwrap();
    let merged = merge(&place.vault, &place.officer, (&twin, &ana), &[], "").unwrap().value;
    assert_eq!(place.members(&twin).len(), 1);
    assert_eq!(place.members(&petar).len(), 2);
    unmerge(&place.vault, &place.officer, merged).unwrap();
    assert_eq!(place.members(&petar).len(), 3);
    place.whole();
}

#[test]
fn an_auditor_sees_points_and_numbers_of_people_and_no_name() {
    let place = place();
    let (ana, _) = full(&place);
    place.vault.enrol(&place.officer, "Nora", Role::Auditor, "another long passphrase").unwrap();
    drop(place.vault);
    let (vault, _) = Vault::unlock(
        &place.dir.path().join("vault"),
        Some("Nora"),
        "another long passphrase",
        place.clock.clone(),
    )
    .unwrap();
    let seen = serde_json::to_string(&home(&vault, &ana).unwrap()).unwrap();
    for hidden in ["Ana", "Petar", "Zorka", "Gordana", "Court", "Weidner", "Laplje", "1950", "1981"] {
        assert!(!seen.contains(hidden), "{hidden}: {seen}");
    }
    assert!(seen.contains("\"points\":9") && seen.contains("\"people\":3"), "{seen}");
}

#[test]
fn every_code_has_its_words() {
    fn keys<T: Code>(prefix: &str) -> Vec<String> {
        T::ALL.iter().map(|one| format!("{prefix}-{}", one.code())).collect()
    }
    let codes = [
        keys::<Relation>("household-relation"),
        keys::<Leaving>("household-leaving"),
        keys::<Representing>("representing"),
        keys::<crate::support::SupportOf>("support-whose"),
        keys::<crate::support::Basis>("support-basis"),
        keys::<crate::support::Verdict>("support-verdict"),
    ]
    .concat();
    for language in Language::ALL {
        for key in &codes {
            assert_ne!(Words::of(*language).get(key), *key);
        }
    }
}
