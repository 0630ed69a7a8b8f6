//! `csp visit photo | form | route`: what is kept and printed of verification visits.

use std::path::Path;

use chrono::NaiveDate;
use csp_core::files;
use csp_core::papers::languages;
use csp_core::selection::visits::{Coordinates, paper, photos};
use serde_json::json;

use super::agreement::unwritable;
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::Session;

pub fn photo(
    open: &Session,
    application: &str,
    file: &Path,
    title: Option<&str>,
    output: &Output,
) -> Outcome {
    // This very program is the reader: it was started as `csp`, so its own path is the right one.
    let csp = std::env::current_exe().map_err(|_| csp_reading::Refusal::NoReader)?;
    let photo = csp_reading::photos::photo_in_child(&csp, file, photos::side(&open.vault)?)?;
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let title = title.map_or(name, str::to_owned);
    let written = photos::add(&open.vault, &open.officer, application, &photo, &title)?;
    let kept = written.value;
    let degrees = |place: Coordinates| {
        [place.latitude_micro, place.longitude_micro].map(|micro| f64::from(micro) / 1_000_000.0)
    };
    let warnings: Vec<&str> = kept.warnings.iter().map(|one| one.code.as_str()).collect();
    let said = json!({
        "id": kept.attachment,
        "bytes": photo.jpeg.len(),
        "taken_on": photo.taken_on,
        "proposed": kept.proposed.map(degrees),
        "warnings": warnings,
        "batch": written.change,
    });
    output.say(&said, |words| {
        let mut lines = vec![words.get("cli-visit-photo")];
        if let Some(place) = kept.proposed {
            let latitude = Coordinates::degrees(place.latitude_micro);
            let longitude = Coordinates::degrees(place.longitude_micro);
            let args = [("latitude", latitude.as_str()), ("longitude", longitude.as_str())];
            lines.push(words.with("cli-visit-proposed", &args));
        }
        lines.extend(kept.warnings.iter().map(|one| words.problem(one).0));
        lines.join("\n")
    })
}

pub fn form(open: &Session, application: &str, language: &str, out: &Path, output: &Output) -> Outcome {
    let languages = languages(language).map_err(|e| Refused::Problem(e.problem()))?;
    let paper = paper::form(&open.vault, application, &languages)?;
    let bytes = csp_exports::visits::form(&paper).map_err(|e| Refused::Problem(e.problem()))?;
    write(out, &csp_exports::visits::form_name(&paper), &bytes, 1, &paper.content_hash, output)
}

pub fn route(
    open: &Session,
    call: Option<&str>,
    on: NaiveDate,
    language: &str,
    out: &Path,
    output: &Output,
) -> Outcome {
    let languages = languages(language).map_err(|e| Refused::Problem(e.problem()))?;
    let paper = paper::route(&open.vault, call, on, &languages)?;
    let bytes = csp_exports::visits::route(&paper).map_err(|e| Refused::Problem(e.problem()))?;
    let name = csp_exports::visits::route_name(&paper);
    write(out, &name, &bytes, paper.forms.len(), &paper.list.content_hash, output)
}

fn write(out: &Path, name: &str, bytes: &[u8], visits: usize, hash: &str, output: &Output) -> Outcome {
    files::make_folder(out).map_err(|e| unwritable(&e))?;
    let file = out.join(name);
    files::replace(&file, bytes).map_err(|e| unwritable(&e))?;
    let path = file.display().to_string();
    let said = json!({ "file": path, "visits": visits, "content_hash": hash });
    output.say(&said, |words| words.with("cli-file-written", &[("file", &path)]))
}
