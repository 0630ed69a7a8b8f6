//! A small generator of repeatable chance. Not for anything secret.

/// SplitMix64: the same seed gives the same sequence on every machine.
pub struct Random(u64);

impl Random {
    /// A sequence that depends on the seed alone.
    pub fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// A sequence of its own for one part of the work, so that a change in one part leaves the others alone.
    pub fn branch(&mut self) -> Self {
        Self(self.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to but without `n`; 0 when `n` is 0.
    pub fn below(&mut self, n: u64) -> u64 {
        // The bias of a remainder over 64 bits is far below anything a sample could show.
        self.next().checked_rem(n).unwrap_or(0)
    }

    /// A number between both ends, inclusive.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high.saturating_sub(low)).unwrap_or(0).saturating_add(1);
        low.saturating_add(i64::try_from(self.below(width)).unwrap_or(0))
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// One of several. The slice must not be empty; the tables of the sample are not.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let place = usize::try_from(self.below(from.len() as u64)).unwrap_or(0);
        &from[place]
    }

    /// One of several, each as often as its weight says.
    pub fn weighted<'a, T>(&mut self, from: &'a [(T, u64)]) -> &'a T {
        let mut left = self.below(from.iter().map(|(_, weight)| weight).sum());
        for (value, weight) in from {
            if left < *weight {
                return value;
            }
            left -= weight;
        }
        &from[0].0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_its_own_sequence_again() {
        let draw = |seed| {
            let mut random = Random::seeded(seed);
            (0..50).map(|_| random.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    #[test]
    fn weights_decide_how_often() {
        let mut random = Random::seeded(1);
        let drawn: Vec<char> =
            (0..1000).map(|_| *random.weighted(&[('a', 90), ('b', 10), ('c', 0)])).collect();
        let count = |wanted| drawn.iter().filter(|c| **c == wanted).count();
        assert!((850..950).contains(&count('a')) && count('c') == 0, "{} {}", count('a'), count('b'));
    }

    #[test]
    fn ends_are_included() {
        let mut random = Random::seeded(2);
        let drawn: std::collections::BTreeSet<i64> = (0..200).map(|_| random.between(-1, 2)).collect();
        assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [-1, 0, 1, 2]);
    }
}
