# cli
cli-passphrase = Passphrase
cli-passphrase-new = New passphrase
cli-passphrase-again = The same passphrase again
cli-vault-made = The vault is in { $vault }, its first officer is { $officer }. This is its recovery key:
cli-recovery-key = Write it on paper and keep it locked away from this computer. It opens the vault without any passphrase, and it is not shown again.
cli-sample-made = The sample programme is in { $vault }: { $people } applicants, { $applications } applications, { $agreements } agreements. Its default officer is { $officer }.
cli-sample-passphrase = Its passphrase is: { $passphrase }
cli-applicants-found =
    { $count ->
        [0] No applicants.
        [one] { $shown } applicant
       *[other] { $shown } applicants
    }
cli-number = Number
cli-name = Name
cli-organisation = Organisation
cli-municipality = Municipality
cli-application = Application
cli-component = Component
cli-state = State
cli-requested = Asked, EUR
cli-own-share = Own share, EUR
cli-agreement = Agreement
cli-granted = Granted, EUR
cli-source = Source
cli-day = Day
cli-moment = Moment, UTC
cli-officer = Officer
cli-reason = Reason
cli-action = Action
cli-records = Records
cli-batch = Batch
cli-taken-back = taken back
cli-sheet = Sheet
cli-row = Row
cli-column = Column
cli-why = Why
cli-import-done = { $read } rows read: { $imported } imported, { $unchanged } unchanged, { $rejected } rejected.
cli-import-would = { $read } rows read: { $imported } would be imported, { $unchanged } are unchanged, { $rejected } would be rejected. Nothing was written.
cli-import-batch = To take it back: csp undo { $batch }
cli-undone =
    { $count ->
        [one] Taken back; { $shown } record changed.
       *[other] Taken back; { $shown } records changed.
    }
cli-file-written = Written: { $file }
cli-verified = The vault is whole: { $changes } changes, { $records } record changes. Fingerprint of the first manager: { $founder }
cli-setting-from = Valid from
cli-setting-set = { $key } has a new version, valid from { $day }.
error-passphrase-needed = The vault needs its passphrase.
    .hint = Set CSP_PASSPHRASE, name a file with --passphrase-file, or run the command at a terminal.
error-passphrase-file = The passphrase file cannot be read.
error-passphrases-differ = The two passphrases differ.
error-vault-holds-people = This vault holds people already, and sample people are not mixed with them.
    .hint = Make the sample in a folder of its own.
error-vault-not-whole =
    { $findings ->
        [one] The check found one fault.
       *[other] The check found { $findings } faults.
    }
    .hint = Keep this folder as it is and restore the latest backup elsewhere.
error-file-unwritable = The file cannot be written there.
error-item-unreadable = This is not an item.
    .hint = Write it as "DESCRIPTION;QUANTITY;UNIT PRICE" with an optional ";SPECIFICATION".
error-not-json = The value is not JSON.
