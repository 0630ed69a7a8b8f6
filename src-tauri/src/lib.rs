//! csp-desk: the window. The only room that knows Tauri.

pub mod wire;
