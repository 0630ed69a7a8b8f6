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
setting-field-consent_months = Months evidence of a withdrawn consent is kept
setting-field-access_log_months = Months the log of reading is kept
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
