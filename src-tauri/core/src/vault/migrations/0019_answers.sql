-- The version of the call whose own questions a printed form asks; NULL for a form of no call.
ALTER TABLE paper_form ADD COLUMN call_version_id BLOB REFERENCES call_version (id);
CREATE INDEX paper_form_of_call_version ON paper_form (call_version_id);

-- Where a photograph says that the visited place is, until two officers say so themselves; and why somebody is visited
-- once more.
ALTER TABLE verification_visit ADD COLUMN photo_latitude_micro INTEGER;
ALTER TABLE verification_visit ADD COLUMN photo_longitude_micro INTEGER;
ALTER TABLE verification_visit ADD COLUMN again_reason TEXT;
