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
window-backups-restore-words = A backup is put in the place of this vault, or beside it. First you see what is in it and what would be lost.

error-vault-read-only = This folder, or the disk it lies on, cannot be written.
    .hint = Choose another folder, or take the write protection off.
error-vault-reading-only = This vault lies where nothing can be written and is open for reading only. Nothing was changed.
    .hint = To work in it, lock it, copy its folder to this computer and open it there.
error-vault-unfinished = Something was under way in this vault when it came to this place, and it cannot be finished where nothing can be written.
    .hint = Copy its folder to this computer and open it there: the latest changes are then complete.
error-vault-old-layout = An earlier version of the program made this vault. Its layout has to be brought up to date, which is not possible where nothing can be written.
    .hint = Copy its folder to this computer and open it there.
error-place-synced = This folder belongs to { $service }, which copies files while they are being written. That can damage a vault.
    .hint = Keep the vault in a folder of this computer alone; backups may lie there.
error-place-network = This folder lies on another computer. A vault can be damaged when the connection breaks.
    .hint = Keep the vault in a folder of this computer; backups may lie there.
error-restore-confirm = The number is not { $number }: nothing was replaced.
    .hint = Type the number of the backup’s last change.
cli-reading-only = This vault lies where nothing can be written: it is open for reading only, and who reads what is not written down.

dialog-backup = Backup to restore
dialog-backup-kinds = Backups of CSP Desk
dialog-restored = Folder for the restored vault
progress-restore = Opening the backup
progress-second-copy = Copying to the second place

window-first-restore = Restore a backup
window-first-restore-words = On a new laptop, from a stick or a folder with backups.
window-unlock-restore = Restore a backup
window-reading-only = For reading only.
window-reading-only-words = This vault lies where nothing can be written. Nothing can be changed, and who reads what is not written down.
window-second-late = { $days ->
        [one] The second copy of backups was last made one day ago.
       *[other] The second copy of backups was last made { $shown } days ago.
    }
window-second-late-words = Put the stick in before you lock the vault: { $folder }
window-restore = Restore a backup
window-restore-words = A backup opens with a passphrase that an officer had when it was made, or with the printed recovery key. You see what is in it before anything is changed.
window-restore-choose = Choose a backup
window-restore-other = Another backup
window-restore-made = Made
window-restore-last = Last change
window-restore-device = Device
window-restore-holds = Holds
window-restore-counts = { $applicants } applicants, { $applications } applications, { $agreements } agreements
window-restore-officers = Officers
window-restore-opened-by = Opened by
window-restore-passphrase = Passphrase
window-restore-recovery = Recovery key
window-restore-passphrase-hint = The one of the time when the backup was made.
window-restore-to = Folder of the restored vault
window-restore-look = See what is in it
window-restore-looking = Checking the backup
window-restore-whole = The backup is whole and opens.
window-restore-empty = No vault stands in the folder: nothing is lost.
window-restore-nothing-lost = The vault that stands in the folder has nothing that is not in this backup.
window-restore-unknown = The vault that stands in the folder does not open with this key: what would be lost is not known. Its files are put aside, not deleted.
window-restore-lost = { $count ->
        [one] One change of the vault that stands in the folder is not in this backup and will be lost from it:
       *[other] { $shown } changes of the vault that stands in the folder are not in this backup and will be lost from it:
    }
window-restore-kept = That vault is backed up first, so this step can be taken back.
window-restore-confirm = To replace it, type { $number }
window-restore-confirm-hint = The number of the backup’s last change.
window-restore-now = Restore
window-restore-replace = Replace the vault
window-restored = The backup is restored
window-restored-words = New numbers carry { $device } from now on. Unlock with the passphrase of the time when the backup was made.
window-restored-replaced = The vault that stood there is in the backup { $file }
window-restored-aside = The files that stood there are in { $folder }
window-restored-unsigned = Nobody has signed this yet: the next officer who changes something does.
window-restored-unlock = Go to unlocking
