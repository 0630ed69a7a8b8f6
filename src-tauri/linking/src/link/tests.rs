use super::*;

/// A woman of a village, whom each test spoils in its own way.
fn person() -> Record<'static> {
    Record {
        given: "Snežana",
        family: "Petrović",
        sex: Some(Sex::Female),
        birth: Some(Day { year: 1983, month: 4, day: 12 }),
        number: "1234567892",
        phones: ["+383 44 123 456", ""],
        house: "12",
        address: "Kneza Lazara",
        settlement: "Laplje Selo",
        municipality: "gracanica",
        ..Record::default()
    }
}

fn judged(a: &Record<'_>, b: &Record<'_>) -> (Relation, f64, Vec<Evidence>) {
    let mut records = Records::new();
    records.push(a);
    records.push(b);
    // Neither name is rare: others of the register bear one of them.
    for _ in 0..40 {
        records.push(&Record { given: "Snežana", family: "Ilić", ..Record::default() });
        records.push(&Record { given: "Goran", family: "Petrović", ..Record::default() });
    }
    let model = Model { size: 5_000.0, ..Model::sensible() };
    let (a, b) = (&records.rows[0], &records.rows[1]);
    let pattern = compare(&records, a, b, &mut Seen::new(4));
    let judgement = judge::judge(&records, &model, a, b, pattern);
    (judgement.relation(LIKELY), judgement.probability, judge::evidence(&records, &model, a, b))
}

#[test]
fn one_person_in_spite_of_slips() {
    let base = person();
    let born = |year, month, day| Some(Day { year, month, day });
    let slips = [
        Record { given: "Снежана", family: "Петровић", ..person() },
        Record { given: "Petroviq", family: "Snezhana", number: "", ..person() },
        Record { birth: born(1983, 12, 4), number: "1234567829", ..person() },
        Record { birth: born(1984, 4, 12), phones: ["049 111 222", ""], ..person() },
        Record { number: "", phones: ["", ""], house: "", address: "", settlement: "Lapqe Selo", ..person() },
        Record { given: "", family: "", full: "Petrović Snežana", number: "", ..person() },
        Record { birth: None, phones: ["", ""], ..person() },
        Record { family: "Petrović-Ristić", number: "", address: "Vidovdanska", house: "3", ..person() },
    ];
    for slip in slips {
        let (relation, probability, _) = judged(&base, &slip);
        assert_eq!(relation, Relation::SamePerson, "{} {} {probability}", slip.given, slip.family);
    }
}

#[test]
fn relatives_of_one_house_are_no_duplicates() {
    let born = |year, month, day| Some(Day { year, month, day });
    let relatives = [
        // The husband, a twin sister, and a niece with her aunt's name.
        Record {
            given: "Petar",
            sex: Some(Sex::Male),
            birth: born(1980, 1, 30),
            number: "2004561239",
            ..person()
        },
        Record { given: "Jelena", number: "1004561232", ..person() },
        Record { birth: born(2007, 9, 3), number: "2104561236", ..person() },
    ];
    for other in relatives {
        let (relation, probability, evidence) = judged(&person(), &other);
        assert_eq!(relation, Relation::Relative, "{} {probability}", other.given);
        assert!(evidence.iter().any(|e| e.bits < -2.0) && evidence.iter().any(|e| e.bits > 2.0));
    }
}

#[test]
fn one_name_and_nothing_else_is_a_stranger() {
    let born = |year, month, day| Some(Day { year, month, day });
    let namesake = Record {
        given: "Snežana",
        family: "Petrović",
        sex: Some(Sex::Female),
        birth: born(1969, 10, 28),
        number: "2004561239",
        settlement: "Zubin Potok",
        ..Record::default()
    };
    assert_eq!(judged(&person(), &namesake).0, Relation::Stranger);
    // One day of birth besides, in another municipality, with another valid number: still another person.
    let same_day =
        Record { birth: person().birth, municipality: "zubin-potok", number: "1000000015", ..namesake };
    assert!(values::check_holds("1000000015"));
    assert_eq!(judged(&person(), &same_day).0, Relation::Stranger);
}

#[test]
fn evidence_names_each_field_with_its_agreement() {
    let swapped =
        Record { birth: Some(Day { year: 1983, month: 12, day: 4 }), number: "1234567829", ..person() };
    let (_, _, evidence) = judged(&person(), &swapped);
    let of = |field| evidence.iter().find(|e| e.field == field).map(|e| e.agreement);
    assert_eq!(of(Field::Birth), Some(Agreement::Swapped));
    assert_eq!(of(Field::Number), Some(Agreement::Mistake));
    assert_eq!(of(Field::Phone), Some(Agreement::Same));
    assert_eq!(of(Field::Household), None);
    assert!(evidence.windows(2).all(|pair| pair[0].bits.abs() >= pair[1].bits.abs()));
}

#[test]
fn nothing_to_compare_is_nobody_and_no_crash() {
    let cancel = AtomicBool::new(false);
    for size in 0..3 {
        let mut records = Records::new();
        for _ in 0..size {
            records.push(&Record::default());
        }
        let linkage = link(&records, LIKELY, &mut Watch { progress: &mut |_| {}, cancel: &cancel });
        assert!(linkage.unwrap().pairs.is_empty());
    }
}

#[test]
fn popping_a_record_leaves_no_trace() {
    let mut records = Records::new();
    records.push(&person());
    let before = (
        records.names.written.len(),
        records.names.strict.len(),
        records.phones.len(),
        records.letters.len(),
    );
    let uses = records.names.strict.uses(records.names.strict(records.rows[0].family));
    records.push(&Record { given: "Teuta", phones: ["049 1", "045 2"], address: "Rruga e re", ..person() });
    records.pop();
    assert_eq!(
        before,
        (
            records.names.written.len(),
            records.names.strict.len(),
            records.phones.len(),
            records.letters.len()
        )
    );
    assert_eq!(uses, records.names.strict.uses(records.names.strict(records.rows[0].family)));
}
