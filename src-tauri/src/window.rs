//! The one window.

use tauri::webview::NewWindowResponse;
use tauri::{App, WebviewUrl, WebviewWindowBuilder};

/// The window's label: what the capability in `tauri.conf.json` names.
pub const LABEL: &str = "main";

/// Opens the window. It shows our own page and nothing else: it goes nowhere and opens nothing.
///
/// # Errors
/// When the desktop gives no window.
pub fn open(app: &App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("CSP Desk")
        .inner_size(1280.0, 720.0)
        .min_inner_size(960.0, 600.0)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .disable_drag_drop_handler()
        .proxy_url(nowhere()?)
        .build()?;
    Ok(())
}

/// A proxy that is not there. The page's policy stops what a page may load, but not the connections a web
/// view opens ahead of a click, whose names alone could carry data out: those end here. Our own pages and
/// commands never go through the network.
fn nowhere() -> Result<tauri::Url, tauri::Error> {
    // Port 9 is set aside for discarding (RFC 863); nothing answers on it.
    tauri::Url::parse("http://127.0.0.1:9").map_err(tauri::Error::InvalidUrl)
}

/// Whether an address is a page of ours: Tauri's own protocol, in the form each platform writes it.
fn is_ours(url: &tauri::Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere_else() {
        let ours = |text: &str| is_ours(&text.parse().unwrap());
        assert!(ours("tauri://localhost/index.html#/applicants"));
        for other in [
            "https://example.org/",
            "http://localhost:1420/",
            "file:///etc/passwd",
            "tauri://elsewhere/",
            "data:text/html,hello",
            "about:blank",
        ] {
            assert!(!ours(other), "{other}");
        }
        assert_eq!(ours("http://tauri.localhost/"), cfg!(windows));
    }
}
