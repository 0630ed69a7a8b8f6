//! Everything that a whole file binds behind its first page: what the vault wrote, as it was written, and the files
//! that were attached, in the order of the file's papers.

use super::{Dossier, Found, Paper, index, service};
use crate::Result;
use crate::attachments::Attachment;
use crate::code::Code;
use crate::grants::document::AgreementDocument;
use crate::grants::papers::{self, GrantPaperKind};
use crate::grants::{closure, grantee, service as grants};
use crate::language::Language;
use crate::selection::ApplicationState;
use crate::selection::letters::LetterKind;
use crate::selection::letters::store as letters;
use crate::selection::papers::PaperDocument;
use crate::vault::Vault;

/// One thing to bind. It names a person: no `Debug`.
#[derive(Clone)]
pub struct Member {
    /// Which paper of the file it is.
    pub paper: Paper,
    /// The number people know it by.
    pub number: Option<String>,
    /// What it is made of.
    pub content: Content,
}

/// What a member is made of.
#[derive(Clone)]
pub enum Content {
    /// A paper that the vault wrote.
    Paper(Box<PaperDocument>),
    /// The agreement, as it was signed where it was.
    Agreement(Box<AgreementDocument>),
    /// A file that was attached.
    File(Box<Attachment>),
}

impl Member {
    /// The key of the words that people know it by. The agreement is bound as the program wrote it; only a scan shows
    /// that it was signed.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.content {
            Content::Agreement(_) => "dossier-agreement".to_owned(),
            _ => format!("dossier-paper-{}", self.paper.code()),
        }
    }
}

/// A file with everything that is bound. It names a person: no `Debug`.
#[derive(Clone)]
pub struct Whole {
    /// What the file holds and what is missing.
    pub dossier: Dossier,
    /// What is bound, in order.
    pub members: Vec<Member>,
}

/// Where a member stands in the bound file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The key of the words that people know it by.
    pub name: String,
    /// The number people know it by.
    pub number: Option<String>,
    /// The page it begins on, the first page being 1.
    pub page: usize,
}

/// The whole file of an application, by identity or number.
///
/// # Errors
/// When there is no such application, or the person's data is erased; to an auditor who sees the applicant under a
/// pseudonym it is refused.
pub fn whole(vault: &Vault, application: &str, language: Language) -> Result<Whole> {
    let dossier = service::dossier(vault, application)?;
    let sheet = match dossier.has(Paper::Closure) {
        true => Some(closure::service::sheet(vault, application, language)?),
        false => None,
    };
    vault.read(|reading| {
        crate::privacy::check_application(reading, dossier.id)?;
        let written = letters::of_application(reading, dossier.id)?;
        let certified = papers::of_application(reading, dossier.id)?;
        let agreed = dossier.state.as_ref().and_then(|state| state.known()) == Some(ApplicationState::Agreed);
        let mut members = Vec::new();
        for line in &dossier.lines {
            let mut add = |number: Option<String>, content| {
                members.push(Member { paper: line.paper, number, content });
            };
            let paper = |document: &PaperDocument| Content::Paper(Box::new(document.clone()));
            match line.paper {
                Paper::DecisionLetter | Paper::Letter => {
                    let decision = line.paper == Paper::DecisionLetter;
                    let tells = |kind: Option<LetterKind>| kind.is_some_and(LetterKind::tells_decision);
                    let ours =
                        written.iter().filter(|one| one.given_out && tells(one.kind.known()) == decision);
                    for one in ours {
                        if let Some(document) = &one.document {
                            add(Some(one.number.clone()), paper(document));
                        }
                    }
                }
                Paper::SignedAgreement if agreed => {
                    let (_, languages) = papers::pair_of("", &grantee::find(reading, &dossier.number)?)?;
                    let document = grants::document_of(reading, dossier.id, &languages)?;
                    add(Some(document.number.clone()), Content::Agreement(Box::new(document)));
                }
                Paper::Certificate => {
                    let ours = certified
                        .iter()
                        .filter(|one| one.given_out && one.kind.known() != Some(GrantPaperKind::VisitForm));
                    for one in ours {
                        if let Some(document) = &one.document {
                            add(Some(one.number.clone()), paper(document));
                        }
                    }
                }
                Paper::Closure => {
                    if let Some(sheet) = &sheet {
                        add(None, paper(sheet));
                    }
                }
                _ => {}
            }
            for file in line.found.iter().filter_map(|found: &Found| found.attachment.as_ref()) {
                add(file.record_number.clone(), Content::File(Box::new(file.clone())));
            }
        }
        Ok(Whole { dossier: dossier.clone(), members })
    })
}

/// The first pages of a bound file: what it holds, what is missing, and on which page everything begins.
///
/// # Errors
/// When the vault cannot be read.
pub fn first_pages(
    vault: &Vault,
    dossier: &Dossier,
    places: &[Place],
    language: Language,
) -> Result<PaperDocument> {
    vault.read(|reading| index::with_places(reading, dossier, places, language))
}

/// The page that stands for an attached file which cannot be shown on paper and lies beside the bound file.
///
/// # Errors
/// When the vault cannot be read.
pub fn stands_beside(
    vault: &Vault,
    dossier: &Dossier,
    (paper, file): (Paper, &Attachment),
    language: Language,
) -> Result<PaperDocument> {
    vault.read(|reading| index::beside(reading, dossier, (paper, file), language))
}
