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

    /// Moves an application to another state; gives the applicant back.
    move_application(MoveApplication) -> ApplicantShown;
    /// Changes money and items of an approved application's agreement; gives the applicant back.
    change_terms(ChangeTerms) -> ApplicantShown;
    /// Approves the terms of an application's agreement as they are; gives the applicant back.
    approve_terms(OfApplication) -> ApplicantShown;
    /// Takes out the step an application stands on, recorded by mistake; gives the applicant back.
    take_out_step(TakeOutStep) -> ApplicantShown;

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

    /// Makes the agreement's PDF. Choose the documents folder first.
    make_agreement(MakeAgreement) -> WrittenFile, progress true;
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
