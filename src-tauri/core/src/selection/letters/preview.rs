//! What a batch of letters would do, told before anything is written.

use super::{BatchKind, Lack, LetterKind, compose, service, store};
use crate::code::Code;
use crate::selection;
use crate::selection::moving::Chosen;
use crate::vault::Vault;
use crate::{Problem, Result};

/// What a batch would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    /// Applications that were asked about.
    pub applications: usize,
    /// Letters it would write, by kind in the order of the kinds.
    pub to_write: Vec<(LetterKind, usize)>,
    /// Applications whose letter was given out already.
    pub given: usize,
    /// Applications with nothing of the kind to tell.
    pub nothing: usize,
    /// Whose letter would be written although something is lacking, by number.
    pub lacking: Vec<(String, Vec<Lack>)>,
    /// Who gets no letter although there is something to tell, by number, with why.
    pub refused: Vec<(String, Problem)>,
}

impl Preview {
    /// Letters it would write.
    #[must_use]
    pub fn count(&self) -> usize {
        self.to_write.iter().map(|(_, count)| count).sum()
    }
}

/// What [`service::batch`] would do with the same choice; `again` counts those that were given out as well.
///
/// # Errors
/// When a name is not that of an application or call, or the vault cannot be read.
pub fn preview(vault: &Vault, chosen: &Chosen, kind: BatchKind, again: bool) -> Result<Preview> {
    vault.read(|reading| {
        let mut told = Preview::default();
        let mut counts = vec![0; LetterKind::ALL.len()];
        for id in service::applications(reading, chosen)? {
            told.applications += 1;
            let Some(tells) = service::due(reading, id, kind)? else {
                told.nothing += 1;
                continue;
            };
            let number = selection::store::number_of(reading, id)?;
            let sources = match compose::sources(reading, reading.today, &id.to_string(), tells) {
                Ok(sources) => sources,
                Err(error @ crate::Error::Database(_)) => return Err(error),
                Err(error) => {
                    told.refused.push((number, error.problem()));
                    continue;
                }
            };
            let before = store::telling(reading, id, tells, sources.about)?;
            if before.is_some_and(|letter| letter.given_out) && !again {
                told.given += 1;
                continue;
            }
            if let Some(at) = LetterKind::ALL.iter().position(|one| *one == tells) {
                counts[at] += 1;
            }
            let lacks = sources.lacks();
            if !lacks.is_empty() {
                told.lacking.push((number, lacks));
            }
        }
        let by_kind = LetterKind::ALL.iter().copied().zip(counts).filter(|(_, count)| *count > 0);
        told.to_write = by_kind.collect();
        Ok(told)
    })
}
