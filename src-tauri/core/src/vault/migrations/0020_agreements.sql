-- Agreements: their wording, what was printed and signed, obligations, amendments, endings.

-- What this component's agreement says of itself beside money and items: custodian, activities, maintenance and
-- the like, as JSON: a field's code with its words in up to three languages.
ALTER TABLE agreement ADD COLUMN particulars TEXT;

-- The programme's own wording of a component's agreement; without a row the wording the program ships stands.
CREATE TABLE agreement_wording (
    id          BLOB PRIMARY KEY NOT NULL,
    component   TEXT NOT NULL,
    version     INTEGER NOT NULL,           -- from 1, of the component
    valid_from  TEXT NOT NULL,
    en          TEXT NOT NULL,
    sq          TEXT NOT NULL,
    sr          TEXT NOT NULL,              -- in Cyrillic
    clearance   TEXT,                       -- the reference under which it was cleared; without one it is a sample
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX agreement_wording_of ON agreement_wording (component, valid_from);
CREATE INDEX agreement_wording_by ON agreement_wording (officer_id);

-- A change of a signed agreement.
CREATE TABLE agreement_amendment (
    id           BLOB PRIMARY KEY NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement (id),
    number       INTEGER NOT NULL,          -- from 1, of the agreement
    before       TEXT,                      -- JSON: what stood; absent once erased
    after        TEXT,                      -- JSON: what is to stand
    reason       TEXT,
    drawn_up_on  TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    approved_on  TEXT,
    approved_by  BLOB REFERENCES officer (id),
    content      TEXT,                      -- JSON: exactly what the manager signed
    digest       BLOB,
    signature    BLOB,
    removed_at   TEXT
) STRICT;
CREATE INDEX agreement_amendment_of ON agreement_amendment (agreement_id);
CREATE INDEX agreement_amendment_by ON agreement_amendment (officer_id);
CREATE INDEX agreement_amendment_approved ON agreement_amendment (approved_by);

-- What was printed or signed, in every language, exactly.
CREATE TABLE agreement_paper (
    id              BLOB PRIMARY KEY NOT NULL,
    agreement_id    BLOB NOT NULL REFERENCES agreement (id),
    amendment_id    BLOB REFERENCES agreement_amendment (id),
    number          INTEGER NOT NULL,       -- version, from 1, of the agreement or of the amendment
    content         TEXT,                   -- JSON: the paper in all languages; absent once erased
    content_hash    TEXT NOT NULL,
    wording_id      BLOB REFERENCES agreement_wording (id),
    wording_version TEXT NOT NULL,
    settings_on     TEXT NOT NULL,
    made_on         TEXT NOT NULL,
    languages       TEXT NOT NULL,          -- those it was printed in last, such as en-sq
    officer_id      BLOB NOT NULL REFERENCES officer (id),
    removed_at      TEXT
) STRICT;
CREATE INDEX agreement_paper_of ON agreement_paper (agreement_id);
CREATE INDEX agreement_paper_amends ON agreement_paper (amendment_id);
CREATE INDEX agreement_paper_wording ON agreement_paper (wording_id);
CREATE INDEX agreement_paper_by ON agreement_paper (officer_id);

-- How an agreement or an amendment was signed. The newest row without a tombstone counts.
CREATE TABLE agreement_signing (
    id            BLOB PRIMARY KEY NOT NULL,
    agreement_id  BLOB NOT NULL REFERENCES agreement (id),
    amendment_id  BLOB REFERENCES agreement_amendment (id),
    paper_id      BLOB NOT NULL REFERENCES agreement_paper (id),
    signed_on     TEXT NOT NULL,            -- the last party's day
    terms         TEXT,                     -- JSON: what stands by it
    place         TEXT,
    parties       TEXT,                     -- JSON: who signed, when, in what capacity, before which witnesses
    attachment_id BLOB REFERENCES attachment (id),
    scan_sha256   TEXT,
    recorded_on   TEXT NOT NULL,
    recorded_by   BLOB NOT NULL REFERENCES officer (id),
    content       TEXT,                     -- JSON: exactly what the officer's key signed
    digest        BLOB NOT NULL,
    signature     BLOB NOT NULL,
    removed_at    TEXT
) STRICT;
CREATE INDEX agreement_signing_of ON agreement_signing (agreement_id);
CREATE INDEX agreement_signing_amends ON agreement_signing (amendment_id);
CREATE INDEX agreement_signing_paper ON agreement_signing (paper_id);
CREATE INDEX agreement_signing_scan ON agreement_signing (attachment_id);
CREATE INDEX agreement_signing_by ON agreement_signing (recorded_by);

-- The end of a signed agreement before its time.
CREATE TABLE agreement_ending (
    id           BLOB PRIMARY KEY NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement (id),
    ended_on     TEXT NOT NULL,
    reason       TEXT,
    decided_by   TEXT,
    assets       TEXT,                      -- JSON: what is asked back: assets by identity, items by position
    return_by    TEXT,
    recorded_on  TEXT NOT NULL,
    recorded_by  BLOB NOT NULL REFERENCES officer (id),
    content      TEXT,
    digest       BLOB NOT NULL,
    signature    BLOB NOT NULL,
    removed_at   TEXT
) STRICT;
CREATE INDEX agreement_ending_of ON agreement_ending (agreement_id);
CREATE INDEX agreement_ending_by ON agreement_ending (recorded_by);

CREATE TABLE obligation (
    id            BLOB PRIMARY KEY NOT NULL,
    agreement_id  BLOB NOT NULL REFERENCES agreement (id),
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL,            -- run_business | register | … | own
    words         TEXT,                     -- of an obligation of its own, as written
    due_on        TEXT,
    after         TEXT,                     -- signing | handover: due so many months after it
    months        INTEGER,
    outcome       TEXT,                     -- met | not_met
    settled_on    TEXT,
    evidence      TEXT,
    attachment_id BLOB REFERENCES attachment (id),
    settled_by    BLOB REFERENCES officer (id),
    removed_at    TEXT
) STRICT;
CREATE INDEX obligation_of ON obligation (agreement_id);
CREATE INDEX obligation_evidence ON obligation (attachment_id);
CREATE INDEX obligation_settled ON obligation (settled_by);
