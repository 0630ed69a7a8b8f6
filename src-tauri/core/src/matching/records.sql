-- Everybody whose data is in use, with what tells people apart and the register row they came from.
SELECT n.id AS applicant, n.number, p.id AS person, p.name_written, p.given_name, p.family_name, p.sex, p.birth_date,
       (SELECT i.number FROM identification i WHERE i.person_id = p.id AND i.removed_at IS NULL AND i.number IS NOT NULL
        ORDER BY i.kind <> 'personal_number', i.id LIMIT 1) AS proof,
       p.phone, p.house_number, p.address, p.settlement, p.postcode, p.municipality,
       coalesce(o.nui, o.name) AS enterprise,
       (SELECT hex(m.household_id) FROM household_member m WHERE m.person_id = p.id AND m.removed_at IS NULL
        AND m.to_on IS NULL ORDER BY m.id DESC LIMIT 1) AS household,
       came.file_name, came.sheet, came.row
FROM applicant n
     JOIN person p ON p.id = n.person_id
     LEFT JOIN organisation o ON o.id = n.organisation_id
     LEFT JOIN (SELECT a.applicant_id, f.file_name, r.sheet, r.row, min(r.id)
                FROM import_row r JOIN application a ON a.id = r.application_id JOIN import f ON f.id = r.import_id
                GROUP BY a.applicant_id) AS came ON came.applicant_id = n.id
WHERE n.removed_at IS NULL AND p.removed_at IS NULL AND p.erased_at IS NULL AND p.restricted_at IS NULL
ORDER BY n.id
