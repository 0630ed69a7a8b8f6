//! What goes between the window and the host. From these types and the table of commands below comes
//! the TypeScript in `ui/src/lib/wire`; a test fails when that is stale.
//!
//! Names on the wire are the field's own words in `snake_case`, the same as in the database and on the
//! command line. Ids are text, money is whole cents, days are `YYYY-MM-DD`, moments are UTC
//! (`YYYY-MM-DDTHH:MM:SS.mmmZ`). What the core stores as a code comes as that code, so that a code of a
//! newer program is shown and not a crash.

mod agreements;
mod backups;
mod calls;
mod committee;
mod contract;
mod duties;
mod eligibility;
mod funds;
mod grants;
mod hand;
mod households;
mod import;
mod intake;
mod keys;
mod letters;
mod lists;
mod matching;
mod officers;
mod organisations;
mod papers;
mod people;
mod pipeline;
mod privacy;
mod procurement;
mod restoring;
mod scoring;
mod screening;
mod search;
mod session;
mod upkeep;
mod visits;

pub use agreements::*;
pub use backups::*;
pub use calls::*;
pub use committee::*;
pub use contract::{COMMANDS, while_locked};
pub use csp_core::home::Home;
pub use csp_core::intake::form::ApplicationForm;
pub use csp_core::intake::takeover::TakeoverReport;
pub use csp_core::intake::{ImportOptions, ImportPreview, ImportReport};
pub use csp_core::selection::calls::CallContent;
pub use duties::*;
pub use eligibility::*;
pub use funds::*;
pub use grants::*;
pub use hand::*;
pub use households::*;
pub use import::*;
pub use intake::*;
pub use keys::*;
pub use letters::*;
pub use lists::*;
pub use matching::*;
pub use officers::*;
pub use organisations::*;
pub use papers::*;
pub use people::*;
pub use pipeline::*;
pub use privacy::*;
pub use procurement::*;
pub use restoring::*;
pub use scoring::*;
pub use screening::*;
pub use search::*;
pub use session::*;
pub use upkeep::*;
pub use visits::*;
