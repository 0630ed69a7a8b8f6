//! What a file holds, and what it must hold by how far the application came.

use rusqlite::Connection;

use super::{Dossier, Found, Line, Paper};
use crate::Result;
use crate::attachments::{Attachment, AttachmentKind, service as attachments};
use crate::code::{Code, Stored};
use crate::grants::papers::{self, GrantPaperKind};
use crate::grants::{agreements, closure};
use crate::privacy::{consent, person_of_application};
use crate::screening::{Standing, standing};
use crate::selection::calls::{RequiredStep, service as calls};
use crate::selection::committee::{CommitteeKind, service as committee};
use crate::selection::letters::{Letter, LetterKind, store as letters};
use crate::selection::{ApplicationRecord, ApplicationState as State};
use crate::selection::{complaints, eligibility, scoring, visits};
use crate::vault::Reading;

/// The file of an application as it stands.
pub(super) fn of(reading: &Reading<'_>, record: &ApplicationRecord) -> Result<Dossier> {
    let reached = Reached::of(reading, record)?;
    let files = attachments::of_applicant(reading, record.application.applicant)?;
    let mut pile = Pile { record, files };
    let lines = Paper::ALL.iter().map(|paper| {
        Ok(Line { paper: *paper, due: reached.demands(*paper), found: pile.found(reading, *paper)? })
    });
    let lines = lines.collect::<Result<_>>()?;
    Ok(Dossier {
        id: record.application.id,
        number: record.application.number.clone(),
        applicant_number: record.applicant_number.clone(),
        name: record.name.clone(),
        organisation: record.organisation.clone(),
        component: record.application.component.clone(),
        state: record.state.clone(),
        agreement: record.agreement.as_ref().map(|one| (one.number.clone(), one.granted)),
        lines,
    })
}

/// How far an application came, and what its call demands on the way.
struct Reached {
    checked: bool,
    decided: bool,
    promised: bool,
    agreed: bool,
    delivered: bool,
    amended: bool,
    steps: Vec<RequiredStep>,
}

impl Reached {
    fn of(reading: &Reading<'_>, record: &ApplicationRecord) -> Result<Self> {
        let state = record.state.as_ref().and_then(Stored::known);
        let decided =
            matches!(state, Some(State::Approved | State::Agreed | State::Reserve | State::Rejected));
        let call = calls::of_application(reading, record.application.id, reading.today)?;
        Ok(Self {
            checked: decided || matches!(state, Some(State::Eligible | State::Ineligible | State::Returned)),
            decided,
            promised: matches!(state, Some(State::Approved | State::Agreed)),
            agreed: state == Some(State::Agreed),
            delivered: !record.outcomes.assets.is_empty(),
            amended: !agreements::amendments::papers_of(reading, record.application.id)?.is_empty(),
            steps: call.map(|call| call.version.content.steps).unwrap_or_default(),
        })
    }

    fn demands(&self, paper: Paper) -> bool {
        let step = |step| self.steps.contains(&step);
        match paper {
            Paper::ApplicationForm | Paper::Consent => true,
            Paper::Checklist => self.checked && step(RequiredStep::EligibilityChecklist),
            Paper::VerificationVisit => self.decided && step(RequiredStep::VerificationVisit),
            Paper::Scores => self.decided && step(RequiredStep::Assessments),
            Paper::MunicipalOpinion => self.decided && step(RequiredStep::MunicipalOpinion),
            Paper::Decision => self.decided && step(RequiredStep::CommitteeDecision),
            Paper::DecisionLetter => self.decided,
            Paper::Identity | Paper::Screening => self.promised,
            Paper::SignedAgreement => self.agreed,
            Paper::Handover => self.delivered,
            Paper::Amendment => self.amended,
            Paper::Letter
            | Paper::Complaint
            | Paper::Purchase
            | Paper::Certificate
            | Paper::MonitoringVisit
            | Paper::Closure
            | Paper::Other => false,
        }
    }
}

struct Pile<'a> {
    record: &'a ApplicationRecord,
    /// What no line has taken yet.
    files: Vec<Attachment>,
}

impl Pile<'_> {
    fn found(&mut self, reading: &Reading<'_>, paper: Paper) -> Result<Vec<Found>> {
        let id = self.record.application.id;
        let mut found = match paper {
            Paper::Consent => consents(reading, self.record)?,
            Paper::Checklist => checklist(reading, self.record)?,
            Paper::Screening => screened(reading, self.record)?,
            Paper::VerificationVisit => visits::service::of(reading, id)?
                .into_iter()
                .filter_map(|visit| Some(on_day(visit.record?.visited_on, None)))
                .collect(),
            Paper::Scores => scores(reading, self.record)?,
            Paper::MunicipalOpinion => said(reading, self.record, CommitteeKind::MunicipalSupport)?,
            Paper::Decision => said(reading, self.record, CommitteeKind::ProjectApproval)?,
            Paper::DecisionLetter => told(reading, self.record, true)?,
            Paper::Letter => told(reading, self.record, false)?,
            Paper::Complaint => complaints::store::of_application(reading, id)?
                .into_iter()
                .map(|one| on_day(one.received_on, Some(one.number)))
                .collect(),
            Paper::MonitoringVisit => {
                self.record.outcomes.visits.iter().map(|visit| on_day(visit.visited_on, None)).collect()
            }
            // One that is not signed yet is still missing.
            Paper::Amendment => agreements::amendments::papers_of(reading, id)?
                .into_iter()
                .filter_map(|(number, signed)| Some(on_day(signed?, Some(number.to_string()))))
                .collect(),
            Paper::Certificate => papers::of_application(reading, id)?
                .into_iter()
                .filter(|one| one.given_out && one.kind.known() != Some(GrantPaperKind::VisitForm))
                .map(|one| on_day(one.written_on, Some(one.number)))
                .collect(),
            Paper::Closure => {
                closure::service::closed_on(reading, id)?.map(|on| on_day(on, None)).into_iter().collect()
            }
            Paper::ApplicationForm
            | Paper::Identity
            | Paper::SignedAgreement
            | Paper::Purchase
            | Paper::Handover
            | Paper::Other => Vec::new(),
        };
        found.extend(self.take(paper));
        found.sort_by_key(|one| one.on);
        Ok(found)
    }

    /// The attached files that are this paper; each is one paper only.
    fn take(&mut self, paper: Paper) -> Vec<Found> {
        let record = self.record;
        // Another application of the same person has a file of its own.
        let own = |file: &Attachment| {
            file.record_id == record.application.id.uuid()
                || file.record_id == record.application.applicant.uuid()
                || record.agreement.as_ref().is_some_and(|one| one.id.uuid() == file.record_id)
        };
        self.files
            .extract_if(.., |file| own(file) && paper_of(file.kind.known()) == paper)
            .map(|file| Found { number: None, on: file.dated_on, attachment: Some(file) })
            .collect()
    }
}

fn paper_of(kind: Option<AttachmentKind>) -> Paper {
    match kind {
        Some(AttachmentKind::ApplicationForm) => Paper::ApplicationForm,
        Some(AttachmentKind::IdentityDocument) => Paper::Identity,
        Some(AttachmentKind::Consent) => Paper::Consent,
        Some(AttachmentKind::SignedAgreement) => Paper::SignedAgreement,
        Some(AttachmentKind::Handover) => Paper::Handover,
        Some(AttachmentKind::Quotation | AttachmentKind::Invoice) => Paper::Purchase,
        Some(AttachmentKind::Letter) => Paper::Letter,
        _ => Paper::Other,
    }
}

fn on_day(on: chrono::NaiveDate, number: Option<String>) -> Found {
    Found { number, on: Some(on), attachment: None }
}

fn consents(reading: &Reading<'_>, record: &ApplicationRecord) -> Result<Vec<Found>> {
    let Some(person) = person_of_application(reading, record.application.id)? else { return Ok(Vec::new()) };
    let states = consent::states_of(reading, person)?;
    let given = states.into_iter().flat_map(|one| one.consents).filter(|one| one.withdrawn.is_none());
    Ok(given.map(|one| on_day(one.given_on, None)).collect())
}

/// The checklist counts once nothing of it is open.
fn checklist(reading: &Reading<'_>, record: &ApplicationRecord) -> Result<Vec<Found>> {
    let found = eligibility::service::of(reading, record.application.id, reading.today)?;
    let whole = found.filter(|list| list.missing().is_empty() || list.failed());
    let checked = record
        .history
        .iter()
        .find(|event| matches!(event.kind.known(), Some(State::Eligible | State::Ineligible)));
    Ok(whole
        .map(|_| Found { number: None, on: checked.map(|event| event.on), attachment: None })
        .into_iter()
        .collect())
}

fn screened(reading: &Reading<'_>, record: &ApplicationRecord) -> Result<Vec<Found>> {
    let applicant = record.application.applicant;
    let (how, _) = standing::of_applicant(reading, applicant, &|content| reading.keyed_hash(content))?;
    if how != Standing::Clear {
        return Ok(Vec::new());
    }
    let last = standing::last_screened(reading, applicant)?;
    Ok(vec![Found { number: None, on: last.map(|at| at.date_naive()), attachment: None }])
}

fn scores(reading: &Reading<'_>, record: &ApplicationRecord) -> Result<Vec<Found>> {
    let score = scoring::service::score(reading, record.application.id, reading.today)?;
    Ok(score.map(|_| Found { number: None, on: None, attachment: None }).into_iter().collect())
}

fn said(reading: &Reading<'_>, record: &ApplicationRecord, kind: CommitteeKind) -> Result<Vec<Found>> {
    let all = committee::said_in(reading, record.application.id)?;
    let ours = all.into_iter().filter(|one| one.kind.known() == Some(kind));
    Ok(ours.map(|one| on_day(one.held_on, Some(one.session))).collect())
}

fn told(db: &Connection, record: &ApplicationRecord, decisions: bool) -> Result<Vec<Found>> {
    let is_decision = |letter: &Letter| letter.kind.known().is_some_and(LetterKind::tells_decision);
    let all = letters::of_application(db, record.application.id)?.into_iter();
    let wanted = all.filter(|letter| letter.given_out && is_decision(letter) == decisions);
    Ok(wanted.map(|letter| on_day(letter.written_on, Some(letter.number))).collect())
}
