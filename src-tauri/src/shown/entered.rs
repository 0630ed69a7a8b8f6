//! What became of the new application form.

use csp_core::intake::form::Entered as Made;
use csp_core::vault::Written;
use csp_core::{Error, Result, intake};

use super::application::flag;
use crate::error::Answer;
use crate::wire::{EnterOutcome, Entered};

/// Saved, or every problem at its field; anything else is a refusal of the command.
///
/// # Errors
/// What is not about the form's fields.
pub fn outcome(entered: Result<Written<Made>>) -> Answer<EnterOutcome> {
    match entered {
        Ok(Written { value: made, change }) => {
            let saved = Entered {
                applicant: made.applicant.to_string(),
                applicant_number: made.applicant_number,
                application: made.application.to_string(),
                application_number: made.application_number,
                change: change.map(|change| change.to_string()),
                flags: made.flags.iter().map(flag).collect(),
            };
            Ok(EnterOutcome { saved: Some(saved), problems: Vec::new() })
        }
        Err(Error::Intake(intake::Error::Form(problems))) => Ok(EnterOutcome { saved: None, problems }),
        Err(error) => Err(error.into()),
    }
}
