//! Countries compared though one list writes codes and the other English names.

use crate::lists::Country;

/// Names the UN's list uses for the countries that matter most here, by ISO code.
const NAMES: [(&str, &str); 40] = [
    ("kosovo", "XK"),
    ("serbia", "RS"),
    ("yugoslavia", "YU"),
    ("serbia and montenegro", "CS"),
    ("albania", "AL"),
    ("north macedonia", "MK"),
    ("macedonia", "MK"),
    ("montenegro", "ME"),
    ("bosnia and herzegovina", "BA"),
    ("croatia", "HR"),
    ("slovenia", "SI"),
    ("turkey", "TR"),
    ("turkiye", "TR"),
    ("russian federation", "RU"),
    ("russia", "RU"),
    ("belarus", "BY"),
    ("ukraine", "UA"),
    ("afghanistan", "AF"),
    ("pakistan", "PK"),
    ("iran", "IR"),
    ("iran (islamic republic of)", "IR"),
    ("iraq", "IQ"),
    ("syrian arab republic", "SY"),
    ("syria", "SY"),
    ("yemen", "YE"),
    ("saudi arabia", "SA"),
    ("egypt", "EG"),
    ("libya", "LY"),
    ("tunisia", "TN"),
    ("algeria", "DZ"),
    ("morocco", "MA"),
    ("somalia", "SO"),
    ("sudan", "SD"),
    ("jordan", "JO"),
    ("lebanon", "LB"),
    ("kuwait", "KW"),
    ("germany", "DE"),
    ("france", "FR"),
    ("democratic people's republic of korea", "KP"),
    ("democratic republic of the congo", "CD"),
];

/// Whether any country of the one is a country of the other; nothing when that cannot be told.
pub(super) fn agree(own: &[Country], listed: &[Country]) -> Option<bool> {
    let own: Vec<String> = own.iter().filter_map(code).collect();
    let known: Vec<String> = listed.iter().filter_map(code).collect();
    if own.is_empty() || known.is_empty() {
        return None;
    }
    let agree = own.iter().any(|a| known.iter().any(|b| same(a, b)));
    // A listed country whose code we do not know may be the one.
    (agree || known.len() == listed.len()).then_some(agree)
}

fn code(country: &Country) -> Option<String> {
    if !country.code.is_empty() {
        return Some(country.code.to_ascii_uppercase());
    }
    let name = country.name.to_lowercase();
    NAMES.iter().find(|(n, _)| *n == name).map(|(_, c)| (*c).to_owned())
}

/// Papers of one person from Kosovo may name any of the states that issued them over the years.
fn same(a: &str, b: &str) -> bool {
    const ONE_PLACE: [&str; 4] = ["XK", "RS", "CS", "YU"];
    a == b || (ONE_PLACE.contains(&a) && ONE_PLACE.contains(&b))
}
