//! `csp agreement show|obligations|say|sign|amend|terminate|summary`.

use std::path::Path;

use csp_core::Problem;
use csp_core::attachments::{self, AttachmentKind, NewAttachment};
use csp_core::grants::agreements::amendments::{self, AmendmentForm};
use csp_core::grants::agreements::ending::{self, AskedBack, EndingForm};
use csp_core::grants::agreements::obligations::{self, ObligationOutcome, Settled};
use csp_core::grants::agreements::page::page;
use csp_core::grants::agreements::signing::{self, Party, Signature, SigningForm, Witness};
use csp_core::grants::agreements::{Particulars, summary};
use csp_core::grants::service;
use csp_core::ids::AttachmentId;
use csp_core::language::Language;
use csp_core::privacy::disclosure::GivenFile;
use csp_core::reference::settings::InLanguages;
use csp_core::vault::Vault;
use serde_json::{Value, json};

use super::agreement::{languages, put, rendered};
use super::agreement_shown::{obligations_json, page_json, text};
use crate::arguments::{AgreementAct, Common, Obligations, Sign};
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::{self, Session};

pub fn run(common: &Common, act: &AgreementAct, output: &Output) -> Outcome {
    let open = session::open(common, output)?;
    let (vault, officer) = (&open.vault, &open.officer);
    match act {
        AgreementAct::Show { application } => {
            let page = page(vault, application)?;
            output.say(&page_json(&page), |words| text(&page, words))
        }
        AgreementAct::Obligations(what) => obligations_of(&open, what, output),
        AgreementAct::Say { application, set, words } => {
            let said = said(vault, application, set, *words)?;
            let done = obligations::set_particulars(vault, officer, application, &said)?;
            let page = page(vault, application)?;
            let mut shown = page_json(&page);
            shown["batch"] = json!(done.change);
            output.say(&shown, |words| text(&page, words))
        }
        AgreementAct::Sign(sign) => signed(&open, sign, output),
        AgreementAct::Amend { application, changes, reason, approve, withdraw, print, language, out } => {
            if let Some(number) = print {
                let (Some(language), Some(out)) = (language, out) else {
                    return Err(Refused::Usage("--language and --out".to_owned()));
                };
                let document = amendments::document(vault, application, *number, &languages(language)?)?;
                let (bytes, given) = rendered(&document)?;
                service::amendment_printed(vault, officer, (application, *number), &document, &given)?;
                let path = put(out, &given.name, &bytes)?;
                let said = json!({
                    "file": path,
                    "number": document.number,
                    "language": language,
                    "content_hash": document.content_hash,
                });
                return output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]));
            }
            let done = if *approve {
                amendments::approve(vault, officer, application)?
            } else if *withdraw {
                amendments::withdraw(vault, officer, application)?
            } else {
                let file = changes.as_deref().ok_or_else(|| Refused::Usage("--changes".to_owned()))?;
                let mut form = form(vault, application, file)?;
                form.reason = reason.clone().unwrap_or_default();
                amendments::draw_up(vault, officer, application, &form)?
            };
            let page = page(vault, application)?;
            let mut shown = page_json(&page);
            shown["amendment"] = json!(done.value);
            shown["batch"] = json!(done.change);
            output.say(&shown, |words| text(&page, words))
        }
        AgreementAct::Terminate { application, reason, decided_by, on, asset, item, return_by } => {
            let form = EndingForm {
                on: *on,
                reason: reason.clone(),
                decided_by: decided_by.clone(),
                assets: AskedBack { assets: asset.clone(), items: item.clone() },
                return_by: *return_by,
            };
            let done = ending::end(vault, officer, application, &form)?;
            let said = json!({ "application": application, "batch": done.change });
            output.say(&said, |words| words.get("cli-agreement-ended"))
        }
        AgreementAct::Summary { application, language, out } => {
            let paper = summary::summary(vault, application, *language)?;
            let bytes = csp_exports::document::render(&paper).map_err(|e| Refused::Problem(e.problem()))?;
            let given = GivenFile::of(&csp_exports::document::file_name(&paper), &bytes);
            service::summary_printed(vault, officer, application, &paper, &given)?;
            let path = put(out, &given.name, &bytes)?;
            let said = json!({
                "file": path,
                "number": paper.number,
                "language": paper.language,
                "content_hash": paper.content_hash,
            });
            output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
        }
    }
}

fn obligations_of(open: &Session, what: &Obligations, output: &Output) -> Outcome {
    let (vault, officer, application) = (&open.vault, &open.officer, &what.application);
    let mut batch = None;
    if let Some(file) = &what.set {
        let promises: Vec<obligations::Promise> = read(file)?;
        batch = obligations::set(vault, officer, application, &promises)?.change;
    }
    let outcomes = [
        (what.met, Some(ObligationOutcome::Met)),
        (what.not_met, Some(ObligationOutcome::NotMet)),
        (what.reopen, None),
    ];
    for (number, outcome) in outcomes {
        let Some(number) = number else { continue };
        let settled =
            Settled { outcome, on: what.on, evidence: what.evidence.clone(), attachment: what.file };
        batch = obligations::settle(vault, officer, application, number, &settled)?.change;
    }
    let page = page(vault, application)?;
    let said = json!({ "obligations": obligations_json(&page), "batch": batch });
    output.say(&said, |words| super::agreement_shown::obligations_text(&page, words))
}

/// What is said in one language laid over what stands in the others.
fn said(vault: &Vault, application: &str, set: &[String], language: Language) -> Outcome<Particulars> {
    let stands = page(vault, application)?.said();
    let mut said = Particulars::default();
    for typed in set {
        let (field, text) =
            typed.split_once('=').ok_or_else(|| Refused::Usage("--set takes FIELD=TEXT".to_owned()))?;
        let mut words: InLanguages = stands.0.get(field.trim()).cloned().unwrap_or_default();
        let place = match language {
            Language::En => &mut words.en,
            Language::Sq => &mut words.sq,
            Language::SrCyrl | Language::SrLatn => &mut words.sr,
        };
        text.trim().clone_into(place);
        said.0.insert(field.trim().to_owned(), words);
    }
    Ok(said)
}

fn read<T: serde::de::DeserializeOwned>(file: &Path) -> Outcome<T> {
    let text = std::fs::read_to_string(file)
        .map_err(|_| Refused::Problem(Problem::new("file-unreadable").at("file")))?;
    serde_json::from_str(&text).map_err(|error| Refused::Usage(format!("{}: {error}", file.display())))
}

/// What an amendment changes: `terms` laid over what stands, all `obligations`, `particulars`.
fn form(vault: &Vault, application: &str, file: &Path) -> Outcome<AmendmentForm> {
    let changes: Value = read(file)?;
    let wrong = |error: serde_json::Error| Refused::Usage(format!("{}: {error}", file.display()));
    let mut form = AmendmentForm::default();
    if let Some(new) = changes.get("terms").and_then(Value::as_object) {
        let mut terms = serde_json::to_value(page(vault, application)?.terms).map_err(wrong)?;
        for (field, value) in new {
            terms[field] = value.clone();
        }
        form.terms = Some(serde_json::from_value(terms).map_err(wrong)?);
    }
    if let Some(new) = changes.get("obligations") {
        form.obligations = Some(serde_json::from_value(new.clone()).map_err(wrong)?);
    }
    if let Some(new) = changes.get("particulars") {
        form.particulars = Some(serde_json::from_value(new.clone()).map_err(wrong)?);
    }
    Ok(form)
}

fn signed(open: &Session, sign: &Sign, output: &Output) -> Outcome {
    let (vault, officer) = (&open.vault, &open.officer);
    let today = vault.read(|reading| Ok(reading.today))?;
    let on = sign.on.unwrap_or(today);
    let mut parties = Vec::new();
    for (party, name, capacity, on) in [
        (Party::Iom, &sign.iom, &sign.iom_capacity, sign.iom_on.unwrap_or(on)),
        (Party::Grantee, &sign.grantee, &sign.grantee_capacity, on),
        (Party::Municipality, &sign.municipality, &sign.municipality_capacity, on),
    ] {
        let Some(name) = name else { continue };
        let grantee = party == Party::Grantee;
        parties.push(Signature {
            party,
            name: name.clone(),
            capacity: capacity.clone(),
            on,
            cannot_write: grantee && sign.cannot_write,
            witnesses: if grantee {
                sign.witness.iter().map(|typed| witness(typed)).collect()
            } else {
                Vec::new()
            },
        });
    }
    let scan = match &sign.scan_file {
        Some(file) => Some(attached(open, sign, file, on)?),
        None => sign.scan,
    };
    let form = SigningForm {
        amendment: sign.amendment,
        version: sign.printed,
        place: sign.place.clone(),
        parties,
        scan,
    };
    let done = signing::sign(vault, officer, &sign.application, &form)?;
    let page = page(vault, &sign.application)?;
    let mut shown = page_json(&page);
    shown["batch"] = json!(done.change);
    output.say(&shown, |words| text(&page, words))
}

fn witness(typed: &str) -> Witness {
    let (name, document) = typed.split_once(';').unwrap_or((typed, ""));
    Witness { name: name.trim().to_owned(), document: document.trim().to_owned() }
}

/// Attaches the scan to the application.
fn attached(open: &Session, sign: &Sign, file: &Path, on: chrono::NaiveDate) -> Outcome<AttachmentId> {
    let unreadable = |_| Refused::Problem(Problem::new("file-unreadable").at("scan_file"));
    let number = page(&open.vault, &sign.application)?.application;
    let record = open.vault.read(|reading| attachments::service::find(reading, &number))?;
    let title = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let new = NewAttachment {
        record,
        kind: AttachmentKind::SignedAgreement,
        title,
        pages: None,
        dated_on: Some(on),
    };
    let mut from = std::fs::File::open(file).map_err(unreadable)?;
    Ok(attachments::service::add(&open.vault, &open.officer, &new, &mut from)?.value)
}
