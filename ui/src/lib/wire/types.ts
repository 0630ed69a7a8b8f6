// Made from src-tauri/src/wire by `CSP_WRITE_WIRE=1 cargo test -p csp-desk wire`. Change it there.

/**
 * What an application's agreement holds.
 */
export type AgreementShown = { 
/**
 * Number.
 */
number: string, 
/**
 * What the programme gives, in kind.
 */
granted_cents: Cents, 
/**
 * Own share in cash.
 */
own_cash_cents: Cents, 
/**
 * Own share in kind.
 */
own_kind_cents: Cents, 
/**
 * Items, in order.
 */
items: Array<ItemShown>, 
/**
 * What it cannot be printed without, by code; words at `missing-<code>`.
 */
missing: Array<string>, 
/**
 * Whether it is signed: then its terms stand.
 */
signed: boolean, 
/**
 * Whether the terms were changed since they were approved.
 */
awaits: boolean, };

/**
 * What one value of a field means, wherever the file has it.
 */
export type Answer = { 
/**
 * The field.
 */
field: Field, 
/**
 * The value as the file has it; script, marks and case do not matter.
 */
written: string, 
/**
 * What it is read as instead, such as `mitrovice` for `Mitrovica`.
 */
value: string, };

/**
 * One row of the applicants table.
 */
export type ApplicantRow = { 
/**
 * The applicant, for opening.
 */
applicant: string, 
/**
 * The application, if there is one.
 */
application: string | null, 
/**
 * The application's number, else the applicant's.
 */
number: string, 
/**
 * Name as written; the organisation's where one applies.
 */
name: string, 
/**
 * The representative's name where an organisation applies.
 */
representative: string | null, 
/**
 * Municipality id; names come from the reference lists.
 */
municipality: string | null, 
/**
 * Community code; null where masked or not recorded.
 */
community: string | null, 
/**
 * Sex code.
 */
sex: string | null, 
/**
 * Component code.
 */
component: string | null, 
/**
 * State code.
 */
state: string | null, 
/**
 * Money requested.
 */
requested_cents: Cents | null, 
/**
 * The day it was received, `YYYY-MM-DD`.
 */
received_on: string | null, 
/**
 * How many flags and missing fields.
 */
flags: number, };

/**
 * One applicant with everything that is known.
 */
export type ApplicantShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number, such as `CSP4-A-P0042`.
 */
number: string, 
/**
 * Name as on the document.
 */
name: string, 
/**
 * The name in the other Serbian script, where it differs.
 */
name_other_script: string | null, 
/**
 * The person: the applicant, or the organisation's representative.
 */
person: PersonShown, 
/**
 * Proofs of identity.
 */
identifications: Array<IdentificationShown>, 
/**
 * The organisation, where one applies.
 */
organisation: OrganisationShown | null, 
/**
 * Applications, newest first.
 */
applications: Array<ApplicationShown>, };

/**
 * What the applicants table asks for. An empty list means "any"; the code `""` in one means "not recorded".
 */
export type ApplicantsQuery = { 
/**
 * Search text; folds scripts and spelling; empty for all.
 */
search: string, 
/**
 * States to show.
 */
states: Array<string>, 
/**
 * Components to show.
 */
components: Array<string>, 
/**
 * Municipality ids to show.
 */
municipalities: Array<string>, 
/**
 * Only applications with flags or something missing.
 */
attention: boolean, 
/**
 * Skip this many rows.
 */
offset: number, 
/**
 * At most this many rows; null for all.
 */
limit: number | null, };

/**
 * The applicants table. What is counted is what matches, not only what `limit` lets through.
 */
export type ApplicantsTable = { 
/**
 * One row per application, newest received first (best match first when searching); an applicant
 * without an application has one row, too.
 */
rows: Array<ApplicantRow>, 
/**
 * Rows that match.
 */
matching: number, 
/**
 * Rows there are.
 */
total: number, 
/**
 * Returnees among the matching.
 */
returnees: number, 
/**
 * Money requested by the matching.
 */
requested_cents: Cents, 
/**
 * Whether communities are masked in the rows.
 */
masked: boolean, };

/**
 * What was typed into the form of a new application. Field errors name these fields. Days and money as
 * people write them; choices hold codes, or the word in any of the programme's languages.
 */
export type ApplicationFields = { 
/**
 * An applicant already known, by identity or number: then the fields about person and organisation
 * are not looked at. Empty for a new one.
 */
applicant: string, 
/**
 * Organisation's name, where one applies.
 */
organisation_name: string, 
/**
 * Organisation's kind; what goes with the component when empty.
 */
organisation_kind: string, 
/**
 * Business registration number.
 */
nui: string, 
/**
 * Component.
 */
component: string, 
/**
 * Sector: code or own words.
 */
sector: string, 
/**
 * People in the household.
 */
household_size: string, 
/**
 * What is asked for, EUR.
 */
requested_eur: string, 
/**
 * Own share, EUR.
 */
own_share_eur: string, 
/**
 * The day it was received; today when empty.
 */
received_on: string, 
/**
 * Notes.
 */
notes: string, 
/**
 * Name exactly as on the document.
 */
full_name: string, 
/**
 * Given name, where known apart.
 */
given_name: string, 
/**
 * Family name, where known apart.
 */
family_name: string, 
/**
 * Sex.
 */
sex: string, 
/**
 * Birth date.
 */
birth_date: string, 
/**
 * Kind of identification.
 */
identification_kind: string, 
/**
 * The document's or personal number.
 */
identification_number: string, 
/**
 * Who issued it.
 */
identification_issuer: string, 
/**
 * Who certified the identity, for `certified`.
 */
certified_by: string, 
/**
 * Why it was certified.
 */
certified_reason: string, 
/**
 * Community, as the person declares it.
 */
community: string, 
/**
 * The person's own words for another community.
 */
community_note: string, 
/**
 * Displacement.
 */
displacement: string, 
/**
 * `yes`, `no` or empty.
 */
disability: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Municipality.
 */
municipality: string, 
/**
 * Town or village.
 */
settlement: string, 
/**
 * Street.
 */
address: string, 
/**
 * House number.
 */
house_number: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Preferred language and script.
 */
language: string, };

/**
 * One application with its story.
 */
export type ApplicationShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number, such as `CSP4-A-0042`.
 */
number: string, 
/**
 * Component code.
 */
component: string | null, 
/**
 * Sector, as a code of the list or in the applicant's own words.
 */
sector: string | null, 
/**
 * Municipality id of the activity.
 */
municipality: string | null, 
/**
 * State code.
 */
state: string, 
/**
 * Money requested.
 */
requested_cents: Cents | null, 
/**
 * Own share.
 */
own_share_cents: Cents | null, 
/**
 * People in the household.
 */
household_size: number | null, 
/**
 * Notes.
 */
notes: string | null, 
/**
 * Doubts about what was read or typed.
 */
flags: Array<FlagShown>, 
/**
 * Names of fields an agreement will need and that are missing; words at `field-<name>`.
 */
missing: Array<string>, 
/**
 * The story, oldest first.
 */
history: Array<HistoryEntry>, 
/**
 * States it may move to now, by this officer.
 */
next: Array<NextState>, 
/**
 * The file it came from, if it was imported.
 */
source: SourceShown | null, 
/**
 * Its agreement, once approved.
 */
agreement: AgreementShown | null, 
/**
 * What was signed about it, oldest first.
 */
approvals: Array<ApprovalShown>, 
/**
 * The event this officer may take out as recorded by mistake.
 */
correctable: string | null, };

/**
 * Where an application stands. Follows from its events.
 */
export type ApplicationState = "received" | "eligible" | "ineligible" | "returned" | "reserve" | "approved" | "rejected" | "withdrawn" | "agreed";

/**
 * A signature over what was decided.
 */
export type ApprovalShown = { 
/**
 * Its kind; words at `approval-<kind>`.
 */
kind: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * Who signed.
 */
by: string, 
/**
 * What was signed to be granted, where it is about an agreement.
 */
granted_cents: Cents | null, 
/**
 * Whether it still holds.
 */
holds: boolean, };

/**
 * Applications that need a look.
 */
export type Attention = { 
/**
 * `flagged` (doubts about what was read) or `missing` (no proof of identity or no municipality,
 * while the application is still on its way).
 */
kind: string, 
/**
 * How many applications.
 */
count: number, 
/**
 * Since when the oldest waits, `YYYY-MM-DD`.
 */
oldest: string | null, };

/**
 * What a backup says of itself.
 */
export type BackupHolds = { 
/**
 * When it was made, UTC.
 */
made_at: string, 
/**
 * When the last change in it was made, UTC.
 */
last_change_at: string, 
/**
 * The number of that change; typed to confirm that a vault is replaced.
 */
sequence: number, 
/**
 * The device that made it.
 */
device: string, 
/**
 * Whether it is the invented sample.
 */
sample: boolean, 
/**
 * How much is in it.
 */
counts: Counts, };

/**
 * A backup that was chosen. What it says of itself is proven by the preview.
 */
export type BackupInHand = { 
/**
 * The file, in full: what `RestoreOf` takes.
 */
file: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it says of itself.
 */
holds: BackupHolds, 
/**
 * The officers whose passphrase of then opens it.
 */
officers: Array<string>, };

/**
 * One backup.
 */
export type BackupShown = { 
/**
 * The file's name.
 */
file: string, 
/**
 * When it was made, UTC.
 */
made_at: string, 
/**
 * Why, by its code; words at `backup-why-<code>`.
 */
why: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * What it holds.
 */
counts: Counts, };

/**
 * The backups of the open vault.
 */
export type BackupsShown = { 
/**
 * Where they lie.
 */
folder: string, 
/**
 * The newest first.
 */
backups: Array<BackupShown>, 
/**
 * The second copy, where a folder for it was named.
 */
second: SecondCopy | null, 
/**
 * Why the last automatic one could not be made.
 */
trouble: Problem | null, };

/**
 * A record by its id.
 */
export type ById = { 
/**
 * The id.
 */
id: string, };

/**
 * Cancels long work.
 */
export type Cancel = { 
/**
 * The id of the channel that reports the work's progress.
 */
job: number, };

/**
 * Something in a row that cannot be read.
 */
export type CellProblem = { 
/**
 * The heading of the column at fault.
 */
column: string, 
/**
 * What the column was read as.
 */
field: Field | null, 
/**
 * The problem's code.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: { [key in string]: string }, };

/**
 * An amount in cents of EUR. Arithmetic is checked: an overflow is `None`, never a wrong figure.
 */
export type Cents = number;

/**
 * What an erasure left.
 */
export type CertificateShown = { 
/**
 * The certificate's number.
 */
number: string, 
/**
 * How many records were blanked.
 */
records: number, };

/**
 * One transaction in the change log; also the batch that `csp undo` takes.
 */
export type ChangeId = string;

/**
 * Changing one's own passphrase.
 */
export type ChangePassphrase = { 
/**
 * The present one.
 */
old: string, 
/**
 * The one from now on.
 */
passphrase: string, 
/**
 * The same once more.
 */
passphrase_again: string, };

/**
 * Gives an officer another role.
 */
export type ChangeRole = { 
/**
 * Who.
 */
id: string, 
/**
 * The role.
 */
role: Role, };

/**
 * Gives a setting a new version. Field errors name `valid_from`, `reason`, or the value's own fields
 * (nested ones as `footnotes.eu.sq`, `rules.0.ceiling`).
 */
export type ChangeSetting = { 
/**
 * Its key.
 */
key: string, 
/**
 * The fields that change, in the shape of the value; the others keep what they say on that day.
 */
value: unknown, 
/**
 * From when, as typed.
 */
valid_from: string, 
/**
 * Why.
 */
reason: string, };

/**
 * One change: what was done, by whom.
 */
export type ChangeShown = { 
/**
 * What `undo` takes.
 */
id: string, 
/**
 * When, UTC.
 */
at: string, 
/**
 * Who.
 */
officer: string, 
/**
 * What, by the action's code; words at `action-<code>`.
 */
action: string, 
/**
 * Records touched.
 */
records: number, 
/**
 * Impersonal facts, such as the file's name and counts.
 */
facts: Record<string, unknown>, 
/**
 * Whether it may be taken back at all; a later change may still stand against it.
 */
undoable: boolean, 
/**
 * Whether it was taken back.
 */
undone: boolean, };

/**
 * Changes what an approved application's agreement promises. Field errors as for [`GrantFields`].
 */
export type ChangeTerms = { 
/**
 * The application.
 */
application: string, 
/**
 * The new terms, whole.
 */
terms: GrantFields, };

/**
 * Which changes.
 */
export type ChangesQuery = { 
/**
 * Only those that touch this record, by id.
 */
record: string | null, 
/**
 * Only those of this kind, by the action's code; empty for all.
 */
action: string, 
/**
 * Only from this day on, `YYYY-MM-DD`; empty for all.
 */
since: string, 
/**
 * Only up to this day, `YYYY-MM-DD`; empty for all.
 */
until: string, 
/**
 * At most this many.
 */
limit: number | null, };

/**
 * One choice of a list.
 */
export type Choice = { 
/**
 * What records and forms hold.
 */
code: string, 
/**
 * What people read.
 */
names: Names, };

/**
 * A field that a merge chooses between; values as stored.
 */
export type ChoiceShown = { 
/**
 * The field, by the name of the form.
 */
field: string, 
/**
 * The first side's value.
 */
a: string | null, 
/**
 * The second side's value.
 */
b: string | null, 
/**
 * Whether the values are masked.
 */
masked: boolean, };

/**
 * Choosing a folder in the computer's own dialog.
 */
export type ChooseFolder = { 
/**
 * What for; decides the dialog's title and what the folder may then be used for.
 */
purpose: FolderPurpose, };

/**
 * What the officer chose for one column.
 */
export type ColumnChoice = { 
/**
 * Position from the left, counted from 0.
 */
column: number, 
/**
 * What it is read as; `None` leaves it unread.
 */
field: Field | null, };

/**
 * One column as a preview shows it.
 */
export type ColumnPreview = { 
/**
 * Position from the left, counted from 0.
 */
column: number, 
/**
 * Letters as a spreadsheet shows them.
 */
letters: string, 
/**
 * The heading as written; empty where there is none.
 */
heading: string, 
/**
 * What it is read as.
 */
field: Field | null, 
/**
 * How that was found.
 */
how: How, 
/**
 * The first values, as the file shows them. Personal: for the screen only.
 */
samples: Array<string>, };

/**
 * What became of a complaint.
 */
export type ComplaintOutcome = "upheld" | "rejected" | "withdrawn";

/**
 * A complaint.
 */
export type ComplaintShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * The decision complained about, as a state's code.
 */
decision: string, 
/**
 * The day it came.
 */
received_on: string, 
/**
 * Who complained, where it was not the applicant.
 */
by: string | null, 
/**
 * Why, in the applicant's words.
 */
ground: string, 
/**
 * The last day to answer.
 */
due_on: string, 
/**
 * Whether it should have been answered before today.
 */
overdue: boolean, 
/**
 * What became of it, as a code.
 */
outcome: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Who decided.
 */
decided_by: string | null, };

/**
 * What is typed of a consent. Field errors name these fields.
 */
export type ConsentFields = { 
/**
 * The purpose's code.
 */
purpose: string, 
/**
 * The day; today when empty.
 */
given_on: string, 
/**
 * Language and script of the wording.
 */
language: string, 
/**
 * How it was given, by its code.
 */
method: string, 
/**
 * The witness's name.
 */
witness: string, 
/**
 * The name of whoever consented for the person.
 */
proxy: string, };

/**
 * One consent.
 */
export type ConsentShown = { 
/**
 * The day.
 */
given_on: string, 
/**
 * Language of the wording.
 */
language: string, 
/**
 * How, by its code.
 */
method: string, 
/**
 * From when its wording is valid; null for the shipped one.
 */
wording_from: string | null, 
/**
 * Who collected it.
 */
collector: string, 
/**
 * The witness.
 */
witness: string | null, 
/**
 * Who consented for the person.
 */
proxy: string | null, 
/**
 * The day it was withdrawn.
 */
withdrawn_on: string | null, 
/**
 * How it was withdrawn, by its code.
 */
withdrawal_method: string | null, 
/**
 * Why it was withdrawn.
 */
withdrawal_reason: string | null, };

/**
 * Correcting details: only the fields named change.
 */
export type CorrectDetails = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * Field names and what was typed.
 */
changes: { [key in string]: string }, 
/**
 * Why.
 */
reason: string, };

/**
 * What became of a correction: saved, or every problem at its field and nothing saved.
 */
export type CorrectOutcome = { 
/**
 * The applicant as they are now.
 */
saved: ApplicantShown | null, 
/**
 * Problems, each with its `field`.
 */
problems: Array<Problem>, };

/**
 * One corrected field.
 */
export type CorrectionShown = { 
/**
 * When it was recorded, UTC.
 */
at: string, 
/**
 * The field's name.
 */
field: string, 
/**
 * Before; null where masked or empty.
 */
from: string | null, 
/**
 * After; null where masked or empty.
 */
to: string | null, 
/**
 * Whether the values are hidden until `unmask`.
 */
masked: boolean, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Who.
 */
officer: string, };

/**
 * Asks what was written about an application.
 */
export type CorrespondenceOf = { 
/**
 * The application.
 */
application: string, 
/**
 * The language of the words that come from the settings.
 */
language: Language, };

/**
 * What was written about an application, and what can be.
 */
export type CorrespondenceShown = { 
/**
 * The letters, oldest first.
 */
letters: Array<LetterShown>, 
/**
 * The letters there is something to tell by now, as codes.
 */
writable: Array<LetterKind>, 
/**
 * The complaints, oldest first.
 */
complaints: Array<ComplaintShown>, 
/**
 * Whether a complaint about the decision it stands at can be recorded now.
 */
may_complain: boolean, 
/**
 * Where misconduct is reported instead.
 */
misconduct_channel: string, };

/**
 * How many times something was found.
 */
export type Count = { 
/**
 * The code of what was found.
 */
code: string, 
/**
 * The field it is about.
 */
field: string | null, 
/**
 * How many rows.
 */
rows: number, };

/**
 * How many records a backup holds.
 */
export type Counts = { 
/**
 * Applicants.
 */
applicants: number, 
/**
 * Applications.
 */
applications: number, 
/**
 * Agreements.
 */
agreements: number, 
/**
 * Changes in the log.
 */
changes: number, };

/**
 * Decides a complaint. Field errors name these fields.
 */
export type DecideComplaint = { 
/**
 * The application.
 */
application: string, 
/**
 * The complaint.
 */
complaint: string, 
/**
 * What becomes of it.
 */
outcome: ComplaintOutcome, 
/**
 * Why.
 */
reason: string, 
/**
 * The language of the words that come from the settings.
 */
language: Language, };

/**
 * Deciding what becomes of records whose term has ended.
 */
export type DecideRetention = { 
/**
 * The applicant, by identity or number.
 */
applicant: string, 
/**
 * What was typed.
 */
fields: RetentionFields, };

/**
 * A person's details for correcting them.
 */
export type DetailsShown = { 
/**
 * What is kept; masked fields are empty.
 */
fields: PersonFields, 
/**
 * The fields that are masked: what is not typed stays.
 */
masked: Array<string>, };

/**
 * A purpose data may be given out for.
 */
export type DisclosurePurposeShown = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Whether the officer who approved must be named.
 */
needs_approver: boolean, };

/**
 * Something that was given out.
 */
export type DisclosureShown = { 
/**
 * The day.
 */
on: string, 
/**
 * What, by its code; words at `disclosure-what-<code>`.
 */
what: string, 
/**
 * Which one.
 */
subject: string | null, 
/**
 * To whom.
 */
recipient: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * What else was said.
 */
note: string | null, 
/**
 * Under which contract or agreement.
 */
reference: string | null, 
/**
 * Who approved.
 */
approver: string | null, 
/**
 * The file's name.
 */
file_name: string | null, 
/**
 * SHA-256 of the file.
 */
file_sha256: string | null, 
/**
 * How many persons.
 */
persons: number, 
/**
 * Who gave it.
 */
officer: string, };

/**
 * A kept draft.
 */
export type Draft = { 
/**
 * Field names and what was typed.
 */
content: { [key in string]: string }, 
/**
 * When it was kept, UTC.
 */
saved_at: string, };

/**
 * Which form's draft.
 */
export type DraftOf = { 
/**
 * The form's name, such as `application`.
 */
form: string, };

/**
 * Which pairs.
 */
export type DuplicatesQuery = { 
/**
 * People of one house instead of one person.
 */
relatives: boolean, };

/**
 * Setup's page of duties apart.
 */
export type DutiesShown = { 
/**
 * Exceptions, newest first.
 */
exceptions: Array<ExceptionShown>, 
/**
 * What was unsealed for auditors, newest first.
 */
unsealings: Array<UnsealingShown>, 
/**
 * The pairs of duties; words at `duty-<code>`.
 */
duties: Array<Duty>, 
/**
 * The officers at work.
 */
officers: Array<OfficerName>, 
/**
 * The auditors at work.
 */
auditors: Array<OfficerName>, 
/**
 * Whether this officer may sign, withdraw and unseal.
 */
may_sign: boolean, };

/**
 * Two duties that are kept apart (domain: intake is not the assessor, requester not buyer not
 * receiver, the selector not the sole monitor; clearing a match needs two).
 */
export type Duty = "intake-assessment" | "assessment-decision" | "terms-approval" | "request-purchase" | "purchase-receipt" | "selection-monitoring" | "complaint-decision" | "clearance-clearance";

/**
 * What a step would put on one officer.
 */
export type DutyAhead = { 
/**
 * The pair's code; words at `duty-<code>`.
 */
duty: string, 
/**
 * The day of the officer's other step, `YYYY-MM-DD`.
 */
on: string, 
/**
 * `refused`, `covered` by an exception that stands, or one that `signs` itself with the step.
 */
how: string, };

/**
 * A person whose term has ended.
 */
export type EndedShown = { 
/**
 * The applicant's number.
 */
number: string, 
/**
 * The name.
 */
name: string, 
/**
 * The class, by its code; words at `retention-class-<code>`.
 */
class: string, 
/**
 * The day the term ended.
 */
since: string, };

/**
 * Enrols an officer. Field errors name these fields.
 */
export type EnrolOfficer = { 
/**
 * Their name.
 */
officer: string, 
/**
 * Their role.
 */
role: Role, 
/**
 * Their passphrase.
 */
passphrase: string, 
/**
 * Their passphrase once more.
 */
passphrase_again: string, };

/**
 * What became of a form: saved, or every problem at its field and nothing saved.
 */
export type EnterOutcome = { 
/**
 * The records made.
 */
saved: Entered | null, 
/**
 * Problems, each with its `field`.
 */
problems: Array<Problem>, };

/**
 * Records a form made.
 */
export type Entered = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * The applicant's number.
 */
applicant_number: string, 
/**
 * The application.
 */
application: string, 
/**
 * The application's number.
 */
application_number: string, 
/**
 * What `undo` takes.
 */
change: string | null, 
/**
 * What is odd but was accepted.
 */
flags: Array<FlagShown>, };

/**
 * Erasing a person's data.
 */
export type ErasePerson = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * The applicant's number, typed once more.
 */
confirm: string, 
/**
 * Why, and on what ground.
 */
fields: ErasureFields, };

/**
 * What a manager types to erase or restrict. Field errors name these fields.
 */
export type ErasureFields = { 
/**
 * Why, by its code.
 */
reason: string, 
/**
 * On what ground within the term, by its code; empty for none.
 */
ground: string, };

/**
 * What one field says of a pair.
 */
export type EvidenceShown = { 
/**
 * The field; words at `match-field-<code>`.
 */
field: string, 
/**
 * How far the two agree; words at `match-agreement-<code>`.
 */
agreement: string, 
/**
 * Whether it speaks for one person.
 */
speaks_for: boolean, 
/**
 * The first side's value; null when it is masked or not recorded.
 */
a: string | null, 
/**
 * The second side's value.
 */
b: string | null, 
/**
 * Whether the values are masked.
 */
masked: boolean, };

/**
 * One exception.
 */
export type ExceptionShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * The pair's code; words at `duty-<code>`.
 */
duty: string, 
/**
 * The officer who may do both.
 */
officer: string, 
/**
 * Whether it is for every record.
 */
every: boolean, 
/**
 * The number of the application it is for.
 */
application: string | null, 
/**
 * The day of signing, `YYYY-MM-DD`.
 */
from: string, 
/**
 * The last day; null until withdrawn.
 */
until: string | null, 
/**
 * Why; null once erased, `acted-alone` where a manager gave none.
 */
reason: string | null, 
/**
 * The manager who signed.
 */
signed_by: string, 
/**
 * How many steps were taken under it.
 */
steps: number, 
/**
 * The day on which it was withdrawn.
 */
withdrawn_on: string | null, 
/**
 * Whether it covers steps taken today.
 */
in_force: boolean, };

/**
 * A field of an application as registers know it. The code is what `--map` and `--set` take.
 */
export type Field = "full_name" | "given_name" | "family_name" | "sex" | "birth_date" | "personal_number" | "community" | "municipality" | "settlement" | "address" | "house_number" | "postcode" | "phone" | "returnee" | "household_size" | "component" | "sector" | "requested_eur" | "own_share_eur" | "received_on" | "disability" | "enterprise_name" | "notes";

/**
 * What a field was and became, in words.
 */
export type FieldChangeShown = { 
/**
 * Its name.
 */
name: string, 
/**
 * Before.
 */
from: string | null, 
/**
 * After.
 */
to: string | null, 
/**
 * Whether the values are hidden.
 */
masked: boolean, };

/**
 * One row as the file has it.
 */
export type FileRow = { 
/**
 * The row's number, as the file shows it.
 */
row: number, 
/**
 * The cells as text.
 */
cells: Array<string>, };

/**
 * One sheet as the file has it.
 */
export type FileSheet = { 
/**
 * Name; empty for CSV.
 */
sheet: string, 
/**
 * Whether the workbook hides it.
 */
hidden: boolean, 
/**
 * The sheet's rows in all.
 */
row_count: number, 
/**
 * The first rows.
 */
rows: Array<FileRow>, };

/**
 * A doubt about what was read or typed: shown, never a refusal. Words at `flag-<code>`.
 */
export type FlagShown = { 
/**
 * The doubt's code.
 */
code: string, 
/**
 * The field it is about.
 */
field: string | null, };

/**
 * What a folder is chosen for.
 */
export type FolderPurpose = "new_vault" | "existing_vault" | "restored" | "recovery_page" | "documents" | "second_copy";

/**
 * Recording a consent.
 */
export type GiveConsent = { 
/**
 * The applicant, and the window's language.
 */
of: PersonalDataOf, 
/**
 * What was typed.
 */
fields: ConsentFields, };

/**
 * What is granted, as typed, EUR. Field errors name these fields; for items `items.<index>.<field>`,
 * counted from 0.
 */
export type GrantFields = { 
/**
 * What the programme gives, in kind; empty for what was asked.
 */
amount: string, 
/**
 * What the grantee adds in money; empty for nothing.
 */
own_cash: string, 
/**
 * What the grantee adds in kind; empty for nothing.
 */
own_kind: string, 
/**
 * The items; none for one line that stands for the whole grant.
 */
items: Array<ItemFields>, };

/**
 * The end of the change log, to be kept on paper.
 */
export type HeadShown = { 
/**
 * `SEQUENCE HASH`.
 */
head: string, 
/**
 * Its moment, UTC.
 */
at: string, 
/**
 * The founder's fingerprint.
 */
founder: string, };

/**
 * Something that happened to an application.
 */
export type HistoryEntry = { 
/**
 * Identity.
 */
id: string, 
/**
 * Kind code; for moves the state's code; words at `state-<code>`.
 */
kind: string, 
/**
 * The day it happened, `YYYY-MM-DD`.
 */
on: string, 
/**
 * When it was recorded, UTC.
 */
recorded_at: string, 
/**
 * Who recorded it.
 */
officer: string, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Money decided, for an approval.
 */
amount_cents: Cents | null, 
/**
 * Whether a later event corrects this one.
 */
corrected: boolean, };

/**
 * What one change did, or the history of one record and all that belongs to it.
 */
export type HistoryQuery = { 
/**
 * The change, by id; otherwise the record.
 */
change: string | null, 
/**
 * The record, by id.
 */
record: string | null, 
/**
 * So many records are passed over (of a change).
 */
offset: number, 
/**
 * At most so many (of a change).
 */
limit: number, 
/**
 * In this language.
 */
language: Language, };

/**
 * The home screen.
 */
export type Home = { 
/**
 * What waits, one line per state in which somebody must act, in the order of the work. Lines of
 * zero are included, except of the rare states `returned` and `reserve`.
 */
waiting: Array<Waiting>, 
/**
 * Applications that need a look: doubts left by reading, or data an agreement will need.
 */
attention: Array<Attention>, 
/**
 * All applicants.
 */
applicants: number, 
/**
 * All applications.
 */
applications: number, 
/**
 * The month so far.
 */
month: MonthSoFar, 
/**
 * Applications per municipality, for the tile map. Municipalities without any are left out.
 */
municipalities: Array<PlaceCount>, };

/**
 * How a column came to be read as a field.
 */
export type How = "heading" | "values" | "chosen" | "unread";

/**
 * A proof of identity.
 */
export type IdentificationShown = { 
/**
 * Kind code.
 */
kind: string, 
/**
 * Number.
 */
number: Masked, 
/**
 * Issuer.
 */
issuer: string | null, 
/**
 * Who certified it, for certified identification.
 */
certified_by: string | null, 
/**
 * Why it was certified.
 */
certified_reason: string | null, };

/**
 * A file in hand, by its handle.
 */
export type ImportFile = { 
/**
 * The file's handle.
 */
file: number, };

/**
 * A file in hand: as it is, and what its import would do. Nothing is written yet.
 */
export type ImportInHand = { 
/**
 * The file's handle for the next calls.
 */
file: number, 
/**
 * The file's name without its folder.
 */
file_name: string, 
/**
 * When this very file was imported before, `YYYY-MM-DD`.
 */
imported_before: string | null, 
/**
 * The file as it is: the first rows of each sheet, title rows included.
 */
sheets: Array<FileSheet>, 
/**
 * What an import would do under the options given.
 */
preview: ImportPreview | null, 
/**
 * Why there is no preview, such as no column with a name: choose columns, or another file.
 */
refusal: Problem | null, };

/**
 * Everything the officer decided; empty means "as you found it".
 */
export type ImportOptions = { 
/**
 * Field -> a heading's text, or a column's letters where no heading has that text; for every sheet
 * that has the column.
 */
map: Array<[Field, string]>, 
/**
 * Field -> one value for every row, in place of whatever the file says.
 */
set: Array<[Field, string]>, 
/**
 * Choices for single sheets, by the sheet's name (empty for CSV).
 */
sheets: { [key in string]: SheetChoice }, 
/**
 * What single values mean.
 */
answers: Array<Answer>, };

/**
 * What an import would do.
 */
export type ImportPreview = { 
/**
 * What the report would be; `batch` is always `None`.
 */
report: ImportReport, 
/**
 * The tables that were found.
 */
sheets: Array<SheetPreview>, 
/**
 * What rejects rows, most frequent first.
 */
problems: Array<ProblemGroup>, 
/**
 * What is doubtful, most frequent first.
 */
doubts: Array<ProblemGroup>, };

/**
 * What an import did. `imported + unchanged + rejected.len() == read`.
 */
export type ImportReport = { 
/**
 * Rows that speak of an applicant.
 */
read: number, 
/**
 * Rows imported now.
 */
imported: number, 
/**
 * Rows that an earlier import has brought already.
 */
unchanged: number, 
/**
 * Rows not imported, in the file's order.
 */
rejected: Array<RejectedRow>, 
/**
 * Doubts about the imported rows, by code and field.
 */
flags: Array<Count>, 
/**
 * Rows that speak of nobody. Blank ones stand only in the count of their kind.
 */
passed_over: Array<PassedOver>, 
/**
 * How many rows of each kind were passed over, by [`RowKind`] code.
 */
passed_over_counts: { [key in string]: number }, 
/**
 * Sheets not read.
 */
skipped: Array<SkippedSheet>, 
/**
 * The change that `undo` takes back; `None` when nothing was imported.
 */
batch: ChangeId | null, };

/**
 * Asks for a preview of the file in hand, or for its import.
 */
export type ImportRequest = { 
/**
 * The file's handle, from `import_choose`.
 */
file: number, 
/**
 * What the officer decided. Sent whole with every change.
 */
options: ImportOptions, };

/**
 * The programme's wordings in a language.
 */
export type InLanguage = { 
/**
 * The window's language.
 */
language: Language, };

/**
 * One item, as typed.
 */
export type ItemFields = { 
/**
 * What it is.
 */
description: string, 
/**
 * Its specification.
 */
specification: string, 
/**
 * Unit, such as `kg`; pieces where empty.
 */
unit: string, 
/**
 * Quantity, up to three decimals.
 */
quantity: string, 
/**
 * Price of one, EUR.
 */
unit_price: string, 
/**
 * `programme`, `own_cash` or `own_kind`.
 */
payer: string, 
/**
 * Country or territory of origin.
 */
origin: string, };

/**
 * One item of an agreement.
 */
export type ItemShown = { 
/**
 * What it is.
 */
description: string, 
/**
 * Its specification.
 */
specification: string | null, 
/**
 * Unit.
 */
unit: string | null, 
/**
 * Quantity in thousandths.
 */
quantity_milli: number, 
/**
 * Price of one.
 */
unit_price_cents: Cents, 
/**
 * `programme`, `own_cash` or `own_kind`.
 */
payer: string, 
/**
 * Country or territory of origin.
 */
origin: string | null, 
/**
 * Quantity times price.
 */
total_cents: Cents, };

/**
 * What was typed and is not yet saved; kept inside the vault, so it survives locking.
 */
export type KeepDraft = { 
/**
 * The form's name.
 */
form: string, 
/**
 * Field names and what was typed; empty to forget the draft.
 */
content: { [key in string]: string }, };

/**
 * A language with its script, by its BCP 47 tag.
 */
export type Language = "en" | "sq" | "sr-Latn" | "sr-Cyrl";

/**
 * What a letter tells.
 */
export type LetterKind = "clarification" | "ineligible" | "approved" | "reserve" | "rejected" | "returned" | "withdrawn" | "complaint";

/**
 * A letter.
 */
export type LetterShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * What it tells, as a code.
 */
kind: string, 
/**
 * Its language, as a code.
 */
language: string, 
/**
 * The day it was written.
 */
written_on: string, 
/**
 * The last day to complain.
 */
complaint_until: string | null, 
/**
 * Whether its file was made.
 */
given_out: boolean, };

/**
 * Changes of one kind on one day that would be lost.
 */
export type LostDayShown = { 
/**
 * The day, UTC.
 */
day: string, 
/**
 * What was done, by its code.
 */
action: string, 
/**
 * How often.
 */
changes: number, };

/**
 * A vault that was just made.
 */
export type MadeVault = { 
/**
 * The recovery key: shown once, to be printed or written down. Empty until the vault has one.
 */
recovery_key: string, 
/**
 * The session, already open.
 */
session: Session, };

/**
 * Makes the donation agreement as a PDF in `documents_folder`.
 */
export type MakeAgreement = { 
/**
 * The application.
 */
application: string, 
/**
 * `en-sq`, `en-sr-Latn`, `en-sr-Cyrl` or `en-sq-sr`.
 */
languages: string, };

/**
 * Writes a letter.
 */
export type MakeLetter = { 
/**
 * The application.
 */
application: string, 
/**
 * What it tells.
 */
kind: LetterKind, 
/**
 * Its language; the person's own when null.
 */
language: Language | null, 
/**
 * Anew, though one was given out.
 */
again: boolean, };

/**
 * Makes the month's workbook in `documents_folder`.
 */
export type MakeReport = { 
/**
 * The month.
 */
month: Month, 
/**
 * `internal`, `eu_office` or `public`.
 */
audience: string, 
/**
 * The workbook's language.
 */
language: Language, 
/**
 * What it is given out for: asked for the internal variant, null for the others.
 */
purpose: PurposeFields | null, };

/**
 * Making a person's own data as a PDF in `documents_folder`.
 */
export type MakeSubjectReport = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * The language; null for the one the person prefers.
 */
language: Language | null, };

/**
 * Making a vault. Field errors name these fields.
 */
export type MakeVault = { 
/**
 * The first officer's name.
 */
officer: string, 
/**
 * The first officer's role, by its code.
 */
role: Role, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The passphrase once more.
 */
passphrase_again: string, 
/**
 * The folder: `suggested_folder` or one given back by `choose_folder`.
 */
folder: string, };

/**
 * A value that may be masked: then `value` is null although something is recorded.
 */
export type Masked = { 
/**
 * The value, where it is shown.
 */
value: string | null, 
/**
 * Whether something is recorded.
 */
recorded: boolean, 
/**
 * Whether it is hidden until `unmask`.
 */
masked: boolean, };

/**
 * What one action asks for.
 */
export type MatrixRow = { 
/**
 * The action's code; words at `action-<code>`.
 */
action: string, 
/**
 * The roles that may do it.
 */
roles: Array<Role>, };

/**
 * Makes two records of one person one.
 */
export type MergePersons = { 
/**
 * The applicant who stays.
 */
kept: string, 
/**
 * The applicant who comes to it.
 */
other: string, 
/**
 * Fields whose values are the other's.
 */
from_other: Array<string>, 
/**
 * Why.
 */
reason: string, };

/**
 * A merge into an applicant.
 */
export type MergedShown = { 
/**
 * Identity, for taking it apart.
 */
id: string, 
/**
 * The number the other applicant had.
 */
number: string, 
/**
 * Their name as it was written.
 */
name: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * Who merged.
 */
officer: string, };

/**
 * A calendar month, such as `2026-10`.
 */
export type Month = string;

/**
 * A month that can be reported.
 */
export type MonthShown = { 
/**
 * `YYYY-MM`.
 */
month: Month, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * Events in it.
 */
events: number, };

/**
 * Figures of the current month, by business date.
 */
export type MonthSoFar = { 
/**
 * The month.
 */
month: Month, 
/**
 * Applications received.
 */
received: number, 
/**
 * Found eligible.
 */
eligible: number, 
/**
 * Approved.
 */
approved: number, 
/**
 * Agreements signed.
 */
agreed: number, 
/**
 * Money granted by agreements signed this month.
 */
granted_cents: Cents, };

/**
 * Moves an application. Field errors name these fields; for items `items.<index>.<field>`.
 */
export type MoveApplication = { 
/**
 * The application.
 */
id: string, 
/**
 * The state to move to.
 */
state: ApplicationState, 
/**
 * The day it happened, as typed.
 */
on: string, 
/**
 * Why, where needed; else empty.
 */
reason: string, 
/**
 * What is granted, when approving; else null.
 */
grant: GrantFields | null, };

/**
 * One name in each language and script.
 */
export type Names = { 
/**
 * English; for a municipality the dual name.
 */
en: string, 
/**
 * Albanian.
 */
sq: string, 
/**
 * Serbian in Latin script.
 */
"sr-Latn": string, 
/**
 * Serbian in Cyrillic script.
 */
"sr-Cyrl": string, };

/**
 * A recovery key that was just made.
 */
export type NewRecoveryKey = { 
/**
 * Shown once.
 */
recovery_key: string, };

/**
 * A state an application may move to.
 */
export type NextState = { 
/**
 * The state's code.
 */
state: string, 
/**
 * Whether a reason must be given.
 */
needs_reason: boolean, 
/**
 * Whether the grant's money and items must be given.
 */
needs_items: boolean, 
/**
 * What duties apart say of it, where the officer took the other step.
 */
duty: DutyAhead | null, };

/**
 * Names one application.
 */
export type OfApplication = { 
/**
 * The application.
 */
application: string, };

/**
 * An officer to be chosen.
 */
export type OfficerName = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name as enrolled.
 */
name: string, };

/**
 * An officer in the list of the unlock screen.
 */
export type OfficerOption = { 
/**
 * What `unlock` takes.
 */
id: string, 
/**
 * Name as enrolled.
 */
name: string, };

/**
 * One officer.
 */
export type OfficerRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name as enrolled.
 */
name: string, 
/**
 * Role's code; words at `role-<code>`.
 */
role: string, 
/**
 * Fingerprint of their signing key.
 */
fingerprint: string, 
/**
 * When they were enrolled, UTC.
 */
enrolled_at: string | null, 
/**
 * Who gave them their role: an officer's name; null for the founder and the recovery key.
 */
certified_by: string | null, 
/**
 * Whether they founded the vault.
 */
founder: boolean, 
/**
 * Whether their certificate holds.
 */
certified: boolean, 
/**
 * The last change they made, UTC.
 */
last_change: string | null, 
/**
 * The day they were disabled, `YYYY-MM-DD`.
 */
disabled_on: string | null, 
/**
 * Whether a passphrase of theirs opens the vault.
 */
has_slot: boolean, 
/**
 * Whether it is the officer at work.
 */
is_oneself: boolean, };

/**
 * The officer at work.
 */
export type OfficerShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name as enrolled.
 */
name: string, 
/**
 * Role; its words are at `role-<code>`.
 */
role: Role, };

/**
 * Setup's page of officers.
 */
export type OfficersShown = { 
/**
 * Every officer ever enrolled, those at work first.
 */
officers: Array<OfficerRow>, 
/**
 * Who may do what.
 */
matrix: Array<MatrixRow>, 
/**
 * Whether this officer may enrol others.
 */
may_enrol: boolean, 
/**
 * Whether this officer may disable others and change roles.
 */
may_manage: boolean, };

/**
 * Opening the folder of an existing vault; the vault is then locked.
 */
export type OpenVault = { 
/**
 * A folder given back by `choose_folder`.
 */
folder: string, };

/**
 * An organisation.
 */
export type OrganisationShown = { 
/**
 * Name.
 */
name: string, 
/**
 * Kind code.
 */
kind: string, 
/**
 * Business registration number.
 */
nui: string | null, 
/**
 * Municipality id.
 */
municipality: string | null, };

/**
 * Names a pair.
 */
export type PairOf = { 
/**
 * The one applicant.
 */
a: string, 
/**
 * The other.
 */
b: string, };

/**
 * Two applicants who are likely one person, or people of one house.
 */
export type PairShown = { 
/**
 * The one entered first.
 */
a: SideShown, 
/**
 * The other.
 */
b: SideShown, 
/**
 * How likely, in whole per cent.
 */
percent: number, 
/**
 * Why, the weightiest first.
 */
evidence: Array<EvidenceShown>, };

/**
 * The pairs, at most so many as one looks at.
 */
export type PairsShown = { 
/**
 * How many there are.
 */
count: number, 
/**
 * The likeliest of them.
 */
pairs: Array<PairShown>, };

/**
 * A row that was passed over.
 */
export type PassedOver = { 
/**
 * The sheet's name; empty for CSV.
 */
sheet: string, 
/**
 * The row as the file shows it.
 */
row: number, 
/**
 * Why.
 */
kind: RowKind, };

/**
 * What the officer's role allows: a button that cannot succeed is not offered.
 */
export type Permissions = { 
/**
 * Enter, import.
 */
enter: boolean, 
/**
 * Move applications up to eligibility.
 */
check: boolean, 
/**
 * Approve, reject, approve terms, take a wrong step out.
 */
decide: boolean, 
/**
 * See who looked at which record.
 */
reads: boolean, 
/**
 * Change what an agreement promises.
 */
terms: boolean, 
/**
 * Change settings of the programme.
 */
settings: boolean, 
/**
 * See personal numbers and communities.
 */
unmask: boolean, 
/**
 * Make agreements and reports.
 */
documents: boolean, 
/**
 * Take changes back.
 */
undo: boolean, 
/**
 * Give the database a new key, replace the recovery key.
 */
keys: boolean, };

/**
 * What was typed about a person. Empty means not given; choices hold codes, or the word in any of the
 * programme's languages. It carries personal data and therefore has no `Debug`.
 */
export type PersonFields = { 
/**
 * Name exactly as on the document.
 */
full_name: string, 
/**
 * Given name, where known apart.
 */
given_name: string, 
/**
 * Family name, where known apart.
 */
family_name: string, 
/**
 * Sex.
 */
sex: string, 
/**
 * Birth date.
 */
birth_date: string, 
/**
 * Kind of identification.
 */
identification_kind: string, 
/**
 * The document's or personal number.
 */
identification_number: string, 
/**
 * Who issued it.
 */
identification_issuer: string, 
/**
 * Who certified the identity, for `certified`.
 */
certified_by: string, 
/**
 * Why it was certified.
 */
certified_reason: string, 
/**
 * Community, as the person declares it.
 */
community: string, 
/**
 * The person's own words for another community.
 */
community_note: string, 
/**
 * Displacement.
 */
displacement: string, 
/**
 * `yes`, `no` or empty.
 */
disability: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Municipality.
 */
municipality: string, 
/**
 * Town or village.
 */
settlement: string, 
/**
 * Street.
 */
address: string, 
/**
 * House number.
 */
house_number: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Preferred language and script.
 */
language: string, };

/**
 * A person.
 */
export type PersonShown = { 
/**
 * Given name, where known apart.
 */
given_name: string | null, 
/**
 * Family name, where known apart.
 */
family_name: string | null, 
/**
 * Sex code.
 */
sex: string | null, 
/**
 * Birth date, `YYYY-MM-DD`.
 */
birth_date: string | null, 
/**
 * Whole years today.
 */
age: number | null, 
/**
 * Community code, as the person declared it.
 */
community: Masked, 
/**
 * Displacement code.
 */
displacement: string | null, 
/**
 * `yes` or `no`.
 */
disability: string | null, 
/**
 * Phone, formatted.
 */
phone: string | null, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Settlement.
 */
settlement: string | null, 
/**
 * Street.
 */
address: string | null, 
/**
 * House number.
 */
house_number: string | null, 
/**
 * Postcode.
 */
postcode: string | null, 
/**
 * Preferred language and script (BCP 47).
 */
language: string | null, };

/**
 * The codes to choose from.
 */
export type PersonalDataChoices = { 
/**
 * How consent is given; words at `consent-method-<code>`.
 */
methods: Array<string>, 
/**
 * How it is withdrawn; words at `withdrawal-method-<code>`.
 */
withdrawals: Array<string>, 
/**
 * Why data is restricted; words at `restriction-reason-<code>`.
 */
restrictions: Array<string>, 
/**
 * Why it is erased; words at `erasure-reason-<code>`.
 */
erasures: Array<string>, 
/**
 * On what ground within the term; words at `erasure-ground-<code>`.
 */
grounds: Array<string>, };

/**
 * The personal data of an applicant, with the programme's own wordings in a language.
 */
export type PersonalDataOf = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * The window's language.
 */
language: Language, };

/**
 * What this officer may do with a person's data.
 */
export type PersonalDataPermissions = { 
/**
 * Record consents and withdrawals.
 */
consent: boolean, 
/**
 * Correct details.
 */
correct: boolean, 
/**
 * Give the person their data.
 */
give: boolean, 
/**
 * Restrict, lift, erase.
 */
erase: boolean, };

/**
 * What is recorded about the data of a person.
 */
export type PersonalDataShown = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * The applicant's number.
 */
number: string, 
/**
 * `used`, `restricted` or `erased`.
 */
standing: string, 
/**
 * The language the person prefers; null when not recorded.
 */
language: string | null, 
/**
 * Every purpose and where it stands.
 */
purposes: Array<PurposeShown>, 
/**
 * What was corrected, newest first.
 */
corrections: Array<CorrectionShown>, 
/**
 * What was given out with this person in it, newest first.
 */
given: Array<DisclosureShown>, 
/**
 * The class of the records, by its code.
 */
class: string, 
/**
 * Until when they are kept; null while not known.
 */
until: string | null, 
/**
 * The codes to choose from.
 */
choices: PersonalDataChoices, 
/**
 * What this officer may do here.
 */
may: PersonalDataPermissions, };

/**
 * How many applications in one municipality.
 */
export type PlaceCount = { 
/**
 * The municipality's id.
 */
municipality: string, 
/**
 * How many.
 */
count: number, };

/**
 * A folder somebody thinks of for a vault.
 */
export type PlaceOf = { 
/**
 * The folder, in full.
 */
folder: string, };

/**
 * What the officer prefers to see; kept on this computer, outside the vault.
 */
export type Preferences = { 
/**
 * The window's language and script.
 */
language: Language, 
/**
 * Light, dark, or as the computer has it.
 */
theme: Theme, 
/**
 * After how many minutes without anybody at the keyboard the vault locks: 1 to 60.
 */
lock_after: number, };

/**
 * A recovery key to be printed.
 */
export type PrintRecoveryKey = { 
/**
 * The key as it was shown.
 */
recovery_key: string, 
/**
 * A folder given back by `choose_folder`.
 */
folder: string, };

/**
 * What Setup shows of personal data.
 */
export type PrivacyShown = { 
/**
 * Whose term has ended.
 */
ended: Array<EndedShown>, 
/**
 * Whose data is restricted.
 */
restricted: Array<RestrictedShown>, 
/**
 * What was given out, newest first.
 */
given: Array<DisclosureShown>, 
/**
 * Whether this officer decides about terms and restrictions.
 */
may_decide: boolean, };

/**
 * What the window, the command line and reports of rejected rows show of an error. The words come
 * from the locale key `error-<code>` with `args`, and the hint, if any, from its attribute `.hint`.
 * Nothing personal is ever among the arguments.
 */
export type Problem = { 
/**
 * The stable code in kebab-case, such as `wrong-passphrase`.
 */
code: string, 
/**
 * Arguments for the words.
 */
args: { [key in string]: string }, 
/**
 * The form field that is at fault, by its name on the wire.
 */
field: string | null, };

/**
 * Problems or doubts of one kind in one column.
 */
export type ProblemGroup = { 
/**
 * The code.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: { [key in string]: string }, 
/**
 * What the column is read as.
 */
field: Field | null, 
/**
 * The heading.
 */
column: string, 
/**
 * How many rows.
 */
rows: number, 
/**
 * The value in question, where an answer for all such rows is possible (places and other words of
 * closed lists, never a name or number). For the screen only.
 */
written: string | null, 
/**
 * What could be meant, as codes of the field.
 */
choices: Array<string>, };

/**
 * How far long work is. Sent through the channel.
 */
export type Progress = { 
/**
 * What is being done, by its code; words at `progress-<code>`.
 */
step: string, 
/**
 * Done so far, in the step's own units.
 */
done: number, 
/**
 * Of how many; 0 where nobody can say.
 */
total: number, };

/**
 * Why it was given out, as typed or as goes without saying. Field errors name these fields.
 */
export type PurposeFields = { 
/**
 * The purpose's code in the settings.
 */
purpose: string, 
/**
 * To whom.
 */
recipient: string, 
/**
 * What else is to be said.
 */
note: string, 
/**
 * The officer who approved, by name, where the purpose demands one.
 */
approver: string, };

/**
 * One purpose consent is asked for.
 */
export type PurposeShown = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What the person is asked.
 */
wording: string, 
/**
 * `given`, `withdrawn` or `not-recorded`; words at `consent-state-<code>`.
 */
state: string, 
/**
 * What follows from a withdrawal, by its code; words at `consent-effect-<code>`.
 */
effect: string | null, 
/**
 * Whether an applicant without it is flagged.
 */
expected: boolean, 
/**
 * What was recorded, newest first.
 */
consents: Array<ConsentShown>, };

/**
 * A read that matters.
 */
export type ReadShown = { 
/**
 * Its number in the log of reads, from 1.
 */
number: number, 
/**
 * When, UTC.
 */
at: string, 
/**
 * Who.
 */
officer: string, 
/**
 * What; words at `access-<code>`.
 */
action: string, 
/**
 * The number people know the record by.
 */
record: string | null, 
/**
 * The applicant to open, where the record is one or an application of one.
 */
applicant: string | null, 
/**
 * Why, where a purpose was asked.
 */
purpose: string | null, };

/**
 * Which reads.
 */
export type ReadsQuery = { 
/**
 * Only of the record with this number; empty for all.
 */
record: string, 
/**
 * Only by the officer of this name; empty for all.
 */
officer: string, 
/**
 * Only from this day on, `YYYY-MM-DD`; empty for all.
 */
since: string, 
/**
 * Only up to this day, `YYYY-MM-DD`; empty for all.
 */
until: string, 
/**
 * At most this many.
 */
limit: number | null, };

/**
 * What a change did to one record, in words.
 */
export type RecordChangeShown = { 
/**
 * The change.
 */
change: ChangeShown, 
/**
 * The record's kind and number, in words.
 */
record: string, 
/**
 * `insert`, `update` or `delete`; words at `window-record-<kind>`.
 */
kind: string, 
/**
 * Whether personal values were erased.
 */
erased: boolean, 
/**
 * Its fields.
 */
fields: Array<FieldChangeShown>, };

/**
 * Records a complaint. Field errors name these fields.
 */
export type RecordComplaint = { 
/**
 * The application.
 */
application: string, 
/**
 * Why, in the applicant's words.
 */
ground: string, 
/**
 * Why it is taken up although it came late; else empty.
 */
late: string, 
/**
 * The language of the words that come from the settings.
 */
language: Language, };

/**
 * Coming in with the recovery key.
 */
export type Recover = { 
/**
 * The recovery key as it is typed.
 */
recovery_key: string, 
/**
 * Whose passphrase is new: an officer's name, known or not.
 */
officer: string, 
/**
 * The passphrase from now on.
 */
passphrase: string, 
/**
 * The same once more.
 */
passphrase_again: string, };

/**
 * The lists forms choose from and tables translate by. Static; the same locked and open.
 */
export type ReferenceLists = { 
/**
 * The 38 municipalities, in the order of their Albanian names.
 */
municipalities: Array<Choice>, 
/**
 * The communities a person may declare.
 */
communities: Array<Choice>, 
/**
 * The sectors of activity.
 */
sectors: Array<Choice>, 
/**
 * Codes of components, in order; words at `component-<code>`.
 */
components: Array<string>, 
/**
 * Codes of application states, in order; words at `state-<code>`.
 */
states: Array<string>, 
/**
 * Codes of roles, in order; words at `role-<code>`.
 */
roles: Array<string>, 
/**
 * Codes of displacement, in order; words at `displacement-<code>`.
 */
displacements: Array<string>, 
/**
 * Codes of kinds of identification, in order; words at `identification-<code>`.
 */
identifications: Array<string>, 
/**
 * Codes of kinds of organisation, in order; words at `organisation-<code>`.
 */
organisations: Array<string>, 
/**
 * The fields a column of a register can be read as, in order; words at `field-<name>`.
 */
import_fields: Array<string>, };

/**
 * A row that was not imported, and why.
 */
export type RejectedRow = { 
/**
 * The sheet's name; empty for CSV.
 */
sheet: string, 
/**
 * The row as the file shows it, counted from 1.
 */
row: number, 
/**
 * The heading of the column at fault; its letters where it has no heading.
 */
column: string, 
/**
 * What the column was read as.
 */
field: Field | null, 
/**
 * The problem's code; the words are at `error-<code>`.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: { [key in string]: string }, 
/**
 * What else is wrong in the row.
 */
also: Array<CellProblem>, };

/**
 * Which backup, opened by what, to where.
 */
export type RestoreOf = { 
/**
 * The `file` of a `BackupInHand`.
 */
file: string, 
/**
 * The folder: the vault's own, `suggested_folder`, or one given back by `choose_folder`.
 */
folder: string, 
/**
 * Whose passphrase, by name; empty with the recovery key.
 */
officer: string, 
/**
 * The passphrase of then.
 */
passphrase: string, 
/**
 * The recovery key as it is typed; empty with a passphrase.
 */
recovery_key: string, 
/**
 * The number of the backup's last change, where a vault is replaced; else empty.
 */
confirm: string, };

/**
 * What restoring would mean.
 */
export type RestorePreview = { 
/**
 * What the backup holds, proven.
 */
holds: BackupHolds, 
/**
 * Whether a vault stands in the folder.
 */
stands: boolean, 
/**
 * Whether it does not open with this key: what would be lost is not known.
 */
unknown: boolean, 
/**
 * How many of its changes the backup does not have.
 */
lost: number, 
/**
 * The same by day and kind, the latest first.
 */
days: Array<LostDayShown>, 
/**
 * What to know of the folder.
 */
warning: Problem | null, };

/**
 * A backup that was restored.
 */
export type RestoredShown = { 
/**
 * The code that numbers carry from now on.
 */
device: string, 
/**
 * Whether an officer has signed the restoration.
 */
signed: boolean, 
/**
 * The backup of the vault that stood there.
 */
replaced: string | null, 
/**
 * The folder with the files of one that did not open.
 */
put_aside: string | null, 
/**
 * The session: before the restored vault, locked.
 */
session: Session, };

/**
 * Restricting the use of a person's data, or lifting it.
 */
export type RestrictPerson = { 
/**
 * The applicant, by identity or number.
 */
applicant: string, 
/**
 * Why, by its code; empty to lift the restriction.
 */
reason: string, };

/**
 * A person whose data is restricted.
 */
export type RestrictedShown = { 
/**
 * The applicant's number.
 */
number: string, 
/**
 * The name.
 */
name: string, 
/**
 * Why, by its code; words at `restriction-reason-<code>`.
 */
reason: string, 
/**
 * Since when.
 */
since: string, };

/**
 * What a manager types to decide. Field errors name these fields.
 */
export type RetentionFields = { 
/**
 * The decision, by its code.
 */
decision: string, 
/**
 * Why it is kept longer.
 */
reason: string, 
/**
 * Until when it is kept.
 */
keep_until: string, };

/**
 * What an officer may be.
 */
export type Role = "field-officer" | "me-officer" | "procurement-officer" | "programme-manager" | "auditor";

/**
 * Why a row is neither imported nor rejected.
 */
export type RowKind = "blank" | "total" | "heading" | "note";

/**
 * A sample vault that is ready: locked, with the passphrase its words must show.
 */
export type SampleReady = { 
/**
 * The passphrase of the sample programme, which is no secret.
 */
passphrase: string, 
/**
 * The session: open on the sample.
 */
session: Session, };

/**
 * What a search found, best first.
 */
export type SearchAnswer = { 
/**
 * At most twenty.
 */
hits: Array<SearchHit>, 
/**
 * Whether there are more.
 */
more: boolean, };

/**
 * An applicant that was found.
 */
export type SearchHit = { 
/**
 * Identity.
 */
applicant: string, 
/**
 * The newest application's number, else the applicant's own.
 */
number: string, 
/**
 * The organisation's name where one applies, else the person's.
 */
name: string, 
/**
 * Who represents the organisation.
 */
representative: string | null, 
/**
 * Code of the municipality.
 */
municipality: string | null, 
/**
 * Code of the newest application's state.
 */
state: string | null, 
/**
 * The weightiest field that was met; hits are grouped by it.
 */
field: string, 
/**
 * What each part of the query met.
 */
matches: Array<SearchMatch>, };

/**
 * What a part of the query met: a field, and its text in three pieces. The pieces are empty where the text
 * is masked.
 */
export type SearchMatch = { 
/**
 * The part as typed.
 */
typed: string, 
/**
 * `name`, `number`, `phone`, `document`, `enterprise`, `place` or `note`.
 */
field: string, 
/**
 * `exact`, `loose` (but for marks and spelling), `other-script`, or `nearly` (but for one mistake).
 */
how: string, 
/**
 * What stands before what was met.
 */
before: string, 
/**
 * What was met, as written.
 */
met: string, 
/**
 * What stands after.
 */
after: string, };

/**
 * What somebody typed.
 */
export type SearchQuery = { 
/**
 * As typed.
 */
text: string, };

/**
 * The second copy.
 */
export type SecondCopy = { 
/**
 * The folder or stick.
 */
folder: string, 
/**
 * When a copy was last there, UTC.
 */
last: string | null, 
/**
 * Why the last one could not be made.
 */
trouble: Problem | null, };

/**
 * A second copy that has not been made for some time.
 */
export type SecondCopyLate = { 
/**
 * The folder or stick.
 */
folder: string, 
/**
 * For how many days.
 */
days: number, };

/**
 * Where the window stands. Every command that changes it gives the new one back.
 */
export type Session = { 
/**
 * `first_run`: no vault is known; `locked`: one is, show the unlock screen; `open`: it is unlocked.
 */
stage: Stage, 
/**
 * The vault, unless this is the first run.
 */
vault: VaultShown | null, 
/**
 * Who may unlock it, in the order of enrolment. Empty on first run.
 */
officers: Array<OfficerOption>, 
/**
 * Who has unlocked it.
 */
officer: OfficerShown | null, 
/**
 * The programme's short name, such as `EU-CSP IV`; from the settings once open.
 */
programme: string | null, 
/**
 * Today, where the officer is, `YYYY-MM-DD`.
 */
today: string, 
/**
 * Whether personal numbers and communities are shown. Falls back with every locking.
 */
unmasked: boolean, 
/**
 * What this officer's role allows.
 */
may: Permissions, 
/**
 * The seconds until a passphrase may be tried again, after several wrong ones; else 0.
 */
pause: number, 
/**
 * Whether the open vault lies where nothing can be written: it can only be read.
 */
reading_only: boolean, 
/**
 * The second copy of backups, when its folder or stick has not been there for some time.
 */
second_copy_late: SecondCopyLate | null, 
/**
 * The folder a new vault would be made in unless another is chosen.
 */
suggested_folder: string, 
/**
 * The folder documents go to, once one was chosen.
 */
documents_folder: string | null, 
/**
 * What the officer prefers to see.
 */
preferences: Preferences, 
/**
 * The program's version.
 */
version: string, };

/**
 * One setting of the programme: a group of values that change together.
 */
export type SettingShown = { 
/**
 * Its key; words at `setting-<key>` with `.hint`.
 */
key: string, 
/**
 * The value in force today.
 */
value: unknown, 
/**
 * Versions, newest first; the default, which has no day, is the last.
 */
versions: Array<SettingVersion>, };

/**
 * One version of a setting.
 */
export type SettingVersion = { 
/**
 * The day from which it is in force, `YYYY-MM-DD`; none for the default.
 */
valid_from: string | null, 
/**
 * The value.
 */
value: unknown, 
/**
 * Why it changed.
 */
reason: string, 
/**
 * Whether it is the one in force today.
 */
in_force: boolean, };

/**
 * What the officer chose for one sheet.
 */
export type SheetChoice = { 
/**
 * Read the sheet although it was passed over (`true`), or pass it over (`false`).
 */
read: boolean | null, 
/**
 * The row that holds the headings, counted from 1 as the file shows it.
 */
header_row: number | null, 
/**
 * What single columns are; columns not named here stay as detected.
 */
columns: Array<ColumnChoice>, };

/**
 * One table as a preview shows it.
 */
export type SheetPreview = { 
/**
 * The sheet's name; empty for CSV.
 */
sheet: string, 
/**
 * The row of the headings, counted from 1.
 */
header_row: number, 
/**
 * The municipality that the title or the sheet's name gives to every row.
 */
municipality: string | null, 
/**
 * The columns from left to right.
 */
columns: Array<ColumnPreview>, 
/**
 * Rows that speak of an applicant.
 */
read: number, 
/**
 * Rows that would be rejected.
 */
rejected: number, };

/**
 * One side of a pair.
 */
export type SideShown = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * The applicant's number.
 */
number: string, 
/**
 * The name as written.
 */
name: string, 
/**
 * The register it came from, as `file · sheet · row`; null for what was typed.
 */
source: string | null, };

/**
 * Signs an exception. Field errors name these fields.
 */
export type SignException = { 
/**
 * The pair of duties.
 */
duty: Duty, 
/**
 * For whom.
 */
officer: string, 
/**
 * The number of the one application; empty for every record.
 */
application: string, 
/**
 * The last day as typed; empty until withdrawn.
 */
until: string, 
/**
 * Why.
 */
reason: string, };

/**
 * A sheet that holds no table of applicants.
 */
export type SkippedSheet = { 
/**
 * The sheet's name.
 */
sheet: string, 
/**
 * Why: `no-table`, `hidden`, `empty` or `chosen`; the words are at `skipped-<code>`.
 */
code: string, };

/**
 * Where an application came from.
 */
export type SourceShown = { 
/**
 * The file's name.
 */
file_name: string, 
/**
 * The sheet; empty for CSV.
 */
sheet: string, 
/**
 * The row, as the file shows it.
 */
row: number, };

/**
 * Where the window stands.
 */
export type Stage = "first_run" | "locked" | "open";

/**
 * What a passphrase is worth.
 */
export type StrengthShown = { 
/**
 * 0 for none, then 1 (falls within days) to 4.
 */
level: number, 
/**
 * What makes it easy to guess; its words are at `window-weakness-<code>`.
 */
weakness: string | null, 
/**
 * Whether it is taken as a new passphrase.
 */
enough: boolean, };

/**
 * Takes out the step an application stands on.
 */
export type TakeOutStep = { 
/**
 * The application.
 */
application: string, 
/**
 * Why it was wrong.
 */
reason: string, };

/**
 * Notes that two applicants are two people.
 */
export type TellApart = { 
/**
 * The one applicant.
 */
a: string, 
/**
 * The other.
 */
b: string, 
/**
 * Whether they live in one house.
 */
relatives: boolean, 
/**
 * Why.
 */
reason: string, };

/**
 * Light, dark, or as the computer has it.
 */
export type Theme = "system" | "light" | "dark";

/**
 * Somebody known who is likely the person of a form.
 */
export type TwinShown = { 
/**
 * Who.
 */
known: SideShown, 
/**
 * How likely it is the same person, in whole per cent.
 */
percent: number, 
/**
 * `same` or `relatives`.
 */
relation: string, 
/**
 * The fields that speak for it; words at `match-field-<code>`.
 */
fields: Array<string>, };

/**
 * A passphrase being typed, to be judged.
 */
export type TypedPassphrase = { 
/**
 * What is typed so far.
 */
passphrase: string, 
/**
 * Whose it will be; their own name is worth little.
 */
officer: string, };

/**
 * Takes a change back.
 */
export type Undo = { 
/**
 * The change, or the batch of an import.
 */
change: string, };

/**
 * Unlocking.
 */
export type Unlock = { 
/**
 * Who, by the `id` of an `OfficerOption`.
 */
officer: string, 
/**
 * The passphrase.
 */
passphrase: string, };

/**
 * Unseals applicants for an auditor. Field errors name these fields.
 */
export type UnsealRecords = { 
/**
 * For whom.
 */
auditor: string, 
/**
 * Numbers of applicants as typed, between blanks, commas or lines.
 */
applicants: string, 
/**
 * The last day as typed.
 */
until: string, 
/**
 * Why.
 */
reason: string, };

/**
 * One applicant unsealed for one auditor.
 */
export type UnsealingShown = { 
/**
 * The applicant's number.
 */
applicant: string, 
/**
 * The auditor.
 */
auditor: string, 
/**
 * The first day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * The last day.
 */
until: string, 
/**
 * Why; null once erased.
 */
reason: string | null, 
/**
 * The manager who signed.
 */
signed_by: string, 
/**
 * Whether the auditor sees the applicant in clear today.
 */
in_force: boolean, };

/**
 * The vault the window stands before.
 */
export type VaultShown = { 
/**
 * Its folder, in full.
 */
folder: string, 
/**
 * The last part of the folder.
 */
name: string, 
/**
 * Whether it holds the sample programme: every screen says so. Known only once open, else null.
 */
sample: boolean | null, 
/**
 * What to know of where it lies: in a folder that is copied elsewhere, or on another computer.
 */
warning: Problem | null, };

/**
 * Applications waiting in one state.
 */
export type Waiting = { 
/**
 * The state's code: `received`, `eligible`, `returned`, `reserve` or `approved`.
 */
state: string, 
/**
 * How many.
 */
count: number, 
/**
 * Since when the oldest waits, `YYYY-MM-DD`.
 */
oldest: string | null, };

/**
 * Recording a withdrawal.
 */
export type WithdrawConsent = { 
/**
 * The applicant, and the window's language.
 */
of: PersonalDataOf, 
/**
 * What was typed.
 */
fields: WithdrawalFields, };

/**
 * What is typed of a withdrawal.
 */
export type WithdrawalFields = { 
/**
 * The purpose's code.
 */
purpose: string, 
/**
 * The day; today when empty.
 */
on: string, 
/**
 * How, by its code.
 */
method: string, 
/**
 * Why, if said.
 */
reason: string, };

/**
 * Which language's words.
 */
export type WordsOf = { 
/**
 * The language and script.
 */
language: Language, };

/**
 * The words of a language.
 */
export type WordsSource = { 
/**
 * The language and script.
 */
language: Language, 
/**
 * The locale Fluent's plural rules go by: `en`, `sq` or `sr`.
 */
plural_locale: string, 
/**
 * Fluent source, all areas together. Serbian Latin is already derived.
 */
source: string, };

/**
 * A file that was written.
 */
export type WrittenFile = { 
/**
 * Its whole path.
 */
path: string, 
/**
 * Its name.
 */
file_name: string, 
/**
 * Its folder.
 */
folder: string, 
/**
 * Its size in bytes.
 */
bytes: number, };
