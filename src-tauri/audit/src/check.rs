//! The check of a package: every line, the walk along the chain, and the package's own end.

use std::collections::BTreeMap;
use std::io::BufRead;

use csp_chain::change::Op;
use csp_chain::digest::Digest;
use csp_chain::package::{Closing, FORMAT, Line, Opening};
use csp_chain::signature::verifies;
use csp_chain::{Finding, Head, Id, Rights, Seen, Walk, hex};

/// What the auditor knows from paper.
#[derive(Default)]
pub struct Known {
    pub heads: Vec<Head>,
    pub founder: Option<String>,
}

/// Something that is wrong with the package.
pub enum Fault {
    /// With a change or the chain.
    Chain(Finding),
    /// It is no audit package, or of another format.
    Format,
    /// A line, counted from 1, cannot be understood.
    Line(u64),
    /// The last line is missing: the file was cut off.
    Cut,
    /// Something stands after the last line.
    Beyond,
    /// It is not as it was made: the digest or the counts of its end differ.
    Digest,
    /// The officer whom it names did not sign it.
    Signature,
    /// The chain does not end where the package says.
    End,
    /// The founder is not the one the package names.
    Founder,
    /// The founder is not the one known from paper.
    FounderOnPaper,
}

/// What was checked and found.
#[derive(Default)]
pub struct Checked {
    pub opening: Option<Opening>,
    pub seen: Option<Seen>,
    /// How many changes each officer signed, by their name.
    pub by: BTreeMap<String, u64>,
    pub findings: Vec<Fault>,
}

/// Checks a package.
pub fn check(reader: impl BufRead, known: Known) -> Checked {
    let mut checked = Checked::default();
    let mut lines = reader.lines();
    let Some((opening, first)) = lines.next().and_then(Result::ok).and_then(|line| {
        Some((serde_json::from_str::<Opening>(&line).ok().filter(|opening| opening.format == FORMAT)?, line))
    }) else {
        checked.findings.push(Fault::Format);
        return checked;
    };
    let (Some(vault), Some(head)) = (hex::uuid(&opening.vault), Head::read(&opening.head)) else {
        checked.findings.push(Fault::Line(1));
        return checked;
    };
    let rights = Rights::shipped();
    let recovery = opening.recovery.iter().filter_map(|public| hex::decode(public)).collect();
    let mut walk = Walk::new(vault, &rights, recovery, known.heads);
    let mut digest = Digest::of(FORMAT).text(&first);
    let mut names = BTreeMap::new();
    let mut closing = None;
    for (number, line) in (2..).zip(lines) {
        let Ok(line) = line else {
            checked.findings.push(Fault::Line(number));
            break;
        };
        if closing.is_some() {
            checked.findings.push(Fault::Beyond);
            break;
        }
        if let Ok(end) = serde_json::from_str::<Closing>(&line) {
            closing = Some(end);
            continue;
        }
        digest = digest.text(&line);
        let taken = serde_json::from_str(&line).ok().and_then(|line: Line| {
            take(&mut walk, vault, &line)?;
            learn(&mut names, &line);
            *checked.by.entry(line.officer).or_default() += 1;
            Some(())
        });
        if taken.is_none() {
            checked.findings.push(Fault::Line(number));
        }
    }
    let maker = hex::uuid(&opening.made_by).and_then(|id| walk.signing_public(id).map(<[u8]>::to_vec));
    let seen = walk.finish();
    check_end(&mut checked, closing, digest.finish(), maker.as_deref(), &seen);
    if seen.head != head {
        checked.findings.push(Fault::End);
    }
    check_founder(&mut checked, &opening, &seen, known.founder.as_deref());
    checked.findings.extend(seen.findings.iter().cloned().map(Fault::Chain));
    checked.by = checked.by.into_iter().map(|(id, count)| (names.remove(&id).unwrap_or(id), count)).collect();
    (checked.opening, checked.seen) = (Some(opening), Some(seen));
    checked
}

/// Gives a change to the walk; nothing when it cannot be understood.
fn take(walk: &mut Walk<'_>, vault: Id, line: &Line) -> Option<()> {
    let (hash, signature) = (hex::decode(&line.hash)?, hex::decode(&line.signature)?);
    let mut ops = Vec::with_capacity(line.ops.len());
    for (_, record, _, _, commitment) in &line.ops {
        let commitment = commitment.as_deref().map_or(Some(None), |text| hex::decode(text).map(Some))?;
        ops.push((hex::decode(record)?, commitment));
    }
    walk.begin(line.header(vault)?, ops.len());
    for ((table, _, kind, fields, _), (record, commitment)) in line.ops.iter().zip(&ops) {
        walk.op(&Op { table, record, kind, fields, commitment: commitment.as_deref() });
    }
    walk.end(&hash, &signature);
    Some(())
}

/// The officers' names, for the reader.
fn learn(names: &mut BTreeMap<String, String>, line: &Line) {
    for (table, record, kind, fields, _) in &line.ops {
        if table == "officer" && kind == "insert" {
            let fields: serde_json::Value = serde_json::from_str(fields).unwrap_or_default();
            let name = fields.get("name").and_then(serde_json::Value::as_str);
            let id = hex::uuid(record).map(|id| hex::uuid_text(&id));
            names.extend(id.zip(name.map(str::to_owned)));
        }
    }
}

fn check_end(
    checked: &mut Checked,
    closing: Option<Closing>,
    digest: [u8; 32],
    maker: Option<&[u8]>,
    seen: &Seen,
) {
    let Some(closing) = closing else { return checked.findings.push(Fault::Cut) };
    if closing.digest != hex::encode(&digest)
        || (closing.changes, closing.records) != (seen.changes, seen.records)
    {
        checked.findings.push(Fault::Digest);
    }
    let signature = hex::decode(&closing.signature).unwrap_or_default();
    if !maker.is_some_and(|public| verifies(public, &digest, &signature)) {
        checked.findings.push(Fault::Signature);
    }
}

fn check_founder(checked: &mut Checked, opening: &Opening, seen: &Seen, on_paper: Option<&str>) {
    let bare = |print: &str| print.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    let founder = seen.founder.as_deref().map(bare).unwrap_or_default();
    if bare(&opening.founder) != founder {
        checked.findings.push(Fault::Founder);
    }
    if on_paper.is_some_and(|print| bare(print) != founder) {
        checked.findings.push(Fault::FounderOnPaper);
    }
}
