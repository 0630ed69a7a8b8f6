//! Agreements from print to end, and the wording they are printed in.

use csp_core::grants::agreements::obligations::{self, ObligationKind, Promise, Settled};
use csp_core::grants::agreements::page::page;
use csp_core::grants::agreements::{Particulars, amendments, ending, signing, summary, wording};
use csp_core::grants::service as grants;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::reference::settings::InLanguages;
use csp_exports::{agreement, document};
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::shown::agreements as shown;
use crate::wire::{
    AddObligation, AgreementOf, AgreementPageShown, DrawUpAmendment, EditWording, EndAgreement,
    MakeAmendment, MakeSummary, Progress, SayParticular, SettleObligation, SignAgreement, WordingChecked,
    WordingOf, WordingShown, WrittenFile,
};
use crate::{paper, typed};

#[tauri::command]
pub async fn agreement_page(desk: Here<'_>, args: AgreementOf) -> Answer<AgreementPageShown> {
    inside(desk, move |open| shown::of(open, &args.application, args.language)).await
}

#[tauri::command]
pub async fn say_particular(desk: Here<'_>, args: SayParticular) -> Answer<AgreementPageShown> {
    inside(desk, move |open| {
        let words = InLanguages { en: args.en.clone(), sq: args.sq.clone(), sr: args.sr.clone() };
        let said = Particulars([(args.field.clone(), words)].into());
        obligations::set_particulars(&open.vault, &open.officer, &args.application, &said)?;
        shown::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn add_obligation(desk: Here<'_>, args: AddObligation) -> Answer<AgreementPageShown> {
    inside(desk, move |open| {
        let stands = page(&open.vault, &args.application)?.obligations;
        let mut all: Vec<Promise> = stands.into_iter().map(|(one, _)| one.promise).collect();
        let due_on = Some(typed::day(&args.due_on, "due_on", open.vault.clock().today())?);
        let words = Some(args.words.trim().to_owned());
        all.push(Promise { kind: ObligationKind::Own, words, due_on, after: None, months: None });
        obligations::set(&open.vault, &open.officer, &args.application, &all)?;
        shown::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn settle_obligation(desk: Here<'_>, args: SettleObligation) -> Answer<AgreementPageShown> {
    inside(desk, move |open| {
        let today = open.vault.clock().today();
        let settled = Settled {
            outcome: shown::outcome(&args.outcome)?,
            on: Some(typed::day_or(&args.on, "on", today, today)?),
            evidence: args.evidence.clone(),
            attachment: None,
        };
        obligations::settle(&open.vault, &open.officer, &args.application, args.number, &settled)?;
        shown::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn sign_agreement(desk: Here<'_>, args: SignAgreement) -> Answer<AgreementPageShown> {
    inside(desk, move |open| {
        let form = shown::signing_form(open, &args)?;
        signing::sign(&open.vault, &open.officer, &args.application, &form)?;
        shown::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn draw_up_amendment(desk: Here<'_>, args: DrawUpAmendment) -> Answer<AgreementPageShown> {
    inside(desk, move |open| {
        let form = shown::amendment_form(open, &args)?;
        amendments::draw_up(&open.vault, &open.officer, &args.application, &form)?;
        shown::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn approve_amendment(desk: Here<'_>, args: AgreementOf) -> Answer<AgreementPageShown> {
    inside(desk, move |open| {
        amendments::approve(&open.vault, &open.officer, &args.application)?;
        shown::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn withdraw_amendment(desk: Here<'_>, args: AgreementOf) -> Answer<AgreementPageShown> {
    inside(desk, move |open| {
        amendments::withdraw(&open.vault, &open.officer, &args.application)?;
        shown::of(open, &args.application, args.language)
    })
    .await
}

#[tauri::command]
pub async fn end_agreement(desk: Here<'_>, args: EndAgreement) -> Answer<()> {
    inside(desk, move |open| {
        let form = shown::ending_form(open, &args)?;
        ending::end(&open.vault, &open.officer, &args.application, &form)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn make_amendment(
    desk: Here<'_>,
    args: MakeAmendment,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("agreement")?;
        let languages = grants::languages(&args.languages).map_err(csp_core::Error::from)?;
        let paper = amendments::document(&open.vault, &args.application, args.number, &languages)?;
        let bytes = agreement::render(&paper).map_err(|error| Refused(error.problem()))?;
        let name = agreement::file_name(&paper);
        let given = GivenFile::of(&name, &bytes);
        job.has_read("agreement")?;
        let which = (args.application.as_str(), args.number);
        grants::amendment_printed(&open.vault, &open.officer, which, &paper, &given)?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}

#[tauri::command]
pub async fn make_summary(
    desk: Here<'_>,
    args: MakeSummary,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("agreement")?;
        let summary = summary::summary(&open.vault, &args.application, args.language)?;
        let bytes = document::render(&summary).map_err(|error| Refused(error.problem()))?;
        let name = document::file_name(&summary);
        job.has_read("agreement")?;
        let given = GivenFile::of(&name, &bytes);
        grants::summary_printed(&open.vault, &open.officer, &args.application, &summary, &given)?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}

#[tauri::command]
pub async fn wordings(desk: Here<'_>, args: WordingOf) -> Answer<Vec<WordingShown>> {
    inside(desk, move |open| {
        let versions = wording::versions(&open.vault, args.component)?;
        Ok(versions.iter().map(shown::wording).collect())
    })
    .await
}

#[tauri::command]
pub async fn check_wording(desk: Here<'_>, args: EditWording) -> Answer<WordingChecked> {
    inside(desk, move |open| {
        let new = shown::new_wording(open, &args)?;
        let faults = wording::faults(&open.vault, args.component, &new)?;
        Ok(WordingChecked { faults, preview: shown::previewed(&args) })
    })
    .await
}

#[tauri::command]
pub async fn set_wording(desk: Here<'_>, args: EditWording) -> Answer<Vec<WordingShown>> {
    inside(desk, move |open| {
        let new = shown::new_wording(open, &args)?;
        wording::set(&open.vault, &open.officer, args.component, &new)?;
        let versions = wording::versions(&open.vault, args.component)?;
        Ok(versions.iter().map(shown::wording).collect())
    })
    .await
}
