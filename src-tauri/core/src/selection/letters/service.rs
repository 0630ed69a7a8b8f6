//! What officers do with letters: write one, write many.

use serde_json::json;

use super::compose::{self, compose};
use super::{BatchKind, Error, Letter, LetterKind, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::{ApplicationId, LetterId};
use crate::language::Language;
use crate::people::sight::Sight;
use crate::privacy::disclosure::{self, Disclosure, Given, GivenFile, Purpose, Recipient};
use crate::selection::calls::service as calls;
use crate::selection::moving::Chosen;
use crate::selection::{self, papers::PaperDocument};
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// How many letters one write holds: few enough that locking never waits long.
const CHUNK: usize = 40;

/// Writes a letter, and keeps it as it is. One that tells the same and was given out already is given as it was,
/// unless it is wanted `again`, with a number and a time to complain of its own.
///
/// # Errors
/// When there is nothing of the kind to tell.
pub fn write(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    kind: LetterKind,
    language: Option<Language>,
    again: bool,
) -> Result<Written<Letter>> {
    vault.write(officer, Action::LetterWritten, |tx| {
        let (letter, _) = written(tx, application, kind, language, again)?;
        Ok(letter)
    })
}

/// The letter, and whether it was given out before.
fn written(
    tx: &Writing<'_>,
    application: &str,
    kind: LetterKind,
    language: Option<Language>,
    again: bool,
) -> Result<(Letter, bool)> {
    let sources = compose::sources(tx, tx.today, application, kind)?;
    let id = sources.record.application.id;
    let language_wanted = sources.language(language);
    if let Some(before) = store::telling(tx, id, kind, sources.about)? {
        let same_language = language.is_none() || before.language.known() == language;
        if before.given_out && !again && same_language {
            return Ok((before, true));
        }
        if !before.given_out
            && before.written_on == tx.today
            && before.language.known() == Some(language_wanted)
        {
            return Ok((before, false));
        }
        if !before.given_out {
            store::remove(tx, before.id)?;
        }
    }
    let number = tx.next_number("letter")?;
    let document = compose(tx, &sources, kind, &number, language_wanted)?;
    let letter = Letter {
        id: LetterId::new(),
        application: id,
        kind: Stored::Known(kind),
        number,
        language: Stored::Known(language_wanted),
        written_on: tx.today,
        complaint_until: sources.complaint_until(kind, tx.today),
        given_out: false,
        content_hash: document.content_hash.clone(),
        document: Some(document),
    };
    store::insert(tx, &letter, sources.about)?;
    tx.describe(json!({ "letter": letter.number, "kind": kind.code() }));
    Ok((letter, false))
}

/// Notes that the file of these letters was made. Call it before the file is written: no paper leaves that the
/// vault knows nothing of.
///
/// # Errors
/// When the database fails.
pub fn given_out(
    vault: &Vault,
    officer: &Officer,
    letters: &[Letter],
    file: &GivenFile,
) -> Result<Written<()>> {
    vault.write(officer, Action::LetterWritten, |tx| {
        let mut persons = Vec::new();
        for letter in letters {
            store::given(tx, letter.id)?;
            persons.extend(store::person(tx, letter.application)?);
        }
        let subject = match letters {
            [one] => one.number.clone(),
            [first, .., last] => format!("{} – {}", first.number, last.number),
            [] => return Ok(()),
        };
        let disclosure = Disclosure {
            what: Given::Letter,
            subject: Some(&subject),
            purpose: &Purpose::routine("own-work", Recipient::Person),
            reference: Some(&subject),
            file: Some(file),
            persons: &persons,
        };
        disclosure::write(tx, &disclosure)
    })
}

/// What a batch did.
#[derive(Clone, Default)]
pub struct Batch {
    /// The letters written, in the order of the applications' numbers.
    pub letters: Vec<Letter>,
    /// Applications whose letter was given out already.
    pub before: usize,
}

/// Writes the letters of a kind for the applications chosen, or all under a call, and keeps them. `progress` hears
/// how many of how many are done, and says whether to go on. Applications with nothing of the kind to tell are
/// passed over.
///
/// # Errors
/// [`Error::Cancelled`]: what was written by then is kept, not yet given out, and taken by the next batch.
pub fn batch(
    vault: &Vault,
    officer: &Officer,
    chosen: &Chosen,
    kind: BatchKind,
    (language, again): (Option<Language>, bool),
    progress: &dyn Fn(u64, u64) -> bool,
) -> Result<Batch> {
    let waiting = vault.read(|reading| {
        let mut waiting: Vec<(ApplicationId, LetterKind)> = Vec::new();
        for application in applications(reading, chosen)? {
            if crate::privacy::check_application(reading, application).is_err() {
                // Nobody writes to whose data is restricted or erased.
                continue;
            }
            waiting.extend(due(reading, application, kind)?.map(|kind| (application, kind)));
        }
        Ok(waiting)
    })?;
    let mut batch = Batch::default();
    let total = waiting.len() as u64;
    let mut done = 0;
    for chunk in waiting.chunks(CHUNK) {
        if !progress(done, total) {
            return Err(Error::Cancelled.into());
        }
        let written = vault.write(officer, Action::LetterWritten, |tx| {
            let letters = chunk
                .iter()
                .map(|(application, kind)| written(tx, &application.to_string(), *kind, language, again))
                .collect::<Result<Vec<_>>>()?;
            tx.describe(json!({ "letters": letters.len() }));
            Ok(letters)
        })?;
        for (letter, before) in written.value {
            if before {
                batch.before += 1;
            } else {
                batch.letters.push(letter);
            }
        }
        done += chunk.len() as u64;
    }
    progress(done, total);
    Ok(batch)
}

/// The letter of a batch's kind that an application waits for.
pub(super) fn due(
    db: &rusqlite::Connection,
    id: ApplicationId,
    kind: BatchKind,
) -> Result<Option<LetterKind>> {
    if kind == BatchKind::Clarification {
        let list = crate::selection::eligibility::service::of(db, id, chrono::NaiveDate::MAX)?;
        let open = list.is_some_and(|list| list.clarifications.iter().any(|one| one.answered_on.is_none()));
        return Ok(open.then_some(LetterKind::Clarification));
    }
    let state = selection::store::state(db, id)?.and_then(|state| state.known());
    let tells = state.and_then(LetterKind::of_state);
    Ok(tells.filter(|tells| kind.kinds().contains(tells)))
}

/// The applications chosen, in the order of their numbers.
pub(super) fn applications(db: &rusqlite::Connection, chosen: &Chosen) -> Result<Vec<ApplicationId>> {
    match chosen {
        Chosen::OfCall(call) => under(db, calls::find(db, call)?),
        Chosen::These(names) => {
            let mut named = Vec::with_capacity(names.len());
            for name in names {
                let id = selection::service::find(db, name)?;
                named.push((selection::store::number_of(db, id)?, id));
            }
            named.sort();
            named.dedup();
            Ok(named.into_iter().map(|(_, id)| id).collect())
        }
    }
}

fn under(db: &rusqlite::Connection, call: crate::ids::CallId) -> Result<Vec<ApplicationId>> {
    let sql = "SELECT id FROM application WHERE call_id = ?1 AND removed_at IS NULL ORDER BY number";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([call], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The letters about an application, oldest first.
///
/// # Errors
/// When there is no such application, or an auditor sees it under a pseudonym.
pub fn letters(vault: &Vault, application: &str) -> Result<Vec<Letter>> {
    vault.read(|reading| {
        let id = selection::service::find(reading, application)?;
        Sight::of(reading)?.check(selection::store::applicant_of(reading, id)?)?;
        store::of_application(reading, id)
    })
}

/// The name of one file with these letters.
#[must_use]
pub fn file_name(letters: &[Letter]) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let numbers =
        [letters.first(), letters.last()].into_iter().flatten().map(|letter| letter.number.as_str());
    let name: String = numbers.collect::<Vec<_>>().join("_").chars().map(safe).collect();
    format!("letters-{name}.pdf")
}

/// The documents of letters, in their order.
#[must_use]
pub fn documents(letters: &[Letter]) -> Vec<PaperDocument> {
    letters.iter().filter_map(|letter| letter.document.clone()).collect()
}
