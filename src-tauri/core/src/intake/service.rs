//! Importing a register: a dry run that shows everything first, then one transaction.

use std::ops::ControlFlow;

use super::{Error, ImportOptions, ImportPreview, ImportReport, Progress};
use crate::Result;
use crate::cells::Book;
use crate::vault::{Officer, Vault};

/// What an import would do; nothing is written.
///
/// # Errors
/// When the file holds no register, or the options speak of a column or value that cannot be.
pub fn preview(_vault: &Vault, _book: &Book, _options: &ImportOptions) -> Result<ImportPreview> {
    Err(Error::NoRegister.into())
}

/// Imports a register in one transaction. `progress` is told how far it has come and may stop it; then
/// nothing is written.
///
/// # Errors
/// As [`preview`]; [`Error::Stopped`] when `progress` stopped it.
pub fn import(
    _vault: &Vault,
    _officer: &Officer,
    _book: &Book,
    _options: &ImportOptions,
    _progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ImportReport> {
    Err(Error::NoRegister.into())
}
