//! The sample programme: whole, plausible, and the same for the same seed.
