//! Drawing a sample that anybody can draw again: each number is hashed together with the printed seed, and the
//! lowest are taken. Nobody can steer it who does not choose the seed, and the seed is the verifiers' to choose.

use sha2::{Digest, Sha256};

/// The `count` numbers that a seed draws, in the order in which they are drawn; all of them where there are fewer.
/// The order in which the numbers are given does not matter, nor does one that stands there twice.
#[must_use]
pub fn draw(seed: &str, numbers: &[String], count: usize) -> Vec<String> {
    let mut drawn: Vec<([u8; 32], &String)> =
        numbers.iter().map(|number| (lot(seed, number), number)).collect();
    drawn.sort_unstable();
    drawn.dedup();
    drawn.into_iter().take(count).map(|(_, number)| number.clone()).collect()
}

/// SHA-256 of the seed, a line feed and the number: so it can be computed with any tool.
fn lot(seed: &str, number: &str) -> [u8; 32] {
    Sha256::digest(format!("{seed}\n{number}").as_bytes()).into()
}
