# Keys: rekeying, passphrases, the recovery key
error-recovery-key-unknown = This vault was made by an early version and does not know the public half of its recovery key.
    .hint = Replace the recovery key first, or open the vault once with the printed one.
cli-rekeyed = The database has a new key. Everybody opens the vault as before. Backups made before keep the old key: whoever could open them still can.
cli-passphrase-changed = { $officer } has a new passphrase. Backups made before still open with the old one.
cli-recovery-key-typed = Recovery key
cli-recovery-key-replaced = The old recovery key opens nothing any more, except backups made before. This is the new one:
cli-recovered = { $officer } opens the vault with the new passphrase from now on. Role: { $role }.
