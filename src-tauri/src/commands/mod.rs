//! The commands of the window, by area: each takes what came over the wire, calls one function of the
//! core and shows what it answers. `wire::COMMANDS` lists them; the capability allows these and no others.

mod agreements;
mod backups;
mod calls;
mod committee;
mod documents;
mod drafts;
mod duties;
mod eligibility;
mod funds;
mod grants;
mod hand;
mod home;
mod households;
mod import;
mod intake;
mod keys;
mod letters;
mod lists;
mod matching;
mod officers;
mod organisations;
mod papers;
mod people;
mod pipeline;
mod privacy;
mod procurement;
mod reading;
mod restoring;
mod scoring;
mod screening;
mod session;
mod takeover;
mod upkeep;
mod visits;

use std::sync::Arc;

use tauri::ipc::{Channel, Invoke};
use tauri::{Manager, State, Wry};

use crate::desk::Desk;
use crate::error::{Answer, Refused};
use crate::jobs::Job;
use crate::open::Open;
use crate::wire::{Progress, while_locked};

/// The desk as a command gets it.
pub(crate) type Here<'a> = State<'a, Arc<Desk>>;

/// The door: while no vault is open only the commands that open one are answered, whatever they are given.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let functions = functions();
    move |invoke| {
        let message = &invoke.message;
        let desk = message.webview_ref().state::<Arc<Desk>>();
        if while_locked(message.command()) || desk.state().open.is_some() {
            return functions(invoke);
        }
        invoke.resolver.reject(Refused::new("locked"));
        true
    }
}

/// Gives every command its function.
fn functions() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        session::session,
        session::keep_preferences,
        session::choose_folder,
        session::make_vault,
        session::open_sample,
        session::open_vault,
        session::unlock,
        session::lock,
        keys::stay,
        keys::passphrase_strength,
        keys::change_passphrase,
        keys::rekey,
        keys::replace_recovery_key,
        keys::print_recovery_key,
        keys::recover,
        session::unmask,
        lists::words,
        lists::reference_lists,
        home::home,
        people::applicants,
        people::applicant,
        people::search,
        intake::enter_application,
        matching::twins,
        matching::duplicates,
        matching::merge_choices,
        matching::merge_persons,
        matching::tell_apart,
        matching::merges,
        matching::unmerge,
        drafts::draft,
        drafts::keep_draft,
        households::people_page,
        households::change_home,
        households::join_household,
        households::support_page,
        households::enter_support,
        households::support_schemes,
        households::support_list_choose,
        households::support_list_preview,
        households::support_list_import,
        households::support_matches,
        households::decide_support,
        grants::move_application,
        grants::change_terms,
        grants::approve_terms,
        grants::take_out_step,
        calls::calls,
        calls::call,
        calls::usual_call,
        calls::open_call,
        calls::amend_call,
        calls::could_answer,
        calls::put_under_call,
        calls::say_about_call,
        calls::reply_about_call,
        calls::calls_for_entry,
        eligibility::find_eligibility,
        eligibility::ask_clarification,
        eligibility::answer_clarification,
        eligibility::answer_call,
        funds::funds,
        funds::record_spending,
        procurement::procurement,
        procurement::reconcile,
        procurement::lot,
        procurement::open_lot,
        procurement::change_lot,
        procurement::describe_lot_line,
        procurement::request_lot,
        procurement::quote_lot,
        procurement::declare_comparison,
        procurement::award_lot,
        procurement::order_lot,
        procurement::deliver_order,
        procurement::invoice_order,
        procurement::pay_invoice,
        procurement::decide_difference,
        procurement::lot_paper,
        scoring::scoring_calls,
        scoring::scoring_waits,
        scoring::scoring,
        scoring::declare_interests,
        scoring::name_assessors,
        scoring::assessment_sheet,
        scoring::submit_assessment,
        scoring::ranking,
        scoring::what_if,
        committee::committee_sessions,
        committee::committee_session,
        committee::open_session,
        committee::keep_member,
        committee::recuse_member,
        committee::put_on_agenda,
        committee::take_off_agenda,
        committee::say_of_case,
        committee::say_of_cases,
        committee::close_session,
        committee::make_minutes,
        import::import_choose,
        import::import_preview,
        import::import_run,
        import::import_rejected,
        import::import_close,
        reading::import_memory,
        reading::import_save_profile,
        reading::import_forget,
        takeover::takeover_preview,
        takeover::takeover_run,
        documents::make_agreement,
        agreements::agreement_page,
        agreements::say_particular,
        agreements::add_obligation,
        agreements::settle_obligation,
        agreements::sign_agreement,
        agreements::draw_up_amendment,
        agreements::approve_amendment,
        agreements::withdraw_amendment,
        agreements::end_agreement,
        agreements::make_amendment,
        agreements::make_summary,
        agreements::wordings,
        agreements::check_wording,
        agreements::set_wording,
        letters::correspondence,
        letters::make_letter,
        letters::record_complaint,
        letters::decide_complaint,
        documents::months,
        documents::make_report,
        papers::attachments,
        papers::attach_file,
        papers::save_attachment,
        papers::remove_attachment,
        papers::paper_fields,
        papers::print_forms,
        papers::print_receipt,
        papers::check_returned,
        papers::enter_returned,
        papers::scan_pile,
        papers::waiting_pages,
        papers::assign_page,
        privacy::personal_data,
        privacy::give_consent,
        privacy::withdraw_consent,
        privacy::details,
        privacy::correct_details,
        privacy::make_subject_report,
        privacy::restrict_person,
        privacy::erase_person,
        privacy::privacy_overview,
        privacy::decide_retention,
        privacy::disclosure_purposes,
        screening::screening,
        screening::load_list,
        screening::run_screening,
        screening::hits,
        screening::clear_hit,
        screening::clear_contradicted,
        screening::confirm_hit,
        screening::applicant_screening,
        screening::make_certificate,
        organisations::suppliers,
        organisations::organisation,
        organisations::change_organisation,
        organisations::add_supplier,
        organisations::add_member,
        organisations::end_member,
        upkeep::settings,
        upkeep::change_setting,
        officers::officers,
        officers::enrol_officer,
        officers::disable_officer,
        officers::change_role,
        duties::duties,
        duties::sign_exception,
        duties::withdraw_exception,
        duties::unseal_records,
        visits::visits,
        visits::plan_visits,
        visits::shift_visit,
        visits::cancel_visit,
        visits::record_visit,
        pipeline::pipeline,
        pipeline::saved_views,
        pipeline::save_view,
        pipeline::rename_view,
        pipeline::remove_view,
        pipeline::move_many,
        pipeline::deadlines,
        pipeline::preview_letters,
        pipeline::make_letters,
        pipeline::complaints,
        visits::visits_to,
        visits::visit_again,
        visits::visit_photo,
        visits::photo_shown,
        visits::print_visit,
        visits::print_route,
        hand::handovers,
        hand::plan_round,
        hand::shift_stop,
        hand::cancel_stop,
        hand::record_handover,
        hand::sign_handover,
        hand::asset_register,
        hand::change_asset,
        hand::monitoring,
        hand::record_monitoring,
        hand::grant_warnings,
        hand::record_incident,
        hand::decide_incident,
        hand::grant_of,
        hand::make_grant_paper,
        backups::backups,
        backups::back_up,
        backups::no_second_copy,
        restoring::choose_backup,
        restoring::preview_restore,
        restoring::restore,
        restoring::place_warning,
        upkeep::changes,
        upkeep::history,
        upkeep::chain_head,
        upkeep::reads,
        upkeep::undo,
        upkeep::cancel,
    ]
}

/// Does the work off the window's thread.
pub(crate) async fn at<T: Send + 'static>(
    desk: Here<'_>,
    work: impl FnOnce(&Desk) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let desk = Arc::clone(&desk);
    let done = tauri::async_runtime::spawn_blocking(move || work(&desk)).await;
    // Work that panicked has been rolled back; the window is told, and nothing of it is in the message.
    done.unwrap_or_else(|_| Err(Refused::new("unexpected")))
}

/// Does the work with the open vault.
pub(crate) async fn inside<T: Send + 'static>(
    desk: Here<'_>,
    work: impl FnOnce(&Open) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    at(desk, |desk| {
        let open = desk.open()?;
        let answer = work(&open)?;
        // Nothing of a vault is told once it is locked.
        desk.still(&open)?;
        Ok(answer)
    })
    .await
}

/// Does long work, which tells how far it is and can be cancelled.
pub(crate) async fn long<T: Send + 'static>(
    desk: Here<'_>,
    progress: Channel<Progress>,
    work: impl FnOnce(&Desk, &Job) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    at(desk, |desk| {
        let job = desk.jobs.begin(progress);
        let was_open = desk.state().open.is_some();
        let answer = job.outcome(work(desk, &job))?;
        if was_open && desk.state().open.is_none() {
            return Err(Refused::new("locked"));
        }
        Ok(answer)
    })
    .await
}
