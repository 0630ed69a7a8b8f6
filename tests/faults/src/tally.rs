//! What was tried and what was found: the lines of the table.

use crate::exam::Harm;

/// One line.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    pub what: String,
    pub tried: usize,
    pub lost: usize,
    pub half_done: usize,
    pub locked_out: usize,
    pub half_written: usize,
    pub left_over: usize,
    pub unclear: usize,
    pub in_clear: usize,
    pub missed: usize,
    /// How often the harm came after the work was done, or did not keep it from being done.
    pub done: usize,
    /// The first few in words.
    pub stories: Vec<String>,
}

/// The heads of the columns.
pub const HEAD: [&str; 11] = [
    "what",
    "tried",
    "done",
    "lost",
    "half done",
    "locked out",
    "half-written",
    "left over",
    "unclear",
    "in clear",
    "missed",
];

impl Tally {
    pub fn of(what: impl Into<String>) -> Self {
        Self { what: what.into(), ..Self::default() }
    }

    /// Counts one try.
    pub fn count(&mut self, found: Result<bool, Harm>, story: impl FnOnce() -> String) {
        self.tried += 1;
        let harm = match found {
            Ok(done) => {
                self.done += usize::from(done);
                return;
            }
            Err(harm) => harm,
        };
        *match &harm {
            Harm::Lost(_) => &mut self.lost,
            Harm::HalfDone(_) => &mut self.half_done,
            Harm::LockedOut(_) => &mut self.locked_out,
            Harm::HalfWritten(_) => &mut self.half_written,
            Harm::LeftOver(_) => &mut self.left_over,
            Harm::Unclear(_) => &mut self.unclear,
            Harm::InClear(_) => &mut self.in_clear,
            Harm::Missed(_) => &mut self.missed,
        } += 1;
        if self.stories.len() < 8 {
            self.stories.push(format!("{}: {harm:?}", story()));
        }
    }

    /// Adds what another found of the same.
    pub fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.done += other.done;
        self.lost += other.lost;
        self.half_done += other.half_done;
        self.locked_out += other.locked_out;
        self.half_written += other.half_written;
        self.left_over += other.left_over;
        self.unclear += other.unclear;
        self.in_clear += other.in_clear;
        self.missed += other.missed;
        self.stories.extend(other.stories);
        self.stories.truncate(8);
    }

    /// Whether no harm came of it.
    pub fn is_fine(&self) -> bool {
        self.harms() == 0 && self.tried > 0
    }

    fn harms(&self) -> usize {
        self.lost
            + self.half_done
            + self.locked_out
            + self.half_written
            + self.left_over
            + self.unclear
            + self.in_clear
            + self.missed
    }

    pub fn line(&self) -> [String; 11] {
        let numbers = [
            self.tried,
            self.done,
            self.lost,
            self.half_done,
            self.locked_out,
            self.half_written,
            self.left_over,
            self.unclear,
            self.in_clear,
            self.missed,
        ];
        let mut line = [(); 11].map(|()| self.what.clone());
        for (cell, number) in line[1..].iter_mut().zip(numbers) {
            *cell = number.to_string();
        }
        line
    }
}

/// The lines as a table that is also Markdown.
pub fn table(tallies: &[Tally]) -> String {
    let mut lines = vec![HEAD.map(str::to_owned)];
    lines.extend(tallies.iter().map(Tally::line));
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    for (number, line) in lines.iter().enumerate() {
        let cells = line.iter().enumerate().map(|(column, cell)| {
            let width = width(column);
            if column == 0 { format!("{cell:width$}") } else { format!("{cell:>width$}") }
        });
        text.push_str(&format!("| {} |\n", cells.collect::<Vec<_>>().join(" | ")));
        if number == 0 {
            let rule = (0..line.len()).map(|column| {
                format!("{}{}", "-".repeat(width(column) - 1), if column == 0 { "-" } else { ":" })
            });
            text.push_str(&format!("| {} |\n", rule.collect::<Vec<_>>().join(" | ")));
        }
    }
    text
}

/// Does `count` tries, two at a time, and counts what they find.
pub fn tries(what: &str, count: usize, one: impl Fn(usize) -> (Result<bool, Harm>, String) + Sync) -> Tally {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let all = std::sync::Mutex::new(Tally::of(what));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let mut own = Tally::of(what);
                loop {
                    let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    let (found, story) = one(number);
                    own.count(found, || story);
                }
                all.lock().unwrap().add(own);
            });
        }
    });
    all.into_inner().unwrap()
}
