//! Personal data: consents, corrections, a person's own data, restriction, erasure, terms.

use csp_core::people::{self, service as persons};
use csp_core::privacy::disclosure::{GivenFile, subject_report_given};
use csp_core::privacy::{Error, consent, erasure, retention, subject};
use csp_exports::subject as paper_of;
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::wire::{
    ById, CertificateShown, CorrectDetails, CorrectOutcome, DecideRetention, DetailsShown,
    DisclosurePurposeShown, ErasePerson, GiveConsent, InLanguage, MakeSubjectReport, PersonalDataOf,
    PersonalDataShown, PrivacyShown, Progress, RestrictPerson, WithdrawConsent, WrittenFile,
};
use crate::{paper, shown};

#[tauri::command]
pub async fn personal_data(desk: Here<'_>, args: PersonalDataOf) -> Answer<PersonalDataShown> {
    inside(desk, move |open| shown::privacy::of(open, &args)).await
}

#[tauri::command]
pub async fn give_consent(desk: Here<'_>, args: GiveConsent) -> Answer<PersonalDataShown> {
    inside(desk, move |open| {
        consent::give(&open.vault, &open.officer, &args.of.applicant, &args.fields)?;
        shown::privacy::of(open, &args.of)
    })
    .await
}

#[tauri::command]
pub async fn withdraw_consent(desk: Here<'_>, args: WithdrawConsent) -> Answer<PersonalDataShown> {
    inside(desk, move |open| {
        consent::withdraw(&open.vault, &open.officer, &args.of.applicant, &args.fields)?;
        shown::privacy::of(open, &args.of)
    })
    .await
}

#[tauri::command]
pub async fn details(desk: Here<'_>, args: ById) -> Answer<DetailsShown> {
    inside(desk, move |open| shown::privacy::details(open, &args.id)).await
}

#[tauri::command]
pub async fn correct_details(desk: Here<'_>, args: CorrectDetails) -> Answer<CorrectOutcome> {
    inside(desk, move |open| {
        let CorrectDetails { applicant, changes, reason } = &args;
        match persons::correct(&open.vault, &open.officer, applicant, changes, reason) {
            Err(csp_core::Error::People(people::Error::Form(problems))) => {
                Ok(CorrectOutcome { saved: None, problems })
            }
            done => done.map_err(Refused::from).and_then(|_| {
                Ok(CorrectOutcome {
                    saved: Some(shown::applicant::of(open, applicant)?),
                    problems: Vec::new(),
                })
            }),
        }
    })
    .await
}

#[tauri::command]
pub async fn make_subject_report(
    desk: Here<'_>,
    args: MakeSubjectReport,
    progress: Channel<Progress>,
) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("subject-report")?;
        let report = subject::subject_report(&open.vault, &args.applicant, args.language)?;
        let bytes = paper_of::render(&report).map_err(|error| Refused(error.problem()))?;
        job.checked("subject-report")?;
        let name = paper_of::file_name(&report);
        let given = GivenFile::of(&name, &bytes);
        subject_report_given(&open.vault, &open.officer, &args.applicant, &given)?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}

#[tauri::command]
pub async fn restrict_person(desk: Here<'_>, args: RestrictPerson) -> Answer<()> {
    inside(desk, move |open| {
        erasure::restrict(&open.vault, &open.officer, &args.applicant, &args.reason)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn erase_person(desk: Here<'_>, args: ErasePerson) -> Answer<CertificateShown> {
    inside(desk, move |open| {
        let number = persons::applicant(&open.vault, &args.applicant)?.number;
        if args.confirm.trim().to_uppercase() != number {
            return Err(Refused(Error::NotConfirmed.problem()));
        }
        let done = erasure::erase(&open.vault, &open.officer, &args.applicant, &args.fields)?.value;
        Ok(CertificateShown { number: done.number, records: done.records })
    })
    .await
}

#[tauri::command]
pub async fn privacy_overview(desk: Here<'_>, args: InLanguage) -> Answer<PrivacyShown> {
    inside(desk, move |open| shown::privacy::overview(open, args.language)).await
}

#[tauri::command]
pub async fn decide_retention(desk: Here<'_>, args: DecideRetention) -> Answer<()> {
    inside(desk, move |open| {
        retention::decide(&open.vault, &open.officer, &args.applicant, &args.fields)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn disclosure_purposes(desk: Here<'_>, args: InLanguage) -> Answer<Vec<DisclosurePurposeShown>> {
    inside(desk, move |open| shown::privacy::purposes(open, args.language)).await
}
