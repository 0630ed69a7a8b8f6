//! The objects of a PDF file, one after another, with the table of where they stand.

use super::squeeze::squeeze;

/// A file being written.
pub struct File {
    out: Vec<u8>,
    /// Where each object begins, by its number; 0 while it is only promised.
    places: Vec<usize>,
}

/// Below this, compressing costs more than it saves.
const SHORT: usize = 64;

impl File {
    /// An empty file.
    pub fn new() -> Self {
        // The second line tells programs that carry files about that this is not text.
        Self { out: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), places: vec![0] }
    }

    /// The number of an object that is written later.
    pub fn promise(&mut self) -> usize {
        self.places.push(0);
        self.places.len() - 1
    }

    fn begin(&mut self, number: usize) {
        if let Some(place) = self.places.get_mut(number) {
            *place = self.out.len();
        }
        self.out.extend_from_slice(number.to_string().as_bytes());
        self.out.extend_from_slice(b" 0 obj\n");
    }

    /// Writes a promised object.
    pub fn keep(&mut self, number: usize, object: &[u8]) {
        self.begin(number);
        self.out.extend_from_slice(object);
        self.out.extend_from_slice(b"\nendobj\n");
    }

    /// Writes an object; gives its number.
    pub fn object(&mut self, object: &[u8]) -> usize {
        let number = self.promise();
        self.keep(number, object);
        number
    }

    /// Writes a stream as it is, with the entries of its dictionary.
    pub fn stream(&mut self, entries: &str, bytes: &[u8]) -> usize {
        let number = self.promise();
        self.begin(number);
        self.out.extend_from_slice(format!("<<{entries}/Length {}>>stream\n", bytes.len()).as_bytes());
        self.out.extend_from_slice(bytes);
        self.out.extend_from_slice(b"\nendstream\nendobj\n");
        number
    }

    /// Writes a stream, squeezed where that is worth it.
    pub fn squeezed(&mut self, entries: &str, bytes: &[u8]) -> usize {
        if bytes.len() < SHORT {
            return self.stream(entries, bytes);
        }
        let squeezed = squeeze(bytes);
        self.stream(&format!("{entries}/Filter/FlateDecode"), &squeezed)
    }

    /// The whole file.
    pub fn finish(self, catalog: usize) -> Vec<u8> {
        self.ended(&format!("/Root {catalog} 0 R"))
    }

    /// The whole file with what it says of itself. `hash` is that of the content, in hex, and names the file.
    pub fn finish_named(self, catalog: usize, information: usize, hash: &str) -> Vec<u8> {
        let name: String = hash.chars().filter(char::is_ascii_hexdigit).take(32).collect();
        self.ended(&format!("/Root {catalog} 0 R/Info {information} 0 R/ID[<{name}><{name}>]"))
    }

    fn ended(mut self, entries: &str) -> Vec<u8> {
        let table = self.out.len();
        let count = self.places.len();
        self.out.extend_from_slice(format!("xref\n0 {count}\n0000000000 65535 f \n").as_bytes());
        for place in self.places.iter().skip(1) {
            self.out.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
        }
        let trailer = format!("trailer\n<</Size {count}{entries}>>\nstartxref\n{table}\n%%EOF\n");
        self.out.extend_from_slice(trailer.as_bytes());
        self.out
    }
}

/// A text of the file's own information: plain where it is ASCII, else in UTF-16.
pub fn string(text: &str) -> String {
    if text.chars().all(|letter| matches!(letter, ' '..='~')) {
        let escaped = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        return format!("({escaped})");
    }
    let words: String = text.encode_utf16().map(|word| format!("{word:04X}")).collect();
    format!("<FEFF{words}>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_so_that_readers_understand_them() {
        assert_eq!(string("Letter (1)"), "(Letter \\(1\\))");
        assert_eq!(string("Ђ"), "<FEFF0402>");
    }
}
