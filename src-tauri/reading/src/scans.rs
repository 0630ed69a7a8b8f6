//! Scanned papers, read in a child process with limits: the decoders of pictures and PDFs are made by others, and
//! whoever sends a scan need not mean well. What comes back is pictures made anew, and what their codes say.

use std::io::{BufReader, BufWriter, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use csp_scanning::Unread;
pub use csp_scanning::{Page, Picture};
use serde::{Deserialize, Serialize};

use crate::{Refusal, confine};

/// Limits of the child that reads scans.
mod limits {
    /// Memory beyond what it starts with: a file, and a page of it unpacked.
    pub const CHILD_BYTES: u64 = 1024 * 1024 * 1024;
    /// Its work on the whole file.
    pub const CHILD_SECONDS: u32 = 1_200;
    /// No page takes longer.
    pub const PAGE_SECONDS: u32 = 60;
    /// No page says more of itself.
    pub const HEAD_BYTES: u32 = 64 * 1024;
    /// No picture of a page is larger.
    pub const PICTURE_BYTES: u32 = 32 * 1024 * 1024;
    /// All pictures of a pile together.
    pub const PILE_BYTES: u64 = 512 * 1024 * 1024;
}

/// What the child says of a page before its picture, or that there are no more.
#[derive(Debug, Serialize, Deserialize)]
enum Head {
    Page { codes: Vec<String>, picture: Result<PictureHead, Unread> },
    Refused(Refusal),
    End,
}

#[derive(Debug, Serialize, Deserialize)]
struct PictureHead {
    width: u32,
    height: u32,
    colour: bool,
    points_sha256: [u8; 32],
}

/// Why the child stops: it has nothing more to say, or nobody listens.
enum Stop {
    Refused(csp_scanning::Refusal),
    Unheard(std::io::Error),
}

impl From<csp_scanning::Refusal> for Stop {
    fn from(refusal: csp_scanning::Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The name that stands for standard input: what is sealed in a vault never lies on the disk in clear.
const STANDARD_INPUT: &str = "-";

fn heard_up_to(from: &mut dyn Read, most: u64) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    from.take(most + 1).read_to_end(&mut bytes).map_err(|_| Refusal::Unreadable)?;
    match bytes.len() as u64 {
        0 => Err(Refusal::Empty),
        length if length > most => Err(Refusal::too_big(most)),
        _ => Ok(bytes),
    }
}

/// The child's side: what `csp read --scan FILE` does.
///
/// # Errors
/// When `out` cannot be written.
pub fn serve(path: &Path, out: &mut dyn Write) -> std::io::Result<()> {
    confine::this_process(limits::CHILD_BYTES, limits::CHILD_SECONDS);
    let mut out = BufWriter::new(out);
    let read = if path == Path::new(STANDARD_INPUT) {
        heard_up_to(&mut std::io::stdin().lock(), csp_scanning::limits::FILE_BYTES)
    } else {
        crate::load_up_to(path, csp_scanning::limits::FILE_BYTES)
    };
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(refusal) => return frame(&mut out, &Head::Refused(refusal), &[]),
    };
    let told = csp_scanning::take_apart::<Stop>(&bytes, &mut |page| {
        let (picture, jpeg) = match page.picture {
            Ok(Picture { jpeg, width, height, colour, points_sha256 }) => {
                (Ok(PictureHead { width, height, colour, points_sha256 }), jpeg)
            }
            Err(unread) => (Err(unread), Vec::new()),
        };
        frame(&mut out, &Head::Page { codes: page.codes, picture }, &jpeg).map_err(Stop::Unheard)
    });
    match told {
        Ok(()) => frame(&mut out, &Head::End, &[]),
        Err(Stop::Refused(refusal)) => frame(&mut out, &Head::Refused(refusal.into()), &[]),
        Err(Stop::Unheard(error)) => Err(error),
    }
}

pub(crate) fn frame(out: &mut dyn Write, head: &impl Serialize, picture: &[u8]) -> std::io::Result<()> {
    let head = serde_json::to_vec(head).map_err(std::io::Error::from)?;
    for part in [head.as_slice(), picture] {
        out.write_all(&u32::try_from(part.len()).map_err(std::io::Error::other)?.to_be_bytes())?;
        out.write_all(part)?;
    }
    out.flush()
}

/// The parent's side: has `csp read --scan FILE` take the file apart. `told` hears of every page that was read, by
/// how many there are so far, and may stop it.
///
/// # Errors
/// What the child refuses; that it crashed, took too long or could not be started; [`Refusal::Stopped`].
pub fn scan_in_child(
    csp: &Path,
    file: &Path,
    told: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Vec<Page>, Refusal> {
    let file = std::path::absolute(file).map_err(|_| Refusal::NoSuchFile)?;
    taken_apart(csp, &file, None, told)
}

/// The same of a file's content, which the child hears through a pipe.
///
/// # Errors
/// As [`scan_in_child`].
pub fn scan_bytes_in_child(csp: &Path, bytes: &[u8]) -> Result<Vec<Page>, Refusal> {
    taken_apart(csp, Path::new(STANDARD_INPUT), Some(bytes), &mut |_| ControlFlow::Continue(()))
}

fn taken_apart(
    csp: &Path,
    file: &Path,
    content: Option<&[u8]>,
    told: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Vec<Page>, Refusal> {
    let mut command = Command::new(csp);
    command.arg("read").arg("--scan").arg(file).env_clear();
    command.stdin(if content.is_some() { Stdio::piped() } else { Stdio::null() });
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    confine::command(&mut command);
    let mut child = command.spawn().map_err(|_| Refusal::NoReader)?;
    let _confined: confine::Hold = confine::child(&child, limits::CHILD_BYTES);
    let pipe = child.stdin.take();
    let pages = thread::scope(|scope| {
        if let (Some(mut pipe), Some(content)) = (pipe, content) {
            // A child that refuses early closes its end; what it says tells why.
            scope.spawn(move || drop(pipe.write_all(content)));
        }
        let pages = hear(&mut child, told);
        if pages.is_err() {
            // Whoever still writes to it is let go.
            let _ = child.kill();
        }
        pages
    });
    if pages.is_err() {
        // Nothing more is wanted of it.
        let _ = child.kill();
    }
    let status = child.wait();
    match (pages, status) {
        (Ok(pages), Ok(status)) if status.success() => Ok(pages),
        (Err(refusal), _) => Err(refusal),
        _ => Err(Refusal::Unreadable),
    }
}

fn hear(child: &mut Child, told: &mut dyn FnMut(u64) -> ControlFlow<()>) -> Result<Vec<Page>, Refusal> {
    let Some(stdout) = child.stdout.take() else { return Err(Refusal::NoReader) };
    // A few pages ahead, no more: the pipe holds back a child that is faster.
    let (said, heard) = mpsc::sync_channel(2);
    thread::spawn(move || {
        let mut from = BufReader::new(stdout);
        loop {
            let frame: Option<(Head, Vec<u8>)> = framed(&mut from);
            let more = matches!(frame, Some((Head::Page { .. }, _)));
            // Nobody listens any more when the reading was stopped.
            if said.send(frame).is_err() || !more {
                return;
            }
        }
    });
    let (mut pages, mut bytes) = (Vec::new(), 0u64);
    loop {
        let frame = heard.recv_timeout(Duration::from_secs(u64::from(limits::PAGE_SECONDS)));
        let frame = match frame {
            Ok(Some(frame)) => frame,
            Ok(None) | Err(mpsc::RecvTimeoutError::Disconnected) => return Err(Refusal::Unreadable),
            Err(mpsc::RecvTimeoutError::Timeout) => {
                return Err(Refusal::TooSlow { seconds: limits::PAGE_SECONDS });
            }
        };
        match frame {
            (Head::End, _) => return Ok(pages),
            (Head::Refused(refusal), _) => return Err(refusal),
            (Head::Page { codes, picture }, jpeg) => {
                bytes += jpeg.len() as u64;
                if bytes > limits::PILE_BYTES || pages.len() >= csp_scanning::limits::PAGES as usize {
                    return Err(Refusal::TooManyPages { pages: csp_scanning::limits::PAGES });
                }
                let picture = picture.map(|p| Picture {
                    jpeg,
                    width: p.width,
                    height: p.height,
                    colour: p.colour,
                    points_sha256: p.points_sha256,
                });
                pages.push(Page { codes, picture });
                if told(pages.len() as u64).is_break() {
                    return Err(Refusal::Stopped);
                }
            }
        }
    }
}

pub(crate) fn framed<H: serde::de::DeserializeOwned>(from: &mut dyn Read) -> Option<(H, Vec<u8>)> {
    let head = part(from, limits::HEAD_BYTES)?;
    let picture = part(from, limits::PICTURE_BYTES)?;
    Some((serde_json::from_slice(&head).ok()?, picture))
}

fn part(from: &mut dyn Read, most: u32) -> Option<Vec<u8>> {
    let mut length = [0; 4];
    from.read_exact(&mut length).ok()?;
    let length = Some(u32::from_be_bytes(length)).filter(|length| *length <= most)?;
    let mut bytes = Vec::new();
    from.take(u64::from(length)).read_to_end(&mut bytes).ok()?;
    (bytes.len() == length as usize).then_some(bytes)
}

/// What the core needs to know of pages to sort them.
#[must_use]
pub fn facts(pages: &[Page]) -> Vec<csp_core::papers::pile::ScannedPage> {
    let fact = |page: &Page| csp_core::papers::pile::ScannedPage {
        codes: page.codes.clone(),
        points_sha256: page.picture.as_ref().ok().map(|picture| picture.points_sha256),
    };
    pages.iter().map(fact).collect()
}

/// The pictures at these places, as far as there are any.
pub fn pictures<'a>(pages: &'a [Page], places: &[usize]) -> Vec<&'a Picture> {
    places.iter().filter_map(|place| pages.get(*place)?.picture.as_ref().ok()).collect()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn refused(script: &str) -> Refusal {
        let dir = tempfile::tempdir().unwrap();
        let csp = dir.path().join("csp");
        std::fs::write(&csp, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&csp, std::fs::Permissions::from_mode(0o700)).unwrap();
        scan_in_child(&csp, Path::new("pile.pdf"), &mut |_| ControlFlow::Continue(())).unwrap_err()
    }

    #[test]
    fn a_crash_nonsense_and_an_answer_cut_off_are_an_error() {
        assert_eq!(refused("kill -ABRT $$"), Refusal::Unreadable);
        assert_eq!(refused("echo hello there, nobody framed this"), Refusal::Unreadable);
        assert_eq!(refused("printf '\\0\\0\\0\\005\"End\"'"), Refusal::Unreadable, "without its second part");
        // A whole answer from a child that then fails is not believed.
        assert_eq!(refused("printf '\\0\\0\\0\\005\"End\"\\0\\0\\0\\0'; exit 1"), Refusal::Unreadable);
    }

    #[test]
    fn pages_come_through_the_pipe_as_they_were_told() {
        let mut said = Vec::new();
        let head = Head::Page { codes: vec!["CSPF/X".to_owned()], picture: Err(Unread::NoPicture) };
        frame(&mut said, &head, b"").unwrap();
        frame(&mut said, &Head::Refused(Refusal::NotScanned), b"").unwrap();
        let mut from = said.as_slice();
        assert!(matches!(framed::<Head>(&mut from), Some((Head::Page { .. }, _))));
        assert!(matches!(framed::<Head>(&mut from), Some((Head::Refused(Refusal::NotScanned), _))));
        assert!(framed::<Head>(&mut from).is_none());
    }
}
