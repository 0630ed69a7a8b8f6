-- Households, where people lived before, who stands for whom, what support people had before, confirmed vulnerability.

-- People who live together. Its members say who; nobody else is named, and children under 18 are counted only.
CREATE TABLE household (
    id           BLOB PRIMARY KEY NOT NULL,
    other_adults INTEGER NOT NULL,           -- adults nobody named
    children     INTEGER NOT NULL,           -- under 18
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX household_by_officer ON household (officer_id);

-- From the day one comes until the day one leaves; the day of leaving belongs to the next household.
CREATE TABLE household_member (
    id           BLOB PRIMARY KEY NOT NULL,
    household_id BLOB NOT NULL REFERENCES household (id),
    person_id    BLOB REFERENCES person (id),-- absent: an adult who is no applicant
    name         TEXT,                       -- of whom is no applicant
    birth_date   TEXT,
    relation     TEXT NOT NULL,              -- head | spouse | child | parent | sibling | grandchild | grandparent | other
    from_on      TEXT,
    to_on        TEXT,
    because      TEXT,                       -- moved | died | other
    removed_at   TEXT                        -- entered by mistake
) STRICT;
CREATE INDEX household_member_of ON household_member (household_id);
CREATE INDEX household_member_person ON household_member (person_id);

-- Where a person lived until they moved. The present address stays in `person`.
CREATE TABLE person_address (
    id           BLOB PRIMARY KEY NOT NULL,
    person_id    BLOB NOT NULL REFERENCES person (id),
    municipality TEXT,
    settlement   TEXT,
    address      TEXT,
    house_number TEXT,
    postcode     TEXT,
    from_on      TEXT,                       -- absent: since nobody knows when
    to_on        TEXT,
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX person_address_of ON person_address (person_id);
CREATE INDEX person_address_by_officer ON person_address (officer_id);

-- Who stands for a person or an organisation, from when to when, and on what ground.
CREATE TABLE representation (
    id                BLOB PRIMARY KEY NOT NULL,
    person_id         BLOB REFERENCES person (id),       -- whom: one of the two
    organisation_id   BLOB REFERENCES organisation (id),
    representative_id BLOB REFERENCES person (id),       -- who, where an applicant
    name              TEXT,                              -- who, where not
    phone             TEXT,
    kind              TEXT NOT NULL,                     -- guardian | spokesperson | authorised
    ground            TEXT,                              -- the document or decision
    from_on           TEXT,
    to_on             TEXT,
    recorded_at       TEXT NOT NULL,
    officer_id        BLOB NOT NULL REFERENCES officer (id),
    removed_at        TEXT
) STRICT;
CREATE INDEX representation_of_person ON representation (person_id);
CREATE INDEX representation_of_organisation ON representation (organisation_id);
CREATE INDEX representation_by_person ON representation (representative_id);
CREATE INDEX representation_by_officer ON representation (officer_id);

-- That vulnerability was confirmed, by whom, when, with how many points; never its nature.
CREATE TABLE vulnerability (
    id           BLOB PRIMARY KEY NOT NULL,
    person_id    BLOB NOT NULL REFERENCES person (id),
    confirmed    TEXT,                       -- yes | no
    body         TEXT,                       -- which body or officer
    confirmed_on TEXT,
    points       INTEGER,
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX vulnerability_of ON vulnerability (person_id);
CREATE INDEX vulnerability_by_officer ON vulnerability (officer_id);

-- What somebody got before: entered for a person, organisation or household, or a row of a list of earlier
-- beneficiaries, which names people of its own until an officer says who they are.
CREATE TABLE earlier_support (
    id              BLOB PRIMARY KEY NOT NULL,
    person_id       BLOB REFERENCES person (id),
    organisation_id BLOB REFERENCES organisation (id),
    household_id    BLOB REFERENCES household (id),
    import_id       BLOB REFERENCES import (id),
    scheme          TEXT NOT NULL,           -- code of the setting `support`
    year            INTEGER,
    given_on        TEXT,
    amount_cents    INTEGER,
    what            TEXT,                    -- what was given, such as a tractor
    told_by         TEXT,                    -- where the information comes from
    reference       TEXT,                    -- of the evidence
    name            TEXT,
    given_name      TEXT,
    family_name     TEXT,
    sex             TEXT,
    birth_date      TEXT,
    number          TEXT,                    -- identity number
    phone           TEXT,
    municipality    TEXT,
    settlement      TEXT,
    address         TEXT,
    house_number    TEXT,
    postcode        TEXT,
    enterprise      TEXT,
    nui             TEXT,
    sheet           TEXT,
    row             INTEGER,
    fingerprint     TEXT,                    -- keyed hash of what the row says
    recorded_at     TEXT NOT NULL,
    officer_id      BLOB NOT NULL REFERENCES officer (id),
    removed_at      TEXT
) STRICT;
CREATE INDEX earlier_support_of_person ON earlier_support (person_id);
CREATE INDEX earlier_support_of_organisation ON earlier_support (organisation_id);
CREATE INDEX earlier_support_of_household ON earlier_support (household_id);
CREATE INDEX earlier_support_of_import ON earlier_support (import_id);
CREATE INDEX earlier_support_by_officer ON earlier_support (officer_id);
CREATE INDEX earlier_support_by_number ON earlier_support (number);
CREATE INDEX earlier_support_by_phone ON earlier_support (phone);
CREATE INDEX earlier_support_by_nui ON earlier_support (nui);
CREATE INDEX earlier_support_by_birth ON earlier_support (birth_date);
CREATE INDEX earlier_support_by_house ON earlier_support (municipality, house_number);
CREATE INDEX earlier_support_by_fingerprint ON earlier_support (fingerprint);

-- Whether somebody on such a list is an applicant: what an officer said.
CREATE TABLE support_match (
    id          BLOB PRIMARY KEY NOT NULL,
    support_id  BLOB NOT NULL REFERENCES earlier_support (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    verdict     TEXT NOT NULL,               -- same | different
    decided_on  TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id),
    removed_at  TEXT
) STRICT;
CREATE INDEX support_match_of ON support_match (support_id);
CREATE INDEX support_match_person ON support_match (person_id);
CREATE INDEX support_match_by_officer ON support_match (officer_id);

-- Who shares a telephone or a house is looked up before every approval.
CREATE INDEX person_by_phone ON person (phone);
CREATE INDEX person_by_house ON person (municipality, house_number);
CREATE INDEX organisation_by_nui ON organisation (nui);
