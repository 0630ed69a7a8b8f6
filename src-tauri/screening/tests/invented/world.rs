//! Names as lists have them, by custom. Given names are common ones, family names composed; no real person is
//! meant.

use super::random::Random;

const ARABIC: &str = "Muhammad Ahmad Ali Hassan Hussein Ibrahim Omar Khalid Abdullah Mahmoud Mustafa Yusuf Salim Faisal \
    Nasser Tariq Bilal Hamza Karim Jamal Rashid Saleh Walid Ziyad Anwar Fahd Ghazi Hakim Idris Jabir Kamal Latif Mansour \
    Nabil Qasim Rafiq Sabir Tahir Usama Yasin Zakariya Abdulrahman Abdulaziz Marwan Munir Osman Ismail Isa Musa Hamid";
const RUSSIAN: &str = "Aleksandr Sergey Vladimir Andrey Dmitry Aleksey Igor Oleg Nikolay Yuri Viktor Mikhail Ivan Pavel \
    Konstantin Evgeny Roman Maksim Anatoly Vadim Boris Grigory Leonid Stanislav Denis Ruslan Timur Vasily Gennady Valery";
const RUSSIAN_WOMEN: &str =
    "Elena Olga Natalia Tatiana Irina Svetlana Marina Ekaterina Larisa Galina Oksana Yulia";
const PERSIAN: &str = "Reza Hossein Mehdi Mohsen Gholam Abbas Ali Hamid Majid Saeed Morteza Behrouz Farhad Javad Kazem \
    Mostafa Naser Parviz Rahim Sadegh Siamak Vahid Yadollah Ahmad Akbar Bahram Davoud Ebrahim Esmail Ghasem";
const KOREAN: &str =
    "Chol Yong Su Kwang Song Il Jin Myong Hyok Chun Nam Un Sok Ho Kyong Guk Min Tae Won Ryong";
const KOREAN_FAMILIES: &str =
    "Kim Ri Pak Choe Chong Kang Cho Yun Chang Han O So Sin Kwon Hwang An Song Ryu Chon Hong";
const AFRICAN: &str = "Jean Joseph Pierre Laurent Innocent Bosco Callixte Sylvestre Leopold Faustin Dieudonne Emmanuel Eric \
    Abdou Moussa Amadou Oumar Ibrahima Boubacar Seydou";
const BALKAN: &str = "Milan Dragan Zoran Goran Radovan Slobodan Milorad Vojislav Nenad Predrag Agim Fatmir Hashim Ramush \
    Besim Naser Momcilo Ratko Bozidar Ljubisa Samir Adnan Muhamed Senad Nusret Bajram Xhevat Rexhep Idriz Gafurr";
const BALKAN_STEMS: &str = "Petr Jovan Nikol Stojan Markov Mil Lak Vukov Rad Sim Kosti Todor Bosk Grbi Vasi Trifun \
    Halil Osman Mehmed Hasan Ibrah Selim Ramadan Bekt Krasn Gash Beri Shal";

const HEADS: &str = "Bar Zol Kor Mal Tir Var Gol Rus Pet Sol Dem Kar Bog Yar Lev Mor Tag Chel Shub Gur Nad Zar Kuz Lap Ter \
    Bel Sam Vor Pol Dub Kry Os Ab Ig Ust Min Pal Rom Sab";
const MIDDLES: &str = "an ol ik en ar im osh ev un at ib ek in ur ad ot ych ul il as ov er";

/// A composed family name: a head, some middles, an ending.
fn family(random: &mut Random, endings: &str) -> String {
    let mut name = random.word(HEADS).to_owned();
    for _ in 0..random.below(3) {
        name.push_str(random.word(MIDDLES));
    }
    name.push_str(random.word(endings));
    name
}

/// One listed person's main name, in parts given first.
pub fn person(random: &mut Random) -> (Vec<String>, bool) {
    let own = |s: &str| s.to_owned();
    match random.below(100) {
        0..34 => {
            let mut parts = vec![own(random.word(ARABIC)), own(random.word(ARABIC))];
            if random.once_in(2) {
                parts.push(own(random.word(ARABIC)));
            }
            match random.below(4) {
                0 => parts.push(own(random.word(ARABIC))),
                1 => parts.push(format!("al-{}", family(random, "i awi ani iri"))),
                2 => parts.push(format!("bin {}", random.word(ARABIC))),
                _ => parts.push(family(random, "i awi ani")),
            }
            (parts, false)
        }
        34..68 => {
            let woman = random.once_in(5);
            let given = own(random.word(if woman { RUSSIAN_WOMEN } else { RUSSIAN }));
            let father = random.word(RUSSIAN);
            let patronymic = format!("{father}{}", if woman { "ovna" } else { "ovich" });
            let endings = if woman { "ova eva ina skaya enko" } else { "ov ev in sky enko uk" };
            (vec![given, patronymic, family(random, endings)], woman)
        }
        68..80 => {
            let endings = "i zadeh pour nejad ian abadi";
            (vec![own(random.word(PERSIAN)), own(random.word(PERSIAN)), family(random, endings)], false)
        }
        80..87 => (
            vec![own(random.word(KOREAN_FAMILIES)), own(random.word(KOREAN)), own(random.word(KOREAN))],
            false,
        ),
        87..96 => (vec![own(random.word(AFRICAN)), family(random, "a e o imana unda ombo")], false),
        _ => {
            let endings = "ović ić i aj ević iqi";
            (
                vec![
                    own(random.word(BALKAN)),
                    format!("{}{}", random.word(BALKAN_STEMS), random.word(endings)),
                ],
                false,
            )
        }
    }
}

/// One listed enterprise's name.
pub fn enterprise(random: &mut Random) -> String {
    let form = random.word("OOO LLC JSC OJSC Ltd FZE Co GmbH d.o.o. Sh.p.k.");
    let line = random.word("Trading Shipping Bank Holding Industries Oil Steel Foundation Group Electronics");
    format!("{} {line} {form}", family(random, "eks prom torg mash stan ar"))
}
