//! How an asset stands, and what may happen to it next. How it stands follows from what happened, in order.

use crate::grants::Refusal as Error;

crate::codes! {
    /// What happened to an asset.
    pub enum AssetEventKind {
        /// It was taken to another place.
        Moved = "moved",
        /// It was lent out.
        Lent = "lent",
        /// It came back, from a loan, a repair or a thief.
        Recovered = "recovered",
        /// It was stolen.
        Stolen = "stolen",
        /// It broke.
        Broken = "broken",
        /// An animal died.
        Died = "died",
        /// It was sold or given away.
        Sold = "sold",
        /// The programme took it back.
        Returned = "returned",
        /// It was given to another grantee.
        Redonated = "redonated",
        /// It was written off.
        WrittenOff = "written_off",
        /// An heir keeps it on.
        Inherited = "inherited",
        /// The title passed to whoever holds it.
        TitlePassed = "title_passed",
    }
}

crate::codes! {
    /// How an asset stands.
    pub enum AssetState {
        /// With its holder, under the conditions of the agreement.
        Held = "held",
        /// With its holder, free of conditions.
        Owned = "owned",
        /// With somebody else for a time.
        Lent = "lent",
        /// Stolen and not found.
        Stolen = "stolen",
        /// Not working.
        Broken = "broken",
        /// Dead.
        Died = "died",
        /// Sold or given away.
        Sold = "sold",
        /// With the programme again.
        Returned = "returned",
        /// Written off.
        WrittenOff = "written_off",
    }
}

impl AssetState {
    /// Whether it is not where it should be, or does not work.
    #[must_use]
    pub const fn is_missing(self) -> bool {
        matches!(self, Self::Lent | Self::Stolen | Self::Broken | Self::Died | Self::Sold)
    }

    /// Whether the programme still follows it at its holder's.
    #[must_use]
    pub const fn is_followed(self) -> bool {
        !matches!(self, Self::Returned | Self::WrittenOff | Self::Owned)
    }

    /// How it stands after something happened.
    ///
    /// # Errors
    /// [`Error::NotPossible`] where that cannot happen to it as it stands; [`Error::TitleTwice`].
    pub fn after(self, event: AssetEventKind) -> Result<Self, Error> {
        use AssetEventKind as E;
        let refused = Err(Error::NotPossible { stands: self, event });
        match (self, event) {
            (Self::Owned, E::TitlePassed) => Err(Error::TitleTwice),
            // Whose it is may do with it what they like; what is written off is gone from the books.
            (Self::Owned | Self::WrittenOff, _) => refused,
            (Self::Held, E::TitlePassed) => Ok(Self::Owned),
            (_, E::TitlePassed) => refused,
            (Self::Returned, E::Redonated) => Ok(Self::Held),
            (Self::Returned, E::WrittenOff) => Ok(Self::WrittenOff),
            (Self::Returned, _) | (_, E::Redonated) => refused,
            (_, E::WrittenOff) => Ok(Self::WrittenOff),
            (Self::Died, _) => refused,
            (Self::Held, E::Recovered) => refused,
            (_, E::Recovered) => Ok(Self::Held),
            (_, E::Returned) => Ok(Self::Returned),
            (_, E::Moved | E::Inherited) => Ok(self),
            (_, E::Lent) => Ok(Self::Lent),
            (_, E::Stolen) => Ok(Self::Stolen),
            (_, E::Broken) => Ok(Self::Broken),
            (_, E::Died) => Ok(Self::Died),
            (_, E::Sold) => Ok(Self::Sold),
        }
    }

    /// How it stands after all this. What an old version of the program or an undo left impossible is passed over.
    #[must_use]
    pub fn of(events: impl IntoIterator<Item = AssetEventKind>) -> Self {
        events.into_iter().fold(Self::Held, |stands, event| stands.after(event).unwrap_or(stands))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::code::Code;

    #[test]
    fn what_was_returned_can_be_given_again_and_what_died_cannot_come_back() {
        use AssetEventKind as E;
        let stands = |events: &[E]| AssetState::of(events.iter().copied());
        assert_eq!(stands(&[]), AssetState::Held);
        assert_eq!(stands(&[E::Lent, E::Recovered]), AssetState::Held);
        assert_eq!(stands(&[E::Returned, E::Redonated]), AssetState::Held);
        assert_eq!(stands(&[E::Returned, E::Redonated, E::TitlePassed]), AssetState::Owned);
        assert_eq!(stands(&[E::Stolen, E::WrittenOff]), AssetState::WrittenOff);
        assert!(AssetState::Died.after(E::Recovered).is_err());
        assert!(AssetState::Stolen.after(E::TitlePassed).is_err());
        assert!(AssetState::Held.after(E::Redonated).is_err(), "it is returned before it is given again");
    }

    proptest! {
        #[test]
        fn title_never_passes_twice(picks in prop::collection::vec(0..AssetEventKind::ALL.len(), 0..40)) {
            let (mut stands, mut passed) = (AssetState::Held, 0);
            for pick in picks {
                let event = AssetEventKind::ALL[pick];
                if let Ok(next) = stands.after(event) {
                    prop_assert!(passed == 0, "nothing happens to it in our books once title passed");
                    passed += usize::from(event == AssetEventKind::TitlePassed);
                    stands = next;
                }
            }
            prop_assert!(passed <= 1);
            prop_assert_eq!(passed == 1, stands == AssetState::Owned);
        }
    }
}
