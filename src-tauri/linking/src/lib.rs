//! One person, however written: how names fold and compare, which records are likely one person's,
//! and the index people are found by while one types.
//! Pure: knows no database, no file and no words for people.

pub mod link;
pub mod names;
pub mod search;
