//! An open vault with the officer at work.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use csp_core::ids::ApplicantId;
use csp_core::matching::twins::Twins;
use csp_core::people::search::SearchIndex;
use csp_core::people::service::search_index;
use csp_core::people::sight::may_unmask;
use csp_core::reference::settings_on;
use csp_core::vault::{Access, Action, Officer, Vault, access, may_see_reads};

use crate::error::{Answer, Refused};
use crate::wire::Permissions;

/// An open vault with the officer at work. Dropping it locks the vault.
pub struct Open {
    /// The vault.
    pub vault: Vault,
    /// Who has unlocked it.
    pub officer: Officer,
    /// Whether it holds the sample programme.
    pub sample: bool,
    unmasked: AtomicBool,
    /// The search index, with the number of the change it was built after.
    index: Mutex<Option<(u64, Arc<SearchIndex<ApplicantId>>)>>,
    /// Who is known already, for forms that are being typed; likewise.
    twins: Mutex<Option<(u64, Twins)>>,
}

impl Open {
    /// The state right after unlocking: masked.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn new(vault: Vault, officer: Officer) -> Answer<Self> {
        let sample = vault.is_sample()?;
        Ok(Self {
            vault,
            officer,
            sample,
            unmasked: AtomicBool::new(false),
            index: Mutex::default(),
            twins: Mutex::default(),
        })
    }

    /// The programme's short name.
    #[must_use]
    pub fn programme(&self) -> Option<String> {
        let settings = self.vault.read(|reading| settings_on(reading, reading.today));
        settings.ok().map(|settings| settings.programme.short_name)
    }

    /// The search index over everybody, built anew only after something has changed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn index(&self) -> Answer<Arc<SearchIndex<ApplicantId>>> {
        let changes = self.vault.chain_head()?.sequence;
        let mut kept = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((built_after, index)) if *built_after == changes => Ok(Arc::clone(index)),
            _ => {
                let index = Arc::new(self.vault.read(search_index)?);
                *kept = Some((changes, Arc::clone(&index)));
                Ok(index)
            }
        }
    }

    /// Asks who is known already; everybody is read anew only after something has changed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn twins<T>(&self, ask: impl FnOnce(&mut Twins) -> T) -> Answer<T> {
        let changes = self.vault.chain_head()?.sequence;
        let mut kept = self.twins.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.as_ref().is_none_or(|(made_after, _)| *made_after != changes) {
            *kept = Some((changes, Twins::of(&self.vault)?));
        }
        match kept.as_mut() {
            Some((_, twins)) => Ok(ask(twins)),
            None => Err(Refused::new("locked")),
        }
    }

    /// Forgets the search index, which holds everybody's names.
    pub fn forget(&self) {
        self.index.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.twins.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Whether personal numbers and communities are shown.
    #[must_use]
    pub fn unmasked(&self) -> bool {
        self.unmasked.load(Ordering::Relaxed)
    }

    /// Shows personal numbers and communities until locking, and writes that down.
    ///
    /// # Errors
    /// When the role has no business with them.
    pub fn unmask(&self) -> Answer<()> {
        if !may_unmask(self.officer.role) {
            return Err(Refused::new("role-sees-no-personal-numbers"));
        }
        access(&self.vault, &self.officer, Access::Unmasked, None)?;
        self.unmasked.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Whether the officer's role allows an action, and the vault can be written.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        !self.vault.is_reading_only() && action.allowed(self.officer.role)
    }

    /// What the officer's role allows, so that no button is offered that the core would refuse.
    #[must_use]
    pub fn permissions(&self) -> Permissions {
        let writes = !self.vault.is_reading_only();
        let may = |action: Action| writes && action.allowed(self.officer.role);
        Permissions {
            enter: may(Action::ApplicationEntered),
            check: may(Action::ApplicationMoved),
            decide: may(Action::ApplicationDecided),
            terms: may(Action::AgreementChanged),
            settings: may(Action::SettingChanged),
            unmask: may_unmask(self.officer.role),
            reads: may_see_reads(self.officer.role),
            documents: may(Action::AgreementPrinted),
            undo: may(Action::ChangeUndone),
            keys: may(Action::VaultRekeyed),
            screen: may(Action::Screened),
            suppliers: may(Action::SupplierEntered),
        }
    }
}
