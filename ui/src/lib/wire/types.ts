// Made from src-tauri/src/wire by `CSP_WRITE_WIRE=1 cargo test -p csp-desk wire`. Change it there.

/**
 * Says that somebody owns or leads an organisation.
 */
export type AddMember = { 
/**
 * The organisation.
 */
id: string, 
/**
 * The form.
 */
fields: MemberFields, };

/**
 * Adds an obligation of its own. Field errors name these fields.
 */
export type AddObligation = { 
/**
 * The application.
 */
application: string, 
/**
 * What is to be done.
 */
words: string, 
/**
 * Until when, as typed.
 */
due_on: string, 
/**
 * The language of the words.
 */
language: Language, };

/**
 * Enters a supplier.
 */
export type AddSupplier = { 
/**
 * The form.
 */
fields: OrganisationFields, };

/**
 * Where somebody lived.
 */
export type Address = { 
/**
 * Identity.
 */
id: AddressId, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Town or village.
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
 * Since when.
 */
from: string | null, 
/**
 * Until when.
 */
to: string | null, };

/**
 * Where a person lived before.
 */
export type AddressId = string;

/**
 * Asks for an agreement.
 */
export type AgreementOf = { 
/**
 * The application.
 */
application: string, 
/**
 * The language of the words.
 */
language: Language, };

/**
 * An agreement as its page shows it.
 */
export type AgreementPageShown = { 
/**
 * Its number.
 */
number: string, 
/**
 * Whether both sides signed it.
 */
signed: boolean, 
/**
 * The day of the last signature.
 */
signed_on: string | null, 
/**
 * What it lacks before it can be signed, as codes.
 */
missing: Array<string>, 
/**
 * What the component asks for.
 */
particulars: Array<ParticularShown>, 
/**
 * Whether the municipality is a party.
 */
three_parties: boolean, 
/**
 * The versions that were printed.
 */
versions: Array<AgreementVersionShown>, 
/**
 * How it and its amendments were signed.
 */
signings: Array<SigningShown>, 
/**
 * What is to be done until when.
 */
obligations: Array<ObligationShown>, 
/**
 * The amendments.
 */
amendments: Array<AmendmentShown>, 
/**
 * Its end before its time.
 */
ending: EndingShown | null, 
/**
 * What can be asked back.
 */
returnable: Array<ReturnableShown>, };

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
 * A version that was printed.
 */
export type AgreementVersionShown = { 
/**
 * The amendment's number; the agreement itself when null.
 */
amendment: number | null, 
/**
 * Its number.
 */
version: number, 
/**
 * Its hash.
 */
content_hash: string, 
/**
 * The wording.
 */
wording: string, 
/**
 * The day it was made.
 */
made_on: string, 
/**
 * The languages it was printed in last.
 */
languages: string, 
/**
 * Whether it is the one that was signed.
 */
signed: boolean, };

/**
 * Gives a call a new version.
 */
export type AmendCall = { 
/**
 * The call.
 */
call: string, 
/**
 * The parts that change.
 */
content: { [part: string]: unknown }, 
/**
 * From when, as typed; today when empty.
 */
valid_from: string, 
/**
 * Why.
 */
reason: string, };

/**
 * An amendment.
 */
export type AmendmentShown = { 
/**
 * Its number.
 */
number: number, 
/**
 * Why.
 */
reason: string, 
/**
 * Each change, what was and what is to be.
 */
changes: Array<string>, 
/**
 * The day it was drawn up.
 */
drawn_up_on: string, 
/**
 * By whom.
 */
drawn_up_by: string, 
/**
 * The day it was approved.
 */
approved_on: string | null, 
/**
 * By whom.
 */
approved_by: string | null, 
/**
 * The day of the last signature.
 */
signed_on: string | null, };

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
 * What it is read as instead, such as `mitrovice` for `Mitrovica`; for a place with the settlement behind a
 * stroke where one is meant, such as `gracanica/Laplje Selo`.
 */
value: string, };

/**
 * Answers questions of the application's call; an empty answer takes one back.
 */
export type AnswerCall = { 
/**
 * The application.
 */
application: string, 
/**
 * Answers by the question's code, as typed.
 */
answers: { [key in string]: string }, };

/**
 * Records what an applicant answered.
 */
export type AnswerClarification = { 
/**
 * The application.
 */
application: string, 
/**
 * The request.
 */
request: string, 
/**
 * The answer.
 */
answer: string, 
/**
 * The day, as typed; today when empty.
 */
on: string, };

/**
 * An answer that is looked for.
 */
export type AnswerWanted = { 
/**
 * The question's code.
 */
question: string, 
/**
 * The answer; empty for none recorded.
 */
answer: string, };

/**
 * What an application says to its call.
 */
export type AnsweringShown = { 
/**
 * The call's identity.
 */
call: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its title.
 */
title: InLanguages, 
/**
 * Why the application was accepted late; empty where one sees only that it was.
 */
late_reason: string | null, 
/**
 * The call's own questions.
 */
questions: Array<Question>, 
/**
 * The answers, by the question's code.
 */
answers: { [key in string]: string }, 
/**
 * The checklist.
 */
checklist: ChecklistShown, 
/**
 * Days an applicant has to make something clear.
 */
clarification_days: number, 
/**
 * Whether this officer may find, ask and answer now.
 */
may_check: boolean, 
/**
 * Whether this officer may record answers to the call's questions.
 */
may_answer: boolean, };

/**
 * An applicant: a person, or an organisation with its representative.
 */
export type ApplicantId = string;

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
 * How an applicant stands towards the lists.
 */
export type ApplicantScreening = { 
/**
 * Words at `screening-standing-<code>`.
 */
standing: Standing, 
/**
 * Open candidates.
 */
open: number, 
/**
 * The newest lists.
 */
lists: Array<ListShown>, 
/**
 * Who is screened for them.
 */
screened: Array<ScreenedShown>, 
/**
 * Whether a certificate can be made.
 */
certifiable: boolean, };

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
 * The call it answers, by identity or number; none when empty.
 */
call: string, 
/**
 * Why it is accepted after the closing day; asked only then.
 */
late_reason: string, 
/**
 * Answers to the call's own questions, by the question's code.
 */
answers: { [key in string]: string }, 
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
 * One request for support, under one component.
 */
export type ApplicationId = string;

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
 * What came of its grant, by kind and day.
 */
outcomes: Array<OutcomeShown>, 
/**
 * The event this officer may take out as recorded by mistake.
 */
correctable: string | null, 
/**
 * The call it answers, with its checklist.
 */
answering: AnsweringShown | null, 
/**
 * What scoring and committees say; null where neither does.
 */
selection: SelectionShown | null, };

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
 * Asks an applicant to make something clear.
 */
export type AskClarification = { 
/**
 * The application.
 */
application: string, 
/**
 * The criterion it is about; else empty.
 */
criterion: string, 
/**
 * What is asked.
 */
asked: string, 
/**
 * The last day, as typed; the call's days when empty.
 */
due_on: string, };

/**
 * One assessor beside the others.
 */
export type AssessorLine = { 
/**
 * Name.
 */
name: string, 
/**
 * Applications scored whose scores are open.
 */
count: number, 
/**
 * Their average, in thousandths of a point.
 */
average_milli: number, 
/**
 * How far above the others' average on the same applications, in thousandths of a point.
 */
beside_others_milli: number, 
/**
 * Whether that is more than half of the gap that calls a third assessor.
 */
outlier: boolean, };

/**
 * Something that happened to an asset. The note may name a person: no `Debug`.
 */
export type AssetEventShown = { 
/**
 * Words at `asset-event-<code>`.
 */
kind: string, 
/**
 * The day.
 */
on: string, 
/**
 * What else is known.
 */
note: string | null, 
/**
 * The agreement it went to, or the incident, by number.
 */
about: string | null, };

/**
 * An asset of the register. It carries personal data and therefore has no `Debug`.
 */
export type AssetShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Tag.
 */
tag: string | null, 
/**
 * What it is.
 */
description: string, 
/**
 * Serial number.
 */
serial: string | null, 
/**
 * Thousandths.
 */
quantity_milli: number, 
/**
 * The unit.
 */
unit: string | null, 
/**
 * What it is worth.
 */
value_cents: Cents | null, 
/**
 * The day of the handover.
 */
on: string, 
/**
 * The applicant who holds it, for opening.
 */
applicant: string, 
/**
 * That application's number.
 */
application: string, 
/**
 * Whose it is.
 */
owner: string, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Words at `condition-<code>`.
 */
condition: string | null, 
/**
 * Whether it bears the EU's sticker.
 */
eu_sticker: boolean | null, 
/**
 * Where it is.
 */
place: string | null, 
/**
 * Words at `asset-state-<code>`.
 */
state: string, 
/**
 * Whether that state is one to look into.
 */
missing: boolean, 
/**
 * The first day on which title may pass.
 */
conditions_until: string | null, 
/**
 * The day title passed.
 */
title_passed_on: string | null, 
/**
 * Whether title may pass now.
 */
title_due: boolean, 
/**
 * Who keeps and uses it now.
 */
holders: Array<HolderShown>, 
/**
 * What happened to it.
 */
events: Array<AssetEventShown>, };

/**
 * Looks assets up.
 */
export type AssetsAsked = { 
/**
 * A tag, the code of a label, a serial number, words of the description or the owner's name; all when empty.
 */
search: string, };

/**
 * The register of assets. It carries personal data and therefore has no `Debug`.
 */
export type AssetsPage = { 
/**
 * The assets that were found, the first two hundred.
 */
assets: Array<AssetShown>, 
/**
 * How many were found.
 */
found: number, 
/**
 * How many there are.
 */
all: number, 
/**
 * Codes of what may happen to an asset; words at `asset-event-<code>`.
 */
events: Array<string>, 
/**
 * Codes of conditions; words at `condition-<code>`.
 */
conditions: Array<string>, 
/**
 * Whether this officer may change them.
 */
may_change: boolean, 
/**
 * Whether this officer may pass title.
 */
may_pass_title: boolean, };

/**
 * Whose a page is.
 */
export type AssignPage = { 
/**
 * The page.
 */
page: string, 
/**
 * The applicant's, application's or agreement's number.
 */
record: string, };

/**
 * A file to attach; the computer's own dialog asks which.
 */
export type AttachFile = { 
/**
 * The applicant's, application's or agreement's identity or number.
 */
record: string, 
/**
 * What it is, by its code.
 */
kind: string, 
/**
 * What people call it; the file's name when empty.
 */
title: string, 
/**
 * The day of the paper as typed; empty for none.
 */
on: string, };

/**
 * A file that is kept with a record.
 */
export type AttachmentShown = { 
/**
 * Its identity.
 */
id: string, 
/**
 * The number of the record it is kept with.
 */
record_number: string | null, 
/**
 * What it is, by its code.
 */
kind: string, 
/**
 * What people call it.
 */
title: string, 
/**
 * What it is made of, such as `application/pdf`.
 */
media_type: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * SHA-256 of its content, hex; absent once erased.
 */
sha256: string | null, 
/**
 * How many pages it has, where known.
 */
pages: number | null, 
/**
 * The day of the paper, or the day on which it was attached.
 */
on: string, 
/**
 * Who attached it.
 */
officer: string, };

/**
 * Applications that need a look.
 */
export type Attention = { 
/**
 * `flagged` (doubts about what was read), `missing` (no proof of identity or no municipality, while the
 * application is still on its way), `consent` (none of those expected), or `second-signature` (candidates
 * of the screening that wait for this officer's).
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
 * Awards a lot.
 */
export type AwardLot = { 
/**
 * The lot.
 */
lot: string, 
/**
 * The supplier's number.
 */
supplier: string, 
/**
 * Why it is not the lowest.
 */
reason: string, 
/**
 * Why there are few.
 */
few_reason: string, };

/**
 * An award.
 */
export type AwardShown = { 
/**
 * The supplier's number.
 */
supplier: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The day.
 */
on: string, 
/**
 * Who awarded.
 */
by: string, 
/**
 * Why it is not the lowest.
 */
reason: string | null, 
/**
 * Why there are few quotations.
 */
few_reason: string | null, };

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
 * What an application shares with support given before, the weightiest first.
 */
export type Basis = "person" | "organisation" | "household" | "address" | "phone" | "asset";

/**
 * Which letters a batch writes.
 */
export type BatchKind = "decision" | "ineligible" | "clarification";

/**
 * Who or what bears a difference between two figures.
 */
export type Bearer = "programme" | "own_share" | "quantity_changed" | "supplier" | "vat" | "not_bought";

/**
 * A warning of procurement.
 */
export type BuyingWarning = { 
/**
 * Its code; words at `buying-warning-<code>`.
 */
kind: string, 
/**
 * The lots it is about.
 */
lots: Array<string>, 
/**
 * What it is about.
 */
about: string, 
/**
 * Who or what besides.
 */
others: Array<string>, 
/**
 * The sum, where there is one.
 */
amount_cents: Cents | null, };

/**
 * A record by its id.
 */
export type ById = { 
/**
 * The id.
 */
id: string, };

/**
 * A call's money.
 */
export type CallBalanceShown = { 
/**
 * The call.
 */
call: string, 
/**
 * Its number.
 */
number: string, 
/**
 * What it has to give.
 */
available_cents: Cents | null, 
/**
 * Promised.
 */
committed_cents: Cents, 
/**
 * What is left.
 */
balance_cents: Cents | null, 
/**
 * Its quotas.
 */
quotas: Array<QuotaBalanceShown>, };

/**
 * A call to choose.
 */
export type CallChoice = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * Title; the number where a language has none.
 */
title: Names, 
/**
 * Whether it is scored.
 */
scored: boolean, };

/**
 * What a call says. Everything the programme decides call by call stands here and nowhere in the program.
 */
export type CallContent = { 
/**
 * Title.
 */
title: InLanguages, 
/**
 * What it is about, for the summary page.
 */
summary: InLanguages, 
/**
 * The municipalities it is open to, by id; all when empty.
 */
area: Array<string>, 
/**
 * First day on which applications are received.
 */
opens_on: string | null, 
/**
 * Last day.
 */
closes_on: string | null, 
/**
 * The line of the budget that pays, by its code.
 */
budget_line: string | null, 
/**
 * What the call has to give.
 */
available: Cents | null, 
/**
 * How much must or may go where.
 */
quotas: Array<Quota>, 
/**
 * The most that one application may be granted.
 */
ceiling: Cents | null, 
/**
 * Whether going above the ceiling is refused; otherwise it is flagged.
 */
ceiling_refuses: boolean, 
/**
 * The least own share, in percent of the requested amount and the own share together.
 */
own_share_min_percent: number, 
/**
 * Criteria of eligibility.
 */
criteria: Array<Criterion>, 
/**
 * Documents that an application must have.
 */
documents: Array<RequiredDocument>, 
/**
 * How applications are scored.
 */
grid: Grid, 
/**
 * The steps demanded.
 */
steps: Array<RequiredStep>, 
/**
 * Questions beyond the common form.
 */
questions: Array<Question>, 
/**
 * Days an applicant has to make something clear.
 */
clarification_days: number, 
/**
 * Days an applicant has to complain, from the day of the letter.
 */
complaint_days: number, };

/**
 * A question or a corrigendum.
 */
export type CallMessageShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Kind code.
 */
kind: string, 
/**
 * The day it was asked or published.
 */
said_on: string, 
/**
 * What was asked or published.
 */
said: string, 
/**
 * The day of the answer.
 */
answered_on: string | null, 
/**
 * The answer.
 */
answer: string | null, };

/**
 * A call to be chosen.
 */
export type CallName = { 
/**
 * Number.
 */
number: string, 
/**
 * Title in the window's language.
 */
title: string, };

/**
 * Which call, by identity or number.
 */
export type CallOf = { 
/**
 * The call.
 */
call: string, };

/**
 * One call in the list.
 */
export type CallRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number, such as `CSP4-A-C0002`.
 */
number: string, 
/**
 * Component code.
 */
component: string, 
/**
 * What it says today.
 */
content: CallContent, 
/**
 * Number of the version in force.
 */
version: number, 
/**
 * Applications under it.
 */
applications: number, 
/**
 * Those of them that came late.
 */
late: number, 
/**
 * What it has left, where it has an amount.
 */
balance_cents: Cents | null, };

/**
 * One call with everything about it.
 */
export type CallShown = { 
/**
 * What the list says of it.
 */
row: CallRow, 
/**
 * Every version, newest first.
 */
versions: Array<CallVersionShown>, 
/**
 * Questions, answers and corrigenda, oldest first.
 */
messages: Array<CallMessageShown>, 
/**
 * Its money today.
 */
balance: CallBalanceShown, 
/**
 * The applications under it, newest first.
 */
applications: Array<UnderCall>, 
/**
 * Whether this officer may amend it.
 */
may_amend: boolean, 
/**
 * Whether this officer may record questions and answers.
 */
may_say: boolean, 
/**
 * Whether this officer may put applications under it.
 */
may_put: boolean, };

/**
 * A version of a call.
 */
export type CallVersionShown = { 
/**
 * 1, 2, …
 */
version: number, 
/**
 * From when.
 */
valid_from: string, 
/**
 * Why; empty for the first.
 */
reason: string, 
/**
 * Whether it is the one in force today.
 */
in_force: boolean, 
/**
 * What it says.
 */
content: CallContent, 
/**
 * The parts it says otherwise than the version before it; words at `window-call-<part>`.
 */
changed: Array<string>, };

/**
 * The calls, and whether this officer may open one.
 */
export type CallsShown = { 
/**
 * Newest first.
 */
calls: Array<CallRow>, 
/**
 * Whether this officer may open one.
 */
may_open: boolean, };

/**
 * Cancels long work.
 */
export type Cancel = { 
/**
 * The id of the channel that reports the work's progress.
 */
job: number, };

/**
 * What a member may do.
 */
export type Capacity = "vote" | "advise" | "observe" | "no_objection";

/**
 * One application of the agenda. What the municipal committee does not need to know is not in it.
 */
export type CaseShown = { 
/**
 * The application.
 */
application: string, 
/**
 * The applicant; null for the municipal committee's screen.
 */
applicant: string | null, 
/**
 * Its number.
 */
number: string, 
/**
 * 1, 2, …
 */
position: number, 
/**
 * Who applies.
 */
name: string, 
/**
 * Municipality id of the activity.
 */
municipality: string | null, 
/**
 * Sector.
 */
sector: string | null, 
/**
 * State code.
 */
state: string, 
/**
 * What is asked for.
 */
requested_cents: Cents | null, 
/**
 * The rank, where scores are open to this officer; null for the municipal committee.
 */
rank: number | null, 
/**
 * The score, likewise.
 */
score: ScoreShown | null, 
/**
 * Points for a confirmed vulnerability, likewise.
 */
vulnerability: number | null, 
/**
 * What the municipal committee said, where it did; words at `outcome-<code>`.
 */
opinion: string | null, 
/**
 * What was said; words at `outcome-<code>`.
 */
outcome: string | null, 
/**
 * What is granted, where it is not what was asked for.
 */
amount_cents: Cents | null, 
/**
 * Under which conditions.
 */
conditions: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Votes for, against and abstained, where they were counted.
 */
votes: [number, number, number] | null, 
/**
 * Members present who may vote on it and do not keep out.
 */
voters: number, };

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
 * Something that happened to an asset, or what is changed of it. It carries personal data: no `Debug`.
 */
export type ChangeAsset = { 
/**
 * The asset: tag or identity.
 */
asset: string, 
/**
 * What happened, as a code; nothing when empty.
 */
event: string, 
/**
 * `on`, `note`, `to` of what happened; else `serial`, `condition`, `eu_sticker`, `place`, and a new `custodian`
 * or `user`.
 */
fields: { [key in string]: string }, };

/**
 * Something done on an applicant's page of people and household. Field errors name the form's fields.
 */
export type ChangeHome = { 
/**
 * The applicant whose page it is.
 */
applicant: string, 
/**
 * What is done.
 */
act: HomeAct, };

/**
 * One transaction in the change log; also the batch that `csp undo` takes.
 */
export type ChangeId = string;

/**
 * Takes items in and out.
 */
export type ChangeLot = { 
/**
 * The lot.
 */
lot: string, 
/**
 * Items that come in.
 */
add: Array<string>, 
/**
 * Items that go out.
 */
remove: Array<string>, };

/**
 * Corrects an organisation. Field errors name the form's fields.
 */
export type ChangeOrganisation = { 
/**
 * Which.
 */
id: string, 
/**
 * The form, whole.
 */
fields: OrganisationFields, 
/**
 * Why.
 */
reason: string, };

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
 * One line of a checklist.
 */
export type ChecklistLineShown = { 
/**
 * The criterion's or document's code.
 */
code: string, 
/**
 * Its words.
 */
words: InLanguages, 
/**
 * Whether it is a document.
 */
document: boolean, 
/**
 * Whether the application fails without it.
 */
required: boolean, 
/**
 * Whether a finding must name its evidence.
 */
evidence: boolean, 
/**
 * What was found.
 */
found: FoundShown | null, };

/**
 * The checklist of an application.
 */
export type ChecklistShown = { 
/**
 * The version of the call.
 */
version: number, 
/**
 * Criteria first, then documents.
 */
lines: Array<ChecklistLineShown>, 
/**
 * Codes of criteria, documents and questions that stand in the way of "eligible".
 */
missing: Array<string>, 
/**
 * What was asked, oldest first.
 */
clarifications: Array<ClarificationShown>, };

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
 * What an applicant was asked to make clear.
 */
export type ClarificationShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * The criterion it is about.
 */
criterion: string | null, 
/**
 * What is asked.
 */
asked: string, 
/**
 * The day of asking.
 */
asked_on: string, 
/**
 * The last day to answer.
 */
due_on: string, 
/**
 * Whether that day is over without an answer.
 */
overdue: boolean, 
/**
 * The day of the answer.
 */
answered_on: string | null, 
/**
 * The answer.
 */
answer: string | null, 
/**
 * Who asked.
 */
by: string, };

/**
 * Closes a session and signs it.
 */
export type CloseSession = { 
/**
 * The session.
 */
session: string, 
/**
 * Why more may be promised than there is; else empty.
 */
exceeds: string, };

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
field: Field | null, 
/**
 * The call's question it answers, by its code; then it is no field.
 */
question: string | null, };

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
 * The call's question it answers, by its code.
 */
question: string | null, 
/**
 * How that was found.
 */
how: How, 
/**
 * What speaks for it, 0 to 100.
 */
confidence: number, 
/**
 * How sure the words of the heading are of it, 0 to 100.
 */
heading_sure: number, 
/**
 * The share of values that fit it, in per cent; nothing for fields whose values have no look of their own.
 */
values_fit: number | null, 
/**
 * The first values, as the file shows them. Personal: for the screen only.
 */
samples: Array<string>, };

/**
 * Which committee.
 */
export type CommitteeKind = "municipal_support" | "project_approval";

/**
 * A member at a session.
 */
export type CommitteeMemberShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Whom they speak for.
 */
body: string, 
/**
 * What they may do; words at `capacity-<code>`.
 */
capacity: string, 
/**
 * Whether they were present, or answered.
 */
present: boolean, 
/**
 * What they keep out of.
 */
recused: Array<RecusalShown>, };

/**
 * What a closed session said of an application.
 */
export type CommitteeSaid = { 
/**
 * The session's number.
 */
session: string, 
/**
 * Which committee; words at `committee-<code>`.
 */
kind: string, 
/**
 * The day it met, `YYYY-MM-DD`.
 */
on: string, 
/**
 * What it said; words at `outcome-<code>`.
 */
outcome: string | null, 
/**
 * What it granted, where it is not what was asked for.
 */
amount_cents: Cents | null, 
/**
 * Under which conditions.
 */
conditions: string | null, 
/**
 * Why.
 */
reason: string | null, };

/**
 * A declaration over the suppliers that quoted.
 */
export type ComparisonDeclared = { 
/**
 * Who.
 */
officer: string, 
/**
 * The day.
 */
on: string, 
/**
 * Over how many.
 */
suppliers: number, 
/**
 * In how many an interest was declared.
 */
interests: number, };

/**
 * What became of a complaint.
 */
export type ComplaintOutcome = "upheld" | "rejected" | "withdrawn";

/**
 * A complaint with who it is about.
 */
export type ComplaintRow = { 
/**
 * The complaint.
 */
complaint: ComplaintShown, 
/**
 * The application's number.
 */
application: string, 
/**
 * The applicant, for opening.
 */
applicant: string, 
/**
 * The applicant's name; null where their data is restricted or erased.
 */
name: string | null, 
/**
 * The day it was decided.
 */
decided_on: string | null, };

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
 * The programme's components.
 */
export type Component = "new_enterprise" | "existing_enterprise" | "association" | "community_project" | "social_inclusion";

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
 * How many are counted without a name, as typed.
 */
export type CountsForm = { 
/**
 * Adults.
 */
other_adults: string, 
/**
 * Children under 18.
 */
children: string, };

/**
 * A criterion of eligibility.
 */
export type Criterion = { 
/**
 * Stable code; findings refer to it.
 */
code: string, 
/**
 * The criterion as the call words it.
 */
words: InLanguages, 
/**
 * Whether a finding must say where the evidence is.
 */
evidence: boolean, };

/**
 * One criterion of a grid.
 */
export type CriterionShown = { 
/**
 * Code.
 */
code: string, 
/**
 * As the grid words it.
 */
words: Names, 
/**
 * The most points it brings.
 */
most: number, 
/**
 * Whether its points are those of a confirmed vulnerability.
 */
vulnerability: boolean, };

/**
 * Which of the first two figures is the day. People here write the day first; a foreign export may not.
 */
export type DayOrder = "day-first" | "month-first";

/**
 * Something that is due.
 */
export type DeadlineShown = { 
/**
 * `clarification`, `session`, `call` or `visit`; words at `due-<code>`.
 */
what: string, 
/**
 * Its day.
 */
on: string, 
/**
 * Days from today; below zero when late.
 */
days: number, 
/**
 * The record it is about: an application, a session, a call.
 */
record: string, 
/**
 * That record's number.
 */
number: string, 
/**
 * The applicant's name, where it is about one.
 */
name: string | null, 
/**
 * The applicant, where it is about one.
 */
applicant: string | null, };

/**
 * How far ahead is looked.
 */
export type DeadlinesAsked = { 
/**
 * Days; those of the settings when null.
 */
ahead: number | null, };

/**
 * What is late and what is due soon, the oldest first.
 */
export type DeadlinesShown = { 
/**
 * The deadlines.
 */
deadlines: Array<DeadlineShown>, 
/**
 * How many days ahead is soon, as the settings say.
 */
ahead: number, };

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
 * Records what carries a difference.
 */
export type DecideDifference = { 
/**
 * The lot.
 */
lot: string, 
/**
 * The agreement; every item when empty.
 */
agreement: string, 
/**
 * The later figure.
 */
step: Step, 
/**
 * Who bears it.
 */
bearer: Bearer, 
/**
 * Why.
 */
reason: string, };

/**
 * A decision about an incident. It may name a person: no `Debug`.
 */
export type DecideIncident = { 
/**
 * The incident's number.
 */
incident: string, 
/**
 * The decision, as a code.
 */
decision: string, 
/**
 * Why.
 */
reason: string, };

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
 * What is said of somebody on a list.
 */
export type DecideSupport = { 
/**
 * The record.
 */
record: string, 
/**
 * The applicant.
 */
applicant: string, 
/**
 * Whether it is one person.
 */
same: boolean, };

/**
 * A decision.
 */
export type DecidedDifference = { 
/**
 * Who bears it; words at `buying-bearer-<code>`.
 */
bearer: string, 
/**
 * How much.
 */
amount_cents: Cents, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Who decided.
 */
by: string, 
/**
 * The day.
 */
on: string, };

/**
 * The mark before the cents.
 */
export type DecimalMark = "comma" | "point";

/**
 * Signs one's interests over the suppliers that quoted.
 */
export type DeclareComparison = { 
/**
 * The lot.
 */
lot: string, 
/**
 * Those in which there is one.
 */
interests: Array<SupplierInterest>, };

/**
 * Signs one's interests over a call's whole list.
 */
export type DeclareInterests = { 
/**
 * The call.
 */
call: string, 
/**
 * Applications one has an interest in; of all others one has none.
 */
exceptions: Array<InterestIn>, };

/**
 * Records a delivery.
 */
export type DeliverOrder = { 
/**
 * IOM's order number.
 */
order: string, 
/**
 * IOM's receipt number.
 */
receipt_number: string, 
/**
 * The day; today when empty.
 */
on: string, 
/**
 * Where.
 */
place: string, 
/**
 * Remarks.
 */
remark: string, 
/**
 * Its lines; all that is to come when there are none.
 */
lines: Array<TypedDelivery>, };

/**
 * A delivery.
 */
export type DeliveryShown = { 
/**
 * IOM's receipt number.
 */
receipt_number: string, 
/**
 * The order's number.
 */
order: string, 
/**
 * The day.
 */
on: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * Remarks.
 */
remark: string | null, 
/**
 * The receiver.
 */
receiver: string, 
/**
 * Taken in, thousandths, over all lines.
 */
quantity_milli: number, 
/**
 * Not taken in.
 */
defective_milli: number, 
/**
 * For how many agreements.
 */
agreements: number, };

/**
 * Says what a line is.
 */
export type DescribeLotLine = { 
/**
 * The lot.
 */
lot: string, 
/**
 * The line.
 */
position: number, 
/**
 * What it is called.
 */
description: string, 
/**
 * The specification.
 */
specification: string, };

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
 * One field that a row says differently from what is here. Personal: for the screen and the officer who has
 * the file.
 */
export type Difference = { 
/**
 * The application.
 */
application: ApplicationId, 
/**
 * Its number.
 */
number: string, 
/**
 * The sheet's name; empty for CSV.
 */
sheet: string, 
/**
 * The row as the file shows it.
 */
row: number, 
/**
 * The field.
 */
field: Field, 
/**
 * What is here: text, or the field's code.
 */
from: string | null, 
/**
 * What the row says.
 */
to: string, 
/**
 * Whether it is taken.
 */
taken: boolean, 
/**
 * Why it is not taken of itself.
 */
held: Held | null, };

/**
 * A difference between two figures.
 */
export type DifferenceShown = { 
/**
 * The lot's number.
 */
lot: string | null, 
/**
 * The agreement's number.
 */
agreement: string, 
/**
 * What the lot calls it.
 */
what: string, 
/**
 * The budget line.
 */
budget_line: string, 
/**
 * The later of the two figures.
 */
step: Step, 
/**
 * Later less earlier.
 */
amount_cents: Cents, 
/**
 * What decisions carry.
 */
carried_cents: Cents, 
/**
 * The rest.
 */
open_cents: Cents, 
/**
 * Whether the step is still to come.
 */
waiting: boolean, 
/**
 * Whether nothing explains it.
 */
unexplained: boolean, 
/**
 * Who bears what, with the reasons.
 */
decisions: Array<DecidedDifference>, };

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
 * Draws up an amendment. Field errors name these fields and those of the terms.
 */
export type DrawUpAmendment = { 
/**
 * The application.
 */
application: string, 
/**
 * Money and items as they are to stand.
 */
terms: GrantFields, 
/**
 * Days of obligations that change: the obligation's place and the day as typed.
 */
days: Array<[number, string]>, 
/**
 * Why.
 */
reason: string, 
/**
 * The language of the words.
 */
language: Language, };

/**
 * What of one kind is late or due soon.
 */
export type DueLine = { 
/**
 * `clarification`, `session`, `call` or `visit`.
 */
what: string, 
/**
 * How many are late.
 */
late: number, 
/**
 * How many are due soon.
 */
soon: number, 
/**
 * The first day, `YYYY-MM-DD`.
 */
first: string, 
/**
 * The number of the record that is due first.
 */
number: string, 
/**
 * The applicant it is about, where it is about one.
 */
applicant: ApplicantId | null, };

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
export type Duty = "intake-assessment" | "assessment-decision" | "terms-approval" | "request-purchase" | "purchase-receipt" | "request-receipt" | "selection-monitoring" | "complaint-decision" | "clearance-clearance";

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
 * One support given before.
 */
export type EarlierSupport = { 
/**
 * Identity.
 */
id: SupportId, 
/**
 * Whose it was; none of somebody on a list of whom nobody said who they are.
 */
whose: SupportOf | null, 
/**
 * The applicant's number, where it is one's.
 */
applicant: string | null, 
/**
 * The name on the list; empty for an auditor.
 */
name: string, 
/**
 * The scheme, by its code.
 */
scheme: string, 
/**
 * What was given; nothing for an auditor.
 */
what: string | null, 
/**
 * The year.
 */
year: number | null, 
/**
 * The day.
 */
on: string | null, 
/**
 * The amount.
 */
amount: number | null, 
/**
 * Where the information comes from; nothing for an auditor.
 */
told_by: string | null, 
/**
 * The reference of the evidence; nothing for an auditor.
 */
reference: string | null, 
/**
 * The list's file, where it came from one.
 */
file: string | null, 
/**
 * Its sheet.
 */
sheet: string | null, 
/**
 * Its row.
 */
row: number | null, };

/**
 * A wording as it is being written. Field errors name these fields.
 */
export type EditWording = { 
/**
 * The component.
 */
component: Component, 
/**
 * English.
 */
en: string, 
/**
 * Albanian.
 */
sq: string, 
/**
 * Serbian in Cyrillic.
 */
sr: string, 
/**
 * The reference under which it was cleared.
 */
clearance: string, 
/**
 * From which day, as typed; today when empty.
 */
valid_from: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The language of the preview.
 */
language: Language, };

/**
 * Ends an agreement. Field errors name these fields.
 */
export type EndAgreement = { 
/**
 * The application.
 */
application: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * The day as typed; today when empty.
 */
on: string, 
/**
 * Assets asked back, by identity.
 */
assets: Array<string>, 
/**
 * Items asked back, by place.
 */
items: Array<number>, 
/**
 * Until when, as typed.
 */
return_by: string, 
/**
 * The language of the words.
 */
language: Language, };

/**
 * Says that somebody does so no longer.
 */
export type EndMember = { 
/**
 * The member.
 */
member: string, 
/**
 * From which day on, as typed; today when empty.
 */
on: string, };

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
 * The end of an agreement before its time.
 */
export type EndingShown = { 
/**
 * The day.
 */
ended_on: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * What is asked back.
 */
assets: Array<string>, 
/**
 * Until when.
 */
return_by: string | null, };

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
 * Earlier support entered by hand.
 */
export type EnterSupport = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * What.
 */
fields: SupportForm, };

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
 * Something wrong in a text.
 */
export type Fault = { 
/**
 * `unknown-placeholder`, `missing-placeholder`, `brace`, `section`, `structure`.
 */
code: string, 
/**
 * The text: `en`, `sq`, `sr`.
 */
language: string, 
/**
 * The line, from 1; 0 for the whole text.
 */
line: number, 
/**
 * The column in characters, from 1; 0 for the whole line.
 */
column: number, 
/**
 * The placeholder or section.
 */
name: string, };

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
 * Approved, committed, ordered, delivered, paid.
 */
export type FiguresShown = { 
/**
 * Granted.
 */
approved_cents: Cents, 
/**
 * Requested.
 */
committed_cents: Cents, 
/**
 * Ordered.
 */
ordered_cents: Cents, 
/**
 * Delivered.
 */
delivered_cents: Cents, 
/**
 * Paid.
 */
paid_cents: Cents, };

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
 * Records findings, all or none.
 */
export type FindEligibility = { 
/**
 * The application.
 */
application: string, 
/**
 * The findings.
 */
findings: Array<FindingFields>, };

/**
 * What was found about a criterion.
 */
export type Finding = "pass" | "fail" | "clarify";

/**
 * One finding, as given.
 */
export type FindingFields = { 
/**
 * The criterion's or document's code.
 */
criterion: string, 
/**
 * What was found.
 */
finding: Finding, 
/**
 * Why; else empty.
 */
reason: string, 
/**
 * Where it can be seen; else empty.
 */
evidence: string, };

/**
 * One decision for all rows with the same problem.
 */
export type Fix = "means" | "order" | "leave-out" | "set";

/**
 * A value of the file that was read as what an officer says it means.
 */
export type Fixed = { 
/**
 * The field.
 */
field: Field, 
/**
 * The value as the file has it.
 */
written: string, 
/**
 * What it is read as.
 */
value: string, 
/**
 * How many rows say it.
 */
rows: number, 
/**
 * Whether an earlier import settled it.
 */
remembered: boolean, };

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
 * How a grantee's visits stand. It carries personal data and therefore has no `Debug`.
 */
export type FollowedShown = { 
/**
 * Who.
 */
grantee: GranteeShown, 
/**
 * The day of the first handover.
 */
first: string, 
/**
 * The schedule.
 */
milestones: Array<MilestoneShown>, };

/**
 * What is forgotten: a profile, or a word of a field.
 */
export type ForgetReading = { 
/**
 * The profile's name.
 */
profile: string | null, 
/**
 * The word's field.
 */
field: Field | null, 
/**
 * The word.
 */
written: string | null, };

/**
 * A household the person was in.
 */
export type Former = { 
/**
 * Identity.
 */
id: HouseholdId, 
/**
 * What they were to the head, by its code.
 */
relation: string, 
/**
 * Since when.
 */
from: string | null, 
/**
 * Until when.
 */
to: string | null, 
/**
 * Why no longer, by its code.
 */
because: string | null, };

/**
 * A finding.
 */
export type FoundShown = { 
/**
 * `pass`, `fail` or `clarify`.
 */
finding: string, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Where it can be seen.
 */
evidence: string | null, 
/**
 * On which day.
 */
on: string, 
/**
 * By whom.
 */
by: string, 
/**
 * Under which version of the call.
 */
version: number, };

/**
 * The balance of every line and call.
 */
export type FundsShown = { 
/**
 * On which day.
 */
on: string, 
/**
 * The lines of the budget; what no line pays for stands last under an empty code.
 */
lines: Array<LineBalanceShown>, 
/**
 * The calls, newest first.
 */
calls: Array<CallBalanceShown>, 
/**
 * Whether this officer may record what was spent.
 */
may_spend: boolean, };

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
 * What follows from an application's agreement. It carries personal data and therefore has no `Debug`.
 */
export type GrantShown = { 
/**
 * The items with what is left.
 */
items: Array<ItemLeftShown>, 
/**
 * Handovers.
 */
handovers: Array<HandoverShown>, 
/**
 * What its grant brought or holds.
 */
assets: Array<AssetShown>, 
/**
 * The schedule of visits.
 */
milestones: Array<MilestoneShown>, 
/**
 * Visits.
 */
visits: Array<MonitoredShown>, 
/**
 * Incidents.
 */
incidents: Array<IncidentShown>, 
/**
 * Trainings.
 */
trainings: Array<TrainingShown>, 
/**
 * Codes of incidents; words at `incident-kind-<code>`.
 */
incident_kinds: Array<string>, 
/**
 * Codes of grades; words at `grade-<code>`.
 */
grades: Array<string>, 
/**
 * Codes of conditions; words at `condition-<code>`.
 */
conditions: Array<string>, 
/**
 * Whether the agreement is signed.
 */
signed: boolean, 
/**
 * Whether this officer may hand over.
 */
may_hand_over: boolean, 
/**
 * Whether this officer may record visits, incidents and training.
 */
may_monitor: boolean, 
/**
 * Whether this officer may decide incidents.
 */
may_decide: boolean, };

/**
 * Whose grant something is about. It carries personal data and therefore has no `Debug`.
 */
export type GranteeShown = { 
/**
 * The applicant, for opening.
 */
applicant: string, 
/**
 * The application's number.
 */
application: string, 
/**
 * The agreement's number.
 */
agreement: string, 
/**
 * The organisation or person, or a pseudonym.
 */
name: string, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Settlement.
 */
settlement: string | null, 
/**
 * Telephone.
 */
phone: string | null, };

/**
 * A scoring grid.
 */
export type Grid = { 
/**
 * The criteria in their order.
 */
criteria: Array<GridCriterion>, 
/**
 * The least average that passes.
 */
pass: number, 
/**
 * How many assessors score each application at least.
 */
assessors: number, 
/**
 * A gap between two assessors above this calls a third.
 */
gap: number, 
/**
 * What decides between equal averages, in order.
 */
ties: Array<TieRule>, };

/**
 * A criterion of a scoring grid.
 */
export type GridCriterion = { 
/**
 * Stable code; scores refer to it.
 */
code: string, 
/**
 * The criterion as the grid words it.
 */
words: InLanguages, 
/**
 * The most points it can bring.
 */
most: number, 
/**
 * Whether its points are those of a confirmed vulnerability, which nobody scores by hand.
 */
vulnerability: boolean, };

/**
 * The rules of a grid.
 */
export type GridShown = { 
/**
 * The criteria in their order; empty when the call is not scored.
 */
criteria: Array<CriterionShown>, 
/**
 * The most points there are.
 */
most: number, 
/**
 * The least average that passes.
 */
pass: number, 
/**
 * How many assessors each application has at least.
 */
assessors: number, 
/**
 * A gap above this calls a third.
 */
gap: number, };

/**
 * The screen of handovers. It carries personal data and therefore has no `Debug`.
 */
export type HandoverPage = { 
/**
 * Stops that wait or were made lately, by day and place.
 */
stops: Array<StopShown>, 
/**
 * Handovers, the latest first.
 */
handovers: Array<HandoverShown>, 
/**
 * Whether this officer may plan and record.
 */
may_record: boolean, };

/**
 * A handover. It carries personal data and therefore has no `Debug`.
 */
export type HandoverShown = { 
/**
 * Number.
 */
number: string, 
/**
 * To whom.
 */
grantee: GranteeShown, 
/**
 * The day.
 */
on: string, 
/**
 * How many assets.
 */
assets: number, 
/**
 * What they are worth.
 */
value_cents: Cents | null, 
/**
 * The day both signed.
 */
signed_on: string | null, 
/**
 * Who recorded it.
 */
officer: string, };

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
 * Why a difference is not taken of itself.
 */
export type Held = "by-officer" | "decided" | "proof";

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
corrected: boolean, 
/**
 * Whether it was recorded here as it happened; otherwise it was taken over from an old list.
 */
evidenced: boolean, };

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
 * A sentence of evidence.
 */
export type HitEvidence = { 
/**
 * The key of its words.
 */
key: string, 
/**
 * The part of our person's name it speaks of.
 */
own: string, 
/**
 * The part of the listed name.
 */
listed: string, 
/**
 * `for`, `against` or `neither`.
 */
speaks: string, };

/**
 * Somebody who may be somebody listed.
 */
export type HitId = string;

/**
 * A candidate.
 */
export type HitShown = { 
/**
 * Identity.
 */
id: HitId, 
/**
 * Whose; null for suppliers.
 */
applicant: string | null, 
/**
 * The supplier or the applicant's organisation, where it is one.
 */
organisation: string | null, 
/**
 * The number of the applicant or supplier.
 */
number: string, 
/**
 * The name that was screened, or a pseudonym.
 */
name: string, 
/**
 * The birth that was compared, `YYYY-MM-DD`.
 */
birth_date: string | null, 
/**
 * As what; words at `screening-subject-<code>`.
 */
screened: string, 
/**
 * The organisation that somebody owns or leads.
 */
of: string | null, 
/**
 * On whose list; words at `screening-source-<code>`.
 */
source: string, 
/**
 * Who is listed; null for who sees a pseudonym.
 */
listed: ListedShown | null, 
/**
 * 0 to 100.
 */
percent: number | null, 
/**
 * `strong` or `weak`.
 */
class: string, 
/**
 * Every listed birth is another.
 */
contradicted: boolean, 
/**
 * What speaks for and against, a sentence each.
 */
evidence: Array<HitEvidence>, 
/**
 * Where it stands; words at `screening-state-<code>`.
 */
state: string, 
/**
 * The day it was found.
 */
found_on: string, 
/**
 * What was signed, oldest first.
 */
signatures: Array<SignatureShown>, 
/**
 * Whether one more signature clears it.
 */
awaits_second: boolean, 
/**
 * Whether this officer signed already, and another has to.
 */
signed_by_me: boolean, };

/**
 * Where a candidate stands.
 */
export type HitState = "open" | "cleared" | "confirmed" | "lapsed";

/**
 * Which candidates.
 */
export type HitsQuery = { 
/**
 * Those in one state; every one but lapsed ones when null.
 */
state: HitState | null, 
/**
 * Those of one applicant, with the organisation and its members.
 */
applicant: string | null, };

/**
 * Candidates to be looked at.
 */
export type HitsShown = { 
/**
 * The likeliest first.
 */
hits: Array<HitShown>, 
/**
 * How many are open, of everybody.
 */
open: number, 
/**
 * How many are cleared.
 */
cleared: number, 
/**
 * How many are confirmed.
 */
confirmed: number, 
/**
 * How many of the open ones are weak with a birth that contradicts, and the officer has not signed.
 */
contradicted: number, 
/**
 * How many wait for this officer's second signature.
 */
second: number, };

/**
 * Who keeps or uses an asset. It names a person and therefore has no `Debug`.
 */
export type HolderShown = { 
/**
 * `custodian` or `user`; words at `holder-role-<code>`.
 */
role: string, 
/**
 * Name.
 */
name: string, 
/**
 * Since.
 */
from: string, 
/**
 * Until.
 */
to: string | null, };

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
 * What is late and what is due within the programme's days of warning, the oldest first.
 */
due: Array<DueLine>, 
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
 * What is done on the page.
 */
export type HomeAct = { "kind": "open", 
/**
 * Since when; empty when nobody knows.
 */
on: string, 
/**
 * How many are counted.
 */
counts: CountsForm, } | { "kind": "add", 
/**
 * Who.
 */
fields: MemberForm, } | { "kind": "leave", 
/**
 * The member.
 */
member: string, 
/**
 * When and why.
 */
fields: LeavingForm, } | { "kind": "relation", 
/**
 * The member.
 */
member: string, 
/**
 * When and what.
 */
fields: LeavingForm, } | { "kind": "remove", 
/**
 * The member.
 */
member: string, } | { "kind": "count", 
/**
 * How many.
 */
counts: CountsForm, } | { "kind": "move", 
/**
 * When and where.
 */
fields: MoveForm, } | { "kind": "represent", 
/**
 * Who.
 */
fields: RepresentationForm, } | { "kind": "end_representation", 
/**
 * Which one.
 */
representation: string, 
/**
 * The day.
 */
on: string, } | { "kind": "vulnerability", 
/**
 * By whom, when, with how many points.
 */
fields: VulnerabilityForm, };

/**
 * A household.
 */
export type Household = { 
/**
 * Identity.
 */
id: HouseholdId, 
/**
 * Who is in it today, the head first.
 */
members: Array<Member>, 
/**
 * Who was in it, latest first.
 */
left: Array<Member>, 
/**
 * Adults nobody named.
 */
other_adults: number, 
/**
 * Children under 18.
 */
children: number, 
/**
 * How many people live in it today.
 */
people: number, 
/**
 * Whether nobody is its head today.
 */
headless: boolean, };

/**
 * People who live together.
 */
export type HouseholdId = string;

/**
 * Somebody's time in a household.
 */
export type HouseholdMemberId = string;

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
 * What the office remembers of importing.
 */
export type ImportMemory = { 
/**
 * How files with certain headings are read, by name.
 */
profiles: Array<Profile>, 
/**
 * What words of registers mean, by field.
 */
words: Array<Word>, };

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
 * The call that every row answers, by identity or number.
 */
call: string | null, 
/**
 * A question of that call, by its code -> a heading's text or a column's letters.
 */
questions: Array<[string, string]>, 
/**
 * Why rows that were received after the call closed are accepted; without it they are rejected.
 */
late_reason: string | null, 
/**
 * Choices for single sheets, by the sheet's name (empty for CSV).
 */
sheets: { [key in string]: SheetChoice }, 
/**
 * What single values mean.
 */
answers: Array<Answer>, 
/**
 * The name of the profile by which columns are read; what is chosen here goes before it.
 */
profile: string | null, 
/**
 * Headings whose columns are not read, wherever they stand.
 */
unread: Array<string>, 
/**
 * In which order the days of a field are written, where the values cannot be left to say so.
 */
orders: Array<[Field, DayOrder]>, 
/**
 * Which mark parts the cents in the amounts of a field.
 */
decimals: Array<[Field, DecimalMark]>, 
/**
 * Fields whose unreadable values are left out, kept as notes and marked, instead of rejecting the row.
 */
leave_out: Array<Field>, 
/**
 * Whether the answers count for this file only; otherwise the office's next imports know them.
 */
only_now: boolean, 
/**
 * Whether rows that mean an application which is here bring it up to date, instead of coming anew.
 */
update: boolean, 
/**
 * Fields that are taken over also where an officer has changed them since.
 */
overwrite: Array<Field>, 
/**
 * What is said of single differences; goes before the rest.
 */
update_choices: Array<UpdateChoice>, };

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
doubts: Array<ProblemGroup>, 
/**
 * Profiles all of whose headings the file has, the fullest first.
 */
profiles: Array<string>, };

/**
 * What an import did. `imported + unchanged + updated + rejected.len() == read`.
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
 * Values that were read as something else than the file says, most frequent first.
 */
fixed: Array<Fixed>, 
/**
 * The profile by which columns were read.
 */
profile: ProfileUse | null, 
/**
 * Rows that brought a known application up to date; none unless asked for.
 */
updated: number, 
/**
 * What rows say differently from what is here; none unless asked for. Personal: for the screen and the
 * officer who has the file.
 */
differences: Array<Difference>, 
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
 * A wording in the programme's languages; Serbian Latin is derived from the Cyrillic.
 */
export type InLanguages = { 
/**
 * English.
 */
en: string, 
/**
 * Albanian.
 */
sq: string, 
/**
 * Serbian in Cyrillic script.
 */
sr: string, };

/**
 * An incident. It carries personal data and therefore has no `Debug`.
 */
export type IncidentShown = { 
/**
 * Number.
 */
number: string, 
/**
 * Whose grant.
 */
grantee: GranteeShown, 
/**
 * Words at `incident-kind-<code>`.
 */
kind: string, 
/**
 * The day.
 */
on: string, 
/**
 * The asset's tag.
 */
asset: string | null, 
/**
 * What is known.
 */
description: string | null, 
/**
 * The last day to answer.
 */
due_on: string, 
/**
 * Whether a letter was written.
 */
letter: boolean, 
/**
 * Words at `incident-decision-<code>`.
 */
decision: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * The decisions that can be taken, as codes.
 */
decisions: Array<string>, };

/**
 * Why an officer has an interest in an application (domain: family to the third degree, business,
 * friendship, the same village or party).
 */
export type InterestGround = "family" | "business" | "friendship" | "village_or_party" | "other";

/**
 * An interest in one application.
 */
export type InterestIn = { 
/**
 * The application.
 */
application: string, 
/**
 * Why.
 */
ground: InterestGround, };

/**
 * One line of the list to declare about.
 */
export type InterestLine = { 
/**
 * The application.
 */
application: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Who applies.
 */
name: string, 
/**
 * What this officer declared: null for nothing yet, `none`, or a ground's code.
 */
declared: string | null, };

/**
 * Registers an invoice.
 */
export type InvoiceOrder = { 
/**
 * IOM's order number.
 */
order: string, 
/**
 * The supplier's number.
 */
number: string, 
/**
 * Its day; today when empty.
 */
on: string, 
/**
 * Without VAT.
 */
amount: string, 
/**
 * VAT.
 */
vat: string, 
/**
 * Number of the exemption certificate.
 */
exemption_number: string, 
/**
 * Its day.
 */
exemption_on: string, 
/**
 * Why it asks for more than was delivered.
 */
reason: string, };

/**
 * An invoice.
 */
export type InvoiceShown = { 
/**
 * Its number.
 */
number: string, 
/**
 * The order's number.
 */
order: string, 
/**
 * Its day.
 */
on: string, 
/**
 * Without VAT.
 */
amount_cents: Cents, 
/**
 * VAT.
 */
vat_cents: Cents, 
/**
 * Number of the exemption certificate.
 */
exemption: string | null, 
/**
 * Why it asks for more than was delivered.
 */
reason: string | null, 
/**
 * Paid so far.
 */
paid_cents: Cents, 
/**
 * Still to pay.
 */
left_cents: Cents, 
/**
 * IOM's payment numbers.
 */
references: Array<string>, };

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
 * An item of an agreement with what is left of it.
 */
export type ItemLeftShown = { 
/**
 * Its place, from 1.
 */
item: number, 
/**
 * What it is.
 */
description: string, 
/**
 * The unit; pieces where absent.
 */
unit: string | null, 
/**
 * Thousandths agreed.
 */
agreed_milli: number, 
/**
 * Thousandths handed over.
 */
handed_milli: number, 
/**
 * Thousandths still to come.
 */
left_milli: number, };

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
 * Two applicants put into one household.
 */
export type JoinHousehold = { 
/**
 * The one.
 */
a: string, 
/**
 * The other.
 */
b: string, 
/**
 * What the other is to the head, by its code.
 */
relation: string, };

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
 * Records a member. Field errors name these fields.
 */
export type KeepMember = { 
/**
 * The session.
 */
session: string, 
/**
 * The member to change; null for a new one.
 */
id: string | null, 
/**
 * Name.
 */
name: string, 
/**
 * Whom they speak for.
 */
body: string, 
/**
 * What they may do.
 */
capacity: Capacity, 
/**
 * Whether they were present.
 */
present: boolean, };

/**
 * What a list of a running programme holds.
 */
export type Kind = "grants" | "assets" | "visits" | "jobs";

/**
 * An application whose letter lacks something.
 */
export type LackingApplication = { 
/**
 * Number.
 */
number: string, 
/**
 * What, as codes; words at `letter-lack-<code>`.
 */
lacks: Array<string>, };

/**
 * A language with its script, by its BCP 47 tag.
 */
export type Language = "en" | "sq" | "sr-Latn" | "sr-Cyrl";

/**
 * Why and when somebody leaves, or becomes something else to the head, as typed.
 */
export type LeavingForm = { 
/**
 * The first day they are no longer what they were.
 */
on: string, 
/**
 * Why they leave, by its code.
 */
because: string, 
/**
 * What they become to the head, by its code.
 */
relation: string, };

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
 * Which letters a batch in the window writes.
 */
export type LettersAsked = { 
/**
 * The applications, by identity.
 */
applications: Array<string>, 
/**
 * All of this call instead, by number.
 */
call: string | null, 
/**
 * Which letters.
 */
kind: BatchKind, 
/**
 * One language for all; each person's own when null.
 */
language: Language | null, 
/**
 * Anew, though given out before.
 */
again: boolean, 
/**
 * One PDF with all of them.
 */
one_file: boolean, };

/**
 * How many letters of a kind.
 */
export type LettersOfKind = { 
/**
 * The kind's code.
 */
kind: string, 
/**
 * How many.
 */
count: number, };

/**
 * What such a batch would do.
 */
export type LettersPreview = { 
/**
 * Applications that were asked about.
 */
applications: number, 
/**
 * Letters it would write.
 */
count: number, 
/**
 * The same by kind; words at `letter-kind-<code>`.
 */
by_kind: Array<LettersOfKind>, 
/**
 * Applications whose letter was given out already.
 */
given: number, 
/**
 * Applications with nothing of the kind to tell.
 */
nothing: number, 
/**
 * Whose letter would be written although something is lacking.
 */
lacking: Array<LackingApplication>, 
/**
 * Who gets no letter although there is something to tell.
 */
refused: Array<RefusedApplication>, };

/**
 * What a batch wrote.
 */
export type LettersWritten = { 
/**
 * Letters.
 */
written: number, 
/**
 * Applications whose letter was given out before.
 */
before: number, 
/**
 * The one file, or the last of many; null when nothing was written.
 */
file: WrittenFile | null, 
/**
 * How many files.
 */
files: number, };

/**
 * A limit of the money: what stands against it now, and once the session is closed as it stands.
 */
export type LimitShown = { 
/**
 * `line`, `call`, `municipality` or `community`.
 */
what: string, 
/**
 * The line's code, the call's number, the municipality's id or the community's code.
 */
name: string, 
/**
 * The line's title; empty for the others.
 */
title: string, 
/**
 * The most; null where only a least is set.
 */
most_cents: Cents | null, 
/**
 * At least so much; quotas only.
 */
least_cents: Cents | null, 
/**
 * Promised now.
 */
now_cents: Cents, 
/**
 * Promised once the session is closed.
 */
then_cents: Cents, 
/**
 * By how much it would be passed.
 */
over_cents: Cents | null, 
/**
 * Whether closing is refused for it without a manager's reason.
 */
refuses: boolean, 
/**
 * Numbers of approvals whose taking back would make room.
 */
without: Array<string>, };

/**
 * One line of the budget.
 */
export type LineBalanceShown = { 
/**
 * Its code.
 */
code: string, 
/**
 * What it pays for.
 */
title: string, 
/**
 * Its amount.
 */
budget_cents: Cents | null, 
/**
 * Promised.
 */
committed_cents: Cents, 
/**
 * Spent.
 */
spent_cents: Cents, 
/**
 * The amount without what is promised.
 */
balance_cents: Cents | null, };

/**
 * One list as it was found.
 */
export type ListFound = { 
/**
 * The sheet's name; empty for CSV.
 */
sheet: string, 
/**
 * What it holds.
 */
kind: Kind, 
/**
 * The row of the headings, counted from 1.
 */
header_row: number, 
/**
 * Which heading is read as what, by the field's code.
 */
columns: Array<[string, string]>, };

/**
 * One version of a list.
 */
export type ListShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Whose list; words at `screening-source-<code>`.
 */
source: string, 
/**
 * Whether it is the newest of its source: the one in use.
 */
newest: boolean, 
/**
 * The day the file says it was made, `YYYY-MM-DD`.
 */
generated_on: string | null, 
/**
 * When it was loaded.
 */
loaded_at: string, 
/**
 * Who loaded it.
 */
officer: string, 
/**
 * How old it is in days: since it was made, or loaded where the file does not say.
 */
age_days: number, 
/**
 * How many are listed.
 */
entities: number, 
/**
 * Under how many names.
 */
names: number, 
/**
 * Not in the version before.
 */
added: number, 
/**
 * Otherwise than in the version before.
 */
changed: number, 
/**
 * No longer listed.
 */
removed: number, };

/**
 * A listed entity as people see it beside a candidate.
 */
export type ListedShown = { 
/**
 * The number by which acts name it; the list's own where there is none.
 */
reference: string, 
/**
 * The name to show.
 */
name: string, 
/**
 * The name that fitted best.
 */
matched: string, 
/**
 * The regimes.
 */
programme: string, 
/**
 * Births, as the list gives them.
 */
births: Array<string>, 
/**
 * Citizenships or seats.
 */
countries: Array<string>, 
/**
 * Where to read the act.
 */
url: string, };

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
 * An agreement's item in a lot.
 */
export type LotItemShown = { 
/**
 * The agreement's item.
 */
item: string, 
/**
 * The agreement's number.
 */
agreement: string, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Village.
 */
settlement: string | null, 
/**
 * How much.
 */
quantity_milli: number, 
/**
 * The budget line; empty where none pays.
 */
budget_line: string, 
/**
 * The five figures.
 */
figures: FiguresShown, };

/**
 * A line of a lot.
 */
export type LotLineShown = { 
/**
 * Counted from 1.
 */
position: number, 
/**
 * What it is.
 */
description: string, 
/**
 * The specification.
 */
specification: string | null, 
/**
 * The unit.
 */
unit: string | null, 
/**
 * How much, thousandths.
 */
quantity_milli: number, 
/**
 * What the agreements promise of it.
 */
total_cents: Cents, 
/**
 * How much stands ordered.
 */
ordered_milli: number, 
/**
 * How much was taken in.
 */
delivered_milli: number, 
/**
 * Whose.
 */
items: Array<LotItemShown>, };

/**
 * Writes a paper of a lot.
 */
export type LotPaper = { 
/**
 * The lot.
 */
lot: string, 
/**
 * `request` or `comparison`.
 */
paper: string, 
/**
 * The language; a request is written in English besides.
 */
language: Language, };

/**
 * A request.
 */
export type LotRequestShown = { 
/**
 * IOM's requisition number.
 */
number: string, 
/**
 * The day.
 */
on: string, 
/**
 * When the goods are needed.
 */
needed_by: string | null, 
/**
 * Until when quotations are taken.
 */
offers_until: string | null, 
/**
 * Conditions.
 */
conditions: string | null, 
/**
 * The requester.
 */
requester: string, };

/**
 * A line of the list of lots.
 */
export type LotRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * Name.
 */
name: string, 
/**
 * How far it is.
 */
state: LotState, 
/**
 * How many agreements' items are in it.
 */
items: number, 
/**
 * The five figures.
 */
figures: FiguresShown, 
/**
 * Differences that nothing explains.
 */
unexplained: number, };

/**
 * A lot with everything recorded of it. Villages are personal data: no `Debug`.
 */
export type LotShown = { 
/**
 * The row.
 */
row: LotRow, 
/**
 * Its lines.
 */
lines: Array<LotLineShown>, 
/**
 * The request.
 */
request: LotRequestShown | null, 
/**
 * Quotations as they came.
 */
quotations: Array<QuotationShown>, 
/**
 * How many the settings ask.
 */
least_quotations: number, 
/**
 * Declarations of interest.
 */
declarations: Array<ComparisonDeclared>, 
/**
 * Whether the officer at work declared over all that quoted: `undeclared`, `interested` or `free`.
 */
own_declaration: string, 
/**
 * The award.
 */
award: AwardShown | null, 
/**
 * Every row of every order, oldest first.
 */
orders: Array<OrderShown>, 
/**
 * Deliveries.
 */
deliveries: Array<DeliveryShown>, 
/**
 * Invoices.
 */
invoices: Array<InvoiceShown>, 
/**
 * Differences of its items.
 */
differences: Array<DifferenceShown>, 
/**
 * Suppliers to choose from.
 */
suppliers: Array<SupplierChoice>, 
/**
 * What the officer may do.
 */
may: MayBuy, };

/**
 * How far a lot is.
 */
export type LotState = "open" | "requested" | "quoted" | "awarded" | "ordered" | "delivered" | "paid";

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
 * Prints an amendment.
 */
export type MakeAmendment = { 
/**
 * The application.
 */
application: string, 
/**
 * Its number.
 */
number: number, 
/**
 * The languages, such as `en-sq`.
 */
languages: string, };

/**
 * Makes a certificate.
 */
export type MakeCertificate = { 
/**
 * The applicant.
 */
applicant: string, 
/**
 * The language of the paper.
 */
language: Language, };

/**
 * A paper about a grant.
 */
export type MakeGrantPaper = { 
/**
 * `handover_certificate`, `training_certificate`, `incident_letter`, `visit_form`, `title_letter` or `labels`.
 */
kind: string, 
/**
 * The handover, training or incident by number; the tags of assets for title and labels.
 */
about: Array<string>, 
/**
 * The application, for forms, labels and a training's certificate.
 */
application: string, 
/**
 * The pair of languages; by the grantee's own when empty.
 */
pair: string, 
/**
 * Why title passes before its day.
 */
reason: string, };

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
 * Writes the minutes of a closed session.
 */
export type MakeMinutes = { 
/**
 * The session.
 */
session: string, 
/**
 * The language.
 */
language: Language, 
/**
 * As a workbook, else as a PDF.
 */
workbook: boolean, };

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
 * Prints the summary in plain words.
 */
export type MakeSummary = { 
/**
 * The application.
 */
application: string, 
/**
 * The language; the applicant's when null.
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
 * What an officer may do with a lot.
 */
export type MayBuy = { 
/**
 * Take items in or out.
 */
lot: boolean, 
/**
 * Request.
 */
request: boolean, 
/**
 * Record quotations.
 */
quote: boolean, 
/**
 * Declare, compare and award.
 */
award: boolean, 
/**
 * Record orders.
 */
order: boolean, 
/**
 * Receive.
 */
deliver: boolean, 
/**
 * Register invoices and payments.
 */
invoice: boolean, 
/**
 * Decide differences.
 */
decide: boolean, };

/**
 * Somebody's time in a household.
 */
export type Member = { 
/**
 * Identity.
 */
id: HouseholdMemberId, 
/**
 * The applicant's number; none of whom is no applicant.
 */
number: string | null, 
/**
 * The name; nothing for an auditor.
 */
name: string, 
/**
 * Day of birth.
 */
birth_date: string | null, 
/**
 * What they are to the head, by its code.
 */
relation: string, 
/**
 * Since when.
 */
from: string | null, 
/**
 * Until when.
 */
to: string | null, 
/**
 * Why no longer, by its code.
 */
because: string | null, };

/**
 * What was typed about a member. No `Debug`: it is personal.
 */
export type MemberFields = { 
/**
 * The applicant whose person it is, by identity or number; then name and birth are that record's.
 */
applicant: string, 
/**
 * Name as on the document.
 */
name: string, 
/**
 * Day of birth.
 */
birth_date: string, 
/**
 * Person or organisation; a person when empty.
 */
kind: string, 
/**
 * What they are in it.
 */
role: string, 
/**
 * The part they own, in percent.
 */
share: string, 
/**
 * Since when.
 */
from: string, };

/**
 * Who comes into a household, as typed. Personal: no `Debug`.
 */
export type MemberForm = { 
/**
 * An applicant, by number; empty for who is none.
 */
applicant: string, 
/**
 * The name of who is no applicant.
 */
name: string, 
/**
 * Their day of birth; it may stay empty.
 */
birth_date: string, 
/**
 * What they are to the head, by its code.
 */
relation: string, 
/**
 * Since when; empty means that nobody knows.
 */
on: string, };

/**
 * Who owns or leads an organisation, or signs for it.
 */
export type MemberShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * The applicant whose record it is.
 */
applicant: string | null, 
/**
 * Name; null for who sees a pseudonym.
 */
name: string | null, 
/**
 * Day of birth.
 */
birth_date: string | null, 
/**
 * `person` or `organisation`.
 */
kind: string, 
/**
 * Words at `member-role-<code>`.
 */
role: string, 
/**
 * Percent.
 */
share: string | null, 
/**
 * Since when.
 */
from: string | null, 
/**
 * Until when.
 */
to: string | null, };

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
 * What a message about a call is.
 */
export type MessageKind = "question" | "corrigendum";

/**
 * A day of a grantee's schedule.
 */
export type MilestoneShown = { 
/**
 * Months after the first handover.
 */
months: number, 
/**
 * The day.
 */
due_on: string, 
/**
 * Words at `milestone-<code>`.
 */
standing: string, 
/**
 * The day of the visit.
 */
visited_on: string | null, };

/**
 * A monitoring visit. It carries personal data and therefore has no `Debug`.
 */
export type MonitoredShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number; none for what was taken over.
 */
number: string | null, 
/**
 * The day.
 */
on: string, 
/**
 * Months after the first handover it was for.
 */
milestone: number | null, 
/**
 * Who went.
 */
officer: string | null, 
/**
 * Whether the assets were there.
 */
in_place: boolean | null, 
/**
 * Whether the business works.
 */
operating: boolean | null, 
/**
 * Words at `grade-<code>`.
 */
grade: string | null, 
/**
 * Problems.
 */
problems: string | null, 
/**
 * Next steps.
 */
next_steps: string | null, 
/**
 * Posts that count on that day: full time, part time.
 */
stock: [number, number] | null, 
/**
 * What it added: created full time, part time, secured.
 */
jobs: [number, number, number] | null, 
/**
 * Whether it was declared void.
 */
void: boolean, };

/**
 * Asks for the schedule.
 */
export type MonitoringAsked = { 
/**
 * Everybody's, not only of those who are due.
 */
all: boolean, };

/**
 * The screen of monitoring. It carries personal data and therefore has no `Debug`.
 */
export type MonitoringPage = { 
/**
 * Who is to be visited, whoever waits longest first.
 */
due: Array<FollowedShown>, 
/**
 * Codes of grades; words at `grade-<code>`.
 */
grades: Array<string>, 
/**
 * Whether this officer may record visits.
 */
may_record: boolean, };

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
grant: GrantFields | null, 
/**
 * The answer to warnings of double funding, when approving; else empty.
 */
warnings_answer: string, };

/**
 * Where somebody moved, as typed. Personal: no `Debug`.
 */
export type MoveForm = { 
/**
 * The day; today when empty.
 */
on: string, 
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
 * Whether everybody in the household who lived at the same address moved along.
 */
household: boolean, };

/**
 * Moves many applications to a state. Field errors name these fields.
 */
export type MoveMany = { 
/**
 * The applications, by identity.
 */
applications: Array<string>, 
/**
 * The state.
 */
state: ApplicationState, 
/**
 * The day as typed; empty for today.
 */
on: string, 
/**
 * Why; else empty.
 */
reason: string, 
/**
 * Only tell what would happen.
 */
dry_run: boolean, 
/**
 * Where one is refused nobody moves.
 */
all_or_none: boolean, };

/**
 * What became of each.
 */
export type MovedMany = { 
/**
 * The numbers of those that moved, or would.
 */
moved: Array<string>, 
/**
 * Those that did not, or would not.
 */
refused: Array<RefusedApplication>, 
/**
 * Whether it was written.
 */
done: boolean, 
/**
 * Whether it can be taken back as one.
 */
undoable: boolean, 
/**
 * The change, for taking it back.
 */
change: string | null, };

/**
 * Names assessors for a call.
 */
export type NameAssessors = { 
/**
 * The call.
 */
call: string, 
/**
 * The officers.
 */
officers: Array<string>, };

/**
 * What naming assessors did.
 */
export type NamedAssessors = { 
/**
 * Assessments given out.
 */
assigned: number, 
/**
 * Numbers of applications that still lack assessors.
 */
short: Array<string>, 
/**
 * The scoring as it is now.
 */
now: ScoringShown, };

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
 * Items that are alike.
 */
export type NeedGroup = { 
/**
 * What they are called.
 */
description: string, 
/**
 * Their specification.
 */
specification: string | null, 
/**
 * Their unit; pieces where absent.
 */
unit: string | null, 
/**
 * How much together, thousandths.
 */
quantity_milli: number, 
/**
 * What they may cost together.
 */
total_cents: Cents, 
/**
 * The items.
 */
needs: Array<NeedShown>, };

/**
 * An item to buy.
 */
export type NeedShown = { 
/**
 * The agreement's item.
 */
item: string, 
/**
 * The agreement's number.
 */
agreement: string, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Village.
 */
settlement: string | null, 
/**
 * How much, thousandths.
 */
quantity_milli: number, 
/**
 * What it may cost.
 */
total_cents: Cents, };

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
duty: DutyAhead | null, 
/**
 * What lists of restrictive measures say of it, where they stand in its way.
 */
screening: ScreeningAhead | null, 
/**
 * What the call would refuse it for today.
 */
stopped: Problem | null, };

/**
 * An obligation.
 */
export type ObligationShown = { 
/**
 * Its place, from 1.
 */
number: number, 
/**
 * What is to be done.
 */
said: string, 
/**
 * Until when, in words.
 */
time: string, 
/**
 * The day, once that can be counted.
 */
due_on: string | null, 
/**
 * Whether that day has passed and nothing was said of it.
 */
late: boolean, 
/**
 * What came of it, as a code.
 */
outcome: string | null, 
/**
 * The day that was found.
 */
settled_on: string | null, 
/**
 * What shows it.
 */
evidence: string | null, };

/**
 * Names an application of a session's agenda.
 */
export type OfAgenda = { 
/**
 * The session.
 */
session: string, 
/**
 * The application, by identity or number.
 */
application: string, };

/**
 * Names one application.
 */
export type OfApplication = { 
/**
 * The application.
 */
application: string, };

/**
 * Names one call.
 */
export type OfCall = { 
/**
 * The call, by identity or number.
 */
call: string, };

/**
 * A component.
 */
export type OfComponent = { 
/**
 * Its code.
 */
component: Component, };

/**
 * An officer to choose.
 */
export type OfficerChoice = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, };

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
 * Which day, as typed; today when empty.
 */
export type OnDay = { 
/**
 * The day.
 */
on: string, };

/**
 * Which lot.
 */
export type OneLot = { 
/**
 * Its identity or number.
 */
lot: string, };

/**
 * Opens a call. Field errors name parts of the content.
 */
export type OpenCall = { 
/**
 * The component it is for.
 */
component: Component, 
/**
 * What it says other than calls usually do: parts of the content. What does not read is refused by its name.
 */
content: { [part: string]: unknown }, };

/**
 * Opens a lot.
 */
export type OpenLot = { 
/**
 * What it is called.
 */
name: string, 
/**
 * The items.
 */
items: Array<string>, };

/**
 * Calls a session. Field errors name these fields.
 */
export type OpenSession = { 
/**
 * Which committee.
 */
kind: CommitteeKind, 
/**
 * The call.
 */
call: string, 
/**
 * A municipality id; empty for the approval committee.
 */
municipality: string, 
/**
 * How it meets.
 */
mode: SessionMode, 
/**
 * The day as typed; today when empty.
 */
held_on: string, 
/**
 * Where; may stay empty.
 */
place: string, };

/**
 * Opening the folder of an existing vault; the vault is then locked.
 */
export type OpenVault = { 
/**
 * A folder given back by `choose_folder`.
 */
folder: string, };

/**
 * A line of an order.
 */
export type OrderLineShown = { 
/**
 * The lot's line.
 */
position: number, 
/**
 * How much.
 */
quantity_milli: number, 
/**
 * At which price.
 */
unit_price_cents: Cents, 
/**
 * What is still to come.
 */
to_come_milli: number, };

/**
 * Records, amends or cancels an order.
 */
export type OrderLot = { 
/**
 * The lot.
 */
lot: string, 
/**
 * `ordered`, `amended` or `cancelled`.
 */
kind: string, 
/**
 * IOM's order number.
 */
number: string, 
/**
 * The day; today when empty.
 */
on: string, 
/**
 * Its lines; everything needed at the quoted prices when there are none.
 */
lines: Array<TypedOrderLine>, 
/**
 * Who bears what differs.
 */
bearer: Bearer | null, 
/**
 * Why.
 */
reason: string, };

/**
 * A row of an order.
 */
export type OrderShown = { 
/**
 * IOM's order number.
 */
number: string, 
/**
 * `ordered`, `amended` or `cancelled`.
 */
kind: string, 
/**
 * The day.
 */
on: string, 
/**
 * The supplier.
 */
supplier: string, 
/**
 * The buyer.
 */
buyer: string, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Whether it is the row that stands and orders something.
 */
stands: boolean, 
/**
 * Its amount.
 */
total_cents: Cents, 
/**
 * What came of it, at its prices.
 */
delivered_cents: Cents, 
/**
 * Its lines.
 */
lines: Array<OrderLineShown>, };

/**
 * What was typed about an organisation. Empty means not given. It carries personal data and therefore has no
 * `Debug`.
 */
export type OrganisationFields = { 
/**
 * Registered name.
 */
name: string, 
/**
 * What it is.
 */
kind: string, 
/**
 * Business registration number.
 */
nui: string, 
/**
 * The business number before the NUI.
 */
old_number: string, 
/**
 * Fiscal number.
 */
fiscal_number: string, 
/**
 * Number in the register of farms.
 */
farm_number: string, 
/**
 * The day of registration.
 */
registered_on: string, 
/**
 * Legal form, in the register's words.
 */
legal_form: string, 
/**
 * Bank account.
 */
iban: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Country of the seat, two letters.
 */
country: string, 
/**
 * Municipality.
 */
municipality: string, 
/**
 * Town or village.
 */
settlement: string, 
/**
 * Street and number.
 */
address: string, };

/**
 * An organisation in full.
 */
export type OrganisationInFull = { 
/**
 * Identity.
 */
id: string, 
/**
 * The programme's number.
 */
number: string, 
/**
 * The applicant it is; null for a supplier.
 */
applicant: string | null, 
/**
 * What is kept, as the form has it; masked where an auditor reads.
 */
fields: OrganisationFields, 
/**
 * Its members, those who left at the end.
 */
members: Array<MemberShown>, 
/**
 * What is odd; words at `flag-<code>`.
 */
doubts: Array<FlagShown>, 
/**
 * Words at `screening-standing-<code>`.
 */
standing: Standing, 
/**
 * Open candidates.
 */
open: number, 
/**
 * Whether this officer may change it.
 */
may_change: boolean, };

/**
 * What became of a form: the organisation, or every problem at its field.
 */
export type OrganisationOutcome = { 
/**
 * The organisation as it is kept now.
 */
organisation: OrganisationInFull | null, 
/**
 * Problems at their fields; then nothing was written.
 */
problems: Array<Problem>, };

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
 * What a session says about an application.
 */
export type Outcome = "approved" | "reserve" | "rejected" | "returned" | "supported" | "not_supported";

/**
 * One outcome to choose.
 */
export type OutcomeChoice = { 
/**
 * Code.
 */
outcome: Outcome, 
/**
 * Whether it must say why.
 */
needs_reason: boolean, };

/**
 * Something that came of a grant: a handover, a visit, or jobs.
 */
export type OutcomeShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * `assets`, `visits` or `jobs`; words at `takeover-kind-<kind>`.
 */
kind: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * What was handed over, with its serial number; or what a visit noted.
 */
what: string | null, 
/**
 * What it is worth.
 */
value_cents: Cents | null, 
/**
 * Whether a visit found the assets in place.
 */
in_place: boolean | null, 
/**
 * Whether a visit found the enterprise working.
 */
operating: boolean | null, 
/**
 * Jobs created full time, created part time, secured.
 */
jobs: [number, number, number] | null, 
/**
 * Whether it was recorded here; otherwise it was taken over from an old list.
 */
evidenced: boolean, };

/**
 * One's own assessment.
 */
export type OwnAssessment = { 
/**
 * The application.
 */
application: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Who applies.
 */
name: string, 
/**
 * Whether it was submitted.
 */
submitted: boolean, 
/**
 * One's own total, once submitted.
 */
total: number | null, 
/**
 * Whether interests must be declared first.
 */
undeclared: boolean, };

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
 * A choice of a field.
 */
export type PaperChoice = { 
/**
 * Its code.
 */
code: string, 
/**
 * What it is called.
 */
name: string, };

/**
 * A field of the printed form: its words are at `field-<name>`.
 */
export type PaperFieldShown = { 
/**
 * Its code on the paper.
 */
code: string, 
/**
 * Its name in the form; `answer.<code>` for a question of a call.
 */
name: string, 
/**
 * What a call's question asks; null for a common field.
 */
label: string | null, 
/**
 * What it is chosen from, numbered from 1 on the paper; empty where it is written.
 */
choices: Array<PaperChoice>, };

/**
 * The fields of the paper, with those of a call.
 */
export type PaperFieldsOf = { 
/**
 * The call's number; empty for the common fields alone.
 */
call: string, };

/**
 * What the component asks for, in three languages.
 */
export type ParticularShown = { 
/**
 * Its code.
 */
field: string, 
/**
 * English.
 */
en: string, 
/**
 * Albanian.
 */
sq: string, 
/**
 * Serbian in Cyrillic.
 */
sr: string, };

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
 * Registers a payment.
 */
export type PayInvoice = { 
/**
 * IOM's order number.
 */
order: string, 
/**
 * The invoice's number.
 */
invoice: string, 
/**
 * IOM's number of the payment.
 */
reference: string, 
/**
 * How much; empty for all that is left.
 */
amount: string, 
/**
 * The day; today when empty.
 */
on: string, };

/**
 * Everything this area keeps of an applicant.
 */
export type PeoplePage = { 
/**
 * The applicant's number.
 */
number: string, 
/**
 * Whether an auditor looks, who sees no names, places and grounds.
 */
veiled: boolean, 
/**
 * The household the person is in today.
 */
household: Household | null, 
/**
 * The households the person was in before, latest first.
 */
former: Array<Former>, 
/**
 * Where the person lived before, latest first.
 */
addresses: Array<Address>, 
/**
 * Since when the present address is theirs, where known.
 */
address_since: string | null, 
/**
 * Who stands for the person, and for the organisation, latest first.
 */
representations: Array<Representation>, 
/**
 * Whom the person stands for, by the number of the applicant.
 */
stands_for: Array<StandsFor>, 
/**
 * What was said of vulnerability, latest first; the first one holds.
 */
vulnerability: Array<Vulnerability>, 
/**
 * The most points there are for it.
 */
most_points: number, };

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
keys: boolean, 
/**
 * Load lists of restrictive measures, screen, sign under candidates.
 */
screen: boolean, 
/**
 * Enter suppliers, change organisations.
 */
suppliers: boolean, };

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
 * What became of a photograph.
 */
export type PhotoKept = { 
/**
 * The place it proposes for the visit, north and east in degrees.
 */
proposed: [string, string] | null, 
/**
 * What is odd about it.
 */
warnings: Array<Problem>, };

/**
 * A photograph to be shown.
 */
export type PictureShown = { 
/**
 * The file's bytes.
 */
bytes: Array<number>, 
/**
 * What it is made of, such as `image/jpeg`.
 */
media_type: string, };

/**
 * The pages of one application.
 */
export type PileAttached = { 
/**
 * The application's number.
 */
application: string, 
/**
 * Its pages, counted from 1.
 */
pages: Array<number>, };

/**
 * What became of a scanned pile.
 */
export type PileShown = { 
/**
 * The file's name.
 */
file_name: string, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * What was attached to which application.
 */
attached: Array<PileAttached>, 
/**
 * The pages that belong to nobody known.
 */
unassigned: Array<PileUnassigned>, 
/**
 * Pages that were kept before.
 */
unchanged: Array<number>, 
/**
 * What `undo` takes.
 */
change: string | null, };

/**
 * A page that belongs to nobody known.
 */
export type PileUnassigned = { 
/**
 * The page, counted from 1.
 */
page: number, 
/**
 * The number its code names.
 */
number: string | null, 
/**
 * Why, by its code.
 */
why: string, };

/**
 * One application.
 */
export type PipelineCard = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * The applicant, for opening.
 */
applicant: string, 
/**
 * Name as written; the organisation's where one applies.
 */
name: string, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Component code.
 */
component: string | null, 
/**
 * The call's number.
 */
call: string | null, 
/**
 * Money requested.
 */
requested_cents: Cents | null, 
/**
 * State code.
 */
state: string | null, 
/**
 * Full days it has stood there.
 */
days: number | null, 
/**
 * What it waits for, as a code.
 */
waits: string | null, 
/**
 * What was answered to the questions of the one call that is looked at, by their codes.
 */
answers: { [key in string]: string }, };

/**
 * One state of the pipeline.
 */
export type PipelineColumn = { 
/**
 * The state's code.
 */
state: string, 
/**
 * How many of those that match.
 */
count: number, 
/**
 * What they ask for together.
 */
requested_cents: Cents, 
/**
 * The steps that lead on from here.
 */
next: Array<PipelineStep>, };

/**
 * What of the pipeline is looked for. An empty list means "any"; the code `""` in one means "not recorded".
 */
export type PipelineQuery = { 
/**
 * Search text; folds scripts and spelling; empty for all.
 */
search: string, 
/**
 * Call numbers.
 */
calls: Array<string>, 
/**
 * Components.
 */
components: Array<string>, 
/**
 * Municipality ids.
 */
municipalities: Array<string>, 
/**
 * States.
 */
states: Array<string>, 
/**
 * What is waited for.
 */
waits: Array<string>, 
/**
 * Officers who assess or visit, by identity.
 */
officers: Array<string>, 
/**
 * At least so many days where it stands.
 */
days_from: number | null, 
/**
 * At most so many.
 */
days_to: number | null, 
/**
 * Answers to the questions of the one call that is looked at.
 */
answers: Array<AnswerWanted>, };

/**
 * The pipeline as far as the filter lets through.
 */
export type PipelineShown = { 
/**
 * Those that match: best match first when searching, else who has waited longest first.
 */
cards: Array<PipelineCard>, 
/**
 * Every state in the order of the work, with what of it matches.
 */
columns: Array<PipelineColumn>, 
/**
 * All applications.
 */
total: number, 
/**
 * The calls to choose from.
 */
calls: Array<CallChoice>, 
/**
 * The officers to choose from, by identity and name.
 */
officers: Array<OfficerChoice>, 
/**
 * The questions of the one call that is looked at.
 */
questions: Array<Question>, 
/**
 * What can be waited for; words at `pipeline-waits-<code>`.
 */
waits: Array<string>, };

/**
 * A step that many applications can take.
 */
export type PipelineStep = { 
/**
 * The state it leads to.
 */
state: ApplicationState, 
/**
 * Whether it must say why.
 */
needs_reason: boolean, 
/**
 * Whether it is a decision, which a manager signs and nobody takes back.
 */
decision: boolean, };

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
 * A round to be planned.
 */
export type PlanRound = { 
/**
 * The day as typed.
 */
on: string, 
/**
 * Municipality id; everywhere when empty.
 */
municipality: string, };

/**
 * A day to be planned.
 */
export type PlanVisits = { 
/**
 * The call's number.
 */
call: string, 
/**
 * Municipality id; all when empty.
 */
municipality: string, 
/**
 * The day as typed.
 */
on: string, 
/**
 * The first of the two who go, by name.
 */
first: string, 
/**
 * The second: an officer or a colleague without a key.
 */
second: string, };

/**
 * Points for one criterion.
 */
export type PointsGiven = { 
/**
 * The criterion's code.
 */
criterion: string, 
/**
 * The points.
 */
points: number, 
/**
 * Why; empty for no comment.
 */
comment: string, };

/**
 * Points for a criterion, as submitted.
 */
export type PointsShown = { 
/**
 * The criterion's code.
 */
criterion: string, 
/**
 * The points.
 */
points: number, 
/**
 * Why.
 */
comment: string | null, };

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
 * One section of a preview.
 */
export type PreviewSection = { 
/**
 * Its heading, with the article's number.
 */
title: string, 
/**
 * Its paragraphs with what hangs before them.
 */
paragraphs: Array<string>, };

/**
 * Forms to print.
 */
export type PrintForms = { 
/**
 * One to three languages, such as `en-sq`.
 */
languages: string, 
/**
 * How many.
 */
copies: number, 
/**
 * The number of the call whose own questions are printed too; empty for none.
 */
call: string, };

/**
 * A receipt to print.
 */
export type PrintReceipt = { 
/**
 * The application.
 */
application: string, 
/**
 * The language; null for the one the applicant prefers.
 */
language: Language | null, };

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
 * A day's route to print.
 */
export type PrintRoute = { 
/**
 * The call's number; all when empty.
 */
call: string, 
/**
 * The day as typed.
 */
on: string, 
/**
 * One to three languages, such as `en-sq`.
 */
languages: string, };

/**
 * The form of a visit to print.
 */
export type PrintVisit = { 
/**
 * The application's number.
 */
application: string, 
/**
 * One to three languages, such as `en-sq`.
 */
languages: string, };

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
choices: Array<string>, 
/**
 * What one decision for all of these rows can be.
 */
fixes: Array<Fix>, };

/**
 * The screen of procurement. Villages are personal data: no `Debug`.
 */
export type ProcurementShown = { 
/**
 * What is to be bought, alike items together.
 */
groups: Array<NeedGroup>, 
/**
 * The lots, newest first.
 */
lots: Array<LotRow>, 
/**
 * What should be looked at.
 */
warnings: Array<BuyingWarning>, 
/**
 * Whether this officer may open lots.
 */
may_lot: boolean, };

/**
 * How files with certain headings are read.
 */
export type Profile = { 
/**
 * Identity.
 */
id: ProfileId, 
/**
 * The name the office gave it.
 */
name: string, 
/**
 * The columns, each by its heading's text.
 */
columns: Array<ProfileColumn>, 
/**
 * Values for every row.
 */
set: Array<[Field, string]>, 
/**
 * In which order days are written.
 */
orders: Array<[Field, DayOrder]>, 
/**
 * Which mark parts the cents.
 */
decimals: Array<[Field, DecimalMark]>, 
/**
 * The day it was saved.
 */
saved_on: string, };

/**
 * One column of a profile.
 */
export type ProfileColumn = { 
/**
 * The heading as written.
 */
heading: string, 
/**
 * What it is read as; `None` leaves it unread.
 */
field: Field | null, };

/**
 * How registers with certain headings are read.
 */
export type ProfileId = string;

/**
 * A profile that was used.
 */
export type ProfileUse = { 
/**
 * Its name.
 */
name: string, 
/**
 * Headings it names that the file does not have.
 */
missing: Array<string>, };

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
 * How one application stands. Points are there only once its scores are open.
 */
export type ProgressLine = { 
/**
 * The application.
 */
application: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The stage's code; words at `scoring-stage-<code>`.
 */
stage: string, 
/**
 * Assessors named.
 */
assigned: number, 
/**
 * Assessors that have submitted.
 */
submitted: number, 
/**
 * The score, once open.
 */
score: ScoreShown | null, };

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
 * Puts applications under a call, all or none.
 */
export type PutUnderCall = { 
/**
 * The call.
 */
call: string, 
/**
 * The applications.
 */
applications: Array<string>, 
/**
 * Why they are accepted late; else empty.
 */
late_reason: string, };

/**
 * A question of the call's own.
 */
export type Question = { 
/**
 * Stable code, the same in every version that asks it.
 */
code: string, 
/**
 * The question.
 */
words: InLanguages, 
/**
 * What the answer is.
 */
kind: QuestionKind, 
/**
 * The possible answers of a choice.
 */
choices: Array<QuestionChoice>, 
/**
 * Whether it must be answered before the application is found eligible.
 */
required: boolean, 
/**
 * Asked only when an earlier question has this answer.
 */
condition: QuestionCondition | null, };

/**
 * A possible answer.
 */
export type QuestionChoice = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The answer's words.
 */
words: InLanguages, };

/**
 * When a question is asked.
 */
export type QuestionCondition = { 
/**
 * The earlier question.
 */
question: string, 
/**
 * The answer it must have.
 */
is: string, };

/**
 * What the answer to a question is.
 */
export type QuestionKind = "text" | "number" | "choice" | "date" | "file";

/**
 * How much must or may go to one municipality or community.
 */
export type Quota = { 
/**
 * What it is about.
 */
of: QuotaOf, 
/**
 * The municipality's id or the community's code.
 */
value: string, 
/**
 * At least so much.
 */
least: Cents | null, 
/**
 * At most so much.
 */
most: Cents | null, };

/**
 * A quota's money.
 */
export type QuotaBalanceShown = { 
/**
 * `municipality` or `community`.
 */
of: string, 
/**
 * The municipality's id or the community's code.
 */
value: string, 
/**
 * At least so much.
 */
least_cents: Cents | null, 
/**
 * At most so much.
 */
most_cents: Cents | null, 
/**
 * Promised.
 */
committed_cents: Cents, };

/**
 * What a quota is about.
 */
export type QuotaOf = "municipality" | "community";

/**
 * A quotation beside the others.
 */
export type QuotationShown = { 
/**
 * The supplier's number.
 */
supplier: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How it stands towards the lists.
 */
standing: string, 
/**
 * The day it came.
 */
received_on: string, 
/**
 * Until when it holds.
 */
valid_until: string | null, 
/**
 * Days to deliver.
 */
delivery_days: number | null, 
/**
 * Guarantee in months.
 */
guarantee_months: number | null, 
/**
 * VAT on the whole.
 */
vat_cents: Cents, 
/**
 * Whether it meets the specification.
 */
compliant: boolean, 
/**
 * What there is to say about that.
 */
remark: string | null, 
/**
 * For the whole lot.
 */
total_cents: Cents | null, 
/**
 * Whether it came late.
 */
late: boolean, 
/**
 * Whether it is the lowest that counts.
 */
lowest: boolean, 
/**
 * Prices by line.
 */
prices: Array<QuotedPrice>, };

/**
 * Records a quotation; amounts and days as typed.
 */
export type QuoteLot = { 
/**
 * The lot.
 */
lot: string, 
/**
 * The supplier's number.
 */
supplier: string, 
/**
 * The day it came; today when empty.
 */
received_on: string, 
/**
 * Until when it holds.
 */
valid_until: string, 
/**
 * Days to deliver.
 */
delivery_days: string, 
/**
 * Guarantee in months.
 */
guarantee_months: string, 
/**
 * VAT on the whole.
 */
vat: string, 
/**
 * Whether it meets the specification.
 */
compliant: boolean, 
/**
 * What there is to say about that.
 */
remark: string, 
/**
 * The prices.
 */
prices: Array<TypedPrice>, };

/**
 * A price of a quotation.
 */
export type QuotedPrice = { 
/**
 * The line.
 */
position: number, 
/**
 * Of one, without VAT.
 */
unit_price_cents: Cents, 
/**
 * Origin.
 */
origin: string | null, };

/**
 * What a screening did.
 */
export type RanShown = { 
/**
 * Persons, organisations and members that were compared.
 */
screened: number, 
/**
 * New candidates.
 */
found: number, 
/**
 * How it stands now.
 */
now: ScreeningShown, };

/**
 * One line of the ranked list.
 */
export type RankedLine = { 
/**
 * Equal ones share a rank.
 */
rank: number, 
/**
 * Whether another line has the same average.
 */
tied: boolean, 
/**
 * The application.
 */
application: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Who applies.
 */
name: string, 
/**
 * State code.
 */
state: string | null, 
/**
 * The score.
 */
score: ScoreShown, 
/**
 * What is asked for.
 */
requested_cents: Cents | null, };

/**
 * The ranked list of a call, as far as scores are open.
 */
export type RankingShown = { 
/**
 * The lines in their order.
 */
lines: Array<RankedLine>, 
/**
 * The grid.
 */
grid: GridShown, 
/**
 * Codes of the rules for equal averages, in order; words at `tie-rule-<code>`.
 */
ties: Array<string>, };

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
 * The five figures per agreement, lot and budget line.
 */
export type ReconciledShown = { 
/**
 * Per agreement.
 */
agreements: Array<SumsShown>, 
/**
 * Per lot.
 */
lots: Array<SumsShown>, 
/**
 * Per budget line.
 */
lines: Array<SumsShown>, 
/**
 * All together.
 */
total: FiguresShown, 
/**
 * The differences that are not wholly carried.
 */
open: Array<DifferenceShown>, };

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
 * What is handed over. It carries personal data and therefore has no `Debug`.
 */
export type RecordHandover = { 
/**
 * The application's number.
 */
application: string, 
/**
 * What was typed about the handover, by field.
 */
fields: { [key in string]: string }, 
/**
 * Each thing, by field.
 */
lines: Array<{ [key in string]: string }>, };

/**
 * An incident to be recorded. It carries personal data and therefore has no `Debug`.
 */
export type RecordIncident = { 
/**
 * The application's number.
 */
application: string, 
/**
 * What happened, as a code.
 */
kind: string, 
/**
 * The asset's tag; empty for none.
 */
asset: string, 
/**
 * The day as typed; today when empty.
 */
on: string, 
/**
 * What is known.
 */
description: string, };

/**
 * What a visit found. It carries personal data and therefore has no `Debug`.
 */
export type RecordMonitoring = { 
/**
 * The application's number.
 */
application: string, 
/**
 * What was typed, by field.
 */
fields: { [key in string]: string }, 
/**
 * Each asset, by field.
 */
assets: Array<{ [key in string]: string }>, 
/**
 * Each kind of staff, by field.
 */
staff: Array<{ [key in string]: string }>, };

/**
 * Records what was spent.
 */
export type RecordSpending = { 
/**
 * The line's code.
 */
line: string, 
/**
 * The application whose agreement it was spent for, by number; else empty.
 */
application: string, 
/**
 * The day, as typed; today when empty.
 */
on: string, 
/**
 * How much, as typed; with a minus for a refund.
 */
amount: string, 
/**
 * IOM's own number of the payment.
 */
reference: string, 
/**
 * What it was for.
 */
what: string, };

/**
 * What was found. It carries personal data and therefore has no `Debug`.
 */
export type RecordVisit = { 
/**
 * The application's number.
 */
application: string, 
/**
 * What was typed, by field.
 */
fields: { [key in string]: string }, };

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
 * What a member keeps out of.
 */
export type RecusalShown = { 
/**
 * The application's number.
 */
number: string, 
/**
 * Why; words at `interest-<code>`.
 */
ground: string, };

/**
 * Records that a member keeps out of an application.
 */
export type RecuseMember = { 
/**
 * The session.
 */
session: string, 
/**
 * The member.
 */
member: string, 
/**
 * The application, by identity or number.
 */
application: string, 
/**
 * Why.
 */
ground: InterestGround, };

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
 * An application with what stands in its way.
 */
export type RefusedApplication = { 
/**
 * Number.
 */
number: string, 
/**
 * Why.
 */
problem: Problem, };

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
 * Takes a view away.
 */
export type RemoveView = { 
/**
 * The table, whose views are given back.
 */
place: ViewPlace, 
/**
 * The view.
 */
id: string, };

/**
 * Gives a view another name. Field errors name these fields.
 */
export type RenameView = { 
/**
 * The table, whose views are given back.
 */
place: ViewPlace, 
/**
 * The view.
 */
id: string, 
/**
 * The new name.
 */
name: string, };

/**
 * Answers a question about a call.
 */
export type ReplyAboutCall = { 
/**
 * The call.
 */
call: string, 
/**
 * The question.
 */
message: string, 
/**
 * The answer.
 */
answer: string, 
/**
 * The day, as typed; today when empty.
 */
on: string, };

/**
 * Somebody who stands for the applicant.
 */
export type Representation = { 
/**
 * Identity; none for an organisation's representative of whom no day is recorded.
 */
id: RepresentationId | null, 
/**
 * Whether for the organisation, not for the person.
 */
of_organisation: boolean, 
/**
 * The applicant's number, where they are one.
 */
number: string | null, 
/**
 * The name; nothing for an auditor.
 */
name: string, 
/**
 * Telephone.
 */
phone: string | null, 
/**
 * As what, by its code.
 */
kind: string, 
/**
 * On what ground.
 */
ground: string | null, 
/**
 * Since when.
 */
from: string | null, 
/**
 * Until when.
 */
to: string | null, 
/**
 * Whether today.
 */
stands: boolean, };

/**
 * Who stands for an applicant, as typed. Personal: no `Debug`.
 */
export type RepresentationForm = { 
/**
 * An applicant who stands for them, by number; empty for who is none.
 */
representative: string, 
/**
 * The name of who is no applicant.
 */
name: string, 
/**
 * Their telephone.
 */
phone: string, 
/**
 * As what, by its code.
 */
kind: string, 
/**
 * The document or decision.
 */
ground: string, 
/**
 * Since when.
 */
on: string, 
/**
 * For the organisation: whoever stood for it until then does so no more.
 */
of_organisation: boolean, };

/**
 * Somebody who stands for another.
 */
export type RepresentationId = string;

/**
 * Records a requisition; days as typed.
 */
export type RequestLot = { 
/**
 * The lot.
 */
lot: string, 
/**
 * IOM's number.
 */
number: string, 
/**
 * The day; today when empty.
 */
on: string, 
/**
 * When needed.
 */
needed_by: string, 
/**
 * Until when quotations are taken.
 */
offers_until: string, 
/**
 * Conditions.
 */
conditions: string, };

/**
 * A document that an application must have.
 */
export type RequiredDocument = { 
/**
 * Stable code; findings refer to it.
 */
code: string, 
/**
 * What it is.
 */
words: InLanguages, 
/**
 * Whether the application fails without it; otherwise its absence is only noted.
 */
required: boolean, };

/**
 * A step that a call may demand before an application goes on.
 */
export type RequiredStep = "eligibility_checklist" | "verification_visit" | "assessments" | "municipal_opinion" | "committee_decision";

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
 * Something that can be asked back.
 */
export type ReturnableShown = { 
/**
 * The asset's identity, or empty for an item.
 */
asset: string, 
/**
 * The item's place, or 0 for an asset.
 */
item: number, 
/**
 * What it is.
 */
said: string, };

/**
 * What became of returned forms.
 */
export type ReturnedOutcome = { 
/**
 * In the rows' order.
 */
rows: Array<ReturnedRowOutcome>, 
/**
 * What `undo` takes; null when nothing was entered.
 */
change: string | null, };

/**
 * One returned form. It carries personal data and therefore has no `Debug`.
 */
export type ReturnedRow = { 
/**
 * The number printed on it: whole, from its `F` on, or the figures alone.
 */
number: string, 
/**
 * What stands in its fields. Choices as their numbers on the paper, codes or words.
 */
fields: ApplicationFields, };

/**
 * What became of one of them.
 */
export type ReturnedRowOutcome = { 
/**
 * The number of the application it became.
 */
entered: string | null, 
/**
 * What is wrong with it; `number` is the form's own.
 */
problems: Array<Problem>, };

/**
 * Returned forms as typed.
 */
export type ReturnedRows = { 
/**
 * A row each.
 */
rows: Array<ReturnedRow>, };

/**
 * What an officer may be.
 */
export type Role = "field-officer" | "me-officer" | "procurement-officer" | "programme-manager" | "auditor";

/**
 * Why a row is neither imported nor rejected.
 */
export type RowKind = "blank" | "total" | "heading" | "note";

/**
 * Screens.
 */
export type RunScreening = { 
/**
 * Everybody, against everybody listed.
 */
all: boolean, };

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
 * Keeps how the file in hand is read under these options.
 */
export type SaveProfile = { 
/**
 * The file's handle.
 */
file: number, 
/**
 * What the officer decided.
 */
options: ImportOptions, 
/**
 * The name the profile gets.
 */
name: string, };

/**
 * Saves filters by name. Field errors name these fields.
 */
export type SaveView = { 
/**
 * The table.
 */
place: ViewPlace, 
/**
 * Name; a view of this name gets the filters in place of its own.
 */
name: string, 
/**
 * The filters by name.
 */
content: { [key in string]: string }, };

/**
 * Records a question about a call, or a corrigendum.
 */
export type SayAboutCall = { 
/**
 * The call.
 */
call: string, 
/**
 * Which of the two.
 */
kind: MessageKind, 
/**
 * What was asked or published.
 */
said: string, 
/**
 * The day, as typed; today when empty.
 */
on: string, };

/**
 * What a session says of an application. Field errors name these fields.
 */
export type SayOfCase = { 
/**
 * The session.
 */
session: string, 
/**
 * The application.
 */
application: string, 
/**
 * The outcome; null takes back what was said.
 */
outcome: Outcome | null, 
/**
 * What is granted, as typed; empty for what was asked for.
 */
amount: string, 
/**
 * Under which conditions.
 */
conditions: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Votes for, against and abstained, as typed; all empty where none were counted.
 */
votes: [string, string, string], };

/**
 * The same said of several applications of a session at once. Field errors name these fields.
 */
export type SayOfCases = { 
/**
 * The session.
 */
session: string, 
/**
 * The applications.
 */
applications: Array<string>, 
/**
 * The outcome; each that is approved gets what was asked for.
 */
outcome: Outcome, 
/**
 * Why.
 */
reason: string, };

/**
 * Says what the component asks for. Field errors name these fields.
 */
export type SayParticular = { 
/**
 * The application.
 */
application: string, 
/**
 * Its code.
 */
field: string, 
/**
 * English.
 */
en: string, 
/**
 * Albanian.
 */
sq: string, 
/**
 * Serbian in Cyrillic.
 */
sr: string, 
/**
 * The language of the words.
 */
language: Language, };

/**
 * A scheme.
 */
export type SchemeShown = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name in the window's language.
 */
title: string, };

/**
 * A score that is open.
 */
export type ScoreShown = { 
/**
 * The average, in thousandths of a point.
 */
average_milli: number, 
/**
 * The distance between the assessors.
 */
spread: number, 
/**
 * Whether that is more than the grid's gap.
 */
wide: boolean, 
/**
 * Whether it reaches the pass mark.
 */
passes: boolean, };

/**
 * The scoring of one call, as the officer at work may see it.
 */
export type ScoringShown = { 
/**
 * The call.
 */
call: CallChoice, 
/**
 * The list one declares interests about.
 */
list: Array<InterestLine>, 
/**
 * Codes of grounds; words at `interest-<code>`.
 */
grounds: Array<string>, 
/**
 * The officer's own assessments, by number.
 */
own: Array<OwnAssessment>, 
/**
 * Whether this officer may declare and score.
 */
may_score: boolean, 
/**
 * Whether this officer may name assessors.
 */
may_name: boolean, 
/**
 * Officers who may be named, with what they have of this call.
 */
officers: Array<OfficerName>, 
/**
 * The rules of the grid.
 */
grid: GridShown, 
/**
 * How each application stands; empty where `hidden` says why.
 */
progress: Array<ProgressLine>, 
/**
 * The assessors beside one another, over applications whose scores are open.
 */
assessors: Array<AssessorLine>, 
/**
 * Why how the applications stand is not shown to this officer.
 */
hidden: Problem | null, };

/**
 * What waits for the officer at work, in all calls.
 */
export type ScoringWaits = { 
/**
 * Assessments they can submit.
 */
to_do: number, 
/**
 * Assessments for which they must declare their interests first.
 */
undeclared: number, };

/**
 * One of those who are screened for an applicant.
 */
export type ScreenedShown = { 
/**
 * Name; null for who sees a pseudonym.
 */
name: string | null, 
/**
 * As what; words at `screening-subject-<code>`.
 */
screened: string, 
/**
 * When last.
 */
at: string | null, };

/**
 * What the lists say of a step ahead.
 */
export type ScreeningAhead = { 
/**
 * `open`, `confirmed` or `not-screened`.
 */
standing: Standing, 
/**
 * Open candidates.
 */
open: number, };

/**
 * Setup's page of restrictive measures.
 */
export type ScreeningShown = { 
/**
 * The versions loaded, newest first.
 */
lists: Array<ListShown>, 
/**
 * Persons, organisations and members that are not screened as they are against the newest lists.
 */
not_screened: number, 
/**
 * Candidates per thousand screened.
 */
per_thousand: number, 
/**
 * Candidates that wait.
 */
open: number, };

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
 * What scoring and committees say of an application.
 */
export type SelectionShown = { 
/**
 * The stage of scoring; words at `scoring-stage-<code>`; null where its call is not scored.
 */
stage: string | null, 
/**
 * The score, once open.
 */
score: ScoreShown | null, 
/**
 * What closed sessions said, latest first.
 */
said: Array<CommitteeSaid>, };

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
 * One session in the list.
 */
export type SessionLine = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * Which committee; words at `committee-<code>`.
 */
kind: string, 
/**
 * How it meets; words at `session-mode-<code>`.
 */
mode: string, 
/**
 * The call's number.
 */
call: string, 
/**
 * The call's title.
 */
title: Names, 
/**
 * Whose committee advises: a municipality id.
 */
municipality: string | null, 
/**
 * The day, `YYYY-MM-DD`.
 */
held_on: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * The day it was closed and signed.
 */
closed_on: string | null, 
/**
 * Who signed.
 */
closed_by: string | null, 
/**
 * Cases on the agenda.
 */
cases: number, 
/**
 * Cases something was said of.
 */
said: number, };

/**
 * How it meets.
 */
export type SessionMode = "meeting" | "written";

/**
 * One session.
 */
export type SessionShown = { 
/**
 * What the list says of it.
 */
line: SessionLine, 
/**
 * Members.
 */
members: Array<CommitteeMemberShown>, 
/**
 * The agenda in its order.
 */
cases: Array<CaseShown>, 
/**
 * Limits of the money this session touches, with what it would leave.
 */
limits: Array<LimitShown>, 
/**
 * What this committee may say; words at `outcome-<code>`.
 */
outcomes: Array<OutcomeChoice>, 
/**
 * What members may do; words at `capacity-<code>`.
 */
capacities: Array<Capacity>, 
/**
 * Grounds of recusal; words at `interest-<code>`.
 */
grounds: Array<InterestGround>, 
/**
 * Whether this officer may change it.
 */
may_prepare: boolean, 
/**
 * Whether this officer may close and sign it.
 */
may_close: boolean, };

/**
 * Every session, and what is needed to call another.
 */
export type SessionsShown = { 
/**
 * The sessions, newest first.
 */
sessions: Array<SessionLine>, 
/**
 * The calls a session can be about.
 */
calls: Array<CallChoice>, 
/**
 * Codes of committees; words at `committee-<code>`.
 */
kinds: Array<CommitteeKind>, 
/**
 * How it may meet; words at `session-mode-<code>`.
 */
modes: Array<SessionMode>, 
/**
 * Whether this officer may prepare sessions.
 */
may_prepare: boolean, };

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
 * Signs under every open weak candidate whose birth contradicts.
 */
export type SettleContradicted = { 
/**
 * Why.
 */
reason: string, };

/**
 * Signs under a candidate. Field errors name these fields.
 */
export type SettleHit = { 
/**
 * The candidate.
 */
id: HitId, 
/**
 * Why.
 */
reason: string, };

/**
 * Says what came of an obligation. Field errors name these fields.
 */
export type SettleObligation = { 
/**
 * The application.
 */
application: string, 
/**
 * Its place.
 */
number: number, 
/**
 * `met`, `not_met`, or empty to take back what was said.
 */
outcome: string, 
/**
 * The day as typed; today when empty.
 */
on: string, 
/**
 * What shows it.
 */
evidence: string, 
/**
 * The language of the words.
 */
language: Language, };

/**
 * What a signature did.
 */
export type SettledShown = { 
/**
 * Candidates that are cleared now.
 */
cleared: number, 
/**
 * Candidates that wait for another officer.
 */
waiting: number, };

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
 * One's own sheet for an application.
 */
export type SheetShown = { 
/**
 * The application.
 */
application: string, 
/**
 * The applicant.
 */
applicant: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Who applies.
 */
name: string, 
/**
 * The grid.
 */
grid: GridShown, 
/**
 * The points, once submitted.
 */
points: Array<PointsShown>, 
/**
 * Whether it was submitted.
 */
submitted: boolean, 
/**
 * The total, once submitted.
 */
total: number | null, 
/**
 * The remark on the whole, once submitted.
 */
remark: string | null, };

/**
 * One place up or down in the round.
 */
export type ShiftStop = { 
/**
 * The application's number.
 */
application: string, 
/**
 * Up, else down.
 */
up: boolean, };

/**
 * One place up or down in the route.
 */
export type ShiftVisit = { 
/**
 * The application's number.
 */
application: string, 
/**
 * Up, else down.
 */
up: boolean, };

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
 * Records how it was signed. Field errors name these fields.
 */
export type SignAgreement = { 
/**
 * The application.
 */
application: string, 
/**
 * The amendment's number; the agreement itself when null.
 */
amendment: number | null, 
/**
 * Who signed for IOM.
 */
iom: string, 
/**
 * The day, as typed.
 */
iom_on: string, 
/**
 * Who signed for the grantee.
 */
grantee: string, 
/**
 * The day, as typed.
 */
on: string, 
/**
 * Who signed for the municipality, where it is a party.
 */
municipality: string, 
/**
 * Whether the grantee cannot write.
 */
cannot_write: boolean, 
/**
 * Who saw it.
 */
witness: string, 
/**
 * The witness's document.
 */
witness_document: string, 
/**
 * Where.
 */
place: string, 
/**
 * The attached scan; none when empty.
 */
scan: string, 
/**
 * The language of the words.
 */
language: Language, };

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
 * The certificate came back.
 */
export type SignHandover = { 
/**
 * The handover's number.
 */
handover: string, 
/**
 * The day as typed.
 */
on: string, };

/**
 * A signature under a candidate.
 */
export type SignatureShown = { 
/**
 * `clear` or `confirm`; words at `screening-verdict-<code>`.
 */
kind: string, 
/**
 * By whom.
 */
by: string, 
/**
 * The day.
 */
on: string, 
/**
 * Why; null for who sees a pseudonym.
 */
reason: string | null, };

/**
 * How something was signed.
 */
export type SigningShown = { 
/**
 * The amendment's number; the agreement itself when null.
 */
amendment: number | null, 
/**
 * The day of the last signature.
 */
signed_on: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * Who, as people read it.
 */
parties: Array<string>, 
/**
 * The hash of the scan.
 */
scan_sha256: string | null, };

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
 * How an applicant stands towards the lists.
 */
export type Standing = "no-list" | "not-screened" | "open" | "confirmed" | "clear";

/**
 * Somebody the person stands for.
 */
export type StandsFor = { 
/**
 * The applicant's number.
 */
number: string, 
/**
 * The name; nothing for an auditor.
 */
name: string, 
/**
 * As what, by its code.
 */
kind: string, };

/**
 * A figure of a purchase, in the order in which they come about; a difference is named by the later one.
 */
export type Step = "requested" | "ordered" | "delivered" | "paid";

/**
 * A stop of a round. It carries personal data and therefore has no `Debug`.
 */
export type StopShown = { 
/**
 * To whom.
 */
grantee: GranteeShown, 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * Place in the round, from 1.
 */
position: number, 
/**
 * The handover that came of it, by number.
 */
handover: string | null, 
/**
 * What is still to be brought.
 */
left: Array<ItemLeftShown>, };

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
 * Submits one's assessment, signed and final. Field errors name the criterion's code.
 */
export type SubmitAssessment = { 
/**
 * The application.
 */
application: string, 
/**
 * Points for every criterion.
 */
points: Array<PointsGiven>, 
/**
 * A remark on the whole; empty for none.
 */
remark: string, };

/**
 * The figures under one name.
 */
export type SumsShown = { 
/**
 * The name; empty for what belongs to none.
 */
name: string, 
/**
 * The figures.
 */
figures: FiguresShown, };

/**
 * A supplier to choose.
 */
export type SupplierChoice = { 
/**
 * Number.
 */
number: string, 
/**
 * Name.
 */
name: string, 
/**
 * How it stands towards the lists; words at `screening-standing-<code>`.
 */
standing: string, };

/**
 * An interest in a supplier.
 */
export type SupplierInterest = { 
/**
 * The supplier's number.
 */
supplier: string, 
/**
 * The ground's code.
 */
ground: string, };

/**
 * A line of the list of suppliers.
 */
export type SupplierRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * The programme's number.
 */
number: string, 
/**
 * Name.
 */
name: string, 
/**
 * Business number.
 */
nui: string | null, 
/**
 * Country of the seat, two letters; Kosovo where null.
 */
country: string | null, 
/**
 * How many own or lead it.
 */
members: number, 
/**
 * Words at `screening-standing-<code>`.
 */
standing: Standing, 
/**
 * Open candidates.
 */
open: number, };

/**
 * Support as typed. Personal: no `Debug`.
 */
export type SupportForm = { 
/**
 * Whose, by its code; the person's when empty.
 */
whose: string, 
/**
 * The scheme, by its code.
 */
scheme: string, 
/**
 * What was given.
 */
what: string, 
/**
 * The year, or the day: one of them.
 */
on: string, 
/**
 * The amount, EUR.
 */
amount: string, 
/**
 * Where the information comes from.
 */
told_by: string, 
/**
 * The reference of the evidence.
 */
reference: string, };

/**
 * A record of earlier support.
 */
export type SupportId = string;

/**
 * A list of earlier beneficiaries in hand.
 */
export type SupportList = { 
/**
 * The file, as [`SupportListInHand`] names it.
 */
file: number, 
/**
 * The scheme, by its code.
 */
scheme: string, };

/**
 * A chosen list.
 */
export type SupportListInHand = { 
/**
 * For previewing and importing it.
 */
file: number, 
/**
 * The file's name.
 */
file_name: string, };

/**
 * What importing a list would do, or did.
 */
export type SupportListRead = { 
/**
 * What was read.
 */
report: ImportReport, };

/**
 * Whose support it was.
 */
export type SupportOf = "person" | "organisation" | "household";

/**
 * An applicant's earlier support.
 */
export type SupportPage = { 
/**
 * What was given before.
 */
support: Array<EarlierSupport>, 
/**
 * Warnings, application by application; those without any are left out.
 */
warned: Array<Warned>, 
/**
 * Whether there is an organisation.
 */
has_organisation: boolean, };

/**
 * What a column of such a list can be read as, beside the fields of a register.
 */
export type TakeField = "agreement_number" | "agreed_on" | "approved_on" | "granted_eur" | "delivered_on" | "closed_on" | "description" | "serial" | "quantity" | "value_eur" | "handed_over_on" | "visited_on" | "in_place" | "operating" | "visit_note" | "counted_on" | "created_full_time" | "created_part_time" | "secured";

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
 * What became of the rows of one kind.
 */
export type TakenKind = { 
/**
 * The kind.
 */
kind: Kind, 
/**
 * Rows that speak of one.
 */
read: number, 
/**
 * Rows taken over now.
 */
taken: number, 
/**
 * Rows taken over before.
 */
unchanged: number, };

/**
 * What a manager says of the lists.
 */
export type TakeoverOptions = { 
/**
 * The day as of which the lists stand; nothing in them is later.
 */
as_of: string | null, 
/**
 * Why they are taken over: the exception from decisions, screening and two pairs of eyes rests on it.
 */
reason: string, 
/**
 * What every sheet holds; told from the headings when absent.
 */
kind: Kind | null, 
/**
 * Field -> a heading's text or a column's letters.
 */
map: Array<[TakeField, string]>, 
/**
 * Field -> one value for every row.
 */
set: Array<[TakeField, string]>, 
/**
 * How what a register says of people and applications is read.
 */
register: ImportOptions, };

/**
 * What taking over did, or would do.
 */
export type TakeoverReport = { 
/**
 * The day as of which.
 */
as_of: string, 
/**
 * The lists that were found.
 */
lists: Array<ListFound>, 
/**
 * By kind, in the order of the work.
 */
kinds: Array<TakenKind>, 
/**
 * Of the grants, how many went to applicants who were known.
 */
known_applicants: number, 
/**
 * What the grants taken over now come to, in cents.
 */
granted_cents: number, 
/**
 * Rows not taken over.
 */
rejected: Array<RejectedRow>, 
/**
 * Sheets not read.
 */
skipped: Array<SkippedSheet>, 
/**
 * The change that `undo` takes back; `None` when nothing was taken over.
 */
batch: ChangeId | null, };

/**
 * Asks what taking the lists of the file in hand over would do, or for it.
 */
export type TakeoverRequest = { 
/**
 * The file's handle.
 */
file: number, 
/**
 * The day as people write it; empty while it is not typed.
 */
as_of: string, 
/**
 * What the manager says; the day above stands for its own.
 */
options: TakeoverOptions, };

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
 * What decides between equal averages.
 */
export type TieRule = "vulnerability" | "woman" | "smaller_request" | "received_earlier";

/**
 * A training that was attended. It carries personal data and therefore has no `Debug`.
 */
export type TrainingShown = { 
/**
 * Number.
 */
number: string, 
/**
 * Words at `training-kind-<code>`.
 */
kind: string, 
/**
 * The day.
 */
on: string, 
/**
 * What was taught.
 */
topic: string, 
/**
 * Who taught.
 */
trainer: string, 
/**
 * For how long, in thousandths of an hour.
 */
hours_milli: number, 
/**
 * Who came, where it was not the applicant.
 */
attendee: string | null, };

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
 * A line of a delivery as typed.
 */
export type TypedDelivery = { 
/**
 * The line.
 */
position: number, 
/**
 * Taken in; empty for all that is to come.
 */
quantity: string, 
/**
 * Not taken in.
 */
defective: string, 
/**
 * Whose, where it is said.
 */
parts: Array<TypedPart>, };

/**
 * A line of an order as typed.
 */
export type TypedOrderLine = { 
/**
 * The line.
 */
position: number, 
/**
 * How much; empty for what is needed.
 */
quantity: string, 
/**
 * Price of one; empty for the quoted one.
 */
price: string, };

/**
 * What of a delivery is whose.
 */
export type TypedPart = { 
/**
 * The agreement's number.
 */
agreement: string, 
/**
 * How much.
 */
quantity: string, };

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
 * A price as typed.
 */
export type TypedPrice = { 
/**
 * The line.
 */
position: number, 
/**
 * Of one, without VAT.
 */
price: string, 
/**
 * Origin.
 */
origin: string, };

/**
 * An application under a call.
 */
export type UnderCall = { 
/**
 * The line of the applicants table.
 */
row: ApplicantRow, 
/**
 * Why it was accepted late; empty where one sees only that it was.
 */
late_reason: string | null, };

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
 * What the officer says about one difference.
 */
export type UpdateChoice = { 
/**
 * The sheet's name; empty for CSV.
 */
sheet: string, 
/**
 * The row as the file shows it.
 */
row: number, 
/**
 * The field; every field of the row when absent.
 */
field: Field | null, 
/**
 * Whether it is taken.
 */
take: boolean, };

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
 * The table a view belongs to.
 */
export type ViewPlace = "applicants" | "pipeline";

/**
 * Filters saved by name.
 */
export type ViewShown = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * The filters by name.
 */
content: { [key in string]: string }, };

/**
 * Which table's views.
 */
export type ViewsOf = { 
/**
 * The table.
 */
place: ViewPlace, };

/**
 * One more visit to an application.
 */
export type VisitAgain = { 
/**
 * The application's number.
 */
application: string, 
/**
 * The day as typed.
 */
on: string, 
/**
 * The first of the two who go, by name.
 */
first: string, 
/**
 * The second.
 */
second: string, 
/**
 * Why once more.
 */
reason: string, };

/**
 * A visit with what was found, as the applicant's page shows it. It carries personal data and therefore has no
 * `Debug`.
 */
export type VisitDetails = { 
/**
 * The visit.
 */
visit: VisitShown, 
/**
 * What was found, by field; the words of a field are at `visit-field-<field>`.
 */
found: Array<[string, string]>, 
/**
 * Where it was, north and east in degrees.
 */
place: [string, string] | null, 
/**
 * Whether that place lies outside Kosovo.
 */
outside: boolean, 
/**
 * Its photographs.
 */
photos: Array<AttachmentShown>, };

/**
 * One visit. It carries personal data and therefore has no `Debug`.
 */
export type VisitShown = { 
/**
 * The application's number.
 */
number: string, 
/**
 * The applicant, for opening.
 */
applicant: string, 
/**
 * Name, or a pseudonym.
 */
name: string, 
/**
 * The call's number.
 */
call: string, 
/**
 * Municipality id.
 */
municipality: string | null, 
/**
 * Settlement.
 */
settlement: string | null, 
/**
 * Street and house.
 */
address: string | null, 
/**
 * Telephone.
 */
phone: string | null, 
/**
 * The day it is planned for, `YYYY-MM-DD`.
 */
planned_on: string, 
/**
 * Place in the day's route, from 1.
 */
position: number, 
/**
 * Who goes.
 */
visitors: Array<string>, 
/**
 * Whether the officer at work is one of them.
 */
mine: boolean, 
/**
 * The day of the visit, once recorded.
 */
visited_on: string | null, 
/**
 * What the two advise, once recorded: a code.
 */
recommendation: string | null, 
/**
 * Who recorded it.
 */
recorded_by: string | null, 
/**
 * Where a photograph says it was, north and east in degrees, as long as nobody has recorded it.
 */
proposed: [string, string] | null, 
/**
 * Why once more.
 */
again: string | null, };

/**
 * Which visits the screen asks for.
 */
export type VisitsAsked = { 
/**
 * The call's number; all when empty.
 */
call: string, 
/**
 * The day as typed; all when empty.
 */
on: string, };

/**
 * The screen of visits. It carries personal data and therefore has no `Debug`.
 */
export type VisitsPage = { 
/**
 * The calls to choose from.
 */
calls: Array<CallName>, 
/**
 * The officers at work, by name.
 */
officers: Array<string>, 
/**
 * Visits by day and place in the route.
 */
visits: Array<VisitShown>, 
/**
 * Codes of premises; words at `premises-<code>`.
 */
premises: Array<string>, 
/**
 * Codes of recommendations; words at `recommendation-<code>`.
 */
recommendations: Array<string>, 
/**
 * Whether this officer may plan and record.
 */
may_plan: boolean, };

/**
 * What was said of vulnerability.
 */
export type Vulnerability = { 
/**
 * Identity.
 */
id: VulnerabilityId, 
/**
 * Whether it was confirmed; nothing for an auditor.
 */
confirmed: boolean | null, 
/**
 * By whom; nothing for an auditor.
 */
body: string | null, 
/**
 * On which day; nothing for an auditor.
 */
on: string | null, 
/**
 * Points.
 */
points: number, };

/**
 * What was confirmed, as typed.
 */
export type VulnerabilityForm = { 
/**
 * `yes` or `no`.
 */
confirmed: string, 
/**
 * Which body or officer.
 */
body: string, 
/**
 * The day; today when empty.
 */
on: string, 
/**
 * Points; none for `no`.
 */
points: string, };

/**
 * A confirmation of vulnerability.
 */
export type VulnerabilityId = string;

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
 * A page that waits to be given to a record.
 */
export type WaitingPageShown = { 
/**
 * Its identity.
 */
id: string, 
/**
 * Its file.
 */
attachment: string, 
/**
 * Its number in its pile.
 */
page: number, 
/**
 * The number its code names.
 */
number: string | null, 
/**
 * The names of the pile's files.
 */
pile: string, };

/**
 * The warnings of one application.
 */
export type Warned = { 
/**
 * The application's number.
 */
application: string, 
/**
 * The applicant's number.
 */
applicant: string, 
/**
 * The applicant's name; the pseudonym for an auditor.
 */
name: string, 
/**
 * The warnings, the weightiest first.
 */
warnings: Array<Warning>, };

/**
 * Support, given before or promised by another application, that an application shares something with.
 */
export type Warning = { 
/**
 * `support-` and the weightiest of the bases.
 */
code: string, 
/**
 * What is shared.
 */
bases: Array<Basis>, 
/**
 * The earlier support; none where another application of this vault is meant.
 */
support: SupportId | null, 
/**
 * The other application's number.
 */
application: string | null, 
/**
 * The applicant it belongs to.
 */
applicant: string | null, 
/**
 * Who that is; empty for an auditor.
 */
name: string, 
/**
 * The scheme, by its code; none for an application of this vault.
 */
scheme: string | null, 
/**
 * What was given; nothing for an auditor.
 */
what: string | null, 
/**
 * The year.
 */
year: number | null, 
/**
 * The amount.
 */
amount: number | null, 
/**
 * The reference of the evidence; nothing for an auditor.
 */
reference: string | null, };

/**
 * A warning. It carries personal data and therefore has no `Debug`.
 */
export type WarningShown = { 
/**
 * Words at `warning-<code>`.
 */
kind: string, 
/**
 * Whose grant.
 */
grantee: GranteeShown, 
/**
 * Since when, or the day that is over.
 */
on: string, 
/**
 * The tag, number or months it is about.
 */
about: string, };

/**
 * The screen of warnings. It carries personal data and therefore has no `Debug`.
 */
export type WarningsPage = { 
/**
 * The gravest kind first, the oldest first within one.
 */
warnings: Array<WarningShown>, 
/**
 * The incidents nobody decided yet.
 */
incidents: Array<IncidentShown>, 
/**
 * Whether this officer may decide.
 */
may_decide: boolean, };

/**
 * Another weight of a criterion.
 */
export type Weight = { 
/**
 * The criterion's code.
 */
criterion: string, 
/**
 * Percent of its points.
 */
percent: number, };

/**
 * Asks how the ranking would be with other weights and another pass mark.
 */
export type WhatIf = { 
/**
 * The call.
 */
call: string, 
/**
 * Other weights.
 */
weights: Array<Weight>, 
/**
 * Another pass mark; null as it is.
 */
pass: number | null, };

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
 * What a word of this office's registers means.
 */
export type Word = { 
/**
 * Identity.
 */
id: WordId, 
/**
 * The field.
 */
field: Field, 
/**
 * The word as it was written.
 */
written: string, 
/**
 * What is read instead.
 */
means: string, 
/**
 * The day it was settled.
 */
settled_on: string, };

/**
 * What a word of this office's registers means.
 */
export type WordId = string;

/**
 * What is wrong with a wording, and how it would read.
 */
export type WordingChecked = { 
/**
 * What is wrong, each at its place.
 */
faults: Array<Fault>, 
/**
 * How it reads: a heading with its paragraphs, placeholders as `‹name›`.
 */
preview: Array<PreviewSection>, };

/**
 * Asks for a component's wording, newest first.
 */
export type WordingOf = { 
/**
 * The component.
 */
component: Component, };

/**
 * One version of a component's wording.
 */
export type WordingShown = { 
/**
 * The component.
 */
component: Component, 
/**
 * Its number; 0 for what the program ships.
 */
version: number, 
/**
 * The day from which it is printed.
 */
valid_from: string | null, 
/**
 * The reference under which it was cleared.
 */
clearance: string | null, 
/**
 * Why it was changed.
 */
reason: string, 
/**
 * English.
 */
en: string, 
/**
 * Albanian.
 */
sq: string, 
/**
 * Serbian in Cyrillic.
 */
sr: string, };

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
