//! Officers come, change their passphrase, and go.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use zeroize::Zeroizing;

use super::keys::certificate::{By, Certificate, Holder};
use super::keys::file::same_name;
use super::keys::previous::Previous;
use super::keys::slot::Slot;
use super::keys::{Keys, random, sealing};
use super::opening::{check_passphrase, checked_name};
use super::transactions::{Writing, locked};
use super::{Action, Error, Officer, RecoveryKey, Role, Vault, Written, device, standing, store};
use crate::Result;
use crate::code::Code;
use crate::ids::OfficerId;

impl Vault {
    /// Enrols another officer, with a slot under their own passphrase and a certificate signed by `by`.
    ///
    /// # Errors
    /// When `by` is neither a programme manager nor the founder, or the name is taken.
    pub fn enrol(&self, by: &Officer, name: &str, role: Role, passphrase: &str) -> Result<Officer> {
        let (officer, slot) = self.newcomer(name, role, passphrase)?;
        let certificate = Certificate::sign(self.id, &officer.holder(), By::Officer(by.id), &by.keys);
        self.write(by, Action::OfficerEnrolled, |writing| {
            writing.describe(serde_json::json!({ "officer": officer.id, "role": role }));
            store::insert_officer(writing, &officer.holder(), &certificate)?;
            // Last before the commit: a slot without an officer opens nothing, and a crash leaves no
            // officer without a slot.
            self.put_slot(&officer, slot)
        })?;
        Ok(officer)
    }

    /// Enrols an officer on the strength of the printed recovery key, when nobody's passphrase is known
    /// any more.
    ///
    /// # Errors
    /// When the key is another vault's, or the name is taken.
    pub fn enrol_with_recovery(
        &self,
        key: &RecoveryKey,
        name: &str,
        role: Role,
        passphrase: &str,
    ) -> Result<Officer> {
        self.enrol_by_recovery(key, name, role, passphrase, None)
    }

    fn enrol_by_recovery(
        &self,
        key: &RecoveryKey,
        name: &str,
        role: Role,
        passphrase: &str,
        instead_of: Option<OfficerId>,
    ) -> Result<Officer> {
        self.key_file()?.recover(key)?;
        let (officer, slot) = self.newcomer(name, role, passphrase)?;
        let certificate = Certificate::sign(self.id, &officer.holder(), By::Recovery, &key.keys(self.id));
        // The recovery key stands above every role, so the newcomer signs this change themselves.
        self.transact(
            &officer,
            Action::OfficerEnrolled,
            |_| Ok(()),
            |writing| {
                writing.describe(
                    serde_json::json!({ "officer": officer.id, "role": role, "by": "recovery-key" }),
                );
                if let Some(before) = instead_of {
                    writing.describe(serde_json::json!({ "instead_of": before }));
                    store::disable_officer(writing, before, writing.today)?;
                }
                // Nobody else may be there to tell that this vault was restored.
                device::tell(writing)?;
                store::insert_officer(writing, &officer.holder(), &certificate)?;
                self.put_slot(&officer, slot)
            },
        )?;
        if self.device_pending.swap(false, Ordering::AcqRel) {
            crate::privacy::erasure::apply_carried(self, &officer)?;
        }
        Ok(officer)
    }

    /// Comes in with the printed recovery key: enrols an officer under a new passphrase and, where one of this name
    /// is enrolled, in their place. Their old keys were under the forgotten passphrase and sign nothing more.
    ///
    /// # Errors
    /// When the key is another vault's, or the passphrase is empty.
    pub fn recover(&self, key: &RecoveryKey, name: &str, role: Role, passphrase: &str) -> Result<Officer> {
        let same = |officer: &store::Enrolled| !officer.disabled && same_name(&officer.holder.name, name);
        let before = self.read(|reading| Ok(store::officers(reading)?.into_iter().find(same)))?;
        // As it is spelled already: `csp recover --officer "ana kovač"` makes no second Ana.
        let name = before.as_ref().map_or(name, |officer| officer.holder.name.as_str());
        self.enrol_by_recovery(key, name, role, passphrase, before.as_ref().map(|officer| officer.holder.id))
    }

    /// Gives an officer another passphrase. The new slot is tried before the old one goes.
    ///
    /// # Errors
    /// When the old passphrase is wrong or the new one empty.
    pub fn change_passphrase(&self, officer: &Officer, old: &str, new: &str) -> Result<()> {
        check_passphrase(new)?;
        self.begin_device(officer)?;
        let action = Action::PassphraseChanged;
        let check = |transaction: &rusqlite::Transaction<'_>| self.check_author(transaction, officer, action);
        let work = |writing: &Writing<'_>| {
            let mut key_file = self.key_file()?;
            let slot =
                key_file.slots.iter().find(|slot| slot.officer == officer.id).ok_or(Error::NotFound)?;
            let opened = slot.open(self.id, old)?;
            let new_slot = Slot::new(self.id, officer.id, &slot.name, &opened.seed, new, &self.key())?;
            new_slot.open(self.id, new)?;
            key_file.put(new_slot);
            store::insert_key_event(writing, officer.id.uuid(), "officer", "passphrase-changed")?;
            // All that takes room on the disk is done before the log has its line.
            let ready = key_file.ready(&self.dir)?;
            Ok((ready, Previous::keep(&self.dir).map_err(Error::Files)?))
        };
        // Only then does the key file take its place: whatever fails before, nothing has to be put back, for which a
        // full disk may have no room.
        self.transact_then(officer, action, check, work, |(ready, previous)| {
            ready.take_place().map_err(|error| {
                // Told that it failed, the officer goes on with the old passphrase.
                previous.restore();
                Error::Files(error).into()
            })
        })?;
        Ok(())
    }

    /// Gives an officer another role: a new certificate, signed by a manager. Past changes keep the role
    /// their signer had then. Nobody signs for themselves.
    ///
    /// # Errors
    /// When `by` is no programme manager or means themselves, the role is the same, or the officer is
    /// unknown or disabled.
    pub fn change_role(&self, by: &Officer, id: OfficerId, role: Role) -> Result<Written<()>> {
        self.write(by, Action::OfficerRoleChanged, |writing| {
            standing::check_other(writing, by.id, id)?;
            let found = store::officer(writing, id)?.ok_or(Error::NotFound)?;
            let from = found.role()?;
            if found.disabled {
                return Err(Error::OfficerDisabled.into());
            }
            if from == role {
                return Err(Error::RoleUnchanged.into());
            }
            writing.describe(serde_json::json!({ "officer": id, "from": from, "to": role }));
            let holder = Holder { role: role.code().to_owned(), ..found.holder };
            let certificate = Certificate::sign(self.id, &holder, By::Officer(by.id), &by.keys);
            store::set_role(writing, &holder, &certificate)
        })
    }

    /// Who is meant when nobody is named at unlocking. For the sample, whose officers share a passphrase.
    ///
    /// # Errors
    /// When the officer has no slot or the key file cannot be written.
    pub fn set_default_officer(&self, officer: &Officer) -> Result<()> {
        self.check_writable()?;
        let _alone = locked(&self.writer);
        let mut key_file = self.key_file()?;
        if !key_file.slots.iter().any(|slot| slot.officer == officer.id) {
            return Err(Error::NotFound.into());
        }
        key_file.default_officer = Some(officer.id);
        Ok(key_file.write(&self.dir)?)
    }

    fn newcomer(&self, name: &str, role: Role, passphrase: &str) -> Result<(Officer, Slot)> {
        let name = checked_name(name)?;
        check_passphrase(passphrase)?;
        let seed = Zeroizing::new(random::<32>()?);
        let keys = Arc::new(Keys::of(self.id, seed.as_slice()));
        let id = OfficerId::new();
        let slot = Slot::new(self.id, id, &name, &seed, passphrase, &self.key())?;
        Ok((Officer { id, name, role, keys }, slot))
    }

    /// Puts a newcomer's slot into the key file, within the write that enrols them.
    fn put_slot(&self, newcomer: &Officer, mut slot: Slot) -> Result<()> {
        let mut key_file = self.key_file()?;
        // The slot was made before this write began: the vault may have been rekeyed meanwhile.
        let opening = newcomer.keys.opening_public();
        slot.take_key(sealing::seal(&self.key(), &opening, self.id, slot.slot)?);
        key_file.put(slot);
        Ok(key_file.write(&self.dir)?)
    }
}
