//! A photograph, taken apart in a child process with limits as scans are: its decoder is made by others, and whoever
//! sends a picture need not mean well. What comes back is a picture made anew, without what its camera wrote.

use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::NaiveDate;
use csp_core::selection::visits::Coordinates;
use csp_core::selection::visits::photos::ReadPhoto;
use serde::{Deserialize, Serialize};

use crate::{Refusal, child, confine, scans};

/// Memory beyond what it starts with: a photograph unpacked, and once more smaller.
const CHILD_BYTES: u64 = 1024 * 1024 * 1024;
const CHILD_SECONDS: u32 = 60;
/// No camera's own file is larger.
const FILE_BYTES: u64 = 64 * 1024 * 1024;

/// What the child says before the picture.
#[derive(Debug, Serialize, Deserialize)]
enum Head {
    Photo { on: Option<String>, place_micro: Option<(i32, i32)> },
    Refused(Refusal),
}

/// The child's side: what `csp read --photo POINTS FILE` does.
///
/// # Errors
/// When `out` cannot be written.
pub fn serve(path: &Path, side: u32, out: &mut dyn Write) -> std::io::Result<()> {
    confine::this_process(CHILD_BYTES, CHILD_SECONDS);
    let mut out = BufWriter::new(out);
    let read = crate::load_up_to(path, FILE_BYTES);
    match read.and_then(|bytes| csp_scanning::photo(&bytes, side).map_err(Refusal::from)) {
        Ok(photo) => {
            let head = Head::Photo { on: photo.taken.on, place_micro: photo.taken.place_micro };
            scans::frame(&mut out, &head, &photo.jpeg)
        }
        Err(refusal) => scans::frame(&mut out, &Head::Refused(refusal), &[]),
    }
}

/// The parent's side: has `csp read --photo` make a photograph anew.
///
/// # Errors
/// What the child refuses; that it crashed, took too long or could not be started.
pub fn photo_in_child(csp: &Path, file: &Path, side: u32) -> Result<ReadPhoto, Refusal> {
    let file = std::path::absolute(file).map_err(|_| Refusal::NoSuchFile)?;
    let mut command = Command::new(csp);
    command.arg("read").arg("--photo").arg(side.to_string()).arg(&file).env_clear();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    confine::command(&mut command);
    let started = command.spawn().map_err(|_| Refusal::NoReader)?;
    let answer = child::answer(started, Duration::from_secs(u64::from(CHILD_SECONDS)))?;
    let (head, jpeg) = scans::framed::<Head>(&mut answer.as_slice()).ok_or(Refusal::Unreadable)?;
    match head {
        Head::Refused(refusal) => Err(refusal),
        Head::Photo { on, place_micro } => Ok(ReadPhoto {
            jpeg,
            taken_on: on.and_then(|day| day.parse::<NaiveDate>().ok()),
            place: place_micro
                .map(|(latitude_micro, longitude_micro)| Coordinates { latitude_micro, longitude_micro }),
        }),
    }
}
