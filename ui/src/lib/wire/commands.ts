// Made from src-tauri/src/wire by `CSP_WRITE_WIRE=1 cargo test -p csp-desk wire`. Change it there.

import type {
  AddMember,
  AddObligation,
  AddSupplier,
  AgreementOf,
  AgreementPageShown,
  AmendCall,
  AnswerCall,
  AnswerClarification,
  ApplicantRow,
  ApplicantScreening,
  ApplicantShown,
  ApplicantsQuery,
  ApplicantsTable,
  ApplicationFields,
  AskClarification,
  AssetsAsked,
  AssetsPage,
  AssignPage,
  AttachFile,
  AttachmentShown,
  AwardLot,
  BackupInHand,
  BackupsShown,
  ById,
  CallChoice,
  CallContent,
  CallOf,
  CallRow,
  CallShown,
  CallsShown,
  Cancel,
  CertificateShown,
  ChangeAsset,
  ChangeHome,
  ChangeLot,
  ChangeOrganisation,
  ChangePassphrase,
  ChangeRole,
  ChangeSetting,
  ChangeShown,
  ChangeTerms,
  ChangesQuery,
  ChoiceShown,
  ChooseFolder,
  CloseSession,
  ComplaintRow,
  CorrectDetails,
  CorrectOutcome,
  CorrespondenceOf,
  CorrespondenceShown,
  DeadlinesAsked,
  DeadlinesShown,
  DecideComplaint,
  DecideDifference,
  DecideIncident,
  DecideRetention,
  DecideSupport,
  DeclareComparison,
  DeclareInterests,
  DeliverOrder,
  DescribeLotLine,
  DetailsShown,
  DisclosurePurposeShown,
  Draft,
  DraftOf,
  DrawUpAmendment,
  DuplicatesQuery,
  DutiesShown,
  EditWording,
  EndAgreement,
  EndMember,
  EnrolOfficer,
  EnterOutcome,
  EnterSupport,
  ErasePerson,
  FindEligibility,
  ForgetReading,
  FundsShown,
  GiveConsent,
  GrantShown,
  HandoverPage,
  HeadShown,
  HistoryQuery,
  HitsQuery,
  HitsShown,
  Home,
  ImportFile,
  ImportInHand,
  ImportMemory,
  ImportReport,
  ImportRequest,
  InLanguage,
  InvoiceOrder,
  JoinHousehold,
  KeepDraft,
  KeepMember,
  LettersAsked,
  LettersPreview,
  LettersWritten,
  LotPaper,
  LotShown,
  MadeVault,
  MakeAgreement,
  MakeAmendment,
  MakeCertificate,
  MakeGrantPaper,
  MakeLetter,
  MakeMinutes,
  MakeReport,
  MakeSubjectReport,
  MakeSummary,
  MakeVault,
  MergePersons,
  MergedShown,
  MonitoringAsked,
  MonitoringPage,
  MonthShown,
  MoveApplication,
  MoveMany,
  MovedMany,
  NameAssessors,
  NamedAssessors,
  NewRecoveryKey,
  OfAgenda,
  OfApplication,
  OfCall,
  OfComponent,
  OfficersShown,
  OnDay,
  OneLot,
  OpenCall,
  OpenLot,
  OpenSession,
  OpenVault,
  OrderLot,
  OrganisationInFull,
  OrganisationOutcome,
  PairOf,
  PairsShown,
  PaperFieldShown,
  PaperFieldsOf,
  PayInvoice,
  PeoplePage,
  PersonalDataOf,
  PersonalDataShown,
  PhotoKept,
  PictureShown,
  PileShown,
  PipelineQuery,
  PipelineShown,
  PlaceOf,
  PlanRound,
  PlanVisits,
  Preferences,
  PrintForms,
  PrintReceipt,
  PrintRecoveryKey,
  PrintRoute,
  PrintVisit,
  PrivacyShown,
  Problem,
  ProcurementShown,
  PutUnderCall,
  QuoteLot,
  RanShown,
  RankingShown,
  ReadShown,
  ReadsQuery,
  ReconciledShown,
  RecordChangeShown,
  RecordComplaint,
  RecordHandover,
  RecordIncident,
  RecordMonitoring,
  RecordSpending,
  RecordVisit,
  Recover,
  RecuseMember,
  ReferenceLists,
  RemoveView,
  RenameView,
  ReplyAboutCall,
  RequestLot,
  RestoreOf,
  RestorePreview,
  RestoredShown,
  RestrictPerson,
  ReturnedOutcome,
  ReturnedRows,
  RunScreening,
  SampleReady,
  SaveProfile,
  SaveView,
  SayAboutCall,
  SayOfCase,
  SayOfCases,
  SayParticular,
  SchemeShown,
  ScoringShown,
  ScoringWaits,
  ScreeningShown,
  SearchAnswer,
  SearchQuery,
  Session,
  SessionShown,
  SessionsShown,
  SettingShown,
  SettleContradicted,
  SettleHit,
  SettleObligation,
  SettledShown,
  SheetShown,
  ShiftStop,
  ShiftVisit,
  SignAgreement,
  SignException,
  SignHandover,
  StrengthShown,
  SubmitAssessment,
  SupplierRow,
  SupportList,
  SupportListInHand,
  SupportListRead,
  SupportPage,
  TakeOutStep,
  TakeoverReport,
  TakeoverRequest,
  TellApart,
  TwinShown,
  TypedPassphrase,
  Undo,
  Unlock,
  UnsealRecords,
  ViewShown,
  ViewsOf,
  VisitAgain,
  VisitDetails,
  VisitsAsked,
  VisitsPage,
  WaitingPageShown,
  WarningsPage,
  WhatIf,
  WithdrawConsent,
  WordingChecked,
  WordingOf,
  WordingShown,
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
 * - scoring: `screen-scoring`, `tab-mine`, `tab-interests`, `tab-progress`, `tab-ranking`, `declare`, `assign`, `what-if`;
 *   `screen-sheet` with `points-<criterion>`, `field-comment-<criterion>`, `sheet-total`, `sheet-submit`, `submit-confirm`
 * - committees: `screen-committee`, `session-open`; `screen-session` with `case` (`data-outcome`), `tick-<outcome>`,
 *   `limit`, `case-form`, `member-add`, `session-close`, `close-confirm`
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
  /** Who lives with an applicant, where they lived, who stands for them, points for vulnerability. */
  people_page: { args: ById; returns: PeoplePage; progress: false };
  /** Changes something on that page, and gives it back. */
  change_home: { args: ChangeHome; returns: PeoplePage; progress: false };
  /** Puts two applicants into one household. */
  join_household: { args: JoinHousehold; returns: null; progress: false };
  /** What an applicant had before, and the warnings that follow. */
  support_page: { args: ById; returns: SupportPage; progress: false };
  /** Enters earlier support by hand; gives the page back. */
  enter_support: { args: EnterSupport; returns: SupportPage; progress: false };
  /** The schemes support comes from. */
  support_schemes: { args: InLanguage; returns: Array<SchemeShown>; progress: false };
  /** Chooses a list of earlier support in the computer's own dialog; null when the officer closed it. */
  support_list_choose: { args: null; returns: SupportListInHand | null; progress: true };
  /** What importing the list would do. */
  support_list_preview: { args: SupportList; returns: SupportListRead; progress: true };
  /** Imports it, in one transaction. */
  support_list_import: { args: SupportList; returns: SupportListRead; progress: true };
  /** Who on the lists is likely an applicant, the likeliest first. */
  support_matches: { args: null; returns: PairsShown; progress: true };
  /** Notes whether somebody on a list is an applicant. */
  decide_support: { args: DecideSupport; returns: null; progress: false };
  /** Moves an application to another state; gives the applicant back. */
  move_application: { args: MoveApplication; returns: ApplicantShown; progress: false };
  /** Changes money and items of an approved application's agreement; gives the applicant back. */
  change_terms: { args: ChangeTerms; returns: ApplicantShown; progress: false };
  /** Approves the terms of an application's agreement as they are; gives the applicant back. */
  approve_terms: { args: OfApplication; returns: ApplicantShown; progress: false };
  /** Takes out the step an application stands on, recorded by mistake; gives the applicant back. */
  take_out_step: { args: TakeOutStep; returns: ApplicantShown; progress: false };
  /** The calls for applications, newest first. */
  calls: { args: null; returns: CallsShown; progress: false };
  /** One call with its versions, messages, money and applications. */
  call: { args: CallOf; returns: CallShown; progress: false };
  /** What a new call under a component usually says. */
  usual_call: { args: OfComponent; returns: CallContent; progress: false };
  /** Opens a call. */
  open_call: { args: OpenCall; returns: CallShown; progress: false };
  /** Gives a call a new version. */
  amend_call: { args: AmendCall; returns: CallShown; progress: false };
  /** Received applications that would fit a call and are not under it. */
  could_answer: { args: CallOf; returns: Array<ApplicantRow>; progress: false };
  /** Puts applications under a call, all or none. */
  put_under_call: { args: PutUnderCall; returns: CallShown; progress: false };
  /** Records a question about a call, or a corrigendum. */
  say_about_call: { args: SayAboutCall; returns: CallShown; progress: false };
  /** Answers a question about a call. */
  reply_about_call: { args: ReplyAboutCall; returns: CallShown; progress: false };
  /** The calls a new application under a component may answer, newest first. */
  calls_for_entry: { args: OfComponent; returns: Array<CallRow>; progress: false };
  /** Records findings of eligibility; gives the applicant back. */
  find_eligibility: { args: FindEligibility; returns: ApplicantShown; progress: false };
  /** Asks an applicant to make something clear; gives the applicant back. */
  ask_clarification: { args: AskClarification; returns: ApplicantShown; progress: false };
  /** Records what an applicant answered; gives the applicant back. */
  answer_clarification: { args: AnswerClarification; returns: ApplicantShown; progress: false };
  /** Answers questions of the application's call; gives the applicant back. */
  answer_call: { args: AnswerCall; returns: ApplicantShown; progress: false };
  /** The balance of every budget line and call on a day. */
  funds: { args: OnDay; returns: FundsShown; progress: false };
  /** Records what was spent; gives today's balance back. */
  record_spending: { args: RecordSpending; returns: FundsShown; progress: false };
  /** What is to be bought, the lots, and what should be looked at. */
  procurement: { args: null; returns: ProcurementShown; progress: false };
  /** The five figures per agreement, lot and budget line. */
  reconcile: { args: null; returns: ReconciledShown; progress: false };
  /** One lot. */
  lot: { args: OneLot; returns: LotShown; progress: false };
  /** Opens a lot. */
  open_lot: { args: OpenLot; returns: LotShown; progress: false };
  /** Takes items into a lot and out of it. */
  change_lot: { args: ChangeLot; returns: LotShown; progress: false };
  /** Says what a line of a lot is. */
  describe_lot_line: { args: DescribeLotLine; returns: LotShown; progress: false };
  /** Records IOM's requisition. */
  request_lot: { args: RequestLot; returns: LotShown; progress: false };
  /** Records a quotation. */
  quote_lot: { args: QuoteLot; returns: LotShown; progress: false };
  /** Signs one's interests over the suppliers that quoted. */
  declare_comparison: { args: DeclareComparison; returns: LotShown; progress: false };
  /** Awards a lot. */
  award_lot: { args: AwardLot; returns: LotShown; progress: false };
  /** Records IOM's order, amends or cancels it. */
  order_lot: { args: OrderLot; returns: LotShown; progress: false };
  /** Records a delivery. */
  deliver_order: { args: DeliverOrder; returns: LotShown; progress: false };
  /** Registers an invoice. */
  invoice_order: { args: InvoiceOrder; returns: LotShown; progress: false };
  /** Registers a payment. */
  pay_invoice: { args: PayInvoice; returns: LotShown; progress: false };
  /** Records what carries a difference. */
  decide_difference: { args: DecideDifference; returns: LotShown; progress: false };
  /** Writes a request for quotations or a comparison as PDF. */
  lot_paper: { args: LotPaper; returns: WrittenFile; progress: true };
  /** The calls, to choose the one whose scoring is looked at. */
  scoring_calls: { args: null; returns: Array<CallChoice>; progress: false };
  /** What of scoring waits for the officer at work. */
  scoring_waits: { args: null; returns: ScoringWaits; progress: false };
  /** The scoring of a call: the list to declare about, one's own assessments, how far it is. */
  scoring: { args: OfCall; returns: ScoringShown; progress: false };
  /** Signs one's interests over a call's whole list. */
  declare_interests: { args: DeclareInterests; returns: ScoringShown; progress: false };
  /** Gives the eligible applications of a call to assessors. */
  name_assessors: { args: NameAssessors; returns: NamedAssessors; progress: false };
  /** One's own sheet for an application. */
  assessment_sheet: { args: OfApplication; returns: SheetShown; progress: false };
  /** Submits one's assessment, signed and final; gives the sheet as it stands. */
  submit_assessment: { args: SubmitAssessment; returns: SheetShown; progress: false };
  /** The ranked list of a call, as far as scores are open. */
  ranking: { args: OfCall; returns: RankingShown; progress: false };
  /** The ranked list with other weights and another pass mark. Goes to the access log. */
  what_if: { args: WhatIf; returns: RankingShown; progress: false };
  /** Every committee session. */
  committee_sessions: { args: null; returns: SessionsShown; progress: false };
  /** One session with what closing it would do to the money. */
  committee_session: { args: ById; returns: SessionShown; progress: false };
  /** Calls a session; its agenda is what waits for it. */
  open_session: { args: OpenSession; returns: SessionShown; progress: false };
  /** Records a member of a session. */
  keep_member: { args: KeepMember; returns: SessionShown; progress: false };
  /** Records that a member keeps out of an application. */
  recuse_member: { args: RecuseMember; returns: SessionShown; progress: false };
  /** Puts an application on the agenda. */
  put_on_agenda: { args: OfAgenda; returns: SessionShown; progress: false };
  /** Takes an application off the agenda. */
  take_off_agenda: { args: OfAgenda; returns: SessionShown; progress: false };
  /** Records what a session says of an application; it counts once the session is closed. */
  say_of_case: { args: SayOfCase; returns: SessionShown; progress: false };
  /** Records that a session says the same of several applications. */
  say_of_cases: { args: SayOfCases; returns: SessionShown; progress: false };
  /** Closes a session and signs it; the approval committee's decisions are carried out with it. */
  close_session: { args: CloseSession; returns: SessionShown; progress: false };
  /** Writes the minutes of a closed session into the folder of documents. */
  make_minutes: { args: MakeMinutes; returns: WrittenFile; progress: true };
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
  /** What the office remembers of importing: profiles, and what words mean. */
  import_memory: { args: null; returns: ImportMemory; progress: false };
  /** Keeps how the file in hand is read as a profile. */
  import_save_profile: { args: SaveProfile; returns: ImportMemory; progress: false };
  /** Forgets a profile, or what a word means. */
  import_forget: { args: ForgetReading; returns: ImportMemory; progress: false };
  /** What taking the lists of the file in hand over would do. */
  takeover_preview: { args: TakeoverRequest; returns: TakeoverReport; progress: true };
  /** Takes the lists of the file in hand over, in one transaction. */
  takeover_run: { args: TakeoverRequest; returns: TakeoverReport; progress: true };
  /** Makes the agreement's PDF. Choose the documents folder first. */
  make_agreement: { args: MakeAgreement; returns: WrittenFile; progress: true };
  /** An agreement: versions, signing, obligations, amendments, end, and what is missing. */
  agreement_page: { args: AgreementOf; returns: AgreementPageShown; progress: false };
  /** Says what the component asks for, such as custodian or maintenance. */
  say_particular: { args: SayParticular; returns: AgreementPageShown; progress: false };
  /** Adds an obligation of its own before the agreement is signed. */
  add_obligation: { args: AddObligation; returns: AgreementPageShown; progress: false };
  /** Says what came of an obligation. */
  settle_obligation: { args: SettleObligation; returns: AgreementPageShown; progress: false };
  /** Records how the agreement or an amendment was signed. */
  sign_agreement: { args: SignAgreement; returns: AgreementPageShown; progress: false };
  /** Draws up an amendment. */
  draw_up_amendment: { args: DrawUpAmendment; returns: AgreementPageShown; progress: false };
  /** Approves the amendment under way, signed with the officer's key. */
  approve_amendment: { args: AgreementOf; returns: AgreementPageShown; progress: false };
  /** Withdraws the amendment under way. */
  withdraw_amendment: { args: AgreementOf; returns: AgreementPageShown; progress: false };
  /** Ends the agreement: withdrawn before both sides signed, terminated after. */
  end_agreement: { args: EndAgreement; returns: null; progress: false };
  /** Makes an amendment's PDF. Choose the documents folder first. */
  make_amendment: { args: MakeAmendment; returns: WrittenFile; progress: true };
  /** Makes the summary in plain words. Choose the documents folder first. */
  make_summary: { args: MakeSummary; returns: WrittenFile; progress: true };
  /** The versions of a component's wording, newest first; the last is what the program ships. */
  wordings: { args: WordingOf; returns: Array<WordingShown>; progress: false };
  /** What is wrong with a wording as it is being written, and how it reads. */
  check_wording: { args: EditWording; returns: WordingChecked; progress: false };
  /** Gives a component's wording a new version. */
  set_wording: { args: EditWording; returns: Array<WordingShown>; progress: false };
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
  /** The files of a record and of what belongs to it. */
  attachments: { args: ById; returns: Array<AttachmentShown>; progress: false };
  /** Chooses a file in the computer's own dialog and attaches it; null when the officer closed the dialog. */
  attach_file: { args: AttachFile; returns: AttachmentShown | null; progress: false };
  /** Writes a copy of an attached file. Choose the documents folder first. Goes to the access log. */
  save_attachment: { args: ById; returns: WrittenFile; progress: false };
  /** Takes an attached file from its record. */
  remove_attachment: { args: ById; returns: null; progress: false };
  /** The fields of the printed application form, in its order. */
  paper_fields: { args: PaperFieldsOf; returns: Array<PaperFieldShown>; progress: false };
  /** Prints numbered application forms. Choose the documents folder first. */
  print_forms: { args: PrintForms; returns: WrittenFile; progress: true };
  /** Prints the receipt of an application. Choose the documents folder first. */
  print_receipt: { args: PrintReceipt; returns: WrittenFile; progress: false };
  /** What is wrong with returned forms as they are typed, row by row. */
  check_returned: { args: ReturnedRows; returns: Array<Array<Problem>>; progress: false };
  /** Enters the returned forms that are right; wrong rows stay out. */
  enter_returned: { args: ReturnedRows; returns: ReturnedOutcome; progress: false };
  /** Chooses a scanned pile, splits it by its codes and attaches it; null when the officer closed the dialog. */
  scan_pile: { args: null; returns: PileShown | null; progress: true };
  /** The scanned pages that belong to nobody known. */
  waiting_pages: { args: null; returns: Array<WaitingPageShown>; progress: false };
  /** Gives such a page to a record. */
  assign_page: { args: AssignPage; returns: null; progress: false };
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
  /** The lists of restrictive measures, and how many are not screened against them. */
  screening: { args: null; returns: ScreeningShown; progress: false };
  /** Loads a list from a file chosen in the computer's own dialog; null when the officer closed it. */
  load_list: { args: null; returns: ScreeningShown | null; progress: true };
  /** Screens whoever is due, or everybody. */
  run_screening: { args: RunScreening; returns: RanShown; progress: true };
  /** Candidates with their evidence, the likeliest first. */
  hits: { args: HitsQuery; returns: HitsShown; progress: false };
  /** Signs that a candidate is somebody else; the second officer's signature clears it. */
  clear_hit: { args: SettleHit; returns: SettledShown; progress: false };
  /** Signs so under every open weak candidate whose birth contradicts. */
  clear_contradicted: { args: SettleContradicted; returns: SettledShown; progress: false };
  /** Signs that a candidate is the one listed: decision and agreement wait. */
  confirm_hit: { args: SettleHit; returns: null; progress: false };
  /** An applicant's standing towards the lists. */
  applicant_screening: { args: ById; returns: ApplicantScreening; progress: false };
  /** Makes the certificate of an applicant's screening as a PDF. Choose the documents folder first. */
  make_certificate: { args: MakeCertificate; returns: WrittenFile; progress: true };
  /** The suppliers. */
  suppliers: { args: null; returns: Array<SupplierRow>; progress: false };
  /** One organisation in full: an applicant's, by either number, or a supplier. */
  organisation: { args: ById; returns: OrganisationInFull; progress: false };
  /** Corrects an organisation, or tells every problem at its field. */
  change_organisation: { args: ChangeOrganisation; returns: OrganisationOutcome; progress: false };
  /** Enters a supplier, or tells every problem at its field. */
  add_supplier: { args: AddSupplier; returns: OrganisationOutcome; progress: false };
  /** Says that somebody owns or leads an organisation, or signs for it. */
  add_member: { args: AddMember; returns: OrganisationOutcome; progress: false };
  /** Says that somebody does so no longer. */
  end_member: { args: EndMember; returns: OrganisationOutcome; progress: false };
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
  /** Verification visits by day and place in the route. */
  visits: { args: VisitsAsked; returns: VisitsPage; progress: false };
  /** Plans a day: what of a call waits for a visit, one settlement's together. */
  plan_visits: { args: PlanVisits; returns: null; progress: false };
  /** Moves a planned visit one place in its day's route. */
  shift_visit: { args: ShiftVisit; returns: null; progress: false };
  /** Calls a planned visit off; named by the application. */
  cancel_visit: { args: ById; returns: null; progress: false };
  /** Records what was found on a visit, signed. */
  record_visit: { args: RecordVisit; returns: null; progress: false };
  /** The pipeline: where every application stands, since when, and what it waits for. */
  pipeline: { args: PipelineQuery; returns: PipelineShown; progress: false };
  /** The filters one saved by name. */
  saved_views: { args: ViewsOf; returns: Array<ViewShown>; progress: false };
  /** Saves filters by name; gives the table's views back. */
  save_view: { args: SaveView; returns: Array<ViewShown>; progress: false };
  /** Gives a view another name. */
  rename_view: { args: RenameView; returns: Array<ViewShown>; progress: false };
  /** Takes a view away. */
  remove_view: { args: RemoveView; returns: Array<ViewShown>; progress: false };
  /** Moves many applications in one change, or tells what would happen. */
  move_many: { args: MoveMany; returns: MovedMany; progress: false };
  /** What is late and what is due soon, the oldest first. */
  deadlines: { args: DeadlinesAsked; returns: DeadlinesShown; progress: false };
  /** What a batch of letters would do. */
  preview_letters: { args: LettersAsked; returns: LettersPreview; progress: false };
  /** Writes a batch of letters. Choose the documents folder first. */
  make_letters: { args: LettersAsked; returns: LettersWritten; progress: true };
  /** Every complaint, open ones first. */
  complaints: { args: null; returns: Array<ComplaintRow>; progress: false };
  /** The visits to an application with what was found, oldest first. */
  visits_to: { args: ById; returns: Array<VisitDetails>; progress: false };
  /** Plans one more visit to an application that was visited. */
  visit_again: { args: VisitAgain; returns: null; progress: false };
  /** Chooses a photograph and keeps it with the last visit to an application; null when the officer closed the dialog. */
  visit_photo: { args: ById; returns: PhotoKept | null; progress: false };
  /** A kept photograph, to be looked at. */
  photo_shown: { args: ById; returns: PictureShown; progress: false };
  /** Prints the form of the last visit to an application. Choose the documents folder first. */
  print_visit: { args: PrintVisit; returns: WrittenFile; progress: false };
  /** Prints a day's route with the form of each visit. Choose the documents folder first. */
  print_route: { args: PrintRoute; returns: WrittenFile; progress: false };
  /** Rounds of deliveries and handovers. */
  handovers: { args: null; returns: HandoverPage; progress: false };
  /** Plans a round: everybody with something to come who is not planned yet. */
  plan_round: { args: PlanRound; returns: null; progress: false };
  /** Moves a stop one place in its day's round. */
  shift_stop: { args: ShiftStop; returns: null; progress: false };
  /** Takes a stop out of its round; named by the application. */
  cancel_stop: { args: ById; returns: null; progress: false };
  /** Records a handover. */
  record_handover: { args: RecordHandover; returns: null; progress: false };
  /** Notes the day on which both signed a certificate. */
  sign_handover: { args: SignHandover; returns: null; progress: false };
  /** The register of assets, or what a code or words find in it. */
  asset_register: { args: AssetsAsked; returns: AssetsPage; progress: false };
  /** Records what happened to an asset, or changes what is known of it. */
  change_asset: { args: ChangeAsset; returns: null; progress: false };
  /** Who is to be visited. */
  monitoring: { args: MonitoringAsked; returns: MonitoringPage; progress: false };
  /** Records a monitoring visit. */
  record_monitoring: { args: RecordMonitoring; returns: null; progress: false };
  /** What is to be warned of, and the incidents that wait. */
  grant_warnings: { args: null; returns: WarningsPage; progress: false };
  /** Records an incident. */
  record_incident: { args: RecordIncident; returns: null; progress: false };
  /** Decides about an incident. */
  decide_incident: { args: DecideIncident; returns: null; progress: false };
  /** What follows from an application's agreement. */
  grant_of: { args: ById; returns: GrantShown; progress: false };
  /** Writes a certificate, letter, form or sheet of labels into the folder for documents. */
  make_grant_paper: { args: MakeGrantPaper; returns: WrittenFile; progress: true };
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
