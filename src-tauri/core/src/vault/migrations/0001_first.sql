-- Dates of the field are local days (YYYY-MM-DD); moments are UTC (YYYY-MM-DDTHH:MM:SS.mmmZ); money is whole cents of EUR.
-- Columns are added by later migrations, never renamed or dropped. No triggers, no ON DELETE or ON UPDATE actions.

-- What the vault is. Not logged: it describes this copy, not the programme.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- The next number of each kind on this device. Not logged: an undone import must not give its numbers out again.
CREATE TABLE counter (
    kind TEXT PRIMARY KEY NOT NULL,
    next INTEGER NOT NULL
) STRICT;

CREATE TABLE officer (
    id             BLOB PRIMARY KEY NOT NULL,
    name           TEXT NOT NULL,
    role           TEXT NOT NULL,
    signing_public BLOB NOT NULL,
    opening_public BLOB NOT NULL,
    certificate    TEXT NOT NULL,           -- JSON: who says so, over what, signature
    disabled_on    TEXT
) STRICT;

-- One row per version of a setting; the version in force on a day is the latest one valid from that day or before.
CREATE TABLE setting (
    id         BLOB PRIMARY KEY NOT NULL,
    key        TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    value      TEXT NOT NULL,               -- JSON
    reason     TEXT NOT NULL
) STRICT;
CREATE INDEX setting_by_key ON setting (key, valid_from);

CREATE TABLE person (
    id                  BLOB PRIMARY KEY NOT NULL,
    name_written        TEXT NOT NULL,      -- exactly as on the document or in the register
    given_name          TEXT,               -- where known apart
    family_name         TEXT,
    sex                 TEXT,               -- female | male
    birth_date          TEXT,
    community           TEXT,               -- the person's own declaration; codes of assets/reference/communities.csv
    community_note      TEXT,               -- the person's own words for "other"
    displacement        TEXT,               -- returnee | repatriated | idp | refugee | receiving_community | none
    disability          TEXT,               -- yes | no
    phone               TEXT,
    municipality        TEXT,               -- id of assets/reference/municipalities.csv
    settlement          TEXT,
    address             TEXT,
    house_number        TEXT,
    postcode            TEXT,
    language            TEXT,               -- language and script the person prefers (BCP 47)
    removed_at          TEXT                -- tombstone
) STRICT;

-- A proof of identity: a document of any type with its issuer, or identification certified by a named officer with the reason.
CREATE TABLE identification (
    id               BLOB PRIMARY KEY NOT NULL,
    person_id        BLOB NOT NULL REFERENCES person (id),
    kind             TEXT NOT NULL,         -- personal_number | identity_card | passport | other_document | certified
    number           TEXT,
    issuer           TEXT,
    certified_by     TEXT,
    certified_reason TEXT,
    removed_at       TEXT
) STRICT;
CREATE INDEX identification_of_person ON identification (person_id);

CREATE TABLE organisation (
    id           BLOB PRIMARY KEY NOT NULL,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,             -- enterprise | association | municipality | other
    nui          TEXT,                      -- business registration number
    municipality TEXT,
    settlement   TEXT,
    address      TEXT,
    removed_at   TEXT
) STRICT;

-- Who applies: a person, or an organisation with its representative.
CREATE TABLE applicant (
    id              BLOB PRIMARY KEY NOT NULL,
    number          TEXT NOT NULL,
    person_id       BLOB NOT NULL REFERENCES person (id),   -- the person, or the organisation's representative
    organisation_id BLOB REFERENCES organisation (id),
    removed_at      TEXT
) STRICT;
CREATE INDEX applicant_by_person ON applicant (person_id);
CREATE INDEX applicant_by_organisation ON applicant (organisation_id);
CREATE INDEX applicant_by_number ON applicant (number);

CREATE TABLE application (
    id               BLOB PRIMARY KEY NOT NULL,
    number           TEXT NOT NULL,
    applicant_id     BLOB NOT NULL REFERENCES applicant (id),
    component        TEXT,                  -- new_enterprise | existing_enterprise | association | community_project | social_inclusion
    sector           TEXT,
    municipality     TEXT,                  -- where the activity is; the applicant's own municipality unless said otherwise
    requested_cents  INTEGER,
    own_share_cents  INTEGER,
    household_size   INTEGER,
    notes            TEXT,
    flags            TEXT NOT NULL,         -- JSON: doubts about what was read, [{code, field}]
    removed_at       TEXT
) STRICT;
CREATE INDEX application_by_applicant ON application (applicant_id);
CREATE INDEX application_by_number ON application (number);

CREATE TABLE import (
    id          BLOB PRIMARY KEY NOT NULL,
    file_name   TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    mapping     TEXT NOT NULL,              -- JSON: which column was read as what, per sheet
    read        INTEGER NOT NULL,
    imported    INTEGER NOT NULL,
    unchanged   INTEGER NOT NULL,
    rejected    TEXT NOT NULL               -- JSON: [{sheet,row,column,code}], no values
) STRICT;

-- Where an application came from, and how the same row is known again.
CREATE TABLE import_row (
    id             BLOB PRIMARY KEY NOT NULL,
    import_id      BLOB NOT NULL REFERENCES import (id),
    application_id BLOB NOT NULL REFERENCES application (id),
    sheet          TEXT NOT NULL,
    row            INTEGER NOT NULL,
    fingerprint    TEXT NOT NULL            -- keyed hash of what the row says, not where it stands
) STRICT;
CREATE INDEX import_row_of_import ON import_row (import_id);
CREATE INDEX import_row_by_fingerprint ON import_row (fingerprint);
CREATE INDEX import_row_by_application ON import_row (application_id);

-- What happened to any record. States follow from events; an event is never overwritten.
CREATE TABLE event (
    id            BLOB PRIMARY KEY NOT NULL,
    record_kind   TEXT NOT NULL,            -- application | agreement | ...
    record_id     BLOB NOT NULL,
    kind          TEXT NOT NULL,            -- received | eligible | ineligible | approved | rejected | agreed | ...
    business_date TEXT NOT NULL,            -- the day the field speaks of
    recorded_at   TEXT NOT NULL,            -- UTC
    officer_id    BLOB NOT NULL REFERENCES officer (id),
    corrects      BLOB REFERENCES event (id),
    reason        TEXT,
    detail        TEXT                      -- JSON of the kind's own facts
) STRICT;
CREATE INDEX event_of_record ON event (record_id, recorded_at);
CREATE INDEX event_by_day ON event (business_date);
CREATE INDEX event_by_officer ON event (officer_id);
CREATE INDEX event_correcting ON event (corrects);

-- Agreement numbers this device may give out.
CREATE TABLE agreement_block (
    id          BLOB PRIMARY KEY NOT NULL,
    device      TEXT NOT NULL,
    first       INTEGER NOT NULL,
    last        INTEGER NOT NULL
) STRICT;

CREATE TABLE agreement (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id),
    number         TEXT NOT NULL,
    granted_cents  INTEGER NOT NULL,        -- what the programme gives, in kind
    own_cash_cents INTEGER NOT NULL,
    own_kind_cents INTEGER NOT NULL,
    settings_on    TEXT NOT NULL,           -- the day whose settings it was made under
    removed_at     TEXT
) STRICT;
CREATE INDEX agreement_by_application ON agreement (application_id);

CREATE TABLE agreement_item (
    id               BLOB PRIMARY KEY NOT NULL,
    agreement_id     BLOB NOT NULL REFERENCES agreement (id),
    position         INTEGER NOT NULL,
    description      TEXT NOT NULL,
    specification    TEXT,
    unit             TEXT,
    quantity_milli   INTEGER NOT NULL,      -- thousandths
    unit_price_cents INTEGER NOT NULL,
    payer            TEXT NOT NULL,         -- programme | own_cash | own_kind
    origin           TEXT,                  -- country of origin, where known
    removed_at       TEXT                   -- tombstone
) STRICT;
CREATE INDEX agreement_item_of ON agreement_item (agreement_id);

-- What an officer typed and has not saved. Not logged.
CREATE TABLE draft (
    id       BLOB PRIMARY KEY NOT NULL,
    officer_id BLOB NOT NULL,
    form     TEXT NOT NULL,
    content  TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

-- The change log (design: one row per transaction, one per record touched, personal values apart). Not itself logged.
CREATE TABLE change (
    id             BLOB PRIMARY KEY NOT NULL,
    device         TEXT NOT NULL,
    sequence       INTEGER NOT NULL,
    clock          TEXT NOT NULL,           -- hybrid logical clock
    officer_id     BLOB NOT NULL,
    action         TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    subject        TEXT,                    -- JSON: impersonal facts about the action, such as counts
    undoes         BLOB REFERENCES change (id), -- the change this one took back
    previous_hash  BLOB NOT NULL,
    hash           BLOB NOT NULL,
    signature      BLOB NOT NULL
) STRICT;
CREATE INDEX change_by_sequence ON change (device, sequence);
CREATE INDEX change_undoing ON change (undoes);

CREATE TABLE change_op (
    id        INTEGER PRIMARY KEY NOT NULL, -- order within the device; never referenced from outside the log
    change_id BLOB NOT NULL REFERENCES change (id),
    position  INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    record_id BLOB NOT NULL,
    kind      TEXT NOT NULL,                -- insert | update | delete
    fields    TEXT NOT NULL,                -- JSON: impersonal fields from/to
    commitment BLOB                         -- hash over salt and the personal values, which lie in change_value
) STRICT;
CREATE INDEX change_op_of_change ON change_op (change_id);
CREATE INDEX change_op_of_record ON change_op (record_id);

CREATE TABLE change_value (
    op_id  INTEGER PRIMARY KEY NOT NULL REFERENCES change_op (id),
    salt   BLOB NOT NULL,
    "values" TEXT                           -- JSON: personal fields from/to; NULL once erased
) STRICT;

-- Reads that matter, with a chain of their own. Not logged.
CREATE TABLE access (
    id            INTEGER PRIMARY KEY NOT NULL,
    at            TEXT NOT NULL,
    officer_id    BLOB NOT NULL,
    action        TEXT NOT NULL,
    record_id     BLOB,
    previous_hash BLOB NOT NULL,
    hash          BLOB NOT NULL
) STRICT;
