# A disk that is full or failing.

error-disk-full = The disk is full. Nothing was changed.
    .hint = Make room on the disk, then try again.
error-disk-fault = The disk could not be read or written. Nothing was changed.
    .hint = Check that the disk or stick is plugged in, then try again. If it happens again, make a backup to another disk and have this one replaced.
