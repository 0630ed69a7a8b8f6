//! What officers write down of a handover, and how it is read when typed.

use chrono::NaiveDate;

use crate::grants::Refusal;
use crate::grants::assets::Condition;
use crate::grants::typed::Field;
use crate::money::Cents;

/// A handover as an officer records it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct HandoverForm {
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// Where; the grantee's place when absent.
    pub place: Option<String>,
    /// Who took it over, where it was not the grantee.
    pub received_by: Option<String>,
    /// In which capacity.
    pub received_as: Option<String>,
    /// Who brought it; the officer who records when absent.
    pub delivered_by: Option<String>,
    /// The order it came from.
    pub order_number: Option<String>,
    /// Why more is handed over than agreed.
    pub over_reason: Option<String>,
    /// Remarks.
    pub remarks: Option<String>,
    /// What is handed over; everything that is left of the agreement when empty.
    pub lines: Vec<LineForm>,
}

impl HandoverForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [&str; 8] = [
        "on",
        "place",
        "received_by",
        "received_as",
        "delivered_by",
        "order_number",
        "over_reason",
        "remarks",
    ];

    /// Puts what was typed into a field; nothing typed leaves it open.
    ///
    /// # Errors
    /// [`Refusal::FieldUnknown`], [`Refusal::Unreadable`].
    pub fn set(&mut self, field: &str, typed: &str, today: NaiveDate) -> Result<(), Refusal> {
        let read = Field::new(field, typed);
        match field {
            "on" => self.on = read.day(today)?,
            "place" => self.place = read.text(),
            "received_by" => self.received_by = read.text(),
            "received_as" => self.received_as = read.text(),
            "delivered_by" => self.delivered_by = read.text(),
            "order_number" => self.order_number = read.text(),
            "over_reason" => self.over_reason = read.text(),
            "remarks" => self.remarks = read.text(),
            _ => return Err(Refusal::FieldUnknown(field.to_owned())),
        }
        Ok(())
    }
}

/// One thing that is handed over. It becomes one asset of the register.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct LineForm {
    /// Which item of those the programme gives, from 1; none for what the agreement does not name.
    pub item: Option<usize>,
    /// What it is; the item's description when absent.
    pub description: Option<String>,
    /// How many, in thousandths; what is left of the item when absent.
    pub quantity_milli: Option<i64>,
    /// What one unit cost; the item's price when absent.
    pub unit_price: Option<Cents>,
    /// Its serial number.
    pub serial: Option<String>,
    /// In which condition it is; new when absent.
    pub condition: Option<Condition>,
    /// Whether it bears the EU's sticker.
    pub eu_sticker: Option<bool>,
}

impl LineForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [&str; 7] =
        ["item", "description", "quantity", "unit_price", "serial", "condition", "eu_sticker"];

    /// Puts what was typed into a field; nothing typed leaves it open.
    ///
    /// # Errors
    /// [`Refusal::FieldUnknown`], [`Refusal::Unreadable`].
    pub fn set(&mut self, field: &str, typed: &str) -> Result<(), Refusal> {
        let read = Field::new(field, typed);
        match field {
            "item" => self.item = read.number()?,
            "description" => self.description = read.text(),
            "quantity" => self.quantity_milli = read.milli()?,
            "unit_price" => self.unit_price = read.money()?,
            "serial" => self.serial = read.text(),
            "condition" => self.condition = read.code()?,
            "eu_sticker" => self.eu_sticker = read.yes_no()?,
            _ => return Err(Refusal::FieldUnknown(field.to_owned())),
        }
        Ok(())
    }
}
