//! What the window is started with: `csp-desk [--vault DIR]`.

use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// The vault to stand before; else the one used last.
    pub vault: Option<PathBuf>,
}

/// The arguments are not those of this program.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("usage: csp-desk [--vault DIR]")]
pub struct Usage;

impl Start {
    /// Reads the arguments behind the program's name; `CSP_VAULT` serves where they name no vault.
    ///
    /// # Errors
    /// When there is an argument this program does not know.
    pub fn read(
        arguments: impl IntoIterator<Item = OsString>,
        from_environment: Option<OsString>,
    ) -> Result<Self, Usage> {
        let mut arguments = arguments.into_iter();
        let mut vault = None;
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--vault") => vault = Some(arguments.next().ok_or(Usage)?),
                Some(text) if text.starts_with("--vault=") => {
                    vault = text.strip_prefix("--vault=").map(OsString::from);
                }
                _ => return Err(Usage),
            }
        }
        let vault = vault.or(from_environment).filter(|folder| !folder.is_empty());
        Ok(Self { vault: vault.map(PathBuf::from) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str], environment: Option<&str>) -> Result<Start, Usage> {
        Start::read(arguments.iter().map(OsString::from), environment.map(OsString::from))
    }

    #[test]
    fn the_argument_goes_before_the_environment() {
        let vault = |text: &str| Ok(Start { vault: Some(text.into()) });
        assert_eq!(read(&[], None), Ok(Start::default()));
        assert_eq!(read(&["--vault", "/a b"], Some("/c")), vault("/a b"));
        assert_eq!(read(&["--vault=/a"], None), vault("/a"));
        assert_eq!(read(&[], Some("/c")), vault("/c"));
        assert_eq!(read(&[], Some("")), Ok(Start::default()));
        assert_eq!(read(&["--vault"], None), Err(Usage));
        assert_eq!(read(&["/a"], None), Err(Usage));
    }
}
