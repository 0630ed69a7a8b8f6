# The change log: what its check may find, its head on paper, the log of reads.
error-verify-role = Change { $sequence } (“{ $action }”) was made by an officer whose role, { $role }, did not allow it.
error-verify-disabled = Change { $sequence } was made by an officer who had been disabled.
error-verify-action = Change { $sequence } is of a kind this version of the program does not know (“{ $action }”).
    .hint = Check the vault with the version that wrote it.
error-verify-undo = Change { $sequence } takes back what is not there or cannot be taken back.
error-verify-certificate = In change { $sequence } an officer got a role that nobody entitled had certified.
error-verify-exception = Change { $sequence } makes or alters an exception from duties apart that no programme manager signed as it stands.
error-verify-unsealing = Change { $sequence } makes or alters an unsealing for an auditor that no programme manager signed as it stands.
error-verify-exceptions = { $count ->
        [one] One exception from duties apart is not as a programme manager signed it.
       *[other] { $count } exceptions from duties apart are not as a programme manager signed them.
    }
error-verify-unsealings = { $count ->
        [one] One unsealing for an auditor is not as a programme manager signed it.
       *[other] { $count } unsealings for auditors are not as a programme manager signed them.
    }
error-verify-under = Change { $sequence } alters officers or settings under the name “{ $action }”.
error-verify-founder = The vault was not founded as its first change says, or its recovery key is another one.
error-verify-head = The history does not contain change { $sequence } with the hash known from paper: it was cut off or written anew.
error-verify-order = The record changes of change { $sequence } are not in the order in which they were written.
error-verify-unreadable = Parts of the vault cannot be read.
error-head-mistyped = This is no end of a history.
    .hint = Type the number of the change and the 64 signs of its hash, as printed: "1042 3f9a…".
error-not-for-role = Only a programme manager or an auditor may do this.
error-purpose-needed = Say what this is for.
    .hint = What leaves the vault is written down with its purpose.
access-unmasked = Personal numbers and communities shown
access-printed = Printed
access-audit-package = Audit package made

# The command line.
cli-head = Change { $head }, { $moment } UTC. Fingerprint of the first manager: { $founder }
cli-verified-head = End of the history: { $head }
cli-checked = Checked
cli-checked-count = Number
cli-checked-changes = Changes, in their order and as they were written
cli-checked-signatures = Signatures, with the right of the signer's role
cli-checked-records = Record changes
cli-checked-values = Personal values as they were written
cli-checked-erased = Personal values erased
cli-checked-officers = Officers' certificates
cli-checked-reads = Reads written down
cli-audit-package = Written: { $file }, { $changes } changes without personal values. Check it anywhere with csp-audit.

# What history tells: kinds of records and their fields.
record-officer = Officer
record-setting = Setting
record-person = Person
record-identification = Proof of identity
record-organisation = Organisation
record-applicant = Applicant
record-application = Application
record-import = Import
record-import_row = Row of an import
record-event = Step
record-agreement = Agreement
record-agreement_item = Item
record-agreement_block = Block of agreement numbers
record-consent = Consent
record-approval = Approval
record-pair_decision = Decision about a pair
record-person_merge = Merge
record-erasure = Restriction or erasure
record-remainder = What stays for the figures
record-retention_review = Review at the end of the term
record-disclosure = Given out
record-device = Computer
column-name = Name
column-role = Role
column-disabled_on = Disabled on
column-key = Setting
column-valid_from = Valid from
column-value = Value
column-reason = Reason
column-name_written = Name as on the document
column-removed_at = Removed
column-restricted_at = Restricted since
column-erased_at = Erased
column-kind = Kind
column-event-kind = Step
column-number = Number
column-issuer = Issued by
column-person_id = Person
column-organisation_id = Organisation
column-applicant_id = Applicant
column-application_id = Application
column-agreement_id = Agreement
column-import_id = Import
column-officer_id = Officer
column-requested_cents = Requested
column-own_share_cents = Own share
column-granted_cents = Granted
column-own_cash_cents = Own share in cash
column-own_kind_cents = Own share in kind
column-unit_price_cents = Unit price
column-quantity_milli = Quantity
column-business_date = Day
column-corrects = Corrects
column-file_name = File
column-read = Rows read
column-imported = Rows imported
column-unchanged = Rows known already
column-sheet = Sheet
column-row = Row
column-settings_on = Settings of
column-purpose = Purpose
column-given_on = Given on
column-method = How
column-collected_by = Taken by
column-withdrawn_on = Withdrawn on
column-decided_on = Decided on
column-recipient = Given to
cli-field = Field
cli-from = Was
cli-to = Became
error-reads-not-shown = Only a programme manager or an auditor sees who read what.
