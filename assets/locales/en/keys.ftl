# Keys: rekeying, passphrases, the recovery key
error-recovery-key-unknown = This vault was made by an early version and does not know the public half of its recovery key.
    .hint = Replace the recovery key first, or open the vault once with the printed one.
cli-rekeyed = The database has a new key. Everybody opens the vault as before. Backups made before keep the old key: whoever could open them still can.
cli-passphrase-changed = { $officer } has a new passphrase. Backups made before still open with the old one.
cli-recovery-key-typed = Recovery key
cli-recovery-key-replaced = The old recovery key opens nothing any more, except backups made before. This is the new one:
cli-recovered = { $officer } opens the vault with the new passphrase from now on. Role: { $role }.
cli-recovery-page = The page with the recovery key is written. Print it, then delete the file: whoever has it opens the vault.
cli-passphrase-weak = Warning: this passphrase is easy to guess for somebody who has the vault's folder. Four or five words that have nothing to do with each other are better.
error-unlock-too-soon =
    { $seconds ->
        [1] After several wrong passphrases the next try has to wait 1 second.
       *[other] After several wrong passphrases the next try has to wait { $seconds } seconds.
    }
    .hint = Check the keyboard layout and Caps Lock meanwhile.
error-passphrase-weak =
    { $why ->
        [short] This passphrase is too short: it takes at least ten letters and signs, and more words.
        [known] This passphrase is made of what is tried first: common words, places in Kosovo, your own name or the year.
       *[pattern] This passphrase follows a pattern that is tried first: repeated, counted, dated, or along the keyboard.
    }
    .hint = Take four or five words that have nothing to do with each other.
error-key-file-cost = The vault's key file asks for another amount of work than this program ever sets. Somebody may have changed it.
    .hint = Put keys.json back from a backup of this vault, and have the laptop looked at.
error-key-file-twice = The vault's key file holds two slots for the same officer. Somebody may have changed it.
    .hint = Put keys.json back from a backup of this vault, and have the laptop looked at.
recovery-page-title = Recovery key
recovery-page-lead = This key opens the vault without any passphrase. Whoever holds this page can read everything in it.
recovery-page-groups = Eight groups of five signs. The last sign of each group checks it, so a mistyped group is named. Capital or small letters, blanks and hyphens make no difference; O counts as 0, I and L as 1.
recovery-page-vault = Vault
recovery-page-id = Identity
recovery-page-made = Printed on
recovery-page-founder = Founded by
recovery-page-fingerprint = Founder's fingerprint
recovery-page-use = When it is needed
recovery-page-use-1 = When a passphrase is forgotten: on the unlock screen choose “Forgotten passphrase?”, or run csp recover. It lets an officer in under a new passphrase.
recovery-page-use-2 = When the laptop is lost: it opens a backup of the vault on another one.
recovery-page-use-3 = The fingerprint shows whether a vault is still the one that was founded: csp verify prints it.
recovery-page-keep = How to keep it
recovery-page-keep-1 = In a sealed, signed envelope in the office's safe, away from the laptop. Not in a drawer, not as a photo, not in an e-mail.
recovery-page-keep-2 = Write down who opens the envelope, when and why.
recovery-page-keep-3 = When it has been used or seen by somebody else, replace it: Setup, Keys and lock, or csp recovery-key replace. The old page then opens nothing but earlier backups.
recovery-page-print = After printing
recovery-page-print-1 = Delete the file this page was printed from, and empty the waste bin.
recovery-page-print-2 = A shared printer may keep a copy: use one in the room and stand beside it.
recovery-page-print-3 = Compare the printed key with the screen, group by group, before the screen is closed.
recovery-page-foot = CSP Desk · recovery key · confidential
recovery-page-sample = Sample: everything in this vault is invented.
dialog-recovery-page = Folder for the page with the recovery key
window-setup-keys = Keys and lock
window-new-passphrase = New passphrase
window-old-passphrase = Present passphrase
window-weakness-short = More words would help most.
window-weakness-known = Common words, places in Kosovo and your own name are tried first.
window-weakness-pattern = Repeated signs, dates and rows of the keyboard are tried first.
window-passphrase-changed = The passphrase is changed. Backups made before still open with the old one.
window-keys-passphrase-words = Only you know it. Nobody can reset it, neither a manager nor the makers of this program; who forgets it comes in with the recovery key.
window-keys-change = Change passphrase
window-keys-lock = Locking
window-keys-lock-words = Ctrl+L locks from anywhere. The vault also locks when nobody is at the keyboard and when the computer sleeps.
window-keys-lock-after = When nobody is there, lock after
window-keys-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
 }
window-keys-recovery-words = When the printed page was used, lost or seen by somebody else, replace it.
window-keys-replace = Replace the recovery key
window-keys-replace-words = The old page opens nothing from then on. The new key is shown once.
window-keys-database = Key of the database
window-keys-database-words = A new key when you suspect that somebody has copied the old one. Everybody keeps their passphrase. When an officer is disabled this is done by itself.
window-keys-rekey = Give the database a new key
window-keys-rekey-words = The whole database is encrypted anew. It takes a few seconds; nothing is lost if the power goes.
window-keys-rekeyed = The database has a new key. Everybody opens the vault as before.
window-keys-backups = Backups made before keep what opened them then.
window-recovery-page = Page to print (PDF)
window-recovery-page-delete = Print it now, compare it with the screen, then delete the file and empty the waste bin. Whoever has the file opens the vault.
window-forgotten = Forgotten passphrase?
window-recover-words = The printed recovery key lets you in under a new passphrase, as a programme manager. It is written in the change log.
window-recovery-key-typed-hint = Eight groups of five signs; capital or small, with or without blanks.
window-recover-name-hint = An officer of this name gets new keys; a new name is enrolled.
window-recover-now = Open the vault
window-idle = Nobody there?
window-idle-seconds = { $count ->
    [one] The vault locks in { $shown } second. Any key keeps it open.
   *[other] The vault locks in { $shown } seconds. Any key keeps it open.
 }
window-pause = { $count ->
    [one] After several wrong passphrases the next try has to wait { $shown } second.
   *[other] After several wrong passphrases the next try has to wait { $shown } seconds.
 }
