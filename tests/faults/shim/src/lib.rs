//! A library that is loaded before all others (`LD_PRELOAD`) and stands between `csp` and the calls that
//! change files. It writes down what is done, or lets one call fail, or ends the process at one call.
//!
//! | variable | says |
//! |---|---|
//! | `CSP_FAULT_UNDER` | only calls on files below this folder are looked at |
//! | `CSP_FAULT_TRACE` | where to write down what is done (see `csp_faults::trace`) |
//! | `CSP_FAULT_AT` | at which call, counted from 1, something happens |
//! | `CSP_FAULT_DO` | `kill`, `torn` (half a write, then kill), `full` (no space from then on), `io` (one call fails), `dead` (all calls fail from then on) |
//!
//! SQLite's `-shm` file is not looked at: it is shared memory, and made anew after a crash.
#![cfg(target_os = "linux")]
#![allow(unsafe_code, reason = "the C library's functions are replaced, which has no safe form")]
#![allow(
    missing_docs,
    clippy::missing_safety_doc,
    reason = "each is the C function of its name, with its contract"
)]

mod event;

use std::ffi::CStr;
use std::os::unix::ffi::OsStrExt;

use event::{Event, Kind, Verdict};
use libc::{c_char, c_int, c_uint, c_void, iovec, mode_t, off_t, off64_t, size_t, ssize_t};

fn fail(errno: c_int) -> c_int {
    unsafe { *libc::__errno_location() = errno };
    -1
}

unsafe fn path_of(directory: c_int, path: *const c_char) -> Vec<u8> {
    let path = unsafe { CStr::from_ptr(path) }.to_bytes();
    if path.starts_with(b"/") {
        return path.to_vec();
    }
    let mut whole = if directory == libc::AT_FDCWD {
        std::env::current_dir().map(|dir| dir.as_os_str().as_bytes().to_vec()).unwrap_or_default()
    } else {
        event::path_of(directory)
    };
    whole.push(b'/');
    whole.extend_from_slice(path);
    whole
}

unsafe fn opened(directory: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    let open = || unsafe { libc::syscall(libc::SYS_openat, directory, path, flags, mode) as c_int };
    if flags & (libc::O_CREAT | libc::O_TRUNC) == 0 {
        return open();
    }
    let name = unsafe { path_of(directory, path) };
    if !event::is_ours(&name) {
        return open();
    }
    let there = unsafe { libc::syscall(libc::SYS_faccessat, directory, path, libc::F_OK) } == 0;
    if there && flags & libc::O_TRUNC == 0 {
        return open();
    }
    let kind = if there { Kind::Truncate } else { Kind::Create };
    event::happen(Event { path: &name, ..Event::of(kind) }, |verdict| match verdict {
        Verdict::Go => i64::from(open()),
        Verdict::Half(errno) | Verdict::Fail(errno) => i64::from(fail(errno)),
    }) as c_int
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn open(path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    unsafe { opened(libc::AT_FDCWD, path, flags, mode) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn open64(path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    unsafe { opened(libc::AT_FDCWD, path, flags, mode) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn openat(directory: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    unsafe { opened(directory, path, flags, mode) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn openat64(
    directory: c_int,
    path: *const c_char,
    flags: c_int,
    mode: mode_t,
) -> c_int {
    unsafe { opened(directory, path, flags, mode) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn creat(path: *const c_char, mode: mode_t) -> c_int {
    unsafe { opened(libc::AT_FDCWD, path, libc::O_CREAT | libc::O_WRONLY | libc::O_TRUNC, mode) }
}

/// A write at a place of the file, or where the file stands.
unsafe fn written(fd: c_int, bytes: *const c_void, count: size_t, at: Option<off64_t>) -> ssize_t {
    let put = |count: size_t| unsafe {
        match at {
            Some(at) => libc::syscall(libc::SYS_pwrite64, fd, bytes, count, at),
            None => libc::syscall(libc::SYS_write, fd, bytes, count),
        }
    };
    let data = || unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), count) };
    if fd == 1 {
        let put_out = put(count);
        event::said(data());
        return put_out as ssize_t;
    }
    let path = event::path_of(fd);
    if !event::is_ours(&path) {
        return put(count) as ssize_t;
    }
    let offset = at.unwrap_or_else(|| {
        let appends = unsafe { libc::fcntl(fd, libc::F_GETFL) } & libc::O_APPEND != 0;
        unsafe { libc::lseek64(fd, 0, if appends { libc::SEEK_END } else { libc::SEEK_CUR }) }
    });
    event::happen(Event { path: &path, offset, data: data(), ..Event::of(Kind::Write) }, |verdict| {
        match verdict {
            Verdict::Go => put(count),
            Verdict::Half(_) if count > 1 => put(count / 2),
            Verdict::Half(errno) | Verdict::Fail(errno) => i64::from(fail(errno)),
        }
    }) as ssize_t
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn write(fd: c_int, bytes: *const c_void, count: size_t) -> ssize_t {
    unsafe { written(fd, bytes, count, None) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn pwrite(fd: c_int, bytes: *const c_void, count: size_t, at: off_t) -> ssize_t {
    unsafe { written(fd, bytes, count, Some(at)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn pwrite64(fd: c_int, bytes: *const c_void, count: size_t, at: off64_t) -> ssize_t {
    unsafe { written(fd, bytes, count, Some(at)) }
}

/// Several pieces are written as the first one that is not empty: callers go on with the rest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn writev(fd: c_int, pieces: *const iovec, count: c_int) -> ssize_t {
    let pieces = unsafe { std::slice::from_raw_parts(pieces, count.max(0) as usize) };
    match pieces.iter().find(|piece| piece.iov_len > 0) {
        Some(piece) => unsafe { written(fd, piece.iov_base, piece.iov_len, None) },
        None => 0,
    }
}

unsafe fn truncated(fd: c_int, size: off64_t) -> c_int {
    let cut = || unsafe { libc::syscall(libc::SYS_ftruncate, fd, size) };
    let path = event::path_of(fd);
    if !event::is_ours(&path) {
        return cut() as c_int;
    }
    event::happen(Event { path: &path, offset: size, ..Event::of(Kind::Truncate) }, |verdict| match verdict {
        Verdict::Go => cut(),
        Verdict::Half(errno) | Verdict::Fail(errno) => i64::from(fail(errno)),
    }) as c_int
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ftruncate(fd: c_int, size: off_t) -> c_int {
    unsafe { truncated(fd, size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ftruncate64(fd: c_int, size: off64_t) -> c_int {
    unsafe { truncated(fd, size) }
}

/// Not offered, so that files grow by writes, which are seen.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fallocate(_fd: c_int, _mode: c_int, _at: off_t, _size: off_t) -> c_int {
    fail(libc::EOPNOTSUPP)
}

/// Not offered; this one gives its error back.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn posix_fallocate(_fd: c_int, _at: off_t, _size: off_t) -> c_int {
    libc::EOPNOTSUPP
}

/// Not offered, so that copies are made of writes, which are seen.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn copy_file_range(
    _from: c_int,
    _from_at: *mut off64_t,
    _to: c_int,
    _to_at: *mut off64_t,
    _size: size_t,
    _flags: c_uint,
) -> ssize_t {
    fail(libc::ENOSYS) as ssize_t
}

/// Not offered; see above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sendfile(_to: c_int, _from: c_int, _at: *mut off_t, _size: size_t) -> ssize_t {
    fail(libc::ENOSYS) as ssize_t
}

/// Not offered; see above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sendfile64(_to: c_int, _from: c_int, _at: *mut off64_t, _size: size_t) -> ssize_t {
    fail(libc::ENOSYS) as ssize_t
}

unsafe fn synced(fd: c_int, call: libc::c_long) -> c_int {
    let sync = || unsafe { libc::syscall(call, fd) };
    let path = event::path_of(fd);
    if !event::is_ours(&path) {
        return sync() as c_int;
    }
    event::happen(Event { path: &path, ..Event::of(Kind::Sync) }, |verdict| match verdict {
        Verdict::Go => sync(),
        Verdict::Half(errno) | Verdict::Fail(errno) => i64::from(fail(errno)),
    }) as c_int
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fsync(fd: c_int) -> c_int {
    unsafe { synced(fd, libc::SYS_fsync) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fdatasync(fd: c_int) -> c_int {
    unsafe { synced(fd, libc::SYS_fdatasync) }
}

unsafe fn named(kind: Kind, path: &[u8], to: &[u8], act: impl Fn() -> i64) -> c_int {
    if !event::is_ours(path) && !event::is_ours(to) {
        return act() as c_int;
    }
    event::happen(Event { path, to, ..Event::of(kind) }, |verdict| match verdict {
        Verdict::Go => act(),
        Verdict::Half(errno) | Verdict::Fail(errno) => i64::from(fail(errno)),
    }) as c_int
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    unsafe { renameat(libc::AT_FDCWD, from, libc::AT_FDCWD, to) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn renameat(
    from_dir: c_int,
    from: *const c_char,
    to_dir: c_int,
    to: *const c_char,
) -> c_int {
    unsafe { renameat2(from_dir, from, to_dir, to, 0) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn renameat2(
    from_dir: c_int,
    from: *const c_char,
    to_dir: c_int,
    to: *const c_char,
    flags: c_uint,
) -> c_int {
    let (path, target) = unsafe { (path_of(from_dir, from), path_of(to_dir, to)) };
    unsafe {
        named(Kind::Rename, &path, &target, || {
            libc::syscall(libc::SYS_renameat2, from_dir, from, to_dir, to, flags)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn link(from: *const c_char, to: *const c_char) -> c_int {
    unsafe { linkat(libc::AT_FDCWD, from, libc::AT_FDCWD, to, 0) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn linkat(
    from_dir: c_int,
    from: *const c_char,
    to_dir: c_int,
    to: *const c_char,
    flags: c_int,
) -> c_int {
    let (path, target) = unsafe { (path_of(from_dir, from), path_of(to_dir, to)) };
    unsafe {
        named(Kind::Link, &path, &target, || {
            libc::syscall(libc::SYS_linkat, from_dir, from, to_dir, to, flags)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn unlink(path: *const c_char) -> c_int {
    unsafe { unlinkat(libc::AT_FDCWD, path, 0) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn rmdir(path: *const c_char) -> c_int {
    unsafe { unlinkat(libc::AT_FDCWD, path, libc::AT_REMOVEDIR) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn unlinkat(directory: c_int, path: *const c_char, flags: c_int) -> c_int {
    let name = unsafe { path_of(directory, path) };
    let kind = if flags & libc::AT_REMOVEDIR == 0 { Kind::Unlink } else { Kind::RemoveFolder };
    unsafe { named(kind, &name, b"", || libc::syscall(libc::SYS_unlinkat, directory, path, flags)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn mkdir(path: *const c_char, mode: mode_t) -> c_int {
    unsafe { mkdirat(libc::AT_FDCWD, path, mode) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn mkdirat(directory: c_int, path: *const c_char, mode: mode_t) -> c_int {
    let name = unsafe { path_of(directory, path) };
    unsafe { named(Kind::Folder, &name, b"", || libc::syscall(libc::SYS_mkdirat, directory, path, mode)) }
}
