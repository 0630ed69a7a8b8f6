//! One window on one computer, and what a person does with it.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

use crate::display::Display;
use crate::processes::Running;

/// How long something may take to appear. Generous: a busy machine is no fault of the window.
const PATIENCE: Duration = Duration::from_secs(120);

/// Two windows at once would only take each other's time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

/// A window, and the computer it stands on.
pub struct Desk {
    client: Client,
    name: &'static str,
    home: TempDir,
    driver: Running,
    port: u16,
    display: Display,
    _turn: MutexGuard<'static, ()>,
}

impl Desk {
    /// Opens the window on a computer that knows no vault. `name` begins the names of its photographs.
    pub async fn open(name: &'static str) -> Self {
        let turn = ONE_AT_A_TIME.lock().await;
        build_the_reader();
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("answers"), "").unwrap();
        let display = Display::start();
        // A driver that is still waking up refuses sessions: only this is tried again.
        let mut last = String::new();
        for _ in 0..3 {
            let (driver, port) = start_driver(home.path(), &display);
            match connect(port).await {
                Ok(client) => {
                    return Self { client, name, home, driver, port, display, _turn: turn };
                }
                Err(error) => last = error,
            }
        }
        panic!("the window could not be driven: {last}");
    }

    /// A folder of this computer, made if it is not there.
    pub fn folder(&self, name: &str) -> PathBuf {
        let folder = self.home.path().join(name);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// The person's own folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// What the person will choose in the next dialog of the computer.
    pub fn will_choose(&self, path: &Path) {
        let file = self.home.path().join("answers");
        let waiting = fs::read_to_string(&file).unwrap();
        fs::write(&file, format!("{waiting}{}\n", path.display())).unwrap();
    }

    /// The element of this `data-test`, once it can be seen.
    pub async fn see(&self, test: &str) -> Element {
        self.find(&format!("[data-test=\"{test}\"]")).await
    }

    /// The first element a selector finds, once it can be seen.
    pub async fn find(&self, selector: &str) -> Element {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Ok(element) = self.client.find(Locator::Css(selector)).await
                && self.can_be_seen(&element).await
            {
                return element;
            }
            if Instant::now() > until {
                self.photograph("missing").await;
                panic!("{selector} did not appear; the screen says: {}", self.words().await);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Asked of the page: WebDriver's own question takes the frozen columns of a table for hidden.
    async fn can_be_seen(&self, element: &Element) -> bool {
        let script = "const box = arguments[0].getBoundingClientRect();
                      return arguments[0].checkVisibility({ visibilityProperty: true }) && box.width > 0";
        let Ok(element) = serde_json::to_value(element) else { return false };
        self.client.execute(script, vec![element]).await.is_ok_and(|seen| seen == Value::Bool(true))
    }

    /// Whether an element is there now.
    pub async fn has(&self, test: &str) -> bool {
        let selector = format!("[data-test=\"{test}\"]");
        self.client.find(Locator::Css(&selector)).await.is_ok()
    }

    /// As [`Self::find`], and brought to the middle of the screen, where no bar covers it.
    async fn reach(&self, selector: &str) -> Element {
        let element = self.find(selector).await;
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let place = serde_json::to_value(&element).unwrap();
        // What is being drawn anew is gone, and is told by whoever uses it.
        let _ = self.client.execute(script, vec![place]).await;
        element
    }

    /// Clicks on the element of this `data-test`.
    pub async fn click(&self, test: &str) {
        self.click_on(&format!("[data-test=\"{test}\"]")).await;
    }

    /// Clicks on what a selector finds, once it can be clicked.
    pub async fn click_on(&self, selector: &str) {
        let until = Instant::now() + PATIENCE;
        loop {
            let element = self.reach(selector).await;
            // What cannot be pressed yet is waited for, as a person would: a click on it does nothing and no harm.
            let ready = element.is_enabled().await.unwrap_or(false);
            // What is being drawn anew may be gone by the time of the click.
            let clicked = if ready { element.click().await.map_err(Some) } else { Err(None) };
            match clicked {
                Ok(()) => return,
                Err(error) if Instant::now() > until => panic!("{selector} cannot be clicked: {error:?}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Types into a field in place of what stands there.
    pub async fn type_into(&self, test: &str, text: &str) {
        let element = self.reach(&format!("[data-test=\"{test}\"]")).await;
        element.clear().await.unwrap();
        if text.is_ascii() {
            return element.send_keys(text).await.unwrap();
        }
        // The keyboard of a bare X server has no other letters: they are put in as an input method would.
        let script = "arguments[0].focus(); return document.execCommand('insertText', false, arguments[1])";
        let element = serde_json::to_value(element).unwrap();
        let typed = self.client.execute(script, vec![element, Value::from(text)]).await.unwrap();
        assert_eq!(typed, Value::Bool(true), "{text} could not be put into {test}");
    }

    /// Presses Ctrl+L, wherever the keyboard stands.
    pub async fn lock_by_key(&self) {
        let keys = "\u{e009}l\u{e000}";
        let element = self.client.active_element().await.unwrap();
        element.send_keys(keys).await.unwrap();
    }

    /// From now on the vault locks after so many seconds without anybody at the keyboard.
    pub fn locks_when_idle_for(&self, seconds: u64) {
        fs::write(self.home.path().join("idle"), seconds.to_string()).unwrap();
    }

    /// Chooses from a list by the value behind the words.
    pub async fn choose(&self, test: &str, value: &str) {
        let until = Instant::now() + PATIENCE;
        loop {
            // What is being drawn anew may not take a choice yet.
            let list = self.reach(&format!("[data-test=\"{test}\"]")).await;
            match list.select_by_value(value).await {
                Ok(()) => return,
                Err(error) if Instant::now() > until => panic!("{test} does not take {value}: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// The words of the element of this `data-test`.
    pub async fn text(&self, test: &str) -> String {
        self.text_of(&format!("[data-test=\"{test}\"]")).await
    }

    /// The words of the first element a selector finds.
    pub async fn text_of(&self, selector: &str) -> String {
        let element = serde_json::to_value(self.find(selector).await).unwrap();
        let words = self.client.execute("return arguments[0].innerText", vec![element]).await.unwrap();
        words.as_str().unwrap_or_default().trim().to_owned()
    }

    /// An attribute of the element of this `data-test`.
    pub async fn attribute(&self, test: &str, name: &str) -> String {
        self.see(test).await.attr(name).await.unwrap().unwrap_or_default()
    }

    /// How many elements a selector finds now.
    pub async fn count(&self, selector: &str) -> usize {
        self.client.find_all(Locator::Css(selector)).await.unwrap().len()
    }

    /// Waits until something is true of the page, told by a piece of JavaScript.
    pub async fn until(&self, what: &str, script: &str) {
        let until = Instant::now() + PATIENCE;
        while self.client.execute(script, vec![]).await.unwrap() != Value::Bool(true) {
            if Instant::now() > until {
                self.photograph("waiting").await;
                panic!("waited in vain until {what}; the screen says: {}", self.words().await);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What a piece of JavaScript says of the page.
    pub async fn ask(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// What a piece of JavaScript says later, by calling its first argument.
    pub async fn ask_later(&self, script: &str) -> Value {
        self.client.execute_async(script, vec![]).await.unwrap()
    }

    /// How many windows there are.
    pub async fn windows(&self) -> usize {
        self.client.windows().await.unwrap().len()
    }

    /// Calls a command as a script in the page would, past our own code, without what it needs: `answered`,
    /// or `refused: ` and the code or text of the refusal.
    pub async fn command(&self, name: &str) -> String {
        let script = "const [name, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(name, {}).then(
                () => done('answered'),
                (why) => done('refused: ' + (why?.code ?? why)))";
        let answer = self.client.execute_async(script, vec![Value::from(name)]).await.unwrap();
        answer.as_str().unwrap_or_default().to_owned()
    }

    /// Everything the screen says.
    pub async fn words(&self) -> String {
        let words = self.client.execute("return document.body.innerText", vec![]).await;
        words.ok().and_then(|words| words.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// A picture of the screen, for looking at it afterwards: `target/journeys/<journey>-<name>.png`.
    pub async fn photograph(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("journeys");
        fs::create_dir_all(&folder).unwrap();
        // What has just changed is in the picture only once it has been drawn.
        let drawn = "const done = arguments[0];
                     requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))";
        let _ = self.client.execute_async(drawn, vec![]).await;
        if let Ok(picture) = self.client.screenshot().await {
            fs::write(folder.join(format!("{}-{name}.png", self.name)), picture).unwrap();
        }
    }

    /// Closes the window for now: another program may have the vault until [`Self::come_back`].
    pub async fn leave(&self) {
        self.client.clone().close().await.unwrap();
    }

    /// Opens the window again, on the same computer.
    pub async fn come_back(&mut self) {
        let mut last = String::new();
        for _ in 0..3 {
            match connect(self.port).await {
                Ok(client) => return self.client = client,
                Err(error) => last = error,
            }
            (self.driver, self.port) = start_driver(self.home.path(), &self.display);
        }
        panic!("the window could not be driven again: {last}");
    }

    /// Closes the window.
    pub async fn close(self) {
        self.client.clone().close().await.unwrap();
    }
}

/// Starts WebKitWebDriver on a computer of its own: home, folders, message bus.
fn start_driver(home: &Path, display: &Display) -> (Running, u16) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "WebKitWebDriver", "--host=127.0.0.1", &format!("--port={port}")]);
    command.env("DISPLAY", &display.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
    command.env("HOME", home).env("XDG_RUNTIME_DIR", home).env("TMPDIR", home);
    for (variable, folder) in [
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_STATE_HOME", ".local/state"),
    ] {
        command.env(variable, home.join(folder));
    }
    command.env_remove("CSP_VAULT").env_remove("CSP_PASSPHRASE");
    command.env("CSP_JOURNEY_ANSWERS", home.join("answers"));
    command.env("CSP_JOURNEY_IDLE", home.join("idle"));
    command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("NO_AT_BRIDGE", "1").env("LC_ALL", "C.UTF-8");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    (Running::start(&mut command, "dbus, webkit2gtk-driver"), port)
}

async fn connect(port: u16) -> Result<Client, String> {
    let address = format!("http://127.0.0.1:{port}");
    let until = Instant::now() + Duration::from_secs(20);
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        if Instant::now() > until {
            return Err("WebKitWebDriver does not listen (package webkit2gtk-driver)".to_owned());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let window = json!({ "binary": env!("CARGO_BIN_EXE_csp-desk"), "args": [] });
    let capabilities = json!({ "webkitgtk:browserOptions": window });
    let capabilities = capabilities.as_object().cloned().unwrap_or_default();
    let connecting =
        async { ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await };
    match tokio::time::timeout(Duration::from_secs(60), connecting).await {
        Ok(Ok(client)) => Ok(client),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("no session within a minute".to_owned()),
    }
}

/// The window reads foreign files through `csp`, which stands beside it.
fn build_the_reader() {
    let csp = Path::new(env!("CARGO_BIN_EXE_csp-desk")).with_file_name("csp");
    if !csp.exists() {
        let built = Command::new(env!("CARGO")).args(["build", "--quiet", "--package", "csp-cli"]).status();
        assert!(built.is_ok_and(|status| status.success()), "csp could not be built");
    }
}
