//! Chance that can be repeated: the same seed gives the same harm.

/// SplitMix64.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The chance of one try among many.
    pub fn of(seed: u64, attempt: usize) -> Self {
        let mut chance = Self(seed ^ (attempt as u64).wrapping_mul(0xD134_2543_DE82_EF95));
        chance.draw();
        chance
    }

    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is at least 1.
    pub fn below(&mut self, end: usize) -> usize {
        (self.draw() % end.max(1) as u64) as usize
    }

    /// Whether a thing happens that happens so often in a hundred.
    pub fn percent(&mut self, often: u64) -> bool {
        self.draw() % 100 < often
    }
}
