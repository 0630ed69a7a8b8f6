//! csp-exports: report models in, Excel and PDF out. It knows no database: the core gives it plain
//! structs in which everything is resolved, and the same struct gives the same bytes.

pub mod agreement;
pub mod batch;
pub mod certificate;
pub mod document;
pub mod dossier;
pub mod form;
pub mod labels;
pub mod minutes;
pub mod paper;
pub mod pile;
pub mod receipt;
pub mod recovery;
pub mod rejected;
pub mod subject;
pub mod visits;
pub mod workbook;
