//! What a process gives up before anything secret is in its memory. The window and `csp` call it first.

/// No core dumps: a crash must not write keys and names to a disk. Where that is refused the program
/// goes on; it is a precaution, not a lock.
#[cfg(unix)]
pub fn no_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Windows Error Reporting keeps no full dumps unless an administrator has asked for them.
#[cfg(not(unix))]
pub fn no_core_dumps() {}
