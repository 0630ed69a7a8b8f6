//! Verification visits as the screen shows them.

use csp_core::Problem;
use csp_core::attachments;
use csp_core::code::{Code, Stored};
use csp_core::language::Language;
use csp_core::selection::calls::service as calls;
use csp_core::selection::visits::photos::{self, KeptPhoto};
use csp_core::selection::visits::service::{self, Again, Plan};
use csp_core::selection::visits::{Coordinates, Premises, Recommendation, Visit, VisitForm, VisitRecord};
use csp_core::vault::{self, Action, Role};

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::typed;
use crate::wire::{
    CallName, PhotoKept, PictureShown, PlanVisits, RecordVisit, VisitAgain, VisitDetails, VisitShown,
    VisitsAsked, VisitsPage,
};

/// The screen.
///
/// # Errors
/// When the day does not read, or there is no such call.
pub fn page(open: &Open, asked: &VisitsAsked, language: Language) -> Answer<VisitsPage> {
    let today = open.vault.clock().today();
    let call = Some(asked.call.trim()).filter(|call| !call.is_empty());
    let on = Some(asked.on.trim()).filter(|on| !on.is_empty());
    let on = on.map(|on| typed::day(on, "on", today)).transpose()?;
    let visits = service::visits(&open.vault, call, on)?;
    let listed = vault::officers(&open.vault)?;
    let goes =
        |one: &&vault::OfficerListed| one.disabled_on.is_none() && one.role.code() != Role::Auditor.code();
    let named =
        |page: calls::CallPage| CallName { title: page.call.title(language), number: page.call.number };
    Ok(VisitsPage {
        calls: calls::calls(&open.vault)?.into_iter().map(named).collect(),
        officers: listed.iter().filter(goes).map(|one| one.name.clone()).collect(),
        visits: visits.into_iter().map(|one| visit(open, one)).collect(),
        premises: Premises::ALL.iter().map(|one| one.code().to_owned()).collect(),
        recommendations: Recommendation::ALL.iter().map(|one| one.code().to_owned()).collect(),
        may_plan: Action::VisitPlanned.allowed(open.officer.role),
    })
}

fn visit(open: &Open, one: Visit) -> VisitShown {
    let record = one.record.as_ref();
    let advice = record.and_then(|record| record.recommendation.as_ref());
    VisitShown {
        visited_on: record.map(|record| record.visited_on.to_string()),
        recommendation: advice.map(|advice| Stored::code(advice).to_owned()),
        recorded_by: record.map(|record| record.recorded_by.clone()),
        proposed: one.photo_place.filter(|_| record.is_none()).map(degrees),
        again: one.again.clone(),
        mine: one.visitors.iter().any(|visitor| visitor.officer == Some(open.officer.id)),
        number: one.number,
        applicant: one.applicant.to_string(),
        name: one.name,
        call: one.call,
        municipality: one.municipality,
        settlement: one.settlement,
        address: one.address,
        phone: one.phone,
        planned_on: one.planned_on.to_string(),
        position: one.position,
        visitors: one.visitors.into_iter().map(|visitor| visitor.name).collect(),
    }
}

/// A place as people read it: north, then east.
fn degrees(place: Coordinates) -> (String, String) {
    (Coordinates::degrees(place.latitude_micro), Coordinates::degrees(place.longitude_micro))
}

/// The visits to an application with what was found and their photographs, oldest first. Who may not see the
/// applicant's files sees none.
///
/// # Errors
/// When there is no such application.
pub fn to(open: &Open, application: &str) -> Answer<Vec<VisitDetails>> {
    let photos = photos::of_application(&open.vault, application).unwrap_or_default();
    let visits = service::visits_to(&open.vault, application)?;
    Ok(visits
        .into_iter()
        .map(|one| {
            let of_visit = photos.iter().filter(|(visit, _)| *visit == one.id);
            let place = one.record.as_ref().and_then(|record| record.place);
            VisitDetails {
                found: one.record.as_ref().map(found).unwrap_or_default(),
                outside: place.is_some_and(|place| !place.in_kosovo()),
                place: place.map(degrees),
                photos: of_visit.map(|(_, file)| super::papers::file(file.clone())).collect(),
                visit: visit(open, one),
            }
        })
        .collect())
}

/// What was found, by field; what was not written is left out.
fn found(record: &VisitRecord) -> Vec<(String, String)> {
    let number = |count: Option<u32>| count.map(|count| count.to_string());
    let said = [
        ("premises", record.premises.as_ref().map(|one| Stored::code(one).to_owned())),
        ("premises_note", record.premises_note.clone()),
        ("skills", record.skills.clone()),
        ("capacity", record.capacity.clone()),
        ("household", number(record.household)),
        ("jobs_full_time", number(record.jobs_full_time)),
        ("jobs_part_time", number(record.jobs_part_time)),
        ("other_donors", record.other_donors.clone()),
        ("remarks", record.remarks.clone()),
    ];
    said.into_iter().filter_map(|(field, value)| Some((field.to_owned(), value?))).collect()
}

/// Plans one more visit.
///
/// # Errors
/// When the day does not read; what the core refuses.
pub fn again(open: &Open, args: &VisitAgain) -> Answer<()> {
    let on = typed::day(&args.on, "on", open.vault.clock().today())?;
    let again = Again {
        application: args.application.clone(),
        on,
        visitors: [args.first.clone(), args.second.clone()],
        reason: args.reason.clone(),
    };
    service::plan_again(&open.vault, &open.officer, &again)?;
    Ok(())
}

/// What became of a photograph.
#[must_use]
pub fn kept(kept: KeptPhoto) -> PhotoKept {
    PhotoKept { proposed: kept.proposed.map(degrees), warnings: kept.warnings }
}

/// A kept photograph. That somebody looked is written down.
///
/// # Errors
/// When there is none; what the core refuses.
pub fn picture(open: &Open, id: &str) -> Answer<PictureShown> {
    let id = super::papers::attachment(id)?;
    let (file, bytes) = attachments::service::content(&open.vault, &open.officer, id)?;
    Ok(PictureShown { bytes: bytes.to_vec(), media_type: file.media_type.code().to_owned() })
}

/// Plans a day.
///
/// # Errors
/// When the day does not read; what the core refuses.
pub fn planned(open: &Open, args: &PlanVisits) -> Answer<()> {
    let on = typed::day(&args.on, "on", open.vault.clock().today())?;
    let municipality = Some(args.municipality.trim()).filter(|id| !id.is_empty()).map(str::to_owned);
    let visitors = [args.first.clone(), args.second.clone()];
    service::plan(&open.vault, &open.officer, &Plan { call: args.call.clone(), municipality, on, visitors })?;
    Ok(())
}

/// Records what was found.
///
/// # Errors
/// The first field that does not read; what the core refuses.
pub fn recorded(open: &Open, args: &RecordVisit) -> Answer<()> {
    let today = open.vault.clock().today();
    let mut form = VisitForm::default();
    for (field, typed) in &args.fields {
        form.set(field, typed, today).map_err(|error| -> Problem { error.problem() }).map_err(Refused)?;
    }
    service::record(&open.vault, &open.officer, &args.application, &form)?;
    Ok(())
}
