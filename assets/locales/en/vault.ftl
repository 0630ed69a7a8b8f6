# The vault: opening it, its officers, its history, its check.
# Opening the vault.
error-no-vault = There is no vault in this folder.
    .hint = Choose another folder, or make a vault here.
error-vault-exists = There is a vault in this folder already.
    .hint = Unlock it, or choose an empty folder.
error-vault-in-use = The vault is open in another window or program on this computer.
    .hint = Close it there first.
error-wrong-passphrase = This passphrase does not open the vault.
    .hint = Check the keyboard layout and Caps Lock. Nobody can reset a passphrase; the printed recovery key still opens the vault.
error-passphrase-empty = A passphrase is needed.
error-officer-needed = Several officers use this vault. Say who you are: { $names }.
error-officer-unknown = No officer of this vault has this name. Enrolled are: { $names }.
error-officer-exists = An officer of this name is enrolled already.
error-officer-name-empty = The officer's name is missing.
error-officer-disabled = This officer may no longer use the vault.
    .hint = A programme manager can enrol them again under another name.
error-officer-is-oneself = Nobody can disable themselves or change their own role.
    .hint = Ask another programme manager.
error-not-allowed = Your role does not allow this.
    .hint = A programme manager can do it or say who may.
error-certificate-broken = The vault does not recognise this officer.
    .hint = Run the check of the vault, and compare the founder's fingerprint with the printed one.
error-vault-newer = A newer version of the program has used this vault (its layout is { $found }, this version knows { $known }).
    .hint = Install the newer version on this computer too.
error-key-file-newer = A newer version of the program wrote the vault's key file.
    .hint = Install the newer version on this computer too.
error-key-file-broken = The vault's key file is damaged.
    .hint = Restore the vault from a backup of it.
error-key-file-missing = The vault's key file is missing.
    .hint = Restore the vault from a backup of it, which holds the key file too. Without the key file the database cannot be opened.
error-vault-database-missing = The vault's database is missing.
    .hint = Restore the vault from a backup of it.
error-vault-database-key = The key file does not open this database.
    .hint = The two belong to different vaults, or one of them is damaged. Restore the vault from a backup of it.
error-recovery-key-mistyped = { $group ->
        [0] The recovery key has eight groups of five signs.
       *[other] The recovery key is mistyped in group { $group }.
    }
error-recovery-key-wrong = This recovery key does not open this vault.
error-vault-busy = A report or list is still being made.
    .hint = Wait for it to finish, then try again.
error-vault-files = The vault's files cannot be read or written.
    .hint = Check that the disk is not full and that the folder is yours.

# Taking back.
error-not-undoable = A change of this kind cannot be taken back.
    .hint = Correct it with a new entry; both stay in the history.
error-already-undone = This change was taken back already.
error-changed-since = This cannot be taken back: “{ $later }” on { $on } rests on it.
    .hint = Take back the later change first.
error-undo-conflict = This cannot be taken back: the records are no longer as the change left them.
error-undo-erased = This cannot be taken back: the personal details were erased.
error-log-broken = The vault's history cannot be read.
    .hint = Run the check of the vault.

# What the check of a vault may find.
error-verify-cipher = { $count ->
        [one] One page of the database was damaged or changed.
       *[other] { $count } pages of the database were damaged or changed.
    }
error-verify-database = { $count ->
        [one] The database has one fault in its structure.
       *[other] The database has { $count } faults in its structure.
    }
error-verify-references = { $count ->
        [one] One record refers to another that is not there.
       *[other] { $count } records refer to others that are not there.
    }
error-verify-chain = Change { $sequence } does not follow the one before it: a change is missing or out of order.
error-verify-hash = Change { $sequence } is not as it was written.
error-verify-signature = Change { $sequence } is not signed by the officer it names.
error-verify-values = Personal values of change { $sequence } are not as they were written.
error-verify-end = The history does not end where it should: the last changes are missing.
error-verify-device = Change { $sequence } comes from a device that the history does not know.
error-verify-certificates = { $count ->
        [one] One officer's role is not properly certified.
       *[other] The roles of { $count } officers are not properly certified.
    }
error-verify-approvals = { $count ->
        [one] One approval is not what its signer signed.
       *[other] { $count } approvals are not what their signers signed.
    }
error-verify-unapproved-terms = { $count ->
        [one] One signed agreement stands on terms that nobody approved.
       *[other] { $count } signed agreements stand on terms that nobody approved.
    }
error-verify-access = The log of reads is not whole.
error-verify-records = { $count ->
        [one] One record in “{ $table }” is not what the history says.
       *[other] { $count } records in “{ $table }” are not what the history says.
    }

# Roles.
role-field-officer = Field officer
role-me-officer = M&E officer
role-procurement-officer = Procurement officer
role-programme-manager = Programme manager
role-auditor = Auditor

# What was done.
action-vault-created = Vault made
action-officer-enrolled = Officer enrolled
action-officer-disabled = Officer disabled
action-vault-rekeyed = Database given a new key
action-recovery-key-replaced = Recovery key replaced
action-passphrase-changed = Passphrase changed
action-officer-role-changed = Role changed
action-exception-signed = Exception signed
action-exception-withdrawn = Exception withdrawn
action-records-unsealed = Applicants unsealed for an auditor
action-setting-changed = Setting changed
action-applications-imported = Applications imported
action-application-entered = Application entered
action-details-changed = Details changed
action-application-moved = Application moved
action-application-decided = Application decided
action-application-corrected = Step taken out
action-terms-approved = Terms approved
action-agreement-changed = Agreement changed
action-agreement-printed = Agreement printed
action-month-reported = Month reported
action-consent-given = Consent recorded
action-consent-withdrawn = Consent withdrawn
action-data-given-out = Data given out
action-person-restricted = Use of a person's data restricted or allowed again
action-person-erased = Person's data erased
action-erasures-applied = Erasures carried over
action-retention-decided = Keeping of records decided
action-change-undone = Change taken back
action-backup-restored = Restored from a backup
action-vault-copied = Copied to another folder or computer
action-sample-made = Sample programme made

# Reads that are written down.
access-record-read = Record opened
access-history-read = History opened
access-exported = List exported
