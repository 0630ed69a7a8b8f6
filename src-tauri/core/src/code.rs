//! Enumerations stored as stable text codes. An unknown stored code is shown, never a crash.

use serde::{Deserialize, Serialize};

/// An enumeration with a stable text code for each value: the code is what the database, the wire,
/// the locale keys and the command line use.
pub trait Code: Sized + Copy + 'static {
    /// Every value, in the order in which people expect them.
    const ALL: &'static [Self];
    /// The stable code.
    fn code(self) -> &'static str;
    /// The value of a code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.code() == code)
    }
}

/// What is stored under a code: a value we know, or one a newer program wrote.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Stored<T> {
    /// A value of this program's version.
    Known(T),
    /// A code this version does not know, shown as it is.
    Unknown(String),
}

impl<T: Code> Stored<T> {
    /// The stable code, known or not.
    pub fn code(&self) -> &str {
        match self {
            Self::Known(v) => v.code(),
            Self::Unknown(s) => s,
        }
    }

    /// The value, when this version knows it.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(v) => Some(*v),
            Self::Unknown(_) => None,
        }
    }
}

impl<T: Code> rusqlite::types::FromSql for Stored<T> {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        let text = value.as_str()?;
        Ok(T::from_code(text).map_or_else(|| Self::Unknown(text.to_owned()), Self::Known))
    }
}

/// Declares an enumeration with codes: `codes! { /// doc pub enum Sex { /// doc Female = "f" } }`.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant),+ }

        impl $crate::code::Code for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str { match self { $(Self::$variant => $code),+ } }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok($crate::code::Code::code(*self).into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::code::Code::code(*self))
            }
        }
    };
}
