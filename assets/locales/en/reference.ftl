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

# Communities
community-SRB = Serb
community-TUR = Turkish
community-BOS = Bosniak
community-GOR = Gorani
community-ROM = Roma
community-ASH = Ashkali
community-EGY = Egyptian
community-CRO = Croat
community-MNE = Montenegrin
community-ALB = Albanian
community-OTH = Other
community-NDS = Prefers not to say

# Sectors
sector-agriculture = Agriculture
sector-food_processing = Food processing
sector-textile = Textiles and clothing
sector-wood = Wood processing
sector-furniture = Furniture
sector-metal = Metal processing
sector-construction = Construction
sector-repair = Repairs
sector-retail = Retail
sector-transport = Transport
sector-tourism = Tourism and catering
sector-ict = Information technology
sector-hairdressing = Hairdressing and beauty
sector-handicraft = Handicraft
sector-services = Services
sector-other = Other

# Components
component-new_enterprise = New enterprise
component-existing_enterprise = Existing enterprise
component-association = Association
component-community_project = Community project
component-social_inclusion = Social-inclusion initiative

# Settings
setting-programme = Programme
    .hint = Title, phase, contract number, donor, implementer and dates.
setting-components = Components
    .hint = The ceiling and the least own share of each component.
setting-budget_lines = Budget lines
    .hint = The lines of the budget and their amounts.
setting-age_bands = Age bands
    .hint = The ages at which the bands of reports begin.
setting-paper = Paper
    .hint = Footnote, funding statement, clearance, signatory and periods on documents.
setting-reporting = Reporting
    .hint = Privacy of reports outside the office.
setting-field-title = Title
setting-field-short_name = Short name
setting-field-phase = Phase
setting-field-code = Beginning of numbers
setting-field-contract_number = Contract number
setting-field-donor_office = Donor's office
setting-field-implementer = Implementer
setting-field-starts_on = First day
setting-field-ends_on = Last day
setting-field-budget = Budget
setting-field-earlier_phases = Earlier phases
setting-field-rules = Rules
setting-field-lines = Lines
setting-field-starts = First ages
setting-field-footnotes = Footnotes on Kosovo
setting-field-visibility = Funding statement
setting-field-clearance = Clearance reference
setting-field-prevailing_language = Prevailing language
setting-field-logo = Logo
setting-field-signatory = Signatory
setting-field-signatory_title = Signatory's title
setting-field-business_months = Months the business must run
setting-field-ownership_months = Months until ownership is free
setting-field-record_years = Years papers are kept
setting-field-loss_report_days = Days to report loss or damage
setting-field-remedy_days = Days to mend a breach
setting-field-privacy_threshold = Least number of people in a shown group
setting-field-secondary_suppression = Hide what could be worked out from totals
footnote-eu = European Union
footnote-un = United Nations
footnote-none = None
error-setting-unknown = There is no such setting.
error-setting-field-unknown = The setting has no field "{ $field }".
error-setting-field = The value of "{ $field }" is not allowed here.
error-setting-reason-missing = A change of a setting needs its reason.
    .hint = Name the amendment or the decision.
error-setting-unchanged = The setting already says this.
