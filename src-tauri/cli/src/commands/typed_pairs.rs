//! `FIELD=VALUE` and `FIELD:TEXT=VALUE` as they are typed.

use csp_core::code::Code;
use csp_core::format::DayOrder;
use csp_core::intake::{Answer, DecimalMark, Field, ImportOptions};

use crate::refused::{Outcome, Refused};

/// `FIELD=COLUMN,FIELD=COLUMN`: a comma separates only before another `FIELD=`, because headers and
/// values have commas of their own.
pub fn named_pairs(given: &[String], names: &[&str]) -> Outcome<Vec<(String, String)>> {
    pairs_where(given, names, "")
}

/// The same, with names beside the list that begin with a prefix; none where it is empty.
pub fn pairs_where(given: &[String], names: &[&str], prefix: &str) -> Outcome<Vec<(String, String)>> {
    let known = |name: &str| names.contains(&name) || !prefix.is_empty() && name.starts_with(prefix);
    let mut pairs: Vec<(String, String)> = Vec::new();
    for text in given {
        for (i, part) in text.split(',').enumerate() {
            let named = part.split_once('=').and_then(|(name, value)| {
                known(name.trim()).then(|| (name.trim().to_owned(), value.trim().to_owned()))
            });
            match (named, pairs.last_mut()) {
                (Some(pair), _) => pairs.push(pair),
                (None, Some((_, value))) if i > 0 => {
                    value.push(',');
                    value.push_str(part);
                }
                _ => {
                    return Err(Refused::Usage(format!(
                        "'{part}' names no field; write FIELD=VALUE with one of {}",
                        names.join(", ")
                    )));
                }
            }
        }
    }
    Ok(pairs)
}

/// `FIELD:TEXT=VALUE`: the last `=` parts, because what stands in a register may hold one.
pub fn answer(text: &str) -> Outcome<Answer> {
    let (field, rest) = field(text)?;
    let (written, value) = rest.rsplit_once('=').ok_or_else(|| shape(text))?;
    Ok(Answer { field, written: written.trim().to_owned(), value: value.trim().to_owned() })
}

/// `FIELD:TEXT`.
pub fn word(text: &str) -> Outcome<Answer> {
    let (field, written) = field(text)?;
    Ok(Answer { field, written: written.trim().to_owned(), value: String::new() })
}

fn field(text: &str) -> Outcome<(Field, &str)> {
    let (name, rest) = text.split_once(':').ok_or_else(|| shape(text))?;
    Ok((Field::from_code(name.trim()).ok_or_else(|| shape(text))?, rest))
}

fn shape(text: &str) -> Refused {
    Refused::Usage(format!(
        "'{text}' is no fix; write FIELD:TEXT=VALUE, FIELD:@order=day-first|month-first, FIELD:@cents=comma|point or FIELD:@unreadable=leave-out"
    ))
}

/// Adds the fixes to the options.
pub fn fixes(given: &[String], options: &mut ImportOptions) -> Outcome<()> {
    for text in given {
        let answer = answer(text)?;
        let (field, value) = (answer.field, answer.value.as_str());
        match answer.written.as_str() {
            "@order" => options.orders.push((field, DayOrder::from_code(value).ok_or_else(|| shape(text))?)),
            "@cents" => {
                options.decimals.push((field, DecimalMark::from_code(value).ok_or_else(|| shape(text))?))
            }
            "@unreadable" if value == "leave-out" => options.leave_out.push(field),
            "@unreadable" => return Err(shape(text)),
            _ => options.answers.push(answer),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_separates_only_before_a_field() {
        let read = |text: &str| pairs_where(&[text.to_owned()], &["full_name", "phone"], "question.").ok();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            read("full_name=Name, surname,phone=Tel."),
            Some(vec![pair("full_name", "Name, surname"), pair("phone", "Tel.")])
        );
        assert_eq!(read("question.jobs=Jobs, all"), Some(vec![pair("question.jobs", "Jobs, all")]));
        assert!(read("colour=red").is_none());
        assert!(read("name").is_none());
    }

    #[test]
    fn fixes_say_what_they_are_for() {
        let read = |texts: &[&str]| {
            let mut options = ImportOptions::default();
            let given: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            fixes(&given, &mut options).ok().map(|()| options)
        };
        let options =
            read(&["municipality:Gračanica kod škole=gracanica", "birth_date:@order=month-first"]).unwrap();
        let answer = options.answers.first().unwrap();
        assert_eq!((answer.written.as_str(), answer.value.as_str()), ("Gračanica kod škole", "gracanica"));
        assert_eq!(options.orders, [(Field::BirthDate, DayOrder::MonthFirst)]);
        assert_eq!(read(&["requested_eur:@cents=point"]).unwrap().decimals.len(), 1);
        assert_eq!(read(&["birth_date:@unreadable=leave-out"]).unwrap().leave_out, [Field::BirthDate]);
        for wrong in ["municipality", "colour:x=y", "birth_date:@order=upwards", "sex:x"] {
            assert!(read(&[wrong]).is_none(), "{wrong}");
        }
    }
}
