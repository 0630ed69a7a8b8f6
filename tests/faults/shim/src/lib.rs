//! Stands between csp and the system.
