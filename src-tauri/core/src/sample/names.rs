//! Common given and family names, from which the sample's people are composed. No real person is meant.

use super::random::Random;
use crate::language::serbian_latin;
use crate::people::Sex;

/// Which stock of names a person's name comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stock {
    /// Serbian, also for Montenegrins and Croats.
    Serbian,
    /// Albanian, also for Ashkali and Egyptians.
    Albanian,
    /// Bosniak and Gorani.
    Bosniak,
    /// Turkish.
    Turkish,
}

/// Given name and family name in Latin script, or in Cyrillic where the person writes so.
pub fn compose(random: &mut Random, stock: Stock, sex: Sex, cyrillic: bool) -> (String, String) {
    let (women, men, families) = match stock {
        Stock::Serbian => (SERBIAN_WOMEN, SERBIAN_MEN, SERBIAN_FAMILIES),
        Stock::Albanian => (ALBANIAN_WOMEN, ALBANIAN_MEN, ALBANIAN_FAMILIES),
        Stock::Bosniak => (BOSNIAK_WOMEN, BOSNIAK_MEN, BOSNIAK_FAMILIES),
        Stock::Turkish => (TURKISH_WOMEN, TURKISH_MEN, TURKISH_FAMILIES),
    };
    let given = random.pick(if sex == Sex::Female { women } else { men });
    let family = random.pick(families);
    if cyrillic && stock == Stock::Serbian {
        ((*given).to_owned(), (*family).to_owned())
    } else {
        // Only the Serbian stock is in Cyrillic; the others pass through unchanged.
        (serbian_latin(given), serbian_latin(family))
    }
}

const SERBIAN_WOMEN: &[&str] = &[
    "Снежана",
    "Љиљана",
    "Јелена",
    "Драгана",
    "Милица",
    "Биљана",
    "Гордана",
    "Сузана",
    "Весна",
    "Јасмина",
    "Марија",
    "Ана",
    "Ивана",
    "Слађана",
    "Душица",
    "Зорица",
    "Верица",
    "Јованка",
    "Тијана",
    "Невена",
    "Светлана",
    "Бојана",
    "Сања",
    "Ђурђица",
    "Добрила",
    "Радмила",
    "Миљана",
    "Катарина",
    "Наташа",
    "Оливера",
    "Станица",
    "Тамара",
    "Дијана",
    "Маријана",
    "Мирјана",
    "Славица",
    "Злата",
    "Јагода",
    "Аница",
    "Ружица",
];

const SERBIAN_MEN: &[&str] = &[
    "Милош",
    "Ђорђе",
    "Петар",
    "Драган",
    "Зоран",
    "Горан",
    "Ненад",
    "Дејан",
    "Небојша",
    "Љубиша",
    "Бобан",
    "Саша",
    "Стефан",
    "Марко",
    "Никола",
    "Јован",
    "Лазар",
    "Милан",
    "Раденко",
    "Синиша",
    "Срђан",
    "Живојин",
    "Живорад",
    "Славиша",
    "Предраг",
    "Бранислав",
    "Миодраг",
    "Момчило",
    "Вукашин",
    "Урош",
    "Ђурађ",
    "Љубомир",
    "Томислав",
    "Радован",
    "Обрад",
    "Душан",
    "Иван",
    "Часлав",
    "Звонимир",
    "Игор",
];

const SERBIAN_FAMILIES: &[&str] = &[
    "Петровић",
    "Ђорђевић",
    "Живковић",
    "Чолић",
    "Нешић",
    "Стојковић",
    "Јовановић",
    "Николић",
    "Стојановић",
    "Димитријевић",
    "Миленковић",
    "Трајковић",
    "Васић",
    "Ристић",
    "Денић",
    "Антић",
    "Спасић",
    "Цветковић",
    "Филиповић",
    "Божовић",
    "Милентијевић",
    "Радосављевић",
    "Ђокић",
    "Шћепановић",
    "Чукарић",
    "Маринковић",
    "Станојевић",
    "Максимовић",
    "Поповић",
    "Арсић",
    "Јакшић",
    "Тодоровић",
    "Вучетић",
    "Лазић",
    "Аритоновић",
    "Павић",
    "Младеновић",
    "Симић",
    "Костић",
    "Савић",
    "Миљковић",
    "Гвоздић",
    "Крстић",
    "Ђурић",
    "Перић",
    "Митровић",
    "Дуњић",
    "Ракочевић",
    "Шошкић",
    "Јевтић",
    "Бисерчић",
    "Тасић",
    "Пешић",
    "Заградић",
    "Величковић",
    "Грковић",
    "Кељић",
    "Љушић",
    "Њагојевић",
    "Џаковић",
];

const ALBANIAN_WOMEN: &[&str] = &[
    "Shpresa",
    "Fatmire",
    "Arbnora",
    "Vjollca",
    "Teuta",
    "Blerta",
    "Drita",
    "Mimoza",
    "Lumnije",
    "Valbona",
    "Ardita",
    "Xhevahire",
    "Sanije",
    "Kimete",
    "Hatixhe",
    "Nazmije",
    "Luljeta",
    "Merita",
    "Zyrafete",
    "Elmaze",
    "Florije",
    "Remzije",
    "Selvete",
    "Mirlinda",
    "Albulena",
    "Gjyle",
    "Nexhmije",
    "Fetije",
    "Rukije",
    "Arta",
    "Besarta",
    "Ganimete",
    "Qëndresa",
    "Shqipe",
    "Ylberina",
    "Leonora",
    "Aferdita",
    "Behare",
    "Edona",
    "Zana",
];

const ALBANIAN_MEN: &[&str] = &[
    "Agron", "Besnik", "Fadil", "Shpëtim", "Lorik", "Blerim", "Skënder", "Qazim", "Ylber", "Xhevdet", "Naim",
    "Bekim", "Driton", "Ismet", "Gëzim", "Luan", "Mentor", "Nexhat", "Osman", "Rexhep", "Sabri", "Sadri",
    "Valon", "Zenel", "Zylfi", "Feim", "Behxhet", "Bajram", "Hysni", "Faton", "Arbër", "Burim", "Ruzhdi",
    "Kujtim", "Artan", "Muharrem", "Selim", "Veton", "Idriz", "Jeton",
];

const ALBANIAN_FAMILIES: &[&str] = &[
    "Krasniqi",
    "Berisha",
    "Gashi",
    "Hoxhaj",
    "Rrahmani",
    "Zhegrova",
    "Kryeziu",
    "Hysenaj",
    "Limani",
    "Bytyqi",
    "Shala",
    "Morina",
    "Bajrami",
    "Ademi",
    "Qerimi",
    "Emini",
    "Sadiku",
    "Kelmendi",
    "Halili",
    "Rushiti",
    "Hasani",
    "Syla",
    "Zeqiri",
    "Muja",
    "Ahmetaj",
    "Beqiri",
    "Toplani",
    "Gjocaj",
    "Xhemajli",
    "Ymeri",
    "Maliqi",
    "Ferati",
    "Elshani",
    "Ibishi",
    "Nuhiu",
    "Bislimi",
    "Kamberi",
    "Rexhepaj",
    "Dermaku",
    "Uka",
    "Llapashtica",
    "Qosja",
    "Çerkini",
    "Sylejmani",
    "Vranovci",
    "Abazi",
    "Jashanica",
    "Mehmeti",
    "Zogaj",
    "Lepaja",
];

const BOSNIAK_WOMEN: &[&str] = &[
    "Dženana", "Ajša", "Emina", "Amra", "Fatima", "Hajrija", "Lejla", "Merima", "Nermina", "Raza", "Safija",
    "Samira", "Selma", "Zejna", "Šefika", "Džemila", "Hasnija", "Vahida", "Zumreta", "Mevlida",
];

const BOSNIAK_MEN: &[&str] = &[
    "Džafer", "Džemalj", "Adem", "Ćamil", "Emir", "Hamid", "Idriz", "Jusuf", "Mensur", "Mirsad", "Nusret",
    "Raif", "Refik", "Sadik", "Safet", "Šaban", "Šefket", "Vehbija", "Zaim", "Zulfo",
];

const BOSNIAK_FAMILIES: &[&str] = &[
    "Hadžić",
    "Hodža",
    "Šabani",
    "Kurpejović",
    "Ćosović",
    "Balić",
    "Dacić",
    "Redžepović",
    "Pepić",
    "Muhović",
    "Ajdini",
    "Zurapi",
    "Bajmak",
    "Džudža",
    "Jaseri",
    "Kasumović",
    "Ljajko",
    "Mušović",
    "Nurković",
    "Skenderović",
    "Šarkinović",
    "Tahirović",
    "Hasković",
    "Ibroš",
    "Čelebija",
];

const TURKISH_WOMEN: &[&str] = &[
    "Ayşe", "Emine", "Fatma", "Gülşen", "Hatice", "Leyla", "Nurcan", "Sevgi", "Şükran", "Yıldız", "Zeynep",
    "Türkan", "Meral", "Nesrin", "Perihan",
];

const TURKISH_MEN: &[&str] = &[
    "Hüseyin", "Mehmet", "Ahmet", "Cemal", "Enver", "Ferhat", "İsmail", "Kemal", "Mustafa", "Nuri", "Orhan",
    "Rıza", "Şaban", "Yılmaz", "Güner",
];

const TURKISH_FAMILIES: &[&str] = &[
    "Şahin",
    "Mazrek",
    "Taç",
    "Morina",
    "Kırveş",
    "Bütüç",
    "Güneş",
    "Demir",
    "Kuşçu",
    "Yağcı",
    "Öztürk",
    "Çelik",
    "Karabacak",
    "Tarakçı",
    "Zülfikar",
    "Kovaç",
    "Bayram",
    "Şişman",
    "Aslan",
    "Dağ",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn cyrillic(text: &str) -> bool {
        text.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c))
    }

    #[test]
    fn a_name_is_whole_in_one_script() {
        let mut random = Random::seeded(3);
        for stock in [Stock::Serbian, Stock::Albanian, Stock::Bosniak, Stock::Turkish] {
            for wanted in [true, false] {
                for _ in 0..100 {
                    let (given, family) = compose(&mut random, stock, Sex::Female, wanted);
                    let expected = wanted && stock == Stock::Serbian;
                    assert_eq!(
                        (cyrillic(&given), cyrillic(&family)),
                        (expected, expected),
                        "{given} {family}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_stock_names_anybody_twice() {
        for list in [
            SERBIAN_WOMEN,
            SERBIAN_MEN,
            SERBIAN_FAMILIES,
            ALBANIAN_WOMEN,
            ALBANIAN_MEN,
            ALBANIAN_FAMILIES,
            BOSNIAK_WOMEN,
            BOSNIAK_MEN,
            BOSNIAK_FAMILIES,
            TURKISH_WOMEN,
            TURKISH_MEN,
            TURKISH_FAMILIES,
        ] {
            let mut sorted = list.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), list.len());
        }
    }
}
