//! The state of the window: before which vault it stands, and, while that is open, the open vault.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;

use csp_core::cells::Book;
use csp_core::clock::Clock;

use crate::backups::Outcome;
use crate::dialogs::Dialogs;
use crate::error::{Answer, Refused};
use crate::jobs::Jobs;
use crate::kept::Kept;
use crate::open::Open;

/// Where things of this computer lie.
#[derive(Debug, Clone)]
pub struct Places {
    /// The small file of what is kept outside vaults.
    pub kept: PathBuf,
    /// The folder a new vault is suggested in.
    pub new_vault: PathBuf,
    /// The folder of the sample programme's vault.
    pub sample: PathBuf,
    /// The program that reads files from outside in a process of its own.
    pub reader: PathBuf,
}

/// The window's state. Shared by all commands.
pub struct Desk {
    state: Mutex<State>,
    /// Where things lie.
    pub places: Places,
    /// Whoever answers dialogs.
    pub dialogs: Box<dyn Dialogs>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Long work under way.
    pub jobs: Arc<Jobs>,
    /// When somebody was last at the keyboard.
    pub(crate) seen: Mutex<Instant>,
    /// A vault that is locked and not yet shut.
    pub(crate) shutting: Mutex<Option<JoinHandle<()>>>,
    /// What became of the backup made at the last locking, until somebody takes note.
    pub(crate) backed_up: Arc<Mutex<Option<Outcome>>>,
}

/// What changes.
#[derive(Default)]
pub struct State {
    /// What this computer keeps.
    pub kept: Kept,
    /// The vault the window stands before.
    pub folder: Option<PathBuf>,
    /// The open vault.
    pub open: Option<Arc<Open>>,
    /// Folders a person has chosen in a dialog: the web view can name no other.
    pub chosen: BTreeSet<PathBuf>,
    /// Files read for an import, by their handle.
    pub books: HashMap<u32, Arc<Book>>,
    /// The next file's handle.
    pub next_book: u32,
}

impl Desk {
    /// A desk that stands before the vault in `folder`, else before the one used last, if it is still there.
    #[must_use]
    pub fn new(
        places: Places,
        dialogs: Box<dyn Dialogs>,
        clock: Arc<dyn Clock>,
        folder: Option<PathBuf>,
    ) -> Self {
        let kept = Kept::read(&places.kept);
        let last = || kept.vault.clone().filter(|folder| csp_core::vault::Vault::is_in(folder));
        let folder = folder.or_else(last);
        let state = State { kept, folder, ..State::default() };
        let seen = Mutex::new(Instant::now());
        let state = Mutex::new(state);
        let (jobs, backed_up) = (Arc::default(), Arc::default());
        Self { state, places, dialogs, clock, jobs, seen, shutting: Mutex::default(), backed_up }
    }

    /// The state, for a moment: nothing slow happens while it is held.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open vault.
    ///
    /// # Errors
    /// `locked`.
    pub fn open(&self) -> Answer<Arc<Open>> {
        self.state().open.clone().ok_or_else(|| Refused::new("locked"))
    }

    /// Keeps something on this computer. Failing that, the window works on with it until it is closed.
    pub fn keep(&self, kept: &Kept) {
        if let Err(error) = kept.write(&self.places.kept) {
            tracing::warn!("preferences could not be kept: {error}");
        }
    }

    /// A file in hand.
    ///
    /// # Errors
    /// `file-not-in-hand`.
    pub fn book(&self, file: u32) -> Answer<Arc<Book>> {
        self.state().books.get(&file).cloned().ok_or_else(|| Refused::new("file-not-in-hand"))
    }

    /// Takes a file in hand.
    pub fn take_book(&self, book: Book) -> (u32, Arc<Book>) {
        let (mut state, book) = (self.state(), Arc::new(book));
        state.next_book += 1;
        let file = state.next_book;
        state.books.insert(file, Arc::clone(&book));
        (file, book)
    }

    /// The folder documents go to.
    ///
    /// # Errors
    /// `no-documents-folder`.
    pub fn documents(&self) -> Answer<PathBuf> {
        self.state().kept.documents.clone().ok_or_else(|| Refused::new("no-documents-folder"))
    }
}
