//! Links made-up registers of any size and prints time, memory, precision and recall:
//! `scale PEOPLE [SEED] [SETTLEMENTS]`. One thread does everything.

#[path = "../tests/made/mod.rs"]
#[allow(clippy::unwrap_used, dead_code, missing_docs, reason = "made-up data, shared with the tests")]
mod made;

use std::collections::HashMap;
use std::io::Write;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use csp_linking::link::{LIKELY, Records, Watch, link};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let people: usize = arguments.next().ok_or("how many?")?.parse()?;
    let seed: u64 = arguments.next().map_or(Ok(7), |s| s.parse())?;
    let places: usize = arguments.next().map_or(Ok(1500), |s| s.parse())?;
    let mut out = std::io::stdout().lock();
    let made = made::registers(seed, people, 15, places);
    let persons: Vec<u32> = made.iter().map(|m| u32::try_from(m.person)).collect::<Result<_, _>>()?;
    let started = Instant::now();
    let mut records = Records::new();
    for one in &made {
        one.push(&mut records);
    }
    drop(made);
    writeln!(out, "{} records taken in within {:.1?}", records.len(), started.elapsed())?;
    let cancel = AtomicBool::new(false);
    let linkage = link(
        &records,
        0.05,
        &mut Watch {
            progress: &mut |share| {
                let _ = writeln!(std::io::stderr(), "{:3.0} % {:.1?}", share * 100.0, started.elapsed());
            },
            cancel: &cancel,
        },
    )?;
    let took = started.elapsed();
    let mut sizes: HashMap<u32, u64> = HashMap::new();
    for person in &persons {
        *sizes.entry(*person).or_default() += 1;
    }
    let all: u64 = sizes.values().map(|n| n * (n - 1) / 2).sum();
    for threshold in [0.1, 0.3, LIKELY, 0.7, 0.9, 0.99] {
        let (mut met, mut wrong) = (0_u64, 0_u64);
        for pair in linkage.pairs.iter().filter(|p| p.judgement.probability >= threshold) {
            if persons[pair.a as usize] == persons[pair.b as usize] { met += 1 } else { wrong += 1 }
        }
        #[allow(clippy::cast_precision_loss, reason = "counts")]
        let (p, r) = (met as f64 / (met + wrong).max(1) as f64, met as f64 / all.max(1) as f64);
        writeln!(out, "{threshold}: precision {p:.4} recall {r:.4} (wrong {wrong}, missed {})", all - met)?;
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|l| l.starts_with("VmHWM")).unwrap_or("VmHWM unknown");
    writeln!(out, "all within {took:.1?}; {peak}")?;
    Ok(())
}
