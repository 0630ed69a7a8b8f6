//! The dated certificate of a screening, for an applicant's file: who was compared with which versions, when,
//! and what came of it.

use sha2::{Digest, Sha256};

use super::subjects::{self, Scope};
use super::{Error, HitState, ListVersion, Standing, Verdict, service, standing, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::format::print_day;
use crate::language::Language;
use crate::people::sight::Sight;
use crate::privacy::subject::{Part, Section, SubjectReport};
use crate::reference::settings_on;
use crate::vault::{Reading, Vault};
use crate::words::Words;

/// The certificate of an applicant, made like every paper about one person.
///
/// # Errors
/// When no applicant has this identity or number, none was screened against the newest lists, or the officer
/// sees a pseudonym.
pub fn certificate(vault: &Vault, applicant: &str, language: Language) -> Result<SubjectReport> {
    vault.read(|reading| {
        let id = crate::people::service::find(reading, applicant)?;
        Sight::of(reading)?.check(id)?;
        let record = crate::people::service::record(reading, id)?;
        let words = Words::of(language);
        let (standing, _) = standing::standing_in(reading, Scope::Applicant(id), &|c| reading.keyed_hash(c))?;
        match standing {
            Standing::NoList => return Err(Error::NoList.into()),
            Standing::NotScreened => return Err(Error::NotScreened.into()),
            Standing::Open | Standing::Confirmed | Standing::Clear => {}
        }
        let settings = settings_on(reading, reading.today)?;
        let name = record.organisation.as_ref().map_or_else(
            || record.person.name_written.clone(),
            |one| format!("{} ({})", one.name, record.person.name_written),
        );
        let day = print_day(reading.today, language);
        let sections = vec![
            Section { title: words.get("certificate-lists"), parts: vec![lists(reading, &words)?] },
            Section { title: words.get("certificate-screened"), parts: vec![screened(reading, id, &words)?] },
            Section { title: words.get("certificate-result"), parts: result(reading, id, standing, &words)? },
        ];
        let mut report = SubjectReport {
            language,
            title: words.get("certificate-title"),
            name,
            lead: vec![words.with("certificate-lead", &[("day", &day)])],
            programme: format!(
                "{} · {}",
                settings.programme.implementer.of(language),
                settings.programme.title.of(language)
            ),
            funding: settings.paper.visibility.of(language),
            sections,
            made_on: reading.today,
            dated: words.with("subject-dated", &[("day", &day)]),
            page: words.with("subject-page", &[("page", "{page}"), ("pages", "{pages}")]),
            sample: crate::privacy::is_sample(reading)?.then(|| words.get("subject-sample")),
            content_hash: String::new(),
            number: record.number,
        };
        // The model is plain text and numbers, which JSON always takes.
        let content = serde_json::to_vec(&report).unwrap_or_default();
        report.content_hash = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(report)
    })
}

fn source(version: &ListVersion, words: &Words) -> String {
    match &version.source {
        Stored::Known(source) => words.get(&format!("screening-source-{}", source.code())),
        Stored::Unknown(code) => code.clone(),
    }
}

fn lists(reading: &Reading<'_>, words: &Words) -> Result<Part> {
    let language = words.language();
    let heads = [
        "certificate-list",
        "certificate-generated",
        "certificate-loaded",
        "certificate-hash",
        "certificate-entities",
    ];
    let row = |version: &ListVersion| {
        vec![
            source(version, words),
            version.generated_on.map(|day| print_day(day, language)).unwrap_or_default(),
            print_day(version.loaded_at.date_naive(), language),
            version.file_sha256.chars().take(16).collect(),
            version.entities.to_string(),
        ]
    };
    Ok(Part::Table {
        heads: heads.map(|key| words.get(key)).to_vec(),
        rows: store::newest(reading)?.iter().map(row).collect(),
        figures: 1,
    })
}

fn screened(reading: &Reading<'_>, id: crate::ids::ApplicantId, words: &Words) -> Result<Part> {
    let row = |one: standing::ScreenedOne| {
        let at = one
            .at
            .map(|at| format!("{} {} UTC", print_day(at.date_naive(), words.language()), at.format("%H:%M")));
        vec![
            one.name.unwrap_or_default(),
            words.get(&format!("screening-subject-{}", one.screened.code())),
            at.unwrap_or_default(),
        ]
    };
    let rows = standing::screened_in(reading, id)?.into_iter().map(row).collect();
    let heads = ["certificate-name", "certificate-kind", "certificate-screened-on"];
    Ok(Part::Table { heads: heads.map(|key| words.get(key)).to_vec(), rows, figures: 0 })
}

fn result(
    reading: &Reading<'_>,
    id: crate::ids::ApplicantId,
    standing: Standing,
    words: &Words,
) -> Result<Vec<Part>> {
    let mut parts = vec![Part::Text(words.get(&format!("certificate-standing-{}", standing.code())))];
    let whos: Vec<uuid::Uuid> =
        subjects::of(reading, Scope::Applicant(id))?.into_iter().map(|who| who.id).collect();
    let mine = |hit: &super::Hit| whos.contains(&hit.subject) && hit.state.known() != Some(HitState::Lapsed);
    let hits: Vec<super::Hit> = service::hits_in(reading)?.into_iter().filter(mine).collect();
    if hits.is_empty() {
        parts.push(Part::Text(words.get("certificate-none")));
        return Ok(parts);
    }
    let state = |hit: &super::Hit| match &hit.state {
        Stored::Known(state) => words.get(&format!("screening-state-{}", state.code())),
        Stored::Unknown(code) => code.clone(),
    };
    let row = |hit: &super::Hit| {
        let listed = hit.listed.as_ref();
        let signed: Vec<String> = hit
            .signatures
            .iter()
            .map(|one| {
                let kind = one.kind.known().unwrap_or(Verdict::Clear);
                let day = print_day(one.on, words.language());
                let reason = one.reason.as_deref().unwrap_or_default();
                format!(
                    "{}: {}, {day}: {reason}",
                    words.get(&format!("screening-verdict-{}", kind.code())),
                    one.by
                )
            })
            .collect();
        vec![
            listed.map(|one| one.reference.clone()).unwrap_or_default(),
            listed.map(|one| one.name.clone()).unwrap_or_default(),
            state(hit),
            signed.join("; "),
        ]
    };
    let heads = ["certificate-reference", "certificate-listed", "certificate-state", "certificate-signed"];
    parts.push(Part::Table {
        heads: heads.map(|key| words.get(key)).to_vec(),
        rows: hits.iter().map(row).collect(),
        figures: 0,
    });
    Ok(parts)
}
