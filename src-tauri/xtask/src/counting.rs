//! How many tests ran: read from what the runners print, so that the last line cannot flatter.

use crate::step::Outcome;

/// What runners counted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Tests that ran and passed.
    pub passed: u64,
    /// Tests that ran and failed.
    pub failed: u64,
    /// Tests that were passed over.
    pub skipped: u64,
}

impl Counted {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

/// Sums the closing lines of Cargo's test binaries.
pub fn cargo(output: &str) -> Counted {
    let mut all = Counted::default();
    for line in output.lines().filter(|line| line.starts_with("test result:")) {
        let number = |word: &str| {
            line.split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u64>().ok())
                .unwrap_or(0)
        };
        all = all.and(Counted {
            passed: number(" passed"),
            failed: number(" failed"),
            skipped: number(" ignored"),
        });
    }
    all
}

/// Reads Vitest's JSON report.
pub fn vitest(report: &str) -> Outcome<Counted> {
    let report: serde_json::Value =
        serde_json::from_str(report).map_err(|e| format!("Vitest's report: {e}"))?;
    let number = |key: &str| report[key].as_u64().ok_or_else(|| format!("Vitest's report has no {key}"));
    Ok(Counted {
        passed: number("numPassedTests")?,
        failed: number("numFailedTests")?,
        skipped: number("numPendingTests")? + number("numTodoTests")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_binaries_are_summed() {
        let output = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                      noise\ntest result: FAILED. 10 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1.20s\n";
        assert_eq!(cargo(output), Counted { passed: 13, failed: 2, skipped: 1 });
    }

    #[test]
    fn vitest_reports_are_read_and_a_broken_one_is_refused() {
        let report = r#"{"numPassedTests":7,"numFailedTests":1,"numPendingTests":2,"numTodoTests":0}"#;
        assert_eq!(vitest(report), Ok(Counted { passed: 7, failed: 1, skipped: 2 }));
        assert!(vitest("{}").is_err());
    }
}
