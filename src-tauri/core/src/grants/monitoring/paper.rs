//! The form of a monitoring visit as paper shows it: what is known is printed, what is found is written in.

use super::schedule::Milestone;
use crate::format::print_day;
use crate::grants::assets::Registered;
use crate::grants::grantee::Grantee;
use crate::grants::handover::certificate;
use crate::grants::papers::{Tongues, signatures};
use crate::selection::papers::{PaperDocument, Part};

/// Room for a few words.
const LINE: &str = "________________________________________________";
/// Room for a figure.
const SHORT: &str = "________";
/// Room within a table.
const CELL: &str = "_______";
/// A box to tick.
const BOX: &str = "[   ]";

/// Rows of staff there is room for.
const STAFF_ROWS: usize = 6;

pub(super) fn compose(
    tongues: &Tongues,
    mut paper: PaperDocument,
    grantee: &Grantee,
    assets: &[Registered],
    waits: Option<Milestone>,
    baseline: Option<(u32, u32)>,
) -> PaperDocument {
    let language = tongues.own().language();
    certificate::heading(tongues, &mut paper, grantee, "grant-visit-form");
    let mut fact = |key: &str, value: String| paper.facts.push((tongues.label(key), value));
    fact("grant-fact-phone", grantee.phone.clone().unwrap_or_default());
    if let Some(one) = waits {
        fact("grant-fact-milestone", format!("{} ({})", one.months, print_day(one.due_on, language)));
    }
    fact("monitoring-field-on", SHORT.repeat(2));
    fact("monitoring-field-companion", LINE.to_owned());
    let yes_no = || format!("{BOX} {}    {BOX} {}", tongues.label("grant-yes"), tongues.label("grant-no"));
    let heads = [
        "grant-head-tag",
        "grant-head-item",
        "seen-field-present",
        "seen-field-in_use",
        "grant-head-condition",
    ];
    let rows = assets.iter().map(|one| {
        let serial = one.asset.serial.as_ref().map(|serial| format!(" ({serial})")).unwrap_or_default();
        vec![
            one.tag.clone().unwrap_or_default(),
            format!("{}{serial}", one.asset.description),
            BOX.to_owned(),
            BOX.to_owned(),
            SHORT.to_owned(),
        ]
    });
    paper.parts.push(Part::Heading(tongues.label("grant-head-assets")));
    paper.parts.push(Part::Table {
        heads: heads.map(|head| tongues.label(head)).to_vec(),
        rows: rows.collect(),
        figures: 0,
    });
    paper.parts.push(Part::Heading(tongues.label("grant-head-business")));
    let before = |known: Option<u32>| known.map_or_else(|| SHORT.to_owned(), |count| count.to_string());
    paper.parts.push(Part::Facts(vec![
        (tongues.label("monitoring-field-operating"), yes_no()),
        (tongues.label("monitoring-field-registered"), yes_no()),
        (tongues.label("monitoring-field-income"), format!("EUR {SHORT}")),
        (tongues.label("monitoring-field-baseline_full_time"), before(baseline.map(|known| known.0))),
        (tongues.label("monitoring-field-baseline_part_time"), before(baseline.map(|known| known.1))),
        (tongues.label("monitoring-field-posts_at_risk"), SHORT.to_owned()),
    ]));
    paper.parts.push(Part::Heading(tongues.label("grant-head-staff")));
    let heads = ["role", "full_time", "seasonal", "informal", "sex", "community", "heads", "hours", "months"];
    let heads = heads.map(|field| tongues.label(&format!("staff-field-{field}"))).to_vec();
    let row = vec![CELL.to_owned(); heads.len()];
    paper.parts.push(Part::Table { heads, rows: vec![row; STAFF_ROWS], figures: 0 });
    paper.parts.push(Part::Text(tongues.label("grant-staff-note")));
    let written =
        |field: &str| (tongues.label(&format!("monitoring-field-{field}")), format!("{LINE} {LINE}"));
    let grades = ["good", "fair", "weak", "failing"]
        .map(|grade| format!("{BOX} {}", tongues.label(&format!("grade-{grade}"))))
        .join("   ");
    paper.parts.push(Part::Facts(vec![
        written("problems"),
        written("help_given"),
        (tongues.label("monitoring-field-grade"), grades),
        written("next_steps"),
    ]));
    paper.signatures =
        signatures(tongues, ["", grantee.name.as_str()], ["grant-signs-visitor", "grant-signs-grantee"]);
    paper
}
