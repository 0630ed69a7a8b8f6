//! What the sample's agreements promise, sector by sector.

use super::random::Random;
use crate::grants::{ItemForm, Payer, Terms};
use crate::money::Cents;

/// A thing the programme buys: description, specification, unit, country of origin, whole euros from
/// and to, and the most of it that one agreement gives.
struct Ware(&'static str, &'static str, Option<&'static str>, &'static str, i64, i64, i64);

/// A sector's things: the first is the heart of the business, the others complete it.
struct Range {
    sector: &'static str,
    wares: &'static [Ware],
}

const RANGES: &[Range] = &[
    Range {
        sector: "agriculture",
        wares: &[
            Ware(
                "Greenhouse",
                "tunnel, galvanised frame, 8 x 25 m, UV film 200 µm",
                None,
                "Türkiye",
                1800,
                2600,
                2,
            ),
            Ware(
                "Drip irrigation system",
                "for 200 m², filter and fittings included",
                Some("set"),
                "Italy",
                240,
                420,
                2,
            ),
            Ware("Motor cultivator", "diesel, 10 hp, rotary tiller", None, "Italy", 1450, 1950, 1),
            Ware("Milking machine", "mobile, one cluster, 25 l", None, "Italy", 620, 880, 1),
            Ware("Beehive", "Langstroth, ten frames, with colony", None, "Kosovo", 130, 175, 10),
            Ware("Raspberry seedling", "Willamette, certified", None, "Serbia", 1, 2, 400),
        ],
    },
    Range {
        sector: "food_processing",
        wares: &[
            Ware("Dough mixer", "spiral, 25 kg, three-phase", None, "Italy", 1150, 1650, 1),
            Ware("Vacuum packing machine", "chamber, 42 cm", None, "Germany", 780, 1200, 1),
            Ware("Pasteuriser", "150 l, stainless steel", None, "Slovenia", 1600, 2400, 1),
            Ware("Stainless steel work table", "200 x 70 cm", None, "Kosovo", 180, 290, 3),
            Ware("Fruit dryer", "electric, 20 trays", None, "North Macedonia", 900, 1400, 1),
        ],
    },
    Range {
        sector: "textile",
        wares: &[
            Ware(
                "Industrial sewing machine",
                "lockstitch, with table and servo motor",
                None,
                "Japan",
                520,
                780,
                3,
            ),
            Ware("Overlock machine", "four threads", None, "Japan", 480, 690, 2),
            Ware("Ironing station", "with steam generator, 5 l", None, "Italy", 350, 520, 1),
            Ware("Cutting machine", "round knife, 100 mm", None, "Germany", 160, 260, 1),
        ],
    },
    Range {
        sector: "wood",
        wares: &[
            Ware("Combined woodworking machine", "five operations, 310 mm", None, "Austria", 2300, 3400, 1),
            Ware("Panel saw", "1600 mm, scoring blade", None, "Germany", 1700, 2600, 1),
            Ware("Dust extractor", "2.2 kW, two bags", None, "Slovenia", 280, 430, 1),
            Ware("Cordless drill", "18 V, two batteries", None, "Germany", 140, 210, 2),
        ],
    },
    Range {
        sector: "metal",
        wares: &[
            Ware("Welding set", "MIG/MAG 250 A, with mask and cables", Some("set"), "Italy", 850, 1350, 2),
            Ware("Plasma cutter", "60 A", None, "Italy", 900, 1400, 1),
            Ware("Pillar drill", "25 mm, three-phase", None, "Germany", 480, 760, 1),
            Ware("Angle grinder", "230 mm, 2200 W", None, "Germany", 110, 170, 2),
        ],
    },
    Range {
        sector: "construction",
        wares: &[
            Ware("Scaffolding", "frame type, 100 m²", Some("set"), "Türkiye", 1900, 2700, 1),
            Ware("Concrete mixer", "190 l, electric", None, "Italy", 380, 560, 1),
            Ware("Plastering machine", "three-phase, 20 l/min", None, "Germany", 2100, 3100, 1),
            Ware("Tile cutter", "1200 mm, with rail", None, "Spain", 290, 460, 1),
        ],
    },
    Range {
        sector: "repair",
        wares: &[
            Ware("Two-post car lift", "4 t, electric", None, "Italy", 1750, 2500, 1),
            Ware("Diagnostic tool", "multi-brand, licence for two years", None, "Germany", 780, 1300, 1),
            Ware("Tyre changer", "up to 24 inches", None, "Italy", 950, 1450, 1),
            Ware("Compressor", "200 l, 10 bar", None, "Italy", 460, 690, 1),
        ],
    },
    Range {
        sector: "retail",
        wares: &[
            Ware("Refrigerated display", "1.5 m, two shelves", None, "Türkiye", 850, 1300, 2),
            Ware("Shelving", "double-sided, 10 m", Some("set"), "Kosovo", 420, 700, 2),
            Ware("Fiscal cash register", "certified", None, "Kosovo", 280, 380, 1),
        ],
    },
    Range {
        sector: "tourism",
        wares: &[
            Ware("Guest room furniture", "two beds, wardrobe, table", Some("set"), "Kosovo", 680, 980, 4),
            Ware("Professional oven", "convection, six trays", None, "Italy", 1300, 1900, 1),
            Ware("Coffee machine", "two groups", None, "Italy", 1500, 2200, 1),
        ],
    },
    Range {
        sector: "ict",
        wares: &[
            Ware("Desktop computer", "32 GB memory, two screens", Some("set"), "China", 980, 1500, 3),
            Ware("Large-format printer", "eco-solvent, 160 cm", None, "Japan", 3200, 4600, 1),
            Ware("Laser printer", "colour, A3", None, "Japan", 420, 720, 1),
        ],
    },
    Range {
        sector: "hairdressing",
        wares: &[
            Ware("Hairdressing chair", "hydraulic, with foot rest", None, "Italy", 290, 450, 3),
            Ware("Wash unit", "ceramic basin, with seat", None, "Italy", 420, 640, 2),
            Ware("Tool set", "clippers, dryers, steriliser", Some("set"), "Germany", 320, 520, 1),
        ],
    },
    Range {
        sector: "handicraft",
        wares: &[
            Ware("Weaving loom", "160 cm, eight shafts", None, "Sweden", 1100, 1700, 1),
            Ware("Pottery kiln", "electric, 120 l, 1280 °C", None, "Germany", 1500, 2300, 1),
            Ware("Engraving machine", "laser, 60 W", None, "China", 1200, 1800, 1),
            Ware("Hand tools", "for filigree", Some("set"), "Germany", 260, 420, 1),
        ],
    },
    Range {
        sector: "services",
        wares: &[
            Ware("Carpet washing machine", "automatic, 2.6 m", None, "Türkiye", 2400, 3500, 1),
            Ware("Industrial washing machine", "15 kg", None, "Italy", 1900, 2900, 1),
            Ware("Physiotherapy table", "electric, three sections", None, "Poland", 620, 940, 2),
        ],
    },
    Range {
        sector: COMMUNITY,
        wares: &[
            Ware(
                "Playground equipment",
                "swing, slide and climbing frame, EN 1176",
                Some("set"),
                "Slovenia",
                4200,
                6800,
                1,
            ),
            Ware("Street lamp", "LED 40 W, with mast", None, "Türkiye", 420, 640, 12),
            Ware("Water pump with well cover", "submersible, 5.5 kW", None, "Italy", 1900, 2900, 2),
            Ware("Irrigation pipe", "PE 110 mm, 100 m", None, "Kosovo", 620, 880, 8),
            Ware("Park bench", "oak on steel", None, "Kosovo", 160, 240, 10),
        ],
    },
    Range {
        sector: INCLUSION,
        wares: &[
            Ware("Sewing workshop", "five machines with tables", Some("set"), "Japan", 2600, 3600, 1),
            Ware("Computer classroom", "six laptops with projector", Some("set"), "China", 3300, 4800, 1),
            Ware("Kitchen equipment", "for a day centre", Some("set"), "Italy", 1900, 2900, 1),
            Ware("Wheelchair ramp", "steel, 6 m", None, "Kosovo", 900, 1500, 1),
        ],
    },
];

/// The things of community projects, which belong to no sector.
pub const COMMUNITY: &str = "community";
/// The things of social-inclusion initiatives, which belong to no sector.
pub const INCLUSION: &str = "inclusion";

/// The sectors of the sample with their weights.
pub const SECTORS: &[(&str, u64)] = &[
    ("agriculture", 34),
    ("food_processing", 9),
    ("textile", 7),
    ("wood", 7),
    ("metal", 6),
    ("construction", 6),
    ("repair", 8),
    ("retail", 5),
    ("tourism", 6),
    ("ict", 3),
    ("hairdressing", 5),
    ("handicraft", 3),
    ("services", 3),
];

/// What an application of a sector asks for, within about `ceiling` whole euros, with the applicant's
/// own share.
pub fn terms(random: &mut Random, sector: &str, floor: i64, ceiling: i64) -> Terms {
    let range = RANGES.iter().find(|r| r.sector == sector).unwrap_or(&RANGES[0]);
    let mut items: Vec<ItemForm> = Vec::new();
    let mut sum = 0;
    let target = random.between(floor, ceiling);
    // From a random thing on, each is taken as often as fits, until little is left.
    let start = random.below(range.wares.len() as u64) as usize;
    for step in 0..range.wares.len() {
        let ware = &range.wares[(start + step) % range.wares.len()];
        let price = random.between(ware.4, ware.5);
        let most = (target - sum) / price;
        let many = most.min(random.between((ware.6 + 1) / 2, ware.6));
        if many > 0 {
            sum += many * price;
            items.push(programme_item(ware, many, price * 100));
        }
    }
    if items.is_empty() {
        let ware = &range.wares[0];
        sum = ware.4;
        items.push(programme_item(ware, 1, ware.4 * 100));
    }
    let share = random.between(8, 22) * sum / 100;
    let in_kind = if random.percent(60) { share * random.between(30, 70) / 100 } else { 0 };
    let own = |description: &str, amount: i64, payer| ItemForm {
        description: description.to_owned(),
        specification: None,
        unit: None,
        quantity_milli: 1000,
        unit_price: Cents::new(amount * 100),
        payer,
        origin: None,
    };
    if share > in_kind {
        items.push(own("Transport, installation and connection", share - in_kind, Payer::OwnCash));
    }
    if in_kind > 0 {
        items.push(own("Premises and own work", in_kind, Payer::OwnKind));
    }
    Terms {
        granted: Cents::new(sum * 100),
        own_cash: Cents::new((share - in_kind) * 100),
        own_kind: Cents::new(in_kind * 100),
        items,
    }
}

fn programme_item(ware: &Ware, many: i64, cents: i64) -> ItemForm {
    ItemForm {
        description: ware.0.to_owned(),
        specification: Some(ware.1.to_owned()),
        unit: ware.2.map(str::to_owned),
        quantity_milli: many * 1000,
        unit_price: Cents::new(cents),
        payer: Payer::Programme,
        origin: Some(ware.3.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sector_has_things_and_they_add_up() {
        let mut random = Random::seeded(9);
        for sector in SECTORS.iter().map(|(sector, _)| sector).chain(&[COMMUNITY, INCLUSION]) {
            assert!(RANGES.iter().any(|r| r.sector == *sector), "{sector}");
            for ceiling in [2_000, 5_000, 12_000, 40_000] {
                let terms = terms(&mut random, sector, ceiling / 2, ceiling);
                terms.check().unwrap();
                assert!(terms.items_agree(), "{sector} {ceiling}");
            }
        }
    }
}
