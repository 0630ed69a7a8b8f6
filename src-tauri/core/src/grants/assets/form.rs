//! What officers change of an asset, and how it is read when typed.

use super::Condition;
use crate::grants::Refusal;
use crate::grants::typed::Field;

/// What is to be changed of an asset; a field that is not named stays.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AssetForm {
    /// Its serial number; empty for none.
    pub serial: Option<String>,
    /// In which condition it is.
    pub condition: Option<Condition>,
    /// Whether it bears the EU's sticker.
    pub eu_sticker: Option<bool>,
    /// Where it is; empty for not known.
    pub place: Option<String>,
}

impl AssetForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [&str; 4] = ["serial", "condition", "eu_sticker", "place"];

    /// Puts what was typed into a field.
    ///
    /// # Errors
    /// [`Refusal::FieldUnknown`], [`Refusal::Unreadable`].
    pub fn set(&mut self, field: &str, typed: &str) -> Result<(), Refusal> {
        let read = Field::new(field, typed);
        match field {
            "serial" => self.serial = Some(typed.trim().to_owned()),
            "condition" => self.condition = read.code()?,
            "eu_sticker" => self.eu_sticker = read.yes_no()?,
            "place" => self.place = Some(typed.trim().to_owned()),
            _ => return Err(Refusal::FieldUnknown(field.to_owned())),
        }
        Ok(())
    }
}
