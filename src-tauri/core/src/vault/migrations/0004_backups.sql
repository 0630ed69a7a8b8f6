-- Where this vault has been: one row per device after the first, which is the founder's (A). A device is one laptop's
-- own series of numbers; a restored or copied vault begins another, and names the change it begins after.
CREATE TABLE device (
    id              BLOB PRIMARY KEY NOT NULL,
    code            TEXT NOT NULL,          -- what its human numbers carry
    why             TEXT NOT NULL,          -- restored | copied
    parent          TEXT NOT NULL,          -- the device before
    parent_sequence INTEGER NOT NULL,       -- the last change it had
    parent_hash     BLOB NOT NULL,
    backup_made_at  TEXT,                   -- UTC; the backup it was restored from
    began_at        TEXT NOT NULL           -- UTC
) STRICT;
