//! One person, however written: how names fold and compare, and which records are likely one person's.
//! Pure: knows no database, no file and no words for people.

pub mod link;
pub mod names;
