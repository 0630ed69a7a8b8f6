//! Loading a list from a file, and the newest versions ready to be searched.
//!
//! A list is read in this process: its readers are our own, pure and streaming, with limits on the file, a
//! piece of it and its depth (csp-screening). Workbooks need a child process because their reader is not ours.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use csp_screening::lists::{List, Listed, Refusal, Source, difference, read};
use csp_screening::matching::{Index, Place};
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Error, ListSource, ListVersion, hits, store};
use crate::Result;
use crate::code::{Code, Stored};
use crate::ids::ListId;
use crate::reference::settings_on;
use crate::vault::{Action, Officer, Vault, Written};

/// More than any list has once it is inflated: what is kept is smaller than the file, which is bounded.
const INFLATED: u64 = 400 << 20;

/// A listed entity with the version in which it came or changed last.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub since: ListId,
    pub listed: Listed,
}

/// The newest version of each list, ready to be searched.
pub(super) struct Current {
    /// The versions.
    pub versions: Vec<ListVersion>,
    /// Everybody listed; a place in the index is a place here.
    pub entities: Vec<(ListSource, Kept)>,
    /// The names.
    pub index: Index,
    /// Places of the entities by their lists' own numbers.
    numbers: HashMap<ListSource, HashMap<String, usize>>,
}

impl Current {
    /// The entity of this number on a list.
    pub fn entity(&self, source: ListSource, number: &str) -> Option<&Kept> {
        let place = self.numbers.get(&source)?.get(number)?;
        self.entities.get(*place).map(|(_, kept)| kept)
    }

    /// The version of a source.
    pub fn version(&self, source: ListSource) -> Option<ListId> {
        newest(&self.versions, source)
    }
}

/// The version of a source among the newest.
pub(super) fn newest(versions: &[ListVersion], source: ListSource) -> Option<ListId> {
    versions.iter().find(|one| one.source.known() == Some(source)).map(|one| one.id)
}

/// The lists last made ready, kept because folding twenty thousand names takes a third of a second. They are
/// public, and nothing of the vault is in them.
static LAST: Mutex<Option<Arc<Current>>> = Mutex::new(None);

/// The newest lists; nothing when none was ever loaded.
///
/// # Errors
/// [`Error::Broken`] when what is kept is not what was loaded.
pub(super) fn current(db: &Connection) -> Result<Option<Arc<Current>>> {
    let versions = store::newest(db)?;
    if versions.is_empty() {
        return Ok(None);
    }
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(ready) = last.as_ref().filter(|ready| ready.versions == versions) {
        return Ok(Some(Arc::clone(ready)));
    }
    let mut index = Index::default();
    let mut entities = Vec::new();
    let mut numbers: HashMap<ListSource, HashMap<String, usize>> = HashMap::new();
    for version in &versions {
        let Some(source) = version.source.known() else { continue };
        for kept in content(db, version)? {
            index.add(Place { list: 0, entity: entities.len() }, &kept.listed);
            numbers.entry(source).or_default().insert(kept.listed.id.clone(), entities.len());
            entities.push((source, kept));
        }
    }
    let ready = Arc::new(Current { versions, entities, index, numbers });
    *last = Some(Arc::clone(&ready));
    Ok(Some(ready))
}

/// What is kept of a version.
fn content(db: &Connection, version: &ListVersion) -> Result<Vec<Kept>> {
    let bytes = store::content(db, version.id)?.ok_or(Error::Broken)?;
    if hex(&Sha256::digest(&bytes)) != version.content_sha256 {
        return Err(Error::Broken.into());
    }
    let mut plain = Vec::new();
    DeflateDecoder::new(bytes.as_slice())
        .take(INFLATED)
        .read_to_end(&mut plain)
        .map_err(|_| Error::Broken)?;
    Ok(serde_json::from_slice(&plain).map_err(|_| Error::Broken)?)
}

fn packed(entities: &[Kept]) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(entities).map_err(|_| Error::Broken)?;
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&plain).map_err(|_| Error::Broken)?;
    Ok(encoder.finish().map_err(|_| Error::Broken)?)
}

/// The versions loaded, newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn versions(vault: &Vault) -> Result<Vec<ListVersion>> {
    vault.read(|reading| store::versions(reading))
}

/// Loads a version of a list from a file.
///
/// # Errors
/// [`Error::List`] when the file is no list or no longer a whole one, [`Error::Loaded`] and [`Error::Older`]
/// when it brings nothing new; then nothing is written.
pub fn load(vault: &Vault, officer: &Officer, file: &Path) -> Result<Written<ListVersion>> {
    let (list, file_sha256) = read_file(file).map_err(Error::List)?;
    vault.write(officer, Action::ListLoaded, |tx| {
        let source = match list.source {
            Source::EuropeanUnion => ListSource::Eu,
            Source::UnitedNations => ListSource::Un,
        };
        let known = store::versions(tx)?;
        if let Some(same) = known.iter().find(|one| one.file_sha256 == file_sha256) {
            return Err(Error::Loaded(same.loaded_at.date_naive()).into());
        }
        let previous = known.iter().find(|one| one.source.known() == Some(source));
        if let Some(previous) = previous {
            if let (Some(then), Some(now)) = (previous.generated_on, list.generated_on)
                && now < then
            {
                return Err(Error::Older(then).into());
            }
            let share = f64::from(settings_on(tx, tx.today)?.screening.whole_percent) / 100.0;
            list.whole_beside(previous.entities as usize, share).map_err(Error::List)?;
        }
        let id = ListId::new();
        let before: HashMap<String, Kept> = match previous.map(|previous| content(tx, previous)) {
            Some(Ok(kept)) => kept.into_iter().map(|kept| (kept.listed.id.clone(), kept)).collect(),
            // A version that cannot be read any more is replaced, and everybody is screened against all of it.
            _ => HashMap::new(),
        };
        let prints = before.iter().map(|(id, kept)| (id.clone(), kept.listed.fingerprint())).collect();
        let difference = difference(&prints, &list);
        let names = list.entities.iter().map(|one| one.names.len()).sum::<usize>();
        let kept = kept(&list, id, &before, &difference.unchanged);
        let content = packed(&kept)?;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let version = ListVersion {
            id,
            source: Stored::Known(source),
            generated_on: list.generated_on,
            loaded_at: tx.now,
            officer: officer.name.clone(),
            file_sha256: file_sha256.clone(),
            content_sha256: hex(&Sha256::digest(&content)),
            entities: number(list.entities.len()),
            names: number(names),
            added: number(difference.added.len()),
            changed: number(difference.changed.len()),
            removed: number(difference.removed.len()),
        };
        store::insert_version(tx, &version, officer.id)?;
        store::put_content(tx, source, id, &content)?;
        for entity in &difference.removed {
            hits::lapse_of_entity(tx, source, entity)?;
        }
        tx.describe(serde_json::json!({
            "source": source.code(), "file_sha256": file_sha256, "entities": version.entities,
        }));
        Ok(version)
    })
}

fn kept(list: &List, id: ListId, before: &HashMap<String, Kept>, unchanged: &[usize]) -> Vec<Kept> {
    let mut since = vec![id; list.entities.len()];
    for place in unchanged {
        let listed = list.entities.get(*place).and_then(|listed| before.get(&listed.id));
        if let (Some(slot), Some(then)) = (since.get_mut(*place), listed) {
            *slot = then.since;
        }
    }
    let entities = list.entities.iter().zip(since);
    // Free words are the largest part of a list, and nothing is compared with them.
    entities
        .map(|(listed, since)| Kept { since, listed: Listed { remarks: Vec::new(), ..listed.clone() } })
        .collect()
}

/// A list with the hash of the whole file.
fn read_file(file: &Path) -> Result<(List, String), Refusal> {
    let unreadable = |error: io::Error| Refusal::Unreadable(error.to_string());
    let mut hashed = Hashed { inner: File::open(file).map_err(unreadable)?, hash: Sha256::new() };
    let list = read(&mut hashed)?;
    io::copy(&mut hashed, &mut io::sink()).map_err(unreadable)?;
    Ok((list, hex(&hashed.hash.finalize())))
}

/// A reader that hashes what goes through it.
struct Hashed<R> {
    inner: R,
    hash: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hash.update(buffer.get(..read).unwrap_or_default());
        Ok(read)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
