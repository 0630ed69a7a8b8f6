# selection
application-state-received = Received
application-state-eligible = Eligible
application-state-ineligible = Not eligible
application-state-approved = Approved
application-state-rejected = Rejected
application-state-agreed = Agreement signed
application-state-returned = Sent back
application-state-reserve = On the reserve list
application-state-withdrawn = Withdrawn
application-state-corrected = Step taken out
error-applicant-not-found = No applicant has this number.
error-application-not-found = No application has this number.
error-number-twice = Two records have this number.
    .hint = Name the record by its identity instead.
error-application-out-of-order =
    This application is { $from ->
        [received] received
        [eligible] eligible
        [ineligible] not eligible
        [approved] approved
        [rejected] rejected
        [returned] sent back
        [reserve] on the reserve list
        [withdrawn] withdrawn
        [agreed] agreed
        [new] new
       *[other] in a state of a newer program ({ $from })
    } and cannot become { $to ->
        [received] received
        [eligible] eligible
        [ineligible] not eligible
        [approved] approved
        [rejected] rejected
        [returned] sent back
        [reserve] on the reserve list
        [withdrawn] withdrawn
       *[agreed] agreed
    } from there.
    .hint = Received leads to eligible or not eligible; eligible to approved, the reserve list, sent back or rejected; approved to agreed. An applicant may withdraw until the agreement is signed.
error-reason-missing = Say why: the applicant has a right to the reason.
error-correction-reason-missing = Say why the step was wrong.
error-nothing-to-correct = There is no step to take out: the application stands where it began.
    .hint = What was imported or entered by mistake is taken back with undo.
error-day-in-future = This day lies in the future.
error-day-before-previous = This day lies before the previous step, which was on { $day }.
error-money-outside-approval = Amounts and items belong to the approval.
error-amount-missing = The application asks for no amount. Give the amount approved.
error-amount-not-positive = The amount must be more than zero.
error-amount-above-ceiling = The amount lies above the ceiling of EUR { $ceiling }.
    .hint = The ceiling stands in the programme's settings.
flag-amount-above-ceiling = Above the ceiling of the component
error-form-problems =
    { $count ->
        [one] One field needs another look.
       *[other] { $count } fields need another look.
    }
error-name-missing = Write the name as it stands on the document.
error-not-on-list = This is none of the possible values.
error-place-ambiguous = This could be any of: { $names }. Choose one.
error-place-unknown = No municipality is spelled like this.
error-birth-in-future = The birth date lies in the future.
error-community-note-missing = Write the community in the person's own words.
error-community-ask = Many people reject this term. Ask the person how they declare themselves.
error-organisation-name-missing = Write the organisation's name.
error-household-size = A household has 1 to 50 people.
flag-age-odd = An unlikely age
error-items-do-not-add-up = The items the programme pays do not add up to the amount granted.
    .hint = Correct the items, or leave the amount out: then it is the total of the items.
