//! Links a CSV whose column `person` says who is who, and prints precision, recall and F1 at several
//! thresholds, the shipped one among them, with time and wrong pairs:
//! `link_csv FILE.csv [--without COLUMN]... [--show N]`.

use std::collections::HashMap;
use std::io::Write;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use csp_linking::link::{Day, LIKELY, Record, Records, Sex, Watch, link};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("which file?")?;
    let (mut without, mut show) = (Vec::new(), 0_usize);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--without" => without.push(arguments.next().ok_or("which column?")?),
            "--show" => show = arguments.next().ok_or("how many?")?.parse()?,
            other => return Err(format!("{other}?").into()),
        }
    }
    let mut out = std::io::stdout().lock();
    let mut reader = csv::Reader::from_path(file)?;
    let header: HashMap<String, usize> =
        reader.headers()?.iter().enumerate().map(|(i, name)| (name.to_owned(), i)).collect();
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    let started = Instant::now();
    let mut records = Records::new();
    let mut persons: Vec<String> = Vec::new();
    let get = |row: &csv::StringRecord, name: &str| -> String {
        if without.iter().any(|w| w == name) {
            return String::new();
        }
        header.get(name).and_then(|i| row.get(*i)).unwrap_or("").to_owned()
    };
    let mut texts = Vec::new();
    for row in &rows {
        if !get(row, "bad").is_empty() {
            continue;
        }
        let field = |name| get(row, name);
        let birth = field("birth");
        let mut date = birth.split('-');
        let mut part = || date.next().and_then(|d| d.parse::<u16>().ok());
        let birth = match (part(), part(), part()) {
            (Some(year), Some(month), Some(day)) => {
                Some(Day { year, month: u8::try_from(month)?, day: u8::try_from(day)? })
            }
            _ => None,
        };
        let [given, family, full, number, phone, house, address, settlement, postcode, municipality] = [
            "given",
            "family",
            "full",
            "pid",
            "phone",
            "house",
            "address",
            "settlement",
            "postcode",
            "municipality",
        ]
        .map(field);
        records.push(&Record {
            given: &given,
            family: &family,
            full: &full,
            sex: match field("sex").as_str() {
                "f" => Some(Sex::Female),
                "m" => Some(Sex::Male),
                _ => None,
            },
            birth,
            number: &number,
            phones: [&phone, ""],
            house: &house,
            address: &address,
            settlement: &settlement,
            postcode: &postcode,
            municipality: &municipality,
            ..Record::default()
        });
        persons.push(field("person"));
        texts.push(row.iter().collect::<Vec<_>>().join("|"));
    }
    let read = started.elapsed();
    let cancel = AtomicBool::new(false);
    let linkage = link(&records, 0.001, &mut Watch { progress: &mut |_| {}, cancel: &cancel })?;
    writeln!(out, "{} records, read {read:.1?}, all {:.1?}", records.len(), started.elapsed())?;
    let mut sizes: HashMap<&str, u64> = HashMap::new();
    for person in persons.iter().filter(|p| !p.is_empty()) {
        *sizes.entry(person).or_default() += 1;
    }
    let true_pairs: u64 = sizes.values().map(|n| n * (n - 1) / 2).sum();
    let is_true =
        |a: u32, b: u32| persons[a as usize] == persons[b as usize] && !persons[a as usize].is_empty();
    for threshold in [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, LIKELY, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] {
        let taken = linkage.pairs.iter().filter(|p| p.judgement.probability >= threshold);
        let (mut met, mut wrong) = (0_u64, 0_u64);
        for pair in taken {
            if is_true(pair.a, pair.b) { met += 1 } else { wrong += 1 }
        }
        #[allow(clippy::cast_precision_loss, reason = "counts")]
        let (p, r) = (met as f64 / (met + wrong).max(1) as f64, met as f64 / true_pairs.max(1) as f64);
        let shipped = if (threshold - LIKELY).abs() < 1e-9 { "  <- shipped" } else { "" };
        writeln!(
            out,
            "{threshold:.2}: precision {p:.5} recall {r:.5} F1 {:.5} (wrong {wrong}, missed {}){shipped}",
            2.0 * p * r / (p + r),
            true_pairs - met
        )?;
    }
    let mut wrong = linkage.pairs.iter().filter(|p| p.judgement.probability >= LIKELY && !is_true(p.a, p.b));
    for pair in wrong.by_ref().take(show) {
        writeln!(
            out,
            "WRONG {:.3}\n  {}\n  {}",
            pair.judgement.probability, texts[pair.a as usize], texts[pair.b as usize]
        )?;
    }
    let found: std::collections::HashSet<(u32, u32)> =
        linkage.pairs.iter().filter(|p| p.judgement.probability >= LIKELY).map(|p| (p.a, p.b)).collect();
    let mut by_person: HashMap<&str, Vec<u32>> = HashMap::new();
    for (place, person) in (0_u32..).zip(&persons).filter(|(_, p)| !p.is_empty()) {
        by_person.entry(person).or_default().push(place);
    }
    let mut left = show;
    let mut groups: Vec<_> = by_person.into_values().collect();
    groups.sort();
    for group in groups {
        for (i, a) in group.iter().enumerate() {
            for b in &group[i + 1..] {
                if left > 0 && !found.contains(&(*a, *b)) {
                    left -= 1;
                    let known = linkage.pairs.iter().find(|p| (p.a, p.b) == (*a, *b));
                    let (p, r) =
                        known.map_or((0.0, 0.0), |p| (p.judgement.probability, p.judgement.relatives));
                    writeln!(
                        out,
                        "MISSED {p:.3} relatives {r:.3}\n  {}\n  {}",
                        texts[*a as usize], texts[*b as usize]
                    )?;
                    for e in linkage.evidence(&records, *a, *b) {
                        write!(out, "   {} {} {:.1};", e.field.code(), e.agreement.code(), e.bits)?;
                    }
                    writeln!(out)?;
                }
            }
        }
    }
    Ok(())
}
