//! What the officer says about a file, joined with what the office remembers.

use std::collections::HashSet;

use rusqlite::Connection;

use super::{Profile, store};
use crate::Result;
use crate::cells::{Book, Cell};
use crate::intake::asked::AskedCall;
use crate::intake::{Error, Field, ImportOptions, ImportReport, ProfileUse};
use crate::language::plain_joined;

/// The options as they count, and what of them comes from before.
pub(in crate::intake) struct Settled {
    /// The officer's decisions with the profile and the words remembered.
    pub options: ImportOptions,
    /// The profile that was asked for.
    pub profile: Option<ProfileUse>,
    /// The words that an earlier import settled, by field and folded word.
    words: HashSet<(Field, String)>,
    /// Profiles all of whose headings the file has, the fullest first.
    pub offered: Vec<String>,
    /// The call that every row answers.
    pub asked: Option<AskedCall>,
}

/// Joins the officer's decisions with the office's; the officer's go first.
///
/// # Errors
/// When no profile has the name asked for.
pub(in crate::intake) fn settle(db: &Connection, book: &Book, options: &ImportOptions) -> Result<Settled> {
    let texts = headings(book);
    let stands = |heading: &str| texts.contains(&plain_joined(heading));
    let profiles = store::profiles(db)?;
    let mut settled = Settled {
        options: options.clone(),
        profile: None,
        words: HashSet::new(),
        offered: Vec::new(),
        asked: AskedCall::load(db, options)?,
    };
    if let Some(name) = &options.profile {
        let folded = plain_joined(name);
        let profile = profiles.iter().find(|profile| plain_joined(&profile.name) == folded);
        let profile = profile.ok_or_else(|| Error::UnknownProfile { name: name.clone() })?;
        settled.profile = Some(read_by(&mut settled.options, profile, &stands));
    }
    let mut offered: Vec<&Profile> = profiles
        .iter()
        .filter(|p| !p.columns.is_empty() && p.columns.iter().all(|c| stands(&c.heading)))
        .collect();
    offered.sort_by_key(|profile| std::cmp::Reverse(profile.columns.len()));
    settled.offered = offered.into_iter().map(|profile| profile.name.clone()).collect();
    for word in store::words(db)? {
        let folded = plain_joined(&word.written);
        let said = |a: &crate::intake::Answer| a.field == word.field && plain_joined(&a.written) == folded;
        if !options.answers.iter().any(said) {
            settled.words.insert((word.field, folded));
            let (field, written, value) = (word.field, word.written, word.means);
            settled.options.answers.push(crate::intake::Answer { field, written, value });
        }
    }
    Ok(settled)
}

/// Takes over what a profile says and the officer does not.
fn read_by(options: &mut ImportOptions, profile: &Profile, stands: &dyn Fn(&str) -> bool) -> ProfileUse {
    let mut missing = Vec::new();
    for column in &profile.columns {
        let said = options.map.iter().any(|(field, heading)| {
            Some(*field) == column.field || plain_joined(heading) == plain_joined(&column.heading)
        });
        if !stands(&column.heading) {
            missing.push(column.heading.clone());
        } else if !said {
            match column.field {
                Some(field) => options.map.push((field, column.heading.clone())),
                None => options.unread.push(column.heading.clone()),
            }
        }
    }
    let set: Vec<_> = profile
        .set
        .iter()
        .filter(|(field, _)| options.set.iter().all(|(f, _)| f != field))
        .cloned()
        .collect();
    options.set.extend(set);
    let orders: Vec<_> = profile
        .orders
        .iter()
        .filter(|(field, _)| options.orders.iter().all(|(f, _)| f != field))
        .copied()
        .collect();
    options.orders.extend(orders);
    let decimals: Vec<_> = profile
        .decimals
        .iter()
        .filter(|(field, _)| options.decimals.iter().all(|(f, _)| f != field))
        .copied()
        .collect();
    options.decimals.extend(decimals);
    ProfileUse { name: profile.name.clone(), missing }
}

/// Rows of a sheet in which headings are looked for.
const DEPTH: usize = 100;

/// Every text of a file that could be a heading, folded.
fn headings(book: &Book) -> HashSet<String> {
    let rows = book.sheets.iter().flat_map(|sheet| sheet.rows.iter().take(DEPTH));
    let texts = rows.flatten().filter_map(|cell| match cell {
        Cell::Text(text) => Some(plain_joined(text)),
        _ => None,
    });
    texts.filter(|text| !text.is_empty()).collect()
}

impl Settled {
    /// Says in a report what came from before.
    pub fn tell(&self, report: &mut ImportReport) {
        report.profile = self.profile.clone();
        for fixed in &mut report.fixed {
            fixed.remembered = self.words.contains(&(fixed.field, plain_joined(&fixed.written)));
        }
    }
}
