//! The part of an organisation that somebody owns.

use crate::Problem;

/// A share in hundredths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(pub u32);

impl Share {
    /// All of it.
    pub const WHOLE: Self = Self(10_000);

    /// Reads percent as typed: `50`, `33,33`, `12.5 %`.
    ///
    /// # Errors
    /// `share-unreadable` when it is no number with up to two decimals, or not above 0 and up to 100.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let unreadable = || Problem::new("share-unreadable");
        let plain = text.trim().trim_end_matches('%').trim_end().replace(',', ".");
        let (whole, part) = plain.split_once('.').unwrap_or((plain.as_str(), "0"));
        let is_figures = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !is_figures(whole) || !is_figures(part) || part.len() > 2 || whole.len() > 3 {
            return Err(unreadable());
        }
        let hundredths = format!("{whole}{part:0<2}").parse().map_err(|_| unreadable())?;
        Some(Self(hundredths))
            .filter(|share| *share > Self(0) && *share <= Self::WHOLE)
            .ok_or_else(unreadable)
    }

    /// In percent, with a point: `33.33`, `50`.
    #[must_use]
    pub fn print(self) -> String {
        let text = format!("{}.{:02}", self.0 / 100, self.0 % 100);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

impl rusqlite::types::ToSql for Share {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(i64::from(self.0).into())
    }
}

impl rusqlite::types::FromSql for Share {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        u32::column_result(value).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_as_people_write_it() {
        for (text, hundredths, printed) in [
            ("50", 5000, "50"),
            ("33,33", 3333, "33.33"),
            ("12.5 %", 1250, "12.5"),
            ("100%", 10_000, "100"),
            ("0.01", 1, "0.01"),
        ] {
            let share = Share::read(text).unwrap();
            assert_eq!((share, share.print().as_str()), (Share(hundredths), printed), "{text}");
            assert_eq!(Share::read(&share.print()).unwrap(), share);
        }
        for text in ["", "0", "101", "-5", "half", "33,333", "1e2", "%", "٣"] {
            assert!(Share::read(text).is_err(), "{text}");
        }
    }
}
