# reference

# Values that cannot be read
error-value-missing = Nothing is written here.
error-not-a-number = This is not a number.
    .hint = Write it in figures, such as 1234.50.
error-amount-negative = The amount is below zero.
error-too-many-decimals = The amount has more than two decimals.
error-amount-too-large = The amount is too large.
error-other-currency = The amount is in another currency.
    .hint = Write it in EUR.
error-not-a-day = This is not written as a day.
    .hint = Write day, month and year, such as 23.11.2026.
error-no-such-day = The calendar has no such day.
