-- Personal data: consents, restriction and erasure, reviews at the end of the term, what was given to whom.

ALTER TABLE person ADD COLUMN restricted_at TEXT; -- since when it is kept but not used: out of lists, search and exports
ALTER TABLE person ADD COLUMN erased_at TEXT;     -- since when its personal values are blanked

-- A consent to one purpose, and its withdrawal. The wording is a version of the setting `consents`, or the shipped one.
CREATE TABLE consent (
    id                 BLOB PRIMARY KEY NOT NULL,
    person_id          BLOB NOT NULL REFERENCES person (id),
    purpose            TEXT NOT NULL,      -- code of the setting `consents`
    given_on           TEXT NOT NULL,
    language           TEXT NOT NULL,      -- in which it was read or signed
    method             TEXT NOT NULL,      -- signature | thumb | witnessed | oral | proxy
    wording_id         BLOB REFERENCES setting (id), -- absent: the shipped wording
    wording_sha256     TEXT NOT NULL,      -- of the wording in that language
    collected_by       BLOB NOT NULL REFERENCES officer (id),
    witness            TEXT,
    proxy              TEXT,
    recorded_at        TEXT NOT NULL,
    withdrawn_on       TEXT,
    withdrawal_method  TEXT,               -- written | oral | proxy
    withdrawal_reason  TEXT,
    withdrawal_taken_by BLOB REFERENCES officer (id),
    withdrawal_recorded_at TEXT
) STRICT;
CREATE INDEX consent_of_person ON consent (person_id);
CREATE INDEX consent_by_wording ON consent (wording_id);
CREATE INDEX consent_by_collector ON consent (collected_by);
CREATE INDEX consent_withdrawn_with ON consent (withdrawal_taken_by);

-- What was decided about the data of a person: ids and codes only. Every restore applies this list.
CREATE TABLE erasure (
    id          BLOB PRIMARY KEY NOT NULL,
    person_id   BLOB NOT NULL,             -- no reference: an older copy need not know the person
    kind        TEXT NOT NULL,             -- restricted | lifted | erased
    reason      TEXT NOT NULL,
    ground      TEXT,                      -- why it may be done within the term
    certificate TEXT,                      -- number of the certificate of an erasure
    records     INTEGER NOT NULL,          -- how many records were blanked
    decided_on  TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL
) STRICT;
CREATE INDEX erasure_of_person ON erasure (person_id);

-- What an erased person leaves for the figures: no name, no number, no place below the municipality.
CREATE TABLE remainder (
    id           BLOB PRIMARY KEY NOT NULL,
    person_id    BLOB NOT NULL REFERENCES person (id),
    sex          TEXT,
    birth_month  TEXT,                     -- the first day of the month: ages at the end of every month stay right
    community    TEXT,
    displacement TEXT,
    disability   TEXT,
    municipality TEXT
) STRICT;
CREATE INDEX remainder_of_person ON remainder (person_id);

-- What was decided when the term of a person's records ended.
CREATE TABLE retention_review (
    id          BLOB PRIMARY KEY NOT NULL,
    person_id   BLOB NOT NULL REFERENCES person (id),
    decision    TEXT NOT NULL,             -- keep | erase
    reason      TEXT,
    keep_until  TEXT,
    decided_on  TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX retention_review_of_person ON retention_review (person_id);
CREATE INDEX retention_review_by_officer ON retention_review (officer_id);

-- What was given to whom, and why.
CREATE TABLE disclosure (
    id          BLOB PRIMARY KEY NOT NULL,
    what        TEXT NOT NULL,             -- month-report | agreement | subject-report | list | unmasking
    subject     TEXT,                      -- which one: a month and its variant, an agreement's number
    recipient   TEXT NOT NULL,
    purpose     TEXT NOT NULL,             -- code of the setting `disclosures`
    note        TEXT,
    reference   TEXT,                      -- the contract or agreement under which it was given
    approved_by BLOB REFERENCES officer (id),
    file_name   TEXT,
    file_sha256 TEXT,
    persons     INTEGER NOT NULL,
    person_ids  BLOB NOT NULL,             -- their identities, 16 bytes each: one row, however many they are
    given_on    TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX disclosure_by_day ON disclosure (given_on);
CREATE INDEX disclosure_by_officer ON disclosure (officer_id);
CREATE INDEX disclosure_by_approver ON disclosure (approved_by);
