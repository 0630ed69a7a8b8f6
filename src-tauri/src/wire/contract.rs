//! The table of commands, and the TypeScript made from it.

#[cfg(test)]
use super::*;
#[cfg(test)]
use csp_core::Problem;

/// Declares the commands once: their names for the capability, and their shapes for TypeScript. What is
/// not marked `while_locked` is refused at the door as long as no vault is open.
macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident ( $($args:ty)? ) -> $returns:ty
        $(, progress $progress:literal)? $(, while_locked $locked:literal)?;)+) => {
        /// Every command of the window, by name.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+];

        /// Whether a command is answered while no vault is open.
        #[must_use]
        pub fn while_locked(command: &str) -> bool {
            [$((stringify!($name), false $(|| $locked)?)),+].contains(&(command, true))
        }

        #[cfg(test)]
        fn write(typescript: &mut test_support::Typescript) {
            $(
                let args = None::<String>;
                $(let args = args.or(Some(typescript.use_type::<$args>()));)?
                let returns = typescript.use_type::<$returns>();
                let progress = false $(|| $progress)?;
                typescript.command(stringify!($name), &[$($doc),+], args.as_deref(), &returns, progress);
            )+
        }
    };
}

commands! {
    /// Where the window stands. Called first, and whenever in doubt.
    session() -> Session, while_locked true;
    /// Keeps what the officer prefers to see.
    keep_preferences(Preferences) -> Session, while_locked true;
    /// Opens the computer's own dialog for a folder; null when the officer closed it.
    choose_folder(ChooseFolder) -> Option<String>, while_locked true;
    /// Makes a vault with its first officer and opens it. Shows the recovery key once.
    make_vault(MakeVault) -> MadeVault, while_locked true;
    /// Makes the sample programme if there is none, and opens it.
    open_sample() -> SampleReady, progress true, while_locked true;
    /// Stands before an existing vault, locked.
    open_vault(OpenVault) -> Session, while_locked true;
    /// Unlocks the vault.
    unlock(Unlock) -> Session, while_locked true;
    /// Locks it: keys and search index are dropped, long work is cancelled.
    lock() -> Session, while_locked true;
    /// Somebody is at the keyboard: the vault does not lock by itself yet.
    stay() -> ();
    /// Judges a passphrase while it is typed.
    passphrase_strength(TypedPassphrase) -> StrengthShown, while_locked true;
    /// Changes the passphrase of the officer at work.
    change_passphrase(ChangePassphrase) -> ();
    /// Gives the database a new key.
    rekey() -> ();
    /// Replaces the recovery key; shows the new one once.
    replace_recovery_key() -> NewRecoveryKey;
    /// Writes the page with the recovery key as a PDF into a chosen folder.
    print_recovery_key(PrintRecoveryKey) -> WrittenFile;
    /// Comes in with the recovery key when a passphrase is forgotten, and opens the vault.
    recover(Recover) -> Session, while_locked true;
    /// Shows personal numbers and communities until the vault is locked. Goes to the access log.
    unmask() -> Session;

    /// The words of a language.
    words(WordsOf) -> WordsSource, while_locked true;
    /// Municipalities, communities, sectors and the codes of every list.
    reference_lists() -> ReferenceLists, while_locked true;

    /// Home: what waits, and the month so far.
    home() -> Home;

    /// The applicants table.
    applicants(ApplicantsQuery) -> ApplicantsTable;
    /// One applicant with applications and history.
    applicant(ById) -> ApplicantShown;
    /// The applicants found by what somebody types, grouped and explained.
    search(SearchQuery) -> SearchAnswer;

    /// Saves the new application form, or tells every problem at its field.
    enter_application(ApplicationForm) -> EnterOutcome;
    /// Who is known already and likely the person of a form that is being typed.
    twins(ApplicationForm) -> Vec<TwinShown>;
    /// Who is likely one person, or lives in one house, the likeliest first.
    duplicates(DuplicatesQuery) -> PairsShown, progress true;
    /// What a merge of two applicants has to choose between.
    merge_choices(PairOf) -> Vec<ChoiceShown>;
    /// Makes two records of one person one; gives the applicant who stays.
    merge_persons(MergePersons) -> ById;
    /// Notes that two applicants are two people.
    tell_apart(TellApart) -> ();
    /// What was merged into an applicant.
    merges(ById) -> Vec<MergedShown>;
    /// Takes a merge apart; gives the applicant who stands by itself again.
    unmerge(ById) -> ById;

    /// What was typed into a form and not saved; null when there is none.
    draft(DraftOf) -> Option<Draft>;
    /// Keeps what is being typed.
    keep_draft(KeepDraft) -> ();

    /// Who lives with an applicant, where they lived, who stands for them, points for vulnerability.
    people_page(ById) -> PeoplePage;
    /// Changes something on that page, and gives it back.
    change_home(ChangeHome) -> PeoplePage;
    /// Puts two applicants into one household.
    join_household(JoinHousehold) -> ();
    /// What an applicant had before, and the warnings that follow.
    support_page(ById) -> SupportPage;
    /// Enters earlier support by hand; gives the page back.
    enter_support(EnterSupport) -> SupportPage;
    /// The schemes support comes from.
    support_schemes(InLanguage) -> Vec<SchemeShown>;
    /// Chooses a list of earlier support in the computer's own dialog; null when the officer closed it.
    support_list_choose() -> Option<SupportListInHand>, progress true;
    /// What importing the list would do.
    support_list_preview(SupportList) -> SupportListRead, progress true;
    /// Imports it, in one transaction.
    support_list_import(SupportList) -> SupportListRead, progress true;
    /// Who on the lists is likely an applicant, the likeliest first.
    support_matches() -> PairsShown, progress true;
    /// Notes whether somebody on a list is an applicant.
    decide_support(DecideSupport) -> ();

    /// Moves an application to another state; gives the applicant back.
    move_application(MoveApplication) -> ApplicantShown;
    /// Changes money and items of an approved application's agreement; gives the applicant back.
    change_terms(ChangeTerms) -> ApplicantShown;
    /// Approves the terms of an application's agreement as they are; gives the applicant back.
    approve_terms(OfApplication) -> ApplicantShown;
    /// Takes out the step an application stands on, recorded by mistake; gives the applicant back.
    take_out_step(TakeOutStep) -> ApplicantShown;

    /// The calls for applications, newest first.
    calls() -> CallsShown;
    /// One call with its versions, messages, money and applications.
    call(CallOf) -> CallShown;
    /// What a new call under a component usually says.
    usual_call(OfComponent) -> CallContent;
    /// Opens a call.
    open_call(OpenCall) -> CallShown;
    /// Gives a call a new version.
    amend_call(AmendCall) -> CallShown;
    /// Received applications that would fit a call and are not under it.
    could_answer(CallOf) -> Vec<ApplicantRow>;
    /// Puts applications under a call, all or none.
    put_under_call(PutUnderCall) -> CallShown;
    /// Records a question about a call, or a corrigendum.
    say_about_call(SayAboutCall) -> CallShown;
    /// Answers a question about a call.
    reply_about_call(ReplyAboutCall) -> CallShown;
    /// The calls a new application under a component may answer, newest first.
    calls_for_entry(OfComponent) -> Vec<CallRow>;
    /// Records findings of eligibility; gives the applicant back.
    find_eligibility(FindEligibility) -> ApplicantShown;
    /// Asks an applicant to make something clear; gives the applicant back.
    ask_clarification(AskClarification) -> ApplicantShown;
    /// Records what an applicant answered; gives the applicant back.
    answer_clarification(AnswerClarification) -> ApplicantShown;
    /// Answers questions of the application's call; gives the applicant back.
    answer_call(AnswerCall) -> ApplicantShown;
    /// The balance of every budget line and call on a day.
    funds(OnDay) -> FundsShown;
    /// Records what was spent; gives today's balance back.
    record_spending(RecordSpending) -> FundsShown;
    /// What is to be bought, the lots, and what should be looked at.
    procurement() -> ProcurementShown;
    /// The five figures per agreement, lot and budget line.
    reconcile() -> ReconciledShown;
    /// One lot.
    lot(OneLot) -> LotShown;
    /// Opens a lot.
    open_lot(OpenLot) -> LotShown;
    /// Takes items into a lot and out of it.
    change_lot(ChangeLot) -> LotShown;
    /// Says what a line of a lot is.
    describe_lot_line(DescribeLotLine) -> LotShown;
    /// Records IOM's requisition.
    request_lot(RequestLot) -> LotShown;
    /// Records a quotation.
    quote_lot(QuoteLot) -> LotShown;
    /// Signs one's interests over the suppliers that quoted.
    declare_comparison(DeclareComparison) -> LotShown;
    /// Awards a lot.
    award_lot(AwardLot) -> LotShown;
    /// Records IOM's order, amends or cancels it.
    order_lot(OrderLot) -> LotShown;
    /// Records a delivery.
    deliver_order(DeliverOrder) -> LotShown;
    /// Registers an invoice.
    invoice_order(InvoiceOrder) -> LotShown;
    /// Registers a payment.
    pay_invoice(PayInvoice) -> LotShown;
    /// Records what carries a difference.
    decide_difference(DecideDifference) -> LotShown;
    /// Writes a request for quotations or a comparison as PDF.
    lot_paper(LotPaper) -> WrittenFile, progress true;
    /// The calls, to choose the one whose scoring is looked at.
    scoring_calls() -> Vec<CallChoice>;
    /// What of scoring waits for the officer at work.
    scoring_waits() -> ScoringWaits;
    /// The scoring of a call: the list to declare about, one's own assessments, how far it is.
    scoring(OfCall) -> ScoringShown;
    /// Signs one's interests over a call's whole list.
    declare_interests(DeclareInterests) -> ScoringShown;
    /// Gives the eligible applications of a call to assessors.
    name_assessors(NameAssessors) -> NamedAssessors;
    /// One's own sheet for an application.
    assessment_sheet(OfApplication) -> SheetShown;
    /// Submits one's assessment, signed and final; gives the sheet as it stands.
    submit_assessment(SubmitAssessment) -> SheetShown;
    /// The ranked list of a call, as far as scores are open.
    ranking(OfCall) -> RankingShown;
    /// The ranked list with other weights and another pass mark. Goes to the access log.
    what_if(WhatIf) -> RankingShown;
    /// Every committee session.
    committee_sessions() -> SessionsShown;
    /// One session with what closing it would do to the money.
    committee_session(ById) -> SessionShown;
    /// Calls a session; its agenda is what waits for it.
    open_session(OpenSession) -> SessionShown;
    /// Records a member of a session.
    keep_member(KeepMember) -> SessionShown;
    /// Records that a member keeps out of an application.
    recuse_member(RecuseMember) -> SessionShown;
    /// Puts an application on the agenda.
    put_on_agenda(OfAgenda) -> SessionShown;
    /// Takes an application off the agenda.
    take_off_agenda(OfAgenda) -> SessionShown;
    /// Records what a session says of an application; it counts once the session is closed.
    say_of_case(SayOfCase) -> SessionShown;
    /// Records that a session says the same of several applications.
    say_of_cases(SayOfCases) -> SessionShown;
    /// Closes a session and signs it; the approval committee's decisions are carried out with it.
    close_session(CloseSession) -> SessionShown;
    /// Writes the minutes of a closed session into the folder of documents.
    make_minutes(MakeMinutes) -> WrittenFile, progress true;

    /// Chooses a file in the computer's own dialog, reads it and previews its import; null when the
    /// officer closed the dialog.
    import_choose() -> Option<ImportInHand>, progress true;
    /// Previews again under other options.
    import_preview(ImportRequest) -> ImportInHand, progress true;
    /// Imports the file under these options, in one transaction.
    import_run(ImportRequest) -> ImportReport, progress true;
    /// Writes the rows that these options leave out to a workbook to correct. Choose the documents folder first.
    import_rejected(ImportRequest) -> WrittenFile, progress true;
    /// Puts the file out of hand.
    import_close(ImportFile) -> ();
    /// What the office remembers of importing: profiles, and what words mean.
    import_memory() -> ImportMemory;
    /// Keeps how the file in hand is read as a profile.
    import_save_profile(SaveProfile) -> ImportMemory;
    /// Forgets a profile, or what a word means.
    import_forget(ForgetReading) -> ImportMemory;
    /// What taking the lists of the file in hand over would do.
    takeover_preview(TakeoverRequest) -> TakeoverReport, progress true;
    /// Takes the lists of the file in hand over, in one transaction.
    takeover_run(TakeoverRequest) -> TakeoverReport, progress true;

    /// Makes the agreement's PDF. Choose the documents folder first.
    make_agreement(MakeAgreement) -> WrittenFile, progress true;
    /// An agreement: versions, signing, obligations, amendments, end, and what is missing.
    agreement_page(AgreementOf) -> AgreementPageShown;
    /// Says what the component asks for, such as custodian or maintenance.
    say_particular(SayParticular) -> AgreementPageShown;
    /// Adds an obligation of its own before the agreement is signed.
    add_obligation(AddObligation) -> AgreementPageShown;
    /// Says what came of an obligation.
    settle_obligation(SettleObligation) -> AgreementPageShown;
    /// Records how the agreement or an amendment was signed.
    sign_agreement(SignAgreement) -> AgreementPageShown;
    /// Draws up an amendment.
    draw_up_amendment(DrawUpAmendment) -> AgreementPageShown;
    /// Approves the amendment under way, signed with the officer's key.
    approve_amendment(AgreementOf) -> AgreementPageShown;
    /// Withdraws the amendment under way.
    withdraw_amendment(AgreementOf) -> AgreementPageShown;
    /// Ends the agreement: withdrawn before both sides signed, terminated after.
    end_agreement(EndAgreement) -> ();
    /// Makes an amendment's PDF. Choose the documents folder first.
    make_amendment(MakeAmendment) -> WrittenFile, progress true;
    /// Makes the summary in plain words. Choose the documents folder first.
    make_summary(MakeSummary) -> WrittenFile, progress true;
    /// The versions of a component's wording, newest first; the last is what the program ships.
    wordings(WordingOf) -> Vec<WordingShown>;
    /// What is wrong with a wording as it is being written, and how it reads.
    check_wording(EditWording) -> WordingChecked;
    /// Gives a component's wording a new version.
    set_wording(EditWording) -> Vec<WordingShown>;
    /// Letters and complaints about an application, and what can be written now.
    correspondence(CorrespondenceOf) -> CorrespondenceShown;
    /// Writes a letter to an applicant as a PDF. Choose the documents folder first.
    make_letter(MakeLetter) -> WrittenFile, progress true;
    /// Records a complaint about the decision an application stands at.
    record_complaint(RecordComplaint) -> CorrespondenceShown;
    /// Decides a complaint; one that is upheld puts the application back.
    decide_complaint(DecideComplaint) -> CorrespondenceShown;
    /// Months that can be reported, newest first.
    months() -> Vec<MonthShown>;
    /// Makes the month's workbook. Choose the documents folder first.
    make_report(MakeReport) -> WrittenFile, progress true;

    /// The files of a record and of what belongs to it.
    attachments(ById) -> Vec<AttachmentShown>;
    /// Chooses a file in the computer's own dialog and attaches it; null when the officer closed the dialog.
    attach_file(AttachFile) -> Option<AttachmentShown>;
    /// Writes a copy of an attached file. Choose the documents folder first. Goes to the access log.
    save_attachment(ById) -> WrittenFile;
    /// Takes an attached file from its record.
    remove_attachment(ById) -> ();
    /// The fields of the printed application form, in its order.
    paper_fields(PaperFieldsOf) -> Vec<PaperFieldShown>;
    /// Prints numbered application forms. Choose the documents folder first.
    print_forms(PrintForms) -> WrittenFile, progress true;
    /// Prints the receipt of an application. Choose the documents folder first.
    print_receipt(PrintReceipt) -> WrittenFile;
    /// What is wrong with returned forms as they are typed, row by row.
    check_returned(ReturnedRows) -> Vec<Vec<Problem>>;
    /// Enters the returned forms that are right; wrong rows stay out.
    enter_returned(ReturnedRows) -> ReturnedOutcome;
    /// Chooses a scanned pile, splits it by its codes and attaches it; null when the officer closed the dialog.
    scan_pile() -> Option<PileShown>, progress true;
    /// The scanned pages that belong to nobody known.
    waiting_pages() -> Vec<WaitingPageShown>;
    /// Gives such a page to a record.
    assign_page(AssignPage) -> ();

    /// What is recorded about a person's data: consents, corrections, what was given out.
    personal_data(PersonalDataOf) -> PersonalDataShown;
    /// Records a consent.
    give_consent(GiveConsent) -> PersonalDataShown;
    /// Records that a consent was withdrawn, and does what follows.
    withdraw_consent(WithdrawConsent) -> PersonalDataShown;
    /// A person's details for correcting them.
    details(ById) -> DetailsShown;
    /// Corrects details, or tells every problem at its field.
    correct_details(CorrectDetails) -> CorrectOutcome;
    /// Makes a person's own data as a PDF. Choose the documents folder first.
    make_subject_report(MakeSubjectReport) -> WrittenFile, progress true;
    /// Restricts the use of a person's data, or lifts it.
    restrict_person(RestrictPerson) -> ();
    /// Erases a person's data.
    erase_person(ErasePerson) -> CertificateShown;
    /// Whose term has ended, whose data is restricted, and what was given out.
    privacy_overview(InLanguage) -> PrivacyShown;
    /// Decides what becomes of records whose term has ended.
    decide_retention(DecideRetention) -> ();
    /// The purposes data may be given out for.
    disclosure_purposes(InLanguage) -> Vec<DisclosurePurposeShown>;

    /// The lists of restrictive measures, and how many are not screened against them.
    screening() -> ScreeningShown;
    /// Loads a list from a file chosen in the computer's own dialog; null when the officer closed it.
    load_list() -> Option<ScreeningShown>, progress true;
    /// Screens whoever is due, or everybody.
    run_screening(RunScreening) -> RanShown, progress true;
    /// Candidates with their evidence, the likeliest first.
    hits(HitsQuery) -> HitsShown;
    /// Signs that a candidate is somebody else; the second officer's signature clears it.
    clear_hit(SettleHit) -> SettledShown;
    /// Signs so under every open weak candidate whose birth contradicts.
    clear_contradicted(SettleContradicted) -> SettledShown;
    /// Signs that a candidate is the one listed: decision and agreement wait.
    confirm_hit(SettleHit) -> ();
    /// An applicant's standing towards the lists.
    applicant_screening(ById) -> ApplicantScreening;
    /// Makes the certificate of an applicant's screening as a PDF. Choose the documents folder first.
    make_certificate(MakeCertificate) -> WrittenFile, progress true;

    /// The suppliers.
    suppliers() -> Vec<SupplierRow>;
    /// One organisation in full: an applicant's, by either number, or a supplier.
    organisation(ById) -> OrganisationInFull;
    /// Corrects an organisation, or tells every problem at its field.
    change_organisation(ChangeOrganisation) -> OrganisationOutcome;
    /// Enters a supplier, or tells every problem at its field.
    add_supplier(AddSupplier) -> OrganisationOutcome;
    /// Says that somebody owns or leads an organisation, or signs for it.
    add_member(AddMember) -> OrganisationOutcome;
    /// Says that somebody does so no longer.
    end_member(EndMember) -> OrganisationOutcome;

    /// Settings of the programme.
    settings() -> Vec<SettingShown>;
    /// Gives a setting a new version; gives all settings back.
    change_setting(ChangeSetting) -> Vec<SettingShown>;

    /// The officers, and who may do what.
    officers() -> OfficersShown;
    /// Enrols an officer under a passphrase of their own.
    enrol_officer(EnrolOfficer) -> OfficersShown;
    /// Disables an officer: their passphrase opens the vault no more.
    disable_officer(ById) -> OfficersShown;
    /// Gives an officer another role.
    change_role(ChangeRole) -> OfficersShown;

    /// Exceptions from duties apart, and what is unsealed for auditors.
    duties() -> DutiesShown;
    /// Signs an exception, in force from today.
    sign_exception(SignException) -> DutiesShown;
    /// Withdraws an exception; what was done under it stands.
    withdraw_exception(ById) -> DutiesShown;
    /// Lets an auditor see named applicants in clear until a day.
    unseal_records(UnsealRecords) -> DutiesShown;
    /// Verification visits by day and place in the route.
    visits(VisitsAsked) -> VisitsPage;
    /// Plans a day: what of a call waits for a visit, one settlement's together.
    plan_visits(PlanVisits) -> ();
    /// Moves a planned visit one place in its day's route.
    shift_visit(ShiftVisit) -> ();
    /// Calls a planned visit off; named by the application.
    cancel_visit(ById) -> ();
    /// Records what was found on a visit, signed.
    record_visit(RecordVisit) -> ();
    /// The pipeline: where every application stands, since when, and what it waits for.
    pipeline(PipelineQuery) -> PipelineShown;
    /// The filters one saved by name.
    saved_views(ViewsOf) -> Vec<ViewShown>;
    /// Saves filters by name; gives the table's views back.
    save_view(SaveView) -> Vec<ViewShown>;
    /// Gives a view another name.
    rename_view(RenameView) -> Vec<ViewShown>;
    /// Takes a view away.
    remove_view(RemoveView) -> Vec<ViewShown>;
    /// Moves many applications in one change, or tells what would happen.
    move_many(MoveMany) -> MovedMany;
    /// What is late and what is due soon, the oldest first.
    deadlines(DeadlinesAsked) -> DeadlinesShown;
    /// What a batch of letters would do.
    preview_letters(LettersAsked) -> LettersPreview;
    /// Writes a batch of letters. Choose the documents folder first.
    make_letters(LettersAsked) -> LettersWritten, progress true;
    /// Every complaint, open ones first.
    complaints() -> Vec<ComplaintRow>;
    /// The visits to an application with what was found, oldest first.
    visits_to(ById) -> Vec<VisitDetails>;
    /// Plans one more visit to an application that was visited.
    visit_again(VisitAgain) -> ();
    /// Chooses a photograph and keeps it with the last visit to an application; null when the officer closed the dialog.
    visit_photo(ById) -> Option<PhotoKept>;
    /// A kept photograph, to be looked at.
    photo_shown(ById) -> PictureShown;
    /// Prints the form of the last visit to an application. Choose the documents folder first.
    print_visit(PrintVisit) -> WrittenFile;
    /// Prints a day's route with the form of each visit. Choose the documents folder first.
    print_route(PrintRoute) -> WrittenFile;

    /// Rounds of deliveries and handovers.
    handovers() -> HandoverPage;
    /// Plans a round: everybody with something to come who is not planned yet.
    plan_round(PlanRound) -> ();
    /// Moves a stop one place in its day's round.
    shift_stop(ShiftStop) -> ();
    /// Takes a stop out of its round; named by the application.
    cancel_stop(ById) -> ();
    /// Records a handover.
    record_handover(RecordHandover) -> ();
    /// Notes the day on which both signed a certificate.
    sign_handover(SignHandover) -> ();
    /// The register of assets, or what a code or words find in it.
    asset_register(AssetsAsked) -> AssetsPage;
    /// Records what happened to an asset, or changes what is known of it.
    change_asset(ChangeAsset) -> ();
    /// Who is to be visited.
    monitoring(MonitoringAsked) -> MonitoringPage;
    /// Records a monitoring visit.
    record_monitoring(RecordMonitoring) -> ();
    /// What is to be warned of, and the incidents that wait.
    grant_warnings() -> WarningsPage;
    /// Records an incident.
    record_incident(RecordIncident) -> ();
    /// Decides about an incident.
    decide_incident(DecideIncident) -> ();
    /// What follows from an application's agreement.
    grant_of(ById) -> GrantShown;
    /// Writes a certificate, letter, form or sheet of labels into the folder for documents.
    make_grant_paper(MakeGrantPaper) -> WrittenFile, progress true;

    /// The backups of the open vault, and where the second copy goes.
    backups() -> BackupsShown;
    /// Makes a backup now, and the second copy.
    back_up() -> BackupsShown, progress true;
    /// Makes no second copy from now on.
    no_second_copy() -> BackupsShown;
    /// Chooses a backup in the computer's own dialog; null when the officer closed it.
    choose_backup() -> Option<BackupInHand>, while_locked true;
    /// Opens a backup and says what restoring it would mean; nothing is changed.
    preview_restore(RestoreOf) -> RestorePreview, while_locked true;
    /// Restores it and stands before it, locked. An open vault is locked first.
    restore(RestoreOf) -> RestoredShown, progress true, while_locked true;
    /// What to know of a folder before a vault lives in it; null when it seems to be this computer's own.
    place_warning(PlaceOf) -> Option<Problem>, while_locked true;

    /// What was done, newest first.
    changes(ChangesQuery) -> Vec<ChangeShown>;
    /// What a change did record by record, or the history of a record, field by field. Goes to the access log.
    history(HistoryQuery) -> Vec<RecordChangeShown>;
    /// The end of the change log.
    chain_head() -> HeadShown;
    /// Who looked at whom, printed or exported what, newest first.
    reads(ReadsQuery) -> Vec<ReadShown>;
    /// Takes a change back, or says why it stands.
    undo(Undo) -> ();

    /// Cancels long work by the id of its progress channel.
    cancel(Cancel) -> (), while_locked true;
}

#[cfg(test)]
mod test_support {
    //! Gathers declarations in the order of their names.

    use std::collections::BTreeMap;
    use std::fmt::Write;

    use ts_rs::{Config, TS, TypeVisitor};

    const NOTE: &str = "// Made from src-tauri/src/wire by `CSP_WRITE_WIRE=1 cargo test -p csp-desk wire`. Change it there.\n";

    pub struct Typescript {
        config: Config,
        declarations: BTreeMap<String, String>,
        commands: String,
    }

    impl TypeVisitor for Typescript {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            if T::output_path().is_some() {
                let name = T::ident(&self.config);
                let docs = T::docs().unwrap_or_default();
                let declaration = format!("{docs}export {}\n", T::decl(&self.config));
                if let Some(same) = self.declarations.get(&name) {
                    assert_eq!(*same, declaration, "two types are named {name}");
                    return;
                }
                self.declarations.insert(name, declaration);
            }
            T::visit_dependencies(self);
            T::visit_generics(self);
        }
    }

    impl Typescript {
        pub fn new() -> Self {
            Self {
                config: Config::new().with_large_int("number"),
                declarations: BTreeMap::new(),
                commands: String::new(),
            }
        }

        pub fn use_type<T: TS + 'static + ?Sized>(&mut self) -> String {
            self.visit::<T>();
            T::name(&self.config)
        }

        pub fn command(
            &mut self,
            name: &str,
            docs: &[&str],
            args: Option<&str>,
            returns: &str,
            progress: bool,
        ) {
            let docs: Vec<_> = docs.iter().map(|line| line.trim()).collect();
            let args = args.unwrap_or("null");
            let _ = writeln!(self.commands, "  /** {} */", docs.join(" "));
            let _ = writeln!(
                self.commands,
                "  {name}: {{ args: {args}; returns: {returns}; progress: {progress} }};"
            );
        }

        /// The two files.
        pub fn files(&self) -> [(&'static str, String); 2] {
            let types: Vec<_> = self.declarations.values().cloned().collect();
            let used: Vec<_> = self
                .declarations
                .keys()
                .filter(|name| {
                    self.commands.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == *name)
                })
                .map(|name| format!("  {name},\n"))
                .collect();
            let head = include_str!("contract.head.ts");
            let imports = format!("import type {{\n{}}} from \"./types\";\n", used.concat());
            [
                ("types.ts", format!("{NOTE}\n{}", types.join("\n"))),
                (
                    "commands.ts",
                    format!("{NOTE}\n{imports}\n{head}export interface Commands {{\n{}}}\n", self.commands),
                ),
            ]
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_capability_allows_our_commands_and_no_others() {
        let permission = include_str!("../../permissions/commands.toml");
        let listed: Vec<_> = permission
            .lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","))
            .collect();
        assert_eq!(listed, COMMANDS);
    }

    #[test]
    fn the_typescript_of_the_wire_is_fresh() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/lib/wire");
        let mut typescript = test_support::Typescript::new();
        typescript.use_type::<csp_core::Problem>();
        typescript.use_type::<Progress>();
        write(&mut typescript);
        for (name, text) in typescript.files() {
            let path = folder.join(name);
            if std::env::var_os("CSP_WRITE_WIRE").is_some() {
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(&path, &text).unwrap();
            }
            let written = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                written == text,
                "{} is stale: run `CSP_WRITE_WIRE=1 cargo test -p csp-desk wire`",
                path.display()
            );
        }
    }
}
