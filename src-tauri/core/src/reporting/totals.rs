//! The month's figures, from the report's rows.

use std::collections::BTreeMap;

use super::gather::{Attribute, Sheet};
use super::{
    ApplicationRow, Audience, BeneficiaryRow, Breakdown, BreakdownLine, Dimension, Error, Figure, FigureLine,
    MonthLine, OutcomeKind, OutcomeRow, Pipeline, PipelineLine, Shown, Summary, Told,
};
use crate::Result;
use crate::code::{Code, Stored};
use crate::money::Cents;
use crate::month::Month;
use crate::people::{Displacement, Sex};
use crate::reference::Component;
use crate::selection::ApplicationState;

/// A sum of money, or a refusal where it does not fit.
fn sum<'a, T: 'a>(
    rows: impl Iterator<Item = &'a T>,
    amount: impl Fn(&T) -> Option<Cents>,
) -> Result<i64, Error> {
    Cents::checked_sum(rows.filter_map(amount)).map(Cents::get).ok_or(Error::TooLarge)
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(super) fn summary(
    applications: &[ApplicationRow],
    sheet: &Sheet,
    outcomes: &[OutcomeRow],
    month: Month,
    (audience, threshold): (Audience, u32),
) -> Result<Summary> {
    let least = if audience == Audience::Public { i64::from(threshold) } else { 0 };
    let communities = shielded(Dimension::Community, sheet, &sheet.communities, least);
    let displacements = shielded(Dimension::Displacement, sheet, &sheet.displacements, least);
    let mut figures = Vec::with_capacity(Figure::ALL.len());
    for figure in Figure::ALL {
        let (month, cumulative) = if *figure == Figure::Returnees {
            returnees(sheet, &displacements, month)
        } else {
            let all = value(*figure, applications, &sheet.rows, outcomes, |_| true)?;
            let new = value(*figure, applications, &sheet.rows, outcomes, |day| month.contains(day))?;
            (Shown::Live(new), Shown::Live(all))
        };
        figures.push(FigureLine { figure: *figure, month, cumulative, target: None });
    }
    let breakdowns = vec![
        by_component(applications, &sheet.rows)?,
        by_municipality(applications, &sheet.rows)?,
        communities,
        displacements,
        by_person(Dimension::Sex, &sheet.rows, |r| code_of(&r.sex))?,
        by_person(Dimension::AgeBand, &sheet.rows, |r| r.age_band.clone())?,
    ];
    Ok(Summary { figures, breakdowns })
}

/// One figure over what happened on days that count.
fn value(
    figure: Figure,
    applications: &[ApplicationRow],
    beneficiaries: &[BeneficiaryRow],
    outcomes: &[OutcomeRow],
    counts: impl Fn(chrono::NaiveDate) -> bool,
) -> Result<i64, Error> {
    let received = |r: &&ApplicationRow| r.received.is_some_and(&counts);
    let agreed = |r: &&ApplicationRow| r.agreed.is_some_and(&counts);
    let checked = |r: &&ApplicationRow| r.checked.is_some_and(&counts);
    let decided = |r: &&ApplicationRow| r.decided.is_some_and(&counts);
    let since = |r: &&BeneficiaryRow| r.since().is_some_and(&counts);
    let rows = || applications.iter();
    let people = || beneficiaries.iter().filter(|r| r.first_of_person).filter(since);
    let came = |kind: OutcomeKind| {
        let of = move |r: &&OutcomeRow| r.kind.known() == Some(kind);
        outcomes.iter().filter(of).filter(|r| counts(r.on))
    };
    let jobs = |of: fn(&OutcomeRow) -> Option<i64>| came(OutcomeKind::Jobs).filter_map(of).sum::<i64>();
    Ok(match figure {
        Figure::HandedOver => count(came(OutcomeKind::Asset).count()),
        Figure::HandedOverValue => sum(came(OutcomeKind::Asset), |r| r.value)?,
        Figure::Visits => count(came(OutcomeKind::Visit).count()),
        Figure::Operating => count(came(OutcomeKind::Visit).filter(|r| r.operating == Some(true)).count()),
        Figure::JobsFullTime => jobs(|r| r.full_time),
        Figure::JobsPartTime => jobs(|r| r.part_time),
        Figure::JobsSecured => jobs(|r| r.secured),
        Figure::NotEvidenced => count(rows().filter(agreed).filter(|r| !r.evidenced).count()),
        Figure::Received => count(rows().filter(received).count()),
        Figure::Eligible => count(rows().filter(checked).filter(|r| r.eligible == Some(true)).count()),
        Figure::Ineligible => count(rows().filter(checked).filter(|r| r.eligible == Some(false)).count()),
        Figure::Approved => count(rows().filter(decided).filter(|r| r.approved == Some(true)).count()),
        Figure::Rejected => count(rows().filter(decided).filter(|r| r.approved == Some(false)).count()),
        Figure::Agreed => count(rows().filter(agreed).count()),
        Figure::Requested => sum(rows().filter(received), |r| r.requested)?,
        Figure::Granted => sum(rows().filter(agreed), |r| r.granted)?,
        Figure::OwnShare => sum(rows().filter(agreed), |r| r.own_share)?,
        Figure::Supported => count(people().count()),
        Figure::Women => count(people().filter(|r| r.sex == Told::Is(Stored::Known(Sex::Female))).count()),
        Figure::Returnees => count(people().filter(|r| is_returnee(r)).count()),
        Figure::Municipalities => {
            count(beneficiaries.iter().filter(|r| r.first_of_municipality).filter(since).count())
        }
    })
}

fn is_returnee(row: &BeneficiaryRow) -> bool {
    row.displacement == Told::Is(Stored::Known(Displacement::Returnee))
}

/// Returnees in the month and altogether. Where rows withhold the status, the month alone is not told:
/// it would be a total over few people.
fn returnees(sheet: &Sheet, table: &Breakdown, month: Month) -> (Shown, Shown) {
    let told = |counts: &dyn Fn(chrono::NaiveDate) -> bool| {
        let rows = sheet.rows.iter().filter(|r| r.first_of_person && is_returnee(r));
        Shown::Live(count(rows.filter(|r| r.since().is_some_and(counts)).count()))
    };
    let code = Displacement::Returnee.code();
    let withheld = sheet.rows.iter().any(|r| r.displacement == Told::Withheld);
    if !withheld {
        return (told(&|day| month.contains(day)), told(&|_| true));
    }
    let open = table.lines.iter().any(|l| l.key == Told::Withheld && l.supported.number() != Some(0));
    let line = table.lines.iter().find(|l| l.key == Told::Is(code.to_owned()));
    let cumulative = match (line.and_then(|l| l.supported.number()), open) {
        (Some(n), true) => Shown::Marked(n),
        (Some(_), false) => line.map_or(Shown::Withheld, |l| l.supported),
        (None, true) => Shown::Withheld,
        (None, false) => Shown::Live(0),
    };
    (Shown::Withheld, cumulative)
}

/// The table of an attribute that rows may withhold: people only, each once.
fn shielded(by: Dimension, sheet: &Sheet, attribute: &Attribute, least: i64) -> Breakdown {
    let mut lines: BTreeMap<Told<String>, (i64, i64)> = BTreeMap::new();
    let mut hidden = 0;
    for (row, (value, counted)) in sheet.rows.iter().zip(&attribute.values) {
        if !row.first_of_person {
            continue;
        }
        let withheld = match by {
            Dimension::Displacement => row.displacement == Told::Withheld,
            _ => row.community == Told::Withheld,
        };
        hidden += i64::from(withheld);
        let key = if *counted { value.clone() } else { Told::Withheld };
        let (told, from_hidden) = lines.entry(key).or_default();
        *told += 1;
        *from_hidden += i64::from(withheld && *counted);
    }
    let mut kept_back = lines.remove(&Told::Withheld).map_or(0, |(n, _)| n);
    let mut lines: Vec<_> = lines.into_iter().collect();
    // The largest first; those that have no value come last.
    lines.sort_by_key(|(key, (n, _))| (!matches!(key, Told::Is(_)), -n));
    // What anybody may read names no group of the whole programme that is smaller than the threshold.
    if least > 0 {
        while let Some(at) = lines
            .iter()
            .rposition(|(key, _)| matches!(key, Told::Is(_)))
            .filter(|at| lines[*at].1.0 < least || (kept_back > 0 && kept_back < least))
        {
            kept_back += lines.remove(at).1.0;
        }
    }
    let shown = |key: &Told<String>, n: i64, from_hidden: i64| {
        let live = if *key == Told::Withheld { n == hidden } else { from_hidden == 0 };
        if live { Shown::Live(n) } else { Shown::Marked(n) }
    };
    let mut lines: Vec<BreakdownLine> = lines
        .into_iter()
        .map(|(key, (n, from_hidden))| people_line(key.clone(), shown(&key, n, from_hidden)))
        .collect();
    if kept_back > 0 {
        lines.push(people_line(Told::Withheld, shown(&Told::Withheld, kept_back, 0)));
    }
    Breakdown { by, lines, counted_to: attribute.counted_to.filter(|_| hidden > 0) }
}

fn people_line(key: Told<String>, supported: Shown) -> BreakdownLine {
    BreakdownLine { key, received: None, approved: None, agreed: None, supported, granted: None }
}

fn code_of<T: Code>(told: &Told<Stored<T>>) -> Told<String> {
    match told {
        Told::Is(stored) => Told::Is(stored.code().to_owned()),
        Told::NotRecorded => Told::NotRecorded,
        Told::NotApplicable => Told::NotApplicable,
        Told::Withheld => Told::Withheld,
    }
}

/// A table of an attribute of people that every row tells.
fn by_person(
    by: Dimension,
    rows: &[BeneficiaryRow],
    key: impl Fn(&BeneficiaryRow) -> Told<String>,
) -> Result<Breakdown> {
    let mut groups: BTreeMap<Told<String>, Vec<&BeneficiaryRow>> = BTreeMap::new();
    for row in rows {
        groups.entry(key(row)).or_default().push(row);
    }
    let mut lines = Vec::with_capacity(groups.len());
    for (key, rows) in groups {
        let people = rows.iter().filter(|r| r.first_of_person).count();
        let granted = sum(rows.iter().filter(|r| r.agreed.is_some()), |r| r.granted)?;
        lines.push(BreakdownLine {
            granted: Some(Shown::Live(granted)),
            ..people_line(key, Shown::Live(count(people)))
        });
    }
    Ok(Breakdown { by, lines, counted_to: None })
}

fn by_component(applications: &[ApplicationRow], beneficiaries: &[BeneficiaryRow]) -> Result<Breakdown> {
    let code =
        |component: &Option<Stored<Component>>| Told::of(component.as_ref().map(|c| c.code().to_owned()));
    let mut keys: Vec<_> = Component::ALL.iter().map(|c| Told::Is(c.code().to_owned())).collect();
    keys.extend(extra(&keys, applications.iter().map(|r| code(&r.component))));
    let lines = keys.into_iter().map(|key| {
        let of = |r: &&ApplicationRow| code(&r.component) == key;
        let who = |r: &&BeneficiaryRow| code(&r.component) == key;
        full_line(&key, applications.iter().filter(of).collect(), beneficiaries.iter().filter(who))
    });
    Ok(Breakdown { by: Dimension::Component, lines: lines.collect::<Result<_, Error>>()?, counted_to: None })
}

fn by_municipality(applications: &[ApplicationRow], beneficiaries: &[BeneficiaryRow]) -> Result<Breakdown> {
    let mut groups: BTreeMap<Told<String>, (Vec<&ApplicationRow>, Vec<&BeneficiaryRow>)> = BTreeMap::new();
    for row in applications {
        groups.entry(Told::of(row.municipality.clone())).or_default().0.push(row);
    }
    for row in beneficiaries {
        groups.entry(Told::of(row.municipality.clone())).or_default().1.push(row);
    }
    let mut lines = groups
        .into_iter()
        .map(|(key, (rows, people))| full_line(&key, rows, people.into_iter()))
        .collect::<Result<Vec<_>, Error>>()?;
    // Where most is granted comes first; then where most is asked.
    lines.sort_by_key(|l| {
        let number = |shown: Option<Shown>| shown.and_then(Shown::number).unwrap_or(0);
        (!matches!(l.key, Told::Is(_)), -number(l.granted), -number(l.received))
    });
    Ok(Breakdown { by: Dimension::Municipality, lines, counted_to: None })
}

fn full_line<'a>(
    key: &Told<String>,
    rows: Vec<&ApplicationRow>,
    people: impl Iterator<Item = &'a BeneficiaryRow>,
) -> Result<BreakdownLine, Error> {
    let number = |n: usize| Some(Shown::Live(count(n)));
    Ok(BreakdownLine {
        key: key.clone(),
        received: number(rows.iter().filter(|r| r.received.is_some()).count()),
        approved: number(rows.iter().filter(|r| r.approved == Some(true)).count()),
        agreed: number(rows.iter().filter(|r| r.agreed.is_some()).count()),
        supported: Shown::Live(count(people.filter(|r| r.first_of_person).count())),
        granted: Some(Shown::Live(sum(rows.iter().filter(|r| r.agreed.is_some()), |r| r.granted)?)),
    })
}

/// Keys that occur beyond the expected ones, each once, in order.
fn extra<T: Ord + Clone>(expected: &[T], found: impl Iterator<Item = T>) -> Vec<T> {
    let others: std::collections::BTreeSet<T> = found.filter(|k| !expected.contains(k)).collect();
    others.into_iter().collect()
}

/// Where applications stand.
pub(super) fn pipeline(applications: &[ApplicationRow]) -> Pipeline {
    let line = |key: Option<String>, of: &dyn Fn(&ApplicationRow) -> bool| PipelineLine {
        key,
        counts: ApplicationState::ALL
            .iter()
            .map(|state| count(applications.iter().filter(|r| r.state == *state && of(r)).count()))
            .collect(),
    };
    let component = |r: &ApplicationRow| r.component.as_ref().map(|c| c.code().to_owned());
    let mut keys: Vec<_> = Component::ALL.iter().map(|c| Some(c.code().to_owned())).collect();
    keys.extend(extra(&keys, applications.iter().map(component)));
    let components = keys.into_iter().map(|k| line(k.clone(), &|r| component(r) == k)).collect();
    let mut places = extra(&[], applications.iter().map(|r| r.municipality.clone()));
    // What is not recorded sorts first; it belongs last.
    places.sort_by_key(Option::is_none);
    let municipalities = places.into_iter().map(|k| line(k.clone(), &|r| r.municipality == k)).collect();
    Pipeline { components, municipalities }
}

/// The twelve months that end with the reported one.
pub(super) fn series(applications: &[ApplicationRow], month: Month) -> Vec<MonthLine> {
    let mut months = vec![month];
    while let (true, Some(first)) = (months.len() < 12, months.last()) {
        months.push(first.previous());
    }
    months.reverse();
    let within = |day: Option<chrono::NaiveDate>, m: Month| day.is_some_and(|d| m.contains(d));
    months
        .into_iter()
        .map(|m| MonthLine {
            month: m,
            received: count(applications.iter().filter(|r| within(r.received, m)).count()),
            agreed: count(applications.iter().filter(|r| within(r.agreed, m)).count()),
        })
        .collect()
}
