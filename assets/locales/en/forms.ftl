# Application forms on paper, receipts, and scanned piles.
action-forms-printed = Application forms printed
action-forms-entered = Returned forms entered
action-receipt-printed = Receipt printed
action-pile-scanned = Scanned pile attached
record-paper_form = Printed form
record-scan_pile = Scanned pile
record-scan_page = Scanned page
column-version = Version
column-state = State
column-printed_on = Printed on
column-scanned_at = Scanned
paper-form-printed = Printed
paper-form-returned = Returned
paper-form-void = Void
