//! Files from outside all the way into a vault: the sample registers, registers of other makes, and
//! files that are none.

mod five_registers;
mod support;
