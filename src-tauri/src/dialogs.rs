//! The computer's own dialogs, opened from here and not from the web view: a page that went wrong could
//! then name no path that a person has not chosen.

use std::path::PathBuf;
use std::sync::mpsc;

use csp_core::vault::backup::own_folder;
use csp_core::words::Words;
use rfd::AsyncFileDialog;
use tauri::{AppHandle, Manager};

use crate::desk::Desk;
use crate::wire::FolderPurpose;

/// What a person is asked to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// A folder, new or old.
    Folder {
        /// The dialog's title.
        title: String,
        /// Where the dialog begins.
        from: Option<PathBuf>,
    },
    /// A register to import.
    Register {
        /// The dialog's title.
        title: String,
        /// What the kinds of file are called.
        kinds: String,
    },
    /// A file to attach, or a scanned pile.
    Picture {
        /// The dialog's title.
        title: String,
        /// What the kinds of file are called.
        kinds: String,
    },
    /// A list of restrictive measures.
    List {
        /// The dialog's title.
        title: String,
        /// What the kinds of file are called.
        kinds: String,
    },
    /// A backup to restore.
    Backup {
        /// The dialog's title.
        title: String,
        /// What the kind of file is called.
        kinds: String,
        /// Where the dialog begins.
        from: Option<PathBuf>,
    },
}

impl Ask {
    /// Asks for a folder, beginning where such a folder was chosen last.
    #[must_use]
    pub fn folder(purpose: FolderPurpose, desk: &Desk) -> Self {
        let state = desk.state();
        let (key, from) = match purpose {
            FolderPurpose::NewVault => ("dialog-new-vault", Some(desk.places.new_vault.clone())),
            FolderPurpose::ExistingVault => ("dialog-existing-vault", state.folder.clone()),
            FolderPurpose::Restored => ("dialog-restored", None),
            FolderPurpose::RecoveryPage => ("dialog-recovery-page", None),
            FolderPurpose::Documents => ("dialog-documents", state.kept.documents.clone()),
            FolderPurpose::SecondCopy => ("dialog-second-copy", state.kept.second_copy.clone()),
        };
        Self::Folder { title: Words::of(state.kept.preferences.language).get(key), from }
    }

    /// Asks for a backup, beginning where those of the vault lie that the window stands before.
    #[must_use]
    pub fn backup(desk: &Desk) -> Self {
        let state = desk.state();
        let words = Words::of(state.kept.preferences.language);
        let from = state.folder.as_deref().map(own_folder).filter(|folder| folder.is_dir());
        Self::Backup { title: words.get("dialog-backup"), kinds: words.get("dialog-backup-kinds"), from }
    }

    /// Asks for a file to attach.
    #[must_use]
    pub fn attachment(desk: &Desk) -> Self {
        Self::picture(desk, "dialog-attachment")
    }

    /// Asks for a scanned pile.
    #[must_use]
    pub fn scans(desk: &Desk) -> Self {
        Self::picture(desk, "dialog-scans")
    }

    fn picture(desk: &Desk, title: &str) -> Self {
        let words = Words::of(desk.state().kept.preferences.language);
        Self::Picture { title: words.get(title), kinds: words.get("dialog-attachment-kinds") }
    }

    /// Asks for a list of restrictive measures.
    #[must_use]
    pub fn list(desk: &Desk) -> Self {
        let words = Words::of(desk.state().kept.preferences.language);
        Self::List { title: words.get("dialog-list"), kinds: words.get("dialog-list-kinds") }
    }

    /// Asks for a register.
    #[must_use]
    pub fn register(desk: &Desk) -> Self {
        let words = Words::of(desk.state().kept.preferences.language);
        Self::Register { title: words.get("dialog-register"), kinds: words.get("dialog-register-kinds") }
    }
}

/// Whoever answers for the person at the computer.
pub trait Dialogs: Send + Sync {
    /// What was chosen; nothing when the dialog was closed. Blocks; never called on the main thread.
    fn choose(&self, ask: &Ask) -> Option<PathBuf>;
}

/// Whoever answers dialogs here: the desktop; for the tests of the real window a list, where one is named.
#[must_use]
pub fn of(app: &AppHandle) -> Box<dyn Dialogs> {
    #[cfg(feature = "journeys")]
    if let Some(file) = std::env::var_os("CSP_JOURNEY_ANSWERS") {
        return Box::new(Listed { file: file.into() });
    }
    Box::new(Desktop { app: app.clone() })
}

/// The dialogs of the desktop.
pub struct Desktop {
    app: AppHandle,
}

impl Desktop {
    fn dialog(&self, ask: &Ask) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new();
        let dialog = match self.app.get_webview_window(crate::window::LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        };
        match ask {
            Ask::Folder { title, from } => {
                let dialog = dialog.set_title(title).set_can_create_directories(true);
                from.iter().fold(dialog, |dialog, folder| dialog.set_directory(folder))
            }
            Ask::Backup { title, kinds, from } => {
                let dialog = dialog.set_title(title).add_filter(kinds, &["cspbackup"]);
                from.iter().fold(dialog, |dialog, folder| dialog.set_directory(folder))
            }
            Ask::Picture { title, kinds } => dialog.set_title(title).add_filter(kinds, PICTURES),
            Ask::List { title, kinds } => dialog.set_title(title).add_filter(kinds, LISTS),
            Ask::Register { title, kinds } => dialog.set_title(title).add_filter(kinds, REGISTERS),
        }
    }
}

/// The kinds of file that are attached.
const PICTURES: &[&str] = &["pdf", "jpg", "jpeg", "png"];

/// The kinds of file that can be read.
const REGISTERS: &[&str] = &["xlsx", "xlsm", "ods", "csv", "tsv", "txt"];

/// The kinds of file in which lists of restrictive measures come.
const LISTS: &[&str] = &["xml", "csv"];

impl Dialogs for Desktop {
    fn choose(&self, ask: &Ask) -> Option<PathBuf> {
        let (send, receive) = mpsc::channel();
        let dialog = self.dialog(ask);
        let folder = matches!(ask, Ask::Folder { .. });
        // GTK and AppKit open windows on the main thread only; the answer is awaited here.
        self.app
            .run_on_main_thread(move || {
                let chosen: std::pin::Pin<Box<dyn Future<Output = _> + Send>> =
                    if folder { Box::pin(dialog.pick_folder()) } else { Box::pin(dialog.pick_file()) };
                // The receiver waits for this; were it gone, nobody would want the answer.
                let _ = send.send(chosen);
            })
            .ok()?;
        let chosen = receive.recv().ok()?;
        tauri::async_runtime::block_on(chosen).map(|handle| handle.path().to_owned())
    }
}

/// Answers from a file, one path a line, the first line first; an empty line closes the dialog. For the
/// tests of the real window, which cannot reach into the desktop's dialogs.
#[cfg(feature = "journeys")]
pub struct Listed {
    /// The file with the answers that are left.
    pub file: PathBuf,
}

#[cfg(feature = "journeys")]
impl Dialogs for Listed {
    fn choose(&self, _ask: &Ask) -> Option<PathBuf> {
        let listed = std::fs::read_to_string(&self.file).ok()?;
        let (answer, left) = listed.split_once('\n').unwrap_or((&listed, ""));
        std::fs::write(&self.file, left).ok()?;
        (!answer.trim().is_empty()).then(|| PathBuf::from(answer.trim()))
    }
}
