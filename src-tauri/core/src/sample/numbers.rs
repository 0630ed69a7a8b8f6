//! Numbers of the sample's people: right in form and check digit, belonging to nobody.

use chrono::{Datelike, NaiveDate};

use super::random::Random;
use crate::people::Sex;

/// A Kosovo personal number: ten digits, the last one the check digit (domain, section 4).
pub fn personal_number(random: &mut Random) -> String {
    const WEIGHTS: [u64; 9] = [4, 3, 2, 7, 6, 5, 4, 3, 2];
    let mut digits: Vec<u64> = vec![1];
    digits.extend((0..8).map(|_| random.below(10)));
    let check = mod_11(&WEIGHTS, &digits);
    digits.push(check);
    written(&digits)
}

/// A JMBG: birth date, region 91 to 96, a number by sex, check digit (domain, section 4).
pub fn jmbg(random: &mut Random, birth: NaiveDate, sex: Sex) -> String {
    const WEIGHTS: [u64; 12] = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let region = 91 + random.below(6);
    let order = random.below(500) + if sex == Sex::Female { 500 } else { 0 };
    let year = birth.year().rem_euclid(1000);
    let front = format!("{:02}{:02}{year:03}{region:02}{order:03}", birth.day(), birth.month());
    let mut digits: Vec<u64> = front.bytes().map(|b| u64::from(b - b'0')).collect();
    let check = mod_11(&WEIGHTS, &digits);
    digits.push(check);
    written(&digits)
}

/// A business registration number: nine digits from 81 on with its check digit (domain, section 4).
pub fn nui(random: &mut Random) -> String {
    let mut digits: Vec<u64> = vec![8, 1];
    digits.extend((0..6).map(|_| random.below(10)));
    let sum: u64 = digits.iter().enumerate().map(|(i, d)| d * (1 + i as u64 % 2)).sum();
    digits.push((10 - sum % 10) % 10);
    written(&digits)
}

/// A mobile telephone. The subscriber's number begins with 0, so that nobody's telephone rings.
pub fn phone(random: &mut Random) -> String {
    let operator = random.pick(&[43, 44, 45, 48, 49]);
    format!("+383{operator}0{:02}{:03}", random.below(100), random.below(1000))
}

fn mod_11(weights: &[u64], digits: &[u64]) -> u64 {
    let sum: u64 = weights.iter().zip(digits).map(|(w, d)| w * d).sum();
    match 11 - sum % 11 {
        10 | 11 => 0,
        check => check,
    }
}

fn written(digits: &[u64]) -> String {
    digits.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_the_known_example() {
        // 1234567892 is valid (domain, section 4).
        assert_eq!(mod_11(&[4, 3, 2, 7, 6, 5, 4, 3, 2], &[1, 2, 3, 4, 5, 6, 7, 8, 9]), 2);
    }

    #[test]
    fn every_number_passes_the_checks_that_people_meet() {
        use crate::people::identity::read_personal_number;
        use crate::people::phone::read_phone;
        let birth = NaiveDate::from_ymd_opt(1987, 3, 9).unwrap();
        let mut random = Random::seeded(8);
        for _ in 0..200 {
            assert!(read_personal_number(&personal_number(&mut random)).doubts.is_empty());
            let jmbg = read_personal_number(&jmbg(&mut random, birth, Sex::Female));
            assert!(jmbg.doubts.is_empty() && jmbg.against(Some(birth), Some(Sex::Female)).is_empty());
            let number = phone(&mut random);
            let read = read_phone(&number);
            assert!(read.doubts.is_empty() && read.kept == number, "{number}");
        }
    }

    #[test]
    fn a_jmbg_tells_birth_and_sex() {
        let birth = NaiveDate::from_ymd_opt(1987, 3, 9).unwrap();
        let mut random = Random::seeded(5);
        for (sex, women) in [(Sex::Female, true), (Sex::Male, false)] {
            let number = jmbg(&mut random, birth, sex);
            assert_eq!((number.len(), &number[..7]), (13, "0903987"));
            assert_eq!(number[9..12].parse::<u32>().unwrap() >= 500, women);
        }
    }

    #[test]
    fn a_business_number_checks_to_ten() {
        let mut random = Random::seeded(6);
        for _ in 0..50 {
            let number = nui(&mut random);
            let sum: u32 =
                number.chars().enumerate().map(|(i, c)| c.to_digit(10).unwrap() * (1 + i as u32 % 2)).sum();
            assert_eq!((number.len(), sum % 10), (9, 0), "{number}");
        }
    }
}
