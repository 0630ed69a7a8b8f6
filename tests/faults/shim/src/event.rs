//! What happens to a file: counted, perhaps refused, written down.

use std::ffi::{CString, c_void};
use std::os::unix::ffi::OsStringExt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// What is done. The numbers are those of the trace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    Create = 1,
    Truncate = 2,
    Write = 3,
    Sync = 4,
    Rename = 5,
    Link = 6,
    Unlink = 7,
    Folder = 8,
    RemoveFolder = 9,
    Said = 10,
}

/// One call.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    pub kind: Kind,
    pub path: &'a [u8],
    pub to: &'a [u8],
    /// Where in the file, or its new size.
    pub offset: i64,
    pub data: &'a [u8],
}

impl Event<'_> {
    /// Nothing known yet but what is done.
    pub fn of(kind: Kind) -> Self {
        Self { kind, path: b"", to: b"", offset: 0, data: b"" }
    }
}

/// What becomes of a call.
#[derive(Debug, Clone, Copy)]
pub enum Verdict {
    /// It is made.
    Go,
    /// A write is made in part, anything else fails with this error.
    Half(i32),
    /// It fails with this error.
    Fail(i32),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    Kill,
    Torn,
    Full,
    Io,
    Dead,
}

struct Plan {
    under: Vec<u8>,
    trace: Option<i32>,
    at: u64,
    fault: Option<Fault>,
}

static PLAN: OnceLock<Plan> = OnceLock::new();
static COUNT: AtomicU64 = AtomicU64::new(0);
static ORDER: Mutex<()> = Mutex::new(());

fn plan() -> &'static Plan {
    PLAN.get_or_init(|| {
        let word = |name: &str| std::env::var_os(name).map(OsStringExt::into_vec);
        let fault = match word("CSP_FAULT_DO").as_deref() {
            Some(b"kill") => Some(Fault::Kill),
            Some(b"torn") => Some(Fault::Torn),
            Some(b"full") => Some(Fault::Full),
            Some(b"io") => Some(Fault::Io),
            Some(b"dead") => Some(Fault::Dead),
            _ => None,
        };
        let at = word("CSP_FAULT_AT").and_then(|n| String::from_utf8(n).ok()?.parse().ok()).unwrap_or(0);
        let trace = word("CSP_FAULT_TRACE").and_then(|path| CString::new(path).ok()).map(|path| {
            let flags = libc::O_CREAT | libc::O_WRONLY | libc::O_APPEND | libc::O_CLOEXEC;
            // SAFETY: a system call with a string that ends and outlives it.
            unsafe { libc::syscall(libc::SYS_openat, libc::AT_FDCWD, path.as_ptr(), flags, 0o600) as i32 }
        });
        Plan { under: word("CSP_FAULT_UNDER").unwrap_or_default(), trace, at, fault }
    })
}

/// Whether a file is among those that are looked at.
pub fn is_ours(path: &[u8]) -> bool {
    let under = &plan().under;
    !under.is_empty() && path.starts_with(under) && !path.ends_with(b"-shm")
}

/// The path behind an open file.
pub fn path_of(fd: i32) -> Vec<u8> {
    let Ok(link) = CString::new(format!("/proc/self/fd/{fd}")) else { return Vec::new() };
    let mut path = vec![0_u8; 4096];
    // SAFETY: the buffer is as long as is said, and the string ends.
    let length = unsafe { libc::readlink(link.as_ptr(), path.as_mut_ptr().cast(), path.len()) };
    path.truncate(usize::try_from(length).unwrap_or(0));
    path
}

/// Counts the call, lets it happen or not, and writes it down if it happened.
pub fn happen(event: Event<'_>, act: impl Fn(Verdict) -> i64) -> i64 {
    let _in_order = ORDER.lock().unwrap_or_else(PoisonError::into_inner);
    let plan = plan();
    let number = COUNT.fetch_add(1, Ordering::SeqCst) + 1;
    let verdict = match plan.fault {
        Some(fault) if plan.at > 0 => judge(fault, number, plan.at, event, &act),
        _ => Verdict::Go,
    };
    let done = act(verdict);
    if done >= 0 {
        let data = if event.kind == Kind::Write { event.data.get(..done as usize) } else { None };
        write_down(Event { data: data.unwrap_or(event.data), ..event });
    }
    done
}

fn judge(fault: Fault, number: u64, at: u64, event: Event<'_>, act: &impl Fn(Verdict) -> i64) -> Verdict {
    let frees = matches!(event.kind, Kind::Unlink | Kind::RemoveFolder);
    match fault {
        Fault::Kill if number == at => die(),
        Fault::Torn if number == at => {
            if event.kind == Kind::Write {
                act(Verdict::Half(libc::EIO));
            }
            die()
        }
        Fault::Io if number == at => Verdict::Fail(libc::EIO),
        Fault::Dead if number >= at => Verdict::Fail(libc::EIO),
        // A disk fills up in the middle of a write; what gives space back goes on.
        Fault::Full if number == at && !frees => Verdict::Half(libc::ENOSPC),
        Fault::Full if number > at && !frees && event.kind != Kind::Sync => Verdict::Fail(libc::ENOSPC),
        _ => Verdict::Go,
    }
}

/// Ends this process as `kill -9` does.
fn die() -> ! {
    loop {
        // SAFETY: plain system calls.
        unsafe {
            libc::kill(libc::getpid(), libc::SIGKILL);
            libc::pause();
        }
    }
}

/// What was said on standard output: from then on it is acknowledged.
pub fn said(data: &[u8]) {
    let _in_order = ORDER.lock().unwrap_or_else(PoisonError::into_inner);
    write_down(Event { data, ..Event::of(Kind::Said) });
}

fn write_down(event: Event<'_>) {
    let Some(trace) = plan().trace else { return };
    let mut record = vec![event.kind as u8];
    record.extend_from_slice(&event.offset.to_le_bytes());
    for part in [event.path, event.to, event.data] {
        record.extend_from_slice(&(part.len() as u64).to_le_bytes());
        record.extend_from_slice(part);
    }
    let mut rest = record.as_slice();
    while !rest.is_empty() {
        // SAFETY: the slice is as long as is said.
        let n = unsafe { libc::syscall(libc::SYS_write, trace, rest.as_ptr().cast::<c_void>(), rest.len()) };
        match usize::try_from(n) {
            Ok(n) if n > 0 => rest = rest.get(n..).unwrap_or_default(),
            _ => return,
        }
    }
}
