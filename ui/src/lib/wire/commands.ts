// Made from src-tauri/src/wire by `CSP_WRITE_WIRE=1 cargo test -p csp-desk wire`. Change it there.

import type {
  ApplicantShown,
  ApplicantsQuery,
  ApplicantsTable,
  ApplicationFields,
  BackupInHand,
  BackupsShown,
  ById,
  Cancel,
  CertificateShown,
  ChangePassphrase,
  ChangeRole,
  ChangeSetting,
  ChangeShown,
  ChangeTerms,
  ChangesQuery,
  ChoiceShown,
  ChooseFolder,
  CorrectDetails,
  CorrectOutcome,
  CorrespondenceOf,
  CorrespondenceShown,
  DecideComplaint,
  DecideRetention,
  DetailsShown,
  DisclosurePurposeShown,
  Draft,
  DraftOf,
  DuplicatesQuery,
  DutiesShown,
  EnrolOfficer,
  EnterOutcome,
  ErasePerson,
  GiveConsent,
  HeadShown,
  HistoryQuery,
  Home,
  ImportFile,
  ImportInHand,
  ImportReport,
  ImportRequest,
  InLanguage,
  KeepDraft,
  MadeVault,
  MakeAgreement,
  MakeLetter,
  MakeReport,
  MakeSubjectReport,
  MakeVault,
  MergePersons,
  MergedShown,
  MonthShown,
  MoveApplication,
  NewRecoveryKey,
  OfApplication,
  OfficersShown,
  OpenVault,
  PairOf,
  PairsShown,
  PersonalDataOf,
  PersonalDataShown,
  PlaceOf,
  Preferences,
  PrintRecoveryKey,
  PrivacyShown,
  Problem,
  ReadShown,
  ReadsQuery,
  RecordChangeShown,
  RecordComplaint,
  Recover,
  ReferenceLists,
  RestoreOf,
  RestorePreview,
  RestoredShown,
  RestrictPerson,
  SampleReady,
  SearchAnswer,
  SearchQuery,
  Session,
  SettingShown,
  SignException,
  StrengthShown,
  TakeOutStep,
  TellApart,
  TwinShown,
  TypedPassphrase,
  Undo,
  Unlock,
  UnsealRecords,
  WithdrawConsent,
  WordsOf,
  WordsSource,
  WrittenFile,
} from "./types";

/**
 * How to call the host.
 *
 * - `invoke(name)` where `args` is null, else `invoke(name, { args })`.
 * - Where `progress` is true, add a channel: `invoke(name, { args, progress: channel })` with
 *   `channel = new Channel<Progress>()`; `invoke("cancel", { args: { job: channel.id } })` cancels.
 * - A refused command rejects with a `Problem` (`code`, `args`, `field`), never with text. Its words are
 *   at `error-<code>`, its hint at `error-<code>.hint`. `locked` means: show the unlock screen again.
 *   `cancelled` means: the officer cancelled; say nothing.
 * - When the host locks the vault by itself it emits the event `session`, with a `Session`.
 *
 * What the window tests find things by: `data-test="..."` on the element.
 *
 * - screens (the element holding the screen): `screen-first-run`, `screen-unlock`, `screen-home`,
 *   `screen-applicants`, `screen-applicant`, `screen-new-application`, `screen-import`,
 *   `screen-settings`, `screen-report`, `screen-changes`, `screen-recovery-key`
 * - the frame: `nav-home`, `nav-applicants`, `nav-report`, `nav-settings`, `nav-changes`, `lock`,
 *   `language-en`, `language-sq`, `language-sr-Latn`, `language-sr-Cyrl`, `sample-mark`
 * - any message: `notice` (a refusal or result told on the screen; its code in `data-code`)
 * - first run: `first-run-make`, `first-run-sample`, `first-run-open`; the form `field-officer`,
 *   `field-role`, `field-passphrase`, `field-passphrase_again`, `choose-folder`, `make-vault`;
 *   then `recovery-key` and `recovery-key-kept`
 * - unlock: `unlock-officer`, `unlock-passphrase`, `unlock-submit`
 * - home: `waiting-received` and the other states, `waiting-count` inside each
 * - applicants: `applicants-search`, `applicants-count`, `applicants-table`; each row `applicant-row`
 *   with `data-id`; `new-application`, `import`
 * - forms: every input is `field-<name>` with the wire's field name; its error `error-<name>`; `save`
 * - one applicant: `application` for each application with `data-state`; `move-<state>` buttons; the
 *   dialog `move-dialog` with `field-on`, `field-reason`, `field-amount`, `field-own_cash`, `field-own_kind`, `item-add`, and per item
 *   `field-items.<index>.description`, `.quantity`, `.unit_price`, `.payer`; `move-confirm`;
 *   `history-entry` with `data-kind`; `unmask`; `back`
 * - agreement: `agreement-languages`, `agreement-make`; the result `written-file` with `data-path`
 * - report: `report-month`, `report-audience`, `report-language`, `report-make`, `written-file`
 * - import: `import-choose`, `import-counts`, `import-column` (a select per column, `data-sheet`, `data-column`),
 *   `import-run`, `import-report`, `import-undo`
 * - settings: `setting` with `data-key`, `setting-change`, `field-valid_from`, `field-reason`, `save`
 */
export interface Commands {
  /** Where the window stands. Called first, and whenever in doubt. */
  session: { args: null; returns: Session; progress: false };
  /** Keeps what the officer prefers to see. */
  keep_preferences: { args: Preferences; returns: Session; progress: false };
  /** Opens the computer's own dialog for a folder; null when the officer closed it. */
  choose_folder: { args: ChooseFolder; returns: string | null; progress: false };
  /** Makes a vault with its first officer and opens it. Shows the recovery key once. */
  make_vault: { args: MakeVault; returns: MadeVault; progress: false };
  /** Makes the sample programme if there is none, and opens it. */
  open_sample: { args: null; returns: SampleReady; progress: true };
  /** Stands before an existing vault, locked. */
  open_vault: { args: OpenVault; returns: Session; progress: false };
  /** Unlocks the vault. */
  unlock: { args: Unlock; returns: Session; progress: false };
  /** Locks it: keys and search index are dropped, long work is cancelled. */
  lock: { args: null; returns: Session; progress: false };
  /** Somebody is at the keyboard: the vault does not lock by itself yet. */
  stay: { args: null; returns: null; progress: false };
  /** Judges a passphrase while it is typed. */
  passphrase_strength: { args: TypedPassphrase; returns: StrengthShown; progress: false };
  /** Changes the passphrase of the officer at work. */
  change_passphrase: { args: ChangePassphrase; returns: null; progress: false };
  /** Gives the database a new key. */
  rekey: { args: null; returns: null; progress: false };
  /** Replaces the recovery key; shows the new one once. */
  replace_recovery_key: { args: null; returns: NewRecoveryKey; progress: false };
  /** Writes the page with the recovery key as a PDF into a chosen folder. */
  print_recovery_key: { args: PrintRecoveryKey; returns: WrittenFile; progress: false };
  /** Comes in with the recovery key when a passphrase is forgotten, and opens the vault. */
  recover: { args: Recover; returns: Session; progress: false };
  /** Shows personal numbers and communities until the vault is locked. Goes to the access log. */
  unmask: { args: null; returns: Session; progress: false };
  /** The words of a language. */
  words: { args: WordsOf; returns: WordsSource; progress: false };
  /** Municipalities, communities, sectors and the codes of every list. */
  reference_lists: { args: null; returns: ReferenceLists; progress: false };
  /** Home: what waits, and the month so far. */
  home: { args: null; returns: Home; progress: false };
  /** The applicants table. */
  applicants: { args: ApplicantsQuery; returns: ApplicantsTable; progress: false };
  /** One applicant with applications and history. */
  applicant: { args: ById; returns: ApplicantShown; progress: false };
  /** The applicants found by what somebody types, grouped and explained. */
  search: { args: SearchQuery; returns: SearchAnswer; progress: false };
  /** Saves the new application form, or tells every problem at its field. */
  enter_application: { args: ApplicationFields; returns: EnterOutcome; progress: false };
  /** Who is known already and likely the person of a form that is being typed. */
  twins: { args: ApplicationFields; returns: Array<TwinShown>; progress: false };
  /** Who is likely one person, or lives in one house, the likeliest first. */
  duplicates: { args: DuplicatesQuery; returns: PairsShown; progress: true };
  /** What a merge of two applicants has to choose between. */
  merge_choices: { args: PairOf; returns: Array<ChoiceShown>; progress: false };
  /** Makes two records of one person one; gives the applicant who stays. */
  merge_persons: { args: MergePersons; returns: ById; progress: false };
  /** Notes that two applicants are two people. */
  tell_apart: { args: TellApart; returns: null; progress: false };
  /** What was merged into an applicant. */
  merges: { args: ById; returns: Array<MergedShown>; progress: false };
  /** Takes a merge apart; gives the applicant who stands by itself again. */
  unmerge: { args: ById; returns: ById; progress: false };
  /** What was typed into a form and not saved; null when there is none. */
  draft: { args: DraftOf; returns: Draft | null; progress: false };
  /** Keeps what is being typed. */
  keep_draft: { args: KeepDraft; returns: null; progress: false };
  /** Moves an application to another state; gives the applicant back. */
  move_application: { args: MoveApplication; returns: ApplicantShown; progress: false };
  /** Changes money and items of an approved application's agreement; gives the applicant back. */
  change_terms: { args: ChangeTerms; returns: ApplicantShown; progress: false };
  /** Approves the terms of an application's agreement as they are; gives the applicant back. */
  approve_terms: { args: OfApplication; returns: ApplicantShown; progress: false };
  /** Takes out the step an application stands on, recorded by mistake; gives the applicant back. */
  take_out_step: { args: TakeOutStep; returns: ApplicantShown; progress: false };
  /** Chooses a file in the computer's own dialog, reads it and previews its import; null when the officer closed the dialog. */
  import_choose: { args: null; returns: ImportInHand | null; progress: true };
  /** Previews again under other options. */
  import_preview: { args: ImportRequest; returns: ImportInHand; progress: true };
  /** Imports the file under these options, in one transaction. */
  import_run: { args: ImportRequest; returns: ImportReport; progress: true };
  /** Writes the rows that these options leave out to a workbook to correct. Choose the documents folder first. */
  import_rejected: { args: ImportRequest; returns: WrittenFile; progress: true };
  /** Puts the file out of hand. */
  import_close: { args: ImportFile; returns: null; progress: false };
  /** Makes the agreement's PDF. Choose the documents folder first. */
  make_agreement: { args: MakeAgreement; returns: WrittenFile; progress: true };
  /** Letters and complaints about an application, and what can be written now. */
  correspondence: { args: CorrespondenceOf; returns: CorrespondenceShown; progress: false };
  /** Writes a letter to an applicant as a PDF. Choose the documents folder first. */
  make_letter: { args: MakeLetter; returns: WrittenFile; progress: true };
  /** Records a complaint about the decision an application stands at. */
  record_complaint: { args: RecordComplaint; returns: CorrespondenceShown; progress: false };
  /** Decides a complaint; one that is upheld puts the application back. */
  decide_complaint: { args: DecideComplaint; returns: CorrespondenceShown; progress: false };
  /** Months that can be reported, newest first. */
  months: { args: null; returns: Array<MonthShown>; progress: false };
  /** Makes the month's workbook. Choose the documents folder first. */
  make_report: { args: MakeReport; returns: WrittenFile; progress: true };
  /** What is recorded about a person's data: consents, corrections, what was given out. */
  personal_data: { args: PersonalDataOf; returns: PersonalDataShown; progress: false };
  /** Records a consent. */
  give_consent: { args: GiveConsent; returns: PersonalDataShown; progress: false };
  /** Records that a consent was withdrawn, and does what follows. */
  withdraw_consent: { args: WithdrawConsent; returns: PersonalDataShown; progress: false };
  /** A person's details for correcting them. */
  details: { args: ById; returns: DetailsShown; progress: false };
  /** Corrects details, or tells every problem at its field. */
  correct_details: { args: CorrectDetails; returns: CorrectOutcome; progress: false };
  /** Makes a person's own data as a PDF. Choose the documents folder first. */
  make_subject_report: { args: MakeSubjectReport; returns: WrittenFile; progress: true };
  /** Restricts the use of a person's data, or lifts it. */
  restrict_person: { args: RestrictPerson; returns: null; progress: false };
  /** Erases a person's data. */
  erase_person: { args: ErasePerson; returns: CertificateShown; progress: false };
  /** Whose term has ended, whose data is restricted, and what was given out. */
  privacy_overview: { args: InLanguage; returns: PrivacyShown; progress: false };
  /** Decides what becomes of records whose term has ended. */
  decide_retention: { args: DecideRetention; returns: null; progress: false };
  /** The purposes data may be given out for. */
  disclosure_purposes: { args: InLanguage; returns: Array<DisclosurePurposeShown>; progress: false };
  /** Settings of the programme. */
  settings: { args: null; returns: Array<SettingShown>; progress: false };
  /** Gives a setting a new version; gives all settings back. */
  change_setting: { args: ChangeSetting; returns: Array<SettingShown>; progress: false };
  /** The officers, and who may do what. */
  officers: { args: null; returns: OfficersShown; progress: false };
  /** Enrols an officer under a passphrase of their own. */
  enrol_officer: { args: EnrolOfficer; returns: OfficersShown; progress: false };
  /** Disables an officer: their passphrase opens the vault no more. */
  disable_officer: { args: ById; returns: OfficersShown; progress: false };
  /** Gives an officer another role. */
  change_role: { args: ChangeRole; returns: OfficersShown; progress: false };
  /** Exceptions from duties apart, and what is unsealed for auditors. */
  duties: { args: null; returns: DutiesShown; progress: false };
  /** Signs an exception, in force from today. */
  sign_exception: { args: SignException; returns: DutiesShown; progress: false };
  /** Withdraws an exception; what was done under it stands. */
  withdraw_exception: { args: ById; returns: DutiesShown; progress: false };
  /** Lets an auditor see named applicants in clear until a day. */
  unseal_records: { args: UnsealRecords; returns: DutiesShown; progress: false };
  /** The backups of the open vault, and where the second copy goes. */
  backups: { args: null; returns: BackupsShown; progress: false };
  /** Makes a backup now, and the second copy. */
  back_up: { args: null; returns: BackupsShown; progress: true };
  /** Makes no second copy from now on. */
  no_second_copy: { args: null; returns: BackupsShown; progress: false };
  /** Chooses a backup in the computer's own dialog; null when the officer closed it. */
  choose_backup: { args: null; returns: BackupInHand | null; progress: false };
  /** Opens a backup and says what restoring it would mean; nothing is changed. */
  preview_restore: { args: RestoreOf; returns: RestorePreview; progress: false };
  /** Restores it and stands before it, locked. An open vault is locked first. */
  restore: { args: RestoreOf; returns: RestoredShown; progress: true };
  /** What to know of a folder before a vault lives in it; null when it seems to be this computer's own. */
  place_warning: { args: PlaceOf; returns: Problem | null; progress: false };
  /** What was done, newest first. */
  changes: { args: ChangesQuery; returns: Array<ChangeShown>; progress: false };
  /** What a change did record by record, or the history of a record, field by field. Goes to the access log. */
  history: { args: HistoryQuery; returns: Array<RecordChangeShown>; progress: false };
  /** The end of the change log. */
  chain_head: { args: null; returns: HeadShown; progress: false };
  /** Who looked at whom, printed or exported what, newest first. */
  reads: { args: ReadsQuery; returns: Array<ReadShown>; progress: false };
  /** Takes a change back, or says why it stands. */
  undo: { args: Undo; returns: null; progress: false };
  /** Cancels long work by the id of its progress channel. */
  cancel: { args: Cancel; returns: null; progress: false };
}
