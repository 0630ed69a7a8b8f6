//! Time, passed in: no rule reads the machine's clock by itself.

use chrono::{DateTime, Local, NaiveDate, SubsecRound, Utc};

/// Tells the moment (UTC) and the day (local) of what an officer does.
pub trait Clock: Send + Sync {
    /// The present moment, UTC, to the millisecond.
    fn now(&self) -> DateTime<Utc>;
    /// The present day where the officer is.
    fn today(&self) -> NaiveDate;
}

/// A moment as the database, the log and the wire write it: `2026-03-01T09:30:00.000Z`.
#[must_use]
pub fn stamp(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(3)
    }

    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }
}

/// A clock that stands where it is put: for tests and for the sample programme's past.
#[derive(Debug)]
pub struct FixedClock(std::sync::Mutex<DateTime<Utc>>);

impl FixedClock {
    /// A clock standing at `moment`.
    #[must_use]
    pub fn at(moment: DateTime<Utc>) -> Self {
        Self(std::sync::Mutex::new(moment))
    }

    /// Puts the clock to another moment.
    pub fn set(&self, moment: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = moment;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

/// A moment as the database keeps it: `YYYY-MM-DDTHH:MM:SS.mmmZ`, so that text order is time order.
#[must_use]
pub fn stored_moment(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
