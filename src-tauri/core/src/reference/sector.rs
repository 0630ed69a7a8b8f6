//! Sectors of the economy as the programme counts them.

use crate::language::plain_joined;

crate::codes! {
    /// A sector, with its divisions in NACE Rev. 2.
    pub enum Sector {
        /// Growing and livestock: NACE 01.
        Agriculture = "agriculture",
        /// Food and drink made from farm produce: NACE 10, 11.
        FoodProcessing = "food_processing",
        /// Textiles and clothing: NACE 13, 14.
        Textile = "textile",
        /// Sawing and wood products: NACE 16.
        Wood = "wood",
        /// Furniture: NACE 31.
        Furniture = "furniture",
        /// Metal products: NACE 25.
        Metal = "metal",
        /// Building and its trades: NACE 41 to 43.
        Construction = "construction",
        /// Repair of vehicles and household goods: NACE 45.2, 95.
        Repair = "repair",
        /// Shops: NACE 47.
        Retail = "retail",
        /// Carrying goods and people: NACE 49.
        Transport = "transport",
        /// Lodging and meals: NACE 55, 56.
        Tourism = "tourism",
        /// Information and communication: NACE 62, 63.
        Ict = "ict",
        /// Hairdressing and beauty: NACE 96.02.
        Hairdressing = "hairdressing",
        /// Handicraft; NACE has no code of its own for it.
        Handicraft = "handicraft",
        /// Other services.
        Services = "services",
        /// Anything else.
        Other = "other",
    }
}

/// The sector that a word in English, Albanian or Serbian names.
#[must_use]
pub fn recognise_sector(text: &str) -> Option<Sector> {
    let key = plain_joined(text);
    if key.is_empty() {
        return None;
    }
    WORDS.iter().find(|(_, words)| words.split(' ').any(|w| w == key)).map(|(sector, _)| *sector)
}

/// Folded and joined words of each sector.
const WORDS: [(Sector, &str); 16] = [
    (
        Sector::Agriculture,
        "agriculture agricultural farming livestock agro bujqesi bujqesia blegtori blegtoria poljoprivreda stocarstvo ratarstvo vocarstvo povrtarstvo pcelarstvo bletari bletaria beekeeping",
    ),
    (
        Sector::FoodProcessing,
        "foodprocessing food foodproduction foodandbeverage perpunimiiushqimit perpunimushqimi perpunimiushqimit ushqim preradahrane prehrambenaindustrija prehrana proizvodnjahrane",
    ),
    (
        Sector::Textile,
        "textile textiles tekstil tekstili tailoring sewing rrobaqepesi rrobaqepesia qepje krojenje sivenje krojackaradnja",
    ),
    (
        Sector::Wood,
        "wood woodworking woodprocessing timber dru druri perpunimiidrurit perpunimidrurit perpunimdruri drvo preradadrveta drvnaindustrija drvoprerada",
    ),
    (
        Sector::Furniture,
        "furniture carpentry mobileri mobilje mobilieri mobiljeri namestaj proizvodnjanamestaja stolarija stolarski marangozi",
    ),
    (
        Sector::Metal,
        "metal metalworking metalprocessing metals metali perpunimiimetalit perpunimimetalit preradametala metalskaindustrija bravarija metaloprerada",
    ),
    (
        Sector::Construction,
        "construction building ndertim ndertimi ndertimtari ndertimtaria gradjevina gradjevinarstvo gradjevinski gradevina gradevinarstvo",
    ),
    (
        Sector::Repair,
        "repair repairs carrepair autoservice autorepair riparim riparimi riparime servisim autoservis popravka popravke servis servisiranje",
    ),
    (
        Sector::Retail,
        "retail trade shop shops tregti tregtia tregtimepakice tregtiameepakice tregtiamepakice shitje trgovina trgovinanamalo maloprodaja",
    ),
    (Sector::Transport, "transport transportation logistics transporti prevoz saobracaj"),
    (
        Sector::Tourism,
        "tourism tourismandhospitality hospitality catering restaurant hotel turizem turizmi turizam ugostiteljstvo hoteleri hoteleria gastronomi gastronomia turizamiugostiteljstvo",
    ),
    (
        Sector::Ict,
        "ict it tik informationtechnology itservices software informatika informatike teknologjiinformative teknologjiaeinformacionit informacionetehnologije ikt programiranje",
    ),
    (
        Sector::Hairdressing,
        "hairdressing hairdresser beauty beautysalon berber floktari floktore parukeri parukeria frizer frizerskisalon frizeraj frizerstvo kozmetika",
    ),
    (
        Sector::Handicraft,
        "handicraft handicrafts crafts craft artizanat artizanati zejtari zejtaria zanat zanati zanatstvo rukotvorine rucniradovi rucnirad domaceradinosti punedore punimedore",
    ),
    (Sector::Services, "services service sherbim sherbime sherbimet usluge usluga usluznadelatnost"),
    (Sector::Other, "other tjeter tetjera ostalo drugo"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;

    #[test]
    fn codes_and_words_name_their_sector() {
        for sector in Sector::ALL {
            assert_eq!(recognise_sector(sector.code()), Some(*sector));
            assert_eq!(recognise_sector(&sector.code().to_uppercase().replace('_', " ")), Some(*sector));
        }
        for (text, sector) in [
            ("food processing", Sector::FoodProcessing),
            ("ICT", Sector::Ict),
            ("Bujqësi", Sector::Agriculture),
            ("Ndërtimtari", Sector::Construction),
            ("Përpunimi i ushqimit", Sector::FoodProcessing),
            ("Прерада хране", Sector::FoodProcessing),
            ("грађевинарство", Sector::Construction),
            ("Nameštaj", Sector::Furniture),
            ("Угоститељство", Sector::Tourism),
            ("Floktari", Sector::Hairdressing),
            ("занатство", Sector::Handicraft),
            ("shërbime", Sector::Services),
        ] {
            assert_eq!(recognise_sector(text), Some(sector), "{text}");
        }
    }

    #[test]
    fn no_word_names_two_sectors_and_all_are_folded() {
        let mut seen = std::collections::HashSet::new();
        for word in WORDS.iter().flat_map(|(_, words)| words.split(' ')) {
            assert!(seen.insert(word), "{word} stands twice");
            assert_eq!(word, plain_joined(word));
        }
    }

    #[test]
    fn other_words_name_none() {
        assert_eq!(recognise_sector(""), None);
        assert_eq!(recognise_sector("bees and honey"), None);
    }
}
