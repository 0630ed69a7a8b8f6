//! How probable each agreement is among records of one person, of strangers, and of relatives in one
//! house. These are the beginnings; what the records themselves say replaces them as there is more of it.

use super::levels::{Agreement, Field, Pattern, WIDTH, of_place, place};

/// Probabilities of each value of each field.
pub(super) type Table = [[f64; WIDTH]; Field::ALL.len()];

/// The model: three kinds of pairs, how common each is, and what agrees in it.
#[derive(Clone)]
pub struct Model {
    /// One person's records (m).
    pub(super) same: Table,
    /// Strangers' records (u).
    pub(super) strangers: Table,
    /// Records of two people of one house.
    pub(super) relatives: Table,
    /// How many pairs of records of one person there are for each record.
    pub(super) same_per_record: f64,
    /// How many pairs of relatives there are for each record.
    pub(super) relatives_per_record: f64,
    /// Between how many records pairs are counted.
    pub(super) size: f64,
}

/// Same, Swapped, Mistake, Part, Alike, Hint, Different, as in [`Agreement::ALL`].
type Shares = [f64; 7];

const SAME: [(Field, Shares); 8] = [
    (Field::Given, [0.78, 0.08, 0.06, 0.03, 0.02, 0.01, 0.02]),
    (Field::Family, [0.78, 0.08, 0.07, 0.02, 0.02, 0.01, 0.02]),
    (Field::Birth, [0.90, 0.02, 0.04, 0.015, 0.0, 0.0, 0.025]),
    (Field::Number, [0.90, 0.0, 0.06, 0.0, 0.01, 0.029_2, 0.000_8]),
    (Field::Phone, [0.75, 0.0, 0.04, 0.0, 0.0, 0.0, 0.21]),
    (Field::House, [0.80, 0.0, 0.05, 0.03, 0.0, 0.0, 0.12]),
    (Field::Address, [0.70, 0.0, 0.0, 0.0, 0.13, 0.05, 0.12]),
    (Field::Enterprise, [0.60, 0.0, 0.0, 0.0, 0.0, 0.0, 0.40]),
];

const STRANGERS: [(Field, Shares); 8] = [
    (Field::Given, [0.008, 0.002, 0.001, 0.002, 0.006, 0.06, 0.921]),
    (Field::Family, [0.004, 0.001, 0.001, 0.001, 0.006, 0.06, 0.927]),
    (Field::Birth, [0.000_05, 0.000_03, 0.000_6, 0.007, 0.0, 0.0, 0.992_3]),
    (Field::Number, [0.000_000_5, 0.0, 0.000_01, 0.0, 0.000_2, 0.9, 0.9]),
    (Field::Phone, [0.000_02, 0.0, 0.000_05, 0.0, 0.0, 0.0, 0.999_93]),
    (Field::House, [0.012, 0.0, 0.08, 0.01, 0.0, 0.0, 0.898]),
    (Field::Address, [0.000_8, 0.0, 0.0, 0.0, 0.004, 0.04, 0.955]),
    (Field::Enterprise, [0.000_5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.999_5]),
];

/// What relatives share. Names, days and numbers not listed are as strangers' are.
const RELATIVES: [(Field, Shares); 5] = [
    (Field::Family, [0.72, 0.05, 0.03, 0.05, 0.005, 0.005, 0.14]),
    (Field::Phone, [0.5, 0.0, 0.02, 0.0, 0.0, 0.0, 0.48]),
    (Field::House, [0.85, 0.0, 0.03, 0.02, 0.0, 0.0, 0.10]),
    (Field::Address, [0.78, 0.0, 0.0, 0.0, 0.08, 0.04, 0.10]),
    (Field::Enterprise, [0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.7]),
];

fn fill(table: &mut Table, lines: &[(Field, Shares)]) {
    for (field, shares) in lines {
        let row = &mut table[*field as usize];
        row[0] = 1.0;
        for (at, share) in shares.iter().enumerate() {
            row[at + 1] = share.max(1e-4 * f64::from(u8::from(*share == 0.0)));
        }
    }
}

/// The settlement and the postcode of one pair, as if they went their own ways.
fn fill_place(table: &mut Table, settlement: [f64; 3], postcode: [f64; 3]) {
    let quarter = |shares: [f64; 3], agreement| match agreement {
        Agreement::Missing => 1.0,
        Agreement::Same => shares[0],
        Agreement::Different => shares[2],
        _ => shares[1],
    };
    for (value, share) in table[Field::Place as usize].iter_mut().enumerate() {
        let (s, p) = of_place(value);
        *share = quarter(settlement, s) * quarter(postcode, p);
    }
}

fn pair_of(table: &mut Table, field: Field, same: f64, different: f64) {
    let row = &mut table[field as usize];
    row[Agreement::Same as usize] = same;
    row[Agreement::Different as usize] = different;
}

impl Model {
    /// The model before any record was seen.
    #[must_use]
    pub fn sensible() -> Self {
        let mut same = [[1.0; WIDTH]; Field::ALL.len()];
        let (mut strangers, mut relatives) = (same, same);
        fill(&mut same, &SAME);
        fill(&mut strangers, &STRANGERS);
        fill(&mut relatives, &STRANGERS);
        fill(&mut relatives, &RELATIVES);
        // A child may bear a grandparent's name; twins are born on one day.
        relatives[Field::Given as usize][Agreement::Same as usize] = 0.02;
        relatives[Field::Birth as usize][Agreement::Same as usize] = 0.012;
        relatives[Field::Birth as usize][Agreement::Mistake as usize] = 0.002;
        fill_place(&mut same, [0.88, 0.05, 0.07], [0.88, 0.05, 0.07]);
        fill_place(&mut strangers, [0.02, 0.004, 0.976], [0.02, 0.03, 0.95]);
        // Strangers of one settlement have one postcode too.
        strangers[Field::Place as usize][place(Agreement::Same, Agreement::Same)] = 0.01;
        fill_place(&mut relatives, [0.93, 0.04, 0.03], [0.93, 0.04, 0.03]);
        for (table, chances) in [(&mut same, 0.93), (&mut strangers, 0.05), (&mut relatives, 0.95)] {
            pair_of(table, Field::Municipality, chances, 1.0 - chances);
        }
        pair_of(&mut same, Field::Sex, 1.0, 0.03);
        pair_of(&mut strangers, Field::Sex, 1.0, 0.5);
        pair_of(&mut relatives, Field::Sex, 1.0, 0.55);
        pair_of(&mut same, Field::Household, 0.9, 0.1);
        pair_of(&mut strangers, Field::Household, 0.000_5, 1.0);
        pair_of(&mut relatives, Field::Household, 0.9, 0.1);
        same[Field::Order as usize][Agreement::Swapped as usize] = 0.1;
        strangers[Field::Order as usize][Agreement::Swapped as usize] = 0.5;
        relatives[Field::Order as usize][Agreement::Swapped as usize] = 0.5;
        Self { same, strangers, relatives, same_per_record: 0.15, relatives_per_record: 0.2, size: 2.0 }
    }

    /// Natural logarithms of what each kind of pair makes of a pattern, prior included, before the
    /// commonness of the values is weighed: one person, relatives; strangers are the measure.
    pub(super) fn logs(&self, pattern: Pattern) -> (f64, f64) {
        let pairs_per_record = ((self.size - 1.0) / 2.0).max(0.5);
        let mut same = (self.same_per_record / pairs_per_record).min(0.5).ln();
        let mut relatives = (self.relatives_per_record / pairs_per_record).min(0.5).ln();
        for field in Field::ALL {
            let value = pattern.get(field);
            if value == 0 {
                continue;
            }
            let (f, strange) = (field as usize, self.strangers[field as usize][value].ln());
            same += self.same[f][value].ln() - strange;
            relatives += self.relatives[f][value].ln() - strange;
        }
        (same, relatives)
    }
}
