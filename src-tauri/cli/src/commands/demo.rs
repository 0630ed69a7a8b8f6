//! `csp demo`: fills a vault with a sample programme.

use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveTime, TimeDelta};
use csp_core::clock::{Clock, FixedClock, SystemClock};
use csp_core::people::records::ApplicantQuery;
use csp_core::sample::{self, MANAGER, OFFICERS, Sample, SampleOptions};
use csp_core::vault::{Officer, Role, Vault};
use serde_json::json;

use crate::arguments::{Common, Demo};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session;

/// The sample's passphrase where none is given. It protects nobody: everything in it is invented.
const PASSPHRASE: &str = "kosovo sample programme";

pub fn run(common: &Common, demo: &Demo, output: &Output) -> Outcome {
    let dir = session::folder(common)?;
    let options = SampleOptions {
        people: demo.people,
        seed: demo.seed,
        months: demo.months,
        today: SystemClock.today(),
    };
    let new = !Vault::is_in(&dir);
    let given = session::given(common)?;
    let (officer, sample) = if new {
        make(common, &dir, given.as_deref().unwrap_or(PASSPHRASE), &options, output)?
    } else {
        fill(common, &options, output)?
    };
    let folder = dir.display().to_string();
    let shown = (new && given.is_none()).then_some(PASSPHRASE);
    let said = json!({
        "vault": folder,
        "made": new,
        "officer": officer.name,
        "passphrase": shown,
        "people": sample.applicants,
        "applications": sample.applications,
        "agreements": sample.agreements,
    });
    output.say(&said, |words| {
        let [people, applications, agreements] =
            [sample.applicants, sample.applications, sample.agreements].map(|n| n.to_string());
        let args = [
            ("vault", folder.as_str()),
            ("people", &people),
            ("applications", &applications),
            ("agreements", &agreements),
            ("officer", &officer.name),
        ];
        let mut text = words.with("cli-sample-made", &args);
        if let Some(passphrase) = shown {
            text.push('\n');
            text.push_str(&words.with("cli-sample-passphrase", &[("passphrase", passphrase)]));
        }
        text
    })
}

/// A new vault, made and filled on a clock that stands in the past, so that the log tells the same story
/// as the events.
fn make(
    common: &Common,
    dir: &Path,
    passphrase: &str,
    options: &SampleOptions,
    output: &Output,
) -> Outcome<(Officer, Sample)> {
    let start = sample::first_day(options).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(6);
    let clock = Arc::new(FixedClock::at(start));
    let name = common.officer.as_deref().unwrap_or(MANAGER);
    let (vault, manager) = Vault::create(dir, name, Role::ProgrammeManager, passphrase, clock.clone())?;
    vault.mark_sample()?;
    let mut officers = vec![manager.clone()];
    for (name, role) in OFFICERS {
        officers.push(vault.enrol(&manager, name, *role, passphrase)?);
    }
    vault.set_default_officer(&manager)?;
    let made = sample::make(&vault, &officers, options, Some(&clock), &mut |done, of| {
        output.progress(done as u64, of as u64);
    })?;
    vault.lock()?;
    Ok((manager, made))
}

/// A vault that is there already: only a sample, or one in which there is nobody yet, is filled. Real
/// people and invented ones are never mixed.
fn fill(common: &Common, options: &SampleOptions, output: &Output) -> Outcome<(Officer, Sample)> {
    let session = session::open(common, output)?;
    let anybody = ApplicantQuery { limit: Some(1), ..ApplicantQuery::default() };
    if !session.vault.is_sample()? {
        if !csp_core::people::service::applicants(&session.vault, &anybody)?.is_empty() {
            return Err(Refused::new("vault-holds-people"));
        }
        session.vault.mark_sample()?;
    }
    let officers = [session.officer.clone()];
    let made = sample::make(&session.vault, &officers, options, None, &mut |done, of| {
        output.progress(done as u64, of as u64);
    })?;
    Ok((session.officer.clone(), made))
}
