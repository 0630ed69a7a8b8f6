# The change log: what its check may find, its head on paper, the log of reads.
error-verify-role = Change { $sequence } (“{ $action }”) was made by an officer whose role, { $role }, did not allow it.
error-verify-disabled = Change { $sequence } was made by an officer who had been disabled.
error-verify-action = Change { $sequence } is of a kind this version of the program does not know (“{ $action }”).
    .hint = Check the vault with the version that wrote it.
error-verify-undo = Change { $sequence } takes back what is not there or cannot be taken back.
error-verify-certificate = In change { $sequence } an officer got a role that nobody entitled had certified.
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
