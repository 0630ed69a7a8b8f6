# Backups of the vault: making, keeping, restoring.
error-backup-none = This file is no backup of a vault.
    .hint = Choose a file that ends with .cspbackup.
error-backup-broken = This backup is damaged or was not copied to its end.
    .hint = Take another backup, or copy the file again from where it came.
error-backup-newer = A newer version of the program made this backup.
    .hint = Install the newer version on this computer too.
error-backup-not-genuine = What this backup says of itself was changed after it was made.
    .hint = Take another backup, and tell your ICT office.
error-backup-other-vault = This is a backup of another vault.
    .hint = Restore it into a folder of its own.
error-backup-other-key = This backup was made under an earlier key of the vault.
    .hint = Give the passphrase that an officer had at that time, or the recovery key.
error-restore-vault-there = There is a vault in this folder already.
    .hint = Choose an empty folder. To put the backup in its place, say so; the vault that stands there is backed up first.
error-backup-not-verified = The copy did not pass its check and was thrown away.
    .hint = Run the check of the vault. Earlier backups are untouched.
error-backup-disk-full = The disk is full. Nothing was changed.
    .hint = Make room and try again. Earlier backups are untouched.
error-backup-folder-gone = The folder for the backup is not there.
    .hint = Put the stick in, or choose another folder.
error-backup-folder-read-only = The folder for the backup cannot be written.
    .hint = Choose another folder, or a stick that is not write-protected.
error-backup-files = The backup could not be read or written.
    .hint = Check the disk or the stick, then try again. Earlier backups are untouched.
error-backup-before-migration =
    { $why ->
        [disk-full] This version of the program has to change the vault's layout, and makes a backup first. The disk is too full for it. Nothing was changed.
        [disk-fault] This version of the program has to change the vault's layout, and makes a backup first. The disk did not read or write properly. Nothing was changed.
        [read-only] This version of the program has to change the vault's layout, and makes a backup first. The vault's folder cannot be written. Nothing was changed.
       *[other] This version of the program has to change the vault's layout, and no backup could be made before it ({ $why }). Nothing was changed.
    }
    .hint =
        { $why ->
            [disk-full] Make room on the disk and open the vault again. The earlier version of the program still opens it.
            [disk-fault] Open the vault again. If it fails again, copy the vault's folder to another disk and have this one looked at. The earlier version of the program still opens it.
            [read-only] Take the write protection away, or copy the vault's folder to where you may write, and open it again.
           *[other] Open the vault again. The earlier version of the program still opens it.
        }

cli-backup-made = The backup is in { $file }: { $size }, { $applicants } applicants, { $applications } applications, { $agreements } agreements, up to change { $sequence }.
cli-backups-none = There are no backups in { $folder }.
cli-backup-moment = Made, UTC
cli-backup-size = Size
cli-backup-why = Why
cli-backup-applicants = Applicants
cli-backup-applications = Applications
cli-backup-agreements = Agreements
cli-backup-change = Up to change
cli-backup-file = File
cli-backup-says = Made on { $moment } by version { $program }, from device { $device }: { $applicants } applicants, { $applications } applications, { $agreements } agreements, up to change { $sequence } of { $last }.
cli-restore-nothing-there = No vault stands in { $folder }: nothing would be lost.
cli-restore-nothing-lost = The vault in { $folder } has nothing that is not in this backup.
cli-restore-unknown = The vault in { $folder } does not open with this key: what would be lost is not known. Its files would be put aside.
cli-restore-lost = { $count ->
        [one] One change of the vault in { $folder } is not in this backup:
       *[other] { $shown } changes of the vault in { $folder } are not in this backup:
    }
cli-restored = Restored into { $folder }. Its numbers carry { $device } from now on.
cli-restored-replaced = The vault that stood there is in the backup { $file }.
cli-restored-aside = The files that stood there are in { $folder }.
cli-restored-recovery = Nobody has signed this yet: the next officer who unlocks and changes something does.

backup-why-locked = Locked
backup-why-asked = Asked for
backup-why-migration = Before a new layout
backup-why-replaced = Before a restoration

dialog-second-copy = Folder or stick for the second copy of backups
progress-backup = Making the backup

window-backups = Backups
window-backups-now = Back up now
window-backups-made = The backup is made and was tried by opening it.
window-backups-words = A backup is made whenever the vault is locked and something has changed. Each is one encrypted file. The last of 12 days, 10 weeks and 9 months stay.
window-backups-none = There is no backup yet. The first is made when the vault is locked.
window-backups-when = Made
window-backups-why = Why
window-backups-applicants = Applicants
window-backups-applications = Applications
window-backups-agreements = Agreements
window-backups-size = Size
window-backups-second = Second copy
window-backups-second-words = A stick or folder away from this computer. Each backup is copied there as well and compared. When it is not there, locking does not wait for it.
window-backups-second-last = Last copied on { $moment }
window-backups-second-never = Nothing was copied there yet
window-backups-second-choose = Choose a folder or stick
window-backups-second-none = No second copy
window-backups-restore = Restoring
window-backups-restore-words = A backup is restored with “csp restore”, into the same place or on a new laptop, with a passphrase or the recovery key. It first says what would be lost; the handbook has the steps.

error-vault-read-only = This vault lies on a disk or in a folder that cannot be written, so it is not opened.
    .hint = Copy its folder to this computer and open it there, or take the write protection off.
