use super::document::{AgreementDocument, Identification, SectionKind};
use super::tests::{Place, application, item, place};
use super::{Error, Missing, Payer, Terms, service};
use crate::ids::{ApplicationId, EventId, IdentificationId};
use crate::language::Language;
use crate::money::Cents;
use crate::privacy::disclosure::GivenFile;
use crate::vault::Action;

const PAIR: [Language; 2] = [Language::En, Language::SrLatn];

/// An approved application with its agreement; returns it with its person's identity.
fn approved(place: &Place, terms: &Terms) -> ApplicationId {
    let application = application(place);
    place
        .vault
        .write(&place.officer, Action::ApplicationMoved, |tx| {
            tx.execute(
                "INSERT INTO event (id, record_kind, record_id, kind, business_date, recorded_at, officer_id)
                 VALUES (?1, 'application', ?2, 'approved', '2026-11-23', '2026-11-23T09:00:00.000Z', ?3)",
                (EventId::new(), application, tx.officer),
            )?;
            service::open_agreement(tx, application, terms)
        })
        .unwrap();
    application
}

fn sql(place: &Place, statement: &str) {
    place.vault.write(&place.officer, Action::DetailsChanged, |tx| Ok(tx.execute_batch(statement)?)).unwrap();
}

fn identify(place: &Place, kind: &str, number: Option<&str>, by: Option<&str>, reason: Option<&str>) {
    place
        .vault
        .write(&place.officer, Action::DetailsChanged, |tx| {
            tx.execute(
                "INSERT INTO identification (id, person_id, kind, number, issuer, certified_by, certified_reason)
                 VALUES (?1, (SELECT id FROM person LIMIT 1), ?2, ?3, 'Office', ?4, ?5)",
                (IdentificationId::new(), kind, number, by, reason),
            )?;
            Ok(())
        })
        .unwrap();
}

fn print(place: &Place, application: ApplicationId) -> Result<AgreementDocument, crate::Error> {
    service::agreement_document(&place.vault, &application.to_string(), &PAIR)
}

fn missing(place: &Place, application: ApplicationId) -> Vec<Missing> {
    match print(place, application) {
        Err(crate::Error::Grants(Error::Incomplete(missing))) => missing,
        other => panic!("{:?}", other.map(|d| d.number)),
    }
}

fn terms() -> Terms {
    Terms { granted: Cents::new(425_050), own_cash: Cents::new(100_000), ..Terms::default() }
}

fn words(document: &AgreementDocument, column: usize) -> String {
    let sections = &document.columns[column].text;
    sections.iter().flat_map(|s| s.paragraphs.iter().map(|p| p.text.as_str())).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_missing_is_named_all_at_once() {
    let place = place();
    let id = approved(&place, &terms());
    assert_eq!(missing(&place, id), [Missing::Identification]);
    sql(&place, "UPDATE person SET municipality = NULL; UPDATE application SET component = NULL");
    assert_eq!(missing(&place, id), [Missing::Identification, Missing::Municipality, Missing::Component]);
    let problem = print(&place, id).unwrap_err().problem();
    assert_eq!(problem.code, "agreement-incomplete");
    assert_eq!(problem.args["fields"], "identification municipality component");
    let (text, _) = crate::words::Words::of(Language::En).problem(&problem);
    assert!(text.ends_with("why – the municipality – the component"), "{text}");
    sql(&place, "UPDATE person SET name_written = ' '");
    assert_eq!(missing(&place, id)[0], Missing::Name);
}

#[test]
fn items_must_add_up_before_anything_is_printed() {
    let place = place();
    let id = approved(&place, &Terms { items: vec![item(Payer::Programme, 1_000, 425_049)], ..terms() });
    identify(&place, "passport", Some("P1"), None, None);
    assert_eq!(missing(&place, id), [Missing::Items]);
    let whole = Terms { items: vec![item(Payer::Programme, 1_000, 425_050)], ..terms() };
    service::set_terms(&place.vault, &place.officer, id, &whole).unwrap();
    assert_eq!(print(&place, id).unwrap().facts.items.len(), 1);
}

#[test]
fn a_proof_without_number_or_reason_is_none() {
    let place = place();
    let id = approved(&place, &terms());
    identify(&place, "identity_card", None, None, None);
    identify(&place, "certified", None, Some("Ana Primer"), None);
    assert_eq!(missing(&place, id), [Missing::Identification]);
    identify(&place, "certified", None, Some("Ana Primer"), Some("lost in a fire."));
    let document = print(&place, id).unwrap();
    let expected = Identification::Certified { by: "Ana Primer".into(), reason: "lost in a fire.".into() };
    assert_eq!(document.facts.grantee.identification, expected);
    assert!(
        words(&document, 0)
            .contains("identity certified by Ana Primer for the following reason: lost in a fire,")
    );
    identify(&place, "identity_card", Some("A 7"), None, None);
    let document = print(&place, id).unwrap();
    assert!(matches!(document.facts.grantee.identification, Identification::Document { .. }));
}

#[test]
fn only_approved_or_agreed_applications_have_a_paper() {
    let place = place();
    let id = application(&place);
    assert_eq!(print(&place, id).unwrap_err().problem().code, "agreement-not-approved");
    let languages =
        |languages: &[Language]| service::agreement_document(&place.vault, &id.to_string(), languages);
    for wrong in [&[][..], &[Language::En], &[Language::Sq, Language::En], &[Language::En, Language::En]] {
        assert_eq!(languages(wrong).unwrap_err().problem().code, "agreement-languages");
    }
    assert!(service::languages("en-fr").is_err());
    assert_eq!(service::languages("en-sr-Latn").unwrap(), PAIR);
}

#[test]
fn the_document_says_everything_in_each_language() {
    let place = place();
    let id = approved(&place, &terms());
    identify(&place, "identity_card", Some("A 7"), None, None);
    let document = print(&place, id).unwrap();
    assert_eq!(document.number, "CSP4/2026/0001");
    assert_eq!(document.columns.len(), 2);
    let (english, serbian) = (words(&document, 0), words(&document, 1));
    assert!(english.contains("EUR\u{a0}4\u{a0}250.50"));
    assert!(english.contains("four thousand two hundred and fifty euros and fifty cents"));
    assert!(serbian.contains("4.250,50\u{a0}EUR (četiri hiljade dvesta pedeset evra i pedeset centi)"));
    assert!(serbian.contains("najmanje 24 meseca"));
    assert!(
        serbian.contains("Ђорђе Петровић, lična karta br. A 7, izdavalac Office"),
        "names keep their script"
    );
    for text in [&english, &serbian] {
        assert_eq!(text.matches('*').count(), 1, "one asterisk");
        assert!(!text.contains('{'));
    }
    let articles =
        |c: usize| document.columns[c].text.iter().filter(|s| matches!(s.kind, SectionKind::Article(_)));
    assert!(articles(0).count() >= 16 && articles(0).count() == articles(1).count());
    let shares = &document.facts.shares;
    assert_eq!((shares.len(), shares[1].own_cash), (2, Cents::new(100_000)), "what no item names has a row");
    assert_eq!(document.facts.items[0].description.len(), 2, "the standing item speaks both languages");
    let by_number = service::agreement_document(&place.vault, "CSP4/2026/0001", &PAIR).unwrap();
    assert_eq!(by_number, document);
}

#[test]
fn the_hash_follows_the_content() {
    let place = place();
    let id = approved(&place, &terms());
    identify(&place, "identity_card", Some("A 7"), None, None);
    let first = print(&place, id).unwrap();
    assert_eq!(first.content_hash.len(), 64);
    assert_eq!(print(&place, id).unwrap().content_hash, first.content_hash);
    sql(&place, "UPDATE person SET settlement = 'Preoce'");
    assert_ne!(print(&place, id).unwrap().content_hash, first.content_hash);
    let other = service::agreement_document(&place.vault, &id.to_string(), &[Language::En, Language::Sq]);
    assert_ne!(other.unwrap().content_hash, first.content_hash);
}

#[test]
fn printing_is_recorded_with_languages_and_hash() {
    let place = place();
    let id = approved(&place, &terms());
    identify(&place, "identity_card", Some("A 7"), None, None);
    let document = print(&place, id).unwrap();
    service::printed(
        &place.vault,
        &place.officer,
        &id.to_string(),
        &document,
        &GivenFile::of("agreement.pdf", b"%PDF"),
    )
    .unwrap();
    let detail: String = place
        .vault
        .read(|tx| {
            Ok(tx.query_row("SELECT detail FROM event WHERE kind = 'agreement-printed'", [], |r| r.get(0))?)
        })
        .unwrap();
    let detail: serde_json::Value = serde_json::from_str(&detail).unwrap();
    assert_eq!(detail["content_hash"], document.content_hash.as_str());
    assert_eq!(detail["languages"], serde_json::json!(["en", "sr-Latn"]));
}
