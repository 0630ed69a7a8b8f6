//! The fields that are compared and how far two values agree.

/// A field of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Field {
    /// Given names.
    Given,
    /// Family names.
    Family,
    /// Day of birth.
    Birth,
    /// Identity number.
    Number,
    /// Telephone.
    Phone,
    /// House number.
    House,
    /// Street.
    Address,
    /// Settlement and postcode, which say the same thing twice and are therefore one field.
    Place,
    /// Municipality, where neither settlement nor postcode agree.
    Municipality,
    /// Sex.
    Sex,
    /// Enterprise.
    Enterprise,
    /// Household.
    Household,
    /// Whether given and family name changed places.
    Order,
}

impl Field {
    /// Every field, in the order of the comparison.
    pub const ALL: [Self; 13] = [
        Self::Given,
        Self::Family,
        Self::Birth,
        Self::Number,
        Self::Phone,
        Self::House,
        Self::Address,
        Self::Place,
        Self::Municipality,
        Self::Sex,
        Self::Enterprise,
        Self::Household,
        Self::Order,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Given => "given-name",
            Self::Family => "family-name",
            Self::Birth => "birth-date",
            Self::Number => "personal-number",
            Self::Phone => "phone",
            Self::House => "house-number",
            Self::Address => "address",
            Self::Place => "settlement",
            Self::Municipality => "municipality",
            Self::Sex => "sex",
            Self::Enterprise => "enterprise",
            Self::Household => "household",
            Self::Order => "name-order",
        }
    }
}

/// How far two values of a field agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Agreement {
    /// One of the two is not known.
    Missing,
    /// The same; of names, in the strict folding.
    Same,
    /// Of names: the same but for spelling. Of days: day and month swapped.
    Swapped,
    /// One typing mistake: a wrong digit or letter, one too many or too few, two neighbours swapped.
    Mistake,
    /// A part agrees: an initial, one of two names, two of year, month and day, a house number without its letter.
    Part,
    /// Two mistakes, or much alike.
    Alike,
    /// A little alike. Of identity numbers: different, but not both pass a check that would make one mistake impossible.
    Hint,
    /// Different.
    Different,
}

impl Agreement {
    /// Every agreement, the best first after the missing one.
    pub const ALL: [Self; 8] = [
        Self::Missing,
        Self::Same,
        Self::Swapped,
        Self::Mistake,
        Self::Part,
        Self::Alike,
        Self::Hint,
        Self::Different,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Same => "same",
            Self::Swapped => "swapped",
            Self::Mistake => "mistake",
            Self::Part => "part",
            Self::Alike => "alike",
            Self::Hint => "hint",
            Self::Different => "different",
        }
    }
}

/// How many values a field of a pattern may have: place holds two agreements in one.
pub(super) const WIDTH: usize = 16;

/// The agreements of all fields in one number, four bits each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Pattern(pub(super) u64);

impl Pattern {
    pub(super) fn set(&mut self, field: Field, value: usize) {
        self.0 |= (value as u64) << (4 * field as u32);
    }

    pub(super) fn put(&mut self, field: Field, agreement: Agreement) {
        self.set(field, agreement as usize);
    }

    pub(super) fn get(self, field: Field) -> usize {
        (self.0 >> (4 * field as u32)) as usize & 15
    }

    pub(super) fn agreement(self, field: Field) -> Agreement {
        Agreement::ALL[self.get(field) & 7]
    }
}

/// Settlement and postcode in one value. Zero only when both are missing.
pub(super) fn place(settlement: Agreement, postcode: Agreement) -> usize {
    let quarter = |agreement| match agreement {
        Agreement::Missing => 0,
        Agreement::Same => 1,
        Agreement::Different => 3,
        _ => 2,
    };
    quarter(settlement) * 4 + quarter(postcode)
}

/// The two agreements of a place value.
pub(super) fn of_place(value: usize) -> (Agreement, Agreement) {
    let whole = |quarter| match quarter {
        0 => Agreement::Missing,
        1 => Agreement::Same,
        2 => Agreement::Mistake,
        _ => Agreement::Different,
    };
    (whole(value / 4), whole(value % 4))
}
