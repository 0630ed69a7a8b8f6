//! The long form; see the library.
#![allow(clippy::print_stdout, reason = "prints a table")]

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, folder] = words.as_slice()
        && word == "fixture"
    {
        println!("{}", csp_faults::template::make(std::path::Path::new(folder), 5));
    }
}
