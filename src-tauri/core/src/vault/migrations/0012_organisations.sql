-- Organisations in full: their numbers, how to reach them, who owns and leads them; suppliers.

ALTER TABLE organisation ADD COLUMN number TEXT;         -- the programme's own, for suppliers
ALTER TABLE organisation ADD COLUMN old_number TEXT;     -- the business number before the NUI
ALTER TABLE organisation ADD COLUMN fiscal_number TEXT;
ALTER TABLE organisation ADD COLUMN farm_number TEXT;    -- NIF
ALTER TABLE organisation ADD COLUMN registered_on TEXT;
ALTER TABLE organisation ADD COLUMN legal_form TEXT;
ALTER TABLE organisation ADD COLUMN iban TEXT;
ALTER TABLE organisation ADD COLUMN phone TEXT;
ALTER TABLE organisation ADD COLUMN email TEXT;
ALTER TABLE organisation ADD COLUMN country TEXT;        -- ISO 3166 of two letters; XK where absent
CREATE INDEX organisation_by_number ON organisation (number);

-- Who owns or leads an organisation, or signs for it.
CREATE TABLE organisation_member (
    id              BLOB PRIMARY KEY NOT NULL,
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    person_id       BLOB REFERENCES person (id),  -- where a record is kept of them; then name and birth are its own
    name            TEXT NOT NULL,                -- empty where the person's record has it
    birth_date      TEXT,
    kind            TEXT NOT NULL,                -- person | organisation
    role            TEXT NOT NULL,                -- owner | director | board-member | signatory
    share           INTEGER,                      -- hundredths of a percent
    from_day        TEXT,
    to_day          TEXT,
    removed_at      TEXT
) STRICT;
CREATE INDEX organisation_member_of_organisation ON organisation_member (organisation_id);
CREATE INDEX organisation_member_of_person ON organisation_member (person_id);

ALTER TABLE screening_hit ADD COLUMN member_id BLOB REFERENCES organisation_member (id); -- one of the three
CREATE INDEX screening_hit_of_member ON screening_hit (member_id);
