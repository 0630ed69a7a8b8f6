//! A walk through XML that lists can be read by: no document type, no entities but the five of XML, bounded
//! depth and width, and every refusal with its line. Namespaces are ignored: files differ in their prefixes,
//! never in their local names.

use std::collections::HashMap;
use std::io::BufRead;

use quick_xml::errors::{Error, IllFormedError};
use quick_xml::escape::EscapeError;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::gauge::{Dial, Gauge, Limits};
use super::{Refusal, plain};

/// What a list's reader gets to see.
pub(super) enum Step {
    /// An element begins; its attributes by local name, values clean.
    Begin(String, Attributes),
    /// An element ends; its own text, clean.
    End(String, String),
    /// The root has ended and nothing follows.
    Done,
}

/// Attributes of one element.
#[derive(Default)]
pub(super) struct Attributes(HashMap<String, String>);

impl Attributes {
    /// The value, empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The value as its owner's.
    pub fn take(&mut self, name: &str) -> String {
        self.0.remove(name).unwrap_or_default()
    }
}

/// The walk.
pub(super) struct Walk<R: BufRead> {
    reader: Reader<Gauge<R>>,
    dial: Dial,
    limits: Limits,
    buffer: Vec<u8>,
    /// The text of every open element so far.
    open: Vec<String>,
    /// An element that was written `<a/>` still has to end.
    ending: Option<String>,
    rooted: bool,
}

impl<R: BufRead> Walk<R> {
    pub fn new(source: R, limits: Limits) -> Self {
        let gauge = Gauge::new(source, limits);
        let dial = gauge.dial();
        let reader = Reader::from_reader(gauge);
        Self { reader, dial, limits, buffer: Vec::new(), open: Vec::new(), ending: None, rooted: false }
    }

    /// The line reached.
    pub fn line(&self) -> u64 {
        self.dial.line()
    }

    /// The next beginning or end.
    pub fn step(&mut self) -> Result<Step, Refusal> {
        if let Some(name) = self.ending.take() {
            let text = self.open.pop().unwrap_or_default();
            return Ok(Step::End(name, text));
        }
        loop {
            self.buffer.clear();
            self.dial.begin_piece();
            let event = self.reader.read_event_into(&mut self.buffer);
            let line = self.dial.line();
            let event = event.map_err(|e| refusal(&self.dial, &e))?;
            match event {
                Event::Start(tag) => {
                    let (name, attributes) = opened(&tag, self.limits, line)?;
                    self.enter(line)?;
                    return Ok(Step::Begin(name, attributes));
                }
                Event::Empty(tag) => {
                    let (name, attributes) = opened(&tag, self.limits, line)?;
                    self.enter(line)?;
                    self.ending = Some(name.clone());
                    return Ok(Step::Begin(name, attributes));
                }
                Event::End(tag) => {
                    let name = tag.local_name().as_ref().to_owned();
                    let text = self.open.pop().ok_or(Refusal::Truncated { line })?;
                    return Ok(Step::End(name, plain::text(&text)));
                }
                Event::Text(text) => write(&mut self.open, self.limits, &text, line)?,
                Event::CData(text) => write(&mut self.open, self.limits, &text, line)?,
                Event::GeneralRef(reference) => {
                    let told = match reference.as_ref() {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => reference.resolve_char_ref().map_err(|e| refusal(&self.dial, &e))?,
                    };
                    let told = told.ok_or(Refusal::Entities { line })?;
                    write(&mut self.open, self.limits, told.encode_utf8(&mut [0; 4]), line)?;
                }
                Event::DocType(_) => return Err(Refusal::Entities { line }),
                Event::Decl(declared) => {
                    let utf8 = match declared.encoding() {
                        None => true,
                        Some(Ok(name)) => name.eq_ignore_ascii_case("utf-8"),
                        Some(Err(_)) => false,
                    };
                    if !utf8 {
                        return Err(Refusal::Encoding { line });
                    }
                }
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof if self.open.is_empty() && self.rooted => return Ok(Step::Done),
                Event::Eof => return Err(Refusal::Truncated { line }),
            }
        }
    }

    fn enter(&mut self, line: u64) -> Result<(), Refusal> {
        if self.open.is_empty() && self.rooted {
            return Err(Refusal::Malformed { line, what: "a second root".to_owned() });
        }
        if self.open.len() >= self.limits.nesting {
            return Err(Refusal::TooLarge { line, what: "nesting" });
        }
        self.rooted = true;
        self.open.push(String::new());
        Ok(())
    }
}

/// Adds to the text of the innermost open element.
fn write(open: &mut [String], limits: Limits, text: &str, line: u64) -> Result<(), Refusal> {
    match open.last_mut() {
        // Comments and references cut a text into pieces, each small: together they are one piece.
        Some(own) if (own.len() + text.len()) as u64 > limits.piece => {
            Err(Refusal::TooLarge { line, what: "piece" })
        }
        // The indentation of a whole file would add up to a large text of its root.
        Some(own) if own.is_empty() && text.trim_ascii_start().is_empty() => Ok(()),
        Some(own) => {
            own.push_str(text);
            Ok(())
        }
        None if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() => Ok(()),
        None => Err(Refusal::Malformed { line, what: "text outside the root".to_owned() }),
    }
}

fn opened(tag: &BytesStart<'_>, limits: Limits, line: u64) -> Result<(String, Attributes), Refusal> {
    let mut attributes = Attributes::default();
    // Counted before the parser compares each with all before it, which a wide tag makes long.
    for (count, attribute) in tag.attributes().enumerate() {
        if count >= limits.attributes {
            return Err(Refusal::TooLarge { line, what: "attributes" });
        }
        let attribute = attribute.map_err(|e| Refusal::Malformed { line, what: e.to_string() })?;
        let value = attribute.normalized_value(XmlVersion::default()).map_err(|e| escape(&e, line))?;
        attributes.0.insert(attribute.key.local_name().as_ref().to_owned(), plain::text(&value));
    }
    Ok((tag.local_name().as_ref().to_owned(), attributes))
}

fn escape(error: &Error, line: u64) -> Refusal {
    match error {
        Error::Escape(EscapeError::UnrecognizedEntity(..)) => Refusal::Entities { line },
        other => Refusal::Malformed { line, what: other.to_string() },
    }
}

fn refusal(dial: &Dial, error: &Error) -> Refusal {
    let line = dial.line();
    match error {
        Error::Io(io) => dial.refusal(io),
        Error::Encoding(_) => Refusal::Encoding { line },
        // Every syntax error is an end of input before a closing mark, except that of unknown markup.
        Error::Syntax(quick_xml::errors::SyntaxError::InvalidBangMarkup) => {
            Refusal::Malformed { line, what: error.to_string() }
        }
        Error::Syntax(_) | Error::IllFormed(IllFormedError::MissingEndTag(_)) => Refusal::Truncated { line },
        other => escape(other, line),
    }
}
