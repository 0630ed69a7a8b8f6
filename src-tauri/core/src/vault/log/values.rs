//! Fields of records as JSON text in the log.
//!
//! An insert or delete: `{"column": value}`, leaving out columns that are NULL. An update:
//! `{"column": [from, to]}`, only columns that changed. Columns stand in the schema's order. A whole
//! number is a number, text a string, NULL null; bytes are `{"x": "hex"}`; a real is `{"r": "hex"}` of its
//! IEEE bits, so that it comes back exactly.

use rusqlite::types::{Value, ValueRef};
use serde_json::Value as Json;

use crate::vault::hex;

/// A JSON object being written.
#[derive(Debug)]
pub(crate) struct Fields(String);

impl Fields {
    /// An object without fields.
    pub(crate) fn new() -> Self {
        Self(String::from("{"))
    }

    /// Adds a column's value.
    pub(crate) fn value(&mut self, column: &str, value: ValueRef<'_>) {
        self.name(column);
        write(&mut self.0, value);
    }

    /// Adds a column's old and new value.
    pub(crate) fn change(&mut self, column: &str, from: ValueRef<'_>, to: ValueRef<'_>) {
        self.name(column);
        self.0.push('[');
        write(&mut self.0, from);
        self.0.push(',');
        write(&mut self.0, to);
        self.0.push(']');
    }

    /// The JSON text.
    pub(crate) fn finish(mut self) -> String {
        self.0.push('}');
        self.0
    }

    /// The JSON text, unless it holds nothing.
    pub(crate) fn finish_if_any(self) -> Option<String> {
        (self.0.len() > 1).then(|| self.finish())
    }

    fn name(&mut self, column: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        string(&mut self.0, column);
        self.0.push(':');
    }
}

fn write(out: &mut String, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => out.push_str("null"),
        ValueRef::Integer(number) => out.push_str(&number.to_string()),
        ValueRef::Real(real) => {
            out.push_str(r#"{"r":""#);
            out.push_str(&hex::encode(&real.to_bits().to_be_bytes()));
            out.push_str("\"}");
        }
        // STRICT tables take text only as SQLite text, which we write as UTF-8.
        ValueRef::Text(text) => string(out, &String::from_utf8_lossy(text)),
        ValueRef::Blob(bytes) => {
            out.push_str(r#"{"x":""#);
            out.push_str(&hex::encode(bytes));
            out.push_str("\"}");
        }
    }
}

fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if u32::from(c) < 0x20 => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// A value read back, or nothing when it is none that we write.
pub(crate) fn read(json: &Json) -> Option<Value> {
    match json {
        Json::Null => Some(Value::Null),
        Json::Number(number) => number.as_i64().map(Value::Integer),
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Object(tagged) if tagged.len() == 1 => {
            let (tag, digits) = tagged.iter().next()?;
            let bytes = hex::decode(digits.as_str()?)?;
            match tag.as_str() {
                "x" => Some(Value::Blob(bytes)),
                "r" => Some(Value::Real(f64::from_bits(u64::from_be_bytes(bytes.try_into().ok()?)))),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<i64>().prop_map(Value::Integer),
            any::<f64>().prop_filter("not a number equals nothing", |r| !r.is_nan()).prop_map(Value::Real),
            any::<String>().prop_map(Value::Text),
            any::<Vec<u8>>().prop_map(Value::Blob),
        ]
    }

    proptest! {
        #[test]
        fn every_value_comes_back(from in any_value(), to in any_value()) {
            let mut fields = Fields::new();
            fields.value("alone", (&from).into());
            fields.change("both", (&from).into(), (&to).into());
            let json: Json = serde_json::from_str(&fields.finish()).unwrap();
            prop_assert_eq!(read(&json["alone"]), Some(from.clone()));
            prop_assert_eq!(read(&json["both"][0]), Some(from));
            prop_assert_eq!(read(&json["both"][1]), Some(to));
        }
    }

    #[test]
    fn an_object_without_fields_is_none() {
        assert_eq!(Fields::new().finish_if_any(), None);
        assert_eq!(Fields::new().finish(), "{}");
    }
}
