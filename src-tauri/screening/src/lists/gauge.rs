//! A reader that knows its line and stops a file that is larger than any list, as a whole or in one piece.

use std::cell::Cell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use super::Refusal;

/// Bounds no true list comes near: the EU's XML has about 25 MB, its longest remark a few kilobytes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The whole file, in bytes.
    pub file: u64,
    /// One tag, one text or one row, in bytes.
    pub piece: u64,
    /// Elements within elements.
    pub nesting: usize,
    /// Attributes of one element.
    pub attributes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file: 200 << 20, piece: 1 << 20, nesting: 32, attributes: 100 }
    }
}

/// What stopped the reading; the parsers above only pass an io error on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stopped {
    File,
    Piece,
    Nul,
}

/// The gauge's dial, readable while a parser owns the reader.
#[derive(Clone, Debug)]
pub(super) struct Dial {
    line: Rc<Cell<u64>>,
    piece: Rc<Cell<u64>>,
    stopped: Rc<Cell<Option<Stopped>>>,
}

impl Dial {
    /// The line reached, counted from 1.
    pub fn line(&self) -> u64 {
        self.line.get()
    }

    /// A new piece begins.
    pub fn begin_piece(&self) {
        self.piece.set(0);
    }

    /// The refusal behind an io error.
    pub fn refusal(&self, error: &io::Error) -> Refusal {
        let line = self.line();
        match self.stopped.get() {
            Some(Stopped::File) => Refusal::TooLarge { line, what: "file" },
            Some(Stopped::Piece) => Refusal::TooLarge { line, what: "piece" },
            Some(Stopped::Nul) => Refusal::Encoding { line },
            None => Refusal::Unreadable(error.to_string()),
        }
    }
}

/// The reader itself.
pub(super) struct Gauge<R> {
    inner: R,
    limits: Limits,
    file: u64,
    /// So many bytes of the present buffer are known to hold no zero.
    clear: usize,
    dial: Dial,
}

impl<R: BufRead> Gauge<R> {
    pub fn new(inner: R, limits: Limits) -> Self {
        let dial = Dial {
            line: Rc::new(Cell::new(1)),
            piece: Rc::new(Cell::new(0)),
            stopped: Rc::new(Cell::new(None)),
        };
        Self { inner, limits, file: 0, clear: 0, dial }
    }

    pub fn dial(&self) -> Dial {
        self.dial.clone()
    }

    fn stop(&self, why: Stopped) -> io::Error {
        self.dial.stopped.set(Some(why));
        io::Error::other("stopped")
    }
}

impl<R: BufRead> BufRead for Gauge<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.file > self.limits.file {
            return Err(self.stop(Stopped::File));
        }
        if self.dial.piece.get() > self.limits.piece {
            return Err(self.stop(Stopped::Piece));
        }
        // A byte of zero is in no UTF-8 text; UTF-16 without a mark at its beginning is full of them.
        let bytes = self.inner.fill_buf()?;
        if bytes.len() > self.clear {
            if bytes[self.clear..].contains(&0) {
                return Err(self.stop(Stopped::Nul));
            }
            self.clear = bytes.len();
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        if let Ok(bytes) = self.inner.fill_buf() {
            let lines = bytes.iter().take(amount).filter(|b| **b == b'\n').count();
            self.dial.line.set(self.dial.line.get() + lines as u64);
        }
        self.file += amount as u64;
        self.dial.piece.set(self.dial.piece.get() + amount as u64);
        self.clear = self.clear.saturating_sub(amount);
        self.inner.consume(amount);
    }
}

impl<R: BufRead> Read for Gauge<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let bytes = self.fill_buf()?;
        let amount = bytes.len().min(into.len());
        into[..amount].copy_from_slice(&bytes[..amount]);
        self.consume(amount);
        Ok(amount)
    }
}
