//! `csp dossier`: the whole file of a grant, and samples of files.

use std::path::Path;

use csp_core::code::{Code, Stored};
use csp_core::grants::document::AgreementDocument;
use csp_core::grants::dossier::service::{self, Sampling};
use csp_core::grants::dossier::whole::{self, Place};
use csp_core::grants::dossier::{Dossier, Found, Line, Standing};
use csp_core::language::Language;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::selection::papers::PaperDocument;
use csp_core::words::Words;
use csp_exports::dossier::{self, Content, Member};
use csp_reading::scans::{self, Picture};
use serde_json::{Value, json};

use crate::arguments::{self, Common};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::{self, Session};
use crate::table::{Side, table};

pub fn run(common: &Common, what: &arguments::Dossier, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer) = (&session.vault, &session.officer);
    match what {
        arguments::Dossier::Show { application } => {
            let found = service::dossier(vault, application)?;
            output.say(&shown(&found), |words| text(&found, words))
        }
        arguments::Dossier::Index { application, paper } => {
            let language = paper.language.unwrap_or(common.language());
            let document = service::index(vault, application, language)?;
            super::paper::write(&document, &paper.out, output, |given| {
                Ok(service::given_out(vault, officer, &[application], given).map(drop)?)
            })
        }
        arguments::Dossier::Bind { application, paper } => {
            let language = paper.language.unwrap_or(common.language());
            let bound = bound(&session, application, language, &paper.out)?;
            output.say(&bound_json(&bound, &Words::of(language)), |words| {
                let lines = bound.files.iter().map(|file| words.with("cli-file-written", &[("file", file)]));
                lines.collect::<Vec<_>>().join("\n")
            })
        }
        arguments::Dossier::Sample(asked) => {
            let sampling = Sampling {
                seed: asked.seed.clone(),
                count: asked.count,
                from: asked.from,
                until: asked.until,
                component: asked.component,
            };
            let sample = service::sample(vault, &sampling)?;
            let mut files = Vec::new();
            if let Some(out) = &asked.out {
                let language = asked.language.unwrap_or(common.language());
                let mut papers = vec![(service::sample_paper(vault, &sampling, &sample, language)?, None)];
                for one in sample.dossiers.iter().filter(|_| !asked.whole) {
                    papers.push((service::index(vault, &one.number, language)?, Some(one.number.as_str())));
                }
                let all: Vec<&str> = sample.dossiers.iter().map(|one| one.number.as_str()).collect();
                for (document, only) in papers {
                    let bytes = csp_exports::document::render(&document)
                        .map_err(|e| Refused::Problem(e.problem()))?;
                    let name = csp_exports::document::file_name(&document);
                    let about = only.as_ref().map_or(all.as_slice(), std::slice::from_ref);
                    service::given_out(vault, officer, about, &GivenFile::of(&name, &bytes))?;
                    files.push(super::paper::put(out, &name, &bytes)?.display().to_string());
                }
                let total = sample.dossiers.len() as u64;
                for (done, one) in (1u64..).zip(sample.dossiers.iter().filter(|_| asked.whole)) {
                    files.extend(bound(&session, &one.number, language, out)?.files);
                    output.progress(done, total);
                }
            }
            let drawn: Vec<Value> = sample.dossiers.iter().map(shown).collect();
            let said = json!({ "seed": sampling.seed, "of": sample.of, "drawn": drawn, "files": files });
            output.say(&said, |words| {
                let parts: Vec<String> = sample.dossiers.iter().map(|one| text(one, words)).collect();
                parts.join("\n\n")
            })
        }
    }
}

/// A file that was bound.
struct Bound {
    pages: usize,
    places: Vec<Place>,
    /// The bound file, then those that lie beside it.
    files: Vec<String>,
}

/// Binds the whole file of an application and writes it, with the attached files that cannot be shown on paper
/// beside it.
fn bound(session: &Session, application: &str, language: Language, out: &Path) -> Outcome<Bound> {
    let (vault, officer) = (&session.vault, &session.officer);
    let whole = whole::whole(vault, application, language)?;
    let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
    let mut beside = Vec::new();
    let mut set = Vec::new();
    for member in &whole.members {
        set.push(match &member.content {
            whole::Content::Paper(paper) => Set::Paper(paper.clone()),
            whole::Content::Agreement(agreement) => Set::Agreement(agreement.clone()),
            whole::Content::File(file) => {
                let (_, content) = csp_core::attachments::service::content(vault, officer, file.id)?;
                match pictures(&csp, &content) {
                    Some(pictures) => Set::Pictures(pictures),
                    None => {
                        let page =
                            whole::stands_beside(vault, &whole.dossier, (member.paper, file), language)?;
                        beside.push((file.file_name(), content));
                        Set::Paper(Box::new(page))
                    }
                }
            }
        });
    }
    let words = Words::of(language);
    let members: Vec<Member<'_>> = whole
        .members
        .iter()
        .zip(&set)
        .map(|(member, set)| {
            let name = words.get(&member.name());
            let title = member.number.iter().fold(name, |name, number| format!("{name} {number}"));
            Member { title, content: set.content() }
        })
        .collect();
    let lengths = members.iter().map(|member| dossier::length(&member.content));
    let lengths: Vec<usize> = lengths.collect::<Result<_, _>>().map_err(|e| Refused::Problem(e.problem()))?;
    let placed = |first: usize| {
        let mut page = first + 1;
        let places = whole.members.iter().zip(&lengths).map(|(member, length)| {
            let place = Place { name: member.name(), number: member.number.clone(), page };
            page += length;
            place
        });
        places.collect::<Vec<_>>()
    };
    // How long the first pages are is known once they name a page for everything.
    let first_of = |first: usize| whole::first_pages(vault, &whole.dossier, &placed(first), language);
    let trial = first_of(1)?;
    let first = dossier::length(&Content::Paper(&trial)).map_err(|e| Refused::Problem(e.problem()))?;
    let paper = first_of(first)?;
    let bytes = dossier::bind(&paper, &members).map_err(|e| Refused::Problem(e.problem()))?;
    let name = dossier::file_name(&paper);
    let mut files = Vec::new();
    service::given_out(vault, officer, &[application], &GivenFile::of(&name, &bytes))?;
    files.push(super::paper::put(out, &name, &bytes)?.display().to_string());
    for (name, content) in beside {
        service::given_out(vault, officer, &[application], &GivenFile::of(&name, &content))?;
        files.push(super::paper::put(out, &name, &content)?.display().to_string());
    }
    Ok(Bound { pages: first + lengths.iter().sum::<usize>(), places: placed(first), files })
}

/// What a member is set from.
enum Set {
    Paper(Box<PaperDocument>),
    Agreement(Box<AgreementDocument>),
    Pictures(Vec<Picture>),
}

impl Set {
    fn content(&self) -> Content<'_> {
        match self {
            Self::Paper(paper) => Content::Paper(paper),
            Self::Agreement(agreement) => Content::Agreement(agreement),
            Self::Pictures(all) => Content::Pictures(all.iter().map(|one| one.jpeg.as_slice()).collect()),
        }
    }
}

/// The pages of an attached file as pictures; none where even one page has none.
fn pictures(csp: &Path, content: &[u8]) -> Option<Vec<Picture>> {
    let pages = scans::scan_bytes_in_child(csp, content).ok()?;
    let pictures: Vec<Picture> = pages.into_iter().map(|page| page.picture.ok()).collect::<Option<_>>()?;
    (!pictures.is_empty()).then_some(pictures)
}

fn bound_json(bound: &Bound, words: &Words) -> Value {
    let places: Vec<Value> = bound
        .places
        .iter()
        .map(|one| json!({ "name": words.get(&one.name), "number": one.number, "page": one.page }))
        .collect();
    json!({ "file": bound.files.first(), "beside": bound.files.get(1..), "pages": bound.pages, "places": places })
}

fn shown(one: &Dossier) -> Value {
    let lines: Vec<Value> = one
        .lines
        .iter()
        .map(|line| {
            let found: Vec<Value> = line.found.iter().map(found_json).collect();
            json!({ "paper": line.paper.code(), "standing": line.standing().code(), "found": found })
        })
        .collect();
    json!({
        "id": one.id,
        "number": one.number,
        "applicant": one.applicant_number,
        "name": one.name,
        "organisation": one.organisation,
        "component": one.component.as_ref().map(Stored::code),
        "state": one.state.as_ref().map(Stored::code),
        "agreement": one.agreement.as_ref().map(|(number, _)| number),
        "missing": one.missing().map(Code::code).collect::<Vec<_>>(),
        "papers": lines,
    })
}

fn found_json(one: &Found) -> Value {
    json!({
        "number": one.number,
        "on": one.on,
        "attachment": one.attachment.as_ref().map(|file| file.id),
        "sha256": one.attachment.as_ref().and_then(|file| file.sha256.clone()),
    })
}

fn text(one: &Dossier, words: &Words) -> String {
    let row = |line: &Line| {
        let last = line.found.last();
        vec![
            words.get(&format!("dossier-paper-{}", line.paper.code())),
            last.and_then(|found| found.number.clone()).unwrap_or_default(),
            last.and_then(|found| found.on).map(|on| on.format("%d.%m.%Y").to_string()).unwrap_or_default(),
            words.get(&format!("dossier-standing-{}", line.standing().code())),
        ]
    };
    let rows: Vec<_> = one.lines.iter().filter(|line| line.standing() != Standing::NotDue).map(row).collect();
    let heads =
        ["dossier-paper", "dossier-number", "dossier-day", "dossier-standing"].map(|key| words.get(key));
    let columns = heads.each_ref().map(|head| (head.as_str(), Side::Left));
    format!("{} · {}\n{}", one.number, one.name, table(&columns, &rows))
}
