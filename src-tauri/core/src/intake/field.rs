//! What a column of a register can be read as.

use crate::code::Code;

crate::codes! {
    /// A field of an application as registers know it. The code is what `--map` and `--set` take.
    pub enum Field {
        /// Whole name in one column, in either order.
        FullName = "full_name",
        /// Given name alone.
        GivenName = "given_name",
        /// Family name alone.
        FamilyName = "family_name",
        /// Sex.
        Sex = "sex",
        /// Date of birth.
        BirthDate = "birth_date",
        /// Kosovo personal number or JMBG.
        PersonalNumber = "personal_number",
        /// The person's own declaration of a community.
        Community = "community",
        /// Municipality.
        Municipality = "municipality",
        /// Town, village or quarter.
        Settlement = "settlement",
        /// Street, or the whole address in one column.
        Address = "address",
        /// House number.
        HouseNumber = "house_number",
        /// Postcode.
        Postcode = "postcode",
        /// Telephone.
        Phone = "phone",
        /// Whether the person came back, or what else brought them where they live.
        Returnee = "returnee",
        /// Members of the household.
        HouseholdSize = "household_size",
        /// Component of the programme, most often said as new or existing business.
        Component = "component",
        /// Line of business.
        Sector = "sector",
        /// What is asked for, EUR.
        RequestedEur = "requested_eur",
        /// The applicant's own share, EUR.
        OwnShareEur = "own_share_eur",
        /// The day the application was received.
        ReceivedOn = "received_on",
        /// Whether the person has a disability.
        Disability = "disability",
        /// The name of the enterprise or association.
        EnterpriseName = "enterprise_name",
        /// Remarks.
        Notes = "notes",
    }
}

impl Field {
    /// The code, as [`Code::code`] without the trait in scope.
    #[must_use]
    pub fn as_code(self) -> &'static str {
        self.code()
    }
}
