//! Journeys through the real window: the built program under a display of its own, driven as a person
//! would, through WebKitWebDriver. Each begins on a computer that knows no vault.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what fails here fails the test")]

mod call;
mod desk;
mod display;
mod first_run;
mod hardening;
mod locking;
mod pipeline;
mod processes;
mod refusals;
mod restoring;
mod sample;
