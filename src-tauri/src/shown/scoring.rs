//! The scoring of a call, as far as the officer at work may see it.

use csp_core::code::{Code, Stored};
use csp_core::ids::OfficerId;
use csp_core::language::Language;
use csp_core::selection::calls::{Call, Grid, service as calls};
use csp_core::selection::committee::service as committee;
use csp_core::selection::ranking::Ranked;
use csp_core::selection::scoring::declaring::{self, ListLine};
use csp_core::selection::scoring::own::{self, OwnWork};
use csp_core::selection::scoring::{AssessorSummary, InterestGround, Scored, Standing, service};
use csp_core::vault::{self, Action, OfficerListed};

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::typed;
use crate::wire::{
    AssessorLine, CallChoice, CriterionShown, GridShown, InterestLine, NameAssessors, NamedAssessors, Names,
    OfficerName, OwnAssessment, PointsShown, ProgressLine, RankedLine, RankingShown, ScoreShown,
    ScoringShown, SheetShown, WhatIf,
};

/// Every call, to choose one.
///
/// # Errors
/// When the vault cannot be read.
pub fn all_calls(open: &Open) -> Answer<Vec<CallChoice>> {
    Ok(calls::calls(&open.vault)?.iter().map(|page| choice(&page.call)).collect())
}

/// A call to choose.
pub fn choice(call: &Call) -> CallChoice {
    CallChoice {
        id: call.id.to_string(),
        number: call.number.clone(),
        title: in_all(|language| call.title(language)),
        scored: !call.version.content.grid.criteria.is_empty(),
    }
}

fn in_all(words: impl Fn(Language) -> String) -> Names {
    Names {
        en: words(Language::En),
        sq: words(Language::Sq),
        sr_latn: words(Language::SrLatn),
        sr_cyrl: words(Language::SrCyrl),
    }
}

/// The scoring of one call.
///
/// # Errors
/// When there is no such call.
pub fn of_call(open: &Open, call: &str) -> Answer<ScoringShown> {
    let page = calls::page(&open.vault, call)?;
    let grid = &page.call.version.content.grid;
    let officers = vault::officers(&open.vault)?;
    let (lines, assessors, hidden) = match service::standings(&open.vault, &open.officer, call) {
        Ok((lines, assessors)) => (lines, assessors, None),
        // An assessor first declares their interests; the list to declare about is shown all the same.
        Err(refused @ csp_core::Error::Scoring(_)) => (Vec::new(), Vec::new(), Some(refused.problem())),
        Err(error) => return Err(error.into()),
    };
    let writes = !open.vault.is_reading_only();
    let may = |action: Action| writes && action.allowed(open.officer.role);
    let can_score = |one: &&OfficerListed| {
        one.disabled_on.is_none() && one.role.known().is_some_and(|role| Action::Assessed.allowed(role))
    };
    Ok(ScoringShown {
        list: declaring::list(&open.vault, &open.officer, call)?.into_iter().map(interest).collect(),
        grounds: InterestGround::ALL.iter().map(|ground| ground.code().to_owned()).collect(),
        own: own::own(&open.vault, &open.officer, call)?.into_iter().map(assessment).collect(),
        may_score: may(Action::Assessed),
        may_name: may(Action::AssessorsNamed),
        officers: officers.iter().filter(can_score).map(named).collect(),
        grid: grid_shown(grid),
        progress: lines.iter().map(|(number, one)| progress(grid, number, one)).collect(),
        assessors: assessors.iter().map(|one| assessor(grid, one, &officers)).collect(),
        hidden,
        call: choice(&page.call),
    })
}

fn named(one: &OfficerListed) -> OfficerName {
    OfficerName { id: one.id.to_string(), name: one.name.clone() }
}

fn interest(line: ListLine) -> InterestLine {
    let ground = |ground: Option<Stored<InterestGround>>| {
        ground.map_or_else(|| "none".to_owned(), |ground| ground.code().to_owned())
    };
    InterestLine {
        application: line.application.to_string(),
        number: line.number,
        name: line.name,
        declared: line.declared.map(ground),
    }
}

fn assessment(work: OwnWork) -> OwnAssessment {
    OwnAssessment {
        application: work.application.to_string(),
        number: work.number,
        name: work.name,
        submitted: work.submitted,
        total: work.total,
        undeclared: work.undeclared,
    }
}

fn grid_shown(grid: &Grid) -> GridShown {
    let criterion = |one: &csp_core::selection::calls::GridCriterion| CriterionShown {
        code: one.code.clone(),
        words: in_all(|language| one.words.of(language)),
        most: one.most,
        vulnerability: one.vulnerability,
    };
    GridShown {
        criteria: grid.criteria.iter().map(criterion).collect(),
        most: grid.most(),
        pass: grid.pass,
        assessors: grid.assessors,
        gap: grid.gap,
    }
}

/// How an application stands.
pub fn progress(grid: &Grid, number: &str, one: &Standing) -> ProgressLine {
    ProgressLine {
        application: one.application.to_string(),
        number: number.to_owned(),
        stage: one.stage.code().to_owned(),
        assigned: one.assigned,
        submitted: one.submitted,
        score: one.scored.as_ref().map(|scored| score(grid, scored)),
    }
}

/// A score that is open.
pub fn score(grid: &Grid, scored: &Scored) -> ScoreShown {
    ScoreShown {
        average_milli: scored.average_milli,
        spread: scored.spread,
        wide: scored.spread > u32::from(grid.gap),
        passes: scored.passes,
    }
}

fn assessor(grid: &Grid, one: &AssessorSummary, officers: &[OfficerListed]) -> AssessorLine {
    let name = officers.iter().find(|officer| officer.id == one.officer);
    AssessorLine {
        name: name.map(|officer| officer.name.clone()).unwrap_or_default(),
        count: one.count,
        average_milli: one.average_milli,
        beside_others_milli: one.beside_others_milli,
        outlier: one.beside_others_milli.abs() > i64::from(grid.gap) * 500,
    }
}

/// Names assessors.
///
/// # Errors
/// As the core refuses.
pub fn assessors_named(open: &Open, args: &NameAssessors) -> Answer<NamedAssessors> {
    let officers = args.officers.iter().map(|id| typed::id::<OfficerId>(id)).collect::<Answer<Vec<_>>>()?;
    let done = service::assign(&open.vault, &open.officer, &args.call, &officers)?.value;
    Ok(NamedAssessors { assigned: done.assigned, short: done.short, now: of_call(open, &args.call)? })
}

/// One's own sheet.
///
/// # Errors
/// As the core refuses.
pub fn sheet(open: &Open, application: &str) -> Answer<SheetShown> {
    let sheet = service::sheet(&open.vault, &open.officer, application)?;
    let record = csp_core::selection::service::application(&open.vault, application)?;
    let points = sheet.own.points.into_iter().map(|one| PointsShown {
        criterion: one.criterion,
        points: one.points,
        comment: one.comment,
    });
    Ok(SheetShown {
        application: record.application.id.to_string(),
        applicant: record.application.applicant.to_string(),
        number: sheet.number,
        name: record.organisation.unwrap_or(record.name),
        grid: grid_shown(&sheet.grid),
        points: points.collect(),
        submitted: sheet.own.submitted,
        total: sheet.own.total,
        remark: sheet.own.remark,
    })
}

/// The ranked list.
///
/// # Errors
/// As the core refuses.
pub fn ranking(open: &Open, call: &str) -> Answer<RankingShown> {
    let grid = calls::page(&open.vault, call)?.call.version.content.grid;
    let lines = committee::ranking(&open.vault, &open.officer, call)?;
    Ok(ranking_shown(&grid, &lines))
}

/// The ranked list with other weights.
///
/// # Errors
/// As the core refuses; a pass mark above all points.
pub fn what_if(open: &Open, args: &WhatIf) -> Answer<RankingShown> {
    // The same blindness as for the list itself.
    committee::ranking(&open.vault, &open.officer, &args.call)?;
    let mut grid = calls::page(&open.vault, &args.call)?.call.version.content.grid;
    let weights: Vec<_> = args.weights.iter().map(|one| (one.criterion.clone(), one.percent)).collect();
    let lines = committee::what_if(&open.vault, &open.officer, &args.call, &weights, args.pass)?;
    if let Some(pass) = args.pass {
        if u32::from(pass) > grid.most() {
            return Err(Refused(csp_core::Problem::new("not-on-list").at("pass")));
        }
        grid.pass = pass;
    }
    Ok(ranking_shown(&grid, &lines))
}

fn ranking_shown(grid: &Grid, lines: &[Ranked]) -> RankingShown {
    let line = |one: &Ranked| {
        let equal = lines.iter().filter(|other| other.average_milli == one.average_milli).count();
        RankedLine {
            rank: one.rank,
            tied: equal > 1,
            application: one.application.to_string(),
            number: one.number.clone(),
            name: one.name.clone(),
            state: one.state.map(|state| state.code().to_owned()),
            score: ranked_score(grid, one),
            requested_cents: one.requested,
        }
    };
    RankingShown {
        lines: lines.iter().map(line).collect(),
        grid: grid_shown(grid),
        ties: grid.ties.iter().map(|rule| rule.code().to_owned()).collect(),
    }
}

/// The score of a ranked line.
pub fn ranked_score(grid: &Grid, one: &Ranked) -> ScoreShown {
    let (average_milli, spread, passes) = (one.average_milli, one.spread, one.passes);
    score(grid, &Scored { average_milli, spread, passes })
}
