//! How alike two names are, and why.

use super::known::{is_family, is_given};
use super::words::{Kinship, Word, kinship};
use super::{Script, script_of, words_of};

/// From this score on, two names are taken for one person's name. That alone never makes two records
/// one person: many people bear one name.
pub const SAME_NAME: f64 = 0.93;

/// Why two names are alike, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameReason {
    /// Letter by letter the same.
    Identical,
    /// The same in another script.
    Script,
    /// The same words in another order.
    Order,
    /// The same sounds in another language's spelling.
    Spelling,
    /// The same but for lost marks, or `y`, `j` and `i`.
    Marks,
    /// The same but for a letter doubled in one.
    DoubledLetter,
    /// Letters that sound alike but are not the same, such as č and ć.
    SoundAlike,
    /// A known variant of one name, such as Ajša and Ajshe.
    Variant,
    /// A word stands for its first letter.
    Initial,
    /// One name has the father's name between given and family name.
    Patronymic,
    /// One name has a second family name: a maiden name, or a husband's.
    SecondSurname,
    /// Words joined by a hyphen, or into one, stand apart in the other.
    Hyphen,
    /// One name has a word more.
    ExtraWord,
    /// One typing mistake in a word.
    TypingMistake,
    /// A word differs by a letter or two, which makes it another name.
    CloseWord,
    /// A word differs.
    OtherWord,
}

impl NameReason {
    /// Every reason, those that say least first.
    pub const ALL: &'static [Self] = &[
        Self::Identical,
        Self::Script,
        Self::Order,
        Self::Spelling,
        Self::Marks,
        Self::DoubledLetter,
        Self::SoundAlike,
        Self::Variant,
        Self::Initial,
        Self::Patronymic,
        Self::SecondSurname,
        Self::Hyphen,
        Self::ExtraWord,
        Self::TypingMistake,
        Self::CloseWord,
        Self::OtherWord,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Identical => "identical",
            Self::Script => "script",
            Self::Order => "order",
            Self::Spelling => "spelling",
            Self::Marks => "marks",
            Self::DoubledLetter => "doubled-letter",
            Self::SoundAlike => "sound-alike",
            Self::Variant => "variant",
            Self::Initial => "initial",
            Self::Patronymic => "patronymic",
            Self::SecondSurname => "second-surname",
            Self::Hyphen => "hyphen",
            Self::ExtraWord => "extra-word",
            Self::TypingMistake => "typing-mistake",
            Self::CloseWord => "close-word",
            Self::OtherWord => "other-word",
        }
    }
}

/// How alike two names are.
#[derive(Debug, Clone, PartialEq)]
pub struct Similarity {
    /// From 0 to 1.
    pub score: f64,
    /// Whether the score reaches [`SAME_NAME`].
    pub same: bool,
    /// Why, in the order of [`NameReason::ALL`].
    pub reasons: Vec<NameReason>,
}

/// A name taken apart.
struct Name<'a> {
    written: &'a str,
    words: Vec<Word>,
    /// For each word, whether a hyphen joins it to the one before.
    joined: Vec<bool>,
}

/// Words that introduce a maiden name or a father's and are no names.
const NOT_NAMES: [&str; 12] =
    ["rođ", "rod", "rođena", "rodjena", "rodj", "rodena", "nee", "née", "lindur", "elindur", "zv", "zvani"];

impl<'a> Name<'a> {
    fn new(written: &'a str) -> Self {
        let mut words = Vec::new();
        let mut joined = Vec::new();
        for part in written.split_whitespace() {
            let hyphenated = part.contains(['-', '–']);
            for (i, word) in words_of(part).enumerate() {
                let lower = super::serbian_latin(&word).to_lowercase();
                if NOT_NAMES.contains(&lower.as_str()) {
                    continue;
                }
                joined.push(i > 0 && hyphenated && !words.is_empty());
                words.push(Word::new(&word));
            }
        }
        let kept: Vec<bool> = words.iter().map(|w: &Word| !w.strict.is_empty()).collect();
        let mut keep = kept.iter();
        words.retain(|_| *keep.next().unwrap_or(&true));
        let mut keep = kept.iter();
        joined.retain(|_| *keep.next().unwrap_or(&true));
        Self { written, words, joined }
    }

    /// The same name with two neighbours written as one word.
    fn with_joined(&self, first: usize) -> Vec<Word> {
        let mut words = self.words.clone();
        let second = words.remove(first + 1);
        words[first] = words[first].joined(&second);
        words
    }
}

/// Compares two names. The answer is the same in either direction.
#[must_use]
pub fn similarity(a: &str, b: &str) -> Similarity {
    let (a, b) = (Name::new(a), Name::new(b));
    let (few, many) = if a.words.len() <= b.words.len() { (a, b) } else { (b, a) };
    if few.words.is_empty() {
        return Similarity { score: 0.0, same: false, reasons: Vec::new() };
    }
    let mut best = aligned(&few, &few.words, &many, &many.words);
    // Ana Marija and Anamarija: two words of one name may be one word of the other.
    if few.words.len() < many.words.len() {
        for first in 0..many.words.len() - 1 {
            let words = many.with_joined(first);
            let whole = words.iter().all(|w| few.words.iter().any(|f| f.loose == w.loose));
            if whole && words.len() == few.words.len() {
                let mut joined = aligned(&few, &few.words, &many, &words);
                joined.reasons.push(NameReason::Hyphen);
                joined.score = (joined.score - 0.01).max(0.0);
                if joined.score > best.score {
                    best = joined;
                }
            }
        }
    }
    best.reasons.sort_unstable();
    best.reasons.dedup();
    best.score = best.score.clamp(0.0, 1.0);
    best.same = best.score >= SAME_NAME - 1e-9;
    best
}

/// The cheapest way to give each word of the shorter name a partner in the longer one.
fn aligned(few: &Name<'_>, few_words: &[Word], many: &Name<'_>, many_words: &[Word]) -> Similarity {
    let table: Vec<Vec<Kinship>> =
        few_words.iter().map(|a| many_words.iter().map(|b| kinship(a, b)).collect()).collect();
    let partners = partners(&table, many_words.len());
    let kin: Vec<Kinship> = partners.iter().enumerate().map(|(i, &j)| table[i][j]).collect();
    let extra: Vec<usize> = (0..many_words.len()).filter(|j| !partners.contains(j)).collect();
    let mut reasons = Vec::new();
    let mut cost: f64 = 0.0;
    let mut marks: f64 = 0.0;
    for (i, kind) in kin.iter().enumerate() {
        let (x, y) = (&few_words[i], &many_words[partners[i]]);
        match kind {
            Kinship::Same => {}
            Kinship::Marks => reasons.push(NameReason::Marks),
            Kinship::Sound | Kinship::OtherSound => reasons.push(NameReason::SoundAlike),
            Kinship::Variant => reasons.push(NameReason::Variant),
            Kinship::Mistake => reasons.push(NameReason::TypingMistake),
            Kinship::Initial => reasons.push(NameReason::Initial),
            Kinship::Other(alike) if *alike >= 0.8 => reasons.push(NameReason::CloseWord),
            Kinship::Other(_) => reasons.push(NameReason::OtherWord),
        }
        if x.plain != y.plain && matches!(kind, Kinship::Same | Kinship::Marks) {
            reasons.extend(spelling_of(x, y));
        }
        if *kind == Kinship::Marks { marks += kind.cost() } else { cost += kind.cost() }
    }
    // Marks are lost in the whole name at once, so many words without marks say no more than one.
    cost += marks.min(0.03);
    cost += of_extra_words(few, many, many_words, &kin, &partners, &extra, &mut reasons);
    let hyphens = |name: &Name<'_>| name.joined.iter().filter(|j| **j).count();
    if extra.is_empty() && hyphens(few) != hyphens(many) {
        reasons.push(NameReason::Hyphen);
    }
    let ordered = partners.windows(2).all(|pair| pair[0] < pair[1]);
    if !ordered {
        reasons.push(NameReason::Order);
    }
    let scripts = (script_of(few.written), script_of(many.written));
    if scripts.0 != scripts.1 {
        reasons.push(NameReason::Script);
    }
    if reasons.is_empty() {
        let written = |words: &[Word]| words.iter().map(|w| w.plain.clone()).collect::<Vec<_>>();
        let identical = written(few_words) == written(many_words) || scripts == (Script::None, Script::None);
        reasons.push(if identical { NameReason::Identical } else { NameReason::Spelling });
    }
    Similarity { score: 1.0 - cost, same: false, reasons }
}

/// What words cost that only the longer name has.
fn of_extra_words(
    few: &Name<'_>,
    many: &Name<'_>,
    many_words: &[Word],
    kin: &[Kinship],
    partners: &[usize],
    extra: &[usize],
    reasons: &mut Vec<NameReason>,
) -> f64 {
    if extra.is_empty() {
        return 0.0;
    }
    let firm = kin.iter().filter(|k| !matches!(k, Kinship::Initial | Kinship::Other(_))).count();
    let in_order = partners.windows(2).all(|pair| pair[0] < pair[1]);
    let mut cost: f64 = 0.0;
    for &j in extra {
        let hyphened =
            many.joined.get(j).copied().unwrap_or(false) || many.joined.get(j + 1).copied().unwrap_or(false);
        let between = j > 0 && j + 1 < many_words.len();
        let reason = if hyphened {
            NameReason::SecondSurname
        } else if between {
            NameReason::Patronymic
        } else {
            NameReason::ExtraWord
        };
        reasons.push(reason);
        cost += if many_words[j].is_initial() { 0.02 } else { 0.035 };
        // A word before the given name is another given name: Ana Petar Petrović is Petar's daughter.
        if j == 0 && !hyphened && in_order && !looks_like_family(&many_words[j]) {
            cost += 0.06;
        }
    }
    // A given name alone, or a family name alone, is nobody yet.
    if firm < 2 || few.words.len() < 2 {
        cost += 0.08;
    }
    cost
}

/// Whether a word is a family name rather than a given one.
fn looks_like_family(word: &Word) -> bool {
    !is_given(&word.loose) && (is_family(&word.loose) || word.loose.ends_with("ic"))
}

/// The cheapest partners, each used once. Names have few words; beyond six the first choice stands.
fn partners(table: &[Vec<Kinship>], width: usize) -> Vec<usize> {
    fn search(
        table: &[Vec<Kinship>],
        used: &mut Vec<bool>,
        chosen: &mut Vec<usize>,
        cost: f64,
        best: &mut (f64, Vec<usize>),
    ) {
        let row = chosen.len();
        if cost >= best.0 {
            return;
        }
        if row == table.len() {
            *best = (cost, chosen.clone());
            return;
        }
        for j in 0..used.len() {
            if !used[j] {
                used[j] = true;
                chosen.push(j);
                search(table, used, chosen, cost + table[row][j].cost(), best);
                chosen.pop();
                used[j] = false;
            }
        }
    }
    if table.len() > 6 || width > 8 {
        let mut used = vec![false; width];
        return table
            .iter()
            .map(|row| {
                let free = (0..width).filter(|&j| !used[j]);
                let best = free.min_by(|&x, &y| row[x].cost().total_cmp(&row[y].cost())).unwrap_or(0);
                used[best] = true;
                best
            })
            .collect();
    }
    let mut best = (f64::INFINITY, Vec::new());
    search(table, &mut vec![false; width], &mut Vec::new(), 0.0, &mut best);
    best.1
}

/// How two words of one folding are written differently.
fn spelling_of(a: &Word, b: &Word) -> Option<NameReason> {
    let undoubled = |word: &str| {
        let mut out: Vec<char> = word.chars().collect();
        out.dedup();
        out
    };
    if undoubled(&a.plain) == undoubled(&b.plain) {
        Some(NameReason::DoubledLetter)
    } else if a.strict == b.strict {
        Some(NameReason::Spelling)
    } else {
        None
    }
}
