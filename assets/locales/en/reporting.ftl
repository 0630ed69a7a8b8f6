# reporting
error-report-too-large = The sums of this month are too large to be right.
    .hint = Look for an amount with too many digits among the applications.
error-report-unreadable = The vault holds a fact that this version cannot read.
    .hint = Run the check under Setup.
