//! Registers made up with the field's mistakes: households with relatives, twins and sons named after
//! their fathers, and second records of some people in another spelling, with slips in every field.
//! No real person is meant. The same seed makes the same records.

use csp_linking::link::{Day, Record, Records, Sex};

const WOMEN: &[&str] = &[
    "Snežana",
    "Ljiljana",
    "Đurđica",
    "Živka",
    "Milica",
    "Jelena",
    "Božana",
    "Slađana",
    "Vesna",
    "Tijana",
    "Višnja",
    "Shpresa",
    "Vjollca",
    "Hatixhe",
    "Xhevahire",
    "Ajshe",
    "Drita",
    "Teuta",
    "Lirije",
    "Njomza",
    "Fatmire",
    "Qëndresa",
    "Dženana",
    "Munira",
    "Zumreta",
    "Ajša",
    "Hanifa",
    "Şenay",
    "Nurhan",
    "Ayşe",
    "Sevil",
    "Gülten",
    "Emine",
    "Ćamila",
];
const MEN: &[&str] = &[
    "Petar",
    "Miloš",
    "Đorđe",
    "Živojin",
    "Nebojša",
    "Srđan",
    "Čedomir",
    "Ljubiša",
    "Zoran",
    "Goran",
    "Milan",
    "Uroš",
    "Hashim",
    "Shpëtim",
    "Skënder",
    "Qazim",
    "Gëzim",
    "Fatmir",
    "Ylber",
    "Xhemajl",
    "Arben",
    "Besnik",
    "Rrustem",
    "Džafer",
    "Ćamil",
    "Šaban",
    "Mursel",
    "Džemail",
    "Cengiz",
    "Ömer",
    "Hüseyin",
    "Süleyman",
    "Fikrim",
    "Orhan",
];
const BEGINNINGS: &[&str] = &[
    "Petr", "Đorđ", "Živk", "Stank", "Trajk", "Mladen", "Vučk", "Radonj", "Krasn", "Gash", "Berish", "Hox",
    "Xhem", "Thaq", "Zhegr", "Bytyq", "Kelmend", "Shaban", "Halil", "Redžep", "Hadž", "Mujč", "Tunal",
    "Mazr", "Kovač", "Šubar", "Ćemalj", "Čukar", "Janjić", "Lazar", "Bogd", "Sim", "Rist", "Arsen", "Osman",
    "Rex", "Gërbesh", "Ndre",
];
const MIDDLES: &[&str] = &["", "", "", "an", "or", "il", "av", "et", "uš", "ar", "im", "ok", "ul", "end"];
const ENDINGS: &[&str] =
    &["ović", "ić", "ević", "i", "aj", "iqi", "anović", "ani", "iu", "oski", "eli", "ica"];
const STREETS: &[&str] = &[
    "Dëshmorëve",
    "Kneza Lazara",
    "Cara Dušana",
    "Nëna Terezë",
    "Vidovdanska",
    "Adem Jashari",
    "Školska",
    "Rruga e Vjetër",
];

/// A small generator of numbers, the same everywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }
    pub fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n.max(1) as u64).unwrap_or(0)
    }
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

/// A record that owns its texts, with whose it is.
#[derive(Clone, Default)]
pub struct Made {
    pub person: usize,
    pub given: String,
    pub family: String,
    pub woman: bool,
    pub birth: Option<Day>,
    pub number: String,
    pub phone: String,
    pub house: String,
    pub address: String,
    pub settlement: String,
    pub municipality: String,
}

impl Made {
    pub fn push(&self, records: &mut Records) -> u32 {
        records.push(&self.record())
    }

    pub fn record(&self) -> Record<'_> {
        Record {
            given: &self.given,
            family: &self.family,
            sex: Some(if self.woman { Sex::Female } else { Sex::Male }),
            birth: self.birth,
            number: &self.number,
            phones: [&self.phone, ""],
            house: &self.house,
            address: &self.address,
            settlement: &self.settlement,
            municipality: &self.municipality,
            ..Record::default()
        }
    }
}

fn digits(dice: &mut Dice, n: usize) -> String {
    (0..n).map(|_| char::from(b'0' + u8::try_from(dice.below(10)).unwrap())).collect()
}

fn kosovo_number(dice: &mut Dice) -> String {
    let body = format!("1{}", digits(dice, 8));
    let sum: u32 = body.bytes().zip([4, 3, 2, 7, 6, 5, 4, 3, 2]).map(|(d, w)| u32::from(d - b'0') * w).sum();
    let check = match 11 - sum % 11 {
        10 | 11 => 0,
        c => c,
    };
    format!("{body}{check}")
}

fn day(dice: &mut Dice, from: usize, years: usize) -> Option<Day> {
    Some(Day {
        year: u16::try_from(from + dice.below(years)).unwrap(),
        month: u8::try_from(1 + dice.below(12)).unwrap(),
        day: u8::try_from(1 + dice.below(28)).unwrap(),
    })
}

/// `people` people in households, of whom `again` of a hundred have a second record and some a third.
/// `places` is how many settlements there are: few make many neighbours.
pub fn registers(seed: u64, people: usize, again: usize, places: usize) -> Vec<Made> {
    let mut dice = Dice::new(seed);
    let mut all: Vec<Made> = Vec::new();
    let mut person = 0;
    while person < people {
        let family = format!("{}{}{}", dice.pick(BEGINNINGS), dice.pick(MIDDLES), dice.pick(ENDINGS));
        let place = dice.below(places);
        let home = Made {
            family,
            phone: format!("4{}", digits(&mut dice, 7)),
            house: (1 + dice.below(150)).to_string(),
            address: dice.pick(STREETS).to_owned(),
            settlement: format!(
                "{}{}",
                dice_name(place),
                if place.is_multiple_of(3) { "vac" } else { "ovë" }
            ),
            municipality: format!("M{}", place % 38),
            ..Made::default()
        };
        let mut household: Vec<Made> = Vec::new();
        for member in 0..1 + dice.below(3) {
            let woman = dice.chance(50);
            let mut one = Made { person, woman, ..home.clone() };
            one.given = dice.pick(if woman { WOMEN } else { MEN }).to_owned();
            one.birth = if member == 0 { day(&mut dice, 1950, 30) } else { day(&mut dice, 1980, 25) };
            if let (Some(last), true) = (household.last(), dice.chance(6)) {
                // Twins.
                one.birth = last.birth;
            } else if member > 0 && dice.chance(5) {
                // Named after the father.
                one.given.clone_from(&household[0].given);
                one.woman = household[0].woman;
            }
            if household.iter().any(|other| other.given == one.given && other.birth == one.birth) {
                continue;
            }
            one.number = if dice.chance(85) { kosovo_number(&mut dice) } else { String::new() };
            if dice.chance(40) {
                one.phone = format!("4{}", digits(&mut dice, 7));
            }
            household.push(one);
            person += 1;
        }
        all.append(&mut household);
    }
    let mut second: Vec<Made> = Vec::new();
    for one in &all {
        let mut more = dice.chance(again);
        while more {
            second.push(spoilt(&mut dice, one));
            more = dice.chance(15);
        }
    }
    all.append(&mut second);
    all
}

fn dice_name(place: usize) -> String {
    const SOUNDS: [&str; 16] = [
        "ba", "gra", "lip", "suš", "drag", "vit", "šil", "kor", "žer", "pod", "ran", "laz", "mog", "çag",
        "bre", "sto",
    ];
    format!("{}{}{}", SOUNDS[place % 16], SOUNDS[place / 16 % 16], SOUNDS[place / 256 % 16])
}

/// A second record of a person: another spelling, and slips.
fn spoilt(dice: &mut Dice, one: &Made) -> Made {
    let mut other = one.clone();
    let spelling = dice.below(5);
    for part in [&mut other.given, &mut other.family] {
        *part = match spelling {
            0 => albanian(part),
            1 => bare(part),
            2 => cyrillic(part),
            3 => part.to_uppercase(),
            _ => part.clone(),
        };
    }
    if dice.chance(20) {
        if dice.chance(50) { typo(dice, &mut other.given) } else { typo(dice, &mut other.family) }
    }
    if dice.chance(12) {
        std::mem::swap(&mut other.given, &mut other.family);
    }
    match dice.below(20) {
        0 => other.given = format!("{} {}", other.given, MEN[dice.below(MEN.len())]),
        1 => other.family = format!("{}-{}ić", other.family, BEGINNINGS[dice.below(BEGINNINGS.len())]),
        _ => {}
    }
    if let Some(birth) = &mut other.birth {
        match dice.below(20) {
            0 if birth.day <= 12 => std::mem::swap(&mut birth.day, &mut birth.month),
            1 => birth.day = birth.day % 28 + 1,
            2 => birth.year += 1,
            3 => other.birth = None,
            _ => {}
        }
    }
    match dice.below(12) {
        0 | 1 => other.number.clear(),
        2 => slip(dice, &mut other.number),
        3 if other.number.len() > 4 => {
            let at = 1 + dice.below(other.number.len() - 2);
            let mut bytes = other.number.clone().into_bytes();
            bytes.swap(at, at + 1);
            other.number = String::from_utf8(bytes).unwrap();
        }
        _ => {}
    }
    match dice.below(8) {
        0 => other.phone = format!("4{}", digits(dice, 7)),
        1 => other.phone.clear(),
        2 => slip(dice, &mut other.phone),
        _ => {}
    }
    match dice.below(8) {
        0 => {
            other.house = (1 + dice.below(150)).to_string();
            other.address = dice.pick(STREETS).to_owned();
        }
        1 => other.address.clear(),
        2 => other.house = format!("{}a", other.house),
        3 => typo(dice, &mut other.address),
        _ => {}
    }
    other
}

fn slip(dice: &mut Dice, number: &mut String) {
    if !number.is_empty() {
        let at = dice.below(number.len());
        let digit = (number.as_bytes()[at] - b'0' + 1 + u8::try_from(dice.below(8)).unwrap()) % 10;
        number.replace_range(at..=at, &digit.to_string());
    }
}

fn typo(dice: &mut Dice, word: &mut String) {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 4 {
        return;
    }
    let at = 1 + dice.below(letters.len() - 2);
    match dice.below(4) {
        0 => letters.swap(at, at + 1),
        1 => {
            letters.remove(at);
        }
        2 => letters.insert(at, char::from(b"aeiourstnlk"[dice.below(11)])),
        _ => letters[at] = char::from(b"aeiourstnlk"[dice.below(11)]),
    }
    *word = letters.into_iter().collect();
}

const PAIRS: [(&str, &str); 12] = [
    ("Dž", "Xh"),
    ("dž", "xh"),
    ("Đ", "Gj"),
    ("đ", "gj"),
    ("Ž", "Zh"),
    ("ž", "zh"),
    ("Ć", "Q"),
    ("ć", "q"),
    ("Č", "Ç"),
    ("č", "ç"),
    ("Š", "Sh"),
    ("š", "sh"),
];

fn albanian(name: &str) -> String {
    PAIRS.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

fn serbian(name: &str) -> String {
    let name = PAIRS.iter().fold(name.to_owned(), |name, (to, from)| name.replace(from, to));
    name.replace("ë", "e").replace("Th", "T").replace("th", "t")
}

fn bare(name: &str) -> String {
    let name = name.replace('đ', "dj").replace('Đ', "Dj");
    name.chars()
        .map(|c| match c {
            'č' | 'ć' | 'ç' => 'c',
            'Č' | 'Ć' | 'Ç' => 'C',
            'š' | 'ş' => 's',
            'Š' | 'Ş' => 'S',
            'ž' => 'z',
            'Ž' => 'Z',
            'ë' => 'e',
            'ü' => 'u',
            'ö' => 'o',
            'Ö' => 'O',
            c => c,
        })
        .collect()
}

fn cyrillic(name: &str) -> String {
    let mut name = serbian(name);
    for (from, to) in [
        ("Dž", "Џ"),
        ("dž", "џ"),
        ("Lj", "Љ"),
        ("lj", "љ"),
        ("Nj", "Њ"),
        ("nj", "њ"),
        ("ü", "и"),
        ("ö", "о"),
        ("Ö", "О"),
        ("y", "и"),
        ("Y", "И"),
        ("ş", "ш"),
        ("Ş", "Ш"),
        ("x", "џ"),
        ("X", "Џ"),
    ] {
        name = name.replace(from, to);
    }
    name.chars()
        .map(|c| {
            let small = c.to_lowercase().next().unwrap_or(c);
            let at = "abvgdđežzijklmnoprstćufhcčš".chars().position(|l| l == small);
            let letter = at.and_then(|at| "абвгдђежзијклмнопрстћуфхцчш".chars().nth(at)).unwrap_or(small);
            if c.is_uppercase() { letter.to_uppercase().next().unwrap_or(letter) } else { letter }
        })
        .collect()
}
