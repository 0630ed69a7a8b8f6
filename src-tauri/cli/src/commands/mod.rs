//! One file per command.

mod accesses;
mod agreement;
mod agreement_acts;
mod agreement_shown;
mod applicants;
mod application;
mod attachments;
mod audit_package;
mod backup;
mod call_answers;
mod calls;
mod changes;
mod committee;
mod complaint;
mod consent;
mod demo;
mod disclosures;
mod dossier;
mod duplicates;
mod eligibility;
mod erase;
mod exceptions;
mod following;
mod form;
mod funds;
mod head;
mod household;
mod import;
mod import_words;
mod init;
mod keys;
mod letter;
mod listed_rows;
mod moving;
mod names;
mod new;
mod officers;
mod organisations;
mod paper;
mod person;
mod personal_data;
mod procurement;
mod read;
mod receipt;
mod report;
mod retention;
mod scan;
mod scoring;
mod screen;
mod settings;
mod support;
mod takeover;
mod typed_pairs;
mod undo;
mod unseal;
mod verify;
mod visit_papers;
mod visits;
mod wording;

use crate::arguments::{Application, Arguments, Command, Names, Person, RecoveryKey};
use crate::output::Output;
use crate::refused::Outcome;

/// Carries out what was typed.
pub fn run(arguments: &Arguments, output: &Output) -> Outcome {
    let common = &arguments.common;
    match &arguments.command {
        Command::Init(init) => init::run(common, init, output),
        Command::Demo(demo) => demo::run(common, demo, output),
        Command::Import(import) => import::run(common, import, output),
        Command::Takeover(takeover) => takeover::run(common, takeover, output),
        Command::Undo(undo) => undo::run(common, undo, output),
        Command::Applicants(applicants) => applicants::run(common, applicants, output),
        Command::Application(Application::Show { id }) => application::show(common, id, output),
        Command::Application(Application::Move(step)) => application::move_on(common, step, output),
        Command::Application(Application::MoveMany(many)) => moving::run(common, many, output),
        Command::Application(Application::New(new)) => new::run(common, new, output),
        Command::Application(Application::Terms(terms)) => application::change_terms(common, terms, output),
        Command::Application(Application::ApproveTerms { id }) => {
            application::approve_terms(common, id, output)
        }
        Command::Application(Application::Correct { id, reason }) => {
            application::correct(common, id, reason, output)
        }
        Command::Duplicates(arguments) => duplicates::run(common, arguments, output),
        Command::Names(Names::Compare { file }) => names::compare(file, output),
        Command::Call(what) => calls::run(common, what, output),
        Command::Eligibility(what) => eligibility::run(common, what, output),
        Command::Scoring(what) => scoring::run(common, what, output),
        Command::Committee(what) => committee::run(common, what, output),
        Command::Visit(what) => visits::run(common, what, output),
        Command::Deadlines(asked) => moving::due(common, asked, output),
        Command::Funds(what) => funds::run(common, what, output),
        Command::Procurement(what) => procurement::run(common, what, output),
        Command::Letter(letter) => letter::one(common, letter, output),
        Command::Letters(letters) => letter::many(common, letters, output),
        Command::Dossier(what) => dossier::run(common, what, output),
        Command::Complaint(what) => complaint::run(common, what, output),
        Command::Changes(changes) => changes::run(common, changes, output),
        Command::Accesses(accesses) => accesses::run(common, accesses, output),
        Command::Agreement(agreement) => agreement::run(common, agreement, output),
        Command::Handover(what) => following::handover::run(common, what, output),
        Command::Asset(asset) => following::assets::one(common, asset, output),
        Command::Assets(what) => following::assets::many(common, what, output),
        Command::Monitoring(what) => following::monitoring::run(common, what, output),
        Command::Closure(what) => following::closure::run(common, what, output),
        Command::Incident(what) => following::incident::run(common, what, output),
        Command::Training(what) => following::training::run(common, what, output),
        Command::Warnings => following::warnings::run(common, output),
        Command::Wording(what) => wording::run(common, what, output),
        Command::Attach(attach) => attachments::attach(common, attach, output),
        Command::Attachments(arguments) => attachments::run(common, arguments, output),
        Command::Form(arguments) => form::run(common, arguments, output),
        Command::Receipt(arguments) => receipt::run(common, arguments, output),
        Command::Scan(arguments) => scan::run(common, arguments, output),
        Command::Report(report) => report::run(common, report, output),
        Command::Consent(consent) => consent::run(common, consent, output),
        Command::Person(Person::Correct(correct)) => person::correct_details(common, correct, output),
        Command::Person(Person::Moved(moved)) => household::move_house(common, moved, output),
        Command::Person(Person::Represent(represent)) => household::represent(common, represent, output),
        Command::Person(Person::Vulnerable(vulnerable)) => household::vulnerable(common, vulnerable, output),
        Command::Household(what) => household::run(common, what, output),
        Command::Support(what) => support::run(common, what, output),
        Command::Erase(erase) => erase::run(common, erase, output),
        Command::Retention(retention) => retention::run(common, retention, output),
        Command::PersonalData(arguments) => personal_data::run(common, arguments, output),
        Command::Disclosures(disclosures) => disclosures::run(common, disclosures, output),
        Command::Backup(args) => backup::make(common, args, output),
        Command::Backups(args) => backup::list(common, args, output),
        Command::Restore(args) => backup::restore(common, args, output),
        Command::Rekey => keys::rekey(common, output),
        Command::Passphrase(passphrase) => keys::passphrase(common, passphrase, output),
        Command::RecoveryKey(RecoveryKey::Replace { page }) => {
            keys::replace_recovery_key(common, page.as_deref(), output)
        }
        Command::Recover(recover) => keys::recover(common, recover, output),
        Command::Verify(verify) => verify::run(common, verify, output),
        Command::Head => head::run(common, output),
        Command::Officers { what } => officers::run(common, what.as_ref(), output),
        Command::AuditPackage(package) => audit_package::run(common, package, output),
        Command::Screen(what) => screen::run(common, what, output),
        Command::Organisations => organisations::list(common, output),
        Command::Organisation(what) => organisations::one(common, what, output),
        Command::Suppliers(suppliers) => organisations::suppliers(common, suppliers, output),
        Command::Exceptions { what } => exceptions::run(common, what.as_ref(), output),
        Command::Unseal(unseal) => unseal::run(common, unseal, output),
        Command::Settings(settings) => settings::run(common, settings, output),
        Command::Read(read) => read::run(read),
    }
}
