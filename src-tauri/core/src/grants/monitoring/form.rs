//! What officers write down of a monitoring visit, and how it is read when typed.

use chrono::NaiveDate;

use super::{Grade, StaffRole};
use crate::grants::Refusal;
use crate::grants::assets::Condition;
use crate::grants::typed::Field;
use crate::money::Cents;
use crate::people::Sex;

/// A visit as an officer records it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct VisitForm {
    /// The day; today when absent.
    pub on: Option<NaiveDate>,
    /// Months after the first handover it is for; the latest that waits when absent.
    pub milestone: Option<u16>,
    /// Who came along.
    pub companion: Option<String>,
    /// Whether the business works. Demanded.
    pub operating: Option<bool>,
    /// Whether it is registered.
    pub registered: Option<bool>,
    /// Income a month, as the grantee says.
    pub income: Option<Cents>,
    /// Problems.
    pub problems: Option<String>,
    /// Help that was given.
    pub help_given: Option<String>,
    /// How the business does. Demanded.
    pub grade: Option<Grade>,
    /// Next steps.
    pub next_steps: Option<String>,
    /// What else was found.
    pub note: Option<String>,
    /// Full-time jobs before any support, where no verification visit tells.
    pub baseline_full_time: Option<u32>,
    /// Part-time jobs before any support.
    pub baseline_part_time: Option<u32>,
    /// Of the baseline's posts, how many would have been lost.
    pub posts_at_risk: Option<u32>,
    /// What was found of each asset.
    pub assets: Vec<SeenForm>,
    /// What was found of staff; nobody works there when empty.
    pub staff: Vec<StaffForm>,
}

impl VisitForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [&str; 14] = [
        "on",
        "milestone",
        "companion",
        "operating",
        "registered",
        "income",
        "problems",
        "help_given",
        "grade",
        "next_steps",
        "note",
        "baseline_full_time",
        "baseline_part_time",
        "posts_at_risk",
    ];

    /// Puts what was typed into a field; nothing typed leaves it open.
    ///
    /// # Errors
    /// [`Refusal::FieldUnknown`], [`Refusal::Unreadable`].
    pub fn set(&mut self, field: &str, typed: &str, today: NaiveDate) -> Result<(), Refusal> {
        let read = Field::new(field, typed);
        match field {
            "on" => self.on = read.day(today)?,
            "milestone" => self.milestone = read.number()?,
            "companion" => self.companion = read.text(),
            "operating" => self.operating = read.yes_no()?,
            "registered" => self.registered = read.yes_no()?,
            "income" => self.income = read.money()?,
            "problems" => self.problems = read.text(),
            "help_given" => self.help_given = read.text(),
            "grade" => self.grade = read.code()?,
            "next_steps" => self.next_steps = read.text(),
            "note" => self.note = read.text(),
            "baseline_full_time" => self.baseline_full_time = read.number()?,
            "baseline_part_time" => self.baseline_part_time = read.number()?,
            "posts_at_risk" => self.posts_at_risk = read.number()?,
            _ => return Err(Refusal::FieldUnknown(field.to_owned())),
        }
        Ok(())
    }

    /// Whether it says what every visit must say.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.operating.ok_or(Refusal::Missing("operating"))?;
        self.grade.ok_or(Refusal::Missing("grade"))?;
        if self.baseline_full_time.is_some() != self.baseline_part_time.is_some() {
            let open = if self.baseline_full_time.is_some() { "part" } else { "full" };
            return Err(Refusal::Missing(if open == "part" {
                "baseline_part_time"
            } else {
                "baseline_full_time"
            }));
        }
        Ok(())
    }
}

/// What was found of one asset.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SeenForm {
    /// The asset, by tag, serial number or identity. Demanded.
    pub asset: String,
    /// Whether it was there. Demanded.
    pub present: Option<bool>,
    /// Whether it is used.
    pub in_use: Option<bool>,
    /// In which condition it was.
    pub condition: Option<Condition>,
    /// What else was seen.
    pub note: Option<String>,
}

impl SeenForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [&str; 5] = ["asset", "present", "in_use", "condition", "note"];

    /// Puts what was typed into a field.
    ///
    /// # Errors
    /// [`Refusal::FieldUnknown`], [`Refusal::Unreadable`].
    pub fn set(&mut self, field: &str, typed: &str) -> Result<(), Refusal> {
        let read = Field::new(field, typed);
        match field {
            "asset" => typed.trim().clone_into(&mut self.asset),
            "present" => self.present = read.yes_no()?,
            "in_use" => self.in_use = read.yes_no()?,
            "condition" => self.condition = read.code()?,
            "note" => self.note = read.text(),
            _ => return Err(Refusal::FieldUnknown(field.to_owned())),
        }
        Ok(())
    }
}

/// Staff of one kind.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct StaffForm {
    /// Whose posts; employees when absent.
    pub role: Option<StaffRole>,
    /// Full time, as they are when absent.
    pub full_time: Option<bool>,
    /// Only for a season.
    pub seasonal: Option<bool>,
    /// Without a contract.
    pub informal: Option<bool>,
    /// Their sex.
    pub sex: Option<Sex>,
    /// The community they declare.
    pub community: Option<String>,
    /// How many; one when absent.
    pub heads: Option<u32>,
    /// Hours a week of one of them.
    pub hours: Option<u16>,
    /// Months they have been there.
    pub months: Option<u16>,
}

impl StaffForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [&str; 9] =
        ["role", "full_time", "seasonal", "informal", "sex", "community", "heads", "hours", "months"];

    /// Puts what was typed into a field.
    ///
    /// # Errors
    /// [`Refusal::FieldUnknown`], [`Refusal::Unreadable`].
    pub fn set(&mut self, field: &str, typed: &str) -> Result<(), Refusal> {
        let read = Field::new(field, typed);
        match field {
            "role" => self.role = read.code()?,
            "full_time" => self.full_time = read.yes_no()?,
            "seasonal" => self.seasonal = read.yes_no()?,
            "informal" => self.informal = read.yes_no()?,
            "sex" => self.sex = read.code()?,
            "community" => {
                use crate::code::Code;
                let known = |code: &String| crate::reference::Community::from_code(code).is_some();
                self.community = read.text();
                if !self.community.as_ref().is_none_or(known) {
                    return Err(Refusal::Unreadable(field.to_owned()));
                }
            }
            "heads" => self.heads = read.number()?,
            "hours" => self.hours = read.number()?,
            "months" => self.months = read.number()?,
            _ => return Err(Refusal::FieldUnknown(field.to_owned())),
        }
        // Nobody has more staff than a town; what is larger was mistyped.
        let sound = self.heads.is_none_or(|heads| (1..=5000).contains(&heads))
            && self.hours.is_none_or(|hours| hours <= 100);
        if sound { Ok(()) } else { Err(Refusal::Unreadable(field.to_owned())) }
    }

    /// What counts of them.
    pub(super) fn posts(&self) -> super::Posts {
        super::Posts {
            role: self.role.unwrap_or(StaffRole::Employee),
            full_time: self.full_time.unwrap_or(true),
            seasonal: self.seasonal.unwrap_or(false),
            informal: self.informal.unwrap_or(false),
            heads: self.heads.unwrap_or(1),
            hours: self.hours,
            months: self.months,
        }
    }
}
