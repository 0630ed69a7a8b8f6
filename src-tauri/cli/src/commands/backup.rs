//! `csp backup`, `csp backups`, `csp restore`.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use csp_core::clock::{SystemClock, stored_moment};
use csp_core::vault::RecoveryKey;
use csp_core::vault::backup::{self, Header, Key, Listed, Lost, Reason, Standing};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Backup, Backups, Common, Restore};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session::{self, Secret};
use crate::table::{Side, table};

/// Makes a backup in a folder, else in the vault's own.
pub fn make(common: &Common, args: &Backup, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let own = backup::own_folder(session.vault.dir());
    let folder = args.folder.as_deref().unwrap_or(&own);
    if !is_on_a_stick(folder) {
        // One that cannot be made is told by the backup itself.
        let _ = csp_core::files::make_folder(folder);
    }
    let made = backup::make(&session.vault, folder, Reason::Asked, &mut |done, of| {
        output.progress(done, of);
        ControlFlow::Continue(())
    })?;
    let file = made.file.display().to_string();
    let mut said = header_json(&made.header);
    insert(&mut said, json!({ "file": file, "bytes": made.bytes, "thinned": made.thinned }));
    output.say(&said, |words| {
        let mut args = header_args(&made.header);
        args.extend([("file", file.clone()), ("size", size(made.bytes))]);
        with(words, "cli-backup-made", &args)
    })
}

/// Whether a folder lies where sticks and shares appear: when it is not there, the stick is not, and a folder
/// of that name on the computer's own disk would only look like a second copy.
fn is_on_a_stick(folder: &Path) -> bool {
    ["/media", "/run/media", "/mnt", "/Volumes"].iter().any(|place| folder.starts_with(place))
}

/// Lists the backups in a folder, else in the vault's own. Nothing is unlocked.
pub fn list(common: &Common, args: &Backups, output: &Output) -> Outcome {
    let folder = match &args.folder {
        Some(folder) => folder.clone(),
        None => backup::own_folder(&session::folder(common)?),
    };
    let listed = backup::list(&folder)?;
    let said: Vec<Value> = listed.iter().map(listed_json).collect();
    output.say(&Value::Array(said), |words| {
        if listed.is_empty() {
            let folder = folder.display().to_string();
            return words.with("cli-backups-none", &[("folder", &folder)]);
        }
        listed_text(&listed, words)
    })
}

/// Restores a backup, or says what that would mean.
pub fn restore(common: &Common, args: &Restore, output: &Output) -> Outcome {
    let recovery = recovery_key(args, output)?;
    let passphrase = if recovery.is_some() { None } else { Some(session::passphrase(common, output)?) };
    let key = match (&recovery, &passphrase) {
        (Some(recovery), _) => Key::Recovery(recovery),
        (None, passphrase) => Key::Passphrase {
            officer: common.officer.as_deref(),
            passphrase: passphrase.as_ref().map_or("", |passphrase| passphrase.as_str()),
        },
    };
    session::warn_of_place(&args.to, output);
    if args.preview { preview(args, key, output) } else { put_in_place(args, key, output) }
}

fn preview(args: &Restore, key: Key<'_>, output: &Output) -> Outcome {
    let seen = backup::preview(&args.file, key, Standing::Folder(&args.to))?;
    let mut said = header_json(&seen.header);
    insert(&mut said, json!({ "lost": seen.lost.as_ref().map(lost_json), "unknown": seen.unknown }));
    output.say(&said, |words| {
        let says = with(words, "cli-backup-says", &header_args(&seen.header));
        let folder = args.to.display().to_string();
        let lost = match (&seen.lost, seen.unknown) {
            (_, true) => words.with("cli-restore-unknown", &[("folder", &folder)]),
            (None, false) => words.with("cli-restore-nothing-there", &[("folder", &folder)]),
            (Some(lost), false) => lost_text(lost, &args.to, words),
        };
        format!("{says}\n{lost}")
    })
}

fn put_in_place(args: &Restore, key: Key<'_>, output: &Output) -> Outcome {
    let restored =
        backup::restore(&args.file, &args.to, key, args.replace, Arc::new(SystemClock), &mut |done, of| {
            output.progress(done, of);
            ControlFlow::Continue(())
        })?;
    let shown = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
    let (replaced, aside) = (shown(&restored.replaced), shown(&restored.put_aside));
    let mut said = json!({
        "vault": restored.vault.display().to_string(),
        "device": restored.device,
        "signed": restored.begun,
        "replaced": replaced,
        "put_aside": aside,
        "lost": restored.lost.as_ref().map(lost_json),
    });
    insert(&mut said, json!({ "backup": header_json(&restored.header) }));
    output.say(&said, |words| {
        let folder = restored.vault.display().to_string();
        let mut text = words.with("cli-restored", &[("folder", &folder), ("device", &restored.device)]);
        for (key, name, path) in
            [("cli-restored-replaced", "file", &replaced), ("cli-restored-aside", "folder", &aside)]
        {
            if let Some(path) = path {
                text.push('\n');
                text.push_str(&words.with(key, &[(name, path)]));
            }
        }
        if !restored.begun {
            text.push('\n');
            text.push_str(&words.get("cli-restored-recovery"));
        }
        text
    })
}

/// The recovery key from a file, the environment, or typed; none where a passphrase is to be used.
fn recovery_key(args: &Restore, output: &Output) -> Outcome<Option<RecoveryKey>> {
    if args.recovery_key_file.is_none() && !args.recovery_key {
        return Ok(None);
    }
    let text = session::secret(Secret::RecoveryKey, args.recovery_key_file.as_deref(), output)?;
    Ok(Some(RecoveryKey::read(&text)?))
}

fn header_json(header: &Header) -> Value {
    json!({
        "vault_id": header.vault,
        "made_at": stored_moment(header.made_at),
        "reason": header.reason,
        "program": header.program,
        "schema": header.schema,
        "sample": header.sample,
        "device": header.device,
        "sequence": header.sequence,
        "hash": header.hash,
        "last_change_at": stored_moment(header.moment),
        "applicants": header.counts.applicants,
        "applications": header.counts.applications,
        "agreements": header.counts.agreements,
        "changes": header.counts.changes,
    })
}

fn listed_json(listed: &Listed) -> Value {
    let place = json!({ "file": listed.file.display().to_string(), "bytes": listed.bytes });
    let mut said = match &listed.header {
        Ok(header) => header_json(header),
        Err(problem) => json!({ "error": problem.code }),
    };
    insert(&mut said, place);
    said
}

fn lost_json(lost: &Lost) -> Value {
    let days: Vec<Value> = lost
        .days
        .iter()
        .map(|day| json!({ "day": day.day, "action": day.action.code(), "changes": day.changes }))
        .collect();
    json!({ "changes": lost.changes, "since": lost.since.map(stored_moment), "days": days })
}

fn insert(said: &mut Value, more: Value) {
    if let (Some(said), Value::Object(more)) = (said.as_object_mut(), more) {
        said.extend(more);
    }
}

fn listed_text(listed: &[Listed], words: &Words) -> String {
    let headings = ["moment", "size", "why", "applicants", "applications", "agreements", "change", "file"]
        .map(|name| {
            let side = if ["moment", "why", "file"].contains(&name) { Side::Left } else { Side::Right };
            (words.get(&format!("cli-backup-{name}")), side)
        });
    let headings = headings.each_ref().map(|(heading, side)| (heading.as_str(), *side));
    let rows: Vec<Vec<String>> = listed
        .iter()
        .map(|listed| {
            let name = listed.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match &listed.header {
                Ok(header) => vec![
                    header.made_at.format("%d.%m.%Y %H:%M").to_string(),
                    size(listed.bytes),
                    words.get(&format!("backup-why-{}", header.reason)),
                    header.counts.applicants.to_string(),
                    header.counts.applications.to_string(),
                    header.counts.agreements.to_string(),
                    header.sequence.to_string(),
                    name,
                ],
                Err(problem) => {
                    let (text, _) = words.problem(problem);
                    vec![
                        text,
                        size(listed.bytes),
                        String::new(),
                        String::new(),
                        String::new(),
                        String::new(),
                        String::new(),
                        name,
                    ]
                }
            }
        })
        .collect();
    table(&headings, &rows)
}

fn lost_text(lost: &Lost, to: &Path, words: &Words) -> String {
    let folder = to.display().to_string();
    if lost.changes == 0 {
        return words.with("cli-restore-nothing-lost", &[("folder", &folder)]);
    }
    let mut text = words.counted_with("cli-restore-lost", lost.changes, &[("folder", &folder)]);
    for day in &lost.days {
        let action = match day.action.known() {
            Some(action) => words.get(&format!("action-{action}")),
            None => day.action.code().to_owned(),
        };
        text.push_str(&format!("\n  {}  {:5}  {action}", day.day.format("%d.%m.%Y"), day.changes));
    }
    text
}

fn header_args(header: &Header) -> Vec<(&'static str, String)> {
    vec![
        ("moment", header.made_at.format("%d.%m.%Y %H:%M UTC").to_string()),
        ("last", header.moment.format("%d.%m.%Y %H:%M UTC").to_string()),
        ("program", header.program.clone()),
        ("device", header.device.clone()),
        ("sequence", header.sequence.to_string()),
        ("applicants", header.counts.applicants.to_string()),
        ("applications", header.counts.applications.to_string()),
        ("agreements", header.counts.agreements.to_string()),
    ]
}

fn with(words: &Words, key: &str, args: &[(&str, String)]) -> String {
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    words.with(key, &args)
}

/// A file's size as people write it.
fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        format!("{} KB", bytes.div_ceil(1000))
    } else {
        format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
    }
}
