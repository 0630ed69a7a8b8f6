//! Where a vault's folder lies: one that is copied elsewhere while it is open, or that lies on another
//! computer, can be damaged by that. A live vault belongs on this computer's own disk; a backup may lie
//! anywhere. It is a warning and no refusal: the names of folders tell no certain story.

use std::path::{Component, Path, PathBuf, Prefix};

use crate::Problem;

/// Services that copy folders by themselves, with what the folders are called that they keep.
const SERVICES: &[(&str, &[&str])] = &[
    ("OneDrive", &["onedrive"]),
    ("Dropbox", &["dropbox"]),
    ("Google Drive", &["google drive", "googledrive", "google-drive"]),
    ("Nextcloud", &["nextcloud", "owncloud"]),
    ("iCloud", &["icloud", "iclouddrive", "mobile documents"]),
];

/// Files by which such a service marks the top of what it copies, whatever the folder is called.
const MARKS: &[(&str, &str)] =
    &[("Dropbox", ".dropbox.cache"), ("Nextcloud", ".nextcloudsync.log"), ("Nextcloud", ".owncloudsync.log")];

/// What to know of a folder before a vault lives in it; none where it seems to lie on this computer alone.
#[must_use]
pub fn warning(folder: &Path) -> Option<Problem> {
    if let Some(service) = synced(folder) {
        return Some(Problem::new("place-synced").with("service", service));
    }
    is_on_network(folder).then(|| Problem::new("place-network"))
}

/// The service that copies the folder.
fn synced(folder: &Path) -> Option<&'static str> {
    let named = folder.components().find_map(|component| match component {
        Component::Normal(name) => service_called(&name.to_string_lossy()),
        _ => None,
    });
    let marked = || {
        let lies = |above: &Path| MARKS.iter().find(|(_, mark)| above.join(mark).exists());
        folder.ancestors().find_map(lies).map(|(service, _)| *service)
    };
    named.or_else(marked)
}

/// The service whose folders are called so: `OneDrive`, `OneDrive - Ministry`, `Dropbox (Personal)`.
fn service_called(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let is_called = |known: &&str| {
        name.strip_prefix(*known)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '_', '(', '~']))
    };
    SERVICES.iter().find(|(_, names)| names.iter().any(&is_called)).map(|(service, _)| *service)
}

/// The folder itself, or what there is above it: a vault's folder need not be made yet.
fn nearest(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find_map(|above| std::fs::canonicalize(above).ok())
}

#[cfg(target_os = "linux")]
fn is_on_network(folder: &Path) -> bool {
    // The table of mounts and not the number a file system goes by: all that run outside the kernel (SSH, a cloud,
    // a phone) share one number and are told apart by their names only.
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    nearest(folder)
        .is_some_and(|folder| kind_of(&mounts, &folder).is_some_and(|kind| NETWORK.contains(&kind.as_str())))
}

/// File systems that live on another computer, as the kernel calls them.
#[cfg(target_os = "linux")]
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "glusterfs",
    "9p",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.rclone",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.google-drive-ocamlfuse",
    "fuse.onedriver",
    "fuse.s3fs",
    "fuse.smbnetfs",
    "fuse.curlftpfs",
];

/// The kind of file system a path lies on, by the table of mounts: the last of those mounted highest above it.
#[cfg(target_os = "linux")]
fn kind_of(mounts: &str, path: &Path) -> Option<String> {
    let mut found: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        // `36 35 98:0 /root /mount/point options … - kind source options`
        let (Some(point), Some((_, after))) = (line.split(' ').nth(4), line.split_once(" - ")) else {
            continue;
        };
        let point = unescaped(point);
        let Some(kind) = after.split(' ').next().filter(|_| path.starts_with(&point)) else { continue };
        if found.is_none_or(|(length, _)| point.len() >= length) {
            found = Some((point.len(), kind));
        }
    }
    found.map(|(_, kind)| kind.to_owned())
}

/// The table writes blanks, tabs, line ends and backslashes as three octal digits.
#[cfg(target_os = "linux")]
fn unescaped(point: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(point.to_owned(), |point, (code, sign)| point.replace(code, sign))
}

/// On Windows the full path of a folder on a network begins with its server, also where a letter stands for it.
#[cfg(not(target_os = "linux"))]
fn is_on_network(folder: &Path) -> bool {
    is_on_server(folder) || nearest(folder).is_some_and(|folder| is_on_server(&folder))
}

/// Whether a path names a server: `\\server\share`.
#[cfg_attr(target_os = "linux", allow(dead_code, reason = "tried on every system, needed on Windows"))]
fn is_on_server(path: &Path) -> bool {
    matches!(
        path.components().next(),
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_services_are_known_by_their_names() {
        for (folder, service) in [
            ("/home/vera/OneDrive/CSP Desk", "OneDrive"),
            ("/home/vera/OneDrive - Ministry of Communities/CSP", "OneDrive"),
            ("/home/vera/Dropbox (Office)/vault", "Dropbox"),
            ("/home/vera/Google Drive/vault", "Google Drive"),
            ("/home/vera/Nextcloud", "Nextcloud"),
            ("/Users/vera/Library/Mobile Documents/csp", "iCloud"),
        ] {
            let warned = warning(Path::new(folder)).unwrap();
            assert_eq!(warned.code, "place-synced", "{folder}");
            assert_eq!(warned.args.get("service").map(String::as_str), Some(service), "{folder}");
        }
        let own = tempfile::tempdir().unwrap();
        for name in ["CSP Desk", "onedriver", "My Dropboxes", "nextcloudy"] {
            assert_eq!(warning(&own.path().join(name)), None, "{name}");
        }
    }

    #[test]
    fn a_folder_below_the_mark_of_a_service_is_known_whatever_it_is_called() {
        let top = tempfile::tempdir().unwrap();
        std::fs::write(top.path().join(".nextcloudsync.log"), "").unwrap();
        let warned = warning(&top.path().join("not made yet/vault")).unwrap();
        assert_eq!(warned.args.get("service").map(String::as_str), Some("Nextcloud"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_table_of_mounts_tells_what_lies_on_another_computer() {
        let mounts = "\
            21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
            30 21 0:26 / /home/vera/office\\040share rw - cifs //server/share rw\n\
            31 21 0:27 / /home/vera/far rw - fuse.sshfs vera@far: rw\n\
            32 31 8:2 / /home/vera/far/stick rw - vfat /dev/sdb1 rw\n";
        let kind = |path: &str| kind_of(mounts, Path::new(path)).unwrap();
        assert_eq!(kind("/home/vera/CSP Desk"), "ext4");
        assert_eq!(kind("/home/vera/office share/csp"), "cifs");
        assert_eq!(kind("/home/vera/far/csp"), "fuse.sshfs");
        assert_eq!(kind("/home/vera/far/stick/csp"), "vfat");
        assert!(NETWORK.contains(&"cifs") && NETWORK.contains(&"fuse.sshfs") && !NETWORK.contains(&"vfat"));
        assert_eq!(kind_of("nonsense", Path::new("/")), None);
    }

    #[cfg(windows)]
    #[test]
    fn a_path_with_a_server_lies_on_a_network() {
        assert!(is_on_server(Path::new(r"\\server\share\csp")));
        assert!(is_on_server(Path::new(r"\\?\UNC\server\share\csp")));
        assert!(!is_on_server(Path::new(r"C:\Users\vera\CSP Desk")));
    }
}
