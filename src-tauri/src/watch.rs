//! Locking by itself: when nobody is at the keyboard, when the computer has slept, when the desktop says so.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tauri::{AppHandle, Emitter};

use crate::desk::Desk;

/// How often it is looked.
const TICK: Duration = Duration::from_secs(1);
/// A tick that took this much longer than it should: the computer slept, or its clock was set.
const SLEPT: Duration = Duration::from_secs(10);
/// How long before locking the officer is told.
const NOTICE: Duration = Duration::from_secs(30);

/// Begins to watch. Once a second it is looked whether the officer is there and the computer was awake.
pub fn begin(app: &AppHandle, desk: &Arc<Desk>) {
    listen::begin(app, desk);
    let (app, desk) = (app.clone(), Arc::clone(desk));
    std::thread::spawn(move || {
        let mut before = (Instant::now(), SystemTime::now());
        loop {
            std::thread::sleep(TICK);
            let now = (Instant::now(), SystemTime::now());
            let slept = slept(before, now);
            before = now;
            if slept {
                lock(&app, &desk);
            } else {
                look(&app, &desk);
            }
        }
    });
}

/// Locks, and has the window clear the screen.
fn lock(app: &AppHandle, desk: &Desk) {
    if desk.state().open.is_none() {
        return;
    }
    desk.lock();
    // A window that is gone shows nothing.
    let _ = app.emit("session", desk.session());
}

fn look(app: &AppHandle, desk: &Desk) {
    match desk.until_idle() {
        None => {}
        Some(Duration::ZERO) => lock(app, desk),
        Some(left) if left <= NOTICE => {
            let _ = app.emit("idle", left.as_secs() + 1);
        }
        Some(_) => {}
    }
}

/// Whether the computer slept between two ticks. Linux stops the one clock while it sleeps and not the other,
/// Windows goes on with both: a tick that was too long by either tells.
fn slept(before: (Instant, SystemTime), now: (Instant, SystemTime)) -> bool {
    let by_wall = now.1.duration_since(before.1).unwrap_or_default();
    by_wall.max(now.0.duration_since(before.0)) > TICK + SLEPT
}

#[cfg(target_os = "linux")]
mod listen {
    //! What logind says on the system bus: the computer is about to sleep, as when its lid is closed; the session
    //! is to be locked. Where there is no such bus the clocks alone tell, after waking up.

    use std::sync::Arc;

    use tauri::AppHandle;

    use crate::desk::Desk;

    const SIGNALS: [(&str, &str); 2] =
        [("org.freedesktop.login1.Manager", "PrepareForSleep"), ("org.freedesktop.login1.Session", "Lock")];

    /// Called on the main thread, whose loop hears the bus.
    pub fn begin(app: &AppHandle, desk: &Arc<Desk>) {
        let Ok(bus) = gio::bus_get_sync(gio::BusType::System, gio::Cancellable::NONE) else {
            return;
        };
        for (interface, signal) in SIGNALS {
            let (app, desk) = (app.clone(), Arc::clone(desk));
            bus.signal_subscribe(
                Some("org.freedesktop.login1"),
                Some(interface),
                Some(signal),
                None,
                None,
                gio::DBusSignalFlags::NONE,
                move |_, _, _, _, _, _| super::lock(&app, &desk),
            );
        }
        // For as long as the program runs.
        std::mem::forget(bus);
    }
}

#[cfg(not(target_os = "linux"))]
mod listen {
    //! Elsewhere the clocks tell, within a second of waking up.

    use std::sync::Arc;

    use tauri::AppHandle;

    use crate::desk::Desk;

    pub fn begin(_app: &AppHandle, _desk: &Arc<Desk>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleep_shows_in_either_clock_and_a_busy_second_is_none() {
        let (monotonic, wall) = (Instant::now(), SystemTime::now());
        let after = |a: u64, b: u64| {
            slept((monotonic, wall), (monotonic + Duration::from_secs(a), wall + Duration::from_secs(b)))
        };
        assert!(!after(1, 1));
        assert!(!after(4, 4));
        assert!(after(1, 3_600), "Linux");
        assert!(after(3_600, 3_600), "Windows");
        assert!(
            !slept((monotonic, wall), (monotonic + TICK, wall - Duration::from_secs(90))),
            "a clock set back"
        );
    }
}
