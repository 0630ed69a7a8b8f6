//! `csp call answers`: what a call's applications answered to its own questions, in figures.

use csp_core::code::Code;
use csp_core::format::print_quantity;
use csp_core::selection::calls::figures::{QuestionFigures, figures};
use csp_core::vault::Vault;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::output::Output;
use crate::refused::Outcome;
use crate::table::{Side, table};

pub fn run(vault: &Vault, call: &str, output: &Output) -> Outcome {
    let found = figures(vault, call)?;
    let said = found.iter().map(shown).collect();
    output.say(&Value::Array(said), |words| text(&found, words))
}

fn shown(one: &QuestionFigures) -> Value {
    let thousandths = |milli: i64| milli as f64 / 1_000.0;
    json!({
        "question": one.code,
        "words": one.words,
        "kind": one.kind.code(),
        "asked": one.asked,
        "answered": one.answered,
        "not_recorded": one.not_recorded,
        "choices": one.choices.iter().map(|(code, _, count)| json!({ "code": code, "count": count })).collect::<Vec<_>>(),
        "numbers": one.numbers.map(|numbers| json!({
            "sum": thousandths(numbers.sum_milli),
            "median": thousandths(numbers.median_milli),
            "least": thousandths(numbers.least_milli),
            "most": thousandths(numbers.most_milli),
        })),
    })
}

fn text(found: &[QuestionFigures], words: &Words) -> String {
    let language = words.language();
    let mut rows = Vec::new();
    for one in found {
        let mut row = |what: String, count: String| rows.push(vec![one.code.clone(), what, count]);
        row(one.words.or_english(language), one.asked.to_string());
        for (_, choice, count) in &one.choices {
            row(format!("  {}", choice.or_english(language)), count.to_string());
        }
        if let Some(numbers) = one.numbers {
            let printed = |milli: i64| print_quantity(milli, language);
            row(format!("  {}", words.get("call-answers-sum")), printed(numbers.sum_milli));
            row(format!("  {}", words.get("call-answers-median")), printed(numbers.median_milli));
        }
        if one.choices.is_empty() && one.numbers.is_none() {
            row(format!("  {}", words.get("call-answers-answered")), one.answered.to_string());
        }
        row(format!("  {}", words.get("call-answers-not-recorded")), one.not_recorded.to_string());
    }
    let headings = ["code", "question", "count"].map(|name| words.get(&format!("call-answers-{name}")));
    let sides = [Side::Left, Side::Left, Side::Right];
    let columns: Vec<(&str, Side)> = headings.iter().map(String::as_str).zip(sides).collect();
    table(&columns, &rows)
}
