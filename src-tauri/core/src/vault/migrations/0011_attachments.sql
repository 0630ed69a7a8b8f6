-- Files kept with records, printed application forms, and piles of scanned pages.

-- A file of a record. Its bytes lie in the folder `attachments`, encrypted under this row's key alone: without the
-- row, wherever copies of the file lie, nobody reads it.
CREATE TABLE attachment (
    id          BLOB PRIMARY KEY NOT NULL,
    record_kind TEXT NOT NULL,              -- applicant | application | agreement | scan_page
    record_id   BLOB NOT NULL,
    kind        TEXT NOT NULL,              -- identity_document | application_form | ...
    title       TEXT NOT NULL,
    media_type  TEXT NOT NULL,              -- application/pdf | image/jpeg | image/png, by content
    bytes       INTEGER NOT NULL,
    sha256      TEXT,                       -- of the file in clear
    key         BLOB,                       -- 32 bytes; NULL once erased
    pages       INTEGER,                    -- where known
    dated_on    TEXT,                       -- the day it was taken, signed or received
    added_at    TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id),
    removed_at  TEXT                        -- tombstone
) STRICT;
CREATE INDEX attachment_of_record ON attachment (record_id);
CREATE INDEX attachment_by_officer ON attachment (officer_id);

-- An application form that was printed, so that it is known again when it comes back.
CREATE TABLE paper_form (
    id             BLOB PRIMARY KEY NOT NULL,
    number         TEXT NOT NULL,           -- such as CSP4-A-F0042
    language       TEXT NOT NULL,           -- codes, joined with +
    version        TEXT NOT NULL,           -- of the form's wording
    component      TEXT,                    -- where it was printed for one
    printed_on     TEXT NOT NULL,
    state          TEXT NOT NULL,           -- printed | returned | void
    application_id BLOB REFERENCES application (id),
    officer_id     BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX paper_form_by_number ON paper_form (number);
CREATE INDEX paper_form_of_application ON paper_form (application_id);
CREATE INDEX paper_form_by_officer ON paper_form (officer_id);

-- A pile of papers that was scanned.
CREATE TABLE scan_pile (
    id         BLOB PRIMARY KEY NOT NULL,
    title      TEXT NOT NULL,               -- the names of its files
    pages      INTEGER NOT NULL,
    scanned_at TEXT NOT NULL,
    officer_id BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX scan_pile_by_officer ON scan_pile (officer_id);

-- One page of a pile: how it is known again, what its code says, and the attachment it became part of.
CREATE TABLE scan_page (
    id            BLOB PRIMARY KEY NOT NULL,
    pile_id       BLOB NOT NULL REFERENCES scan_pile (id),
    page          INTEGER NOT NULL,         -- counted from 1 within the pile
    fingerprint   TEXT,                     -- keyed hash of its picture
    code          TEXT,                     -- the number its code names; NULL without one
    attachment_id BLOB REFERENCES attachment (id)
) STRICT;
CREATE INDEX scan_page_of_pile ON scan_page (pile_id);
CREATE INDEX scan_page_by_fingerprint ON scan_page (fingerprint);
CREATE INDEX scan_page_by_code ON scan_page (code);
CREATE INDEX scan_page_of_attachment ON scan_page (attachment_id);
