//! Where the sample's people live: every municipality with settlements and the communities the
//! programme meets there. The shares are invented; no census stands behind them.

/// One municipality of the sample.
pub struct Place {
    /// Id of `assets/reference/municipalities.csv`.
    pub municipality: &'static str,
    /// How much of the programme happens here.
    pub weight: u64,
    /// Towns and villages: in Albanian or Turkish spelling, and in Serbian Cyrillic.
    pub settlements: &'static [(&'static str, &'static str)],
    /// Community codes of `assets/reference/communities.csv` with their weights.
    pub communities: &'static [(&'static str, u64)],
}

const fn place(
    municipality: &'static str,
    weight: u64,
    settlements: &'static [(&'static str, &'static str)],
    communities: &'static [(&'static str, u64)],
) -> Place {
    Place { municipality, weight, settlements, communities }
}

/// All 38 municipalities.
pub const PLACES: &[Place] = &[
    place(
        "decan",
        8,
        &[("Deçan", "Дечани"), ("Carrabreg", "Црнобрег")],
        &[("EGY", 6), ("ROM", 3), ("BOS", 1)],
    ),
    place(
        "gjakove",
        18,
        &[("Gjakovë", "Ђаковица"), ("Brekoc", "Брековац"), ("Skivjan", "Скивјане")],
        &[("EGY", 7), ("ROM", 2), ("ASH", 2)],
    ),
    place("gllogoc", 4, &[("Drenas", "Глоговац"), ("Komoran", "Коморан")], &[("ASH", 1)]),
    place(
        "gjilan",
        22,
        &[("Gjilan", "Гњилане"), ("Shillovë", "Шилово"), ("Koretishtë", "Коретиште")],
        &[("SRB", 7), ("ROM", 2), ("TUR", 3)],
    ),
    place(
        "dragash",
        22,
        &[("Restelicë", "Рестелица"), ("Brod", "Брод"), ("Krushevë", "Крушево"), ("Vranishtë", "Враниште")],
        &[("GOR", 8), ("BOS", 2)],
    ),
    place(
        "istog",
        18,
        &[("Osojan", "Осојане"), ("Dobrushë", "Добруша"), ("Zhaç", "Жач")],
        &[("SRB", 5), ("BOS", 3), ("EGY", 2), ("ROM", 1)],
    ),
    place("kacanik", 4, &[("Kaçanik", "Качаник")], &[("ROM", 1), ("ASH", 1)]),
    place(
        "kline",
        16,
        &[("Klinë", "Клина"), ("Biçë", "Бича"), ("Grapc", "Грабац")],
        &[("SRB", 5), ("ROM", 2), ("EGY", 3), ("ASH", 1)],
    ),
    place(
        "fushe-kosove",
        24,
        &[("Fushë Kosovë", "Косово Поље"), ("Bresje", "Бресје"), ("Kuzmin", "Кузмин")],
        &[("ASH", 6), ("ROM", 3), ("SRB", 4), ("EGY", 1)],
    ),
    place(
        "kamenice",
        18,
        &[("Kamenicë", "Каменица"), ("Berivojcë", "Беривојце"), ("Hogosht", "Огоште")],
        &[("SRB", 7), ("ROM", 2)],
    ),
    place(
        "mitrovice",
        14,
        &[("Mitrovicë", "Јужна Митровица"), ("Frashër", "Свињаре")],
        &[("ROM", 4), ("ASH", 4), ("BOS", 2), ("TUR", 1)],
    ),
    place(
        "leposaviq",
        26,
        &[
            ("Leposaviq", "Лепосавић"),
            ("Leshak", "Лешак"),
            ("Soçanicë", "Сочаница"),
            ("Bistricë e Shalës", "Бистрица"),
        ],
        &[("SRB", 12), ("ALB", 2), ("ROM", 1), ("BOS", 1)],
    ),
    place(
        "lipjan",
        18,
        &[
            ("Lipjan", "Липљан"),
            ("Janjevë", "Јањево"),
            ("Dobrotin", "Добротин"),
            ("Hallaç i Vogël", "Мали Алаш"),
        ],
        &[("SRB", 4), ("ASH", 4), ("CRO", 2), ("TUR", 1), ("ROM", 1)],
    ),
    place(
        "novoberde",
        18,
        &[("Prekoc", "Прековце"), ("Bostan", "Бостане"), ("Jasenovik", "Јасеновик")],
        &[("SRB", 8), ("ROM", 1)],
    ),
    place(
        "obiliq",
        16,
        &[("Obiliq", "Обилић"), ("Plemetin", "Племетина"), ("Babimoc", "Бабин Мост")],
        &[("SRB", 5), ("ASH", 3), ("ROM", 3)],
    ),
    place(
        "rahovec",
        12,
        &[("Rahovec", "Ораховац"), ("Hoçë e Madhe", "Велика Хоча")],
        &[("SRB", 6), ("ROM", 1), ("EGY", 2)],
    ),
    place(
        "peje",
        24,
        &[
            ("Pejë", "Пећ"),
            ("Vitomiricë", "Витомирица"),
            ("Gorazhdec", "Гораждевац"),
            ("Bellopojë", "Бело Поље"),
        ],
        &[("BOS", 5), ("EGY", 4), ("SRB", 4), ("ROM", 2), ("MNE", 1)],
    ),
    place("podujeve", 6, &[("Podujevë", "Подујево")], &[("ASH", 3), ("ROM", 1)]),
    place(
        "prishtine",
        14,
        &[("Prishtinë", "Приштина"), ("Matiçan", "Матичане")],
        &[("TUR", 3), ("ASH", 2), ("ROM", 1), ("BOS", 1), ("GOR", 1)],
    ),
    place(
        "prizren",
        30,
        &[
            ("Prizren", "Призрен"),
            ("Sredskë", "Средска"),
            ("Reçan", "Речане"),
            ("Manastiricë", "Манастирица"),
        ],
        &[("BOS", 5), ("TUR", 5), ("ROM", 2), ("SRB", 1), ("ASH", 1)],
    ),
    place("skenderaj", 4, &[("Skenderaj", "Србица"), ("Bajë", "Бање")], &[("SRB", 3), ("ASH", 1)]),
    place("shtime", 5, &[("Shtime", "Штимље")], &[("ASH", 3), ("ROM", 1)]),
    place(
        "shterpce",
        28,
        &[("Shtërpcë", "Штрпце"), ("Brezovicë", "Брезовица"), ("Berefc", "Беревце"), ("Drekoc", "Драјковце")],
        &[("SRB", 9), ("ROM", 1), ("ALB", 1)],
    ),
    place("suhareke", 5, &[("Suharekë", "Сува Река"), ("Mushtisht", "Мушутиште")], &[("ASH", 3), ("ROM", 1)]),
    place(
        "ferizaj",
        12,
        &[("Ferizaj", "Урошевац"), ("Dubravë", "Дубрава")],
        &[("ASH", 6), ("ROM", 1), ("GOR", 1)],
    ),
    place(
        "viti",
        10,
        &[("Viti", "Витина"), ("Gërnçar", "Грнчар"), ("Letnicë", "Летница")],
        &[("SRB", 5), ("CRO", 1), ("ROM", 1)],
    ),
    place(
        "vushtrri",
        16,
        &[("Vushtrri", "Вучитрн"), ("Prelluzhë", "Прилужје"), ("Gojbulë", "Гојбуља")],
        &[("SRB", 6), ("ASH", 3), ("ROM", 1), ("TUR", 1)],
    ),
    place(
        "zubin-potok",
        20,
        &[("Zubin Potok", "Зубин Поток"), ("Çabër", "Чабра"), ("Zupç", "Зупче")],
        &[("SRB", 10), ("ALB", 2)],
    ),
    place(
        "zvecan",
        20,
        &[("Zveçan", "Звечан"), ("Boletin", "Бољетин"), ("Grabovc", "Грабовац")],
        &[("SRB", 10), ("ALB", 2), ("ROM", 1)],
    ),
    place("malisheve", 3, &[("Malishevë", "Малишево"), ("Kijevë", "Кијево")], &[("ROM", 1)]),
    place("hani-i-elezit", 2, &[("Han i Elezit", "Елез Хан")], &[("BOS", 1)]),
    place("mamushe", 12, &[("Mamuşa", "Мамуша")], &[("TUR", 9), ("ROM", 1)]),
    place("junik", 2, &[("Junik", "Јуник")], &[("EGY", 1)]),
    place(
        "kllokot",
        14,
        &[("Kllokot", "Клокот"), ("Mogillë", "Могила"), ("Zhiti", "Житиње")],
        &[("SRB", 9), ("ROM", 1)],
    ),
    place(
        "gracanice",
        40,
        &[
            ("Graçanicë", "Грачаница"),
            ("Llapllasellë", "Лапље Село"),
            ("Çagllavicë", "Чаглавица"),
            ("Preoc", "Преоце"),
        ],
        &[("SRB", 9), ("ROM", 2), ("ASH", 1)],
    ),
    place(
        "ranillug",
        18,
        &[("Ranillug", "Ранилуг"), ("Ropotovë", "Ропотово"), ("Domoroc", "Доморовце")],
        &[("SRB", 9), ("ROM", 1)],
    ),
    place(
        "partesh",
        16,
        &[("Partesh", "Партеш"), ("Pasjan", "Пасјане"), ("Budrikë e Poshtme", "Доња Будрига")],
        &[("SRB", 1)],
    ),
    place(
        "mitrovice-veriore",
        32,
        &[("Mitrovicë e Veriut", "Северна Митровица"), ("Suhodoll", "Суви До")],
        &[("SRB", 10), ("ALB", 2), ("BOS", 2), ("ROM", 1), ("TUR", 1)],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_municipality_is_there_once() {
        let mut ids: Vec<&str> = PLACES.iter().map(|p| p.municipality).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!((ids.len(), PLACES.len()), (38, 38));
    }

    #[test]
    fn a_settlement_is_whole_in_each_script() {
        let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
        for (latin, serbian) in PLACES.iter().flat_map(|p| p.settlements) {
            assert!(!latin.chars().any(cyrillic), "{latin}");
            assert!(serbian.chars().all(|c| c == ' ' || cyrillic(c)), "{serbian}");
        }
    }
}
