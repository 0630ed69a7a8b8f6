//! Judges labelled pairs of names: `name_pairs FILE.csv` with the columns a, b, same (1 or 0), and
//! optionally kind. Prints precision, recall and F1 at the shipped threshold, and what was judged wrongly.

use std::collections::BTreeMap;
use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("which file?")?;
    let mut out = std::io::stdout().lock();
    let (mut met, mut missed, mut wrong) = (0_u32, 0_u32, 0_u32);
    let mut kinds: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for row in csv::Reader::from_path(file)?.records() {
        let row = row?;
        let (a, b, same) = (&row[0], &row[1], &row[2] == "1");
        let judged = csp_linking::names::similarity(a, b);
        let kind = kinds.entry(row.get(3).unwrap_or("").to_owned()).or_default();
        kind.1 += 1;
        match (same, judged.same) {
            (true, true) => met += 1,
            (true, false) => missed += 1,
            (false, true) => wrong += 1,
            (false, false) => {}
        }
        if same != judged.same {
            kind.0 += 1;
            if kind.0 <= 12 {
                writeln!(
                    out,
                    "{}: {a} | {b} | {:.3} {:?}",
                    row.get(3).unwrap_or(""),
                    judged.score,
                    judged.reasons
                )?;
            }
        }
    }
    for (kind, (wrong, of)) in kinds {
        writeln!(out, "{kind}: {wrong} wrong of {of}")?;
    }
    let (p, r) = (f64::from(met) / f64::from(met + wrong), f64::from(met) / f64::from(met + missed));
    writeln!(out, "precision {p:.4} recall {r:.4} F1 {:.4}", 2.0 * p * r / (p + r))?;
    Ok(())
}
