//! What officers do with profiles and words: save, list, change, forget.

use std::ops::ControlFlow;

use super::{CLOSED, Profile, ProfileColumn, Word, settle, store};
use crate::Result;
use crate::cells::Book;
use crate::code::Code;
use crate::ids::ProfileId;
use crate::intake::survey::survey;
use crate::intake::{Answer, Error, How, ImportOptions};
use crate::language::plain_joined;
use crate::vault::{Action, Officer, Vault, Written};

/// The longest name of a profile.
const NAME: usize = 80;

/// Every profile, by name.
///
/// # Errors
/// When the vault cannot be read.
pub fn profiles(vault: &Vault) -> Result<Vec<Profile>> {
    vault.read(|db| store::profiles(db))
}

/// Keeps how a file is read under these options as a profile; one of the same name is replaced. Columns
/// without a heading cannot be named and are not in it.
///
/// # Errors
/// When the name is empty or too long, or the file holds no register.
pub fn save_profile(
    vault: &Vault,
    officer: &Officer,
    name: &str,
    book: &Book,
    options: &ImportOptions,
) -> Result<Written<Profile>> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > NAME {
        return Err(Error::ProfileName.into());
    }
    let settled = vault.read(|db| settle(db, book, options))?;
    let today = vault.read(|db| Ok(db.today))?;
    let read =
        survey(book, &settled.options, settled.asked.as_ref(), today, &mut |_| ControlFlow::Continue(()))?;
    let mut columns: Vec<ProfileColumn> = Vec::new();
    for column in read.tables.iter().flat_map(|surveyed| &surveyed.table.columns) {
        // A call's questions go with the call, not with the register.
        let kept = column.reading.field.is_some() || column.reading.how == How::Chosen;
        let kept = kept && column.question.is_none();
        let known = |one: &ProfileColumn| plain_joined(&one.heading) == plain_joined(&column.heading);
        if kept && !plain_joined(&column.heading).is_empty() && !columns.iter().any(known) {
            columns.push(ProfileColumn { heading: column.heading.clone(), field: column.reading.field });
        }
    }
    vault.write(officer, Action::ReadingSettled, |tx| {
        let profile = Profile {
            id: ProfileId::new(),
            name: name.to_owned(),
            columns,
            set: settled.options.set.clone(),
            orders: settled.options.orders.clone(),
            decimals: settled.options.decimals.clone(),
            saved_on: tx.today,
        };
        store::save_profile(tx, &profile)?;
        Ok(profile)
    })
}

/// Forgets a profile.
///
/// # Errors
/// When none has this name.
pub fn forget_profile(vault: &Vault, officer: &Officer, name: &str) -> Result<Written<()>> {
    vault.write(officer, Action::ReadingSettled, |tx| {
        let folded = plain_joined(name);
        let known = store::profiles(tx)?.into_iter().find(|profile| plain_joined(&profile.name) == folded);
        store::remove_profile(tx, known.ok_or_else(|| Error::UnknownProfile { name: name.to_owned() })?.id)
    })
}

/// Every word settled, by field.
///
/// # Errors
/// When the vault cannot be read.
pub fn words(vault: &Vault) -> Result<Vec<Word>> {
    vault.read(|db| store::words(db))
}

/// Settles what a word means from now on, whatever it meant.
///
/// # Errors
/// When the field's words are no closed list, or the word is empty.
pub fn settle_word(vault: &Vault, officer: &Officer, answer: &Answer) -> Result<Written<()>> {
    if !CLOSED.contains(&answer.field) || answer.written.trim().is_empty() {
        return Err(Error::NoSuchWord { written: answer.written.clone() }.into());
    }
    if !crate::intake::one_value::is_readable(answer.field, &answer.value) {
        let why = format!("unknown-{}", answer.field.code());
        return Err(Error::ValueForAll { field: answer.field, why }.into());
    }
    vault.write(officer, Action::ReadingSettled, |tx| store::save_word(tx, answer))
}

/// Forgets what a word means.
///
/// # Errors
/// When it was never settled.
pub fn forget_word(vault: &Vault, officer: &Officer, answer: &Answer) -> Result<Written<()>> {
    vault.write(officer, Action::ReadingSettled, |tx| {
        let folded = plain_joined(&answer.written);
        let known = store::words(tx)?
            .into_iter()
            .find(|word| word.field == answer.field && plain_joined(&word.written) == folded);
        let known = known.ok_or_else(|| Error::NoSuchWord { written: answer.written.clone() })?;
        store::remove_word(tx, known.id)
    })
}
