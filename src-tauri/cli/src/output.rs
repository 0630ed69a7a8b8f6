//! What the command line says: text for people, or JSON on standard output alone.

use std::io::{IsTerminal, Write};

use csp_core::Problem;
use csp_core::language::Language;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::refused::Outcome;

/// Where a command's words go.
pub struct Output {
    pub words: Words,
    pub json: bool,
}

impl Output {
    /// Speaks a language, and JSON where asked.
    pub fn new(language: Language, json: bool) -> Self {
        Self { words: Words::of(language), json }
    }

    /// Says `value` as JSON, or what `text` writes for people.
    pub fn say(&self, value: &Value, text: impl FnOnce(&Words) -> String) -> Outcome {
        let written = if self.json { format!("{value:#}") } else { text(&self.words) };
        let mut out = std::io::stdout().lock();
        // A reader that went away, such as `head`, is no failure of ours.
        let _ = writeln!(out, "{}", written.trim_end()).and_then(|()| out.flush());
        Ok(())
    }

    /// Says why a command was refused: to people on standard error, and as JSON where asked.
    pub fn problem(&self, problem: &Problem) {
        let (message, hint) = self.words.problem(problem);
        eprintln!("{}", hint.as_deref().map_or_else(|| message.clone(), |hint| format!("{message} {hint}")));
        if self.json {
            let mut error = json!({ "code": problem.code, "message": message, "hint": hint });
            if let (Some(field), Some(error)) = (&problem.field, error.as_object_mut()) {
                error.insert("field".to_owned(), json!(field));
            }
            if let (false, Some(error)) = (problem.args.is_empty(), error.as_object_mut()) {
                error.insert("args".to_owned(), json!(problem.args));
            }
            println!("{:#}", json!({ "error": error }));
        }
    }

    /// Tells people something beside what the command says.
    pub fn aside(&self, text: &str) {
        eprintln!("{text}");
    }

    /// Tells people of one thing that is wrong, beside what the command says at its end.
    pub fn finding(&self, problem: &Problem) {
        eprintln!("{}", self.words.problem(problem).0);
    }

    /// Tells people the words under a key, beside what the command says at its end.
    pub fn finding_words(&self, key: &str) {
        eprintln!("{}", self.words.get(key));
    }

    /// Tells people what is wrong at one field.
    pub fn field(&self, problem: &Problem) {
        let field = problem.field.as_deref().unwrap_or_default();
        eprintln!("{field}: {}", self.words.problem(problem).0);
    }

    /// Shows how far long work has come, where somebody looks on.
    pub fn progress(&self, done: u64, of: u64) {
        let mut err = std::io::stderr();
        if err.is_terminal() && of > 0 {
            let _ = write!(err, "\r{:3} %{}", done * 100 / of, if done >= of { "\n" } else { "" });
            let _ = err.flush();
        }
    }
}
