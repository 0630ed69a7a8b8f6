//! A session on paper: the minutes of a closed one, and the pack its members get before.

use super::service::find;
use super::{Case, CommitteeKind, Error, Session, store};
use crate::Result;
use crate::format::{print_day, print_money, print_quantity};
use crate::language::Language;
use crate::people::sight::Sight;
use crate::privacy::disclosure::{self, Disclosure, Given, GivenFile, Purpose, Recipient};
use crate::reference::{municipality, settings_on};
use crate::selection::calls::service as calls;
use crate::selection::papers::{PaperDocument, Part, Signature};
use crate::selection::scoring::service as scoring;
use crate::selection::{self, ApplicationRecord};
use crate::vault::{Action, Officer, Reading, Vault, Written};
use crate::words::Words;

/// The minutes of a closed session, exactly as it was signed.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Open`] while it is not closed, or an auditor asks who sees pseudonyms.
pub fn minutes(vault: &Vault, session: &str, language: Language) -> Result<PaperDocument> {
    vault.read(|reading| {
        let session = sealed(reading, session)?;
        let closed = session.closed_on.ok_or(Error::Open)?;
        let words = Words::of(language);
        let mut paper = paper(reading, &session, ("minutes", "minutes-title"), closed, &words)?;
        paper.parts.push(Part::Heading(words.get("minutes-members")));
        paper.parts.push(members(&session, &words));
        paper.parts.push(Part::Heading(words.get("minutes-outcomes")));
        paper.parts.push(outcomes(&session, &words));
        for case in &session.cases {
            paper.parts.extend(said(case, &words));
        }
        if let Some(reason) = store::exceeds(reading, session.id)? {
            paper.parts.push(Part::Heading(words.get("minutes-exceeds")));
            paper.parts.push(Part::Text(reason));
        }
        paper.signatures = session
            .members
            .iter()
            .filter(|member| member.present)
            .map(|member| Signature {
                name: member.name.clone(),
                below: format!(
                    "{} · {}",
                    member.body,
                    words.get(&format!("capacity-{}", member.capacity.code()))
                ),
            })
            .collect();
        Ok(paper.sealed())
    })
}

/// The agenda of a session with what its members may know of each application. The municipal committee learns
/// nothing of vulnerability; nobody learns identity numbers or telephones.
///
/// # Errors
/// [`Error::NotFound`], or an auditor asks who sees pseudonyms.
pub fn pack(vault: &Vault, session: &str, language: Language) -> Result<PaperDocument> {
    vault.read(|reading| {
        let session = sealed(reading, session)?;
        let words = Words::of(language);
        let mut paper = paper(reading, &session, ("pack", "pack-title"), reading.today, &words)?;
        paper.parts.push(Part::Text(words.get("pack-secret")));
        paper.parts.push(Part::Heading(words.get("pack-agenda")));
        let mut rows = Vec::new();
        let mut cases = Vec::new();
        for case in &session.cases {
            let record =
                selection::store::record(reading, case.application)?.ok_or(selection::Error::NotFound)?;
            let requested = record.application.requested.map(|amount| print_money(amount, language));
            rows.push(vec![
                case.position.to_string(),
                case.number.clone(),
                name(&record),
                requested.unwrap_or_default(),
            ]);
            cases.push(Part::Heading(format!("{}. {} · {}", case.position, case.number, name(&record))));
            cases.push(Part::Facts(facts(reading, &session, &record, &words)?));
        }
        let heads = ["minutes-position", "minutes-application", "pack-applicant", "pack-requested"];
        paper.parts.push(Part::Table { heads: heads.map(|key| words.get(key)).to_vec(), rows, figures: 1 });
        paper.parts.append(&mut cases);
        Ok(paper.sealed())
    })
}

/// Writes down that minutes or a pack are given out; call it before the file is written.
///
/// # Errors
/// [`Error::NotFound`].
pub fn given_out(
    vault: &Vault,
    officer: &Officer,
    session: &str,
    what: Given,
    file: &GivenFile,
) -> Result<Written<()>> {
    vault.write(officer, Action::DataGivenOut, |tx| {
        let session = find(tx, session)?;
        let mut persons = Vec::new();
        for case in &session.cases {
            persons.extend(crate::privacy::person_of_application(tx, case.application)?);
        }
        let disclosure = Disclosure {
            what,
            subject: Some(&session.number),
            purpose: &Purpose::routine("committee", Recipient::Committee),
            reference: Some(&session.number),
            file: Some(file),
            persons: &persons,
        };
        disclosure::write(tx, &disclosure)
    })
}

/// The session, for whoever sees all its applicants in clear.
fn sealed(reading: &Reading<'_>, session: &str) -> Result<Session> {
    let session = find(reading, session)?;
    let sight = Sight::of(reading)?;
    for case in &session.cases {
        sight.check(selection::store::applicant_of(reading, case.application)?)?;
    }
    Ok(session)
}

fn paper(
    reading: &Reading<'_>,
    session: &Session,
    (kind, title): (&str, &str),
    on: chrono::NaiveDate,
    words: &Words,
) -> Result<PaperDocument> {
    let language = words.language();
    let settings = settings_on(reading, on)?;
    let mut paper = PaperDocument::blank(reading, &settings, words, (kind, &session.number), on)?;
    let committee = words.get(&format!("committee-{}", session.kind.code()));
    paper.title = words.with(title, &[("number", &session.number)]);
    paper.sender = vec![settings.programme.implementer.of(language), settings.programme.title.of(language)];
    // The footnote's mark stands at the first mention, which these papers do not have.
    paper.footnote = None;
    let call = calls::call(reading, session.call, on)?;
    let place = session.municipality.as_deref().and_then(municipality);
    let facts = [
        ("minutes-committee", Some(committee)),
        ("minutes-municipality", place.map(|place| place.name(language).to_owned())),
        ("minutes-mode", Some(words.get(&format!("session-mode-{}", session.mode.code())))),
        ("minutes-held", Some(print_day(session.held_on, language))),
        ("minutes-place", session.place.clone()),
        ("minutes-closed", session.closed_on.map(|day| print_day(day, language))),
        ("letter-fact-call", Some(format!("{} ({})", call.title(language), call.number))),
    ];
    paper.facts = facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?))).collect();
    Ok(paper)
}

fn members(session: &Session, words: &Words) -> Part {
    let number =
        |id| session.cases.iter().find(|case| case.application == id).map(|case| case.number.as_str());
    let rows = session.members.iter().map(|member| {
        let recused: Vec<&str> = session
            .recusals
            .iter()
            .filter(|one| one.member == member.id)
            .filter_map(|one| number(one.application))
            .collect();
        let present = if member.present { "minutes-present" } else { "minutes-absent" };
        vec![
            member.name.clone(),
            member.body.clone(),
            words.get(&format!("capacity-{}", member.capacity.code())),
            words.get(present),
            recused.join(", "),
        ]
    });
    let heads = ["minutes-name", "minutes-body", "minutes-capacity", "minutes-attendance", "minutes-recused"];
    Part::Table { heads: heads.map(|key| words.get(key)).to_vec(), rows: rows.collect(), figures: 0 }
}

fn outcomes(session: &Session, words: &Words) -> Part {
    let rows = session.cases.iter().map(|case| {
        let outcome = case.outcome.as_ref().map(|one| words.get(&format!("outcome-{}", one.code())));
        let votes = case.votes_for.zip(case.votes_against).zip(case.votes_abstained);
        vec![
            case.position.to_string(),
            case.number.clone(),
            outcome.unwrap_or_default(),
            votes.map(|((yes, no), abstained)| format!("{yes}/{no}/{abstained}")).unwrap_or_default(),
            case.amount.map(|amount| print_money(amount, words.language())).unwrap_or_default(),
        ]
    });
    let heads =
        ["minutes-position", "minutes-application", "minutes-outcome", "minutes-votes", "minutes-amount"];
    Part::Table { heads: heads.map(|key| words.get(key)).to_vec(), rows: rows.collect(), figures: 2 }
}

/// Conditions and reason of a case, where there are any.
fn said(case: &Case, words: &Words) -> Vec<Part> {
    let lines = [("minutes-conditions", &case.conditions), ("minutes-reason", &case.reason)];
    let facts: Vec<(String, String)> =
        lines.into_iter().filter_map(|(key, text)| Some((words.get(key), text.clone()?))).collect();
    if facts.is_empty() { Vec::new() } else { vec![Part::Heading(case.number.clone()), Part::Facts(facts)] }
}

fn name(record: &ApplicationRecord) -> String {
    record.organisation.clone().unwrap_or_else(|| record.name.clone())
}

fn facts(
    reading: &Reading<'_>,
    session: &Session,
    record: &ApplicationRecord,
    words: &Words,
) -> Result<Vec<(String, String)>> {
    let language = words.language();
    let application = &record.application;
    let place = application.municipality.as_deref().and_then(municipality);
    let advises = session.kind.known() == Some(CommitteeKind::MunicipalSupport);
    let mut facts = vec![
        (
            "pack-component",
            application.component.as_ref().map(|one| words.get(&format!("component-{}", one.code()))),
        ),
        ("pack-sector", application.sector.as_ref().map(|one| words.get(&format!("sector-{one}")))),
        ("minutes-municipality", place.map(|place| place.name(language).to_owned())),
        ("pack-received", record.history.first().map(|event| print_day(event.on, language))),
        ("pack-requested", application.requested.map(|amount| print_money(amount, language))),
        ("pack-own-share", application.own_share.map(|amount| print_money(amount, language))),
    ];
    if !advises {
        let day = reading.today;
        let scored = scoring::score(reading, application.id, day)?;
        facts.push(("pack-score", scored.map(|scored| print_quantity(scored.average_milli, language))));
        if let (Some(_), Some(call)) = (scored, calls::of_application(reading, application.id, day)?) {
            let vulnerability = call.version.content.grid.criteria.iter().find(|one| one.vulnerability);
            if let Some(criterion) = vulnerability {
                let points = scoring::points_for(reading, application.id, Some(criterion.code.as_str()))?;
                facts.push(("pack-vulnerability", Some(format!("{points} / {}", criterion.most))));
            }
        }
        for case in super::service::opinions(reading, application.id)?.into_iter().take(1) {
            let outcome = case.outcome.as_ref().map(|one| words.get(&format!("outcome-{}", one.code())));
            facts.push(("pack-opinion", outcome));
        }
    }
    Ok(facts.into_iter().filter_map(|(key, value)| Some((words.get(key), value?))).collect())
}
