# selection
application-state-received = Received
application-state-eligible = Eligible
application-state-ineligible = Not eligible
application-state-approved = Approved
application-state-rejected = Rejected
application-state-agreed = Agreement signed
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
        [agreed] agreed
        [new] new
       *[other] in a state of a newer program ({ $from })
    } and cannot become { $to ->
        [received] received
        [eligible] eligible
        [ineligible] not eligible
        [approved] approved
        [rejected] rejected
       *[agreed] agreed
    } from there.
    .hint = Received leads to eligible or not eligible, eligible to approved or rejected, approved to agreed.
error-reason-missing = Say why: the applicant has a right to the reason.
error-day-in-future = This day lies in the future.
error-day-before-previous = This day lies before the previous step, which was on { $day }.
error-money-outside-approval = Amounts and items belong to the approval.
error-amount-missing = The application asks for no amount. Give the amount approved.
error-amount-not-positive = The amount must be more than zero.
error-amount-above-ceiling = The amount lies above the ceiling of EUR { $ceiling }.
    .hint = The ceiling stands in the programme's settings.
flag-amount-above-ceiling = Above the ceiling of the component
