//! The real `csp`, as scripts call it: shapes, exit codes, and the whole way from a register to paper.

mod contract;
mod csp;
mod sample;
mod secrecy;
mod way;
