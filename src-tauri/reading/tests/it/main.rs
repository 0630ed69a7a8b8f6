//! Files from outside all the way into a vault: the sample registers, registers of other makes, and
//! files that are none.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests say what they found"
)]

mod five_registers;
mod hostile_files;
mod one_person;
mod other_registers;
mod several_sheets;
mod support;
