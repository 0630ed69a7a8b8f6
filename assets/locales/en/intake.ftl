# Reading files and importing registers.

error-no-register = No sheet of this file holds a table with a column of names.
    .hint = Check that the table has a row of headings, or say which column holds the names.
error-unknown-column = No sheet has a column “{ $column }”.
error-value-for-all = The value given for every row cannot be read ({ $value }).
error-import-stopped = The import was stopped. Nothing was written.

error-no-name = The row has no name.
error-unknown-municipality = This is no municipality in Kosovo.
    .hint = Correct the place in the file, or say which municipality is meant.
error-ambiguous-municipality = This can be more than one municipality: { $choices }.
    .hint = Say which one is meant.

error-file-not-there = There is no such file.
error-file-is-folder = This is a folder, not a file.
error-file-not-opened = The file cannot be opened.
    .hint = Close it in other programs and check that you may read it.
error-file-empty = The file is empty.
error-file-too-big = The file is larger than { $megabytes } MB.
    .hint = Take pictures and unused sheets out of it, or split it.
error-file-too-many-cells = The file has more than { $rows } rows, { $columns } columns in a sheet, or { $cells } cells.
    .hint = Split the file, or delete the cells beyond the table.
error-file-cell-too-long = A cell has more than { $characters } characters, which no spreadsheet program keeps. This is no register.
error-file-bomb = The file is packed in a way no spreadsheet program packs. It was not opened.
error-file-macros = The workbook contains macros. It was not opened.
    .hint = Save it as an .xlsx workbook without macros.
error-file-protected = The workbook is protected by a password.
    .hint = Save it without a password, or ask its sender to.
error-file-old-excel = The workbook is in an old or binary Excel format.
    .hint = Save it as .xlsx.
error-file-not-a-table = This file is neither a workbook nor a text table.
    .hint = Choose an .xlsx, .ods or .csv file.
error-file-damaged = The workbook is damaged and cannot be read.
    .hint = Open it in a spreadsheet program and save it again.
error-file-declarations = The workbook holds declarations that no spreadsheet program writes. It was not opened.
error-file-too-slow = Reading the file took longer than { $seconds } seconds and was stopped.
error-file-unreadable = Reading the file failed.
    .hint = Open it in a spreadsheet program and save it again.
error-file-no-reader = The program that reads files could not be started.
    .hint = Install CSP Desk again.

flag-missing = Missing
flag-century-assumed = Year written with two figures
flag-year-only = Only the year is written
flag-received-in-future = Received on a day in the future
flag-received-long-ago = Received before the programme began
flag-amount-zero = The amount is zero
flag-amount-large = Unusually large amount
flag-amount-rounded = Rounded to cents
flag-amount-negative = An amount below zero was left out
flag-amount-unusual = An amount that cannot be kept was left out
flag-other-currency = Another currency than EUR
flag-own-share-larger = The own share is larger than what is requested
flag-household-size-unusual = Unusual number of people in the household
flag-personal-number-rounded = The spreadsheet has rounded the personal number away
flag-postcode-unusual = Unusual postcode
flag-name-unusual = Unusual name
flag-name-part-missing = Part of the name is missing
flag-unknown-sex = A word for the sex that is not known
flag-unknown-community = A word for the community that is not known
flag-unknown-returnee = A word for the return that is not known
flag-unknown-disability = A word for the disability that is not known
flag-unknown-component = A word for the component that is not known
flag-unknown-sector = A word for the sector that is not known
flag-community-term = A term that many reject; ask the person how they declare themselves

skipped-no-table = No table of applicants
skipped-hidden = Hidden in the workbook
skipped-empty = Empty
skipped-chosen = Left out by choice

row-kind-blank = Blank rows
row-kind-total = Totals
row-kind-heading = Repeated headings
row-kind-note = Notes and titles

how-heading = By its heading
how-values = By its values
how-chosen = Chosen
how-unread = Not read

import-phase-checking = Checking rows
import-phase-writing = Writing rows

rejected-sheet = Rejected rows
rejected-origin = Row in the file

heading-full_name = Full name
heading-given_name = First name
heading-family_name = Surname
heading-sex = Sex
heading-birth_date = Date of birth
heading-personal_number = Personal number
heading-community = Community
heading-municipality = Municipality
heading-settlement = Village
heading-address = Address
heading-house_number = House number
heading-postcode = Postcode
heading-phone = Phone
heading-returnee = Returnee
heading-household_size = Household size
heading-component = Component
heading-sector = Sector
heading-requested_eur = Requested amount EUR
heading-own_share_eur = Own contribution EUR
heading-received_on = Date received
heading-disability = Disability
heading-enterprise_name = Enterprise name
heading-notes = Notes
