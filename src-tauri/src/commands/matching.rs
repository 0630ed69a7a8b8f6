//! Likely duplicates: the list, merging, telling apart, and twins of a form.

use csp_core::matching::{Verdict, merging, pairs};
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::shown;
use crate::wire::{
    ApplicationForm, ById, ChoiceShown, DuplicatesQuery, MergePersons, MergedShown, PairOf, PairsShown,
    Progress, TellApart, TwinShown,
};

#[tauri::command]
pub async fn twins(desk: Here<'_>, args: ApplicationForm) -> Answer<Vec<TwinShown>> {
    inside(desk, move |open| shown::matching::twins(open, &args)).await
}

#[tauri::command]
pub async fn duplicates(
    desk: Here<'_>,
    args: DuplicatesQuery,
    progress: Channel<Progress>,
) -> Answer<PairsShown> {
    long(desk, progress, move |desk, job| shown::matching::pairs(&*desk.open()?, &args, job)).await
}

#[tauri::command]
pub async fn merge_choices(desk: Here<'_>, args: PairOf) -> Answer<Vec<ChoiceShown>> {
    inside(desk, move |open| shown::matching::choices(open, &args)).await
}

#[tauri::command]
pub async fn merge_persons(desk: Here<'_>, args: MergePersons) -> Answer<ById> {
    inside(desk, move |open| {
        let pair = (args.kept.as_str(), args.other.as_str());
        merging::merge(&open.vault, &open.officer, pair, &args.from_other, &args.reason)?;
        Ok(ById { id: args.kept })
    })
    .await
}

#[tauri::command]
pub async fn tell_apart(desk: Here<'_>, args: TellApart) -> Answer<()> {
    inside(desk, move |open| {
        let verdict = if args.relatives { Verdict::Relatives } else { Verdict::Different };
        let pair = (args.a.as_str(), args.b.as_str());
        pairs::decide(&open.vault, &open.officer, pair, verdict, &args.reason)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn merges(desk: Here<'_>, args: ById) -> Answer<Vec<MergedShown>> {
    inside(desk, move |open| shown::matching::merges(open, &args.id)).await
}

#[tauri::command]
pub async fn unmerge(desk: Here<'_>, args: ById) -> Answer<ById> {
    inside(desk, move |open| {
        let id = args.id.parse().map_err(|_| Refused::new("merge-not-found"))?;
        let written = merging::unmerge(&open.vault, &open.officer, id)?;
        Ok(ById { id: written.value.to_string() })
    })
    .await
}
