//! What a pattern and the commonness of its values make of a pair.

use super::compare::compare;
use super::intern::NONE;
use super::levels::{Agreement, Field, Pattern, of_place};
use super::parts::Seen;
use super::store::{Records, Row};
use super::weights::Model;

/// From this probability on, a pair is shown as likely one person.
pub const LIKELY: f64 = 0.5;

/// What two records are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Likely one person.
    SamePerson,
    /// Two people of one house.
    Relative,
    /// Nothing is known to join them.
    Stranger,
}

/// One field's share in a judgement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// The field.
    pub field: Field,
    /// How far the two values agree.
    pub agreement: Agreement,
    /// Of settlement and postcode, which are one field: how far the postcodes agree.
    pub postcode: Option<Agreement>,
    /// For or against one person, in bits: three bits make it eight times as likely.
    pub bits: f64,
}

/// A pair judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judgement {
    /// How likely the two are one person, from 0 to 1.
    pub probability: f64,
    /// How likely they are two people of one house.
    pub relatives: f64,
}

impl Judgement {
    /// What the two are to each other, when one person is assumed from `threshold` on.
    #[must_use]
    pub fn relation(self, threshold: f64) -> Relation {
        if self.probability >= threshold {
            Relation::SamePerson
        } else if self.relatives > 0.5 {
            Relation::Relative
        } else {
            Relation::Stranger
        }
    }
}

/// Judges a compared pair.
pub(super) fn judge(records: &Records, model: &Model, a: &Row, b: &Row, pattern: Pattern) -> Judgement {
    let (same, relatives) = model.logs(pattern);
    let common: f64 = Field::ALL.iter().map(|f| commonness(records, model, a, b, pattern, *f)).sum();
    // What relatives share because they are relatives says nothing of how common it is among them; their
    // house's family name is as rare for them as for one person.
    let kin: f64 = [Field::Family, Field::Phone, Field::Address]
        .iter()
        .map(|f| commonness(records, model, a, b, pattern, *f))
        .sum();
    let (same, relatives) = (same + common, relatives + kin);
    let top = same.max(relatives).max(0.0);
    let (same, relatives, strange) = ((same - top).exp(), (relatives - top).exp(), (-top).exp());
    let sum = same + relatives + strange;
    Judgement { probability: same / sum, relatives: relatives / sum }
}

/// How much rarer than usual the shared value is, as a natural logarithm: sharing Petrović says less
/// than sharing Përquku.
fn commonness(records: &Records, model: &Model, a: &Row, b: &Row, pattern: Pattern, field: Field) -> f64 {
    if pattern.agreement(field) != Agreement::Same && field != Field::Place {
        return 0.0;
    }
    let size = model.size.max(1.0);
    // Each value counts as if met among two hundred more records as often as usual.
    let share = |uses: u32, usual: f64| (f64::from(uses) + 200.0 * usual) / (size + 200.0);
    let usual = model.strangers[field as usize][Agreement::Same as usize];
    let names = &records.names;
    let crossed = pattern.agreement(Field::Order) == Agreement::Swapped;
    let expected = match field {
        Field::Given => share(names.strict.uses(names.strict(a.given)), usual),
        Field::Family if crossed => share(names.strict.uses(names.strict(a.family)), usual),
        Field::Family => share(names.strict.uses(names.strict(a.family)), usual),
        Field::Birth => share(records.days.get(&a.birth).copied().unwrap_or(0), usual),
        Field::Phone => {
            let shared = a.phones.iter().find(|p| **p != NONE && b.phones.contains(p));
            // A telephone on many records is an office's or a shop's.
            let uses = shared.map_or(0, |p| records.phones.uses(*p));
            return -(f64::from(uses.max(3)) / 3.0).ln().min(6.0);
        }
        _ => return 0.0,
    };
    (usual / expected).ln().clamp(-4.0, 4.0)
}

/// What each field says of a pair, the weightiest first.
pub(super) fn evidence(records: &Records, model: &Model, a: &Row, b: &Row) -> Vec<Evidence> {
    let pattern = compare(records, a, b, &mut Seen::new(4));
    let mut evidence: Vec<Evidence> = Vec::new();
    for field in Field::ALL {
        let value = pattern.get(field);
        if value == 0 {
            continue;
        }
        let f = field as usize;
        let bits = (model.same[f][value] / model.strangers[f][value]).ln()
            + commonness(records, model, a, b, pattern, field);
        let bits = bits / std::f64::consts::LN_2;
        let (agreement, postcode) = if field == Field::Place {
            let (settlement, postcode) = of_place(value);
            (settlement, Some(postcode).filter(|p| *p != Agreement::Missing))
        } else {
            (pattern.agreement(field), None)
        };
        evidence.push(Evidence { field, agreement, postcode, bits });
    }
    evidence.sort_by(|x, y| y.bits.abs().total_cmp(&x.bits.abs()));
    evidence
}
