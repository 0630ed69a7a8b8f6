//! Why a command was not carried out.

use csp_core::Problem;

/// A command that was not carried out.
pub enum Refused {
    /// The command line cannot be meant so: exit code 2.
    Usage(String),
    /// Refused and told already: exit code 1.
    Told,
    /// Refused, with the error's code: exit code 1.
    Problem(Problem),
}

/// What a command gives.
pub type Outcome<T = ()> = Result<T, Refused>;

impl Refused {
    /// A refusal of the command line itself, by its code.
    pub fn new(code: &str) -> Self {
        Self::Problem(Problem::new(code))
    }
}

impl From<csp_core::Error> for Refused {
    fn from(error: csp_core::Error) -> Self {
        Self::Problem(error.problem())
    }
}

impl From<csp_core::vault::Error> for Refused {
    fn from(error: csp_core::vault::Error) -> Self {
        Self::Problem(error.problem())
    }
}

impl From<csp_core::vault::backup::Error> for Refused {
    fn from(error: csp_core::vault::backup::Error) -> Self {
        Self::Problem(error.problem())
    }
}

impl From<csp_core::reference::Error> for Refused {
    fn from(error: csp_core::reference::Error) -> Self {
        Self::Problem(error.problem())
    }
}

impl From<csp_reading::Refusal> for Refused {
    fn from(refusal: csp_reading::Refusal) -> Self {
        Self::Problem(refusal.problem())
    }
}
