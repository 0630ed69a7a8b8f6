# Personal data

# How consent was given
consent-method-signature = Signature
consent-method-thumb = Thumbprint
consent-method-witnessed = Mark, signed by a witness
consent-method-oral = By word of mouth, before a witness
consent-method-proxy = By somebody entitled

# How it was withdrawn
withdrawal-method-written = In writing
withdrawal-method-oral = By word of mouth
withdrawal-method-proxy = By somebody entitled

# Where a purpose stands
consent-state-given = Given
consent-state-withdrawn = Withdrawn
consent-state-not-recorded = Not recorded

# What follows from a withdrawal
consent-effect-restricts = The record is kept but used no more: it is out of lists, search and exports.
consent-effect-stops_sharing = The data is given to nobody else any more. What was given before cannot be taken back.
consent-effect-stops_using = Photographs and story are used no more. What is printed cannot be taken back.

# Restriction and erasure
restriction-reason-consent-withdrawn = Consent was withdrawn
restriction-reason-request = The person asked for it
restriction-reason-disputed = The person says the data is wrong
restriction-reason-unlawful = Recorded without a lawful basis
erasure-reason-term-ended = The term of the records has ended
erasure-reason-request = The person asked for it
erasure-reason-consent-withdrawn = Consent was withdrawn
erasure-reason-unlawful = Recorded without a lawful basis
erasure-ground-no-support = No support was given, no account needs the record
erasure-ground-no-basis = Recorded without a lawful basis
erasure-ground-order = Ordered by the data-protection authority or a court
erasure-kind-restricted = Restricted
erasure-kind-lifted = Used again
erasure-kind-erased = Erased

# Classes of records
retention-class-beneficiary = Beneficiary, with the accounts
retention-class-rejected = Found ineligible or rejected
retention-class-not-pursued = Not pursued

# What was given out
disclosure-what-month-report = Month's report
disclosure-what-agreement = Agreement
disclosure-what-subject-report = A person's own data
disclosure-what-list = List of persons
disclosure-what-unmasking = Numbers and communities shown in lists

recipient-office = The programme’s office
recipient-beneficiary = The beneficiary
recipient-person = The person
recipient-eu-office = The European Union Office
recipient-public = Anybody

# Settings
setting-consents = Consents
    .hint = What consent is asked for, and in which words. A consent keeps the version it was given under.
setting-disclosures = Purposes
    .hint = What personal data may be given out for.
setting-retention = Keeping records
    .hint = How long which records are kept, in months.
setting-field-purposes = Purposes
setting-field-final_payment_on = Day of the final payment
setting-field-beneficiary_months = Months beneficiaries and accounts are kept after the final payment
setting-field-rejected_months = Months after a refusal
setting-field-not_pursued_months = Months after the last step of what nobody went on with
setting-field-catch_reapplication = Know an imported row of an erased person again

error-consent-none = No consent of this purpose stands.
error-consent-stands = Consent for this purpose is recorded already.
    .hint = Withdraw it first if it is given anew.
error-consent-withdrawn-before = That is before the consent was given.
error-person-restricted = The use of this person's data is restricted.
    .hint = A manager can allow it again under "Personal data".
error-person-erased = This person's data was erased.
error-person-not-restricted = The use of this person's data is not restricted.
error-erasure-term-open = These records must be kept, and until when is not known yet.
    .hint = The term begins with the final payment. Restrict the data now, or state the ground on which it may be erased.
error-erasure-within-term = These records must be kept until { $until }.
    .hint = Restrict the data now, or state the ground on which it may be erased.
error-erasure-confirm = This is not the number of the person.
error-retention-not-ahead = The day must lie ahead.
error-person-field-unknown = There is no field "{ $field }".

# Command line
cli-purpose = Purpose
cli-consent-method = How
cli-recipient = To whom
cli-persons = Persons
cli-given = What
cli-class = Class
cli-term-ended = Ended
cli-corrected = The details of { $number } are corrected.
cli-erased = The data of { $number } is erased. Certificate { $certificate }.
cli-retention-decided = Decided for { $number }.
cli-terms-ended = { $count ->
    [one] { $shown } term has ended
   *[other] { $shown } terms have ended
}
cli-given-out = { $count ->
    [one] { $shown } entry
   *[other] { $shown } entries
}

# A person’s own data on paper
subject-title = Your personal data
subject-lead = This is everything the programme keeps about you, as it stood on { $day }.
subject-lead-rights = You have a right to see it, to have it corrected and to object to its use. The last page says how.
subject-dated = Made on { $day }
subject-page = page { $page } of { $pages }
subject-sample = Sample programme: everything here is invented
subject-not-recorded = not recorded
subject-none = None.
subject-yes = Yes
subject-no = No
subject-person = Who you are
subject-number = Number
subject-name = Name
subject-organisation-name = Name
subject-given-name = Given name
subject-family-name = Family name
subject-sex = Sex
subject-birth-date = Birth date
subject-community = Community, as you declared it
subject-community-note = In your own words
subject-displacement = Displacement and return
subject-disability = Disability
subject-phone = Telephone
subject-municipality = Municipality
subject-settlement = Town or village
subject-address = Street
subject-house-number = House number
subject-postcode = Postcode
subject-language = Language of letters
subject-language-en = English
subject-language-sq = Albanian
subject-language-sr-Latn = Serbian, Latin script
subject-language-sr-Cyrl = Serbian, Cyrillic script
subject-proofs = How you proved your identity
subject-document = Document
subject-document-number = Number of the document
subject-document-issuer = Issued by
subject-organisation = The organisation you stand for
subject-kind = Kind
subject-nui = Business number
subject-application = Application { $number }
subject-component = Component
subject-sector = Sector
subject-activity-municipality = Municipality of the activity
subject-requested = Requested
subject-own-share = Own share
subject-household = People in the household
subject-notes = Notes
subject-doubts = What looked odd when it was read
subject-origin = How it came to us
subject-imported = From a register, row { $row }
subject-entered = Entered from your form
subject-day = Day
subject-state = State
subject-reason = Why
subject-agreement = Agreement { $number }
subject-granted = Given by the programme
subject-own-cash = You add in money
subject-own-kind = You add in kind
subject-item = Item
subject-quantity = Quantity
subject-price = Unit price, EUR
subject-total = Total, EUR
subject-consents = What you agreed to
subject-purpose = Purpose
subject-how = How
subject-withdrawn-on = Withdrawn on { $day }
subject-given = To whom your data was given, and why
subject-what = What
subject-recipient = To whom
subject-corrections = What was corrected
subject-field = Field
subject-before = Before
subject-after = After
subject-kept = How long it is kept
subject-class = Class of record
subject-kept-until = Your data is kept until { $day }. Then it is decided whether it is erased.
subject-restricted = The use of your data is restricted: it is kept, but not used.
subject-rights = Your rights
subject-right-correct = If something here is wrong, tell any officer of the programme. It is corrected, and the correction is written down.
subject-right-withdraw = You may withdraw a consent at any time, in writing or by word of mouth. What was done before stays lawful.
subject-right-erase = You may ask that your data is used no more, or erased. What the accounts need is kept until their term ends.
subject-right-complain = If you think that your data is treated wrongly, you may complain to the programme’s manager, to IOM’s data-protection office, or to the Information and Privacy Agency.
subject-kept-after-payment = { $count ->
    [one] Your data is kept for { $shown } month after the final payment of the programme’s contract. That day is not known yet.
   *[other] Your data is kept for { $shown } months after the final payment of the programme’s contract. That day is not known yet.
}
