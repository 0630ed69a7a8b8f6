//! Headings of real makes, and what they say.

use super::*;

fn says(text: &str) -> Option<Field> {
    recognise(text).fields.first().map(|(field, _)| *field)
}

#[test]
fn headings_in_every_language() {
    let mut wrong = Vec::new();
    for (field, headings) in [
        (
            Field::FullName,
            "Surname and name|Ime i prezime|Презиме и име|Emri dhe mbiemri|Full name|FullName|applicant/full_name|Ime (ime oca) prezime|Име и презиме подносиоца захтева|Emri e mbiemri|Name|Emri / Ime / Name|Aplikuesi|Applicant|Last name, first name",
        ),
        (Field::GivenName, "First name|Given name"),
        (Field::FamilyName, "Prezime|Презиме|Mbiemri|Surname|Last name|LastName"),
        (Field::Sex, "Sex|Pol|Пол|Gjinia|Gender|Pol (M/Ž)|applicant/sex|Gjinia / Pol"),
        (
            Field::BirthDate,
            "Date of birth|Datum rođenja|Датум рођења|Data e lindjes|Datëlindja|DOB|applicant/birth_date|Datum rodjenja (dd.mm.gggg)|DateOfBirth|Rođen/a",
        ),
        (
            Field::PersonalNumber,
            "Personal No|ЈМБГ / лични број|Lični broj|Nr. personal|Numri personal|JMBG|applicant/id_number|ID number|Matični broj|Personal number (ID)",
        ),
        (
            Field::Community,
            "Community|Zajednica|Заједница|Komuniteti|Ethnicity|Etnička pripadnost|Nacionalnost|applicant/community|Komuniteti / Zajednica",
        ),
        (
            Field::Municipality,
            "Municipality|Opština|Општина|Komuna|location/municipality|Komuna / Opština|Opština prebivališta",
        ),
        (Field::Settlement, "Village|Selo|Село|Fshati|Naselje|Vendbanimi|Mesna zajednica"),
        (Field::Address, "Address|Adresa|Адреса|Street|Ulica i broj|Rruga"),
        (Field::HouseNumber, "House number|Kućni broj|Nr. i shtëpisë"),
        (Field::Postcode, "Postcode|Poštanski broj|Kodi postar|ZIP"),
        (
            Field::Phone,
            "Phone|Tel|Телефон|Telefon|Nr. i telefonit|Broj telefona|Kontakt telefon|applicant/phone|Mobitel|Tel.",
        ),
        (Field::Returnee, "Returnee (Y/N)|Повратник|Povratnik|I kthyer|I/E kthyer|applicant/returnee"),
        (
            Field::HouseholdSize,
            "Household members|Чланова домаћинства|Čl. domaćinstva|Anëtarë të familjes|applicant/household_size|Broj članova domaćinstva|Nr. i anëtarëve të familjes",
        ),
        (
            Field::Component,
            "New / existing|Врста|Novo/postojeće|Biznes i ri|business/kind|Component|I ri / ekzistues",
        ),
        (Field::Sector, "Sector|Делатност|Delatnost|Sektori|business/sector|Business sector|Veprimtaria"),
        (
            Field::RequestedEur,
            "Requested EUR|Тражени износ (€)|Traženo EUR|Shuma e kërkuar|business/requested_eur|Amount requested (EUR)|Iznos|Traženi iznos u evrima|Vlera e kërkuar (€)",
        ),
        (
            Field::OwnShareEur,
            "Own contribution EUR|Сопствено учешће (€)|Učešće EUR|Pjesëmarrja vetanake|business/own_eur|Own share|Kontributi vetanak|Sopstveno učešće (EUR)",
        ),
        (
            Field::ReceivedOn,
            "Date received|Датум пријаве|Datum|Data e aplikimit|_submission_time|Application date|Datum podnošenja zahteva|Datum prijema",
        ),
        (Field::Disability, "applicant/disability|Invaliditet|Aftësi e kufizuar"),
        (Field::EnterpriseName, "Naziv firme|Emri i biznesit|business/name|Name of enterprise"),
        (Field::Notes, "Notes|Napomena|Shënime|Vërejtje|Komentar"),
    ] {
        wrong.extend(headings.split('|').filter(|h| says(h) != Some(field)).map(|h| (h, field, says(h))));
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn headings_that_are_known_and_not_read() {
    let mut wrong = Vec::new();
    for heading in [
        "No.",
        "Ред. бр.",
        "RB",
        "Nr",
        "Ime oca",
        "Emri i babait",
        "Father's name",
        "Potpis",
        "_uuid",
        "_id",
        "end",
        "meta/instanceID",
        "applicant/id_type",
        "Mesto rođenja",
        "Vendlindja",
        "E-mail",
        "Starost",
    ] {
        let meaning = recognise(heading);
        if !meaning.unread || !meaning.fields.is_empty() {
            wrong.push((heading, meaning));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn which_name_comes_first_and_what_yes_means() {
    for (heading, first) in [
        ("Surname and name", Some(true)),
        ("Prezime i ime", Some(true)),
        ("Mbiemri dhe emri", Some(true)),
        ("Ime i prezime", Some(false)),
        ("Emri dhe mbiemri", Some(false)),
        ("Last name, first name", Some(true)),
        ("Full name", None),
        ("Applicant", None),
    ] {
        assert_eq!(recognise(heading).family_first, first, "{heading}");
    }
    assert_eq!(recognise("Biznes i ri").yes_is_new, Some(true));
    assert_eq!(recognise("Existing business (Y/N)").yes_is_new, Some(false));
    assert_eq!(recognise("New / existing").yes_is_new, None);
}

#[test]
fn values_are_no_headings() {
    for text in [
        "Ana Marić",
        "Lipljan",
        "04.09.1963",
        "+383 44 821 401",
        "1504988962874",
        "",
        "Prepared by: Field office",
    ] {
        assert!(!recognise(text).is_known(), "{text}");
    }
}

/// A workbook of rejected rows names a column in these words where its own heading does not say what it is.
#[test]
fn our_own_headings_are_understood_in_every_language() {
    use crate::code::Code;
    for language in crate::language::Language::ALL {
        let words = crate::words::Words::of(*language);
        for field in Field::ALL {
            let written = words.get(&format!("heading-{}", field.code()));
            for heading in [written.clone(), format!("{written} (Kolona 7)")] {
                let found = recognise(&heading);
                let best = found.fields.first().copied();
                assert_eq!(best.map(|(field, _)| field), Some(*field), "{heading}: {found:?}");
                assert!(best.is_some_and(|(_, sure)| sure >= KNOWN), "{heading}: {found:?}");
            }
        }
        assert!(recognise(&words.get("rejected-origin")).unread);
    }
}
