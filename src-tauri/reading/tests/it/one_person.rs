//! All five registers together: who is one person, against `truth.json`.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::AtomicBool;

use csp_core::intake::ImportOptions;
use csp_core::matching::Side;
use csp_core::matching::pairs::{PairsQuery, duplicates};

use crate::five_registers::FILES;
use crate::support::{Desk, read_register, register};

type Place = (String, String, u32);

/// Which person each good row is of.
fn persons() -> HashMap<Place, i64> {
    let text = std::fs::read_to_string(register("truth.json")).unwrap();
    let truth: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut persons = HashMap::new();
    for file in FILES {
        for row in truth["registers"][file].as_array().unwrap().iter().filter(|row| row["bad"].is_null()) {
            let place = row["where"].as_str().unwrap();
            let (sheet, row_number) =
                place.rsplit_once('!').unwrap_or_else(|| ("", place.strip_prefix("line ").unwrap()));
            let place = (file.to_owned(), sheet.to_owned(), row_number.parse().unwrap());
            persons.insert(place, row["person"].as_i64().unwrap());
        }
    }
    persons
}

fn place_of(side: &Side) -> Place {
    let source = side.source.as_ref().unwrap();
    (source.file.clone(), source.sheet.clone(), source.row)
}

#[test]
fn who_is_one_person_in_five_registers_is_found_and_nobody_else() {
    let desk = Desk::new();
    for file in FILES {
        desk.import(&read_register(file), &ImportOptions::default());
    }
    let persons = persons();
    let mut of_person: BTreeMap<i64, u64> = BTreeMap::new();
    persons.values().for_each(|person| *of_person.entry(*person).or_default() += 1);
    let there: u64 = of_person.values().map(|rows| rows * (rows - 1) / 2).sum();

    let found = duplicates(&desk.vault, PairsQuery::default(), &mut |_| (), &AtomicBool::new(false)).unwrap();
    let right =
        found.iter().filter(|pair| persons[&place_of(&pair.a)] == persons[&place_of(&pair.b)]).count();
    #[allow(clippy::cast_precision_loss, reason = "a few hundred pairs")]
    let (precision, recall) = (right as f64 / found.len() as f64, right as f64 / there as f64);
    println!("{} pairs of {there}: precision {precision:.4}, recall {recall:.4}", found.len());
    assert!(precision >= 0.99, "precision {precision}");
    assert!(recall >= 0.95, "recall {recall}");
}
