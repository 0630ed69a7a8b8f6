//! The child's limits on memory and time: one arm for each platform.

pub use platform::{Hold, child, command, ran_out_of_time, this_process};

#[cfg(unix)]
mod platform {
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Child, Command, ExitStatus};

    use rustix::process::{Resource, Rlimit, Signal, setrlimit};

    /// Limits this process to `bytes` beyond what it has now, `seconds` of work, and no core dump, which
    /// would leave the file's content on the disk. A limit the system refuses is left to the parent's
    /// clock.
    pub fn this_process(bytes: u64, seconds: u32) {
        let limit = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
        let _ = setrlimit(Resource::Core, limit(0));
        let _ = setrlimit(Resource::Cpu, limit(u64::from(seconds)));
        let _ = setrlimit(Resource::As, limit(size_now().saturating_add(bytes)));
    }

    /// The address space of this process, where the system tells it (Linux), in bytes.
    fn size_now() -> u64 {
        let kilobytes = std::fs::read_to_string("/proc/self/status").ok().and_then(|text| {
            let size = text.lines().find_map(|line| line.strip_prefix("VmSize:"))?;
            size.trim().split(' ').next()?.parse::<u64>().ok()
        });
        kilobytes.unwrap_or(256 * 1024) * 1024
    }

    /// Nothing to prepare: the child limits itself.
    pub fn command(_command: &mut Command) {}

    /// Nothing to hold: the child limits itself.
    pub struct Hold;

    /// Nothing to do from outside: the child limits itself.
    pub fn child(_child: &Child, _bytes: u64) -> Hold {
        Hold
    }

    /// Whether the system ended the child because it had worked too long.
    pub fn ran_out_of_time(status: &ExitStatus) -> bool {
        status.signal() == Some(Signal::XCPU.as_raw())
    }
}

#[cfg(windows)]
#[allow(unsafe_code)] // Job objects have no safe interface in the standard library.
mod platform {
    use std::os::windows::io::AsRawHandle;
    use std::os::windows::process::CommandExt;
    use std::process::{Child, Command, ExitStatus};

    use windows_sys::Win32::Foundation::{CloseHandle, HANDLE};
    use windows_sys::Win32::System::JobObjects::{
        AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
        JOB_OBJECT_LIMIT_PROCESS_MEMORY, JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
        JobObjectExtendedLimitInformation, SetInformationJobObject,
    };
    use windows_sys::Win32::System::Threading::CREATE_NO_WINDOW;

    /// The parent's job object limits the child.
    pub fn this_process(_bytes: u64, _seconds: u32) {}

    /// The child opens no console window.
    pub fn command(command: &mut Command) {
        command.creation_flags(CREATE_NO_WINDOW);
    }

    /// A job object; closing it ends the child.
    pub struct Job(HANDLE);

    /// What keeps the limits in force while the child runs; `None` where the system gave no job.
    pub type Hold = Option<Job>;

    impl Drop for Job {
        fn drop(&mut self) {
            // SAFETY: the handle came from CreateJobObjectW and is closed once.
            unsafe { CloseHandle(self.0) };
        }
    }

    /// Puts the child into a job with a limit on memory.
    pub fn child(child: &Child, bytes: u64) -> Hold {
        // SAFETY: plain calls with a structure of the size they are told; the child's handle is alive.
        unsafe {
            let job = CreateJobObjectW(std::ptr::null(), std::ptr::null());
            if job.is_null() {
                return None;
            }
            let job = Job(job);
            let mut limits: JOBOBJECT_EXTENDED_LIMIT_INFORMATION = std::mem::zeroed();
            limits.BasicLimitInformation.LimitFlags =
                JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
            limits.ProcessMemoryLimit = usize::try_from(bytes).unwrap_or(usize::MAX);
            SetInformationJobObject(
                job.0,
                JobObjectExtendedLimitInformation,
                std::ptr::from_ref(&limits).cast(),
                std::mem::size_of_val(&limits) as u32,
            );
            AssignProcessToJobObject(job.0, child.as_raw_handle());
            Some(job)
        }
    }

    /// Time is kept by the parent alone.
    pub fn ran_out_of_time(_status: &ExitStatus) -> bool {
        false
    }
}
