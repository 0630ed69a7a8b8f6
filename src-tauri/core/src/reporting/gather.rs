//! From the vault's records to the report's rows.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use super::pseudonym::pseudonyms;
use super::shield::{Rules, Shielded, Subject, shield};
use super::store::{self, Applied, Step};
use super::{
    ApplicationRow, Audience, BeneficiaryRow, MonthReport, OutcomeRow, Programme, Told, ages::age, totals,
};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::PersonId;
use crate::month::Month;
use crate::reference::settings::{AgeBands, Footnote, Settings};
use crate::reference::settings_on;
use crate::selection::ApplicationState;
use crate::vault::Reading;

/// Whose data the sheet of beneficiaries of a month holds.
pub(super) fn persons(tx: &Reading<'_>, month: Month) -> Result<Vec<PersonId>> {
    let applied = store::applications(tx)?;
    let mut steps = store::steps(tx, month.last_day())?;
    let stood = applied.iter().filter_map(|a| Stood::of(a, steps.remove(&a.id)?, ""));
    Ok(stood.filter(|stood| stood.since().is_some()).map(|stood| stood.applied.person).collect())
}

pub(super) fn report(tx: &Reading<'_>, month: Month, audience: Audience) -> Result<MonthReport> {
    let settings = settings_on(tx, month.last_day())?;
    let rules = Rules {
        threshold: usize::try_from(settings.reporting.privacy_threshold).unwrap_or(usize::MAX),
        secondary: settings.reporting.secondary_suppression,
    };
    let as_of = store::head(tx)?;
    let applied = store::applications(tx)?;
    let mut steps = store::steps(tx, month.last_day())?;
    let hash = |content: &[u8]| tx.keyed_hash(content);
    let names = Names {
        applications: pseudonyms('A', "application", &store::identities(tx, "application")?, hash),
        subjects: beneficiary_pseudonyms(tx)?,
    };
    let mut stood: Vec<Stood<'_>> = applied
        .iter()
        .filter_map(|a| Stood::of(a, steps.remove(&a.id)?, names.applications.get(&a.id)?))
        .collect();
    stood.sort_by(|a, b| (a.first, &a.pseudonym).cmp(&(b.first, &b.pseudonym)));

    let applications = stood.iter().map(|s| application_row(s, audience)).collect::<Vec<_>>();
    let sheet = beneficiaries(&stood, &names, month, audience, &settings.age_bands, rules);
    let threshold = settings.reporting.privacy_threshold;
    let outcomes = outcomes(tx, month, audience, &applied, &names.applications)?;
    let summary = totals::summary(&applications, &sheet, &outcomes, month, (audience, threshold))?;
    Ok(MonthReport {
        month,
        audience,
        complete: as_of.as_ref().is_some_and(|a| a.moment.date_naive() > month.last_day()),
        programme: programme(&settings, store::is_sample(tx)?),
        as_of,
        threshold,
        pipeline: totals::pipeline(&applications),
        series: totals::series(&applications, month),
        exceptions: super::exceptions::of_month(tx, month, audience, &applied, &names.applications)?,
        applications,
        beneficiaries: sheet.rows,
        outcomes,
        summary,
    })
}

/// The pseudonyms of everybody supported or not, as the month's report gives them, by person or organisation.
pub(crate) fn beneficiary_pseudonyms(tx: &Reading<'_>) -> Result<HashMap<Uuid, String>> {
    let subjects = store::identities(tx, "subject")?;
    Ok(pseudonyms('B', "beneficiary", &subjects, |content| tx.keyed_hash(content)))
}

/// What the cover says, by the settings.
fn programme(settings: &Settings, sample: bool) -> Programme {
    let (programme, paper) = (&settings.programme, &settings.paper);
    let footnote = match paper.footnotes.report {
        Footnote::Eu => Some(paper.footnotes.eu.clone()),
        Footnote::Un => Some(paper.footnotes.un.clone()),
        Footnote::None => None,
    };
    let contract = programme.contract_number.trim();
    Programme {
        title: programme.title.clone(),
        short_name: programme.short_name.clone(),
        contract_number: (!contract.is_empty()).then(|| contract.to_owned()),
        starts_on: programme.starts_on,
        ends_on: programme.ends_on,
        prepared_by: programme.implementer.clone(),
        funding: paper.visibility.clone(),
        footnote,
        sample,
    }
}

struct Names {
    applications: HashMap<Uuid, String>,
    subjects: HashMap<Uuid, String>,
}

/// An application as it stood at the month's end.
struct Stood<'a> {
    applied: &'a Applied,
    pseudonym: &'a str,
    first: NaiveDate,
    state: ApplicationState,
    received: Option<NaiveDate>,
    checked: Option<(NaiveDate, bool)>,
    decided: Option<(NaiveDate, bool)>,
    agreed: Option<NaiveDate>,
    evidenced: bool,
}

impl<'a> Stood<'a> {
    fn of(applied: &'a Applied, steps: Vec<Step>, pseudonym: &'a str) -> Option<Self> {
        use ApplicationState as S;
        let mut stood = Self {
            applied,
            pseudonym,
            first: steps.first()?.on,
            state: steps.last()?.state,
            received: None,
            checked: None,
            decided: None,
            agreed: None,
            evidenced: steps.iter().all(|step| step.evidenced),
        };
        for step in steps {
            match step.state {
                S::Received => stood.received = Some(step.on),
                S::Eligible | S::Ineligible => stood.checked = Some((step.on, step.state == S::Eligible)),
                S::Approved | S::Rejected => stood.decided = Some((step.on, step.state == S::Approved)),
                S::Agreed => stood.agreed = Some(step.on),
                // Neither is a decision that stands, and who withdraws was decided on all the same.
                S::Returned | S::Reserve | S::Withdrawn => {}
            }
        }
        Some(stood)
    }

    /// The day support was first certain, for those supported.
    fn since(&self) -> Option<NaiveDate> {
        let approved = self.decided.filter(|(_, approved)| *approved).map(|(on, _)| on);
        let supported = matches!(self.state, ApplicationState::Approved | ApplicationState::Agreed);
        supported.then(|| approved.or(self.agreed)).flatten()
    }

    fn granted(&self) -> (Option<crate::money::Cents>, Option<crate::money::Cents>) {
        if self.since().is_some() { (self.applied.granted, self.applied.own_share) } else { (None, None) }
    }
}

/// What came of grants by the month's end, as the audience may know it.
fn outcomes(
    tx: &Reading<'_>,
    month: Month,
    audience: Audience,
    applied: &[Applied],
    pseudonyms: &HashMap<Uuid, String>,
) -> Result<Vec<OutcomeRow>> {
    let places: HashMap<Uuid, &Applied> = applied.iter().map(|a| (a.id, a)).collect();
    let found = store::outcomes(tx, month.last_day())?.into_iter().filter_map(|outcome| {
        let (applied, pseudonym) = (places.get(&outcome.application)?, pseudonyms.get(&outcome.application)?);
        let mut row = outcome.row;
        row.application.clone_from(pseudonym);
        row.municipality.clone_from(&applied.municipality);
        row.on = day_for(audience, Some(row.on)).unwrap_or(row.on);
        // An officer's own words could say whose it is.
        row.description = row.description.filter(|_| audience == Audience::Internal);
        Some(row)
    });
    Ok(found.collect())
}

/// A day as the audience may know it.
fn day_for(audience: Audience, day: Option<NaiveDate>) -> Option<NaiveDate> {
    match audience {
        Audience::Internal | Audience::EuOffice => day,
        Audience::Public => day.and_then(|d| d.with_day(1)),
    }
}

/// A sector as the audience may know it: a text that is no sector we know could say who it is.
fn sector_for(audience: Audience, sector: Option<&String>) -> Option<String> {
    let sector = sector?;
    let known = crate::reference::recognise_sector(sector).map(|s| s.code().to_owned());
    Some(known.unwrap_or_else(|| match audience {
        Audience::Internal => sector.clone(),
        Audience::EuOffice | Audience::Public => crate::reference::Sector::Other.code().to_owned(),
    }))
}

fn application_row(s: &Stood<'_>, audience: Audience) -> ApplicationRow {
    let (granted, own_share) = s.granted();
    ApplicationRow {
        pseudonym: s.pseudonym.to_owned(),
        number: (audience == Audience::Internal).then(|| s.applied.number.clone()),
        component: s.applied.component.clone(),
        sector: sector_for(audience, s.applied.sector.as_ref()),
        municipality: s.applied.municipality.clone(),
        state: s.state,
        received: day_for(audience, s.received),
        eligible: s.checked.map(|(_, yes)| yes),
        checked: day_for(audience, s.checked.map(|(on, _)| on)),
        approved: s.decided.map(|(_, yes)| yes),
        decided: day_for(audience, s.decided.map(|(on, _)| on)),
        agreed: day_for(audience, s.agreed),
        requested: s.applied.requested,
        granted,
        own_share,
        evidenced: s.evidenced,
    }
}

/// The beneficiaries' sheet, and what its totals may count.
#[derive(Default)]
pub(super) struct Sheet {
    pub rows: Vec<BeneficiaryRow>,
    /// For each row that counts a person: the community's code as recorded, and whether totals count it.
    pub communities: Attribute,
    /// Likewise returnee status.
    pub displacements: Attribute,
}

/// The true values of a shielded attribute, beside the rows that may withhold it.
#[derive(Default)]
pub(super) struct Attribute {
    /// By row: the value, and whether totals may count it.
    pub values: Vec<(Told<String>, bool)>,
    /// The last month whose withheld people are counted.
    pub counted_to: Option<Month>,
}

fn beneficiaries(
    stood: &[Stood<'_>],
    names: &Names,
    month: Month,
    audience: Audience,
    ages: &AgeBands,
    rules: Rules,
) -> Sheet {
    let mut supported: Vec<(NaiveDate, &Stood<'_>)> =
        stood.iter().filter_map(|s| Some((s.since()?, s))).collect();
    supported.sort_by(|(a, x), (b, y)| (a, x.pseudonym).cmp(&(b, y.pseudonym)));

    let mut sheet = Sheet::default();
    let (mut people, mut places) = (BTreeSet::new(), BTreeSet::new());
    for (_, s) in &supported {
        let (granted, own_share) = s.granted();
        let a = s.applied;
        sheet.rows.push(BeneficiaryRow {
            pseudonym: names.subjects.get(&a.subject).cloned().unwrap_or_default(),
            application: s.pseudonym.to_owned(),
            name: (audience == Audience::Internal).then(|| a.name.clone()),
            municipality: a.municipality.clone(),
            community: told(a, a.community.clone()),
            sex: told(a, a.sex.clone()),
            age_band: told(
                a,
                a.birth_date.and_then(|born| age(born, month.last_day())).map(|age| ages.band(age)),
            ),
            displacement: told(a, a.displacement.clone()),
            sector: sector_for(audience, a.sector.as_ref()),
            component: a.component.clone(),
            granted,
            own_share,
            approved: day_for(audience, s.decided.map(|(on, _)| on)),
            agreed: day_for(audience, s.agreed),
            state: s.state,
            first_of_person: people.insert(a.subject),
            first_of_municipality: a.municipality.as_ref().is_some_and(|m| places.insert(m.clone())),
        });
    }
    for row in &sheet.rows {
        sheet.communities.values.push((row.community.clone(), true));
        let code = match &row.displacement {
            Told::Is(status) => Told::Is(status.code().to_owned()),
            Told::NotRecorded => Told::NotRecorded,
            Told::NotApplicable => Told::NotApplicable,
            Told::Withheld => Told::Withheld,
        };
        sheet.displacements.values.push((code, true));
    }
    if audience != Audience::Internal {
        withhold(&mut sheet, &supported, month, rules);
    }
    sheet
}

fn told<T>(applied: &Applied, value: Option<T>) -> Told<T> {
    if applied.is_person { Told::of(value) } else { Told::NotApplicable }
}

/// Takes out of the rows what they must not say, and keeps for the totals what these may count.
fn withhold(sheet: &mut Sheet, supported: &[(NaiveDate, &Stood<'_>)], month: Month, rules: Rules) {
    // Subjects in the order of their pseudonyms, which has to do with nothing about them.
    let mut numbers = Numbers::default();
    let mut subjects: BTreeMap<String, Subject> = BTreeMap::new();
    for (row, (since, _)) in sheet.rows.iter().zip(supported) {
        if !row.is_person() {
            continue;
        }
        let place = numbers.of(row.municipality.as_deref().unwrap_or_default());
        let subject = subjects.entry(row.pseudonym.clone()).or_insert_with(|| Subject {
            places: Vec::new(),
            values: [value(&row.community, &mut numbers), status(&row.displacement, &mut numbers)],
        });
        subject.places.push((place, Month::of(*since)));
    }
    let position: HashMap<String, usize> = subjects.keys().cloned().zip(0..).collect();
    let subjects: Vec<Subject> = subjects.into_values().collect();
    let [community, displacement] = shield(&subjects, month, rules);
    for (i, row) in sheet.rows.iter_mut().enumerate() {
        let Some(&at) = position.get(&row.pseudonym) else { continue };
        let hide =
            |one: &Shielded, attribute: usize| one.withheld[at] && subjects[at].values[attribute].is_some();
        if hide(&community, 0) {
            row.community = Told::Withheld;
        }
        if hide(&displacement, 1) {
            row.displacement = Told::Withheld;
        }
        sheet.communities.values[i].1 = community.counted[at];
        sheet.displacements.values[i].1 = displacement.counted[at];
    }
    sheet.communities.counted_to = community.counted_to;
    sheet.displacements.counted_to = displacement.counted_to;
}

/// Small numbers for texts, so that shielding compares numbers.
#[derive(Default)]
struct Numbers(HashMap<String, u16>);

impl Numbers {
    fn of(&mut self, text: &str) -> u16 {
        let next = u16::try_from(self.0.len()).unwrap_or(u16::MAX);
        *self.0.entry(text.to_owned()).or_insert(next)
    }
}

fn value(told: &Told<String>, numbers: &mut Numbers) -> Option<u16> {
    match told {
        Told::Is(text) => Some(numbers.of(text)),
        _ => None,
    }
}

fn status<T: Code>(told: &Told<Stored<T>>, numbers: &mut Numbers) -> Option<u16> {
    match told {
        Told::Is(stored) => Some(numbers.of(stored.code())),
        _ => None,
    }
}
