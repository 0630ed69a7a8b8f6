//! Two records, field by field.

use super::intern::NONE;
use super::levels::{Agreement, Field, Pattern, place};
use super::parts::Seen;
use super::store::{Records, Row};
use super::values;

/// Compares two rows of one store.
pub(super) fn compare(records: &Records, a: &Row, b: &Row, seen: &mut Seen) -> Pattern {
    let mut pattern = Pattern::default();
    names(records, a, b, seen, &mut pattern);
    pattern.put(Field::Birth, values::days(a.birth, b.birth));
    pattern.put(
        Field::Number,
        if a.number == b.number && a.number != NONE {
            Agreement::Same
        } else {
            values::numbers(
                records.numbers.text(a.number),
                records.numbers.text(b.number),
                (a.valid, b.valid),
            )
        },
    );
    pattern.put(Field::Phone, phones(records, a, b));
    pattern.put(
        Field::House,
        of_texts(a.house, b.house, || {
            values::houses(records.houses.text(a.house), records.houses.text(b.house))
        }),
    );
    pattern.put(
        Field::Address,
        of_texts(a.address, b.address, || {
            let common =
                values::common(&records.letters[a.address as usize], &records.letters[b.address as usize]);
            match common {
                c if c >= 0.7 => Agreement::Alike,
                c if c >= 0.45 => Agreement::Hint,
                _ => Agreement::Different,
            }
        }),
    );
    let near = |a: u32, b: u32, limit: usize| {
        of_texts(a, b, || {
            let (x, y) = (records.places.text(a).as_bytes(), records.places.text(b).as_bytes());
            let close = crate::names::distance(x, y, limit) <= if x.len() < 6 { 1 } else { limit };
            if close { Agreement::Mistake } else { Agreement::Different }
        })
    };
    let (settlement, postcode) = (near(a.settlement, b.settlement, 2), near(a.postcode, b.postcode, 1));
    pattern.set(Field::Place, place(settlement, postcode));
    if settlement != Agreement::Same && postcode != Agreement::Same {
        pattern.put(Field::Municipality, of_texts(a.municipality, b.municipality, || Agreement::Different));
    }
    // Equal sex says nothing that the given name has not said; unequal sex contradicts.
    if a.sex != 0 && b.sex != 0 && a.sex != b.sex {
        pattern.put(Field::Sex, Agreement::Different);
    }
    pattern.put(Field::Enterprise, of_texts(a.enterprise, b.enterprise, || Agreement::Different));
    // Households are known only where somebody wrote them down: another one says nothing.
    if a.household == b.household && a.household != NONE {
        pattern.put(Field::Household, Agreement::Same);
    }
    pattern
}

/// Whether two records so plainly share too little that comparing them is idle: at most one value is
/// the same, and their names are spelt with other letters.
pub(super) fn hopeless(records: &Records, a: &Row, b: &Row) -> bool {
    let same = |x: u32, y: u32| u32::from(x == y && x != NONE);
    let names = &records.names;
    let straight = (names.apart(a.given, b.given), names.apart(a.family, b.family));
    let crossed = (names.apart(a.given, b.family), names.apart(a.family, b.given));
    let equal = u32::from(straight.0 == Some(0) || crossed.0 == Some(0))
        + u32::from(straight.1 == Some(0) || crossed.1 == Some(0))
        + same(a.birth, b.birth)
        + same(a.number, b.number)
        + same(a.phones[0], b.phones[0])
        + same(a.address, b.address) * same(a.house, b.house)
        + u32::from(same(a.settlement, b.settlement) + same(a.postcode, b.postcode) > 0)
        + same(a.household, b.household)
        + same(a.enterprise, b.enterprise);
    let far = |pair: (Option<u32>, Option<u32>)| pair.0.unwrap_or(3) + pair.1.unwrap_or(3);
    equal < 2 && far(straight).min(far(crossed)) > 4
}

fn of_texts(a: u32, b: u32, otherwise: impl FnOnce() -> Agreement) -> Agreement {
    if a == NONE || b == NONE {
        Agreement::Missing
    } else if a == b {
        Agreement::Same
    } else {
        otherwise()
    }
}

/// Given and family name, straight or changed places, whichever agrees better.
fn names(records: &Records, a: &Row, b: &Row, seen: &mut Seen, pattern: &mut Pattern) {
    let mut straight =
        (records.names.agreement(a.given, b.given, seen), records.names.agreement(a.family, b.family, seen));
    let firm =
        |agreement: Agreement| matches!(agreement, Agreement::Same | Agreement::Swapped | Agreement::Mistake);
    if !(firm(straight.0) && firm(straight.1)) {
        let crossed = (
            records.names.agreement(a.given, b.family, seen),
            records.names.agreement(a.family, b.given, seen),
        );
        let known = |agreement: Agreement| firm(agreement) || agreement == Agreement::Missing;
        let better = (firm(crossed.0) && known(crossed.1)) || (known(crossed.0) && firm(crossed.1));
        let poor = |agreement: Agreement| agreement >= Agreement::Hint || agreement == Agreement::Missing;
        if better && poor(straight.0) && poor(straight.1) {
            straight = crossed;
            pattern.put(Field::Order, Agreement::Swapped);
        }
    }
    pattern.put(Field::Given, straight.0);
    pattern.put(Field::Family, straight.1);
}

fn phones(records: &Records, a: &Row, b: &Row) -> Agreement {
    let mut best = Agreement::Missing;
    for x in a.phones {
        for y in b.phones {
            let agreement = of_texts(x, y, || values::phones(records.phones.text(x), records.phones.text(y)));
            if agreement != Agreement::Missing && (best == Agreement::Missing || agreement < best) {
                best = agreement;
            }
        }
    }
    best
}
