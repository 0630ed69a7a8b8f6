//! Whether a single value can be read as a field, whatever table it stands in.

use super::Field;
use super::values::{amount, household_size};
use crate::cells::Cell;
use crate::format::{DayOrder, parse_day};
use crate::reference::{
    Recognised, RecognisedCommunity, recognise_community, recognise_component, recognise_municipality,
    recognise_returnee_answer, recognise_sector, recognise_sex, recognise_yes_no,
};

/// Whether `value` can be read as `field`.
pub(super) fn is_readable(field: Field, value: &str) -> bool {
    let value = value.trim();
    let cell = Cell::Text(value.to_owned());
    match field {
        Field::Municipality => {
            let named = value.split('/').next().unwrap_or_default().trim();
            matches!(recognise_municipality(named), Recognised::One(_))
        }
        Field::Sex => recognise_sex(value).is_some(),
        Field::Community => matches!(recognise_community(value), RecognisedCommunity::Own(_)),
        Field::Returnee => recognise_returnee_answer(value).is_some(),
        Field::Disability => recognise_yes_no(value).is_some(),
        Field::Component => recognise_component(value).is_some(),
        Field::Sector => recognise_sector(value).is_some(),
        Field::RequestedEur | Field::OwnShareEur => amount(&cell).is_ok(),
        Field::HouseholdSize => household_size(&cell).is_ok(),
        Field::BirthDate | Field::ReceivedOn => {
            parse_day(value, DayOrder::DayFirst, chrono::NaiveDate::default()).is_ok()
        }
        _ => !value.is_empty(),
    }
}
