-- Whoever stands on a list of earlier beneficiaries and was neither confirmed as an applicant nor erased.
SELECT e.id AS applicant, e.id AS person, e.scheme AS number, e.name AS name_written, e.given_name, e.family_name, e.sex,
       e.birth_date, e.number AS proof, e.phone, e.house_number, e.address, e.settlement, e.postcode, e.municipality,
       coalesce(e.nui, e.enterprise) AS enterprise, NULL AS household, i.file_name, e.sheet, e.row
FROM earlier_support e LEFT JOIN import i ON i.id = e.import_id
WHERE e.removed_at IS NULL AND e.person_id IS NULL AND e.organisation_id IS NULL AND e.household_id IS NULL
      AND e.name IS NOT NULL
ORDER BY e.id
