//! Search while one types: entries found by folded words and by any part of their numbers. A million
//! entries answer a keystroke within milliseconds, on one thread, without a database.
//!
//! The order of what is found: an exact word before the beginning of one, before a word that is the same
//! but for marks and spelling, before a word nearly the same; ties by the field that matched (name,
//! number, telephone, document, enterprise, place, note) and then by the order in which entries came.

mod evaluate;
mod near;
mod numbers;
mod query;
mod segment;
mod show;
mod strings;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashMap;
use std::hash::Hash;

use evaluate::Candidate;
use query::Part;
use segment::Segment;
pub use show::matching_part;

/// What an entry is found by. The order is that of their weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Field {
    /// A person's name.
    Name,
    /// A number the programme gave: of an applicant, an application, an agreement.
    Number,
    /// A telephone.
    Phone,
    /// The number of a proof of identity.
    Document,
    /// An organisation's name.
    Enterprise,
    /// A settlement or a municipality.
    Place,
    /// What somebody noted.
    Note,
}

impl Field {
    const ALL: [Self; 7] =
        [Self::Name, Self::Number, Self::Phone, Self::Document, Self::Enterprise, Self::Place, Self::Note];

    /// Whether its texts are numbers, found by any part of them.
    const fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::Phone | Self::Document)
    }
}

/// How a part of the query met a field, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum How {
    /// But for one typing mistake.
    Nearly = 1,
    /// The beginning of a word, but for marks and spelling.
    LooseBeginning = 2,
    /// Within a number.
    Inside = 3,
    /// A whole word, but for marks and spelling.
    LooseWord = 4,
    /// The beginning of a word or number.
    Beginning = 5,
    /// A whole word or number.
    Word = 6,
}

/// One part of the query and what it met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The part as typed.
    pub typed: String,
    /// The field it met, the weightiest where it met several equally well.
    pub field: Field,
    /// How well.
    pub how: How,
}

/// An entry that was found, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<I> {
    /// The entry.
    pub id: I,
    /// A match for every part of the query, in the order they were typed.
    pub matches: Vec<Match>,
}

/// The texts of an entry, each with its field.
pub type Texts = Vec<(Field, String)>;

/// An index of entries `I` by the words of their texts.
pub struct SearchIndex<I> {
    ids: Vec<I>,
    live: Vec<bool>,
    alive: usize,
    segments: Vec<Placed>,
    /// Positions of the entries the index was built from, in the order of their identities.
    built: Vec<u32>,
    /// Positions of those that came later.
    later: HashMap<I, u32>,
}

/// A segment and where its entries begin.
struct Placed {
    base: u32,
    segment: Segment,
    /// What it was made from, where it may still be merged with others.
    texts: Option<Vec<Texts>>,
}

impl<I> Default for SearchIndex<I> {
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            live: Vec::new(),
            alive: 0,
            segments: Vec::new(),
            built: Vec::new(),
            later: HashMap::new(),
        }
    }
}

impl<I: Clone + Ord + Hash> SearchIndex<I> {
    /// An index of all entries; no identity may come twice.
    pub fn build<S: AsRef<str>>(entries: impl IntoIterator<Item = (I, Vec<(Field, S)>)>) -> Self {
        let mut ids = Vec::new();
        let segment = Segment::build(entries.into_iter().map(|(id, texts)| {
            ids.push(id);
            texts
        }));
        let mut built: Vec<u32> = (0..segment.entries()).collect();
        built.sort_unstable_by(|a, b| ids[*a as usize].cmp(&ids[*b as usize]));
        Self {
            live: vec![true; ids.len()],
            alive: ids.len(),
            segments: vec![Placed { base: 0, segment, texts: None }],
            built,
            later: HashMap::new(),
            ids,
        }
    }

    /// Takes an entry out.
    pub fn remove(&mut self, id: &I) {
        let built = self.built.binary_search_by(|at| self.ids[*at as usize].cmp(id)).ok();
        let positions = [self.later.remove(id), built.map(|at| self.built[at])];
        for position in positions.into_iter().flatten() {
            self.alive -= usize::from(std::mem::replace(&mut self.live[position as usize], false));
        }
    }

    /// Puts an entry in, after all others and in the place of what had its identity before. Costs the
    /// making of as many entries as the logarithm of those that came since the index was built.
    pub fn replace(&mut self, id: I, texts: Texts) {
        self.remove(&id);
        let Ok(base) = u32::try_from(self.ids.len()) else { return };
        self.ids.push(id.clone());
        self.live.push(true);
        self.alive += 1;
        self.later.insert(id, base);
        let mut fresh = (base, vec![texts]);
        // Segments of like size become one, so that there are ever few of them.
        while let Some(last) = self
            .segments
            .pop_if(|last| last.texts.as_ref().is_some_and(|texts| texts.len() <= 2 * fresh.1.len()))
        {
            let mut texts = last.texts.unwrap_or_default();
            texts.append(&mut fresh.1);
            fresh = (last.base, texts);
        }
        let (base, texts) = fresh;
        let segment = Segment::build(texts.iter().map(Clone::clone));
        self.segments.push(Placed { base, segment, texts: Some(texts) });
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.alive
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.alive == 0
    }

    /// Bytes the index holds on to, without what the identities themselves point to.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let segments: usize = self.segments.iter().map(|one| one.segment.bytes()).sum();
        segments + self.ids.capacity() * size_of::<I>() + self.live.capacity() + 4 * self.built.capacity()
    }

    /// The entries that have a match for every part of `text`, best first, at most `limit`. A word is found
    /// by the beginning of a folded word, in any order and script; digits anywhere in a number. Where that
    /// fills less than `limit`, entries follow in which words of five letters and more are met but for
    /// one typing mistake. The first eight parts of a text count.
    ///
    /// A text without letters and digits finds every entry.
    #[must_use]
    pub fn search(&self, text: &str, limit: usize) -> Vec<I> {
        self.find(text, limit).1.into_iter().map(|one| self.ids[one.position() as usize].clone()).collect()
    }

    /// As [`Self::search`], with what was met.
    #[must_use]
    pub fn hits(&self, text: &str, limit: usize) -> Vec<Hit<I>> {
        let (parts, found) = self.find(text, limit);
        let explained = |one: Candidate| Hit {
            id: self.ids[one.position() as usize].clone(),
            matches: parts.iter().zip(one.scores).filter_map(|(part, score)| part.explain(score)).collect(),
        };
        found.into_iter().map(explained).collect()
    }

    fn find(&self, text: &str, limit: usize) -> (Vec<Part>, Vec<Candidate>) {
        let parts = query::read(text);
        if parts.is_empty() {
            let live = self.live.iter().zip(0_u32..).filter(|(live, _)| **live);
            return (parts, live.take(limit).map(|(_, position)| Candidate::plain(position)).collect());
        }
        let mut found = self.evaluate(&parts, false, limit, &[]);
        if found.len() < limit && parts.iter().any(Part::forgiving) {
            let mut already: Vec<u32> = found.iter().map(Candidate::position).collect();
            already.sort_unstable();
            let mut near = self.evaluate(&parts, true, limit, &already);
            near.truncate(limit - found.len());
            found.append(&mut near);
        }
        (parts, found)
    }

    fn evaluate(&self, parts: &[Part], forgiving: bool, limit: usize, already: &[u32]) -> Vec<Candidate> {
        let mut best = evaluate::Best::new(limit);
        for placed in &self.segments {
            let end = placed.base as usize + placed.segment.entries() as usize;
            let live = &self.live[placed.base as usize..end];
            let wanted =
                |entry: u32| live[entry as usize] && already.binary_search(&(entry + placed.base)).is_err();
            evaluate::segment(&placed.segment, placed.base, parts, forgiving, &wanted, &mut best);
        }
        best.into_sorted()
    }
}
