# window.ftl: what stands on the screens, and the names of fields in forms and registers.

## The frame

window-nav = Areas
window-nav-home = Home
window-nav-applicants = Applicants
window-nav-import = Import
window-nav-report = Month
window-nav-changes = Changes
window-nav-settings = Setup
window-skip = To the content
window-search = Search everything
window-search-everything = Name, number, phone, place, note or enterprise
window-search-found = Found
window-search-group-people = People
window-search-group-numbers = Numbers and phones
window-search-group-enterprises = Enterprises
window-search-group-places = Places
window-search-group-notes = Notes
window-search-field-name = Name
window-search-field-number = Number
window-search-field-phone = Phone
window-search-field-document = Identity number
window-search-field-enterprise = Enterprise
window-search-field-place = Place
window-search-field-note = Note
window-search-how-other-script = in the other script
window-search-how-nearly = but for one letter
window-search-hint = Type part of a name, a number, a phone, a place or a note, in any order and script. A typing mistake is forgiven.
window-search-nothing = Nothing found
window-search-nothing-words = Try fewer words or only the beginning of one. Of a number, four digits are enough.
window-search-all = { $count } found
window-search-first = The best { $count }; there are more
window-search-table = Show as a table
window-language = Language
window-theme-system = Light or dark as on this computer
window-theme-light = Light
window-theme-dark = Dark
window-lock = Lock
window-sample = Sample vault.
window-sample-words = The people and figures here are invented.

## Words for every screen

window-back = Back
window-next = Next in the list
window-previous = Previous in the list
window-close = Close
window-cancel = Cancel
window-save = Save
window-record = Record
window-show = Show
window-more = Show more
window-choose = Choose
window-copy = Copy
window-copy-path = Copy the path
window-copied = Copied
window-optional = optional
window-required = required
window-yes = Yes
window-no = No
window-not-recorded = Not recorded
window-not-set = Not set
window-reason = Reason
window-total = Total
window-working = Working
window-of = { $done } of { $total }
window-date-pattern = dd.mm.yyyy
window-unknown-problem = This was refused. Code: { $code }
window-unexpected = Something unexpected happened
window-unexpected-words = What you saved is safe. Close this message and try again; if it happens again, send the lines below to whoever looks after the program.
window-unexpected-impersonal = Check that no name or number of a person stands here before you send it.

## Months

window-month-1 = January
window-month-2 = February
window-month-3 = March
window-month-4 = April
window-month-5 = May
window-month-6 = June
window-month-7 = July
window-month-8 = August
window-month-9 = September
window-month-10 = October
window-month-11 = November
window-month-12 = December
window-month-of-year = { $month } { $year }

## First run

window-welcome = Begin with a vault
window-welcome-words = Everything the programme knows lies in one encrypted vault on this computer. Nothing leaves it unless you make a file.
window-first-make = Make a vault
window-first-make-words = For real work. You choose a passphrase and get a recovery key.
window-first-sample = Open the sample programme
window-first-sample-words = Invented people and six months of work, to look around in.
window-first-open = Open an existing vault
window-first-open-words = One that lies on this computer already, or was restored from a backup.
window-make-words = You are its first officer. Others are enrolled later.
window-your-name = Your name
window-your-role = Your role
window-passphrase = Passphrase
window-passphrase-again = Passphrase once more
window-passphrase-hint = Several words that belong together only for you.
window-show-passphrase = Show the passphrase
window-caps-lock = Caps Lock is on.
window-strength-1 = Easy to guess
window-strength-2 = Could be longer
window-strength-3 = Good
window-strength-4 = Strong
window-vault-folder = Folder of the vault
window-vault-folder-hint = On this computer, not in a shared or synchronised folder.
window-make-vault = Make the vault
window-making-vault = Making the vault
window-recovery-key = The recovery key
window-recovery-key-words = It opens the vault when nobody remembers a passphrase. It is shown this once and kept nowhere.
window-recovery-key-keep = Write it down or print it, and lock it away from this computer. Whoever holds it can read everything.
window-recovery-key-kept = I have written it down
window-sample-ready = The sample programme is open
window-sample-ready-words = To open it again, the passphrase is: { $passphrase }

## Unlocking

window-unlock = Unlock the vault
window-unlock-officer = Officer
window-unlock-now = Unlock
window-unlocking = Unlocking
window-other-vault = Another vault

## Home

window-waits = What waits
window-waits-received = to be checked for eligibility
window-waits-eligible = for the committee’s decision
window-waits-returned = to be made clear for the committee
window-waits-reserve = until another one withdraws
window-waits-approved = for the agreement to be signed
window-attention-flagged = Doubtful
window-attention-flagged-words = something read or typed looks odd
window-attention-missing = Incomplete
window-attention-missing-words = an agreement will need more
window-attention-consent = No consent
window-attention-consent-words = nobody recorded that they agreed to take part
window-since = since { $day }
window-month-so-far = { $month } so far
window-to-report = To the report
window-granted = granted by agreements
window-where = Where they come from
window-map = Applications by municipality
window-map-tile = { $place }: { $count }

## Applicants

window-new-application = New application
window-import = Import
window-import-register = Import a register
window-applicants-search = Name or number
window-applicants-none = No applicants yet
window-applicants-none-words = People and organisations that ask the programme for support stand here, one line for each application. Begin with the register a field office already keeps, or enter one application.
window-nobody-matches = Nobody matches
window-nobody-matches-words = Spelling and script do not matter to the search; a filter may be in the way.
window-any-state = Any state
window-any-component = Any component
window-any-municipality = Any municipality
window-only-attention = Needs a look
window-show-all = Show all
window-column-number = Number
window-column-name = Name
window-column-municipality = Municipality
window-column-component = Component
window-column-state = State
window-column-received = Received
window-column-requested = Requested
window-column-look = To look at
window-shown-of = { $matching } shown of { $total }
window-requested-sum = { $amount } requested

## One applicant

window-another-application = Another application
window-represented-by = represented by { $name }
window-age = Age
window-missing = Missing for an agreement
window-doubtful = Doubtful
window-unmask = Show hidden data
window-unmask-words = Until you lock. It is noted who looked.
window-move-eligible = Found eligible
window-move-ineligible = Not eligible
window-move-approved = Approve
window-move-rejected = Reject
window-move-agreed = Agreement signed
window-move-received = Received again
window-move-returned = Send back
window-move-reserve = Reserve list
window-move-withdrawn = Withdrawn
window-on-day = On which day
window-story = What happened
window-story-of = Application { $number }
window-recorded-at = Recorded { $moment }
window-corrected = corrected later
window-terms-await = The terms were changed and await approval
    .who = A programme manager approves them before the agreement is printed or signed.
window-terms-approve = Approve these terms
window-approvals = Approvals
window-approval-superseded = superseded
window-correct-step = Take this step out …
window-correct-title = Take out: { $state }
window-correct-explain = The step stays in the history, struck through, with your reason and your signature. The application stands where it stood before.
window-correct-agreement = The agreement { $number } goes with the decision; its number is not given again.
window-correct-confirm = Take the step out
window-parts = Parts of the application
window-tab-form = Form
window-tab-documents = Documents
window-tab-history = History
window-part-request = Request
window-part-person = Person
window-part-identity = Identity
window-part-address = Address
window-part-organisation = Organisation, where one applies
window-from-file = From { $file }, row { $row }
window-from-file-sheet = From { $file }, sheet { $sheet }, row { $row }
window-no-application = No application has been entered.
window-no-agreement = The agreement is made once the application is approved.
window-items = Items
window-items-none = Without items, one line stands for the whole grant.
window-item-add = Add an item
window-item-remove = Remove
window-terms-change = Change money and items
window-agreement-lacks = The agreement cannot be printed yet. Missing:
window-agreement-languages = Agreement { $number } in
window-languages-en-sq = English and Albanian
window-languages-en-sr-Latn = English and Serbian, Latin script
window-languages-en-sr-Cyrl = English and Serbian, Cyrillic script
window-languages-en-sq-sr = English, Albanian and Serbian
window-make-agreement = Make the agreement

## New application

window-new-application-of = New application: { $name }
window-save-application = Save application
window-draft-kept = Draft kept in the vault
window-resumed = What you typed on { $moment } is still here.
window-begin-anew = Begin anew

## Import

window-import-step-1 = Choose
window-import-step-2 = Check
window-import-step-3 = Done
window-import-title = Import a register
window-import-words = An Excel workbook or a CSV file as the field office keeps it. You see how it is read before anything is written.
window-import-choose = Choose a file
window-import-other = Another file
window-rejected-workbook = Rejected rows as a workbook
window-rejected-workbook-words = Correct the coloured cells; the note at each says what is wrong. Then import this workbook like any register.
window-imported-before = This file was imported on { $day } already. Rows that are here are not added again.
window-count-read = read
window-count-imported = to import
window-count-done = imported
window-count-unchanged = here already
window-count-rejected = left out
window-count-doubtful = doubts marked
window-file-as-it-is = The file as it is
window-sheets = Sheets
window-sheet = Sheet
window-sheet-left-out = not read
window-sheet-leave-out = Leave this sheet out
window-sheet-read = Read this sheet
window-row = Row
window-column = Column
window-our-reading = Our reading
window-headings-row = Headings stand in row
window-no-heading = No heading
window-not-read = Not read
window-column-read-as = { $column } is read as
window-problems = What we noticed
window-problems-none = Every row can be read.
window-left-out = Rows left out
window-marked = Imported and marked
window-means = Say what it means
window-means-what = What { $written } means
window-answers = Your answers
window-take-back = Take back
window-import-undone = The import was taken back whole.
window-import-nothing = Nothing new was imported.
window-to-applicants = To the applicants
window-rows-left-out = Rows left out, with their reasons

## Month

window-report = Monthly report
window-report-words = An Excel workbook whose figures are live formulas over its data sheet.
window-month = Month
window-month-running = { $month }, not over yet
window-month-running-words = This month is not over. Its figures will still change.
window-months-none = Nothing to report yet
window-months-none-words = Once applications are received, each month can be reported here.
window-audience = For whom
window-audience-internal = Our own office
window-audience-eu_office = EU Office
window-audience-public = The public
window-audience-internal-words = Every row, without names. Stays in the office.
window-audience-eu_office-words = Without names; small groups are hidden so that nobody can be recognised.
window-audience-public-words = Without names; what could point to a person is left out.
window-report-language = Language of the workbook
window-make-report = Make the workbook
window-report-holds = What it holds
window-sheet-cover = Cover
window-sheet-cover-words = Contract, period and as of when.
window-sheet-summary = Summary
window-sheet-summary-words = The month and the programme so far.
window-sheet-pipeline = Pipeline
window-sheet-pipeline-words = Applications by component, state and municipality.
window-sheet-beneficiaries = Beneficiaries
window-sheet-beneficiaries-words = One row for each application, without names.

## Changes

window-changes-words = Everything that was written, newest first. What was signed, approved or printed is corrected by a new event; the rest can be taken back while nothing rests on it.
window-tab-changes = Changes
window-tab-reads = Who looked
window-reads-words = Who opened which person's record, showed hidden data, printed or exported, newest first. It is written down by itself, in a log with a chain of its own.
window-record-number = Number of the record
window-reads-officer = Officer
window-reads-anybody = anybody
window-reads-none = No such reads.
window-duplicates = Duplicates
window-duplicates-words = Records that are likely of one person, the likeliest first, however the names are written. Nothing is merged by itself: look at what agrees and what does not, and decide.
window-duplicates-same = Likely one person
window-duplicates-relatives = People of one house
window-duplicates-none = No pairs to look at.
window-duplicates-count = { $count ->
        [one] One pair
       *[other] { $shown } of { $all } pairs
    }
window-percent = { $percent } %
window-pair-merge = One person …
window-pair-different = Two people
window-pair-relatives = Two people of one house
window-told-apart = Noted. The pair is not listed again.
window-merged = The two records are one. It can be taken apart again on the applicant's page.
window-merge-title = Make the two records one
window-merge-words = Applications, proofs of identity and consents come together. Where the records differ, choose what stands. The other number leads to this record from then on.
window-merge-field = Field
window-merge-stays = Number that stays
window-merge-confirm = Make them one
window-merges = Merged into this record
window-merge-apart = Take apart
window-twins = Somebody like this is known already
window-changes-none = Nothing has been changed yet.
window-when = When
window-what = What
window-who = Who
window-records = Records
window-undo = Take back
window-undo-question = Take this back?
window-undone = It was taken back.
fact-read = read: { $value }
fact-imported = imported: { $value }
fact-unchanged = here already: { $value }
fact-rejected = left out: { $value }

## Setup

window-setting-programme = Programme and contract
window-setting-components = Components
window-setting-budget_lines = Budget lines
window-setting-age_bands = Age bands in reports
window-setting-paper = On paper
window-setting-duties = Duties apart
window-setting-reporting = Privacy of reports
window-setting-change = Change
window-setting-changed = The new version is recorded.
window-setting-reason-hint = Such as the amendment it follows from.
window-valid-from = Valid from
window-valid-from-hint = Records made before keep the version of their day.
window-save-version = Record the new version
window-versions = Versions
window-setting-default = As the programme came
window-in-force = in force
window-line-add = Add a line
window-line-remove = Remove the line
window-setup-programme = Programme
window-officers = Officers
window-this-computer = On this computer
window-documents-folder = Folder of documents
window-choose-documents = Choose a folder for documents
window-version = Version
window-look = The look
window-look-words = Everything the screens are made of, on one page. The specimens are left in their own languages.
window-setting-field-title = Title
window-setting-field-short_name = Short name
window-setting-field-phase = Phase
window-setting-field-code = Code
window-setting-field-contract_number = Contract number
window-setting-field-starts_on = First day
window-setting-field-ends_on = Last day
window-setting-field-budget = Budget
window-setting-field-donor_office = Donor’s office
window-setting-field-implementer = Implementer
window-setting-field-earlier_phases = Earlier phases
window-setting-field-period = Period
window-setting-field-rules = Rules of each component
window-setting-field-component = Component
window-setting-field-ceiling = Ceiling
window-setting-field-ceiling_refuses = Refuse above it
window-setting-field-own_share_min_percent = Least own share, %
window-setting-field-lines = Lines
window-setting-field-amount = Amount
window-setting-field-starts = Each band begins at the age of
window-setting-field-clearance = Reference of the clearance of the wording
window-setting-field-prevailing_language = Language that prevails
window-setting-field-signatory = Who signs agreements
window-setting-field-signatory_title = The signatory’s title
window-setting-field-visibility = Funding statement
window-setting-field-business_months = Months the business must run
window-setting-field-ownership_months = Months without sale, lease or pledge
window-setting-field-record_years = Years papers are kept
window-setting-field-loss_report_days = Days to report a loss
window-setting-field-remedy_days = Days to mend a breach
window-setting-field-footnotes = Footnote on Kosovo
window-setting-field-agreement = On agreements
window-setting-field-report = On the monthly report
window-setting-field-letter = On letters and forms
window-setting-field-eu = Wording of the European Union
window-setting-field-un = Wording of the United Nations
window-setting-field-intake_assessment = Intake and eligibility check
window-setting-field-assessment_decision = Eligibility check and decision
window-setting-field-terms_approval = Writing an agreement's terms and approving them
window-setting-field-request_purchase = Request and purchase
window-setting-field-purchase_receipt = Purchase and receipt
window-setting-field-selection_monitoring = Selection and monitoring
window-setting-field-clearance_clearance = Both signatures under a clearance
window-setting-field-privacy_threshold = People who must share a combination
window-setting-field-secondary_suppression = Hide what could be worked out
window-footnote-eu = European Union
window-footnote-un = United Nations
window-footnote-none = None

## Fields of forms and registers

field-full_name = Name as on the document
field-given_name = Given name
field-family_name = Family name
field-sex = Sex
field-birth_date = Birth date
field-personal_number = Personal number
field-community = Community
field-community_note = In the person’s own words
field-displacement = Displacement
field-returnee = Returnee
field-disability = Disability
field-language = Language of letters
field-municipality = Municipality
field-settlement = Settlement
field-address = Street
field-house_number = House number
field-postcode = Postcode
field-phone = Phone
field-identification = Proof of identity
field-identification_kind = Kind of document
field-identification_number = Number of the document
field-identification_issuer = Issued by
field-certified_by = Certified by
field-certified_reason = Why it was certified
field-organisation_name = Name of the organisation
field-organisation_kind = Kind of organisation
field-enterprise_name = Name of the enterprise
field-nui = Business number (NUI)
field-component = Component
field-sector = Sector
field-household_size = People in the household
field-requested_eur = Requested
field-own_share_eur = Own share
field-received_on = Received on
field-notes = Notes
field-amount = Granted
field-own_cash = Own share in cash
field-own_kind = Own share in kind
field-description = What
field-specification = Specification
field-quantity = Quantity
field-unit = Unit
field-unit_price = Unit price
field-payer = Paid by
field-origin = Country or territory of origin
payer-programme = Programme
payer-own_cash = Applicant, in cash
payer-own_kind = Applicant, in kind
disability-yes = Yes
disability-no = No

## Counted

window-days =
    { $days ->
        [one] { $shown } day
       *[other] { $shown } days
    }
window-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
window-counts =
    { $applications ->
        [one] { $shown } application
       *[other] { $shown } applications
    } · applicants: { $people }
window-returnees =
    { $count ->
        [one] { $shown } returnee
       *[other] { $shown } returnees
    }
window-saved =
    Application { $number } is saved.{ $flags ->
        [0] {""}
        [one] {" "}One thing in it looks odd.
       *[other] {" "}{ $flags } things in it look odd.
    }
window-to-correct =
    { $count ->
        [one] One thing to correct
       *[other] { $count } things to correct
    }
window-import-run =
    { $count ->
        [0] Nothing to import
        [one] Import { $shown } application
       *[other] Import { $shown } applications
    }
window-import-done =
    { $count ->
        [one] { $shown } application is imported.
       *[other] { $shown } applications are imported.
    }
window-rows-count =
    { $count ->
        [one] { $shown } row
       *[other] { $shown } rows
    }
window-undo-words =
    { $records ->
        [one] One record returns to what it was before.
       *[other] { $shown } records return to what they were before.
    } If something later rests on them, it is refused and nothing changes.

# Personal data
window-tab-privacy = Personal data
window-setup-privacy = Personal data
window-standing-restricted = The use of this person’s data is restricted
window-standing-erased = This person’s data was erased
window-consents = Consents
window-consent-give = Record a consent
window-consent-withdraw = Record a withdrawal
window-consent-collected = collected by { $officer }
window-consent-withdrawn-on = Withdrawn on { $day }.
window-consent-language = Language of the wording
window-consent-how = How
window-consent-witness = Witness
window-consent-proxy = Who consented for the person
window-own-data = The person’s own data
window-own-data-words = Everything the vault holds about this person, on paper and in their language. That it was given is written down.
window-own-data-make = Make the PDF
window-corrections = Corrections
window-corrections-none = Nothing was corrected.
window-correct = Correct details
window-correct-masked = Number and community are hidden. What you leave empty stays as it is.
window-correction-field = Field
window-correction-from = Before
window-correction-to = After
window-given-out = What was given to whom
window-given-out-none = Nothing was given out.
window-given-what = What
window-given-recipient = To whom
window-given-purpose = Purpose
window-given-persons = Persons
window-given-approver = Approved by
window-given-note = Remark
window-kept = How long it is kept
window-kept-until = until { $day }
window-kept-open = the day is not known yet; it follows the final payment
window-restrict-or-erase = Restrict or erase
window-erase-what = What is to be done
window-erase-restrict = Restrict the use
window-erase-restrict-words = The data is kept, but it is out of lists, search and documents until a manager allows its use again.
window-erase-lift = Allow the use again
window-erase-lift-words = The person appears again in lists, search and documents.
window-erase-erase = Erase for good
window-erase-erase-words = Name, numbers, address, notes and every trace of them in the history are blanked for good. Amounts, dates and the figures of reports stay. Nobody can bring the data back.
window-erase-ground = Ground, while the records must be kept
window-erase-confirm = Type { $number } to confirm
window-erased = The data of { $number } is erased. Certificate { $certificate }.
window-restricted-done = The use of the data of { $number } is restricted.
window-lifted-done = The data of { $number } may be used again.
window-terms-ended = Records whose term has ended
window-terms-ended-none = No term has ended.
window-decide = Decide
window-term-erase = Erase for good
window-term-keep = Keep longer
window-keep-until = Until
window-restricted-list = Restricted data
window-restricted-none = Nobody’s data is restricted.
window-setting-consents = Consents
window-setting-disclosures = What data may be given out for
window-setting-retention = Keeping records
window-setting-field-purposes = Purposes
window-setting-field-wording = What the person is asked
window-setting-field-expected = Flag whoever has not given it
window-setting-field-needs_approver = Name who approved
window-setting-field-final_payment_on = Day of the final payment
window-setting-field-beneficiary_months = Months after the final payment for beneficiaries and accounts
window-setting-field-rejected_months = Months after a refusal
window-setting-field-not_pursued_months = Months after the last step of what was not pursued
window-setting-field-catch_reapplication = Know an imported row of an erased person again
window-all-kinds = All kinds
window-kind-of-change = Kind
window-from-day = From
window-to-day = To
window-what-changed = What changed
window-field = Field
window-was = Was
window-became = Became
window-record-insert = New
window-record-update = Changed
window-record-delete = Removed
window-values-erased = The personal values were erased.
window-head = End of the history
window-head-words = Keep it on paper: with it anybody can tell later whether the history was cut off or written anew.
window-founder = Fingerprint of the first manager

# Duties apart.
window-setup-duties = Duties apart
window-duties-exceptions = Exceptions
window-duties-lead = Who may do two duties on one record that are kept apart, and who signed for it. The monthly report lists them.
window-duties-sign = Sign an exception
window-duties-none = No exception was ever signed.
window-duties-pair = Duties
window-duties-officer = Officer
window-duties-for = For
window-duties-every = every record
window-duties-one = one record
window-duties-until = Until
window-duties-open = until withdrawn
window-duties-steps = Steps
window-duties-signed = Signed
window-duties-state = State
window-duties-in-force = In force
window-duties-over = Over
window-duties-withdrawn = Withdrawn on { $day }
window-duties-withdraw = Withdraw
window-duties-withdraw-ask = Withdraw this exception?
window-duties-withdraw-words = { $officer } can then no longer do both duties. What was done under it stands.
window-duties-alone = Acted alone
window-duties-reason-erased = The reason was erased.
window-duties-application = Application number
window-duties-application-hint = Empty: every record.
window-duties-until-hint = Empty: until withdrawn.
window-duties-reason-hint = It stands in the monthly report for the EU Office. Name no applicant.
window-unsealed = Records unsealed for auditors
window-unsealed-lead = Auditors see pseudonyms. A programme manager lets one auditor see the applicants of a sample in clear, until a day.
window-unsealed-none = Nothing was ever unsealed.
window-unsealed-do = Unseal a sample
window-unsealed-auditor = Auditor
window-unsealed-applicant = Applicant
window-unsealed-applicants = Applicants
window-unsealed-applicants-hint = Their numbers, with blanks or commas between.
window-unsealed-from = From
window-unsealed-until = Until
window-unsealed-clear = Seen in clear
window-duty-refused = You took the other step on { $day } yourself, so this one will be refused. Another officer can take it, or a programme manager can sign an exception.
window-duty-covered = You took the other step on { $day } yourself. A signed exception covers this one.
window-duty-signs = You took the other step on { $day } yourself. With this one you sign an exception, and the monthly report lists it.
