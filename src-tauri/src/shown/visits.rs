//! Verification visits as the screen shows them.

use csp_core::Problem;
use csp_core::code::{Code, Stored};
use csp_core::language::Language;
use csp_core::selection::calls::service as calls;
use csp_core::selection::visits::service::{self, Plan};
use csp_core::selection::visits::{Premises, Recommendation, Visit, VisitForm};
use csp_core::vault::{self, Action, Role};

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::typed;
use crate::wire::{CallName, PlanVisits, RecordVisit, VisitShown, VisitsAsked, VisitsPage};

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
