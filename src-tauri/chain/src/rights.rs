//! Which role may do what, as a table of its own, so that a verifier without the core can ask it.

use std::collections::BTreeMap;

/// What a walk asks of the table of rights.
pub trait Roles {
    /// Whether officers of this role may do this; nothing when the table does not know the action.
    fn allows(&self, action: &str, role: &str) -> Option<bool>;
    /// Whether such a change may be taken back; nothing when the table does not know the action.
    fn undoable(&self, action: &str) -> Option<bool>;
}

/// The table as it lies in `rights.csv`: a row for each action, with whether it may be taken back (`undo` or
/// `final`) and the roles that may do it. A test of the core holds it against the core's own.
#[derive(Debug, Clone, Default)]
pub struct Rights(BTreeMap<String, (bool, Vec<String>)>);

impl Rights {
    /// The table of this version of the program.
    #[must_use]
    pub fn shipped() -> Self {
        Self::read(include_str!("../rights.csv"))
    }

    /// Reads a table.
    #[must_use]
    pub fn read(csv: &str) -> Self {
        let rows = csv.lines().skip(1).filter_map(|line| {
            let mut cells = line.split(',');
            let (action, undo) = (cells.next()?, cells.next()?);
            let roles = cells.next().unwrap_or_default().split_whitespace().map(str::to_owned).collect();
            Some((action.to_owned(), (undo == "undo", roles)))
        });
        Self(rows.collect())
    }
}

impl Roles for Rights {
    fn allows(&self, action: &str, role: &str) -> Option<bool> {
        self.0.get(action).map(|(_, roles)| roles.iter().any(|may| may == role))
    }

    fn undoable(&self, action: &str) -> Option<bool> {
        self.0.get(action).map(|(undoable, _)| *undoable)
    }
}

/// Whether the programs that wrote databases of the first schema let a role do something: there an auditor
/// wrote nothing, and officers came and went by a manager.
pub(crate) fn allowed_at_first(action: &str, role: &str) -> bool {
    match action {
        "officer-enrolled" | "officer-disabled" => role == crate::officers::MANAGER,
        _ => role != "auditor",
    }
}
