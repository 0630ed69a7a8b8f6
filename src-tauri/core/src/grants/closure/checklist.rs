//! The checklist by rule: what of a grant is still open, counted from what is recorded, and its figures.

use super::{ClosureLine, FinalFigures, Line, LineStanding, store};
use crate::Result;
use crate::code::Code;
use crate::grants::agreements::obligations::{ObligationKind, ObligationOutcome};
use crate::grants::assets::{AssetState, store as assets};
use crate::grants::grantee::Grantee;
use crate::grants::procurement::records::Lot;
use crate::grants::procurement::{Step, reconciling, store as procurement};
use crate::grants::{Outcomes, dossier, handover, incidents, monitoring, store as agreements};
use crate::money::Cents;
use crate::vault::Reading;

/// The lines, in their order, with the excuses that stand.
pub(super) fn lines(reading: &Reading<'_>, grantee: &Grantee) -> Result<Vec<Line>> {
    let excuses = store::excuses(reading, grantee.agreement)?;
    let lots = lots(reading, grantee)?;
    let line = |line: &ClosureLine| {
        let open = open(reading, grantee, &lots, *line)?;
        let excused = excuses.get(line.code()).filter(|_| open > 0);
        let standing = match (open, excused) {
            (0, _) => LineStanding::Done,
            (_, Some(_)) => LineStanding::Excused,
            (_, None) => LineStanding::Open,
        };
        let (reason, officer) = excused.map(|(reason, by)| (reason.clone(), by.clone())).unzip();
        Ok(Line { line: *line, standing, open, reason: reason.flatten(), officer })
    };
    ClosureLine::ALL.iter().map(line).collect()
}

fn lots(reading: &Reading<'_>, grantee: &Grantee) -> Result<Vec<Lot>> {
    let ids = store::lots(reading, grantee.agreement)?;
    ids.into_iter().map(|id| procurement::one(reading, id)).collect()
}

/// How many things of a line are open.
fn open(reading: &Reading<'_>, grantee: &Grantee, lots: &[Lot], line: ClosureLine) -> Result<u32> {
    let count = match line {
        ClosureLine::AgreementSigned => {
            let (signed, unsigned) = store::signed(reading, grantee.agreement)?;
            usize::from(!signed) + unsigned as usize
        }
        ClosureLine::ItemsHandedOver => {
            let items = handover::service::left(reading, grantee.agreement)?;
            let carried = |item| lots.iter().any(|lot| is_carried(lot, item));
            let open = items.iter().filter(|one| one.left_milli() > 0 && !carried(one.id)).count();
            // Where no item was written down, something at least was given.
            if items.is_empty() { usize::from(held(reading, grantee)?.is_empty()) } else { open }
        }
        ClosureLine::CertificatesSigned => {
            let all = handover::service::of_application(reading, grantee.application)?;
            if all.is_empty() { 1 } else { all.iter().filter(|one| one.signed_on.is_none()).count() }
        }
        ClosureLine::Paid => unpaid(reading, grantee, lots)?,
        ClosureLine::Visited => {
            let followed = monitoring::service::followed_by(reading, grantee.clone(), reading.today)?;
            let milestones = followed.map(|one| one.milestones).unwrap_or_default();
            milestones.iter().filter(|one| one.due_on <= reading.today && one.visited_on.is_none()).count()
        }
        ClosureLine::IncidentsDecided => {
            let all = incidents::service::of_application(reading, grantee.application)?;
            all.iter().filter(|one| one.decision.is_none()).count()
        }
        ClosureLine::ObligationsMet => {
            let met = |outcome: &Option<crate::code::Stored<ObligationOutcome>>| {
                outcome.as_ref().and_then(|one| one.known()) == Some(ObligationOutcome::Met)
            };
            store::obligations(reading, grantee.agreement)?
                .iter()
                .filter(|(_, outcome)| !met(outcome))
                .count()
        }
        ClosureLine::TitlePassed => {
            let waits = |one: &&crate::grants::assets::Registered| {
                let with_grantee = !matches!(one.state, AssetState::Owned | AssetState::Returned)
                    && !matches!(one.state, AssetState::WrittenOff | AssetState::Died);
                let later = one.conditions_until.is_some_and(|until| until > reading.today);
                one.title_passed_on.is_none() && with_grantee && !later
            };
            held(reading, grantee)?.iter().filter(waits).count()
        }
        ClosureLine::Trained => {
            let (attended, certified) = store::trainings(reading, grantee.application)?;
            let agreed = store::obligations(reading, grantee.agreement)?;
            let promised = agreed.iter().any(|(kind, _)| kind == ObligationKind::Training.code());
            if !promised {
                0
            } else if attended == 0 {
                1
            } else {
                (attended - certified) as usize
            }
        }
        ClosureLine::FileWhole => {
            // The closure itself comes after this.
            dossier::service::of_application(reading, grantee.application)?.missing().count()
        }
    };
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn held(reading: &Reading<'_>, grantee: &Grantee) -> Result<Vec<crate::grants::assets::Registered>> {
    let which = assets::Which { application: Some(grantee.application), ..assets::Which::default() };
    let all = assets::registered(reading, which)?.into_iter();
    // What came back and was given to another grantee is in their file.
    Ok(all.filter(|one| one.agreement == grantee.agreement_number).collect())
}

/// Whether a decision says why less of an item came than was agreed.
fn is_carried(lot: &Lot, item: crate::ids::ItemId) -> bool {
    let ours: Vec<_> = lot.items().filter(|one| one.item == item).map(|one| one.id).collect();
    lot.standing_decisions().any(|one| ours.contains(&one.item) && one.step.known() != Some(Step::Paid))
}

/// Items nobody bought through a lot, and differences that nothing explains or that wait for a step.
fn unpaid(reading: &Reading<'_>, grantee: &Grantee, lots: &[Lot]) -> Result<usize> {
    let items = handover::service::left(reading, grantee.agreement)?;
    let bought = |item| lots.iter().flat_map(Lot::items).any(|one| one.item == item);
    let mut open = items.iter().filter(|one| !bought(one.id)).count();
    for lot in lots {
        for line in &lot.lines {
            for item in line.items.iter().filter(|one| one.agreement == grantee.agreement) {
                let found = reconciling::differences(lot, item, &line.description)?;
                open += usize::from(found.iter().any(|one| one.open != Cents::ZERO));
            }
        }
    }
    Ok(open)
}

/// The figures as they stand.
pub(super) fn figures(reading: &Reading<'_>, grantee: &Grantee) -> Result<FinalFigures> {
    let outcomes = Outcomes::of(reading, grantee.application)?;
    let terms =
        agreements::agreement_of(reading, grantee.application)?.map(|row| row.terms).unwrap_or_default();
    let sum = |all: Vec<Cents>| Cents::checked_sum(all).unwrap_or(Cents::ZERO);
    let mut paid = Vec::new();
    for lot in lots(reading, grantee)? {
        for item in lot.items().filter(|one| one.agreement == grantee.agreement) {
            paid.push(reconciling::figures(&lot, item)?.paid);
        }
    }
    let assets = held(reading, grantee)?;
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    Ok(FinalFigures {
        granted: terms.granted,
        own_share: sum(vec![terms.own_cash, terms.own_kind]),
        spent: sum(paid),
        assets: count(assets.len()),
        assets_value: sum(assets.iter().filter_map(|one| one.asset.value).collect()),
        visits: count(outcomes.visits.len()),
        jobs_full_time: outcomes.jobs.iter().map(|one| one.created_full_time).sum(),
        jobs_part_time: outcomes.jobs.iter().map(|one| one.created_part_time).sum(),
        jobs_secured: outcomes.jobs.iter().map(|one| one.secured).sum(),
    })
}
