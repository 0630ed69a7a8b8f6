//! What an approval or a change of terms grants, as typed: every error stands beside its field.

use serde::{Deserialize, Serialize};

use super::{ItemForm, Payer};
use crate::Problem;
use crate::code::Code;
use crate::format::{Unreadable, parse_money};
use crate::money::Cents;

/// What is granted, as typed, EUR. Field errors name these fields; for items `items.<index>.<field>`,
/// counted from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct GrantFields {
    /// What the programme gives, in kind; empty for what was asked.
    pub amount: String,
    /// What the grantee adds in money; empty for nothing.
    pub own_cash: String,
    /// What the grantee adds in kind; empty for nothing.
    pub own_kind: String,
    /// The items; none for one line that stands for the whole grant.
    pub items: Vec<ItemFields>,
}

/// One item, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct ItemFields {
    /// What it is.
    pub description: String,
    /// Its specification.
    pub specification: String,
    /// Unit, such as `kg`; pieces where empty.
    pub unit: String,
    /// Quantity, up to three decimals.
    pub quantity: String,
    /// Price of one, EUR.
    pub unit_price: String,
    /// `programme`, `own_cash` or `own_kind`.
    pub payer: String,
    /// Country or territory of origin.
    pub origin: String,
}

/// What a form grants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Granted {
    /// What the programme gives, where it was typed.
    pub amount: Option<Cents>,
    /// What the grantee adds in money, where it was typed.
    pub own_cash: Option<Cents>,
    /// What the grantee adds in kind, where it was typed.
    pub own_kind: Option<Cents>,
    /// The items.
    pub items: Vec<ItemForm>,
}

/// Reads the form.
///
/// # Errors
/// Every problem, each at its field.
pub fn read(form: &GrantFields) -> Result<Granted, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut reader = Reader { problems: &mut problems };
    let granted = Granted {
        amount: reader.money(&form.amount, "amount"),
        own_cash: reader.money(&form.own_cash, "own_cash"),
        own_kind: reader.money(&form.own_kind, "own_kind"),
        items: form.items.iter().enumerate().map(|(i, item)| reader.item(item, i)).collect(),
    };
    if problems.is_empty() { Ok(granted) } else { Err(problems) }
}

struct Reader<'a> {
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn item(&mut self, item: &ItemFields, index: usize) -> ItemForm {
        let at = |field: &str| format!("items.{index}.{field}");
        let payer = Payer::from_code(item.payer.trim());
        if payer.is_none() {
            self.refuse(Problem::new("not-on-list"), &at("payer"));
        }
        if item.description.trim().is_empty() {
            self.refuse(Unreadable::Empty.problem(), &at("description"));
        }
        let quantity_milli = quantity(&item.quantity).unwrap_or_else(|why| {
            self.refuse(why.problem(), &at("quantity"));
            0
        });
        let unit_price = parse_money(&item.unit_price).unwrap_or_else(|why| {
            self.refuse(why.problem(), &at("unit_price"));
            Cents::ZERO
        });
        ItemForm {
            description: item.description.trim().to_owned(),
            specification: given(&item.specification),
            unit: given(&item.unit),
            quantity_milli,
            unit_price,
            payer: payer.unwrap_or(Payer::Programme),
            origin: given(&item.origin),
        }
    }

    fn money(&mut self, typed: &str, field: &str) -> Option<Cents> {
        match parse_money(typed) {
            Ok(amount) => Some(amount),
            Err(Unreadable::Empty) => None,
            Err(why) => {
                self.refuse(why.problem(), field);
                None
            }
        }
    }

    fn refuse(&mut self, problem: Problem, field: &str) {
        self.problems.push(problem.at(field));
    }
}

fn given(typed: &str) -> Option<String> {
    Some(typed.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The largest quantity a form takes, in whole units: more is a slip of the finger.
const LARGEST_QUANTITY: i64 = 1_000_000;

/// A quantity in thousandths: digits with at most three decimals behind a point or a comma.
///
/// # Errors
/// When it is no such number, nothing, or too large.
pub fn quantity(typed: &str) -> Result<i64, Unreadable> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Unreadable::Empty);
    }
    if typed.starts_with(['-', '−']) {
        return Err(Unreadable::Negative);
    }
    let (whole, decimals) = typed.split_once(['.', ',']).unwrap_or((typed, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) {
        return Err(Unreadable::NotANumber);
    }
    if decimals.len() > 3 {
        return Err(Unreadable::TooManyDecimals);
    }
    let whole: i64 = whole.parse().map_err(|_| Unreadable::TooLarge)?;
    if whole > LARGEST_QUANTITY {
        return Err(Unreadable::TooLarge);
    }
    let thousandths: i64 = format!("{decimals:0<3}").parse().map_err(|_| Unreadable::NotANumber)?;
    match whole * 1000 + thousandths {
        0 => Err(Unreadable::Empty),
        milli => Ok(milli),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(quantity: &str, unit_price: &str, payer: &str) -> ItemFields {
        ItemFields {
            description: "Milking machine".to_owned(),
            quantity: quantity.to_owned(),
            unit_price: unit_price.to_owned(),
            payer: payer.to_owned(),
            ..ItemFields::default()
        }
    }

    #[test]
    fn what_is_typed_becomes_money_and_thousandths() {
        let form = GrantFields {
            amount: "4.250,00".to_owned(),
            own_cash: String::new(),
            own_kind: "EUR 100".to_owned(),
            items: vec![item("2", "1 000", "programme"), item("0,5", "4500", "own_kind")],
        };
        let granted = read(&form).unwrap();
        assert_eq!(granted.amount, Some(Cents::new(425_000)));
        assert_eq!((granted.own_cash, granted.own_kind), (None, Some(Cents::new(10_000))));
        assert_eq!(granted.items[0].quantity_milli, 2000);
        assert_eq!(granted.items[1].total(), Some(Cents::new(225_000)));
        assert_eq!(granted.items[0].specification, None);
    }

    #[test]
    fn every_error_stands_at_its_field() {
        let mut second = item("many", "", "donor");
        second.description = " ".to_owned();
        let form = GrantFields {
            amount: "much".to_owned(),
            items: vec![item("1", "1", "own_cash"), second],
            ..GrantFields::default()
        };
        let problems = read(&form).unwrap_err();
        let told: Vec<_> =
            problems.iter().map(|p| (p.field.as_deref().unwrap_or_default(), p.code.as_str())).collect();
        assert_eq!(
            told,
            [
                ("amount", "not-a-number"),
                ("items.1.payer", "not-on-list"),
                ("items.1.description", "value-missing"),
                ("items.1.quantity", "not-a-number"),
                ("items.1.unit_price", "value-missing"),
            ]
        );
    }

    #[test]
    fn quantities() {
        for (typed, milli) in [("1", 1000), ("1,5", 1500), ("0.125", 125), ("12.", 12_000), (" 3 ", 3000)] {
            assert_eq!(quantity(typed), Ok(milli), "{typed}");
        }
        for (typed, why) in [
            ("", Unreadable::Empty),
            ("0", Unreadable::Empty),
            ("-1", Unreadable::Negative),
            ("1.2345", Unreadable::TooManyDecimals),
            ("1.2.3", Unreadable::NotANumber),
            ("1e3", Unreadable::NotANumber),
            ("99999999", Unreadable::TooLarge),
            ("99999999999999999999999", Unreadable::TooLarge),
        ] {
            assert_eq!(quantity(typed), Err(why), "{typed}");
        }
    }
}
