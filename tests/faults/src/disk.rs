//! A disk whose power is cut. It knows what was made durable and what was only on its way, and gives any
//! state it could be found in afterwards.
//!
//! Durable is what a file held when it was last synced, and the names a folder held when it was last
//! synced. Of what came later, each sector of 512 bytes of each write may have arrived or not, whatever the
//! order; each cut or stretch of a file may have arrived or not; and of the changes of a folder's names, the first so many.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::chance::Chance;
use crate::trace::Event;

const SECTOR: usize = 512;

/// What was done to a file since it was last synced.
#[derive(Debug, Clone)]
enum Pending {
    Write(usize, Vec<u8>),
    Size(usize),
}

#[derive(Debug, Clone, Default)]
struct File {
    durable: Vec<u8>,
    pending: Vec<Pending>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Node {
    File(usize),
    Folder,
}

/// A change of a folder's names.
#[derive(Debug, Clone)]
enum Naming {
    Put(PathBuf, Node),
    Gone(PathBuf),
    Moved(PathBuf, PathBuf),
}

/// How much of what was on its way arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nothing.
    Nothing,
    /// Everything: the process died, the power stayed.
    Everything,
    /// Whole writes, by chance.
    Writes,
    /// Sectors, by chance.
    Sectors,
    /// All names and no contents: what journals of some file systems do.
    Names,
}

pub const FATES: [Fate; 5] = [Fate::Nothing, Fate::Everything, Fate::Writes, Fate::Sectors, Fate::Names];

/// The disk.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: Vec<File>,
    durable: BTreeMap<PathBuf, Node>,
    now: BTreeMap<PathBuf, Node>,
    namings: Vec<Naming>,
}

impl Disk {
    /// A disk that holds, durably, what lies in a folder.
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(&next).unwrap().flatten() {
                let path = entry.path();
                let name = path.strip_prefix(folder).unwrap().to_owned();
                let node = if path.is_dir() {
                    folders.push(path);
                    Node::Folder
                } else {
                    disk.files.push(File { durable: std::fs::read(&path).unwrap(), pending: Vec::new() });
                    Node::File(disk.files.len() - 1)
                };
                disk.durable.insert(name, node);
            }
        }
        disk.now = disk.durable.clone();
        disk
    }

    fn file(&mut self, path: &Path) -> Option<&mut File> {
        match self.now.get(path) {
            Some(Node::File(file)) => self.files.get_mut(*file),
            _ => None,
        }
    }

    fn put(&mut self, path: &Path, node: Node) {
        self.now.insert(path.to_owned(), node);
        self.namings.push(Naming::Put(path.to_owned(), node));
    }

    /// Lets something happen.
    pub fn happen(&mut self, event: &Event) {
        match event {
            Event::Create(path) => {
                self.files.push(File::default());
                self.put(path, Node::File(self.files.len() - 1));
            }
            Event::Truncate(path, size) => {
                if let Some(file) = self.file(path) {
                    file.pending.push(Pending::Size(*size));
                }
            }
            Event::Write(path, at, bytes) => {
                if let Some(file) = self.file(path) {
                    file.pending.push(Pending::Write(*at, bytes.clone()));
                }
            }
            Event::Sync(path) => match self.now.get(path) {
                Some(Node::File(file)) => {
                    let file = &mut self.files[*file];
                    for pending in std::mem::take(&mut file.pending) {
                        apply(&mut file.durable, &pending);
                    }
                }
                // The place itself has no name in it.
                Some(Node::Folder) => self.sync_folder(path),
                None if path.as_os_str().is_empty() => self.sync_folder(path),
                None => {}
            },
            Event::Rename(from, to) => {
                if let Some(node) = self.now.remove(from) {
                    self.now.insert(to.clone(), node);
                    self.namings.push(Naming::Moved(from.clone(), to.clone()));
                }
                if self.now.get(to) == Some(&Node::Folder) {
                    let below: Vec<PathBuf> =
                        self.now.keys().filter(|p| p.starts_with(from)).cloned().collect();
                    for path in below {
                        let node = self.now.remove(&path).unwrap();
                        self.now.insert(to.join(path.strip_prefix(from).unwrap()), node);
                    }
                }
            }
            Event::Unlink(path) | Event::RemoveFolder(path) => {
                self.now.remove(path);
                self.namings.push(Naming::Gone(path.clone()));
            }
            Event::Link(from, to) => {
                if let Some(node) = self.now.get(from).copied() {
                    self.put(to, node);
                }
            }
            Event::Folder(path) => self.put(path, Node::Folder),
            Event::Said(_) => {}
        }
    }

    fn sync_folder(&mut self, folder: &Path) {
        let namings = std::mem::take(&mut self.namings);
        let (synced, later) = namings.into_iter().partition(|naming| in_folder(naming, folder));
        self.namings = later;
        for naming in synced {
            rename(&mut self.durable, &naming);
        }
    }

    /// The disk as it could be found after the power was cut now, written to a folder.
    pub fn cut(&self, fate: Fate, chance: &mut Chance, folder: &Path) {
        let mut names = self.durable.clone();
        let arrived = match fate {
            Fate::Nothing => 0,
            Fate::Everything | Fate::Names => self.namings.len(),
            Fate::Writes | Fate::Sectors => chance.below(self.namings.len() + 1),
        };
        for naming in &self.namings[..arrived] {
            rename(&mut names, naming);
        }
        for (name, node) in &names {
            // A name in a folder that is not there is lost with it.
            let there = name
                .ancestors()
                .skip(1)
                .all(|above| above.as_os_str().is_empty() || names.get(above) == Some(&Node::Folder));
            if !there {
                continue;
            }
            let path = folder.join(name);
            match node {
                Node::Folder => std::fs::create_dir_all(path).unwrap(),
                Node::File(file) => {
                    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::fs::write(path, self.files[*file].cut(fate, chance)).unwrap();
                }
            }
        }
    }
}

impl File {
    fn cut(&self, fate: Fate, chance: &mut Chance) -> Vec<u8> {
        let mut content = self.durable.clone();
        for pending in &self.pending {
            match fate {
                Fate::Nothing | Fate::Names => {}
                Fate::Everything => apply(&mut content, pending),
                Fate::Writes => {
                    if chance.percent(50) {
                        apply(&mut content, pending);
                    }
                }
                Fate::Sectors => match pending {
                    Pending::Write(at, bytes) => {
                        for (at, sector) in sectors(*at, bytes) {
                            if chance.percent(50) {
                                write(&mut content, at, sector);
                            }
                        }
                    }
                    Pending::Size(_) => {
                        if chance.percent(50) {
                            apply(&mut content, pending);
                        }
                    }
                },
            }
        }
        content
    }
}

/// The parts of a write, cut where sectors end.
fn sectors(mut at: usize, mut bytes: &[u8]) -> Vec<(usize, &[u8])> {
    let mut parts = Vec::new();
    while !bytes.is_empty() {
        let (part, rest) = bytes.split_at((SECTOR - at % SECTOR).min(bytes.len()));
        parts.push((at, part));
        at += part.len();
        bytes = rest;
    }
    parts
}

fn apply(content: &mut Vec<u8>, pending: &Pending) {
    match pending {
        Pending::Write(at, bytes) => write(content, *at, bytes),
        Pending::Size(size) => content.resize(*size, 0),
    }
}

fn write(content: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    if content.len() < at + bytes.len() {
        content.resize(at + bytes.len(), 0);
    }
    content[at..at + bytes.len()].copy_from_slice(bytes);
}

fn in_folder(naming: &Naming, folder: &Path) -> bool {
    let is_in = |path: &Path| path.parent() == Some(folder);
    match naming {
        Naming::Put(path, _) | Naming::Gone(path) => is_in(path),
        Naming::Moved(from, to) => is_in(from) || is_in(to),
    }
}

fn rename(names: &mut BTreeMap<PathBuf, Node>, naming: &Naming) {
    match naming {
        Naming::Put(path, node) => {
            names.insert(path.clone(), *node);
        }
        Naming::Gone(path) => {
            names.remove(path);
        }
        Naming::Moved(from, to) => {
            if let Some(node) = names.remove(from) {
                names.insert(to.clone(), node);
            }
            let below: Vec<PathBuf> = names.keys().filter(|p| p.starts_with(from)).cloned().collect();
            for path in below {
                if let Some(node) = names.remove(&path) {
                    names.insert(to.join(path.strip_prefix(from).unwrap()), node);
                }
            }
        }
    }
}
