# The window: several cases at once, and the minutes.

window-several = Say the same of several
window-several-words = It is said of every case between these places of the ranking that nothing was said of yet. It counts once the session is closed, and each can still be changed until then.
window-several-from = From place
window-several-to = To place
window-several-outcome = What is said
window-several-count =
    { $n ->
        [one] { $shown } case, { $sum } asked for.
       *[other] { $shown } cases, { $sum } asked for.
    }
window-several-do =
    { $n ->
        [one] Say it of { $shown } case
       *[other] Say it of { $shown } cases
    }
window-minutes = Minutes
window-minutes-pdf = Minutes to sign (PDF)
window-minutes-workbook = Workbook
