//! What the shim wrote down.

use std::path::{Path, PathBuf};

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A file that was not there was made.
    Create(PathBuf),
    /// A file was cut or stretched.
    Truncate(PathBuf, usize),
    /// Bytes were written at a place of a file.
    Write(PathBuf, usize, Vec<u8>),
    /// A file, or a folder's names, were made durable.
    Sync(PathBuf),
    Rename(PathBuf, PathBuf),
    /// A second name for a file.
    Link(PathBuf, PathBuf),
    Unlink(PathBuf),
    Folder(PathBuf),
    RemoveFolder(PathBuf),
    /// Something was said on standard output.
    Said(Vec<u8>),
}

/// Reads a recording; paths are told from `under`.
pub fn read(file: &Path, under: &Path) -> Vec<Event> {
    let bytes = std::fs::read(file).unwrap();
    let mut rest = bytes.as_slice();
    let mut events = Vec::new();
    while !rest.is_empty() {
        let kind = take(&mut rest, 1)[0];
        let offset = i64::from_le_bytes(take(&mut rest, 8).try_into().unwrap());
        let [path, to, data] = [(); 3].map(|()| {
            let length = u64::from_le_bytes(take(&mut rest, 8).try_into().unwrap());
            take(&mut rest, length as usize).to_vec()
        });
        let name = |path: Vec<u8>| {
            let path = PathBuf::from(String::from_utf8(path).unwrap());
            path.strip_prefix(under).map(Path::to_owned).unwrap_or(path)
        };
        let offset = usize::try_from(offset).unwrap_or(0);
        events.push(match kind {
            1 => Event::Create(name(path)),
            2 => Event::Truncate(name(path), offset),
            3 => Event::Write(name(path), offset, data),
            4 => Event::Sync(name(path)),
            5 => Event::Rename(name(path), name(to)),
            6 => Event::Link(name(path), name(to)),
            7 => Event::Unlink(name(path)),
            8 => Event::Folder(name(path)),
            9 => Event::RemoveFolder(name(path)),
            10 => Event::Said(data),
            other => panic!("the simulated disk does not know what {other} is"),
        });
    }
    events
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (taken, left) = rest.split_at(count);
    *rest = left;
    taken
}
