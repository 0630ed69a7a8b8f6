//! The few closed answers of registers and forms, recognised in English, Albanian and Serbian.

use super::Component;
use crate::code::Code;
use crate::language::{plain, plain_joined};
use crate::people::{Displacement, Sex};

/// Yes (`true`) or no (`false`): `Y`, `da`, `po`, `1`, a tick; `N`, `ne`, `jo`, `0`. Anything else is `None`.
#[must_use]
pub fn recognise_yes_no(text: &str) -> Option<bool> {
    if matches!(text.trim(), "✓" | "✔" | "☑" | "☒" | "+") {
        return Some(true);
    }
    match plain_joined(text).as_str() {
        "y" | "yes" | "da" | "d" | "po" | "p" | "1" | "true" | "x" | "evet" | "tacno" | "vertete" => {
            Some(true)
        }
        "n" | "no" | "ne" | "jo" | "j" | "0" | "false" | "hayir" | "netacno" | "joevertete" => Some(false),
        _ => None,
    }
}

/// The sex a person states: `F`, `ž`, `женски`, `femër`; `M`, `muški`, `mashkull`.
#[must_use]
pub fn recognise_sex(text: &str) -> Option<Sex> {
    match plain_joined(text).as_str() {
        "f" | "female" | "femer" | "femra" | "femerore" | "woman" | "grua" | "z" | "zensko" | "zenski"
        | "zena" | "w" => Some(Sex::Female),
        "m" | "male" | "mashkull" | "mashkullore" | "man" | "burre" | "musko" | "muski" | "muskarac" => {
            Some(Sex::Male)
        }
        _ => None,
    }
}

/// The component: a new or an existing enterprise above all, or one of the others by its words.
#[must_use]
pub fn recognise_component(text: &str) -> Option<Component> {
    let written = plain(text);
    if written.is_empty() {
        return None;
    }
    if let Some(component) = Component::from_code(&written.replace(' ', "_")) {
        return Some(component);
    }
    // "i" and "e" are Albanian articles, "biznes" and the like say only that it is an enterprise.
    let key: String = written
        .split(' ')
        .filter(|w| {
            !matches!(
                *w,
                "i" | "e"
                    | "biznes"
                    | "biznesi"
                    | "biznis"
                    | "business"
                    | "enterprise"
                    | "ndermarrje"
                    | "ndermarrja"
                    | "preduzece"
                    | "firma"
                    | "posao"
                    | "kompani"
                    | "company"
                    | "grants"
                    | "grant"
                    | "mikro"
                    | "micro"
            )
        })
        .collect();
    match key.as_str() {
        "new" | "startup" | "startups" | "startupi" | "novo" | "nov" | "nova" | "novi" | "novopokrenuto"
        | "ri" | "re" | "iri" | "ere" | "fillestar" | "aspiring" | "novoosnovano" => {
            Some(Component::NewEnterprise)
        }
        "existing" | "operational" | "ongoing" | "running" | "postojece" | "postojeci" | "postojeca"
        | "postoji" | "ekzistues" | "ekzistuese" | "ekziston" | "aktive" | "aktiv" => {
            Some(Component::ExistingEnterprise)
        }
        "association"
        | "businessassociation"
        | "agriculturalassociation"
        | "udruzenje"
        | "asociacion"
        | "asociacioni"
        | "shoqate"
        | "shoqata"
        | "zadruga"
        | "kooperativa" => Some(Component::Association),
        "communityproject"
        | "communitydevelopmentproject"
        | "projektzajednice"
        | "projekatzajednice"
        | "projektikomunitar"
        | "projektkomunitar" => Some(Component::CommunityProject),
        "socialinclusion"
        | "socialinclusioninitiative"
        | "socijalnainkluzija"
        | "socijalnoukljucivanje"
        | "perfshirjesociale"
        | "perfshirjasociale" => Some(Component::SocialInclusion),
        _ => None,
    }
}

/// What brought a person where they live, by its words. A bare yes or no says nothing here: see
/// [`recognise_returnee_answer`].
#[must_use]
pub fn recognise_displacement(text: &str) -> Option<Displacement> {
    let written = plain(text);
    if let Some(displacement) =
        Displacement::from_code(&written.replace(' ', "_")).filter(|_| !written.is_empty())
    {
        return Some(displacement);
    }
    match written.replace(' ', "").as_str() {
        "returnees"
        | "returned"
        | "voluntaryreturnee"
        | "povratnik"
        | "povratnica"
        | "povratnici"
        | "dobrovoljnipovratnik"
        | "ikthyer"
        | "ekthyer"
        | "kthyer"
        | "tekthyer"
        | "ikthyervullnetarisht"
        | "ekthyervullnetarisht" => Some(Displacement::Returnee),
        "readmitted"
        | "repatriate"
        | "repatriatedperson"
        | "repatriiran"
        | "repatrirani"
        | "repatrirana"
        | "repatrirano"
        | "repatriranolice"
        | "readmisija"
        | "povratnikpoosnovureadmisije"
        | "iriatdhesuar"
        | "eriatdhesuar"
        | "riatdhesuar"
        | "repatriuar"
        | "irepatriuar"
        | "erepatriuar" => Some(Displacement::Repatriated),
        "idps"
        | "internallydisplaced"
        | "internallydisplacedperson"
        | "displaced"
        | "interno"
        | "irl"
        | "internoraseljen"
        | "internoraseljeni"
        | "internoraseljena"
        | "internoraseljenolice"
        | "internoraseljenalica"
        | "raseljen"
        | "raseljena"
        | "raseljeni"
        | "izhvendosur"
        | "ezhvendosur"
        | "zhvendosur"
        | "pzhb"
        | "izhvendosurbrendshem"
        | "ezhvendosurbrendshem"
        | "personizhvendosur" => Some(Displacement::Idp),
        "refugees" | "izbeglica" | "izbeglice" | "izbjeglica" | "refugjat" | "refugjate" | "irefugjat" => {
            Some(Displacement::Refugee)
        }
        "receivingcommunity" | "communityofreturn" | "hostcommunity" | "prihvatnazajednica"
        | "primajucazajednica" | "komunitetipranues" | "komunitetpranues" => {
            Some(Displacement::ReceivingCommunity)
        }
        "domicile" | "domicil" | "domicilni" | "domicilna" | "resident" | "local" | "vendas" | "vendase"
        | "banor" | "banore" | "nonreturnee" | "notreturnee" | "nijepovratnik" | "nukikthyer"
        | "joikthyer" => Some(Displacement::None),
        _ => None,
    }
}

/// The answer in a column that asks "returnee?": yes is a returnee, no is none of these said so, and a
/// word that says more is taken as [`recognise_displacement`] takes it.
#[must_use]
pub fn recognise_returnee_answer(text: &str) -> Option<Displacement> {
    recognise_displacement(text).or_else(|| {
        recognise_yes_no(text).map(|yes| if yes { Displacement::Returnee } else { Displacement::None })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no() {
        for text in ["Y", "yes", "YES", "da", "ДА", "да", "po", "Po", "1", "true", "x", "X", "✓"] {
            assert_eq!(recognise_yes_no(text), Some(true), "{text}");
        }
        for text in ["N", "no", "ne", "НЕ", "jo", "Jo", "0", "false"] {
            assert_eq!(recognise_yes_no(text), Some(false), "{text}");
        }
        for text in ["", "-", "maybe", "2", "yes and no"] {
            assert_eq!(recognise_yes_no(text), None, "{text}");
        }
    }

    #[test]
    fn sexes() {
        for text in ["F", "female", "Ž", "ž", "ж", "Женски", "женско", "femër", "Femra"] {
            assert_eq!(recognise_sex(text), Some(Sex::Female), "{text}");
        }
        for text in ["M", "m", "м", "Male", "Мушки", "muško", "mashkull"] {
            assert_eq!(recognise_sex(text), Some(Sex::Male), "{text}");
        }
        assert_eq!(recognise_sex("?"), None);
        assert_eq!(recognise_sex(""), None);
    }

    #[test]
    fn components() {
        for text in [
            "New",
            "startup",
            "Start-up",
            "novo",
            "ново",
            "I ri",
            "biznes i ri",
            "New enterprise",
            "new_enterprise",
            "НОВО",
        ] {
            assert_eq!(recognise_component(text), Some(Component::NewEnterprise), "{text}");
        }
        for text in [
            "Existing",
            "postojeće",
            "постојеће",
            "postojece",
            "ekzistues",
            "Biznes ekzistues",
            "existing_enterprise",
        ] {
            assert_eq!(recognise_component(text), Some(Component::ExistingEnterprise), "{text}");
        }
        assert_eq!(recognise_component("Udruženje"), Some(Component::Association));
        assert_eq!(recognise_component("community project"), Some(Component::CommunityProject));
        assert_eq!(recognise_component("Përfshirje sociale"), Some(Component::SocialInclusion));
        for text in ["", "business", "yes", "12"] {
            assert_eq!(recognise_component(text), None, "{text}");
        }
    }

    #[test]
    fn displacement() {
        for (text, displacement) in [
            ("returnee", Displacement::Returnee),
            ("Повратник", Displacement::Returnee),
            ("povratnica", Displacement::Returnee),
            ("I kthyer", Displacement::Returnee),
            ("E kthyer", Displacement::Returnee),
            ("IDP", Displacement::Idp),
            ("интерно расељени", Displacement::Idp),
            ("i zhvendosur", Displacement::Idp),
            ("repatriated", Displacement::Repatriated),
            ("i riatdhesuar", Displacement::Repatriated),
            ("izbeglica", Displacement::Refugee),
            ("refugjat", Displacement::Refugee),
            ("receiving community", Displacement::ReceivingCommunity),
            ("none", Displacement::None),
        ] {
            assert_eq!(recognise_displacement(text), Some(displacement), "{text}");
        }
        assert_eq!(recognise_displacement("yes"), None);
        assert_eq!(recognise_displacement(""), None);
        assert_eq!(recognise_returnee_answer("Po"), Some(Displacement::Returnee));
        assert_eq!(recognise_returnee_answer("не"), Some(Displacement::None));
        assert_eq!(recognise_returnee_answer("IDP"), Some(Displacement::Idp));
        assert_eq!(recognise_returnee_answer("?"), None);
    }
}
