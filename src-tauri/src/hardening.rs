//! What the process gives up before anything secret is in its memory.

pub use csp_core::hardening::no_core_dumps;

/// Takes the switch out of the environment that would let any program on this computer drive the
/// window: the web view obeys it in release builds, too. Called first, while there is one thread.
#[cfg(not(feature = "journeys"))]
pub fn no_automation() {
    const SWITCH: &str = "TAURI_WEBVIEW_AUTOMATION";
    if std::env::var_os(SWITCH).is_some() {
        // SAFETY: the process has one thread yet, so nobody reads the environment at the same time.
        #[allow(unsafe_code, reason = "changing the environment is unsafe only beside other threads")]
        unsafe {
            std::env::remove_var(SWITCH);
        }
    }
}

/// The tests of the real window drive it.
#[cfg(feature = "journeys")]
pub fn no_automation() {}
