//! The window's process.

fn main() {}
